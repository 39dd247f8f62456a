//! Who may exercise early, and what falls before the expiry.

use crate::{conditions, day, lasting, now, option};
use strikewise::market::{Dividend, EarningsDate};
use strikewise::options::{Smile, probability_below};
use strikewise::pricing::ExerciseStyle::{American, European};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::strategies::{
    AssignmentReason, AssignmentRules, Conditions, Leg, OptionQuote, Side, Strategy,
};
use strikewise::time::Date;

#[test]
fn who_may_exercise_early() {
    let conditions = conditions(100.0, American);
    let smile = Smile::flat(0.25).unwrap();
    let rules = AssignmentRules::default();
    let dividend = |date: &str, amount| Dividend {
        ex_date: day(date),
        amount,
    };
    let reasons = |option: OptionQuote, dividends: &[Dividend], conditions: &Conditions| {
        let short = Strategy::custom(vec![Leg::option(Side::Short, option)]).unwrap();
        let mut risks = short.assignment_risks(conditions, &smile, dividends, rules);
        assert_eq!(risks.len(), 1);
        risks.remove(0).reasons
    };
    let call = option(95.0, Call, 5.3);
    // A dividend above the 0.30 of time value, on the last day that counts; one of today, after the end, or smaller.
    let pays = [dividend("2026-02-20", 0.31)];
    let first = AssignmentReason::DividendAboveExtrinsic;
    assert_eq!(reasons(call, &pays, &conditions), [first]);
    for no in [
        dividend("2026-01-05", 0.31),
        dividend("2026-02-23", 0.31),
        dividend("2026-02-20", 0.29),
    ] {
        assert_eq!(reasons(call, &[no], &conditions), []);
    }
    // Out of the money, nobody exercises for a dividend; a European option cannot be.
    assert_eq!(reasons(option(105.0, Call, 0.1), &pays, &conditions), []);
    let mut european = conditions;
    european.exercise = European;
    assert_eq!(reasons(call, &pays, &european), []);
    // Interest on 120 over 46 days is 0.60.
    let put = option(120.0, Put, 20.5);
    assert_eq!(
        reasons(put, &[], &conditions),
        [
            AssignmentReason::InterestAboveExtrinsic,
            AssignmentReason::DeepInTheMoney
        ]
    );
    assert_eq!(
        reasons(option(101.0, Put, 1.05), &[], &conditions),
        [
            AssignmentReason::InterestAboveExtrinsic,
            AssignmentReason::LittleExtrinsic
        ]
    );
    let risk = &Strategy::cash_secured_put(option(95.0, Put, 1.0))
        .unwrap()
        .assignment_risks(&conditions, &smile, &[], rules)[0];
    assert_eq!(risk.leg, "short_put");
    assert_eq!(
        risk.probability_in_the_money,
        Some(probability_below(
            100.0,
            95.0,
            46.0 / 365.0,
            0.04,
            0.01,
            0.25
        ))
    );
}

#[test]
fn events_until_the_first_expiry() {
    let calendar =
        Strategy::calendar(option(100.0, Call, 3.0), lasting(option(100.0, Call, 5.0))).unwrap();
    let dividends = ["2026-02-20", "2026-01-05", "2026-01-06", "2026-02-21"].map(|date| Dividend {
        ex_date: day(date),
        amount: 0.2,
    });
    let earnings = ["2026-02-20", "2026-01-05", "2026-01-04"].map(|date| EarningsDate {
        date: day(date),
        confirmed: false,
    });
    let events = calendar.events(now(), &dividends, &earnings);
    let days: Vec<Date> = events.ex_dividends.iter().map(|d| d.ex_date).collect();
    assert_eq!(days, [day("2026-01-06"), day("2026-02-20")]);
    let days: Vec<Date> = events.earnings.iter().map(|e| e.date).collect();
    assert_eq!(days, [day("2026-01-05"), day("2026-02-20")]);
}
