//! Implied volatility: Newton's method inside a bracket, several rows at a time.
//!
//! What the price adds to its value without volatility is solved for: its root where the option is exercised at
//! once without volatility, because it grows with the square of the volatility from the one at which waiting
//! begins to pay; its logarithm elsewhere. The European implied volatility is an upper bound, and where all
//! begins. First steps are taken with the fast scheme.

use super::batch::{self, Outputs};
use super::boundary::Put;
use super::exercise::Exercise;
use super::region::{self, Ends};
use super::scheme::Scheme;
use crate::math::lanes::ln_ratio;
use crate::math::simd::{Lanes as _, Plain};
use crate::pricing::black_scholes::{Inputs, refusal};
use crate::pricing::certain;
use crate::pricing::columns::{Columns, make_room};
use crate::pricing::implied_volatility::solve as european;
use crate::pricing::work::Work;
use crate::pricing::{ImpliedVolatilities, OptionKind, Status};

/// Rows that are solved together.
const BLOCK: usize = 128;
/// Prices that one row may take.
const ROUNDS: usize = 80;
/// Relative step after which the fast scheme has done its part.
const NEAR: f64 = 3e-3;
/// Relative step after which the next one would be lost in rounding: steps shrink with their square.
const LAST: f64 = 1e-6;
/// What rounding may do to a price, in units of the larger of spot and strike.
const ROUNDING: f64 = 4.0 * f64::EPSILON;

/// A row on its way.
#[derive(Clone, Copy)]
struct Search {
    place: usize,
    inputs: Inputs,
    premium: f64,
    /// Value without volatility.
    least: f64,
    /// Whether that is the value of exercise now, and not 0.
    exercised: bool,
    low: f64,
    high: f64,
    volatility: f64,
    scheme: Scheme,
    rounds: usize,
}

/// What is known about a row before any price.
enum Start {
    Done(f64, Status),
    Search(Search),
    Edge(Edge),
}

