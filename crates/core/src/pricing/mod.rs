//! Option prices, Greeks and implied volatility, whole chains at once.
//!
//! | what | where |
//! |---|---|
//! | European options: price, five Greeks, implied volatility | [`price()`], [`greeks()`], [`implied_volatility()`]; one at a time in [`scalar`] |
//! | any of 22 Greeks and probabilities in one pass | [`Greeks::select`] |
//! | an underlying with many strikes and expiries | [`Chain`] |
//! | implied volatilities of bid, middle and ask | [`quote`] |
//! | options on forwards; the normal model; digital options | [`black76`], [`bachelier`], [`digital`] |
//! | American options: price, Greeks, implied volatility, boundary | [`american`]; by name, [`tree`] and [`approximation`] |
//! | cash dividends; anything without a formula | [`dividends`], [`finite_difference`] |
//! | forward, borrow and discount from calls and puts | [`parity`] |
//! | several threads, with the feature `rayon` | `parallel` |
//!
//! # Notation
//!
//! | argument | unit | domain |
//! |---|---|---|
//! | `spot` | currency per share | `> 0` |
//! | `strike` | currency per share | `>= 0` |
//! | `years` | years to expiry, ACT/365 fixed | `>= 0` |
//! | `rate` | continuously compounded fraction per year | finite |
//! | `dividend_yield` | continuously compounded fraction per year | finite |
//! | `volatility` | fraction per square-root year | `>= 0` |
//! | `premium` | currency per share, paid today | `>= 0` |
//! | `kind` | [`OptionKind`] | call or put |
//!
//! Every column has `n` rows, or one that holds for all. A row outside its domain is NaN with a
//! [`Status`] that says why; the other rows are computed.
//!
//! At `years = 0`, `volatility = 0` or `strike = 0` nothing is uncertain: the price is the discounted
//! intrinsic value, and the Greeks are limits, infinite at the money where they have none.
//!
//! # Accuracy
//!
//! Against 80-digit references for the given doubles, the relative error of a price is below 2e-14 for listed
//! options and below 1e-12 down to prices of 1e-290; Greeks are good to 1e-12, and an implied volatility to what its
//! premium determines, `4 ε (premium / vega + volatility)`. `docs/accuracy.md`, which `cargo xtask accuracy` writes, has the
//! percentiles of every function by region. What the inputs leave undetermined comes on top: where `ln(spot / strike)` and
//! `(rate - dividend_yield) years` nearly cancel, or the total volatility is tiny beside them, one
//! unit in the last place of an input moves the price by more than that.
//!
//! Results do not depend on the position of a row, on its neighbours, or on whether the batch or the
//! [`scalar`] function computed it.
//!
//! # Source
//!
//! F. Black, M. Scholes, "The Pricing of Options and Corporate Liabilities", 1973; R. Merton, "Theory
//! of Rational Option Pricing", 1973 (dividend yield).

pub mod american;
pub mod approximation;
pub mod bachelier;
mod batch;
pub mod black76;
mod black_scholes;
mod blocks;
mod certain;
mod chain;
mod columns;
pub mod digital;
pub mod dividends;
pub mod finite_difference;
mod greek;
mod implied_volatility;
#[cfg(test)]
mod instruction_classes;
mod normalised;
mod option;
#[cfg(feature = "rayon")]
pub mod parallel;
pub mod parity;
pub mod quote;
pub mod scalar;
mod selection;
pub mod tree;
mod work;

pub use chain::Chain;
pub use greek::Greek;
pub use option::{ExerciseStyle, OptionKind, Status};
pub use selection::{SelectedGreeks, Selection};

use crate::Result;
use columns::Columns;
use work::Work;

/// Prices of a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Prices {
    /// Value today, in the currency of `spot`.
    pub price: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// Prices and first-order Greeks of a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Greeks {
    /// Value today, in the currency of `spot`.
    pub price: Vec<f64>,
    /// Change of price per 1.00 of spot.
    pub delta: Vec<f64>,
    /// Change of delta per 1.00 of spot.
    pub gamma: Vec<f64>,
    /// Change of price per 1.00 of volatility.
    pub vega: Vec<f64>,
    /// Change of price per year of passing time.
    pub theta: Vec<f64>,
    /// Change of price per 1.00 of rate.
    pub rho: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// Implied volatilities of a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImpliedVolatilities {
    /// Fraction per square-root year.
    pub volatility: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// Prices of European options, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](self#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{price, OptionKind::{Call, Put}, Status};
/// let two = price(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Call, Put])?;
/// assert!((two.price[0] - 10.450_583_572_185_565).abs() < 1e-13);
/// assert!((two.price[1] - 5.573_526_022_256_971).abs() < 1e-13);
/// assert_eq!(two.status, [Status::Ok, Status::Ok]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn price(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
) -> Result<Prices> {
    let mut prices = Prices::default();
    price_into(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        kind,
        &mut prices,
    )?;
    Ok(prices)
}

