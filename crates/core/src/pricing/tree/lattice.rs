//! A recombining binomial tree: how far spot moves in a step, how likely, and the way back from expiry.

use crate::math::simd::{Kernel, Lanes};

/// Logarithms beyond which the spots of a tree leave the doubles.
const LARGEST_LOGARITHM: f64 = 650.0;

/// One step of a tree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    /// Factor of spot in a move up; `down` likewise.
    pub(super) up: f64,
    pub(super) down: f64,
    log_up: f64,
    log_down: f64,
    /// Risk-neutral probability of a move up times the discount of a step; `down_weight` likewise.
    up_weight: f64,
    down_weight: f64,
}

/// What a step is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Market {
    pub(super) spot: f64,
    pub(super) strike: f64,
    pub(super) years: f64,
    pub(super) rate: f64,
    pub(super) dividend_yield: f64,
    pub(super) volatility: f64,
}

impl Step {
    /// Cox, Ross and Rubinstein: moves of one standard deviation, and the probability that makes the
    /// expected spot the forward. None if that is no probability, or if spots leave the doubles.
    pub(super) fn cox_ross_rubinstein(market: Market, steps: usize) -> Option<Self> {
        let years = market.years / steps as f64;
        let move_size = market.volatility * years.sqrt();
        let growth = libm::expm1((market.rate - market.dividend_yield) * years);
        let (rise, fall) = (libm::expm1(move_size), libm::expm1(-move_size));
        Self {
            up: libm::exp(move_size),
            down: libm::exp(-move_size),
            log_up: move_size,
            log_down: -move_size,
            up_weight: (growth - fall) / (rise - fall),
            down_weight: (rise - growth) / (rise - fall),
        }
        .checked(market, years, steps)
    }

    /// Leisen and Reimer: the probabilities under both measures are inverted from `d2` and `d1`, and the
    /// moves follow from them. None if a probability is 0 or 1, or if spots leave the doubles.
    pub(super) fn leisen_reimer(market: Market, steps: usize) -> Option<Self> {
        let years = market.years / steps as f64;
        let carry = market.rate - market.dividend_yield;
        let total_volatility = market.volatility * market.years.sqrt();
        let x = libm::log(market.spot / market.strike) + carry * market.years;
        let moneyness = x / total_volatility;
        let cash = peizer_pratt(moneyness - 0.5 * total_volatility, steps);
        let asset = peizer_pratt(moneyness + 0.5 * total_volatility, steps);
        let growth = libm::exp(carry * years);
        let (up, down) = (growth * asset.0 / cash.0, growth * asset.1 / cash.1);
        Self {
            up,
            down,
            log_up: libm::log(up),
            log_down: libm::log(down),
            up_weight: cash.0,
            down_weight: cash.1,
        }
        .checked(market, years, steps)
    }

    /// Turns probabilities into weights, if they are probabilities and every spot of the tree is a
    /// normal number.
    fn checked(self, market: Market, years: f64, steps: usize) -> Option<Self> {
        let widest = self.log_up.abs().max(self.log_down.abs()) * steps as f64;
        let reach = widest + libm::log(market.spot).abs();
        let holds = self.up_weight >= 0.0
            && self.down_weight >= 0.0
            && self.up > self.down
            && reach <= LARGEST_LOGARITHM;
        let discount = libm::exp(-market.rate * years);
        holds.then_some(Self {
            up_weight: discount * self.up_weight,
            down_weight: discount * self.down_weight,
            ..self
        })
    }
}

/// Peizer and Pratt's second inversion: the probability of a move up with which a binomial distribution of
/// `steps` moves has its median side where the normal distribution has `z`. Returned with its complement, each
/// without cancellation in its tail.
fn peizer_pratt(z: f64, steps: usize) -> (f64, f64) {
    let n = steps as f64;
    let scaled = z / (n + 1.0 / 3.0 + 0.1 / (n + 1.0));
    let exponent = -scaled * scaled * (n + 1.0 / 6.0);
    let root = (-libm::expm1(exponent)).sqrt();
    let larger = 0.5 * (1.0 + root);
    let smaller = 0.25 * libm::exp(exponent) / larger;
    if z > 0.0 {
        (larger, smaller)
    } else {
        (smaller, larger)
    }
}

