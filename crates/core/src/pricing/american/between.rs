//! Puts that are exercised between two boundaries, where waiting earns interest on the strike and costs more in
//! yield: `dividend_yield < rate < 0`.
//!
//! The pricing equation on a grid of its own for each option. The grid moves with the drift of the logarithm
//! of spot, so that only diffusion is left, and ends at the spot that is asked for. Time steps grow
//! linearly from expiry; each is one of the second-order, strongly damped kind that joins the trapezoidal rule
//! and the backward differentiation formula (Bank and others 1985), and exercise is imposed exactly, by
//! solving again until no node changes sides. The European option is computed in the same way, and only the
//! difference is used: the errors that both share drop out.
//!
//! Vega and rho are differences of such premiums. The equations of the grid, differentiated, would cost
//! less, but where the boundary lies between nodes is lost in them: they converge ten times more slowly.

use super::boundary::{Direction, Put};
use super::premium::Premium;
use super::region::Ends;

/// Nodes; the middle one is the spot.
const NODES: usize = 401;
const MIDDLE: usize = NODES / 2;
/// Steps in time.
const STEPS: usize = 80;
/// How far the grid reaches on either side, in deviations of the logarithm of spot.
const REACH: f64 = 6.5;
/// Times that the nodes exercised at one moment are looked for again.
const ROUNDS: usize = 40;
/// Largest logarithm of a spot, in units of the strike, on a grid.
const FARTHEST: f64 = 600.0;
/// How far volatility and rates are moved for differences, as fractions of themselves.
const MOVE: f64 = 0.03;

type Column = [f64; NODES];

/// What does not change from step to step.
struct Grid {
    put: Put<f64>,
    /// Drift of the logarithm of spot.
    drift: f64,
    spacing: f64,
    /// Place of the first node: the logarithm of spot at expiry, in units of the strike.
    first: f64,
}

/// Values today on a grid.
struct Solution {
    american: Column,
    european: Column,
    exercised: [bool; NODES],
}

/// The premium of a put with a strike of 1, and whether it is exercised now. Vega and rho come with a direction of
/// the rates. `None` where the spots leave the doubles.
pub(super) fn premium(
    put: Put<f64>,
    spot: f64,
    log_spot: f64,
    direction: Option<Direction<f64>>,
) -> Option<(Premium<f64>, bool)> {
    let around = |put: Put<f64>| {
        let reach = REACH * put.volatility * put.years.sqrt();
        Grid::new(put, (log_spot - reach, log_spot + reach))
    };
    let grid = around(put)?;
    let solution = grid.solve();
    let [below, here, above] =
        [MIDDLE - 1, MIDDLE, MIDDLE + 1].map(|i| solution.american[i] - solution.european[i]);
    let slope = (above - below) / (2.0 * grid.spacing);
    let curvature = (above - 2.0 * here + below) / (grid.spacing * grid.spacing);
    let mut premium = Premium {
        value: here,
        delta: slope / spot,
        gamma: (curvature - slope) / (spot * spot),
        vega: 0.0,
        rho: 0.0,
    };
    if let Some(direction) = direction {
        let value = |put: Put<f64>| {
            let solution = around(put)?.solve();
            Some(solution.american[MIDDLE] - solution.european[MIDDLE])
        };
        let by_volatility = |step: f64| {
            value(Put {
                volatility: put.volatility + step,
                ..put
            })
        };
        let by_rates = |step: f64| {
            value(Put {
                rate: put.rate + direction.rate * step,
                dividend_yield: put.dividend_yield + direction.dividend_yield * step,
                ..put
            })
        };
        let step = MOVE * put.volatility;
        premium.vega = (by_volatility(step)? - by_volatility(-step)?) / (2.0 * step);
        let step = MOVE * put.rate.abs();
        premium.rho = (by_rates(step)? - by_rates(-step)?) / (2.0 * step);
    }
    Some((premium, solution.exercised[MIDDLE]))
}

