//! What must hold for every option on a binomial tree, whatever the numbers.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::Result;
use strikewise::pricing::ExerciseStyle::{American, European};
use strikewise::pricing::tree::{TreeGreeks, cox_ross_rubinstein, leisen_reimer};
use strikewise::pricing::{ExerciseStyle, OptionKind, Status, scalar};

/// One of the two trees.
type Tree = fn(
    &[f64],
    &[f64],
    &[f64],
    &[f64],
    &[f64],
    &[f64],
    &[OptionKind],
    ExerciseStyle,
    usize,
) -> Result<TreeGreeks>;

const TREES: [(&str, Tree); 2] = [
    ("leisen_reimer", leisen_reimer),
    ("cox_ross_rubinstein", cox_ross_rubinstein),
];

/// Errors of European prices in units of the larger of spot and strike times total volatility: times the square of
/// the steps on Leisen and Reimer's tree, times the steps on the other one.
const LEISEN_REIMER_ERROR: f64 = 0.2;
const COX_ROSS_RUBINSTEIN_ERROR: f64 = 1.0;

/// What rounding may do to a price in units of the larger of spot and strike.
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
    fn grow(self, tree: Tree, style: ExerciseStyle, steps: usize) -> TreeGreeks {
        chain(&[self], tree, style, steps)
    }

    /// The price of an option that has one.
    fn price(self, tree: Tree, style: ExerciseStyle, steps: usize) -> f64 {
        let greeks = self.grow(tree, style, steps);
        assert_eq!(greeks.status, [Status::Ok], "{self:?}");
        greeks.price[0]
    }

    fn black_scholes(self) -> f64 {
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

    fn rounding(self) -> f64 {
        ROUNDING * self.spot.max(self.strike)
    }
}

fn chain(contracts: &[Contract], tree: Tree, style: ExerciseStyle, steps: usize) -> TreeGreeks {
    let column = |pick: fn(&Contract) -> f64| contracts.iter().map(pick).collect::<Vec<_>>();
    tree(
        &column(|c| c.spot),
        &column(|c| c.strike),
        &column(|c| c.years),
        &column(|c| c.rate),
        &column(|c| c.dividend_yield),
        &column(|c| c.volatility),
        &contracts.iter().map(|c| c.kind).collect::<Vec<_>>(),
        style,
        steps,
    )
    .unwrap()
}

/// Bits of one row, so that NaN equals NaN.
fn bits(greeks: &TreeGreeks, row: usize) -> [u64; 4] {
    [&greeks.price, &greeks.delta, &greeks.gamma, &greeks.theta].map(|column| column[row].to_bits())
}

/// Options within three total volatilities of the money whose moves have a probability on both trees.
fn contracts() -> impl Strategy<Value = Contract> {
    (
        1.0..1e3_f64,
        -3.0..3.0_f64,
        0.01..3.0_f64,
        -0.05..0.12_f64,
        -0.05..0.12_f64,
        0.1..0.9_f64,
        prop_oneof![Just(OptionKind::Call), Just(OptionKind::Put)],
    )
        .prop_map(
            |(strike, distance, years, rate, dividend_yield, volatility, kind)| Contract {
                spot: strike * (distance * volatility * years.sqrt()).exp(),
                strike,
                years,
                rate,
                dividend_yield,
                volatility,
                kind,
            },
        )
}

