//! Ours beside TA-Lib.

use crate::bars::Bars;
use crate::call::{call, defaults, inputs, others};
use anyhow::Result;
use strikewise::indicators::catalogue;
use ta_lib::abstract_api::funcs;

/// Prints the worst difference of every function, relative to the value or to 1 % of the largest of its column.
pub fn all(bars: &Bars) -> Result<()> {
    let (mut missing, mut same, mut other) = (0, 0, 0);
    for function in funcs() {
        let Some(ours) = catalogue::find(function.name) else {
            missing += 1;
            println!("{:22} missing", function.name);
            continue;
        };
        let inputs = inputs(function, bars);
        let columns: Vec<&[f64]> = inputs.iter().map(|(_, column)| column.as_slice()).collect();
        for parameters in [defaults(function), others(function)] {
            let (lookback, theirs) = call(function, &inputs, &parameters)?;
            let running = match ours.with(&parameters) {
                Ok(running) => running,
                Err(error) => {
                    other += 1;
                    println!("{:22} {parameters:?}: {error}", function.name);
                    continue;
                }
            };
            let values = running.series(&columns)?;
            let mut worst: f64 = if running.lookback() == lookback {
                0.0
            } else {
                f64::INFINITY
            };
            for (theirs, ours) in theirs.iter().zip(&values) {
                let most = theirs
                    .iter()
                    .copied()
                    .filter(|v| v.is_finite())
                    .fold(0.0, |a: f64, b| a.max(b.abs()));
                for (theirs, ours) in theirs.iter().zip(&ours[lookback.min(ours.len())..]) {
                    if theirs.to_bits() == ours.to_bits()
                        || theirs == ours
                        || theirs.is_nan() && ours.is_nan()
                    {
                        continue;
                    }
                    let difference = (theirs - ours).abs() / theirs.abs().max(0.01 * most);
                    worst = worst.max(if difference.is_nan() {
                        f64::INFINITY
                    } else {
                        difference
                    });
                }
            }
            if worst <= 1e-10 {
                same += 1;
            } else {
                other += 1;
                println!(
                    "{:22} {parameters:?}: {worst:.1e}, lookback {} and {lookback}",
                    function.name,
                    running.lookback()
                );
            }
        }
    }
    println!("{same} calls equal to 1e-10, {other} not; {missing} functions missing");
    Ok(())
}
