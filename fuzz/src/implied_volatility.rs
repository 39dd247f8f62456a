use super::input::{Contracts, Input};
use super::{same, told};
use strikewise::pricing::{self, Status, bachelier, quote, scalar};

/// European implied volatilities, from premiums and from quotes.
pub fn implied_volatility(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let contracts = Contracts::new(&mut input, 70, (0.0, 300.0));
    let Contracts {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    } = &contracts;
    let solved =
        pricing::implied_volatility(spot, strike, years, rate, dividend_yield, measure, kind);
    let Ok(solved) = solved else {
        panic!("the columns fit");
    };
    told(&contracts, &solved.volatility, &solved.status);
    for (row, contract) in contracts.rows().enumerate() {
        let (alone, status) = scalar::implied_volatility(
            contract.spot,
            contract.strike,
            contract.years,
            contract.rate,
            contract.dividend_yield,
            contract.measure,
            contract.kind,
        );
        assert!(same(alone, solved.volatility[row]), "{contract:?}");
        assert_eq!(status, solved.status[row]);
        if status == Status::Ok {
            assert!(alone >= 0.0 && alone.is_finite(), "{contract:?}: {alone}");
        }
    }
    let ask = input.column(kind.len(), 0.0, 300.0);
    let quoted = quote::implied_volatility(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        &ask,
        kind,
    );
    let Ok(quoted) = quoted else {
        panic!("the columns fit");
    };
    for side in [&quoted.bid, &quoted.middle, &quoted.ask] {
        told(&contracts, &side.volatility, &side.status);
    }
    let normal =
        bachelier::implied_volatility(spot, strike, years, rate, dividend_yield, measure, kind);
    if let Ok(normal) = normal {
        told(&contracts, &normal.volatility, &normal.status);
    }
}