fn odd_steps() -> impl Strategy<Value = usize> {
    (10..80_usize).prop_map(|half| 2 * half + 1)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn american_is_worth_at_least_european_and_intrinsic(contract in contracts(), steps in odd_steps()) {
        for (name, tree) in TREES {
            let american = contract.price(tree, American, steps);
            let european = contract.price(tree, European, steps);
            prop_assert!(european >= 0.0, "{name}: {european}");
            prop_assert!(american >= european, "{name}: {american} < {european}");
            prop_assert!(american >= contract.intrinsic(), "{name}: {american}");
            let most = match contract.kind {
                OptionKind::Call => contract.spot * (-contract.dividend_yield * contract.years).exp().max(1.0),
                OptionKind::Put => contract.strike * (-contract.rate * contract.years).exp().max(1.0),
            };
            prop_assert!(american <= most + contract.rounding(), "{name}: {american} > {most}");
        }
    }

    #[test]
    fn a_call_without_dividends_is_not_exercised_early(
        contract in contracts(),
        rate in 0.0..0.12_f64,
        steps in odd_steps(),
    ) {
        let call = Contract { kind: OptionKind::Call, dividend_yield: 0.0, rate, ..contract };
        for (name, tree) in TREES {
            let gain = call.price(tree, American, steps) - call.price(tree, European, steps);
            prop_assert!(gain <= call.rounding(), "{name}: {gain:e}");
        }
    }

    #[test]
    fn a_put_is_not_exercised_early_without_interest(
        contract in contracts(),
        dividend_yield in 0.0..0.12_f64,
        steps in odd_steps(),
    ) {
        let put = Contract { kind: OptionKind::Put, rate: 0.0, dividend_yield, ..contract };
        for (name, tree) in TREES {
            let gain = put.price(tree, American, steps) - put.price(tree, European, steps);
            prop_assert!(gain <= put.rounding(), "{name}: {gain:e}");
        }
    }

    #[test]
    fn calls_and_puts_are_in_parity_and_symmetry(contract in contracts(), steps in odd_steps()) {
        let call = Contract { kind: OptionKind::Call, ..contract };
        let put = Contract { kind: OptionKind::Put, ..contract };
        let forward = call.spot * (-call.dividend_yield * call.years).exp()
            - call.strike * (-call.rate * call.years).exp();
        for (name, tree) in TREES {
            let difference = call.price(tree, European, steps) - put.price(tree, European, steps);
            prop_assert!((difference - forward).abs() <= 4.0 * call.rounding(), "{name}: {difference}, {forward}");
        }
        // A call is a put whose spot and strike, rate and yield have changed places. The moves of
        // the Cox-Ross-Rubinstein tree are symmetric, so it keeps that exactly.
        let mirrored = Contract {
            spot: call.strike,
            strike: call.spot,
            rate: call.dividend_yield,
            dividend_yield: call.rate,
            ..put
        };
        let (one, other) = (
            call.price(cox_ross_rubinstein, American, steps),
            mirrored.price(cox_ross_rubinstein, American, steps),
        );
        prop_assert!((one - other).abs() <= 4.0 * call.rounding(), "{one}, {other}");
    }

    /// The price on a tree wavers by the error of the tree, so volatilities are compared a good step apart.
    #[test]
    fn more_volatility_is_worth_more(contract in contracts(), more in 1.1..1.6_f64, steps in odd_steps()) {
        let wilder = Contract { volatility: contract.volatility * more, ..contract };
        for style in [European, American] {
            let (less, more) = (
                contract.price(leisen_reimer, style, steps),
                wilder.price(leisen_reimer, style, steps),
            );
            prop_assert!(more >= less - contract.rounding(), "{style}: {more} < {less}");
        }
    }

    #[test]
    fn prices_scale_with_the_currency(contract in contracts(), scale in 1e-3..1e3_f64, steps in odd_steps()) {
        let scaled = Contract { spot: scale * contract.spot, strike: scale * contract.strike, ..contract };
        for (name, tree) in TREES {
            for style in [European, American] {
                let (one, other) = (contract.price(tree, style, steps), scaled.price(tree, style, steps));
                prop_assert!((scale * one - other).abs() <= scaled.rounding(), "{name}: {one}, {other}");
            }
        }
    }

    #[test]
    fn a_row_does_not_depend_on_its_neighbours(
        mut rows in prop::collection::vec(contracts(), 1..12),
        bad in 0..12_usize,
        steps in odd_steps(),
    ) {
        let bad = bad % rows.len();
        rows[bad].spot = f64::NAN;
        for (_, tree) in TREES {
            let batch = chain(&rows, tree, American, steps);
            prop_assert_eq!(batch.status[bad], Status::BadInput);
            for (i, row) in rows.iter().enumerate() {
                let alone = row.grow(tree, American, steps);
                prop_assert_eq!(bits(&batch, i), bits(&alone, 0));
                prop_assert_eq!(batch.status[i], alone.status[0]);
            }
        }
    }

    #[test]
    fn european_prices_tend_to_black_scholes(contract in contracts(), steps in odd_steps()) {
        let expected = contract.black_scholes();
        let n = steps as f64;
        let width = contract.spot.max(contract.strike) * contract.volatility * contract.years.sqrt();
        for ((name, tree), bound) in TREES.into_iter().zip([LEISEN_REIMER_ERROR / (n * n), COX_ROSS_RUBINSTEIN_ERROR / n]) {
            let error = (contract.price(tree, European, steps) - expected).abs() / width;
            prop_assert!(error <= bound, "{name}: {error:e} > {bound:e}");
        }
    }
}
