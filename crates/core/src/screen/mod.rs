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
#[cfg(feature = "rayon")]
pub mod parallel;
mod peers;
mod report;
mod schema_version;
mod setup;
mod solved;
mod technicals;
mod workers;

use std::collections::BTreeSet;

#[cfg(feature = "json")]
pub(crate) use catalyst::dated_headline;
pub use chain::dividend_yield;
pub use comparison::{
    FactorChange, Moved, OnlyInOne, Placing, ScanComparison, ScanIdentity, compare,
};
pub use report::{
    ContractFunnel, ContractRejection, DataSummary, MarketState, ProfileIdentity, Reason,
    Rejection, ScanReport, Setup, Stage, StageReport, StrategyReport, TickerOutcome,
};
pub use schema_version::SchemaVersion;

use crate::market::{Bars, Market, Member, TickerData};
use crate::scoring::{Measures, Profile, Strategy};
use crate::sentiment::{LexiconScorer, SentimentScorer};
use crate::time::Date;
use crate::{Error, ErrorCode};
use funnel::Funnel;
use peers::Peers;
use workers::{Caller, Workers};

/// What to screen for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// What a screen is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Checks the profile and the data.
    Check,
    /// Runs a stage.
    Stage(Stage),
    /// Scores the headlines of every name, which the chain analysis and the last stage read.
    Headlines,
    /// Measures every name: bars, statements, opinions.
    Measures,
    /// Ranks the setups and puts the report together.
    Ranking,
}

impl Step {
    /// What to call it in a table.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Check => "check of the data",
            Self::Stage(stage) => stage.label(),
            Self::Headlines => "headlines",
            Self::Measures => "measures of the names",
            Self::Ranking => "ranking",
        }
    }
}

/// Watches a screen: called at the start of every step and after every name of it.
pub trait Progress {
    /// A step begins with so many names.
    fn begin(&mut self, step: Step, names: usize);
    /// One name of the step is done.
    fn advance(&mut self);
}

/// Watches nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoProgress;

impl Progress for NoProgress {
    fn begin(&mut self, _: Step, _: usize) {}
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
    run(market, profile, options, progress, Caller)
}

fn run(
    market: &Market,
    profile: &Profile,
    options: &ScreenOptions,
    progress: &mut dyn Progress,
    workers: impl Workers,
) -> crate::Result<ScanReport> {
    progress.begin(Step::Check, market.tickers.len());
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
    let data =
        |member: &Member| -> &TickerData { market.tickers.get(&member.ticker).unwrap_or(&nothing) };

    let mut funnel = Funnel::new(&universe, progress, workers);
    funnel.stage(Stage::FreshBars, available.bars, |member| {
        let verdict = technicals::fresh(&data(member).bars, market.as_of, profile);
        Ok(((), verdict))
    })?;
    let scorer = LexiconScorer::default();
    let news = funnel.step(Step::Headlines, &everyone, |member| {
        catalyst::sentiment(&data(member).news, member, market.as_of, profile, &scorer)
    })?;
    let news = |member: &Member| news.get(member.ticker.as_str()).and_then(Option::as_ref);
    let context = chain::Context {
        market,
        profile,
        strategies: &strategies,
    };
    // Of every name, whichever are asked for: a share is set against the same others.
    let shares = funnel.step(Step::Measures, &everyone, |member| {
        let (data, as_of) = (data(member), market.as_of);
        let spot = chain::spot(&context, data);
        let mut measures = Measures::new();
        if technicals::fresh(&data.bars, as_of, profile).is_ok() {
            technicals::measure(&data.bars, as_of, profile, &mut measures)?;
        }
        fundamentals::measure(
            &data.statements,
            member.sector.as_deref(),
            spot,
            as_of,
            profile,
            &mut measures,
        );
        catalyst::measure(data, news(member), spot, market, profile, &mut measures);
        Ok(measures)
    })?;
    let peers = Peers::of(
        everyone.iter().map(|member| {
            let measures = &shares[member.ticker.as_str()];
            (member.sector.as_deref(), measures)
        }),
        profile.data.minimum_peers,
    );
    let share = |member: &Member| &shares[member.ticker.as_str()];
    funnel.stage(Stage::TechnicalFilter, available.bars, |member| {
        let verdict = technicals::filter(share(member), &profile.technical_filter);
        Ok(((), verdict))
    })?;
    funnel.stage(Stage::FundamentalsGate, available.statements, |member| {
        let (statements, sector) = (&data(member).statements, member.sector.as_deref());
        let verdict = fundamentals::gate(statements, sector, market.as_of, profile);
        Ok(((), verdict))
    })?;
    let analyses = funnel.stage(Stage::ChainAnalysis, Ok(()), |member| {
        let mut measures = share(member).clone();
        peers.place(member.sector.as_deref(), &mut measures);
        let mut analysis = chain::analyse(&context, data(member), &measures)?;
        analysis.news_scored_by =
            news(member).and_then(|news| catalyst::scored_by(news, scorer.name()));
        let verdict = analysis.outcome();
        Ok((analysis, verdict))
    })?;
    funnel.stage(Stage::NewsSentiment, available.news, |member| {
        let verdict = catalyst::gate(news(member), profile, scorer.name());
        Ok(((), verdict))
    })?;

    let (ranked, stages, rejected) = funnel.finish();
    let setups = setup::rank(&context, &ranked, &analyses);
    Ok(report::assemble(
        &context, stages, rejected, &analyses, setups,
    ))
}

/// What the screen measures of the bars of a name up to a date; `None` where they do not reach it, or not far enough back.
///
/// # Errors
/// As the indicators that it takes: `LENGTH_MISMATCH` if the columns of the bars differ in length, `INVALID_PARAMETER` for a period
/// of the profile that is out of range.
pub fn technical_measures(
    bars: &Bars,
    as_of: Date,
    profile: &Profile,
) -> crate::Result<Option<Measures>> {
    if technicals::fresh(bars, as_of, profile).is_err() {
        return Ok(None);
    }
    let mut measures = Measures::new();
    technicals::measure(bars, as_of, profile, &mut measures)?;
    Ok(Some(measures))
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
