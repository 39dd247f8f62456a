//! The functions of what a trade is worth, row by row, and of the normal distribution.

use super::Default::Text;
use super::answer::{Answer, Columns, Record};
use super::declare::functions;
use super::{Function, Shape};
use crate::column::{at, rows};
use crate::math::normal;
use crate::options::{self, CashSecuredPut, Fill, LeapCall};
use crate::{Result, volatility};

pub(super) fn add_to(functions: &mut Vec<Function>) {
    add_quotes(functions);
    add_probabilities(functions);
    add_trades(functions);
    add_ranks(functions);
    add_normal(functions);
}

/// A scalar function of columns, row by row.
macro_rules! each {
    ($function:expr, $($column:ident),+ $(; $parameter:ident)?) => {
        |$($column: &[f64]),+ $(, $parameter)?| -> Result<_> {
            let count = rows(&[$((stringify!($column), $column.len())),+])?;
            Ok((0..count).map(|i| $function($(at($column, i)),+ $(, $parameter)?)).collect())
        }
    };
}

/// Records of one column each.
macro_rules! one_column {
    ($($Record:ident $name:literal $shape:ident),+ $(,)?) => {$(
        struct $Record(Vec<f64>);

        impl FromIterator<f64> for $Record {
            fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
                Self(values.into_iter().collect())
            }
        }

        impl Record for $Record {
            const NAMES: &'static [&'static str] = &[$name];
            const SHAPE: Shape = Shape::$shape;

            fn into_answer(self) -> Result<Answer> {
                Ok(Answer::Columns(Columns::default().with($name, self.0)))
            }
        }
    )+};
}

one_column! {
    Mid "mid" Columns,
    SpreadFraction "spread_fraction" Columns,
    FillPrice "price" Columns,
    Probability "probability" Columns,
    Move "expected_move" Columns,
    Density "density" Columns,
    Quantile "x" Columns,
    Rank "rank" Numbers,
    Percentile "percentile" Numbers,
}

/// Records of a column for each field.
macro_rules! columns_of {
    ($($Columns:ident of $Record:ident { $($field:ident),+ })+) => {$(
        struct $Columns(Vec<$Record>);

        impl FromIterator<$Record> for $Columns {
            fn from_iter<I: IntoIterator<Item = $Record>>(rows: I) -> Self {
                Self(rows.into_iter().collect())
            }
        }

        impl Record for $Columns {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),+];

            fn into_answer(self) -> Result<Answer> {
                Ok(Answer::Columns(
                    Columns::default()
                        $(.with(stringify!($field), self.0.iter().map(|row| row.$field).collect()))+,
                ))
            }
        }
    )+};
}

columns_of! {
    CashSecuredPuts of CashSecuredPut {
        return_on_capital, annualised_return, yield_on_strike, break_even, cushion, break_even_cushion,
        collateral_dollars, maximum_loss_dollars
    }
    LeapCalls of LeapCall { leverage, extrinsic, carry, break_even, break_even_move, cost_dollars }
}

/// The whole number of days that a row has, if it has.
fn days(number: f64) -> Option<i32> {
    let is_whole = number.abs() <= f64::from(i32::MAX) && number == libm::trunc(number);
    #[expect(clippy::cast_possible_truncation, reason = "whole and in range")]
    is_whole.then_some(number as i32)
}

fn cash_secured_put(spot: f64, strike: f64, credit: f64, number_of_days: f64) -> CashSecuredPut {
    match days(number_of_days) {
        Some(days) => options::cash_secured_put(spot, strike, credit, days),
        None => options::cash_secured_put(f64::NAN, f64::NAN, f64::NAN, 0),
    }
}

fn leap_call(spot: f64, strike: f64, debit: f64, delta: f64, number_of_days: f64) -> LeapCall {
    match days(number_of_days) {
        Some(days) => options::leap_call(spot, strike, debit, delta, days),
        None => options::leap_call(f64::NAN, f64::NAN, f64::NAN, f64::NAN, 0),
    }
}

