//! What calls and puts of one strike say together: forward, discount, dividend yield and cost to borrow.
//!
//! # Formula
//! Put-call parity of European options, free of any model: `call - put = e^(-rate years) (forward - strike)`.
//!
//! # American quotes
//! Parity is an inequality for American options. With `rate >= 0`, no yield, and `d` for the present value of the cash
//! dividends up to expiry,
//!
//! `spot - d - strike <= call - put <= spot - strike e^(-rate years)`.
//!
//! A forward from American quotes is therefore uncertain by up to `d e^(rate years) + strike (e^(rate years) - 1)`: the call may
//! hold a premium for exercise before a dividend, the put one for the interest on the strike. Near the money and for short
//! expiries both are small. Better: take the premiums off first (price both exercise styles with
//! [`dividends`](super::dividends) at the quote's own implied volatility), or use strikes at which both options are out of the
//! money forward or near it, as [`fit`] does when their spreads are the tightest.
//!
//! # Source
//! H. Stoll, "The Relationship Between Put and Call Option Prices", Journal of Finance 24, 1969; R. Merton, "The
//! Relationship Between Put and Call Option Prices: Comment", Journal of Finance 28, 1973 (American bounds); P. Huber, "Robust
//! Estimation of a Location Parameter", Annals of Mathematical Statistics 35, 1964.

use super::Status;
use super::dividends::CashDividends;
use crate::Result;
use crate::column::{at, rows};

/// Forwards of a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Forwards {
    /// Price agreed today for the share at expiry.
    pub forward: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// Yields of a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Yields {
    /// Continuously compounded fraction per year.
    pub dividend_yield: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// The forward of each pair of a call and a put: `strike + e^(rate years) (call - put)`.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `call` and `put` are premiums of European
/// options of the same strike and expiry, for example the middle of bid and ask.
///
/// # Returns
/// NaN with `ABOVE_MAXIMUM` where the put is worth so much that the forward would be negative.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::parity::forward;
/// let implied = forward(&[100.0], &[1.0], &[0.05], &[10.450_583_572_185_565], &[5.573_526_022_256_971])?;
/// assert!((implied.forward[0] - 100.0 * 0.05_f64.exp()).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn forward(
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    call: &[f64],
    put: &[f64],
) -> Result<Forwards> {
    let rows = rows(&[
        ("strike", strike.len()),
        ("years", years.len()),
        ("rate", rate.len()),
        ("call", call.len()),
        ("put", put.len()),
    ])?;
    let (forward, status) = (0..rows)
        .map(|i| {
            forward_of_pair(
                at(strike, i),
                at(years, i),
                at(rate, i),
                at(call, i),
                at(put, i),
            )
        })
        .unzip();
    Ok(Forwards { forward, status })
}

fn forward_of_pair(strike: f64, years: f64, rate: f64, call: f64, put: f64) -> (f64, Status) {
    let finite = [strike, years, rate, call, put]
        .iter()
        .all(|v| v.is_finite());
    if !finite || strike < 0.0 || call < 0.0 || put < 0.0 {
        return (f64::NAN, Status::BadInput);
    }
    if years < 0.0 {
        return (f64::NAN, Status::Expired);
    }
    let forward = libm::exp(rate * years).mul_add(call - put, strike);
    if !forward.is_finite() {
        (f64::NAN, Status::BadInput)
    } else if forward < 0.0 {
        (f64::NAN, Status::AboveMaximum)
    } else {
        (forward, Status::Ok)
    }
}

/// The continuous yield that, on top of the cash dividends, makes the forward what it is.
///
/// Without dividends it is `rate - ln(forward / spot) / years`: dividend yield and cost to borrow together. With the known
/// dividends of the share it is what is left: the cost to borrow. It solves
/// `forward = spot e^(g years) - Σ amount e^(g (years - t))` for `g = rate - yield`.
///
/// # Arguments
/// Columns of `n` rows or 1; `forward > 0`. Dividends after expiry are ignored.
///
/// # Returns
/// NaN with `EXPIRED` where no time is left, and with `NO_CONVERGENCE` where no yield makes up for the dividends.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::dividends::CashDividends;
/// use strikewise::pricing::parity::implied_yield;
/// let none = CashDividends::default();
/// let implied = implied_yield(&[100.0], &[0.5], &[0.04], &[101.0], &none)?;
/// assert!((implied.dividend_yield[0] - (0.04 - 1.01_f64.ln() / 0.5)).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn implied_yield(
    spot: &[f64],
    years: &[f64],
    rate: &[f64],
    forward: &[f64],
    dividends: &CashDividends,
) -> Result<Yields> {
    let rows = rows(&[
        ("spot", spot.len()),
        ("years", years.len()),
        ("rate", rate.len()),
        ("forward", forward.len()),
    ])?;
    let (dividend_yield, status) = (0..rows)
        .map(|i| {
            let (spot, years, rate, forward) =
                (at(spot, i), at(years, i), at(rate, i), at(forward, i));
            let finite = [spot, years, rate, forward].iter().all(|v| v.is_finite());
            if !finite || spot <= 0.0 || forward <= 0.0 {
                return (f64::NAN, Status::BadInput);
            }
            if years <= 0.0 {
                return (f64::NAN, Status::Expired);
            }
            match carry(spot, years, forward, dividends) {
                Some(carry) if carry.is_finite() => (rate - carry, Status::Ok),
                _ => (f64::NAN, Status::NoConvergence),
            }
        })
        .unzip();
    Ok(Yields {
        dividend_yield,
        status,
    })
}

