//! The functions of the [parent module](super) on several threads, for batches of many thousands of rows.
//!
//! Threads are those of the rayon pool in which the call is made: the global one, or that of a
//! [`rayon::ThreadPool::install`](https://docs.rs/rayon). Results are the same bits for every number of threads, since
//! no row depends on another. Below some 16,000 rows of European options, or some 200 of American ones, a second
//! thread has nothing to do.

pub mod american;

use super::columns::Columns;
use super::work::Work;
use super::{Greeks, ImpliedVolatilities, OptionKind, Prices};
use crate::Result;

/// The work, on the threads of the pool.
pub(super) fn run<'a, W: Work<'a> + Send>(mut work: W) {
    let rows = work.columns().rows;
    if rows < 2 * W::LEAST {
        work.run();
    } else {
        let half = (rows / 2).next_multiple_of(W::LEAST);
        let (first, others) = work.split_at(half);
        rayon::join(|| run(first), || run(others));
    }
}

/// [`price`](super::price()) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Call, parallel::price};
/// let strikes = vec![100.0; 50_000];
/// let calls = price(&[100.0], &strikes, &[1.0], &[0.05], &[0.0], &[0.2], &[Call])?;
/// assert!(calls.price.iter().all(|price| (price - 10.450_583_572_185_565).abs() < 1e-13));
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

/// [`price_into`](super::price_into) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
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
    columns.price_into(prices, run);
    Ok(())
}

/// [`greeks`](super::greeks()) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Call, parallel::greeks};
/// let strikes = vec![100.0; 50_000];
/// let calls = greeks(&[100.0], &strikes, &[1.0], &[0.05], &[0.0], &[0.2], &[Call])?;
/// assert!(calls.delta.iter().all(|delta| (delta - 0.636_830_651_175_619_1).abs() < 1e-14));
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

/// [`greeks_into`](super::greeks_into) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
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
    columns.greeks_into(greeks, run);
    Ok(())
}

/// [`implied_volatility`](super::implied_volatility()) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Call, parallel::implied_volatility};
/// let premiums = vec![10.450_583_572_185_565; 50_000];
/// let solved = implied_volatility(&[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &premiums, &[Call])?;
/// assert!(solved.volatility.iter().all(|volatility| (volatility - 0.2).abs() < 1e-14));
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

/// [`implied_volatility_into`](super::implied_volatility_into) on several threads.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
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
    columns.implied_volatility_into(volatilities, run);
    Ok(())
}
