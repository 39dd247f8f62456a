//! The exercise boundary of a put, where holding is exercised below one spot.
//!
//! With `G = ln(start / boundary)` and `start` the boundary at expiry, the spot at which the slope of the
//! put is -1 after `t` years obeys `received = forgone`, where (per unit of spot, `Φ` and `φ` of
//! `d = (G(t - u) - G(t) + drift u) / (volatility sqrt(u))`, integrals over `u` in `0..t`)
//!
//! - `received = ∫ e^(-qu) φ (rate strike / boundary(t - u) - q) / (volatility sqrt(u)) du`,
//! - `forgone = e^(-qt) Φ(d1) + q ∫ e^(-qu) Φ du`, with the `d1` of a European option on the boundary.
//!
//! This is the smooth-pasting equation of Andersen, Lake and Offengenden ("system B"), less a term that
//! stands on both of its sides. Its logarithm is close to linear in `G²`, and so is solved by Newton's
//! method with the whole matrix of derivatives, in very few steps; derivatives with respect to a parameter
//! come from the same matrix.

use super::collocation::{Grid, Weights};
use crate::math::lanes::{exp, ln_ratio};
use crate::math::mills::mills_within;
use crate::math::normal::INVERSE_SQRT_TAU;
use crate::math::simd::{Lanes, Mask as _};

/// A put with a strike of 1 whose `rate` is positive, or 0 with a negative yield.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Put<L> {
    pub(super) years: L,
    pub(super) rate: L,
    pub(super) dividend_yield: L,
    pub(super) volatility: L,
}

impl<L: Copy> Put<L> {
    /// The same with the rates exchanged.
    #[inline(always)]
    pub(super) fn exchanged(self) -> Self {
        Self {
            rate: self.dividend_yield,
            dividend_yield: self.rate,
            ..self
        }
    }
}

/// What all formulas of one put share.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms<L> {
    pub(super) put: Put<L>,
    /// Time after which the boundary is that of an option without expiry, or all of it.
    pub(super) horizon: L,
    /// Square root of the horizon.
    pub(super) root: L,
    /// Drift of the logarithm of spot under the measure of spot.
    pub(super) drift: L,
    /// Rate of decay of what expiry has to do with the boundary.
    pub(super) decay: L,
    /// Logarithm of the boundary at expiry.
    pub(super) start: L,
    /// `rate / boundary at expiry`.
    pub(super) growth: L,
    /// `G` without expiry.
    pub(super) perpetual: L,
}

/// Largest argument, of either sign, that is given to an exponential.
const EXPONENT: f64 = 690.0;
/// Largest argument of the normal distribution.
pub(super) const FARTHEST: f64 = 40.0;

/// `ln(1 + x)` for `x >= 0`.
#[inline(always)]
fn ln_1p<L: Lanes>(x: L) -> L {
    let one = L::splat(1.0);
    let series = x * (one - x * (L::splat(0.5) - x * L::splat(1.0 / 3.0)));
    L::select(
        x.less(L::splat(1e-4)),
        series,
        ln_ratio(one + x.min(L::splat(1e200)), one),
    )
}

#[inline(always)]
pub(super) fn clamped_exp<L: Lanes>(x: L) -> L {
    exp(x.max(L::splat(-EXPONENT)).min(L::splat(EXPONENT)))
}

impl<L: Lanes> Terms<L> {
    /// `decays` is how many times the influence of expiry shrinks by `e` within the horizon.
    #[inline(always)]
    pub(super) fn new(put: Put<L>, decays: f64) -> Self {
        let Put {
            years,
            rate,
            dividend_yield,
            volatility,
        } = put;
        let one = L::splat(1.0);
        let half = L::splat(0.5);
        let zero = L::splat(0.0);
        let variance = volatility * volatility;
        let carry = rate - dividend_yield;
        let strike_drift = half.neg_mul_add(variance, carry);
        let decay = (strike_drift * strike_drift) / (variance + variance) + rate;
        let horizon = years.min(L::splat(decays) / decay);
        // The put without expiry is a power of spot; its exponent, positive, without cancellation.
        let root = (strike_drift * strike_drift + (rate + rate) * variance).sqrt();
        let power = L::select(
            zero.less(strike_drift),
            (root + strike_drift) / variance,
            (rate + rate) / (root - strike_drift),
        );
        let yields_more = rate.less(dividend_yield);
        let growth = rate.max(dividend_yield);
        let perpetual = ln_1p(L::select(
            yields_more,
            variance * (power + one) / (growth + growth),
            one / power,
        ));
        Self {
            put,
            horizon,
            root: horizon.sqrt(),
            drift: half.mul_add(variance, carry),
            decay,
            start: L::select(yields_more, ln_ratio(rate, growth), zero),
            growth,
            perpetual,
        }
    }

