use super::input::{Contracts, Input};
use super::{same, told};
use strikewise::pricing::{Greek, Greeks, Status, bachelier, digital, greeks, price, scalar};

/// Prices and Greeks in closed form.
pub fn european(bytes: &[u8]) {
    let contracts = Contracts::new(&mut Input::new(bytes), 70, (0.0, 3.0));
    let Contracts {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    } = &contracts;
    let Ok(prices) = price(spot, strike, years, rate, dividend_yield, measure, kind) else {
        panic!("the columns fit");
    };
    told(&contracts, &prices.price, &prices.status);
    let Ok(first) = greeks(spot, strike, years, rate, dividend_yield, measure, kind) else {
        panic!("the columns fit");
    };
    told(&contracts, &first.delta, &first.status);
    told(&contracts, &first.vega, &first.status);
    let all = Greeks::select(&Greek::ALL).compute(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    );
    let Ok(all) = all else {
        panic!("the columns fit");
    };
    for (row, contract) in contracts.rows().enumerate() {
        let (alone, status) = scalar::price(
            contract.spot,
            contract.strike,
            contract.years,
            contract.rate,
            contract.dividend_yield,
            contract.measure,
            contract.kind,
        );
        assert!(same(alone, prices.price[row]), "{contract:?}");
        assert_eq!(status, prices.status[row]);
        assert!(same(first.price[row], prices.price[row]), "{contract:?}");
        assert!(
            same(all.columns[0].1[row], prices.price[row]),
            "{contract:?}"
        );
        if status == Status::Ok {
            let most = contract.most(false);
            assert!(
                alone >= 0.0 && (alone <= most * (1.0 + 1e-12) || most < 1e-290),
                "{contract:?}: {alone:e}, at most {most:e}"
            );
        }
    }
    let normal = bachelier::price(spot, strike, years, rate, dividend_yield, measure, kind);
    if let Ok(normal) = normal {
        told(&contracts, &normal.price, &normal.status);
    }
    let cash = digital::price(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
        digital::Payout::Cash,
    );
    if let Ok(cash) = cash {
        told(&contracts, &cash.price, &cash.status);
    }
}
