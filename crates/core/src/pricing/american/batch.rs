//! A batch, block by block: rows that share a boundary solve for it once.

use super::between;
use super::boundary::{Direction, Put, Series, Terms};
use super::exercise::{Exercise, NO_RATE};
use super::premium::{Premium, Slopes, premium};
use super::scheme::{Accurate, Fast, HighPrecision, Method, Scheme};
use crate::math::lanes::ln_ratio;
use crate::math::simd::{Kernel, Lanes, Mask as _, Plain, dispatch};
use crate::pricing::black_scholes::straight::{self, Priced};
use crate::pricing::black_scholes::{FIRST_ORDER, Inputs, Row, careful, evaluate};
use crate::pricing::certain;
use crate::pricing::columns::{Columns, make_room};
use crate::pricing::work::Work;
use crate::pricing::{Greeks, Prices, Status};
use std::marker::PhantomData;

/// Rows of a block; whole vectors of every width.
pub(super) const BLOCK: usize = 64;

/// Where results go: a column for each, or nothing for those that nobody asked for.
pub(super) struct Outputs<'a> {
    pub(super) price: &'a mut [f64],
    /// Delta, gamma, vega, theta, rho.
    pub(super) greeks: Option<[&'a mut [f64]; 5]>,
    pub(super) status: &'a mut [Status],
}

impl Outputs<'_> {
    /// Those of the first `rows` rows, and those of the others.
    fn split_at(self, rows: usize) -> (Self, Self) {
        let (price, other_price) = self.price.split_at_mut(rows);
        let (status, other_status) = self.status.split_at_mut(rows);
        let (greeks, other_greeks) = match self.greeks {
            Some([delta, gamma, vega, theta, rho]) => {
                let (delta, other_delta) = delta.split_at_mut(rows);
                let (gamma, other_gamma) = gamma.split_at_mut(rows);
                let (vega, other_vega) = vega.split_at_mut(rows);
                let (theta, other_theta) = theta.split_at_mut(rows);
                let (rho, other_rho) = rho.split_at_mut(rows);
                (
                    Some([delta, gamma, vega, theta, rho]),
                    Some([other_delta, other_gamma, other_vega, other_theta, other_rho]),
                )
            }
            None => (None, None),
        };
        let first = Self {
            price,
            greeks,
            status,
        };
        let others = Self {
            price: other_price,
            greeks: other_greeks,
            status: other_status,
        };
        (first, others)
    }

    #[inline(always)]
    fn place(&mut self, at: usize, row: Row, status: Status) {
        self.price[at] = row.price;
        if let Some([delta, gamma, vega, theta, rho]) = &mut self.greeks {
            delta[at] = row.delta;
            gamma[at] = row.gamma;
            vega[at] = row.vega;
            theta[at] = row.theta;
            rho[at] = row.rho;
        }
        self.status[at] = status;
    }
}

/// One column of a block.
type Lane = [f64; BLOCK];

/// The rows of a block that have one boundary, side by side, and their boundaries.
struct Block<const N: usize> {
    rows: usize,
    /// Place of a row in the batch.
    place: [usize; BLOCK],
    /// Which boundary is that of a row.
    boundary: [usize; BLOCK],
    spot: Lane,
    strike: Lane,
    years: Lane,
    rate: Lane,
    dividend_yield: Lane,
    volatility: Lane,
    sign: Lane,

    boundaries: usize,
    key: [Key; BLOCK],
    /// Constant and other terms of the series of the boundary, and of its derivatives.
    series: [SeriesLanes<N>; 3],
    /// `G` now.
    now: Lane,
}

/// The columns of a series.
#[derive(Clone, Copy)]
struct SeriesLanes<const N: usize> {
    constant: Lane,
    terms: [Lane; N],
}

/// What a boundary depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Key {
    put: Put<f64>,
    sign: f64,
}

impl<const N: usize> SeriesLanes<N> {
    const ZERO: Self = Self {
        constant: [0.0; BLOCK],
        terms: [[0.0; BLOCK]; N],
    };

    #[inline(always)]
    fn store<L: Lanes>(&mut self, i: usize, series: &Series<L, N>) {
        series.constant.store(&mut self.constant[i..]);
        for (lane, term) in self.terms.iter_mut().zip(series.terms) {
            term.store(&mut lane[i..]);
        }
    }