/// Where the put is exercised now; `None` where the spots leave the doubles.
pub(super) fn ends(put: Put<f64>) -> Option<Ends> {
    let reach = REACH * put.volatility * put.years.sqrt();
    let lowest = libm::log(put.rate / put.dividend_yield);
    let grid = Grid::new(put, (lowest - reach, reach))?;
    let Solution {
        american,
        exercised,
        ..
    } = grid.solve();
    let (Some(low), Some(high)) = (
        exercised.iter().position(|&at| at),
        exercised.iter().rposition(|&at| at),
    ) else {
        return Some(Ends::NOWHERE);
    };
    // The gap opens with the square of the distance from the boundary.
    let gap = |i: usize| (american[i] - grid.exercise(i, put.years)).max(0.0).sqrt();
    let distance = |near: usize, far: usize| {
        let (near, far) = (gap(near), gap(far));
        if far > near {
            (near / (far - near)).min(1.0)
        } else {
            1.0
        }
    };
    let mut lower = grid.place(low, put.years);
    let mut upper = grid.place(high, put.years);
    if low >= 2 {
        lower -= grid.spacing * (1.0 - distance(low - 1, low - 2));
    }
    if high + 2 < NODES {
        upper += grid.spacing * (1.0 - distance(high + 1, high + 2));
    }
    Some(Ends {
        lower: lower.max(lowest),
        upper: upper.min(0.0),
    })
}

impl Grid {
    /// `lowest` and `highest` are the logarithms of spot today at the ends.
    fn new(put: Put<f64>, (lowest, highest): (f64, f64)) -> Option<Self> {
        let drift = put.rate - put.dividend_yield - 0.5 * put.volatility * put.volatility;
        let grid = Self {
            put,
            drift,
            spacing: (highest - lowest) / (NODES - 1) as f64,
            first: drift.mul_add(put.years, lowest),
        };
        let within = [0, NODES - 1].iter().all(|&i| {
            grid.place(i, 0.0).abs() < FARTHEST && grid.place(i, put.years).abs() < FARTHEST
        });
        let discounts = put.rate.min(put.dividend_yield).abs() * put.years < FARTHEST;
        (within && discounts && grid.spacing > 0.0).then_some(grid)
    }

    /// Logarithm of the spot at a node with so much time left.
    fn place(&self, i: usize, time: f64) -> f64 {
        self.first + i as f64 * self.spacing - self.drift * time
    }

    fn exercise(&self, i: usize, time: f64) -> f64 {
        -libm::expm1(self.place(i, time))
    }

    /// The payoff at expiry, averaged over what is nearest to each node.
    fn payoff(&self) -> Column {
        let half = 0.5 * self.spacing;
        let mut payoff = [0.0; NODES];
        for (i, payoff) in payoff.iter_mut().enumerate() {
            let place = self.place(i, 0.0);
            let top = (place + half).min(0.0);
            let bottom = place - half;
            if top > bottom {
                let width = top - bottom;
                let spots = libm::exp(bottom) * libm::expm1(width);
                *payoff = (width - spots) / self.spacing;
            }
        }
        payoff
    }

    fn solve(&self) -> Solution {
        let mut american = self.payoff();
        let mut european = american;
        let mut exercised = [false; NODES];
        // The fraction of a step at which its two stages meet, for which their matrices are one.
        let meeting = 2.0 - std::f64::consts::SQRT_2;
        let whole = meeting * (2.0 - meeting);
        let (later, earlier) = (1.0 / whole, -(1.0 - meeting) * (1.0 - meeting) / whole);
        let mut time = 0.0;
        for step in 1..=STEPS {
            let fraction = step as f64 / STEPS as f64;
            let next = self.put.years * fraction * fraction;
            let length = next - time;
            let stage = Stage::new(self, 0.5 * meeting * length);
            let half_way = meeting.mul_add(length, time);
            let mut middle = stage.advanced(&american);
            stage.settle(&mut middle, half_way, Some(&mut exercised));
            american = combined(&american, earlier, &middle, later);
            stage.settle(&mut american, next, Some(&mut exercised));
            let mut middle = stage.advanced(&european);
            stage.settle(&mut middle, half_way, None);
            european = combined(&european, earlier, &middle, later);
            stage.settle(&mut european, next, None);
            time = next;
        }
        Solution {
            american,
            european,
            exercised,
        }
    }
}

fn combined(a: &Column, of_a: f64, b: &Column, of_b: f64) -> Column {
    let mut sum = [0.0; NODES];
    for (sum, (a, b)) in sum.iter_mut().zip(a.iter().zip(b)) {
        *sum = of_a * a + of_b * b;
    }
    sum
}

/// `1 - weight L` and `1 + weight L`, where `L` is the right-hand side of the pricing equation.
struct Stage<'a> {
    grid: &'a Grid,
    /// Diffusion to a neighbour, times the weight.
    spread: f64,
    /// Interest, times the weight.
    interest: f64,
}

