//! Volatility of a whole series.

#[cfg(feature = "json")]
use super::Default::Number;
use super::Function;
#[cfg(feature = "json")]
use super::{
    declare::functions,
    document::Json,
    value::{Counts, Numbers},
};
#[cfg(feature = "json")]
use crate::volatility::{self, Cone, Garch};

#[cfg(feature = "json")]
pub(super) fn add_to(functions: &mut Vec<Function>) {
    functions! {
        functions, "Volatility of a whole series";
        /// GARCH(1, 1) fitted to returns by maximum likelihood.
        garch(returns: &[f64]) -> Json<Garch> = |returns| volatility::garch(returns).map(Json);
        /// Quantiles of historical volatility over windows of several lengths, and today's.
        cone(
            close: &[f64], windows: Counts, quantiles: Numbers, periods_per_year: f64 = Number(252.0)
        ) -> Json<Cone> = |close, windows: Counts, quantiles: Numbers, periods_per_year| {
            volatility::cone(close, &windows.0, quantiles.0, periods_per_year).map(Json)
        };
    }
}

#[cfg(not(feature = "json"))]
pub(super) fn add_to(_: &mut Vec<Function>) {}
