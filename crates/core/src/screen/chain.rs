//! Option-chain analysis of one ticker: solve the smile, pick the contracts, gate, class and score them.

use std::collections::{BTreeMap, BTreeSet};

use super::contract::{Contract, Expiration, Trade};
use super::report::Reason;
use super::{catalyst, fundamentals};
use crate::chain_analysis::{self, QuoteFault, same_contract, two_sided};
use crate::market::{Chain, Market, Quote, TickerData};
use crate::options::{Smile, mid};
use crate::pricing::{OptionKind, Status, scalar};
use crate::scoring::{
    Class, Classification, Measure, Measures, Profile, Score, Strategy, classify, score,
};
use crate::time::{Date, years};

/// What every analysis needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) market: &'a Market,
    pub(super) profile: &'a Profile,
    pub(super) strategies: &'a BTreeSet<Strategy>,
}

/// A contract that may be traded, with its score.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) contract: Contract,
    pub(super) trade: Trade,
    pub(super) class: Class,
    pub(super) classification: Classification,
    pub(super) score: Score,
    pub(super) historical_volatility: Option<f64>,
}

/// What became of the contracts of one strategy.
#[derive(Debug, Clone, Default)]
pub(super) struct StrategyAnalysis {
    /// Contracts of the right kind in the window of expirations.
    pub(super) considered: usize,
    pub(super) rejected: BTreeMap<Reason, usize>,
    pub(super) eligible: usize,
    /// The best, best first.
    pub(super) candidates: Vec<Candidate>,
    /// The last gate that any contract reached, where none passed.
    furthest: Option<(Reason, String)>,
}

/// What the chain of one ticker gave.
#[derive(Debug, Clone, Default)]
pub(super) struct Analysis {
    pub(super) quote_date: Option<Date>,
    /// Why no contract could be looked at.
    fault: Option<(Reason, String)>,
    pub(super) strategies: BTreeMap<Strategy, StrategyAnalysis>,
    /// The dividend yield was not known and taken as zero.
    pub(super) dividend_yield_missing: bool,
    /// Said of headlines that were scored here.
    pub(super) news_scored_by: Option<String>,
}

impl Analysis {
    fn fault(reason: Reason, detail: String) -> Self {
        Self {
            fault: Some((reason, detail)),
            ..Self::default()
        }
    }

    /// Passes with a candidate in any strategy; else the furthest gate that was reached.
    pub(super) fn outcome(&self) -> Result<(), (Reason, String)> {
        if self
            .strategies
            .values()
            .any(|analysis| !analysis.candidates.is_empty())
        {
            return Ok(());
        }
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let furthest = self
            .strategies
            .iter()
            .filter_map(|(strategy, analysis)| Some((strategy, analysis.furthest.as_ref()?)))
            .max_by_key(|(strategy, (reason, _))| (*reason, std::cmp::Reverse(**strategy)));
        Err(furthest.map_or_else(
            || (Reason::NoContract, "the chain has no contract".to_owned()),
            |(strategy, (reason, detail))| (*reason, format!("{}: {detail}", strategy.label())),
        ))
    }
}

