//! What all benches share: the contracts, and how a worker is asked for timings.
//!
//! A *worker* is a program that holds implementations, ours or those of peers, and measures one of them
//! when it is asked to ([`worker`]). `cargo xtask bench` starts them all and goes round, so that every
//! ratio in its table comes from bursts that lie beside each other in time.

#![expect(
    missing_docs,
    reason = "the vocabulary of strikewise, and nobody but these benches calls it"
)]

pub mod contracts;
pub mod implementation;
pub mod worker;
