//! The functions of [`pricing::american`](crate::pricing::american) on several threads.

use super::run;
use crate::Result;
use crate::pricing::american::{Scheme, batch, inversion};
use crate::pricing::columns::Columns;
use crate::pricing::{Greeks, ImpliedVolatilities, OptionKind, Prices};

/// [`price`](crate::pricing::american::price()) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::Scheme, parallel::american};
/// let strikes = vec![100.0; 1_000];
/// let puts = american::price(
///     &[100.0], &strikes, &[1.0], &[0.05], &[0.0], &[0.2], &[Put], Scheme::Accurate)?;
/// assert!(puts.price.iter().all(|price| (price - 6.090_370_590_768_811).abs() < 1e-6));
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

/// [`price_into`](crate::pricing::american::price_into) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
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
    batch::price_into(columns, scheme, prices, run);
    Ok(())
}

/// [`greeks`](crate::pricing::american::greeks) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::Scheme, parallel::american};
/// let strikes = vec![100.0; 1_000];
/// let puts = american::greeks(
///     &[100.0], &strikes, &[1.0], &[0.05], &[0.0], &[0.2], &[Put], Scheme::Accurate)?;
/// assert!(puts.delta.iter().all(|delta| (delta + 0.411_059_058_703).abs() < 1e-5));
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

/// [`greeks_into`](crate::pricing::american::greeks_into) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
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
    batch::greeks_into(columns, scheme, greeks, run);
    Ok(())
}

/// [`implied_volatility`](crate::pricing::american::implied_volatility) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::Scheme, parallel::american};
/// let strikes = vec![100.0; 1_000];
/// let puts = american::implied_volatility(
///     &[100.0], &strikes, &[1.0], &[0.05], &[0.0], &[6.090_370_590_768_811], &[Put], Scheme::Accurate)?;
/// assert!(puts.volatility.iter().all(|volatility| (volatility - 0.2).abs() < 1e-7));
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

/// [`implied_volatility_into`](crate::pricing::american::implied_volatility_into) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
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
    inversion::implied_volatility_into(columns, scheme, volatilities, run);
    Ok(())
}
