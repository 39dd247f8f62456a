//! Identities between prices and Greeks, arbitrage across strikes and expiries, and Greeks against extrapolated
//! differences. What must hold of one price alone, and of batches, is in `pricing_properties`.

#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::scalar::{self, ContractGreeks};
use strikewise::pricing::{OptionKind, Status};

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
    fn greeks(self) -> ContractGreeks {
        let greeks = scalar::greeks(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            self.volatility,
            self.kind,
        );
        assert_eq!(greeks.status, Status::Ok, "{self:?}");
        greeks
    }

    fn price(self) -> f64 {
        self.greeks().price
    }

    fn implied_volatility(self, premium: f64) -> (f64, Status) {
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

    /// `spot e^(-dividend_yield years)`.
    fn forward(self) -> f64 {
        self.spot * (-self.dividend_yield * self.years).exp()
    }

    fn discounted_strike(self) -> f64 {
        self.strike * (-self.rate * self.years).exp()
    }

    fn total_volatility(self) -> f64 {
        self.volatility * self.years.sqrt()
    }

    /// What rounding may do to a price: some units in the last place of both discounted values, whose exponentials
    /// magnify the rounding of their arguments.
    fn rounding(self) -> f64 {
        let exponents = (self.dividend_yield * self.years).abs() + (self.rate * self.years).abs();
        4.0 * EPSILON * (self.forward() + self.discounted_strike()) * (1.0 + exponents)
    }

    /// What the rounding of its inputs may do to an out-of-the-money price, relative to it.
    fn conditioning(self, greeks: &ContractGreeks) -> f64 {
        let payment = greeks.price - greeks.delta * self.spot;
        let moved = (greeks.delta * self.spot).abs()
            + payment.abs()
            + (greeks.theta * self.years).abs()
            + (greeks.rho * self.rate).abs()
            + (greeks.delta * self.spot * self.dividend_yield * self.years).abs()
            + (greeks.vega * self.volatility).abs();
        EPSILON * (16.0 + moved / greeks.price)
    }

    fn is_out_of_the_money(self) -> bool {
        self.kind.sign() * (self.forward() - self.discounted_strike()) < 0.0
    }
}

fn kinds() -> impl Strategy<Value = OptionKind> {
    prop_oneof![Just(OptionKind::Call), Just(OptionKind::Put)]
}

/// Logarithmically uniform.
fn spread(low: f64, high: f64) -> impl Strategy<Value = f64> {
    (low.ln()..high.ln()).prop_map(f64::exp)
}

/// Options up to so many total volatilities from the money.
fn contracts_within(
    distance: f64,
    years: (f64, f64),
    volatility: (f64, f64),
) -> impl Strategy<Value = Contract> {
    (
        spread(0.1, 1e4),
        -distance..distance,
        spread(years.0, years.1),
        -0.05..0.15_f64,
        -0.05..0.15_f64,
        spread(volatility.0, volatility.1),
        kinds(),
    )
        .prop_map(
            |(strike, distance, years, rate, dividend_yield, volatility, kind)| {
                let x = distance * volatility * years.sqrt();
                Contract {
                    spot: strike * (x - (rate - dividend_yield) * years).exp(),
                    strike,
                    years,
                    rate,
                    dividend_yield,
                    volatility,
                    kind,
                }
            },
        )
}

fn contracts() -> impl Strategy<Value = Contract> {
    contracts_within(7.0, (1e-3, 30.0), (0.01, 2.0))
}

/// The derivative of `f` at `x` by central differences at steps that are halved, extrapolated to none (Richardson):
/// of three errors, the orders two, four and six of the step go.
fn derivative(f: impl Fn(f64) -> f64, x: f64, step: f64) -> f64 {
    let central = |step: f64| (f(x + step) - f(x - step)) / (2.0 * step);
    let mut table = [1.0, 0.5, 0.25, 0.125].map(|part| central(part * step));
    for (level, power) in [(1, 4.0), (2, 16.0), (3, 64.0)] {
        for i in (level..4).rev() {
            table[i] += (table[i] - table[i - 1]) / (power - 1.0);
        }
    }
    table[3]
}

