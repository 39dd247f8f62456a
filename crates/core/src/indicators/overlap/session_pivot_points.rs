//! Pivot points of floor traders, for shorter bars.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::levels::Levels;
use super::pivot_points::Classic;
use crate::Result;

indicator! {
    /// Session pivot points: the classic levels, from the whole session before.
    ///
    /// # Formula
    /// Those of [`pivot_points`](super::super::pivot_points()), where `high` and `low` are the extremes of the session
    /// before, and `close` is its last.
    ///
    /// # Arguments
    /// Columns of equal length. `session` is a number that differs from one session to the next: a date as a number,
    /// or a count.
    ///
    /// # Returns
    /// 7 values for each bar, the same through a session. NaN in the first session, which has none before.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as `high`.
    ///
    /// # Source
    /// The arithmetic of floor traders, older than its books.
    ///
    /// # Examples
    /// ```
    /// // Two bars of one session from 6 to 12, and one of the next.
    /// let (high, low, close) = ([12.0, 9.0, 9.5], [8.0, 6.0, 9.0], [8.5, 9.0, 9.2]);
    /// let levels = strikewise::indicators::session_pivot_points(&high, &low, &close, &[1.0, 1.0, 2.0])?;
    /// assert!(levels.pivot[1].is_nan());
    /// assert_eq!(levels.pivot[2], 9.0);
    /// assert_eq!((levels.resistance_1[2], levels.support_1[2]), (12.0, 6.0));
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    session_pivot_points (session_pivot_points_into) SessionPivotPoints: SessionPivotPointsMachine {
        group: Overlap,
        ta_lib: None,
        inputs: [high, low, close, session],
        parameters: {},
        outputs: SessionPivotLevels {
            /// The mean of high, low and close.
            pivot,
            /// As far above the pivot as the low is below it.
            resistance_1,
            /// A whole range above the pivot.
            resistance_2,
            /// As far above the high as twice from the low to the pivot.
            resistance_3,
            /// As far below the pivot as the high is above it.
            support_1,
            /// A whole range below the pivot.
            support_2,
            /// As far below the low as twice from the pivot to the high.
            support_3,
        },
    }
}

/// The machine of [`session_pivot_points`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SessionPivotPointsMachine {
    session: Option<f64>,
    /// High, low and close of the session so far.
    bar: [f64; 3],
    levels: Option<[f64; 7]>,
}

impl SessionPivotPointsMachine {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self {
            session: None,
            bar: [0.0; 3],
            levels: None,
        })
    }
}

impl Machine<4, 7> for SessionPivotPointsMachine {
    fn lookback(&self) -> usize {
        1
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low, close, session]: [f64; 4]) -> [f64; 7] {
        match self.session.replace(session) {
            Some(before) if before == session => {
                let [highest, lowest, _] = self.bar;
                self.bar = [highest.max(high), lowest.min(low), close];
            }
            before => {
                if before.is_some() {
                    self.levels = Some(Classic::of(self.bar));
                }
                self.bar = [high, low, close];
            }
        }
        self.levels.unwrap_or([f64::NAN; 7])
    }
}