    /// A guess within some 20 % of `G` at a fraction of the horizon whose square root is given; worse where
    /// rate and yield are close. It joins the behaviour at expiry to that without expiry, with
    /// coefficients fitted to solutions.
    #[inline(always)]
    fn guess(&self, root: f64) -> L {
        let Put {
            rate,
            dividend_yield,
            volatility,
            ..
        } = self.put;
        let zero = L::splat(0.0);
        let one = L::splat(1.0);
        let root = self.root * L::splat(root);
        let spread = volatility * root;
        let scale = root / volatility;
        let carry = (rate - dividend_yield) * scale;
        let interest = rate * scale;
        let positive = carry.max(zero);
        let crossed = interest * spread;
        let small = L::splat(8.0 * std::f64::consts::PI)
            * (positive * positive + L::splat(2.0) * crossed * crossed)
            + L::splat(8.7145) * (dividend_yield / rate - one).max(zero);
        let width =
            (ln_1p(L::splat(0.6209) / small.max(L::splat(1e-200))) + L::splat(0.3439)).sqrt();
        let slope = L::splat(0.5494).mul_add(
            carry,
            L::splat(0.4463).mul_add(spread, L::splat(1.2348).mul_add(interest, one)),
        );
        let y = spread * width * slope.max(L::splat(0.1)) / self.perpetual;
        let y = y.max(L::splat(1e-9)).min(L::splat(1e9));
        self.perpetual * y / y.mul_add(y, one).sqrt()
    }
}

/// Which way rates are moved for the derivative with respect to them: `rate` by the one, `dividend_yield` by the
/// other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Direction<L> {
    pub(super) rate: L,
    pub(super) dividend_yield: L,
}

impl<L: Lanes> Direction<L> {
    /// Derivatives of `start` and of `growth`.
    #[inline(always)]
    pub(super) fn of_start(self, put: Put<L>) -> (L, L) {
        let yields_more = put.rate.less(put.dividend_yield);
        let start = self.rate / put.rate - self.dividend_yield / put.dividend_yield;
        (
            L::select(yields_more, start, L::splat(0.0)),
            L::select(yields_more, self.dividend_yield, self.rate),
        )
    }
}

/// A square system and its right-hand sides, one set in each lane.
struct System<L, const N: usize, const R: usize> {
    matrix: [[L; N]; N],
    right: [[L; N]; R],
}

impl<L: Lanes, const N: usize, const R: usize> System<L, N, R> {
    /// Elimination without pivots: what happened before a moment weighs on it, and what happened after
    /// does not, so that the diagonal dominates.
    #[inline(always)]
    fn solve(mut self) -> [[L; N]; R] {
        let one = L::splat(1.0);
        for column in 0..N {
            let pivot = one / self.matrix[column][column];
            let head = self.matrix[column];
            for row in column + 1..N {
                let factor = self.matrix[row][column] * pivot;
                for (entry, &above) in self.matrix[row].iter_mut().zip(&head).skip(column + 1) {
                    *entry = factor.neg_mul_add(above, *entry);
                }
                for right in &mut self.right {
                    right[row] = factor.neg_mul_add(right[column], right[row]);
                }
            }
            // The diagonal is needed again only as a divisor.
            self.matrix[column][column] = pivot;
        }
        for row in (0..N).rev() {
            for right in &mut self.right {
                let mut sum = right[row];
                for (&entry, &known) in self.matrix[row].iter().zip(right.iter()).skip(row + 1) {
                    sum = entry.neg_mul_add(known, sum);
                }
                right[row] = sum * self.matrix[row][row];
            }
        }
        self.right
    }
}

