//! Percentage volume oscillator.

use super::super::declare::indicator;
use super::super::moving_average::MovingAverage;
use super::super::overlap::FastSlowMachine;
use super::super::parameter::LONGEST;

indicator! {
    /// Percentage volume oscillator: by how much percent a fast average of volume is above a slow one.
    ///
    /// # Formula
    /// `pvo = 100 · (fast - slow) / slow`, where `fast` and `slow` are the `moving_average` of the volume over
    /// `fast_period` and `slow_period` bars.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more bars, 12 as a rule; `slow_period` is 2 or more, 26 as a rule; the
    /// shorter of the two is the fast one. The `moving_average` is EMA as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first where the slow average has one, at index `slow_period - 1` for EMA. 0 where
    /// the slow average is below 1e-14. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// The usual definition. TA-Lib `PVO`, which `tests/ta_lib/PVO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let pvo = strikewise::indicators::pvo(&[2.0, 4.0, 6.0], 2, 3, MovingAverage::Sma)?;
    /// assert!(pvo[1].is_nan());
    /// assert_eq!(pvo[2], 25.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pvo (pvo_into) Pvo: PvoMachine {
        group: Volume,
        ta_lib: Some("PVO"),
        inputs: [volume],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            slow_period: usize = 26, 2..=LONGEST;
            moving_average: MovingAverage = MovingAverage::Ema, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: pvo,
        seeded,
    }
}

type PvoMachine = FastSlowMachine<true>;
