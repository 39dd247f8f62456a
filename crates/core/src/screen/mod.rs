//! The five-stage screen: universe, fast filter, fundamentals gate, option-chain analysis, news
//! sentiment; then the ranked setups.
//!
//! A pure function of a [`Market`], a [`Profile`] and [`ScreenOptions`]: the same input gives the same
//! report, in whatever order names, quotes and statements are listed. No name is dropped
//! silently: every stage says how many entered, how many passed and why each of the others did not.

mod catalyst;
mod chain;
mod comparison;
mod contract;
mod fundamentals;
mod funnel;
mod peers;
mod report;
mod schema_version;
mod setup;
mod technicals;

use std::collections::{BTreeMap, BTreeSet};

pub use chain::dividend_yield;
pub use comparison::{
    FactorChange, Moved, OnlyInOne, Placing, ScanComparison, ScanIdentity, compare,
};
pub use report::{
    ContractFunnel, ContractRejection, DataSummary, MarketState, ProfileIdentity, Reason,
    Rejection, ScanReport, Setup, Stage, StageReport, StrategyReport, TickerOutcome,
};
pub use schema_version::SchemaVersion;

use crate::market::{Market, Member, TickerData};
use crate::scoring::{Measures, Profile, Strategy};
use crate::sentiment::{LexiconScorer, SentimentScorer};
use crate::{Error, ErrorCode};
use funnel::Funnel;
use peers::Peers;

/// What to screen for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct ScreenOptions {
    /// The strategies, in any order.
    pub strategies: Vec<Strategy>,
    /// Only these tickers, if not empty.
    pub tickers: Vec<String>,
}

impl Default for ScreenOptions {
    fn default() -> Self {
        Self {
            strategies: Strategy::ALL.to_vec(),
            tickers: Vec::new(),
        }
    }
}

/// Watches a screen: called at the start of every stage and after every name of it.
pub trait Progress {
    /// A stage begins with so many names.
    fn begin(&mut self, stage: Stage, names: usize);
    /// One name of the stage is done.
    fn advance(&mut self);
}

/// Watches nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoProgress;

impl Progress for NoProgress {
    fn begin(&mut self, _: Stage, _: usize) {}
    fn advance(&mut self) {}
}

/// Runs the screen.
///
/// # Errors
/// `INVALID_PROFILE` if the profile is inconsistent, `INVALID_DATA` for bars out of order, a ticker that
/// is twice in the universe or a sentiment outside -1..=1, `INVALID_PARAMETER` if no strategy is asked for or a ticker is not in the universe.
pub fn screen(
    market: &Market,
    profile: &Profile,
    options: &ScreenOptions,
) -> crate::Result<ScanReport> {
    screen_with_progress(market, profile, options, &mut NoProgress)
}

