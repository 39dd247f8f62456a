//! One contract at a time, with the same bits as the batch functions of the parent module.

use super::black_scholes::{Inputs, Row, evaluate, evaluate_greeks};
use super::{Greek, OptionKind, Status, implied_volatility as solver};

/// Price and Greeks of one contract; fields as in [`Greeks`](super::Greeks).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ContractGreeks {
    /// Value today, in the currency of `spot`.
    pub price: f64,
    /// Change of price per 1.00 of spot.
    pub delta: f64,
    /// Change of delta per 1.00 of spot.
    pub gamma: f64,
    /// Change of price per 1.00 of volatility.
    pub vega: f64,
    /// Change of price per year of passing time.
    pub theta: f64,
    /// Change of price per 1.00 of rate.
    pub rho: f64,
    /// Why the row is NaN, if it is.
    pub status: Status,
}

/// Price of one European option.
///
/// ```
/// use strikewise::pricing::{scalar, OptionKind, Status};
/// let (price, status) = scalar::price(100.0, 100.0, 1.0, 0.05, 0.0, 0.2, OptionKind::Call);
/// assert!((price - 10.450_583_572_185_565).abs() < 1e-13);
/// assert_eq!(status, Status::Ok);
/// ```
#[must_use]
pub fn price(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    kind: OptionKind,
) -> (f64, Status) {
    greek(
        Greek::Price,
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        kind,
    )
}

/// Price and first-order Greeks of one European option.
///
/// ```
/// use strikewise::pricing::{scalar, OptionKind};
/// let put = scalar::greeks(100.0, 95.0, 0.1, 0.04, 0.0, 0.3, OptionKind::Put);
/// assert!((put.price - 1.599_453_157_335_224_5).abs() < 1e-13);
/// assert!((put.delta + 0.264_256_794_228_079_77).abs() < 1e-14);
/// ```
#[must_use]
pub fn greeks(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    kind: OptionKind,
) -> ContractGreeks {
    let inputs = Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        sign: kind.sign(),
    };
    let (row, status) = evaluate(inputs);
    let Row {
        price,
        delta,
        gamma,
        vega,
        theta,
        rho,
    } = row;
    ContractGreeks {
        price,
        delta,
        gamma,
        vega,
        theta,
        rho,
        status,
    }
}

/// Any one quantity of one European option.
///
/// ```
/// use strikewise::pricing::{Greek, OptionKind, Status, scalar};
/// let (vanna, status) =
///     scalar::greek(Greek::Vanna, 100.0, 100.0, 1.0, 0.05, 0.0, 0.2, OptionKind::Call);
/// assert!((vanna + 0.281_430_260_187_703_4).abs() < 1e-14);
/// assert_eq!(status, Status::Ok);
/// ```
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "the arguments of the vocabulary, and what is asked"
)]
pub fn greek(
    greek: Greek,
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    kind: OptionKind,
) -> (f64, Status) {
    let inputs = Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility,
        sign: kind.sign(),
    };
    let ([value], status) = evaluate_greeks(inputs, [greek]);
    (value, status)
}

/// Implied volatility of one European option.
///
/// ```
/// use strikewise::pricing::{scalar, OptionKind, Status};
/// let premium = 10.450_583_572_185_565;
/// let (volatility, status) =
///     scalar::implied_volatility(100.0, 100.0, 1.0, 0.05, 0.0, premium, OptionKind::Call);
/// assert!((volatility - 0.2).abs() < 1e-14);
/// let (none, status) =
///     scalar::implied_volatility(100.0, 100.0, 1.0, 0.05, 0.0, 4.0, OptionKind::Call);
/// assert!(none.is_nan());
/// assert_eq!(status, Status::BelowIntrinsic);
/// ```
#[must_use]
pub fn implied_volatility(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    premium: f64,
    kind: OptionKind,
) -> (f64, Status) {
    solver::solve(Inputs {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        volatility: premium,
        sign: kind.sign(),
    })
}
