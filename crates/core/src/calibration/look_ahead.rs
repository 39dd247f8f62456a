//! Catches a signal that reads what its date did not know.

use crate::Result;
use crate::market::Bars;
use crate::time::Date;

/// The first of the dates on which signals read bars that come after it, if there is one.
///
/// They are computed from the bars up to the date alone, then with later ones that say other things: as they are, and with
/// every later price and volume raised and lowered tenfold. What looks ahead answers differently, what does not
/// the same to the last bit. What they make of other inputs than these bars cannot be seen from here.
///
/// # Errors
/// Those of the signals.
///
/// # Examples
/// ```
/// use strikewise::calibration::reads_ahead;
/// use strikewise::market::Bars;
/// use strikewise::time::Date;
/// let first: Date = "2026-06-01".parse()?;
/// let date: Vec<Date> = (0..60).map(|day| first.plus_days(day)).collect();
/// let close: Vec<f64> = (0..60_i32).map(|day| 100.0 + f64::from(day * 7 % 13)).collect();
/// let bars = Bars { open: close.clone(), high: close.clone(), low: close.clone(), volume: close.clone(), close, date };
/// // The close against the highest close: of all that there are, or of those up to the date.
/// let against_high = |close: &[f64], place: usize| close[place] / close.iter().copied().fold(0.0, f64::max);
/// let honest = |bars: &Bars, date| {
///     let sessions = bars.sessions_until(date);
///     Ok(vec![Some(against_high(&bars.close[..sessions], sessions - 1))])
/// };
/// let peeking = |bars: &Bars, date| Ok(vec![Some(against_high(&bars.close, bars.sessions_until(date) - 1))]);
/// assert_eq!(reads_ahead(&bars, &bars.date, honest)?, None);
/// assert_eq!(reads_ahead(&bars, &bars.date, peeking)?, Some(first));
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn reads_ahead(
    bars: &Bars,
    dates: &[Date],
    signals: impl Fn(&Bars, Date) -> Result<Vec<Option<f64>>>,
) -> Result<Option<Date>> {
    for &date in dates {
        let bits = |bars: &Bars| -> Result<Vec<Option<u64>>> {
            let values = signals(bars, date)?.into_iter();
            Ok(values.map(|value| value.map(f64::to_bits)).collect())
        };
        let known = bits(&bars.until(date))?;
        for scale in [1.0, 10.0, 0.1] {
            if bits(&scaled_after(bars, date, scale))? != known {
                return Ok(Some(date));
            }
        }
    }
    Ok(None)
}

fn scaled_after(bars: &Bars, date: Date, scale: f64) -> Bars {
    let sessions = bars.sessions_until(date);
    let mut scaled = bars.clone();
    for column in [
        &mut scaled.open,
        &mut scaled.high,
        &mut scaled.low,
        &mut scaled.close,
        &mut scaled.volume,
    ] {
        for value in column.iter_mut().skip(sessions) {
            *value *= scale;
        }
    }
    scaled
}