/// Runs the screen and tells how far it is.
///
/// # Errors
/// As [`screen`].
pub fn screen_with_progress(
    market: &Market,
    profile: &Profile,
    options: &ScreenOptions,
    progress: &mut dyn Progress,
) -> crate::Result<ScanReport> {
    profile.validate()?;
    market.validate()?;
    let strategies: BTreeSet<Strategy> = options.strategies.iter().copied().collect();
    if strategies.is_empty() {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "strategies",
            "[]",
            "must name at least one strategy",
        ));
    }
    let everyone = everyone(market)?;
    let universe = universe(&everyone, options)?;
    let available = Available::of(market, &universe);
    let nothing = TickerData::default();
    let data = |ticker: &str| market.tickers.get(ticker).unwrap_or(&nothing);
    let sectors: BTreeMap<&str, Option<&str>> = everyone
        .iter()
        .map(|member| (member.ticker.as_str(), member.sector.as_deref()))
        .collect();

    let mut funnel = Funnel::new(&universe, progress);
    funnel.stage(Stage::FreshBars, available.bars, |ticker| {
        technicals::fresh(&data(ticker).bars, market.as_of, profile)
    });
    let scorer = LexiconScorer::default();
    let mut news = BTreeMap::new();
    for member in &everyone {
        let items = &data(&member.ticker).news;
        if let Some(found) = catalyst::sentiment(items, member, market.as_of, profile, &scorer)? {
            news.insert(member.ticker.as_str(), found);
        }
    }
    let context = chain::Context {
        market,
        profile,
        strategies: &strategies,
    };
    // Of every name, whichever are asked for: a share is set against the same others.
    let mut shares: BTreeMap<&str, Measures> = BTreeMap::new();
    for member in &everyone {
        let ticker = member.ticker.as_str();
        let (data, spot) = (data(ticker), chain::spot(&context, data(ticker)));
        let (as_of, sector) = (market.as_of, sectors[ticker]);
        let mut measures = Measures::new();
        if technicals::fresh(&data.bars, as_of, profile).is_ok() {
            technicals::measure(&data.bars, as_of, profile, &mut measures)?;
        }
        fundamentals::measure(
            &data.statements,
            sector,
            spot,
            as_of,
            profile,
            &mut measures,
        );
        let news = news.get(ticker);
        catalyst::measure(data, news, spot, market, profile, &mut measures);
        shares.insert(ticker, measures);
    }
    let peers = Peers::of(
        shares
            .iter()
            .map(|(ticker, measures)| (sectors[ticker], measures)),
        profile.data.minimum_peers,
    );
    funnel.stage(Stage::TechnicalFilter, available.bars, |ticker| {
        technicals::filter(&shares[ticker], &profile.technical_filter)
    });
    funnel.stage(Stage::FundamentalsGate, available.statements, |ticker| {
        fundamentals::gate(
            &data(ticker).statements,
            sectors[ticker],
            market.as_of,
            profile,
        )
    });
    let mut analyses = BTreeMap::new();
    funnel.stage(Stage::ChainAnalysis, Ok(()), |ticker| {
        let mut measures = shares[ticker].clone();
        peers.place(sectors[ticker], &mut measures);
        let mut analysis = chain::analyse(&context, data(ticker), &measures);
        let outcome = analysis.outcome();
        analysis.news_scored_by = news
            .get(ticker)
            .and_then(|news| catalyst::scored_by(news, scorer.name()));
        analyses.insert(ticker.to_owned(), analysis);
        outcome
    });
    funnel.stage(Stage::NewsSentiment, available.news, |ticker| {
        catalyst::gate(news.get(ticker), profile, scorer.name())
    });

    let setups = setup::rank(&context, &universe, funnel.inside(), &analyses);
    let (stages, rejected) = funnel.finish();
    Ok(report::assemble(
        &context, stages, rejected, &analyses, setups,
    ))
}

/// Which kinds of data there are at all: a stage without any input is not run, and says so, instead
/// of rejecting every name.
struct Available {
    bars: Result<(), &'static str>,
    statements: Result<(), &'static str>,
    news: Result<(), &'static str>,
}

impl Available {
    fn of(market: &Market, universe: &[&Member]) -> Self {
        let any = |has: fn(&TickerData) -> bool, lack: &'static str| {
            let found = universe
                .iter()
                .any(|member| market.tickers.get(&member.ticker).is_some_and(has));
            if found { Ok(()) } else { Err(lack) }
        };
        Self {
            bars: any(
                |data| !data.bars.date.is_empty(),
                "the data hold no daily bars",
            ),
            statements: any(
                |data| !data.statements.is_empty(),
                "the data hold no statements",
            ),
            news: any(|data| !data.news.is_empty(), "the data hold no news"),
        }
    }
}

/// The names of the market, sorted by ticker.
fn everyone(market: &Market) -> crate::Result<Vec<&Member>> {
    let mut members: Vec<&Member> = market.universe.iter().collect();
    members.sort_by(|a, b| a.ticker.cmp(&b.ticker));
    for pair in members.windows(2) {
        if pair[0].ticker == pair[1].ticker {
            return Err(Error::new(
                ErrorCode::InvalidData,
                "universe",
                &pair[0].ticker,
                "a ticker may be listed once",
            ));
        }
    }
    Ok(members)
}

/// The names to screen, of those that are sorted by ticker.
fn universe<'a>(
    everyone: &[&'a Member],
    options: &ScreenOptions,
) -> crate::Result<Vec<&'a Member>> {
    let mut members = everyone.to_vec();
    if options.tickers.is_empty() {
        return Ok(members);
    }
    for ticker in &options.tickers {
        if members
            .binary_search_by(|member| member.ticker.as_str().cmp(ticker))
            .is_err()
        {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "tickers",
                ticker,
                "must be in the universe",
            ));
        }
    }
    members.retain(|member| options.tickers.contains(&member.ticker));
    Ok(members)
}
