//! Connors RSI.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use super::super::statistic::PercentrankMachine;
use super::rate::rate_of_change;
use super::rsi::RsiMachine;
use crate::Result;

indicator! {
    /// Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return.
    ///
    /// # Formula
    /// `crsi = (rsi(close, period) + rsi(streak, streak_period) + percentrank(return, rank_period)) / 3`. The
    /// streak counts how many bars in a row the close has risen, or fallen (then negative), and is 0 where it has
    /// not changed; the return is that of one bar.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 3 as a rule. `streak_period` is 2 or more, 2 as a rule. `rank_period` is
    /// 2 or more, 100 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `max(period, streak_period + 1, rank_period + 1)`. 0 to 100.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// L. Connors and C. Alvarez, *An Introduction to Connors RSI*, 2012. TA-Lib `CRSI`, which
    /// `tests/ta_lib/CRSI.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..130_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let crsi = strikewise::indicators::crsi(&close, 3, 2, 100)?;
    /// assert!((crsi[129] - 22.949_926_064_937_34).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    crsi (crsi_into) Crsi: CrsiMachine {
        group: Momentum,
        ta_lib: Some("CRSI"),
        inputs: [close],
        parameters: {
            period: usize = 3, 2..=LONGEST;
            streak_period: usize = 2, 2..=LONGEST;
            rank_period: usize = 100, 2..=10_000;
        },
        output: crsi,
        seeded,
    }
}

/// The machine of [`crsi`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct CrsiMachine {
    strength: RsiMachine,
    streak_strength: RsiMachine,
    rank: PercentrankMachine,
    previous: Option<f64>,
    streak: f64,
}

impl CrsiMachine {
    pub(crate) fn new(period: usize, streak_period: usize, rank_period: usize) -> Result<Self> {
        Ok(Self {
            strength: RsiMachine::new(period)?,
            streak_strength: RsiMachine::new(streak_period)?,
            rank: PercentrankMachine::new(rank_period)?,
            previous: None,
            streak: 0.0,
        })
    }
}

impl Machine<1, 1> for CrsiMachine {
    fn lookback(&self) -> usize {
        self.strength
            .lookback()
            .max(self.streak_strength.lookback() + 1)
            .max(self.rank.lookback() + 1)
    }

    fn memory(&self) -> Memory {
        self.strength.memory().after(self.streak_strength.memory())
    }

    fn set_seed(&mut self, seed: Seed) {
        self.strength.set_seed(seed);
        self.streak_strength.set_seed(seed);
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let [strength] = self.strength.next([close]);
        let Some(previous) = self.previous.replace(close) else {
            return [f64::NAN];
        };
        self.streak = if close > previous {
            self.streak.max(0.0) + 1.0
        } else if close < previous {
            self.streak.min(0.0) - 1.0
        } else {
            0.0
        };
        let [streak_strength] = self.streak_strength.next([self.streak]);
        let [rank] = self.rank.next([rate_of_change(previous, close)]);
        [(strength + streak_strength + rank) / 3.0]
    }
}
