//! A put sold against cash for the whole strike.

use super::SHARES_PER_CONTRACT;
use crate::time::years;

/// Shorter trades get no annualised figure: a week's credit times fifty is not a yield.
pub const MINIMUM_DAYS_TO_ANNUALISE: i32 = 7;

/// Figures of a cash-secured put; fractions unless the name says dollars.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CashSecuredPut {
    /// Credit over the cash at risk, `credit / (strike - credit)`.
    pub return_on_capital: f64,
    /// `return_on_capital * 365 / days`, simple; NaN below [`MINIMUM_DAYS_TO_ANNUALISE`].
    pub annualised_return: f64,
    /// `credit / strike`.
    pub yield_on_strike: f64,
    /// Share price at expiry below which the trade loses: `strike - credit`.
    pub break_even: f64,
    /// How far the share may fall before assignment: `(spot - strike) / spot`.
    pub cushion: f64,
    /// How far it may fall before the trade loses: `(spot - break_even) / spot`.
    pub break_even_cushion: f64,
    /// Dollars set aside for one contract.
    pub collateral_dollars: f64,
    /// Dollars lost on one contract if the share goes to zero.
    pub maximum_loss_dollars: f64,
}

/// Figures of a put sold for `credit` a share, `days` before it expires.
///
/// NaN throughout unless all are finite and `spot > 0`, `strike > 0`, `0 <= credit < strike` and `days > 0`.
///
/// ```
/// let put = strikewise::options::cash_secured_put(100.0, 95.0, 1.9, 38);
/// assert_eq!(put.break_even, 93.1);
/// assert!((put.return_on_capital - 1.9 / 93.1).abs() < 1e-15);
/// assert!((put.annualised_return - 1.9 / 93.1 * 365.0 / 38.0).abs() < 1e-15);
/// ```
#[must_use]
pub fn cash_secured_put(spot: f64, strike: f64, credit: f64, days: i32) -> CashSecuredPut {
    let valid = spot > 0.0
        && spot.is_finite()
        && strike > 0.0
        && strike.is_finite()
        && credit >= 0.0
        && credit < strike
        && days > 0;
    let (spot, strike, credit) = if valid {
        (spot, strike, credit)
    } else {
        (f64::NAN, f64::NAN, f64::NAN)
    };
    let break_even = strike - credit;
    let return_on_capital = credit / break_even;
    CashSecuredPut {
        return_on_capital,
        annualised_return: if days >= MINIMUM_DAYS_TO_ANNUALISE {
            return_on_capital / years(days)
        } else {
            f64::NAN
        },
        yield_on_strike: credit / strike,
        break_even,
        cushion: (spot - strike) / spot,
        break_even_cushion: (spot - break_even) / spot,
        collateral_dollars: strike * SHARES_PER_CONTRACT,
        maximum_loss_dollars: break_even * SHARES_PER_CONTRACT,
    }
}
