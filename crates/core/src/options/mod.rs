//! What a trade in one contract is worth: fills, yields, probabilities, implied-volatility ranks.
//!
//! Plain functions of numbers. NaN in, or an input outside its domain, gives NaN out; prices are per
//! share, `days` are calendar days, returns are fractions.

mod cash_secured_put;
mod fill;
mod leap_call;
mod probability;
mod smile;
mod volatility_rank;

pub use cash_secured_put::{CashSecuredPut, MINIMUM_DAYS_TO_ANNUALISE, cash_secured_put};
pub use fill::{Fill, buy_price, mid, sell_price, spread_fraction};
pub use leap_call::{LeapCall, leap_call};
pub use probability::{expected_move, probability_above, probability_below, probability_of_touch};
pub use smile::Smile;
pub use volatility_rank::{implied_volatility_percentile, implied_volatility_rank};

/// Shares that one standard contract stands for.
pub const SHARES_PER_CONTRACT: f64 = 100.0;
