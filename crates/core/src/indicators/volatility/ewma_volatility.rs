//! Volatility that forgets exponentially.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::price_transform::log_return;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Exponentially weighted volatility, that of RiskMetrics, annualised.
    ///
    /// # Formula
    /// `v[t] = lambda · v[t - 1] + (1 - lambda) · r[t]²`, where `r` are [logarithmic
    /// returns](super::super::log_returns); `ewma_volatility[t] = sqrt(periods_per_year · v[t])`. The first `v` is the
    /// mean of the first `period` squares. Returns count from 0, not from their mean.
    ///
    /// # Arguments
    /// `lambda` is 0 to 1: the share that each bar keeps, 0.94 for daily and 0.97 for monthly bars in RiskMetrics.
    /// `period` is 1 or more returns to begin with, 20 as a rule; `periods_per_year` is finite and positive: 252 for
    /// daily bars.
    ///
    /// # Returns
    /// A fraction per year for each bar, 0.2 for 20 %; the first at index `period`, or 1 with
    /// [`Seed::First`](super::super::Seed::First). It is the forecast for the next bar. 0 where prices are flat from
    /// the start. [Gaps](super::super#gaps) are skipped, and a close that is not positive is one.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `lambda`, `period` or `periods_per_year`.
    ///
    /// # Source
    /// J. P. Morgan and Reuters, *Risk Metrics: Technical Document*, 4th edition, 1996;
    /// `golden/ewma_volatility.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // Squared returns of (ln 2)², then 0: half of the first is kept.
    /// let volatility = strikewise::indicators::ewma_volatility(&[1.0, 2.0, 2.0], 0.5, 1, 2.0)?;
    /// assert!(volatility[0].is_nan());
    /// assert!((volatility[2] - std::f64::consts::LN_2).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ewma_volatility (ewma_volatility_into) EwmaVolatility: EwmaVolatilityMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [close],
        parameters: {
            lambda: f64 = 0.94, 0.0..=1.0;
            period: usize = 20, 1..=LONGEST;
            periods_per_year: f64 = 252.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: ewma_volatility,
        seeded,
    }
}

/// The machine of [`ewma_volatility`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct EwmaVolatilityMachine {
    periods_per_year: f64,
    previous: Option<f64>,
    variance: Average,
}

impl EwmaVolatilityMachine {
    pub(crate) fn new(lambda: f64, period: usize, periods_per_year: f64) -> Result<Self> {
        Ok(Self {
            periods_per_year,
            previous: None,
            variance: Average::taking(period, 1.0 - lambda).about_zero(),
        })
    }
}

impl Machine<1, 1> for EwmaVolatilityMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.variance.lookback() + 1
    }

    fn memory(&self) -> Memory {
        self.variance.memory(1)
    }

    fn set_seed(&mut self, seed: Seed) {
        self.variance.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = log_return(previous, close);
        let variance = self.variance.next(change * change);
        [(self.periods_per_year * variance).sqrt()]
    }
}
