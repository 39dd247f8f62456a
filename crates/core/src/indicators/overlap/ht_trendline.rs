//! Hilbert transform: instantaneous trendline.

use super::super::cycle::{Transform, Trendline};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// Instantaneous trendline: an average over the dominant cycle, which it thereby takes out.
    ///
    /// # Formula
    /// `ht_trendline[t] = (4 m[t] + 3 m[t - 1] + 2 m[t - 2] + m[t - 3]) / 10`, where `m` is the mean of the closes of
    /// the last dominant cycle, [`ht_dcperiod`](super::super::ht_dcperiod) in whole bars.
    ///
    /// # Returns
    /// One value for each bar; the first at index 63. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// J. F. Ehlers, *Rocket Science for Traders*, 2001. TA-Lib `HT_TRENDLINE`, which `tests/ta_lib/HT_TRENDLINE.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::ht_trendline(&close)?;
    /// assert!((values[99] - 104.842_857_142_857_13).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ht_trendline (ht_trendline_into) HtTrendline: HtTrendlineMachine {
        group: Overlap,
        ta_lib: Some("HT_TRENDLINE"),
        inputs: [close],
        parameters: {},
        output: ht_trendline,
    }
}

/// The machine of [`ht_trendline`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HtTrendlineMachine {
    transform: Transform,
    trendline: Trendline,
}

impl HtTrendlineMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            transform: Transform::new(37),
            trendline: Trendline::new(),
        })
    }
}

impl Machine<1, 1> for HtTrendlineMachine {
    fn lookback(&self) -> usize {
        63
    }

    fn memory(&self) -> Memory {
        // The period decides how much is kept, and is itself an average of what came before.
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        self.trendline.push(close);
        let Some(cycle) = self.transform.next(close) else {
            return [f64::NAN; 1];
        };
        [self.trendline.over(cycle.period)]
    }
}
