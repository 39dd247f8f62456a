//! American options by solving for the boundary of early exercise, whole chains at once.
//!
//! Columns, units and domains are those of the [notation](super#notation).
//!
//! # Formula
//! A put is exercised as soon as spot falls to a boundary `B(t)` that depends on the time `t` that is left, not on
//! spot. The right to do so adds to the European put
//! `∫ (rate strike e^(-rate u) Φ(-d2) - dividend_yield spot e^(-dividend_yield u) Φ(-d1)) du` over `u` from 0 to
//! `years`, where `d1` and `d2` are those of an option with expiry `u` and strike `B(years - u)`: interest on
//! the strike less dividends, received from exercise on. `B` is what makes the price leave the value of
//! exercise with a slope of -1.
//!
//! `B` is sought as a polynomial: of the root of time, for the logarithm of `B`, through its values at Chebyshev
//! points, by Newton's method on the equation of the slopes at those points. Both integrals are
//! Gauss-Legendre rules. A call is a put on the strike, with spot as its strike and the two rates exchanged. Rows
//! with the same expiry, rates, volatility and kind that follow one another share one boundary, so a chain costs
//! less when its strikes stand together.
//!
//! # Which options are exercised early
//! | put | call | |
//! |---|---|---|
//! | `rate > 0`, or `rate = 0 > dividend_yield` | the same, rates exchanged | on one side of a boundary |
//! | `dividend_yield < rate < 0` | `rate < dividend_yield < 0` | between two boundaries, if at all |
//! | otherwise | otherwise | never: the European price |
//!
//! With two boundaries, prices and Greeks of every scheme come from one finite-difference grid, at some 2 ms a
//! price and five times that with Greeks. Such a row is NaN with `NO_CONVERGENCE` where the spots of its
//! grid leave the range of doubles (`volatility sqrt(years)` above some 80).
//!
//! # Greeks
//! Derivatives of the formula, not differences of prices: the boundary's own derivatives solve the linear
//! equations that its last Newton step solved. `theta` is that of the pricing equation,
//! `rate price - (rate - dividend_yield) spot delta - volatility² spot² gamma / 2`. Where the holder
//! exercises now, `delta` is 1 or -1 and all others are 0. Between two boundaries, `vega` and `rho` are differences of
//! prices, good to some 0.1 %, or 2 % next to a boundary.
//!
//! # Limits
//! At `years = 0`, `volatility = 0` or `strike = 0` nothing is uncertain: the option is worth the most that
//! exercise at any moment up to expiry is worth today, which may be now, expiry, or a moment between; where exercise
//! is worth exactly nothing, now and at expiry, `delta` is half, `gamma` infinite and `vega` that of the European
//! option.
//!
//! # Accuracy
//! Largest and root mean square error of a price, in units of the larger of spot and strike:
//!
//! | rows | `Fast` | `Accurate` | `HighPrecision` |
//! |---|---|---|---|
//! | up to 3 years, volatility 8 % to 90 %, rates 0 to 10 % | 4e-6, 4e-7 | 2e-7, 2e-8 | 1e-10, 1e-11 |
//! | up to 30 years, 1 % to 300 %, rates -5 % to 20 % | 8e-5, 3e-6 | 1e-5, 2e-7 | |
//! | between two boundaries, up to 5 years | 1e-5, 3e-6 | the same | the same |
//!
//! The reference is `QuantLib`'s equation B with 48 to 72 points (`tests/golden/american_price.json`, and
//! `docs/accuracy.md` by region); its scheme called high precision is itself off by up to 1e-8. The widest rows are measured against `HighPrecision`, two
//! boundaries against a grid with six times the nodes.
//!
//! Results do not depend on the position of a row or on its neighbours.
//!
//! # Source
//! L. Andersen, M. Lake, D. Offengenden, "High-Performance American Option Pricing", Journal of Computational
//! Finance 20, 2016 (the equations, the transformed boundary and its collocation); R. `McDonald`, M. Schroder, "A Parity
//! Result for American Options", Journal of Computational Finance 1, 1998 (calls as puts).

pub(super) mod batch;
mod between;
mod boundary;
mod collocation;
mod exercise;
#[cfg(test)]
mod instruction_classes;
pub(super) mod inversion;
mod premium;
mod quadrature;
mod region;
pub mod scalar;
mod scheme;

