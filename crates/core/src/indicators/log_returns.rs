//! Logarithmic returns.

use super::gaps;
use crate::Result;

/// Logarithmic returns from close to close.
///
/// # Formula
/// `log_return[t] = ln(close[t] / close[t - 1])`
///
/// # Arguments
/// `close` is a column of prices.
///
/// # Returns
/// One fraction for each bar; the first at index 1. [Gaps](super#gaps) are skipped, and a close that is not
/// positive is one: the return after a gap spans it.
///
/// # Errors
/// None today; a `Result` like every indicator.
///
/// # Source
/// The definition; `golden/log_returns.json` compares with it in 50 digits.
///
/// # Examples
/// ```
/// let returns = strikewise::indicators::log_returns(&[100.0, 110.0])?;
/// assert!(returns[0].is_nan());
/// assert!((returns[1] - 0.095_310_179_804_324_87).abs() < 1e-16);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn log_returns(close: &[f64]) -> Result<Vec<f64>> {
    let [returns] = gaps::carry([close], is_price, |[close], [returns]| {
        fill(close, &mut returns[1..]);
    });
    Ok(returns)
}

/// Whether a close has a logarithm.
pub(super) fn is_price(close: f64) -> bool {
    close > 0.0 && close < f64::INFINITY
}

/// Returns of a series without gaps, one fewer than its bars.
pub(super) fn fill(close: &[f64], returns: &mut [f64]) {
    for (pair, log_return) in close.windows(2).zip(returns) {
        *log_return = change(pair[0], pair[1]);
    }
}

/// `ln(to / from)`. A small change is taken from the difference, which is exact, and not from the ratio,
/// which has lost it to the 1 in front.
fn change(from: f64, to: f64) -> f64 {
    let relative = (to - from) / from;
    if relative.abs() < 0.5 {
        return libm::log1p(relative);
    }
    let ratio = to / from;
    if ratio.is_normal() {
        libm::log(ratio)
    } else {
        libm::log(to) - libm::log(from)
    }
}
