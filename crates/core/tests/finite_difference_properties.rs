//! What must hold for every option on a finite-difference grid, with and without cash dividends.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::ExerciseStyle::{American, European};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::dividends::{self, CashDividends, DividendModel};
use strikewise::pricing::finite_difference::{self, Grid};
use strikewise::pricing::{ExerciseStyle, OptionKind, Prices, Status, scalar};

/// Error of a price on the grid of these tests, in units of the larger of spot and strike.
const GRID_ERROR: f64 = 2e-4;

fn grid() -> Grid {
    Grid::new(80, 40).unwrap()
}

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
    fn price(self, style: ExerciseStyle) -> f64 {
        let prices = together(&[self], style);
        assert_eq!(prices.status, [Status::Ok], "{self:?}");
        prices.price[0]
    }

    fn with_dividends(
        self,
        schedule: &CashDividends,
        style: ExerciseStyle,
        model: DividendModel,
    ) -> f64 {
        let prices = dividends::price(
            &[self.spot],
            &[self.strike],
            &[self.years],
            &[self.rate],
            &[self.dividend_yield],
            &[self.volatility],
            &[self.kind],
            schedule,
            style,
            model,
            grid(),
        )
        .unwrap();
        assert_eq!(prices.status, [Status::Ok], "{self:?}");
        prices.price[0]
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

    fn error(self) -> f64 {
        GRID_ERROR * self.spot.max(self.strike)
    }
}

fn together(contracts: &[Contract], style: ExerciseStyle) -> Prices {
    let column = |pick: fn(&Contract) -> f64| contracts.iter().map(pick).collect::<Vec<_>>();
    finite_difference::price(
        &column(|c| c.spot),
        &column(|c| c.strike),
        &column(|c| c.years),
        &column(|c| c.rate),
        &column(|c| c.dividend_yield),
        &column(|c| c.volatility),
        &contracts.iter().map(|c| c.kind).collect::<Vec<_>>(),
        style,
        grid(),
    )
    .unwrap()
}

/// Within three total volatilities of the money; rates and yields of both signs.
fn contracts() -> impl Strategy<Value = Contract> {
    (
        1.0..1e3_f64,
        -3.0..3.0_f64,
        0.02..3.0_f64,
        -0.05..0.12_f64,
        -0.05..0.12_f64,
        0.08..0.9_f64,
        prop_oneof![Just(Call), Just(Put)],
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
}

/// Up to three dividends as fractions of time to expiry, of which some fall after it, and of spot.
fn schedules() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((0.02..1.3_f64, 0.0..0.03_f64), 0..4).prop_map(|mut payments| {
        payments.sort_by(|a, b| a.0.total_cmp(&b.0));
        payments
    })
}

