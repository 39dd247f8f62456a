//! Volatility cones.

use crate::indicators::{HistoricalVolatility, historical_volatility};
use crate::{Error, ErrorCode, Result};

/// What [`cone`] gives, one row for each window.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cone {
    /// The windows, in bars.
    pub windows: Vec<usize>,
    /// The shares of volatilities that the columns of `volatilities` have below them.
    pub quantiles: Vec<f64>,
    /// A row for each window, a number for each quantile: annual fractions, NaN where the series is too short.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Vec<Option<f64>>>"))]
    pub volatilities: Vec<Vec<f64>>,
    /// The volatility of the last window, as annual fractions.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Option<f64>>"))]
    pub current: Vec<f64>,
    /// How many volatilities each row was taken of.
    pub observations: Vec<usize>,
}

/// Volatility cone: which historical volatilities were usual, over windows of several lengths.
///
/// # Formula
/// For each window, quantiles of [`historical_volatility`] over all its places in the series. The quantile `q` of
/// `n` sorted values is at the place `q · (n - 1)`, from 0, and on the line between its two neighbours.
///
/// # Arguments
/// `close` is a series in which [gaps](crate::indicators#gaps) are skipped. `windows` are 2 or more returns each,
/// say 20, 60, 120 and 252; `quantiles` are 0 to 1, say 0, 0.25, 0.5, 0.75 and 1; `periods_per_year` is finite and
/// positive, 252 for daily bars.
///
/// # Returns
/// One row for each window, in their order. A window that the series has no bars for has NaN and no observations.
///
/// Windows overlap, so that neighbours hardly differ: the ends of a cone rest on far fewer years than it has
/// observations, and the longest windows look calmer than they are.
///
/// # Errors
/// `INVALID_PARAMETER` for `windows`, `quantiles` or `periods_per_year`.
///
/// # Source
/// G. Burghardt and M. Lane, "How to Tell If Options Are Cheap", *Journal of Portfolio Management* 16, 1990;
/// `golden/cone.json` compares with the formula in 50 digits.
///
/// # Examples
/// ```
/// // Returns of ln 2, -ln 2, 0: over two of them the deviations are √2 ln 2 and ln 2 / √2.
/// let cone = strikewise::volatility::cone(&[1.0, 2.0, 1.0, 1.0], &[2], &[0.0, 0.5, 1.0], 1.0)?;
/// let root = 2.0_f64.sqrt() * std::f64::consts::LN_2;
/// let expected = [0.5 * root, 0.75 * root, root];
/// for (actual, expected) in cone.volatilities[0].iter().zip(expected) {
///     assert!((actual - expected).abs() < 1e-15);
/// }
/// assert!((cone.current[0] - 0.5 * root).abs() < 1e-15);
/// assert_eq!(cone.observations, [2]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn cone(
    close: &[f64],
    windows: &[usize],
    quantiles: &[f64],
    periods_per_year: f64,
) -> Result<Cone> {
    for &quantile in quantiles {
        if !(0.0..=1.0).contains(&quantile) {
            return Err(refused("quantiles", quantile, "must be 0 to 1"));
        }
    }
    // Refuses a year that has no periods; what else is refused below is the window.
    let _ = HistoricalVolatility::new(2, periods_per_year)?;
    let mut cone = Cone {
        windows: windows.to_vec(),
        quantiles: quantiles.to_vec(),
        volatilities: Vec::with_capacity(windows.len()),
        current: Vec::with_capacity(windows.len()),
        observations: Vec::with_capacity(windows.len()),
    };
    for &window in windows {
        let mut volatilities = historical_volatility(close, window, periods_per_year)
            .map_err(|error| refused("windows", window, error.rule().to_owned()))?;
        volatilities.retain(|volatility| !volatility.is_nan());
        cone.current
            .push(volatilities.last().copied().unwrap_or(f64::NAN));
        cone.observations.push(volatilities.len());
        volatilities.sort_unstable_by(f64::total_cmp);
        cone.volatilities.push(
            quantiles
                .iter()
                .map(|&share| quantile(&volatilities, share))
                .collect(),
        );
    }
    Ok(cone)
}

fn refused(
    argument: &'static str,
    value: impl std::fmt::Display,
    rule: impl Into<std::borrow::Cow<'static, str>>,
) -> Error {
    Error::new(ErrorCode::InvalidParameter, argument, value, rule)
}

/// The quantile of sorted values, on the line between two of them; NaN of none.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else {
        return f64::NAN;
    };
    let place = share * last as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and the number of values"
    )]
    let below = (place as usize).min(last);
    let above = (below + 1).min(last);
    let (low, high) = (sorted[below], sorted[above]);
    low + (place - below as f64) * (high - low)
}
