//! Kaufman's adaptive moving average.

use super::super::blocks::{Ring, Sum};
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro.
    ///
    /// # Formula
    /// `kama[t] = kama[t - 1] + c² · (close[t] - kama[t - 1])` with `c = e · (2/3 - 2/31) + 2/31`, from
    /// `close[period - 1]`. The efficiency `e` is `|close[t] - close[t - period]|` over the sum of the `period`
    /// changes, all positive; 1 where that sum is 0 or no more than the rise.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 30 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// P. Kaufman, *Smarter Trading*, 1995. TA-Lib `KAMA`, which `tests/ta_lib/KAMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let kama = strikewise::indicators::kama(&close, 30)?;
    /// assert!((kama[59] - 104.910_229_883_747_45).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    kama (kama_into) Kama: KamaMachine {
        group: Overlap,
        ta_lib: Some("KAMA"),
        inputs: [close],
        parameters: {
            period: usize = 30, 1..=LONGEST;
        },
        output: kama,
    }
}

/// The machine of [`kama`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KamaMachine {
    period: usize,
    values: Ring,
    changes: Sum,
    previous: Option<f64>,
    seen: usize,
    average: f64,
}

impl KamaMachine {
    pub(crate) fn new(period: usize) -> Result<Self> {
        Ok(Self {
            period,
            values: Ring::new(period),
            changes: Sum::new(period),
            previous: None,
            seen: 0,
            average: 0.0,
        })
    }
}

impl Machine<1, 1> for KamaMachine {
    fn lookback(&self) -> usize {
        if self.period == 1 { 0 } else { self.period }
    }

    fn memory(&self) -> Memory {
        Memory::Decay {
            kept: 1.0 - (2.0 / 31.0) * (2.0 / 31.0),
            stages: 1,
        }
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        if self.period == 1 {
            return [close];
        }
        let old = self.values.push(close);
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        let path = self.changes.next((close - previous).abs());
        if self.seen.saturating_add(1) < self.period {
            self.seen += 1;
            self.average = close;
            return [f64::NAN];
        }
        let way = close - old;
        let efficiency = if path <= 0.0 || path <= way {
            1.0
        } else {
            (way / path).abs().min(1.0)
        };
        let slowest = 2.0 / 31.0;
        let share = efficiency * (2.0 / 3.0 - slowest) + slowest;
        self.average += (close - self.average) * (share * share);
        [self.average]
    }
}
