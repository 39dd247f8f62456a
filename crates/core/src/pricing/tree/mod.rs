//! American and European options on a binomial tree, whole chains at once.
//!
//! Columns, units and domains are those of the [notation](super#notation).
//!
//! # What a tree gives
//! The price is exact for a spot that makes `steps` moves up or down before expiry; the option may be
//! exercised at every step. It tends to the price under geometric Brownian motion as the steps grow:
//! [`leisen_reimer`] with the square of the steps for European options and linearly for American ones,
//! [`cox_ross_rubinstein`] linearly for both, with a saw-tooth between even and odd steps.
//!
//! # Greeks
//! Read from the tree: `delta` from the two nodes after one step, `gamma` from the three after two.
//! `theta` of both trees is that of the pricing equation,
//! `rate price - (rate - dividend_yield) spot delta - volatility² spot² gamma / 2`; it is 0 where the
//! holder of an American option exercises now, where that equation does not hold.
//!
//! # Rows that are not on a tree
//! At `years = 0`, `volatility = 0` or `strike = 0` nothing is uncertain. A European option is worth its
//! discounted intrinsic value. An American one is worth the most that exercise at any moment up to
//! expiry is worth today, which may be now, expiry, or a moment between; where exercise is worth
//! exactly nothing, `delta` is half and `gamma` infinite.
//!
//! A row for which there is no tree of so many steps is NaN with
//! [`NO_CONVERGENCE`](Status::NoConvergence): the probability of a move is outside 0 to 1 (a
//! Cox-Ross-Rubinstein tree where `|rate - dividend_yield|` exceeds about
//! `volatility sqrt(steps / years)`; a Leisen-Reimer tree whose probability rounds to 0), or the spots at
//! its edge leave the range of doubles (`volatility sqrt(years steps)` above some 600).

mod lattice;

use super::black_scholes::{self, Inputs, refusal};
use super::certain;
use super::columns::Columns;
use super::{ExerciseStyle, OptionKind, Status};
use crate::math::simd::dispatch;
use crate::{Error, ErrorCode, Result};
use lattice::{Buffer, FirstNodes, Induction, Market, Step};

const MOST_STEPS: usize = 10_001;

/// Prices and Greeks of a batch, from trees.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeGreeks {
    /// Value today, in the currency of `spot`.
    pub price: Vec<f64>,
    /// Change of price per 1.00 of spot.
    pub delta: Vec<f64>,
    /// Change of delta per 1.00 of spot.
    pub gamma: Vec<f64>,
    /// Change of price per year of passing time.
    pub theta: Vec<f64>,
    /// Why a row is NaN, if it is.
    pub status: Vec<Status>,
}

/// Prices and Greeks of options on Leisen and Reimer's tree, one for each row.
///
/// The nodes at expiry are centred on the strike, which removes the saw-tooth of other trees: 500
/// steps give options on a spot near 100 to 0.004 (American) and 0.00001 (European) of the continuous price.
///
/// # Formula
/// With Peizer and Pratt's second inversion `h` and `n` steps of `dt` years, `p = h(d2)`, `p' = h(d1)`,
/// `up = e^((rate - dividend_yield) dt) p' / p` and
/// `down = e^((rate - dividend_yield) dt) (1 - p') / (1 - p)`.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `steps` is odd,
/// 3 to 10 001.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; `INVALID_PARAMETER` if `steps` is even or out
/// of range.
///
/// # Accuracy
/// Against the same tree in 40 digits, up to 301 steps (`tests/golden/tree_leisen_reimer.json`, which also has
/// trees of `QuantLib`): relative error of the price below 1e-12.
///
/// # Source
/// D. Leisen, M. Reimer, "Binomial Models for Option Valuation: Examining and Improving Convergence",
/// Applied Mathematical Finance 3, 1996.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::{American, European}, OptionKind::Put, tree};
/// let (spot, strike, years, rate, volatility) = ([100.0], [100.0], [1.0], [0.05], [0.2]);
/// let american = tree::leisen_reimer(
///     &spot, &strike, &years, &rate, &[0.0], &volatility, &[Put], American, 501)?;
/// // Solving for the exercise boundary (QuantLib's QdFp engine) gives 6.090 371.
/// assert!((american.price[0] - 6.090_370_606_535_343).abs() < 1e-3);
/// let european = tree::leisen_reimer(
///     &spot, &strike, &years, &rate, &[0.0], &volatility, &[Put], European, 501)?;
/// assert!((european.price[0] - 5.573_526_022_256_971).abs() < 1e-5);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and two parameters"
)]
pub fn leisen_reimer(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    style: ExerciseStyle,
    steps: usize,
) -> Result<TreeGreeks> {
    if steps.is_multiple_of(2) || !(3..=MOST_STEPS).contains(&steps) {
        return Err(refused(
            steps,
            "must be odd, because the tree is centred on the strike, and 3 to 10001",
        ));
    }
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    Ok(evaluate(&columns, style, steps, Step::leisen_reimer))
}

