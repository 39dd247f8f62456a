//! The state of the market, and what it allows.

use super::super::Default::Nothing;
use super::super::Function;
use super::super::declare::functions;
use super::super::document::{Json, or_usual};
use super::super::value::Counts;
use crate::market::{Bars, DailySeries};
use crate::portfolio::Concentration;
use crate::regime::{
    AllocationGuide, Assessment, BreachReport, Breadth, Observations, Regime, SectorStrength,
    Thresholds, assess, breadth, observe, sector_strength,
};
use crate::scoring::Class;
use crate::time::Date;
use std::collections::BTreeMap;

fn borrowed(bars: &BTreeMap<String, Bars>) -> BTreeMap<&str, &Bars> {
    bars.iter()
        .map(|(ticker, bars)| (ticker.as_str(), bars))
        .collect()
}

pub(super) fn add_to(functions: &mut Vec<Function>) {
    functions! {
        functions, "Market regimes";
        /// What the volatility index, its term structure and a benchmark say on a day.
        regime_observations(
            volatility_index: Json<DailySeries>, benchmark: Json<Bars>, as_of: Json<Date>,
            three_months: Option<Json<DailySeries>> = Nothing, thresholds: Option<Json<Thresholds>> = Nothing,
        ) -> Json<Observations>
            = |Json(index): Json<DailySeries>, Json(benchmark): Json<Bars>, Json(as_of): Json<Date>, three_months,
                thresholds| {
                observe(&index, &or_usual(three_months), &benchmark, as_of, &or_usual(thresholds)).map(Json)
            };
        /// The regime that observations vote for: calm, normal, nervous or stressed.
        regime_assessment(observations: Json<Observations>, thresholds: Option<Json<Thresholds>> = Nothing)
            -> Json<Assessment>
            = |Json(observations): Json<Observations>, thresholds| {
                assess(&observations, &or_usual(thresholds)).map(Json)
            };
        /// How many names are above their averages, and how many make new highs and lows.
        market_breadth(bars: Json<BTreeMap<String, Bars>>, as_of: Json<Date>) -> Json<Breadth>
            = |Json(bars): Json<BTreeMap<String, Bars>>, Json(as_of): Json<Date>| {
                breadth(&borrowed(&bars), as_of).map(Json)
            };
        /// Strength of sectors relative to a benchmark over windows of sessions, strongest first.
        sector_strength(
            sectors: Json<BTreeMap<String, Bars>>, benchmark: Json<Bars>, as_of: Json<Date>, windows: Counts,
        ) -> Json<Vec<SectorStrength>>
            = |Json(sectors): Json<BTreeMap<String, Bars>>, Json(benchmark): Json<Bars>, Json(as_of): Json<Date>, windows:
                Counts| {
                sector_strength(&borrowed(&sectors), &benchmark, as_of, &windows.0).map(Json)
            };
        /// Where a book is over the limits of a regime.
        allocation_breaches(
            regime: Json<Regime>, concentration: Json<Concentration>, classes: Option<Json<BTreeMap<String, Class>>> = Nothing,
            guide: Option<Json<AllocationGuide>> = Nothing,
        ) -> Json<BreachReport>
            = |Json(regime): Json<Regime>, Json(concentration): Json<Concentration>, classes, guide| {
                let guide: AllocationGuide = or_usual(guide);
                guide.breaches(regime, &concentration, &or_usual(classes)).map(Json)
            };
    }
}
