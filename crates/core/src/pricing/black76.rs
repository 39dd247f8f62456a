//! European options on a forward or a futures price (Black, 1976).
//!
//! The forward takes the place of a share that earns the interest rate: values, delta, gamma, vega and
//! theta are those of the parent module with `dividend_yield = rate`. `rho` is another: the forward stays
//! where it is when the rate moves, so only the discounting changes.
//!
//! # Source
//!
//! F. Black, "The pricing of commodity contracts", Journal of Financial Economics 3, 1976.

use super::columns::Columns;
use super::{Greeks, ImpliedVolatilities, OptionKind, Prices};
use crate::Result;
use crate::column::at;
use crate::math::simd::dispatch;

/// Prices of European options on a forward, one for each row, paid today.
///
/// # Formula
/// `e^(-rate years) (forward Φ(d1) - strike Φ(d2))` for a call, with
/// `d1, d2 = ln(forward / strike) / w ± w / 2` and `w = volatility sqrt(years)`.
///
/// # Arguments
/// Columns of `n` rows or 1; `forward` as `spot` in the [notation](super#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, black76};
/// // J. C. Hull, Options, Futures, and Other Derivatives, a put on crude oil futures: 1.12.
/// let put = black76::price(&[20.0], &[20.0], &[4.0 / 12.0], &[0.09], &[0.25], &[Put])?;
/// assert!((put.price[0] - 1.116_641_456_558_943_5).abs() < 1e-14);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn price(
    forward: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
) -> Result<Prices> {
    let columns = columns(
        forward,
        strike,
        years,
        rate,
        ("volatility", volatility),
        kind,
    )?;
    let mut prices = Prices::default();
    columns.price_into(&mut prices, dispatch);
    Ok(prices)
}

/// Prices and first-order Greeks of European options on a forward, one for each row.
///
/// `delta` and `gamma` are per 1.00 of the forward; `vega` and `rho` per 1.00, `rho` with the forward held
/// still, so it is `-years` times the price; `theta` per year.
///
/// # Arguments
/// As [`price`].
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, black76};
/// let put = black76::greeks(&[20.0], &[20.0], &[4.0 / 12.0], &[0.09], &[0.25], &[Put])?;
/// assert!((put.delta[0] + 0.457_306_730_360_280_5).abs() < 1e-14);
/// assert!((put.rho[0] + 0.372_213_818_852_981_13).abs() < 1e-14);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn greeks(
    forward: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
) -> Result<Greeks> {
    let columns = columns(
        forward,
        strike,
        years,
        rate,
        ("volatility", volatility),
        kind,
    )?;
    let mut greeks = Greeks::default();
    columns.greeks_into(&mut greeks, dispatch);
    for (row, rho) in greeks.rho.iter_mut().enumerate() {
        *rho = -at(years, row) * greeks.price[row];
    }
    Ok(greeks)
}

/// Implied volatilities of European options on a forward: the volatility at which [`price`] equals `premium`,
/// which is paid today.
///
/// # Arguments
/// As [`price`], with `premium` in place of `volatility`.
///
/// # Returns
/// As [`implied_volatility`](super::implied_volatility()).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, black76};
/// let premium = [1.116_641_456_558_943_5];
/// let solved =
///     black76::implied_volatility(&[20.0], &[20.0], &[4.0 / 12.0], &[0.09], &premium, &[Put])?;
/// assert!((solved.volatility[0] - 0.25).abs() < 1e-14);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn implied_volatility(
    forward: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    premium: &[f64],
    kind: &[OptionKind],
) -> Result<ImpliedVolatilities> {
    let columns = columns(forward, strike, years, rate, ("premium", premium), kind)?;
    let mut volatilities = ImpliedVolatilities::default();
    columns.implied_volatility_into(&mut volatilities, dispatch);
    Ok(volatilities)
}

fn columns<'a>(
    forward: &'a [f64],
    strike: &'a [f64],
    years: &'a [f64],
    rate: &'a [f64],
    measure: (&'static str, &'a [f64]),
    kind: &'a [OptionKind],
) -> Result<Columns<'a>> {
    Columns::new(
        ("forward", forward),
        strike,
        years,
        rate,
        rate,
        measure,
        kind,
    )
}
