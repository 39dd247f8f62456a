//! From expiry back to today: several contracts side by side, one in each lane.
//!
//! Values are undiscounted and in units of the strike, `u = e^(rτ) V / K`, so that the rate is exact.

use super::contract::{Exercise, Treatment};
use super::mesh::whole;
use super::problem::{Problem, Problems, Segment};
use super::window::{Line, WIDTH, Window};
use crate::math::lanes::exp;
use crate::math::simd::{Kernel, Lanes, Mask as _, Two};

/// More than any machine has side by side.
const MOST_LANES: usize = 32;

/// Numbers at all nodes of all lanes, used again from group to group.
#[derive(Debug)]
pub(super) struct Memory {
    nodes: usize,
    values: Vec<f64>,
    /// Right side after elimination.
    swept: Vec<f64>,
    /// Inverse pivots of the elimination, until they no longer change from node to node.
    weights: Vec<f64>,
    /// Spot over strike when the frame has not moved, times the sign of the option.
    shares: Vec<f64>,
    /// What exercise adds to the equation, where exercise has two boundaries.
    multipliers: Vec<f64>,
}

impl Memory {
    pub(super) fn new(space_steps: usize) -> Self {
        let nodes = space_steps + 1;
        let column = || vec![0.0; nodes * MOST_LANES];
        Self {
            nodes,
            values: column(),
            swept: column(),
            weights: column(),
            shares: column(),
            multipliers: column(),
        }
    }
}

/// Solves problems that are alike, as many at a time as there are lanes.
pub(super) struct March<'a> {
    pub(super) problems: &'a Problems,
    /// Indices of problems that are alike.
    pub(super) alike: &'a [usize],
    pub(super) memory: &'a mut Memory,
    /// One for each problem of the list.
    pub(super) windows: &'a mut [Window],
}

impl Kernel for March<'_> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(mut self) {
        let Some(&first) = self.alike.first() else {
            return;
        };
        match self.problems.list[first].exercise {
            Exercise::Never => self.all::<L, Never>(),
            Exercise::Attached => self.all::<L, Attached>(),
            Exercise::Detached => self.all::<L, Detached>(),
        }
    }
}

impl March<'_> {
    #[inline(always)]
    fn all<L: Lanes, E: Rule>(&mut self) {
        let mut rest = self.alike;
        while !rest.is_empty() {
            // A pair of vectors hides latency, but costs more than one that holds all.
            let count = if rest.len() > L::COUNT {
                let count = rest.len().min(Two::<L>::COUNT);
                self.side_by_side::<Two<L>, E>(&rest[..count]);
                count
            } else {
                self.side_by_side::<L, E>(rest);
                rest.len()
            };
            rest = &rest[count..];
        }
    }

    #[inline(always)]
    fn side_by_side<L: Lanes, E: Rule>(&mut self, indices: &[usize]) {
        let mut group = Group::<L>::new(self.problems, indices);
        group.start::<E>(self.memory);
        let segments = group.problem(0).segments.len();
        for k in 0..segments {
            let years = group.of_segment(k, |segment| segment.years);
            let steps = group.segment(0, k).steps;
            let mut before = L::splat(0.0);
            for step in 0..steps {
                // Steps grow linearly: the values are rough in the beginning.
                let share = (step + 1) as f64 / steps as f64;
                let after = years * L::splat(share * share);
                let length = after - before;
                if step == 0 {
                    let half = L::splat(0.5) * length;
                    group.advance::<E>(self.memory, half, 1.0);
                    group.advance::<E>(self.memory, half, 1.0);
                } else {
                    group.advance::<E>(self.memory, length, 0.5);
                }
                before = after;
            }
            if k + 1 < segments {
                group.pay::<E>(self.memory, k);
            }
        }
        for (lane, &index) in indices.iter().enumerate() {
            self.windows[index] = group.window::<E>(self.memory, lane);
        }
    }
}

/// How exercise enters, chosen when the code is compiled.
trait Rule {
    const AMERICAN: bool;
    /// Whether exercise starts at node 0, so that substitution from there solves for it.
    const ATTACHED: bool;
}

struct Never;
struct Attached;
struct Detached;

impl Rule for Never {
    const AMERICAN: bool = false;
    const ATTACHED: bool = false;
}
impl Rule for Attached {
    const AMERICAN: bool = true;
    const ATTACHED: bool = true;
}
impl Rule for Detached {
    const AMERICAN: bool = true;
    const ATTACHED: bool = false;
}