impl Search {
    /// `inputs` have the premium in the place of the volatility.
    fn start(place: usize, inputs: Inputs, scheme: Scheme) -> Start {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility: premium,
            sign,
        } = inputs;
        let refused = |status| Start::Done(f64::NAN, status);
        // A negative premium is a number like any other, and lies below every intrinsic value.
        if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, premium.abs()) {
            return refused(status);
        }
        if years == 0.0 {
            return refused(Status::Expired);
        }
        if strike == 0.0 {
            return refused(Status::BadInput);
        }
        let (put, first) = match Exercise::new(Inputs {
            volatility: 1.0,
            ..inputs
        }) {
            Exercise::Beyond(put) if scheme == Scheme::HighPrecision => (put, Scheme::Accurate),
            Exercise::Beyond(put) => (put, Scheme::Fast),
            Exercise::Between(put) => (put, scheme),
            Exercise::Refused(status) => return refused(status),
            Exercise::Never | Exercise::Certain => {
                let (volatility, status) = european(inputs);
                return Start::Done(volatility, status);
            }
        };
        let certain = Inputs {
            volatility: 0.0,
            ..inputs
        };
        let (row, status) = certain::american(certain);
        if status != Status::Ok {
            return refused(status);
        }
        let least = row.price;
        let size = spot.max(strike);
        let interest = (rate.abs().max(dividend_yield.abs())) * years;
        let rounding = if least == 0.0 {
            0.0
        } else {
            ROUNDING * size * (1.0 + interest)
        };
        if premium < least - rounding {
            return refused(Status::BelowIntrinsic);
        }
        let underlying = if sign > 0.0 { spot } else { strike };
        let most = underlying * libm::exp(-put.rate * years).max(1.0);
        if premium >= most {
            return refused(Status::AboveMaximum);
        }
        let exercised = least > 0.0 && least == sign * (spot - strike);
        if premium <= least + rounding {
            return if exercised {
                Start::Edge(Edge::new(place, inputs, put, first))
            } else {
                Start::Done(0.0, Status::Ok)
            };
        }
        let (bound, status) = european(inputs);
        let high = if status == Status::Ok && bound > 0.0 {
            bound
        } else {
            f64::INFINITY
        };
        // A volatility that the strike is some deviations away from.
        let ordinary = (libm::log(spot / strike).abs() + 0.2) / years.sqrt();
        Start::Search(Self {
            place,
            inputs,
            premium,
            least,
            exercised,
            low: 0.0,
            high,
            volatility: high.min(ordinary.max(2.0 / years.sqrt())),
            scheme: first,
            rounds: 0,
        })
    }

    /// Takes one step, given price and vega at the volatility; the result, once there is one.
    fn step(&mut self, price: f64, vega: f64, scheme: Scheme) -> Option<(f64, Status)> {
        self.rounds += 1;
        let (gain, sought) = (price - self.least, self.premium - self.least);
        if gain < sought {
            self.low = self.low.max(self.volatility);
        } else {
            self.high = self.high.min(self.volatility);
        }
        let step = if gain <= 0.0 {
            // Nothing to go by, whatever vega says.
            f64::NAN
        } else if self.exercised {
            2.0 * gain.sqrt() * (gain.sqrt() - sought.sqrt()) / vega
        } else {
            gain * libm::log(gain / sought) / vega
        };
        let wanted = self.volatility - step;
        let last = wanted > 0.0 && step.abs() <= LAST * self.volatility;
        if last && self.scheme == scheme {
            return Some((wanted, Status::Ok));
        }
        let near = wanted > 0.0 && step.abs() <= NEAR * self.volatility;
        if near && self.scheme != scheme {
            // The bracket belongs to the scheme.
            self.scheme = scheme;
            (self.low, self.high) = (0.0, f64::INFINITY);
        }
        let next = if wanted > self.low && wanted < self.high && vega > 0.0 {
            wanted.min(3.0 * self.volatility)
        } else if self.high.is_infinite() {
            2.0 * self.volatility
        } else if self.low > 0.0 {
            (self.low * self.high).sqrt()
        } else {
            0.5 * self.high
        };
        // Neighbours in the doubles, or prices of the scheme that do not rise: as close as it gets.
        let width = self.high - self.low;
        if next == self.volatility
            || (self.high.is_finite() && width <= 4.0 * f64::EPSILON * self.high)
        {
            if self.scheme == scheme {
                return Some((next, Status::Ok));
            }
            self.scheme = scheme;
            (self.low, self.high) = (0.0, f64::INFINITY);
        }
        if self.rounds == ROUNDS || !next.is_finite() {
            return Some((f64::NAN, Status::NoConvergence));
        }
        self.volatility = next;
        None
    }
}

/// The search for the largest volatility at which exercise now is optimal.
///
/// The boundary moves away from the strike as volatility grows, so there is one at which it is at the spot: where
/// the distance between them, of logarithms, changes its sign. Found by secants inside a bracket.
#[derive(Clone, Copy)]
struct Edge {
    place: usize,
    put: Put<f64>,
    log_spot: f64,
    low: f64,
    high: f64,
    volatility: f64,
    /// Another volatility and the distance there, in the same scheme.
    last: Option<(f64, f64)>,
    slope: f64,
    scheme: Scheme,
    rounds: usize,
}

impl Edge {
    fn new(place: usize, inputs: Inputs, put: Put<f64>, scheme: Scheme) -> Self {
        let (spot, strike) = if inputs.sign > 0.0 {
            (inputs.strike, inputs.spot)
        } else {
            (inputs.spot, inputs.strike)
        };
        let log_spot = ln_ratio(Plain::splat(spot), Plain::splat(strike)).first();
        Self {
            place,
            put,
            log_spot,
            low: 0.0,
            high: f64::INFINITY,
            last: None,
            slope: f64::NAN,
            // The boundary is about so far away.
            volatility: 0.5 * log_spot.abs() / inputs.years.sqrt(),
            scheme,
            rounds: 0,
        }
    }

    fn put(&self) -> Put<f64> {
        Put {
            volatility: self.volatility,
            ..self.put
        }
    }