/// Analyses the newest chain of a ticker. `measures` holds what is known of the share.
pub(super) fn analyse(context: &Context<'_>, data: &TickerData, measures: &Measures) -> Analysis {
    let (chain, spot) = match usable(context, data) {
        Ok(found) => found,
        Err((reason, detail)) => return Analysis::fault(reason, detail),
    };
    let dividend_yield = dividend_yield(data, context.market.as_of, context.profile, spot);
    let mut analysis = Analysis {
        quote_date: Some(chain.quote_date),
        dividend_yield_missing: dividend_yield.is_none(),
        ..Analysis::default()
    };
    let by_expiration = match by_expiration(&chain.quotes) {
        Ok(found) => found,
        Err((reason, detail)) => return Analysis::fault(reason, detail),
    };
    for &strategy in context.strategies {
        let mut found = StrategyAnalysis::default();
        let window = window(context.profile, strategy);
        let mut expirations = 0;
        for (&date, quotes) in &by_expiration {
            let days = date.days_since(chain.quote_date);
            if !(window[0]..=window[1]).contains(&f64::from(days)) || days <= 0 {
                continue;
            }
            expirations += 1;
            let Some(rate) = context.market.yields.rate(years(days)) else {
                let kind = kind(strategy);
                let contracts = quotes.iter().filter(|quote| quote.kind == kind).count();
                found.considered += contracts;
                let detail = "the data hold no yields".to_owned();
                found.reject(Reason::NoRate, detail, contracts);
                continue;
            };
            let expiration = Expiration {
                days,
                rate,
                dividend_yield: dividend_yield.unwrap_or(0.0),
                spot,
                at_the_money: None,
            };
            let mut measures = measures.clone();
            measures.set(
                Measure::EarningsBeforeExpiry,
                earnings_before(data, chain.quote_date, date, context.profile),
            );
            measures.set(
                Measure::ExDividendBeforeExpiry,
                ex_dividend_before(data, chain.quote_date, date, context),
            );
            search(context, strategy, expiration, quotes, &measures, &mut found);
        }
        if found.considered == 0 && expirations > 0 {
            let detail = format!("no {} in the window of expirations", kind(strategy));
            found.reject(Reason::NoContract, detail, 0);
        } else if found.considered == 0 {
            found.reject(
                Reason::NoExpirationInWindow,
                format!("no expiration in {} to {} days", window[0], window[1]),
                0,
            );
        }
        found.keep_best(context.profile.setups_per_ticker);
        analysis.strategies.insert(strategy, found);
    }
    analysis
}

/// Price of the share that belongs to its usable chain.
pub(super) fn spot(context: &Context<'_>, data: &TickerData) -> Option<f64> {
    usable(context, data).ok().map(|(_, spot)| spot)
}

/// The newest chain that is recent enough, and its spot.
fn usable<'a>(
    context: &Context<'_>,
    data: &'a TickerData,
) -> Result<(&'a Chain, f64), (Reason, String)> {
    let as_of = context.market.as_of;
    let chain = data
        .chains
        .iter()
        .filter(|chain| chain.quote_date <= as_of)
        .max_by_key(|chain| chain.quote_date)
        .ok_or((Reason::NoChain, "no option chain".to_owned()))?;
    let age = as_of.days_since(chain.quote_date);
    if age > context.profile.data.maximum_quote_age_days {
        return Err((
            Reason::StaleChain,
            format!(
                "newest quotes {}, {age} days before the screen",
                chain.quote_date
            ),
        ));
    }
    let spot = chain
        .spot
        .filter(|spot| *spot > 0.0 && spot.is_finite())
        .ok_or((
            Reason::NoSpot,
            "the chain has no price of the underlying".to_owned(),
        ))?;
    let least = context.profile.contract_gate.minimum_spot;
    if spot < least {
        return Err((
            Reason::SpotTooLow,
            format!("spot {spot:.2}, below {least:.2}"),
        ));
    }
    Ok((chain, spot))
}

/// The window of days to expiry that any class of the strategy admits.
fn window(profile: &Profile, strategy: Strategy) -> [f64; 2] {
    profile
        .strategy(strategy)
        .widest(Measure::DaysToExpiry)
        .unwrap_or([1.0, f64::INFINITY])
}

/// Continuous dividend yield: cash dividends of the last year or, without them, the dividends per share
/// of the usable statement, over spot.
#[must_use]
pub fn dividend_yield(data: &TickerData, as_of: Date, profile: &Profile, spot: f64) -> Option<f64> {
    let paid: Vec<f64> = data
        .dividends
        .iter()
        .filter(|dividend| (0..365).contains(&as_of.days_since(dividend.ex_date)))
        .map(|dividend| dividend.amount)
        .collect();
    let a_year = if paid.is_empty() {
        fundamentals::usable(&data.statements, as_of, profile)
            .ok()?
            .dividends_per_share?
    } else {
        paid.iter().sum()
    };
    Some(libm::log1p(a_year / spot))
}

/// 1 if the company may report between the quotes and the expiration, 0 if its next report is known to come later, `None` if
/// no coming report is known.
fn earnings_before(
    data: &TickerData,
    quoted: Date,
    expiration: Date,
    profile: &Profile,
) -> Option<f64> {
    let next = catalyst::next_earnings(&data.earnings, quoted)?;
    let first = catalyst::earliest(next, quoted, profile);
    Some(if first <= expiration { 1.0 } else { 0.0 })
}

