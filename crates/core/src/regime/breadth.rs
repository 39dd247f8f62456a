//! How many names take part in a move.

use std::collections::BTreeMap;

use crate::Result;
use crate::indicators::sma;
use crate::market::Bars;
use crate::time::Date;

/// Names above their averages, and names that rose and fell, on one session.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Breadth {
    /// The session: the newest of any name.
    pub date: Option<Date>,
    /// Names that were given.
    pub names: usize,
    /// Names with a close on that session; the others are in no figure.
    pub fresh: usize,
    /// Share of the names that have an average of 50 closes whose close is above it; null if none has.
    pub above_fifty: Option<f64>,
    /// How many have one.
    pub names_fifty: usize,
    /// The same of 200 closes.
    pub above_two_hundred: Option<f64>,
    /// How many have one.
    pub names_two_hundred: usize,
    /// Names that closed higher than at their close before.
    pub advancing: usize,
    /// Names that closed lower.
    pub declining: usize,
    /// Names that closed the same.
    pub unchanged: usize,
}

/// Breadth of names over their bars, up to a day.
///
/// # Errors
/// As [`sma`], which takes what is given here.
///
/// # Examples
/// ```
/// use std::collections::BTreeMap;
/// use strikewise::market::Bars;
/// let day: strikewise::time::Date = "2026-01-05".parse()?;
/// let rising = Bars {
///     date: (0..60).map(|days| day.plus_days(days)).collect(),
///     close: (0..60).map(f64::from).map(|n| 100.0 + n).collect(),
///     ..Bars::default()
/// };
/// let found = strikewise::regime::breadth(&BTreeMap::from([("KO", &rising)]), day.plus_days(90))?;
/// assert_eq!((found.above_fifty, found.above_two_hundred, found.advancing), (Some(1.0), None, 1));
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn breadth(bars: &BTreeMap<&str, &Bars>, as_of: Date) -> Result<Breadth> {
    let known: Vec<(Date, Vec<f64>)> = bars
        .values()
        .filter_map(|bars| closes(bars, as_of))
        .collect();
    let date = known.iter().map(|(day, _)| *day).max();
    let mut found = Breadth {
        date,
        names: bars.len(),
        fresh: 0,
        above_fifty: None,
        names_fifty: 0,
        above_two_hundred: None,
        names_two_hundred: 0,
        advancing: 0,
        declining: 0,
        unchanged: 0,
    };
    let (mut above_fifty, mut above_two_hundred) = (0, 0);
    for (_, close) in known.iter().filter(|(day, _)| Some(*day) == date) {
        found.fresh += 1;
        let last = close[close.len() - 1];
        for (period, names, above) in [
            (50, &mut found.names_fifty, &mut above_fifty),
            (200, &mut found.names_two_hundred, &mut above_two_hundred),
        ] {
            let average = sma(close, period)?.last().copied();
            if let Some(average) = average.filter(|average| average.is_finite()) {
                *names += 1;
                *above += usize::from(last > average);
            }
        }
        if let Some(before) = close.len().checked_sub(2).map(|place| close[place]) {
            if last > before {
                found.advancing += 1;
            } else if last < before {
                found.declining += 1;
            } else {
                found.unchanged += 1;
            }
        }
    }
    let share = |above: usize, names: usize| (names > 0).then(|| above as f64 / names as f64);
    found.above_fifty = share(above_fifty, found.names_fifty);
    found.above_two_hundred = share(above_two_hundred, found.names_two_hundred);
    Ok(found)
}

/// Known closes up to a day, and the day of the last; `None` if there is none.
fn closes(bars: &Bars, as_of: Date) -> Option<(Date, Vec<f64>)> {
    let (days, closes): (Vec<Date>, Vec<f64>) = bars
        .date
        .iter()
        .zip(&bars.close)
        .filter(|&(&day, &close)| day <= as_of && close.is_finite())
        .map(|(day, close)| (*day, *close))
        .unzip();
    Some((*days.last()?, closes))
}
