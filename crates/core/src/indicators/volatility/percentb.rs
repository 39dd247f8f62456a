//! Place within the Bollinger bands.

use super::super::declare::indicator;
use super::super::moving_average::MovingAverage;
use super::super::parameter::LONGEST;
use super::band::{BandMachine, Place, Reading};

indicator! {
    /// Percent b: where the close is between the [Bollinger bands](super::super::bbands).
    ///
    /// # Formula
    /// `percentb = (close - lower) / (upper - lower)` with the bands of [`bbands`](super::super::bbands): 0 on the lower,
    /// 1 on the upper.
    ///
    /// # Arguments
    /// One column. `period` is 2 or more, 20 as a rule; `deviations_up` and `deviations_down` are finite, 2 as a rule.
    /// The `moving_average` is SMA as a rule; the deviation is about the SMA whatever the middle is.
    ///
    /// # Returns
    /// One value for each bar; the first where the bands have one, at index `period - 1` for SMA. 0.5 where the bands
    /// are one line, as in a flat series. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// J. Bollinger, *Bollinger on Bollinger Bands*, 2001. TA-Lib `PERCENTB`, which `tests/ta_lib/PERCENTB.json`
    /// compares with.
    ///
    /// # Examples
    /// ```
    /// use strikewise::indicators::MovingAverage;
    /// let close = [9.0, 2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0];
    /// let place = strikewise::indicators::percentb(&close, 8, 2.0, 2.0, MovingAverage::Sma)?;
    /// assert!(place[6].is_nan());
    /// assert_eq!(place[7], 0.75);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    percentb (percentb_into) Percentb: PercentbMachine {
        group: Volatility,
        ta_lib: Some("PERCENTB"),
        inputs: [close],
        parameters: {
            period: usize = 20, 2..=LONGEST;
            deviations_up: f64 = 2.0, -f64::MAX..=f64::MAX;
            deviations_down: f64 = 2.0, -f64::MAX..=f64::MAX;
            moving_average: MovingAverage = MovingAverage::Sma, MovingAverage::Sma..=MovingAverage::Alma;
        },
        output: percentb,
        seeded,
    }
}

type PercentbMachine = BandMachine<Height>;

/// The height in the bands as a share of their width.
#[derive(Debug, Clone)]
struct Height;

impl Reading for Height {
    #[inline(always)]
    fn of(place: Place) -> f64 {
        if place.width == 0.0 {
            0.5
        } else {
            place.height / place.width
        }
    }
}
