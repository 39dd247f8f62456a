//! Calendar dates and year fractions. Nothing here reads a clock: dates come in as arguments.

use std::fmt;
use std::str::FromStr;

use crate::{Error, ErrorCode, Result};

/// A day of the proleptic Gregorian calendar, years 0 to 9999.
///
/// ```
/// use strikewise::time::Date;
/// let quoted: Date = "2026-04-17".parse()?;
/// let expiration = Date::new(2026, 5, 15)?;
/// assert_eq!(expiration.days_since(quoted), 28);
/// assert_eq!(quoted.plus_days(28).to_string(), "2026-05-15");
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1970-01-01.
    days: i32,
}

impl Date {
    /// Makes a date from its calendar fields.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if there is no such day.
    #[expect(
        clippy::cast_possible_wrap,
        reason = "month and day are at most 31 where they are cast"
    )]
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self> {
        let length = match month {
            4 | 6 | 9 | 11 => 30,
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            1..=12 => 31,
            _ => 0,
        };
        if !(0..=9999).contains(&year) || day == 0 || day > length {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "date",
                format!("{year:04}-{month:02}-{day:02}"),
                "must be a day of the calendar, as YYYY-MM-DD",
            ));
        }
        // Count from March, so that the leap day ends the year.
        let (year, month) = if month > 2 {
            (year, month as i32 - 3)
        } else {
            (year - 1, month as i32 + 9)
        };
        let day_of_year = (153 * month + 2) / 5 + day as i32 - 1;
        let days = 365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + day_of_year
            - 719_468;
        Ok(Self { days })
    }

    /// Year, month and day.
    #[must_use]
    pub fn fields(self) -> (i32, u32, u32) {
        let shifted = self.days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let year = era * 400 + year_of_era + i32::from(month >= 10);
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// Calendar days from `earlier` to this date; negative if it is later.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.days - earlier.days
    }

    /// The first day of the range, 0000-01-01.
    pub const FIRST: Self = Self { days: -719_528 };
    /// The last day of the range, 9999-12-31.
    pub const LAST: Self = Self { days: 2_932_896 };

    /// The date so many calendar days later, or earlier if negative; the first or the last day of the range
    /// where there is none.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        let days = self.days.saturating_add(days);
        if days < Self::FIRST.days {
            Self::FIRST
        } else if days > Self::LAST.days {
            Self::LAST
        } else {
            Self { days }
        }
    }

    /// 1 = Monday … 7 = Sunday.
    #[must_use]
    pub const fn weekday(self) -> u32 {
        (self.days + 3).rem_euclid(7).unsigned_abs() + 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.fields();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let refuse = || {
            Error::new(
                ErrorCode::InvalidParameter,
                "date",
                format!("{text:?}"),
                "must be a day of the calendar, as YYYY-MM-DD",
            )
        };
        let field = |part: Option<&str>, length: usize| {
            part.filter(|p| p.len() == length && p.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|p| p.parse::<u32>().ok())
                .ok_or_else(refuse)
        };
        let mut parts = text.split('-');
        let year = field(parts.next(), 4)?;
        let month = field(parts.next(), 2)?;
        let day = field(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(refuse());
        }
        Self::new(i32::try_from(year).map_err(|_| refuse())?, month, day).map_err(|_| refuse())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<Self, D::Error> {
        <std::borrow::Cow<'de, str>>::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

/// Year fraction ACT/365 fixed: calendar days over 365.
///
/// ```
/// assert_eq!(strikewise::time::years(73), 0.2);
/// ```
#[must_use]
pub fn years(calendar_days: i32) -> f64 {
    f64::from(calendar_days) / 365.0
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_ten_millennia_round_trips() {
        let mut date = Date::new(0, 1, 1).unwrap();
        let last = Date::new(9999, 12, 31).unwrap();
        assert_eq!((date, last), (Date::FIRST, Date::LAST));
        while date < last {
            let (year, month, day) = date.fields();
            assert_eq!(Date::new(year, month, day), Ok(date));
            date = date.plus_days(1);
        }
        assert_eq!(date.fields(), (9999, 12, 31));
        assert_eq!(last.plus_days(i32::MAX), last);
        assert_eq!(Date::FIRST.plus_days(i32::MIN), Date::FIRST);
        assert_eq!(last.days_since(Date::FIRST), 3_652_424);
    }

    #[test]
    fn known_days() {
        assert_eq!(
            Date::new(1970, 1, 1).unwrap().days_since(Date { days: 0 }),
            0
        );
        assert_eq!(Date::new(2000, 3, 1).unwrap().days, 11_017);
        assert_eq!("2026-04-17".parse::<Date>().unwrap().weekday(), 5);
        assert_eq!(
            "2024-02-29"
                .parse::<Date>()
                .unwrap()
                .plus_days(1)
                .to_string(),
            "2024-03-01"
        );
    }

    #[test]
    fn refuses_what_is_not_a_day() {
        for text in [
            "2026-02-29",
            "2026-2-01",
            "2026-13-01",
            "20260101",
            "",
            "2026-01-01-01",
            "+026-01-01",
        ] {
            let error = text.parse::<Date>().unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidParameter, "{text}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}