fn add_quotes(functions: &mut Vec<Function>) {
    functions! {
        functions, "Quotes";
        /// Halfway between bid and ask, one for each row; NaN unless `0 <= bid <= ask` and `ask > 0`.
        mid(bid: &[f64], ask: &[f64]) -> Mid = each!(options::mid, bid, ask);
        /// Spread over mid, one for each row.
        spread_fraction(bid: &[f64], ask: &[f64]) -> SpreadFraction = each!(options::spread_fraction, bid, ask);
        /// Credit per share of a sale, one for each row.
        sell_price(bid: &[f64], ask: &[f64], fill: Fill = Text("mid")) -> FillPrice
            = each!(options::sell_price, bid, ask; fill);
        /// Debit per share of a purchase, one for each row.
        buy_price(bid: &[f64], ask: &[f64], fill: Fill = Text("mid")) -> FillPrice
            = each!(options::buy_price, bid, ask; fill);
    }
}

fn add_probabilities(functions: &mut Vec<Function>) {
    functions! {
        functions, "Probabilities and expected moves";
        /// Risk-neutral probability that the share is above a level at expiry, one for each row.
        probability_above(
            spot: &[f64], level: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64], volatility: &[f64]
        ) -> Probability
            = each!(options::probability_above, spot, level, years, rate, dividend_yield, volatility);
        /// Risk-neutral probability that the share is below a level at expiry, one for each row.
        probability_below(
            spot: &[f64], level: &[f64], years: &[f64], rate: &[f64], dividend_yield: &[f64], volatility: &[f64]
        ) -> Probability
            = each!(options::probability_below, spot, level, years, rate, dividend_yield, volatility);
        /// Probability that the share touches the strike before expiry, about twice that of ending beyond it.
        probability_of_touch(probability_in_the_money: &[f64]) -> Probability
            = each!(options::probability_of_touch, probability_in_the_money);
        /// One deviation of the share up to expiry, `spot volatility sqrt(years)`, one for each row.
        expected_move(spot: &[f64], volatility: &[f64], years: &[f64]) -> Move
            = each!(options::expected_move, spot, volatility, years);
        /// The move up to expiry that a call and a put at the money cost, one for each row.
        expected_move_from_straddle(call: &[f64], put: &[f64]) -> Move
            = each!(volatility::expected_move_from_straddle, call, put);
    }
}

fn add_trades(functions: &mut Vec<Function>) {
    functions! {
        functions, "Single trades";
        /// What a cash-secured put earns on its collateral, and how far the share may fall, one for each row.
        cash_secured_put(spot: &[f64], strike: &[f64], credit: &[f64], days: &[f64]) -> CashSecuredPuts
            = each!(cash_secured_put, spot, strike, credit, days);
        /// What a long call of more than nine months costs in place of shares, one for each row.
        leap_call(spot: &[f64], strike: &[f64], debit: &[f64], delta: &[f64], days: &[f64]) -> LeapCalls
            = each!(leap_call, spot, strike, debit, delta, days);
    }
}

fn add_ranks(functions: &mut Vec<Function>) {
    functions! {
        functions, "Ranks of implied volatility";
        /// Where the last volatility of a history stands between the lowest and the highest of 252 days.
        implied_volatility_rank(history: &[f64]) -> Rank
            = |history| -> Result<_> { Ok(Rank(vec![options::implied_volatility_rank(history)])) };
        /// The share of the 252 days before the last one whose volatility was below that day's.
        implied_volatility_percentile(history: &[f64]) -> Percentile
            = |history| -> Result<_> { Ok(Percentile(vec![options::implied_volatility_percentile(history)])) };
    }
}

fn add_normal(functions: &mut Vec<Function>) {
    functions! {
        functions, "The normal distribution";
        /// Density of the standard normal distribution, one for each row.
        normal_pdf(x: &[f64]) -> Density = |x: &[f64]| -> Result<_> {
            let mut values = vec![0.0; x.len()];
            normal::pdf_into(x, &mut values)?;
            Ok(Density(values))
        };
        /// Distribution function of the standard normal distribution, one for each row.
        normal_cdf(x: &[f64]) -> Probability = |x: &[f64]| -> Result<_> {
            let mut values = vec![0.0; x.len()];
            normal::cdf_into(x, &mut values)?;
            Ok(Probability(values))
        };
        /// The `x` at which the distribution function has a value, one for each row: infinite at 0 and 1, NaN outside.
        normal_inverse_cdf(probability: &[f64]) -> Quantile = |probability: &[f64]| -> Result<_> {
            let mut values = vec![0.0; probability.len()];
            normal::inverse_cdf_into(probability, &mut values)?;
            Ok(Quantile(values))
        };
    }
}
