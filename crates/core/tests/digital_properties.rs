//! What must hold for every digital option, whatever the numbers.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::digital::{Payout, greeks, price};
use strikewise::pricing::{Greeks, OptionKind, Status, scalar};

const EPSILON: f64 = f64::EPSILON;
const PAYOUTS: [Payout; 2] = [Payout::Cash, Payout::Asset];

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
    fn of_kind(self, kind: OptionKind) -> Self {
        Self { kind, ..self }
    }

    fn greeks(self, payout: Payout) -> Greeks {
        greeks_of(&[self], payout)
    }

    /// The price of an option that has one.
    fn price(self, payout: Payout) -> f64 {
        let greeks = self.greeks(payout);
        assert_eq!(greeks.status, [Status::Ok], "{self:?}");
        greeks.price[0]
    }

    /// The whole payout, discounted.
    fn base(self, payout: Payout) -> f64 {
        match payout {
            Payout::Cash => (-self.rate * self.years).exp(),
            Payout::Asset => self.spot * (-self.dividend_yield * self.years).exp(),
        }
    }

    /// What rounding may do to a price in units of the whole payout.
    fn rounding(self) -> f64 {
        let carry = (self.rate.abs() + self.dividend_yield.abs()) * self.years;
        8.0 * EPSILON * (1.0 + carry)
    }
}

fn greeks_of(contracts: &[Contract], payout: Payout) -> Greeks {
    let column = |pick: fn(&Contract) -> f64| contracts.iter().map(pick).collect::<Vec<_>>();
    greeks(
        &column(|c| c.spot),
        &column(|c| c.strike),
        &column(|c| c.years),
        &column(|c| c.rate),
        &column(|c| c.dividend_yield),
        &column(|c| c.volatility),
        &contracts.iter().map(|c| c.kind).collect::<Vec<_>>(),
        payout,
    )
    .unwrap()
}

fn kinds() -> impl Strategy<Value = OptionKind> {
    prop_oneof![Just(Call), Just(Put)]
}

/// Logarithmically uniform.
fn spread(low: f64, high: f64) -> impl Strategy<Value = f64> {
    (low.ln()..high.ln()).prop_map(f64::exp)
}

prop_compose! {
    /// Options up to so many total volatilities from the money.
    fn contracts(distance: f64)(
        strike in spread(1e-3, 1e5),
        distance in -distance..distance,
        years in spread(1e-4, 20.0),
        rate in -0.1..0.3_f64,
        dividend_yield in -0.1..0.3_f64,
        volatility in spread(0.01, 3.0),
        kind in kinds(),
    ) -> Contract {
        let x = distance * volatility * years.sqrt() - (rate - dividend_yield) * years;
        Contract { spot: strike * x.exp(), strike, years, rate, dividend_yield, volatility, kind }
    }
}

fn rough() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -1e3..1e3_f64,
        1 => any::<f64>(),
        1 => prop::sample::select(vec![
            0.0, -0.0, -1.0, 1e-300, 1e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 5e-324,
        ]),
    ]
}

prop_compose! {
    /// Any numbers at all, most of them wrong or extreme.
    fn rough_contracts()(
        spot in prop_oneof![spread(1e-3, 1e3), rough()],
        strike in prop_oneof![spread(1e-3, 1e3), rough()],
        years in prop_oneof![spread(1e-3, 1e2), rough()],
        rate in prop_oneof![-0.1..0.3_f64, rough()],
        dividend_yield in prop_oneof![-0.1..0.3_f64, rough()],
        volatility in prop_oneof![spread(1e-3, 1e1), rough()],
        kind in kinds(),
    ) -> Contract {
        Contract { spot, strike, years, rate, dividend_yield, volatility, kind }
    }
}

