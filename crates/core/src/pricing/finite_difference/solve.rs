//! A list of contracts: refused, certain, or on a mesh; values and Greeks from the nodes.

use super::Grid;
use super::certain;
use super::contract::{Contract, Payment, Treatment};
use super::march::{March, Memory};
use super::mesh::Mesh;
use super::problem::Problems;
use super::window::Window;
use crate::math::simd::dispatch;
use crate::pricing::Status;
use crate::pricing::black_scholes::{Row, refusal};

/// Total volatility below which nothing is uncertain in doubles.
const LEAST_DEVIATION: f64 = 1e-12;
/// Change of volatility for vega, as a fraction of it, and change of rate for rho.
const VOLATILITY_CHANGE: f64 = 1e-3;
const RATE_CHANGE: f64 = 1e-4;

/// Cash that the share pays, by date, and how it enters.
#[derive(Debug, Clone, Copy)]
pub(in crate::pricing) struct Cash<'a> {
    pub(in crate::pricing) payments: &'a [Payment],
    pub(in crate::pricing) treatment: Treatment,
}

impl Cash<'_> {
    pub(in crate::pricing) const NONE: Self = Self {
        payments: &[],
        treatment: Treatment::Jump,
    };

    /// Payments up to expiry.
    fn until(&self, years: f64) -> &[Payment] {
        let count = self.payments.partition_point(|p| p.years <= years);
        &self.payments[..count]
    }

    /// Value today of the payments up to expiry.
    pub(in crate::pricing) fn value(&self, contract: &Contract) -> f64 {
        let carry = contract.rate - contract.dividend_yield;
        self.until(contract.years)
            .iter()
            .map(|p| p.amount * libm::exp(-carry * p.years))
            .sum()
    }
}

/// What is wanted of each contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pricing) enum Wanted {
    Price,
    Greeks,
}

/// Values of all contracts. Vega and rho are NaN unless Greeks are wanted.
pub(in crate::pricing) fn solve(
    contracts: impl ExactSizeIterator<Item = Contract>,
    cash: Cash<'_>,
    grid: Grid,
    wanted: Wanted,
) -> Vec<(Row, Status)> {
    let mut rows = Vec::with_capacity(contracts.len());
    let mut problems = Problems::default();
    // Row, contract, and the first of its problems.
    let mut uncertain = Vec::new();
    for contract in contracts {
        let Contract {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            ..
        } = contract;
        rows.push(
            if let Some(status) = refusal(spot, strike, years, rate, dividend_yield, volatility) {
                (Row::NAN, status)
            } else if cash.treatment == Treatment::Escrow && cash.value(&contract) >= spot {
                (Row::NAN, Status::BadInput)
            } else if strike == 0.0 || volatility * years.sqrt() < LEAST_DEVIATION {
                match certain::evaluate(&contract, cash.until(years)) {
                    Some(row) => (row, Status::Ok),
                    None => (Row::NAN, Status::BadInput),
                }
            } else {
                let first = problems.list.len();
                if pose(&contract, cash, grid, wanted, &mut problems) {
                    uncertain.push((rows.len(), contract, first));
                }
                (Row::NAN, Status::NoConvergence)
            },
        );
    }
    let windows = march(&problems, grid);
    for (row, contract, first) in uncertain {
        if let Some(found) = read(&contract, cash, wanted, &problems, &windows, first) {
            rows[row] = (found, Status::Ok);
        }
    }
    rows
}

/// Contracts that differ from the given one in volatility and rate, for central differences.
fn neighbours(contract: &Contract) -> [Contract; 4] {
    let up = contract.volatility * (1.0 + VOLATILITY_CHANGE);
    let down = contract.volatility * (1.0 - VOLATILITY_CHANGE);
    [
        Contract {
            volatility: up,
            ..*contract
        },
        Contract {
            volatility: down,
            ..*contract
        },
        Contract {
            rate: contract.rate + RATE_CHANGE,
            ..*contract
        },
        Contract {
            rate: contract.rate - RATE_CHANGE,
            ..*contract
        },
    ]
}