    #[inline(always)]
    fn gather<L: Lanes>(&self, at: &[usize]) -> Series<L, N> {
        let mut series = Series {
            constant: gather(&self.constant, at),
            terms: [L::splat(0.0); N],
        };
        for (term, lane) in series.terms.iter_mut().zip(&self.terms) {
            *term = gather(lane, at);
        }
        series
    }
}

#[inline(always)]
fn gather<L: Lanes>(lane: &Lane, at: &[usize]) -> L {
    let mut numbers = [0.0; 32];
    for (number, &i) in numbers.iter_mut().zip(&at[..L::COUNT]) {
        *number = lane[i];
    }
    L::load(&numbers)
}

impl<const N: usize> Block<N> {
    #[inline(always)]
    fn new() -> Self {
        let key = Key {
            put: Put {
                years: 1.0,
                rate: 0.05,
                dividend_yield: 0.0,
                volatility: 0.2,
            },
            sign: -1.0,
        };
        Self {
            rows: 0,
            place: [0; BLOCK],
            boundary: [0; BLOCK],
            spot: [1.0; BLOCK],
            strike: [1.0; BLOCK],
            years: [1.0; BLOCK],
            rate: [0.05; BLOCK],
            dividend_yield: [0.0; BLOCK],
            volatility: [0.2; BLOCK],
            sign: [-1.0; BLOCK],
            boundaries: 0,
            key: [key; BLOCK],
            series: [SeriesLanes::ZERO; 3],
            now: [0.0; BLOCK],
        }
    }

    /// Takes a row in, and its boundary unless one of the last two is the same (calls and puts of one strike
    /// often alternate).
    #[inline(always)]
    fn push(&mut self, place: usize, inputs: Inputs, put: Put<f64>) {
        let row = self.rows;
        self.rows += 1;
        self.place[row] = place;
        self.spot[row] = inputs.spot;
        self.strike[row] = inputs.strike;
        self.years[row] = inputs.years;
        self.rate[row] = inputs.rate;
        self.dividend_yield[row] = inputs.dividend_yield;
        self.volatility[row] = inputs.volatility;
        self.sign[row] = inputs.sign;
        let key = Key {
            put,
            sign: inputs.sign,
        };
        let last = self.boundaries;
        self.boundary[row] = if last > 0 && self.key[last - 1] == key {
            last - 1
        } else if last > 1 && self.key[last - 2] == key {
            last - 2
        } else {
            self.key[last] = key;
            self.boundaries += 1;
            last
        };
    }

    #[inline(always)]
    fn clear(&mut self) {
        self.rows = 0;
        self.boundaries = 0;
    }

    /// Solves for all boundaries.
    #[inline(always)]
    fn solve<L: Lanes, M: Method<N, P>, const P: usize>(&mut self, greeks: bool) {
        let mut i = 0;
        while i < self.boundaries {
            let (put, direction) = self.keys::<L>(i);
            let terms = Terms::new(put, M::DECAYS);
            let values = M::solve(&terms);
            values[N - 1].store(&mut self.now[i..]);
            self.series[0].store(i, &M::series(&values));
            if greeks {
                let [vega, rho] = M::tangents(&terms, &values, direction);
                self.series[1].store(i, &M::series(&vega));
                self.series[2].store(i, &M::series(&rho));
            }
            i += L::COUNT;
        }
    }

    /// Keys from `i` on; what lies beyond the last is whatever was there before.
    #[inline(always)]
    fn keys<L: Lanes>(&self, i: usize) -> (Put<L>, Direction<L>) {
        let mut columns = [[0.0; 32]; 5];
        for (lane, key) in self.key[i..i + L::COUNT].iter().enumerate() {
            columns[0][lane] = key.put.years;
            columns[1][lane] = key.put.rate;
            columns[2][lane] = key.put.dividend_yield;
            columns[3][lane] = key.put.volatility;
            columns[4][lane] = key.sign;
        }
        let [years, rate, dividend_yield, volatility, sign] =
            [0, 1, 2, 3, 4].map(|column| L::load(&columns[column]));
        let put = Put {
            years,
            rate,
            dividend_yield,
            volatility,
        };
        (put, direction(sign))
    }

