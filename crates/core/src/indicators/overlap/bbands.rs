//! Bollinger bands.

use super::super::blocks::{Moments, Reading, Window};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory, Vectored, bar_by_bar, in_vectors};
use super::super::moving_average::MovingAverage;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::volatility::Band;
use crate::Result;
use crate::math::simd::{Lanes, Plain};

indicator! {
    /// Bollinger bands: the simple moving average, and lines some standard deviations above and below it.
    ///
    /// # Formula
    /// `middle` is the mean of the last `period` closes and `σ` their population standard deviation;
    /// `upper = middle + deviations_up · σ`, `lower = middle - deviations_down · σ`.
    ///
    /// # Arguments
    /// `period` is 2 or more bars, 20 is usual; `deviations_up` and `deviations_down` are finite,
    /// 2 is usual. The `moving_average` is SMA as a rule; the deviation is about the SMA whatever the middle is.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter.
    ///
    /// # Accuracy and cost
    /// The deviation has a relative error of at most 2e-14 at prices of 10⁸ with unit ticks and around a bad print
    /// of 10⁹ (`golden/bbands.json`).
    ///
    /// # Source
    /// J. Bollinger, *Bollinger on Bollinger Bands*, 2001; TA-Lib `BBANDS`, which `golden/bbands.json` compares
    /// with where it is accurate.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
    /// let bands = strikewise::indicators::bbands(&close, 8, 2.0, 1.0, MovingAverage::Sma)?;
    /// assert!(bands.upper[6].is_nan());
    /// assert_eq!((bands.upper[7], bands.middle[7], bands.lower[7]), (9.0, 5.0, 3.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    bbands (bbands_into) Bbands: BbandsMachine {
        group: Overlap,
        ta_lib: Some("BBANDS"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
            deviations_up: f64 = 2.0, -f64::MAX..=f64::MAX;
            deviations_down: f64 = 2.0, -f64::MAX..=f64::MAX;
            moving_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        outputs: BollingerBands {
            /// `middle` plus `deviations_up` standard deviations.
            upper,
            /// The moving average.
            middle,
            /// `middle` less `deviations_down` standard deviations.
            lower,
        },
        seeded,
    }
}

/// The machine of [`bbands`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct BbandsMachine {
    band: Band,
    lines: Lines,
}

#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Lines {
    /// One over the period.
    share: f64,
    deviations_up: f64,
    deviations_down: f64,
}

impl Lines {
    #[inline(always)]
    fn about<E: Lanes>(self, middle: E, squares: E) -> [E; 3] {
        let deviation = (squares * E::splat(self.share)).sqrt();
        [
            middle + E::splat(self.deviations_up) * deviation,
            middle,
            middle - E::splat(self.deviations_down) * deviation,
        ]
    }
}

impl Reading<3> for Lines {
    #[inline(always)]
    fn of<E: Lanes>(self, window: Window<E>) -> [E; 3] {
        self.about(window.pivot + window.mean, window.squares)
    }
}

impl BbandsMachine {
    pub(crate) fn new(
        period: usize,
        deviations_up: f64,
        deviations_down: f64,
        moving_average: MovingAverage,
    ) -> Result<Self> {
        Ok(Self {
            band: Band::new(period, moving_average)?,
            lines: Lines {
                share: 1.0 / period as f64,
                deviations_up,
                deviations_down,
            },
        })
    }
}

impl Machine<1, 3> for BbandsMachine {
    fn lookback(&self) -> usize {
        self.band.lookback()
    }

    fn memory(&self) -> Memory {
        self.band.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.band.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 3] {
        let spread = self.band.next(close);
        let lines = self
            .lines
            .about(Plain::splat(spread.middle), Plain::splat(spread.squares));
        lines.map(|line| line.0)
    }

    fn run(self, _: usize, columns: [&[f64]; 1], outputs: [&mut [f64]; 3]) {
        in_vectors(self, columns, outputs);
    }
}

impl Vectored<1, 3> for BbandsMachine {
    #[inline(always)]
    fn vectored<L: Lanes>(mut self, columns: [&[f64]; 1], outputs: [&mut [f64]; 3]) {
        if !self.band.is_about_its_middle() {
            return bar_by_bar(&mut self, 0, columns, outputs);
        }
        Moments::over::<L, _, 3>(columns[0], self.band.period(), self.lines, outputs);
    }
}
