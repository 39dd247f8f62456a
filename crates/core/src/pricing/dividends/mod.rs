//! Options on one share that pays discrete cash dividends: European and American, whole chains at once.
//!
//! Columns, units and domains are those of the [notation](super#notation). One schedule, [`CashDividends`], holds for all
//! rows; a dividend counts for a row if it goes ex at or before the row's expiry. `dividend_yield` comes on top of it: a
//! continuous yield, or the cost to borrow the share.
//!
//! # Models
//! - [`PiecewiseLognormal`](DividendModel::PiecewiseLognormal): the share follows geometric Brownian motion with the given
//!   volatility between dividends, and falls by the cash on each ex-date. A share worth less than the dividend pays all that
//!   it is worth and stays at nothing ("liquidator"), so that spot is never negative. There is no closed form: the price
//!   comes from [finite differences](super::finite_difference), where the value before a dividend is that after it at the
//!   lower spot. This is the model of Haug, Haug and Lewis and of Vellekoop and Nieuwenhuis.
//! - [`Escrowed`](DividendModel::Escrowed): the share less the present value of the dividends up to expiry follows geometric
//!   Brownian motion. European options have a closed form; American ones are exercised against the whole share. Its
//!   volatility is that of the smaller part, so one volatility means different distributions at different expiries.
//!
//! Both give the forward `spot e^((rate - dividend_yield) T) - Σ amount e^((rate - dividend_yield) (T - t))` exactly.
//!
//! The spot is that before every dividend of the schedule, also before one at `years = 0`. The holder of an American
//! call may exercise just before a dividend, that of a put just after it; both are in the price.
//!
//! # Source
//! E. Haug, J. Haug, A. Lewis, "Back to Basics: A New Approach to the Discrete Dividend Problem", Wilmott, 2003;
//! M. Vellekoop, J. Nieuwenhuis, "Efficient Pricing of Derivatives on Assets with Discrete Dividends", Applied Mathematical
//! Finance 13, 2006.

mod inversion;
mod schedule;

pub use schedule::CashDividends;

use super::black_scholes::{self, Inputs, Row, refusal};
use super::columns::{Columns, greeks_of_rows, prices_of_rows};
use super::finite_difference::{Cash, Contract, Grid, Treatment, Wanted, solve};
use super::{
    ExerciseStyle, Greeks, ImpliedVolatilities, OptionKind, Prices, Status,
    implied_volatility as closed,
};
use crate::Result;

/// What is lognormal where the share pays cash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DividendModel {
    /// The share less the present value of its dividends up to expiry.
    Escrowed,
    /// The share itself, between dividends.
    PiecewiseLognormal,
}

impl DividendModel {
    /// `"escrowed"` or `"piecewise_lognormal"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Escrowed => "escrowed",
            Self::PiecewiseLognormal => "piecewise_lognormal",
        }
    }
}

impl std::fmt::Display for DividendModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Prices of options on a share with cash dividends, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation). `grid` serves where there is no closed
/// form: with dividends all but European options under the escrowed model.
///
/// # Returns
/// `BAD_INPUT` under the escrowed model where the dividends are worth as much as the share.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Call};
/// use strikewise::pricing::dividends::{CashDividends, DividendModel::Escrowed, price};
/// use strikewise::pricing::finite_difference::Grid;
/// // Hull's example: a share at 40 that pays 0.50 in two and in five months.
/// let dividends = CashDividends::new(&[2.0 / 12.0, 5.0 / 12.0], &[0.5, 0.5])?;
/// let call = price(
///     &[40.0], &[40.0], &[0.5], &[0.09], &[0.0], &[0.3], &[Call],
///     &dividends, European, Escrowed, Grid::default())?;
/// assert!((call.price[0] - 3.67).abs() < 5e-3);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and four parameters"
)]
pub fn price(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    dividends: &CashDividends,
    style: ExerciseStyle,
    model: DividendModel,
    grid: Grid,
) -> Result<Prices> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    let share = Share { dividends, model };
    Ok(prices_of_rows(share.evaluate(
        &columns,
        style,
        grid,
        Wanted::Price,
    )))
}

/// Prices and first-order Greeks of options on a share with cash dividends, one for each row.
///
/// `delta` and `gamma` are with respect to spot with the dividends as they are; `theta` lets the ex-dates come nearer too;
/// `rho` includes the discounting of the dividends. On a grid they are made as in
/// [`finite_difference`](super::finite_difference#greeks).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Call, scalar};
/// use strikewise::pricing::dividends::{CashDividends, DividendModel::Escrowed, greeks};
/// use strikewise::pricing::finite_difference::Grid;
/// let dividends = CashDividends::new(&[0.5], &[2.0])?;
/// let call = greeks(
///     &[100.0], &[100.0], &[1.0], &[0.0], &[0.0], &[0.2], &[Call],
///     &dividends, European, Escrowed, Grid::default())?;
/// assert_eq!(call.delta[0], scalar::greeks(98.0, 100.0, 1.0, 0.0, 0.0, 0.2, Call).delta);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and four parameters"
)]
pub fn greeks(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    dividends: &CashDividends,
    style: ExerciseStyle,
    model: DividendModel,
    grid: Grid,
) -> Result<Greeks> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("volatility", volatility),
        kind,
    )?;
    let share = Share { dividends, model };
    let rows = share.evaluate(&columns, style, grid, Wanted::Greeks);
    Ok(greeks_of_rows(rows))
}

