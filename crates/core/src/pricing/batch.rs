//! European prices and Greeks of a batch: each stage of the branch-free path runs over a whole block, and
//! the few rows that it cannot answer are done again by the careful one.

use super::black_scholes::straight::{self, Carry, Place, Priced, Value};
use super::black_scholes::{Inputs, careful};
use super::blocks::{BLOCK, Blocks, Lane, Rows, block, load, store};
use super::columns::{Columns, make_room};
use super::work::Work;
use super::{Greek, Greeks, Prices, Status};
use crate::math::simd::{Kernel, Lanes, Mask as _, Two, dispatch};

/// What the first stage hands on.
struct Places {
    root: Lane,
    total_volatility: Lane,
    moneyness: Lane,
    inverse: Lane,
    forward: Lane,
    strike: Lane,
    excess: Lane,
    /// Not zero where the branch-free path is not accurate.
    outside: Lane,
}

impl Places {
    const fn new() -> Self {
        Self {
            root: Lane::ZERO,
            total_volatility: Lane::ZERO,
            moneyness: Lane::ZERO,
            inverse: Lane::ZERO,
            forward: Lane::ZERO,
            strike: Lane::ZERO,
            excess: Lane::ZERO,
            outside: Lane::ZERO,
        }
    }

    #[inline(always)]
    fn at<L: Lanes>(&self, i: usize) -> Place<L> {
        Place {
            root: load(&self.root.0, i),
            total_volatility: load(&self.total_volatility.0, i),
            moneyness: load(&self.moneyness.0, i),
            inverse: load(&self.inverse.0, i),
            forward: load(&self.forward.0, i),
            strike: load(&self.strike.0, i),
            excess: load(&self.excess.0, i),
        }
    }

    /// The first stage over `count` rows and what it takes to fill a vector. Says whether any row is
    /// outside of what the branch-free path can answer.
    #[inline(always)]
    fn fill<L: Lanes>(&mut self, rows: Rows, count: usize, shared: Option<Carry<L>>) -> bool {
        let mut any = false;
        let mut i = 0;
        while i < count {
            let (place, inside) = straight::place(rows.at::<L>(i), rows.carry(i, shared));
            store(place.root, &mut self.root.0, i);
            store(place.total_volatility, &mut self.total_volatility.0, i);
            store(place.moneyness, &mut self.moneyness.0, i);
            store(place.inverse, &mut self.inverse.0, i);
            store(place.forward, &mut self.forward.0, i);
            store(place.strike, &mut self.strike.0, i);
            store(place.excess, &mut self.excess.0, i);
            any |= (!inside).any();
            let outside = L::select(inside, L::splat(0.0), L::splat(1.0));
            store(outside, &mut self.outside.0, i);
            i += L::COUNT;
        }
        any
    }
}

/// What the second stage hands on where more than the first-order Greeks are asked for.
struct Values {
    asset: Lane,
    payment: Lane,
    price: Lane,
    weight: Lane,
}

impl Values {
    const fn new() -> Self {
        Self {
            asset: Lane::ZERO,
            payment: Lane::ZERO,
            price: Lane::ZERO,
            weight: Lane::ZERO,
        }
    }

    #[inline(always)]
    fn at<L: Lanes>(&self, i: usize) -> Value<L> {
        Value {
            asset: load(&self.asset.0, i),
            payment: load(&self.payment.0, i),
            price: load(&self.price.0, i),
            weight: load(&self.weight.0, i),
        }
    }

    #[inline(always)]
    fn fill<L: Lanes>(&mut self, rows: Rows, places: &Places, count: usize) {
        let mut i = 0;
        while i < count {
            let value = straight::value(places.at::<L>(i), load(rows.sign, i));
            store(value.asset, &mut self.asset.0, i);
            store(value.payment, &mut self.payment.0, i);
            store(value.price, &mut self.price.0, i);
            store(value.weight, &mut self.weight.0, i);
            i += L::COUNT;
        }
    }
}

/// Where results go: a column for each that was asked for, in the order of [`Greek::ALL`].
pub(super) struct Outputs<'a> {
    pub(super) columns: [Option<&'a mut [f64]>; Greek::COUNT],
    pub(super) status: &'a mut [Status],
}

/// Which loop a batch runs: the common requests have one of their own.
#[derive(Clone, Copy)]
enum Plan {
    Price,
    FirstOrder,
    Any,
}

