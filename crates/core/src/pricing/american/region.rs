//! At which spots exercise is optimal.

use super::ExerciseBoundaries;
use super::batch;
use super::between;
use super::boundary::Put;
use super::exercise::Exercise;
use super::scheme::Scheme;
use crate::column::at;
use crate::pricing::black_scholes::Inputs;
use crate::pricing::columns::{Columns, make_room};
use crate::pricing::{OptionKind, Status};

/// The ends of a region of exercise, of a put with a strike of 1: logarithms of spot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    pub(super) lower: f64,
    pub(super) upper: f64,
}

impl Ends {
    pub(super) const NOWHERE: Self = Self {
        lower: f64::NEG_INFINITY,
        upper: f64::NEG_INFINITY,
    };
}

/// At most a block of puts that have a boundary, or two.
pub(super) fn of_puts(puts: &[Put<f64>], scheme: Scheme, ends: &mut [Result<Ends, Status>]) {
    // Those with two are left to themselves, and stand in for nothing in the block.
    let mut single = [STAND_IN; batch::BLOCK];
    for (single, &put) in single.iter_mut().zip(puts) {
        if put.rate >= 0.0 {
            *single = put;
        }
    }
    let mut upper = [0.0; batch::BLOCK];
    batch::boundaries(&single[..puts.len()], scheme, &mut upper);
    for (ends, (&put, upper)) in ends.iter_mut().zip(puts.iter().zip(upper)) {
        *ends = if put.rate < 0.0 {
            between::ends(put).ok_or(Status::NoConvergence)
        } else if upper.is_finite() {
            Ok(Ends {
                lower: f64::NEG_INFINITY,
                upper,
            })
        } else {
            Err(Status::BadInput)
        };
    }
}

/// A put whose boundary is of no interest.
pub(super) const STAND_IN: Put<f64> = Put {
    years: 1.0,
    rate: 0.05,
    dividend_yield: 0.0,
    volatility: 0.2,
};

/// Replaces what the columns hold. The place of the spot in the columns is not looked at.
pub(super) fn exercise_boundary_into(
    columns: &Columns<'_>,
    scheme: Scheme,
    boundaries: &mut ExerciseBoundaries,
) {
    let ExerciseBoundaries {
        boundary,
        far_boundary,
        status,
    } = boundaries;
    make_room(boundary, columns.rows);
    make_room(far_boundary, columns.rows);
    make_room(status, columns.rows);
    // The keys of a block wait for the kernel, which takes several at a time.
    let mut waiting = Waiting::new();
    for (place, inputs) in columns.inputs().enumerate() {
        let is_call = at(columns.kind, place) == OptionKind::Call;
        let inputs = Inputs {
            spot: 1.0,
            ..inputs
        };
        let answer = match Exercise::new(inputs) {
            Exercise::Beyond(put) | Exercise::Between(put) => {
                waiting.push(place, put);
                if waiting.count == batch::BLOCK {
                    waiting.solve(columns, scheme, boundary, far_boundary, status);
                }
                continue;
            }
            Exercise::Never => Ok(Ends::NOWHERE),
            Exercise::Certain => Ok(without_uncertainty(inputs)),
            Exercise::Refused(why) => Err(why),
        };
        (boundary[place], far_boundary[place], status[place]) =
            placed(answer, inputs.strike, is_call);
    }
    waiting.solve(columns, scheme, boundary, far_boundary, status);
}

/// Boundaries that are still to be solved for.
struct Waiting {
    count: usize,
    place: [usize; batch::BLOCK],
    put: [Put<f64>; batch::BLOCK],
}

impl Waiting {
    fn new() -> Self {
        Self {
            count: 0,
            place: [0; batch::BLOCK],
            put: [STAND_IN; batch::BLOCK],
        }
    }

    fn push(&mut self, place: usize, put: Put<f64>) {
        self.place[self.count] = place;
        self.put[self.count] = put;
        self.count += 1;
    }

    fn solve(
        &mut self,
        columns: &Columns<'_>,
        scheme: Scheme,
        boundary: &mut [f64],
        far_boundary: &mut [f64],
        status: &mut [Status],
    ) {
        let mut ends = [Err(Status::NoConvergence); batch::BLOCK];
        of_puts(&self.put[..self.count], scheme, &mut ends);
        for (&place, answer) in self.place[..self.count].iter().zip(ends) {
            let is_call = at(columns.kind, place) == OptionKind::Call;
            (boundary[place], far_boundary[place], status[place]) =
                placed(answer, at(columns.strike, place), is_call);
        }
        self.count = 0;
    }
}

/// Boundary and far boundary in the currency of the strike. A call is a put with spot and strike exchanged.
fn placed(answer: Result<Ends, Status>, strike: f64, is_call: bool) -> (f64, f64, Status) {
    match answer {
        Ok(Ends { lower, upper }) => {
            let spot = |end: f64| match (end == f64::NEG_INFINITY, is_call) {
                (true, true) => f64::INFINITY,
                (true, false) => 0.0,
                _ if strike == 0.0 => 0.0,
                (false, true) => strike * libm::exp(-end),
                (false, false) => strike * libm::exp(end),
            };
            (spot(upper), spot(lower), Status::Ok)
        }
        Err(why) => (f64::NAN, f64::NAN, why),
    }
}

/// Without time, whatever is in the money; without volatility, where it pays better than a moment later.
fn without_uncertainty(inputs: Inputs) -> Ends {
    let (rate, dividend_yield) = if inputs.sign > 0.0 {
        (inputs.dividend_yield, inputs.rate)
    } else {
        (inputs.rate, inputs.dividend_yield)
    };
    let everything = Ends {
        lower: f64::NEG_INFINITY,
        upper: 0.0,
    };
    if inputs.years == 0.0 {
        return everything;
    }
    // Exercise gains interest on the strike and gives up the yield of the share.
    let even = libm::log(rate / dividend_yield);
    if rate > 0.0 || (rate == 0.0 && dividend_yield < 0.0) {
        let upper = if dividend_yield > rate { even } else { 0.0 };
        Ends {
            upper,
            ..everything
        }
    } else if rate < 0.0 && dividend_yield < rate {
        Ends {
            lower: even,
            upper: 0.0,
        }
    } else {
        Ends::NOWHERE
    }
}
