//! `blackscholes`, in single precision but for its rational prices and volatilities, which are those of
//! Jäckel's C++ sources of 2016.

use blackscholes::{Greeks, ImpliedVolatility, Inputs, OptionType, Pricing};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise_benches::contracts::Contract;
use strikewise_benches::implementation::{Implementation, OneByOne, Task};

const NAME: &str = "blackscholes (f32)";

/// Its vega and rho are per point.
const POINTS: f64 = 100.0;
/// Its theta is per day of this year.
const DAYS: f64 = 365.25;

/// What this file offers.
pub const ALL: &[Implementation] = &[
    Implementation {
        task: Task::Price,
        name: NAME,
        most_rows: usize::MAX,
        start: || OneByOne::start(|c| [number(inputs(c).calc_price())]),
    },
    Implementation {
        task: Task::Greeks,
        name: NAME,
        most_rows: usize::MAX,
        start: || {
            OneByOne::start(|c| {
                let inputs = inputs(c);
                [
                    number(inputs.calc_price()),
                    number(inputs.calc_delta()),
                    number(inputs.calc_gamma()),
                    number(inputs.calc_vega()) * POINTS,
                    number(inputs.calc_theta()) * DAYS,
                    number(inputs.calc_rho()) * POINTS,
                ]
            })
        },
    },
    Implementation {
        task: Task::ImpliedVolatility,
        name: "blackscholes (f32 inputs), Jäckel 2016 in C++",
        most_rows: usize::MAX,
        start: || OneByOne::start(|c| [inputs(c).calc_rational_iv().unwrap_or(f64::NAN)]),
    },
];

fn number(result: Result<f32, String>) -> f64 {
    result.map_or(f64::NAN, f64::from)
}

fn inputs(c: Contract) -> Inputs {
    Inputs {
        option_type: match c.kind {
            Call => OptionType::Call,
            Put => OptionType::Put,
        },
        s: c.spot as f32,
        k: c.strike as f32,
        p: Some(c.premium as f32),
        r: c.rate as f32,
        q: c.dividend_yield as f32,
        t: c.years as f32,
        sigma: Some(c.volatility as f32),
    }
}