/// The growth rate at which spot, less its dividends, reaches the forward.
///
/// In `x = e^(-g years)`, `spot - Σ amount x^(t / years) - forward x` falls, from the spot at `x = 0`: Newton's steps in `g`,
/// kept within a bracket that each of them narrows.
fn carry(spot: f64, years: f64, forward: f64, dividends: &CashDividends) -> Option<f64> {
    const MOST_ROUNDS: usize = 100;
    let plain = libm::log(forward / spot) / years;
    let counts = |t: f64| t <= years;
    if !dividends.years().any(counts) {
        return Some(plain);
    }
    // No growth makes up for dividends today that are worth the share.
    let today: f64 = dividends
        .years()
        .zip(dividends.amounts())
        .take_while(|&(t, _)| t == 0.0)
        .map(|(_, amount)| amount)
        .sum();
    if today >= spot {
        return None;
    }
    // Excess of today's spot over what the forward and the dividends are worth, its slope, and what rounding does to it.
    let excess = |g: f64| {
        let worth = forward * libm::exp(-g * years);
        let mut sums = (spot - worth, years * worth, spot + worth);
        for (t, amount) in dividends.years().zip(dividends.amounts()) {
            if counts(t) {
                let worth = amount * libm::exp(-g * t);
                sums = (sums.0 - worth, sums.1 + t * worth, sums.2 + worth);
            }
        }
        (sums.0, sums.1, f64::EPSILON * sums.2)
    };
    // Dividends ask for more growth than none.
    let mut low = plain;
    let mut high = f64::INFINITY;
    let mut g = plain;
    for _ in 0..MOST_ROUNDS {
        let (error, slope, rounding) = excess(g);
        if error.abs() <= rounding {
            return Some(g - error / slope);
        }
        if error < 0.0 {
            low = g;
        } else {
            high = g;
        }
        let next = g - error / slope;
        let inside = next > low && next < high;
        let next = if inside {
            next
        } else if high.is_finite() {
            0.5 * (low + high)
        } else {
            return None;
        };
        if (next - g).abs() <= f64::EPSILON * next.abs().max(1e-3) {
            return Some(next);
        }
        g = next;
    }
    None
}

/// Forward and discount of one expiry, from all its strikes.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExpiryForward {
    /// Price agreed today for the share at expiry; NaN if the quotes do not tell.
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    pub forward: f64,
    /// Value today of 1 paid at expiry.
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    pub discount: f64,
    /// The rate of that discount, `-ln(discount) / years`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    pub rate: f64,
    /// Pairs of quotes that were used.
    pub strikes: usize,
    /// `OK`; `EXPIRED`; `BAD_INPUT` where too few pairs are left; `NO_CONVERGENCE` where no positive forward and
    /// discount fit them.
    pub status: Status,
    /// For each row: middle of the call less middle of the put, less what forward and discount make of it.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Option<f64>>"))]
    pub residual: Vec<f64>,
    /// `OK` for rows that were used, `BAD_INPUT` for others.
    pub row_status: Vec<Status>,
}

/// Fits forward and discount of one expiry to the quotes of many strikes.
///
/// # Method
/// The middle of the call less that of the put is a straight line in the strike, `discount (forward - strike)`. Each pair is
/// trusted in proportion to its spread, `s = (call_ask - call_bid + put_ask - put_bid) / 2`: residuals up to `s` count by
/// their square over `s²`, larger ones in proportion to their size (Huber), so that stale quotes have little
/// influence, and strikes near the money, where spreads are tight, have most. With a `rate`, the discount is given and only the
/// forward is fitted: that is the better choice for few strikes, and for American quotes, whose slope is not the discount.
///
/// # Arguments
/// Columns of `n` rows or 1, all of one expiry. Give the same column as bid and ask for mids alone; all pairs then weigh
/// alike. Pairs that are missing (NaN), crossed (`bid > ask`), negative, or without a positive ask are left out.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::parity::fit;
/// // A forward of 101, a discount of 0.98, and one stale quote at 110.
/// let strike = [90.0, 95.0, 100.0, 105.0, 110.0];
/// let (call, put) = ([13.0, 9.0, 6.0, 4.0, 4.0], [2.22, 3.12, 5.02, 7.92, 10.82]);
/// let fitted = fit(&strike, &call, &call, &put, &put, 0.5, None)?;
/// assert!((fitted.forward - 101.0).abs() < 1e-3);
/// assert!((fitted.discount - 0.98).abs() < 1e-4);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn fit(
    strike: &[f64],
    call_bid: &[f64],
    call_ask: &[f64],
    put_bid: &[f64],
    put_ask: &[f64],
    years: f64,
    rate: Option<f64>,
) -> Result<ExpiryForward> {
    let rows = rows(&[
        ("strike", strike.len()),
        ("call_bid", call_bid.len()),
        ("call_ask", call_ask.len()),
        ("put_bid", put_bid.len()),
        ("put_ask", put_ask.len()),
    ])?;
    let pairs: Vec<Option<Pair>> = (0..rows)
        .map(|i| {
            Pair::new(
                at(strike, i),
                [at(call_bid, i), at(call_ask, i)],
                [at(put_bid, i), at(put_ask, i)],
            )
        })
        .collect();
    let used: Vec<Pair> = pairs.iter().copied().flatten().collect();
    let line = line_of_expiry(&used, years, rate);
    let (discount, forward) = *line.as_ref().unwrap_or(&(f64::NAN, f64::NAN));
    Ok(ExpiryForward {
        forward,
        discount,
        rate: if line.is_ok() && years > 0.0 {
            rate.unwrap_or(-libm::log(discount) / years)
        } else {
            f64::NAN
        },
        strikes: used.len(),
        status: line.err().unwrap_or(Status::Ok),
        residual: pairs
            .iter()
            .map(|pair| pair.map_or(f64::NAN, |p| p.residual(discount, forward)))
            .collect(),
        row_status: pairs
            .iter()
            .map(|pair| match pair {
                Some(_) => Status::Ok,
                None => Status::BadInput,
            })
            .collect(),
    })
}

