//! Correlation with a benchmark.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::paired_returns::{Coefficient, PairedReturnsMachine};

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

type RollingCorrelationMachine = PairedReturnsMachine<Correlation>;

/// The coefficient of [`rolling_correlation`].
#[derive(Debug, Clone)]
struct Correlation;

impl Coefficient for Correlation {
    #[inline(always)]
    fn of(share: f64, benchmark: f64, both: f64) -> f64 {
        if share > 0.0 && benchmark > 0.0 {
            // Two roots, as the product of the squares of tiny moves may be too small for a number.
            (both / (share.sqrt() * benchmark.sqrt())).clamp(-1.0, 1.0)
        } else {
            f64::NAN
        }
    }
}
