//! One contract at a time, with the same bits as the batch functions of the parent module.

use super::batch::{Outputs, evaluate_into};
use super::inversion;
use super::scheme::Scheme;
use crate::pricing::columns::Columns;
use crate::pricing::scalar::ContractGreeks;
use crate::pricing::{OptionKind, Status};

/// Price of one American option.
///
/// ```
/// use strikewise::pricing::{OptionKind::Put, Status, american::{Scheme, scalar}};
/// let (price, status) =
///     scalar::price(100.0, 100.0, 1.0, 0.05, 0.0, 0.2, Put, Scheme::Accurate);
/// assert!((price - 6.090_370_590_768_811).abs() < 1e-6);
/// assert_eq!(status, Status::Ok);
/// ```
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "the arguments of the vocabulary and a parameter"
)]
pub fn price(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    kind: OptionKind,
    scheme: Scheme,
) -> (f64, Status) {
    let columns = Columns {
        rows: 1,
        spot: &[spot],
        strike: &[strike],
        years: &[years],
        rate: &[rate],
        dividend_yield: &[dividend_yield],
        measure: &[volatility],
        kind: &[kind],
    };
    let (mut price, mut status) = ([0.0], [Status::Ok]);
    let mut outputs = Outputs {
        price: &mut price,
        greeks: None,
        status: &mut status,
    };
    evaluate_into(&columns, scheme, &mut outputs);
    (price[0], status[0])
}

/// Price and first-order Greeks of one American option.
///
/// ```
/// use strikewise::pricing::{OptionKind::Put, american::{Scheme, scalar}};
/// let put = scalar::greeks(100.0, 100.0, 1.0, 0.05, 0.0, 0.2, Put, Scheme::Accurate);
/// assert!((put.delta + 0.411_059_058_703).abs() < 1e-5);
/// ```
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "the arguments of the vocabulary and a parameter"
)]
pub fn greeks(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    kind: OptionKind,
    scheme: Scheme,
) -> ContractGreeks {
    let columns = Columns {
        rows: 1,
        spot: &[spot],
        strike: &[strike],
        years: &[years],
        rate: &[rate],
        dividend_yield: &[dividend_yield],
        measure: &[volatility],
        kind: &[kind],
    };
    let mut numbers = [[0.0]; 6];
    let mut status = [Status::Ok];
    let [price, delta, gamma, vega, theta, rho] = numbers.each_mut().map(<[f64; 1]>::as_mut_slice);
    let mut outputs = Outputs {
        price,
        greeks: Some([delta, gamma, vega, theta, rho]),
        status: &mut status,
    };
    evaluate_into(&columns, scheme, &mut outputs);
    let [[price], [delta], [gamma], [vega], [theta], [rho]] = numbers;
    ContractGreeks {
        price,
        delta,
        gamma,
        vega,
        theta,
        rho,
        status: status[0],
    }
}

/// Implied volatility of one American option.
///
/// ```
/// use strikewise::pricing::{OptionKind::Put, Status, american::{Scheme, scalar}};
/// let premium = 6.090_370_590_768_811;
/// let (volatility, status) = scalar::implied_volatility(
///     100.0, 100.0, 1.0, 0.05, 0.0, premium, Put, Scheme::Accurate);
/// assert!((volatility - 0.2).abs() < 1e-7);
/// assert_eq!(status, Status::Ok);
/// ```
#[must_use]
#[expect(
    clippy::too_many_arguments,
    reason = "the arguments of the vocabulary and a parameter"
)]
pub fn implied_volatility(
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    premium: f64,
    kind: OptionKind,
    scheme: Scheme,
) -> (f64, Status) {
    let columns = Columns {
        rows: 1,
        spot: &[spot],
        strike: &[strike],
        years: &[years],
        rate: &[rate],
        dividend_yield: &[dividend_yield],
        measure: &[premium],
        kind: &[kind],
    };
    let (mut volatility, mut status) = ([0.0], [Status::Ok]);
    inversion::solve(&columns, scheme, &mut volatility, &mut status);
    (volatility[0], status[0])
}
