//! A batch, block by block: columns are copied (or broadcast) into a small block that stays in the
//! first-level cache, the branch-free path runs over the whole block, and the few rows that it cannot
//! answer are done again by the careful one.

use super::black_scholes::{
    Discounted, Distance, Inputs, Row, assemble, careful, density, discount, distance, inside,
};
use super::implied_volatility::solve;
use super::{OptionKind, Status};
use crate::Result;
use crate::column::{at, rows};
use crate::math::simd::{self, Kernel, MultiplyAdd};

const BLOCK: usize = 128;

/// Inputs of up to [`BLOCK`] rows. Rows past the last one are computed too and thrown away; they
/// start as 1 and stay ordinary numbers.
struct Rows {
    spot: [f64; BLOCK],
    strike: [f64; BLOCK],
    years: [f64; BLOCK],
    rate: [f64; BLOCK],
    dividend_yield: [f64; BLOCK],
    volatility: [f64; BLOCK],
    sign: [f64; BLOCK],
}

impl Rows {
    const fn new() -> Self {
        Self {
            spot: [1.0; BLOCK],
            strike: [1.0; BLOCK],
            years: [1.0; BLOCK],
            rate: [1.0; BLOCK],
            dividend_yield: [1.0; BLOCK],
            volatility: [1.0; BLOCK],
            sign: [1.0; BLOCK],
        }
    }

    #[inline(always)]
    fn at(&self, i: usize) -> Inputs {
        Inputs {
            spot: self.spot[i],
            strike: self.strike[i],
            years: self.years[i],
            rate: self.rate[i],
            dividend_yield: self.dividend_yield[i],
            volatility: self.volatility[i],
            sign: self.sign[i],
        }
    }
}

/// Results of up to [`BLOCK`] rows.
pub(super) struct Block {
    pub(super) price: [f64; BLOCK],
    pub(super) delta: [f64; BLOCK],
    pub(super) gamma: [f64; BLOCK],
    pub(super) vega: [f64; BLOCK],
    pub(super) theta: [f64; BLOCK],
    pub(super) rho: [f64; BLOCK],
    pub(super) status: [Status; BLOCK],
    /// Not zero where the branch-free stages are not accurate.
    outside: [u64; BLOCK],
}

impl Block {
    const fn new() -> Self {
        Self {
            price: [0.0; BLOCK],
            delta: [0.0; BLOCK],
            gamma: [0.0; BLOCK],
            vega: [0.0; BLOCK],
            theta: [0.0; BLOCK],
            rho: [0.0; BLOCK],
            status: [Status::Ok; BLOCK],
            outside: [0; BLOCK],
        }
    }

    /// The branch-free stages over the whole block.
    #[inline(always)]
    fn straight<M: MultiplyAdd>(&mut self, rows: &Rows) {
        let mut root = [0.0; BLOCK];
        let mut total_volatility = [0.0; BLOCK];
        let mut moneyness = [0.0; BLOCK];
        let mut forward = [0.0; BLOCK];
        let mut strike = [0.0; BLOCK];
        let mut excess = [0.0; BLOCK];
        let mut densities = [0.0; BLOCK];
        for i in 0..BLOCK {
            let stage = distance::<M>(rows.at(i));
            root[i] = stage.root;
            total_volatility[i] = stage.total_volatility;
            moneyness[i] = stage.moneyness;
        }
        for i in 0..BLOCK {
            let stage = discount::<M>(rows.at(i));
            forward[i] = stage.forward;
            strike[i] = stage.strike;
            excess[i] = stage.excess;
        }
        let reached = |i: usize| Distance {
            root: root[i],
            total_volatility: total_volatility[i],
            moneyness: moneyness[i],
        };
        for (i, value) in densities.iter_mut().enumerate() {
            *value = density::<M>(reached(i).lower());
        }
        for i in 0..BLOCK {
            let discounted = Discounted {
                forward: forward[i],
                strike: strike[i],
                excess: excess[i],
            };
            let row = assemble::<M>(rows.at(i), reached(i), discounted, densities[i]);
            self.price[i] = row.price;
            self.delta[i] = row.delta;
            self.gamma[i] = row.gamma;
            self.vega[i] = row.vega;
            self.theta[i] = row.theta;
            self.rho[i] = row.rho;
        }
        for i in 0..BLOCK {
            self.outside[i] = u64::from(!inside(rows.at(i), reached(i)));
        }
    }

