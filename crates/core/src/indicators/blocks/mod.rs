//! What indicators are built of: averages and windows that take a value and give a statistic.

mod average;
mod comoments;
mod cumulative;
mod extreme;
mod line;
mod moments;
mod octets;
mod pieces;
mod place;
mod ring;
mod side_by_side;
mod sorted;
mod sum;
mod total;
mod weighted;

pub(crate) use average::{Average, AverageOctets};
pub(crate) use comoments::Comoments;
pub(crate) use cumulative::Cumulative;
pub(crate) use extreme::{Maximum, Minimum};
pub(crate) use line::Line;
pub(crate) use moments::{Moments, Reading, Window, not_below_zero};
pub(crate) use octets::Octets;
pub(crate) use place::{HighestPlace, LowestPlace};
pub(crate) use ring::Ring;
pub(crate) use sorted::Sorted;
pub(crate) use sum::Sum;
pub(crate) use total::Total;
pub(crate) use weighted::WeightedSum;

/// The length of a window in a snapshot, which may be malformed: one that can be had.
#[cfg(feature = "serde")]
pub(crate) fn length<'de, D: serde::Deserializer<'de>>(stored: D) -> Result<usize, D::Error> {
    let length = <usize as serde::Deserialize>::deserialize(stored)?;
    if (1..=LONGEST_WINDOW).contains(&length) {
        return Ok(length);
    }
    Err(serde::de::Error::custom(
        "a window of a length that cannot be",
    ))
}

/// No window of any indicator is longer.
#[cfg(feature = "serde")]
const LONGEST_WINDOW: usize = 4 * super::parameter::LONGEST;