    #[inline(always)]
    fn inputs<L: Lanes>(&self, i: usize) -> Inputs<L> {
        Inputs {
            spot: L::load(&self.spot[i..]),
            strike: L::load(&self.strike[i..]),
            years: L::load(&self.years[i..]),
            rate: L::load(&self.rate[i..]),
            dividend_yield: L::load(&self.dividend_yield[i..]),
            volatility: L::load(&self.volatility[i..]),
            sign: L::load(&self.sign[i..]),
        }
    }

    /// Prices all rows.
    #[inline(always)]
    fn price<L: Lanes, M: Method<N, P>, const P: usize>(&mut self, outputs: &mut Outputs) {
        let greeks = outputs.greeks.is_some();
        let mut i = 0;
        while i < self.rows {
            let inputs = self.inputs::<L>(i);
            let european = self.european(i, inputs);
            let at = &self.boundary[i..i + L::COUNT];
            let (put, direction) = {
                let is_call = L::splat(0.0).less(inputs.sign);
                let put = Put {
                    years: inputs.years,
                    rate: L::select(is_call, inputs.dividend_yield, inputs.rate),
                    dividend_yield: L::select(is_call, inputs.rate, inputs.dividend_yield),
                    volatility: inputs.volatility,
                };
                (put, direction(inputs.sign))
            };
            let terms = Terms::new(put, M::DECAYS);
            let boundary = self.series[0].gather::<L>(at);
            let now = gather(&self.now, at);
            let row = if greeks {
                let slopes = Slopes {
                    direction,
                    vega: self.series[1].gather::<L>(at),
                    rho: self.series[2].gather::<L>(at),
                };
                row::<L, M, N, P>(inputs, european, &terms, &boundary, now, Some(&slopes))
            } else {
                row::<L, M, N, P>(inputs, european, &terms, &boundary, now, None)
            };
            let mut columns = [[0.0; 32]; 6];
            for (column, values) in columns.iter_mut().zip([
                row.price, row.delta, row.gamma, row.vega, row.theta, row.rho,
            ]) {
                values.store(column);
            }
            for lane in 0..L::COUNT.min(self.rows - i) {
                let [price, delta, gamma, vega, theta, rho] =
                    columns.each_ref().map(|column| column[lane]);
                let row = Row {
                    price,
                    delta,
                    gamma,
                    vega,
                    theta,
                    rho,
                };
                let (row, status) = finished(row, greeks);
                outputs.place(self.place[i + lane], row, status);
            }
            i += L::COUNT;
        }
    }

    /// The European options.
    #[inline(always)]
    fn european<L: Lanes>(&self, i: usize, inputs: Inputs<L>) -> Row<L> {
        let carry = straight::carry(inputs.years, inputs.rate, inputs.dividend_yield);
        let (place, inside) = straight::place(inputs, carry);
        let value = straight::value(place, inputs.sign);
        let priced = Priced {
            inputs,
            place,
            value,
        };
        let row = Row {
            price: value.price,
            delta: priced.delta(),
            gamma: priced.gamma(),
            vega: priced.vega(),
            theta: priced.theta(),
            rho: priced.rho(),
        };
        if !(!inside).any() {
            return row;
        }
        let mut columns = [[0.0; 32]; 7];
        for (column, values) in columns.iter_mut().zip([
            row.price,
            row.delta,
            row.gamma,
            row.vega,
            row.theta,
            row.rho,
            L::select(inside, L::splat(1.0), L::splat(0.0)),
        ]) {
            values.store(column);
        }
        for lane in 0..L::COUNT {
            if columns[6][lane] == 0.0 {
                let (row, _) = careful(self.row(i + lane));
                for (column, greek) in columns.iter_mut().zip(FIRST_ORDER) {
                    column[lane] = row.greek(greek);
                }
            }
        }
        let [price, delta, gamma, vega, theta, rho] =
            [0, 1, 2, 3, 4, 5].map(|column| L::load(&columns[column]));
        Row {
            price,
            delta,
            gamma,
            vega,
            theta,
            rho,
        }
    }

