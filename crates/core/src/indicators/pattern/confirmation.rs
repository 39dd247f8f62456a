//! A pattern that a later candle may confirm.

use super::candle::Candle;

/// How many candles have the chance to confirm.
pub(super) const CHANCES: u8 = 3;

/// The signal of a break out of an inside bar, against which it goes, and the price beyond which the break has proved
/// false.
#[inline(always)]
pub(super) fn break_out(inside: Candle<'_>, last: Candle<'_>) -> Option<(f64, f64)> {
    if last.high < inside.high && last.low < inside.low {
        Some((100.0, inside.high))
    } else if last.high > inside.high && last.low > inside.low {
        Some((-100.0, inside.low))
    } else {
        None
    }
}

/// A pattern that was found, and the close that would confirm it.
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Confirmation {
    /// 100 or -100.
    signal: f64,
    /// A close above it confirms 100, one below it -100.
    price: f64,
    /// How many candles still have the chance.
    chances: u8,
}

impl Confirmation {
    /// Takes a candle: the signal and the price, if a pattern ends with it, and its close. The value of the candle is
    /// the signal, twice the signal if it confirms, or 0.
    #[inline(always)]
    pub(super) fn take(&mut self, found: Option<(f64, f64)>, close: f64) -> f64 {
        if let Some((signal, price)) = found {
            *self = Self {
                signal,
                price,
                chances: CHANCES,
            };
            return signal;
        }
        if self.chances == 0 {
            return 0.0;
        }
        self.chances -= 1;
        let is_confirmed = if self.signal > 0.0 {
            close > self.price
        } else {
            close < self.price
        };
        if !is_confirmed {
            return 0.0;
        }
        self.chances = 0;
        2.0 * self.signal
    }
}
