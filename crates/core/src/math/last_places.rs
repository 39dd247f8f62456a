//! Errors of elementary functions in units in the last place, on every set of instructions. Only tests see it.

use std::collections::HashMap;
use std::marker::PhantomData;

use super::simd::{Kernel, Lanes, everywhere};

/// The lines of a table under its heading.
pub(super) fn lines<const N: usize>(table: &str) -> Vec<[f64; N]> {
    let parse = |line: &str| -> [f64; N] {
        let cells: Vec<f64> = line
            .split(',')
            .filter_map(|cell| cell.parse().ok())
            .collect();
        assert!(cells.len() == N, "{line} holds {N} numbers");
        std::array::from_fn(|i| cells[i])
    };
    table.lines().skip(1).map(parse).collect()
}

/// How far `actual` is from a number of which `nearest` is the nearest double, and `left` what that leaves in
/// units of its last place.
pub(super) fn error(actual: f64, nearest: f64, left: f64) -> f64 {
    const EXPONENT: u64 = 0x7ff << 52;
    let unit = f64::from_bits(nearest.to_bits() & EXPONENT) * f64::EPSILON;
    ((actual - nearest) / unit - left).abs()
}

/// A function of up to three numbers in every lane.
pub(super) trait Function {
    fn of<L: Lanes>(arguments: [L; 3]) -> L;
}

/// A function over columns.
struct Over<'a, F>(&'a [[f64; 3]], PhantomData<F>);

impl<F> Clone for Over<'_, F> {
    fn clone(&self) -> Self {
        Self(self.0, PhantomData)
    }
}

impl<F: Function> Kernel for Over<'_, F> {
    /// Whether multiplication and addition were fused, and the results.
    type Output = (bool, Vec<f64>);

    #[inline(always)]
    fn run<L: Lanes>(self) -> Self::Output {
        let mut results = Vec::new();
        for rows in self.0.chunks(L::COUNT) {
            // A row that is not full is filled up with its first.
            let arguments = std::array::from_fn(|position| {
                let mut column = [rows[0][position]; 32];
                for (place, row) in column.iter_mut().zip(rows) {
                    *place = row[position];
                }
                L::load(&column)
            });
            let mut lanes = [0.0; 32];
            F::of(arguments).store(&mut lanes);
            results.extend_from_slice(&lanes[..rows.len()]);
        }
        (L::FUSED, results)
    }
}

/// The results with fused multiplication and addition, and those without: all sets of instructions of a class must
/// share them to the last bit.
pub(super) fn on_both_classes<F: Function>(rows: &[[f64; 3]]) -> [Vec<f64>; 2] {
    let mut classes: HashMap<bool, Vec<f64>> = HashMap::new();
    for (set, (fused, results)) in everywhere(&Over::<F>(rows, PhantomData)) {
        let first = classes.entry(fused).or_insert_with(|| results.clone());
        for ((row, result), first) in rows.iter().zip(&results).zip(first) {
            assert_eq!(result.to_bits(), first.to_bits(), "{set}: {row:?}");
        }
    }
    [true, false].map(|fused| {
        let results = classes.remove(&fused).unwrap_or_default();
        assert_eq!(
            results.len(),
            rows.len(),
            "both classes run on every machine"
        );
        results
    })
}
