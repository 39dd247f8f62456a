//! Tillson's T3.

use super::super::blocks::Average;
use super::super::declare::indicator;
use super::super::machine::{Machine, Memory};
use super::super::parameter::LONGEST;
use super::super::seed::Seed;
use crate::Result;

indicator! {
    /// Tillson's T3: six exponential averages in a row, combined so that little lag is left.
    ///
    /// # Formula
    /// `t3 = -v³ · e6 + (3 v² + 3 v³) · e5 - (6 v² + 3 v + 3 v³) · e4 + (1 + 3 v + v³ + 3 v²) · e3`, where `v` is
    /// the volume factor and `e1 … e6` are each the EMA of the one before.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 5 as a rule. `volume_factor` is 0.0 to 1.0, 0.7 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `6 · (period - 1)`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// T. Tillson, "Smoothing Techniques for More Accurate Signals", *Stocks & Commodities*, 1998. TA-Lib `T3`,
    /// which `tests/ta_lib/T3.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let t3 = strikewise::indicators::t3(&close, 5, 0.7)?;
    /// assert!((t3[59] - 105.239_816_228_682_39).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    t3 (t3_into) T3: T3Machine {
        group: Overlap,
        ta_lib: Some("T3"),
        inputs: [close],
        parameters: {
            period: usize = 5, 1..=LONGEST;
            volume_factor: f64 = 0.7, 0.0..=1.0;
        },
        output: t3,
        seeded,
    }
}

/// The machine of [`t3`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct T3Machine {
    averages: [Average; 6],
    weights: [f64; 4],
}

impl T3Machine {
    pub(crate) fn new(period: usize, volume_factor: f64) -> Result<Self> {
        Ok(Self {
            averages: std::array::from_fn(|_| Average::exponential(period)),
            weights: weights(volume_factor),
        })
    }
}

impl Machine<1, 1> for T3Machine {
    fn lookback(&self) -> usize {
        6 * self.averages[0].lookback()
    }

    fn memory(&self) -> Memory {
        self.averages[0].memory(6)
    }

    fn set_seed(&mut self, seed: Seed) {
        for average in &mut self.averages {
            average.set_seed(seed);
        }
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        let mut values = [0.0; 6];
        let mut value = close;
        for (average, stored) in self.averages.iter_mut().zip(&mut values) {
            value = average.next(value);
            if !average.is_begun() {
                return [f64::NAN];
            }
            *stored = value;
        }
        let [_, _, three, four, five, six] = values;
        let [w3, w4, w5, w6] = self.weights;
        [w3 * three + (w4 * four + (w5 * five + w6 * six))]
    }
}

/// What the third to the sixth average weigh.
fn weights(v: f64) -> [f64; 4] {
    let square = v * v;
    let cube = square * v;
    [
        1.0 + 3.0 * v + cube + 3.0 * square,
        -6.0 * square - 3.0 * (v + cube),
        3.0 * (square + cube),
        -cube,
    ]
}
