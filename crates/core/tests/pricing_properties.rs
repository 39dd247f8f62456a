//! What must hold for every European option, whatever the numbers.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::scalar::{self, ContractGreeks};
use strikewise::pricing::{OptionKind, Status, greeks, implied_volatility, price};

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
        scalar::greeks(
            self.spot,
            self.strike,
            self.years,
            self.rate,
            self.dividend_yield,
            self.volatility,
            self.kind,
        )
    }

    /// The price of an option that has one.
    fn price(self) -> f64 {
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

    fn forward(self) -> f64 {
        self.spot * (-self.dividend_yield * self.years).exp()
    }

    fn discounted_strike(self) -> f64 {
        self.strike * (-self.rate * self.years).exp()
    }

    fn total_volatility(self) -> f64 {
        self.volatility * self.years.sqrt()
    }

    fn log_moneyness(self) -> f64 {
        (self.spot / self.strike).ln() + (self.rate - self.dividend_yield) * self.years
    }

    /// What rounding may do to a price: some units in the last place of both discounted values, whose
    /// exponentials magnify the rounding of their arguments, the dividends and the carry.
    fn rounding(self) -> f64 {
        let dividends = (self.dividend_yield * self.years).abs();
        let carry = ((self.rate - self.dividend_yield) * self.years).abs();
        let forward = self.forward() * (1.0 + dividends);
        let strike = self.discounted_strike() * (1.0 + dividends + carry);
        4.0 * EPSILON * (forward + strike)
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
        spread(0.01, 1e4),
        -distance..distance,
        spread(years.0, years.1),
        -0.1..0.3_f64,
        -0.1..0.3_f64,
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

/// Most options that are not dead: those prove nothing.
fn contracts() -> impl Strategy<Value = Contract> {
    contracts_within(8.0, (1e-4, 20.0), (0.003, 3.0))
}

prop_compose! {
    /// Any numbers at all, most of them wrong or extreme.
    fn rough_contracts()(
        spot in rough(),
        strike in rough(),
        years in rough(),
        rate in prop_oneof![-0.1..0.3_f64, rough()],
        dividend_yield in prop_oneof![-0.1..0.3_f64, rough()],
        volatility in rough(),
        kind in kinds(),
    ) -> Contract {
        Contract { spot, strike, years, rate, dividend_yield, volatility, kind }
    }
}

fn rough() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => spread(1e-3, 1e3),
        1 => any::<f64>(),
        1 => prop::sample::select(vec![
            0.0, -0.0, -1.0, 1e-300, 1e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 5e-324,
        ]),
    ]
}

fn mixed_contracts() -> impl Strategy<Value = Contract> {
    prop_oneof![3 => contracts(), 1 => rough_contracts()]
}

/// Contracts as columns.
#[derive(Default)]
struct Columns {
    spot: Vec<f64>,
    strike: Vec<f64>,
    years: Vec<f64>,
    rate: Vec<f64>,
    dividend_yield: Vec<f64>,
    volatility: Vec<f64>,
    kind: Vec<OptionKind>,
}

impl Columns {
    fn new(contracts: &[Contract]) -> Self {
        let mut columns = Self::default();
        for contract in contracts {
            columns.spot.push(contract.spot);
            columns.strike.push(contract.strike);
            columns.years.push(contract.years);
            columns.rate.push(contract.rate);
            columns.dividend_yield.push(contract.dividend_yield);
            columns.volatility.push(contract.volatility);
            columns.kind.push(contract.kind);
        }
        columns
    }

    /// Bits of the prices and Greeks of each row, with its status.
    fn greeks(&self) -> Vec<([u64; 6], Status)> {
        let g = greeks(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
        )
        .unwrap();
        (0..g.status.len())
            .map(|i| {
                let row = [
                    g.price[i], g.delta[i], g.gamma[i], g.vega[i], g.theta[i], g.rho[i],
                ];
                (row.map(f64::to_bits), g.status[i])
            })
            .collect()
    }

    fn prices(&self) -> Vec<(u64, Status)> {
        let p = price(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
        )
        .unwrap();
        p.price.iter().map(|p| p.to_bits()).zip(p.status).collect()
    }