fn assert_near(actual: f64, expected: f64, allowed: f64, what: &str) -> Result<(), TestCaseError> {
    prop_assert!(
        (actual - expected).abs() <= allowed,
        "{what}: {actual:e}, expected {expected:e}, allowed {allowed:e}"
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// A call on `spot` struck at `strike` is a put on `strike` struck at `spot`, with the two rates in each other's
    /// place.
    #[test]
    fn a_call_is_a_put_seen_from_the_other_side(contract in contracts()) {
        let Contract { spot, strike, rate, dividend_yield, kind, .. } = contract;
        let mirrored = Contract {
            spot: strike,
            strike: spot,
            rate: dividend_yield,
            dividend_yield: rate,
            kind: match kind {
                OptionKind::Call => OptionKind::Put,
                OptionKind::Put => OptionKind::Call,
            },
            ..contract
        };
        let (here, there) = (contract.greeks(), mirrored.greeks());
        if contract.is_out_of_the_money() && here.price > 1e-290 {
            let relative = contract.conditioning(&here);
            assert_near(there.price, here.price, relative * here.price, "price")?;
        }
        assert_near(there.price, here.price, contract.rounding(), "price")?;
    }

    /// Twice the years at half the rates and half the variance are the same option.
    #[test]
    fn time_has_no_unit(contract in contracts(), power in -4..=4_i32) {
        let factor = 4.0_f64.powi(power);
        let slower = Contract {
            years: contract.years * factor,
            rate: contract.rate / factor,
            dividend_yield: contract.dividend_yield / factor,
            volatility: contract.volatility / factor.sqrt(),
            ..contract
        };
        // Powers of four have exact roots, so nothing rounds differently; so many years as go down the careful path are
        // not reached.
        let (here, there) = (contract.greeks(), slower.greeks());
        prop_assert_eq!(here.price.to_bits(), there.price.to_bits());
        prop_assert_eq!(here.delta.to_bits(), there.delta.to_bits());
        prop_assert_eq!(here.gamma.to_bits(), there.gamma.to_bits());
        prop_assert_eq!((here.theta / factor).to_bits(), there.theta.to_bits());
        prop_assert_eq!((here.rho * factor).to_bits(), there.rho.to_bits());
    }

    /// Euler's theorem: a price of degree one in spot and strike is `spot delta + strike dual_delta`, and the second
    /// term is `-rho / years`.
    #[test]
    fn a_price_is_its_share_less_its_payment(contract in contracts()) {
        let g = contract.greeks();
        let payment = g.rho / contract.years;
        assert_near(contract.spot * g.delta - payment, g.price, contract.rounding(), "price")?;
    }

    /// The pricing equation itself.
    #[test]
    fn greeks_satisfy_the_pricing_equation(contract in contracts()) {
        let g = contract.greeks();
        let Contract { spot, rate, dividend_yield, volatility, years, .. } = contract;
        let convexity = 0.5 * volatility * volatility * spot * spot * g.gamma;
        let drift = (rate - dividend_yield) * spot * g.delta;
        let terms = [g.theta, drift, convexity, -rate * g.price];
        let size: f64 = terms.iter().map(|term| term.abs()).sum();
        let carry = (rate.abs() + dividend_yield.abs()) * contract.rounding();
        assert_near(terms.iter().sum(), 0.0, 16.0 * EPSILON * size + carry, "equation")?;
        let vega = spot * spot * g.gamma * volatility * years;
        assert_near(g.vega, vega, 16.0 * EPSILON * vega, "vega")?;
    }

    /// A butterfly and a call spread are worth something, and no more than what they can pay.
    #[test]
    fn strikes_leave_no_arbitrage(contract in contracts(), width in spread(1e-6, 0.5)) {
        let at = |strike: f64| Contract { strike, ..contract };
        let step = contract.strike * width;
        let (low, middle, high) =
            (at(contract.strike - step), contract, at(contract.strike + step));
        let rounding = low.rounding() + 2.0 * middle.rounding() + high.rounding();
        let butterfly = low.price() - 2.0 * middle.price() + high.price();
        prop_assert!(butterfly >= -rounding, "{butterfly:e}");
        let payment = high.discounted_strike() - middle.discounted_strike();
        let spread = contract.kind.sign() * (middle.price() - high.price());
        prop_assert!(spread >= -rounding && spread <= payment + rounding, "{spread:e}");
    }

    #[test]
    fn price_is_convex_in_spot(contract in contracts(), width in spread(1e-6, 0.5)) {
        let at = |spot: f64| Contract { spot, ..contract };
        let step = contract.spot * width;
        let (low, high) = (at(contract.spot - step), at(contract.spot + step));
        let rounding = low.rounding() + 2.0 * contract.rounding() + high.rounding();
        prop_assert!(low.price() - 2.0 * contract.price() + high.price() >= -rounding);
    }

    /// More time is worth more where waiting costs nothing: for a call if money earns and shares do not pay, for a
    /// put the other way round.
    #[test]
    fn price_rises_with_years(contract in contracts(), step in spread(1e-9, 2.0)) {
        let (earned, paid) = (contract.rate.abs(), -contract.dividend_yield.abs());
        let (rate, dividend_yield) = match contract.kind {
            OptionKind::Call => (earned, paid),
            OptionKind::Put => (paid, earned),
        };
        let near = Contract { rate, dividend_yield, ..contract };
        let far = Contract { years: near.years * (1.0 + step), ..near };
        prop_assert!(far.price() >= near.price() - near.rounding() - far.rounding());
    }

    /// Calls gain from the rate and lose from the yield; puts the other way round.
    #[test]
    fn price_moves_with_rates(contract in contracts(), step in spread(1e-9, 0.1)) {
        let sign = contract.kind.sign();
        let dearer_money = Contract { rate: contract.rate + step, ..contract };
        let more_dividends =
            Contract { dividend_yield: contract.dividend_yield + step, ..contract };
        let here = contract.price();
        let rounding = 2.0 * contract.rounding();
        prop_assert!(sign * (dearer_money.price() - here) >= -rounding);
        prop_assert!(sign * (here - more_dividends.price()) >= -rounding);
    }

    /// From the intrinsic value without volatility to the whole share, or the whole strike, with no end of it.
    #[test]
    fn volatility_leads_from_intrinsic_to_the_cap(contract in contracts()) {
        let (forward, strike) = (contract.forward(), contract.discounted_strike());
        let intrinsic = (contract.kind.sign() * (forward - strike)).max(0.0);
        let cap = match contract.kind {
            OptionKind::Call => forward,
            OptionKind::Put => strike,
        };
        let none = Contract { volatility: 0.0, ..contract };
        let least = Contract { volatility: 1e-12, ..contract };
        let most = Contract { volatility: 1e3 / contract.years.sqrt(), ..contract };
        assert_near(none.price(), intrinsic, contract.rounding(), "no volatility")?;
        // At most the density at the money.
        let time_value = 0.4 * forward.max(strike) * least.total_volatility();
        assert_near(least.price(), intrinsic, contract.rounding() + time_value, "least")?;
        assert_near(most.price(), cap, contract.rounding(), "most")?;
    }

    /// A dearer option has more volatility, and the call and the put of one strike have the same.
    #[test]
    fn implied_volatility_is_one_of_its_strike(
        contract in contracts_within(4.0, (0.01, 10.0), (0.05, 1.5)),
        step in spread(1e-9, 1e-2),
    ) {
        let call = Contract { kind: OptionKind::Call, ..contract };
        let put = Contract { kind: OptionKind::Put, ..contract };
        let known_to = |contract: Contract| {
            let g = contract.greeks();
            let relative = contract.conditioning(&g);
            8.0 * (contract.rounding() + relative * g.price) / g.vega
                + 8.0 * EPSILON * contract.volatility
        };
        for contract in [call, put] {
            let price = contract.price();
            let (volatility, status) = contract.implied_volatility(price);
            // In the money a premium can round to a bound.
            if status != Status::Ok {
                prop_assert!(!contract.is_out_of_the_money());
                continue;
            }
            let allowed = known_to(contract);
            if allowed < 0.1 * contract.volatility {
                assert_near(volatility, contract.volatility, allowed, "volatility")?;
            }
            let (dearer, status) = contract.implied_volatility(price * (1.0 + step));
            prop_assert!(status != Status::Ok || dearer >= volatility, "{dearer} {volatility}");
        }
    }

    /// Greeks against differences of prices, extrapolated until only rounding is left of their error.
    #[test]
    fn greeks_are_extrapolated_differences(
        contract in contracts_within(4.0, (0.02, 5.0), (0.05, 1.0)),
    ) {
        let g = contract.greeks();
        let Contract { spot, years, rate, dividend_yield, volatility, .. } = contract;
        let total = contract.total_volatility();
        let (forward, strike) = (contract.forward(), contract.discounted_strike());
        let size = forward.max(strike);
        // Rounding is divided by the smallest step, an eighth.
        let rounded = |step: f64| 32.0 * contract.rounding() / step;

        let step = 0.2 * total.min(1.0) * spot;
        let to_spot = |f: fn(ContractGreeks) -> f64| {
            derivative(|spot| f(Contract { spot, ..contract }.greeks()), spot, step)
        };
        assert_near(g.delta, to_spot(|g| g.price), 1e-7 * forward / spot + rounded(step), "delta")?;
        let scale = forward / (spot * spot * total);
        assert_near(g.gamma, to_spot(|g| g.delta), 3e-6 * scale + rounded(step) / spot, "gamma")?;

        let step = 0.1 * volatility;
        let vega = derivative(
            |volatility| Contract { volatility, ..contract }.price(), volatility, step,
        );
        assert_near(g.vega, vega, 1e-6 * size * years.sqrt() + rounded(step), "vega")?;

        // A step that moves neither the distance from the money nor the variance much.
        let carry = (rate - dividend_yield).abs();
        let step = (0.1 * years).min(0.2 * total / carry);
        let theta = -derivative(|years| Contract { years, ..contract }.price(), years, step);
        let rates = (rate.abs() + dividend_yield.abs()) * (forward + strike);
        let scale = size * total / years + rates;
        assert_near(g.theta, theta, 1e-6 * scale + rounded(step), "theta")?;

        let step = 0.2 * total.min(1.0) / years;
        let rho = derivative(|rate| Contract { rate, ..contract }.price(), rate, step);
        assert_near(g.rho, rho, 1e-7 * strike * years + rounded(step), "rho")?;
    }
}
