//! See the crate.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| strikewise_fuzz::implied_volatility(data));
