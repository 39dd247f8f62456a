//! Programs that measure when they are asked to: the other end of `benches/src/worker.rs`.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::str::FromStr;

use crate::step::{Outcome, root};

/// One way to do a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Implementation {
    pub(crate) task: String,
    pub(crate) name: String,
    pub(crate) most_rows: usize,
    pub(crate) most_threads: usize,
    /// Place among those of its worker.
    index: usize,
}

pub(crate) struct Worker {
    child: Child,
    /// `None` once the worker has been told that there is no more to do.
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    pub(crate) implementations: Vec<Implementation>,
}

impl Worker {
    /// Starts a worker and hears what it offers.
    pub(crate) fn start(mut command: Command) -> Result<Self, String> {
        let program = command.get_program().display().to_string();
        let mut child = command
            .current_dir(root())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cannot start {program}: {error}"))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("{program} has no standard input or output"));
        };
        let mut worker = Self {
            child,
            input: Some(input),
            output: BufReader::new(output),
            implementations: Vec::new(),
        };
        loop {
            let line = worker.line()?;
            if line == "ready" {
                return Ok(worker);
            }
            let index = worker.implementations.len();
            let implementation = parse(&line, index)
                .ok_or_else(|| format!("{program} offers something unknown: {line}"))?;
            worker.implementations.push(implementation);
        }
    }

    /// Keeps only some implementations.
    pub(crate) fn only(mut self, keep: impl Fn(&Implementation) -> bool) -> Self {
        self.implementations.retain(keep);
        self
    }

    /// Puts words after the names of all implementations.
    pub(crate) fn labelled(mut self, label: &str) -> Self {
        for implementation in &mut self.implementations {
            implementation.name.push_str(label);
        }
        self
    }

    /// Nanoseconds per contract of the fastest pass in one burst.
    pub(crate) fn time(
        &mut self,
        implementation: &Implementation,
        rows: usize,
        threads: usize,
        microseconds: u64,
    ) -> Result<f64, String> {
        let index = implementation.index;
        self.say(&format!("time {index} {rows} {threads} {microseconds}"))?;
        number(&self.line()?)
    }

    /// The answers for the first rows, contract by contract.
    pub(crate) fn answers(
        &mut self,
        implementation: &Implementation,
        rows: usize,
    ) -> Result<Vec<f64>, String> {
        self.say(&format!("answers {} {rows}", implementation.index))?;
        self.line()?.split_whitespace().map(number).collect()
    }

    fn say(&mut self, words: &str) -> Outcome {
        let Some(input) = &mut self.input else {
            return Err("the worker has been dismissed".into());
        };
        writeln!(input, "{words}")
            .and_then(|()| input.flush())
            .map_err(|error| self.why_silent(&error.to_string()))
    }

    fn line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(0) => Err(self.why_silent("it has ended")),
            Ok(_) => Ok(line.trim_end().into()),
            Err(error) => Err(self.why_silent(&error.to_string())),
        }
    }

    /// What a worker that does not answer has said last.
    fn why_silent(&mut self, fault: &str) -> String {
        self.input = None;
        let said = self.child.stderr.take().map(|stderr| {
            let lines = BufReader::new(stderr).lines().map_while(Result::ok);
            lines.last().unwrap_or_default()
        });
        format!("worker: {fault}: {}", said.unwrap_or_default())
    }
}

impl Drop for Worker {
    /// A worker ends when its input does.
    fn drop(&mut self) {
        self.input = None;
        if let Err(error) = self.child.wait() {
            eprintln!("a worker does not end: {error}");
        }
    }
}

fn parse(line: &str, index: usize) -> Option<Implementation> {
    let mut words = line.splitn(5, ' ');
    if words.next()? != "implementation" {
        return None;
    }
    Some(Implementation {
        task: words.next()?.into(),
        most_rows: words.next()?.parse().ok()?,
        most_threads: words.next()?.parse().ok()?,
        name: words.next()?.into(),
        index,
    })
}

fn number<T: FromStr>(word: &str) -> Result<T, String> {
    word.parse()
        .map_err(|_| format!("a worker answers no number: {word}"))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn an_implementation_has_a_name_of_several_words() {
        let found = parse("implementation greeks 1000 2 QuantLib 1.44, a loop", 3);
        let found = found.map(|one| (one.task, one.name, one.most_rows, one.most_threads));
        let expected = ("greeks".into(), "QuantLib 1.44, a loop".into(), 1_000, 2);
        assert_eq!(found, Some(expected));
        assert_eq!(parse("Traceback", 0), None);
    }
}
