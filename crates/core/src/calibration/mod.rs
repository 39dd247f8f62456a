//! Whether a score tells anything of what comes after it.
//!
//! | what | where |
//! |---|---|
//! | what a score said at a date, and what the price did after it | [`Observation`], [`Outcome`], [`forward_return`] |
//! | rank correlation, deciles, hit rate of every signal, and weights learned from the past alone | [`calibrate`], [`Calibration`], [`WalkForward`] |
//! | one correlation, one mean whose windows overlap | [`rank_correlation`], [`MeanEstimate`] |
//! | the technical quadrant over a history of bars, and the setups of a stored report | [`observe_technicals`], [`observe_report`] |
//! | a signal that reads what its date did not know | [`reads_ahead`] |
//!
//! Nothing may look ahead. An observation says up to which day it read data, and one that read later than its own date is
//! refused; an outcome begins after that day, or is refused; a fold learns from outcomes that had ended by its date.

mod deciles;
mod learning;
mod look_ahead;
mod mean;
mod observation;
mod outcome;
mod ranks;
mod report;
mod sources;

pub use deciles::Decile;
pub use learning::{Fold, LearnedWeight, LearningRules, WalkForward};
pub use look_ahead::reads_ahead;
pub use mean::MeanEstimate;
pub use observation::{Observation, Signal};
pub use outcome::{Outcome, forward_return};
pub use ranks::rank_correlation;
pub use report::{Calibration, CalibrationRules, DatedCorrelation, SignalCalibration, calibrate};
pub use sources::{TECHNICALS, TOTAL, observe_report, observe_technicals, signals};
