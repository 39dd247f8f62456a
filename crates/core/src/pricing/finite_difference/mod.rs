//! European and American options by finite differences, whole chains at once.
//!
//! Columns, units and domains are those of the [notation](super#notation). Rates and yields may have any sign; an
//! American option may have two exercise boundaries.
//!
//! # Method
//! - **Space**: equal steps of log-spot, the strike on a node, over 4.5 standard deviations beyond every spot that
//!   matters. The compact scheme of fourth order, fitted so that the forward is priced exactly on any grid.
//! - **Time**: Crank and Nicolson, after a first step in two implicit halves (Rannacher). Steps grow linearly from
//!   expiry, and again from every cash dividend, so that rough values are resolved. The rate is exact: values are
//!   carried undiscounted.
//! - **Exercise**: substitution from the exercised end (Brennan and Schwartz), which solves the complementarity
//!   problem of a step exactly; with it comes the position of the boundary between nodes, found by smooth pasting, so
//!   that the jump of gamma costs no first-order error of its position. What smooth pasting adds is bounded by drift and
//!   by the rise of the value to the next node, because without volatility nothing is smooth. Where exercise has two boundaries (puts at
//!   `rate < 0`, calls at `dividend_yield < 0`) operator splitting takes its place, the same equation at each node with the
//!   multiplier of the step before (Ikonen and Toivanen).
//! - **Side by side**: contracts fill the lanes of the machine's vectors. Results do not depend on the position of a
//!   row or on its neighbours.
//!
//! # Greeks
//! `delta` and `gamma` are derivatives of the polynomial through the nodes around spot that are not exercised, `theta`
//! follows from the pricing equation (0 where the holder exercises now). `vega` and `rho` are central differences on the
//! same grid: volatility times `1 ± 0.001`, rate `± 0.0001`; their own error is of second order in that change.
//!
//! # Rows that are not on a grid
//! At `years = 0`, at `strike = 0`, or at a total volatility below 1e-12 nothing is uncertain: the price is that of the
//! best certain moment of exercise. Where log-spots of the grid exceed 600, the row is NaN with
//! [`NO_CONVERGENCE`](Status::NoConvergence).
//!
//! # Source
//! D. Tavella, C. Randall, "Pricing Financial Instruments: The Finite Difference Method", 2000; R. Rannacher, "Finite
//! Element Solution of Diffusion Problems with Irregular Data", Numerische Mathematik 43, 1984; M. Brennan,
//! E. Schwartz, "The Valuation of American Put Options", Journal of Finance 32, 1977; S. Ikonen, J. Toivanen,
//! "Operator Splitting Methods for American Option Pricing", Applied Mathematics Letters 17, 2004.

mod certain;
mod contract;
mod march;
mod mesh;
mod problem;
mod solve;
mod stencil;
mod window;

pub(in crate::pricing) use contract::{Contract, Payment, Treatment};
pub(in crate::pricing) use solve::{Cash, Wanted, solve};

use super::black_scholes::Row;
use super::columns::{Columns, greeks_of_rows, prices_of_rows};
use super::{ExerciseStyle, Greeks, OptionKind, Prices, Status};
use crate::{Error, ErrorCode, Result};

const FEWEST_SPACE_STEPS: usize = 20;
const FEWEST_TIME_STEPS: usize = 2;
const MOST_STEPS: usize = 10_000;

/// How fine a grid is. The error falls with the square of the steps; 200 by 100, the default, is good to
/// some 1e-6 of spot.
///
/// At little volatility and much drift the nodes of American options move along with spot, and the kink of exercise at
/// the strike lies between two of them. Within three nodes of the strike a price is then off by up to some 0.3 of their
/// distance (the range of log-spot until expiry, divided by the steps). With cash dividends a rare contract is off by
/// more than the distance.
///
/// ```
/// use strikewise::pricing::finite_difference::Grid;
/// assert_eq!(Grid::default(), Grid::new(200, 100)?);
/// assert_eq!(Grid::new(10, 100).unwrap_err().argument(), "space_steps");
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Grid {
    space_steps: usize,
    time_steps: usize,
}

impl Default for Grid {
    fn default() -> Self {
        Self {
            space_steps: 200,
            time_steps: 100,
        }
    }
}

impl Grid {
    /// A grid of 20 to 10 000 steps of log-spot and 2 to 10 000 steps of time.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if a number of steps is out of range.
    pub fn new(space_steps: usize, time_steps: usize) -> Result<Self> {
        let refused =
            |name, steps, rule| Err(Error::new(ErrorCode::InvalidParameter, name, steps, rule));
        if !(FEWEST_SPACE_STEPS..=MOST_STEPS).contains(&space_steps) {
            return refused("space_steps", space_steps, "must be 20 to 10000");
        }
        if !(FEWEST_TIME_STEPS..=MOST_STEPS).contains(&time_steps) {
            return refused("time_steps", time_steps, "must be 2 to 10000");
        }
        Ok(Self {
            space_steps,
            time_steps,
        })
    }

    /// Steps of log-spot.
    #[must_use]
    pub const fn space_steps(self) -> usize {
        self.space_steps
    }

    /// Steps of time.
    #[must_use]
    pub const fn time_steps(self) -> usize {
        self.time_steps
    }
}

/// Prices of options, one for each row.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::American, OptionKind::Put};
/// use strikewise::pricing::finite_difference::{Grid, price};
/// let put = price(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Put], American, Grid::new(400, 200)?)?;
/// // Solving for the exercise boundary (QuantLib's QdFp engine) gives 6.090 371.
/// assert!((put.price[0] - 6.090_370_606_535_343).abs() < 5e-5);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and two parameters"
)]
pub fn price(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    style: ExerciseStyle,
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
    Ok(prices_of_rows(evaluate(
        &columns,
        style,
        grid,
        Wanted::Price,
    )))
}

/// Prices and first-order Greeks of options, one for each row, for about five times the time of [`price`].
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation).
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{ExerciseStyle::European, OptionKind::Call};
/// use strikewise::pricing::finite_difference::{Grid, greeks};
/// let call = greeks(
///     &[100.0], &[100.0], &[1.0], &[0.05], &[0.0], &[0.2], &[Call], European, Grid::default())?;
/// assert!((call.delta[0] - 0.636_830_651_175_619_1).abs() < 5e-6);
/// assert!((call.vega[0] - 37.524_034_691_693_79).abs() < 1e-3);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary and two parameters"
)]
pub fn greeks(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    volatility: &[f64],
    kind: &[OptionKind],
    style: ExerciseStyle,
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
    Ok(greeks_of_rows(evaluate(
        &columns,
        style,
        grid,
        Wanted::Greeks,
    )))
}

fn evaluate(
    columns: &Columns<'_>,
    style: ExerciseStyle,
    grid: Grid,
    wanted: Wanted,
) -> Vec<(Row, Status)> {
    let american = style == ExerciseStyle::American;
    let contracts = columns
        .inputs()
        .map(|inputs| Contract::new(inputs, american));
    solve(contracts, Cash::NONE, grid, wanted)
}
