//! What to measure, and for how long.

use super::USAGE;

/// A question that several implementations answer.
pub(crate) struct Task {
    /// In the workers' protocol.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// What its answers consist of, contract by contract.
    pub(crate) columns: &'static [&'static str],
    /// So many contracts at once.
    pub(crate) counts: &'static [usize],
}

/// Two threads are measured from here on.
pub(crate) const LEAST_FOR_THREADS: usize = 100_000;

const TASKS: [Task; 5] = [
    Task {
        name: "price",
        title: "European price",
        columns: &["price"],
        counts: &[1, 1_000, 100_000, 1_000_000],
    },
    Task {
        name: "greeks",
        title: "European price, delta, gamma, vega, theta and rho",
        columns: &["price", "delta", "gamma", "vega", "theta", "rho"],
        counts: &[1, 1_000, 100_000, 1_000_000],
    },
    Task {
        name: "implied-volatility",
        title: "Implied volatility",
        columns: &["volatility"],
        counts: &[1, 1_000, 100_000, 1_000_000],
    },
    Task {
        name: "american",
        title: "American price",
        columns: &["price"],
        counts: &[1, 100, 1_000, 100_000],
    },
    Task {
        name: "american-implied-volatility",
        title: "American implied volatility",
        columns: &["volatility"],
        counts: &[1, 100, 1_000],
    },
];

/// What the command line asks for.
pub(crate) struct Plan {
    quick: bool,
    only: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) also: Vec<String>,
}

impl Plan {
    pub(crate) fn new(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut plan = Self {
            quick: false,
            only: None,
            date: None,
            also: Vec::new(),
        };
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .ok_or_else(|| format!("{argument} needs a value\n{USAGE}"))
            };
            match argument.as_str() {
                "--quick" => plan.quick = true,
                "--date" => plan.date = Some(value()?),
                "--task" => plan.only = Some(value()?),
                "--also" => plan.also.push(value()?),
                _ => return Err(format!("unknown: {argument}\n{USAGE}")),
            }
        }
        if let Some(only) = &plan.only
            && only != "pipe"
            && !TASKS.iter().any(|task| task.name == only)
        {
            return Err(format!("there is no task {only}\n{USAGE}"));
        }
        Ok(plan)
    }

    /// Whether the run is one whose figures are published.
    pub(crate) fn is_whole(&self) -> bool {
        !self.quick && self.only.is_none() && self.also.is_empty()
    }

    pub(crate) fn wants(&self, name: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == name)
    }

    pub(crate) fn tasks(&self) -> Vec<&'static Task> {
        TASKS.iter().filter(|task| self.wants(task.name)).collect()
    }

    pub(crate) fn counts(&self, task: &Task) -> &'static [usize] {
        let most = self.contracts();
        let end = task.counts.partition_point(|count| *count <= most);
        &task.counts[..end]
    }

    /// Contracts in the file.
    pub(crate) fn contracts(&self) -> usize {
        if self.quick { 100_000 } else { 1_000_000 }
    }

    pub(crate) fn rounds(&self) -> usize {
        if self.quick { 3 } else { 15 }
    }

    pub(crate) fn burst_microseconds(&self) -> u64 {
        if self.quick { 3_000 } else { 15_000 }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::Plan;

    fn plan(words: &str) -> Result<Plan, String> {
        Plan::new(words.split_whitespace().map(String::from))
    }

    #[test]
    fn a_whole_run_is_published_and_a_part_is_not() {
        assert!(plan("--date 2026-11-25").unwrap().is_whole());
        for part in ["--quick", "--task price", "--also mine,program"] {
            assert!(!plan(part).unwrap().is_whole(), "{part}");
        }
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for wrong in ["--fast", "--task vega", "--date"] {
            assert!(plan(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_quick_run_leaves_the_largest_out() {
        let plan = plan("--quick --task price").unwrap();
        let [task] = plan.tasks()[..] else {
            panic!("one task was asked for");
        };
        assert_eq!(plan.counts(task), [1, 1_000, 100_000]);
    }
}
