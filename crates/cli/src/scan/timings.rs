//! How long each stage took.

use std::time::{Duration, Instant};

/// Laps of one scan.
pub(super) struct Timings {
    lap: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Timings {
    pub(super) fn start() -> Self {
        Self {
            lap: Instant::now(),
            laps: Vec::new(),
        }
    }

    /// Ends a lap.
    pub(super) fn lap(&mut self, what: &'static str) {
        let now = Instant::now();
        self.laps.push((what, now - self.lap));
        self.lap = now;
    }

    pub(super) fn read(&mut self) {
        self.lap(READ);
    }

    pub(super) fn ranked(&mut self) {
        self.lap("ranking");
    }

    pub(super) fn written(&mut self) {
        self.lap(WRITE);
    }

    /// Prints one line a lap, and the scan itself: all but reading and writing.
    pub(super) fn print(&self) {
        let milliseconds = |duration: Duration| 1e3 * duration.as_secs_f64();
        for (what, duration) in &self.laps {
            eprintln!("{what:<22} {:>9.3} ms", milliseconds(*duration));
        }
        let scan: Duration = self
            .laps
            .iter()
            .filter(|(what, _)| *what != READ && *what != WRITE)
            .map(|(_, duration)| *duration)
            .sum();
        eprintln!(
            "{:<22} {:>9.3} ms",
            "scan (without I/O)",
            milliseconds(scan)
        );
    }
}

const READ: &str = "reading";
const WRITE: &str = "writing";
