//! Technical indicators and volatility statistics.
//!
//! Names, defaults, warm-up and values are TA-Lib's where TA-Lib has the indicator. Each exists in several forms that
//! agree bit for bit:
//!
//! | form | for |
//! |---|---|
//! | `rsi(&close, 14)?` | a whole series: columns in, columns of the same length out |
//! | `rsi_into(&close, 14, &mut column)?` | the same, into a column of the caller |
//! | `Rsi::new(14)?.update(close)` | bar by bar; `peek`, `replace_last`, `extend`, `clone`, and `serde` to store |
//! | `Rsi::new(14)?.panel(&close, tickers, Layout::BySeries)?` | a matrix of many series |
//! | `catalogue::find("rsi")` | one chosen at run time |
//!
//! The object also has what is rarely changed: [`Gaps`], [`Seed`], the unstable period.
//!
//! ```
//! use strikewise::indicators::{Gaps, Rsi, rsi};
//! let close = [10.0, 12.0, 11.0, 14.0];
//! let mut stream = Rsi::new(2)?.with_gaps(Gaps::Reset);
//! let values: Vec<_> = close.iter().map(|&close| stream.update(close)).collect();
//! assert_eq!(values[1], None);
//! assert_eq!(values[3], Some(rsi(&close, 2)?[3]));
//! # Ok::<(), strikewise::Error>(())
//! ```
//!
//! # Warm-up
//! A value that needs more bars than there are is NaN (`None` bar by bar): the first value is at index
//! [`lookback`](Rsi::lookback). A series shorter than that is all NaN, not an error. An average that is recursive
//! remembers its beginning for longer: [`stable_after`](Rsi::stable_after) says how long.
//!
//! # Gaps
//! A bar at which an input is NaN or infinite is a gap: its outputs are NaN, and [`Gaps`] says what becomes of the
//! bars after it; as a rule they are computed as if the gap did not exist. A bar of several columns is a gap if any of
//! them is missing.
//!
//! # Errors
//! A parameter outside its domain is [`InvalidParameter`](crate::ErrorCode::InvalidParameter); columns of different
//! lengths are [`LengthMismatch`](crate::ErrorCode::LengthMismatch); a gap that [`Gaps::Reject`] refuses is
//! [`InvalidData`](crate::ErrorCode::InvalidData). A series is never broadcast.
//!
//! # Accuracy and cost
//! Linear in the number of bars. Ranks, percentiles, deviations from a mean and weights of every shape look at the whole
//! window at every bar; the rest does not take longer for a longer window. A value that leaves
//! a window leaves no rounding error behind: a bad print of 10⁹ among prices of 100 harms only the windows that hold it.

#![expect(
    clippy::unnecessary_wraps,
    reason = "every machine may refuse its parameters"
)]

mod blocks;
pub mod catalogue;
mod cycle;
mod declare;
mod gaps;
mod machine;
mod math_operator;
mod math_transform;
mod momentum;
mod moving_average;
mod overlap;
mod panel;
mod parameter;
mod pattern;
mod presence;
mod price_transform;
mod seed;
#[cfg(all(test, feature = "json"))]
mod snapshots;
mod statistic;
mod stream;
mod structure;
mod volatility;
mod volume;
mod whole_series;

pub use cycle::*;
pub use gaps::Gaps;
pub use math_operator::*;
pub use math_transform::*;
pub use momentum::*;
pub use moving_average::MovingAverage;
pub use overlap::*;
pub use panel::Layout;
pub use parameter::{Parameter, ParameterKind};
pub use pattern::*;
pub use price_transform::*;
pub use seed::Seed;
pub use statistic::*;
pub use structure::*;
pub use volatility::*;
pub use volume::*;

/// The rows of the catalogue, by group.
const ROWS: &[&[fn() -> catalogue::Indicator]] = &[
    overlap::ROWS,
    momentum::ROWS,
    volume::ROWS,
    volatility::ROWS,
    statistic::ROWS,
    price_transform::ROWS,
    cycle::ROWS,
    math_operator::ROWS,
    math_transform::ROWS,
    pattern::ROWS,
    structure::ROWS,
];