pub use scheme::Scheme;

use super::columns::Columns;
use super::work::Work;
use super::{Greeks, ImpliedVolatilities, OptionKind, Prices, Status};
use crate::Result;

/// Spots at which American options are exercised.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExerciseBoundaries {
    /// The end that is nearer to the strike: exercise is optimal from there on, upwards for calls, downwards
    /// for puts. Where it never is: infinity for calls, 0 for puts.
    pub boundary: Vec<f64>,
    /// The other end: infinity for calls, 0 for puts, unless there are two boundaries.
    pub far_boundary: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// Prices of American options, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `scheme` holds for all rows.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Accuracy
/// By scheme and domain in the [table](self#accuracy).
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::{price, Scheme}};
/// let put = |scheme| price(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], scheme);
/// // QuantLib's equation B with 48 points.
/// let reference = 6.090_370_590_768_811;
/// assert!((put(Scheme::Fast)?.price[0] - reference).abs() < 1e-4);
/// assert!((put(Scheme::Accurate)?.price[0] - reference).abs() < 1e-6);
/// assert!((put(Scheme::HighPrecision)?.price[0] - reference).abs() < 1e-9);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and a parameter"
)]
pub fn price(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
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
        scheme,
        &mut prices,
    )?;
    Ok(prices)
}

/// [`price()`], into columns that are used again from call to call: what they held is replaced, and nothing
/// is allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, Prices, american::{price_into, Scheme}};
/// let mut prices = Prices::default();
/// price_into(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], Scheme::Accurate, &mut prices)?;
/// assert!((prices.price[0] - 6.090_370_590_768_811).abs() < 1e-6);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, a parameter, and where the answer goes"
)]
pub fn price_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
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
    batch::price_into(columns, scheme, prices, Work::run);
    Ok(())
}

/// Prices and first-order Greeks of American options, one for each row: raw derivatives, `theta` per year, `vega`
/// and `rho` per 1.00.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `scheme` holds for all rows.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Accuracy
/// Against differences of `QuantLib`'s prices (`tests/golden/american_greeks.json`): `Fast` to 2e-2 on a
/// spot of 100, `Accurate` to 5e-4 + 1e-4 of the Greek, `HighPrecision` to 5e-5, which is what differences give.
/// Where `rate` and `dividend_yield` are nearly equal, the boundary next to expiry hangs on their quotient, and `rho`
/// is less accurate: `Fast` to 4e-3 of the larger of spot and strike, `Accurate` to 6e-4.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::{greeks, Scheme}};
/// let put = greeks(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], Scheme::Accurate)?;
/// // Differences of prices of QuantLib's equation B.
/// assert!((put.delta[0] + 0.411_059_058_703).abs() < 1e-5);
/// assert!((put.gamma[0] - 0.022_988_666_926).abs() < 1e-5);
/// assert!((put.vega[0] - 37.487_825_628_5).abs() < 1e-3);
/// assert!((put.rho[0] + 30.217_275_331).abs() < 1e-3);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and a parameter"
)]
pub fn greeks(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
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
        scheme,
        &mut greeks,
    )?;
    Ok(greeks)
}

/// [`greeks`], into columns that are used again from call to call: what they held is replaced, and nothing is
/// allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
///
/// # Examples
/// ```
/// use strikewise::pricing::{Greeks, OptionKind::Put, american::{greeks_into, Scheme}};
/// let mut columns = Greeks::default();
/// greeks_into(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], Scheme::Accurate, &mut columns)?;
/// assert!((columns.delta[0] + 0.411_059_058_703).abs() < 1e-5);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, a parameter, and where the answer goes"
)]
pub fn greeks_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
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
    batch::greeks_into(columns, scheme, greeks, Work::run);
    Ok(())
}

