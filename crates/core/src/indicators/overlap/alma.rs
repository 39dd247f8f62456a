//! Arnaud Legoux's moving average.

use super::super::blocks::Ring;
use super::super::declare::indicator;
use super::super::machine::Machine;
use super::super::parameter::LONGEST;
use crate::Result;

indicator! {
    /// Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value.
    ///
    /// # Formula
    /// `alma[t] = Σ w[i] · close[t - period + 1 + i] / Σ w[i]` with `w[i] = exp(-(i - m)² / (2 s²))`, `m = ⌊offset
    /// · (period - 1)⌋` and `s = period / sigma`.
    ///
    /// # Arguments
    /// One column. `period` is 1 or more, 9 as a rule. `sigma` is 0.01 to 3e37, 6.0 as a rule. `offset` is 0.0 to
    /// 1.0, 0.85 as a rule.
    ///
    /// # Returns
    /// One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain.
    ///
    /// # Source
    /// A. Legoux and D. Kouzis-Loukas, 2009. TA-Lib `ALMA`, which `tests/ta_lib/ALMA.json` compares with.
    ///
    /// # Examples
    /// ```
    /// let close: Vec<f64> = (0..60_u32).map(|i| f64::from(100 + i * 7 % 11)).collect();
    /// let alma = strikewise::indicators::alma(&close, 9, 6.0, 0.85)?;
    /// assert!((alma[59] - 105.527_760_280_917_76).abs() < 1e-9);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    alma (alma_into) Alma: AlmaMachine {
        group: Overlap,
        ta_lib: Some("ALMA"),
        inputs: [close],
        parameters: {
            period: usize = 9, 1..=LONGEST;
            sigma: f64 = 6.0, 0.01..=3e37;
            offset: f64 = 0.85, 0.0..=1.0;
        },
        output: alma,
    }
}

/// The machine of [`alma`].
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AlmaMachine {
    weights: Vec<f64>,
    values: Ring,
}

impl AlmaMachine {
    pub(crate) fn new(period: usize, sigma: f64, offset: f64) -> Result<Self> {
        Ok(Self {
            weights: weights(period, sigma, offset),
            values: Ring::new(period),
        })
    }
}

impl Machine<1, 1> for AlmaMachine {
    fn lookback(&self) -> usize {
        self.weights.len() - 1
    }

    #[inline(always)]
    fn next(&mut self, [close]: [f64; 1]) -> [f64; 1] {
        self.values.push(close);
        let mut sum = 0.0;
        for (weight, value) in self.weights.iter().zip(self.values.iter()) {
            sum += weight * value;
        }
        [sum]
    }
}

/// The weights, oldest first; their sum is 1.
fn weights(period: usize, sigma: f64, offset: f64) -> Vec<f64> {
    let middle = (offset * (period - 1) as f64).floor();
    let width = period as f64 / sigma;
    let weight = |i| {
        let distance = i as f64 - middle;
        libm::exp(-(distance * distance) / (2.0 * width * width))
    };
    let total: f64 = (0..period).map(weight).sum();
    (0..period).map(|i| weight(i) / total).collect()
}
