//! The whole answer, as JSON holds it.

use std::collections::BTreeMap;

use serde::Serialize;
use strikewise::market::{Bars, DailySeries, Market};
use strikewise::portfolio::{
    AlignedReturns, AssignmentCash, BetaWeighted, BookGreeks, Concentration, Coverage,
    HistoricalRisk, Ladder, LeftOut, Margin, Overlap, ParametricRisk, Portfolio, PositionFigures,
    RevaluationMethod, SpotMoves, StressGrid, UnderlyingFigures,
};
use strikewise::regime::{AllocationGuide, Assessment, BreachReport, Thresholds, assess, observe};
use strikewise::scoring::Class;
use strikewise::screen::ScanReport;
use strikewise::time::Date;

use super::positions_file::NotRead;

const CONFIDENCES: [f64; 3] = [0.95, 0.975, 0.99];
const STRESS_DAYS: [i32; 3] = [0, 7, 30];
const STRESS_VOLATILITY: [f64; 3] = [-0.25, 0.0, 0.5];
const STRESS_MOVES: [f64; 7] = [-0.20, -0.10, -0.05, 0.0, 0.05, 0.10, 0.20];

/// Everything that is said of a book.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    /// Version of this layout.
    pub(super) format: u32,
    pub(super) as_of: Date,
    pub(super) data: String,
    pub(super) exercise: &'static str,
    pub(super) benchmark: String,
    pub(super) positions: Vec<Line>,
    pub(super) not_read: Vec<NotRead>,
    pub(super) underlyings: Vec<UnderlyingFigures>,
    pub(super) greeks: BookGreeks,
    pub(super) coverage: Coverage,
    pub(super) beta_weighted: Option<BetaWeighted>,
    pub(super) ladder: Ladder,
    pub(super) stress: StressGrid,
    pub(super) historical_risk: Option<HistoricalRisk>,
    pub(super) parametric_risk: Option<ParametricRisk>,
    pub(super) without_returns: Vec<LeftOut>,
    pub(super) concentration: Concentration,
    pub(super) assignment_cash: AssignmentCash,
    pub(super) margin: Margin,
    pub(super) regime: Assessment,
    /// Null unless the account and the regime are known.
    pub(super) breaches: Option<BreachReport>,
    /// Null unless a scan was given.
    pub(super) overlap: Option<Vec<Overlap>>,
    pub(super) notes: Vec<String>,
}

/// A position and the line of the file that it is on.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    pub(super) line: usize,
    #[serde(flatten)]
    pub(super) figures: PositionFigures,
}

/// What the report is made of, beside the book.
pub(super) struct Sources<'a> {
    pub(super) lines: Vec<usize>,
    pub(super) not_read: Vec<NotRead>,
    pub(super) account: Option<f64>,
    pub(super) benchmark: &'a str,
    pub(super) benchmark_bars: Option<&'a Bars>,
    pub(super) returns: &'a AlignedReturns,
    pub(super) scan: Option<&'a ScanReport>,
}

pub(super) fn assemble(
    book: &Portfolio,
    market: &Market,
    sources: &Sources<'_>,
    mut notes: Vec<String>,
) -> anyhow::Result<Report> {
    let (greeks, coverage) = book.greeks();
    let figures = book.position_figures();
    let positions = sources.lines.iter().copied().zip(figures);
    let spot = sources.benchmark_bars.and_then(|bars| {
        let last = bars.sessions_until(market.as_of).checked_sub(1)?;
        Some(bars.close[last]).filter(|close| *close > 0.0)
    });
    // Fewer returns do not reach the furthest tail.
    let confidences: Vec<f64> = CONFIDENCES
        .into_iter()
        .filter(|confidence| sources.returns.date.len() as f64 * (1.0 - confidence) >= 1.0)
        .collect();
    let enough = !confidences.is_empty();
    if !enough {
        notes.push(format!(
            "{} daily returns in common are too few for value at risk",
            sources.returns.date.len()
        ));
    }
    let concentration = book.concentration(sources.account)?;
    let regime = regime(market)?;
    let breaches = match (regime.regime, sources.account) {
        (Some(regime), Some(_)) => {
            let guide = AllocationGuide::default();
            Some(guide.breaches(regime, &concentration, &classes(sources.scan))?)
        }
        _ => None,
    };
    Ok(Report {
        format: 1,
        as_of: market.as_of,
        data: market.name.clone(),
        exercise: book.setting().exercise.as_str(),
        benchmark: sources.benchmark.to_owned(),
        positions: positions
            .map(|(line, figures)| Line { line, figures })
            .collect(),
        not_read: sources.not_read.clone(),
        underlyings: book.underlying_figures(),
        greeks,
        coverage,
        beta_weighted: spot.map(|spot| book.beta_weighted(spot)).transpose()?,
        ladder: book.ladder(&Ladder::MOVES, 0.0, SpotMoves::Alike)?,
        stress: book.stress_grid(
            &STRESS_DAYS,
            &STRESS_VOLATILITY,
            &STRESS_MOVES,
            SpotMoves::Alike,
        )?,
        historical_risk: enough
            .then(|| book.historical_risk(sources.returns, &confidences, RevaluationMethod::Full))
            .transpose()?,
        parametric_risk: enough
            .then(|| book.parametric_risk(sources.returns, &confidences, 1.0))
            .transpose()?,
        without_returns: sources.returns.left_out.clone(),
        concentration,
        assignment_cash: book.assignment_cash(),
        margin: book.margin()?,
        regime,
        breaches,
        overlap: sources.scan.map(|scan| book.overlap(scan)),
        notes,
    })
}

/// Whatever betas are against: the volatility index is about the S&P 500, and so is this fund.
const INDEX_FUND: &str = "SPY";

fn regime(market: &Market) -> anyhow::Result<Assessment> {
    let thresholds = Thresholds::default();
    // No folder holds the index of three months.
    let three_months = DailySeries::default();
    let nothing = Bars::default();
    let index_fund = market.tickers.get(INDEX_FUND).map(|data| &data.bars);
    let observed = observe(
        &market.volatility_index,
        &three_months,
        index_fund.unwrap_or(&nothing),
        market.as_of,
        &thresholds,
    )?;
    Ok(assess(&observed, &thresholds)?)
}

/// The riskiest class that the scan gives a name.
fn classes(scan: Option<&ScanReport>) -> BTreeMap<String, Class> {
    let mut classes = BTreeMap::new();
    for setup in scan.iter().flat_map(|scan| &scan.setups) {
        let class = classes.entry(setup.ticker.clone()).or_insert(setup.class);
        *class = (*class).max(setup.class);
    }
    classes
}
