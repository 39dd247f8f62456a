use super::input::{Contracts, Input};
use super::told;
use strikewise::pricing::ExerciseStyle::{American, European};
use strikewise::pricing::approximation::{barone_adesi_whaley, bjerksund_stensland};
use strikewise::pricing::tree::{cox_ross_rubinstein, leisen_reimer};

/// American options in closed form and on trees.
pub fn approximations(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let contracts = Contracts::new(&mut input, 20, (0.0, 2.0));
    let Contracts {
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    } = &contracts;
    for function in [barone_adesi_whaley::price, bjerksund_stensland::price] {
        let Ok(prices) = function(spot, strike, years, rate, dividend_yield, measure, kind) else {
            panic!("the columns fit");
        };
        told(&contracts, &prices.price, &prices.status);
        assert!(
            prices
                .price
                .iter()
                .all(|price| price.is_nan() || *price >= 0.0)
        );
    }
    for function in [barone_adesi_whaley::greeks, bjerksund_stensland::greeks] {
        let Ok(greeks) = function(spot, strike, years, rate, dividend_yield, measure, kind) else {
            panic!("the columns fit");
        };
        told(&contracts, &greeks.price, &greeks.status);
    }
    let steps = input.count(40);
    for tree in [leisen_reimer, cox_ross_rubinstein] {
        for style in [American, European] {
            let grown = tree(
                spot,
                strike,
                years,
                rate,
                dividend_yield,
                measure,
                kind,
                style,
                steps,
            );
            // Too few steps are refused.
            if let Ok(grown) = grown {
                told(&contracts, &grown.price, &grown.status);
            }
        }
    }
}
