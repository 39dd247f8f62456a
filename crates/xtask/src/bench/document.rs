//! The tables, as Markdown.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use super::Absent;
use super::agreement::{Agreement, Difference};
use super::plan::{LEAST_FOR_THREADS, Plan, Task};
use super::rounds::Result as Timing;
use super::setup::{locked, version};
use crate::step::root;

/// Against whom every ratio is taken.
const OURS: &str = "strikewise";

/// Crates whose versions the names do not tell.
const CRATES: [&str; 3] = ["black_scholes", "blackscholes", "implied-vol"];

pub(crate) fn write(
    plan: &Plan,
    timings: &[Timing],
    agreement: &Agreement,
    absent: &[Absent],
) -> Result<String, String> {
    let mut text = String::new();
    head(&mut text, plan)?;
    for task in plan.tasks() {
        if task.name == "american" {
            american(&mut text, plan, task, timings, agreement);
        } else {
            european(&mut text, plan, task, timings, agreement);
        }
    }
    threads(&mut text, timings);
    missing(&mut text, absent);
    Ok(text)
}

fn head(text: &mut String, plan: &Plan) -> Result<(), String> {
    let date = plan
        .date
        .as_ref()
        .map_or_else(String::new, |date| format!(", {date}"));
    let crates = locked(&root().join("benches/peers/Cargo.lock"), &CRATES)?.join(", ");
    say(
        text,
        &format!(
            "# Benchmarks

Made by `cargo xtask bench`, which runs everything anew and writes this file. Times are nanoseconds per
contract, and the ratio is the time of a row over that of `{OURS}`, both from the same run: at
the number of contracts in its heading, or the most below it that the row was measured with.

- Machine: {machine}{date}.
- strikewise {ours}, {rust}; every x86-64 machine gets this build, which chooses its instructions at run
  time. The rows that name narrower instructions are builds with `--cfg strikewise_instructions`.
- Peers in Rust: {crates}, built with `-C target-cpu=native`, the fastest that their users can have.
  Peers in Python: {python}; the versions are in the rows.
- Contracts: half calls, half puts, two days to two and a half years, volatilities of 12 % to 120 %, with
  dividend yield, up to 2.6 standard deviations from the forward, none worth less than 0.005 out of the
  money (`benches/src/contracts.rs`). Everyone reads the same file.
- Each figure is the fastest pass of {rounds} bursts of {burst} ms. The bursts of all rows take turns, so that a
  busy neighbour disturbs all alike; what needs ten times as long gets three bursts. One contract at a time
  means a thousand calls with another contract each.
- *Differs* is how far a row's answers are at most from ours, in units of the mean size of the column that
  is furthest apart. A row that differs more than is known of it stops the run.",
            machine = machine(),
            ours = env!("CARGO_PKG_VERSION"),
            rust = version("rustc", "--version"),
            python = version("python3", "--version"),
            rounds = plan.rounds(),
            burst = plan.burst_microseconds() / 1_000,
        ),
    );
    Ok(())
}

fn european(
    text: &mut String,
    plan: &Plan,
    task: &Task,
    timings: &[Timing],
    agreement: &Agreement,
) {
    let counts = plan.counts(task);
    let ratio_at = counts
        .iter()
        .copied()
        .filter(|count| *count <= LEAST_FOR_THREADS)
        .max()
        .unwrap_or(1);
    let of = |name: &str, rows| find(timings, task, name, rows, 1);
    say(text, &format!("\n## {}\n", task.title));
    table_head(text, counts, &format!("ratio at {}", thousands(ratio_at)));
    for name in names(timings, task, |name| of(name, ratio_at)) {
        let cells = counts.iter().map(|&rows| cell(of(name, rows)));
        let ratio = counts
            .iter()
            .rev()
            .filter(|count| **count <= ratio_at)
            .find_map(|&rows| Some(ratio(of(name, rows)? / of(OURS, rows)?)))
            .unwrap_or_default();
        let difference = agreement
            .0
            .iter()
            .find(|one| one.task == task.name && one.name == name);
        let differs = difference.map_or_else(String::new, |one| {
            if name == OURS {
                return "–".into();
            }
            let column = if task.columns.len() > 1 {
                format!(" ({})", one.column)
            } else {
                String::new()
            };
            let missing = if one.missing > 0 {
                format!(", {} of {} rows missing", one.missing, one.rows)
            } else {
                String::new()
            };
            format!("{:.0e}{column}{missing}", one.greatest)
        });
        row(text, name, cells, &[ratio, differs]);
    }
    reasons(text, task, agreement);
}

