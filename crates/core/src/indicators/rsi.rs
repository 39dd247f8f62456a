//! Relative strength index.

use super::wilder::Smoothing;
use super::{arguments, gaps};
use crate::Result;

/// Relative strength index, 0 to 100, with Wilder's smoothing.
///
/// # Formula
/// `rsi = 100 · gain / (gain + loss)`, where `gain` and `loss` are Wilder averages of the rises and the falls
/// of the close: first the means of `period` changes, then
/// `average[t] = (average[t - 1] · (period - 1) + change[t]) / period`.
///
/// # Arguments
/// `period` is 2 or more bars; 14 is usual.
///
/// # Returns
/// One value for each bar; the first at index `period`. A series that has not moved at all gives 50: neither
/// side is stronger (TA-Lib gives 0 there). [Gaps](super#gaps) are skipped.
///
/// # Errors
/// `INVALID_PARAMETER` for `period`.
///
/// # Source
/// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978; TA-Lib `RSI`, which `golden/rsi.json`
/// compares with.
///
/// # Examples
/// ```
/// let rsi = strikewise::indicators::rsi(&[10.0, 12.0, 11.0, 14.0], 2)?;
/// assert!(rsi[1].is_nan());
/// assert!((rsi[2] - 200.0 / 3.0).abs() < 1e-12);
/// assert!((rsi[3] - 800.0 / 9.0).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn rsi(close: &[f64], period: usize) -> Result<Vec<f64>> {
    arguments::at_least(2, "period", period)?;
    let [strength] = gaps::carry([close], f64::is_finite, |[close], [strength]| {
        if close.len() <= period {
            return;
        }
        let (mut gain, mut loss) = (0.0, 0.0);
        for pair in close[..=period].windows(2) {
            let (up, down) = split(pair[1] - pair[0]);
            gain += up;
            loss += down;
        }
        gain /= period as f64;
        loss /= period as f64;
        strength[period] = share(gain, loss);

        let smoothing = Smoothing::new(period);
        for (pair, strength) in close[period..].windows(2).zip(&mut strength[period + 1..]) {
            let (up, down) = split(pair[1] - pair[0]);
            gain = smoothing.next(gain, up);
            loss = smoothing.next(loss, down);
            *strength = share(gain, loss);
        }
    });
    Ok(strength)
}

/// A change as a rise and a fall, one of them 0.
fn split(change: f64) -> (f64, f64) {
    (change.max(0.0), (-change).max(0.0))
}

/// Dividing first keeps the result at or below 100.
fn share(gain: f64, loss: f64) -> f64 {
    let movement = gain + loss;
    if movement > 0.0 {
        100.0 * (gain / movement)
    } else {
        50.0
    }
}
