//! From candidates to the ranked list.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::{Analysis, Candidate, Context};
use super::report::Setup;
use super::{catalyst, fundamentals};
use crate::market::{EarningsDate, Member};
use crate::options::{probability_of_touch, spread_fraction};
use crate::scoring::{FactorScore, Measure, Scope, Score, Strategy};
use crate::time::Date;

/// How many reasons a setup gives for and against itself.
const REASONS: usize = 3;

/// Setups of the names that passed every stage, best first. Ties go by ticker, strategy, expiration
/// and strike, so that the order never depends on that of the input.
pub(super) fn rank(
    context: &Context<'_>,
    passed: &[&Member],
    analyses: &BTreeMap<&str, Analysis>,
) -> Vec<Setup> {
    let mut setups = Vec::new();
    for member in passed {
        let Some(analysis) = analyses.get(member.ticker.as_str()) else {
            continue;
        };
        for found in analysis.strategies.values() {
            for candidate in &found.candidates {
                setups.push(setup(context, member, analysis, candidate));
            }
        }
    }
    setups.sort_by(|a, b| {
        let total = |setup: &Setup| setup.score.total.unwrap_or(f64::NEG_INFINITY);
        total(b)
            .total_cmp(&total(a))
            .then_with(|| a.ticker.cmp(&b.ticker))
            .then_with(|| a.strategy.cmp(&b.strategy))
            .then_with(|| a.expiration.cmp(&b.expiration))
            .then_with(|| a.strike.total_cmp(&b.strike))
    });
    for (place, setup) in setups.iter_mut().enumerate() {
        setup.rank = place + 1;
    }
    setups
}

fn setup(
    context: &Context<'_>,
    member: &Member,
    analysis: &Analysis,
    candidate: &Candidate,
) -> Setup {
    let Candidate {
        contract,
        trade,
        class,
        classification,
        score,
        ..
    } = candidate;
    let expiration = contract.expiration;
    let quote = &contract.quote;
    let sale = trade.strategy == Strategy::CashSecuredPut;
    let finite = |value: f64| Some(value).filter(|value| value.is_finite());
    let (put, call) = (trade.figures.put(), trade.figures.call());
    let quoted = analysis.quote_date.unwrap_or(context.market.as_of);
    let read = Read::of(context, &member.ticker, quoted);
    let in_the_money = contract.probability_in_the_money();
    let missing: Vec<Measure> = score
        .factors
        .iter()
        .filter(|factor| factor.value.is_none())
        .map(|factor| factor.measure)
        // A measure that is set against others too is missing once.
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    Setup {
        rank: 0,
        ticker: member.ticker.clone(),
        name: member.name.clone(),
        sector: member.sector.clone(),
        strategy: trade.strategy,
        kind: quote.kind,
        quote_date: quoted,
        expiration: quote.expiration,
        days_to_expiry: expiration.days,
        strike: quote.strike,
        spot: expiration.spot,
        bid: contract.bid,
        ask: contract.ask,
        credit: sale.then_some(trade.price),
        debit: (!sale).then_some(trade.price),
        natural_price: trade.natural_price,
        capital_dollars: trade.figures.capital_dollars(),
        maximum_loss_dollars: trade.figures.maximum_loss_dollars(),
        return_on_capital: put.and_then(|put| finite(put.return_on_capital)),
        annualised_return: put.and_then(|put| finite(put.annualised_return)),
        break_even: trade.break_even,
        break_even_volatility: trade.break_even_volatility,
        rate: expiration.rate,
        dividend_yield: (!analysis.dividend_yield_missing).then_some(expiration.dividend_yield),
        bars_date: read.bars,
        fiscal_year_end: read.fiscal_year,
        analysts_date: read.analysts,
        earnings_date: read.earnings.map(|next| next.date),
        earnings_confirmed: read.earnings.map(|next| next.confirmed),
        ex_dividend_date: read.ex_dividend,
        cushion: (expiration.spot - quote.strike) / expiration.spot,
        break_even_move: (trade.break_even / expiration.spot - 1.0).abs(),
        implied_volatility: contract.implied_volatility,
        at_the_money_volatility: expiration.at_the_money,
        historical_volatility: candidate.historical_volatility,
        delta: contract.greeks.delta,
        gamma: contract.greeks.gamma,
        theta_per_day: contract.greeks.theta / 365.0,
        vega_per_point: contract.greeks.vega / 100.0,
        probability_of_profit: trade.probability_of_profit,
        probability_in_the_money: in_the_money,
        probability_of_touch: sale.then(|| probability_of_touch(in_the_money)),
        expected_move: finite(trade.expected_move),
        sigmas_outside: if sale {
            finite((expiration.spot - quote.strike) / trade.expected_move)
        } else {
            None
        },
        leverage: call.and_then(|call| finite(call.leverage)),
        extrinsic: call.and_then(|call| finite(call.extrinsic)),
        carry: call.and_then(|call| finite(call.carry)),
        spread_fraction: spread_fraction(contract.bid, contract.ask),
        bid_size: quote.bid_size,
        ask_size: quote.ask_size,
        open_interest: quote.open_interest,
        volume: quote.volume,
        class: *class,
        classification: classification.clone(),
        score: score.clone(),
        reasons_for: reasons(&score.factors, 1.0),
        reasons_against: reasons(&score.factors, -1.0),
        notes: notes(analysis, score, &missing, &read, context),
        missing,
    }
}

