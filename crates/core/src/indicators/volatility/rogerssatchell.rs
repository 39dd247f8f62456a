//! Volatility of Rogers and Satchell.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, bar_by_bar, in_vectors};
use super::super::parameter::LONGEST;
use super::super::price_transform::log_return;
use crate::Result;
use crate::math::log_ratio::log_ratios;
use crate::math::simd::Lanes;

indicator! {
    /// Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift.
    ///
    /// # Formula
    /// `rogerssatchell = sqrt(annualization · Σ term / period)` over the last `period` bars, with `term = ln(high /
    /// close) · ln(high / open) + ln(low / close) · ln(low / open)`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 10 as a rule; `annualization` is the number of bars in a year,
    /// 252 as a rule, or 1 for the volatility of a bar.
    ///
    /// # Returns
    /// A fraction for each bar, 0.2 for 20 %; the first at index `period - 1`. A bar with a price that is not positive
    /// counts as one without movement. 0 where the sum is not positive, as in a flat series. [Gaps](super::super#gaps)
    /// are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside its
    /// domain.
    ///
    /// # Source
    /// L. C. G. Rogers and S. E. Satchell, "Estimating Variance From High, Low and Closing Prices", *Annals of Applied
    /// Probability* 1, 1991. TA-Lib `ROGERSSATCHELL`, which `tests/ta_lib/ROGERSSATCHELL.json` compares with.
    ///
    /// # Examples
    /// ```
    /// // The only term is (ln 2)².
    /// let volatility = strikewise::indicators::rogerssatchell(&[1.0], &[2.0], &[1.0], &[1.0], 1, 4.0)?;
    /// assert!((volatility[0] - 2.0 * std::f64::consts::LN_2).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    rogerssatchell (rogerssatchell_into) Rogerssatchell: RogerssatchellMachine {
        group: Volatility,
        ta_lib: Some("ROGERSSATCHELL"),
        inputs: [open, high, low, close],
        parameters: {
            period: usize = 10, 1..=LONGEST;
            annualization: f64 = 252.0, 0.0..=f64::MAX;
        },
        output: rogerssatchell,
    }
}

/// The machine of [`rogerssatchell`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RogerssatchellMachine {
    period: usize,
    annual: f64,
    terms: Sum,
}

impl RogerssatchellMachine {
    pub(crate) fn new(period: usize, annualization: f64) -> Result<Self> {
        Ok(Self {
            period,
            annual: annualization.sqrt(),
            terms: Sum::new(period),
        })
    }
}

impl RogerssatchellMachine {
    #[inline(always)]
    fn volatility(&self, sum: f64) -> f64 {
        let volatility = self.annual * (sum / self.period as f64).sqrt();
        if sum > 0.0 { volatility } else { 0.0 }
    }
}

/// Rogers and Satchell's term of one bar: `up`, `down` and `change` are the logarithms of high, low and close over
/// open.
#[inline(always)]
pub(super) fn term(up: f64, down: f64, change: f64) -> f64 {
    up * (up - change) + down * (down - change)
}

impl Machine<4, 1> for RogerssatchellMachine {
    fn lookback(&self) -> usize {
        self.period - 1
    }

    #[inline(always)]
    fn next(&mut self, bar: [f64; 4]) -> [f64; 1] {
        let [open, high, low, close] = bar;
        let term = if bar.iter().all(|&price| price > 0.0) {
            term(
                log_return(open, high),
                log_return(open, low),
                log_return(open, close),
            )
        } else {
            0.0
        };
        let sum = self.terms.next(term);
        [self.volatility(sum)]
    }

    fn run(self, _: usize, columns: [&[f64]; 4], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<4, 1> for RogerssatchellMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(mut self, columns: [&[f64]; 4], [volatility]: [&mut [f64]; 1]) {
        let are_prices =
            |column: &[f64]| column.iter().filter(|&&price| price > 0.0).count() == column.len();
        if !columns.iter().all(|column| are_prices(column)) {
            return bar_by_bar(&mut self, 0, columns, [volatility]);
        }
        let [open, high, low, close] = columns;
        let mut terms = vec![0.0; open.len()];
        let mut changes = vec![0.0; open.len()];
        log_ratios(high, open, &mut terms);
        log_ratios(close, open, &mut changes);
        // The column of the caller holds the ways down until the sums take their place.
        log_ratios(low, open, volatility);
        for ((up, down), change) in terms.iter_mut().zip(&*volatility).zip(changes) {
            *up = term(*up, *down, change);
        }
        Sum::over::<L>(&terms, self.period, volatility);
        for sum in volatility {
            *sum = self.volatility(*sum);
        }
    }
}