/// 1 if the share goes ex-dividend between the quotes and the expiration, 0 if its next such day is known to come later or
/// the company is known to pay no dividend, `None` if neither is known.
fn ex_dividend_before(
    data: &TickerData,
    quoted: Date,
    expiration: Date,
    context: &Context<'_>,
) -> Option<f64> {
    if let Some(next) = catalyst::next_dividend(&data.dividends, quoted) {
        return Some(if next <= expiration { 1.0 } else { 0.0 });
    }
    let paid = data
        .dividends
        .iter()
        .any(|dividend| quoted.days_since(dividend.ex_date) < 365);
    let statement =
        fundamentals::usable(&data.statements, context.market.as_of, context.profile).ok()?;
    (!paid && statement.dividends_per_share == Some(0.0)).then_some(0.0)
}

/// The quotes of each expiration by strike and kind, none of them twice.
fn by_expiration(quotes: &[Quote]) -> Result<BTreeMap<Date, Vec<&Quote>>, (Reason, String)> {
    let mut by_expiration = BTreeMap::new();
    for (expiration, places) in chain_analysis::by_expiration(quotes) {
        let sorted: Vec<&Quote> = places.into_iter().map(|place| &quotes[place]).collect();
        if let Some(pair) = sorted
            .windows(2)
            .find(|pair| same_contract(pair[0], pair[1]))
        {
            return Err((
                Reason::DuplicateQuote,
                format!(
                    "{expiration} {} {} is quoted twice",
                    pair[0].strike, pair[0].kind
                ),
            ));
        }
        by_expiration.insert(expiration, sorted);
    }
    Ok(by_expiration)
}

/// What the strategy trades.
const fn kind(strategy: Strategy) -> OptionKind {
    match strategy {
        Strategy::CashSecuredPut => OptionKind::Put,
        Strategy::LeapCall => OptionKind::Call,
    }
}

/// Looks at every contract of one expiration.
fn search(
    context: &Context<'_>,
    strategy: Strategy,
    expiration: Expiration,
    quotes: &[&Quote],
    measures: &Measures,
    found: &mut StrategyAnalysis,
) {
    let kind = kind(strategy);
    let solved: Vec<(&Quote, Solution)> = quotes
        .iter()
        .filter(|quote| quote.kind == kind || out_of_the_money(quote, expiration.spot))
        .map(|&quote| (quote, solve(quote, expiration)))
        .collect();
    // Each point was solved, above zero, for a strike that its quote holds once: the smile takes them.
    let smile = smile(&solved, expiration.spot).unwrap_or_default();
    let expiration = Expiration {
        at_the_money: smile.at(expiration.spot),
        ..expiration
    };
    let rules = context.profile.strategy(strategy);
    let delta_limits = rules.widest(Measure::Delta).unwrap_or([0.0, 1.0]);

    for (quote, solution) in solved.into_iter().filter(|(quote, _)| quote.kind == kind) {
        found.considered += 1;
        let which = |detail: String| {
            let Quote {
                expiration,
                strike,
                kind,
                ..
            } = quote;
            format!("{expiration} {strike} {kind}: {detail}")
        };
        let (bid, ask, volatility) = match solution {
            Ok(solution) => solution,
            Err((reason, detail)) => {
                found.reject(reason, which(detail), 1);
                continue;
            }
        };
        let contract = Contract::new(*quote, bid, ask, volatility, expiration);
        let delta = contract.greeks.delta.abs();
        if !(delta_limits[0]..=delta_limits[1]).contains(&delta) {
            let detail = format!(
                "delta {delta:.2}, outside {} to {}",
                delta_limits[0], delta_limits[1]
            );
            found.reject(Reason::DeltaOutside, which(detail), 1);
            continue;
        }
        if let Err((reason, detail)) = contract.gate(&context.profile.contract_gate) {
            found.reject(reason, which(detail), 1);
            continue;
        }
        let trade = Trade::new(
            &contract,
            strategy,
            context.profile.contract_gate.fill,
            |strike| smile.at(strike),
        );
        let mut measures = measures.clone();
        trade.measure(&contract, &context.profile.contract_gate, &mut measures);
        let classification = classify(&rules.class_limits, &measures);
        let Some(class) = classification.class else {
            let detail = which(outside(&classification));
            found.reject(Reason::OutsideClassLimits, detail, 1);
            continue;
        };
        found.eligible += 1;
        let score = score(
            context.profile.weights,
            context.profile.minimum_quadrant_coverage,
            &rules.factors,
            &measures,
        );
        found.candidates.push(Candidate {
            contract,
            trade,
            class,
            classification,
            score,
            historical_volatility: measures.value(Measure::HistoricalVolatility),
        });
    }
}