/// The equations at given values of `G`: their derivatives, and in the first right-hand side their logarithmic
/// errors. With three, the second and third are the derivatives of the errors with respect to volatility and
/// along a direction of the rates.
#[inline(always)]
#[expect(
    clippy::too_many_lines,
    reason = "one pass over the moments feeds both integrals and all their derivatives"
)]
fn equations<
    L: Lanes,
    W: Weights<N>,
    const N: usize,
    const Q: usize,
    const STRETCH: usize,
    const R: usize,
>(
    terms: &Terms<L>,
    grid: &Grid<N, Q, STRETCH>,
    weights: &W,
    values: &[L; N],
    direction: Direction<L>,
) -> System<L, N, R> {
    let zero = L::splat(0.0);
    let one = L::splat(1.0);
    let half = L::splat(0.5);
    let density = L::splat(INVERSE_SQRT_TAU);
    let Put {
        rate: _,
        dividend_yield,
        volatility,
        ..
    } = terms.put;
    let tangents = R > 1;
    // Without a yield the second integral is not needed: it is multiplied by 0.
    let yields = tangents || (dividend_yield.less(zero) | zero.less(dividend_yield)).any();
    let (on_left, on_right) = ((-dividend_yield).max(zero), dividend_yield.max(zero));
    let inverse_volatility = one / volatility;
    let (start_slope, growth_slope) = direction.of_start(terms.put);
    let carry_slope = direction.rate - direction.dividend_yield;

    let mut system = System {
        matrix: [[zero; N]; N],
        right: [[zero; N]; R],
    };
    for i in 0..N {
        let root = terms.root * L::splat(grid.root[i]);
        let time = root * root;
        let spread = volatility * root;
        let inverse_spread = one / spread;
        let here = values[i];
        // Both integrals, their derivatives with respect to the values, to that at the end, and to
        // parameters.
        let (mut received, mut tail) = (zero, zero);
        let (mut received_row, mut tail_row) = ([zero; N], [zero; N]);
        let (mut received_end, mut tail_end) = (zero, zero);
        let (mut received_vega, mut tail_vega) = (zero, zero);
        let (mut received_rho, mut tail_rho) = (zero, zero);
        for k in 0..Q {
            let row = weights.at(i, k);
            let mut there = values[0] * L::splat(row[0]);
            for j in 1..N {
                there = values[j].mul_add(L::splat(row[j]), there);
            }
            let there = there.max(zero);
            let lag = grid.lag[k];
            let elapsed = time * L::splat(lag * lag);
            let inverse = inverse_spread * L::splat(1.0 / lag);
            let d = terms.drift.mul_add(elapsed, there - here) * inverse;
            let d = d.max(L::splat(-FARTHEST)).min(L::splat(FARTHEST));
            let exponent = (half * d).mul_add(d, dividend_yield * elapsed);
            let mass = clamped_exp(-exponent) * density;
            let measure = time * L::splat(grid.weight[k]);
            let weight = mass * (measure * inverse);
            let fall = clamped_exp(there);
            let worth = terms.growth * fall;
            let gain = worth - dividend_yield;
            let flow = weight * gain;
            let slope = flow * d * inverse;
            received = received + flow;
            received_end = received_end + slope;
            let by_value = weight.mul_sub(worth, slope);
            for j in 0..N {
                received_row[j] = by_value.mul_add(L::splat(row[j]), received_row[j]);
            }
            if yields {
                let beyond = mass * mills_within(d.abs());
                let discount = clamped_exp(-(dividend_yield * elapsed));
                let cumulative = L::select(zero.less(d), discount - beyond, beyond);
                tail = cumulative.mul_add(measure, tail);
                tail_end = tail_end + weight;
                for j in 0..N {
                    tail_row[j] = weight.mul_add(L::splat(row[j]), tail_row[j]);
                }
                if tangents {
                    let root_here = root * L::splat(lag);
                    let by_volatility = d.neg_mul_add(inverse_volatility, root_here);
                    let by_rate = carry_slope * root_here * inverse_volatility;
                    let mass_measure = mass * measure;
                    received_vega = received_vega - flow * (d * by_volatility + inverse_volatility);
                    tail_vega = mass_measure.mul_add(by_volatility, tail_vega);
                    let yielded = direction.dividend_yield * elapsed;
                    received_rho = received_rho - flow * (d * by_rate + yielded)
                        + weight * (growth_slope * fall - direction.dividend_yield);
                    tail_rho = tail_rho + mass_measure * by_rate - cumulative * measure * yielded;
                }
            }
        }
        let d = terms.drift.mul_add(time, terms.start - here) * inverse_spread;
        let d = d.max(L::splat(-FARTHEST)).min(L::splat(FARTHEST));
        let exponent = (half * d).mul_add(d, dividend_yield * time);
        let mass = clamped_exp(-exponent) * density;
        let beyond = mass * mills_within(d.abs());
        let discount = clamped_exp(-(dividend_yield * time));
        let cumulative = L::select(zero.less(d), discount - beyond, beyond);

        let tiny = L::splat(1e-300);
        let left = on_left.mul_add(tail, received).max(tiny);
        let right = on_right.mul_add(tail, cumulative).max(tiny);
        let (inverse_left, inverse_right) = (one / left, one / right);
        system.right[0][i] = ln_ratio(left, right);
        let left_end = on_left.neg_mul_add(tail_end, received_end);
        let right_end = -(on_right.mul_add(tail_end, mass * inverse_spread));
        for j in 0..N {
            let of_left = on_left.mul_add(tail_row[j], received_row[j]);
            let of_right = on_right * tail_row[j];
            system.matrix[i][j] = of_left.mul_sub(inverse_left, of_right * inverse_right);
        }
        system.matrix[i][i] =
            system.matrix[i][i] + left_end.mul_sub(inverse_left, right_end * inverse_right);
        if tangents {
            let by_volatility = d.neg_mul_add(inverse_volatility, root);
            let left = on_left.mul_add(tail_vega, received_vega);
            let right = on_right.mul_add(tail_vega, mass * by_volatility);
            system.right[1][i] = left.mul_sub(inverse_left, right * inverse_right);
            let by_rate = carry_slope.mul_add(time, start_slope) * inverse_spread;
            let negative = dividend_yield.less(zero);
            let turned = direction.dividend_yield * tail;
            let left = on_left.mul_add(tail_rho, received_rho) - L::select(negative, turned, zero);
            let right = on_right.mul_add(tail_rho, mass * by_rate)
                - direction.dividend_yield * time * cumulative
                + L::select(negative, zero, turned);
            system.right[2][i] = left.mul_sub(inverse_left, right * inverse_right);
        }
    }
    system
}

