//! What must hold of every implied volatility, over the whole of its domain.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::quote;
use strikewise::pricing::{OptionKind, Status, implied_volatility, scalar};

const EPSILON: f64 = f64::EPSILON;

/// What a premium is asked of.
#[derive(Debug, Clone, Copy)]
struct Contract {
    spot: f64,
    strike: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    kind: OptionKind,
}

impl Contract {
    fn forward(self) -> f64 {
        self.spot * (-self.dividend_yield * self.years).exp()
    }

    fn discounted_strike(self) -> f64 {
        self.strike * (-self.rate * self.years).exp()
    }

    fn intrinsic(self) -> f64 {
        (self.kind.sign() * (self.forward() - self.discounted_strike())).max(0.0)
    }

    fn most(self) -> f64 {
        match self.kind {
            OptionKind::Call => self.forward(),
            OptionKind::Put => self.discounted_strike(),
        }
    }

    fn solve(self, premium: f64) -> (f64, Status) {
        scalar::implied_volatility(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            premium,
            self.kind,
        )
    }

    fn price(self, volatility: f64) -> (f64, f64) {
        let greeks = scalar::greeks(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            volatility,
            self.kind,
        );
        (greeks.price, greeks.vega)
    }
}

/// From e^-5 to e^5 in moneyness, rates and yields of both signs.
fn contracts() -> impl Strategy<Value = Contract> {
    (
        0.01..1e4_f64,
        -5.0..5.0_f64,
        1e-3..20.0_f64,
        -0.1..0.2_f64,
        -0.1..0.2_f64,
        prop_oneof![Just(OptionKind::Call), Just(OptionKind::Put)],
    )
        .prop_map(
            |(spot, moneyness, years, rate, dividend_yield, kind)| Contract {
                spot,
                strike: spot * moneyness.exp(),
                years,
                rate,
                dividend_yield,
                kind,
            },
        )
}

/// A price deep in the money, below whose exact value its own rounding took it.
#[test]
fn the_price_of_a_certain_exercise_is_not_refused() {
    let contract = Contract {
        spot: 2.869_276_255_751_182,
        strike: 1.0,
        years: 13.734_054_803_056_427,
        rate: -0.005_606_015_692_097_313,
        dividend_yield: 0.296_972_962_678_829,
        kind: OptionKind::Put,
    };
    let (premium, _) = contract.price(0.317_842_919_405_199_54 / contract.years.sqrt());
    let (volatility, status) = contract.solve(premium);
    assert_eq!(status, Status::Ok);
    assert!(volatility >= 0.0);
}

