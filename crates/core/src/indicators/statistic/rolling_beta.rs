//! Beta against a benchmark.

use super::super::declare::indicator;
use super::super::parameter::LONGEST;
use super::paired_returns::{Coefficient, PairedReturnsMachine};

indicator! {
    /// Rolling beta: how much a share moves when its benchmark moves by one.
    ///
    /// # Formula
    /// `rolling_beta[t] = covariance(r, b) / variance(b)` over the last `period` pairs of
    /// [logarithmic returns](super::super::log_returns), `r` of the close and `b` of the benchmark.
    ///
    /// # Arguments
    /// Columns of equal length: the closes of a share and those of what it is compared with, an index as a rule, on
    /// the same days. `period` is 2 or more returns, 252 for a year of daily bars.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. NaN where the benchmark does not move, or always by the
    /// same. [Gaps](super::super#gaps) are skipped, and a price that is not positive is one: both returns then span it.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `benchmark` if it is not as long as `close`; `INVALID_PARAMETER` for `period`.
    ///
    /// # Source
    /// W. F. Sharpe, "Capital Asset Prices", *Journal of Finance* 19, 1964, for the coefficient;
    /// `golden/rolling_beta.json` compares with the formula in 50 digits. TA-Lib's `BETA` is another: of simple
    /// returns, over 5 bars as a rule, and with the columns the other way round.
    ///
    /// # Examples
    /// ```
    /// // Returns of ln 4 and -ln 4 where those of the benchmark are ln 2 and -ln 2.
    /// let beta = strikewise::indicators::rolling_beta(&[1.0, 4.0, 1.0], &[1.0, 2.0, 1.0], 2)?;
    /// assert!(beta[1].is_nan());
    /// assert!((beta[2] - 2.0).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rolling_beta (rolling_beta_into) RollingBeta: RollingBetaMachine {
        group: Statistic,
        ta_lib: None,
        inputs: [close, benchmark],
        parameters: { period: usize = 252, 2..=LONGEST; },
        output: rolling_beta,
    }
}

type RollingBetaMachine = PairedReturnsMachine<Beta>;

/// The coefficient of [`rolling_beta`].
#[derive(Debug, Clone)]
struct Beta;

impl Coefficient for Beta {
    #[inline(always)]
    fn of(_: f64, benchmark: f64, both: f64) -> f64 {
        if benchmark > 0.0 {
            both / benchmark
        } else {
            f64::NAN
        }
    }
}
