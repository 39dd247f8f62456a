//! Strategies as legs.

use super::super::Default::{Nothing, Text};
use super::super::Function;
use super::super::declare::functions;
use super::super::document::{Json, or_usual};
use super::super::value::Numbers;
use crate::Result;
use crate::market::{Dividend, EarningsDate};
use crate::options::{Fill, Smile};
use crate::strategies::{
    Analysis, AssignmentRisk, AssignmentRules, Assumptions, Collateral, CollateralRule, Conditions,
    Events, Leg, Moment, NetGreeks, OptionQuote, Outcome, PositionGreeks, Probabilities,
    ProfitGrid, RollPlan, RollRules, ShareQuote, ShareReplacement, Side, Strategy, Wheel,
    WheelStep, roll_plan, share_replacement,
};

pub(super) fn add_to(functions: &mut Vec<Function>) {
    add_constructors(functions);
    add_figures(functions);
    add_management(functions);
}

fn add_constructors(functions: &mut Vec<Function>) {
    functions! {
        functions, "Strategies by name";
        /// A put sold against cash for the strike.
        strategy_cash_secured_put(short_put: Json<OptionQuote>) -> Json<Strategy> = |Json(short_put): Json<OptionQuote>| Strategy::cash_secured_put(short_put).map(Json);
        /// Shares, and a call sold on them.
        strategy_covered_call(shares: Json<ShareQuote>, short_call: Json<OptionQuote>) -> Json<Strategy> = |Json(shares): Json<ShareQuote>, Json(short_call): Json<OptionQuote>| Strategy::covered_call(shares, short_call).map(Json);
        /// A long-dated call in place of shares.
        strategy_leap_call(long_call: Json<OptionQuote>) -> Json<Strategy> = |Json(long_call): Json<OptionQuote>| Strategy::leap_call(long_call).map(Json);
        /// A long-dated call, and a nearer call sold at a higher strike.
        strategy_poor_mans_covered_call(long_call: Json<OptionQuote>, short_call: Json<OptionQuote>) -> Json<Strategy> = |Json(long_call): Json<OptionQuote>, Json(short_call): Json<OptionQuote>| Strategy::poor_mans_covered_call(long_call, short_call).map(Json);
        /// An option sold, and one bought further out of the money: a put or a call credit spread.
        strategy_vertical_credit_spread(short: Json<OptionQuote>, long: Json<OptionQuote>) -> Json<Strategy> = |Json(short): Json<OptionQuote>, Json(long): Json<OptionQuote>| Strategy::vertical_credit_spread(short, long).map(Json);
        /// An option bought, and one sold further out of the money: a put or a call debit spread.
        strategy_vertical_debit_spread(long: Json<OptionQuote>, short: Json<OptionQuote>) -> Json<Strategy> = |Json(long): Json<OptionQuote>, Json(short): Json<OptionQuote>| Strategy::vertical_debit_spread(long, short).map(Json);
        /// A put and a call sold, and one of each bought further out, of one expiry.
        strategy_iron_condor(long_put: Json<OptionQuote>, short_put: Json<OptionQuote>, short_call: Json<OptionQuote>, long_call: Json<OptionQuote>) -> Json<Strategy> = |Json(long_put): Json<OptionQuote>, Json(short_put): Json<OptionQuote>, Json(short_call): Json<OptionQuote>, Json(long_call): Json<OptionQuote>| Strategy::iron_condor(long_put, short_put, short_call, long_call).map(Json);
        /// An iron condor of which both sold options have one strike.
        strategy_iron_butterfly(long_put: Json<OptionQuote>, short_put: Json<OptionQuote>, short_call: Json<OptionQuote>, long_call: Json<OptionQuote>) -> Json<Strategy> = |Json(long_put): Json<OptionQuote>, Json(short_put): Json<OptionQuote>, Json(short_call): Json<OptionQuote>, Json(long_call): Json<OptionQuote>| Strategy::iron_butterfly(long_put, short_put, short_call, long_call).map(Json);
        /// A put and a call at one strike, both bought or both sold.
        strategy_straddle(side: Json<Side>, put: Json<OptionQuote>, call: Json<OptionQuote>) -> Json<Strategy> = |Json(side): Json<Side>, Json(put): Json<OptionQuote>, Json(call): Json<OptionQuote>| Strategy::straddle(side, put, call).map(Json);
        /// A put and a call, the put at the lower strike, both bought or both sold.
        strategy_strangle(side: Json<Side>, put: Json<OptionQuote>, call: Json<OptionQuote>) -> Json<Strategy> = |Json(side): Json<Side>, Json(put): Json<OptionQuote>, Json(call): Json<OptionQuote>| Strategy::strangle(side, put, call).map(Json);
        /// An option sold, and one bought at the same strike that expires later.
        strategy_calendar(near: Json<OptionQuote>, far: Json<OptionQuote>) -> Json<Strategy> = |Json(near): Json<OptionQuote>, Json(far): Json<OptionQuote>| Strategy::calendar(near, far).map(Json);
        /// Shares, a put bought below them and a call sold above, of one expiry.
        strategy_collar(shares: Json<ShareQuote>, long_put: Json<OptionQuote>, short_call: Json<OptionQuote>) -> Json<Strategy> = |Json(shares): Json<ShareQuote>, Json(long_put): Json<OptionQuote>, Json(short_call): Json<OptionQuote>| Strategy::collar(shares, long_put, short_call).map(Json);
        /// A strategy of any legs.
        strategy_custom(legs: Json<Vec<Leg>>) -> Json<Strategy> = |Json(legs): Json<Vec<Leg>>| Strategy::custom(legs).map(Json);
    }
}

