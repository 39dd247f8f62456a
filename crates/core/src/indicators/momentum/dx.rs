//! Directional movement index.

use super::super::blocks::Octets;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, bar_by_bar, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::volatility::{true_range, true_ranges};
use super::directional::{
    WilderSum, directional_index, directional_indices, directional_movement, directional_movements,
};
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Directional movement index: how one-sided movement is, in percent.
    ///
    /// # Formula
    /// `dx = 100 · |plus_di - minus_di| / (plus_di + minus_di)` with [`plus_di`](super::super::plus_di) and
    /// [`minus_di`](super::super::minus_di).
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 to 100; where nothing has moved for so long that
    /// `plus_di + minus_di` is below 1e-14, the value before, and 0 if there is none. [Gaps](super::super#gaps) are
    /// skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `DX`, which `tests/ta_lib/DX.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let dx = strikewise::indicators::dx(&high, &low, &close, 14)?;
    /// assert!((dx[59] - 20.254_857_307_801_31).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    dx (dx_into) Dx: DxMachine {
        group: Momentum,
        ta_lib: Some("DX"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: dx,
        seeded,
    }
}

/// The machine of [`dx`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct DxMachine {
    previous: Option<[f64; 3]>,
    plus: WilderSum,
    minus: WilderSum,
    range: WilderSum,
    last: f64,
}

impl DxMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            previous: None,
            plus: WilderSum::new(period),
            minus: WilderSum::new(period),
            range: WilderSum::new(period),
            last: 0.0,
        })
    }
}

impl Machine<3, 1> for DxMachine {
    fn lookback(&self) -> usize {
        self.plus.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.plus.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.plus.set_seed(seed);
        self.minus.set_seed(seed);
        self.range.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        if let Some(value) = self.index([high, low, close]) {
            self.last = value;
        }
        [self.last]
    }

    fn run(self, _: usize, columns: [&[f64]; 3], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<3, 1> for DxMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(mut self, columns: [&[f64]; 3], [dx]: [&mut [f64]; 1]) {
        if !self.clone().indices::<L>(columns, dx) {
            bar_by_bar(&mut self, 0, columns, [dx]);
        }
    }
}

impl DxMachine {
    /// Takes a bar and gives the index, if anything has moved.
    #[inline(always)]
    pub(super) fn index(&mut self, [high, low, close]: [f64; 3]) -> Option<f64> {
        let [previous_high, previous_low, previous_close] =
            self.previous.replace([high, low, close])?;
        let (plus, minus) = directional_movement([previous_high, previous_low], [high, low]);
        let plus = self.plus.next(plus);
        let minus = self.minus.next(minus);
        let range = self.range.next(true_range(high, low, previous_close));
        directional_index(plus, minus, range)
    }

    /// Stores the indices of a series from the lookback on; whether something has moved at every bar. If not, they
    /// are not to be used.
    #[inline(always)]
    pub(super) fn indices<L: Lanes>(
        self,
        [high, low, close]: [&[f64]; 3],
        indices: &mut [f64],
    ) -> bool {
        let first = self.lookback();
        let pairs = high.windows(2).zip(low.windows(2)).zip(close);
        let (mut plus, mut minus, mut range) = (0.0, 0.0, 0.0);
        for ((high, low), previous) in pairs.take(self.plus.lookback()) {
            let (up, down) = directional_movement([high[0], low[0]], [high[1], low[1]]);
            plus += up;
            minus += down;
            range += true_range(high[1], low[1], *previous);
        }
        let mut plus = self.plus.after::<L::Octet>(plus);
        let mut minus = self.minus.after::<L::Octet>(minus);
        let mut range = self.range.after::<L::Octet>(range);
        let (high, previous_high) = (&high[first..], &high[first - 1..high.len() - 1]);
        let (low, previous_low) = (&low[first..], &low[first - 1..low.len() - 1]);
        let mut bars = Octets::new(
            [
                high,
                low,
                previous_high,
                previous_low,
                &close[first - 1..close.len() - 1],
            ],
            [&mut indices[first..]],
        );
        while let Some([high, low, previous_high, previous_low, previous]) = bars.load::<L::Octet>()
        {
            let (up, down) = directional_movements([previous_high, previous_low], [high, low]);
            let (plus, minus) = (plus.next(up), minus.next(down));
            let range = range.next(true_ranges(high, low, previous));
            bars.store([directional_indices(plus, minus, range)]);
        }
        indices[first..]
            .iter()
            .filter(|index| index.is_nan())
            .count()
            == 0
    }
}
