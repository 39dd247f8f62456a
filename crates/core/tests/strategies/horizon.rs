//! Options that outlive the first expiry, and those that do not outlive the day.

use crate::{close, conditions, day, lasting, near_day, now, option};
use strikewise::options::{Fill, Smile, probability_above};
use strikewise::pricing::ExerciseStyle::{American, European};
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::pricing::{american, scalar};
use strikewise::strategies::{Assumptions, Bound, Conditions, Moment, OptionQuote, Strategy};

#[test]
fn a_calendar_is_valued_at_its_first_expiry() {
    let near = option(100.0, Call, 3.0);
    let far = lasting(option(100.0, Call, 5.5));
    let calendar = Strategy::calendar(near, far).unwrap();
    for exercise in [European, American] {
        let conditions = conditions(100.0, exercise);
        let outcome = calendar.outcome(&conditions, Fill::Mid).unwrap().unwrap();
        let years = 84.0 / 365.0;
        let profit = |spot: f64| {
            let far = match exercise {
                European => scalar::price(spot, 100.0, years, 0.04, 0.01, 0.25, Call).0,
                American => {
                    let scheme = american::Scheme::HighPrecision;
                    american::scalar::price(spot, 100.0, years, 0.04, 0.01, 0.25, Call, scheme).0
                }
            };
            far - (spot - 100.0).max(0.0) - 2.5
        };
        // The top is at the strike.
        let top = outcome.maximum_profit_per_share.limit().unwrap();
        assert!((top - profit(100.0)).abs() < 1e-6, "{top}");
        let ends = outcome.break_evens();
        assert_eq!(ends.len(), 2);
        for end in ends {
            assert!(profit(end).abs() < 1e-5, "{end}: {}", profit(end));
        }
        match exercise {
            // A European call under a yield falls below its intrinsic value without end.
            European => assert_eq!(outcome.maximum_loss_per_share, Bound::Unlimited),
            American => assert_eq!(outcome.maximum_loss_per_share, Bound::Limited(2.5)),
        }
    }
}

#[test]
fn an_american_leg_that_lives_on_is_worth_its_premium_for_exercise() {
    // Deep in the money, where the premium counts: between the European price and the American one of today.
    let mut conditions = conditions(100.0, European);
    let near = option(130.0, Put, 30.0);
    let far = lasting(option(130.0, Put, 30.0));
    let calendar = Strategy::calendar(near, far).unwrap();
    let smile = Smile::flat(0.25).unwrap();
    let expected = |conditions: &Conditions| {
        calendar
            .expected_value_per_share(conditions, &smile, Fill::Mid)
            .unwrap()
            .unwrap()
    };
    let as_european = expected(&conditions);
    conditions.exercise = American;
    let as_american = expected(&conditions);
    let years = 130.0 / 365.0;
    let european = scalar::price(100.0, 130.0, years, 0.04, 0.01, 0.25, Put).0;
    let scheme = american::Scheme::HighPrecision;
    let now = american::scalar::price(100.0, 130.0, years, 0.04, 0.01, 0.25, Put, scheme).0;
    let premium = as_american - as_european;
    assert!(
        0.3 < premium && premium < now - european,
        "{premium}, at most {}",
        now - european
    );
}

#[test]
fn a_poor_mans_covered_call_keeps_its_top_above_the_short_strike_or_at_it() {
    let long = OptionQuote::new(80.0, day("2027-01-15"), Call)
        .quoted(24.0, 24.0)
        .with_volatility(0.28);
    let diagonal = Strategy::poor_mans_covered_call(long, option(105.0, Call, 2.0)).unwrap();
    let conditions = Conditions::new(100.0, 0.04, 0.0, now(), American).unwrap();
    let outcome = diagonal.outcome(&conditions, Fill::Mid).unwrap().unwrap();
    let years = day("2027-01-15").days_since(near_day());
    let at_strike =
        scalar::price(105.0, 80.0, f64::from(years) / 365.0, 0.04, 0.0, 0.28, Call).0 - 22.0;
    let top = outcome.maximum_profit_per_share.limit().unwrap();
    assert!((top - at_strike).abs() < 1e-6, "{top}, {at_strike}");
    // A worthless share loses all of the debit.
    assert_eq!(outcome.maximum_loss_per_share, Bound::Limited(22.0));
    assert_eq!(outcome.break_evens().len(), 1);
}

#[test]
fn an_option_of_today_lives_for_minutes() {
    let today = near_day();
    let now = Moment::before_close(today, 120.0).unwrap();
    let conditions = Conditions::new(100.0, 0.04, 0.0, now, European).unwrap();
    let smile = Smile::flat(0.25).unwrap();
    let condor = Strategy::iron_condor(
        option(97.0, Put, 0.05),
        option(98.0, Put, 0.2),
        option(102.0, Call, 0.2),
        option(103.0, Call, 0.05),
    )
    .unwrap();
    let figures = condor
        .analyse(&conditions, &smile, &[], &[], Assumptions::default())
        .unwrap();
    assert!(figures.expires_today);
    assert_eq!(figures.days_to_expiry, 0);
    let years = 120.0 / (365.0 * 24.0 * 60.0);
    close(figures.years, years);
    close(figures.expected_move.unwrap(), 100.0 * 0.25 * years.sqrt());
    // A return of hours is not made one of a year.
    assert!(figures.return_on_capital.is_some());
    assert_eq!(figures.annualised_return, None);
    let beyond = |level| probability_above(100.0, level, years, 0.04, 0.0, 0.25);
    close(
        figures.probability_of_profit.unwrap(),
        beyond(97.7) - beyond(102.3),
    );
    // Settled at the open, it is over since half past nine.
    let settled = Strategy::cash_secured_put(option(98.0, Put, 0.2).settled_at_open()).unwrap();
    let error = settled.outcome(&conditions, Fill::Mid).unwrap_err();
    assert_eq!(error.argument(), "now");
    let mut before = conditions;
    before.now = Moment::before_close(today, 400.0).unwrap();
    let figures = settled
        .analyse(&before, &smile, &[], &[], Assumptions::default())
        .unwrap();
    close(figures.years, 10.0 / (365.0 * 24.0 * 60.0));
}
