//! Kill zones: parts of the day.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::invalid;
use crate::Result;

/// Minutes of a day.
const DAY: f64 = 1440.0;

indicator! {
    /// Kill zone: whether a bar is in a part of the day, with the high and the low of that part.
    ///
    /// # Formula
    /// A bar is inside if `start_minute <= minute_of_day < end_minute`; if the end is before the start, the zone runs
    /// over midnight: `start_minute <= minute_of_day` or `minute_of_day < end_minute`.
    ///
    /// A window begins at a bar inside that comes after a bar outside, at the first bar inside of the series, and at a bar
    /// that is earlier in the zone than the bar before it (the next day's, where no bar lies between). High and low are
    /// the extremes of the bars of the window so far; at bars outside they are those of the last window, finished. There
    /// is no lag. Two bars in a row of one minute are of one day: where a day has no more than one bar, put one outside
    /// between two days.
    ///
    /// # Arguments
    /// Columns of equal length. `minute_of_day` is the time of the bar in the time zone of the session, in minutes since
    /// midnight, with seconds as a fraction; a number below 0, or 1440 and above, is never inside. Whether it is the
    /// beginning or the end of the bar is the caller's choice, and the same for all. `start_minute` is 0 to 1439,
    /// `end_minute` 1 to 1440 and another number. 420 and 600, 07:00 to 10:00 in New York, are the usual New York open;
    /// 120 and 300 are London's, in New York time, too.
    ///
    /// # Returns
    /// Three values for each bar, from the first on. High and low are NaN before the first window. A window whose
    /// beginning is not part of the series counts from the first bar there is. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `high` or `low` if it is not as long as `minute_of_day`; `INVALID_PARAMETER` for
    /// `start_minute` or `end_minute`.
    ///
    /// # Source
    /// The kill zones of ICT (M. J. Huddleston), with the hours that are commonly given; the rules are our own.
    ///
    /// # Examples
    /// ```
    /// let minute = [415.0, 420.0, 425.0, 600.0];
    /// let high = [11.0, 12.0, 13.0, 15.0];
    /// let low = [10.0, 11.0, 10.5, 9.0];
    /// let zone = strikewise::indicators::killzone(&minute, &high, &low, 420, 600)?;
    /// assert_eq!(zone.is_inside, [0.0, 1.0, 1.0, 0.0]);
    /// assert!(zone.session_high[0].is_nan());
    /// assert_eq!(zone.session_high[1..], [12.0, 13.0, 13.0]);
    /// assert_eq!(zone.session_low[1..], [11.0, 10.5, 10.5]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    killzone (killzone_into) Killzone: KillzoneMachine {
        group: Structure,
        ta_lib: None,
        inputs: [minute_of_day, high, low],
        parameters: {
            start_minute: usize = 420, 0..=1439;
            end_minute: usize = 600, 1..=1440;
        },
        outputs: SessionRange {
            /// 1 if the bar is in the zone, else 0.
            is_inside,
            /// The highest high of the window, or of the last one.
            session_high,
            /// The lowest low of the window, or of the last one.
            session_low,
        },
    }
}

/// The machine of [`killzone`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct KillzoneMachine {
    start: f64,
    /// Minutes that the zone lasts.
    length: f64,
    /// Minutes since the start of the zone at the last bar, if that was inside.
    elapsed: Option<f64>,
    /// High and low.
    range: Option<(f64, f64)>,
}

impl KillzoneMachine {
    pub(crate) fn new(start_minute: usize, end_minute: usize) -> Result<Self> {
        if start_minute == end_minute {
            return Err(invalid(
                "end_minute",
                end_minute,
                "must not be the start minute; 0 and 1440 are the whole day",
            ));
        }
        let start = start_minute as f64;
        let end = end_minute as f64;
        Ok(Self {
            start,
            length: if end > start {
                end - start
            } else {
                end - start + DAY
            },
            elapsed: None,
            range: None,
        })
    }

    /// Minutes since the start of the zone, if the time is inside.
    fn elapsed(&self, minute: f64) -> Option<f64> {
        if !(0.0..DAY).contains(&minute) {
            return None;
        }
        let elapsed = if minute >= self.start {
            minute - self.start
        } else {
            minute - self.start + DAY
        };
        (elapsed < self.length).then_some(elapsed)
    }
}

impl Machine<3, 3> for KillzoneMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [minute_of_day, high, low]: [f64; 3]) -> [f64; 3] {
        let now = self.elapsed(minute_of_day);
        let before = std::mem::replace(&mut self.elapsed, now);
        if let Some(now) = now {
            let is_same = before.is_some_and(|before| now >= before);
            self.range = Some(match self.range {
                Some((highest, lowest)) if is_same => (highest.max(high), lowest.min(low)),
                _ => (high, low),
            });
        }
        let (session_high, session_low) = self.range.unwrap_or((f64::NAN, f64::NAN));
        [
            f64::from(u8::from(now.is_some())),
            session_high,
            session_low,
        ]
    }
}
