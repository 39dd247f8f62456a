//! Indicators bar by bar: a history goes in at once, then a candle forms tick by tick, closes, and the next one begins.

#![expect(clippy::print_stdout, reason = "an example shows what it finds")]
#![expect(
    clippy::panic_in_result_fn,
    reason = "an example asserts what it shows"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "an example needs no bits that are the same everywhere"
)]

use strikewise::indicators::{Atr, Macd, Rsi, rsi};

fn main() -> strikewise::Result<()> {
    let history: Vec<f64> = (0..120)
        .map(|bar| 100.0 + 5.0 * (f64::from(bar) / 9.0).sin())
        .collect();
    // A candle that forms takes the place of itself with every tick.
    let mut strength = Rsi::new(14)?.with_replaceable_bar();
    let mut trend = Macd::new(12, 26, 9)?.with_replaceable_bar();
    let mut range = Atr::new(14)?.with_replaceable_bar();
    let high: Vec<f64> = history.iter().map(|close| close + 0.5).collect();
    let low: Vec<f64> = history.iter().map(|close| close - 0.5).collect();
    strength.extend(&history)?;
    trend.extend(&history)?;
    range.extend(&high, &low, &history)?;

    println!(" price    RSI  MACD histogram   ATR");
    let ticks = [97.0, 96.2, 98.4, 98.1];
    let (mut highest, mut lowest) = (f64::NEG_INFINITY, f64::INFINITY);
    let mut last = None;
    for (tick, price) in ticks.into_iter().enumerate() {
        highest = highest.max(price);
        lowest = lowest.min(price);
        // The first tick begins the candle, the others replace it.
        let values = if tick == 0 {
            (
                strength.update(price),
                trend.update(price),
                range.update(highest, lowest, price),
            )
        } else {
            (
                strength.replace_last(price)?,
                trend.replace_last(price)?,
                range.replace_last(highest, lowest, price)?,
            )
        };
        if let (Some(strength), Some(trend), Some(range)) = values {
            println!(
                "{price:6.2} {strength:6.2} {:15.4} {range:5.2}",
                trend.histogram
            );
        }
        last = values.0;
    }

    // To the last bit what the whole series says, the closed candle included.
    let mut whole = history;
    whole.push(ticks[3]);
    assert_eq!(last, rsi(&whole, 14)?.last().copied());

    // And what the next candle would say if it closed at 100, without taking it in.
    let expected = strength.peek(100.0);
    assert_eq!(strength.update(100.0), expected);
    Ok(())
}
