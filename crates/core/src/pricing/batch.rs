//! A batch, block by block: columns are copied (or broadcast) into a small block that stays in the
//! first-level cache, the branch-free path runs over the whole block, and the few rows that it cannot
//! answer are done again by the careful one.

use super::black_scholes::{
    Discounted, Distance, Inputs, Ratios, Row, assemble, careful, density, discount, distance,
    inside, ratios,
};
use super::implied_volatility::solve;
use super::{Greeks, ImpliedVolatilities, OptionKind, Prices, Status};
use crate::Result;
use crate::column::{at, rows};
use crate::math::mills::Pair;
use crate::math::simd::{self, Kernel, MultiplyAdd};

const BLOCK: usize = 128;

/// One column of a block, where whole vectors lie within whole cache lines.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
pub(super) struct Lane(pub(super) [f64; BLOCK]);

impl Lane {
    const ONE: Self = Self([1.0; BLOCK]);
    const ZERO: Self = Self([0.0; BLOCK]);
}

/// Inputs of up to [`BLOCK`] rows. Rows past the last one hold whatever was there before; they are
/// computed too and thrown away.
struct Rows {
    spot: Lane,
    strike: Lane,
    years: Lane,
    rate: Lane,
    dividend_yield: Lane,
    volatility: Lane,
    sign: Lane,
}

impl Rows {
    const fn new() -> Self {
        Self {
            spot: Lane::ONE,
            strike: Lane::ONE,
            years: Lane::ONE,
            rate: Lane::ONE,
            dividend_yield: Lane::ONE,
            volatility: Lane::ONE,
            sign: Lane::ONE,
        }
    }

    #[inline(always)]
    fn at(&self, i: usize) -> Inputs {
        Inputs {
            spot: self.spot.0[i],
            strike: self.strike.0[i],
            years: self.years.0[i],
            rate: self.rate.0[i],
            dividend_yield: self.dividend_yield.0[i],
            volatility: self.volatility.0[i],
            sign: self.sign.0[i],
        }
    }
}

/// What the stages hand on.
struct Between {
    root: Lane,
    total_volatility: Lane,
    moneyness: Lane,
    forward: Lane,
    strike: Lane,
    excess: Lane,
    density: Lane,
    near: Lane,
    far: Lane,
    difference: Lane,
    inverse: Lane,
}

impl Between {
    const fn new() -> Self {
        Self {
            root: Lane::ZERO,
            total_volatility: Lane::ZERO,
            moneyness: Lane::ZERO,
            forward: Lane::ZERO,
            strike: Lane::ZERO,
            excess: Lane::ZERO,
            density: Lane::ZERO,
            near: Lane::ZERO,
            far: Lane::ZERO,
            difference: Lane::ZERO,
            inverse: Lane::ZERO,
        }
    }

    #[inline(always)]
    fn distance(&self, i: usize) -> Distance {
        Distance {
            root: self.root.0[i],
            total_volatility: self.total_volatility.0[i],
            moneyness: self.moneyness.0[i],
        }
    }

    #[inline(always)]
    fn ratios(&self, i: usize) -> Ratios {
        Ratios {
            pair: Pair {
                near: self.near.0[i],
                far: self.far.0[i],
                difference: self.difference.0[i],
            },
            inverse: self.inverse.0[i],
        }
    }

    #[inline(always)]
    fn discounted(&self, i: usize) -> Discounted {
        Discounted {
            forward: self.forward.0[i],
            strike: self.strike.0[i],
            excess: self.excess.0[i],
        }
    }
}

/// Results of up to [`BLOCK`] rows.
pub(super) struct Block {
    pub(super) price: Lane,
    pub(super) delta: Lane,
    pub(super) gamma: Lane,
    pub(super) vega: Lane,
    pub(super) theta: Lane,
    pub(super) rho: Lane,
    pub(super) status: [Status; BLOCK],
    /// Not zero where the branch-free stages are not accurate.
    outside: [u64; BLOCK],
}

impl Block {
    const fn new() -> Self {
        Self {
            price: Lane::ZERO,
            delta: Lane::ZERO,
            gamma: Lane::ZERO,
            vega: Lane::ZERO,
            theta: Lane::ZERO,
            rho: Lane::ZERO,
            status: [Status::Ok; BLOCK],
            outside: [0; BLOCK],
        }
    }

    /// The branch-free stages over the whole block.
    #[inline(always)]
    fn straight<M: MultiplyAdd>(&mut self, rows: &Rows, between: &mut Between) {
        for i in 0..BLOCK {
            let stage = distance::<M>(rows.at(i));
            between.root.0[i] = stage.root;
            between.total_volatility.0[i] = stage.total_volatility;
            between.moneyness.0[i] = stage.moneyness;
        }
        for i in 0..BLOCK {
            let stage = discount::<M>(rows.at(i));
            between.forward.0[i] = stage.forward;
            between.strike.0[i] = stage.strike;
            between.excess.0[i] = stage.excess;
        }
        for i in 0..BLOCK {
            between.density.0[i] = density::<M>(between.distance(i).lower());
        }
        for i in 0..BLOCK {
            let stage = ratios::<M>(rows.at(i), between.distance(i));
            between.near.0[i] = stage.pair.near;
            between.far.0[i] = stage.pair.far;
            between.difference.0[i] = stage.pair.difference;
            between.inverse.0[i] = stage.inverse;
        }
        for i in 0..BLOCK {
            let row = assemble(
                rows.at(i),
                between.distance(i),
                between.discounted(i),
                between.density.0[i],
                between.ratios(i),
            );
            self.price.0[i] = row.price;
            self.delta.0[i] = row.delta;
            self.gamma.0[i] = row.gamma;
            self.vega.0[i] = row.vega;
            self.theta.0[i] = row.theta;
            self.rho.0[i] = row.rho;
        }
        for i in 0..BLOCK {
            self.outside[i] = u64::from(!inside(rows.at(i), between.distance(i)));
        }
    }

