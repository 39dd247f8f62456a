//! Market structure: its trend and its breaks.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::breaks::BreakFinder;
use super::zones::sign;
use crate::Result;

indicator! {
    /// Market structure: the trend of the swings, breaks of structure with it and changes of character against it.
    ///
    /// # Formula
    /// The levels are the last confirmed [swing](super::super::swing_points) high and low, each until it is broken or a
    /// newer one is confirmed. A bar breaks up if its price is above the swing high, `price > level`, and breaks down
    /// if it is below the swing low, `price < level`; the price is the close, or with `needs_close = 0` the high for a
    /// break up and the low for a break down. A level breaks once.
    ///
    /// A break against the trend is a change of character, and turns the trend; every other break, the first included,
    /// is a break of structure, and the trend is in its direction.
    ///
    /// A bar that goes through both levels has broken the one that it closes beyond. If it closes between them, or on
    /// one, both levels are spent, but no break is told and the trend stays: the bar does not say which came last.
    ///
    /// A swing is known `right` bars after its own bar; the break is told at the bar that breaks.
    ///
    /// # Arguments
    /// Columns of equal length; `left` and `right` are 1 or more bars, 2 and 2 are Williams' fractals. `needs_close` is 1
    /// if only a close beyond the level breaks it, 0 if trading beyond it is enough.
    ///
    /// # Returns
    /// Three values for each bar; the first at index `left + right`. The trend is 0 before the first break; a flat
    /// series has none. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `low` or `close` if it is not as long as `high`; `INVALID_PARAMETER` for `left`, `right` or
    /// `needs_close`.
    ///
    /// # Source
    /// The terms are those of ICT (M. J. Huddleston) and of smart-money trading as commonly described; the idea that a
    /// trend holds until a swing against it breaks is Dow's. The inequalities are our own.
    ///
    /// # Examples
    /// ```
    /// let high = [10.0, 12.0, 11.0, 13.0, 12.5, 11.5];
    /// let low = [9.0, 11.0, 10.0, 11.5, 11.0, 8.0];
    /// let close = [9.5, 11.5, 10.5, 12.5, 11.5, 9.0];
    /// let structure = strikewise::indicators::market_structure(&high, &low, &close, 1, 1, 1)?;
    /// // The high of 12 is confirmed at bar 2 and broken at bar 3, the low of 10 at bars 3 and 5.
    /// assert_eq!(structure.break_of_structure[2..], [0.0, 1.0, 0.0, 0.0]);
    /// assert_eq!(structure.change_of_character[2..], [0.0, 0.0, 0.0, -1.0]);
    /// assert_eq!(structure.trend[2..], [0.0, 1.0, 1.0, -1.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    market_structure (market_structure_into) MarketStructure: MarketStructureMachine {
        group: Structure,
        ta_lib: None,
        inputs: [high, low, close],
        parameters: {
            left: usize = 2, 1..=LONGEST;
            right: usize = 2, 1..=LONGEST;
            needs_close: usize = 1, 0..=1;
        },
        outputs: StructureBreaks {
            /// 1 up, -1 down, 0 before the first break.
            trend,
            /// 1 or -1 if this bar breaks a swing with the trend, else 0.
            break_of_structure,
            /// 1 or -1 if this bar breaks a swing against the trend, else 0.
            change_of_character,
        },
    }
}

/// The machine of [`market_structure`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MarketStructureMachine {
    breaks: BreakFinder,
    /// Whether it is up; `None` before the first break.
    trend: Option<bool>,
}

impl MarketStructureMachine {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "every machine may refuse its parameters"
    )]
    pub(crate) fn new(left: usize, right: usize, needs_close: usize) -> Result<Self> {
        Ok(Self {
            breaks: BreakFinder::new(left, right, needs_close),
            trend: None,
        })
    }
}

impl Machine<3, 3> for MarketStructureMachine {
    fn lookback(&self) -> usize {
        self.breaks.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [high, low, close]: [f64; 3]) -> [f64; 3] {
        let Some(broken) = self.breaks.next(high, low, close) else {
            return [self.trend.map_or(0.0, sign), 0.0, 0.0];
        };
        let is_turn = self
            .trend
            .replace(broken.is_up)
            .is_some_and(|was_up| was_up != broken.is_up);
        let direction = sign(broken.is_up);
        if is_turn {
            [direction, 0.0, direction]
        } else {
            [direction, direction, 0.0]
        }
    }
}
