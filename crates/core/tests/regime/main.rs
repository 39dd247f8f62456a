//! Regimes against series worked outside the library, and by hand.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod allocation;
mod votes;

use std::collections::BTreeMap;

use serde_json::Value;
use strikewise::market::{Bars, DailySeries};
use strikewise::regime::{Thresholds, breadth, observe, sector_strength};
use strikewise::time::Date;

const DAYS: i32 = 320;

fn first() -> Date {
    "2025-01-01".parse().unwrap()
}

fn last() -> Date {
    first().plus_days(DAYS - 1)
}

fn file() -> Value {
    serde_json::from_str(include_str!("market.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().unwrap().iter();
    list.map(|value| value.as_f64().unwrap()).collect()
}

/// Days that end on the last, so that short series are young ones.
fn days(length: usize) -> Vec<Date> {
    let first = last().plus_days(1 - i32::try_from(length).unwrap());
    (0_i32..)
        .take(length)
        .map(|day| first.plus_days(day))
        .collect()
}

fn bars(value: &Value) -> Bars {
    let close = numbers(value);
    Bars {
        date: days(close.len()),
        close,
        ..Bars::default()
    }
}

fn series(value: &Value) -> DailySeries {
    let value = numbers(value);
    DailySeries {
        date: days(value.len()),
        value,
    }
}

fn near(actual: Option<f64>, expected: &Value) {
    let (actual, expected) = (actual.unwrap(), expected.as_f64().unwrap());
    assert!(
        (actual - expected).abs() < 1e-12,
        "{actual}, expected {expected}"
    );
}

#[test]
fn observations() {
    let file = file();
    let (index, months) = (series(&file["index"]), series(&file["three_months"]));
    let benchmark = bars(&file["benchmark"]);
    let thresholds = Thresholds::default();
    let found = observe(&index, &months, &benchmark, last(), &thresholds).unwrap();
    let expected = &file["observations"];
    near(found.level, &expected["level"]);
    near(found.percentile, &expected["percentile"]);
    near(found.term_ratio, &expected["term_ratio"]);
    near(found.realised_to_implied, &expected["realised_to_implied"]);

    // A week later all of it is too old, and nothing is guessed.
    let late = observe(
        &index,
        &months,
        &benchmark,
        last().plus_days(7),
        &thresholds,
    )
    .unwrap();
    assert_eq!(late, strikewise::regime::Observations::default());
    // Without an index of three months there is no ratio; with a short history no percentile.
    let nothing = DailySeries::default();
    let young = DailySeries {
        date: index.date[200..].to_vec(),
        value: index.value[200..].to_vec(),
    };
    let partly = observe(&young, &nothing, &benchmark, last(), &thresholds).unwrap();
    assert_eq!((partly.percentile, partly.term_ratio), (None, None));
    assert_eq!(partly.realised_to_implied, found.realised_to_implied);
    // What comes after the day changes nothing.
    let earlier = last().plus_days(-30);
    let cut = DailySeries {
        date: index.date[..290].to_vec(),
        value: index.value[..290].to_vec(),
    };
    assert_eq!(
        observe(&index, &months, &benchmark, earlier, &thresholds),
        observe(&cut, &months, &benchmark, earlier, &thresholds)
    );
}

#[test]
fn breadth_of_names() {
    let file = file();
    let names: Vec<Bars> = file["names"].as_array().unwrap().iter().map(bars).collect();
    let labels: Vec<String> = (0..names.len()).map(|n| format!("N{n:02}")).collect();
    let mut all: BTreeMap<&str, &Bars> = labels.iter().map(String::as_str).zip(&names).collect();
    let expected = &file["breadth"];
    let found = breadth(&all, last()).unwrap();
    near(found.above_fifty, &expected["fifty"][0]);
    near(found.above_two_hundred, &expected["two_hundred"][0]);
    assert_eq!(found.names_fifty, expected["fifty"][1]);
    assert_eq!(found.names_two_hundred, expected["two_hundred"][1]);
    let moves = [found.advancing, found.declining, found.unchanged];
    for (found, expected) in moves.into_iter().zip(expected["moves"].as_array().unwrap()) {
        assert_eq!(found, *expected);
    }
    // A name that has stopped trading is counted, and in no figure.
    let mut stopped = names[11].clone();
    stopped.close.truncate(310);
    stopped.date.truncate(310);
    all.insert("STOPPED", &stopped);
    let with_stopped = breadth(&all, last()).unwrap();
    assert_eq!((with_stopped.names, with_stopped.fresh), (13, 12));
    assert_eq!(with_stopped.above_fifty, found.above_fifty);
}

#[test]
fn strength_of_sectors() {
    let file = file();
    let sectors: Vec<(String, Bars)> = file["sectors"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(sector, closes)| (sector.clone(), bars(closes)))
        .collect();
    let all = sectors
        .iter()
        .map(|(sector, bars)| (sector.as_str(), bars))
        .collect();
    let windows: Vec<usize> = serde_json::from_value(file["windows"].clone()).unwrap();
    let found = sector_strength(&all, &bars(&file["benchmark"]), last(), &windows).unwrap();
    let order: Vec<&str> = found.iter().map(|row| row.sector.as_str()).collect();
    assert_eq!(serde_json::json!(order), file["order"]);
    for row in &found {
        for (excess, expected) in row
            .excess
            .iter()
            .zip(file["excess"][&row.sector].as_array().unwrap())
        {
            match expected {
                Value::Null => assert_eq!(*excess, None),
                expected => near(*excess, expected),
            }
        }
        match &file["mean_excess"][&row.sector] {
            Value::Null => assert_eq!(row.mean_excess, None),
            expected => near(row.mean_excess, expected),
        }
    }
    let error = sector_strength(&all, &Bars::default(), last(), &[0]).unwrap_err();
    assert_eq!(error.argument(), "windows");
}