    fn row(&self, i: usize) -> Inputs {
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

/// The rate of a put is that of its contract; of a call, seen as a put, the contract's rate is the yield.
#[inline(always)]
fn direction<L: Lanes>(sign: L) -> Direction<L> {
    let (zero, one) = (L::splat(0.0), L::splat(1.0));
    let is_call = zero.less(sign);
    Direction {
        rate: L::select(is_call, zero, one),
        dividend_yield: L::select(is_call, one, zero),
    }
}

/// European option and premium together, or exercise.
#[inline(always)]
fn row<L: Lanes, M: Method<N, P>, const N: usize, const P: usize>(
    inputs: Inputs<L>,
    european: Row<L>,
    terms: &Terms<L>,
    boundary: &Series<L, N>,
    now: L,
    slopes: Option<&Slopes<L, N>>,
) -> Row<L> {
    let (spot, strike) = as_put(inputs);
    let log_spot = ln_ratio(spot, strike) - terms.start;
    let above = log_spot + now;
    let exercised = above.less_or_equal(L::splat(0.0));
    let premium = premium_of::<L, M, N, P>(terms, boundary, slopes, spot / strike, log_spot, above);
    let row = together(
        inputs,
        european,
        premium,
        exercised,
        strike,
        slopes.is_some(),
    );
    // So close to the boundary, the premium arises within too short a time for the rule to see it.
    let spread = terms.put.volatility * terms.put.years.min(L::splat(1.0) / terms.decay).sqrt();
    let close = above.less(L::splat(M::CLOSE) * spread);
    if !close.any() {
        return row;
    }
    let at_boundary = beside::<L, N>(inputs, terms, slopes, above);
    let close = close & L::splat(0.0).less(above);
    Row {
        price: L::select(close, at_boundary.price.max(european.price), row.price),
        delta: L::select(close, at_boundary.delta, row.delta),
        gamma: L::select(close, at_boundary.gamma, row.gamma),
        vega: L::select(close, at_boundary.vega, row.vega),
        theta: L::select(close, at_boundary.theta, row.theta),
        rho: L::select(close, at_boundary.rho, row.rho),
    }
}

/// A row whose spot is beside the boundary, where the price leaves the value of exercise with the square of the
/// distance. How fast, the pricing equation says.
#[inline(always)]
fn beside<L: Lanes, const N: usize>(
    inputs: Inputs<L>,
    terms: &Terms<L>,
    slopes: Option<&Slopes<L, N>>,
    above: L,
) -> Row<L> {
    let zero = L::splat(0.0);
    let one = L::splat(1.0);
    let half = L::splat(0.5);
    let Put {
        rate,
        dividend_yield,
        volatility,
        ..
    } = terms.put;
    let is_call = zero.less(inputs.sign);
    let (spot, strike) = as_put(inputs);
    let moneyness = spot / strike;
    let boundary = above.neg_mul_add(moneyness, moneyness);
    let variance = volatility * volatility;
    let bend = (rate - dividend_yield * boundary) * L::splat(2.0) / variance;
    let slope = bend * above;
    let gain = half * slope * above;
    let intrinsic = inputs.sign * (inputs.spot - inputs.strike);
    let price = gain.mul_add(strike, intrinsic);
    let rise = slope / boundary;
    let delta = L::select(is_call, one + gain - rise * moneyness, rise - one);
    let gamma = bend / (boundary * boundary);
    let gamma = gamma * L::select(is_call, moneyness * moneyness, one) / strike;
    let (vega, rho) = match slopes {
        Some(slopes) => {
            let (start, _) = slopes.direction.of_start(terms.put);
            (
                slope * slopes.vega.at(one) * strike,
                slope * (slopes.rho.at(one) - start) * strike,
            )
        }
        None => (zero, zero),
    };
    let deviation = inputs.volatility * inputs.spot;
    let theta = inputs.rate * price
        - (inputs.rate - inputs.dividend_yield) * inputs.spot * delta
        - half * deviation * deviation * gamma;
    Row {
        price,
        delta,
        gamma,
        vega,
        theta,
        rho,
    }
}

/// Spot and strike of the row as a put: a call is a put on the strike with the spot as its strike, and the rates
/// exchanged.
#[inline(always)]
fn as_put<L: Lanes>(inputs: Inputs<L>) -> (L, L) {
    let is_call = L::splat(0.0).less(inputs.sign);
    (
        L::select(is_call, inputs.strike, inputs.spot),
        L::select(is_call, inputs.spot, inputs.strike),
    )
}

/// The row from the premium of its put on a strike of 1. `most` is what it can ever be worth.
#[inline(always)]
fn together<L: Lanes>(
    inputs: Inputs<L>,
    european: Row<L>,
    premium: Premium<L>,
    exercised: L::Mask,
    most: L,
    greeks: bool,
) -> Row<L> {
    let zero = L::splat(0.0);
    let one = L::splat(1.0);
    let half = L::splat(0.5);
    let is_call = zero.less(inputs.sign);
    let (spot, strike) = as_put(inputs);
    let moneyness = spot / strike;
    let intrinsic = (inputs.sign * (inputs.spot - inputs.strike)).max(zero);
    let least = intrinsic.max(european.price);
    let price = premium.value.mul_add(strike, european.price);
    let price = L::select(exercised, least, price.min(most).max(least));
    if !greeks {
        return Row {
            price,
            delta: zero,
            gamma: zero,
            vega: zero,
            theta: zero,
            rho: zero,
        };
    }
    // Homogeneous of degree one: the derivative with respect to the strike is what is left.
    let by_strike = moneyness.neg_mul_add(premium.delta, premium.value);
    let delta = european.delta + L::select(is_call, by_strike, premium.delta);
    let gamma = premium.gamma * L::select(is_call, moneyness * moneyness, one) / strike;
    let gamma = european.gamma + gamma;
    let vega = premium.vega.mul_add(strike, european.vega);
    let rho = premium.rho.mul_add(strike, european.rho);
    let deviation = inputs.volatility * inputs.spot;
    let theta = inputs.rate * price
        - (inputs.rate - inputs.dividend_yield) * inputs.spot * delta
        - half * deviation * deviation * gamma;
    Row {
        price,
        delta: L::select(exercised, inputs.sign, delta),
        gamma: L::select(exercised, zero, gamma),
        vega: L::select(exercised, zero, vega),
        theta: L::select(exercised, zero, theta),
        rho: L::select(exercised, zero, rho),
    }
}

#[inline(always)]
fn premium_of<L: Lanes, M: Method<N, P>, const N: usize, const P: usize>(
    terms: &Terms<L>,
    boundary: &Series<L, N>,
    slopes: Option<&Slopes<L, N>>,
    moneyness: L,
    log_spot: L,
    above: L,
) -> Premium<L> {
    if M::STRETCH == 1 {
        premium::<L, N, P, 1>(terms, boundary, slopes, moneyness, log_spot, above, M::RULE)
    } else {
        premium::<L, N, P, 2>(terms, boundary, slopes, moneyness, log_spot, above, M::RULE)
    }
}

/// Total volatility below which a grid would drown in rounding, and is not needed.
const CERTAIN: f64 = 1e-8;

/// One row between two boundaries. It runs on one class of instructions only.
fn between(inputs: Inputs, put: Put<f64>, greeks: bool) -> (Row, Status) {
    let (european, status) = evaluate(inputs);
    if status != Status::Ok {
        return (Row::NAN, status);
    }
    if put.volatility * put.years.sqrt() < CERTAIN {
        let (row, status) = certain::american(Inputs {
            volatility: 0.0,
            ..inputs
        });
        let waits = row.price < european.price;
        return (if waits { european } else { row }, status);
    }
    let lanes: Inputs<Plain> = inputs.splat();
    let (spot, strike) = as_put(lanes);
    let moneyness = (spot / strike).first();
    let log_spot = ln_ratio(spot, strike).first();
    let most = strike.first() * libm::exp(-put.rate * put.years);
    let of_sign = direction(lanes.sign);
    let of_sign = Direction {
        rate: of_sign.rate.first(),
        dividend_yield: of_sign.dividend_yield.first(),
    };
    let Some((premium, is_exercised)) =
        between::premium(put, moneyness, log_spot, greeks.then_some(of_sign))
    else {
        return (Row::NAN, Status::NoConvergence);
    };
    let splat = Plain::splat;
    let exercised = splat(0.0).less(splat(f64::from(u8::from(is_exercised))));
    let row = together(
        lanes,
        each(european, splat),
        premium.each(splat),
        exercised,
        splat(most),
        greeks,
    );
    finished(each(row, Plain::first), greeks)
}

/// Every number of a row changed in the same way.
fn each<A, B>(row: Row<A>, change: impl Fn(A) -> B) -> Row<B> {
    Row {
        price: change(row.price),
        delta: change(row.delta),
        gamma: change(row.gamma),
        vega: change(row.vega),
        theta: change(row.theta),
        rho: change(row.rho),
    }
}

/// The row, if it is one of finite numbers.
#[inline(always)]
fn finished(row: Row, greeks: bool) -> (Row, Status) {
    let numbers = [
        row.price, row.delta, row.gamma, row.vega, row.theta, row.rho,
    ];
    let used = if greeks { 6 } else { 1 };
    if numbers[..used].iter().all(|number| number.is_finite()) {
        (row, Status::Ok)
    } else {
        (Row::NAN, Status::BadInput)
    }
}

/// Rows that a kernel takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    All,
    /// Puts whose rate is not 0, and whatever needs no boundary.
    WithRate,
    /// Puts whose rate is 0: their boundary is hard to reach with few points.
    WithoutRate,
}

/// A batch whose method has a boundary of degree `N` and a premium of `P` moments.
pub(super) struct Batch<'a, 'b, M, const N: usize, const P: usize> {
    pub(super) columns: &'a Columns<'a>,
    pub(super) outputs: &'a mut Outputs<'b>,
    pub(super) part: Part,
    pub(super) method: PhantomData<M>,
}

impl<M: Method<N, P>, const N: usize, const P: usize> Kernel for Batch<'_, '_, M, N, P> {
    /// Whether rows are left to another part.
    type Output = bool;

