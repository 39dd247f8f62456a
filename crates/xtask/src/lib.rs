//! What tasks share: how a step is run, where things are, and figures in pages.

#![expect(clippy::print_stdout, reason = "a task talks to its developer")]
#![expect(
    clippy::missing_errors_doc,
    reason = "each says which step failed and why, and nobody tells them apart"
)]

pub mod figures;
pub mod step;
