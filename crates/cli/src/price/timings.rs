//! Where the time of a run went.

use std::time::{Duration, Instant};

/// Time spent in each of the three parts.
#[derive(Debug, Default)]
pub(super) struct Timings {
    /// Waiting for input is a part of reading.
    pub(super) reading: Duration,
    pub(super) pricing: Duration,
    pub(super) writing: Duration,
    pub(super) contracts: usize,
}

impl Timings {
    /// Runs `work` and adds the time it takes to `total`.
    pub(super) fn of<T>(total: &mut Duration, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        *total += start.elapsed();
        result
    }

    pub(super) fn print(&self) {
        anstream::eprintln!("{} contracts", self.contracts);
        for (name, time) in [
            ("reading and parsing", self.reading),
            ("pricing", self.pricing),
            ("writing", self.writing),
        ] {
            let each = time.as_secs_f64() * 1e9 / self.contracts.max(1) as f64;
            anstream::eprintln!(
                "{name:19} {:10.3} ms {each:8.1} ns per contract",
                time.as_secs_f64() * 1e3
            );
        }
    }
}
