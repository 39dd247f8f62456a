//! Profit at the first expiry as a function of the share price: the one curve that break-evens, bounds and
//! probabilities are read from.
//!
//! Where every option ends at once, the curve is made of straight lines between the strikes, and everything is exact.
//! Where one lives on, it is smooth between the strikes of those that end, and it is searched: [`live_nodes`] lays nodes
//! so close that it turns at most once between two of them.

use super::conditions::Conditions;
use super::moment::Moment;
use super::strategy::Strategy;
use super::valuation::left;
use crate::Result;
use crate::options::Fill;
use crate::pricing::OptionKind;

/// A search cuts an interval into so many parts, prices all ends at once (options of one strike then share their work), and
/// goes on inside the part that matters.
const PARTS: usize = 16;
/// So often: 16 parts five times over leave a millionth of the interval, in which the curve is straight.
const ROUNDS: usize = 5;

/// A curve that moves by less than this share of the share price from node to node is not searched.
const FLAT: f64 = 1e-9;

/// Profit per share where the share is at `spot`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Node {
    pub(super) spot: f64,
    pub(super) profit: f64,
}

/// The curve: nodes from 0 upwards, and the line beyond the last.
#[derive(Debug)]
pub(super) struct Curve<'a> {
    strategy: &'a Strategy,
    pub(super) conditions: &'a Conditions,
    pub(super) horizon: Moment,
    credit: f64,
    /// Straight between nodes.
    pub(super) straight: bool,
    pub(super) nodes: Vec<Node>,
    /// Profit per 1.00 of the share beyond the last node.
    pub(super) last_slope: f64,
    /// What the profit approaches far above, if it does not grow or fall for ever.
    pub(super) limit: Option<f64>,
}

impl<'a> Curve<'a> {
    /// `None` if a leg has no quote, or an option that lives on has no volatility or cannot be priced with it.
    pub(super) fn new(
        strategy: &'a Strategy,
        conditions: &'a Conditions,
        fill: Fill,
    ) -> Result<Option<Self>> {
        let horizon = strategy.horizon(conditions.now)?;
        let Some(credit) = strategy.credit_per_share(fill) else {
            return Ok(None);
        };
        let straight = strategy.ends_at_once();
        let mut spots: Vec<f64> = strategy
            .options()
            .filter(|(_, option)| left(option, horizon) == 0.0)
            .map(|(_, option)| option.strike)
            .collect();
        if !straight {
            spots.extend(live_nodes(strategy, conditions, horizon));
        }
        spots.sort_by(f64::total_cmp);
        spots.dedup();
        let Some(values) = strategy.values_per_share(conditions, horizon, 0.0, &spots)? else {
            return Ok(None);
        };
        let (last_slope, intercept) = strategy.value_far_above(conditions, horizon);
        let mut curve = Self {
            strategy,
            conditions,
            horizon,
            credit,
            straight,
            nodes: Vec::with_capacity(spots.len() + 1),
            last_slope,
            limit: (last_slope == 0.0).then_some(intercept + credit),
        };
        let zero = strategy.value_at_zero(conditions, horizon);
        let at_zero = (0.0, zero);
        for (spot, value) in std::iter::once(at_zero).chain(spots.into_iter().zip(values)) {
            let profit = curve.rounded(value + credit, spot);
            curve.nodes.push(Node { spot, profit });
        }
        // What could not be priced is no loss.
        let priced = curve.nodes.iter().all(|node| node.profit.is_finite());
        Ok(Some(curve).filter(|_| priced))
    }

    /// 0 where a profit is no more than what rounding leaves of terms that cancel.
    fn rounded(&self, profit: f64, spot: f64) -> f64 {
        if profit.abs() <= self.rounding(spot) {
            0.0
        } else {
            profit
        }
    }

    /// What rounding may leave of the profit at a share price.
    pub(super) fn rounding(&self, spot: f64) -> f64 {
        let of_options: f64 = self
            .strategy
            .options()
            .map(|(quantity, option)| quantity.abs() * option.intrinsic_per_share(spot))
            .sum();
        let of_quotes: f64 = self
            .strategy
            .legs()
            .iter()
            .filter_map(|leg| Some(leg.quantity().abs() * leg.quote().1?))
            .sum();
        let of_shares = self.strategy.share_quantity().abs() * spot;
        // Each leg rounds its own term and the sum of those before.
        let roundings = 4 + 2 * self.strategy.legs().len();
        roundings as f64 * f64::EPSILON * (of_options + of_quotes + of_shares)
    }

    /// The nodes that cut an interval into equal parts, both ends among them.
    fn cut(&self, from: f64, to: f64) -> Result<Vec<Node>> {
        let spots: Vec<f64> = (0..=PARTS)
            .map(|part| from + (to - from) * (part as f64 / PARTS as f64))
            .collect();
        let values = self
            .strategy
            .values_per_share(self.conditions, self.horizon, 0.0, &spots)?
            .unwrap_or_default();
        let node = |(spot, value)| Node {
            spot,
            profit: value + self.credit,
        };
        Ok(spots.into_iter().zip(values).map(node).collect())
    }

