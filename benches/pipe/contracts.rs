//! The contracts that both pipes price.

use std::fmt::Write;

/// `count` contracts as NDJSON, the same ones every time.
pub(crate) fn ndjson(count: usize) -> String {
    let mut random = SplitMix(20_261_125);
    let mut text = String::new();
    for id in 0..count {
        let spot = 20.0 + 480.0 * random.next();
        let strike = spot * (0.7 + 0.6 * random.next());
        let days = (7.0 + 723.0 * random.next()).floor();
        let rate = 0.02 + 0.03 * random.next();
        let dividend_yield = 0.03 * random.next();
        let volatility = 0.12 + 0.68 * random.next();
        let kind = if random.next() < 0.5 { "call" } else { "put" };
        // Money in cents, rates and volatilities in hundredths of a percent, as they are quoted;
        // the years with all their digits.
        let written = writeln!(
            text,
            r#"{{"id":{id},"spot":{spot:.2},"strike":{strike:.2},"years":{},"rate":{rate:.4},"dividend_yield":{dividend_yield:.4},"volatility":{volatility:.4},"kind":"{kind}"}}"#,
            days / 365.0,
        );
        debug_assert!(written.is_ok(), "a string takes every text");
    }
    text
}

/// Steele, Lea and Flood's generator, 2014: enough for a bench and needs no crate.
struct SplitMix(u64);

impl SplitMix {
    /// Uniform from 0 to 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}
