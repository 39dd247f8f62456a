//! Correlation with a benchmark.

use super::super::blocks::Comoments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::super::price_transform::log_return;
use crate::Result;

indicator! {
    /// Rolling correlation: how closely the returns of a share follow those of its benchmark.
    ///
    /// # Formula
    /// `rolling_correlation[t] = covariance(r, b) / (sd(r) · sd(b))` over the last `period` pairs of
    /// [logarithmic returns](super::super::log_returns), `r` of the close and `b` of the benchmark.
    ///
    /// # Arguments
    /// Columns of equal length: the closes of a share and those of what it is compared with, an index as a rule, on
    /// the same days. `period` is 2 or more returns, 252 for a year of daily bars.
    ///
    /// # Returns
    /// -1 to 1 for each bar; the first at index `period`. NaN where one of the two does not move, or always by the
    /// same. [Gaps](super::super#gaps) are skipped, and a price that is not positive is one: both returns then span it.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `benchmark` if it is not as long as `close`; `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// K. Pearson's coefficient, 1895; `golden/rolling_correlation.json` compares with the formula in 50 digits.
    /// TA-Lib's `CORREL` is that of the values themselves, which two series that both rise share without moving
    /// together.
    ///
    /// # Examples
    /// ```
    /// // The benchmark moves half as much, and always the same way.
    /// let correlation = strikewise::indicators::rolling_correlation(&[1.0, 4.0, 1.0], &[1.0, 2.0, 1.0], 2)?;
    /// assert!(correlation[1].is_nan());
    /// assert!((correlation[2] - 1.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rolling_correlation (rolling_correlation_into) RollingCorrelation: RollingCorrelationMachine {
        group: Statistic,
        ta_lib: None,
        inputs: [close, benchmark],
        parameters: { period: usize = 252, 2..=LONGEST; },
        output: rolling_correlation,
    }
}

/// The machine of [`rolling_correlation`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RollingCorrelationMachine {
    period: usize,
    previous: Option<[f64; 2]>,
    returns: Comoments,
}

impl RollingCorrelationMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            returns: Comoments::new(period),
        })
    }
}

impl Machine<2, 1> for RollingCorrelationMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [close, benchmark]: [f64; 2]) -> [f64; 1] {
        let Some(previous) = self.previous.replace([close, benchmark]) else {
            return [f64::NAN];
        };
        let spread = self.returns.next(
            log_return(previous[0], close),
            log_return(previous[1], benchmark),
        );
        if spread.first > 0.0 && spread.second > 0.0 {
            // Two roots, as the product of the squares of tiny moves may be too small for a number.
            let correlation = spread.both / (spread.first.sqrt() * spread.second.sqrt());
            [correlation.clamp(-1.0, 1.0)]
        } else {
            [f64::NAN]
        }
    }
}
