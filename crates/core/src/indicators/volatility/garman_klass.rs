//! Volatility from the four prices of each bar.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use crate::Result;
use crate::math::log_ratio::{log_ratio, log_ratios};
use crate::math::simd::Lanes;

indicator! {
    /// Garman and Klass's volatility: from the range and the move of each bar, annualised.
    ///
    /// # Formula
    /// `garman_klass[t] = sqrt(periods_per_year · mean(ln(high / low)² / 2 - (2 ln 2 - 1) · ln(close / open)²))`
    /// over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more bars, 20 as a rule; `periods_per_year` is finite and positive:
    /// 252 for daily bars.
    ///
    /// # Returns
    /// A fraction per year for each bar, 0.2 for 20 %; the first at index `period - 1`. It is 0 where no bar has a
    /// range, and NaN where the mean is negative, which takes an open or a close outside its bar's range.
    /// [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
    ///
    /// It supposes prices without drift that trade without a break, as [`parkinson`](super::super::parkinson()) does.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `open`; `INVALID_PARAMETER` for `period` or
    /// `periods_per_year`.
    ///
    /// # Source
    /// M. B. Garman and M. J. Klass, "On the Estimation of Security Price Volatilities from Historical Data",
    /// *Journal of Business* 53, 1980: their practical estimator, without the move from the close before to the
    /// open. `golden/garman_klass.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // A bar from low to high over a factor of e: 1 / 2 - (2 ln 2 - 1) of variance.
    /// let e = std::f64::consts::E;
    /// let volatility = strikewise::indicators::garman_klass(&[1.0], &[e], &[1.0], &[e], 1, 1.0)?;
    /// assert!((volatility[0] - (1.5 - 2.0 * std::f64::consts::LN_2).sqrt()).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    garman_klass (garman_klass_into) GarmanKlass: GarmanKlassMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [open, high, low, close],
        parameters: {
            period: usize = 20, 1..=LONGEST;
            periods_per_year: f64 = 252.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: garman_klass,
    }
}

/// The machine of [`garman_klass`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct GarmanKlassMachine {
    period: usize,
    annual: f64,
    sum: Sum,
}

impl GarmanKlassMachine {
    pub(crate) fn new(period: usize, periods_per_year: f64) -> Result<Self> {
        Ok(Self {
            period,
            annual: periods_per_year / period as f64,
            sum: Sum::new(period),
        })
    }
}

/// The variance of one bar, from its range and its move.
#[inline(always)]
fn variance(range: f64, change: f64) -> f64 {
    const OF_CHANGE: f64 = 2.0 * std::f64::consts::LN_2 - 1.0;
    0.5 * (range * range) - OF_CHANGE * (change * change)
}

impl Machine<4, 1> for GarmanKlassMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 1] {
        let variance = variance(log_ratio(high, low), log_ratio(close, open));
        [(self.sum.next(variance) * self.annual).sqrt()]
    }

    fn run(self, _: usize, columns: [&[f64]; 4], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<4, 1> for GarmanKlassMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(
        self,
        [open, high, low, close]: [&[f64]; 4],
        [volatility]: [&mut [f64]; 1],
    ) {
        let mut variances = vec![0.0; open.len()];
        log_ratios(high, low, &mut variances);
        // The column of the caller holds the moves until the sums take their place.
        log_ratios(close, open, volatility);
        for (range, change) in variances.iter_mut().zip(&*volatility) {
            *range = variance(*range, *change);
        }
        Sum::over::<L>(&variances, self.period, volatility);
        for sum in volatility {
            *sum = (*sum * self.annual).sqrt();
        }
    }
}
