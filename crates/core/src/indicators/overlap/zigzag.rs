//! Zigzag.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Zigzag: the present leg between turns of more than a given percentage.
    ///
    /// # Formula
    /// A falling leg ends when a high is `sensitivity` percent above its low, a rising one when a low is as much
    /// below its high, and at least `minimum_trend_length` bars after that extreme. It begins with the low of the
    /// first bar, falling.
    ///
    /// # Arguments
    /// Columns of equal length. `sensitivity` is 0.0 to 100.0, 5.0 as a rule. `minimum_trend_length` is 1 or more,
    /// 1 as a rule.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `minimum_trend_length`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// The usual definition, without look-ahead: nothing that was said is taken back. TA-Lib `ZIGZAG`, which
    /// `tests/ta_lib/ZIGZAG.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let values = strikewise::indicators::zigzag(&high, &low, 5.0, 1)?;
    /// assert!((values.zigzag[59] - 114.0).abs() < 1e-9);
    /// assert!((values.trend[59] - 1.0).abs() < 1e-9);
    /// assert!((values.pivot_index[59] - 59.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    zigzag (zigzag_into) Zigzag: ZigzagMachine {
        group: Overlap,
        ta_lib: Some("ZIGZAG"),
        inputs: [high, low],
        parameters: {
            sensitivity: f64 = 5.0, 0.0..=100.0;
            minimum_trend_length: usize = 1, 1..=LONGEST;
        },
        outputs: ZigzagLeg {
            /// The extreme of the present leg, as known at this bar.
            zigzag,
            /// 1 while the leg rises, -1 while it falls.
            trend,
            /// The bar of that extreme.
            pivot_index,
        },
    }
}

/// The machine of [`zigzag`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ZigzagMachine {
    up: f64,
    down: f64,
    least: usize,
    is_rising: bool,
    pivot: Option<(f64, usize)>,
    bars_since: usize,
}

impl ZigzagMachine {
    pub(crate) fn new(sensitivity: f64, minimum_trend_length: usize) -> Result<Self> {
        Ok(Self {
            up: 1.0 + sensitivity / 100.0,
            down: 1.0 - sensitivity / 100.0,
            least: minimum_trend_length,
            is_rising: false,
            pivot: None,
            bars_since: 0,
        })
    }
}

impl Machine<2, 3> for ZigzagMachine {
    fn lookback(&self) -> usize {
        self.least
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 2]) -> [f64; 3] {
        self.next_at(0, bar)
    }

    #[inline(always)]
    fn next_at(&mut self, at: usize, [high, low]: [f64; 2]) -> [f64; 3] {
        let Some((pivot, place)) = self.pivot else {
            self.pivot = Some((low, at));
            return [low, -1.0, at as f64];
        };
        self.bars_since = self.bars_since.saturating_add(1);
        let is_long_enough = self.bars_since >= self.least;
        let (is_turn, is_further) = if self.is_rising {
            (low <= pivot * self.down && is_long_enough, high >= pivot)
        } else {
            (high >= pivot * self.up && is_long_enough, low <= pivot)
        };
        if is_turn {
            self.is_rising = !self.is_rising;
        }
        let (pivot, place) = if is_turn || is_further {
            self.bars_since = 0;
            (if self.is_rising { high } else { low }, at)
        } else {
            (pivot, place)
        };
        self.pivot = Some((pivot, place));
        let trend = if self.is_rising { 1.0 } else { -1.0 };
        [pivot, trend, place as f64]
    }
}
