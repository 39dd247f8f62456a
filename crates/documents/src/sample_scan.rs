//! The scan of the sample market by the crates, for comparison with what other languages print.

use strikewise::scoring::Profile;
use strikewise::screen::{ScreenOptions, screen};

use crate::step::Outcome;

/// Prints the report as JSON.
pub(crate) fn print() -> Outcome {
    let market = strikewise_data::read(Vec::new(), None, None).map_err(|e| e.to_string())?;
    let report = screen(&market, &Profile::default(), &ScreenOptions::default());
    let report = report.map_err(|error| error.to_string())?;
    let text = serde_json::to_string(&report).map_err(|error| error.to_string())?;
    println!("{text}");
    Ok(())
}
