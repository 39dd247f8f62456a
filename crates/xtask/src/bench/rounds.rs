//! Round after round, one burst of each: what is compared lies beside each other in time, and a
//! neighbour on the machine disturbs all alike.

use std::time::{Duration, Instant};

use super::plan::{LEAST_FOR_THREADS, Plan, Task};
use super::worker::{Implementation, Worker};

/// Implementations that overrun their burst by so much are measured in the first rounds only.
const SLOW: u32 = 10;
const ROUNDS_OF_THE_SLOW: usize = 3;

/// The fastest burst of one implementation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Result {
    pub(crate) task: &'static str,
    pub(crate) name: String,
    pub(crate) rows: usize,
    pub(crate) threads: usize,
    /// Per contract.
    pub(crate) nanoseconds: f64,
}

struct Entrant {
    worker: usize,
    implementation: Implementation,
    threads: usize,
    best: f64,
    is_slow: bool,
}

pub(crate) fn go(workers: &mut [Worker], plan: &Plan) -> std::result::Result<Vec<Result>, String> {
    let mut results = Vec::new();
    for task in plan.tasks() {
        for &rows in plan.counts(task) {
            println!("==> {} of {rows}", task.name);
            results.extend(contest(workers, plan, task, rows)?);
        }
    }
    Ok(results)
}

fn contest(
    workers: &mut [Worker],
    plan: &Plan,
    task: &'static Task,
    rows: usize,
) -> std::result::Result<Vec<Result>, String> {
    let mut entrants = entrants(workers, task, rows);
    let burst = plan.burst_microseconds();
    for round in 0..plan.rounds() {
        for entrant in &mut entrants {
            if entrant.is_slow && round >= ROUNDS_OF_THE_SLOW {
                continue;
            }
            let start = Instant::now();
            let worker = &mut workers[entrant.worker];
            let time = worker
                .time(&entrant.implementation, rows, entrant.threads, burst)
                .map_err(|fault| format!("{}: {fault}", entrant.implementation.name))?;
            entrant.best = entrant.best.min(time);
            entrant.is_slow = start.elapsed() > SLOW * Duration::from_micros(burst);
        }
    }
    let results: Vec<Result> = entrants
        .into_iter()
        .map(|entrant| Result {
            task: task.name,
            name: entrant.implementation.name,
            rows,
            threads: entrant.threads,
            nanoseconds: entrant.best,
        })
        .collect();
    for result in &results {
        let threads = if result.threads == 1 {
            String::new()
        } else {
            format!(", {} threads", result.threads)
        };
        println!(
            "    {:12.1} ns  {}{threads}",
            result.nanoseconds, result.name
        );
    }
    Ok(results)
}

fn entrants(workers: &[Worker], task: &Task, rows: usize) -> Vec<Entrant> {
    let mut entrants = Vec::new();
    for (worker, offered) in workers.iter().enumerate() {
        for implementation in &offered.implementations {
            if implementation.task != task.name || implementation.most_rows < rows {
                continue;
            }
            let most = if rows < LEAST_FOR_THREADS {
                1
            } else {
                implementation.most_threads
            };
            entrants.extend((1..=most).map(|threads| Entrant {
                worker,
                implementation: implementation.clone(),
                threads,
                best: f64::INFINITY,
                is_slow: false,
            }));
        }
    }
    entrants
}
