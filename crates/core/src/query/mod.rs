//! Asking a screen in a sentence: what a query may ask, a grammar that turns sentences into it, and what it keeps of a
//! market and of a report.
//!
//! The grammar never guesses. A word that it does not know is listed, what could mean two things is asked back and not
//! applied, and what contradicts itself is an error that names both parts. The whole grammar stands in
//! `docs/query.md`.
//!
//! ```
//! use strikewise::query::parse;
//! let understood = parse("show me oversold large-cap tech with options under $20, pleez")?;
//! assert_eq!(
//!     understood.query.to_string(),
//!     "sector information technology; market cap at least $10bn; RSI below 30; premium below $20"
//! );
//! assert_eq!(understood.ignored[0].words, "pleez");
//! # Ok::<(), strikewise::Error>(())
//! ```

mod apply;
mod comparison;
mod field;
mod grammar;
mod lexeme;
mod limits;
mod number;
mod screen_query;
mod sector;
mod sentence;
mod spelling;
mod token;
mod understood;
mod vocabulary;

pub use apply::Applied;
pub use field::{Field, Unit};
pub use grammar::parse;
pub use limits::Limits;
pub use screen_query::{Earnings, ScreenQuery, Sort, Trend};
pub use sector::Sector;
pub use understood::{Meaning, Question, Span, Understood};
