//! Average directional index.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, bar_by_bar, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::dx::DxMachine;
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Average directional index: how strong a trend is, whichever way it goes.
    ///
    /// # Formula
    /// `adx[t] = (adx[t - 1] · (period - 1) + dx[t]) / period`, from the mean of the first `period` values of
    /// [`dx`](super::super::dx). A bar at which `dx` has no value of its own changes nothing.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `2 · period - 1`. 0 to 100; 0 for a series that has not moved.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `ADX`, which `tests/ta_lib/ADX.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let adx = strikewise::indicators::adx(&high, &low, &close, 14)?;
    /// assert!((adx[59] - 19.891_101_081_705_24).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    adx (adx_into) Adx: AdxMachine {
        group: Momentum,
        ta_lib: Some("ADX"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: adx,
        seeded,
    }
}

/// The machine of [`adx`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AdxMachine {
    index: DxMachine,
    waiting: usize,
    average: Average,
    last: f64,
}

impl AdxMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            index: DxMachine::new(period)?,
            waiting: period,
            average: Average::wilder(period).about_zero(),
            last: 0.0,
        })
    }

    /// Whether the last value meant something.
    pub(super) fn is_begun(&self) -> bool {
        self.average.is_begun()
    }
}

impl Machine<3, 1> for AdxMachine {
    fn lookback(&self) -> usize {
        self.index.lookback() + self.average.lookback()
    }

    fn memory(&self) -> Memory {
        self.average.memory(2)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.index.set_seed(seed);
        self.waiting = self.index.lookback();
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let index = self.index.index([high, low, close]);
        if self.waiting > 0 {
            self.waiting -= 1;
            return [f64::NAN];
        }
        if index.is_some() || !self.average.is_begun() {
            self.last = self.average.next(index.unwrap_or(0.0));
        }
        [self.last]
    }

    fn run(self, _: usize, columns: [&[f64]; 3], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<3, 1> for AdxMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(mut self, columns: [&[f64]; 3], [adx]: [&mut [f64]; 1]) {
        let first = self.index.lookback();
        if self.index.clone().indices::<L>(columns, adx) {
            self.average
                .over_in_place::<L>(adx.get_mut(first..).unwrap_or_default());
        } else {
            bar_by_bar(&mut self, 0, columns, [adx]);
        }
    }
}
