//! The forward of an expiry from its calls and puts.

use super::rules::AnalysisRules;
use super::smile_fit::median;
use super::volatilities::{Quotes, Terms};
use crate::Result;
use crate::pricing::{ExerciseStyle, OptionKind, Status, american, parity, price};
use crate::volatility::expected_move_from_straddle;

/// What calls and puts of one expiry say of the share then.
///
/// # Method
/// Put-call parity, `call - put = discount (forward - strike)`, with the discount of the given rate, over the strikes that quote
/// both: residuals weigh by the spread (as in [`parity::fit`]), and pairs beyond three standard deviations and outside their own
/// spread are dropped. American pairs count within one standard deviation of the forward only
/// ([`AnalysisRules::near_the_money_deviations`]), and what early exercise adds to each is taken off first: at the
/// implied volatility of the American middle, the American price less the European one. That needs the
/// dividend yield, which the forward gives: both are found in turn.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImpliedForward {
    /// Price agreed today for the share at expiry.
    pub forward: f64,
    /// Value today of 1 paid at expiry.
    pub discount: f64,
    /// Dividends and cost to borrow together, `rate - ln(forward / spot) / years`. Days before expiry a spot that is a few
    /// minutes off makes this large, and means nothing.
    pub dividend_yield: f64,
    /// Strikes that quote a call and a put, near enough to the money to count.
    pub pairs_offered: usize,
    /// Pairs that were used.
    pub pairs_used: usize,
    /// Root mean square of what parity leaves unexplained in them, in currency.
    pub scatter: f64,
    /// The largest premium of early exercise that was taken off a quote, in currency; 0 for European options.
    pub early_exercise_premium: f64,
}

/// A strike with both quotes: places of call and put.
type Pair = [usize; 2];

/// Premiums of early exercise have settled where the forward moves by less than this part of spot.
const SETTLED: f64 = 1e-7;
const MOST_ROUNDS: usize = 30;

/// `None` in place of the forward where the quotes do not tell; the number of pairs says whether there are any. The yield
/// in `terms` is not looked at.
pub(super) fn implied(
    quotes: &Quotes,
    terms: Terms,
    rules: &AnalysisRules,
) -> Result<(usize, Option<ImpliedForward>)> {
    let american = terms.style == ExerciseStyle::American;
    let mut pairs = pairs(quotes);
    if american {
        pairs = near_the_money(quotes, pairs, rules);
    }
    let offered = pairs.len();
    if offered < rules.minimum_pairs {
        return Ok((offered, None));
    }
    let both = Quotes::of(quotes, &pairs);
    let mut premium = vec![0.0; 2 * offered];
    let mut last = f64::NAN;
    for _ in 0..MOST_ROUNDS {
        let Some(line) = without_outliers(&both, &premium, terms, rules)? else {
            return Ok((offered, None));
        };
        let settled = (line.forward - last).abs() <= SETTLED * terms.spot;
        if settled || !american {
            return Ok((
                offered,
                Some(ImpliedForward {
                    forward: line.forward,
                    discount: line.discount,
                    dividend_yield: line.dividend_yield(terms),
                    pairs_offered: offered,
                    pairs_used: line.used,
                    scatter: line.scatter,
                    early_exercise_premium: premium.iter().copied().fold(0.0, f64::max),
                }),
            ));
        }
        last = line.forward;
        premium = early_exercise(&both, terms, line.dividend_yield(terms))?;
    }
    Ok((offered, None))
}

/// What parity gives.
struct Line {
    forward: f64,
    discount: f64,
    used: usize,
    scatter: f64,
}

impl Line {
    fn dividend_yield(&self, terms: Terms) -> f64 {
        terms.rate - libm::log(self.forward / terms.spot) / terms.years
    }
}

impl Quotes {
    /// Calls and puts of these pairs: calls first, then puts.
    fn of(quotes: &Self, pairs: &[Pair]) -> Self {
        let places = || {
            let calls = pairs.iter().map(|pair| pair[0]);
            calls.chain(pairs.iter().map(|pair| pair[1]))
        };
        let column = |values: &[f64]| places().map(|i| values[i]).collect();
        Self {
            place: places().map(|i| quotes.place[i]).collect(),
            strike: column(&quotes.strike),
            kind: places().map(|i| quotes.kind[i]).collect(),
            bid: column(&quotes.bid),
            ask: column(&quotes.ask),
        }
    }
}