    #[inline(always)]
    fn run<L: Lanes>(self) -> bool {
        let Batch {
            columns,
            outputs,
            part,
            ..
        } = self;
        let greeks = outputs.greeks.is_some();
        let mut block = Block::<N>::new();
        let mut left = false;
        for (place, inputs) in columns.inputs().enumerate() {
            match Exercise::new(inputs) {
                Exercise::Beyond(put) if part == Part::WithRate && put.rate < NO_RATE => {
                    left = true;
                }
                Exercise::Beyond(put) if part != Part::WithoutRate || put.rate < NO_RATE => {
                    block.push(place, inputs, put);
                    if block.rows == BLOCK {
                        block.solve::<L, M, P>(greeks);
                        block.price::<L, M, P>(outputs);
                        block.clear();
                    }
                }
                _ if part == Part::WithoutRate => {}
                Exercise::Never | Exercise::Beyond(_) => {
                    let (row, status) = evaluate(inputs);
                    outputs.place(place, row, status);
                }
                Exercise::Between(put) => {
                    let (row, status) = between(inputs, put, greeks);
                    outputs.place(place, row, status);
                }
                Exercise::Certain => {
                    let (row, status) = certain::american(inputs);
                    outputs.place(place, row, status);
                }
                Exercise::Refused(status) => outputs.place(place, Row::NAN, status),
            }
        }
        block.solve::<L, M, P>(greeks);
        block.price::<L, M, P>(outputs);
        left
    }
}

fn run<M: Method<N, P>, const N: usize, const P: usize>(
    columns: &Columns<'_>,
    outputs: &mut Outputs<'_>,
    part: Part,
) -> bool {
    dispatch(Batch::<M, N, P> {
        columns,
        outputs,
        part,
        method: PhantomData,
    })
}

pub(super) fn evaluate_into(columns: &Columns<'_>, scheme: Scheme, outputs: &mut Outputs<'_>) {
    if columns.rows == 0 {
        return;
    }
    match scheme {
        Scheme::Fast => {
            if run::<Fast, 7, 13>(columns, outputs, Part::WithRate) {
                run::<Accurate, 12, 24>(columns, outputs, Part::WithoutRate);
            }
        }
        Scheme::Accurate => {
            run::<Accurate, 12, 24>(columns, outputs, Part::All);
        }
        Scheme::HighPrecision => {
            run::<HighPrecision, 44, 64>(columns, outputs, Part::All);
        }
    }
}

/// Logarithms of the boundaries of at most a block of puts with a strike of 1.
struct Boundaries<'a, M, const N: usize, const P: usize> {
    puts: &'a [Put<f64>],
    logarithms: &'a mut [f64],
    method: PhantomData<M>,
}

