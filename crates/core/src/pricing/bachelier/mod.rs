//! European options under the normal model: the forward moves by amounts, not by fractions, and may
//! be negative.
//!
//! # Notation
//!
//! | argument | unit | domain |
//! |---|---|---|
//! | `spot` | currency per unit | finite |
//! | `strike` | currency per unit | finite |
//! | `years` | years to expiry, ACT/365 fixed | `>= 0` |
//! | `rate` | continuously compounded fraction per year | finite |
//! | `dividend_yield` | continuously compounded fraction per year | finite |
//! | `volatility` | currency per square-root year | `>= 0` |
//! | `premium` | currency per unit, paid today | `>= 0` |
//! | `kind` | [`OptionKind`] | call or put |
//!
//! Columns, broadcasting and [`Status`](super::Status) are those of the [parent module](super). Its
//! result types are used too; here every volatility in them is in currency per square-root year.
//!
//! # Formula
//! With `F = spot e^((rate - dividend_yield) years)`, `w = volatility sqrt(years)`,
//! `d = (F - strike) / w` and `s = 1` for a call, `-1` for a put, an option is worth
//! `e^(-rate years) (s (F - strike) Φ(s d) + w φ(d))`.
//!
//! At `years = 0` or `volatility = 0` nothing is uncertain: the price is the discounted intrinsic
//! value, and the Greeks are limits, infinite at the money where they have none.
//!
//! # Accuracy
//! Against 80-digit references for the given doubles (`tests/golden/bachelier_*.json`), the relative
//! error of a price is below 2e-14 within some six total volatilities of the money, and below 1e-12
//! down to prices of 1e-290. What the inputs leave undetermined comes on top: where `spot - strike`
//! and the carry nearly cancel, one unit in the last place of an input moves the price by more.
//!
//! Results do not depend on the position of a row or on its neighbours.
//!
//! # Source
//! L. Bachelier, "Théorie de la spéculation", 1900.

mod contract;
mod inversion;

use super::columns::Columns;
use super::{Greeks, ImpliedVolatilities, OptionKind, Prices};
use crate::Result;

/// Prices of European options under the normal model, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](self#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// A call on a spread that may be negative:
/// ```
/// use strikewise::pricing::{bachelier::price, OptionKind::Call, Status};
/// let one = price(&[-2.0], &[1.0], &[0.5], &[0.04], &[0.0], &[5.0], &[Call])?;
/// assert!((one.price[0] - 0.374_337_710_738_017_97).abs() < 1e-15);
/// assert_eq!(one.status, [Status::Ok]);
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
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    let (price, status) = columns
        .inputs()
        .map(|inputs| {
            let row = contract::evaluate(inputs);
            (row.price, row.status)
        })
        .unzip();
    Ok(Prices { price, status })
}

/// Prices and first-order Greeks of European options under the normal model, one for each row.
///
/// Each Greek is the derivative of the price by one argument while the others stand still, in
/// particular the absolute volatility and the dividend yield: `delta` and `gamma` by `spot` (not by the
/// forward), `vega` by `volatility`, per 1.00 of currency per square-root year, `rho` by `rate`, per
/// 1.00, which moves the forward too, and `theta` is the derivative by `years` with its sign changed,
/// per year.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](self#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{bachelier::greeks, OptionKind::Put};
/// let put = greeks(&[100.0], &[95.0], &[0.25], &[0.05], &[0.02], &[20.0], &[Put])?;
/// assert!((put.price[0] - 1.733_732_630_789_385_9).abs() < 1e-14);
/// assert!((put.delta[0] + 0.281_141_086_373_358_8).abs() < 1e-15);
/// assert!((put.gamma[0] - 0.033_894_643_370_388_92).abs() < 1e-16);
/// assert!((put.vega[0] - 0.166_950_089_363_789_6).abs() < 1e-15);
/// assert!((put.theta[0] + 5.747_893_683_892_038_5).abs() < 1e-14);
/// assert!((put.rho[0] + 7.461_960_317_031_316).abs() < 1e-13);
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
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    let mut greeks = Greeks::default();
    for row in columns.inputs().map(contract::evaluate) {
        greeks.price.push(row.price);
        greeks.delta.push(row.delta);
        greeks.gamma.push(row.gamma);
        greeks.vega.push(row.vega);
        greeks.theta.push(row.theta);
        greeks.rho.push(row.rho);
        greeks.status.push(row.status);
    }
    Ok(greeks)
}

/// Implied volatilities under the normal model: the absolute volatility at which [`price()`] equals
/// `premium`, in currency per square-root year.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](self#notation).
///
/// # Returns
/// NaN with `BELOW_INTRINSIC` where no volatility gives the premium (a negative premium is below
/// intrinsic), `EXPIRED` at `years = 0`; volatility 0 where the premium is the discounted intrinsic
/// value, or below it by no more than rounding. The price grows without bound with the volatility: no
/// premium is too high.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Accuracy
/// Against 80-digit roots for the given premium (`tests/golden/bachelier_implied_volatility.json`), the
/// relative error is below 4e-15 out of the money and down to premiums of 1e-290. In the money it
/// is about what rounding the premium and the intrinsic value costs.
///
/// # Source
/// P. Jäckel, "Implied Normal Volatility", 2017, for the normalised form.
///
/// # Examples
/// ```
/// use strikewise::pricing::{bachelier::implied_volatility, OptionKind::Call};
/// let iv = implied_volatility(&[-2.0], &[1.0], &[0.5], &[0.04], &[0.0], &[0.374_337_710_738_017_97], &[Call])?;
/// assert!((iv.volatility[0] - 5.0).abs() < 1e-14);
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
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("premium", premium),
        kind,
    )?;
    let (volatility, status) = columns
        .inputs()
        .map(|inputs| inversion::solve(inputs, inputs.volatility))
        .unzip();
    Ok(ImpliedVolatilities { volatility, status })
}
