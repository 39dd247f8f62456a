//! Premium and discount.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::swings::SwingFinder;
use crate::Result;

indicator! {
    /// Premium and discount: where the close is between the last swing low and the last swing high.
    ///
    /// # Formula
    /// `(close - low) / (high - low)` with the last confirmed [swing](super::super::swing_points) high and low: 0 at
    /// the low, 0.5 at equilibrium, 1 at the high. Below 0.5 is discount, above it premium. A close outside the range
    /// is below 0 or above 1.
    ///
    /// A swing is known `right` bars after its own bar.
    ///
    /// # Arguments
    /// Columns of equal length; `left` and `right` are 1 or more bars, 2 and 2 are Williams' fractals.
    ///
    /// # Returns
    /// One value for each bar; the first at index `left + right`, NaN until a swing of each side is confirmed, and
    /// where the last swing high is not above the last swing low: there is no range to be in. [Gaps](super::super#gaps)
    /// are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`; `INVALID_PARAMETER` for `left` or `right`.
    ///
    /// # Source
    /// The dealing range of ICT (M. J. Huddleston) as commonly described; which swings make the range is our own rule.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 14.0, 12.0, 13.0, 13.5];
    /// let low = [9.0, 11.0, 10.0, 12.0, 12.5];
    /// let close = [9.5, 12.0, 11.0, 12.5, 13.0];
    /// let position = strikewise::indicators::premium_discount(&high, &low, &close, 1, 1)?;
    /// // Bar 2 confirms the high of 14, bar 3 the low of 10.
    /// assert!(position[2].is_nan());
    /// assert_eq!(position[3..], [0.625, 0.75]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    premium_discount (premium_discount_into) PremiumDiscount: PremiumDiscountMachine {
        group: Structure,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            left: usize = 2, 1..=LONGEST;
            right: usize = 2, 1..=LONGEST;
        },
        output: premium_discount,
    }
}

/// The machine of [`premium_discount`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct PremiumDiscountMachine {
    swings: SwingFinder,
    high: Option<f64>,
    low: Option<f64>,
}

impl PremiumDiscountMachine {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "every machine may refuse its parameters"
    )]
    pub(crate) fn new(left: usize, right: usize) -> Result<Self> {
        Ok(Self {
            swings: SwingFinder::new(left, right),
            high: None,
            low: None,
        })
    }
}

impl Machine<3, 1> for PremiumDiscountMachine {
    fn lookback(&self) -> usize {
        self.swings.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 1] {
        let [swing_high, swing_low] = self.swings.next(high, low);
        self.high = swing_high.or(self.high);
        self.low = swing_low.or(self.low);
        [match (self.high, self.low) {
            (Some(high), Some(low)) if high > low => (close - low) / (high - low),
            _ => f64::NAN,
        }]
    }
}
