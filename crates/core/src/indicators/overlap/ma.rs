//! Moving average of a kind that is chosen by name.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::moving_average::MovingAverage;
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::AnyAverage;
use crate::Result;

indicator! {
    /// Moving average of a kind that is chosen by name.
    ///
    /// # Formula
    /// That of the function of that name; what it needs beside a period is as usual (T3 0.7, ALMA 6 and 0.85, MAMA
    /// 0.5 and 0.05, VIDYA three quarters of the period, rounded). A period of 1, and `Disabled`, give the values
    /// themselves.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule. `moving_average` is any
    /// [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// One value for each bar. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The functions of those names. TA-Lib `MA`, which `tests/ta_lib/MA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let ma = strikewise::indicators::ma(&close, 30, MovingAverage::Sma)?;
    /// assert!((ma[59] - 104.966_666_666_666_67).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ma (ma_into) Ma: MaMachine {
        group: Overlap,
        ta_lib: Some("MA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
            moving_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: ma,
        seeded,
    }
}

/// The machine of [`ma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MaMachine {
    average: AnyAverage,
}

impl MaMachine {
    pub(crate) fn new(period: usize, moving_average: MovingAverage) -> Result<Self> {
        Ok(Self {
            average: AnyAverage::new(moving_average, period)?,
        })
    }
}

impl Machine<1, 1> for MaMachine {
    fn lookback(&self) -> usize {
        self.average.lookback()
    }

    fn memory(&self) -> Memory {
        self.average.memory()
    }

    fn set_seed(&mut self, seed: Seed) {
        self.average.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        [self.average.next(close)]
    }
}