    /// Takes one step, given the boundary at the volatility; the result, once there is one.
    fn step(&mut self, ends: Ends, scheme: Scheme) -> Option<(f64, Status)> {
        self.rounds += 1;
        let distance = if self.log_spot < ends.lower {
            ends.lower - self.log_spot
        } else {
            self.log_spot - ends.upper
        };
        if distance <= 0.0 {
            self.low = self.low.max(self.volatility);
        } else {
            self.high = self.high.min(self.volatility);
        }
        if let Some((volatility, other)) = self.last
            && distance.is_finite()
        {
            self.slope = (distance - other) / (self.volatility - volatility);
        }
        self.last = distance.is_finite().then_some((self.volatility, distance));
        let wanted = self.volatility - distance / self.slope;
        let within = wanted > self.low && wanted < self.high;
        let next = if within && !self.rounds.is_multiple_of(8) {
            wanted
        } else if self.high.is_infinite() {
            2.0 * self.volatility
        } else {
            0.5 * (self.low + self.high)
        };
        let step = (next - self.volatility).abs();
        if self.scheme == scheme {
            let closed = self.high - self.low <= 4.0 * f64::EPSILON * self.high;
            let last = within && (wanted - self.volatility).abs() <= 1e-9 * self.volatility;
            if last || (closed && self.high.is_finite()) || next <= f64::MIN_POSITIVE {
                return Some((if last { wanted } else { next }, Status::Ok));
            }
        } else if step <= NEAR * self.volatility {
            // Bracket and points belong to the scheme; the slope serves both.
            self.scheme = scheme;
            self.last = None;
            (self.low, self.high) = (0.0, f64::INFINITY);
        }
        if self.rounds == ROUNDS || !next.is_finite() {
            return Some((f64::NAN, Status::NoConvergence));
        }
        self.volatility = next;
        None
    }
}

/// The columns of a block of searches.
struct Trial {
    columns: [[f64; BLOCK]; 6],
    kind: [OptionKind; BLOCK],
    /// Price, delta, gamma, vega, theta, rho.
    results: [[f64; BLOCK]; 6],
    status: [Status; BLOCK],
}

impl Trial {
    fn fill(&mut self, at: usize, search: &Search) {
        let inputs = search.inputs;
        let row = [
            inputs.spot,
            inputs.strike,
            inputs.years,
            inputs.rate,
            inputs.dividend_yield,
            search.volatility,
        ];
        for (column, number) in self.columns.iter_mut().zip(row) {
            column[at] = number;
        }
        self.kind[at] = if inputs.sign > 0.0 {
            OptionKind::Call
        } else {
            OptionKind::Put
        };
    }

    fn evaluate(&mut self, rows: usize, scheme: Scheme) {
        let [spot, strike, years, rate, dividend_yield, measure] =
            self.columns.each_ref().map(|column| &column[..rows]);
        let columns = Columns {
            rows,
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            measure,
            kind: &self.kind[..rows],
        };
        let [price, delta, gamma, vega, theta, rho] =
            self.results.each_mut().map(|column| &mut column[..rows]);
        let mut outputs = Outputs {
            price,
            greeks: Some([delta, gamma, vega, theta, rho]),
            status: &mut self.status[..rows],
        };
        batch::evaluate_into(&columns, scheme, &mut outputs);
    }

    /// One step of every search at a stage.
    fn advance(
        &mut self,
        searches: &mut [Option<Search>],
        stage: Scheme,
        scheme: Scheme,
        place: &mut impl FnMut(usize, (f64, Status)),
    ) {
        let mut members = [0; BLOCK];
        let mut count = 0;
        for (i, search) in searches.iter().enumerate() {
            if let Some(search) = search
                && search.scheme == stage
            {
                self.fill(count, search);
                members[count] = i;
                count += 1;
            }
        }
        self.evaluate(count, stage);
        for (at, &member) in members[..count].iter().enumerate() {
            let Some(search) = &mut searches[member] else {
                continue;
            };
            let answer = match self.status[at] {
                Status::Ok => search.step(self.results[0][at], self.results[3][at], scheme),
                why => Some((f64::NAN, why)),
            };
            if let Some(answer) = answer {
                place(search.place, answer);
                searches[member] = None;
            }
        }
    }
}

/// A batch and the scheme that prices it.
pub(in crate::pricing) struct Inversion<'a, 'b> {
    columns: Columns<'a>,
    volatility: &'b mut [f64],
    status: &'b mut [Status],
    scheme: Scheme,
}

