//! Average true range.

use super::super::blocks::{Average, Octets};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::trange::{true_range, true_ranges};
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Average true range, with Wilder's smoothing.
    ///
    /// # Formula
    /// First the mean of `period` [true ranges](super::super::trange), then
    /// `atr[t] = (atr[t - 1] · (period - 1) + true_range[t]) / period`. The first bar has no previous close and
    /// counts for nothing.
    ///
    /// # Arguments
    /// Columns of equal length; `period` is 1 or more bars, 14 is usual.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`; `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978; TA-Lib `ATR`, which `golden/atr.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 12.0, 12.0, 15.0];
    /// let low = [9.0, 11.0, 10.0, 13.0];
    /// let close = [9.5, 11.5, 11.0, 14.0];
    /// let range = strikewise::indicators::atr(&high, &low, &close, 2)?;
    /// assert!(range[1].is_nan());
    /// assert_eq!(range[2..], [2.25, 3.125]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    atr (atr_into) Atr: AtrMachine {
        group: Volatility,
        ta_lib: Some("ATR"),
        inputs: [high, low, close],
        parameters: { period: usize = 14, 1..=LONGEST; },
        output: atr,
        seeded,
    }
}

/// The machine of [`atr`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AtrMachine {
    previous: Option<f64>,
    average: Average,
}

impl AtrMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            previous: None,
            average: Average::wilder(period).about_zero(),
        })
    }
}

impl Machine<3, 1> for AtrMachine {
    fn lookback(&self) -> usize {
        self.average.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.average.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        [self.average.next(true_range(high, low, previous))]
    }

    fn run(self, _: usize, columns: [&[f64]; 3], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<3, 1> for AtrMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(mut self, [high, low, close]: [&[f64]; 3], [atr]: [&mut [f64]; 1]) {
        let first = self.lookback();
        let ranges = high[1..].iter().zip(&low[1..]).zip(close);
        self.average
            .begin(ranges.map(|((&high, &low), &previous)| true_range(high, low, previous)));
        atr[first] = self.average.last();
        let mut average = self.average.octets::<L::Octet>();
        let mut bars = Octets::new(
            [
                &high[first + 1..],
                &low[first + 1..],
                &close[first..close.len() - 1],
            ],
            [&mut atr[first + 1..]],
        );
        while let Some([high, low, previous]) = bars.load::<L::Octet>() {
            bars.store([average.next(true_ranges(high, low, previous))]);
        }
    }
}
