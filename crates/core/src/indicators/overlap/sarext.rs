//! Parabolic stop and reverse with accelerations of its own for each side.

use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::parabola::{Acceleration, Parabola, Side};
use crate::Result;

indicator! {
    /// Parabolic stop and reverse with accelerations of its own for each side.
    ///
    /// # Formula
    /// As [`sar`](super::super::sar), with a stop that starts at `start_value` (a long one if positive, a short one if
    /// negative, Wilder's choice if 0) and is moved away by the share `offset_on_reverse` when the trend turns.
    ///
    /// # Arguments
    /// Columns of equal length. `start_value` is -3e37 to 3e37, 0.0 as a rule. `offset_on_reverse` is 0.0 to 3e37,
    /// 0.0 as a rule. `initial_long` is 0.0 to 3e37, 0.02 as a rule. `acceleration_long` is 0.0 to 3e37, 0.02 as a
    /// rule. `maximum_long` is 0.0 to 3e37, 0.2 as a rule. `initial_short` is 0.0 to 3e37, 0.02 as a rule.
    /// `acceleration_short` is 0.0 to 3e37, 0.02 as a rule. `maximum_short` is 0.0 to 3e37, 0.2 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `1`. Positive while the trend is up, negative while it is down.
    /// [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column that is not as long as the first; `INVALID_PARAMETER` for a parameter outside
    /// its domain.
    ///
    /// # Source
    /// J. W. Wilder, *New Concepts in Technical Trading Systems*, 1978. TA-Lib `SAREXT`, which
    /// `tests/ta_lib/SAREXT.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let column = |of: fn(u32) -> u32| (0..60).map(|i| f64::from(of(i))).collect::<Vec<_>>();
    /// let high = column(|i| 112 + i % 3);
    /// let low = column(|i| 97 - i % 4);
    /// let sarext = strikewise::indicators::sarext(&high, &low, 0.0, 0.0, 0.02, 0.02, 0.2, 0.02, 0.02, 0.2)?;
    /// assert!((sarext[59] + 114.0).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    sarext (sarext_into) Sarext: SarextMachine {
        group: Overlap,
        ta_lib: Some("SAREXT"),
        inputs: [high, low],
        parameters: {
            start_value: f64 = 0.0, -3e37..=3e37;
            offset_on_reverse: f64 = 0.0, 0.0..=3e37;
            initial_long: f64 = 0.02, 0.0..=3e37;
            acceleration_long: f64 = 0.02, 0.0..=3e37;
            maximum_long: f64 = 0.2, 0.0..=3e37;
            initial_short: f64 = 0.02, 0.0..=3e37;
            acceleration_short: f64 = 0.02, 0.0..=3e37;
            maximum_short: f64 = 0.2, 0.0..=3e37;
        },
        output: sarext,
    }
}

/// The machine of [`sarext`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SarextMachine {
    parabola: Parabola,
}

impl SarextMachine {
    #[expect(
        clippy::too_many_arguments,
        reason = "the parameters of the vocabulary"
    )]
    pub(crate) fn new(
        start_value: f64,
        offset_on_reverse: f64,
        initial_long: f64,
        acceleration_long: f64,
        maximum_long: f64,
        initial_short: f64,
        acceleration_short: f64,
        maximum_short: f64,
    ) -> Result<Self> {
        Ok(Self {
            parabola: Parabola::new(Acceleration {
                long: Side::new(initial_long, acceleration_long, maximum_long),
                short: Side::new(initial_short, acceleration_short, maximum_short),
                start: start_value,
                offset: offset_on_reverse,
            }),
        })
    }
}

impl Machine<2, 1> for SarextMachine {
    fn lookback(&self) -> usize {
        1
    }

    fn memory(&self) -> Memory {
        Memory::Endless
    }

    #[inline(always)]
    fn next(&mut self, [high, low]: [f64; 2]) -> [f64; 1] {
        [match self.parabola.next(high, low) {
            Some((stop, true)) => stop,
            Some((stop, false)) => -stop,
            None => f64::NAN,
        }]
    }
}