    /// Does again, carefully, the rows that the branch-free stages could not answer.
    fn mend(&mut self, rows: &Rows, count: usize) {
        self.status.fill(Status::Ok);
        for i in 0..count {
            if self.outside[i] != 0 {
                let (row, status) = careful(rows.at(i));
                self.place(i, row, status);
            }
        }
    }

    fn place(&mut self, i: usize, row: Row, status: Status) {
        self.price[i] = row.price;
        self.delta[i] = row.delta;
        self.gamma[i] = row.gamma;
        self.vega[i] = row.vega;
        self.theta[i] = row.theta;
        self.rho[i] = row.rho;
        self.status[i] = status;
    }
}

/// The columns of a batch after the length check.
pub(super) struct Columns<'a> {
    rows: usize,
    spot: &'a [f64],
    strike: &'a [f64],
    years: &'a [f64],
    rate: &'a [f64],
    dividend_yield: &'a [f64],
    /// Volatility or premium.
    measure: &'a [f64],
    kind: &'a [OptionKind],
}

impl<'a> Columns<'a> {
    pub(super) fn new(
        spot: &'a [f64],
        strike: &'a [f64],
        years: &'a [f64],
        rate: &'a [f64],
        dividend_yield: &'a [f64],
        (measure_name, measure): (&'static str, &'a [f64]),
        kind: &'a [OptionKind],
    ) -> Result<Self> {
        let rows = rows(&[
            ("spot", spot.len()),
            ("strike", strike.len()),
            ("years", years.len()),
            ("rate", rate.len()),
            ("dividend_yield", dividend_yield.len()),
            (measure_name, measure.len()),
            ("kind", kind.len()),
        ])?;
        Ok(Self {
            rows,
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            measure,
            kind,
        })
    }

    pub(super) const fn rows(&self) -> usize {
        self.rows
    }

    /// Prices every row and hands over block after block, in order.
    pub(super) fn evaluate(&self, mut take: impl FnMut(&Block, usize)) {
        simd::dispatch(Batch {
            columns: self,
            take: &mut take,
        });
    }

    /// Inverts every row.
    pub(super) fn solve(&self) -> impl Iterator<Item = (f64, Status)> + '_ {
        (0..self.rows).map(|i| {
            solve(
                at(self.spot, i),
                at(self.strike, i),
                at(self.years, i),
                at(self.rate, i),
                at(self.dividend_yield, i),
                at(self.measure, i),
                at(self.kind, i),
            )
        })
    }
}

/// All blocks of a batch.
pub(super) struct Batch<'a, 'b, F> {
    pub(super) columns: &'b Columns<'a>,
    pub(super) take: F,
}

impl<F: FnMut(&Block, usize)> Kernel for Batch<'_, '_, F> {
    type Output = ();

    #[inline(always)]
    fn run<M: MultiplyAdd>(mut self) {
        let columns = self.columns;
        let mut rows = Rows::new();
        let mut block = Block::new();
        let mut start = 0;
        while start < columns.rows {
            let count = BLOCK.min(columns.rows - start);
            fill(&mut rows.spot, columns.spot, start, count);
            fill(&mut rows.strike, columns.strike, start, count);
            fill(&mut rows.years, columns.years, start, count);
            fill(&mut rows.rate, columns.rate, start, count);
            fill(
                &mut rows.dividend_yield,
                columns.dividend_yield,
                start,
                count,
            );
            fill(&mut rows.volatility, columns.measure, start, count);
            fill_signs(&mut rows.sign, columns.kind, start, count);
            block.straight::<M>(&rows);
            block.mend(&rows, count);
            (self.take)(&block, count);
            start += count;
        }
    }
}

/// Copies rows `start..start + count` of a column into the block, or broadcasts its only row.
fn fill(block: &mut [f64; BLOCK], column: &[f64], start: usize, count: usize) {
    if column.len() == 1 {
        block.fill(column[0]);
    } else {
        block[..count].copy_from_slice(&column[start..start + count]);
    }
}

/// The same for the kind, as a sign.
fn fill_signs(block: &mut [f64; BLOCK], column: &[OptionKind], start: usize, count: usize) {
    if column.len() == 1 {
        block.fill(column[0].sign());
    } else {
        for (sign, kind) in block.iter_mut().zip(&column[start..start + count]) {
            *sign = kind.sign();
        }
    }
}
