//! What the most that can be gained is of the capital.

use crate::options::MINIMUM_DAYS_TO_ANNUALISE;
use crate::time::years;

/// `profit / capital`; `None` unless there is capital.
pub(super) fn return_on_capital(profit: f64, capital: f64) -> Option<f64> {
    Some(profit / capital).filter(|value| capital > 0.0 && value.is_finite())
}

/// A return over so many days as one over a year, simple: times 365 over days. `None` below
/// [`MINIMUM_DAYS_TO_ANNUALISE`].
pub(super) fn annualised(return_on_capital: f64, days: i32) -> Option<f64> {
    (days >= MINIMUM_DAYS_TO_ANNUALISE).then(|| return_on_capital / years(days))
}
