//! American options by closed approximations with a name, whole chains at once.
//!
//! Columns, units and domains are those of the [notation](super#notation).
//!
//! These are formulas of the literature, not converging methods: what they are off by is theirs. They are here
//! because books, systems and contracts refer to them by name. Each module says how far it is from the
//! American price that it approximates.
//!
//! What holds for both, at any rates: the price is never below that of the European option, nor below what
//! exercise now is worth. Where early exercise never pays (a call with `dividend_yield <= 0` and
//! `rate >= dividend_yield`, a put with `rate <= 0` and `dividend_yield >= rate`), it is the European price.
//!
//! At `years = 0`, `volatility = 0` or `strike = 0` nothing is uncertain, and nothing is approximated: the
//! option is worth the most that exercise at any moment up to expiry is worth today.

pub mod barone_adesi_whaley;
pub mod bjerksund_stensland;

use super::Status;
use super::black_scholes::{Inputs, Row};

/// The row, or the reason why it is none: products of huge inputs may leave no number. Derivatives may be
/// infinite, prices not.
fn checked(row: Row) -> (Row, Status) {
    let derivatives = [row.delta, row.gamma, row.vega, row.theta, row.rho];
    if row.price.is_finite() && !derivatives.iter().any(|value| value.is_nan()) {
        (row, Status::Ok)
    } else {
        (Row::NAN, Status::BadInput)
    }
}

/// Whether there is any time and volatility left. A variance below the doubles is none.
fn is_certain(inputs: Inputs) -> bool {
    let total_volatility = inputs.volatility * inputs.years.sqrt();
    inputs.strike == 0.0 || total_volatility * total_volatility < f64::MIN_POSITIVE
}

/// Whether early exercise ever pays, at some spot.
fn may_be_exercised_early(inputs: Inputs) -> bool {
    // What the holder gives up by exercise, and what is gained: dividends against interest for a put.
    let (given, gained) = if inputs.sign > 0.0 {
        (inputs.rate, inputs.dividend_yield)
    } else {
        (inputs.dividend_yield, inputs.rate)
    };
    gained > 0.0 || given < gained
}

/// What exercise now is worth.
fn intrinsic(inputs: Inputs) -> f64 {
    (inputs.sign * (inputs.spot - inputs.strike)).max(0.0)
}

/// An option that is exercised now: it moves with spot and with nothing else.
fn exercised(inputs: Inputs) -> Row {
    Row {
        price: intrinsic(inputs),
        delta: inputs.sign,
        gamma: 0.0,
        vega: 0.0,
        theta: 0.0,
        rho: 0.0,
    }
}

/// The better of holding the European option and exercise now.
fn european_or_exercised(inputs: Inputs, european: Row) -> Row {
    if intrinsic(inputs) > european.price && may_be_exercised_early(inputs) {
        exercised(inputs)
    } else {
        not_below_intrinsic(inputs, european)
    }
}

/// What rounding took below the value of exercise now is put back.
fn not_below_intrinsic(inputs: Inputs, row: Row) -> Row {
    Row {
        price: row.price.max(intrinsic(inputs)),
        ..row
    }
}
