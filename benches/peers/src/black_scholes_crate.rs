//! `black_scholes`. Its functions of one quantity know no dividend yield: they are given the spot without
//! the dividends, which is the same model. `bsm_compute_all` knows it.

use strikewise::pricing::OptionKind::{Call, Put};
use strikewise_benches::contracts::Contract;
use strikewise_benches::implementation::{Implementation, OneByOne, Task};

const NAME: &str = "black_scholes";

/// What this file offers.
pub const ALL: &[Implementation] = &[
    Implementation {
        task: Task::Price,
        name: NAME,
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [price(contract)]),
    },
    Implementation {
        task: Task::Greeks,
        name: "black_scholes, bsm_compute_all",
        most_rows: usize::MAX,
        start: || OneByOne::start(greeks),
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: "black_scholes, Newton to 1e-6",
        most_rows: usize::MAX,
        start: || OneByOne::start(|contract| [implied_volatility(contract)]),
    },
];

fn price(c: Contract) -> f64 {
    let spot = c.spot * (-c.dividend_yield * c.years).exp();
    let discount = (-c.rate * c.years).exp();
    let total_volatility = c.volatility * c.years.sqrt();
    match c.kind {
        Call => black_scholes::call_discount(spot, c.strike, discount, total_volatility),
        Put => black_scholes::put_discount(spot, c.strike, discount, total_volatility),
    }
}

fn greeks(c: Contract) -> [f64; 6] {
    let all = black_scholes::bsm_compute_all(
        c.spot,
        c.strike,
        c.volatility,
        c.rate,
        c.dividend_yield,
        c.years,
    );
    match c.kind {
        Call => [
            all.call_price,
            all.call_delta,
            all.call_gamma,
            all.call_vega,
            all.call_theta,
            all.call_rho,
        ],
        Put => [
            all.put_price,
            all.put_delta,
            all.put_gamma,
            all.put_vega,
            all.put_theta,
            all.put_rho,
        ],
    }
}

fn implied_volatility(c: Contract) -> f64 {
    let spot = c.spot * (-c.dividend_yield * c.years).exp();
    let solved = match c.kind {
        Call => black_scholes::call_iv(c.premium, spot, c.strike, c.rate, c.years),
        Put => black_scholes::put_iv(c.premium, spot, c.strike, c.rate, c.years),
    };
    solved.unwrap_or(f64::NAN)
}