    /// Does again, carefully, the rows that the branch-free stages could not answer.
    fn mend(&mut self, rows: &Rows, count: usize) {
        self.status.fill(Status::Ok);
        // Almost every block has none; to find that out is vector code.
        if self.outside.iter().fold(0, |any, one| any | one) == 0 {
            return;
        }
        for i in 0..count {
            if self.outside[i] != 0 {
                let (row, status) = careful(rows.at(i));
                self.place(i, row, status);
            }
        }
    }

    fn place(&mut self, i: usize, row: Row, status: Status) {
        self.price.0[i] = row.price;
        self.delta.0[i] = row.delta;
        self.gamma.0[i] = row.gamma;
        self.vega.0[i] = row.vega;
        self.theta.0[i] = row.theta;
        self.rho.0[i] = row.rho;
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
    /// The first column and the measure have different names in different functions.
    pub(super) fn new(
        (spot_name, spot): (&'static str, &'a [f64]),
        strike: &'a [f64],
        years: &'a [f64],
        rate: &'a [f64],
        dividend_yield: &'a [f64],
        (measure_name, measure): (&'static str, &'a [f64]),
        kind: &'a [OptionKind],
    ) -> Result<Self> {
        let rows = rows(&[
            (spot_name, spot.len()),
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

    /// Every row in order, for models that go row by row; the measure stands in the place of the
    /// volatility.
    pub(super) fn inputs(&self) -> impl ExactSizeIterator<Item = Inputs> + '_ {
        (0..self.rows).map(|i| Inputs {
            spot: at(self.spot, i),
            strike: at(self.strike, i),
            years: at(self.years, i),
            rate: at(self.rate, i),
            dividend_yield: at(self.dividend_yield, i),
            volatility: at(self.measure, i),
            sign: at(self.kind, i).sign(),
        })
    }

    /// Prices every row and hands over block after block, in order.
    fn evaluate(&self, mut take: impl FnMut(&Block, usize)) {
        simd::dispatch(Batch {
            columns: self,
            take: &mut take,
        });
    }

    /// Replaces what the result columns hold.
    pub(super) fn price_into(&self, Prices { price, status }: &mut Prices) {
        price.clear();
        price.reserve(self.rows);
        status.clear();
        status.reserve(self.rows);
        self.evaluate(|block, rows| {
            price.extend_from_slice(&block.price.0[..rows]);
            status.extend_from_slice(&block.status[..rows]);
        });
    }

    /// Replaces what the result columns hold.
    pub(super) fn greeks_into(&self, greeks: &mut Greeks) {
        let Greeks {
            price,
            delta,
            gamma,
            vega,
            theta,
            rho,
            status,
        } = greeks;
        for column in [
            &mut *price,
            &mut *delta,
            &mut *gamma,
            &mut *vega,
            &mut *theta,
            &mut *rho,
        ] {
            column.clear();
            column.reserve(self.rows);
        }
        status.clear();
        status.reserve(self.rows);
        self.evaluate(|block, rows| {
            price.extend_from_slice(&block.price.0[..rows]);
            delta.extend_from_slice(&block.delta.0[..rows]);
            gamma.extend_from_slice(&block.gamma.0[..rows]);
            vega.extend_from_slice(&block.vega.0[..rows]);
            theta.extend_from_slice(&block.theta.0[..rows]);
            rho.extend_from_slice(&block.rho.0[..rows]);
            status.extend_from_slice(&block.status[..rows]);
        });
    }

    /// Replaces what the result columns hold.
    pub(super) fn implied_volatility_into(
        &self,
        ImpliedVolatilities { volatility, status }: &mut ImpliedVolatilities,
    ) {
        volatility.clear();
        volatility.reserve(self.rows);
        status.clear();
        status.reserve(self.rows);
        for (value, reason) in self.solve() {
            volatility.push(value);
            status.push(reason);
        }
    }

    /// Inverts every row.
    fn solve(&self) -> impl Iterator<Item = (f64, Status)> + '_ {
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
        let mut between = Between::new();
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
            block.straight::<M>(&rows, &mut between);
            block.mend(&rows, count);
            (self.take)(&block, count);
            start += count;
        }
    }
}

/// Copies rows `start..start + count` of a column into the block, or broadcasts its only row.
fn fill(Lane(block): &mut Lane, column: &[f64], start: usize, count: usize) {
    if column.len() == 1 {
        block.fill(column[0]);
    } else {
        block[..count].copy_from_slice(&column[start..start + count]);
    }
}

/// The same for the kind, as a sign.
fn fill_signs(Lane(block): &mut Lane, column: &[OptionKind], start: usize, count: usize) {
    if column.len() == 1 {
        block.fill(column[0].sign());
    } else {
        for (sign, kind) in block.iter_mut().zip(&column[start..start + count]) {
            *sign = kind.sign();
        }
    }
}
