//! Technical indicators and volatility statistics.
//!
//! Names, defaults and warm-up are TA-Lib's. Every function takes whole columns, oldest bar first, and
//! returns columns of the same length; a record where there are several.
//!
//! # Warm-up
//! A value that needs more bars than there are is NaN. A series shorter than that is all NaN, not an error.
//!
//! # Gaps
//! A bar at which an input is NaN or infinite is a gap: its outputs are NaN, and every later bar is
//! computed as if the gap did not exist. A bar of several columns is a gap if any of them is missing.
//!
//! # Errors
//! A period below its minimum, or another parameter outside its domain, is
//! [`InvalidParameter`](crate::ErrorCode::InvalidParameter); columns of different lengths are
//! [`LengthMismatch`](crate::ErrorCode::LengthMismatch). A series is never broadcast.
//!
//! # Accuracy and cost
//! Linear in the number of bars, except [`historical_volatility_percentile`]. A value that leaves a window
//! leaves no rounding error behind: a bad print of 10⁹ among prices of 100 harms only the windows that
//! hold it.

mod arguments;
mod atr;
mod bbands;
mod ema;
mod gaps;
mod historical_volatility;
mod historical_volatility_percentile;
mod historical_volatility_rank;
mod log_returns;
mod macd;
mod rsi;
mod sma;
mod true_range;
mod wilder;
mod window;

pub use atr::atr;
pub use bbands::{BollingerBands, bbands};
pub use ema::ema;
pub use historical_volatility::historical_volatility;
pub use historical_volatility_percentile::historical_volatility_percentile;
pub use historical_volatility_rank::historical_volatility_rank;
pub use log_returns::log_returns;
pub use macd::{Macd, macd};
pub use rsi::rsi;
pub use sma::sma;
pub use true_range::true_range;