    /// Slope between two neighbouring nodes of a straight curve, a whole number.
    pub(super) fn slope(&self, left: Node, right: Node) -> f64 {
        let of_options: f64 = self
            .strategy
            .options()
            .map(|(quantity, option)| match option.kind {
                OptionKind::Call if option.strike <= left.spot => quantity,
                OptionKind::Put if option.strike >= right.spot => -quantity,
                _ => 0.0,
            })
            .sum();
        of_options + self.strategy.share_quantity()
    }

    /// Where the profit is 0 between two nodes that lie on different sides of it.
    pub(super) fn crossing(&self, left: Node, right: Node) -> Result<f64> {
        if self.straight {
            // From the end that is nearer, so that a strike less a credit is just that.
            let nearer = if left.profit.abs() < right.profit.abs() {
                left
            } else {
                right
            };
            let slope = self.slope(left, right);
            // What crosses 0 without a slope does so by rounding.
            let distance = if slope == 0.0 {
                0.0
            } else {
                nearer.profit / slope
            };
            return Ok(nearer.spot - distance);
        }
        let gains = right.profit > 0.0;
        let (mut left, mut right) = (left, right);
        for _ in 0..ROUNDS {
            let nodes = self.cut(left.spot, right.spot)?;
            let beyond = |node: &Node| (node.profit > 0.0) == gains;
            let Some(place) = nodes.iter().skip(1).position(beyond) else {
                break;
            };
            (left, right) = (nodes[place], nodes[place + 1]);
        }
        let share = left.profit / (left.profit - right.profit);
        Ok(left.spot + (right.spot - left.spot) * share.clamp(0.0, 1.0))
    }

    /// Where the profit is 0 beyond the last node, on its line.
    pub(super) fn crossing_beyond(&self, last: Node) -> f64 {
        last.spot - last.profit / self.last_slope
    }

    /// Highest and lowest profit of nodes, limit and what lies between; the ends of a curve that grows or falls for
    /// ever are the caller's.
    pub(super) fn extremes(&self) -> Result<(f64, f64)> {
        let ends = self.nodes.iter().map(|node| node.profit).chain(self.limit);
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for profit in ends {
            low = low.min(profit);
            high = high.max(profit);
        }
        if !self.straight {
            let (highest, lowest) = (high, low);
            for three in self.nodes.windows(3) {
                let [a, b, c] = [three[0], three[1], three[2]];
                // Between two nodes the curve goes no further beyond them than they lie apart.
                let step = (b.profit - a.profit).abs().max((c.profit - b.profit).abs());
                if step <= FLAT * self.conditions.spot {
                    continue;
                }
                if b.profit >= a.profit && b.profit >= c.profit && b.profit + step > highest {
                    high = high.max(self.turn(a, c, 1.0)?);
                }
                if b.profit <= a.profit && b.profit <= c.profit && b.profit - step < lowest {
                    low = low.min(self.turn(a, c, -1.0)?);
                }
            }
        }
        Ok((low, high))
    }

    /// Highest (`sign` 1) or lowest (-1) profit between two nodes, between which the curve turns once.
    fn turn(&self, from: Node, to: Node, sign: f64) -> Result<f64> {
        let (mut from, mut to) = (from.spot, to.spot);
        let mut best = f64::NEG_INFINITY;
        for _ in 0..ROUNDS {
            let nodes = self.cut(from, to)?;
            let Some((place, top)) = nodes
                .iter()
                .enumerate()
                .max_by(|(_, a), (_, b)| (sign * a.profit).total_cmp(&(sign * b.profit)))
            else {
                break;
            };
            best = best.max(sign * top.profit);
            from = nodes[place.saturating_sub(1)].spot;
            to = nodes[(place + 1).min(PARTS)].spot;
        }
        Ok(sign * best)
    }
}

/// Share prices around the strikes of options that live on: an eighth of a deviation apart, eight deviations to both
/// sides.
fn live_nodes(strategy: &Strategy, conditions: &Conditions, horizon: Moment) -> Vec<f64> {
    const PER_DEVIATION: i32 = 8;
    const DEVIATIONS: i32 = 8;
    let mut nodes = Vec::new();
    for (_, option) in strategy.options() {
        let years = left(option, horizon);
        let Some(volatility) = option.volatility.filter(|_| years > 0.0) else {
            continue;
        };
        let deviation = volatility * years.sqrt();
        // The strike in money of the horizon: where the option is at the money forward.
        let carry = (conditions.rate - conditions.dividend_yield) * years;
        let centre = option.strike * libm::exp(-carry);
        for step in -DEVIATIONS * PER_DEVIATION..=DEVIATIONS * PER_DEVIATION {
            let distance = f64::from(step) / f64::from(PER_DEVIATION) * deviation;
            nodes.push(centre * libm::exp(distance));
        }
        nodes.push(option.strike);
    }
    nodes
}
