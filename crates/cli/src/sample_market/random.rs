//! Random draws that are the same on every machine: the cipher `ChaCha8` as their source, and elementary functions in software.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A stream of draws for one purpose. Streams of other purposes do not disturb it, so that a ticker
/// keeps its numbers when others come or go.
#[derive(Debug)]
pub(super) struct Random {
    source: ChaCha8Rng,
    /// The polar method makes two normal draws at once.
    spare: Option<f64>,
}

impl Random {
    /// The key is the seed, the stream number a hash of the purpose: both fixed by definition, unlike
    /// the seeding functions of the library.
    pub(super) fn new(seed: u64, purpose: &str) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        let mut source = ChaCha8Rng::from_seed(key);
        source.set_stream(fnv1a(purpose));
        Self {
            source,
            spare: None,
        }
    }

    /// In [0, 1).
    pub(super) fn uniform(&mut self) -> f64 {
        const UNIT: f64 = 1.0 / (1_u64 << 53) as f64;
        (self.source.next_u64() >> 11) as f64 * UNIT
    }

    pub(super) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.uniform()
    }

    /// 0 up to but not including `count`.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the product is in [0, count)"
    )]
    pub(super) fn below(&mut self, count: usize) -> usize {
        (self.uniform() * count as f64) as usize
    }

    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.uniform() < probability
    }

    pub(super) fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// Standard normal, by the polar method of Marsaglia and Bray.
    pub(super) fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let x = self.between(-1.0, 1.0);
            let y = self.between(-1.0, 1.0);
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                let scale = (-2.0 * libm::log(square) / square).sqrt();
                self.spare = Some(y * scale);
                return x * scale;
            }
        }
    }

    /// `median * exp(spread * Z)`.
    pub(super) fn lognormal(&mut self, median: f64, spread: f64) -> f64 {
        median * libm::exp(spread * self.normal())
    }
}

/// The 64-bit hash of Fowler, Noll and Vo.
fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_is_the_published_one() {
        // Test vectors of the authors.
        assert_eq!(fnv1a(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn source_is_the_published_chacha8() {
        // First words of the ChaCha8 key stream for key 0, nonce 0 (draft-strombergson test vector TC1).
        let mut source = ChaCha8Rng::from_seed([0; 32]);
        assert_eq!(source.next_u32().to_le_bytes(), [0x3e, 0x00, 0xef, 0x2f]);
        assert_eq!(source.next_u32().to_le_bytes(), [0x89, 0x5f, 0x40, 0xd6]);
    }

    #[test]
    fn purposes_are_independent_and_seeds_differ() {
        let draw = |seed, purpose| Random::new(seed, purpose).uniform().to_bits();
        assert_eq!(draw(7, "bars/A"), draw(7, "bars/A"));
        assert_ne!(draw(7, "bars/A"), draw(7, "bars/B"));
        assert_ne!(draw(7, "bars/A"), draw(8, "bars/A"));
    }

    #[test]
    fn normal_draws_have_the_moments_of_the_normal_distribution() {
        let mut random = Random::new(1, "moments");
        let count = 100_000;
        let (mut mean, mut square, mut fourth) = (0.0, 0.0, 0.0);
        for _ in 0..count {
            let x = random.normal();
            mean += x / f64::from(count);
            square += x * x / f64::from(count);
            fourth += x.powi(4) / f64::from(count);
        }
        // Five standard errors: 1, sqrt(2) and sqrt(96) over sqrt(count).
        assert!(mean.abs() < 0.016, "{mean}");
        assert!((square - 1.0).abs() < 0.023, "{square}");
        assert!((fourth - 3.0).abs() < 0.155, "{fourth}");
    }
}
