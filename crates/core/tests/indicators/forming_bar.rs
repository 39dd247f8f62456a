//! A bar that is still forming, and bars that arrive in pieces.

use super::bars::{Bars, assert_same, variants};
use strikewise::indicators::catalogue;

/// However often the last bar is replaced, and after whatever else it was, all is as if only its last form had come.
#[test]
fn a_replaced_bar_leaves_nothing_behind() {
    let bars = Bars::walk(51, 100.0, 90);
    for indicator in catalogue::all() {
        let columns = bars.columns(&indicator);
        let bar = |at: usize, factor: f64| -> Vec<f64> {
            columns.iter().map(|column| column[at] * factor).collect()
        };
        for running in variants(&indicator) {
            let expected = running.series(&columns).unwrap();
            let mut stream = running.with_replaceable_bar();
            let mut values = vec![0.0; indicator.outputs.len()];
            assert!(
                stream.replace_last(&bar(0, 1.0), &mut values).is_err(),
                "{}: no bar yet",
                indicator.name
            );
            for at in 0..90 {
                stream.update(&bar(at, 1.5), &mut values).unwrap();
                stream
                    .replace_last(&bar(at, f64::NAN), &mut values)
                    .unwrap();
                stream.replace_last(&bar(at, 0.7), &mut values).unwrap();
                let is_valued = stream.replace_last(&bar(at, 1.0), &mut values).unwrap();
                for (name, (expected, value)) in
                    indicator.outputs.iter().zip(expected.iter().zip(&values))
                {
                    let value = if is_valued { *value } else { f64::NAN };
                    assert_same(
                        &format!("{} {name} bar {at}", indicator.name),
                        &[value],
                        &expected[at..=at],
                    );
                }
            }
        }
    }
}

/// A bar can be replaced only where that was asked for.
#[test]
fn a_bar_is_not_replaced_unasked() {
    for indicator in catalogue::all() {
        let mut stream = indicator.with(&[]).unwrap();
        let bar = vec![1.0; indicator.inputs.len()];
        let mut values = vec![0.0; indicator.outputs.len()];
        stream.update(&bar, &mut values).unwrap();
        let error = stream.replace_last(&bar, &mut values).unwrap_err();
        assert_eq!(
            error.code().as_str(),
            "INVALID_PARAMETER",
            "{}",
            indicator.name
        );
    }
}

/// Pieces of a series, of no bar, of one and of many, are the series.
#[test]
fn pieces_are_the_whole() {
    let bars = Bars::walk(52, 100.0, 130);
    for indicator in catalogue::all() {
        let columns = bars.columns(&indicator);
        for running in variants(&indicator) {
            let expected = running.series(&columns).unwrap();
            let mut stream = running;
            for piece in [0..0, 0..1, 1..20, 20..21, 21..64, 64..130] {
                let part: Vec<&[f64]> = columns
                    .iter()
                    .map(|column| &column[piece.clone()])
                    .collect();
                let actual = stream.extend(&part).unwrap();
                for (name, (actual, expected)) in
                    indicator.outputs.iter().zip(actual.iter().zip(&expected))
                {
                    assert_same(
                        &format!("{} {name} {piece:?}", indicator.name),
                        actual,
                        &expected[piece.clone()],
                    );
                }
            }
        }
    }
}
