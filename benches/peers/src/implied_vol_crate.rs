//! `implied-vol`. It works with forwards and undiscounted prices.

use implied_vol::solver::{BlackSolver, Experimental, FlashIv, Hybrid, Jaeckel};
use implied_vol::{DefaultSpecialFn, ImpliedBlackVolatility, PriceBlackScholes};
use strikewise::pricing::OptionKind::Call;
use strikewise_benches::contracts::Contract;
use strikewise_benches::implementation::{Implementation, OneByOne, Task};

/// What this file offers.
pub const ALL: &[Implementation] = &[
    Implementation {
        task: Task::Price,
        name: "implied-vol",
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [price(contract)]),
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: "implied-vol, Hybrid (its default)",
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [implied_volatility::<Hybrid>(contract)]),
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: "implied-vol, Jaeckel",
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [implied_volatility::<Jaeckel>(contract)]),
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: "implied-vol, Experimental",
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [implied_volatility::<Experimental>(contract)]),
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: "implied-vol, FlashIv",
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [implied_volatility::<FlashIv>(contract)]),
    },
];

fn price(c: Contract) -> f64 {
    let price = PriceBlackScholes::builder()
        .forward(c.spot * ((c.rate - c.dividend_yield) * c.years).exp())
        .strike(c.strike)
        .volatility(c.volatility)
        .expiry(c.years)
        .is_call(c.kind == Call)
        .build_unchecked()
        .calculate::<DefaultSpecialFn>();
    price * (-c.rate * c.years).exp()
}

fn implied_volatility<S: BlackSolver>(c: Contract) -> f64 {
    ImpliedBlackVolatility::builder()
        .option_price(c.premium * (c.rate * c.years).exp())
        .forward(c.spot * ((c.rate - c.dividend_yield) * c.years).exp())
        .strike(c.strike)
        .expiry(c.years)
        .is_call(c.kind == Call)
        .build_unchecked()
        .calculate_with::<S>()
        .unwrap_or(f64::NAN)
}
