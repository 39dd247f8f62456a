//! Percentage price oscillator.

use super::super::declare::indicator;
use super::super::moving_average::MovingAverage;
use super::super::overlap::FastSlowMachine;
use super::super::parameter::LONGEST;

indicator! {
    /// Percentage price oscillator: how far a fast moving average is above a slow one, in percent.
    ///
    /// # Formula
    /// `ppo = 100 · (fast - slow) / slow`, with two averages of the close. The fast period may be given second.
    /// Each average begins with the first bar.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more, 12 as a rule. `slow_period` is 2 or more, 26 as a rule.
    /// `moving_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// One value for each bar; the first at index `slow_period - 1` with the exponential average. 0 where the slow
    /// average is closer to 0 than 1e-14. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005. TA-Lib `PPO`, which
    /// `tests/ta_lib/PPO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let ppo = strikewise::indicators::ppo(&close, 12, 26, MovingAverage::Ema)?;
    /// assert!((ppo[59] - 0.227_501_772_754_442_42).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ppo (ppo_into) Ppo: PpoMachine {
        group: Momentum,
        ta_lib: Some("PPO"),
        inputs: [close],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            slow_period: usize = 26, 2..=LONGEST;
            moving_average: MovingAverage = MovingAverage::Ema, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: ppo,
        seeded,
    }
}

type PpoMachine = FastSlowMachine<true>;
