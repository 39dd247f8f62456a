//! What must hold for every American option, whatever the numbers.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::american::{self, Scheme, scalar};
use strikewise::pricing::scalar as european;
use strikewise::pricing::{Greeks, OptionKind, Status};

const SCHEMES: [Scheme; 2] = [Scheme::Fast, Scheme::Accurate];

/// What the schemes may be off by, in units of the larger of spot and strike.
fn error(scheme: Scheme) -> f64 {
    match scheme {
        Scheme::Fast => 8e-5,
        Scheme::Accurate => 2e-6,
        _ => 1e-9,
    }
}

#[derive(Debug, Clone, Copy)]
struct Contract {
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
    kind: OptionKind,
}

impl Contract {
    fn price(self, scheme: Scheme) -> f64 {
        let (price, status) = scalar::price(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            self.volatility,
            self.kind,
            scheme,
        );
        assert_eq!(status, Status::Ok, "{self:?}");
        price
    }

    fn european(self) -> f64 {
        let (price, status) = european::price(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            self.volatility,
            self.kind,
        );
        assert_eq!(status, Status::Ok, "{self:?}");
        price
    }

    fn intrinsic(self) -> f64 {
        let sign = if self.kind == OptionKind::Call {
            1.0
        } else {
            -1.0
        };
        (sign * (self.spot - self.strike)).max(0.0)
    }

    fn size(self) -> f64 {
        self.spot.max(self.strike)
    }

    /// A call as a put in the currency of the share, and the reverse.
    fn mirrored(self) -> Self {
        Self {
            spot: self.strike,
            strike: self.spot,
            rate: self.dividend_yield,
            dividend_yield: self.rate,
            kind: if self.kind == OptionKind::Call {
                OptionKind::Put
            } else {
                OptionKind::Call
            },
            ..self
        }
    }

    /// Whether there are two boundaries, which cost a thousand times as much.
    fn is_between(self) -> bool {
        let (rate, dividend_yield) = if self.kind == OptionKind::Call {
            (self.dividend_yield, self.rate)
        } else {
            (self.rate, self.dividend_yield)
        };
        dividend_yield < rate && rate < 0.0
    }
}

fn greeks(contracts: &[Contract], scheme: Scheme) -> Greeks {
    let column = |of: fn(&Contract) -> f64| contracts.iter().map(of).collect::<Vec<_>>();
    let kind: Vec<_> = contracts.iter().map(|contract| contract.kind).collect();
    american::greeks(
        &column(|c| c.spot),
        &column(|c| c.strike),
        &column(|c| c.years),
        &column(|c| c.rate),
        &column(|c| c.dividend_yield),
        &column(|c| c.volatility),
        &kind,
        scheme,
    )
    .unwrap()
}

fn kinds() -> impl Strategy<Value = OptionKind> {
    prop_oneof![Just(OptionKind::Call), Just(OptionKind::Put)]
}

fn contracts() -> impl Strategy<Value = Contract> {
    (
        1.0..500.0_f64,
        -2.5..2.5_f64,
        0.003..8.0_f64,
        -0.04..0.15_f64,
        -0.04..0.15_f64,
        0.03..1.2_f64,
        kinds(),
    )
        .prop_map(
            |(spot, deviations, years, rate, dividend_yield, volatility, kind)| Contract {
                spot,
                strike: spot * (deviations * volatility * years.sqrt()).exp(),
                years,
                rate,
                dividend_yield,
                volatility,
                kind,
            },
        )
        .prop_filter("one boundary", |contract| !contract.is_between())
}

