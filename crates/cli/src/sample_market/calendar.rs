//! Sessions of the New York exchanges and the days on which listed options expire.

use std::iter;

use strikewise::time::Date;

/// Longest chain of days without a session is shorter than this; bounds the searches.
const WEEKEND: i32 = 5;

/// Whether the exchange is open: weekdays without the holidays. Closures that no rule foresees
/// (mourning, storms) are not known.
pub(super) fn is_session(date: Date) -> bool {
    date.weekday() <= 5 && !is_holiday(date)
}

/// The date itself, or the last session before it.
pub(super) fn session_on_or_before(date: Date) -> Date {
    (0..=WEEKEND)
        .map(|back| date.plus_days(-back))
        .find(|&day| is_session(day))
        .unwrap_or(date)
}

/// The last `count` sessions up to and including `last`, oldest first.
pub(super) fn sessions_until(last: Date, count: usize) -> Vec<Date> {
    let mut sessions = Vec::with_capacity(count);
    let mut day = last;
    while sessions.len() < count {
        if is_session(day) {
            sessions.push(day);
        }
        day = day.plus_days(-1);
    }
    sessions.reverse();
    sessions
}

/// What the next expirations of a chain look like from its quote date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listing {
    /// Fridays in a row, the third Fridays among them.
    pub(super) weeks: i32,
    /// Third Fridays of the months that follow.
    pub(super) months: usize,
    /// Third Fridays of March, June, September and December up to this many days.
    pub(super) quarterly_days: i32,
    /// Third Fridays of January from then on.
    pub(super) januaries: usize,
}

/// Expirations after a quote date, ascending.
pub(super) fn expirations(quoted: Date, listing: Listing) -> Vec<Date> {
    let first_friday = (0..7)
        .map(|days| quoted.plus_days(days))
        .find(|day| day.weekday() == 5)
        .unwrap_or(quoted);
    // The first may have passed already, if it is a holiday.
    let mut dates: Vec<Date> = (0..=listing.weeks)
        .map(|week| session_on_or_before(first_friday.plus_days(7 * week)))
        .filter(|&date| date > quoted)
        .take(usize::try_from(listing.weeks).unwrap_or(0))
        .collect();
    let last_week = dates.last().copied().unwrap_or(quoted);
    let third_fridays: Vec<(u32, Date)> = following_months(quoted)
        .take(48)
        .filter_map(|(year, month)| Some((month, third_friday(year, month)?)))
        .filter(|&(_, date)| date > last_week)
        .collect();
    dates.extend(
        third_fridays
            .iter()
            .take(listing.months)
            .map(|&(_, date)| date),
    );
    let days = |date: Date| date.days_since(quoted);
    dates.extend(
        third_fridays
            .iter()
            .skip(listing.months)
            .filter(|&&(month, date)| month % 3 == 0 && days(date) <= listing.quarterly_days)
            .map(|&(_, date)| date),
    );
    dates.extend(
        third_fridays
            .iter()
            .filter(|&&(month, date)| month == 1 && days(date) > listing.quarterly_days)
            .take(listing.januaries)
            .map(|&(_, date)| date),
    );
    dates
}

/// The third Friday of a month or, if it is a holiday, the session before.
fn third_friday(year: i32, month: u32) -> Option<Date> {
    nth_weekday(year, month, 5, 3).map(session_on_or_before)
}

/// The month of a date and those after it.
fn following_months(date: Date) -> impl Iterator<Item = (i32, u32)> {
    let (year, month, _) = date.fields();
    iter::successors(Some((year, month)), |&(year, month)| {
        Some(if month == 12 {
            (year + 1, 1)
        } else {
            (year, month + 1)
        })
    })
}

fn is_holiday(date: Date) -> bool {
    let (year, month, day) = date.fields();
    let is = |holiday: Option<Date>| holiday == Some(date);
    // A holiday on a Saturday is kept on Friday, on a Sunday on Monday.
    let kept = |month, day| {
        Date::new(year, month, day)
            .ok()
            .map(|holiday| match holiday.weekday() {
                6 => holiday.plus_days(-1),
                7 => holiday.plus_days(1),
                _ => holiday,
            })
    };
    // New Year on a Saturday is not kept: the Friday belongs to the old year.
    let new_year = month == 1 && (day == 1 || (day == 2 && date.weekday() == 1));
    new_year
        || is(nth_weekday(year, 1, 1, 3)) // Martin Luther King
        || is(nth_weekday(year, 2, 1, 3)) // Presidents
        || is(easter(year).map(|sunday| sunday.plus_days(-2))) // Good Friday
        || (month == 5 && date.weekday() == 1 && day > 24) // Memorial
        || (year >= 2022 && is(kept(6, 19))) // Juneteenth
        || is(kept(7, 4))
        || is(nth_weekday(year, 9, 1, 1)) // Labour
        || is(nth_weekday(year, 11, 4, 4)) // Thanksgiving
        || is(kept(12, 25))
}

/// The n-th of a weekday (1 = Monday) in a month.
fn nth_weekday(year: i32, month: u32, weekday: u32, n: u32) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    let days_to_weekday = (7 + weekday - first.weekday()) % 7;
    Date::new(year, month, 1 + days_to_weekday + 7 * (n - 1)).ok()
}

/// Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher.
fn easter(year: i32) -> Option<Date> {
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day_of_march = epact + weekday - 7 * late + 22;
    let first = Date::new(year, 3, 1).ok()?;
    Some(first.plus_days(day_of_march - 1))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn holidays_are_those_that_the_exchange_published() {
        let closed = |year: i32| {
            let first = Date::new(year, 1, 1).unwrap();
            (0..365)
                .map(|day| first.plus_days(day))
                .filter(|day| day.weekday() <= 5 && !is_session(*day))
                .map(|day| day.to_string()[5..].to_owned())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(
            closed(2022),
            "01-17 02-21 04-15 05-30 06-20 07-04 09-05 11-24 12-26"
        );
        assert_eq!(
            closed(2023),
            "01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25"
        );
        assert_eq!(
            closed(2021),
            "01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24"
        );
    }

    #[test]
    fn expirations_are_weekly_then_monthly_then_quarterly_then_january() {
        let listing = Listing {
            weeks: 8,
            months: 2,
            quarterly_days: 270,
            januaries: 2,
        };
        let dates: Vec<String> = expirations(date("2022-12-28"), listing)
            .iter()
            .map(Date::to_string)
            .collect();
        assert_eq!(
            dates,
            [
                "2022-12-30",
                "2023-01-06",
                "2023-01-13",
                "2023-01-20",
                "2023-01-27",
                "2023-02-03",
                "2023-02-10",
                "2023-02-17",
                "2023-03-17",
                "2023-04-21",
                "2023-06-16",
                "2023-09-15",
                "2024-01-19",
                "2025-01-17",
            ]
        );
    }

    #[test]
    fn an_expiration_on_good_friday_moves_to_thursday() {
        assert_eq!(third_friday(2025, 4), Some(date("2025-04-17")));
    }
}
