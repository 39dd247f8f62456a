//! Laws that hold for every indicator of the catalogue, one file for each kind of law. What only some have is an
//! exception there, with its reason.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bars;
mod bounds;
mod causality;
mod degenerate;
mod forming_bar;
mod gaps;
mod ill_conditioned;
mod long_series;
mod memory;
mod relations;
mod scale;
mod values;
