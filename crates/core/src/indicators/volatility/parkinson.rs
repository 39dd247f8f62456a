//! Volatility from the range of each bar.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::log_ratio::{log_ratio, log_ratios};
use crate::math::simd::Lanes;

indicator! {
    /// Parkinson's volatility: from the range between high and low, annualised.
    ///
    /// # Formula
    /// `parkinson[t] = sqrt(periods_per_year · mean(ln(high / low)²) / (4 ln 2))` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more bars, 20 as a rule; `periods_per_year` is finite and positive:
    /// 252 for daily bars.
    ///
    /// # Returns
    /// A fraction per year for each bar, 0.2 for 20 %; the first at index `period - 1`. It is 0 where no bar has a
    /// range. [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
    ///
    /// It supposes prices without drift that trade without a break: what happens between one bar's close and the
    /// next one's open does not count. It needs about a fifth of the bars that a volatility from closes needs.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` if it is not as long as `high`; `INVALID_PARAMETER` for `period` or
    /// `periods_per_year`.
    ///
    /// # Source
    /// M. Parkinson, "The Extreme Value Method for Estimating the Variance of the Rate of Return", *Journal of
    /// Business* 53, 1980; `golden/parkinson.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // Every bar ranges over a factor of 2: ln 2 / sqrt(4 ln 2) is half the root of ln 2.
    /// let volatility = strikewise::indicators::parkinson(&[2.0, 6.0], &[1.0, 3.0], 2, 4.0)?;
    /// assert!(volatility[0].is_nan());
    /// assert!((volatility[1] - std::f64::consts::LN_2.sqrt()).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    parkinson (parkinson_into) Parkinson: ParkinsonMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [high, low],
        parameters: {
            period: usize = 20, 1..=LONGEST;
            periods_per_year: f64 = 252.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: parkinson,
    }
}

/// The machine of [`parkinson`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct ParkinsonMachine {
    period: usize,
    annual: f64,
    sum: Sum,
}

impl ParkinsonMachine {
    pub(crate) fn new(period: usize, periods_per_year: f64) -> Result<Self> {
        Ok(Self {
            period,
            annual: periods_per_year / (4.0 * std::f64::consts::LN_2 * period as f64),
            sum: Sum::new(period),
        })
    }
}

impl Machine<2, 1> for ParkinsonMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        let range = log_ratio(high, low);
        [(self.sum.next(range * range) * self.annual).sqrt()]
    }

    fn run(self, _: usize, columns: [&[f64]; 2], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<2, 1> for ParkinsonMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [high, low]: [&[f64]; 2], [volatility]: [&mut [f64]; 1]) {
        let mut squares = vec![0.0; high.len()];
        log_ratios(high, low, &mut squares);
        for range in &mut squares {
            *range *= *range;
        }
        Sum::over::<L>(&squares, self.period, volatility);
        for sum in volatility {
            *sum = (*sum * self.annual).sqrt();
        }
    }
}