/// What exercise at a given moment is worth later on at a boundary of the mesh, where it is certain that it
/// happens: `sign (share X - cash)` with the spot `X` carried forward to expiry, between 0 and `most`.
#[derive(Clone, Copy)]
struct Plan<L> {
    share: L,
    cash: L,
    most: L,
}

impl<L: Lanes> Plan<L> {
    #[inline(always)]
    fn value(self, sign: L, forward: L) -> L {
        self.signed(sign, forward).max(L::splat(0.0))
    }

    /// The value of a plan that is kept to at a loss, too: a payment may yet bring it into the money.
    #[inline(always)]
    fn signed(self, sign: L, forward: L) -> L {
        (sign * self.share.mul_sub(forward, self.cash)).min(self.most)
    }

    #[inline(always)]
    fn select(mask: L::Mask, yes: Self, no: Self) -> Self {
        Self {
            share: L::select(mask, yes.share, no.share),
            cash: L::select(mask, yes.cash, no.cash),
            most: L::select(mask, yes.most, no.most),
        }
    }
}

impl<L: Lanes> Plan<L> {
    #[inline(always)]
    fn in_lane(self, lane: usize) -> Plan<f64> {
        Plan {
            share: in_lane(self.share, lane),
            cash: in_lane(self.cash, lane),
            most: in_lane(self.most, lane),
        }
    }
}

/// One end of the mesh.
#[derive(Clone, Copy)]
struct Boundary<L> {
    /// Spot over strike when the frame has not moved.
    share: L,
    to_expiry: Plan<L>,
    exercised: Plan<L>,
}

/// Problems side by side, and how far they have come.
struct Group<'a, L: Lanes> {
    problems: &'a Problems,
    indices: &'a [usize],
    mass: [L; 3],
    operator: [L; 3],
    sign: L,
    rate: L,
    dividend_yield: L,
    frame: L,
    /// Squared spacing over the variance, where that exceeds what drifts over a spacing.
    resolution: L,
    /// Years to expiry.
    reached: L,
    /// Payments so far, carried forward to expiry.
    paid: L,
    near: Boundary<L>,
    far: Boundary<L>,
}

impl<'a, L: Lanes> Group<'a, L> {
    #[inline(always)]
    fn new(problems: &'a Problems, indices: &'a [usize]) -> Self {
        let list = &problems.list;
        let gather = |pick: fn(&Problem) -> f64| {
            let mut numbers = [0.0; MOST_LANES];
            for (lane, number) in numbers.iter_mut().enumerate() {
                *number = pick(&list[indices[lane.min(indices.len() - 1)]]);
            }
            L::load(&numbers)
        };
        let zero = L::splat(0.0);
        let plan = Plan {
            share: L::splat(1.0),
            cash: L::splat(1.0),
            most: zero,
        };
        let boundary = Boundary {
            share: zero,
            to_expiry: plan,
            exercised: plan,
        };
        Self {
            problems,
            indices,
            mass: [
                gather(|p| p.stencil.mass[0]),
                gather(|p| p.stencil.mass[1]),
                gather(|p| p.stencil.mass[2]),
            ],
            operator: [
                gather(|p| p.stencil.operator[0]),
                gather(|p| p.stencil.operator[1]),
                gather(|p| p.stencil.operator[2]),
            ],
            sign: gather(|p| -p.mesh.direction),
            rate: gather(|p| p.rate),
            dividend_yield: gather(|p| p.dividend_yield),
            frame: gather(|p| p.mesh.frame),
            resolution: gather(|p| p.resolution),
            reached: zero,
            paid: zero,
            near: boundary,
            far: boundary,
        }
    }