/// Memory of a tree, used again from row to row.
#[derive(Debug)]
pub(super) struct Buffer {
    /// Option values at the nodes of one step.
    values: Vec<f64>,
    /// Spots at expiry.
    spots: Vec<f64>,
}

impl Buffer {
    pub(super) fn new(steps: usize) -> Self {
        Self {
            values: vec![0.0; steps + 1],
            spots: vec![0.0; steps + 1],
        }
    }
}

/// Option values at the first nodes, from the lowest spot to the highest.
#[derive(Debug, Clone, Copy)]
pub(super) struct FirstNodes {
    pub(super) now: f64,
    pub(super) first: [f64; 2],
    pub(super) second: [f64; 3],
    /// Whether exercise now is worth at least as much as to wait.
    pub(super) exercised: bool,
}

/// Values the option from expiry back to today.
pub(super) struct Induction<'a> {
    pub(super) step: Step,
    pub(super) spot: f64,
    pub(super) strike: f64,
    /// `+1` for a call, `-1` for a put.
    pub(super) sign: f64,
    pub(super) american: bool,
    pub(super) buffer: &'a mut Buffer,
}

impl Kernel for Induction<'_> {
    type Output = FirstNodes;

    #[inline(always)]
    fn run<L: Lanes>(self) -> FirstNodes {
        if self.american {
            self.back::<L, true>()
        } else {
            self.back::<L, false>()
        }
    }
}

impl Induction<'_> {
    #[inline(always)]
    fn back<L: Lanes, const AMERICAN: bool>(self) -> FirstNodes {
        let Self {
            step,
            spot,
            strike,
            sign,
            ..
        } = self;
        let Buffer { values, spots } = self.buffer;
        let steps = values.len() - 1;
        fill_spots(spots, spot, step);
        for (value, spot) in values.iter_mut().zip(&*spots) {
            *value = larger(sign * (spot - strike), 0.0);
        }

        // The spot at node `j` of a step is that at node `j` of the next one less its last move down, so one
        // factor for each step leads to all its spots.
        let rise = 1.0 / step.down;
        let mut factor = sign;
        let signed_strike = sign * strike;
        let mut second = [values[0], values[1], values[2]];
        for remaining in (1..steps).rev() {
            factor *= rise;
            let nodes = remaining + 1;
            let (values, spots) = (&mut values[..=nodes], &spots[..nodes]);
            for j in 0..nodes {
                let held =
                    multiply_add::<L>(step.up_weight, values[j + 1], step.down_weight * values[j]);
                values[j] = if AMERICAN {
                    larger(multiply_add::<L>(spots[j], factor, -signed_strike), held)
                } else {
                    held
                };
            }
            if remaining == 2 {
                second = [values[0], values[1], values[2]];
            }
        }
        let first = [values[0], values[1]];
        let held = multiply_add::<L>(step.up_weight, first[1], step.down_weight * first[0]);
        let intrinsic = sign * (spot - strike);
        let exercised = AMERICAN && intrinsic >= held;
        FirstNodes {
            now: if exercised { intrinsic } else { held },
            first,
            second,
            exercised,
        }
    }
}

/// `a * b + c` as the lanes of the machine round it; the compiler puts nodes side by side.
#[inline(always)]
fn multiply_add<L: Lanes>(a: f64, b: f64, c: f64) -> f64 {
    if L::FUSED { a.mul_add(b, c) } else { a * b + c }
}

/// The larger number, as one instruction; the second one if they are equal.
#[inline(always)]
fn larger(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// Spots at expiry from the lowest to the highest. They are multiplied up from every sixteenth one, which
/// an exponential gives, so that rounding does not pile up.
#[inline(always)]
fn fill_spots(spots: &mut [f64], spot: f64, step: Step) {
    const STRIDE: usize = 16;
    let steps = (spots.len() - 1) as f64;
    let ratio = step.up / step.down;
    for (block, spots) in spots.chunks_mut(STRIDE).enumerate() {
        let ups = (block * STRIDE) as f64;
        let mut at = spot * libm::exp(ups * step.log_up + (steps - ups) * step.log_down);
        for each in spots {
            *each = at;
            at *= ratio;
        }
    }
}