/// Days of what was read of a share.
struct Read {
    bars: Option<Date>,
    fiscal_year: Option<Date>,
    analysts: Option<Date>,
    earnings: Option<EarningsDate>,
    ex_dividend: Option<Date>,
}

impl Read {
    fn of(context: &Context<'_>, ticker: &str, quoted: Date) -> Self {
        let (market, profile) = (context.market, context.profile);
        let data = market.tickers.get(ticker);
        Self {
            bars: data.and_then(|data| {
                let sessions = data.bars.sessions_until(market.as_of);
                sessions.checked_sub(1).map(|last| data.bars.date[last])
            }),
            fiscal_year: data
                .and_then(|data| fundamentals::usable(&data.statements, market.as_of, profile).ok())
                .map(|statement| statement.period_end),
            analysts: data
                .and_then(|data| catalyst::analysts(&data.analysts, market.as_of, profile))
                .map(|view| view.date),
            earnings: data.and_then(|data| catalyst::next_earnings(&data.earnings, quoted)),
            ex_dividend: data.and_then(|data| catalyst::next_dividend(&data.dividends, quoted)),
        }
    }
}

/// The factors that pull the score most in one direction, strongest first.
fn reasons(factors: &[FactorScore], direction: f64) -> Vec<String> {
    let mut pulls: Vec<(f64, &FactorScore)> = factors
        .iter()
        .map(|factor| (direction * factor.pull(), factor))
        .filter(|(pull, factor)| *pull > 0.0 && factor.measure.scope() != Scope::Market)
        .collect();
    // A stable sort keeps the profile's order among equals.
    pulls.sort_by(|a, b| b.0.total_cmp(&a.0));
    pulls
        .into_iter()
        .take(REASONS)
        .filter_map(|(_, factor)| {
            Some(format!(
                "{} {} ({:.0} points)",
                factor.label(),
                factor.reading()?,
                factor.points?
            ))
        })
        .collect()
}

fn notes(
    analysis: &Analysis,
    score: &Score,
    missing: &[Measure],
    read: &Read,
    context: &Context<'_>,
) -> Vec<String> {
    let mut notes = Vec::new();
    if analysis.dividend_yield_missing {
        notes.push("dividend yield not in the data: priced with none".to_owned());
    }
    if missing.contains(&Measure::EarningsBeforeExpiry) {
        notes.push("next earnings date not in the data: check before trading".to_owned());
    }
    if let Some(next) = read.earnings.filter(|next| !next.confirmed) {
        notes.push(format!(
            "next earnings {}, an estimate: held to be up to {} days earlier",
            next.date, context.profile.data.earnings_estimate_margin_days
        ));
    }
    let alone: Vec<String> = score
        .factors
        .iter()
        .filter(|factor| factor.value.is_some() && factor.points.is_none())
        .map(FactorScore::label)
        .collect();
    if !alone.is_empty() {
        notes.push(format!("too few names for: {}", alone.join("; ")));
    }
    if let Some(by) = &analysis.news_scored_by {
        notes.push(format!("news sentiment: {by}"));
    }
    notes
}