type Calendar<T> = Option<Json<Vec<T>>>;

fn add_figures(functions: &mut Vec<Function>) {
    functions! {
        functions, "Figures of strategies";
        /// All figures of a strategy until its first expiry, and what is missing for more.
        strategy_analysis(
            strategy: Json<Strategy>, conditions: Json<Conditions>, smile: Option<Json<Smile>> = Nothing,
            dividends: Calendar<Dividend> = Nothing, earnings: Calendar<EarningsDate> = Nothing,
            assumptions: Option<Json<Assumptions>> = Nothing,
        ) -> Json<Analysis> = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, smile, dividends,
            earnings, assumptions| {
            strategy.analyse(
                &conditions,
                &or_usual(smile),
                &or_usual::<Vec<_>>(dividends),
                &or_usual::<Vec<_>>(earnings),
                or_usual(assumptions),
            ).map(Json)
        };
        /// Credit of a strategy per share, negative for a debit; null if a leg has no quote.
        strategy_credit(strategy: Json<Strategy>, fill: Fill = Text("mid")) -> Json<Option<f64>>
            = |Json(strategy): Json<Strategy>, fill| -> Result<_> { Ok(Json(strategy.credit_per_share(fill))) };
        /// The most that can be gained and lost at the first expiry, and the prices of the share between which it gains.
        strategy_outcome(strategy: Json<Strategy>, conditions: Json<Conditions>, fill: Fill = Text("mid"))
            -> Json<Option<Outcome>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, fill| {
                strategy.outcome(&conditions, fill).map(Json)
            };
        /// What has to be there for a strategy, by a rule: `cash_secured`, `reg_t`, `reg_t_broad_index` or `defined_risk`.
        strategy_collateral(
            strategy: Json<Strategy>, conditions: Json<Conditions>, rule: Option<Json<CollateralRule>> = Nothing,
            fill: Fill = Text("mid"),
        ) -> Json<Option<Collateral>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, rule, fill| {
                strategy.collateral(or_usual(rule), &conditions, fill).map(Json)
            };
        /// Probabilities of profit, of the largest profit and of the largest loss, under the smile.
        strategy_probabilities(
            strategy: Json<Strategy>, conditions: Json<Conditions>, smile: Json<Smile>, fill: Fill = Text("mid"),
        ) -> Json<Option<Probabilities>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, Json(smile): Json<Smile>, fill| {
                strategy.probabilities(&conditions, &smile, fill).map(Json)
            };
        /// Mean profit per share at the first expiry under the smile.
        strategy_expected_value(
            strategy: Json<Strategy>, conditions: Json<Conditions>, smile: Json<Smile>, fill: Fill = Text("mid"),
        ) -> Json<Option<f64>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, Json(smile): Json<Smile>, fill| {
                strategy.expected_value_per_share(&conditions, &smile, fill).map(Json)
            };
        /// Greeks of a strategy per share of one of it; null if an option has no volatility.
        strategy_net_greeks(strategy: Json<Strategy>, conditions: Json<Conditions>) -> Json<Option<NetGreeks>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>| -> Result<_> {
                Ok(Json(strategy.net_greeks(&conditions)))
            };
        /// Greeks of all contracts of a strategy; null if an option has no volatility.
        strategy_position_greeks(strategy: Json<Strategy>, conditions: Json<Conditions>) -> Json<Option<PositionGreeks>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>| -> Result<_> {
                Ok(Json(strategy.position_greeks(&conditions)))
            };
        /// Profit per share at each shift of volatility, moment and price of the share.
        strategy_profit_grid(
            strategy: Json<Strategy>, conditions: Json<Conditions>, volatility_shifts: Numbers,
            moments: Json<Vec<Moment>>, spots: Numbers, fill: Fill = Text("mid"),
        ) -> Json<Option<ProfitGrid>> = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>,
            volatility_shifts: Numbers, Json(moments): Json<Vec<Moment>>, spots: Numbers, fill| {
            strategy.profit_grid(&conditions, volatility_shifts.0, &moments, spots.0, fill).map(Json)
        };
        /// Profit per share at the first expiry at each price of the share.
        strategy_profit_at_expiration(
            strategy: Json<Strategy>, conditions: Json<Conditions>, spots: Numbers, fill: Fill = Text("mid"),
        ) -> Json<Option<Vec<f64>>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, spots: Numbers, fill| {
                strategy.profit_at_expiration_per_share(&conditions, spots.0, fill).map(Json)
            };
        /// Options of a strategy that may be exercised early, and why.
        strategy_assignment_risks(
            strategy: Json<Strategy>, conditions: Json<Conditions>, smile: Option<Json<Smile>> = Nothing,
            dividends: Calendar<Dividend> = Nothing, rules: Option<Json<AssignmentRules>> = Nothing,
        ) -> Json<Vec<AssignmentRisk>>
            = |Json(strategy): Json<Strategy>, Json(conditions): Json<Conditions>, smile, dividends, rules|
                -> Result<_> {
                Ok(Json(strategy.assignment_risks(
                    &conditions,
                    &or_usual(smile),
                    &or_usual::<Vec<_>>(dividends),
                    or_usual(rules),
                )))
            };
        /// Ex-dividend dates and earnings before the first expiry of a strategy.
        strategy_events(
            strategy: Json<Strategy>, now: Json<Moment>, dividends: Calendar<Dividend> = Nothing,
            earnings: Calendar<EarningsDate> = Nothing,
        ) -> Json<Events>
            = |Json(strategy): Json<Strategy>, Json(now): Json<Moment>, dividends, earnings| -> Result<_> {
                Ok(Json(strategy.events(now, &or_usual::<Vec<_>>(dividends), &or_usual::<Vec<_>>(earnings))))
            };
    }
}

