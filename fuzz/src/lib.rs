//! What must hold whatever the input: one function for each target, see the README.
#![expect(clippy::missing_panics_doc, reason = "a target fails by panicking")]

mod american;
mod approximations;
mod european;
mod grids;
mod implied_volatility;
mod indicators;
mod input;

pub use american::american;
pub use approximations::approximations;
pub use european::european;
pub use grids::grids;
pub use implied_volatility::implied_volatility;
pub use indicators::indicators;

use input::Contracts;
use strikewise::pricing::Status;

/// A value is missing exactly where its status says why.
fn told(contracts: &Contracts, values: &[f64], statuses: &[Status]) {
    assert_eq!(values.len(), statuses.len());
    for (row, (value, &status)) in values.iter().zip(statuses).enumerate() {
        assert_eq!(
            value.is_nan(),
            status != Status::Ok,
            "{value} is {status}: {:?}",
            contracts.rows().nth(row)
        );
    }
}

/// Equal, or both missing.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
}