/// A matrix with ones in the rows of exercised nodes and of the ends, eliminated.
struct Eliminated {
    pivot: Column,
    factor: Column,
}

impl<'a> Stage<'a> {
    fn new(grid: &'a Grid, weight: f64) -> Self {
        let deviation = grid.put.volatility / grid.spacing;
        Self {
            grid,
            spread: 0.5 * deviation * deviation * weight,
            interest: grid.put.rate * weight,
        }
    }

    /// `(1 + weight L)` applied.
    fn advanced(&self, from: &Column) -> Column {
        let mut advanced = [0.0; NODES];
        for (to, near) in advanced[1..].iter_mut().zip(from.windows(3)) {
            let bend = near[0] - 2.0 * near[1] + near[2];
            *to = near[1] + self.spread * bend - self.interest * near[1];
        }
        advanced
    }

    /// Solves `(1 - weight L) column = right`, where `column` holds the right-hand side; of an option that may be
    /// exercised with the nodes at which it was exercised last.
    fn settle(&self, column: &mut Column, time: f64, exercised: Option<&mut [bool; NODES]>) {
        let grid = self.grid;
        for end in [0, NODES - 1] {
            let yielded = grid.put.dividend_yield * time;
            let waiting =
                libm::exp(-grid.put.rate * time) - libm::exp(grid.place(end, time) - yielded);
            let now = if exercised.is_some() {
                grid.exercise(end, time)
            } else {
                0.0
            };
            column[end] = waiting.max(now).max(0.0);
        }
        let Some(exercised) = exercised else {
            let nobody = [false; NODES];
            self.substitute(&self.eliminate(&nobody), &nobody, column);
            return;
        };
        let right = *column;
        let exercise = self.exercise(time);
        for _ in 0..ROUNDS {
            for i in 1..NODES - 1 {
                column[i] = if exercised[i] { exercise[i] } else { right[i] };
            }
            column[0] = right[0];
            column[NODES - 1] = right[NODES - 1];
            self.substitute(&self.eliminate(exercised), exercised, column);
            if !self.change_sides(column, &right, &exercise, exercised) {
                break;
            }
        }
    }

    /// What exercise is worth at all nodes.
    fn exercise(&self, time: f64) -> Column {
        let ratio = libm::exp(self.grid.spacing);
        let mut exercise = [0.0; NODES];
        for (block, values) in exercise.chunks_mut(16).enumerate() {
            let mut spot = libm::exp(self.grid.place(16 * block, time));
            for value in values {
                *value = 1.0 - spot;
                spot *= ratio;
            }
        }
        exercise
    }

    /// Moves nodes to the side on which they belong, and says whether any moved.
    fn change_sides(
        &self,
        value: &Column,
        right: &Column,
        exercise: &Column,
        exercised: &mut [bool; NODES],
    ) -> bool {
        let mut changed = false;
        for (i, exercised) in exercised.iter_mut().enumerate().take(NODES - 1).skip(1) {
            let belongs = if *exercised {
                let bend = value[i - 1] - 2.0 * value[i] + value[i + 1];
                value[i] - self.spread * bend + self.interest * value[i] >= right[i]
            } else {
                value[i] < exercise[i]
            };
            changed |= belongs != *exercised;
            *exercised = belongs;
        }
        changed
    }

    fn eliminate(&self, exercised: &[bool; NODES]) -> Eliminated {
        let mut matrix = Eliminated {
            pivot: [1.0; NODES],
            factor: [0.0; NODES],
        };
        let diagonal = 1.0 + 2.0 * self.spread + self.interest;
        for (i, &exercised) in exercised.iter().enumerate().take(NODES - 1).skip(1) {
            if !exercised {
                matrix.pivot[i] = 1.0 / (diagonal - self.spread * matrix.factor[i - 1]);
                matrix.factor[i] = self.spread * matrix.pivot[i];
            }
        }
        matrix
    }

    fn substitute(&self, matrix: &Eliminated, exercised: &[bool; NODES], column: &mut Column) {
        for i in 1..NODES - 1 {
            if !exercised[i] {
                column[i] = (column[i] + self.spread * column[i - 1]) * matrix.pivot[i];
            }
        }
        for i in (1..NODES - 1).rev() {
            column[i] += matrix.factor[i] * column[i + 1];
        }
    }
}
