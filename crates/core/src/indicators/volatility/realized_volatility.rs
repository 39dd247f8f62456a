//! Volatility realised within a window of short bars.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Vectored, in_vectors};
use super::super::parameter::LONGEST;
use super::super::price_transform::{log_return, log_returns_over};
use crate::Result;
use crate::math::simd::Lanes;

indicator! {
    /// Realised volatility: from the squared returns of short bars, annualised.
    ///
    /// # Formula
    /// `realized_volatility[t] = sqrt(periods_per_year · mean(r[t - window + 1]², …, r[t]²))`, where `r` are
    /// [logarithmic returns](super::super::log_returns). Returns count from 0: over minutes their mean is noise.
    ///
    /// # Arguments
    /// `close` is a column of intraday closes. `window` is 1 or more returns: 78 bars of 5 minutes are a session of
    /// 6.5 hours. `periods_per_year` is finite and positive, and that of the bars, not of the window: 19,656 for 78
    /// bars on each of 252 days.
    ///
    /// # Returns
    /// A fraction per year for each bar, 0.2 for 20 %; the first at index `window`. It is 0 where prices are flat.
    /// [Gaps](super::super#gaps) are skipped, and a close that is not positive is one.
    ///
    /// The return from one session's last bar to the next one's first is a return like any other: to leave it out,
    /// feed each session by itself, or take [`Gaps::Reset`](super::super::Gaps::Reset) and a gap between sessions.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for `window` or `periods_per_year`.
    ///
    /// # Source
    /// T. G. Andersen and T. Bollerslev, "Answering the Skeptics: Yes, Standard Volatility Models Do Provide
    /// Accurate Forecasts", *International Economic Review* 39, 1998; `golden/realized_volatility.json` compares
    /// with the formula in 50 digits.
    ///
    /// # Examples
    /// ```
    /// // Returns of ln 2 and -ln 2.
    /// let volatility = strikewise::indicators::realized_volatility(&[1.0, 2.0, 1.0], 2, 4.0)?;
    /// assert!(volatility[1].is_nan());
    /// assert!((volatility[2] - 2.0 * std::f64::consts::LN_2).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    realized_volatility (realized_volatility_into) RealizedVolatility: RealizedVolatilityMachine {
        group: Volatility,
        ta_lib: None,
        inputs: [close],
        parameters: {
            window: usize = 78, 1..=LONGEST;
            periods_per_year: f64 = 19_656.0, f64::MIN_POSITIVE..=f64::MAX;
        },
        output: realized_volatility,
    }
}

/// The machine of [`realized_volatility`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct RealizedVolatilityMachine {
    window: usize,
    annual: f64,
    previous: Option<f64>,
    squares: Sum,
}

impl RealizedVolatilityMachine {
    pub(crate) fn new(window: usize, periods_per_year: f64) -> Result<Self> {
        Ok(Self {
            window,
            annual: periods_per_year / window as f64,
            previous: None,
            squares: Sum::new(window),
        })
    }
}

impl Machine<1, 1> for RealizedVolatilityMachine {
    const PRICES_ONLY: bool = true;

    fn lookback(&self) -> usize {
        self.window
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let change = log_return(previous, close);
        [(self.squares.next(change * change) * self.annual).sqrt()]
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 1]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 1> for RealizedVolatilityMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(self, [close]: [&[f64]; 1], [volatility]: [&mut [f64]; 1]) {
        let mut squares = vec![0.0; close.len()];
        log_returns_over(close, &mut squares);
        for change in &mut squares {
            *change *= *change;
        }
        let (Some(squares), Some(sums)) = (squares.get(1..), volatility.get_mut(1..)) else {
            return;
        };
        Sum::over::<L>(squares, self.window, sums);
        for sum in sums {
            *sum = (*sum * self.annual).sqrt();
        }
    }
}
