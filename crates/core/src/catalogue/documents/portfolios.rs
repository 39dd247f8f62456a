//! Positions together.

use super::super::Default::{Nothing, Number};
use super::super::Function;
use super::super::declare::functions;
use super::super::document::{Json, or_usual};
use super::super::value::Numbers;
use crate::Result;
use crate::market::Bars;
use crate::portfolio::{
    AlignedReturns, AssignmentCash, BetaWeighted, BookGreeks, Concentration, Coverage,
    HistoricalRisk, Ladder, Margin, Overlap, ParametricRisk, Portfolio, PositionFigures,
    RevaluationMethod, SpotMoves, StressGrid, UnderlyingFigures, aligned_returns, beta,
};
use crate::screen::ScanReport;
use crate::time::Date;
use std::collections::BTreeMap;

/// Greeks of a book, and what they cover.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct CoveredGreeks {
    greeks: BookGreeks,
    coverage: Coverage,
}

type Book = Json<Portfolio>;

pub(super) fn add_to(functions: &mut Vec<Function>) {
    add_figures(functions);
    add_risk(functions);
}

fn add_figures(functions: &mut Vec<Function>) {
    functions! {
        functions, "Portfolios";
        /// Value and Greeks of a book in dollars, and which positions they cover.
        portfolio_greeks(portfolio: Book) -> Json<CoveredGreeks> = |Json(book): Book| -> Result<_> {
            let (greeks, coverage) = book.greeks();
            Ok(Json(CoveredGreeks { greeks, coverage }))
        };
        /// Figures of each position of a book, in its order.
        portfolio_positions(portfolio: Book) -> Json<Vec<PositionFigures>>
            = |Json(book): Book| -> Result<_> { Ok(Json(book.position_figures())) };
        /// Figures of each underlying of a book.
        portfolio_underlyings(portfolio: Book) -> Json<Vec<UnderlyingFigures>>
            = |Json(book): Book| -> Result<_> { Ok(Json(book.underlying_figures())) };
        /// Greeks of a book as if all of it were the benchmark.
        portfolio_beta_weighted(portfolio: Book, benchmark_spot: f64) -> Json<BetaWeighted>
            = |Json(book): Book, benchmark_spot| book.beta_weighted(benchmark_spot).map(Json);
        /// What a book needs by the rules of a margin account and of a cash account.
        portfolio_margin(portfolio: Book) -> Json<Margin> = |Json(book): Book| book.margin().map(Json);
        /// Shares of the capital of a book by name and by sector.
        portfolio_concentration(portfolio: Book, account_dollars: Option<f64> = Nothing) -> Json<Concentration>
            = |Json(book): Book, account_dollars| book.concentration(account_dollars).map(Json);
        /// Cash that a book needs if all options that were sold are assigned.
        portfolio_assignment_cash(portfolio: Book) -> Json<AssignmentCash>
            = |Json(book): Book| -> Result<_> { Ok(Json(book.assignment_cash())) };
        /// What each setup of a scan adds to a book, doubles or hedges.
        portfolio_overlap(portfolio: Book, report: Json<ScanReport>) -> Json<Vec<Overlap>>
            = |Json(book): Book, Json(report): Json<ScanReport>| -> Result<_> { Ok(Json(book.overlap(&report))) };
    }
}

fn add_risk(functions: &mut Vec<Function>) {
    functions! {
        functions, "Risk of portfolios";
        /// Profit of a book at each move of the market, in full and by delta, gamma and vega.
        portfolio_ladder(
            portfolio: Book, moves: Numbers, volatility_change: f64 = Number(0.0),
            spot_moves: Option<Json<SpotMoves>> = Nothing,
        ) -> Json<Ladder>
            = |Json(book): Book, moves: Numbers, volatility_change, spot_moves| {
                book.ladder(moves.0, volatility_change, or_usual(spot_moves)).map(Json)
            };
        /// Value of a book at each day, change of volatility and move of the market, every position valued anew.
        portfolio_stress_grid(
            portfolio: Book, days: Json<Vec<i32>>, volatility_changes: Numbers, moves: Numbers,
            spot_moves: Option<Json<SpotMoves>> = Nothing,
        ) -> Json<StressGrid>
            = |Json(book): Book, Json(days): Json<Vec<i32>>, volatility_changes: Numbers, moves: Numbers, spot_moves| {
                book.stress_grid(&days, volatility_changes.0, moves.0, or_usual(spot_moves)).map(Json)
            };
        /// Daily returns of several tickers on the same days, from their bars.
        aligned_returns(bars: Json<BTreeMap<String, Bars>>, as_of: Json<Date>, observations: usize = Number(252.0))
            -> Json<AlignedReturns>
            = |Json(bars): Json<BTreeMap<String, Bars>>, Json(as_of): Json<Date>, observations| {
                let bars = bars.iter().map(|(ticker, bars)| (ticker.clone(), bars)).collect();
                aligned_returns(&bars, as_of, observations).map(Json)
            };
        /// Beta of a share against a benchmark over so many logarithmic returns; null if there are too few.
        beta_to_benchmark(bars: Json<Bars>, benchmark: Json<Bars>, as_of: Json<Date>, period: usize = Number(252.0))
            -> Json<Option<f64>>
            = |Json(bars): Json<Bars>, Json(benchmark): Json<Bars>, Json(as_of): Json<Date>, period| {
                beta(&bars, &benchmark, as_of, period).map(Json)
            };
        /// Value at risk and expected shortfall of a book over the days of a history.
        portfolio_historical_risk(
            portfolio: Book, returns: Json<AlignedReturns>, confidences: Numbers,
            method: Option<Json<RevaluationMethod>> = Nothing,
        ) -> Json<HistoricalRisk>
            = |Json(book): Book, Json(returns): Json<AlignedReturns>, confidences: Numbers, method| {
                book.historical_risk(&returns, confidences.0, or_usual(method)).map(Json)
            };
        /// Value at risk and expected shortfall of a book under normal returns with a shrunken covariance.
        portfolio_parametric_risk(
            portfolio: Book, returns: Json<AlignedReturns>, confidences: Numbers, horizon_days: f64 = Number(1.0),
        ) -> Json<ParametricRisk>
            = |Json(book): Book, Json(returns): Json<AlignedReturns>, confidences: Numbers, horizon_days| {
                book.parametric_risk(&returns, confidences.0, horizon_days).map(Json)
            };
    }
}
