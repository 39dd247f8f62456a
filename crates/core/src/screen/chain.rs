//! Option-chain analysis of one ticker: pick the contracts, gate, class and score them.

use std::collections::{BTreeMap, BTreeSet};

use super::contract::{Contract, Expiration, Trade};
use super::report::Reason;
use super::solved::SolvedExpiration;
use super::{catalyst, fundamentals};
use crate::chain_analysis::{self, same_contract};
use crate::market::{Chain, Market, Quote, TickerData};
use crate::pricing::OptionKind;
use crate::scoring::{
    Class, Classification, Measure, Measures, Profile, Score, Strategy, class, classify, score,
    total,
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
    /// Expirations in the window.
    expirations: usize,
    /// A total that enough candidates reach: what scores less cannot be among the best.
    least: Option<f64>,
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
pub(super) fn analyse(
    context: &Context<'_>,
    data: &TickerData,
    measures: &Measures,
) -> crate::Result<Analysis> {
    let (chain, spot) = match usable(context, data) {
        Ok(found) => found,
        Err((reason, detail)) => return Ok(Analysis::fault(reason, detail)),
    };
    let dividend_yield = dividend_yield(data, context.market.as_of, context.profile, spot);
    let mut measures = measures.clone();
    let by_expiration = match by_expiration(&chain.quotes) {
        Ok(found) => found,
        Err((reason, detail)) => return Ok(Analysis::fault(reason, detail)),
    };
    let mut strategies: BTreeMap<Strategy, StrategyAnalysis> = context
        .strategies
        .iter()
        .map(|&strategy| (strategy, StrategyAnalysis::default()))
        .collect();
    for (&date, quotes) in &by_expiration {
        let days = date.days_since(chain.quote_date);
        let wanted = |strategy: Strategy| {
            let [least, most] = window(context.profile, strategy);
            days > 0 && (least..=most).contains(&f64::from(days))
        };
        let mut traded: Vec<(Strategy, &mut StrategyAnalysis)> = strategies
            .iter_mut()
            .filter(|(strategy, _)| wanted(**strategy))
            .map(|(strategy, found)| (*strategy, found))
            .collect();
        if traded.is_empty() {
            continue;
        }
        let rate = context.market.yields.rate(years(days));
        for (strategy, found) in &mut traded {
            found.expirations += 1;
            if rate.is_none() {
                let kind = kind(*strategy);
                let contracts = quotes.iter().filter(|quote| quote.kind == kind).count();
                found.considered += contracts;
                let detail = || "the data hold no yields".to_owned();
                found.reject(Reason::NoRate, contracts, detail);
            }
        }
        let Some(rate) = rate else { continue };
        let kinds: Vec<OptionKind> = traded.iter().map(|(strategy, _)| kind(*strategy)).collect();
        let expiration = Expiration {
            days,
            rate,
            dividend_yield: dividend_yield.unwrap_or(0.0),
            spot,
            at_the_money: None,
        };
        let solved = SolvedExpiration::new(quotes, &kinds, expiration)?;
        measures.set(
            Measure::EarningsBeforeExpiry,
            earnings_before(data, chain.quote_date, date, context.profile),
        );
        measures.set(
            Measure::ExDividendBeforeExpiry,
            ex_dividend_before(data, chain.quote_date, date, context),
        );
        for (strategy, found) in traded {
            search(context, strategy, &solved, &measures, found);
        }
    }
    for (&strategy, found) in &mut strategies {
        found.close(strategy, context.profile);
    }
    Ok(Analysis {
        quote_date: Some(chain.quote_date),
        fault: None,
        strategies,
        dividend_yield_missing: dividend_yield.is_none(),
        news_scored_by: None,
    })
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
    solved: &SolvedExpiration<'_>,
    measures: &Measures,
    found: &mut StrategyAnalysis,
) {
    let kind = kind(strategy);
    let profile = context.profile;
    let rules = profile.strategy(strategy);
    let delta_limits = rules.widest(Measure::Delta).unwrap_or([0.0, 1.0]);

    for one in solved.quotes.iter().filter(|one| one.quote.kind == kind) {
        found.considered += 1;
        let which = |detail: String| {
            let Quote {
                expiration,
                strike,
                kind,
                ..
            } = one.quote;
            format!("{expiration} {strike} {kind}: {detail}")
        };
        let solution = match one.solution {
            Ok(solution) => solution,
            Err(fault) => {
                found.reject(fault.reason(), 1, || which(fault.detail(one.quote)));
                continue;
            }
        };
        let delta = solution.greeks.delta.abs();
        if !(delta_limits[0]..=delta_limits[1]).contains(&delta) {
            found.reject(Reason::DeltaOutside, 1, || {
                which(format!(
                    "delta {delta:.2}, outside {} to {}",
                    delta_limits[0], delta_limits[1]
                ))
            });
            continue;
        }
        let contract = Contract::new(*one.quote, solution, solved.expiration);
        if let Err((reason, detail)) = contract.gate(&profile.contract_gate) {
            found.reject(reason, 1, || which(detail));
            continue;
        }
        let trade = Trade::new(&contract, strategy, profile.contract_gate.fill, |strike| {
            solved.smile.at(strike)
        });
        let mut measures = measures.clone();
        trade.measure(&contract, &profile.contract_gate, &mut measures);
        let Some(class) = class(&rules.class_limits, &measures) else {
            found.reject(Reason::OutsideClassLimits, 1, || {
                which(outside(&classify(&rules.class_limits, &measures)))
            });
            continue;
        };
        found.eligible += 1;
        let (weights, coverage) = (profile.weights, profile.minimum_quadrant_coverage);
        let total = total(weights, coverage, &rules.factors, &measures);
        if !found.may_be_among_the_best(total) {
            continue;
        }
        let candidate = Candidate {
            contract,
            trade,
            class,
            classification: classify(&rules.class_limits, &measures),
            score: score(weights, coverage, &rules.factors, &measures),
            historical_volatility: measures.value(Measure::HistoricalVolatility),
        };
        found.add(candidate, profile.setups_per_ticker);
    }
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
    /// Counts contracts that a gate rejects. The `detail` is asked for only where no contract came further yet.
    fn reject(&mut self, reason: Reason, count: usize, detail: impl FnOnce() -> String) {
        *self.rejected.entry(reason).or_default() += count;
        if self
            .furthest
            .as_ref()
            .is_none_or(|(before, _)| reason > *before)
        {
            self.furthest = Some((reason, detail()));
        }
    }

    fn may_be_among_the_best(&self, total: Option<f64>) -> bool {
        // Whoever scores the same may still come first by its expiration or strike.
        total.unwrap_or(f64::NEG_INFINITY) >= self.least.unwrap_or(f64::NEG_INFINITY)
    }

    /// Adds a candidate. Of thousands, never more than twice those asked for are held.
    fn add(&mut self, candidate: Candidate, most: usize) {
        self.candidates.push(candidate);
        if self.candidates.len() >= most.saturating_mul(2) {
            self.keep_best(most);
            self.least = self.candidates.last().map(Candidate::total);
        }
    }

    /// After the last expiration.
    fn close(&mut self, strategy: Strategy, profile: &Profile) {
        if self.considered == 0 && self.expirations > 0 {
            self.reject(Reason::NoContract, 0, || {
                format!("no {} in the window of expirations", kind(strategy))
            });
        } else if self.considered == 0 {
            let window = window(profile, strategy);
            self.reject(Reason::NoExpirationInWindow, 0, || {
                format!("no expiration in {} to {} days", window[0], window[1])
            });
        }
        self.keep_best(profile.setups_per_ticker);
        if self.eligible > 0 {
            self.furthest = None;
        }
    }

    fn keep_best(&mut self, most: usize) {
        self.candidates.sort_by(|a, b| {
            let (first, second) = (&a.contract.quote, &b.contract.quote);
            b.total()
                .total_cmp(&a.total())
                .then(first.expiration.cmp(&second.expiration))
                .then(first.strike.total_cmp(&second.strike))
        });
        self.candidates.truncate(most);
    }
}

impl Candidate {
    /// Below every other where nothing was measured.
    fn total(&self) -> f64 {
        self.score.total.unwrap_or(f64::NEG_INFINITY)
    }
}
