use super::input::{Contracts, Input};
use super::{same, told};
use strikewise::pricing::Status;
use strikewise::pricing::american::{Scheme, exercise_boundary, greeks, implied_volatility, price};

/// American options by their boundary of exercise.
pub fn american(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let scheme = if input.byte() < 200 {
        Scheme::Fast
    } else {
        Scheme::Accurate
    };
    let contracts = Contracts::new(&mut input, 12, (0.0, 2.0));
    let Contracts {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    } = &contracts;
    let prices = price(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
        scheme,
    );
    let first = greeks(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
        scheme,
    );
    let (Ok(prices), Ok(first)) = (prices, first) else {
        panic!("the columns fit");
    };
    told(&contracts, &prices.price, &prices.status);
    told(&contracts, &first.price, &first.status);
    for (row, contract) in contracts.rows().enumerate() {
        if prices.status[row] != Status::Ok {
            continue;
        }
        let worth = prices.price[row];
        if first.status[row] == Status::Ok {
            assert!(same(first.price[row], worth), "{contract:?}");
        }
        let exercised = contract.kind.sign() * (contract.spot - contract.strike);
        let most = contract.most(true);
        assert!(
            worth >= 0.0
                && worth >= exercised * (1.0 - 1e-12)
                && (worth <= most * (1.0 + 1e-9) || most < 1e-290),
            "{contract:?}: {worth:e}, exercised {exercised:e}, at most {most:e}"
        );
    }
    let solved = implied_volatility(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        &prices.price,
        kind,
        scheme,
    );
    let Ok(solved) = solved else {
        panic!("the columns fit");
    };
    told(&contracts, &solved.volatility, &solved.status);
    let ends = exercise_boundary(strike, years, rate, dividend_yield, measure, kind, scheme);
    if let Ok(ends) = ends {
        told(&contracts, &ends.boundary, &ends.status);
    }
}