/// [`price()`], into columns that are used again from call to call: what they held is replaced, and
/// nothing is allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, Prices, price_into};
/// let mut prices = Prices::default();
/// price_into(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], &mut prices)?;
/// assert!((prices.price[0] - 5.573_526_022_256_971).abs() < 1e-13);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, and where the answer goes"
)]
pub fn price_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    prices: &mut Prices,
) -> Result<()> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    columns.price_into(prices, Work::run);
    Ok(())
}

/// Prices and first-order Greeks of European options, one for each row.
///
/// The plain names are the raw derivatives: `theta` per year, `vega` and `rho` per 1.00. Divide
/// `theta` by 365 for a day, `vega` and `rho` by 100 for a point.
///
/// # Formula
/// With `F = spot e^(-dividend_yield years)`, `D = strike e^(-rate years)`,
/// `w = volatility sqrt(years)` and `d1, d2 = ln(F / D) / w ± w / 2`, a call is worth
/// `F Φ(d1) - D Φ(d2)`, a put `D Φ(-d2) - F Φ(-d1)`.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](self#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{greeks, OptionKind::Call};
/// let call = greeks(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Call])?;
/// assert!((call.delta[0] - 0.636_830_651_175_619_1).abs() < 1e-14);
/// assert!((call.gamma[0] - 0.018_762_017_345_846_895).abs() < 1e-15);
/// assert!((call.vega[0] - 37.524_034_691_693_79).abs() < 1e-12);
/// assert!((call.theta[0] + 6.414_027_546_438_197).abs() < 1e-12);
/// assert!((call.rho[0] - 53.232_481_545_376_34).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn greeks(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
) -> Result<Greeks> {
    let mut greeks = Greeks::default();
    greeks_into(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        kind,
        &mut greeks,
    )?;
    Ok(greeks)
}

/// [`greeks`], into columns that are used again from call to call: what they held is replaced, and nothing
/// is allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
///
/// # Examples
/// ```
/// use strikewise::pricing::{Greeks, OptionKind::Call, greeks_into};
/// let mut columns = Greeks::default();
/// for volatility in [0.1, 0.2] {
///     greeks_into(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[volatility], &[Call], &mut columns)?;
/// }
/// assert_eq!(columns.price.len(), 1);
/// assert!((columns.price[0] - 10.450_583_572_185_565).abs() < 1e-13);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, and where the answer goes"
)]
pub fn greeks_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    greeks: &mut Greeks,
) -> Result<()> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    columns.greeks_into(greeks, Work::run);
    Ok(())
}

/// Implied volatilities of European options: the volatility at which [`price()`] equals `premium`.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](self#notation).
///
/// # Returns
/// NaN with `BELOW_INTRINSIC` or `ABOVE_MAXIMUM` where no volatility gives the premium (a negative
/// premium is below intrinsic), `EXPIRED` at `years = 0`, `BAD_INPUT` at `strike = 0`, which every
/// volatility prices alike; volatility 0 where the premium is the discounted intrinsic value, or below
/// it by no more than rounding.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Accuracy
/// Against 80-digit roots for the given premium (`tests/golden/implied_volatility.json`), the relative
/// error is below 4e-15 in ordinary chains and in tails down to premiums of 1e-290. Where the premium
/// determines the volatility less well (in the money, near the maximum), it is about what rounding
/// the premium costs, `4 ε (premium / vega + volatility)`.
///
/// # Source
/// P. Jäckel, "Let's Be Rational", Wilmott, 2015, for the normalised form and the steps.
///
/// # Examples
/// ```
/// use strikewise::pricing::{implied_volatility, OptionKind::Call};
/// let iv = implied_volatility(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[10.450_583_572_185_565], &[Call])?;
/// assert!((iv.volatility[0] - 0.2).abs() < 1e-14);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn implied_volatility(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    premium: &[f64],
    kind: &[OptionKind],
) -> Result<ImpliedVolatilities> {
    let mut volatilities = ImpliedVolatilities::default();
    implied_volatility_into(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        premium,
        kind,
        &mut volatilities,
    )?;
    Ok(volatilities)
}

/// [`implied_volatility`], into columns that are used again from call to call: what they held is replaced, and
/// nothing is allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ImpliedVolatilities, OptionKind::Put, implied_volatility_into};
/// let mut solved = ImpliedVolatilities::default();
/// implied_volatility_into(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[5.573_526_022_256_971], &[Put], &mut solved)?;
/// assert!((solved.volatility[0] - 0.2).abs() < 1e-14);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, and where the answer goes"
)]
pub fn implied_volatility_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    premium: &[f64],
    kind: &[OptionKind],
    volatilities: &mut ImpliedVolatilities,
) -> Result<()> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("premium", premium),
        kind,
    )?;
    columns.implied_volatility_into(volatilities, Work::run);
    Ok(())
}
