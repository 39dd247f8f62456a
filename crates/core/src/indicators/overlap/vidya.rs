//! Variable index dynamic average.

use super::super::blocks::Sum;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are.
    ///
    /// # Formula
    /// `vidya[t] = vidya[t - 1] + 2 / (period + 1) · |up - down| / (up + down) · (close[t] - vidya[t - 1])`, from
    /// the first value, where `up` and `down` are the sums of the rises and falls of the last `cmo_period` changes.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 12 as a rule. `cmo_period` is 2 or more, 9 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `cmo_period`. Where nothing moves it stays where it is.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// T. Chande, "Adapting Moving Averages to Market Volatility", *Stocks & Commodities*, 1992. TA-Lib `VIDYA`,
    /// which `tests/ta_lib/VIDYA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let vidya = strikewise::indicators::vidya(&close, 12, 9)?;
    /// assert!((vidya[59] - 104.422_143_357_167_49).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    vidya (vidya_into) Vidya: VidyaMachine {
        group: Overlap,
        ta_lib: Some("VIDYA"),
        inputs: [close],
        parameters: {
            period: usize = 12, 1..=LONGEST;
            cmo_period: usize = 9, 2..=LONGEST;
        },
        output: vidya,
    }
}

/// The machine of [`vidya`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct VidyaMachine {
    period: usize,
    cmo_period: usize,
    up: Sum,
    down: Sum,
    previous: Option<f64>,
    average: f64,
}

impl VidyaMachine {
    pub(crate) fn new(period: usize, cmo_period: usize) -> Result<Self> {
        Ok(Self {
            period,
            cmo_period,
            up: Sum::new(cmo_period),
            down: Sum::new(cmo_period),
            previous: None,
            average: 0.0,
        })
    }
}

impl Machine<1, 1> for VidyaMachine {
    fn lookback(&self) -> usize {
        if self.period == 1 { 0 } else { self.cmo_period }
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        if self.period == 1 {
            return [close];
        }
        let Some(previous) = self.previous.replace(close) else {
            self.average = close;
            return [f64::NAN];
        };
        let change = close - previous;
        let up = self.up.next(change.max(0.0));
        let down = self.down.next((-change).max(0.0));
        if up + down > 0.0 {
            let share = 2.0 / (self.period as f64 + 1.0) * ((up - down) / (up + down)).abs();
            self.average += share * (close - self.average);
        }
        [self.average]
    }
}