/// A call and a put of one strike.
#[derive(Debug, Clone, Copy)]
struct Pair {
    strike: f64,
    /// Middle of the call less middle of the put.
    difference: f64,
    /// How far that may be from the truth.
    spread: f64,
}

impl Pair {
    fn new(strike: f64, call: [f64; 2], put: [f64; 2]) -> Option<Self> {
        let is_quote = |[bid, ask]: [f64; 2]| {
            bid.is_finite() && ask.is_finite() && bid >= 0.0 && ask >= bid && ask > 0.0
        };
        let holds = strike.is_finite() && strike > 0.0 && is_quote(call) && is_quote(put);
        holds.then_some(Self {
            strike,
            difference: 0.5 * ((call[0] - put[0]) + (call[1] - put[1])),
            spread: 0.5 * ((call[1] - call[0]) + (put[1] - put[0])),
        })
    }

    fn residual(&self, discount: f64, forward: f64) -> f64 {
        self.difference - discount * (forward - self.strike)
    }
}

/// Discount and forward, by Huber's estimate: least squares whose weights follow from the last residuals.
fn line_of_expiry(
    pairs: &[Pair],
    years: f64,
    rate: Option<f64>,
) -> std::result::Result<(f64, f64), Status> {
    const MOST_ROUNDS: usize = 500;
    /// Quotes without a spread are trusted to this part of the largest strike.
    const LEAST_SPREAD: f64 = 1e-7;
    if !years.is_finite() || rate.is_some_and(|rate| !rate.is_finite()) {
        return Err(Status::BadInput);
    }
    if years < 0.0 {
        return Err(Status::Expired);
    }
    let (lowest, highest) = pairs
        .iter()
        .fold((f64::INFINITY, 0.0_f64), |(low, high), pair| {
            (low.min(pair.strike), high.max(pair.strike))
        });
    if pairs.is_empty() || (rate.is_none() && lowest == highest) {
        return Err(Status::BadInput);
    }
    let given = rate.map(|rate| libm::exp(-rate * years));
    let least = LEAST_SPREAD * highest;
    let mut line = (f64::NAN, f64::NAN);
    for _ in 0..MOST_ROUNDS {
        let mut weights = 0.0;
        let (mut strikes, mut differences) = (0.0, 0.0);
        let weight = |pair: &Pair| {
            let spread = pair.spread.max(least);
            let residual = pair.residual(line.0, line.1).abs();
            // In the first round there are no residuals yet.
            let trust = if residual > spread {
                spread / residual
            } else {
                1.0
            };
            trust / (spread * spread)
        };
        for pair in pairs {
            let weight = weight(pair);
            weights += weight;
            strikes += weight * pair.strike;
            differences += weight * pair.difference;
        }
        let (strike, difference) = (strikes / weights, differences / weights);
        let discount = given.unwrap_or_else(|| {
            let (mut product, mut square) = (0.0, 0.0);
            for pair in pairs {
                let weight = weight(pair);
                let distance = pair.strike - strike;
                product += weight * distance * (pair.difference - difference);
                square += weight * distance * distance;
            }
            -product / square
        });
        let next = (discount, strike + difference / discount);
        let moved = (next.1 - line.1).abs() + (next.0 - line.0).abs() * highest;
        line = next;
        if moved <= 4.0 * f64::EPSILON * highest {
            break;
        }
    }
    let (discount, forward) = line;
    let holds = discount > 0.0 && discount.is_finite() && forward > 0.0 && forward.is_finite();
    if holds {
        Ok(line)
    } else {
        Err(Status::NoConvergence)
    }
}