/// Implied volatilities of American options: the volatility at which [`price()`] with the same scheme equals `premium`.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `scheme` holds for all rows.
///
/// # Returns
/// NaN with `BELOW_INTRINSIC` where the premium is less than exercise now is worth, or less than the option is
/// worth without volatility; `ABOVE_MAXIMUM` where no volatility gives so much; `EXPIRED` at `years = 0`;
/// `BAD_INPUT` at `strike = 0`, which every volatility prices alike.
///
/// Where the premium is the value of exercise now, within rounding, every volatility gives it up to the one at which
/// waiting begins to be worth something. That one is returned: it is what the implied volatility tends to as the
/// premium falls to the value of exercise. Volatility 0 where the premium is the value without volatility and
/// waiting is worth more than exercise, or 0.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Accuracy
/// The scheme's price at the result is the premium to some 1e-12 of spot; the scheme's own error comes on top, divided
/// by vega. Premiums below some 1e-290 of spot, which the integral no longer resolves, may be NaN with
/// `NO_CONVERGENCE`. A premium next to the value of exercise leaves the volatility less certain: it exceeds that
/// value by the square of what the volatility exceeds the returned limit by. Less than the scheme's error above that
/// value, the scheme's price need not rise with volatility, and may differ from the premium by as much.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::{implied_volatility, Scheme}};
/// // QuantLib's equation B at a volatility of 20 %.
/// let solved = implied_volatility(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[6.090_370_590_768_811], &[Put],
///     Scheme::HighPrecision)?;
/// assert!((solved.volatility[0] - 0.2).abs() < 1e-10);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and a parameter"
)]
pub fn implied_volatility(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    premium: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
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
        scheme,
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
/// use strikewise::pricing::{ImpliedVolatilities, OptionKind::Put, american};
/// let mut solved = ImpliedVolatilities::default();
/// american::implied_volatility_into(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[6.090_370_590_768_811], &[Put],
///     american::Scheme::Accurate, &mut solved)?;
/// assert!((solved.volatility[0] - 0.2).abs() < 1e-7);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, a parameter, and where the answer goes"
)]
pub fn implied_volatility_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    premium: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
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
    inversion::implied_volatility_into(columns, scheme, volatilities, Work::run);
    Ok(())
}

/// Spots from which on American options are exercised, one pair for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `years` is the time that is left:
/// the whole boundary of one option is a column of them. `scheme` holds for all rows.
///
/// # Returns
/// At `years = 0` the strike. As `years` falls to 0 the boundary of a put tends to
/// `strike min(1, rate / dividend_yield)`, that of a call to `strike max(1, rate / dividend_yield)`, which is also
/// what it is at `volatility = 0`.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Accuracy
/// Relative error of single boundaries, against `HighPrecision`, up to 3 years, volatility 8 % to 90 % and rates 0 to
/// 10 %: `Fast` 3e-5, `Accurate` 1e-6. Two boundaries are read from a grid, to some 1 % of the total volatility.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::{exercise_boundary, price, Scheme}};
/// let scheme = Scheme::HighPrecision;
/// let exercise = exercise_boundary(&[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], scheme)?;
/// let boundary = exercise.boundary[0];
/// assert_eq!(exercise.far_boundary, [0.0]);
/// // The price meets the value of exercise there, and leaves it with the square of the distance.
/// let spots = [boundary - 1.0, boundary + 0.1, boundary + 0.2];
/// let put = price(&spots, &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], scheme)?;
/// let gain: Vec<f64> = spots.iter().zip(&put.price).map(|(spot, price)| price - (100.0 - spot)).collect();
/// assert_eq!(gain[0], 0.0);
/// assert!(gain[1] > 0.0 && (gain[2] / gain[1] - 4.0).abs() < 0.1);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn exercise_boundary(
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
) -> Result<ExerciseBoundaries> {
    let mut boundaries = ExerciseBoundaries::default();
    exercise_boundary_into(
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        kind,
        scheme,
        &mut boundaries,
    )?;
    Ok(boundaries)
}

/// [`exercise_boundary`], into columns that are used again from call to call: what they held is replaced, and
/// nothing is allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Call, american};
/// let mut exercise = american::ExerciseBoundaries::default();
/// // Without dividends a call is never exercised early.
/// american::exercise_boundary_into(
///     &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Call], american::Scheme::Fast, &mut exercise)?;
/// assert_eq!(exercise.boundary, [f64::INFINITY]);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, a parameter, and where the answer goes"
)]
pub fn exercise_boundary_into(
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    scheme: Scheme,
    boundaries: &mut ExerciseBoundaries,
) -> Result<()> {
    let columns = Columns::new(
        ("strike", strike),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    region::exercise_boundary_into(&columns, scheme, boundaries);
    Ok(())
}
