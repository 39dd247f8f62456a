//! Sums that only grow.

/// The sum of all values so far. What each addition rounds away is kept beside it, so that a million additions err by
/// no more than a few.
#[derive(Debug, Clone, Copy, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Total {
    sum: f64,
    rest: f64,
}

impl Total {
    /// Takes a value and gives the sum.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        let sum = self.sum + value;
        // What the sum took of the value, and what it kept of itself: together they miss what was rounded away.
        let taken = sum - self.sum;
        let kept = sum - taken;
        self.rest += (self.sum - kept) + (value - taken);
        self.sum = sum;
        self.sum + self.rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_is_rounded_away() {
        let mut total = Total::default();
        total.next(1e16);
        for _ in 0..1000 {
            total.next(0.5);
        }
        assert_eq!(total.next(-1e16), 500.0);
    }
}
