//! What the names of strategies stand for, and what is refused.

use crate::{conditions, lasting, near_day, option};
use strikewise::options::{Fill, Smile};
use strikewise::pricing::ExerciseStyle::American;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::strategies::{
    Assumptions, Leg, Moment, OptionQuote, ShareQuote, Side, Strategy, StrategyKind,
};

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn every_shape_names_what_is_wrong() {
    let put = |strike| option(strike, Put, 1.0);
    let call = |strike| option(strike, Call, 1.0);
    let shares = ShareQuote::at(100.0);
    let refused = [
        (Strategy::cash_secured_put(call(95.0)), "short_put"),
        (Strategy::leap_call(put(95.0)), "long_call"),
        (Strategy::covered_call(shares, put(95.0)), "short_call"),
        (
            Strategy::collar(shares, put(105.0), call(100.0)),
            "long_put.strike",
        ),
        (
            Strategy::collar(shares, put(95.0), lasting(call(100.0))),
            "long_put.expiration",
        ),
        (
            Strategy::poor_mans_covered_call(lasting(call(110.0)), call(100.0)),
            "long_call.strike",
        ),
        (
            Strategy::poor_mans_covered_call(call(90.0), call(100.0)),
            "short_call.expiration",
        ),
        (
            Strategy::vertical_credit_spread(put(95.0), call(90.0)),
            "long_put",
        ),
        (
            Strategy::vertical_credit_spread(call(105.0), call(100.0)),
            "short_call.strike",
        ),
        (
            Strategy::vertical_debit_spread(call(105.0), call(100.0)),
            "long_call.strike",
        ),
        (
            Strategy::vertical_debit_spread(put(95.0), lasting(put(90.0))),
            "long_put.expiration",
        ),
        (
            Strategy::iron_condor(put(90.0), put(95.0), call(95.0), call(105.0)),
            "short_put.strike",
        ),
        (
            Strategy::iron_condor(put(90.0), put(95.0), call(100.0), lasting(call(105.0))),
            "short_call.expiration",
        ),
        (
            Strategy::iron_butterfly(put(90.0), put(95.0), call(100.0), call(105.0)),
            "short_put.strike",
        ),
        (
            Strategy::straddle(Side::Long, put(95.0), call(100.0)),
            "long_put.strike",
        ),
        (
            Strategy::strangle(Side::Short, put(100.0), call(100.0)),
            "short_put.strike",
        ),
        (
            Strategy::calendar(call(100.0), lasting(put(100.0))),
            "far.kind",
        ),
        (
            Strategy::calendar(call(100.0), lasting(call(105.0))),
            "near.strike",
        ),
        (
            Strategy::calendar(lasting(call(100.0)), call(100.0)),
            "near.expiration",
        ),
        (Strategy::cash_secured_put(put(0.0)), "short_put.strike"),
        (
            Strategy::cash_secured_put(put(95.0).quoted(2.0, 1.0)),
            "short_put.bid",
        ),
        (
            Strategy::cash_secured_put(put(95.0).with_volatility(f64::NAN)),
            "short_put.volatility",
        ),
        (Strategy::custom(Vec::new()), "legs"),
        (
            Strategy::custom(vec![Leg::shares(Side::Long, shares)]),
            "legs",
        ),
        (
            Strategy::custom(vec![Leg::option(Side::Long, put(95.0)).times(0)]),
            "legs[0].ratio",
        ),
        (
            Strategy::new(
                StrategyKind::Calendar,
                vec![Leg::option(Side::Long, put(95.0))],
            ),
            "legs",
        ),
    ];
    for (made, argument) in refused {
        let error = made.unwrap_err();
        assert_eq!(error.argument(), argument, "{error}");
    }
    let put = Strategy::cash_secured_put(put(95.0)).unwrap();
    assert!(put.clone().with_contracts(0).is_err());
    assert!(put.clone().with_shares_per_contract(-1.0).is_err());
    let mut late = conditions(100.0, American);
    late.now = Moment::at_close(near_day());
    let error = put.outcome(&late, Fill::Mid).unwrap_err();
    assert_eq!(error.argument(), "now", "{error}");
}

#[test]
fn what_is_missing_is_none_and_named() {
    let bare = OptionQuote::new(95.0, near_day(), Put);
    let put = Strategy::cash_secured_put(bare).unwrap();
    let figures = put
        .analyse(
            &conditions(100.0, American),
            &Smile::default(),
            &[],
            &[],
            Assumptions::default(),
        )
        .unwrap();
    assert_eq!(
        figures.missing,
        [
            "short_put.bid",
            "short_put.ask",
            "short_put.volatility",
            "smile"
        ]
    );
    assert_eq!(figures.credit_per_share, None);
    assert_eq!(figures.maximum_loss_dollars, None);
    assert_eq!(figures.break_evens, None);
    assert_eq!(figures.capital_dollars, None);
    assert_eq!(figures.probability_of_profit, None);
    assert_eq!(figures.expected_value_dollars, None);
    assert_eq!(figures.expected_move, None);
    assert_eq!(figures.greeks, None);
    assert_eq!(figures.assignment[0].extrinsic_per_share, None);
    // A far leg without a volatility leaves the curve unknown, but not the debit.
    let mut far = lasting(option(100.0, Call, 5.0));
    far.volatility = None;
    let calendar = Strategy::calendar(option(100.0, Call, 3.0), far).unwrap();
    assert_eq!(calendar.credit_per_share(Fill::Mid), Some(-2.0));
    let conditions = conditions(100.0, American);
    assert_eq!(calendar.outcome(&conditions, Fill::Mid).unwrap(), None);
    assert_eq!(
        calendar
            .probabilities(&conditions, &Smile::flat(0.2).unwrap(), Fill::Mid)
            .unwrap(),
        None
    );
}
