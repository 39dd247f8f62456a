//! Money flow index.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Money flow index: RSI weighted by volume.
    ///
    /// # Formula
    /// The flow of a bar is `typical · volume` with `typical = (high + low + close) / 3`; up if typical rose, down
    /// if it fell, nothing if it changed by no more than 1e-14 of its size. `mfi = 100 · up / (up + down)`, sums
    /// over the last `period` bars.
    ///
    /// # Arguments
    /// Columns of equal length. `period` is 2 or more, 14 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. 0 to 100; 0 where nothing has flowed.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// G. Quong and A. Soudack, "Volume-weighted RSI: Money Flow", *Stocks & Commodities*, 1989. TA-Lib `MFI`,
    /// which `tests/ta_lib/MFI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let close = column(|i| 100 + i * 7 % 11);
    /// let volume = column(|i| 1000 + 100 * (i % 5));
    /// let mfi = strikewise::indicators::mfi(&high, &low, &close, &volume, 14)?;
    /// assert!((mfi[59] - 37.822_800_120_955_556).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    mfi (mfi_into) Mfi: MfiMachine {
        group: Momentum,
        ta_lib: Some("MFI"),
        inputs: [high, low, close, volume],
        parameters: {
            period: usize = 14, 2..=LONGEST;
        },
        output: mfi,
    }
}

/// The machine of [`mfi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MfiMachine {
    period: usize,
    previous: Option<f64>,
    up: Sum,
    down: Sum,
}

impl MfiMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            previous: None,
            up: Sum::new(period),
            down: Sum::new(period),
        })
    }
}

impl Machine<4, 1> for MfiMachine {
    fn lookback(&self) -> usize {
        self.period
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume]: [f64; 4]) -> [f64; 1] {
        let typical = (high + low + close) / 3.0;
        let Some(previous) = self.previous.replace(typical) else {
            return [f64::NAN];
        };
        let change = typical - previous;
        let flow = if change.abs() <= 1e-14 * (typical.abs() + previous.abs()) {
            0.0
        } else {
            typical * volume
        };
        let is_down = change < 0.0;
        let up = self.up.next(if is_down { 0.0 } else { flow });
        let down = self.down.next(if is_down { flow } else { 0.0 });
        let flows = up + down;
        [if flows > 0.0 {
            100.0 * (up / flows).clamp(0.0, 1.0)
        } else {
            0.0
        }]
    }
}
