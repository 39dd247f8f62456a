//! The worker that holds other Rust crates: `strikewise-peers CONTRACTS`.
//!
//! Every one is called as its documentation says, for one contract after another (none takes columns), with
//! whatever it needs beyond the seven inputs (forwards, discount factors) computed inside the timing.

mod black_scholes_crate;
mod blackscholes_crate;
mod implied_vol_crate;

use std::path::Path;

use strikewise_benches::worker;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let contracts = std::env::args().nth(1).ok_or("argument: the contracts")?;
    let implementations = [
        black_scholes_crate::ALL,
        blackscholes_crate::ALL,
        implied_vol_crate::ALL,
    ]
    .concat();
    worker::serve(&implementations, Path::new(&contracts))?;
    Ok(())
}