    fn problem(&self, lane: usize) -> &'a Problem {
        &self.problems.list[self.indices[lane.min(self.indices.len() - 1)]]
    }

    fn segment(&self, lane: usize, k: usize) -> Segment {
        self.problems.segments[self.problem(lane).segments.start + k]
    }

    #[inline(always)]
    fn of_segment(&self, k: usize, pick: fn(&Segment) -> f64) -> L {
        let mut numbers = [0.0; MOST_LANES];
        for (lane, number) in numbers.iter_mut().enumerate().take(L::COUNT) {
            *number = pick(&self.segment(lane, k));
        }
        L::load(&numbers)
    }

    /// The payoff. The node of the strike takes a twelfth of the spacing: with the compact scheme that makes
    /// the kink of the payoff, too, an error of fourth order.
    #[inline(always)]
    fn start<E: Rule>(&mut self, memory: &mut Memory) {
        let count = L::COUNT;
        for lane in 0..count {
            let Problem { mesh, .. } = self.problem(lane);
            let sign = -mesh.direction;
            for i in 0..memory.nodes {
                let share = libm::exp(mesh.node(i));
                let payoff = if i == mesh.origin {
                    mesh.spacing / 12.0
                } else {
                    (sign * (share - 1.0)).max(0.0)
                };
                memory.shares[i * count + lane] = sign * share;
                memory.values[i * count + lane] = payoff;
            }
        }
        memory.multipliers[..memory.nodes * count].fill(0.0);
        // A put is worth no more than the strike.
        let zero = L::splat(0.0);
        let is_put = self.sign.less(zero);
        let most = L::select(is_put, L::splat(1.0), L::splat(f64::INFINITY));
        for boundary in [&mut self.near, &mut self.far] {
            boundary.to_expiry.most = most;
            boundary.exercised = boundary.to_expiry;
        }
        let last = (memory.nodes - 1) * count;
        self.near.share = self.sign * L::load(&memory.shares);
        self.far.share = self.sign * L::load(&memory.shares[last..]);
    }

    /// What exercise pays: `share` times the signed share of a node, plus `cash`.
    #[inline(always)]
    fn obstacle(&self) -> (L, L) {
        let share = exp((self.rate - self.frame) * self.reached);
        let strike = exp(self.rate * self.reached);
        let cash = self.escrowed() - strike;
        (share, self.sign * cash)
    }

    /// Present value of the payments to come where they are set apart, undiscounted like all values.
    #[inline(always)]
    fn escrowed(&self) -> L {
        match self.problem(0).treatment {
            Treatment::Jump => L::splat(0.0),
            Treatment::Escrow => self.paid * exp(self.dividend_yield * self.reached),
        }
    }

    /// Exercise now.
    #[inline(always)]
    fn at_once(&self) -> Plan<L> {
        let cash = exp(self.rate * self.reached) - self.escrowed();
        let is_put = self.sign.less(L::splat(0.0));
        Plan {
            share: exp(self.dividend_yield * self.reached),
            cash,
            most: L::select(is_put, cash, L::splat(f64::INFINITY)),
        }
    }

    /// What a unit of spot grows to by expiry, as seen from the frame.
    #[inline(always)]
    fn growth(&self) -> L {
        exp((self.rate - self.dividend_yield - self.frame) * self.reached)
    }

    /// Makes exercise now the plan of both ends of the mesh where it is better than the best moment so far.
    #[inline(always)]
    fn plan(&mut self) {
        let (growth, now, sign) = (self.growth(), self.at_once(), self.sign);
        for boundary in [&mut self.near, &mut self.far] {
            let forward = boundary.share * growth;
            let best = boundary.exercised.signed(sign, forward);
            let is_better = best.less(now.signed(sign, forward));
            boundary.exercised = Plan::select(is_better, now, boundary.exercised);
        }
    }

    /// The values at both ends of the mesh, from plans to exercise: now, at the best moment so far, or at expiry.
    #[inline(always)]
    fn boundaries<E: Rule>(&mut self) -> (L, L) {
        if E::AMERICAN {
            self.plan();
        }
        let (growth, sign) = (self.growth(), self.sign);
        let [near, far] = [self.near, self.far].map(|boundary| {
            let forward = boundary.share * growth;
            let value = boundary.to_expiry.value(sign, forward);
            if E::AMERICAN {
                value.max(boundary.exercised.value(sign, forward))
            } else {
                value
            }
        });
        (near, far)
    }

    /// One step of `length` years; `implicit` is 1/2 for Crank and Nicolson, 1 for Euler.
    #[inline(always)]
    fn advance<E: Rule>(&mut self, memory: &mut Memory, length: L, implicit: f64) {
        self.reached = self.reached + length;
        let (near, far) = self.boundaries::<E>();
        let ahead = L::splat(implicit) * length;
        let behind = length - ahead;
        let mut step = Step {
            length,
            near,
            far,
            known: self.mass,
            unknown: self.mass,
        };
        for k in 0..3 {
            step.known[k] = behind.mul_add(self.operator[k], self.mass[k]);
            step.unknown[k] = ahead.neg_mul_add(self.operator[k], self.mass[k]);
        }
        let pivots = step.eliminate::<E>(memory);
        self.substitute::<E>(memory, step, pivots);
    }

    /// Second half of a step: from the near end, with exercise.
    #[inline(always)]
    fn substitute<E: Rule>(&self, memory: &mut Memory, step: Step<L>, pivots: Pivots<L>) {
        let Step {
            length, near, far, ..
        } = step;
        let count = L::COUNT;
        let last = memory.nodes - 1;
        let size = memory.nodes * count;
        let values = &mut memory.values[..size];
        let swept = &memory.swept[..size];
        let weights = &memory.weights[..size];
        let multipliers = &mut memory.multipliers[..size];
        let shares = &memory.shares[..size];

        let zero = L::splat(0.0);
        let mut obstacle = (zero, zero);
        let mut idle = Idle {
            share: zero,
            cash: zero,
        };
        if E::AMERICAN {
            obstacle = self.obstacle();
            // In the exercised region, waiting loses `sign (yield spot - rate strike)` a year.
            idle = Idle {
                share: self.dividend_yield * obstacle.0,
                cash: self.dividend_yield.mul_sub(
                    self.sign * self.escrowed(),
                    self.sign * self.rate * exp(self.rate * self.reached),
                ),
            };
        }
        let half = L::splat(0.5) * length;
        let inverse = L::splat(1.0) / length;
        let mut weight = pivots.settled;
        near.store(values);
        let mut before = near;
        let mut i = 1;
        while i < last {
            if i > pivots.settled_at {
                weight = L::load(&weights[i * count..]);
            }
            let linear =
                (step.unknown[0] * weight).neg_mul_add(before, L::load(&swept[i * count..]));
            if E::AMERICAN {
                let share = L::load(&shares[i * count..]);
                let exercise = share.mul_add(obstacle.0, obstacle.1);
                let loss = idle.at(share);
                let range = loss * self.resolution;
                // How far ahead of exercise the neighbour away from the boundary is, if this node goes on to `here`.
                let outer = |here: L| {
                    let k = i + 1;
                    let weight = if k > pivots.settled_at && k < last {
                        L::load(&weights[k * count..])
                    } else {
                        pivots.settled
                    };
                    let value = if k < last {
                        (step.unknown[0] * weight).neg_mul_add(here, L::load(&swept[k * count..]))
                    } else {
                        far
                    };
                    value - L::load(&shares[k * count..]).mul_add(obstacle.0, obstacle.1)
                };
                if E::ATTACHED {
                    let free = linear - exercise;
                    let next = || outer(exercise + free.max(zero));
                    let excess = beyond(free, loss * half * weight, range, next);
                    before = exercise + excess;
                    before.store(&mut values[i * count..]);
                } else {
                    let multiplier = L::load(&multipliers[i * count..]);
                    let free = length.neg_mul_add(multiplier, linear) - exercise;
                    // Either neighbour may be the one that is not exercised.
                    let next = || {
                        let k = i - 1;
                        let inner = L::load(&values[k * count..])
                            - L::load(&shares[k * count..]).mul_add(obstacle.0, obstacle.1);
                        length
                            .neg_mul_add(L::load(&multipliers[(i + 1) * count..]), outer(linear))
                            .max(inner)
                    };
                    let excess = beyond(free, loss * half, range, next);
                    ((excess - free) * inverse).store(&mut multipliers[i * count..]);
                    (exercise + excess).store(&mut values[i * count..]);
                    before = linear;
                }
            } else {
                before = linear;
                before.store(&mut values[i * count..]);
            }
            i += 1;
        }
        far.store(&mut values[last * count..]);
    }

    /// Going back over a payment: the value before it is the value after it at the spot after it.
    #[inline(always)]
    fn pay<E: Rule>(&mut self, memory: &mut Memory, k: usize) {
        let count = L::COUNT;
        let size = memory.nodes * count;
        let forwarded = self.of_segment(k, |segment| segment.forwarded);
        self.paid = self.paid + forwarded;
        if self.problem(0).treatment == Treatment::Jump {
            let mut reached = [0.0; MOST_LANES];
            self.reached.store(&mut reached);
            for (lane, &reached) in reached.iter().enumerate().take(count) {
                self.fall::<E>(memory, lane, reached, self.segment(lane, k).cash);
            }
            memory.values[..size].copy_from_slice(&memory.swept[..size]);
            for plan in [
                &mut self.near.to_expiry,
                &mut self.near.exercised,
                &mut self.far.to_expiry,
                &mut self.far.exercised,
            ] {
                plan.cash = plan.share.mul_add(forwarded, plan.cash);
            }
        }
        if E::AMERICAN {
            // Just before the payment is a moment of its own; just after it was one.
            self.plan();
            let (share, cash) = self.obstacle();
            let mut i = 0;
            while i < memory.nodes {
                let exercise = L::load(&memory.shares[i * count..]).mul_add(share, cash);
                let value = L::load(&memory.values[i * count..]);
                value.max(exercise).store(&mut memory.values[i * count..]);
                i += 1;
            }
            memory.multipliers[..size].fill(0.0);
        }
    }

    /// The values of one lane at the spots that a payment leaves, into `swept`. A share worth less than the
    /// payment is worth nothing after it.
    fn fall<E: Rule>(&self, memory: &mut Memory, lane: usize, reached: f64, cash: f64) {
        let count = L::COUNT;
        let Problem { mesh, rate, .. } = self.problem(lane);
        let frame = mesh.frame * reached;
        let last = memory.nodes - 1;
        let (lowest, boundary) = if mesh.direction > 0.0 {
            (0, &self.near)
        } else {
            (last, &self.far)
        };
        let value = |i: usize| memory.values[i * count + lane];
        let spot = |i: usize| libm::exp(mesh.node(i) - frame);
        // Below the mesh what happens is as certain as at its end.
        let growth = libm::exp((rate - self.problem(lane).dividend_yield) * reached);
        let plans = [boundary.to_expiry, boundary.exercised, self.at_once()];
        let plans = plans.map(|plan| plan.in_lane(lane));
        let considered = if E::AMERICAN { &plans[..] } else { &plans[..1] };
        let certain = |spot: f64| {
            let worth = |plan: &Plan<f64>| {
                let exercised = plan.share * spot * growth - plan.cash;
                (-mesh.direction * exercised).min(plan.most)
            };
            considered.iter().map(worth).fold(0.0, f64::max)
        };
        let least = spot(lowest);
        for i in 0..=last {
            let left = spot(i) - cash;
            memory.swept[i * count + lane] = if left <= least {
                certain(left.max(0.0))
            } else {
                cubic(mesh.position(libm::log(left) + frame), last, value)
            };
        }
    }

    /// The values around today's spot.
    fn window<E: Rule>(&self, memory: &Memory, lane: usize) -> Window {
        let count = L::COUNT;
        let problem = self.problem(lane);
        let last = memory.nodes - 1;
        let before = whole(problem.position);
        let first = before.saturating_sub(WIDTH / 2 - 1).min(last + 1 - WIDTH);
        let (share, cash) = self.obstacle();
        let growth = self.growth();
        // Where payments are set apart, what moves does not fall.
        let paid = match problem.treatment {
            Treatment::Jump => in_lane(self.paid, lane),
            Treatment::Escrow => 0.0,
        };
        let forward = Line {
            share: in_lane(growth, lane),
            cash: problem.mesh.direction * (1.0 + paid),
        };
        let exercise = Line {
            share: in_lane(share, lane),
            cash: in_lane(cash, lane),
        };
        let mut window = Window {
            position: problem.position - first as f64,
            values: [0.0; WIDTH],
            exercise: [f64::NEG_INFINITY; WIDTH],
            shares: [0.0; WIDTH],
            steepness: problem.mesh.direction * problem.mesh.spacing,
            floors: [Some(forward), E::AMERICAN.then_some(exercise)],
        };
        for k in 0..WIDTH {
            let at = (first + k) * count;
            window.values[k] = memory.values[at + lane];
            window.shares[k] = memory.shares[at + lane];
            if E::AMERICAN {
                // Rounded as in the march: there, an exercised node has this value exactly.
                let exercise = L::load(&memory.shares[at..]).mul_add(share, cash);
                window.exercise[k] = in_lane(exercise, lane);
            }
        }
        window
    }
}

