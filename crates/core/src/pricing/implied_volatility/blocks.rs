//! Implied volatilities of a batch, block by block: see [`batch`](super::super::batch).

use super::careful;
use super::guess::{Guess, first_guess};
use super::lanes::{Target, normalise, refine};
use crate::math::simd::{Kernel, Lanes, Mask as _, Two, dispatch};
use crate::pricing::black_scholes::straight::Carry;
use crate::pricing::blocks::{BLOCK, Blocks, Lane, Rows, block, load, store};
use crate::pricing::columns::{Columns, make_room};
use crate::pricing::work::Work;
use crate::pricing::{ImpliedVolatilities, Status};

/// What the stages hand on.
struct Between {
    distance: Lane,
    value: Lane,
    side: Lane,
    gap: Lane,
    root: Lane,
    total_volatility: Lane,
    inverse: Lane,
}

impl Between {
    const fn new() -> Self {
        Self {
            distance: Lane::ZERO,
            value: Lane::ZERO,
            side: Lane::ZERO,
            gap: Lane::ZERO,
            root: Lane::ZERO,
            total_volatility: Lane::ZERO,
            inverse: Lane::ZERO,
        }
    }

    #[inline(always)]
    fn target<L: Lanes>(&self, i: usize) -> Target<L> {
        Target {
            distance: load(&self.distance.0, i),
            value: load(&self.value.0, i),
            side: load(&self.side.0, i),
            gap: load(&self.gap.0, i),
            root: load(&self.root.0, i),
        }
    }

    #[inline(always)]
    fn guess<L: Lanes>(&self, i: usize) -> Guess<L> {
        Guess {
            total_volatility: load(&self.total_volatility.0, i),
            inverse: load(&self.inverse.0, i),
        }
    }

    /// All stages but the last, over `count` rows and what it takes to fill a vector.
    #[inline(always)]
    fn stages<L: Lanes>(&mut self, rows: Rows, count: usize, shared: Option<Carry<L>>) {
        let mut i = 0;
        while i < count {
            let target = normalise(rows.at::<L>(i), rows.carry(i, shared));
            store(target.distance, &mut self.distance.0, i);
            store(target.value, &mut self.value.0, i);
            store(target.side, &mut self.side.0, i);
            store(target.gap, &mut self.gap.0, i);
            store(target.root, &mut self.root.0, i);
            i += L::COUNT;
        }
        let mut i = 0;
        while i < count {
            let guess = first_guess(self.target::<L>(i));
            store(guess.total_volatility, &mut self.total_volatility.0, i);
            store(guess.inverse, &mut self.inverse.0, i);
            i += L::COUNT;
        }
    }
}

impl<'a> Columns<'a> {
    /// Replaces what the result columns hold. Premiums stand in the place of the volatilities. `run` does
    /// the work, whole or in parts.
    pub(in crate::pricing) fn implied_volatility_into<'b>(
        &self,
        ImpliedVolatilities { volatility, status }: &'b mut ImpliedVolatilities,
        run: impl FnOnce(Batch<'a, 'b>),
    ) {
        make_room(volatility, self.rows);
        make_room(status, self.rows);
        run(Batch {
            columns: *self,
            volatility,
            status,
        });
    }
}

/// All blocks of a batch.
pub(in crate::pricing) struct Batch<'a, 'b> {
    pub(super) columns: Columns<'a>,
    pub(super) volatility: &'b mut [f64],
    pub(super) status: &'b mut [Status],
}

impl Batch<'_, '_> {
    /// The last stage of one block. Says whether any row is left to the careful path.
    #[inline(always)]
    fn fill<L: Lanes>(
        &mut self,
        between: &Between,
        start: usize,
        count: usize,
        spare: &mut Lane,
    ) -> bool {
        let into = block(self.volatility, start, spare);
        let mut any = false;
        let mut i = 0;
        while i < count {
            let volatility: L = refine(between.target(i), between.guess(i));
            any |= (!volatility.less_or_equal(volatility)).any();
            store(volatility, into, i);
            i += L::COUNT;
        }
        if count < BLOCK {
            self.volatility[start..].copy_from_slice(&spare.0[..count]);
        }
        any
    }
}

impl Kernel for Batch<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(mut self) {
        let mut blocks = Blocks::new(self.columns);
        let mut between = Between::new();
        let mut spare = Lane::ZERO;
        let shared = blocks.shared_carry();
        let mut start = 0;
        while let Some((rows, count)) = blocks.at(start) {
            self.status[start..start + count].fill(Status::Ok);
            between.stages::<Two<L>>(rows, count, shared);
            if self.fill::<Two<L>>(&between, start, count, &mut spare) {
                for i in 0..count {
                    if self.volatility[start + i].is_nan() {
                        (self.volatility[start + i], self.status[start + i]) =
                            careful::solve(rows.row(i));
                    }
                }
            }
            start += count;
        }
    }
}

impl<'a> Work<'a> for Batch<'a, '_> {
    #[cfg(feature = "rayon")]
    const LEAST: usize = 8192;

    fn columns(&mut self) -> &mut Columns<'a> {
        &mut self.columns
    }

    fn split_at(self, rows: usize) -> (Self, Self) {
        let (columns, other_columns) = self.columns.split_at(rows);
        let (volatility, other_volatility) = self.volatility.split_at_mut(rows);
        let (status, other_status) = self.status.split_at_mut(rows);
        let first = Self {
            columns,
            volatility,
            status,
        };
        let others = Self {
            columns: other_columns,
            volatility: other_volatility,
            status: other_status,
        };
        (first, others)
    }

    fn run(self) {
        dispatch(self);
    }
}
