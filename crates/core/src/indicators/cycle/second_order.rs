//! Filters that look two values back.

use super::super::machine::Memory;
use std::f64::consts::PI;

/// `y[t] = Σ taken[i] · x[t - i] + Σ fed_back[i] · y[t - 1 - i]`, with all counted from the first value: a filter of
/// gain 1 that has its first value for its past then keeps the digits of small moves.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct SecondOrder {
    taken: [f64; 3],
    fed_back: [f64; 2],
    is_about_the_first: bool,
    first: Option<f64>,
    /// The last two values, newest first, as distances from the first.
    values: [f64; 2],
    /// The last two results, newest first.
    results: [f64; 2],
}

impl SecondOrder {
    /// Whose results were 0 before the first value, and whose values were as the first.
    pub(crate) fn new(taken: [f64; 3], fed_back: [f64; 2]) -> Self {
        Self {
            taken,
            fed_back,
            is_about_the_first: false,
            first: None,
            values: [0.0; 2],
            results: [0.0; 2],
        }
    }

    /// Whose results were as the first value, too, before it. The gain of the filter must be 1.
    pub(crate) fn about_the_first(mut self) -> Self {
        self.is_about_the_first = true;
        self
    }

    pub(crate) fn memory(&self) -> Memory {
        // The product of the two poles is the square of the larger, or of the size of both.
        Memory::Decay {
            kept: self.fed_back[1].abs().sqrt(),
            stages: 2,
        }
    }

    /// Takes a value and gives the result.
    #[inline(always)]
    pub(crate) fn next(&mut self, value: f64) -> f64 {
        let first = *self.first.get_or_insert(value);
        let value = value - first;
        let ([one, two], [result_one, result_two]) = (self.values, self.results);
        let taken = self.taken[0] * value + self.taken[1] * one + self.taken[2] * two;
        let result = taken + self.fed_back[0] * result_one + self.fed_back[1] * result_two;
        self.values = [value, one];
        self.results = [result, result_one];
        if self.is_about_the_first {
            first + result
        } else {
            result
        }
    }
}

/// What a filter of two equal poles takes and feeds back, that lets pass half the power of a cycle of `period` values.
pub(crate) fn two_pole(period: usize) -> (f64, [f64; 2]) {
    let sine = libm::sin(PI / period as f64);
    let b = 2.415 * (2.0 * sine * sine);
    let taken = (b * b + 2.0 * b).sqrt() - b;
    let kept = 1.0 - taken;
    (taken, [2.0 * kept, -(kept * kept)])
}