/// Up to e^-12 and e^12 in moneyness, and rates that no market has seen.
fn wide_contracts() -> impl Strategy<Value = Contract> {
    (
        0.01..1e4_f64,
        -12.0..12.0_f64,
        1e-4..40.0_f64,
        -0.3..0.5_f64,
        -0.3..0.5_f64,
        prop_oneof![Just(OptionKind::Call), Just(OptionKind::Put)],
    )
        .prop_map(
            |(spot, moneyness, years, rate, dividend_yield, kind)| Contract {
                spot,
                strike: spot * moneyness.exp(),
                years,
                rate,
                dividend_yield,
                kind,
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        max_global_rejects: 20_000,
        ..ProptestConfig::default()
    })]

    /// `|error| <= 4 eps (price / vega + volatility)`: the premium says no more.
    #[test]
    fn gives_the_volatility_back_as_far_as_the_premium_knows_it(
        contract in contracts(),
        logarithm in (1e-3_f64.ln())..(8.0_f64.ln()),
    ) {
        let volatility = logarithm.exp() / contract.years.sqrt();
        let (premium, vega) = contract.price(volatility);
        let known = 4.0 * EPSILON * (premium / vega + volatility);
        // Where rounding the premium may move the answer by a hundredth, nothing is known; neither is it below the
        // smallest normal premium.
        prop_assume!(vega > 0.0 && known < 0.01 * volatility && premium > 1e-290);
        let (solved, status) = contract.solve(premium);
        prop_assert_eq!(status, Status::Ok);
        // The price is itself good to a few roundings of its inputs, of which the carry is the worst conditioned.
        let of_carry = (contract.rate - contract.dividend_yield).abs() * contract.years
            + (contract.spot / contract.strike).ln().abs();
        let of_inputs = 4.0 * EPSILON * of_carry * contract.strike.max(contract.spot) / vega;
        prop_assert!(
            (solved - volatility).abs() <= known + of_inputs.min(0.1 * volatility),
            "{contract:?}: {solved:e} for {volatility:e}, known to {known:e}"
        );
    }

    /// What this crate prices, it takes back: at most it says that nothing is left of the volatility.
    #[test]
    fn no_price_of_this_crate_is_refused(
        contract in wide_contracts(),
        logarithm in (1e-4_f64.ln())..(20.0_f64.ln()),
    ) {
        let (premium, _) = contract.price(logarithm.exp() / contract.years.sqrt());
        let (volatility, status) = contract.solve(premium);
        if status == Status::AboveMaximum {
            // The price is the whole of its side, as far as doubles tell.
            prop_assert!(premium >= contract.most() * (1.0 - 64.0 * EPSILON));
        } else {
            prop_assert_eq!(status, Status::Ok);
            prop_assert!(volatility >= 0.0);
        }
    }

    /// No premium between the bounds is refused, and what is solved for prices it again.
    #[test]
    fn every_premium_between_the_bounds_has_one(contract in contracts(), share in 1e-9..1.0_f64) {
        let (low, high) = (contract.intrinsic(), contract.most());
        let share = share.powi(4);
        let premium = (low + share * (high - low)).min(high);
        prop_assume!(premium > low * (1.0 + 8.0 * EPSILON) && premium < high * (1.0 - 8.0 * EPSILON));
        let (volatility, status) = contract.solve(premium);
        prop_assert_eq!(status, Status::Ok);
        prop_assert!(volatility.is_finite() && volatility >= 0.0);
        let (again, vega) = contract.price(volatility);
        let rounding = 64.0 * EPSILON * (low + high.min(premium + vega * volatility));
        prop_assert!((again - premium).abs() <= rounding, "{again:e} for {premium:e}");
    }

    #[test]
    fn rises_with_the_premium(contract in contracts(), shares in (0.001..0.999_f64, 0.001..0.999_f64)) {
        let (low, high) = (contract.intrinsic(), contract.most());
        let premium = |share: f64| low + share * (high - low);
        let (less, more) = (shares.0.min(shares.1), shares.0.max(shares.1));
        prop_assume!(premium(more) - premium(less) > 1e-12 * high);
        let (less, _) = contract.solve(premium(less));
        let (more, _) = contract.solve(premium(more));
        prop_assert!(less <= more, "{less:e} and {more:e}");
    }

    #[test]
    fn what_is_outside_the_bounds_is_refused(contract in contracts(), beyond in 1e-6..10.0_f64) {
        let (low, high) = (contract.intrinsic(), contract.most());
        let (volatility, status) = contract.solve(high * (1.0 + beyond));
        prop_assert!(volatility.is_nan());
        prop_assert_eq!(status, Status::AboveMaximum);
        let below = low - beyond * 1e-3 * low;
        if below > 0.0 && below < low {
            let (volatility, status) = contract.solve(below);
            prop_assert!(volatility.is_nan());
            prop_assert_eq!(status, Status::BelowIntrinsic);
        }
        for premium in [-beyond, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let (volatility, status) = contract.solve(premium);
            prop_assert!(volatility.is_nan());
            prop_assert_ne!(status, Status::Ok);
        }
    }

    /// Rows of a batch are what they are alone, whatever stands beside them.
    #[test]
    fn a_batch_is_its_rows(
        rows in prop::collection::vec((contracts(), -0.1..1.2_f64), 1..80),
    ) {
        let column = |pick: fn(&Contract) -> f64| rows.iter().map(|(c, _)| pick(c)).collect::<Vec<_>>();
        let premium: Vec<f64> = rows.iter().map(|(c, share)| {
            c.intrinsic() + share.powi(3) * (c.most() - c.intrinsic())
        }).collect();
        let kind: Vec<OptionKind> = rows.iter().map(|(c, _)| c.kind).collect();
        let batch = implied_volatility(
            &column(|c| c.spot),
            &column(|c| c.strike),
            &column(|c| c.years),
            &column(|c| c.rate),
            &column(|c| c.dividend_yield),
            &premium,
            &kind,
        ).unwrap();
        for (i, (contract, _)) in rows.iter().enumerate() {
            let (volatility, status) = contract.solve(premium[i]);
            prop_assert_eq!(batch.volatility[i].to_bits(), volatility.to_bits());
            prop_assert_eq!(batch.status[i], status);
        }
    }

    #[test]
    fn the_middle_of_a_quote_lies_between_its_sides(contract in contracts(), shares in (0.01..0.99_f64, 0.01..0.99_f64)) {
        let (low, high) = (contract.intrinsic(), contract.most());
        let premium = |share: f64| low + share * (high - low);
        let (bid, ask) = (premium(shares.0.min(shares.1)), premium(shares.0.max(shares.1)));
        prop_assume!(ask - bid > 1e-12 * high);
        let quoted = quote::implied_volatility(
            &[contract.spot],
            &[contract.strike],
            &[contract.years],
            &[contract.rate],
            &[contract.dividend_yield],
            &[bid],
            &[ask],
            &[contract.kind],
        ).unwrap();
        let [bid, middle, ask] = [quoted.bid, quoted.middle, quoted.ask].map(|side| side.volatility[0]);
        prop_assert!(bid <= middle && middle <= ask, "{bid:e} {middle:e} {ask:e}");
    }
}
