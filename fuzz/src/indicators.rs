use super::input::Input;
use super::same;
use strikewise::indicators::catalogue::{self, Indicator, Running};
use strikewise::indicators::{Gaps, Layout, MovingAverage, ParameterKind, Seed};

/// Indicators: any of the catalogue with any parameters, over any columns. As many values as bars; bar by bar, in
/// pieces, in a panel and after a bar that was replaced they are those of the series, bit for bit.
pub fn indicators(bytes: &[u8]) {
    let mut input = Input::new(bytes);
    let all = catalogue::all();
    let chosen = usize::from(input.byte()) << 8 | usize::from(input.byte());
    let indicator = &all[chosen % all.len()];
    let Some(running) = running(&mut input, indicator) else {
        return;
    };
    let bars = input.count(60);
    let columns: Vec<Vec<f64>> = indicator
        .inputs
        .iter()
        .map(|name| column(&mut input, name, bars))
        .collect();
    let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();

    let series = match running.series(&columns) {
        Ok(series) => series,
        Err(error) => {
            assert_eq!(error.code().as_str(), "INVALID_DATA", "{}", indicator.name);
            assert!(
                indicator.inputs.contains(&error.argument()),
                "{}",
                indicator.name
            );
            vec![vec![f64::NAN; bars]; indicator.outputs.len()]
        }
    };
    let is_refused = running.series(&columns).is_err();
    assert_eq!(series.len(), indicator.outputs.len());
    for output in &series {
        assert_eq!(output.len(), bars, "{}", indicator.name);
        let first = running.lookback().min(bars);
        assert!(
            output[..first].iter().all(|value| value.is_nan()),
            "{}",
            indicator.name
        );
    }
    if is_refused {
        let mut stream = running;
        assert!(stream.extend(&columns).is_err(), "{}", indicator.name);
        return;
    }
    bar_by_bar(&mut input, indicator, &running, &columns, &series);
    let cut = input.count(bars);
    in_pieces(indicator, &running, &columns, cut, &series);
    in_a_panel(indicator, &running, &columns, &series);
}

/// The indicator with parameters, unless they are refused.
fn running(input: &mut Input<'_>, indicator: &Indicator) -> Option<Running> {
    let parameters: Vec<f64> = indicator
        .parameters
        .iter()
        .map(|parameter| match (parameter.kind, input.byte()) {
            (_, 0..8) => input.number(parameter.minimum.max(-1e3), parameter.maximum.min(1e3)),
            (ParameterKind::MovingAverage, choice) => {
                f64::from(MovingAverage::ALL[usize::from(choice) % MovingAverage::ALL.len()] as u8)
            }
            (ParameterKind::Count, choice) => parameter.minimum + f64::from(choice % 16),
            (_, 8..64) => input.number(parameter.minimum.max(-10.0), parameter.maximum.min(10.0)),
            _ => parameter.default,
        })
        .collect();
    let gaps = [Gaps::Carry, Gaps::Carry, Gaps::Reset, Gaps::Reject][usize::from(input.byte() % 4)];
    let seed = [Seed::TaLib, Seed::First][usize::from(input.byte() % 2)];
    let unstable = input.count(20).saturating_sub(15);
    match indicator.with(&parameters) {
        Ok(running) => Some(
            running
                .with_gaps(gaps)
                .with_seed(seed)
                .with_unstable_period(unstable),
        ),
        Err(error) => {
            assert_eq!(
                error.code().as_str(),
                "INVALID_PARAMETER",
                "{}",
                indicator.name
            );
            let is_named = indicator
                .parameters
                .iter()
                .any(|parameter| parameter.name == error.argument());
            assert!(is_named, "{}: {error}", indicator.name);
            None
        }
    }
}

