//! Vortex indicator.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use super::super::volatility::true_range;
use crate::Result;

indicator! {
    /// Vortex indicator: movement from low to high and from high to low, over true range.
    ///
    /// # Formula
    /// `plus_vi = Σ |high[i] - low[i - 1]| / Σ true_range[i]`, `minus_vi = Σ |low[i] - high[i - 1]| / Σ
    /// true_range[i]` over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 1 or more, 14 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index `period`. 0 where there has been no range. [Gaps](super::super#gaps)
    /// are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// E. Botes and D. Siepman, "The Vortex Indicator", *Stocks & Commodities*, 2010. TA-Lib `VORTEX`, which
    /// `tests/ta_lib/VORTEX.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::vortex(&high, &low, &close, 14)?;
    /// assert!((values.plus_vi[59] - 0.991_935_483_870_967_7).abs() < 1e-9);
    /// assert!((values.minus_vi[59] - 0.991_935_483_870_967_7).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    vortex (vortex_into) Vortex: VortexMachine {
        group: Momentum,
        ta_lib: Some("VORTEX"),
        inputs: [high, low, close],
        parameters: {
            period: usize = 14, 1..=LONGEST;
        },
        outputs: VortexLines {
            /// Upward movement over true range.
            plus_vi,
            /// Downward movement over true range.
            minus_vi,
        },
    }
}

/// The machine of [`vortex`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VortexMachine {
    period: usize,
    previous: Option<[f64; 3]>,
    plus: Sum,
    minus: Sum,
    ranges: Sum,
}

impl VortexMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            plus: Sum::new(period),
            minus: Sum::new(period),
            ranges: Sum::new(period),
        })
    }
}

impl Machine<3, 2> for VortexMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let Some([previous_high, previous_low, previous_close]) =
            self.previous.replace([high, low, close])
        else {
            return [f64::NAN; 2];
        };
        let plus = self.plus.next((high - previous_low).abs());
        let minus = self.minus.next((low - previous_high).abs());
        let ranges = self.ranges.next(true_range(high, low, previous_close));
        if ranges > 0.0 {
            [plus / ranges, minus / ranges]
        } else {
            [0.0; 2]
        }
    }
}
