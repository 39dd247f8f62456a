//! Rounds in which all libraries take turns, and the tables of their medians.

use crate::run::{Last, Run};
use crate::universe::{Random, Universe};

/// Lines by libraries; a library that does not have a line has no run.
pub struct Contest {
    pub libraries: Vec<&'static str>,
    pub lines: Vec<(&'static str, Vec<Option<Run>>)>,
}

/// The medians of a contest, in nanoseconds, and who is found to compute something else.
pub struct Medians {
    pub libraries: Vec<&'static str>,
    pub lines: Vec<(&'static str, Vec<Option<f64>>)>,
    differences: Vec<String>,
}

/// Why a peer's values are not those of the first library, where that is known.
fn why(library: &str, line: &str) -> &'static str {
    match (library, line) {
        ("ta", "RSI14" | "ATR14") => "it smooths with 2 / (n + 1) instead of 1 / n",
        ("yata", "BBANDS20") => "it takes the sample deviation",
        ("wickra" | "vector-ta", "OBV") => "it begins with 0",
        _ => "not known why",
    }
}

impl Contest {
    pub fn medians(mut self, universe: &Universe, rounds: usize) -> Medians {
        let mut differences = vec![];
        for (line, runs) in &mut self.lines {
            // The first pass warms everything up, and shows whether all compute the same.
            let last: Vec<Option<Last>> = runs
                .iter_mut()
                .map(|run| run.as_mut().map(|run| run(universe).last))
                .collect();
            let Some(ours) = last[0] else { continue };
            for (library, theirs) in self.libraries.iter().zip(last) {
                if let Some(difference) = theirs.and_then(|theirs| difference(ours, theirs)) {
                    let why = why(library, line);
                    differences.push(format!("{library}, {line}: {difference}; {why}"));
                }
            }
        }
        let mut random = Random(0x2545_f491_4f6c_dd1d);
        let mut order: Vec<usize> = (0..self.libraries.len()).collect();
        let mut times = vec![vec![vec![]; self.libraries.len()]; self.lines.len()];
        for _ in 0..rounds {
            for ((_, runs), times) in self.lines.iter_mut().zip(&mut times) {
                // Another order every time: nobody always follows the same neighbour.
                random.shuffle(&mut order);
                for &library in &order {
                    if let Some(run) = &mut runs[library] {
                        times[library].push(run(universe).nanoseconds);
                    }
                }
            }
        }
        let medians = times
            .iter_mut()
            .map(|line| line.iter_mut().map(|times| median(times)).collect());
        Medians {
            libraries: self.libraries,
            lines: self
                .lines
                .iter()
                .map(|(line, _)| *line)
                .zip(medians)
                .collect(),
            differences,
        }
    }
}

impl Medians {
    /// Prints the table, in nanoseconds a `unit`.
    pub fn print(&self, unit: &str) {
        print_head(&format!("ns/{unit}"), &self.libraries);
        for (line, medians) in &self.lines {
            print_row(line, medians.iter().map(|&median| cell(median, "")));
        }
    }

    /// Prints a row of what all lines take one after the other, where a library has all.
    pub fn print_sum(&self, name: &str, cells: usize) {
        let sums = self.sums();
        let sums = sums.iter().map(|sum| match sum {
            Some(sum) => format!("{:.1} ms", sum * cells as f64 / 1e6),
            None => "-".to_owned(),
        });
        print_row(name, sums);
    }

    /// Prints a table of the means over all lines only.
    pub fn print_mean(&self, name: &str, unit: &str) {
        print_head(&format!("ns/{unit}"), &self.libraries);
        let count = self.lines.len() as f64;
        let sums = self.sums();
        print_row(
            name,
            sums.iter().map(|sum| cell(sum.map(|sum| sum / count), "")),
        );
    }

    /// Prints who computes something else.
    pub fn print_differences(&self) {
        if !self.differences.is_empty() {
            println!();
        }
        for difference in &self.differences {
            println!("- {difference}");
        }
    }

    fn sums(&self) -> Vec<Option<f64>> {
        (0..self.libraries.len())
            .map(|library| self.lines.iter().map(|(_, medians)| medians[library]).sum())
            .collect()
    }
}

pub fn print_head(unit: &str, columns: &[&str]) {
    println!("| {unit} | {} |", columns.join(" | "));
    println!("|---|{}", "---:|".repeat(columns.len()));
}

pub fn print_row(name: &str, cells: impl Iterator<Item = String>) {
    println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
}

pub fn cell(median: Option<f64>, unit: &str) -> String {
    median.map_or("-".to_owned(), |median| format!("{median:.2}{unit}"))
}

/// The first output that differs by more than rounding. Some peers lack the later outputs of a line.
fn difference(ours: Last, theirs: Last) -> Option<String> {
    let lacking = |output: usize| output > 0 && (ours[output].is_nan() || theirs[output].is_nan());
    let same = |output: usize| {
        (theirs[output] - ours[output]).abs() <= 1e-6 * ours[output].abs()
            || (theirs[output].is_nan() && ours[output].is_nan())
    };
    let output = (0..3).find(|&output| !lacking(output) && !same(output))?;
    Some(format!("{:.6}, not {:.6}", theirs[output], ours[output]))
}

fn median(times: &mut [f64]) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}
