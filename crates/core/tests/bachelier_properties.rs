//! What must hold for every European option under the normal model, whatever the numbers.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::bachelier::{greeks, implied_volatility, price};
use strikewise::pricing::{Greeks, OptionKind, Status};

const EPSILON: f64 = f64::EPSILON;

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
    /// The price of an option that has one.
    fn price(self) -> f64 {
        let prices = price(
            &[self.spot],
            &[self.strike],
            &[self.years],
            &[self.rate],
            &[self.dividend_yield],
            &[self.volatility],
            &[self.kind],
        )
        .unwrap();
        assert_eq!(prices.status, [Status::Ok]);
        prices.price[0]
    }

    fn implied_volatility(self, premium: f64) -> (f64, Status) {
        let solved = implied_volatility(
            &[self.spot],
            &[self.strike],
            &[self.years],
            &[self.rate],
            &[self.dividend_yield],
            &[premium],
            &[self.kind],
        )
        .unwrap();
        (solved.volatility[0], solved.status[0])
    }

    fn asset(self) -> f64 {
        self.spot * (-self.dividend_yield * self.years).exp()
    }

    fn payment(self) -> f64 {
        self.strike * (-self.rate * self.years).exp()
    }

    fn intrinsic(self) -> f64 {
        (self.kind.sign() * (self.asset() - self.payment())).max(0.0)
    }

    /// The option of the same strike that is worth nothing without volatility.
    fn out_of_the_money(self) -> Self {
        if self.intrinsic() > 0.0 {
            self.other_kind()
        } else {
            self
        }
    }

    fn other_kind(self) -> Self {
        let kind = match self.kind {
            Call => Put,
            Put => Call,
        };
        Self { kind, ..self }
    }

    /// What rounding may do to a price: some units in the last place of both discounted values, whose
    /// exponentials magnify the rounding of their arguments.
    fn rounding(self) -> f64 {
        let carry = (self.rate.abs() + self.dividend_yield.abs()) * self.years;
        4.0 * EPSILON * (1.0 + carry) * (self.asset().abs() + self.payment().abs())
    }

    /// The most that uncertainty adds: what an option at the money is worth.
    fn greatest_time_value(self) -> f64 {
        let discount = (-self.rate * self.years).exp();
        discount * self.volatility * (self.years / std::f64::consts::TAU).sqrt()
    }
}

fn kinds() -> impl Strategy<Value = OptionKind> {
    prop_oneof![Just(Call), Just(Put)]
}

/// Logarithmically uniform.
fn spread(low: f64, high: f64) -> impl Strategy<Value = f64> {
    (low.ln()..high.ln()).prop_map(f64::exp)
}

prop_compose! {
    /// Options up to so many total volatilities from the money, on either side of zero.
    fn contracts(distance: f64)(
        strike in -200.0..200.0_f64,
        distance in -distance..distance,
        years in spread(1e-4, 20.0),
        rate in -0.1..0.3_f64,
        dividend_yield in -0.1..0.3_f64,
        volatility in spread(0.01, 300.0),
        kind in kinds(),
    ) -> Contract {
        let forward = strike + distance * volatility * years.sqrt();
        let spot = forward * (-(rate - dividend_yield) * years).exp();
        Contract { spot, strike, years, rate, dividend_yield, volatility, kind }
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
        spot in rough(),
        strike in rough(),
        years in prop_oneof![spread(1e-3, 1e2), rough()],
        rate in prop_oneof![-0.1..0.3_f64, rough()],
        dividend_yield in prop_oneof![-0.1..0.3_f64, rough()],
        volatility in prop_oneof![spread(1e-3, 1e3), rough()],
        kind in kinds(),
    ) -> Contract {
        Contract { spot, strike, years, rate, dividend_yield, volatility, kind }
    }
}

fn column<T>(contracts: &[Contract], of: impl Fn(&Contract) -> T) -> Vec<T> {
    contracts.iter().map(of).collect()
}

fn greeks_of(contracts: &[Contract]) -> Greeks {
    greeks(
        &column(contracts, |c| c.spot),
        &column(contracts, |c| c.strike),
        &column(contracts, |c| c.years),
        &column(contracts, |c| c.rate),
        &column(contracts, |c| c.dividend_yield),
        &column(contracts, |c| c.volatility),
        &column(contracts, |c| c.kind),
    )
    .unwrap()
}

