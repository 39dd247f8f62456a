//! MESA adaptive moving average.

use super::super::cycle::Transform;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use crate::Result;

indicator! {
    /// MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns.
    ///
    /// # Formula
    /// `mama[t] = (1 - α) · mama[t - 1] + α · close[t]` with `α = fast_limit / Δphase`, between the limits, where
    /// `Δphase` is by how many degrees the phase of the Hilbert transform of the smoothed prices
    /// fell, at least 1; `fama` takes `α / 2` of `mama`.
    ///
    /// # Arguments
    /// One column. `fast_limit` is 0.01 to 0.99, 0.5 as a rule. `slow_limit` is 0.01 to 0.99, 0.05 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `32`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Ehlers, "MESA Adaptive Moving Averages", *Stocks & Commodities*, 2001. TA-Lib `MAMA`, which
    /// `tests/ta_lib/MAMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..80_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let values = strikewise::indicators::mama(&close, 0.5, 0.05)?;
    /// assert!((values.mama[79] - 104.181_081_723_927_12).abs() < 1e-9);
    /// assert!((values.fama[79] - 104.527_972_602_038_35).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    mama (mama_into) Mama: MamaMachine {
        group: Overlap,
        ta_lib: Some("MAMA"),
        inputs: [close],
        parameters: {
            fast_limit: f64 = 0.5, 0.01..=0.99;
            slow_limit: f64 = 0.05, 0.01..=0.99;
        },
        outputs: MamaLines {
            /// The adaptive average.
            mama,
            /// The average of it that follows at half the speed.
            fama,
        },
    }
}

/// The machine of [`mama`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MamaMachine {
    fast_limit: f64,
    slow_limit: f64,
    transform: Transform,
    phase: f64,
    mama: f64,
    fama: f64,
}

impl MamaMachine {
    pub(crate) fn new(fast_limit: f64, slow_limit: f64) -> Result<Self> {
        Ok(Self {
            fast_limit,
            slow_limit,
            transform: Transform::new(12),
            phase: 0.0,
            mama: 0.0,
            fama: 0.0,
        })
    }
}

impl Machine<1, 2> for MamaMachine {
    fn lookback(&self) -> usize {
        32
    }

    fn memory(&self) -> Memory {
        // The phase decides how much is kept, and comes from a period that remembers.
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 2] {
        let Some(cycle) = self.transform.next(close) else {
            return [f64::NAN; 2];
        };
        let phase = if cycle.in_phase == 0.0 {
            0.0
        } else {
            libm::atan(cycle.quadrature / cycle.in_phase).to_degrees()
        };
        let turn = (self.phase - phase).max(1.0);
        self.phase = phase;
        let share = if turn > 1.0 {
            (self.fast_limit / turn).max(self.slow_limit)
        } else {
            self.fast_limit
        };
        self.mama += share * (close - self.mama);
        self.fama += 0.5 * share * (self.mama - self.fama);
        [self.mama, self.fama]
    }
}
