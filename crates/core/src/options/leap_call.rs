//! A long-dated call bought in place of the share.

use super::SHARES_PER_CONTRACT;
use crate::time::years;

/// Figures of a long-dated call; fractions unless the name says dollars.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeapCall {
    /// Percent move of the option per percent move of the share: `delta * spot / debit`.
    pub leverage: f64,
    /// Time value paid per share: `debit - max(spot - strike, 0)`.
    pub extrinsic: f64,
    /// Time value per year over the share price: what it costs to hold the option in place of the share.
    pub carry: f64,
    /// Share price at expiry above which the trade gains: `strike + debit`.
    pub break_even: f64,
    /// How far the share must rise to get there: `break_even / spot - 1`.
    pub break_even_move: f64,
    /// Dollars paid for one contract, and the most that can be lost.
    pub cost_dollars: f64,
}

/// Figures of a call bought for `debit` a share, `days` before it expires.
///
/// NaN throughout unless `spot`, `strike` and `debit` are finite and positive and `days > 0`.
///
/// ```
/// let call = strikewise::options::leap_call(100.0, 80.0, 26.0, 0.8, 365);
/// assert_eq!(call.extrinsic, 6.0);
/// assert!((call.carry - 0.06).abs() < 1e-15);
/// assert!((call.leverage - 0.8 * 100.0 / 26.0).abs() < 1e-15);
/// ```
#[must_use]
pub fn leap_call(spot: f64, strike: f64, debit: f64, delta: f64, days: i32) -> LeapCall {
    let valid = spot > 0.0
        && spot.is_finite()
        && strike > 0.0
        && strike.is_finite()
        && debit > 0.0
        && debit.is_finite()
        && days > 0;
    let (spot, strike, debit) = if valid {
        (spot, strike, debit)
    } else {
        (f64::NAN, f64::NAN, f64::NAN)
    };
    // `f64::max` would turn a NaN into 0.
    let extrinsic = if spot > strike {
        debit - (spot - strike)
    } else {
        debit
    };
    let break_even = strike + debit;
    LeapCall {
        leverage: delta * spot / debit,
        extrinsic,
        carry: extrinsic / spot / years(days),
        break_even,
        break_even_move: break_even / spot - 1.0,
        cost_dollars: debit * SHARES_PER_CONTRACT,
    }
}
