//! Volume-weighted average price of each session.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::traded::Traded;
use crate::Result;

indicator! {
    /// Session VWAP: the mean price since the session began, weighted by volume.
    ///
    /// # Formula
    /// `session_vwap[t] = Σ typical · volume / Σ volume` from the first bar of the session to this one, both included,
    /// with `typical = (high + low + close) / 3`.
    ///
    /// # Arguments
    /// Columns of equal length. `session` is a number that differs from one session to the next: a date as a number,
    /// a count, or the day of the week.
    ///
    /// # Returns
    /// One value for each bar, the first at index 0. NaN while nothing has been traded in the session.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`.
    ///
    /// # Source
    /// The usual definition; `golden/session_vwap.json` compares with it in 50 digits. TA-Lib's `VWAP` knows no
    /// sessions: its sums run from the first bar to the last.
    ///
    /// # Examples
    /// ```
    /// let price = [2.0, 5.0, 9.0];
    /// let volume = [2.0, 1.0, 3.0];
    /// let session = [20_260_417.0, 20_260_417.0, 20_260_420.0];
    /// let vwap = strikewise::indicators::session_vwap(&price, &price, &price, &volume, &session)?;
    /// assert_eq!(vwap, [2.0, 3.0, 9.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    session_vwap (session_vwap_into) SessionVwap: SessionVwapMachine {
        group: Volume,
        ta_lib: None,
        inputs: [high, low, close, volume, session],
        parameters: {},
        output: session_vwap,
    }
}

/// The machine of [`session_vwap`].
#[derive(Debug, Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SessionVwapMachine {
    session: Option<f64>,
    traded: Traded,
}

impl SessionVwapMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self::default())
    }
}

impl Machine<5, 1> for SessionVwapMachine {
    fn lookback(&self) -> usize {
        0
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, volume, session]: [f64; 5]) -> [f64; 1] {
        if self.session.replace(session) != Some(session) {
            self.traded = Traded::default();
        }
        let vwap = self.traded.next(high, low, close, volume);
        [vwap.unwrap_or(f64::NAN)]
    }
}
