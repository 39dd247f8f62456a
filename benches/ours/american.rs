//! American options by the exercise boundary, and by approximations in closed form.

use strikewise::Result;
use strikewise::pricing::american::Scheme::{self, Accurate, Fast, HighPrecision};
use strikewise::pricing::{Greeks, ImpliedVolatilities, Prices, american, approximation};
use strikewise_benches::contracts::Rows;
use strikewise_benches::implementation::{Implementation, Task, Work};

/// What this file offers.
pub(crate) const ALL: &[Implementation] = &[
    price("strikewise", usize::MAX, || ByScheme::<Prices>::start(Fast)),
    price("strikewise, with Greeks", usize::MAX, || {
        ByScheme::<Greeks>::start(Fast)
    }),
    price("strikewise, accurate scheme", usize::MAX, || {
        ByScheme::<Prices>::start(Accurate)
    }),
    price(
        "strikewise, accurate scheme, with Greeks",
        usize::MAX,
        || ByScheme::<Greeks>::start(Accurate),
    ),
    price("strikewise, high-precision scheme", 1_000, || {
        ByScheme::<Prices>::start(HighPrecision)
    }),
    price("strikewise, Barone-Adesi and Whaley", 1_000, || {
        Box::new(Approximation {
            function: barone_adesi_whaley,
            price: Vec::new(),
        })
    }),
    price("strikewise, Bjerksund and Stensland 2002", 1_000, || {
        Box::new(Approximation {
            function: bjerksund_stensland,
            price: Vec::new(),
        })
    }),
    inversion("strikewise", || {
        ByScheme::<ImpliedVolatilities>::start(Fast)
    }),
    inversion("strikewise, accurate scheme", || {
        ByScheme::<ImpliedVolatilities>::start(Accurate)
    }),
];

const fn price(
    name: &'static str,
    most_rows: usize,
    start: fn() -> Box<dyn Work>,
) -> Implementation {
    Implementation {
        task: Task::American,
        name,
        most_rows,
        start,
    }
}

const fn inversion(name: &'static str, start: fn() -> Box<dyn Work>) -> Implementation {
    Implementation {
        task: Task::AmericanImpliedVolatility,
        name,
        most_rows: usize::MAX,
        start,
    }
}

/// Columns that a scheme fills.
struct ByScheme<C> {
    scheme: Scheme,
    columns: C,
}

impl<C: Default> ByScheme<C>
where
    Self: Work + 'static,
{
    fn start(scheme: Scheme) -> Box<dyn Work> {
        Box::new(Self {
            scheme,
            columns: C::default(),
        })
    }
}

impl Work for ByScheme<Prices> {
    fn run(&mut self, rows: Rows<'_>) {
        let done = american::price_into(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.volatility,
            rows.kind,
            self.scheme,
            &mut self.columns,
        );
        debug_assert_eq!(done, Ok(()));
    }

    fn answers(&self) -> Vec<f64> {
        self.columns.price.clone()
    }
}

impl Work for ByScheme<Greeks> {
    fn run(&mut self, rows: Rows<'_>) {
        let done = american::greeks_into(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.volatility,
            rows.kind,
            self.scheme,
            &mut self.columns,
        );
        debug_assert_eq!(done, Ok(()));
    }

    fn answers(&self) -> Vec<f64> {
        self.columns.price.clone()
    }
}

impl Work for ByScheme<ImpliedVolatilities> {
    fn run(&mut self, rows: Rows<'_>) {
        let done = american::implied_volatility_into(
            rows.spot,
            rows.strike,
            rows.years,
            rows.rate,
            rows.dividend_yield,
            rows.american_premium,
            rows.kind,
            self.scheme,
            &mut self.columns,
        );
        debug_assert_eq!(done, Ok(()));
    }

    fn answers(&self) -> Vec<f64> {
        self.columns.volatility.clone()
    }
}

/// Prices by a function that makes new columns.
struct Approximation {
    function: fn(Rows<'_>) -> Result<Prices>,
    price: Vec<f64>,
}

impl Work for Approximation {
    fn run(&mut self, rows: Rows<'_>) {
        self.price = (self.function)(rows).map_or_else(|_| Vec::new(), |prices| prices.price);
    }

    fn answers(&self) -> Vec<f64> {
        self.price.clone()
    }
}

fn barone_adesi_whaley(rows: Rows<'_>) -> Result<Prices> {
    approximation::barone_adesi_whaley::price(
        rows.spot,
        rows.strike,
        rows.years,
        rows.rate,
        rows.dividend_yield,
        rows.volatility,
        rows.kind,
    )
}

fn bjerksund_stensland(rows: Rows<'_>) -> Result<Prices> {
    approximation::bjerksund_stensland::price(
        rows.spot,
        rows.strike,
        rows.years,
        rows.rate,
        rows.dividend_yield,
        rows.volatility,
        rows.kind,
    )
}
