//! SuperTrend.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::volatility::MeanRange;
use crate::Result;

indicator! {
    /// SuperTrend: a stop some average true ranges behind the trend.
    ///
    /// # Formula
    /// Bands `(high + low) / 2 ± multiplier · atr(period)` move only towards the price, unless the close before was
    /// beyond them; the trend turns down when the close is below the lower band, and up when it is above the upper.
    /// It begins up.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 10 as a rule. `multiplier` is 0.0 to 3e37, 3.0 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// O. Seban. TA-Lib `SUPERTREND`, which `tests/ta_lib/SUPERTREND.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::supertrend(&high, &low, &close, 10, 3.0)?;
    /// assert!((values.supertrend[59] - 52.883_917_283_961_71).abs() < 1e-9);
    /// assert!((values.trend[59] - 1.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    supertrend (supertrend_into) Supertrend: SupertrendMachine {
        group: Overlap,
        ta_lib: Some("SUPERTREND"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 10, 2..=LONGEST;
            multiplier: f64 = 3.0, 0.0..=3e37;
        },
        outputs: SupertrendLine {
            /// The stop: the lower band while the trend is up, the upper while it is down.
            supertrend,
            /// 1 up, -1 down.
            trend,
        },
        seeded,
    }
}

/// The machine of [`supertrend`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SupertrendMachine {
    multiplier: f64,
    previous: Option<f64>,
    range: MeanRange,
    bands: Option<[f64; 2]>,
    is_up: bool,
}

impl SupertrendMachine {
    pub(crate) fn new(period: usize, multiplier: f64) -> Result<Self> {
        Ok(Self {
            multiplier,
            previous: None,
            range: MeanRange::new(period),
            bands: None,
            is_up: true,
        })
    }
}

impl Machine<3, 2> for SupertrendMachine {
    fn lookback(&self) -> usize {
        self.range.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    fn set_seed(&mut self, seed: Seed) {
        self.range.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let previous = self.previous.replace(close);
        let (Some(previous), Some(range)) = (previous, self.range.next(high, low, close)) else {
            return [f64::NAN; 2];
        };
        let middle = f64::midpoint(high, low);
        let band = self.multiplier * range;
        let (mut upper, mut lower) = (middle + band, middle - band);
        if let Some([last_upper, last_lower]) = self.bands {
            if upper >= last_upper && previous <= last_upper {
                upper = last_upper;
            }
            if lower <= last_lower && previous >= last_lower {
                lower = last_lower;
            }
            if self.is_up {
                self.is_up = close >= lower;
            } else {
                self.is_up = close > upper;
            }
        }
        self.bands = Some([upper, lower]);
        if self.is_up {
            [lower, 1.0]
        } else {
            [upper, -1.0]
        }
    }
}
