//! Beta.

use super::super::blocks::Comoments;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Beta: how much the second column moves, in relative terms, when the first moves by one.
    ///
    /// # Formula
    /// `beta = covariance(r, s) / variance(r)` over the last `period` pairs of returns `value[t] / value[t - 1] - 1`,
    /// `r` of the first column and `s` of the second.
    ///
    /// # Arguments
    /// Columns of equal length: the market first, then the share. `period` is 1 or more, 5 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 where the returns of the first column are all one. A
    /// return from 0 counts as 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// W. F. Sharpe, "Capital Asset Prices", *Journal of Finance* 19, 1964, for the coefficient. TA-Lib `BETA`, which
    /// `tests/ta_lib/BETA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // Returns of 1 and 0.5, and of 2 and 0.
    /// let beta = strikewise::indicators::beta(&[1.0, 2.0, 3.0], &[1.0, 3.0, 3.0], 2)?;
    /// assert!(beta[1].is_nan());
    /// assert_eq!(beta[2], 4.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    beta (beta_into) Beta: BetaMachine {
        group: Statistic,
        ta_lib: Some("BETA"),
        inputs: [first, second],
        parameters: {
            period: usize = 5, 1..=LONGEST;
        },
        output: beta,
    }
}

/// The machine of [`beta`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct BetaMachine {
    period: usize,
    previous: Option<[f64; 2]>,
    returns: Comoments,
}

impl BetaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            returns: Comoments::new(period),
        })
    }
}

impl Machine<2, 1> for BetaMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [first, second]: [f64; 2]) -> [f64; 1] {
        let Some(previous) = self.previous.replace([first, second]) else {
            return [f64::NAN];
        };
        let spread = self.returns.next(
            simple_return(previous[0], first),
            simple_return(previous[1], second),
        );
        [if spread.first > 0.0 {
            spread.both / spread.first
        } else {
            0.0
        }]
    }
}

#[inline(always)]
fn simple_return(from: f64, to: f64) -> f64 {
    if from == 0.0 { 0.0 } else { (to - from) / from }
}
