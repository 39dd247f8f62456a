//! Which bars break the last swings.

use super::swings::SwingFinder;

/// The last confirmed swing of a side, until it is broken.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Level {
    price: f64,
    /// Bars since the swing's own.
    age: usize,
}

/// A break of structure, whether with the trend or against it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Broken {
    pub(super) is_up: bool,
    /// Bars since that of the swing.
    pub(super) age: usize,
}

/// Finds breaks of the last confirmed swings, each of which breaks once.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct BreakFinder {
    swings: SwingFinder,
    right: usize,
    needs_close: bool,
    high: Option<Level>,
    low: Option<Level>,
}

impl BreakFinder {
    pub(super) fn new(left: usize, right: usize, needs_close: usize) -> Self {
        Self {
            swings: SwingFinder::new(left, right),
            right,
            needs_close: needs_close > 0,
            high: None,
            low: None,
        }
    }

    pub(super) fn lookback(&self) -> usize {
        self.swings.lookback()
    }

    #[inline]
    pub(super) fn next(&mut self, high: f64, low: f64, close: f64) -> Option<Broken> {
        let confirmed = self.swings.next(high, low);
        for (level, confirmed) in [&mut self.high, &mut self.low].into_iter().zip(confirmed) {
            match (confirmed, &mut *level) {
                (Some(price), _) => {
                    *level = Some(Level {
                        price,
                        age: self.right,
                    });
                }
                (None, Some(level)) => level.age = level.age.saturating_add(1),
                (None, None) => {}
            }
        }
        let (top, bottom) = if self.needs_close {
            (close, close)
        } else {
            (high, low)
        };
        let up = self.high.take_if(|level| top > level.price);
        let down = self.low.take_if(|level| bottom < level.price);
        let (is_up, level) = match (up, down) {
            (Some(up), None) => (true, up),
            (None, Some(down)) => (false, down),
            (None, None) => return None,
            // A bar that went through both has broken the one that it closed beyond.
            (Some(up), Some(down)) => match (close > up.price, close < down.price) {
                (true, false) => (true, up),
                (false, true) => (false, down),
                _ => return None,
            },
        };
        Some(Broken {
            is_up,
            age: level.age,
        })
    }
}
