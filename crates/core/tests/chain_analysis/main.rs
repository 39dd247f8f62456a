//! Analysis of chains: hand-made ones, random ones, and every real one that is there.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the tests read files, the library does not"
)]

mod figures;
mod no_arbitrage;
mod properties;
mod real_chains;
mod recorded;