/// Puts a contract, and its neighbours where Greeks are wanted, on one mesh. False if there is none.
fn pose(
    contract: &Contract,
    cash: Cash<'_>,
    grid: Grid,
    wanted: Wanted,
    problems: &mut Problems,
) -> bool {
    let payments = cash.until(contract.years);
    let paid = cash.value(contract);
    let contract = &contract.on_grid(paid > 0.0);
    let (centre, falls_by) = match cash.treatment {
        Treatment::Jump => (*contract, paid),
        Treatment::Escrow => (
            Contract {
                spot: contract.spot - paid,
                ..*contract
            },
            0.0,
        ),
    };
    let Some(mesh) = Mesh::new(&centre, falls_by, grid.space_steps()) else {
        return false;
    };
    let mut push = |contract: &Contract| {
        let spot = match cash.treatment {
            Treatment::Jump => contract.spot,
            Treatment::Escrow => contract.spot - cash.value(contract),
        };
        let treatment = cash.treatment;
        problems.push(contract, spot, mesh, payments, treatment, grid.time_steps());
    };
    push(contract);
    if wanted == Wanted::Greeks {
        neighbours(contract).iter().for_each(push);
    }
    true
}

/// Solves all problems, those that are alike side by side.
fn march(problems: &Problems, grid: Grid) -> Vec<Window> {
    let mut windows = vec![Window::EMPTY; problems.list.len()];
    let mut order: Vec<usize> = (0..problems.list.len()).collect();
    let compare = |&a: &usize, &b: &usize| {
        let ((exercise, steps), (other, others)) = (problems.likeness(a), problems.likeness(b));
        exercise.cmp(&other).then_with(|| steps.cmp(others))
    };
    order.sort_by(compare);
    if order.is_empty() {
        return windows;
    }
    let mut memory = Memory::new(grid.space_steps());
    for alike in order.chunk_by(|a, b| compare(a, b).is_eq()) {
        dispatch(March {
            problems,
            alike,
            memory: &mut memory,
            windows: &mut windows,
        });
    }
    windows
}

/// Price, delta and gamma at today's spot.
fn at_spot(contract: &Contract, spot: f64, spacing: f64, window: &Window) -> Option<[f64; 3]> {
    let reading = window.read()?;
    let scale = contract.strike * libm::exp(-contract.rate * contract.years);
    // Derivatives with respect to log-spot; a call's nodes count down from high spots.
    let slope = scale * reading.slope / (-contract.sign * spacing);
    let curvature = scale * reading.curvature / (spacing * spacing);
    Some([
        scale * reading.value,
        slope / spot,
        (curvature - slope) / spot / spot,
    ])
}

fn read(
    contract: &Contract,
    cash: Cash<'_>,
    wanted: Wanted,
    problems: &Problems,
    windows: &[Window],
    first: usize,
) -> Option<Row> {
    let Contract {
        spot,
        rate,
        dividend_yield,
        volatility,
        sign,
        ..
    } = *contract;
    let spacing = problems.list[first].mesh.spacing;
    let moving = match cash.treatment {
        Treatment::Jump => spot,
        Treatment::Escrow => spot - cash.value(contract),
    };
    let price_of = |contract: &Contract, window: &Window| {
        let intrinsic = contract.sign * (contract.spot - contract.strike);
        match at_spot(contract, moving, spacing, window) {
            Some([price, ..]) if contract.is_american() => price.max(intrinsic).max(0.0),
            Some([price, ..]) => price.max(0.0),
            // A node's distance from the strike, the holder may seem to exercise out of the money.
            None => intrinsic.max(0.0),
        }
    };
    let price = price_of(contract, &windows[first]);
    let [delta, gamma, theta] = match at_spot(contract, moving, spacing, &windows[first]) {
        Some([_, delta, gamma]) => {
            let deviation = volatility * moving;
            let theta = rate * price
                - (rate - dividend_yield) * spot * delta
                - 0.5 * deviation * deviation * gamma;
            [delta, gamma, theta]
        }
        None if sign * (spot - contract.strike) < 0.0 => [0.0; 3],
        None => [sign, 0.0, 0.0],
    };
    let mut row = Row {
        price,
        delta,
        gamma,
        theta,
        ..Row::NAN
    };
    if wanted == Wanted::Greeks {
        let [volatility_up, volatility_down, rate_up, rate_down] = neighbours(contract);
        let [a, b, c, d] = [
            price_of(&volatility_up, &windows[first + 1]),
            price_of(&volatility_down, &windows[first + 2]),
            price_of(&rate_up, &windows[first + 3]),
            price_of(&rate_down, &windows[first + 4]),
        ];
        row.vega = (a - b) / (volatility_up.volatility - volatility_down.volatility);
        row.rho = (c - d) / (rate_up.rate - rate_down.rate);
    }
    let finite = [price, delta, gamma, theta].iter().all(|v| v.is_finite())
        && (wanted == Wanted::Price || (row.vega.is_finite() && row.rho.is_finite()));
    // A price above what the option can be worth comes from a grid that cannot hold the contract.
    (finite && price <= contract.most() * (1.0 + 1e-6)).then_some(row)
}
