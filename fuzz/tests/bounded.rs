//! Every target over byte strings of a fixed seed.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

fn search(target: fn(&[u8]), strings: usize) {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let mut bytes = vec![0; 4_096];
    for _ in 0..strings {
        random.fill_bytes(&mut bytes);
        let length = usize::try_from(random.next_u32()).unwrap_or(0) % bytes.len();
        target(&bytes[..length]);
    }
}

#[test]
fn european() {
    search(strikewise_fuzz::european, 4_000);
}

#[test]
fn implied_volatility() {
    search(strikewise_fuzz::implied_volatility, 4_000);
}

#[test]
fn american() {
    search(strikewise_fuzz::american, 400);
}

#[test]
fn approximations() {
    search(strikewise_fuzz::approximations, 1_000);
}

#[test]
fn grids() {
    search(strikewise_fuzz::grids, 300);
}

#[test]
fn indicators() {
    search(strikewise_fuzz::indicators, 12_000);
}
