//! What the documentation promises of accuracy.

/// Largest relative error of a figure that is allowed in some regions.
pub(crate) struct Bound {
    pub(crate) figure: &'static str,
    pub(crate) regions: &'static [&'static str],
    pub(crate) relative: f64,
}

const CORE: &[&str] = &["core"];
const DEEP: &[&str] = &["deep", "ultra deep"];
const ELSEWHERE: &[&str] = &[
    "out of the money",
    "in the money",
    "long-dated",
    "high volatility",
    "short-dated near the money",
];
const OUT: &[&str] = &["core", "out of the money"];

pub(crate) const BOUNDS: &[Bound] = &[
    bound("price", CORE, 2e-14),
    bound("price", DEEP, 1e-12),
    bound("price", ELSEWHERE, 2e-14),
    bound("implied_volatility", OUT, 2e-14),
    bound("implied_volatility", DEEP, 1e-12),
    bound("delta", CORE, 1e-12),
    bound("gamma", CORE, 1e-12),
    bound("vega", CORE, 1e-12),
    bound("theta", CORE, 1e-12),
    bound("rho", CORE, 1e-12),
    bound("epsilon", CORE, 1e-12),
    bound("lambda", CORE, 1e-12),
    bound("dual_delta", CORE, 1e-12),
    bound("dual_gamma", CORE, 1e-12),
    bound("vanna", CORE, 1e-12),
    bound("volga", CORE, 1e-12),
    bound("charm", CORE, 1e-12),
    bound("veta", CORE, 1e-12),
    bound("speed", CORE, 1e-12),
    bound("zomma", CORE, 1e-12),
    bound("color", CORE, 1e-12),
    bound("ultima", CORE, 1e-12),
];

/// Largest error of an implied volatility, in every region, in units of `4 ε (premium / vega + volatility)`.
pub(crate) const IMPLIED_VOLATILITY_CONDITIONING: f64 = 1.0;

const fn bound(figure: &'static str, regions: &'static [&'static str], relative: f64) -> Bound {
    Bound {
        figure,
        regions,
        relative,
    }
}