/// The strikes that quote both: the quotes are sorted by strike, calls before puts.
fn pairs(quotes: &Quotes) -> Vec<Pair> {
    (1..quotes.strike.len())
        .filter(|&i| {
            quotes.strike[i - 1] == quotes.strike[i]
                && quotes.kind[i - 1] == OptionKind::Call
                && quotes.kind[i] == OptionKind::Put
        })
        .map(|i| [i - 1, i])
        .collect()
}

/// The pairs within a number of standard deviations of the forward, at least the fewest that are needed. Call and put
/// are worth about the same at the forward, and what they cost there says how wide a deviation is.
fn near_the_money(quotes: &Quotes, pairs: Vec<Pair>, rules: &AnalysisRules) -> Vec<Pair> {
    let middle = quotes.middle();
    let gap = |pair: &Pair| (middle[pair[0]] - middle[pair[1]]).abs();
    let Some(centre) = pairs.iter().min_by(|a, b| gap(a).total_cmp(&gap(b))) else {
        return pairs;
    };
    let strike = quotes.strike[centre[0]];
    let deviation = expected_move_from_straddle(middle[centre[0]], middle[centre[1]]);
    let distance = |pair: &Pair| (quotes.strike[pair[0]] - strike).abs();
    let mut distances: Vec<f64> = pairs.iter().map(distance).collect();
    distances.sort_by(f64::total_cmp);
    let fewest = distances
        .get(rules.minimum_pairs - 1)
        .copied()
        .unwrap_or(f64::INFINITY);
    let reach = fewest.max(rules.near_the_money_deviations * deviation);
    pairs
        .into_iter()
        .filter(|pair| distance(pair) <= reach)
        .collect()
}

/// The line of parity, fitted again without the pairs that are far from the first one.
fn without_outliers(
    both: &Quotes,
    premium: &[f64],
    terms: Terms,
    rules: &AnalysisRules,
) -> Result<Option<Line>> {
    /// Of a normal distribution, the standard deviation over the median distance.
    const DEVIATION: f64 = 1.4826;
    const DEVIATIONS: f64 = 3.0;
    let half = both.strike.len() / 2;
    let side =
        |quotes: &[f64]| -> Vec<f64> { quotes.iter().zip(premium).map(|(q, p)| q - p).collect() };
    let (mut bid, ask) = (side(&both.bid), side(&both.ask));
    let fit = |bid: &[f64]| {
        parity::fit(
            &both.strike[..half],
            &bid[..half],
            &ask[..half],
            &bid[half..],
            &ask[half..],
            terms.years,
            Some(terms.rate),
        )
    };
    let first = fit(&bid)?;
    if first.status != Status::Ok {
        return Ok(None);
    }
    let mut distances: Vec<f64> = first
        .residual
        .iter()
        .map(|residual| residual.abs())
        .filter(|distance| !distance.is_nan())
        .collect();
    let usual = DEVIATION * median(&mut distances);
    for (i, residual) in first.residual.iter().enumerate() {
        let spread = 0.5 * (ask[i] - bid[i] + ask[half + i] - bid[half + i]);
        if residual.abs() > (DEVIATIONS * usual).max(spread) {
            // A pair without a bid is left out.
            bid[i] = f64::NAN;
        }
    }
    let line = fit(&bid)?;
    if line.status != Status::Ok || line.strikes < rules.minimum_pairs {
        return Ok(None);
    }
    let squares: f64 = line
        .residual
        .iter()
        .filter(|residual| !residual.is_nan())
        .map(|residual| residual * residual)
        .sum();
    Ok(Some(Line {
        forward: line.forward,
        discount: line.discount,
        used: line.strikes,
        scatter: (squares / line.strikes as f64).sqrt(),
    }))
}

/// What the right to exercise early adds to each middle; NaN, and the pair is left out, where no volatility gives it.
fn early_exercise(both: &Quotes, terms: Terms, dividend_yield: f64) -> Result<Vec<f64>> {
    let middle = both.middle();
    let (spot, years, rate, yields) = (
        &[terms.spot],
        &[terms.years],
        &[terms.rate],
        &[dividend_yield],
    );
    let solved = american::implied_volatility(
        spot,
        &both.strike,
        years,
        rate,
        yields,
        &middle,
        &both.kind,
        american::Scheme::Fast,
    )?;
    let european = price(
        spot,
        &both.strike,
        years,
        rate,
        yields,
        &solved.volatility,
        &both.kind,
    )?;
    let premiums = middle.iter().zip(&european.price);
    // The schemes differ by rounding where early exercise adds nothing.
    Ok(premiums
        .map(|(american, european)| (american - european).max(0.0))
        .collect())
}