/// Implied volatilities of options on a share with cash dividends: the volatility at which [`price`] equals `premium`.
///
/// # Returns
/// NaN with `BELOW_INTRINSIC` or `ABOVE_MAXIMUM` where no volatility gives the premium, `EXPIRED` at `years = 0`,
/// `BAD_INPUT` at `strike = 0`. At the price of an American option that is exercised at once, or that nothing uncertain
/// adds to, the volatility is 0. On a grid, roots are found to 1e-10 of the volatility below 16, and are
/// as accurate as the grid prices; beyond it the status is `NO_CONVERGENCE`.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Call};
/// use strikewise::pricing::dividends::{
///     CashDividends, DividendModel::PiecewiseLognormal, implied_volatility, price};
/// use strikewise::pricing::finite_difference::Grid;
/// let dividends = CashDividends::new(&[0.5], &[2.0])?;
/// let (style, model, grid) = (American, PiecewiseLognormal, Grid::default());
/// let call = price(
///     &[100.0], &[95.0], &[1.0], &[0.04], &[0.0], &[0.2], &[Call], &dividends, style, model, grid)?;
/// let implied = implied_volatility(
///     &[100.0], &[95.0], &[1.0], &[0.04], &[0.0], &call.price, &[Call], &dividends, style, model, grid)?;
/// assert!((implied.volatility[0] - 0.2).abs() < 1e-9);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and four parameters"
)]
pub fn implied_volatility(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    premium: &[f64],
    kind: &[OptionKind],
    dividends: &CashDividends,
    style: ExerciseStyle,
    model: DividendModel,
    grid: Grid,
) -> Result<ImpliedVolatilities> {
    let columns = Columns::new(
        ("spot", spot),
        strike,
        years,
        rate,
        dividend_yield,
        ("premium", premium),
        kind,
    )?;
    let share = Share { dividends, model };
    let (volatility, status) = share.invert(&columns, style, grid).into_iter().unzip();
    Ok(ImpliedVolatilities { volatility, status })
}

/// The share under its model.
#[derive(Clone, Copy)]
struct Share<'a> {
    dividends: &'a CashDividends,
    model: DividendModel,
}

impl<'a> Share<'a> {
    fn cash(self) -> Cash<'a> {
        Cash {
            payments: self.dividends.payments(),
            treatment: match self.model {
                DividendModel::Escrowed => Treatment::Escrow,
                DividendModel::PiecewiseLognormal => Treatment::Jump,
            },
        }
    }

    /// The lognormal spot of a European row that has a closed form, with the dividends that were taken off.
    fn closed_form(self, inputs: Inputs, style: ExerciseStyle) -> Option<Escrow> {
        let Inputs {
            years,
            rate,
            dividend_yield,
            ..
        } = inputs;
        let paid = self.dividends.present_value(years, rate, dividend_yield);
        let has_form = style == ExerciseStyle::European
            && (paid == 0.0 || self.model == DividendModel::Escrowed);
        has_form.then_some(Escrow {
            paid,
            inputs: Inputs {
                spot: inputs.spot - paid,
                ..inputs
            },
        })
    }

    fn evaluate(
        self,
        columns: &Columns<'_>,
        style: ExerciseStyle,
        grid: Grid,
        wanted: Wanted,
    ) -> Vec<(Row, Status)> {
        let american = style == ExerciseStyle::American;
        let mut rows = Vec::with_capacity(columns.inputs().len());
        let mut on_grid = Vec::new();
        for (i, inputs) in columns.inputs().enumerate() {
            if let Some(escrow) = self.closed_form(inputs, style) {
                rows.push(escrow.evaluate(self.dividends));
            } else {
                rows.push((Row::NAN, Status::NoConvergence));
                on_grid.push((i, Contract::new(inputs, american)));
            }
        }
        let contracts = on_grid.iter().map(|&(_, contract)| contract);
        let found = solve(contracts, self.cash(), grid, wanted);
        for ((i, _), row) in on_grid.into_iter().zip(found) {
            rows[i] = row;
        }
        rows
    }

    fn invert(self, columns: &Columns<'_>, style: ExerciseStyle, grid: Grid) -> Vec<(f64, Status)> {
        let american = style == ExerciseStyle::American;
        let mut results = Vec::with_capacity(columns.inputs().len());
        let mut places = Vec::new();
        let mut on_grid = Vec::new();
        for (i, inputs) in columns.inputs().enumerate() {
            results.push((f64::NAN, Status::BadInput));
            if let Some(Escrow { inputs, .. }) = self.closed_form(inputs, style) {
                results[i] = closed::solve(inputs);
            } else {
                places.push(i);
                on_grid.push((Contract::new(inputs, american), inputs.volatility));
            }
        }
        let found = inversion::invert(&on_grid, self.cash(), grid);
        for (i, result) in places.into_iter().zip(found) {
            results[i] = result;
        }
        results
    }
}

/// A row whose spot has lost its dividends.
struct Escrow {
    paid: f64,
    inputs: Inputs,
}

impl Escrow {
    /// Black and Scholes on what is left of the spot; it moves when time or the rate do.
    fn evaluate(&self, dividends: &CashDividends) -> (Row, Status) {
        let Inputs {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            ..
        } = self.inputs;
        let (mut row, mut status) = black_scholes::evaluate(self.inputs);
        // A date that has passed says more than the spot that it spoils.
        if spot <= 0.0
            && let Some(refused) = refusal(
                spot + self.paid,
                strike,
                years,
                rate,
                dividend_yield,
                volatility,
            )
        {
            status = refused;
        }
        if self.paid > 0.0 {
            let carry = rate - dividend_yield;
            let by_rate: f64 = dividends
                .years()
                .zip(dividends.amounts())
                .take_while(|&(t, _)| t <= years)
                .map(|(t, amount)| t * amount * libm::exp(-carry * t))
                .sum();
            row.theta -= carry * self.paid * row.delta;
            row.rho += row.delta * by_rate;
        }
        (row, status)
    }
}
