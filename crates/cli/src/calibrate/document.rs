//! The whole answer, as JSON holds it.

use schemars::JsonSchema;
use serde::Serialize;
use strikewise::calibration::{Calibration, CalibrationRules};
use strikewise::market::DataKind;
use strikewise::scoring::Strategy;

/// Version of the layout.
pub(super) const FORMAT: u32 = 1;

/// What `strikewise calibrate --format json` prints.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Calibration")]
pub(crate) struct Study {
    /// Version of this layout.
    pub(super) format: u32,
    /// Name of the market data that the returns are of.
    pub(super) data: String,
    /// Whether those are real.
    pub(super) kind: DataKind,
    /// Where the scores are from.
    pub(super) source: String,
    /// Whose scores they are.
    pub(super) strategy: Strategy,
    /// Sessions from the close that a return begins with, the first after the date, to the one that it ends with.
    pub(super) horizon_sessions: u16,
    /// By what it was measured.
    pub(super) rules: CalibrationRules,
    /// What was found.
    pub(super) calibration: Calibration,
    /// What a reader should know of the data.
    pub(super) notes: Vec<String>,
}
