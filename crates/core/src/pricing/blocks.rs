//! Columns as blocks: small enough for what a stage hands to the next to stay in the first-level cache, so
//! that short dependency chains overlap. Full columns are read and written where they are.

use super::OptionKind;
use super::black_scholes::Inputs;
use super::black_scholes::straight::{Carry, carry};
use super::columns::Columns;
use crate::math::simd::Lanes;

pub(super) const BLOCK: usize = 32;

/// One column of a block, where whole vectors lie within whole cache lines.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
pub(super) struct Lane(pub(super) [f64; BLOCK]);

impl Lane {
    pub(super) const ZERO: Self = Self([0.0; BLOCK]);
}

/// Row `i` of a block and those after it. The mask changes no multiple of the number of lanes in a block,
/// and tells the compiler that the whole vector lies inside: no other check is left.
#[inline(always)]
pub(super) fn load<L: Lanes>(from: &[f64; BLOCK], i: usize) -> L {
    L::load(&from[i & (BLOCK - L::COUNT)..])
}

#[inline(always)]
pub(super) fn store<L: Lanes>(values: L, into: &mut [f64; BLOCK], i: usize) {
    values.store(&mut into[i & (BLOCK - L::COUNT)..]);
}

/// Rows of a column for one block after another.
struct Source<'a> {
    column: &'a [f64],
    /// The only row, broadcast; or the rows of a last block that is not full, before whatever.
    copy: Lane,
}

impl<'a> Source<'a> {
    #[inline(always)]
    fn new(column: &'a [f64]) -> Self {
        let only = if column.len() == 1 { column[0] } else { 1.0 };
        Self {
            column,
            copy: Lane([only; BLOCK]),
        }
    }

    /// The row that holds for all, if there is one.
    #[inline(always)]
    fn only(&self) -> Option<f64> {
        (self.column.len() == 1).then(|| self.copy.0[0])
    }

    #[inline(always)]
    fn block(&mut self, start: usize) -> &[f64; BLOCK] {
        if self.column.len() == 1 {
            return &self.copy.0;
        }
        let rest = &self.column[start..];
        if let Some(block) = rest.first_chunk() {
            return block;
        }
        self.copy.0[..rest.len()].copy_from_slice(rest);
        &self.copy.0
    }
}

/// Inputs of one block.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    spot: &'a [f64; BLOCK],
    strike: &'a [f64; BLOCK],
    years: &'a [f64; BLOCK],
    rate: &'a [f64; BLOCK],
    dividend_yield: &'a [f64; BLOCK],
    volatility: &'a [f64; BLOCK],
    pub(super) sign: &'a [f64; BLOCK],
}

impl Rows<'_> {
    #[inline(always)]
    pub(super) fn at<L: Lanes>(self, i: usize) -> Inputs<L> {
        Inputs {
            spot: load(self.spot, i),
            strike: load(self.strike, i),
            years: load(self.years, i),
            rate: load(self.rate, i),
            dividend_yield: load(self.dividend_yield, i),
            volatility: load(self.volatility, i),
            sign: load(self.sign, i),
        }
    }

    /// What the expiries of the rows from `i` on decide; `shared` if they all have one.
    #[inline(always)]
    pub(super) fn carry<L: Lanes>(self, i: usize, shared: Option<Carry<L>>) -> Carry<L> {
        match shared {
            Some(carry) => carry,
            None => carry(
                load(self.years, i),
                load(self.rate, i),
                load(self.dividend_yield, i),
            ),
        }
    }

    /// One row.
    pub(super) fn row(self, i: usize) -> Inputs {
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

/// The inputs of a batch, block by block.
pub(super) struct Blocks<'a> {
    rows: usize,
    kind: &'a [OptionKind],
    spot: Source<'a>,
    strike: Source<'a>,
    years: Source<'a>,
    rate: Source<'a>,
    dividend_yield: Source<'a>,
    measure: Source<'a>,
    sign: Lane,
}

impl<'a> Blocks<'a> {
    #[inline(always)]
    pub(super) fn new(columns: Columns<'a>) -> Self {
        let mut sign = Lane::ZERO;
        if let [only] = columns.kind {
            sign.0.fill(only.sign());
        }
        Self {
            rows: columns.rows,
            kind: columns.kind,
            spot: Source::new(columns.spot),
            strike: Source::new(columns.strike),
            years: Source::new(columns.years),
            rate: Source::new(columns.rate),
            dividend_yield: Source::new(columns.dividend_yield),
            measure: Source::new(columns.measure),
            sign,
        }
    }

    /// What all rows share, if they are of one expiry.
    #[inline(always)]
    pub(super) fn shared_carry<L: Lanes>(&self) -> Option<Carry<L>> {
        let years = self.years.only()?;
        let rate = self.rate.only()?;
        let dividend_yield = self.dividend_yield.only()?;
        Some(carry(
            L::splat(years),
            L::splat(rate),
            L::splat(dividend_yield),
        ))
    }

    /// The block that begins with row `start`, and how many rows of it there are.
    #[inline(always)]
    pub(super) fn at(&mut self, start: usize) -> Option<(Rows<'_>, usize)> {
        if start >= self.rows {
            return None;
        }
        let count = BLOCK.min(self.rows - start);
        if self.kind.len() != 1 {
            fill_signs(&mut self.sign.0, &self.kind[start..start + count]);
        }
        let rows = Rows {
            spot: self.spot.block(start),
            strike: self.strike.block(start),
            years: self.years.block(start),
            rate: self.rate.block(start),
            dividend_yield: self.dividend_yield.block(start),
            volatility: self.measure.block(start),
            sign: &self.sign.0,
        };
        Some((rows, count))
    }
}

/// The rows of a column from `start` on, if they fill a block.
#[inline(always)]
pub(super) fn block<'a>(
    column: &'a mut [f64],
    start: usize,
    spare: &'a mut Lane,
) -> &'a mut [f64; BLOCK] {
    match column[start..].first_chunk_mut() {
        Some(block) => block,
        None => &mut spare.0,
    }
}

#[inline(always)]
fn fill_signs(signs: &mut [f64; BLOCK], kinds: &[OptionKind]) {
    for (sign, kind) in signs.iter_mut().zip(kinds) {
        *sign = kind.sign();
    }
}
