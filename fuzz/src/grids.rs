use super::input::{Contracts, Input};
use super::told;
use strikewise::pricing::ExerciseStyle::{American, European};
use strikewise::pricing::dividends::{self, CashDividends, DividendModel};
use strikewise::pricing::finite_difference::{self, Grid};
use strikewise::pricing::parity;

/// Finite differences, cash dividends and parity.
pub fn grids(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let Ok(grid) = Grid::new(20 + input.count(30), 2 + input.count(10)) else {
        panic!("the grid is in range");
    };
    let payments = input.count(3);
    let when: Vec<f64> = (0..payments).map(|_| input.number(0.0, 3.0)).collect();
    let amount: Vec<f64> = (0..payments).map(|_| input.number(0.0, 20.0)).collect();
    // Dates out of order and amounts out of range are refused.
    let schedule = CashDividends::new(&when, &amount).unwrap_or_default();
    let contracts = Contracts::new(&mut input, 6, (0.0, 2.0));
    let Contracts {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    } = &contracts;
    for style in [American, European] {
        let plain = finite_difference::price(
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            measure,
            kind,
            style,
            grid,
        );
        let Ok(plain) = plain else {
            panic!("the columns fit");
        };
        told(&contracts, &plain.price, &plain.status);
        for model in [DividendModel::Escrowed, DividendModel::PiecewiseLognormal] {
            let prices = dividends::price(
                spot,
                strike,
                years,
                rate,
                dividend_yield,
                measure,
                kind,
                &schedule,
                style,
                model,
                grid,
            );
            let Ok(prices) = prices else {
                panic!("the columns fit");
            };
            told(&contracts, &prices.price, &prices.status);
            let solved = dividends::implied_volatility(
                spot,
                strike,
                years,
                rate,
                dividend_yield,
                &prices.price,
                kind,
                &schedule,
                style,
                model,
                grid,
            );
            let Ok(solved) = solved else {
                panic!("the columns fit");
            };
            told(&contracts, &solved.volatility, &solved.status);
        }
    }
    let Ok(forwards) = parity::forward(strike, years, rate, measure, spot) else {
        panic!("the columns fit");
    };
    told(&contracts, &forwards.forward, &forwards.status);
    let yields = parity::implied_yield(spot, years, rate, &forwards.forward, &schedule);
    if let Ok(yields) = yields {
        told(&contracts, &yields.dividend_yield, &yields.status);
    }
}