impl Outputs<'_> {
    /// Those of the first `rows` rows, and those of the others.
    fn split_at(self, rows: usize) -> (Self, Self) {
        let (status, other_status) = self.status.split_at_mut(rows);
        let mut first = Self {
            columns: [const { None }; Greek::COUNT],
            status,
        };
        let mut others = Self {
            columns: [const { None }; Greek::COUNT],
            status: other_status,
        };
        for (i, column) in self.columns.into_iter().enumerate() {
            if let Some((head, tail)) = column.map(|column| column.split_at_mut(rows)) {
                first.columns[i] = Some(head);
                others.columns[i] = Some(tail);
            }
        }
        (first, others)
    }

    fn plan(&self) -> Plan {
        let [first @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = &self.columns;
        let first_order = first.iter().flatten().count();
        let all = self.columns.iter().flatten().count();
        if all == 1 && self.columns[Greek::Price as usize].is_some() {
            Plan::Price
        } else if all == first.len() && first_order == first.len() {
            Plan::FirstOrder
        } else {
            Plan::Any
        }
    }

    /// The second stage of one block. A last block that is not full goes through `spare`.
    #[inline(always)]
    fn fill<L: Lanes>(
        &mut self,
        plan: Plan,
        rows: Rows,
        places: &Places,
        start: usize,
        count: usize,
        spare: &mut [Lane; 6],
    ) {
        match plan {
            Plan::Price => {
                let [Some(price), ..] = &mut self.columns else {
                    return;
                };
                let price = block(price, start, &mut spare[0]);
                let mut i = 0;
                while i < count {
                    let value = straight::value(places.at::<L>(i), load(rows.sign, i));
                    store(value.price, price, i);
                    i += L::COUNT;
                }
            }
            Plan::FirstOrder => {
                let [
                    Some(price),
                    Some(delta),
                    Some(gamma),
                    Some(vega),
                    Some(theta),
                    Some(rho),
                    ..,
                ] = &mut self.columns
                else {
                    return;
                };
                let [a, b, c, d, e, f] = spare;
                let (price, delta) = (block(price, start, a), block(delta, start, b));
                let (gamma, vega) = (block(gamma, start, c), block(vega, start, d));
                let (theta, rho) = (block(theta, start, e), block(rho, start, f));
                let mut i = 0;
                while i < count {
                    let (inputs, place) = (rows.at::<L>(i), places.at(i));
                    let value = straight::value(place, inputs.sign);
                    let priced = Priced {
                        inputs,
                        place,
                        value,
                    };
                    store(value.price, price, i);
                    store(priced.delta(), delta, i);
                    store(priced.gamma(), gamma, i);
                    store(priced.vega(), vega, i);
                    store(priced.theta(), theta, i);
                    store(priced.rho(), rho, i);
                    i += L::COUNT;
                }
            }
            Plan::Any => {
                let mut values = Values::new();
                values.fill::<L>(rows, places, count);
                for (column, greek) in self.columns.iter_mut().zip(Greek::ALL) {
                    let Some(column) = column else { continue };
                    let into = block(column, start, &mut spare[0]);
                    let mut i = 0;
                    while i < count {
                        let priced = Priced {
                            inputs: rows.at::<L>(i),
                            place: places.at(i),
                            value: values.at(i),
                        };
                        store(priced.greek(greek), into, i);
                        i += L::COUNT;
                    }
                    if count < BLOCK {
                        column[start..].copy_from_slice(&spare[0].0[..count]);
                    }
                }
                return;
            }
        }
        if count < BLOCK {
            for (column, spare) in self.columns.iter_mut().flatten().zip(spare) {
                column[start..].copy_from_slice(&spare.0[..count]);
            }
        }
    }

    /// Does one row again.
    fn mend(&mut self, at: usize, inputs: Inputs) {
        let (row, status) = careful(inputs);
        for (column, greek) in self.columns.iter_mut().zip(Greek::ALL) {
            if let Some(column) = column {
                column[at] = row.greek(greek);
            }
        }
        self.status[at] = status;
    }
}

impl<'a> Columns<'a> {
    /// Replaces what the result columns hold.
    pub(super) fn price_into<'b>(
        &self,
        Prices { price, status }: &'b mut Prices,
        run: impl FnOnce(Batch<'a, 'b>),
    ) {
        self.evaluate([(Greek::Price, price)], status, run);
    }

    /// Replaces what the result columns hold.
    pub(super) fn greeks_into<'b>(&self, greeks: &'b mut Greeks, run: impl FnOnce(Batch<'a, 'b>)) {
        let Greeks {
            price,
            delta,
            gamma,
            vega,
            theta,
            rho,
            status,
        } = greeks;
        self.evaluate(
            [
                (Greek::Price, price),
                (Greek::Delta, delta),
                (Greek::Gamma, gamma),
                (Greek::Vega, vega),
                (Greek::Theta, theta),
                (Greek::Rho, rho),
            ],
            status,
            run,
        );
    }

    /// Fills a column for each Greek, whatever it held. `run` does the work, whole or in parts.
    pub(super) fn evaluate<'b>(
        &self,
        columns: impl IntoIterator<Item = (Greek, &'b mut Vec<f64>)>,
        status: &'b mut Vec<Status>,
        run: impl FnOnce(Batch<'a, 'b>),
    ) {
        make_room(status, self.rows);
        let mut outputs = Outputs {
            columns: [const { None }; Greek::COUNT],
            status,
        };
        for (greek, column) in columns {
            make_room(column, self.rows);
            outputs.columns[greek as usize] = Some(column);
        }
        run(Batch {
            columns: *self,
            outputs,
        });
    }
}

/// All blocks of a batch.
pub(super) struct Batch<'a, 'b> {
    pub(super) columns: Columns<'a>,
    pub(super) outputs: Outputs<'b>,
}

impl Kernel for Batch<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(mut self) {
        let mut blocks = Blocks::new(self.columns);
        let mut places = Places::new();
        let mut spare = [Lane::ZERO; 6];
        let plan = self.outputs.plan();
        let shared = blocks.shared_carry();
        let mut start = 0;
        while let Some((rows, count)) = blocks.at(start) {
            self.outputs.status[start..start + count].fill(Status::Ok);
            let any_outside = places.fill::<Two<L>>(rows, count, shared);
            self.outputs
                .fill::<Two<L>>(plan, rows, &places, start, count, &mut spare);
            if any_outside {
                for i in 0..count {
                    if places.outside.0[i] != 0.0 {
                        self.outputs.mend(start + i, rows.row(i));
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
        let (outputs, other_outputs) = self.outputs.split_at(rows);
        let first = Self { columns, outputs };
        let others = Self {
            columns: other_columns,
            outputs: other_outputs,
        };
        (first, others)
    }

    fn run(self) {
        dispatch(self);
    }
}
