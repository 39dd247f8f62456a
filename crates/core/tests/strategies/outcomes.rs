//! Most gained, most lost and break-evens, by hand.

use crate::{close, conditions, option};
use strikewise::options::{Fill, Smile, cash_secured_put, leap_call, probability_above};
use strikewise::pricing::ExerciseStyle::European;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::scalar;
use strikewise::strategies::{
    Assumptions, Bound, CollateralRule, Leg, ShareQuote, Side, Strategy, share_replacement,
};

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn outcomes_of_every_shape() {
    let conditions = conditions(100.0, European);
    let put = |strike, price| option(strike, Put, price);
    let call = |strike, price| option(strike, Call, price);
    let limited = Bound::Limited;
    let cases = [
        (
            Strategy::covered_call(ShareQuote::at(100.0), call(105.0, 2.0)),
            limited(7.0),
            limited(98.0),
            vec![98.0],
        ),
        (
            Strategy::collar(ShareQuote::at(100.0), put(95.0, 1.5), call(105.0, 2.0)),
            limited(5.5),
            limited(4.5),
            vec![99.5],
        ),
        (
            Strategy::leap_call(call(90.0, 12.0)),
            Bound::Unlimited,
            limited(12.0),
            vec![102.0],
        ),
        (
            Strategy::vertical_credit_spread(put(95.0, 2.0), put(90.0, 0.75)),
            limited(1.25),
            limited(3.75),
            vec![93.75],
        ),
        (
            Strategy::vertical_credit_spread(call(105.0, 2.0), call(110.0, 0.75)),
            limited(1.25),
            limited(3.75),
            vec![106.25],
        ),
        (
            Strategy::vertical_debit_spread(call(100.0, 3.0), call(105.0, 1.0)),
            limited(3.0),
            limited(2.0),
            vec![102.0],
        ),
        (
            Strategy::vertical_debit_spread(put(100.0, 3.0), put(95.0, 1.0)),
            limited(3.0),
            limited(2.0),
            vec![98.0],
        ),
        (
            Strategy::iron_butterfly(
                put(90.0, 0.5),
                put(100.0, 3.0),
                call(100.0, 3.5),
                call(110.0, 0.5),
            ),
            limited(5.5),
            limited(4.5),
            vec![94.5, 105.5],
        ),
        (
            Strategy::straddle(Side::Long, put(100.0, 3.0), call(100.0, 3.5)),
            Bound::Unlimited,
            limited(6.5),
            vec![93.5, 106.5],
        ),
        (
            Strategy::straddle(Side::Short, put(100.0, 3.0), call(100.0, 3.5)),
            limited(6.5),
            Bound::Unlimited,
            vec![93.5, 106.5],
        ),
        (
            Strategy::strangle(Side::Long, put(95.0, 1.5), call(105.0, 2.0)),
            Bound::Unlimited,
            limited(3.5),
            vec![91.5, 108.5],
        ),
        (
            Strategy::strangle(Side::Short, put(95.0, 1.5), call(105.0, 2.0)),
            limited(3.5),
            Bound::Unlimited,
            vec![91.5, 108.5],
        ),
        // A ratio spread: one bought at 100, two sold at 105 for nothing net; and one that costs more than it can bring.
        (
            Strategy::custom(vec![
                Leg::option(Side::Long, call(100.0, 3.0)),
                Leg::option(Side::Short, call(105.0, 1.5)).times(2),
            ]),
            limited(5.0),
            Bound::Unlimited,
            vec![100.0, 110.0],
        ),
        (
            Strategy::vertical_debit_spread(call(100.0, 7.0), call(105.0, 1.0)),
            limited(-1.0),
            limited(6.0),
            vec![],
        ),
    ];
    for (strategy, profit, loss, break_evens) in cases {
        let strategy = strategy.unwrap();
        let kind = strategy.kind();
        let outcome = strategy.outcome(&conditions, Fill::Mid).unwrap().unwrap();
        assert_eq!(outcome.maximum_profit_per_share, profit, "{kind:?}");
        assert_eq!(outcome.maximum_loss_per_share, loss, "{kind:?}");
        assert_eq!(outcome.break_evens(), break_evens, "{kind:?}");
    }
}

#[test]
fn a_put_and_a_call_have_the_figures_of_the_screen() {
    let conditions = conditions(100.0, European);
    let smile = Smile::flat(0.25).unwrap();
    let assumptions = Assumptions {
        collateral: CollateralRule::CashSecured,
        ..Assumptions::default()
    };
    let put = Strategy::cash_secured_put(option(95.0, Put, 1.9)).unwrap();
    let figures = put
        .analyse(&conditions, &smile, &[], &[], assumptions)
        .unwrap();
    let expected = cash_secured_put(100.0, 95.0, 1.9, 46);
    assert_eq!(figures.break_evens, Some(vec![expected.break_even]));
    close(
        figures.return_on_capital.unwrap(),
        expected.return_on_capital,
    );
    close(
        figures.annualised_return.unwrap(),
        expected.annualised_return,
    );
    assert_eq!(
        figures.requirement_dollars,
        Some(expected.collateral_dollars)
    );
    close(
        figures.maximum_loss_dollars.and_then(Bound::limit).unwrap(),
        expected.maximum_loss_dollars,
    );
    assert_eq!(
        figures.probability_of_profit,
        Some(probability_above(
            100.0,
            expected.break_even,
            46.0 / 365.0,
            0.04,
            0.01,
            0.25
        ))
    );

    let call = option(80.0, Call, 22.0);
    let expected = leap_call(
        100.0,
        80.0,
        22.0,
        scalar::greeks(100.0, 80.0, 46.0 / 365.0, 0.04, 0.01, 0.25, Call).delta,
        46,
    );
    let figures = share_replacement(&call, &conditions, Fill::Mid).unwrap();
    assert_eq!(figures.carry, expected.carry);
    assert_eq!(figures.leverage, expected.leverage);
    assert_eq!(figures.break_even, expected.break_even);
}
