//! Collateral by rule, and as published.

use crate::{close, conditions, lasting, option};
use strikewise::options::Fill;
use strikewise::pricing::ExerciseStyle::American;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::strategies::{CollateralRule, Leg, ShareQuote, Side, Strategy};

fn requirement(strategy: &Strategy, rule: CollateralRule, spot: f64) -> (f64, f64) {
    let found = strategy
        .collateral(rule, &conditions(spot, American), Fill::Mid)
        .unwrap()
        .unwrap();
    (found.requirement_per_share, found.capital_per_share)
}

#[test]
fn margin_as_published() {
    // Cboe: 200 put at 1.20, share at 209: 120 + 20 % of 20,900 - 900 = 3,400; call 3,280.
    let put = Strategy::cash_secured_put(option(200.0, Put, 1.2)).unwrap();
    let (needed, capital) = requirement(&put, CollateralRule::RegT, 209.0);
    close(needed, 34.0);
    close(capital, 32.8);
    // Cboe: 90 call at 7.00 and 90 put at 3.70 sold, share at 92.63: 25.526 of the call, and 3.70.
    let straddle =
        Strategy::straddle(Side::Short, option(90.0, Put, 3.7), option(90.0, Call, 7.0)).unwrap();
    close(
        requirement(&straddle, CollateralRule::RegT, 92.63).0,
        29.226,
    );
    // Cboe: 125 put sold at 1.24, 120 put bought at 0.80: 500 for the spread, 456 to bring.
    let spread =
        Strategy::vertical_credit_spread(option(125.0, Put, 1.24), option(120.0, Put, 0.8))
            .unwrap();
    let (needed, capital) = requirement(&spread, CollateralRule::RegT, 127.0);
    close(needed, 5.0);
    close(capital, 4.56);
}

#[test]
fn margin_by_rule() {
    let put = |strike, price| option(strike, Put, price);
    let call = |strike, price| option(strike, Call, price);
    let reg_t = |strategy: &Strategy| requirement(strategy, CollateralRule::RegT, 100.0);
    // Far out of the money the least applies: 10 % of the strike of a put, of the share for a call.
    let put_alone = Strategy::cash_secured_put(put(80.0, 0.5)).unwrap();
    close(reg_t(&put_alone).0, 8.5);
    let call_alone = Strategy::custom(vec![Leg::option(Side::Short, call(120.0, 0.5))]).unwrap();
    close(reg_t(&call_alone).0, 10.5);
    // 15 % of an index: 15 - 5 out of the money.
    let index = requirement(
        &Strategy::cash_secured_put(put(95.0, 1.0)).unwrap(),
        CollateralRule::RegTBroadIndex,
        100.0,
    );
    close(index.0, 11.0);
    // Half of the shares, and nothing for the call on them.
    let covered = Strategy::covered_call(ShareQuote::at(100.0), call(105.0, 2.0)).unwrap();
    assert_eq!(reg_t(&covered), (50.0, 48.0));
    assert_eq!(
        requirement(&covered, CollateralRule::CashSecured, 100.0),
        (100.0, 98.0)
    );
    // What is bought is paid.
    let bought = Strategy::strangle(Side::Long, put(95.0, 1.5), call(105.0, 2.0)).unwrap();
    assert_eq!(reg_t(&bought), (0.0, 3.5));
    // One side of a condor at most can be lost; a cash account holds both.
    let condor = Strategy::iron_condor(
        put(85.0, 0.5),
        put(95.0, 2.0),
        call(105.0, 2.0),
        call(110.0, 0.5),
    )
    .unwrap();
    assert_eq!(reg_t(&condor), (10.0, 7.0));
    assert_eq!(
        requirement(&condor, CollateralRule::DefinedRisk, 100.0),
        (10.0, 7.0)
    );
    assert_eq!(
        requirement(&condor, CollateralRule::CashSecured, 100.0),
        (15.0, 12.0)
    );
    // A spread needs no more than what is sold would need alone: 1.00 + the least, 9.50.
    let wide = Strategy::vertical_credit_spread(put(80.0, 1.0), put(50.0, 0.1)).unwrap();
    close(reg_t(&wide).0, 9.0);
    // A butterfly that is bought risks its price alone.
    let butterfly = Strategy::custom(vec![
        Leg::option(Side::Long, call(95.0, 7.0)),
        Leg::option(Side::Short, call(100.0, 4.0)).times(2),
        Leg::option(Side::Long, call(105.0, 2.0)),
    ])
    .unwrap();
    assert_eq!(reg_t(&butterfly), (0.0, 1.0));
    // Two sold, one of them covered: the other stands alone, 1.50 + 20 - 5.
    let ratio = Strategy::custom(vec![
        Leg::option(Side::Long, call(100.0, 3.0)),
        Leg::option(Side::Short, call(105.0, 1.5)).times(2),
    ])
    .unwrap();
    close(reg_t(&ratio).0, 16.5);
    // What is bought and ends first covers nothing.
    let reversed = Strategy::custom(vec![
        Leg::option(Side::Long, call(105.0, 1.5)),
        Leg::option(Side::Short, lasting(call(105.0, 3.0))),
    ])
    .unwrap();
    close(reg_t(&reversed).0, 18.0);
    let calendar = Strategy::calendar(call(105.0, 1.5), lasting(call(105.0, 3.0))).unwrap();
    assert_eq!(reg_t(&calendar), (0.0, 1.5));
    // No cash account owes a call without shares; no defined risk is without limit.
    for rule in [CollateralRule::CashSecured, CollateralRule::DefinedRisk] {
        let found = call_alone.collateral(rule, &conditions(100.0, American), Fill::Mid);
        assert_eq!(found.unwrap(), None);
    }
}