/// Newton's method from given values: at most `rounds` steps in each lane, fewer where a step is smaller than
/// `enough` of the values. A lane that is done is left alone, so that its result does not depend on its
/// neighbours.
#[inline(always)]
pub(super) fn refine<
    L: Lanes,
    W: Weights<N>,
    const N: usize,
    const Q: usize,
    const STRETCH: usize,
>(
    terms: &Terms<L>,
    grid: &Grid<N, Q, STRETCH>,
    weights: &W,
    values: &mut [L; N],
    rounds: usize,
    enough: f64,
) {
    let zero = L::splat(0.0);
    let still = Direction {
        rate: zero,
        dividend_yield: zero,
    };
    let mut open = L::splat(1.0);
    for _ in 0..rounds {
        let system: System<L, N, 1> = equations(terms, grid, weights, values, still);
        let [step] = system.solve();
        let is_open = zero.less(open);
        let mut farthest = zero;
        for i in 0..N {
            // A step that leaves this range is one that the linear equations do not reach.
            let next = (values[i] - step[i])
                .max(values[i] * L::splat(0.5))
                .min(values[i] * L::splat(1.6));
            farthest = farthest.max((next - values[i]).abs() / values[i]);
            values[i] = L::select(is_open, next, values[i]);
        }
        open = L::select(farthest.less(L::splat(enough)), zero, open);
        if !zero.less(open).any() {
            break;
        }
    }
}

