//! Hilbert transform: period of the dominant cycle.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::transform::Transform;
use crate::Result;

indicator! {
    /// Period of the dominant cycle, by the Hilbert transform.
    ///
    /// # Formula
    /// The closes are smoothed over four bars, `(4 c[t] + 3 c[t - 1] + 2 c[t - 2] + c[t - 3]) / 10`, and transformed
    /// into a phasor; what it turns by in a bar gives the period, which may change by half at most, stays within 6 and
    /// 50 bars, and is smoothed twice.
    ///
    /// # Returns
    /// Bars for each bar; the first at index 32. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// None today; a `Result` like every indicator.
    ///
    /// # Source
    /// J. F. Ehlers, *Rocket Science for Traders*, 2001. TA-Lib `HT_DCPERIOD`, which `tests/ta_lib/HT_DCPERIOD.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..100_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::ht_dcperiod(&close)?;
    /// assert!((values[99] - 6.640_259_994_115_418).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ht_dcperiod (ht_dcperiod_into) HtDcperiod: HtDcperiodMachine {
        group: Cycle,
        ta_lib: Some("HT_DCPERIOD"),
        inputs: [close],
        parameters: {},
        output: ht_dcperiod,
    }
}

/// The machine of [`ht_dcperiod`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HtDcperiodMachine {
    transform: Transform,
}

impl HtDcperiodMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            transform: Transform::new(12),
        })
    }
}

impl Machine<1, 1> for HtDcperiodMachine {
    fn lookback(&self) -> usize {
        32
    }

    fn memory(&self) -> Memory {
        // The period decides how much is kept, and is itself an average of what came before.
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(cycle) = self.transform.next(close) else {
            return [f64::NAN; 1];
        };
        [cycle.period]
    }
}
