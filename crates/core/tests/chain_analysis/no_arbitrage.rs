//! Freedom from arbitrage, judged by prices: not by the conditions that the fit goes by.

use strikewise::chain_analysis::{ChainAnalysis, Svi};
use strikewise::pricing::{OptionKind, scalar};

/// A butterfly spread costs nothing less than 0: calls on a forward of 1, over strikes that are close together, fall by
/// less and less.
pub(crate) fn assert_prices_are_convex(svi: &Svi, what: &str) {
    const STEPS: i32 = 3001;
    let deviation = svi.total_variance(0.0).sqrt();
    let reach = (12.0 * deviation).clamp(0.05, 6.0);
    let quoted: Vec<(f64, f64)> = (0..STEPS)
        .map(|i| {
            let k = reach * (2.0 * f64::from(i) / f64::from(STEPS - 1) - 1.0);
            let strike = libm::exp(k);
            let volatility = svi.total_variance(k).sqrt();
            let (call, _) = scalar::price(1.0, strike, 1.0, 0.0, 0.0, volatility, OptionKind::Call);
            (strike, call)
        })
        .collect();
    for three in quoted.windows(3) {
        let slope = |i: usize| (three[i + 1].1 - three[i].1) / (three[i + 1].0 - three[i].0);
        // Rounding of a price over the distance of strikes.
        let rounding = 1e-14 / (three[1].0 - three[0].0);
        assert!(
            slope(1) - slope(0) >= -rounding,
            "{what}: a butterfly at {} costs {:e}: {svi:?}",
            three[1].0,
            slope(1) - slope(0)
        );
        assert!((-1.0 - rounding..=rounding).contains(&slope(0)), "{what}");
    }
}

/// A calendar spread costs nothing less than 0: no total variance falls from one expiry to the next, also in between.
pub(crate) fn assert_total_variance_rises(analysis: &ChainAnalysis, what: &str) {
    let smiles: Vec<Svi> = analysis
        .expirations
        .iter()
        .filter_map(|expiry| Some(expiry.smile?.svi))
        .collect();
    for pair in smiles.windows(2) {
        for i in -3000..=3000 {
            let k = 0.001 * f64::from(i);
            let (near, far) = (pair[0].total_variance(k), pair[1].total_variance(k));
            assert!(
                near <= far * (1.0 + 1e-6),
                "{what}: {near} above {far} at {k}"
            );
        }
    }
}
