//! Historical volatility from closes.

use super::super::blocks::{Moments, Reading, Window};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::price_transform::{log_return, log_returns_over};
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Historical volatility from close to close, annualised.
    ///
    /// # Formula
    /// `historical_volatility[t] = sd(r[t - period + 1], …, r[t]) · sqrt(periods_per_year)`, where `r` are
    /// [logarithmic returns](super::super::log_returns) and `sd` is the sample standard deviation (`period - 1` in the
    /// denominator).
    ///
    /// # Arguments
    /// `period` is 2 or more returns; `periods_per_year` is finite and positive: 252 for daily bars.
    ///
    /// # Returns
    /// A fraction per year for each bar, 0.2 for 20 %; the first at index `period`. [Gaps](super::super#gaps) are
    /// skipped, and a close that is not positive is one.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `period` or `periods_per_year`.
    ///
    /// # Accuracy and cost
    /// Holds a column as long as `close` while it runs.
    ///
    /// # Source
    /// J. C. Hull, *Options, Futures, and Other Derivatives*, "Estimating volatility from historical data";
    /// `golden/historical_volatility.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // Returns of ln 2 and -ln 2: their sample deviation is √2 ln 2.
    /// let volatility = strikewise::indicators::historical_volatility(&[1.0, 2.0, 1.0], 2, 4.0)?;
    /// assert!(volatility[1].is_nan());
    /// assert!((volatility[2] - 1.960_516_286_937_094).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    historical_volatility (historical_volatility_into) HistoricalVolatility: HistoricalVolatilityMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
            periods_per_year: f64 = 252.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: historical_volatility,
    }
}

/// The machine of [`historical_volatility`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct HistoricalVolatilityMachine {
    period: usize,
    annual: Annual,
    previous: Option<f64>,
    moments: Moments,
}

/// What the sum of squares is multiplied with before the root is taken.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Annual {
    factor: f64,
}

impl Reading<1> for Annual {
    #[inline(always)]
    fn of<E: Lanes>(self, window: Window<E>) -> [E; 1] {
        [(window.squares * E::splat(self.factor)).sqrt()]
    }
}

impl HistoricalVolatilityMachine {
    pub(crate) fn new(period: usize, periods_per_year: f64) -> Result<Self> {
        Ok(Self {
            period,
            annual: Annual {
                factor: periods_per_year / (period as f64 - 1.0),
            },
            previous: None,
            moments: Moments::new(period),
        })
    }
}

impl Machine<1, 1> for HistoricalVolatilityMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        self.moments.read(log_return(previous, close), self.annual)
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for HistoricalVolatilityMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [volatility]: [&mut [f64]; 1]) {
        let mut returns = vec![0.0; close.len()];
        log_returns_over(close, &mut returns);
        Moments::over::<L, _, 1>(
            &returns[1..],
            self.period,
            self.annual,
            [&mut volatility[1..]],
        );
    }
}
