//! One bar that is missing, in any column and under any policy.

use super::bars::{Bars, assert_same, short};
use strikewise::indicators::catalogue::{self, Indicator, Running};
use strikewise::indicators::{Gaps, anchored_vwap, session_vwap};

/// Outputs that are places in the series, which a missing bar moves.
const PLACES: &[&str] = &[
    "maxindex",
    "minindex",
    "minimum_index",
    "maximum_index",
    "pivot_index",
];

const BARS: usize = 90;
const GAP: usize = 47;

/// Every indicator with its columns, of which one lacks the value of one bar.
fn each_gap(mut check: impl FnMut(&Indicator, &Running, &[&[f64]], usize)) {
    let bars = Bars::walk(3, 100.0, BARS);
    for indicator in catalogue::all() {
        let running = short(&indicator, 4);
        let columns = bars.columns(&indicator);
        for missing in 0..columns.len() {
            for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                let mut gapped = columns[missing].to_vec();
                gapped[GAP] = value;
                let mut columns = columns.clone();
                columns[missing] = &gapped;
                check(&indicator, &running, &columns, missing);
            }
        }
    }
}

fn without_the_gap<'a>(columns: &[&'a [f64]]) -> (Vec<Vec<f64>>, Vec<&'a [f64]>) {
    let cut = columns
        .iter()
        .map(|column| [&column[..GAP], &column[GAP + 1..]].concat())
        .collect();
    let after = columns.iter().map(|column| &column[GAP + 1..]).collect();
    (cut, after)
}

/// The same bar by bar, and what a stream gives at the gap.
fn streamed(mut running: Running, columns: &[&[f64]], outputs: usize) -> Vec<Vec<f64>> {
    let mut values = vec![0.0; outputs];
    let mut series = vec![vec![]; outputs];
    for at in 0..BARS {
        let bar: Vec<f64> = columns.iter().map(|column| column[at]).collect();
        let is_valued = running.update(&bar, &mut values).unwrap();
        for (series, &value) in series.iter_mut().zip(&values) {
            series.push(if is_valued { value } else { f64::NAN });
        }
    }
    series
}

/// Nothing at the gap; every other value is that of the series without it.
#[test]
fn a_gap_that_is_carried_changes_nothing_else() {
    each_gap(|indicator, running, columns, missing| {
        let (cut, _) = without_the_gap(columns);
        let cut: Vec<&[f64]> = cut.iter().map(Vec::as_slice).collect();
        let expected = running.series(&cut).unwrap();
        let actual = running.series(columns).unwrap();
        let stream = streamed(running.clone(), columns, actual.len());
        for (o, (mut expected, actual)) in expected.into_iter().zip(actual).enumerate() {
            expected.insert(GAP, f64::NAN);
            let what = format!(
                "{} {} without {}",
                indicator.name, indicator.outputs[o], indicator.inputs[missing]
            );
            assert_same(&what, &stream[o], &actual);
            assert!(actual[GAP].is_nan(), "{what}");
            if PLACES.contains(&indicator.outputs[o]) {
                continue;
            }
            assert_same(&what, &actual, &expected);
        }
    });
}

/// Nothing at the gap and for one lookback after it; then all is as in a series that begins after the gap.
#[test]
fn a_gap_that_resets_is_a_new_beginning() {
    each_gap(|indicator, running, columns, missing| {
        let running = running.clone().with_gaps(Gaps::Reset);
        let (_, after) = without_the_gap(columns);
        let before: Vec<&[f64]> = columns.iter().map(|column| &column[..GAP]).collect();
        let (before, after) = (
            running.series(&before).unwrap(),
            running.series(&after).unwrap(),
        );
        let actual = running.series(columns).unwrap();
        let stream = streamed(running, columns, actual.len());
        for (o, actual) in actual.iter().enumerate() {
            let what = format!(
                "{} {} without {}",
                indicator.name, indicator.outputs[o], indicator.inputs[missing]
            );
            assert_same(&what, &stream[o], actual);
            assert_same(&what, &actual[..GAP], &before[o]);
            assert!(actual[GAP].is_nan(), "{what}");
            if PLACES.contains(&indicator.outputs[o]) {
                continue;
            }
            assert_same(&what, &actual[GAP + 1..], &after[o]);
        }
    });
}

/// The error says which column lacks which bar; a stream gives nothing from there on.
#[test]
fn a_gap_that_is_rejected_is_named() {
    each_gap(|indicator, running, columns, missing| {
        let running = running.clone().with_gaps(Gaps::Reject);
        let error = running.series(columns).unwrap_err();
        let name = indicator.inputs[missing];
        assert_eq!(
            (error.code().as_str(), error.argument()),
            ("INVALID_DATA", name),
            "{}",
            indicator.name
        );
        assert!(
            error.value().ends_with(&format!(" at bar {GAP}")),
            "{}: {error}",
            indicator.name
        );
        for series in streamed(running, columns, indicator.outputs.len()) {
            assert!(
                series[GAP..].iter().all(|value| value.is_nan()),
                "{}",
                indicator.name
            );
        }
    });
}

/// Bars that lack something before the first whole one are no gap, and only delay the beginning.
#[test]
fn a_series_begins_with_its_first_whole_bar() {
    let bars = Bars::walk(4, 100.0, BARS);
    for indicator in catalogue::all() {
        let running = short(&indicator, 4);
        let columns = bars.columns(&indicator);
        let expected = running.series(&columns).unwrap();
        let late: Vec<Vec<f64>> = columns
            .iter()
            .map(|column| [&[f64::NAN; 3], *column].concat())
            .collect();
        let late: Vec<&[f64]> = late.iter().map(Vec::as_slice).collect();
        for gaps in [Gaps::Carry, Gaps::Reset, Gaps::Reject] {
            let actual = running.clone().with_gaps(gaps).series(&late).unwrap();
            for (o, (actual, expected)) in actual.iter().zip(&expected).enumerate() {
                let what = format!("{} {} {gaps:?}", indicator.name, indicator.outputs[o]);
                assert!(actual[..3].iter().all(|value| value.is_nan()), "{what}");
                if !PLACES.contains(&indicator.outputs[o]) {
                    assert_same(&what, &actual[3..], expected);
                }
            }
        }
    }
}

/// Sums that start at a bar which is missing start at the next one that is there.
#[test]
fn an_anchor_at_a_gap_is_not_lost() {
    let price = [2.0, 4.0, f64::NAN, 7.0, 9.0];
    let volume = [1.0; 5];
    let number = [1.0, 1.0, 2.0, 2.0, 2.0];
    for vwap in [anchored_vwap, session_vwap] {
        let vwap = vwap(&price, &price, &price, &volume, &number).unwrap();
        assert_same("vwap", &vwap, &[2.0, 3.0, f64::NAN, 7.0, 8.0]);
    }
    // The first anchor of all, too.
    let number = [0.0, 0.0, 1.0, 1.0, 1.0];
    let vwap = anchored_vwap(&price, &price, &price, &volume, &number).unwrap();
    assert_same("vwap", &vwap, &[f64::NAN, f64::NAN, f64::NAN, 7.0, 8.0]);
}