/// One step: `unknown` of the values after it equals `known` of those before it, between given ends.
#[derive(Clone, Copy)]
struct Step<L> {
    length: L,
    near: L,
    far: L,
    known: [L; 3],
    unknown: [L; 3],
}

/// Inverse pivots: from node `settled_at` down to the near end all are `settled`.
#[derive(Clone, Copy)]
struct Pivots<L> {
    settled_at: usize,
    settled: L,
}

impl<L: Lanes> Step<L> {
    /// First half of a step: from the far end. Coefficients are the same at all nodes, so that the pivots converge
    /// to a number that holds for the rest, which then needs no division.
    #[inline(always)]
    fn eliminate<E: Rule>(&self, memory: &mut Memory) -> Pivots<L> {
        let count = L::COUNT;
        let last = memory.nodes - 1;
        let size = memory.nodes * count;
        let values = &memory.values[..size];
        let swept = &mut memory.swept[..size];
        let weights = &mut memory.weights[..size];
        let multipliers = &memory.multipliers[..size];
        let [inner_part, here_part, outer_part] = self.known;
        let lagged = E::AMERICAN && !E::ATTACHED;

        let one = L::splat(1.0);
        let mut outer = L::load(&values[last * count..]);
        let mut here = L::load(&values[(last - 1) * count..]);
        let mut sum = self.far;
        let mut weight = L::splat(0.0);
        let mut across = L::splat(0.0);
        let mut settled_at = last;
        let mut settles = true;
        let mut i = last - 1;
        while i > 0 {
            if settles {
                let feedback = self.unknown[0] * weight;
                let fresh = one / self.unknown[2].neg_mul_add(feedback, self.unknown[1]);
                let same = fresh.less_or_equal(weight) & weight.less_or_equal(fresh);
                settles = (!same).any();
                weight = fresh;
                across = self.unknown[2] * weight;
                weight.store(&mut weights[i * count..]);
                settled_at = i;
            }
            let inner = L::load(&values[(i - 1) * count..]);
            let mut known = inner.mul_add(inner_part, here.mul_add(here_part, outer * outer_part));
            if lagged {
                known = self
                    .length
                    .mul_add(L::load(&multipliers[i * count..]), known);
            }
            sum = across.neg_mul_add(sum, known * weight);
            sum.store(&mut swept[i * count..]);
            outer = here;
            here = inner;
            i -= 1;
        }
        Pivots {
            settled_at,
            settled: weight,
        }
    }
}

