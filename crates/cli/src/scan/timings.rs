//! How long each step took, and how much memory the whole.

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

    pub(super) fn selected(&mut self) {
        self.lap("selection");
    }

    pub(super) fn written(&mut self) {
        self.lap(WRITE);
    }

    /// Prints one line a lap, the scan itself (all but reading and writing), and the memory.
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
        if let Some(kibibytes) = peak_memory() {
            eprintln!("{:<22} {:>9.3} MB", "peak memory", kibibytes * 1024.0 / 1e6);
        }
    }
}

/// The most memory that this process held so far, in units of 1024 bytes, where Linux tells.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

const READ: &str = "reading";
const WRITE: &str = "writing";
