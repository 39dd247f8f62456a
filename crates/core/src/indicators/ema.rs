//! Exponential moving average.

use super::{arguments, gaps};
use crate::Result;

/// Exponential moving average, seeded with the mean of the first `period` closes.
///
/// # Formula
/// `ema[t] = ema[t - 1] + 2 / (period + 1) · (close[t] - ema[t - 1])`, from
/// `ema[period - 1] = (close[0] + … + close[period - 1]) / period`
///
/// # Arguments
/// `period` is 1 or more bars.
///
/// # Returns
/// One value for each bar; the first at index `period - 1`. [Gaps](super#gaps) are skipped.
///
/// # Errors
/// `INVALID_PARAMETER` for `period`.
///
/// # Source
/// TA-Lib `EMA`, which `golden/ema.json` compares with.
///
/// # Examples
/// ```
/// let average = strikewise::indicators::ema(&[1.0, 2.0, 6.0, 7.0], 3)?;
/// assert!(average[1].is_nan());
/// assert_eq!(average[2..], [3.0, 5.0]);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn ema(close: &[f64], period: usize) -> Result<Vec<f64>> {
    arguments::at_least(1, "period", period)?;
    let [average] = gaps::carry([close], f64::is_finite, |[close], [average]| {
        if close.len() < period {
            return;
        }
        let mut state = Average::seeded(&close[..period]);
        average[period - 1] = state.value;
        for (close, average) in close[period..].iter().zip(&mut average[period..]) {
            *average = state.next(*close);
        }
    });
    Ok(average)
}

/// The state of an exponential moving average.
#[derive(Debug, Clone, Copy)]
pub(super) struct Average {
    pub(super) value: f64,
    weight: f64,
}

impl Average {
    pub(super) fn starting(value: f64, period: usize) -> Self {
        Self {
            value,
            weight: 2.0 / (period as f64 + 1.0),
        }
    }

    /// Starts from the mean of `values`, as many as the period.
    pub(super) fn seeded(values: &[f64]) -> Self {
        let period = values.len();
        Self::starting(values.iter().sum::<f64>() / period as f64, period)
    }

    pub(super) fn next(&mut self, value: f64) -> f64 {
        self.value += self.weight * (value - self.value);
        self.value
    }
}
