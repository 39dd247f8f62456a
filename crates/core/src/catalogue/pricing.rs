//! The functions that price options.

use super::Default::{Nothing, Number, Text};
use super::Function;
use super::declare::functions;
use super::value::Numbers;
use crate::pricing::american::{ExerciseBoundaries, Scheme};
use crate::pricing::approximation::{barone_adesi_whaley, bjerksund_stensland};
use crate::pricing::digital::Payout;
use crate::pricing::dividends::{CashDividends, DividendModel};
use crate::pricing::finite_difference::Grid;
#[cfg(feature = "rayon")]
use crate::pricing::parallel;
use crate::pricing::parity::{Forwards, Yields};
use crate::pricing::quote::QuotedVolatilities;
use crate::pricing::tree::TreeGreeks;
use crate::pricing::{
    self, ExerciseStyle, Greek, Greeks, ImpliedVolatilities, OptionKind, Prices, SelectedGreeks,
    american, bachelier, black76, digital, dividends, finite_difference, parity, quote, tree,
};

pub(super) fn add_to(functions: &mut Vec<Function>) {
    add_european(functions);
    add_forwards(functions);
    add_digital(functions);
    add_american(functions);
    add_trees(functions);
    add_approximations(functions);
    add_finite_difference(functions);
    add_dividends(functions);
    add_parity(functions);
}

fn add_european(functions: &mut Vec<Function>) {
    functions! {
        functions, "European options";
        /// Prices of European options, one for each row.
        price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Prices = pricing::price, in parallel parallel::price;
        /// Prices and first-order Greeks of European options, one for each row.
        greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Greeks = pricing::greeks, in parallel parallel::greeks;
        /// Implied volatilities of European options, one for each row.
        implied_volatility(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            premium: &[f64], kind: &[OptionKind]
        ) -> ImpliedVolatilities = pricing::implied_volatility, in parallel parallel::implied_volatility;
        /// Any Greeks of European options, of first, second or third order, computed in one pass.
        ///
        /// The answer has a column for each of `select`, in that order.
        select_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], select: Vec<Greek>
        ) -> SelectedGreeks = |spot, strike, years, rate, dividend_yield, volatility, kind, select: Vec<Greek>| { Greeks::select(&select).compute(spot, strike, years, rate, dividend_yield, volatility, kind) };
        /// Implied volatilities of bid, middle and ask of European options, one of each for each row.
        quote_implied_volatility(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64], bid:
            &[f64], ask: &[f64], kind: &[OptionKind]
        ) -> QuotedVolatilities = quote::implied_volatility;
    }
}

fn add_forwards(functions: &mut Vec<Function>) {
    functions! {
        functions, "Options on forwards, and the normal model";
        /// Prices of European options on forwards (Black 1976), one for each row.
        black76_price(
            forward: &[f64], strike: &[f64], years: &[f64], rate: &[f64], volatility: &[f64], kind:
            &[OptionKind]
        ) -> Prices = black76::price;
        /// Prices and first-order Greeks of European options on forwards (Black 1976), one for each row.
        black76_greeks(
            forward: &[f64], strike: &[f64], years: &[f64], rate: &[f64], volatility: &[f64], kind:
            &[OptionKind]
        ) -> Greeks = black76::greeks;
        /// Implied volatilities of European options on forwards (Black 1976), one for each row.
        black76_implied_volatility(
            forward: &[f64], strike: &[f64], years: &[f64], rate: &[f64], premium: &[f64], kind:
            &[OptionKind]
        ) -> ImpliedVolatilities = black76::implied_volatility;
        /// Prices of European options in the normal model, whose volatility is in currency per square-root year.
        bachelier_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Prices = bachelier::price;
        /// Prices and first-order Greeks of European options in the normal model.
        bachelier_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Greeks = bachelier::greeks;
        /// Implied volatilities of European options in the normal model, in currency per square-root year.
        bachelier_implied_volatility(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            premium: &[f64], kind: &[OptionKind]
        ) -> ImpliedVolatilities = bachelier::implied_volatility;
    }
}

fn add_digital(functions: &mut Vec<Function>) {
    functions! {
        functions, "Digital options";
        /// Prices of digital options, which pay cash or a share, one for each row.
        digital_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], payout: Payout
        ) -> Prices = digital::price;
        /// Prices and first-order Greeks of digital options, one for each row.
        digital_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], payout: Payout
        ) -> Greeks = digital::greeks;
    }
}

fn add_american(functions: &mut Vec<Function>) {
    functions! {
        functions, "American options";
        /// Prices of American options, one for each row, from the boundary of exercise.
        american_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], scheme: Scheme = Text("accurate")
        ) -> Prices = american::price, in parallel parallel::american::price;
        /// Prices and first-order Greeks of American options, one for each row.
        american_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], scheme: Scheme = Text("accurate")
        ) -> Greeks = american::greeks, in parallel parallel::american::greeks;
        /// Implied volatilities of American options, one for each row.
        american_implied_volatility(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            premium: &[f64], kind: &[OptionKind], scheme: Scheme = Text("accurate")
        ) -> ImpliedVolatilities = american::implied_volatility, in parallel parallel::american::implied_volatility;
        /// Spots at which American options are exercised today, one for each row.
        exercise_boundary(
            strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64], volatility: &[f64],
            kind: &[OptionKind], scheme: Scheme = Text("accurate")
        ) -> ExerciseBoundaries = american::exercise_boundary;
    }
}

