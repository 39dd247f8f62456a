//! A worker's side of the conversation: lines of words on standard input and output.
//!
//! It is started with the path of the contracts, says `implementation TASK MOST_ROWS MOST_THREADS NAME` for
//! each of its implementations, then `ready`, and answers
//!
//! - `time INDEX ROWS THREADS MICROSECONDS` with nanoseconds per contract: the fastest pass over the rows in a
//!   burst of about that length. One row means a thousand calls with one contract each, another every time.
//! - `answers INDEX ROWS` with numbers, contract by contract.
//!
//! until its input ends. Workers in other languages speak the same.

use std::hint::black_box;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::str::FromStr;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use crate::contracts::{Contracts, Rows};
use crate::implementation::{Implementation, Work};

/// Calls with one row make one pass.
const CALLS: usize = 1_000;

/// What the clock is read around takes at least this long, so that reading it costs nothing.
const SAMPLE: Duration = Duration::from_micros(50);

const MOST_THREADS: usize = 2;

/// Talks until standard input ends.
///
/// # Errors
/// A question that is not understood, or what the file system says.
pub fn serve(implementations: &[Implementation], contracts: &Path) -> io::Result<()> {
    let contracts = Contracts::read(contracts)?;
    let mut output = io::stdout().lock();
    for Implementation {
        task,
        name,
        most_rows,
        ..
    } in implementations
    {
        let task = task.name();
        writeln!(
            output,
            "implementation {task} {most_rows} {MOST_THREADS} {name}"
        )?;
    }
    writeln!(output, "ready")?;
    output.flush()?;
    for line in io::stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["time", index, rows, threads, microseconds] => {
                let implementation = find(implementations, index)?;
                let burst = Duration::from_micros(number(microseconds)?);
                let nanoseconds = time(
                    implementation,
                    &contracts,
                    number(rows)?,
                    number(threads)?,
                    burst,
                );
                writeln!(output, "{nanoseconds}")?;
            }
            ["answers", index, rows] => {
                let mut work = (find(implementations, index)?.start)();
                work.run(contracts.rows(0, number(rows)?));
                let answers: Vec<String> = work.answers().iter().map(f64::to_string).collect();
                writeln!(output, "{}", answers.join(" "))?;
            }
            _ => return Err(not_understood(&line)),
        }
        output.flush()?;
    }
    Ok(())
}

/// Runs one implementation over the first rows, so many times: for a counter of instructions.
pub fn repeat(implementation: &Implementation, contracts: &Contracts, rows: usize, passes: usize) {
    let mut work = (implementation.start)();
    for _ in 0..passes {
        work.run(black_box(contracts.rows(0, rows)));
        black_box(&work);
    }
}

fn find<'a>(implementations: &'a [Implementation], index: &str) -> io::Result<&'a Implementation> {
    implementations
        .get(number::<usize>(index)?)
        .ok_or_else(|| not_understood(index))
}

fn number<T: FromStr>(word: &str) -> io::Result<T> {
    word.parse().map_err(|_| not_understood(word))
}

fn not_understood(words: &str) -> io::Error {
    io::Error::other(format!("not understood: {words}"))
}

/// Nanoseconds per contract of the fastest sample in a burst.
fn time(
    implementation: &Implementation,
    contracts: &Contracts,
    rows: usize,
    threads: usize,
    burst: Duration,
) -> f64 {
    if threads > 1 {
        return time_threads(implementation, contracts, rows, threads, burst);
    }
    let mut work = (implementation.start)();
    if rows == 1 {
        let calls = CALLS.min(contracts.len());
        let pass = || {
            for row in 0..calls {
                once(work.as_mut(), contracts.rows(row, 1));
            }
        };
        return fastest(pass, burst) / calls as f64;
    }
    let all = contracts.rows(0, rows);
    fastest(|| once(work.as_mut(), all), burst) / rows as f64
}

fn once(work: &mut dyn Work, rows: Rows<'_>) {
    work.run(black_box(rows));
    black_box(work);
}

/// Nanoseconds of the fastest pass; the first one, which warms the caches, does not count.
fn fastest(mut pass: impl FnMut(), burst: Duration) -> f64 {
    pass();
    let start = Instant::now();
    pass();
    let one = start.elapsed();
    let passes = (SAMPLE.as_nanos() / one.as_nanos().max(1)).max(1);
    let mut best = one.as_secs_f64();
    while start.elapsed() < burst {
        let sample = Instant::now();
        for _ in 0..passes {
            pass();
        }
        best = best.min(sample.elapsed().as_secs_f64() / passes as f64);
    }
    best * 1e9
}

/// Threads that wait for each other before every pass and after it, each with its part of the rows.
fn time_threads(
    implementation: &Implementation,
    contracts: &Contracts,
    rows: usize,
    threads: usize,
    burst: Duration,
) -> f64 {
    let (before, after) = (Barrier::new(threads), Barrier::new(threads));
    let (before, after) = (&before, &after);
    let part = |thread: usize| {
        let first = rows * thread / threads;
        contracts.rows(first, rows * (thread + 1) / threads - first)
    };
    // One pass alone says how many fit into the burst: all threads must know before they start.
    let mut alone = (implementation.start)();
    let one = fastest(|| once(alone.as_mut(), part(0)), Duration::ZERO);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a quotient of times, clamped"
    )]
    let passes = ((burst.as_secs_f64() * 1e9 / one.max(1.0)) as usize).clamp(2, 100_000);
    drop(alone);
    thread::scope(|scope| {
        for thread in 1..threads {
            scope.spawn(move || {
                let mut work = (implementation.start)();
                for _ in 0..passes {
                    before.wait();
                    once(work.as_mut(), part(thread));
                    after.wait();
                }
            });
        }
        let mut work = (implementation.start)();
        let mut best = f64::INFINITY;
        for _ in 0..passes {
            before.wait();
            let start = Instant::now();
            once(work.as_mut(), part(0));
            after.wait();
            best = best.min(start.elapsed().as_secs_f64());
        }
        best * 1e9 / rows as f64
    })
}
