//! What must hold for every American option in a closed approximation, whatever the numbers.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::Result;
use strikewise::pricing::ExerciseStyle::American;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::approximation::{barone_adesi_whaley, bjerksund_stensland};
use strikewise::pricing::{Greeks, OptionKind, Prices, Status, scalar, tree};

/// A function of seven columns.
type Columns<T> = fn(&[f64], &[f64], &[f64], &[f64], &[f64], &[f64], &[OptionKind]) -> Result<T>;

/// Both approximations: name, prices, Greeks.
const BOTH: [(&str, Columns<Prices>, Columns<Greeks>); 2] = [
    (
        "Barone-Adesi and Whaley",
        barone_adesi_whaley::price,
        barone_adesi_whaley::greeks,
    ),
    (
        "Bjerksund and Stensland",
        bjerksund_stensland::price,
        bjerksund_stensland::greeks,
    ),
];

/// What rounding may do to a price in units of the larger of spot and strike, grown at negative rates.
const ROUNDING: f64 = 1e-12;

/// One option.
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
    fn apply<T>(self, function: Columns<T>) -> T {
        function(
            &[self.spot],
            &[self.strike],
            &[self.years],
            &[self.rate],
            &[self.dividend_yield],
            &[self.volatility],
            &[self.kind],
        )
        .unwrap()
    }

    /// The price of an option that has one.
    fn price(self, function: Columns<Prices>) -> f64 {
        let prices = self.apply(function);
        assert_eq!(prices.status, [Status::Ok], "{self:?}");
        prices.price[0]
    }

    fn european(self) -> f64 {
        let (price, status) = scalar::price(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            self.volatility,
            self.kind,
        );
        assert_eq!(status, Status::Ok);
        price
    }

    fn intrinsic(self) -> f64 {
        (self.kind.sign() * (self.spot - self.strike)).max(0.0)
    }

    /// The same option seen from the other currency.
    fn mirrored(self) -> Self {
        Self {
            spot: self.strike,
            strike: self.spot,
            rate: self.dividend_yield,
            dividend_yield: self.rate,
            kind: if self.kind == Call { Put } else { Call },
            ..self
        }
    }

    /// The option with the gain of early exercise made a loss, and no greater one than that of waiting.
    fn never_exercised_early(self) -> Self {
        match self.kind {
            Call => {
                let dividend_yield = -self.dividend_yield.abs();
                Self {
                    dividend_yield,
                    rate: self.rate.max(dividend_yield),
                    ..self
                }
            }
            Put => {
                let rate = -self.rate.abs();
                Self {
                    rate,
                    dividend_yield: self.dividend_yield.max(rate),
                    ..self
                }
            }
        }
    }

    /// What the option pays at most, today.
    fn ceiling(self) -> f64 {
        match self.kind {
            Call => self.spot * (-self.dividend_yield * self.years).exp().max(1.0),
            Put => self.strike * (-self.rate * self.years).exp().max(1.0),
        }
    }

    fn scale(self) -> f64 {
        self.spot.max(self.strike).max(self.ceiling())
    }
}

fn any_kind() -> impl Strategy<Value = OptionKind> {
    prop_oneof![Just(Call), Just(Put)]
}

/// From hours to a century, volatilities from nothing much to several hundred per cent, all signs of rates.
fn any_contract() -> impl Strategy<Value = Contract> {
    let rate = || prop_oneof![-0.2..1.5, -0.05..0.1, Just(0.0), Just(1e-9)];
    (
        (-8.0..8.0, prop_oneof![Just(0.01), Just(0.1), Just(1.0)]),
        -14.0..4.6,
        rate(),
        rate(),
        -9.0..1.7,
        any_kind(),
    )
        .prop_map(
            |((distance, scale), log_years, rate, dividend_yield, log_volatility, kind)| {
                let distance: f64 = distance * scale;
                Contract {
                    spot: 100.0 * distance.exp(),
                    strike: 100.0,
                    years: f64::exp(log_years),
                    rate,
                    dividend_yield,
                    volatility: f64::exp(log_volatility),
                    kind,
                }
            },
        )
}

