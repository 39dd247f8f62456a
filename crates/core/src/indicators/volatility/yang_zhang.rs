//! Volatility from the four prices of each bar and the jump before it.

use super::super::blocks::{Moments, Reading, Sum, Window};
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::price_transform::log_return;
use super::rogerssatchell::term;
use crate::Result;
use crate::math::log_ratio::log_ratios;
use crate::math::simd::Lanes;

indicator! {
    /// Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised.
    ///
    /// # Formula
    /// `yang_zhang[t] = sqrt(periods_per_year · (V_jump + k · V_move + (1 - k) · V_rs))` over the last `period`
    /// bars, where
    /// - `V_jump` is the sample variance of `ln(open / close before)`, `V_move` that of `ln(close / open)`
    ///   (`period - 1` in the denominator),
    /// - `V_rs` is the mean of Rogers and Satchell's `u (u - c) + d (d - c)` with `u`, `d` and `c` the logarithms of
    ///   high, low and close over open,
    /// - `k = 0.34 / (1.34 + (period + 1) / (period - 1))`.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more bars, 20 as a rule; `periods_per_year` is finite and positive:
    /// 252 for daily bars.
    ///
    /// # Returns
    /// A fraction per year for each bar, 0.2 for 20 %; the first at index `period`, since the first bar has no close
    /// before. It is 0 where prices are flat, and may be NaN where an open or a close is outside its bar's range.
    /// [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
    ///
    /// Neither drift nor jumps between bars bias it.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `open`; `INVALID_PARAMETER` for `period` or
    /// `periods_per_year`.
    ///
    /// # Source
    /// D. Yang and Q. Zhang, "Drift-Independent Volatility Estimation Based on High, Low, Open, and Close Prices",
    /// *Journal of Business* 73, 2000; `golden/yang_zhang.json` compares with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // No bar moves, but the jumps between them are ln 2 and -ln 2: their sample deviation is √2 ln 2.
    /// let price = [1.0, 2.0, 1.0];
    /// let volatility = strikewise::indicators::yang_zhang(&price, &price, &price, &price, 2, 1.0)?;
    /// assert!(volatility[1].is_nan());
    /// assert!((volatility[2] - 0.980_258_143_468_547_2).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    yang_zhang (yang_zhang_into) YangZhang: YangZhangMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [open, high, low, close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
            periods_per_year: f64 = 252.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: yang_zhang,
    }
}

/// The machine of [`yang_zhang`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct YangZhangMachine {
    period: usize,
    /// What a sum of squared jumps, one of squared moves and one of Rogers and Satchell's terms count for.
    weights: [f64; 3],
    previous: Option<f64>,
    jumps: Moments,
    moves: Moments,
    terms: Sum,
}

impl YangZhangMachine {
    pub(crate) fn new(period: usize, periods_per_year: f64) -> Result<Self> {
        let n = period as f64;
        let k = 0.34 / (1.34 + (n + 1.0) / (n - 1.0));
        let squared = periods_per_year / (n - 1.0);
        Ok(Self {
            period,
            weights: [squared, k * squared, (1.0 - k) * (periods_per_year / n)],
            previous: None,
            jumps: Moments::new(period),
            moves: Moments::new(period),
            terms: Sum::new(period),
        })
    }

    #[inline(always)]
    fn volatility(&self, jumps: f64, moves: f64, terms: f64) -> f64 {
        let [of_jumps, of_moves, of_terms] = self.weights;
        (of_jumps * jumps + of_moves * moves + of_terms * terms).sqrt()
    }
}

impl Machine<4, 1> for YangZhangMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = log_return(open, close);
        let term = term(log_return(open, high), log_return(open, low), change);
        let (_, jumps) = self.jumps.next(log_return(previous, open));
        let (_, moves) = self.moves.next(change);
        let terms = self.terms.next(term);
        [self.volatility(jumps, moves, terms)]
    }

    fn run(self, _: usize, columns: [&[f64]; 4], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

/// The sum of the squared deviations alone.
#[derive(Debug, Clone, Copy)]
struct Squares;

impl Reading<1> for Squares {
    #[inline(always)]
    fn of<E: Lanes>(self, window: Window<E>) -> [E; 1] {
        [window.squares]
    }
}

impl Vectored<4, 1> for YangZhangMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(
        self,
        [open, high, low, close]: [&[f64]; 4],
        [volatility]: [&mut [f64]; 1],
    ) {
        let volatility = &mut volatility[1..];
        let bars = volatility.len();
        let before = &close[..bars];
        let [open, high, low, close] = [open, high, low, close].map(|column| &column[1..]);
        let mut columns = [(); 4].map(|()| vec![0.0; bars]);
        let [changes, terms, scratch, moves] = &mut columns;
        log_ratios(close, open, changes);
        log_ratios(high, open, terms);
        log_ratios(low, open, scratch);
        for ((up, down), change) in terms.iter_mut().zip(&*scratch).zip(&*changes) {
            *up = term(*up, *down, *change);
        }
        Moments::over::<L, _, 1>(changes, self.period, Squares, [moves]);
        // The moves are in: their column now holds the jumps.
        let jumps = changes;
        log_ratios(open, before, jumps);
        Moments::over::<L, _, 1>(jumps, self.period, Squares, [&mut *volatility]);
        Sum::over::<L>(terms, self.period, scratch);
        for ((jumps, moves), terms) in volatility.iter_mut().zip(&*moves).zip(&*scratch) {
            *jumps = self.volatility(*jumps, *moves, *terms);
        }
    }
}