impl<'a> Work<'a> for Inversion<'a, '_> {
    #[cfg(feature = "rayon")]
    const LEAST: usize = BLOCK;

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
            scheme: self.scheme,
        };
        let others = Self {
            columns: other_columns,
            volatility: other_volatility,
            status: other_status,
            scheme: self.scheme,
        };
        (first, others)
    }

    fn run(self) {
        solve(&self.columns, self.scheme, self.volatility, self.status);
    }
}

/// Replaces what the result columns hold. `run` does the work, whole or in parts.
pub(in crate::pricing) fn implied_volatility_into<'a, 'b>(
    columns: Columns<'a>,
    scheme: Scheme,
    ImpliedVolatilities { volatility, status }: &'b mut ImpliedVolatilities,
    run: impl FnOnce(Inversion<'a, 'b>),
) {
    make_room(volatility, columns.rows);
    make_room(status, columns.rows);
    run(Inversion {
        columns,
        volatility,
        status,
        scheme,
    });
}

/// Fills columns of as many rows.
pub(super) fn solve(
    columns: &Columns<'_>,
    scheme: Scheme,
    volatility: &mut [f64],
    status: &mut [Status],
) {
    let mut trial = Trial {
        columns: [[0.0; BLOCK]; 6],
        kind: [OptionKind::Call; BLOCK],
        results: [[0.0; BLOCK]; 6],
        status: [Status::Ok; BLOCK],
    };
    let mut searches = [const { None::<Search> }; BLOCK];
    let mut edges = [const { None::<Edge> }; batch::BLOCK];
    let (mut open, mut at_edge) = (0, 0);
    let mut rows = columns.inputs().enumerate();
    loop {
        // Places that have become free are taken by the next rows.
        while open < BLOCK && at_edge < edges.len() {
            let Some((place, inputs)) = rows.next() else {
                break;
            };
            match Search::start(place, inputs, scheme) {
                Start::Done(answer, why) => (volatility[place], status[place]) = (answer, why),
                Start::Search(search) => {
                    searches[open] = Some(search);
                    open += 1;
                }
                Start::Edge(edge) => {
                    edges[at_edge] = Some(edge);
                    at_edge += 1;
                }
            }
        }
        if open == 0 && at_edge == 0 {
            return;
        }
        let mut place = |place: usize, (answer, why)| {
            (volatility[place], status[place]) = (answer, why);
        };
        // Those that are still coarse, then the others.
        for stage in [Scheme::Fast, Scheme::Accurate, Scheme::HighPrecision] {
            trial.advance(&mut searches[..open], stage, scheme, &mut place);
            advance_edges(&mut edges[..at_edge], stage, scheme, &mut place);
        }
        open = close_ranks(&mut searches[..open]);
        at_edge = close_ranks(&mut edges[..at_edge]);
    }
}

/// Moves what is still open to the front, in the same order, and counts it.
fn close_ranks<T>(searches: &mut [Option<T>]) -> usize {
    let mut kept = 0;
    for i in 0..searches.len() {
        if searches[i].is_some() {
            searches.swap(kept, i);
            kept += 1;
        }
    }
    kept
}

/// One step of every edge at a stage.
fn advance_edges(
    edges: &mut [Option<Edge>],
    stage: Scheme,
    scheme: Scheme,
    place: &mut impl FnMut(usize, (f64, Status)),
) {
    let mut puts = [region::STAND_IN; batch::BLOCK];
    let mut members = [0; batch::BLOCK];
    let mut count = 0;
    for (i, edge) in edges.iter().enumerate() {
        if let Some(edge) = edge
            && edge.scheme == stage
        {
            puts[count] = edge.put();
            members[count] = i;
            count += 1;
        }
    }
    let mut ends = [Err(Status::NoConvergence); batch::BLOCK];
    region::of_puts(&puts[..count], stage, &mut ends);
    for (&member, ends) in members[..count].iter().zip(ends) {
        let Some(edge) = &mut edges[member] else {
            continue;
        };
        let answer = match ends {
            Ok(ends) => edge.step(ends, scheme),
            Err(why) => Some((f64::NAN, why)),
        };
        if let Some(answer) = answer {
            place(edge.place, answer);
            edges[member] = None;
        }
    }
}
