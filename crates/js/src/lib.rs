//! What Node and the browser share: the functions of the catalogue called by their number, with values as JavaScript
//! gives them.
//!
//! JavaScript's side of this is `package/surface.js`, which makes of it the functions and classes that users see.

mod call;
mod columns;
mod contract;
mod given;
mod indicators;
mod options;
mod scalar;
mod table;
#[cfg(feature = "threads")]
mod threads;

pub use call::{Answered, call};
pub use columns::{Computed, columns};
pub use given::Given;
pub use indicators::Indicators;
pub use scalar::{ANSWERS, CELLS, scalar};
pub use strikewise::catalogue::Column;
pub use table::{catalogue, error, status_names, table};
