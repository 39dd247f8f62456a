//! What the price did after a date.

use crate::market::Bars;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// What came of an observation: a return over a window that begins after the observation's date.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Day of the price that the window begins with.
    pub entry: Date,
    /// Day of the price that it ends with: from then on the outcome is known.
    pub exit: Date,
    /// Fraction gained from one to the other.
    pub value: f64,
}

/// The return of a share from the close of the first session after `date` to the close `sessions` later.
///
/// The close of `date` itself is in the signal, and nobody can trade at it any more. `None` while those sessions are not
/// all there, or where one of the two closes is missing or not above zero.
///
/// # Errors
/// `INVALID_PARAMETER` unless `sessions` is at least 1.
///
/// # Examples
/// ```
/// use strikewise::calibration::forward_return;
/// use strikewise::market::Bars;
/// let date: Vec<strikewise::time::Date> = (1..6).map(|day| format!("2026-06-0{day}").parse().unwrap()).collect();
/// let bars = Bars { close: vec![50.0, 100.0, 104.0, 110.0, 99.0], date: date.clone(), ..Bars::default() };
/// let outcome = forward_return(&bars, date[0], 2)?.unwrap();
/// assert!((outcome.value - 0.1).abs() < 1e-15);
/// assert_eq!((outcome.entry, outcome.exit), (date[1], date[3]));
/// assert_eq!(forward_return(&bars, date[3], 2)?, None);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn forward_return(bars: &Bars, date: Date, sessions: usize) -> Result<Option<Outcome>> {
    if sessions == 0 {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "sessions",
            sessions,
            "must be at least 1",
        ));
    }
    let entry = bars.sessions_until(date);
    let exit = entry.saturating_add(sessions);
    let close = |place: usize| {
        bars.close
            .get(place)
            .copied()
            .filter(|close| *close > 0.0 && close.is_finite())
    };
    let (Some(bought), Some(sold)) = (close(entry), close(exit)) else {
        return Ok(None);
    };
    let (Some(&entry), Some(&exit)) = (bars.date.get(entry), bars.date.get(exit)) else {
        return Ok(None);
    };
    Ok(Some(Outcome {
        entry,
        exit,
        value: sold / bought - 1.0,
    }))
}