/// Prices and Greeks of options on Cox, Ross and Rubinstein's tree, one for each row.
///
/// # Formula
/// With steps of `dt` years, `up = e^(volatility sqrt(dt))`, `down = 1 / up` and
/// `p = (e^((rate - dividend_yield) dt) - down) / (up - down)`, so that the expected spot is the forward
/// at every step. Some programs take `p = 1/2 + drift sqrt(dt) / (2 volatility)` instead, which differs
/// by terms of the order of the error of the tree.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `steps` is 2 to
/// 10 001.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; `INVALID_PARAMETER` if `steps` is out of range.
///
/// # Accuracy
/// Against the same tree in 40 digits, up to 501 steps (`tests/golden/tree_cox_ross_rubinstein.json`): relative
/// error of the price below 2e-13.
///
/// # Source
/// J. Cox, S. Ross, M. Rubinstein, "Option Pricing: A Simplified Approach", Journal of Financial
/// Economics 7, 1979.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Put, tree};
/// // Two steps by hand: moves of e^(±0.2), growth of e^0.05, a probability of 0.5775.
/// let put = tree::cox_ross_rubinstein(
///     &[50.0], &[52.0], &[2.0], &[0.05], &[0.0], &[0.2], &[Put], American, 2)?;
/// assert!((put.price[0] - 4.887_966_772_572_707).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and two parameters"
)]
pub fn cox_ross_rubinstein(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    style: ExerciseStyle,
    steps: usize,
) -> Result<TreeGreeks> {
    if !(2..=MOST_STEPS).contains(&steps) {
        return Err(refused(steps, "must be 2 to 10001"));
    }
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    Ok(evaluate(&columns, style, steps, Step::cox_ross_rubinstein))
}

fn refused(steps: usize, rule: &'static str) -> Error {
    Error::new(ErrorCode::InvalidParameter, "steps", steps, rule)
}

/// Every row on a tree of its own; the memory of one serves all.
fn evaluate(
    columns: &Columns<'_>,
    style: ExerciseStyle,
    steps: usize,
    step: impl Fn(Market, usize) -> Option<Step>,
) -> TreeGreeks {
    let rows = columns.inputs().len();
    let mut greeks = TreeGreeks {
        price: Vec::with_capacity(rows),
        delta: Vec::with_capacity(rows),
        gamma: Vec::with_capacity(rows),
        theta: Vec::with_capacity(rows),
        status: Vec::with_capacity(rows),
    };
    let mut buffer = Buffer::new(steps);
    for inputs in columns.inputs() {
        let (market, sign) = (Market::from(inputs), inputs.sign);
        let (row, status) = if let Some(status) = market.refusal() {
            (Row::NAN, status)
        } else if market.is_certain() {
            Row::certain(market, sign, style)
        } else if let Some(step) = step(market, steps) {
            let nodes = dispatch(Induction {
                step,
                spot: market.spot,
                strike: market.strike,
                sign,
                american: style == ExerciseStyle::American,
                buffer: &mut buffer,
            });
            Row::from_nodes(market, step, nodes)
        } else {
            (Row::NAN, Status::NoConvergence)
        };
        greeks.price.push(row.price);
        greeks.delta.push(row.delta);
        greeks.gamma.push(row.gamma);
        greeks.theta.push(row.theta);
        greeks.status.push(status);
    }
    greeks
}

impl From<Inputs> for Market {
    fn from(inputs: Inputs) -> Self {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            ..
        } = inputs;
        Self {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
        }
    }
}

impl Market {
    fn refusal(self) -> Option<Status> {
        refusal(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            self.volatility,
        )
    }

    fn is_certain(self) -> bool {
        self.strike == 0.0 || self.volatility * self.years.sqrt() == 0.0
    }
}

/// Result of one row.
#[derive(Debug, Clone, Copy)]
struct Row {
    price: f64,
    delta: f64,
    gamma: f64,
    theta: f64,
}

impl Row {
    const NAN: Self = Self {
        price: f64::NAN,
        delta: f64::NAN,
        gamma: f64::NAN,
        theta: f64::NAN,
    };

    /// A row of which nothing is uncertain.
    fn certain(market: Market, sign: f64, style: ExerciseStyle) -> (Self, Status) {
        let value = match style {
            ExerciseStyle::American => certain::american,
            ExerciseStyle::European => black_scholes::evaluate,
        };
        let (row, status) = value(Inputs {
            spot: market.spot,
            strike: market.strike,
            years: market.years,
            rate: market.rate,
            dividend_yield: market.dividend_yield,
            volatility: market.volatility,
            sign,
        });
        let row = Self {
            price: row.price,
            delta: row.delta,
            gamma: row.gamma,
            theta: row.theta,
        };
        (row, status)
    }

    fn from_nodes(market: Market, step: Step, nodes: FirstNodes) -> (Self, Status) {
        let Market {
            spot,
            rate,
            dividend_yield,
            volatility,
            ..
        } = market;
        let price = nodes.now;
        let delta = (nodes.first[1] - nodes.first[0]) / (spot * (step.up - step.down));
        let [low, middle, high] = [
            step.down * step.down,
            step.up * step.down,
            step.up * step.up,
        ]
        .map(|factor| spot * factor);
        let upper = (nodes.second[2] - nodes.second[1]) / (high - middle);
        let lower = (nodes.second[1] - nodes.second[0]) / (middle - low);
        let gamma = (upper - lower) / (0.5 * (high - low));
        let deviation = volatility * spot;
        let theta = if nodes.exercised {
            0.0
        } else {
            rate * price
                - (rate - dividend_yield) * spot * delta
                - 0.5 * deviation * deviation * gamma
        };
        if [price, delta, gamma, theta].iter().all(|v| v.is_finite()) {
            let row = Self {
                price,
                delta,
                gamma,
                theta,
            };
            (row, Status::Ok)
        } else {
            (Self::NAN, Status::BadInput)
        }
    }
}
