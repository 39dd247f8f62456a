//! A contract on its mesh: all that the march through time needs to know.

use std::ops::Range;

use super::contract::{Contract, Exercise, Payment, Treatment};
use super::mesh::{Mesh, whole};
use super::stencil::Stencil;

/// Least steps between two payments, however near they are.
const LEAST_STEPS: usize = 6;

/// A stretch of time without payment, going away from expiry, and the payment at its end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Segment {
    pub(super) years: f64,
    pub(super) steps: usize,
    /// Cash paid where the segment ends, in units of the strike; 0 at the last segment.
    pub(super) cash: f64,
    /// That cash carried forward to expiry, less what the yield takes.
    pub(super) forwarded: f64,
}

#[derive(Debug, Clone)]
pub(super) struct Problem {
    pub(super) mesh: Mesh,
    pub(super) stencil: Stencil,
    pub(super) exercise: Exercise,
    pub(super) treatment: Treatment,
    pub(super) rate: f64,
    pub(super) dividend_yield: f64,
    /// What a year's loss of waiting adds, by smooth pasting, to the value one node from the exercise boundary. Spread by
    /// the variance, it adds squared spacing over variance; where spot drifts over the spacing sooner, the option is
    /// worth more in proportion to the distance, and smooth pasting adds variance over squared drift only.
    pub(super) resolution: f64,
    /// Where on the scale of nodes today's spot lies.
    pub(super) position: f64,
    /// Of the list of all segments.
    pub(super) segments: Range<usize>,
}

/// All problems of a batch.
#[derive(Debug, Default)]
pub(super) struct Problems {
    pub(super) list: Vec<Problem>,
    pub(super) segments: Vec<Segment>,
}

impl Problems {
    /// Adds a contract on a given mesh. `spot` is what follows geometric Brownian motion.
    pub(super) fn push(
        &mut self,
        contract: &Contract,
        spot: f64,
        mesh: Mesh,
        payments: &[Payment],
        treatment: Treatment,
        time_steps: usize,
    ) {
        let Contract {
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            exercise,
            ..
        } = *contract;
        let variance = volatility * volatility;
        let drift = rate - dividend_yield - 0.5 * variance;
        let first = self.segments.len();
        let mut reached = 0.0;
        for payment in payments.iter().rev() {
            let to_expiry = years - payment.years;
            self.segments.push(Segment {
                cash: payment.amount / strike,
                forwarded: payment.amount / strike * libm::exp((rate - dividend_yield) * to_expiry),
                ..Segment::over(to_expiry - reached, years, time_steps)
            });
            reached = to_expiry;
        }
        self.segments
            .push(Segment::over(years - reached, years, time_steps));
        let y = (libm::log(spot) - libm::log(strike)) + mesh.frame * years;
        self.list.push(Problem {
            mesh,
            stencil: Stencil::new(
                0.5 * variance,
                drift - mesh.frame,
                mesh.spacing,
                mesh.direction,
            ),
            exercise,
            treatment,
            rate,
            dividend_yield,
            resolution: (mesh.spacing * mesh.spacing / variance).min(variance / (drift * drift)),
            position: mesh.position(y),
            segments: first..self.segments.len(),
        });
    }

    /// What problems must have in common to be solved side by side.
    pub(super) fn likeness(&self, i: usize) -> (Exercise, impl Iterator<Item = usize> + '_) {
        let problem = &self.list[i];
        let steps = self.segments[problem.segments.clone()]
            .iter()
            .map(|segment| segment.steps);
        (problem.exercise, steps)
    }
}

impl Segment {
    fn over(part: f64, years: f64, time_steps: usize) -> Self {
        let steps = if part > 0.0 {
            let share = whole((part / years * time_steps as f64).round());
            share.max(LEAST_STEPS.min(time_steps))
        } else {
            0
        };
        Self {
            years: part,
            steps,
            cash: 0.0,
            forwarded: 0.0,
        }
    }
}
