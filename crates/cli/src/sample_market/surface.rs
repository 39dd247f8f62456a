//! The implied volatility surface of the chain model. `docs/sample-market.md` has the formulas.

use super::random::Random;

/// Speed at which variance returns to its long mean, per year.
const MEAN_REVERSION: f64 = 4.0;
/// Standardised moneyness beyond which the smile is flat.
const WING: f64 = 4.5;
/// Below this, no listed share trades.
const LEAST_VOLATILITY: f64 = 0.08;

/// At-the-money variance that reverts from a short to a long level, times a smile that is quadratic in
/// standardised moneyness.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Surface {
    short_variance: f64,
    long_variance: f64,
    skew: f64,
    curvature: f64,
}

impl Surface {
    /// From realised volatilities, with a premium, a skew and a curvature drawn for the underlying.
    pub(super) fn draw(short_volatility: f64, long_volatility: f64, random: &mut Random) -> Self {
        let premium = random.between(1.02, 1.18);
        let variance = |volatility: f64| {
            let implied = (premium * volatility).max(LEAST_VOLATILITY);
            implied * implied
        };
        Self {
            short_variance: variance(short_volatility),
            long_variance: variance(long_volatility),
            skew: random.between(-0.12, -0.04),
            curvature: random.between(0.006, 0.018),
        }
    }

    /// `θ(T) = l² + (s² - l²) (1 - exp(-κT)) / (κT)`, the mean of a reverting variance; its root.
    pub(super) fn at_the_money(&self, years: f64) -> f64 {
        let decay = MEAN_REVERSION * years;
        let share = -libm::expm1(-decay) / decay;
        (self.long_variance + (self.short_variance - self.long_variance) * share).sqrt()
    }

    /// `σ(K, T) = √θ(T) (1 + skew z + curvature z²)`, `z = ln(K/F) / √(θ(T) T)`.
    pub(super) fn volatility(&self, strike: f64, forward: f64, years: f64) -> f64 {
        let at_the_money = self.at_the_money(years);
        let moneyness = libm::log(strike / forward) / (at_the_money * years.sqrt());
        let z = moneyness.clamp(-WING, WING);
        at_the_money * (1.0 + self.skew * z + self.curvature * z * z)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use strikewise::pricing::{OptionKind, scalar};

    fn corners() -> Vec<Surface> {
        let mut surfaces = Vec::new();
        for (short, long) in [(0.1, 0.3), (0.9, 0.4), (0.25, 0.25)] {
            for skew in [-0.12, -0.04] {
                for curvature in [0.006, 0.018] {
                    surfaces.push(Surface {
                        short_variance: short * short,
                        long_variance: long * long,
                        skew,
                        curvature,
                    });
                }
            }
        }
        surfaces
    }

    #[test]
    fn no_butterfly_pays_for_being_held() {
        for surface in corners() {
            for years in [0.01, 0.1, 0.5, 2.0] {
                let deviation = surface.at_the_money(years) * years.sqrt();
                let price = |step: i32| {
                    let strike = 100.0 * libm::exp(0.05 * f64::from(step) * deviation);
                    let volatility = surface.volatility(strike, 100.0, years);
                    let (price, _) =
                        scalar::price(100.0, strike, years, 0.0, 0.0, volatility, OptionKind::Call);
                    (strike, price)
                };
                for step in -80..80 {
                    let [(a, low), (b, middle), (c, high)] =
                        [price(step - 1), price(step), price(step + 1)];
                    let convex = low * (c - b) + high * (b - a) - middle * (c - a);
                    assert!(convex > -1e-9, "{surface:?} {years} {step}: {convex}");
                }
            }
        }
    }

    #[test]
    fn total_variance_grows_with_time_at_every_strike() {
        for surface in corners() {
            for strike in [40.0, 70.0, 95.0, 100.0, 110.0, 180.0] {
                let total = |weeks: i32| {
                    let years = f64::from(weeks) / 52.0;
                    let volatility = surface.volatility(strike, 100.0, years);
                    volatility * volatility * years
                };
                for weeks in 1..156 {
                    assert!(
                        total(weeks + 1) > total(weeks),
                        "{surface:?} {strike} {weeks}"
                    );
                }
            }
        }
    }

    #[test]
    fn at_the_money_runs_from_short_to_long() {
        let surface = Surface {
            short_variance: 0.16,
            long_variance: 0.04,
            skew: -0.08,
            curvature: 0.01,
        };
        assert!((surface.at_the_money(1e-9) - 0.4).abs() < 1e-8);
        assert!((surface.at_the_money(1e9) - 0.2).abs() < 1e-8);
        // θ(0.25) = 0.04 + 0.12 (1 - 1/e).
        assert!((surface.at_the_money(0.25) - 0.340_374_010_552_255_4).abs() < 1e-9);
    }
}
