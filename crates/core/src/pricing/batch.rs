//! A batch, block by block: each stage of the branch-free path runs over a whole block that stays in the
//! first-level cache, so that short dependency chains overlap, and the few rows that it cannot answer are
//! done again by the careful one. Full columns are read and written where they are.

use super::black_scholes::straight::{self, Place, Priced, Value};
use super::black_scholes::{Inputs, careful};
use super::implied_volatility::solve;
use super::{Greek, Greeks, ImpliedVolatilities, OptionKind, Prices, Status};
use crate::Result;
use crate::column::{at, rows};
use crate::math::simd::{self, Kernel, Lanes, Mask as _, Two};

const BLOCK: usize = 128;

/// One column of a block, where whole vectors lie within whole cache lines.
#[derive(Debug, Clone, Copy)]
#[repr(align(64))]
struct Lane([f64; BLOCK]);

impl Lane {
    const ZERO: Self = Self([0.0; BLOCK]);
}

/// Row `i` of a block and those after it. The mask changes no multiple of the number of lanes in a block,
/// and tells the compiler that the whole vector lies inside: no other check is left.
#[inline(always)]
fn load<L: Lanes>(from: &[f64; BLOCK], i: usize) -> L {
    L::load(&from[i & (BLOCK - L::COUNT)..])
}

#[inline(always)]
fn store<L: Lanes>(values: L, into: &mut [f64; BLOCK], i: usize) {
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
struct Rows<'a> {
    spot: &'a [f64; BLOCK],
    strike: &'a [f64; BLOCK],
    years: &'a [f64; BLOCK],
    rate: &'a [f64; BLOCK],
    dividend_yield: &'a [f64; BLOCK],
    volatility: &'a [f64; BLOCK],
    sign: &'a [f64; BLOCK],
}

impl Rows<'_> {
    #[inline(always)]
    fn at<L: Lanes>(self, i: usize) -> Inputs<L> {
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

    /// One row.
    fn row(self, i: usize) -> Inputs {
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
    fn fill<L: Lanes>(&mut self, rows: Rows, count: usize) -> bool {
        let mut any = false;
        let mut i = 0;
        while i < count {
            let (place, inside) = straight::place(rows.at::<L>(i));
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

/// The rows of a column from `start` on, if they fill a block.
#[inline(always)]
fn block<'a>(column: &'a mut [f64], start: usize, spare: &'a mut Lane) -> &'a mut [f64; BLOCK] {
    match column[start..].first_chunk_mut() {
        Some(block) => block,
        None => &mut spare.0,
    }
}

/// The columns of a batch after the length check.
#[derive(Clone, Copy)]
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

    /// Replaces what the result columns hold.
    pub(super) fn price_into(&self, Prices { price, status }: &mut Prices) {
        self.evaluate([(Greek::Price, price)], status);
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
        );
    }

    /// Fills a column for each Greek, whatever it held.
    pub(super) fn evaluate<'b>(
        &self,
        columns: impl IntoIterator<Item = (Greek, &'b mut Vec<f64>)>,
        status: &'b mut Vec<Status>,
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
        simd::dispatch(Batch {
            columns: *self,
            outputs,
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

/// Makes a column `rows` long. What it holds is overwritten afterwards, so a new one comes as the system
/// hands out zeros: it need not be written twice.
fn make_room<T: Clone + Default>(column: &mut Vec<T>, rows: usize) {
    if column.capacity() < rows {
        *column = vec![T::default(); rows];
    } else {
        column.resize(rows, T::default());
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
        let columns = self.columns;
        let mut spot = Source::new(columns.spot);
        let mut strike = Source::new(columns.strike);
        let mut years = Source::new(columns.years);
        let mut rate = Source::new(columns.rate);
        let mut dividend_yield = Source::new(columns.dividend_yield);
        let mut volatility = Source::new(columns.measure);
        let mut sign = Lane::ZERO;
        if let [only] = columns.kind {
            sign.0.fill(only.sign());
        }
        let mut places = Places::new();
        let mut spare = [Lane::ZERO; 6];
        let plan = self.outputs.plan();
        let mut start = 0;
        while start < columns.rows {
            let count = BLOCK.min(columns.rows - start);
            if columns.kind.len() != 1 {
                fill_signs(&mut sign.0, &columns.kind[start..start + count]);
            }
            let rows = Rows {
                spot: spot.block(start),
                strike: strike.block(start),
                years: years.block(start),
                rate: rate.block(start),
                dividend_yield: dividend_yield.block(start),
                volatility: volatility.block(start),
                sign: &sign.0,
            };
            self.outputs.status[start..start + count].fill(Status::Ok);
            let any_outside = places.fill::<Two<L>>(rows, count);
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

#[inline(always)]
fn fill_signs(signs: &mut [f64; BLOCK], kinds: &[OptionKind]) {
    for (sign, kind) in signs.iter_mut().zip(kinds) {
        *sign = kind.sign();
    }
}
