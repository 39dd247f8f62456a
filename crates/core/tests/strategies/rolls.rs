//! When to roll, and the wheel.

use crate::{close, conditions, day, near_day, now};
use strikewise::options::Fill;
use strikewise::pricing::ExerciseStyle::American;
use strikewise::pricing::OptionKind::{Call, Put};
use strikewise::strategies::{
    OptionQuote, RollAction, RollRules, RollTrigger, StrategyKind, Wheel, roll_plan,
};

#[test]
fn rolls_pay_for_themselves_or_the_position_is_closed() {
    let rules = RollRules::default();
    let at = |strike, date: &str, price| {
        OptionQuote::new(strike, day(date), Put).quoted(price - 0.05, price + 0.05)
    };
    let plan = |sold: OptionQuote, spot, chain: &[OptionQuote]| {
        roll_plan(&sold, 2.0, spot, now(), chain, &rules)
            .unwrap()
            .unwrap()
    };
    let chain = [
        at(95.0, "2026-02-20", 3.0),
        at(90.0, "2026-02-20", 1.4),
        at(100.0, "2026-02-20", 5.0),
        at(95.0, "2026-01-30", 2.5),
        at(92.5, "2026-02-20", 2.1),
        at(95.0, "2026-06-19", 6.0),
        OptionQuote::new(85.0, day("2026-02-20"), Call).quoted(16.0, 16.2),
        OptionQuote::new(92.5, day("2026-02-20"), Put),
    ];
    // 46 days left and nothing earned: hold.
    let quiet = plan(at(95.0, "2026-02-20", 1.8), 100.0, &[]);
    assert_eq!((quiet.action, quiet.triggers.len()), (RollAction::Hold, 0));
    // 18 days left: the nearest expiry with the same strike or a lower one that brings 2.00 or more.
    let near = plan(at(95.0, "2026-01-23", 2.0), 97.0, &chain);
    assert_eq!(near.triggers, [RollTrigger::DaysToExpiry]);
    assert_eq!(near.action, RollAction::Roll);
    let found: Vec<(f64, i32)> = near
        .candidates
        .iter()
        .map(|candidate| (candidate.option.strike, candidate.days_added))
        .collect();
    assert_eq!(found, [(95.0, 7), (92.5, 28), (95.0, 28)]);
    close(near.candidates[1].net_credit_per_share, 0.1);
    assert_eq!(near.candidates[1].strike_improvement, 2.5);
    // In the money and dear, nothing pays for it: close.
    let tested = plan(at(95.0, "2026-01-23", 6.5), 89.0, &chain);
    assert_eq!(
        tested.triggers,
        [RollTrigger::DaysToExpiry, RollTrigger::InTheMoney]
    );
    assert_eq!(
        (tested.action, tested.candidates.len()),
        (RollAction::Close, 0)
    );
    assert_eq!(tested.earned_fraction, -2.25);
    // Half of the credit is earned.
    let won = plan(at(95.0, "2026-02-13", 1.0), 104.0, &chain);
    assert_eq!(won.triggers, [RollTrigger::ProfitTaken]);
    assert_eq!(won.action, RollAction::Roll);
    // A call rolls upwards.
    let call = |strike, date: &str, price: f64| {
        OptionQuote::new(strike, day(date), Call).quoted(price, price)
    };
    let calls = [
        call(105.0, "2026-02-20", 1.5),
        call(100.0, "2026-02-20", 4.0),
    ];
    let up = plan(call(102.5, "2026-01-16", 1.5), 101.0, &calls);
    assert_eq!(up.candidates.len(), 1);
    assert_eq!(up.candidates[0].strike_improvement, 2.5);
    assert_eq!(up.candidates[0].net_credit_per_share, 0.0);
    // Without a quote there is no plan; over is over.
    let bare = OptionQuote::new(95.0, near_day(), Put);
    let none = roll_plan(&bare, 2.0, 100.0, now(), &chain, &rules).unwrap();
    assert_eq!(none, None);
    let over = roll_plan(&at(95.0, "2026-01-05", 1.0), 2.0, 100.0, now(), &[], &rules);
    assert_eq!(over.unwrap_err().argument(), "sold.expiration");
    let unpaid = roll_plan(&at(95.0, "2026-02-20", 1.0), 0.0, 100.0, now(), &[], &rules);
    assert_eq!(unpaid.unwrap_err().argument(), "credit_per_share");
}

#[test]
fn the_wheel_keeps_its_cost_basis() {
    let mut wheel = Wheel::new();
    let put = OptionQuote::new(50.0, near_day(), Put);
    let call = OptionQuote::new(52.0, near_day(), Call);
    assert_eq!(wheel.put_assigned().unwrap_err().argument(), "stage");
    assert_eq!(wheel.sell_call(call, 1.0).unwrap_err().value(), "cash");
    assert_eq!(wheel.sell_put(call, 1.0).unwrap_err().argument(), "kind");
    assert!(wheel.sell_put(put, 50.0).is_err());
    // A first put expires, a second is bought back dearer, a third is assigned.
    wheel.sell_put(put, 1.0).unwrap();
    assert!(wheel.sell_put(put, 1.0).is_err());
    wheel.option_expired().unwrap();
    wheel.sell_put(put, 0.8).unwrap();
    wheel.bought_back(1.1).unwrap();
    wheel.sell_put(put, 1.5).unwrap();
    let open = wheel.strategy().unwrap();
    assert_eq!(open.kind(), StrategyKind::CashSecuredPut);
    assert_eq!(open.credit_per_share(Fill::Natural), Some(1.5));
    assert_eq!(wheel.cost_basis_per_share(), None);
    wheel.put_assigned().unwrap();
    // 50 - (1 + 0.8 - 1.1 + 1.5).
    close(wheel.cost_basis_per_share().unwrap(), 47.8);
    assert!(wheel.dividend(-0.1).is_err());
    wheel.dividend(0.3).unwrap();
    wheel.sell_call(call, 0.7).unwrap();
    close(wheel.cost_basis_per_share().unwrap(), 46.8);
    // The covered call breaks even at the cost basis, with this call in it once.
    let covered = wheel.strategy().unwrap();
    let outcome = covered
        .outcome(&conditions(51.0, American), Fill::Mid)
        .unwrap()
        .unwrap();
    close(outcome.break_evens()[0], 46.8);
    close(outcome.maximum_profit_per_share.limit().unwrap(), 5.2);
    wheel.option_expired().unwrap();
    wheel.sell_call(call, 0.4).unwrap();
    close(wheel.profit_if_called_away_per_share().unwrap(), 5.6);
    wheel.called_away().unwrap();
    close(wheel.realised_per_share(), 5.6);
    assert_eq!((wheel.cycles(), wheel.stage().as_str()), (1, "cash"));
    assert_eq!(wheel.income_per_share(), 0.0);
}
