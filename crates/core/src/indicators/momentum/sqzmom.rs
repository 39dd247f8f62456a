//! Squeeze momentum.

use super::super::blocks::{Line, Maximum, Minimum, Moments, Sum};
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::{LONGEST, invalid};
use super::super::volatility::true_range;
use crate::Result;

indicator! {
    /// Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile.
    ///
    /// # Formula
    /// `middle` is the mean of `(highest + lowest) / 2` and of the simple average of the close, all over
    /// `keltner_period` bars; `momentum` is the end of the line of least squares through the last `keltner_period`
    /// values of `close - middle`. The squeeze compares Bollinger bands (`deviations` population deviations over
    /// `bollinger_period`) with Keltner channels of `wide`, `normal` and `narrow` simple averages of the true range.
    ///
    /// # Arguments
    /// `narrow` is not above `normal`, and `normal` not above `wide`. Columns of equal length. `bollinger_period`
    /// is 2 or more, 20 as a rule. `deviations` is finite, 2.0 as a rule. `keltner_period` is 2 or more, 20 as a
    /// rule. `wide` is finite, 2.0 as a rule. `normal` is finite, 1.5 as a rule. `narrow` is finite, 1.0 as a rule.
    ///
    /// # Returns
    /// Two values for each bar; the first at index the longest of `bollinger_period - 1`, `keltner_period` and `2 ·
    /// (keltner_period - 1)`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. Carter, *Mastering the Trade*, 2005; LazyBear, 2014. TA-Lib `SQZMOM`, which `tests/ta_lib/SQZMOM.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let values = strikewise::indicators::sqzmom(&high, &low, &close, 20, 2.0, 20, 2.0, 1.5, 1.0)?;
    /// assert!((values.momentum[59] - 1.202_857_142_857_145_5).abs() < 1e-9);
    /// assert!((values.squeeze[59] - 3.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    sqzmom (sqzmom_into) Sqzmom: SqzmomMachine {
        group: Momentum,
        ta_lib: Some("SQZMOM"),
        inputs: [high, low, close],
        parameters: {
            bollinger_period: usize = 20, 2..=LONGEST;
            deviations: f64 = 2.0, -f64::MAX..=f64::MAX;
            keltner_period: usize = 20, 2..=LONGEST;
            wide: f64 = 2.0, -f64::MAX..=f64::MAX;
            normal: f64 = 1.5, -f64::MAX..=f64::MAX;
            narrow: f64 = 1.0, -f64::MAX..=f64::MAX;
        },
        outputs: SqzmomLines {
            /// Where a line through the distances from the middle ends.
            momentum,
            /// 3, 2 or 1 for a squeeze within the narrow, normal or wide channel, -1 outside the wide one, 0 else.
            squeeze,
        },
    }
}

/// The machine of [`sqzmom`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SqzmomMachine {
    bollinger_period: usize,
    deviations: f64,
    keltner_period: usize,
    wide: f64,
    normal: f64,
    narrow: f64,
    moments: Moments,
    average: Sum,
    highest: Maximum,
    lowest: Minimum,
    line: Line,
    previous: Option<f64>,
    ranges: Sum,
}

impl SqzmomMachine {
    pub(crate) fn new(
        bollinger_period: usize,
        deviations: f64,
        keltner_period: usize,
        wide: f64,
        normal: f64,
        narrow: f64,
    ) -> Result<Self> {
        if normal > wide {
            return Err(invalid(
                "normal",
                normal,
                format!("must not be above wide, {wide}"),
            ));
        }
        if narrow > normal {
            return Err(invalid(
                "narrow",
                narrow,
                format!("must not be above normal, {normal}"),
            ));
        }
        Ok(Self {
            bollinger_period,
            deviations,
            keltner_period,
            wide,
            normal,
            narrow,
            moments: Moments::new(bollinger_period),
            average: Sum::new(keltner_period),
            highest: Maximum::new(keltner_period),
            lowest: Minimum::new(keltner_period),
            line: Line::new(keltner_period),
            previous: None,
            ranges: Sum::new(keltner_period),
        })
    }
}

impl Machine<3, 2> for SqzmomMachine {
    fn lookback(&self) -> usize {
        (self.bollinger_period - 1)
            .max(self.keltner_period)
            .max(2 * (self.keltner_period - 1))
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 2] {
        let n = self.keltner_period as f64;
        let (mean, squares) = self.moments.next(close);
        let deviation = self.deviations * (squares / self.bollinger_period as f64).sqrt();
        let (upper, lower) = (mean + deviation, mean - deviation);
        let average = self.average.next(close) / n;
        let middle = f64::midpoint(self.highest.next(high), self.lowest.next(low));
        let fit = self.line.next(close - f64::midpoint(middle, average));
        let momentum = fit.after_the_middle(self.line.half());
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN; 2];
        };
        let range = self.ranges.next(true_range(high, low, previous)) / n;
        let is_inside =
            |factor: f64| lower > average - factor * range && upper < average + factor * range;
        let squeeze = if is_inside(self.narrow) {
            3.0
        } else if is_inside(self.normal) {
            2.0
        } else if is_inside(self.wide) {
            1.0
        } else if lower < average - self.wide * range && upper > average + self.wide * range {
            -1.0
        } else {
            0.0
        };
        [momentum, squeeze]
    }
}
