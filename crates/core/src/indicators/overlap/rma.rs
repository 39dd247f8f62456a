//! Wilder's moving average.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::recursive::{RecursiveMachine, Share};

indicator! {
    /// Wilder's moving average: exponential, but it takes `1 / period` of each value.
    ///
    /// # Formula
    /// `rma[t] = rma[t - 1] + (close[t] - rma[t - 1]) / period`, from the mean of the first `period` values.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `RMA`, which `tests/ta_lib/RMA.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let rma = strikewise::indicators::rma(&close, 30)?;
    /// assert!((rma[59] - 105.059_212_066_218_24).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rma (rma_into) Rma: RmaMachine {
        group: Overlap,
        ta_lib: Some("RMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: rma,
        seeded,
    }
}

/// The machine of [`rma`].
pub(crate) type RmaMachine = RecursiveMachine<Wilder>;

/// `1 / period`.
#[derive(Debug, Clone)]
pub(crate) struct Wilder;

impl Share for Wilder {
    fn average(period: usize) -> Average {
        Average::wilder(period)
    }
}