fn add_trees(functions: &mut Vec<Function>) {
    functions! {
        functions, "Trees";
        /// Prices and Greeks of options on a Leisen-Reimer tree, one for each row.
        tree_leisen_reimer(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], style: ExerciseStyle = Text("american"), steps:
            usize = Number(101.0)
        ) -> TreeGreeks = tree::leisen_reimer;
        /// Prices and Greeks of options on a Cox-Ross-Rubinstein tree, one for each row.
        tree_cox_ross_rubinstein(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], style: ExerciseStyle = Text("american"), steps:
            usize = Number(101.0)
        ) -> TreeGreeks = tree::cox_ross_rubinstein;
    }
}

fn add_approximations(functions: &mut Vec<Function>) {
    functions! {
        functions, "American options in closed form";
        /// Prices of American options by Barone-Adesi and Whaley, one for each row.
        barone_adesi_whaley_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Prices = barone_adesi_whaley::price;
        /// Prices and first-order Greeks of American options by Barone-Adesi and Whaley.
        barone_adesi_whaley_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Greeks = barone_adesi_whaley::greeks;
        /// Prices of American options by Bjerksund and Stensland (2002), one for each row.
        bjerksund_stensland_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Prices = bjerksund_stensland::price;
        /// Prices and first-order Greeks of American options by Bjerksund and Stensland (2002).
        bjerksund_stensland_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind]
        ) -> Greeks = bjerksund_stensland::greeks;
    }
}

fn add_finite_difference(functions: &mut Vec<Function>) {
    functions! {
        functions, "Finite differences";
        /// Prices of options on a grid of finite differences, one for each row.
        finite_difference_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], style: ExerciseStyle = Text("american"),
            space_steps: usize = Number(200.0), time_steps: usize = Number(100.0)
        ) -> Prices = |spot, strike, years, rate, dividend_yield, volatility, kind, style, space_steps, time_steps| { finite_difference::price(spot, strike, years, rate, dividend_yield, volatility, kind, style, Grid::new(space_steps, time_steps)?) };
        /// Prices and first-order Greeks of options on a grid of finite differences.
        finite_difference_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], style: ExerciseStyle = Text("american"),
            space_steps: usize = Number(200.0), time_steps: usize = Number(100.0)
        ) -> Greeks = |spot, strike, years, rate, dividend_yield, volatility, kind, style, space_steps, time_steps| { finite_difference::greeks(spot, strike, years, rate, dividend_yield, volatility, kind, style, Grid::new(space_steps, time_steps)?) };
    }
}

fn add_dividends(functions: &mut Vec<Function>) {
    functions! {
        functions, "Cash dividends";
        /// Prices of options on a share that pays cash dividends, one for each row.
        dividends_price(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], dividend_years: Numbers = Nothing,
            dividend_amount: Numbers = Nothing, model: DividendModel = Text("escrowed"), style:
            ExerciseStyle = Text("american"), space_steps: usize = Number(200.0), time_steps: usize
            = Number(100.0)
        ) -> Prices = |spot, strike, years, rate, dividend_yield, volatility, kind, dividend_years: Numbers, dividend_amount: Numbers, model, style, space_steps, time_steps| { dividends::price(spot, strike, years, rate, dividend_yield, volatility, kind, &CashDividends::new(dividend_years.0, dividend_amount.0)?, style, model, Grid::new(space_steps, time_steps)?) };
        /// Prices and first-order Greeks of options on a share that pays cash dividends.
        dividends_greeks(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            volatility: &[f64], kind: &[OptionKind], dividend_years: Numbers = Nothing,
            dividend_amount: Numbers = Nothing, model: DividendModel = Text("escrowed"), style:
            ExerciseStyle = Text("american"), space_steps: usize = Number(200.0), time_steps: usize
            = Number(100.0)
        ) -> Greeks = |spot, strike, years, rate, dividend_yield, volatility, kind, dividend_years: Numbers, dividend_amount: Numbers, model, style, space_steps, time_steps| { dividends::greeks(spot, strike, years, rate, dividend_yield, volatility, kind, &CashDividends::new(dividend_years.0, dividend_amount.0)?, style, model, Grid::new(space_steps, time_steps)?) };
        /// Implied volatilities of options on a share that pays cash dividends.
        dividends_implied_volatility(
            spot: &[f64], strike: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64],
            premium: &[f64], kind: &[OptionKind], dividend_years: Numbers = Nothing,
            dividend_amount: Numbers = Nothing, model: DividendModel = Text("escrowed"), style:
            ExerciseStyle = Text("american"), space_steps: usize = Number(200.0), time_steps: usize
            = Number(100.0)
        ) -> ImpliedVolatilities = |spot, strike, years, rate, dividend_yield, premium, kind, dividend_years: Numbers, dividend_amount: Numbers, model, style, space_steps, time_steps| { dividends::implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind, &CashDividends::new(dividend_years.0, dividend_amount.0)?, style, model, Grid::new(space_steps, time_steps)?) };
    }
}

fn add_parity(functions: &mut Vec<Function>) {
    functions! {
        functions, "Put-call parity";
        /// The forward that each pair of a call and a put implies.
        parity_forward(
            strike: &[f64], years: &[f64], rate: &[f64], call: &[f64], put: &[f64]
        ) -> Forwards = parity::forward;
        /// The continuous yield that, on top of the cash dividends, makes each forward what it is.
        parity_implied_yield(
            spot: &[f64], years: &[f64], rate: &[f64], forward: &[f64], dividend_years: Numbers =
            Nothing, dividend_amount: Numbers = Nothing
        ) -> Yields = |spot, years, rate, forward, dividend_years: Numbers, dividend_amount: Numbers| { parity::implied_yield(spot, years, rate, forward, &CashDividends::new(dividend_years.0, dividend_amount.0)?) };
    }
}