    /// Implied volatilities with the volatility column as premiums.
    fn implied_volatilities(&self) -> Vec<(u64, Status)> {
        let iv = implied_volatility(
            &self.spot,
            &self.strike,
            &self.years,
            &self.rate,
            &self.dividend_yield,
            &self.volatility,
            &self.kind,
        )
        .unwrap();
        iv.volatility
            .iter()
            .map(|v| v.to_bits())
            .zip(iv.status)
            .collect()
    }
}

fn bits(greeks: ContractGreeks) -> ([u64; 6], Status) {
    let row = [
        greeks.price,
        greeks.delta,
        greeks.gamma,
        greeks.vega,
        greeks.theta,
        greeks.rho,
    ];
    (row.map(f64::to_bits), greeks.status)
}

/// Derivative of `f` at `x` from four values around it: error of the order of `step⁴`.
fn derivative(f: impl Fn(f64) -> f64, x: f64, step: f64) -> f64 {
    (f(x - 2.0 * step) - f(x + 2.0 * step) + 8.0 * (f(x + step) - f(x - step))) / (12.0 * step)
}

fn assert_near(actual: f64, expected: f64, scale: f64, what: &str) -> Result<(), TestCaseError> {
    prop_assert!(
        (actual - expected).abs() <= scale,
        "{what}: {actual:e}, by differences {expected:e}, allowed {scale:e}"
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn put_call_parity(contract in contracts()) {
        let call = Contract { kind: OptionKind::Call, ..contract }.greeks();
        let put = Contract { kind: OptionKind::Put, ..contract }.greeks();
        let (forward, strike) = (contract.forward(), contract.discounted_strike());
        prop_assert!((call.price - put.price - (forward - strike)).abs() <= contract.rounding());
        let growth = forward / contract.spot;
        prop_assert!((call.delta - put.delta - growth).abs() <= contract.rounding() / contract.spot);
        prop_assert_eq!(call.gamma.to_bits(), put.gamma.to_bits());
        prop_assert_eq!(call.vega.to_bits(), put.vega.to_bits());
        let rho = strike * contract.years;
        prop_assert!((call.rho - put.rho - rho).abs() <= contract.rounding() * contract.years);
    }

    #[test]
    fn no_arbitrage_bounds(contract in contracts()) {
        let g = contract.greeks();
        let (forward, strike) = (contract.forward(), contract.discounted_strike());
        let sign = contract.kind.sign();
        let rounding = contract.rounding();
        let cap = if contract.kind == OptionKind::Call { forward } else { strike };
        prop_assert!(g.price >= 0.0);
        prop_assert!(g.price >= sign * (forward - strike) - rounding);
        prop_assert!(g.price <= cap + rounding);
        prop_assert!(sign * g.delta >= 0.0);
        prop_assert!(sign * g.delta <= forward / contract.spot * (1.0 + 8.0 * EPSILON));
        prop_assert!(g.gamma >= 0.0 && g.vega >= 0.0 && sign * g.rho >= 0.0);
    }

    #[test]
    fn price_rises_with_volatility_and_moves_with_spot_and_strike(
        contract in contracts(),
        step in spread(1e-12, 1.0),
    ) {
        let sign = contract.kind.sign();
        let here = contract.price();
        let more_volatile = Contract { volatility: contract.volatility * (1.0 + step), ..contract };
        let dearer = Contract { spot: contract.spot * (1.0 + step), ..contract };
        let higher = Contract { strike: contract.strike * (1.0 + step), ..contract };
        prop_assert!(more_volatile.price() >= here - contract.rounding());
        prop_assert!(sign * (dearer.price() - here) >= -dearer.rounding());
        prop_assert!(sign * (here - higher.price()) >= -higher.rounding());
    }

    /// The volatility comes back as exactly as the premium determines it, and the premium always.
    #[test]
    fn implied_volatility_round_trip(contract in contracts()) {
        let g = contract.greeks();
        prop_assume!(g.price > 1e-290);
        let (volatility, status) = contract.implied_volatility(g.price);
        // At the money forward, rounding decides which side is out.
        let out_of_the_money = contract.kind.sign() * contract.log_moneyness() < -1e-14;
        let cap = contract.forward().min(contract.discounted_strike());
        // A premium can round to its bounds, and then it has no volatility, or zero.
        if status == Status::AboveMaximum {
            let time_value = Contract {
                kind: if out_of_the_money { contract.kind } else { flipped(contract.kind) },
                ..contract
            }
            .price();
            prop_assert!(cap - time_value <= contract.rounding());
            return Ok(());
        }
        prop_assert_eq!(status, Status::Ok);
        let again = Contract { volatility, ..contract }.price();
        // Rounding of the log-moneyness and of its ratio to the total volatility, and of all the rest.
        let ratio = contract.log_moneyness() / contract.total_volatility();
        let terms = (contract.spot / contract.strike).ln().abs()
            + ((contract.rate - contract.dividend_yield) * contract.years).abs();
        let to_moneyness = (g.delta * contract.spot / g.price).abs() * terms;
        let relative = EPSILON * (16.0 + 4.0 * ratio * ratio + 2.0 * to_moneyness);
        prop_assert!((again - g.price).abs() <= relative * g.price.min(cap) + contract.rounding());
        if out_of_the_money {
            prop_assert!((again - g.price).abs() <= relative * g.price);
        }
        let known_to = relative * g.price / g.vega + 4.0 * EPSILON * contract.volatility;
        if known_to < 0.01 * contract.volatility && out_of_the_money {
            prop_assert!((volatility - contract.volatility).abs() <= known_to);
        }
        let known_to = contract.rounding() / g.vega + known_to;
        if known_to < 0.01 * contract.volatility {
            prop_assert!((volatility - contract.volatility).abs() <= known_to);
        }
    }

    #[test]
    fn greeks_are_derivatives(contract in contracts_within(5.0, (0.01, 10.0), (0.02, 0.9))) {
        let g = contract.greeks();
        let total = contract.total_volatility();
        let Contract { spot, years, rate, volatility, .. } = contract;
        let (forward, strike) = (contract.forward(), contract.discounted_strike());
        // The density at its peak, in currency: what each derivative is compared with.
        let size = forward.min(strike);
        let to_spot = |f: fn(ContractGreeks) -> f64| {
            derivative(|spot| f(Contract { spot, ..contract }.greeks()), spot, 0.01 * total.min(0.3) * spot)
        };
        assert_near(g.delta, to_spot(|g| g.price), 1e-5 * forward / spot, "delta")?;
        assert_near(g.gamma, to_spot(|g| g.delta), 1e-4 * forward / (spot * spot * total), "gamma")?;
        let vega = derivative(
            |volatility| Contract { volatility, ..contract }.price(), volatility, 0.005 * volatility,
        );
        assert_near(g.vega, vega, 1e-5 * size * years.sqrt() + contract.rounding() / volatility * 100.0, "vega")?;
        let carry = (rate - contract.dividend_yield).abs();
        let step = (0.003 * years).min(0.01 * total / carry);
        let passing = -derivative(|years| Contract { years, ..contract }.price(), years, step);
        let rates = (rate.abs() + contract.dividend_yield.abs()) * (forward + strike);
        let terms = size * total / years + rates;
        assert_near(g.theta, passing, 1e-4 * terms + contract.rounding() / step, "theta")?;
        let step = 0.01 * total.min(0.3) / years;
        let rho = derivative(|rate| Contract { rate, ..contract }.price(), rate, step);
        assert_near(g.rho, rho, 1e-5 * strike * years, "rho")?;
    }

    /// A contract on shares split two to one is half a contract, to the last bit; and on any other
    /// number of shares, to rounding.
    #[test]
    fn homogeneous_in_currency(contract in contracts(), power in -20..20_i32, factor in spread(0.01, 100.0)) {
        let scaled = |by: f64| Contract { spot: contract.spot * by, strike: contract.strike * by, ..contract };
        let g = contract.greeks();
        let two = 2.0_f64.powi(power);
        let h = scaled(two).greeks();
        prop_assert_eq!((g.price * two).to_bits(), h.price.to_bits());
        prop_assert_eq!(g.delta.to_bits(), h.delta.to_bits());
        prop_assert_eq!((g.vega * two).to_bits(), h.vega.to_bits());
        prop_assert_eq!((g.theta * two).to_bits(), h.theta.to_bits());
        prop_assert_eq!((g.rho * two).to_bits(), h.rho.to_bits());
        let (volatility, status) = contract.implied_volatility(g.price);
        let (same, same_status) = scaled(two).implied_volatility(h.price);
        prop_assert_eq!((volatility.to_bits(), status), (same.to_bits(), same_status));
        let other = scaled(factor);
        // The rounding of two products moves the ratio of spot and strike.
        prop_assert!((g.price * factor - other.price()).abs() <= other.rounding());
    }

    /// The batch does what the single contract does, wherever in a batch of whatever length a row is.
    #[test]
    fn batch_is_row_by_row(contracts in prop::collection::vec(mixed_contracts(), 0..300)) {
        let columns = Columns::new(&contracts);
        let expected: Vec<_> = contracts.iter().map(|c| bits(c.greeks())).collect();
        prop_assert_eq!(columns.greeks(), expected.clone());
        let prices: Vec<_> = expected.iter().map(|(row, status)| (row[0], *status)).collect();
        prop_assert_eq!(columns.prices(), prices);
        let solved: Vec<_> = contracts
            .iter()
            .map(|c| {
                let (volatility, status) = c.implied_volatility(c.volatility);
                (volatility.to_bits(), status)
            })
            .collect();
        prop_assert_eq!(columns.implied_volatilities(), solved);
    }

    #[test]
    fn a_bad_row_spoils_no_other(
        good in prop::collection::vec(contracts(), 1..200),
        position in any::<prop::sample::Index>(),
        bad in rough_contracts(),
    ) {
        let position = position.index(good.len());
        let before = Columns::new(&good).greeks();
        let mut spoiled = good.clone();
        spoiled[position] = bad;
        let after = Columns::new(&spoiled).greeks();
        for (i, (before, after)) in before.iter().zip(&after).enumerate() {
            if i == position {
                prop_assert_eq!(*after, bits(bad.greeks()));
            } else {
                prop_assert_eq!(before, after);
            }
        }
    }

    /// A row is either all numbers, or NaN throughout with a reason.
    #[test]
    fn a_status_explains_every_nan(contract in rough_contracts()) {
        let g = contract.greeks();
        let values = [g.price, g.delta, g.gamma, g.vega, g.theta, g.rho];
        if g.status == Status::Ok {
            prop_assert!(values.iter().all(|v| !v.is_nan()), "{g:?}");
            prop_assert!(g.price >= 0.0 && g.price.is_finite());
        } else {
            prop_assert!(values.iter().all(|v| v.is_nan()), "{g:?}");
        }
        let (volatility, status) = contract.implied_volatility(contract.volatility);
        prop_assert_eq!(status != Status::Ok, volatility.is_nan());
        // Below the smallest quotients, the volatility may be too small to be a number.
        if contract.volatility / contract.forward().min(contract.discounted_strike()) > 1e-300 {
            prop_assert_ne!(status, Status::NoConvergence);
        }
    }
}

fn flipped(kind: OptionKind) -> OptionKind {
    match kind {
        OptionKind::Call => OptionKind::Put,
        OptionKind::Put => OptionKind::Call,
    }
}

/// Lengths around the size of a block, each row told from every other.
#[test]
fn every_length_near_a_block() {
    for rows in [
        0, 1, 2, 3, 63, 64, 65, 127, 128, 129, 255, 256, 257, 384, 385,
    ] {
        let contracts: Vec<_> = (0..rows)
            .map(|i| Contract {
                spot: 100.0,
                strike: 70.0 + f64::from(i) * 0.16,
                years: 0.02 + f64::from(i % 17) * 0.1,
                rate: 0.03,
                dividend_yield: 0.01,
                volatility: 0.1 + f64::from(i % 7) * 0.05,
                kind: if i % 2 == 0 {
                    OptionKind::Call
                } else {
                    OptionKind::Put
                },
            })
            .collect();
        let expected: Vec<_> = contracts.iter().map(|c| bits(c.greeks())).collect();
        assert_eq!(Columns::new(&contracts).greeks(), expected);
    }
}
