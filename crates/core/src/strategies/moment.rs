//! When: a day, and the minutes that are left of its session.

use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// Minutes of a regular session: from the open to the close.
pub const SESSION_MINUTES: f64 = 390.0;

const MINUTES_PER_DAY: f64 = 1440.0;
const DAYS_PER_YEAR: f64 = 365.0;

/// When an option that expires on a day takes its final price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Settlement {
    /// At the open of a regular session, 390 minutes before its close (monthly index options).
    Am,
    /// At the close (options on shares and most weekly index options).
    #[default]
    Pm,
}

/// A moment of a trading day, measured back from its close.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Unchecked"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// Minutes until the close of that day, 0 at the close.
    pub minutes_to_close: f64,
}

impl Moment {
    /// The close of a day. With it, the time to an expiry is whole calendar days over 365.
    #[must_use]
    pub const fn at_close(date: Date) -> Self {
        Self {
            date,
            minutes_to_close: 0.0,
        }
    }

    /// So many minutes before the close of a day.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` unless `0 <= minutes <= 1440`.
    ///
    /// # Examples
    /// ```
    /// use strikewise::strategies::{Moment, Settlement};
    /// let today = "2026-11-30".parse()?;
    /// // Two hours before the close, an option that expires today has 120 minutes to live.
    /// let now = Moment::before_close(today, 120.0)?;
    /// assert_eq!(now.years_until(today, Settlement::Pm), 120.0 / (365.0 * 1440.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn before_close(date: Date, minutes: f64) -> Result<Self> {
        if (0.0..=MINUTES_PER_DAY).contains(&minutes) {
            Ok(Self {
                date,
                minutes_to_close: minutes,
            })
        } else {
            Err(Error::new(
                ErrorCode::InvalidParameter,
                "minutes_to_close",
                minutes,
                "must be 0 to 1440",
            ))
        }
    }

    /// When an option takes its final price.
    #[must_use]
    pub const fn of_expiry(expiration: Date, settlement: Settlement) -> Self {
        Self {
            date: expiration,
            minutes_to_close: match settlement {
                Settlement::Am => SESSION_MINUTES,
                Settlement::Pm => 0.0,
            },
        }
    }

    /// Years to an expiry, ACT/365 fixed to the minute; not positive once it is over.
    #[must_use]
    pub fn years_until(self, expiration: Date, settlement: Settlement) -> f64 {
        self.years_to(Self::of_expiry(expiration, settlement))
    }

    /// The same minute so many calendar days later.
    ///
    /// ```
    /// use strikewise::strategies::Moment;
    /// let friday = Moment::at_close("2026-01-16".parse()?);
    /// assert_eq!(friday.plus_days(3).date.to_string(), "2026-01-19");
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self {
            date: self.date.plus_days(days),
            minutes_to_close: self.minutes_to_close,
        }
    }

    pub(super) fn years_to(self, later: Self) -> f64 {
        let minutes = self.minutes_to_close - later.minutes_to_close;
        (f64::from(later.date.days_since(self.date)) + minutes / MINUTES_PER_DAY) / DAYS_PER_YEAR
    }
}

/// The form in which a moment is written down: without minutes, the close of the day.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename = "Moment", deny_unknown_fields)]
struct Unchecked {
    date: Date,
    #[serde(default)]
    minutes_to_close: f64,
}

#[cfg(feature = "serde")]
impl TryFrom<Unchecked> for Moment {
    type Error = Error;

    fn try_from(moment: Unchecked) -> Result<Self> {
        Self::before_close(moment.date, moment.minutes_to_close)
    }
}
