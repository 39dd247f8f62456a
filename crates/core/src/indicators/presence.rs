//! What is there in columns, and what is missing.
//!
//! None of this knows the machine that the columns are for: it is compiled once, not once for each indicator.

use crate::math::simd::{Kernel, Lanes, Mask as _, dispatch};
use crate::{Error, ErrorCode, Result};

/// Columns of one length, as an indicator sees them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Presence<'a> {
    pub(super) columns: &'a [&'a [f64]],
    /// Whether a value that is not positive is missing, as one that is not finite is.
    pub(super) prices_only: bool,
}

/// Whether a value is there.
#[inline(always)]
pub(super) fn is_present(value: f64, prices_only: bool) -> bool {
    if prices_only {
        is_price(value)
    } else {
        value.is_finite()
    }
}

/// Whether a number is finite and positive: as an integer, its bits are then between those of 0 and of infinity, which
/// is one comparison.
#[inline(always)]
fn is_price(value: f64) -> bool {
    value.to_bits().wrapping_sub(1) < f64::INFINITY.to_bits() - 1
}

impl Presence<'_> {
    fn bars(self) -> usize {
        self.columns.first().map_or(0, |column| column.len())
    }

    fn is_whole(self, at: usize) -> bool {
        self.columns
            .iter()
            .all(|column| is_present(column[at], self.prices_only))
    }

    /// The first whole bar from a bar on, or the end.
    pub(super) fn whole_from(self, from: usize) -> usize {
        let bars = self.bars();
        (from..bars).find(|&at| self.is_whole(at)).unwrap_or(bars)
    }

    /// The first bar from a bar on that is not whole, or the end.
    pub(super) fn gap_from(self, from: usize) -> usize {
        let bars = self.bars();
        (from..bars).find(|&at| !self.is_whole(at)).unwrap_or(bars)
    }

    /// Whether any bar is not whole from a bar on.
    pub(super) fn has_gap_from(self, from: usize) -> bool {
        self.columns.iter().any(|column| {
            !dispatch(AllPresent {
                values: &column[from..],
                prices_only: self.prices_only,
            })
        })
    }

    /// Refuses a bar that is not whole, unless none was whole before it.
    pub(super) fn reject_gaps(self, names: &[&'static str], mut is_begun: bool) -> Result<()> {
        for at in 0..self.bars() {
            let missing = |column: &&[f64]| !is_present(column[at], self.prices_only);
            match self.columns.iter().position(missing) {
                None => is_begun = true,
                Some(i) if is_begun => {
                    return Err(Error::new(
                        ErrorCode::InvalidData,
                        names[i],
                        format!("{} at bar {at}", self.columns[i][at]),
                        if self.prices_only {
                            "must be finite and positive at every bar where gaps are rejected"
                        } else {
                            "must be finite at every bar where gaps are rejected"
                        },
                    ));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }
}

/// Whether all values are there. It looks at all of them: an early exit would cost more than it saves.
struct AllPresent<'a> {
    values: &'a [f64],
    prices_only: bool,
}

impl Kernel for AllPresent<'_> {
    type Output = bool;

    #[inline(always)]
    fn run<L: Lanes>(self) -> bool {
        let (zero, greatest) = (L::splat(0.0), L::splat(f64::MAX));
        let vectors = self.values.chunks_exact(L::COUNT);
        let rest = vectors.remainder();
        let mut all = zero.less_or_equal(greatest);
        if self.prices_only {
            for vector in vectors {
                let values = L::load(vector);
                all = all & zero.less(values) & values.less_or_equal(greatest);
            }
        } else {
            for vector in vectors {
                all = all & L::load(vector).abs().less_or_equal(greatest);
            }
        }
        let mut rest = rest.iter();
        !(!all).any() && rest.all(|&value| is_present(value, self.prices_only))
    }
}

/// How many bars there are, if all columns agree. A series is not broadcast.
pub(super) fn one_length(
    names: &[&'static str],
    columns: &[&[f64]],
    outputs: &[&mut [f64]],
) -> Result<usize> {
    let bars = columns[0].len();
    let outputs = outputs.iter().map(|output| ("output", output.len()));
    let inputs = names.iter().zip(columns);
    for (name, rows) in inputs
        .map(|(name, column)| (*name, column.len()))
        .chain(outputs)
    {
        if rows != bars {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                name,
                format!("{rows} rows"),
                format!("must have as many rows as {}, {bars}", names[0]),
            ));
        }
    }
    Ok(bars)
}
