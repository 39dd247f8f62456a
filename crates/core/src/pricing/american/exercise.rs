//! Whether and where an option is exercised early.

use super::super::Status;
use super::super::black_scholes::{Inputs, refusal};
use super::boundary::Put;

/// What the signs of the rates say about early exercise, with the row as a put: a call to buy at the strike is a
/// put on the strike with the spot as its strike, in the currency of the share (`McDonald` and `Schroder`'s
/// symmetry), with the rates exchanged.
#[derive(Debug, Clone, Copy)]
pub(super) enum Exercise {
    /// Nothing is uncertain.
    Certain,
    /// Waiting never costs: the option is European.
    Never,
    /// On one side of a boundary.
    Beyond(Put<f64>),
    /// Between two boundaries.
    Between(Put<f64>),
    /// The row has no answer.
    Refused(Status),
}

/// A rate this small earns nothing in any time that a row can have.
pub(super) const NO_RATE: f64 = 1e-290;

impl Exercise {
    #[inline(always)]
    pub(super) fn new(inputs: Inputs) -> Self {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
        } = inputs;
        if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, volatility) {
            return Self::Refused(status);
        }
        if strike == 0.0 || volatility * years.sqrt() == 0.0 {
            return Self::Certain;
        }
        let put = Put {
            years,
            rate,
            dividend_yield,
            volatility,
        };
        let put = if sign > 0.0 { put.exchanged() } else { put };
        let Put {
            rate,
            dividend_yield,
            ..
        } = put;
        if rate >= NO_RATE || (rate >= 0.0 && dividend_yield < 0.0) {
            Self::Beyond(put)
        } else if rate < 0.0 && dividend_yield < rate {
            Self::Between(put)
        } else {
            Self::Never
        }
    }
}