/// What waiting loses a year in the exercised region.
#[derive(Clone, Copy)]
struct Idle<L> {
    share: L,
    cash: L,
}

impl<L: Lanes> Idle<L> {
    #[inline(always)]
    fn at(self, share: L) -> L {
        share.mul_add(self.share, self.cash).max(L::splat(0.0))
    }
}

/// By how much a node is worth more than exercise, from what the linear equation says.
///
/// The loss of waiting acts on the exercised side of a boundary only, and a node sees it through the hat function
/// of its cells. If the boundary is `s` spacings before a node that is not exercised, the node sees
/// `(1 - s)² / 2` of it, and smooth pasting makes its excess `range s²`: with `strength` for half the loss over a
/// step, `range s² = free + strength (1 - s)²`, a quadratic equation for `s`.
///
/// From such a node to the `next` the excess then rises by `range (1 + 2 s)`. Where it rises by less than `range`, the
/// boundary is no steady one but sweeps over the nodes, at little volatility all of them at about the same time (as
/// it does some time before a payment). There is nothing between nodes to see then, and the rise bounds the range.
#[inline(always)]
fn beyond<L: Lanes>(free: L, strength: L, range: L, next: impl FnOnce() -> L) -> L {
    let zero = L::splat(0.0);
    let excess = free.max(zero);
    let lifted = free + strength;
    let beside = zero.less(lifted) & free.less(range);
    if beside.any() {
        let range = range.min(next() - excess).max(zero);
        let root = strength
            .mul_add(strength, (range - strength) * lifted)
            .max(zero)
            .sqrt();
        let s = lifted / (strength + root);
        L::select(beside & free.less(range), range * s * s, excess)
    } else {
        excess
    }
}

#[inline(always)]
fn in_lane<L: Lanes>(numbers: L, lane: usize) -> f64 {
    let mut all = [0.0; MOST_LANES];
    numbers.store(&mut all);
    all[lane]
}

/// A value between nodes, from the four around it.
fn cubic(position: f64, last: usize, value: impl Fn(usize) -> f64) -> f64 {
    let first = (whole(position).max(1) - 1).min(last - 3);
    let t = position - first as f64;
    let [a, b, c, d] = [t, t - 1.0, t - 2.0, t - 3.0];
    value(first) * (b * c * d / -6.0)
        + value(first + 1) * (a * c * d / 2.0)
        + value(first + 2) * (a * b * d / -2.0)
        + value(first + 3) * (a * b * c / 6.0)
}