fn out_of_the_money(quote: &Quote, spot: f64) -> bool {
    quote.kind.sign() * (spot - quote.strike) <= 0.0
}

/// Bid, ask and implied volatility, or why there are none.
type Solution = Result<(f64, f64, f64), (Reason, String)>;

/// Solves a two-sided quote.
fn solve(quote: &Quote, expiration: Expiration) -> Solution {
    let (bid, ask) = two_sided(quote).map_err(|fault| match (fault, quote.bid, quote.ask) {
        (QuoteFault::Crossed, Some(bid), Some(ask)) => (
            Reason::CrossedQuote,
            format!("bid {bid:.2} above ask {ask:.2}"),
        ),
        _ => (Reason::NoBid, "no two-sided quote".to_owned()),
    })?;
    let (volatility, status) = scalar::implied_volatility(
        expiration.spot,
        quote.strike,
        years(expiration.days),
        expiration.rate,
        expiration.dividend_yield,
        mid(bid, ask),
        quote.kind,
    );
    if status == Status::Ok && volatility > 0.0 {
        Ok((bid, ask, volatility))
    } else {
        Err((
            Reason::NoImpliedVolatility,
            format!("implied volatility: {status}"),
        ))
    }
}

/// The smile of one expiration, from the out-of-the-money side.
fn smile(solved: &[(&Quote, Solution)], spot: f64) -> crate::Result<Smile> {
    let mut points: Vec<(f64, f64)> = solved
        .iter()
        .filter(|(quote, _)| out_of_the_money(quote, spot))
        .filter_map(|(quote, solution)| Some((quote.strike, solution.as_ref().ok()?.2)))
        .collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    // Exactly at the money both the put and the call are out of it: their mean.
    points.dedup_by(|second, first| {
        let same = second.0 == first.0;
        if same {
            first.1 = 0.5 * (first.1 + second.1);
        }
        same
    });
    let (strikes, volatilities): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
    Smile::new(&strikes, &volatilities)
}

/// Which criteria no class admits.
fn outside(classification: &Classification) -> String {
    let parts: Vec<String> = classification
        .criteria
        .iter()
        .filter(|criterion| criterion.class.is_none())
        .map(|criterion| {
            let value = criterion.value.map_or_else(
                || "missing".to_owned(),
                |value| criterion.measure.unit().format(value),
            );
            format!("{} {value}", criterion.measure.label())
        })
        .collect();
    format!("outside every class: {}", parts.join(", "))
}

impl StrategyAnalysis {
    fn reject(&mut self, reason: Reason, detail: String, count: usize) {
        *self.rejected.entry(reason).or_default() += count;
        if self
            .furthest
            .as_ref()
            .is_none_or(|(before, _)| reason > *before)
        {
            self.furthest = Some((reason, detail));
        }
    }

    fn keep_best(&mut self, count: usize) {
        self.candidates.sort_by(|a, b| {
            let total = |candidate: &Candidate| candidate.score.total.unwrap_or(f64::NEG_INFINITY);
            total(b)
                .total_cmp(&total(a))
                .then(
                    a.contract
                        .quote
                        .expiration
                        .cmp(&b.contract.quote.expiration),
                )
                .then(a.contract.quote.strike.total_cmp(&b.contract.quote.strike))
        });
        self.candidates.truncate(count);
        if self.eligible > 0 {
            self.furthest = None;
        }
    }
}