fn reasons(text: &mut String, task: &Task, agreement: &Agreement) {
    let known: BTreeSet<String> = agreement
        .0
        .iter()
        .filter(|one| one.task == task.name)
        .filter_map(|one| Some(format!("`{}`: {}", one.name, one.reason?)))
        .collect();
    if !known.is_empty() {
        let known: Vec<String> = known.into_iter().collect();
        say(text, &format!("\nKnown differences: {}.", known.join("; ")));
    }
}

/// American prices are approximations: beside the time stands the error.
fn american(
    text: &mut String,
    plan: &Plan,
    task: &Task,
    timings: &[Timing],
    agreement: &Agreement,
) {
    let counts = plan.counts(task);
    say(
        text,
        &format!(
            "\n## {}\n
Errors are those of the first hundred contracts against QuantLib's QdFp engine at high precision with its
equation B, in units of the spot: root mean square, and greatest. That reference is itself good to some 1e-8;
`docs/accuracy.md` holds our schemes against finer ones. QuantLib's options and engines are built beforehand; what is timed
is the engine.\n",
            task.title
        ),
    );
    table_head(text, counts, "rms error");
    let of = |name: &str, rows| find(timings, task, name, rows, 1);
    let time = |name: &str| of(name, 100).or_else(|| of(name, 1));
    for name in names(timings, task, time) {
        let error: Option<&Difference> = agreement
            .0
            .iter()
            .find(|one| one.task == task.name && one.name == name);
        let errors = error.map_or_else(Default::default, |one| {
            [
                format!("{:.1e}", one.root_mean_square),
                format!("{:.1e}", one.greatest),
            ]
        });
        let cells = counts.iter().map(|&rows| cell(of(name, rows)));
        row(text, name, cells, &errors);
    }
}

fn threads(text: &mut String, timings: &[Timing]) {
    let two: Vec<&Timing> = timings.iter().filter(|one| one.threads == 2).collect();
    if two.is_empty() {
        return;
    }
    say(
        text,
        "\n## Two threads\n
Each thread has half of the contracts, and they wait for each other after every pass.\n
| | contracts | one thread | two threads | faster by |
|---|---:|---:|---:|---:|",
    );
    for one in two {
        let alone = timings.iter().find(|alone| {
            alone.threads == 1
                && alone.task == one.task
                && alone.name == one.name
                && alone.rows == one.rows
        });
        let Some(alone) = alone else { continue };
        if !(one.name.starts_with(OURS) || one.name.starts_with("numba")) {
            continue;
        }
        say(
            text,
            &format!(
                "| {}, {} | {} | {} | {} | {} |",
                one.name,
                one.task.replace('-', " "),
                thousands(one.rows),
                nanoseconds(alone.nanoseconds),
                nanoseconds(one.nanoseconds),
                ratio(alone.nanoseconds / one.nanoseconds),
            ),
        );
    }
}

fn missing(text: &mut String, absent: &[Absent]) {
    say(
        text,
        "\n## Not in the tables\n
- The crate `RustQuant`: it depends on all of `polars`, which takes far longer to build than everything
  else here.",
    );
    for Absent { what, why } in absent {
        let why = why.lines().next().unwrap_or_default();
        say(
            text,
            &format!("- Not to be had on this machine: {what}: {why}"),
        );
    }
}

fn table_head(text: &mut String, counts: &[usize], first: &str) {
    let second = if first == "rms error" {
        "greatest error"
    } else {
        "differs"
    };
    let counts: Vec<String> = counts
        .iter()
        .map(|count| format!(" {} |", thousands(*count)))
        .collect();
    let numbers = "---:|".repeat(counts.len() + 2);
    say(
        text,
        &format!(
            "| contracts at once |{} {first} | {second} |\n|---|{numbers}",
            counts.concat()
        ),
    );
}