fn add_management(functions: &mut Vec<Function>) {
    functions! {
        functions, "Managing strategies";
        /// Whether to hold, close or roll an option that was sold, and what to roll it into; null without its quote.
        roll(
            sold: Json<OptionQuote>, credit_per_share: f64, spot: f64, now: Json<Moment>, chain: Json<Vec<OptionQuote>>,
            rules: Option<Json<RollRules>> = Nothing,
        ) -> Json<Option<RollPlan>>
            = |Json(sold): Json<OptionQuote>, credit_per_share, spot, Json(now): Json<Moment>,
                Json(chain): Json<Vec<OptionQuote>>, rules| {
                roll_plan(&sold, credit_per_share, spot, now, &chain, &or_usual(rules)).map(Json)
            };
        /// What a call costs and does in place of shares; null without its quote or volatility.
        call_in_place_of_shares(call: Json<OptionQuote>, conditions: Json<Conditions>, fill: Fill = Text("mid"))
            -> Json<Option<ShareReplacement>>
            = |Json(call): Json<OptionQuote>, Json(conditions): Json<Conditions>, fill| -> Result<_> {
                Ok(Json(share_replacement(&call, &conditions, fill)))
            };
        /// The wheel after some steps: where it stands, its cost basis, and what it has earned.
        wheel(steps: Json<Vec<WheelStep>>, wheel: Option<Json<Wheel>> = Nothing) -> Json<WheelFigures>
            = |Json(steps): Json<Vec<WheelStep>>, wheel| wheel_after(&steps, or_usual(wheel)).map(Json);
    }
}

/// A wheel with what is read from it.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WheelFigures {
    wheel: Wheel,
    cost_basis_per_share: Option<f64>,
    income_per_share: f64,
    profit_if_called_away_per_share: Option<f64>,
    realised_per_share: f64,
    cycles: u32,
}

fn wheel_after(steps: &[WheelStep], mut wheel: Wheel) -> Result<WheelFigures> {
    for step in steps {
        wheel.take(step)?;
    }
    Ok(WheelFigures {
        cost_basis_per_share: wheel.cost_basis_per_share(),
        income_per_share: wheel.income_per_share(),
        profit_if_called_away_per_share: wheel.profit_if_called_away_per_share(),
        realised_per_share: wheel.realised_per_share(),
        cycles: wheel.cycles(),
        wheel,
    })
}