fn schedule(contract: Contract, payments: &[(f64, f64)]) -> CashDividends {
    let years: Vec<f64> = payments.iter().map(|p| p.0 * contract.years).collect();
    let amounts: Vec<f64> = payments.iter().map(|p| p.1 * contract.spot).collect();
    CashDividends::new(&years, &amounts).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn european_prices_are_those_of_the_formula(contract in contracts()) {
        let (on_grid, exact) = (contract.price(European), contract.black_scholes());
        prop_assert!((on_grid - exact).abs() <= contract.error(), "{on_grid} and {exact}");
    }

    #[test]
    fn american_is_worth_at_least_european_and_exercise(contract in contracts()) {
        let (american, european) = (contract.price(American), contract.price(European));
        prop_assert!(american >= european - contract.error());
        prop_assert!(american >= contract.intrinsic() - 1e-9 * contract.spot);
        // It is worth no more than the share, or the strike where waiting does not raise it.
        let most = match contract.kind {
            Call => contract.spot * (-contract.dividend_yield * contract.years).exp().max(1.0),
            Put => contract.strike * (-contract.rate * contract.years).exp().max(1.0),
        };
        prop_assert!(american <= most + contract.error());
    }

    #[test]
    fn call_less_put_is_the_forward(contract in contracts()) {
        let call = Contract { kind: Call, ..contract }.price(European);
        let put = Contract { kind: Put, ..contract }.price(European);
        let forward = contract.spot * (-contract.dividend_yield * contract.years).exp()
            - contract.strike * (-contract.rate * contract.years).exp();
        prop_assert!((call - put - forward).abs() <= contract.error());
    }

    #[test]
    fn american_calls_are_puts_on_the_strike(contract in contracts()) {
        let mirrored = Contract {
            spot: contract.strike,
            strike: contract.spot,
            rate: contract.dividend_yield,
            dividend_yield: contract.rate,
            kind: if contract.kind == Call { Put } else { Call },
            ..contract
        };
        let (one, other) = (contract.price(American), mirrored.price(American));
        prop_assert!((one - other).abs() <= 2.0 * contract.error(), "{one} and {other}");
    }

    #[test]
    fn is_homogeneous_monotone_and_convex_in_the_strike(contract in contracts(), scale in 0.1..10.0_f64) {
        let scaled = Contract { spot: scale * contract.spot, strike: scale * contract.strike, ..contract };
        let here = contract.price(American);
        prop_assert!((scaled.price(American) / scale - here).abs() <= 1e-9 * contract.spot.max(contract.strike));
        let [below, above] = [0.95, 1.05].map(|shift| {
            Contract { strike: shift * contract.strike, ..contract }.price(American)
        });
        let rise = contract.kind.sign() * (below - above);
        prop_assert!(rise >= -contract.error(), "{below} {here} {above}");
        prop_assert!(below + above - 2.0 * here >= -2.0 * contract.error());
    }

    #[test]
    fn a_row_is_the_same_beside_others(
        rows in prop::collection::vec(contracts(), 1..20),
        style in prop_oneof![Just(American), Just(European)],
    ) {
        let all = together(&rows, style);
        for (i, row) in rows.iter().enumerate() {
            let alone = together(&[*row], style);
            prop_assert_eq!(all.price[i].to_bits(), alone.price[0].to_bits());
            prop_assert_eq!(all.status[i], alone.status[0]);
        }
    }

    #[test]
    fn without_dividends_both_models_are_the_plain_one(contract in contracts()) {
        let none = CashDividends::default();
        let after = schedule(contract, &[(1.01, 0.02)]);
        for style in [American, European] {
            let plain = contract.price(style);
            for model in [DividendModel::Escrowed, DividendModel::PiecewiseLognormal] {
                let price = contract.with_dividends(&none, style, model);
                prop_assert!((price - plain).abs() <= contract.error(), "{model:?}: {price}, {plain}");
                // What is paid after expiry does not matter.
                let later = contract.with_dividends(&after, style, model);
                prop_assert_eq!(later.to_bits(), price.to_bits());
            }
        }
    }

    #[test]
    fn escrowed_european_options_are_on_the_spot_without_its_dividends(
        contract in contracts(),
        payments in schedules(),
    ) {
        let schedule = schedule(contract, &payments);
        let value = schedule.present_value(contract.years, contract.rate, contract.dividend_yield);
        let exact = Contract { spot: contract.spot - value, ..contract }.black_scholes();
        let price = contract.with_dividends(&schedule, European, DividendModel::Escrowed);
        prop_assert!((price - exact).abs() <= 1e-12 * contract.spot.max(contract.strike));
    }

    #[test]
    fn dividends_take_from_calls_and_give_to_puts(contract in contracts(), payments in schedules()) {
        let less = schedule(contract, &payments);
        let doubled: Vec<_> = payments.iter().map(|p| (p.0, 2.0 * p.1)).collect();
        let more = schedule(contract, &doubled);
        // Escrowed dividends do not move, so more of them leave an American option less to wait for.
        for (style, model) in [
            (European, DividendModel::Escrowed),
            (European, DividendModel::PiecewiseLognormal),
            (American, DividendModel::PiecewiseLognormal),
        ] {
            let less = contract.with_dividends(&less, style, model);
            let more = contract.with_dividends(&more, style, model);
            prop_assert!(
                contract.kind.sign() * (less - more) >= -contract.error(),
                "{model:?}, {style:?}: {less} and {more}"
            );
        }
    }

    #[test]
    fn american_with_dividends_is_worth_at_least_european_and_exercise(
        contract in contracts(),
        payments in schedules(),
    ) {
        let schedule = schedule(contract, &payments);
        for model in [DividendModel::Escrowed, DividendModel::PiecewiseLognormal] {
            let american = contract.with_dividends(&schedule, American, model);
            let european = contract.with_dividends(&schedule, European, model);
            prop_assert!(american >= european - contract.error(), "{model:?}: {american}, {european}");
            prop_assert!(american >= contract.intrinsic() - contract.error(), "{model:?}: {american}");
        }
    }

    #[test]
    fn implied_volatilities_price_the_premium_again(contract in contracts(), payments in schedules()) {
        let schedule = schedule(contract, &payments);
        let model = DividendModel::PiecewiseLognormal;
        let premium = contract.with_dividends(&schedule, American, model);
        let certain = Contract { volatility: 0.0, ..contract }.with_dividends(&schedule, American, model);
        prop_assume!(premium > certain + contract.error());
        // Near the volatility at which exercise begins, a coarse grid's price jumps.
        prop_assume!(premium > contract.intrinsic() + 0.02 * contract.spot.max(contract.strike));
        let solved = dividends::implied_volatility(
            &[contract.spot],
            &[contract.strike],
            &[contract.years],
            &[contract.rate],
            &[contract.dividend_yield],
            &[premium],
            &[contract.kind],
            &schedule,
            American,
            model,
            grid(),
        ).unwrap();
        prop_assert_eq!(solved.status[0], Status::Ok);
        let again = Contract { volatility: solved.volatility[0], ..contract }
            .with_dividends(&schedule, American, model);
        prop_assert!((again - premium).abs() <= 2.0 * contract.error(), "{again}, {premium}");
    }

    #[test]
    fn a_bad_row_leaves_the_others_alone(rows in prop::collection::vec(contracts(), 2..12), at in 0_usize..12) {
        let at = at % rows.len();
        let mut broken = rows.clone();
        broken[at].volatility = f64::NAN;
        let (all, with_bad) = (together(&rows, American), together(&broken, American));
        for i in 0..rows.len() {
            if i == at {
                prop_assert!(with_bad.price[i].is_nan());
                prop_assert_eq!(with_bad.status[i], Status::BadInput);
            } else {
                prop_assert_eq!(with_bad.price[i].to_bits(), all.price[i].to_bits());
            }
        }
    }
}
