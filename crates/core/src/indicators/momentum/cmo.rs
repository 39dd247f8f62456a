//! Chande momentum oscillator, with Wilder's smoothing.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Chande momentum oscillator, with Wilder's smoothing.
    ///
    /// # Formula
    /// `cmo = 100 · (gain - loss) / (gain + loss)`, where gain and loss are averaged as in [`rsi`](super::super::rsi).
    /// (The published oscillator has sums over a window: [`cmou`](super::super::cmou).)
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. -100 to 100; 0 for a series that has not moved.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// T. Chande and S. Kroll, *The New Technical Trader*, 1994. TA-Lib `CMO`, which `tests/ta_lib/CMO.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let cmo = strikewise::indicators::cmo(&close, 14)?;
    /// assert!((cmo[59] - 1.493_579_503_819_346).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    cmo (cmo_into) Cmo: CmoMachine {
        group: Momentum,
        ta_lib: Some("CMO"),
        inputs: [close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: cmo,
        seeded,
    }
}

/// The machine of [`cmo`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CmoMachine {
    previous: Option<f64>,
    gain: Average,
    loss: Average,
}

impl CmoMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            previous: None,
            gain: Average::wilder(period).about_zero(),
            loss: Average::wilder(period).about_zero(),
        })
    }
}

impl Machine<1, 1> for CmoMachine {
    fn lookback(&self) -> usize {
        self.gain.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.gain.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.gain.set_seed(seed);
        self.loss.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = close - previous;
        let gain = self.gain.next(change.max(0.0));
        let loss = self.loss.next((-change).max(0.0));
        let movement = gain + loss;
        [if movement > 0.0 {
            100.0 * ((gain - loss) / movement)
        } else {
            0.0
        }]
    }
}