impl<M: Method<N, P>, const N: usize, const P: usize> Kernel for Boundaries<'_, M, N, P> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self) {
        let mut block = Block::<N>::new();
        for (key, &put) in block.key.iter_mut().zip(self.puts) {
            key.put = put;
        }
        block.boundaries = self.puts.len().min(BLOCK);
        block.solve::<L, M, P>(false);
        let mut start = [0.0; BLOCK];
        let mut i = 0;
        while i < block.boundaries {
            let (put, _) = block.keys::<L>(i);
            Terms::new(put, M::DECAYS).start.store(&mut start[i..]);
            i += L::COUNT;
        }
        for (to, (start, now)) in self.logarithms.iter_mut().zip(start.iter().zip(block.now)) {
            *to = start - now;
        }
    }
}

/// Logarithms of the boundaries of at most a block of puts with a strike of 1.
pub(super) fn boundaries(puts: &[Put<f64>], scheme: Scheme, logarithms: &mut [f64]) {
    if puts.is_empty() {
        return;
    }
    match scheme {
        Scheme::Fast if puts.iter().all(|put| put.rate >= NO_RATE) => {
            dispatch(Boundaries::<Fast, 7, 13> {
                puts,
                logarithms,
                method: PhantomData,
            });
        }
        Scheme::Fast | Scheme::Accurate => dispatch(Boundaries::<Accurate, 12, 24> {
            puts,
            logarithms,
            method: PhantomData,
        }),
        Scheme::HighPrecision => dispatch(Boundaries::<HighPrecision, 44, 64> {
            puts,
            logarithms,
            method: PhantomData,
        }),
    }
}

