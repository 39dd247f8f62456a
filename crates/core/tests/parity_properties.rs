//! Put-call parity gives back the forward, the yield and the discount that prices were made with.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::disallowed_methods,
    reason = "what is expected may come from the platform's own functions"
)]

use proptest::prelude::*;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::dividends::CashDividends;
use strikewise::pricing::parity::{fit, forward, implied_yield};
use strikewise::pricing::{Status, scalar};

/// What one expiry is made of.
#[derive(Debug, Clone, Copy)]
struct Market {
    spot: f64,
    years: f64,
    rate: f64,
    dividend_yield: f64,
    volatility: f64,
}

impl Market {
    fn pair(self, strike: f64) -> (f64, f64) {
        let [call, put] = [Call, Put].map(|kind| {
            scalar::price(
                self.spot,
                strike,
                self.years,
                self.rate,
                self.dividend_yield,
                self.volatility,
                kind,
            )
            .0
        });
        (call, put)
    }

    fn forward(self) -> f64 {
        self.spot * ((self.rate - self.dividend_yield) * self.years).exp()
    }

    /// Strikes from 80 % to 120 % of spot with their calls and puts.
    fn chain(self) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
        let strikes: Vec<f64> = (0..9)
            .map(|i| self.spot * (0.8 + 0.05 * f64::from(i)))
            .collect();
        let (calls, puts) = strikes.iter().map(|&strike| self.pair(strike)).unzip();
        (strikes, calls, puts)
    }
}

fn markets() -> impl Strategy<Value = Market> {
    (
        1.0..2e3_f64,
        0.02..3.0_f64,
        -0.03..0.1_f64,
        -0.03..0.1_f64,
        0.08..0.8_f64,
    )
        .prop_map(|(spot, years, rate, dividend_yield, volatility)| Market {
            spot,
            years,
            rate,
            dividend_yield,
            volatility,
        })
}

proptest! {
    #[test]
    fn a_pair_gives_the_forward_and_the_yield(market in markets(), moneyness in 0.7..1.4_f64) {
        let strike = market.spot * moneyness;
        let (call, put) = market.pair(strike);
        let implied = forward(&[strike], &[market.years], &[market.rate], &[call], &[put]).unwrap();
        prop_assert_eq!(implied.status[0], Status::Ok);
        let exact = market.forward();
        prop_assert!((implied.forward[0] / exact - 1.0).abs() < 1e-13);
        let none = CashDividends::default();
        let found = implied_yield(
            &[market.spot], &[market.years], &[market.rate], &implied.forward, &none,
        ).unwrap();
        prop_assert_eq!(found.status[0], Status::Ok);
        prop_assert!((found.dividend_yield[0] - market.dividend_yield).abs() < 1e-12 / market.years);
    }

    #[test]
    fn cash_dividends_leave_the_cost_to_borrow(
        market in markets(),
        first in 0.05..0.95_f64,
        amount in 0.0..0.05_f64,
    ) {
        let growth = market.rate - market.dividend_yield;
        let (paid, cash) = (first * market.years, amount * market.spot);
        let forward = market.spot * (growth * market.years).exp()
            - cash * (growth * (market.years - paid)).exp();
        let schedule = CashDividends::new(&[paid], &[cash]).unwrap();
        let found = implied_yield(
            &[market.spot], &[market.years], &[market.rate], &[forward], &schedule,
        ).unwrap();
        prop_assert_eq!(found.status[0], Status::Ok);
        prop_assert!((found.dividend_yield[0] - market.dividend_yield).abs() < 1e-11 / market.years);
    }

    #[test]
    fn a_chain_gives_forward_and_discount(market in markets()) {
        let (strike, call, put) = market.chain();
        let fitted = fit(&strike, &call, &call, &put, &put, market.years, None).unwrap();
        prop_assert_eq!(fitted.status, Status::Ok);
        prop_assert_eq!(fitted.strikes, strike.len());
        prop_assert!((fitted.forward / market.forward() - 1.0).abs() < 1e-10);
        prop_assert!((fitted.discount / (-market.rate * market.years).exp() - 1.0).abs() < 1e-9);
        prop_assert!(fitted.residual.iter().all(|residual| residual.abs() < 1e-9 * market.spot));
    }

    /// One stale quote moves the forward little, and rows that cannot be used are said and left out.
    #[test]
    fn bad_quotes_do_little_harm(market in markets(), at in 0_usize..9, missing in 0_usize..9, factor in 1.2..3.0_f64) {
        let (strike, mut call, put) = market.chain();
        let wide = 0.002 * market.spot;
        let missing = if missing == at { (missing + 1) % 9 } else { missing };
        call[at] = factor * call[at] + 20.0 * wide;
        call[missing] = f64::NAN;
        let shifted = |column: &[f64], by: f64| column.iter().map(|v| (v + by).max(0.0)).collect::<Vec<_>>();
        let mut call_bid = shifted(&call, -wide);
        call_bid[missing] = f64::NAN;
        let mut call_ask = shifted(&call, wide);
        call_ask[missing] = f64::NAN;
        let fitted = fit(
            &strike,
            &call_bid,
            &call_ask,
            &shifted(&put, -wide),
            &shifted(&put, wide),
            market.years,
            Some(market.rate),
        ).unwrap();
        prop_assert_eq!(fitted.status, Status::Ok);
        prop_assert_eq!(fitted.strikes, 8);
        prop_assert_eq!(fitted.row_status[missing], Status::BadInput);
        prop_assert!(fitted.residual[missing].is_nan());
        prop_assert!((fitted.forward / market.forward() - 1.0).abs() < 5e-3, "{}", fitted.forward);
    }
}
