//! Look-aheads of every kind, planted. Each must be refused, caught or of no effect.

use strikewise::calibration::{
    CalibrationRules, calibrate, forward_return, observe_report, observe_technicals, reads_ahead,
    signals,
};
use strikewise::market::{Bars, Market};
use strikewise::scoring::{Profile, Strategy};
use strikewise::screen::{ScreenOptions, screen};
use strikewise::time::Date;

use crate::market::{Share, as_of, market};
use crate::panel::Panel;

fn rule(panel: &Panel) -> String {
    panel.measure().unwrap_err().rule().to_owned()
}

#[test]
fn an_observation_that_read_later_data_is_refused() {
    let mut panel = Panel::read();
    let date = panel.observations[200].date;
    panel.observations[200].data_until = date.plus_days(1);
    assert!(rule(&panel).starts_with("looks ahead"));
    // Older data are none of that.
    panel.observations[200].data_until = date.plus_days(-3);
    assert!(panel.measure().is_ok());
}

#[test]
fn an_outcome_that_begins_on_the_day_of_its_observation_is_refused() {
    let mut panel = Panel::read();
    let date = panel.observations[7].date;
    panel.outcomes[7].as_mut().unwrap().entry = date;
    assert!(rule(&panel).starts_with("looks ahead"));
}

#[test]
fn a_stored_report_that_read_later_data_is_refused() {
    let names = ["AAA", "BBB", "CCC", "DDD"];
    let shares: Vec<(&str, Share)> = names.map(|name| (name, Share::default())).to_vec();
    let mut market = market(&shares);
    let mut report = screen(&market, &Profile::default(), &ScreenOptions::default()).unwrap();
    let measure = |report: &_, market: &Market| {
        let observations = observe_report(report, Strategy::CashSecuredPut);
        assert_eq!(observations.len(), names.len());
        let outcomes: Vec<_> = observations
            .iter()
            .map(|one| forward_return(&market.tickers[&one.ticker].bars, one.date, 5).unwrap())
            .collect();
        let rules = CalibrationRules {
            minimum_names: 10,
            learning: None,
        };
        calibrate(&signals(), &observations, &outcomes, &rules)
    };
    let found = measure(&report, &market).unwrap();
    assert_eq!((found.observations, found.with_outcome), (4, 0));
    assert!(found.signals.iter().any(|one| one.signal.id == "total"));
    // A week later there is an outcome, and the report reads the same.
    for data in market.tickers.values_mut() {
        later_bars(&mut data.bars, 10, 1.01);
    }
    assert_eq!(measure(&report, &market).unwrap().with_outcome, 4);
    for setup in &mut report.setups {
        setup.bars_date = Some(as_of().plus_days(1));
    }
    let refused = measure(&report, &market).unwrap_err();
    assert!(refused.rule().starts_with("looks ahead"), "{refused}");
}

fn later_bars(bars: &mut Bars, days: i32, growth: f64) {
    for _ in 0..days {
        let date = bars.date.last().unwrap().plus_days(1);
        bars.date.push(date);
        for column in [
            &mut bars.open,
            &mut bars.high,
            &mut bars.low,
            &mut bars.close,
        ] {
            let last = column.last().unwrap() * growth;
            column.push(last);
        }
        let last = *bars.volume.last().unwrap();
        bars.volume.push(last);
    }
}

/// The bars of one share that does not repeat itself.
fn restless() -> Bars {
    let mut bars = market(&[("AAA", Share::default())]).tickers["AAA"]
        .bars
        .clone();
    for (place, close) in bars.close.iter_mut().enumerate() {
        let part = u32::try_from(place * 7_919 % 1_009).unwrap();
        *close *= 0.97 + 0.06 * f64::from(part) / 1_009.0;
    }
    for (high, close) in bars.high.iter_mut().zip(&bars.close) {
        *high = high.max(*close);
    }
    for (low, close) in bars.low.iter_mut().zip(&bars.close) {
        *low = low.min(*close);
    }
    bars
}

#[test]
fn no_technical_signal_reads_ahead() {
    let bars = restless();
    let dates: Vec<Date> = bars.date[260..300].iter().step_by(13).copied().collect();
    let market = market(&[("AAA", Share::default())]);
    let of = |bars: &Bars, date| {
        let mut market = market.clone();
        market.tickers.get_mut("AAA").unwrap().bars = bars.clone();
        let profile = Profile::default();
        let found = observe_technicals(&market, &profile, Strategy::CashSecuredPut, date)?;
        Ok(found[0].values.clone())
    };
    // The quadrant and at least its six factors, points and values.
    let observed = of(&bars, dates[0]).unwrap();
    assert_eq!(observed.len(), signals().len());
    assert!(observed.iter().flatten().count() >= 13, "{observed:?}");
    assert_eq!(reads_ahead(&bars, &dates, of), Ok(None));
}

#[test]
fn planted_signals_that_read_ahead_are_caught() {
    type Planted = fn(&[f64], usize) -> f64;
    let planted: [(&str, Planted); 5] = [
        ("the close of tomorrow", |close, today| {
            close.get(today + 1).copied().unwrap_or(f64::NAN)
        }),
        ("an average about its middle", |close, today| {
            let window = &close[today - 5..close.len().min(today + 6)];
            window.iter().sum::<f64>() / window.len() as f64
        }),
        ("a rank in the whole history", |close, today| {
            close.iter().filter(|other| **other < close[today]).count() as f64
        }),
        ("the drawdown that is still to come", |close, today| {
            close[today..].iter().copied().fold(f64::INFINITY, f64::min) / close[today]
        }),
        ("the number of bars", |close, _| close.len() as f64),
    ];
    let bars = restless();
    let dates: Vec<Date> = bars.date[250..310].iter().step_by(7).copied().collect();
    for (what, peeks) in planted {
        let signal = |bars: &Bars, date| {
            let value = peeks(&bars.close, bars.sessions_until(date) - 1);
            Ok(vec![Some(value).filter(|value| value.is_finite())])
        };
        assert!(
            reads_ahead(&bars, &dates, signal).unwrap().is_some(),
            "{what}"
        );
    }
}

#[test]
fn a_fold_learns_nothing_from_outcomes_that_end_later() {
    let panel = Panel::read();
    let folds = panel.measure().unwrap().walk_forward.unwrap().folds;
    assert!(folds.len() > 5);
    for fold in &folds {
        assert!(fold.learned_until <= fold.date);
        // Other outcomes from the next day on: weights of this date stay as they are, to the last bit.
        let mut other = Panel::read();
        for (place, outcome) in other.outcomes.iter_mut().enumerate() {
            if let Some(outcome) = outcome
                && outcome.exit > fold.date
            {
                let part = u32::try_from(place * 7_919 % 1_009).unwrap();
                outcome.value = f64::from(part) / 1_009.0 - 0.5;
            }
        }
        let again = other.measure().unwrap().walk_forward.unwrap().folds;
        let again = again.iter().find(|again| again.date == fold.date).unwrap();
        assert_eq!(again.weights, fold.weights, "{}", fold.date);
        assert_eq!(again.learned_from, fold.learned_from);
    }
}