/// Derivatives of the values with respect to volatility and along a direction of the rates, at a solution.
#[inline(always)]
pub(super) fn tangents<
    L: Lanes,
    W: Weights<N>,
    const N: usize,
    const Q: usize,
    const STRETCH: usize,
>(
    terms: &Terms<L>,
    grid: &Grid<N, Q, STRETCH>,
    weights: &W,
    values: &[L; N],
    direction: Direction<L>,
) -> [[L; N]; 2] {
    let system: System<L, N, 3> = equations(terms, grid, weights, values, direction);
    let [_, mut vega, mut rho] = system.solve();
    for i in 0..N {
        vega[i] = -vega[i];
        rho[i] = -rho[i];
    }
    [vega, rho]
}

/// A first guess at the points of a grid.
#[inline(always)]
pub(super) fn guess<L: Lanes, const N: usize, const Q: usize, const STRETCH: usize>(
    terms: &Terms<L>,
    grid: &Grid<N, Q, STRETCH>,
) -> [L; N] {
    let mut values = [L::splat(0.0); N];
    for (value, &root) in values.iter_mut().zip(&grid.root) {
        *value = terms.guess(root);
    }
    values
}

/// Values at the points of a finer grid.
#[inline(always)]
pub(super) fn carry_over<
    L: Lanes,
    const N: usize,
    const Q: usize,
    const STRETCH: usize,
    const M: usize,
    const P: usize,
    const FINER: usize,
>(
    from: &Grid<N, Q, STRETCH>,
    values: &[L; N],
    to: &Grid<M, P, FINER>,
) -> [L; M] {
    let mut finer = [L::splat(0.0); M];
    for (finer, (&node, &root)) in finer.iter_mut().zip(to.node.iter().zip(&to.root)) {
        let s = if STRETCH == FINER { node } else { root };
        let row = from.weights_at(s);
        let mut sum = values[0] * L::splat(row[0]);
        for j in 1..N {
            sum = values[j].mul_add(L::splat(row[j]), sum);
        }
        // G divided by the root of time falls with time: a polynomial that says otherwise is wrong.
        let least = values[0] * L::splat((root / from.root[0]).min(1.0));
        *finer = sum.max(least);
    }
    finer
}

/// `G` as a Chebyshev series, which can be evaluated anywhere: the constant term, and the others.
#[derive(Debug, Clone, Copy)]
pub(super) struct Series<L, const N: usize> {
    pub(super) constant: L,
    pub(super) terms: [L; N],
}

impl<L: Lanes, const N: usize> Series<L, N> {
    #[inline(always)]
    pub(super) fn new<const Q: usize, const STRETCH: usize>(
        grid: &Grid<N, Q, STRETCH>,
        values: &[L; N],
    ) -> Self {
        let mut series = Self {
            constant: L::splat(0.0),
            terms: [L::splat(0.0); N],
        };
        for m in 0..=N {
            let mut sum = L::splat(0.0);
            for j in 1..=N {
                let turn = (m * j) % (2 * N);
                let cosine = match turn {
                    turn if turn < N => grid.cosine[turn],
                    turn if turn == N => -1.0,
                    turn => grid.cosine[2 * N - turn],
                };
                let share = if j == N { 0.5 * cosine } else { cosine };
                sum = values[j - 1].mul_add(L::splat(share), sum);
            }
            let sign = if m % 2 == 0 { 1.0 } else { -1.0 };
            if m == 0 {
                series.constant = sum * L::splat(1.0 / N as f64);
            } else {
                let scale = if m == N { 1.0 } else { 2.0 };
                series.terms[m - 1] = sum * L::splat(sign * scale / N as f64);
            }
        }
        series
    }

    /// Clenshaw's scheme.
    #[inline(always)]
    pub(super) fn at(&self, s: L) -> L {
        let x = s + s - L::splat(1.0);
        let twice = x + x;
        let (mut later, mut last) = (L::splat(0.0), L::splat(0.0));
        for m in (0..N).rev() {
            let next = twice.mul_add(later, self.terms[m] - last);
            last = later;
            later = next;
        }
        x.mul_add(later, self.constant - last)
    }
}
