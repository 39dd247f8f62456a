//! Order blocks.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::breaks::BreakFinder;
use super::zones::{Zone, Zones, sign};
use crate::Result;

indicator! {
    /// Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated.
    ///
    /// # Formula
    /// When bar `t` breaks the swing high of bar `p` as in [`market_structure`](super::super::market_structure) (with
    /// the trend or against it), the bullish order block is the last bar `s` with `p <= s < t` that closed below its
    /// open: `top = high[s]`, `bottom = low[s]`. When bar `t` breaks the swing low of bar `p`, the bearish one is the
    /// last bar with `p <= s < t` that closed above its open. If no bar did, there is no block. It is told at bar `t`,
    /// the break.
    ///
    /// Bars after `t` mitigate a bullish block from above, by `(top - low) / (top - bottom)` for the lowest low so far,
    /// and a bearish one from below, by `(high - bottom) / (top - bottom)` for the highest high; less than 0 counts as 0.
    /// A bar that reaches the far side, `low <= bottom` or `high >= top`, has broken the block, and it is forgotten.
    ///
    /// # Arguments
    /// Columns of equal length; `left`, `right` and `needs_close` are those of the market structure. `remembered` is the
    /// number of blocks that are kept, 1 to 64: a new block takes the place of the oldest.
    ///
    /// # Returns
    /// Six values for each bar; the first at index `left + right`. `direction`, `top`, `bottom` and `mitigated` are of
    /// the newest block that is unbroken after this bar: 0 and NaN if there is none. A flat series has none.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `high`, `low` or `close` if it is not as long as `open`; `INVALID_PARAMETER` for `left`,
    /// `right`, `needs_close` or `remembered`.
    ///
    /// # Accuracy and cost
    /// Each bar is compared with every block that is kept.
    ///
    /// # Source
    /// The order block of ICT (M. J. Huddleston) as commonly described: the last down candle before an up move, the last
    /// up candle before a down move. That the move must break structure, the whole range of the candle as the block and
    /// the rule for the mitigation are our own.
    ///
    /// # Examples
    /// ```
    /// let open = [9.0, 11.0, 11.5, 10.5, 12.5, 13.0];
    /// let high = [10.0, 12.0, 11.5, 13.0, 14.0, 13.0];
    /// let low = [9.0, 11.0, 10.0, 10.5, 12.0, 11.0];
    /// let close = [9.5, 11.5, 10.5, 12.5, 13.5, 11.5];
    /// let block = strikewise::indicators::order_block(&open, &high, &low, &close, 1, 1, 1, 8)?;
    /// // Bar 3 closes above the high of 12; the last down candle before it is bar 2, from 10 to 11.5.
    /// assert_eq!((block.formed[3], block.top[3], block.bottom[3]), (1.0, 11.5, 10.0));
    /// assert_eq!(block.mitigated[3..], [0.0, 0.0, 1.0 / 3.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    order_block (order_block_into) OrderBlock: OrderBlockMachine {
        group: Structure,
        ta_lib: None,
        inputs: [open, high, low, close],
        parameters: {
            left: usize = 2, 1..=LONGEST;
            right: usize = 2, 1..=LONGEST;
            needs_close: usize = 1, 0..=1;
            remembered: usize = 8, 1..=64;
        },
        outputs: OpenBlock {
            /// 1 if this bar makes a bullish block, -1 for a bearish one, else 0.
            formed,
            /// 1 if the newest block is bullish, -1 if it is bearish, 0 if there is none.
            direction,
            /// Its upper edge.
            top,
            /// Its lower edge.
            bottom,
            /// The share of its height that was traded back into, 0 to 1.
            mitigated,
            /// How many of the blocks that were there before this bar it broke.
            blocks_broken,
        },
    }
}

/// The range of a candle, and its age.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Candle {
    high: f64,
    low: f64,
    /// Bars since.
    age: usize,
}

/// The machine of [`order_block`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct OrderBlockMachine {
    breaks: BreakFinder,
    /// The last candle that closed above its open, and the last that closed below it.
    rise: Option<Candle>,
    fall: Option<Candle>,
    blocks: Zones,
}

impl OrderBlockMachine {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "every machine may refuse its parameters"
    )]
    pub(crate) fn new(
        left: usize,
        right: usize,
        needs_close: usize,
        remembered: usize,
    ) -> Result<Self> {
        Ok(Self {
            breaks: BreakFinder::new(left, right, needs_close),
            rise: None,
            fall: None,
            blocks: Zones::new(remembered),
        })
    }
}

impl Machine<4, 6> for OrderBlockMachine {
    fn lookback(&self) -> usize {
        self.breaks.lookback()
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline]
    fn next(&mut self, [open, high, low, close]: [f64; 4]) -> [f64; 6] {
        let blocks_broken = self.blocks.next(high, low);
        for candle in [&mut self.rise, &mut self.fall].into_iter().flatten() {
            candle.age = candle.age.saturating_add(1);
        }
        let mut formed = 0.0;
        if let Some(broken) = self.breaks.next(high, low, close) {
            let opposite = if broken.is_up { self.fall } else { self.rise };
            if let Some(candle) = opposite.filter(|candle| candle.age <= broken.age) {
                formed = sign(broken.is_up);
                self.blocks
                    .push(Zone::new(broken.is_up, candle.high, candle.low));
            }
        }
        let candle = Some(Candle { high, low, age: 0 });
        if close > open {
            self.rise = candle;
        } else if close < open {
            self.fall = candle;
        }
        let [direction, top, bottom, mitigated] = self.blocks.newest();
        [formed, direction, top, bottom, mitigated, blocks_broken]
    }
}