/// Ordinary rates, where a boundary exists for both kinds.
fn exercised() -> impl Strategy<Value = Contract> {
    (
        -1.5..1.5_f64,
        0.02..3.0_f64,
        0.005..0.12_f64,
        0.005..0.12_f64,
        0.1..0.7_f64,
        kinds(),
    )
        .prop_map(
            |(deviations, years, rate, dividend_yield, volatility, kind)| Contract {
                spot: 100.0,
                strike: 100.0 * (deviations * volatility * years.sqrt()).exp(),
                years,
                rate,
                dividend_yield,
                volatility,
                kind,
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn is_worth_at_least_the_european_and_exercise_and_at_most_the_underlying(
        contract in contracts(),
    ) {
        for scheme in SCHEMES {
            let price = contract.price(scheme);
            prop_assert!(price >= contract.european() * (1.0 - 1e-12));
            prop_assert!(price >= contract.intrinsic());
            let (most, rate) = if contract.kind == OptionKind::Call {
                (contract.spot, contract.dividend_yield)
            } else {
                (contract.strike, contract.rate)
            };
            let most = most * (-rate * contract.years).exp().max(1.0);
            prop_assert!(price <= most * (1.0 + 1e-12) + error(scheme) * contract.size());
        }
    }

    #[test]
    fn rises_with_volatility_and_years_and_moves_with_spot(contract in contracts()) {
        for scheme in SCHEMES {
            let allowed = 2.0 * error(scheme) * contract.size() * 1.5;
            let price = contract.price(scheme);
            let wilder = Contract { volatility: contract.volatility * 1.1, ..contract };
            let longer = Contract { years: contract.years * 1.1, ..contract };
            let higher = Contract { spot: contract.spot * 1.01, ..contract };
            prop_assert!(wilder.price(scheme) >= price - allowed);
            prop_assert!(longer.price(scheme) >= price - allowed);
            let change = higher.price(scheme) - price;
            let change = if contract.kind == OptionKind::Call { change } else { -change };
            // A slope of at most one, unless a negative yield makes waiting for more shares possible.
            let steepest = (-contract.dividend_yield * contract.years).exp().max(1.0);
            prop_assert!(change >= -allowed);
            prop_assert!(change <= steepest * 0.01 * contract.spot + allowed);
        }
    }

    #[test]
    fn a_call_is_a_put_on_the_strike(contract in contracts()) {
        for scheme in SCHEMES {
            let (one, other) = (contract.price(scheme), contract.mirrored().price(scheme));
            prop_assert!((one - other).abs() <= 1e-11 * contract.size(), "{one} {other}");
        }
    }

    #[test]
    fn is_homogeneous_in_spot_and_strike(contract in contracts(), scale in 0.01..100.0_f64) {
        let scaled = Contract {
            spot: contract.spot * scale,
            strike: contract.strike * scale,
            ..contract
        };
        for scheme in SCHEMES {
            let (one, other) = (contract.price(scheme), scaled.price(scheme) / scale);
            prop_assert!((one - other).abs() <= 1e-11 * contract.size(), "{one} {other}");
        }
    }

    #[test]
    fn a_row_does_not_depend_on_its_neighbours(
        contracts in prop::collection::vec(contracts(), 1..90),
    ) {
        for scheme in SCHEMES {
            let batch = greeks(&contracts, scheme);
            for (i, c) in contracts.iter().enumerate() {
                let row = scalar::greeks(
                    c.spot, c.strike, c.years, c.rate, c.dividend_yield, c.volatility, c.kind, scheme,
                );
                for (alone, together) in [
                    (row.price, &batch.price),
                    (row.delta, &batch.delta),
                    (row.gamma, &batch.gamma),
                    (row.vega, &batch.vega),
                    (row.theta, &batch.theta),
                    (row.rho, &batch.rho),
                ] {
                    prop_assert_eq!(alone.to_bits(), together[i].to_bits());
                }
                prop_assert_eq!(row.price.to_bits(), c.price(scheme).to_bits());
                prop_assert_eq!(row.status, batch.status[i]);
            }
        }
    }

    #[test]
    fn implied_volatility_gives_the_premium_back(contract in exercised()) {
        for scheme in SCHEMES {
            let premium = contract.price(scheme);
            let (volatility, status) = scalar::implied_volatility(
                contract.spot, contract.strike, contract.years, contract.rate,
                contract.dividend_yield, premium, contract.kind, scheme,
            );
            prop_assert_eq!(status, Status::Ok);
            let again = Contract { volatility, ..contract }.price(scheme);
            // Less than its own error above exercise, a scheme's price need not rise with volatility.
            let is_close = premium < contract.intrinsic() + error(scheme) * contract.size();
            let allowed = if is_close { error(scheme) } else { 1e-9 };
            prop_assert!((again - premium).abs() <= allowed * contract.size(), "{volatility}");
            if premium == contract.intrinsic() {
                // The largest volatility that gives the value of exercise: should the scheme's price fall back
                // to it further up, then it is no further from it in between than its error.
                for share in [0.25, 0.5, 0.75, 1.0] {
                    let between = volatility + share * (contract.volatility - volatility).max(0.0);
                    let price = Contract { volatility: between, ..contract }.price(scheme);
                    let most = if volatility >= contract.volatility * (1.0 - 1e-9) { 0.0 } else { error(scheme) };
                    prop_assert!((price - premium).abs() <= most * contract.size());
                }
                let above = Contract { volatility: volatility * 1.05, ..contract }.price(scheme);
                prop_assert!(above > premium);
            }
        }
    }

    #[test]
    fn the_price_leaves_exercise_smoothly_at_the_boundary(contract in exercised()) {
        for scheme in SCHEMES {
            let exercise = american::exercise_boundary(
                &[contract.strike], &[contract.years], &[contract.rate],
                &[contract.dividend_yield], &[contract.volatility], &[contract.kind], scheme,
            ).unwrap();
            prop_assert_eq!(exercise.status[0], Status::Ok);
            let boundary = exercise.boundary[0];
            let (inwards, slope, far) = if contract.kind == OptionKind::Call {
                (1.0, 1.0, f64::INFINITY)
            } else {
                (-1.0, -1.0, 0.0)
            };
            prop_assert_eq!(exercise.far_boundary[0], far);
            let spread = contract.volatility * contract.years.sqrt();
            let at = |deviations: f64| Contract {
                spot: boundary * (inwards * deviations * spread).exp(),
                ..contract
            };
            let inside = at(1e-6);
            prop_assert_eq!(inside.price(scheme), inside.intrinsic());
            let outside = greeks(&[at(-1e-6)], scheme);
            prop_assert!((outside.delta[0] - slope).abs() < 1e-4);
            prop_assert!(outside.gamma[0] > 0.0);
            // Further out the value of waiting shows.
            let further = at(-0.3);
            prop_assert!(further.price(scheme) > further.intrinsic());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Differences of fourth order of prices in high precision.
    #[test]
    fn greeks_are_derivatives_of_the_price(contract in exercised()) {
        let fine = Scheme::HighPrecision;
        let spread = contract.volatility * contract.years.sqrt();
        let slope = |at: &dyn Fn(f64) -> Contract, step: f64| {
            let price = |steps: f64| at(steps * step).price(fine);
            (8.0 * (price(1.0) - price(-1.0)) - (price(2.0) - price(-2.0))) / (12.0 * step)
        };
        let step = 0.01 * spread * contract.spot;
        let delta = slope(&|h| Contract { spot: contract.spot + h, ..contract }, step);
        let vega = slope(&|h| Contract { volatility: contract.volatility + h, ..contract },
            0.01 * contract.volatility);
        // At equal rates the boundary at expiry has a kink, which differences do not cross either.
        let step = (0.1 * (contract.rate - contract.dividend_yield).abs())
            .clamp(1e-4 * contract.rate, 0.01 * contract.rate);
        let rho = slope(&|h| Contract { rate: contract.rate + h, ..contract }, step);
        let away = |factor: f64| {
            let moved = Contract { spot: contract.spot * factor, ..contract };
            moved.price(fine) > moved.intrinsic() + 1e-4 * contract.size()
        };
        // Differences do not cross the boundary, nor come near it.
        prop_assume!(away(1.0 + 0.1 * spread) && away(1.0 - 0.1 * spread));
        // Rho is the least accurate: the boundary next to expiry hangs on the quotient of the rates.
        for (scheme, allowed, allowed_rho) in [
            (fine, 2e-6, 2e-6),
            (Scheme::Accurate, 3e-5, 6e-4),
            (Scheme::Fast, 2e-4, 4e-3),
        ] {
            let found = greeks(&[contract], scheme);
            prop_assert!((found.delta[0] - delta).abs() <= allowed, "delta {delta} {}", found.delta[0]);
            let size = contract.size();
            prop_assert!((found.vega[0] - vega).abs() <= allowed * size, "vega {vega} {}", found.vega[0]);
            prop_assert!((found.rho[0] - rho).abs() <= allowed_rho * size, "rho {rho} {}", found.rho[0]);
        }
    }

    #[test]
    fn between_two_boundaries_it_obeys_the_same_bounds(
        years in 0.05..5.0_f64, deviations in -1.5..1.5_f64, volatility in 0.05..0.4_f64,
        rate in -0.05..-0.002_f64, spread in 0.002..0.06_f64, kind in kinds(),
    ) {
        let put = Contract {
            spot: 100.0,
            strike: 100.0 * (deviations * volatility * years.sqrt()).exp(),
            years,
            rate,
            dividend_yield: rate - spread,
            volatility,
            kind: OptionKind::Put,
        };
        let contract = if kind == OptionKind::Put { put } else { put.mirrored() };
        prop_assert!(contract.is_between());
        let price = contract.price(Scheme::Fast);
        prop_assert_eq!(price.to_bits(), contract.price(Scheme::Accurate).to_bits());
        prop_assert!(price >= contract.european() && price >= contract.intrinsic());
        prop_assert!((price - contract.mirrored().price(Scheme::Fast)).abs() <= 1e-9 * contract.size());
        // Where the region of exercise is wide, its middle is exercised.
        let exercise = american::exercise_boundary(
            &[contract.strike], &[years], &[contract.rate], &[contract.dividend_yield],
            &[volatility], &[kind], Scheme::Fast,
        ).unwrap();
        let (near, far) = (exercise.boundary[0], exercise.far_boundary[0]);
        if near > 0.0 && near.is_finite() && (near / far).ln().abs() > 0.2 * volatility * years.sqrt() {
            let middle = Contract { spot: (near * far).sqrt(), ..contract };
            prop_assert_eq!(middle.price(Scheme::Fast), middle.intrinsic());
        }
    }
}
