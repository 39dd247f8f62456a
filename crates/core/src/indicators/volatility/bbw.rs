//! Width of the Bollinger bands.

use super::super::declare::indicator;
use super::super::moving_average::MovingAverage;
use super::super::parameter::LONGEST;
use super::band::{BandMachine, Place, Reading};

indicator! {
    /// Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle.
    ///
    /// # Formula
    /// `bbw = 100 · (upper - lower) / middle` with the bands of [`bbands`](super::super::bbands).
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 20 as a rule; `deviations_up` and `deviations_down` are finite, 2 as a rule.
    /// The `moving_average` is SMA as a rule; the deviation is about the SMA whatever the middle is.
    ///
    /// # Returns
    /// One value for each bar; the first where the bands have one, at index `period - 1` for SMA. 0 where the middle is
    /// 0. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Bollinger, *Bollinger on Bollinger Bands*, 2001. TA-Lib `BBW`, which `tests/ta_lib/BBW.json` compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
    /// let width = strikewise::indicators::bbw(&close, 8, 2.0, 1.0, MovingAverage::Sma)?;
    /// assert!(width[6].is_nan());
    /// assert_eq!(width[7], 120.0);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    bbw (bbw_into) Bbw: BbwMachine {
        group: Volatility,
        ta_lib: Some("BBW"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
            deviations_up: f64 = 2.0, -f64::MAX..=f64::MAX;
            deviations_down: f64 = 2.0, -f64::MAX..=f64::MAX;
            moving_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: bbw,
        seeded,
    }
}

type BbwMachine = BandMachine<Width>;

/// The width in percent of the middle.
#[derive(Debug, Clone)]
struct Width;

impl Reading for Width {
    #[inline(always)]
    fn of(place: Place) -> f64 {
        if place.middle == 0.0 {
            0.0
        } else {
            100.0 * (place.width / place.middle)
        }
    }
}
