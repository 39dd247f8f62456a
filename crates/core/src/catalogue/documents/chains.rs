//! Chains as a whole.

use super::super::Default::{Nothing, Text};
use super::super::Function;
use super::super::answer::{Answer, Columns, Record};
use super::super::declare::functions;
use super::super::document::{Json, or_usual};
use super::super::value::Numbers;
use crate::Result;
use crate::chain_analysis::{
    AnalysisRules, ChainAnalysis, ChainConditions, Cleaning, HistoryStanding, Svi, analyse, clean,
    standing_in_history,
};
use crate::market::{Chain, YieldCurve};
use crate::pricing::ExerciseStyle;
use crate::pricing::parity::{ExpiryForward, fit};
use crate::time::Date;

struct SviColumns {
    total_variance: Vec<f64>,
    butterfly: Vec<f64>,
}

impl Record for SviColumns {
    const NAMES: &'static [&'static str] = &["total_variance", "butterfly"];

    fn into_answer(self) -> Result<Answer> {
        Ok(Answer::Columns(
            Columns::default()
                .with("total_variance", self.total_variance)
                .with("butterfly", self.butterfly),
        ))
    }
}

pub(super) fn add_to(functions: &mut Vec<Function>) {
    functions! {
        functions, "Chains";
        /// A chain as a whole: quotes to trust, forwards, volatilities of contracts, smiles free of arbitrage, and skew.
        chain_analysis(
            chain: Json<Chain>, as_of: Json<Date>, rates: Json<YieldCurve>, style: ExerciseStyle = Text("american"),
            rules: Option<Json<AnalysisRules>> = Nothing,
        ) -> Json<ChainAnalysis>
            = |Json(chain): Json<Chain>, Json(as_of): Json<Date>, Json(rates): Json<YieldCurve>, style, rules| {
                let conditions = ChainConditions { as_of, rates: &rates, style, symbols: &[] };
                analyse(&chain, &conditions, &or_usual(rules)).map(Json)
            };
        /// Which quotes of a chain are left out, and why.
        chain_cleaning(
            chain: Json<Chain>, as_of: Json<Date>, style: ExerciseStyle = Text("american"),
            rules: Option<Json<AnalysisRules>> = Nothing,
        ) -> Json<Cleaning>
            = |Json(chain): Json<Chain>, Json(as_of): Json<Date>, style, rules| {
                clean(&chain, &[], as_of, style, &or_usual(rules)).map(Json)
            };
        /// Forward and discount of one expiry, fitted to the quotes of all its strikes.
        parity_fit(
            strike: Numbers, call_bid: Numbers, call_ask: Numbers, put_bid: Numbers, put_ask: Numbers, years: f64,
            rate: Option<f64> = Nothing,
        ) -> Json<ExpiryForward>
            = |strike: Numbers, call_bid: Numbers, call_ask: Numbers, put_bid: Numbers, put_ask: Numbers, years, rate| {
                fit(strike.0, call_bid.0, call_ask.0, put_bid.0, put_ask.0, years, rate).map(Json)
            };
        /// Total variance of an SVI smile, and whether it has butterfly arbitrage (a negative value), one for each row.
        svi_butterfly(log_moneyness: &[f64], a: f64, b: f64, rho: f64, m: f64, sigma: f64) -> SviColumns
            = |log_moneyness: &[f64], a, b, rho, m, sigma| -> Result<_> {
                let smile = Svi::new(a, b, rho, m, sigma)?;
                Ok(SviColumns {
                    total_variance: log_moneyness.iter().map(|&k| smile.total_variance(k)).collect(),
                    butterfly: log_moneyness.iter().map(|&k| smile.butterfly(k)).collect(),
                })
            };
        /// Rank and percentile of today's volatility among at most the last 252 of a history, with its length.
        volatility_standing(today: f64, history: &[f64]) -> Json<HistoryStanding>
            = |today, history| standing_in_history(today, history).map(Json);
    }
}
