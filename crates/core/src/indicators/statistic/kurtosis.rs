//! Excess kurtosis.

use super::super::blocks::not_below_zero;
use super::super::declare::indicator;
use super::super::machine::Machine;
use crate::Result;

indicator! {
    /// Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution.
    ///
    /// # Formula
    /// `kurtosis = n (n + 1) / ((n - 1) (n - 2) (n - 3)) · Σ (value - mean)⁴ / s⁴ - 3 (n - 1)² / ((n - 2) (n - 3))`
    /// with `n = period` and the sample variance `s²`.
    ///
    /// # Arguments
    /// One column. `period` is 4 to 10 000, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. NaN where the values do not move in the window.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// D. N. Joanes and C. A. Gill, "Comparing Measures of Sample Skewness and Kurtosis", *The Statistician* 47, 1998:
    /// G₂. TA-Lib `KURTOSIS`, which `tests/ta_lib/KURTOSIS.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let kurtosis = strikewise::indicators::kurtosis(&[1.0, 2.0, 3.0, 4.0], 4)?;
    /// assert!(kurtosis[2].is_nan());
    /// assert!((kurtosis[3] + 1.2).abs() < 1e-12);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kurtosis (kurtosis_into) Kurtosis: KurtosisMachine {
        group: Statistic,
        ta_lib: Some("KURTOSIS"),
        inputs: [values],
        parameters: {
            period: usize = 30, 4..=10_000;
        },
        output: kurtosis,
    }
}

/// The machine of [`kurtosis`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KurtosisMachine {
    #[cfg_attr(
        feature = "serde",
        serde(deserialize_with = "super::super::blocks::length")
    )]
    period: usize,
    /// Values of this block so far. Empty before the first value, as `ends` is.
    block: Vec<f64>,
    /// Sums of the powers of the distances from the pivot over the ends of the last block.
    ends: Vec<[f64; 4]>,
    phase: usize,
    /// The last value of the block before, which is part of every window until the next.
    pivot: f64,
    beginning: [f64; 4],
}

impl KurtosisMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            block: Vec::new(),
            ends: Vec::new(),
            phase: 0,
            pivot: 0.0,
            beginning: [0.0; 4],
        })
    }

    /// The statistic, from sums of powers about the pivot.
    #[inline(always)]
    fn statistic(&self, [sum, squares, cubes, fourths]: [f64; 4]) -> f64 {
        let n = self.period as f64;
        let mean = sum / n;
        let square = mean * mean;
        let second = not_below_zero(squares - n * square);
        let fourth =
            fourths - 4.0 * mean * cubes + 6.0 * square * squares - 3.0 * n * square * square;
        let variance = second / (n - 1.0);
        let adjusted = n * (n + 1.0) / ((n - 1.0) * (n - 2.0) * (n - 3.0));
        let normal = 3.0 * (n - 1.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0));
        adjusted * (fourth / (variance * variance)) - normal
    }
}

/// The sums with one more distance.
#[inline(always)]
fn with(sums: [f64; 4], d: f64) -> [f64; 4] {
    let square = d * d;
    [
        sums[0] + d,
        sums[1] + square,
        sums[2] + square * d,
        sums[3] + square * square,
    ]
}

impl Machine<1, 1> for KurtosisMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [value]: [f64; 1]) -> [f64; 1] {
        let period = self.period;
        if self.block.len() != period || self.ends.len() != period || self.phase >= period {
            self.block = vec![0.0; period];
            self.ends = vec![[0.0; 4]; period];
            self.phase = 0;
        }
        self.block[self.phase] = value;
        self.phase += 1;
        if self.phase < period {
            self.beginning = with(self.beginning, value - self.pivot);
            let end = self.ends[self.phase];
            return [self.statistic(std::array::from_fn(|i| end[i] + self.beginning[i]))];
        }
        self.phase = 0;
        self.pivot = value;
        self.beginning = [0.0; 4];
        let mut ending = [0.0; 4];
        for (value, end) in self.block.iter().zip(&mut self.ends).rev() {
            ending = with(ending, value - self.pivot);
            *end = ending;
        }
        [self.statistic(ending)]
    }
}