/// Bits of one row, so that NaN equals NaN.
fn bits(greeks: &Greeks, i: usize) -> ([u64; 6], Status) {
    let row = [
        greeks.price[i],
        greeks.delta[i],
        greeks.gamma[i],
        greeks.vega[i],
        greeks.theta[i],
        greeks.rho[i],
    ];
    (row.map(f64::to_bits), greeks.status[i])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_call_and_a_put_are_the_whole_payout(contract in contracts(35.0)) {
        for payout in PAYOUTS {
            let whole = contract.base(payout);
            let both = contract.of_kind(Call).price(payout) + contract.of_kind(Put).price(payout);
            prop_assert!((both - whole).abs() <= contract.rounding() * whole, "{payout}: {both} {whole}");
        }
    }

    #[test]
    fn greeks_of_a_call_and_a_put_are_those_of_the_whole_payout(contract in contracts(8.0)) {
        let years = contract.years;
        for payout in PAYOUTS {
            let (call, put) = (contract.of_kind(Call).greeks(payout), contract.of_kind(Put).greeks(payout));
            let whole = contract.base(payout);
            let (delta, theta, rho) = match payout {
                Payout::Cash => (0.0, contract.rate * whole, -years * whole),
                Payout::Asset => (whole / contract.spot, contract.dividend_yield * whole, 0.0),
            };
            for (name, call, put, expected) in [
                ("delta", call.delta[0], put.delta[0], delta),
                ("gamma", call.gamma[0], put.gamma[0], 0.0),
                ("vega", call.vega[0], put.vega[0], 0.0),
                ("theta", call.theta[0], put.theta[0], theta),
                ("rho", call.rho[0], put.rho[0], rho),
            ] {
                let rounding = 1e-13 * (call.abs() + put.abs());
                prop_assert!((call + put - expected).abs() <= rounding, "{payout} {name}: {call} {put} {expected}");
            }
        }
    }

    #[test]
    fn a_share_less_strike_times_cash_is_an_option(contract in contracts(20.0)) {
        let asset = contract.price(Payout::Asset);
        let cash = contract.strike * contract.price(Payout::Cash);
        let (vanilla, status) = scalar::price(
            contract.spot,
            contract.strike,
            contract.years,
            contract.rate,
            contract.dividend_yield,
            contract.volatility,
            contract.kind,
        );
        prop_assert_eq!(status, Status::Ok);
        let expected = contract.kind.sign() * (asset - cash);
        // Twenty total volatilities from the money a rounded distance moves a tail by some hundred units.
        prop_assert!((vanilla - expected).abs() <= 1e-12 * asset.max(cash), "{vanilla} {expected}");
    }

    #[test]
    fn a_price_is_a_part_of_the_payout(contract in contracts(40.0)) {
        for payout in PAYOUTS {
            let price = contract.price(payout);
            let most = contract.base(payout) * (1.0 + contract.rounding());
            prop_assert!((0.0..=most).contains(&price), "{payout}: {price} {most}");
        }
    }

    #[test]
    fn cash_loses_with_the_strike_in_calls_and_gains_in_puts(
        contract in contracts(8.0),
        factor in 1.0001..3.0_f64,
    ) {
        let higher = Contract { strike: contract.strike * factor, ..contract };
        for payout in PAYOUTS {
            let change = contract.kind.sign() * (contract.price(payout) - higher.price(payout));
            let rounding = contract.rounding() * contract.base(payout);
            prop_assert!(change >= -rounding, "{payout}: {change}");
        }
    }

    #[test]
    fn a_row_is_a_number_if_and_only_if_its_status_says_so(contract in rough_contracts()) {
        for payout in PAYOUTS {
            let greeks = contract.greeks(payout);
            let ok = greeks.status[0] == Status::Ok;
            prop_assert_eq!(greeks.price[0].is_finite(), ok);
            for column in [&greeks.delta, &greeks.gamma, &greeks.vega, &greeks.theta, &greeks.rho] {
                prop_assert_eq!(column[0].is_nan(), !ok);
            }
        }
    }

    #[test]
    fn a_row_does_not_depend_on_its_neighbours(
        contracts in prop::collection::vec(
            prop_oneof![3 => contracts(30.0), 1 => rough_contracts()], 1..200),
    ) {
        for payout in PAYOUTS {
            let together = greeks_of(&contracts, payout);
            for (i, &contract) in contracts.iter().enumerate() {
                prop_assert_eq!(bits(&together, i), bits(&contract.greeks(payout), 0));
            }
        }
    }
}

/// Both functions give the same price.
#[test]
fn prices_are_those_of_the_greeks() {
    for payout in PAYOUTS {
        for strike in [0.0, 1.0, 80.0, 100.0, 5e3] {
            let (strike, volatility) = ([strike], [0.0, 0.2, 4.0, f64::NAN]);
            let alone = price(
                &[100.0],
                &strike,
                &[0.5],
                &[0.03],
                &[0.01],
                &volatility,
                &[Call],
                payout,
            )
            .unwrap();
            let greeks = greeks(
                &[100.0],
                &strike,
                &[0.5],
                &[0.03],
                &[0.01],
                &volatility,
                &[Call],
                payout,
            )
            .unwrap();
            assert_eq!(alone.status, greeks.status);
            let bits = |column: &[f64]| column.iter().map(|p| p.to_bits()).collect::<Vec<_>>();
            assert_eq!(bits(&alone.price), bits(&greeks.price));
        }
    }
}
