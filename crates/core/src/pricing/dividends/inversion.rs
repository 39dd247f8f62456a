//! Implied volatility on a grid: all rows at once, each in a bracket of its own.

use crate::pricing::Status;
use crate::pricing::finite_difference::{Cash, Contract, Grid, Wanted, solve};

/// Where the search begins, and where it gives up.
const FIRST: f64 = 0.25;
const GREATEST: f64 = 16.0;
/// A bracket this narrow, relative to the volatility, ends the search.
const NARROW: f64 = 1e-10;
const MOST_ROUNDS: usize = 200;
/// Rounds within which a bracket must halve, or is halved.
const PATIENCE: usize = 3;

/// A row between two volatilities whose prices lie on both sides of its premium.
#[derive(Debug, Clone, Copy)]
struct Search {
    row: usize,
    contract: Contract,
    premium: f64,
    low: f64,
    high: f64,
    /// Price less premium there; half of it where an end has stayed twice (the Illinois rule).
    low_error: f64,
    high_error: f64,
    /// Which end moved last.
    raised_low: Option<bool>,
    /// Width of the bracket when it last halved, and rounds since then.
    width: f64,
    waited: usize,
    next: f64,
}

/// `rows` are contracts whose volatility is ignored, with their premiums.
pub(super) fn invert(rows: &[(Contract, f64)], cash: Cash<'_>, grid: Grid) -> Vec<(f64, Status)> {
    let certain = rows.iter().map(|&(contract, _)| Contract {
        volatility: 0.0,
        ..contract
    });
    let floors = solve(certain, cash, grid, Wanted::Price);
    let mut results = Vec::with_capacity(rows.len());
    let mut searches = Vec::new();
    for (row, (&(contract, premium), (floor, status))) in rows.iter().zip(floors).enumerate() {
        let floor = floor.price;
        results.push(if status != Status::Ok {
            (f64::NAN, status)
        } else if !premium.is_finite() || contract.strike == 0.0 {
            (f64::NAN, Status::BadInput)
        } else if contract.years == 0.0 {
            (f64::NAN, Status::Expired)
        } else if premium < floor * (1.0 - 4.0 * f64::EPSILON) {
            (f64::NAN, Status::BelowIntrinsic)
        } else if premium <= floor {
            (0.0, Status::Ok)
        } else if premium >= contract.most() {
            (f64::NAN, Status::AboveMaximum)
        } else {
            searches.push(Search {
                row,
                contract,
                premium,
                low: 0.0,
                high: f64::INFINITY,
                low_error: floor - premium,
                high_error: f64::INFINITY,
                raised_low: None,
                width: f64::INFINITY,
                waited: 0,
                next: FIRST,
            });
            (f64::NAN, Status::NoConvergence)
        });
    }
    for _ in 0..MOST_ROUNDS {
        if searches.is_empty() {
            break;
        }
        let prices = evaluate(&searches, cash, grid);
        let mut open = Vec::with_capacity(searches.len());
        for (mut search, (price, status)) in searches.into_iter().zip(prices) {
            let result = if status == Status::Ok {
                search.narrow(price)
            } else {
                Some((f64::NAN, status))
            };
            match result {
                Some(result) => results[search.row] = result,
                None => open.push(search),
            }
        }
        searches = open;
    }
    results
}

fn evaluate(searches: &[Search], cash: Cash<'_>, grid: Grid) -> Vec<(f64, Status)> {
    let contracts = searches.iter().map(|search| Contract {
        volatility: search.next,
        ..search.contract
    });
    solve(contracts, cash, grid, Wanted::Price)
        .into_iter()
        .map(|(row, status)| (row.price, status))
        .collect()
}

impl Search {
    /// Takes in the price at `next` and chooses another volatility, or says what the result is.
    fn narrow(&mut self, price: f64) -> Option<(f64, Status)> {
        let tried = self.next;
        let error = price - self.premium;
        if error.abs() <= 1e-14 * self.premium {
            return Some((tried, Status::Ok));
        }
        let raises_low = error < 0.0;
        let stayed = self.raised_low == Some(raises_low);
        self.raised_low = Some(raises_low);
        if raises_low {
            (self.low, self.low_error) = (tried, error);
            if stayed {
                self.high_error *= 0.5;
            }
        } else {
            (self.high, self.high_error) = (tried, error);
            if stayed {
                self.low_error *= 0.5;
            }
        }
        if self.high.is_infinite() {
            self.next = 2.0 * tried;
            // The premium is less than the option can be worth, but the grid does not reach it.
            return (self.next > GREATEST).then_some((f64::NAN, Status::NoConvergence));
        }
        let width = self.high - self.low;
        let middle = 0.5 * (self.low + self.high);
        if width <= NARROW * self.high {
            return Some((middle, Status::Ok));
        }
        if width <= 0.5 * self.width {
            (self.width, self.waited) = (width, 0);
        } else {
            self.waited += 1;
        }
        // Where the grid's prices have a kink or a step, secants hardly move.
        if self.waited >= PATIENCE {
            self.next = middle;
            return None;
        }
        let share = self.low_error / (self.low_error - self.high_error);
        let secant = self.low + share * (self.high - self.low);
        let margin = 0.25 * NARROW * self.high;
        self.next = secant.max(self.low + margin).min(self.high - margin);
        None
    }
}