/// What is traded.
fn ordinary_contract() -> impl Strategy<Value = Contract> {
    (
        -2.0..2.0,
        0.02..3.0,
        0.005..0.1,
        0.005..0.1,
        0.1..0.8,
        any_kind(),
    )
        .prop_map(
            |(deviations, years, rate, dividend_yield, volatility, kind)| {
                let distance: f64 = deviations * volatility * f64::sqrt(years);
                Contract {
                    spot: 100.0 * distance.exp(),
                    strike: 100.0,
                    years,
                    rate,
                    dividend_yield,
                    volatility,
                    kind,
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_price_is_within_its_bounds(contract in any_contract()) {
        for (name, price, _) in BOTH {
            let price = contract.price(price);
            let least = contract.european().max(contract.intrinsic());
            prop_assert!(price >= least, "{name}: {price} < {least}");
            let most = contract.ceiling() + ROUNDING * contract.scale();
            prop_assert!(price <= most, "{name}: {price} > {most}");
        }
    }

    #[test]
    fn it_is_european_where_early_exercise_never_pays(contract in any_contract()) {
        let contract = contract.never_exercised_early();
        // Exercise now is worth as much to the last bit or less.
        let european = contract.european().max(contract.intrinsic());
        for (name, price, _) in BOTH {
            prop_assert_eq!(contract.price(price), european, "{}", name);
        }
    }

    #[test]
    fn a_put_is_a_call_seen_from_the_other_currency(contract in any_contract()) {
        // That of Barone-Adesi and Whaley has not got this symmetry: the rate has a place of its own in it.
        let [here, there] = [contract, contract.mirrored()].map(|c| c.price(bjerksund_stensland::price));
        prop_assert!((here - there).abs() <= 1e-10 * contract.scale(), "{here}, {there}");
    }

    #[test]
    fn both_are_near_the_tree_and_two_steps_are_not_above_it(contract in ordinary_contract()) {
        let c = contract;
        let tree = tree::leisen_reimer(
            &[c.spot], &[c.strike], &[c.years], &[c.rate], &[c.dividend_yield], &[c.volatility],
            &[c.kind], American, 301,
        ).unwrap().price[0];
        // What the tree is off by, in units of the strike and the total volatility.
        let error = 5e-4 * c.scale() * c.volatility * c.years.sqrt();
        let price = c.price(bjerksund_stensland::price);
        prop_assert!(price <= tree + error, "{price} > {tree}");
        prop_assert!(price >= tree - 0.05 * c.scale(), "{price}, {tree}");
        let price = c.price(barone_adesi_whaley::price);
        prop_assert!((price - tree).abs() <= 0.03 * c.scale(), "{price}, {tree}");
    }

    #[test]
    fn delta_is_the_slope_of_the_price(contract in ordinary_contract()) {
        let step = 1e-4 * contract.spot;
        let moved = |change: f64| Contract { spot: contract.spot + change, ..contract };
        for (name, price, greeks) in BOTH {
            let here = contract.apply(greeks);
            prop_assert_eq!(here.price[0], contract.price(price), "{}", name);
            let [down, middle, up] = [-step, 0.0, step].map(|change| moved(change).price(price));
            // Within a step of the boundary the price has a kink.
            let held = up > moved(step).intrinsic() && down > moved(-step).intrinsic();
            if !held || middle <= contract.european() + 1e-9 {
                continue;
            }
            let slope = (up - down) / (2.0 * step);
            prop_assert!((here.delta[0] - slope).abs() < 1e-5, "{name}: {} {slope}", here.delta[0]);
        }
    }

    #[test]
    fn nothing_panics_and_every_row_has_a_reason(
        numbers in prop::array::uniform6(prop_oneof![
            Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), Just(0.0), Just(-0.0), Just(5e-324),
            Just(1e-300), Just(f64::MAX), any::<f64>(), -1.0..1.0, 50.0..200.0,
        ]),
        kind in any_kind(),
    ) {
        let [spot, strike, years, rate, dividend_yield, volatility] = numbers;
        let contract = Contract { spot, strike, years, rate, dividend_yield, volatility, kind };
        for (name, price, greeks) in BOTH {
            let prices = contract.apply(price);
            prop_assert_eq!(prices.price[0].is_finite(), prices.status[0] == Status::Ok, "{}", name);
            let greeks = contract.apply(greeks);
            let columns = [&greeks.price, &greeks.delta, &greeks.gamma, &greeks.vega, &greeks.theta, &greeks.rho];
            let any_nan = columns.iter().any(|column| column[0].is_nan());
            prop_assert_eq!(any_nan, greeks.status[0] != Status::Ok, "{}: {:?}", name, greeks);
        }
    }
}

/// What nothing is uncertain about has a price and limits for Greeks.
#[test]
fn limits_are_exact() {
    let base = Contract {
        spot: 90.0,
        strike: 100.0,
        years: 1.0,
        rate: 0.05,
        dividend_yield: 0.02,
        volatility: 0.3,
        kind: Put,
    };
    for (name, price, greeks) in BOTH {
        for (contract, expected, delta) in [
            (Contract { years: 0.0, ..base }, 10.0, -1.0),
            (
                Contract {
                    volatility: 0.0,
                    ..base
                },
                10.0,
                -1.0,
            ),
            (
                Contract {
                    strike: 0.0,
                    ..base
                },
                0.0,
                0.0,
            ),
            (
                Contract {
                    years: 0.0,
                    kind: Call,
                    ..base
                },
                0.0,
                0.0,
            ),
            (
                Contract {
                    strike: 0.0,
                    kind: Call,
                    ..base
                },
                90.0,
                1.0,
            ),
        ] {
            assert_eq!(contract.price(price), expected, "{name}: {contract:?}");
            assert_eq!(
                contract.apply(greeks).delta,
                [delta],
                "{name}: {contract:?}"
            );
        }
        // Without volatility the best moment may lie between now and the end: here where
        // q S e^(-qt) = r K e^(-rt).
        let (spot, strike, rate, dividend_yield) = (103.0_f64, 100.0_f64, 0.05_f64, 0.045_f64);
        let moment = (rate * strike / (dividend_yield * spot)).ln() / (rate - dividend_yield);
        let best = spot * (-dividend_yield * moment).exp() - strike * (-rate * moment).exp();
        let contract = Contract {
            spot,
            strike,
            years: 40.0,
            rate,
            dividend_yield,
            volatility: 0.0,
            kind: Call,
        };
        assert!(moment > 0.0 && moment < 40.0 && best > spot - strike);
        assert!((contract.price(price) - best).abs() < 1e-12, "{name}");
    }
}