/// Bits of one row.
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
    #[test]
    fn a_call_less_a_put_is_a_forward(contract in contracts(8.0)) {
        let call = Contract { kind: Call, ..contract }.price();
        let put = Contract { kind: Put, ..contract }.price();
        let forward = contract.asset() - contract.payment();
        let rounding = contract.rounding() + 4.0 * EPSILON * call.max(put);
        prop_assert!((call - put - forward).abs() <= rounding, "{call} {put} {forward}");
    }

    #[test]
    fn a_call_is_a_put_on_the_other_side_of_zero(contract in contracts(30.0)) {
        let call = Contract { kind: Call, ..contract };
        let put = Contract { kind: Put, spot: -contract.spot, strike: -contract.strike, ..contract };
        prop_assert_eq!(call.price(), put.price());
    }

    #[test]
    fn a_price_lies_between_intrinsic_and_the_most_that_uncertainty_adds(
        contract in contracts(30.0),
    ) {
        let price = contract.price();
        let least = contract.intrinsic();
        let most = least + contract.greatest_time_value() * (1.0 + 4.0 * EPSILON);
        let rounding = contract.rounding();
        prop_assert!(price >= 0.0);
        prop_assert!(price >= least - rounding && price <= most + rounding, "{least} {price} {most}");
    }

    #[test]
    fn greeks_lie_within_their_bounds(contract in contracts(8.0)) {
        let greeks = greeks_of(&[contract]);
        let delta = contract.kind.sign() * greeks.delta[0];
        let most = (-contract.dividend_yield * contract.years).exp();
        prop_assert!(delta >= 0.0 && delta <= most * (1.0 + 4.0 * EPSILON));
        prop_assert!(greeks.gamma[0] > 0.0 && greeks.vega[0] > 0.0);
        prop_assert_eq!(greeks.price[0], contract.price());
    }

    #[test]
    fn a_price_grows_with_volatility(contract in contracts(30.0), factor in 1.0001..3.0_f64) {
        let more = Contract { volatility: contract.volatility * factor, ..contract }.price();
        let price = contract.price();
        // Out of the money the growth is larger than any rounding.
        if contract.kind.sign() * (contract.asset() - contract.payment()) < -contract.rounding() {
            prop_assert!(more > price, "{price} {more}");
        } else {
            prop_assert!(more >= price - contract.rounding(), "{price} {more}");
        }
    }

    #[test]
    fn a_call_falls_with_the_strike_and_a_put_rises(
        contract in contracts(8.0),
        gap in spread(1e-3, 1e2),
    ) {
        let higher = Contract { strike: contract.strike + gap, ..contract };
        let change = contract.kind.sign() * (contract.price() - higher.price());
        prop_assert!(change >= -contract.rounding() - higher.rounding(), "{change}");
    }

    #[test]
    fn the_implied_volatility_of_a_price_is_its_volatility(
        contract in prop_oneof![contracts(3.0), contracts(30.0).prop_map(Contract::out_of_the_money)],
    ) {
        let premium = contract.price();
        let vega = greeks_of(&[contract]).vega[0];
        let lost = if contract.intrinsic() > contract.rounding() {
            contract.rounding() + EPSILON * premium
        } else {
            0.0
        };
        // In the money the premium may not hold the volatility; out of it, it always does.
        let tolerance = lost / vega + 1e-12 * contract.volatility;
        prop_assume!(tolerance <= 1e-3 * contract.volatility);
        let (volatility, status) = contract.implied_volatility(premium);
        prop_assert_eq!(status, Status::Ok);
        let error = (volatility - contract.volatility).abs();
        prop_assert!(error <= 2.0 * tolerance, "{volatility} {error:e} {tolerance:e}");
    }

    #[test]
    fn no_premium_is_too_high(contract in contracts(8.0), factor in spread(1.0, 1e100)) {
        let premium = (contract.price() + 1.0) * factor;
        let (volatility, status) = contract.implied_volatility(premium);
        prop_assert_eq!(status, Status::Ok);
        let back = Contract { volatility, ..contract }.price();
        let rounding = contract.rounding() + 1e-13 * premium;
        prop_assert!((back - premium).abs() <= rounding, "{back} {premium}");
    }

    #[test]
    fn a_premium_below_intrinsic_has_no_volatility(
        contract in contracts(8.0).prop_map(|contract| contract.out_of_the_money().other_kind()),
        part in 0.0..0.999_f64,
    ) {
        let intrinsic = contract.intrinsic();
        prop_assume!(intrinsic * (1.0 - part) > 4.0 * contract.rounding());
        let (volatility, status) = contract.implied_volatility(intrinsic * part);
        prop_assert!(volatility.is_nan());
        prop_assert_eq!(status, Status::BelowIntrinsic);
    }

    #[test]
    fn a_row_is_a_number_if_and_only_if_its_status_says_so(contract in rough_contracts()) {
        let greeks = greeks_of(&[contract]);
        let ok = greeks.status[0] == Status::Ok;
        prop_assert_eq!(greeks.price[0].is_finite(), ok);
        prop_assert_eq!(greeks.theta[0].is_nan(), !ok);
        let (volatility, status) = contract.implied_volatility(contract.volatility);
        prop_assert_eq!(volatility.is_finite(), status == Status::Ok);
        prop_assert!(status != Status::NoConvergence && status != Status::AboveMaximum);
    }

    #[test]
    fn a_row_does_not_depend_on_its_neighbours(
        contracts in prop::collection::vec(
            prop_oneof![3 => contracts(30.0), 1 => rough_contracts()], 1..20),
    ) {
        let together = greeks_of(&contracts);
        for (i, &contract) in contracts.iter().enumerate() {
            prop_assert_eq!(bits(&together, i), bits(&greeks_of(&[contract]), 0));
        }
    }
}