/// Numbers of one kind: prices in a narrow range, numbers of any size, or few different ones.
fn column(input: &mut Input<'_>, name: &str, bars: usize) -> Vec<f64> {
    let (low, high) = match name {
        "session" | "anchor" => (0.0, 3.0),
        "periods" => (0.0, 40.0),
        "minute_of_day" => (0.0, 1_500.0),
        _ => (90.0, 110.0),
    };
    let kind = input.byte();
    (0..bars)
        .map(|_| match kind {
            0..32 => input.number(low, high),
            32..64 => f64::from(input.byte() % 4),
            // One byte a value, so that a short input is a long series; a gap now and then.
            _ => match input.byte() {
                255 => f64::NAN,
                byte => (low + (high - low) * f64::from(byte) / 256.0).floor(),
            },
        })
        .collect()
}

fn bar(columns: &[&[f64]], at: usize) -> Vec<f64> {
    columns.iter().map(|column| column[at]).collect()
}

/// Peeked, taken, and taken back are one.
fn bar_by_bar(
    input: &mut Input<'_>,
    indicator: &Indicator,
    running: &Running,
    columns: &[&[f64]],
    series: &[Vec<f64>],
) {
    let mut stream = running.clone().with_replaceable_bar();
    let mut values = vec![0.0; series.len()];
    for at in 0..columns[0].len() {
        let bar = bar(columns, at);
        let is_whole = stream
            .peek(&bar, &mut values)
            .is_ok_and(|is_valued| is_valued);
        let check = |is_valued: bool, values: &[f64]| {
            assert_eq!(is_valued, is_whole, "{} at {at}", indicator.name);
            for (value, output) in values.iter().zip(series) {
                let value = if is_valued { *value } else { f64::NAN };
                assert!(
                    same(value, output[at]),
                    "{} at {at}: {value} is not {}\n{running:?}",
                    indicator.name,
                    output[at]
                );
            }
        };
        check(is_whole, &values);
        if input.byte() < 32 {
            let other: Vec<f64> = bar.iter().map(|_| input.number(1.0, 200.0)).collect();
            let _ = stream.update(&other, &mut values);
            let is_valued = stream
                .replace_last(&bar, &mut values)
                .is_ok_and(|is_valued| is_valued);
            check(is_valued, &values);
        } else {
            let is_valued = stream
                .update(&bar, &mut values)
                .is_ok_and(|is_valued| is_valued);
            check(is_valued, &values);
        }
    }
}

fn in_pieces(
    indicator: &Indicator,
    running: &Running,
    columns: &[&[f64]],
    cut: usize,
    series: &[Vec<f64>],
) {
    let mut stream = running.clone();
    for piece in [0..cut, cut..columns[0].len()] {
        let part: Vec<&[f64]> = columns
            .iter()
            .map(|column| &column[piece.clone()])
            .collect();
        let Ok(outputs) = stream.extend(&part) else {
            panic!("{} refuses a piece", indicator.name);
        };
        for (output, expected) in outputs.iter().zip(series) {
            for (value, expected) in output.iter().zip(&expected[piece.clone()]) {
                assert!(
                    same(*value, *expected),
                    "{} in pieces: {value} is not {expected}",
                    indicator.name
                );
            }
        }
    }
}

/// The series twice, in both layouts.
fn in_a_panel(indicator: &Indicator, running: &Running, columns: &[&[f64]], series: &[Vec<f64>]) {
    let twice = |column: &[f64], layout| -> Vec<f64> {
        match layout {
            Layout::ByBar => column.iter().flat_map(|value| [*value; 2]).collect(),
            _ => [column, column].concat(),
        }
    };
    for layout in [Layout::BySeries, Layout::ByBar] {
        let doubled: Vec<Vec<f64>> = columns.iter().map(|column| twice(column, layout)).collect();
        let doubled: Vec<&[f64]> = doubled.iter().map(Vec::as_slice).collect();
        let Ok(outputs) = running.panel(&doubled, 2, layout) else {
            panic!("{} refuses a panel", indicator.name);
        };
        for (output, expected) in outputs.iter().zip(series) {
            let expected = twice(expected, layout);
            assert_eq!(output.len(), expected.len(), "{}", indicator.name);
            for (value, expected) in output.iter().zip(expected) {
                assert!(
                    same(*value, expected),
                    "{} in a panel: {value} is not {expected}",
                    indicator.name
                );
            }
        }
    }
}
