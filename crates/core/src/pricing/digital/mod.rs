//! European digital options, whole chains at once: all or nothing at expiry.
//!
//! Columns, units and domains are those of the [notation](super#notation).
//!
//! # Formula
//! With `F = spot e^(-dividend_yield years)`, `D = e^(-rate years)`, `w = volatility sqrt(years)`,
//! `d1, d2 = (ln(spot / strike) + (rate - dividend_yield) years) / w ± w / 2` and `s = 1` for a call, `-1`
//! for a put:
//!
//! | payout | pays if in the money at expiry | value today |
//! |---|---|---|
//! | [`Payout::Cash`] | 1.00; multiply for another amount | `D Φ(s d2)` |
//! | [`Payout::Asset`] | one share | `F Φ(s d1)` |
//!
//! A call and a put of the same payout are together worth `D` or `F`; a share less `strike` times cash,
//! in calls, is the call of the [parent module](super), and in puts its put with the sign turned.
//!
//! # Limits
//! At `years = 0`, `volatility = 0` or `strike = 0` nothing is uncertain: the value is all or nothing, and
//! half of all where the forward is exactly at the strike, which is what the formula tends to. The Greeks
//! are limits too: most are infinite there, with the sign that they have on the way (as `years` falls to 0,
//! if it is 0).
//!
//! # Accuracy
//! Against 80-digit references for the given doubles (`tests/golden/digital_*.json`), the relative error of
//! a price is below 1e-14 within some six total volatilities of the money, and below 1e-12 down to prices of
//! 1e-300. What the inputs leave undetermined comes on top: where `ln(spot / strike)` and
//! `(rate - dividend_yield) years` nearly cancel, one unit in the last place of an input moves the price
//! by more. A Greek that changes its sign has that accuracy in units of its terms.
//!
//! Results do not depend on the position of a row or on its neighbours.
//!
//! # Source
//! M. Rubinstein, E. Reiner, "Unscrambling the Binary Code", Risk 4, 1991.

mod batch;
mod contract;

use super::columns::Columns;
use super::{Greeks, OptionKind, Prices};
use crate::Result;
use std::fmt;

/// What a digital option pays if it is in the money at expiry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Payout {
    /// 1.00 in the currency of `spot`.
    Cash,
    /// One share.
    Asset,
}

impl Payout {
    /// `"cash"` or `"asset"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Asset => "asset",
        }
    }
}

impl fmt::Display for Payout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Prices of digital options, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `payout` holds for all
/// rows.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{digital::{price, Payout}, OptionKind::Put};
/// // 10 in cash if a future at 100 is below 80 in nine months: Haug 2007 has 2.6710.
/// let put = price(&[100.0], &[80.0], &[0.75], &[0.06], &[0.06], &[0.35], &[Put], Payout::Cash)?;
/// assert!((10.0 * put.price[0] - 2.671_045_684_461_347).abs() < 1e-14);
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
    payout: Payout,
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
    Ok(batch::price(&columns, payout))
}

/// Prices and first-order Greeks of digital options, one for each row: raw derivatives, `theta` per year,
/// `vega` and `rho` per 1.00.
///
/// # Formula
/// With `B = D` and `y = rate` for cash, `B = F` and `y = dividend_yield` for a share, `d` the one of `d1`
/// and `d2` that is in the price and `d'` the other, and `g = s B φ(d)`: `delta = g / (spot w)`, and
/// `price / spot` more for a share; `gamma = -g d' / (spot w)²`; `vega = -g d' / volatility`;
/// `theta = y price - g ((rate - dividend_yield) / w - d' / (2 years))`; `rho = g years / w`, less
/// `years price` for cash.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `payout` holds for all
/// rows.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{digital::{greeks, Payout}, OptionKind::Call};
/// let call = greeks(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Call], Payout::Cash)?;
/// assert!((call.price[0] - 0.532_324_815_453_763_4).abs() < 1e-15);
/// assert!((call.delta[0] - 0.018_762_017_345_846_895).abs() < 1e-16);
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
    payout: Payout,
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
    Ok(batch::greeks(&columns, payout))
}
