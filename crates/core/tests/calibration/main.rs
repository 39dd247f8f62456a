//! Calibration: against SciPy and statsmodels, and with look-aheads planted.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod look_ahead;
#[path = "../market/mod.rs"]
mod market;
mod panel;
