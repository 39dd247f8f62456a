//! European options: whole columns into memory that is used again, and one contract after another.

use strikewise::pricing::{
    Greeks, ImpliedVolatilities, Prices, greeks_into, implied_volatility_into, price_into, scalar,
};
use strikewise_benches::contracts::Rows;
use strikewise_benches::implementation::{Implementation, OneByOne, Task, Work};

const COLUMNS: &str = "strikewise";
const SCALAR: &str = "strikewise, function of one contract";

/// What this file offers.
pub(crate) const ALL: &[Implementation] = &[
    Implementation {
        task: Task::Price,
        name: COLUMNS,
        most_rows: usize::MAX,
        start: || Box::<PriceColumns>::default(),
    },
    Implementation {
        task: Task::Price,
        name: SCALAR,
        most_rows: usize::MAX,
        start: || {
            OneByOne::start(|c| {
                [scalar::price(
                    c.spot,
                    c.strike,
                    c.years,
                    c.rate,
                    c.dividend_yield,
                    c.volatility,
                    c.kind,
                )
                .0]
            })
        },
    },
    Implementation {
        task: Task::Greeks,
        name: COLUMNS,
        most_rows: usize::MAX,
        start: || Box::<GreekColumns>::default(),
    },
    Implementation {
        task: Task::Greeks,
        name: SCALAR,
        most_rows: usize::MAX,
        start: || {
            OneByOne::start(|c| {
                let row = scalar::greeks(
                    c.spot,
                    c.strike,
                    c.years,
                    c.rate,
                    c.dividend_yield,
                    c.volatility,
                    c.kind,
                );
                [
                    row.price, row.delta, row.gamma, row.vega, row.theta, row.rho,
                ]
            })
        },
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: COLUMNS,
        most_rows: usize::MAX,
        start: || Box::<VolatilityColumns>::default(),
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: SCALAR,
        most_rows: usize::MAX,
        start: || {
            OneByOne::start(|c| {
                [scalar::implied_volatility(
                    c.spot,
                    c.strike,
                    c.years,
                    c.rate,
                    c.dividend_yield,
                    c.premium,
                    c.kind,
                )
                .0]
            })
        },
    },
];

#[derive(Default)]
struct PriceColumns(Prices);

impl Work for PriceColumns {
    fn run(&mut self, rows: Rows<'_>) {
        let done = price_into(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.volatility,
            rows.kind,
            &mut self.0,
        );
        debug_assert_eq!(done, Ok(()));
    }

    fn answers(&self) -> Vec<f64> {
        self.0.price.clone()
    }
}

#[derive(Default)]
struct GreekColumns(Greeks);

impl Work for GreekColumns {
    fn run(&mut self, rows: Rows<'_>) {
        let done = greeks_into(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.volatility,
            rows.kind,
            &mut self.0,
        );
        debug_assert_eq!(done, Ok(()));
    }

    fn answers(&self) -> Vec<f64> {
        let Greeks {
            price,
            delta,
            gamma,
            vega,
            theta,
            rho,
            ..
        } = &self.0;
        let columns = [price, delta, gamma, vega, theta, rho];
        (0..price.len())
            .flat_map(|row| columns.map(|column| column[row]))
            .collect()
    }
}

#[derive(Default)]
struct VolatilityColumns(ImpliedVolatilities);

impl Work for VolatilityColumns {
    fn run(&mut self, rows: Rows<'_>) {
        let done = implied_volatility_into(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.premium,
            rows.kind,
            &mut self.0,
        );
        debug_assert_eq!(done, Ok(()));
    }

    fn answers(&self) -> Vec<f64> {
        self.0.volatility.clone()
    }
}
