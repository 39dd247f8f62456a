//! Absolute price oscillator.

use super::super::declare::indicator;
use super::super::moving_average::MovingAverage;
use super::super::overlap::FastSlowMachine;
use super::super::parameter::LONGEST;

indicator! {
    /// Absolute price oscillator: a fast less a slow moving average.
    ///
    /// # Formula
    /// `apo = fast - slow`, two averages of the close. The fast period may be given second. Each average begins
    /// with the first bar.
    ///
    /// # Arguments
    /// One column. `fast_period` is 2 or more, 12 as a rule. `slow_period` is 2 or more, 26 as a rule.
    /// `moving_average` is any [`MovingAverage`](super::super::MovingAverage).
    ///
    /// # Returns
    /// One value for each bar; the first at index `slow_period - 1` with the exponential average.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005. TA-Lib `APO`, which
    /// `tests/ta_lib/APO.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let apo = strikewise::indicators::apo(&close, 12, 26, MovingAverage::Ema)?;
    /// assert!((apo[59] - 0.239_247_521_509_142_3).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    apo (apo_into) Apo: ApoMachine {
        group: Momentum,
        ta_lib: Some("APO"),
        inputs: [close],
        parameters: {
            fast_period: usize = 12, 2..=LONGEST;
            slow_period: usize = 26, 2..=LONGEST;
            moving_average: MovingAverage = MovingAverage::Ema, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: apo,
        seeded,
    }
}

type ApoMachine = FastSlowMachine<false>;
