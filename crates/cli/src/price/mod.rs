//! `strikewise price`: contracts in, one JSON object per line, and their values out.

mod answer;
mod batch;
mod contract;
mod input;
mod malformed;
mod timings;

use std::io::{Read, Write};
use std::process::ExitCode;

use anyhow::Context;
use serde::de::IgnoredAny;

use batch::Batch;
use contract::Contract;
use input::{Input, Piece};
use malformed::{Malformed, Position};
use timings::Timings;

/// Arguments of the command.
#[derive(Debug, clap::Args)]
#[command(after_long_help = CONTRACT, term_width = 0)]
pub(crate) struct Arguments {
    /// Print to standard error how long reading, pricing and writing took.
    #[arg(long)]
    timings: bool,
}

const CONTRACT: &str = r#"Input: one object per line, or one array of objects. Fields:
  spot, strike        currency per share
  years               years to expiry, actual/365
  rate                continuously compounded, fraction per year
  dividend_yield      continuously compounded, fraction per year
  kind                "call" or "put"
  volatility          fraction per square-root year
  premium             instead of volatility: its implied volatility is solved
  id                  optional, any JSON value, given back as it came
A field that is null is a missing value, and its contract has the status BAD_INPUT.

Output: one line for each contract, in order.
  price               currency per share
  delta, gamma        per 1.00 of spot
  vega                per 1.00 of volatility (divide by 100 for a point)
  theta               per year (divide by 365 for a day)
  rho                 per 1.00 of rate (divide by 100 for a point)
  implied_volatility  as given, or as solved from the premium
  status              OK, BELOW_INTRINSIC, ABOVE_MAXIMUM, EXPIRED, BAD_INPUT or NO_CONVERGENCE;
                      the numbers are null unless it is OK
A line that is no contract is answered by an error object with its line and column; the lines after
it are priced, and the exit code is 3.

Example:
  echo '{"id":"call","spot":100,"strike":100,"years":1,"rate":0.05,"dividend_yield":0,"volatility":0.2,"kind":"call"}' | strikewise price
  {"id":"call","price":10.450583572185572,"delta":0.6368306511756191,"gamma":0.018762017345846902,"vega":37.52403469169379,"theta":-6.414027546438197,"rho":53.23248154537633,"implied_volatility":0.2,"status":"OK"}"#;

/// The exit code of a run in which something was no contract.
const SOME_MALFORMED: u8 = 3;

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let mut timings = Timings::default();
    let all_read = price(
        std::io::stdin().lock(),
        std::io::stdout().lock(),
        &mut timings,
    )?;
    if arguments.timings {
        timings.print();
    }
    Ok(if all_read {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(SOME_MALFORMED)
    })
}

/// Whether every line was a contract.
fn price(source: impl Read, mut sink: impl Write, timings: &mut Timings) -> anyhow::Result<bool> {
    let mut input = Input::new(source);
    let mut batch = Batch::default();
    let mut output = Vec::new();
    let mut all_read = true;
    loop {
        let more = Timings::of(&mut timings.reading, || {
            all_read &= collect(&mut input, &mut batch);
            // Nothing that is there is kept waiting for what may come.
            if batch.is_empty() {
                input.fill()
            } else {
                Ok(true)
            }
        })
        .context("standard input cannot be read")?;
        if !more {
            return Ok(all_read);
        }
        if batch.is_empty() {
            continue;
        }
        Timings::of(&mut timings.pricing, || batch.price())?;
        Timings::of(&mut timings.writing, || {
            output.clear();
            batch.write(&mut output);
            sink.write_all(&output)?;
            sink.flush()
        })
        .context("standard output cannot be written")?;
        timings.contracts += batch.contracts();
        batch.clear();
    }
}

/// Takes what has been read into the batch. Whether all of it was contracts.
fn collect<R: Read>(input: &mut Input<R>, batch: &mut Batch) -> bool {
    let mut all_read = true;
    while !batch.is_full() {
        let Some(piece) = input.next() else { break };
        let (malformed, broken) = match piece {
            Piece::Text(at, bytes) => match parse(at, bytes) {
                Ok(contract) => {
                    batch.push(&contract);
                    continue;
                }
                Err(malformed) => (malformed, !is_json(bytes)),
            },
            Piece::BadLine(at, message, beginning) => {
                (Malformed::beginning(at, message, beginning), false)
            }
            Piece::BrokenArray(at, message) => (Malformed::new(at, message), true),
        };
        batch.push_malformed(&malformed);
        all_read = false;
        if broken && !input.is_resynchronised() {
            input.stop();
        }
    }
    all_read
}

fn parse(at: Position, bytes: &[u8]) -> Result<Contract<'_>, Malformed<'_>> {
    let text = str::from_utf8(bytes)
        .map_err(|error| Malformed::encoding(at, &bytes[..error.valid_up_to()]))?;
    Contract::parse(text).map_err(|error| Malformed::text(at, text, &error))
}

/// Whether the text is one JSON value, of whatever shape.
fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use std::io;

    use super::*;

    /// Gives a few bytes at a time.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(buffer.len());
            self.0.read(&mut buffer[..length])
        }
    }

    fn answers(source: impl Read) -> (String, bool) {
        let mut output = Vec::new();
        let all_read = price(source, &mut output, &mut Timings::default()).unwrap();
        (String::from_utf8(output).unwrap(), all_read)
    }

    #[test]
    fn answers_do_not_depend_on_how_the_input_is_cut() {
        let call = r#"{"id":"é\"],[","spot":100,"strike":100,"years":1,"rate":0.05,"dividend_yield":0,"volatility":0.2,"kind":"call"}"#;
        let put = r#"{"spot":250.5,"strike":240,"years":0.25,"rate":0.04,"dividend_yield":0.015,"premium":9,"kind":"put"}"#;
        let lines = format!(
            "\u{feff}\n{call}\r\n\r\n{put}\n{{\"id\":[1],\"x\":2}}\noops\n{}\n{put}\n {call}",
            "9".repeat((1 << 20) + 1)
        );
        let array = format!("\u{feff} [\n{call},\n{put},7,\n{{\"x\":[\"\\\"]\"]}}\n,{call}, {{]");
        for (input, count) in [(lines, 7), (array, 6)] {
            let whole = answers(input.as_bytes());
            assert_eq!(whole.0.lines().count(), count, "{}", whole.0);
            assert!(!whole.1);
            for length in [1, 2, 7, 64, 1000] {
                assert!(
                    answers(Drops(input.as_bytes(), length)) == whole,
                    "{length}"
                );
            }
        }
    }
}
