//! Moving average convergence/divergence.

use super::ema::Average;
use super::{arguments, gaps};
use crate::Result;

/// Columns of [`macd`].
#[derive(Debug, Clone, PartialEq)]
pub struct Macd {
    /// Fast less slow average.
    pub macd: Vec<f64>,
    /// Average of `macd`.
    pub signal: Vec<f64>,
    /// `macd` less `signal`.
    pub histogram: Vec<f64>,
}

/// Moving average convergence/divergence, its signal line and their difference.
///
/// # Formula
/// `macd = ema(close, fast_period) - ema(close, slow_period)`, `signal = ema(macd, signal_period)`,
/// `histogram = macd - signal`. Both averages of the close start at index `slow_period - 1`, each from the
/// mean of the closes up to there that its period covers.
///
/// # Arguments
/// `fast_period` is 2 or more bars, `slow_period` not below it, `signal_period` 1 or more; 12, 26 and 9 are
/// usual. (TA-Lib exchanges a fast and a slow period in the wrong order; here they are refused.)
///
/// # Returns
/// Three values for each bar; all first at index `slow_period - 1 + signal_period - 1`.
/// [Gaps](super#gaps) are skipped.
///
/// # Errors
/// `INVALID_PARAMETER` for `fast_period`, `slow_period` or `signal_period`.
///
/// # Source
/// G. Appel, *Technical Analysis: Power Tools for Active Investors*, 2005; TA-Lib `MACD`, which
/// `golden/macd.json` compares with.
///
/// # Examples
/// ```
/// let lines = strikewise::indicators::macd(&[1.0, 2.0, 3.0, 5.0], 2, 3, 2)?;
/// assert!(lines.macd[2].is_nan());
/// assert!((lines.macd[3] - 2.0 / 3.0).abs() < 1e-15);
/// assert!((lines.signal[3] - 7.0 / 12.0).abs() < 1e-15);
/// assert!((lines.histogram[3] - 1.0 / 12.0).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn macd(
    close: &[f64],
    fast_period: usize,
    slow_period: usize,
    signal_period: usize,
) -> Result<Macd> {
    arguments::at_least(2, "fast_period", fast_period)?;
    arguments::at_least(fast_period, "slow_period", slow_period)?;
    arguments::at_least(1, "signal_period", signal_period)?;
    let [macd, signal, histogram] = gaps::carry(
        [close],
        f64::is_finite,
        |[close], [macd, signal, histogram]| {
            // The signal is seeded with the lines of this many bars more.
            let warm = slow_period.saturating_add(signal_period - 1);
            if close.len() < warm {
                return;
            }
            let mut fast = Average::seeded(&close[slow_period - fast_period..slow_period]);
            let mut slow = Average::seeded(&close[..slow_period]);
            let mut line = fast.value - slow.value;
            let mut sum = line;
            for &close in &close[slow_period..warm] {
                line = fast.next(close) - slow.next(close);
                sum += line;
            }
            let mut average = Average::starting(sum / signal_period as f64, signal_period);
            let mut store = |i: usize, line: f64, average: f64| {
                macd[i] = line;
                signal[i] = average;
                histogram[i] = line - average;
            };
            store(warm - 1, line, average.value);
            for (i, &close) in close.iter().enumerate().skip(warm) {
                let line = fast.next(close) - slow.next(close);
                store(i, line, average.next(line));
            }
        },
    );
    Ok(Macd {
        macd,
        signal,
        histogram,
    })
}
