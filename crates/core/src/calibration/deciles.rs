//! What followed low, middling and high values of a signal.

use super::ranks::ranks;

/// One tenth of the names of every date, by their rank of that date.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Decile {
    /// 1 has the lowest values, 10 the highest.
    pub decile: usize,
    /// Observations. Names of equal value stand in one decile, so that their numbers differ.
    pub count: usize,
    /// Mean of the signal; null of nothing, as all that follow.
    pub mean_value: Option<f64>,
    /// Mean of the returns that followed.
    pub mean_return: Option<f64>,
    /// Their median.
    pub median_return: Option<f64>,
    /// Mean of the returns less the mean return of all names of their date.
    pub mean_excess_return: Option<f64>,
    /// Share of the returns above zero.
    pub positive_share: Option<f64>,
}

pub(super) const DECILES: usize = 10;

/// The signal and the returns of one date: `(value, return)`.
pub(super) type Pairs = Vec<(f64, f64)>;

/// The decile, from 0, of each of one date's values: of rank `r` among `n`, the tenth that `(r - 1/2) / n` lies in.
pub(super) fn places(pairs: &Pairs) -> Vec<usize> {
    let values: Vec<f64> = pairs.iter().map(|(value, _)| *value).collect();
    let count = values.len() as f64;
    ranks(&values)
        .into_iter()
        .map(|rank| {
            let share = (rank - 0.5) / count * DECILES as f64;
            // The share lies in 0..1.
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a place in the table"
            )]
            let place = share as usize;
            place.min(DECILES - 1)
        })
        .collect()
}

/// The table over all dates.
pub(super) fn table<'a>(dates: impl Iterator<Item = &'a Pairs>) -> Vec<Decile> {
    let mut members: Vec<Vec<(f64, f64, f64)>> = vec![Vec::new(); DECILES];
    for pairs in dates {
        let average = mean(pairs.iter().map(|(_, gained)| *gained)).unwrap_or(f64::NAN);
        for (place, &(value, gained)) in places(pairs).into_iter().zip(pairs) {
            members[place].push((value, gained, gained - average));
        }
    }
    members
        .iter()
        .zip(1..)
        .map(|(members, decile)| {
            let gained = || members.iter().map(|(_, gained, _)| *gained);
            let positive = gained().filter(|gained| *gained > 0.0).count();
            Decile {
                decile,
                count: members.len(),
                mean_value: mean(members.iter().map(|(value, ..)| *value)),
                mean_return: mean(gained()),
                median_return: median(gained().collect()),
                mean_excess_return: mean(members.iter().map(|(.., excess)| *excess)),
                positive_share: share(positive, members.len()),
            }
        })
        .collect()
}

/// Mean return of the highest decile of one date less that of the lowest; `None` where one of them is empty.
pub(super) fn spread(pairs: &Pairs) -> Option<f64> {
    let places = places(pairs);
    let of = |wanted: usize| {
        let inside = places
            .iter()
            .zip(pairs)
            .filter(|(place, _)| **place == wanted);
        mean(inside.map(|(_, (_, gained))| *gained))
    };
    Some(of(DECILES - 1)? - of(0)?)
}

/// Of the names whose value is above the median value of their date, how many had a return above its median return, and
/// how many had one that is not equal to it.
pub(super) fn hits(pairs: &Pairs) -> (usize, usize) {
    let value = median(pairs.iter().map(|(value, _)| *value).collect());
    let gained = median(pairs.iter().map(|(_, gained)| *gained).collect());
    let (Some(value), Some(gained)) = (value, gained) else {
        return (0, 0);
    };
    let chosen = || pairs.iter().filter(|pair| pair.0 > value);
    (
        chosen().filter(|pair| pair.1 > gained).count(),
        chosen().filter(|pair| pair.1 != gained).count(),
    )
}

pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

pub(super) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = values.fold((0_usize, 0.0), |(count, sum), value| {
        (count + 1, sum + value)
    });
    (count > 0).then(|| sum / count as f64)
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    Some(if values.len().is_multiple_of(2) {
        0.5 * (values[values.len() / 2 - 1] + upper)
    } else {
        upper
    })
}