/// A batch and the scheme that prices it.
pub(in crate::pricing) struct Pricing<'a, 'b> {
    columns: Columns<'a>,
    outputs: Outputs<'b>,
    scheme: Scheme,
}

impl<'a> Work<'a> for Pricing<'a, '_> {
    #[cfg(feature = "rayon")]
    const LEAST: usize = BLOCK;

    fn columns(&mut self) -> &mut Columns<'a> {
        &mut self.columns
    }

    fn split_at(self, rows: usize) -> (Self, Self) {
        let (columns, other_columns) = self.columns.split_at(rows);
        let (outputs, other_outputs) = self.outputs.split_at(rows);
        let first = Self {
            columns,
            outputs,
            scheme: self.scheme,
        };
        let others = Self {
            columns: other_columns,
            outputs: other_outputs,
            scheme: self.scheme,
        };
        (first, others)
    }

    fn run(mut self) {
        evaluate_into(&self.columns, self.scheme, &mut self.outputs);
    }
}

/// Replaces what the result columns hold. `run` does the work, whole or in parts.
pub(in crate::pricing) fn price_into<'a, 'b>(
    columns: Columns<'a>,
    scheme: Scheme,
    Prices { price, status }: &'b mut Prices,
    run: impl FnOnce(Pricing<'a, 'b>),
) {
    make_room(price, columns.rows);
    make_room(status, columns.rows);
    run(Pricing {
        columns,
        outputs: Outputs {
            price,
            greeks: None,
            status,
        },
        scheme,
    });
}

/// Replaces what the result columns hold. `run` does the work, whole or in parts.
pub(in crate::pricing) fn greeks_into<'a, 'b>(
    columns: Columns<'a>,
    scheme: Scheme,
    greeks: &'b mut Greeks,
    run: impl FnOnce(Pricing<'a, 'b>),
) {
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
        make_room(column, columns.rows);
    }
    make_room(status, columns.rows);
    run(Pricing {
        columns,
        outputs: Outputs {
            price,
            greeks: Some([delta, gamma, vega, theta, rho]),
            status,
        },
        scheme,
    });
}