fn row(text: &mut String, name: &str, cells: impl Iterator<Item = String>, last: &[String; 2]) {
    let cells: Vec<String> = cells
        .chain(last.iter().cloned())
        .map(|cell| format!(" {cell} |"))
        .collect();
    let name = if name == OURS {
        format!("**{name}**")
    } else {
        name.into()
    };
    say(text, &format!("| {name} |{}", cells.concat()));
}

/// The names in a task, ours first, the others by their time.
fn names<'a>(
    timings: &'a [Timing],
    task: &Task,
    time: impl Fn(&str) -> Option<f64>,
) -> Vec<&'a str> {
    let mut names: Vec<&str> = timings
        .iter()
        .filter(|one| one.task == task.name)
        .map(|one| one.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    names.sort_by(|a, b| {
        let key = |name: &str| {
            let place = [name == OURS, name.starts_with(OURS), true];
            let place = place.iter().position(|found| *found);
            (place, time(name).unwrap_or(f64::INFINITY))
        };
        let (a, b) = (key(a), key(b));
        a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
    });
    names
}

fn find(timings: &[Timing], task: &Task, name: &str, rows: usize, threads: usize) -> Option<f64> {
    timings
        .iter()
        .find(|one| {
            one.task == task.name && one.name == name && one.rows == rows && one.threads == threads
        })
        .map(|one| one.nanoseconds)
}

fn cell(time: Option<f64>) -> String {
    time.map_or_else(String::new, nanoseconds)
}

/// Three digits, in groups of thousands.
fn nanoseconds(value: f64) -> String {
    if value < 10.0 {
        format!("{value:.2}")
    } else if value < 100.0 {
        format!("{value:.1}")
    } else {
        grouped(&format!("{value:.0}"))
    }
}

fn ratio(value: f64) -> String {
    let digits = if value < 10.0 { 2 } else { 1 };
    format!("{value:.digits$}×")
}

fn thousands(count: usize) -> String {
    grouped(&count.to_string())
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The processor's own name where the system tells it, and the vectors that it has.
fn machine() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        told.lines()
            .find(|line| line.starts_with(name))
            .and_then(|line| line.split(": ").nth(1))
            .unwrap_or_default()
    };
    let vectors = ["avx512f", "avx2", "asimd"]
        .into_iter()
        .find(|flag| {
            field("flags")
                .split(' ')
                .chain(field("Features").split(' '))
                .any(|one| one == *flag)
        })
        .unwrap_or("unknown vectors");
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let name = match field("model name") {
        "" => std::env::consts::ARCH,
        name => name,
    };
    let family = format!("family {} model {}", field("cpu family"), field("model\t"));
    format!("{name} ({family}, {vectors}), {cores} cores, shared")
}

fn say(text: &mut String, line: &str) {
    // A string takes every text.
    let written = writeln!(text, "{line}");
    debug_assert!(written.is_ok());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_groups_of_three() {
        let numbers = [7, 1_000, 1_234_567].map(thousands);
        assert_eq!(numbers, ["7", "1 000", "1 234 567"]);
        let times = [4.936, 43.21, 290_431.7].map(nanoseconds);
        assert_eq!(times, ["4.94", "43.2", "290 432"]);
    }

    #[test]
    fn ours_come_first_and_the_others_by_their_time() {
        let timing = |name: &str, nanoseconds| Timing {
            task: "price",
            name: name.into(),
            rows: 1_000,
            threads: 1,
            nanoseconds,
        };
        let timings = [
            timing("a peer", 80.0),
            timing("another", 60.0),
            timing("strikewise, AVX2", 9.0),
            timing("strikewise", 5.0),
        ];
        let task = Task {
            name: "price",
            title: "",
            columns: &["price"],
            counts: &[1_000],
        };
        let found = names(&timings, &task, |name| {
            find(&timings, &task, name, 1_000, 1)
        });
        assert_eq!(
            found,
            ["strikewise", "strikewise, AVX2", "another", "a peer"]
        );
    }
}
