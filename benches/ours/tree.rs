//! American options on trees.

use strikewise::pricing::ExerciseStyle::American;
use strikewise::pricing::tree::{TreeGreeks, leisen_reimer};
use strikewise_benches::contracts::Rows;
use strikewise_benches::implementation::{Implementation, Task, Work};

/// What this file offers.
pub(crate) const ALL: &[Implementation] = &[
    Implementation {
        task: Task::American,
        name: "strikewise, Leisen-Reimer tree of 101 steps, with Greeks",
        most_rows: 1_000,
        start: || Box::<LeisenReimer<101>>::default(),
    },
    Implementation {
        task: Task::American,
        name: "strikewise, Leisen-Reimer tree of 501 steps, with Greeks",
        most_rows: 1_000,
        start: || Box::<LeisenReimer<501>>::default(),
    },
];

#[derive(Default)]
struct LeisenReimer<const STEPS: usize>(TreeGreeks);

impl<const STEPS: usize> Work for LeisenReimer<STEPS> {
    fn run(&mut self, rows: Rows<'_>) {
        let tree = leisen_reimer(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.volatility,
            rows.kind,
            American,
            STEPS,
        );
        self.0 = tree.unwrap_or_default();
    }

    fn answers(&self) -> Vec<f64> {
        self.0.price.clone()
    }
}
