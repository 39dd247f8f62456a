//! Every set of instructions that this machine has agrees with the others.

use super::batch::{Batch, Outputs, Part};
use super::scheme::{Accurate, Fast, HighPrecision, Method};
use crate::math::simd::{Kernel, Lanes, everywhere};
use crate::pricing::columns::Columns;
use crate::pricing::{OptionKind, Status};
use std::marker::PhantomData;

#[derive(Clone)]
struct Test<'a, M, const N: usize, const P: usize>(Columns<'a>, PhantomData<M>);

impl<M: Method<N, P>, const N: usize, const P: usize> Kernel for Test<'_, M, N, P> {
    type Output = [Vec<f64>; 6];

    #[inline(always)]
    fn run<L: Lanes>(self) -> Self::Output {
        let mut results: [Vec<f64>; 6] = std::array::from_fn(|_| vec![0.0; self.0.rows]);
        let mut status = vec![Status::Ok; self.0.rows];
        let [price, delta, gamma, vega, theta, rho] = results.each_mut().map(Vec::as_mut_slice);
        Batch::<M, N, P> {
            columns: &self.0,
            outputs: &mut Outputs {
                price,
                greeks: Some([delta, gamma, vega, theta, rho]),
                status: &mut status,
            },
            part: Part::All,
            method: PhantomData,
        }
        .run::<L>();
        assert!(status.iter().all(|&status| status == Status::Ok));
        results
    }
}

/// A grid of contracts over the domain.
fn compare<M: Method<N, P> + Clone, const N: usize, const P: usize>() {
    let mut columns: [Vec<f64>; 4] = std::array::from_fn(|_| Vec::new());
    let mut kind = Vec::new();
    for strike in [60.0, 95.0, 100.0, 130.0] {
        for years in [0.02, 0.5, 4.0] {
            for (rate, dividend_yield) in [(0.05, 0.0), (0.03, 0.08), (0.0, -0.02), (0.04, 0.04)] {
                for side in [OptionKind::Call, OptionKind::Put] {
                    for (column, value) in
                        columns
                            .iter_mut()
                            .zip([strike, years, rate, dividend_yield])
                    {
                        column.push(value);
                    }
                    kind.push(side);
                }
            }
        }
    }
    let [strike, years, rate, dividend_yield] = &columns;
    for volatility in [0.08, 0.3, 0.9] {
        let columns = Columns {
            rows: kind.len(),
            spot: &[100.0],
            strike,
            years,
            rate,
            dividend_yield,
            measure: &[volatility],
            kind: &kind,
        };
        let all = everywhere(&Test::<M, N, P>(columns, PhantomData));
        let (_, first) = &all[0];
        assert!(all.len() > 1);
        for (set, results) in &all[1..] {
            for ((name, column), reference) in ["price", "delta", "gamma", "vega", "theta", "rho"]
                .iter()
                .zip(results)
                .zip(first)
            {
                for (i, (a, b)) in column.iter().zip(reference).enumerate() {
                    assert!(
                        (a - b).abs() <= 1e-9 * (1.0 + b.abs()),
                        "{set}: {name} of row {i} at {volatility}: {a:e}, elsewhere {b:e}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_set_of_instructions_agrees() {
    compare::<Fast, 7, 13>();
    compare::<Accurate, 12, 24>();
}

#[test]
fn every_set_of_instructions_agrees_in_high_precision() {
    compare::<HighPrecision, 44, 64>();
}
