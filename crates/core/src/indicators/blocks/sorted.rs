//! Windows in order of size.

use super::ring::Ring;

/// The last `period` values, sorted.
///
/// Where a value goes and where another leaves is found by halving; what lies between moves by one place in one piece.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Sorted {
    last: Ring,
    /// Not part of a snapshot: it is made anew from the values in order of age.
    #[cfg_attr(feature = "serde", serde(skip))]
    values: Vec<f64>,
}

impl Sorted {
    /// Of one value or more.
    pub(crate) fn new(period: usize) -> Self {
        Self {
            last: Ring::new(period),
            values: Vec::new(),
        }
    }

    /// Takes a value; the oldest leaves once there are `period`.
    #[inline]
    pub(crate) fn push(&mut self, value: f64) {
        if self.values.len() != self.last.len() {
            self.sort();
        }
        let is_full = self.last.is_full();
        let leaves = self.last.push(value);
        // Equals stay in order of age, so that the first of them is the one that leaves first.
        let to = self.values.partition_point(|&other| other <= value);
        if !is_full {
            self.values.insert(to, value);
            return;
        }
        let from = self
            .values
            .partition_point(|&other| other < leaves)
            .min(self.values.len() - 1);
        if from < to {
            self.values.copy_within(from + 1..to, from);
            self.values[to - 1] = value;
        } else {
            self.values.copy_within(to..from, to + 1);
            self.values[to] = value;
        }
    }

    /// The value of a rank, 0 being the smallest; NaN where there are not so many.
    #[inline]
    pub(crate) fn rank(&self, rank: usize) -> f64 {
        self.values.get(rank).copied().unwrap_or(f64::NAN)
    }

    #[cold]
    fn sort(&mut self) {
        self.values.clear();
        self.values.extend(self.last.iter());
        // Adding 0 makes -0 and 0 equal: the sort is stable, and leaves equals in order of age.
        self.values
            .sort_by(|one, other| (one + 0.0).total_cmp(&(other + 0.0)));
    }
}
