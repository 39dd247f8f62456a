//! Exponential moving average.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::recursive::{RecursiveMachine, Share};

indicator! {
    /// Exponential moving average: each bar takes a share of what is new and keeps the rest.
    ///
    /// # Formula
    /// `ema[t] = ema[t - 1] + 2 / (period + 1) · (close[t] - ema[t - 1])`, from
    /// `ema[period - 1] = (close[0] + … + close[period - 1]) / period`.
    ///
    /// # Arguments
    /// `period` is 1 or more bars.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
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
    ema (ema_into) Ema: EmaMachine {
        group: Overlap,
        ta_lib: Some("EMA"),
        inputs: [close],
        parameters: { period: usize = 30, 1..=LONGEST; },
        output: ema,
        seeded,
    }
}

/// The machine of [`ema`].
pub(crate) type EmaMachine = RecursiveMachine<Exponential>;

/// `2 / (period + 1)`.
#[derive(Debug, Clone)]
pub(crate) struct Exponential;

impl Share for Exponential {
    fn average(period: usize) -> Average {
        Average::exponential(period)
    }
}
