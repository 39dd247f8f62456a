//! What must hold for every indicator of the catalogue, whatever the series.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use strikewise::indicators::catalogue::{self, Indicator, Running};
use strikewise::indicators::{Gaps, Layout, ParameterKind};

/// A series of bars; columns that are no part of a bar are made from them.
#[derive(Debug, Clone)]
struct Bars {
    open: Vec<f64>,
    high: Vec<f64>,
    low: Vec<f64>,
    close: Vec<f64>,
    volume: Vec<f64>,
    periods: Vec<f64>,
    session: Vec<f64>,
    anchor: Vec<f64>,
}

impl Bars {
    fn column(&self, name: &str) -> &[f64] {
        match name {
            "open" | "second" | "benchmark" => &self.open,
            "high" => &self.high,
            "low" => &self.low,
            "volume" => &self.volume,
            "periods" => &self.periods,
            "session" => &self.session,
            "anchor" => &self.anchor,
            _ => &self.close,
        }
    }

    fn columns(&self, indicator: &Indicator) -> Vec<&[f64]> {
        indicator
            .inputs
            .iter()
            .map(|name| self.column(name))
            .collect()
    }

    fn len(&self) -> usize {
        self.close.len()
    }
}

/// The next number of a column that counts.
fn counted(column: &[f64], is_next: bool) -> f64 {
    let last = column.last().filter(|last| last.is_finite());
    last.unwrap_or(&0.0) + f64::from(u32::from(is_next))
}

/// Moves of every size, flat stretches, days without trade, bad prints, and gaps of one column or all.
fn bars(most: usize, gaps: u32) -> impl Strategy<Value = Bars> {
    let moves = prop_oneof![6 => -0.05..0.05_f64, 2 => Just(0.0), 1 => -0.3..0.4_f64];
    let shadow = prop_oneof![3 => 0.0..0.03_f64, 1 => Just(0.0)];
    let volume = prop_oneof![6 => 1.0..1e6_f64, 1 => Just(0.0)];
    let gap = prop_oneof![
        120 => Just(None),
        gaps => (0..6_usize, prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY)])
            .prop_map(Some),
    ];
    let bar = (
        moves,
        -0.02..0.02_f64,
        shadow.clone(),
        shadow,
        volume,
        gap,
        1..32_u32,
    );
    (1e-3..1e4_f64, prop::collection::vec(bar, 0..most)).prop_map(|(start, moves)| {
        let mut last = start;
        let mut bars = Bars {
            open: vec![],
            high: vec![],
            low: vec![],
            close: vec![],
            volume: vec![],
            periods: vec![],
            session: vec![],
            anchor: vec![],
        };
        for (step, jump, above, below, volume, gap, period) in moves {
            let open = if step == 0.0 {
                last
            } else {
                last * (1.0 + jump)
            };
            let close = open * (1.0 + step);
            last = close;
            let mut row = [
                open,
                open.max(close) * (1.0 + above),
                open.min(close) * (1.0 - below),
                close,
                volume,
                f64::from(period),
                // A session of ten bars or so, and another anchor now and then.
                counted(&bars.session, period < 4),
                counted(&bars.anchor, period % 8 == 0),
            ];
            match gap {
                Some((5, gap)) => row = [gap; 8],
                Some((column, gap)) => row[column] = gap,
                None => {}
            }
            for (column, value) in [
                &mut bars.open,
                &mut bars.high,
                &mut bars.low,
                &mut bars.close,
                &mut bars.volume,
                &mut bars.periods,
                &mut bars.session,
                &mut bars.anchor,
            ]
            .into_iter()
            .zip(row)
            {
                column.push(value);
            }
        }
        bars
    })
}

/// The indicator with short periods, so that short series have values; `size` makes them differ.
fn short(indicator: &Indicator, size: usize) -> Running {
    let mut parameters: Vec<f64> = indicator
        .parameters
        .iter()
        .enumerate()
        .map(|(i, parameter)| match parameter.kind {
            ParameterKind::Count if parameter.default > 2.0 => {
                ((size + 2 * i) as f64).clamp(parameter.minimum, parameter.maximum)
            }
            _ => parameter.default,
        })
        .collect();
    // FRAMA takes even periods only.
    if indicator.name == "frama" {
        parameters[0] *= 2.0;
    }
    indicator.with(&parameters).unwrap()
}

/// Equal bit for bit, where NaN equals NaN.
fn same(one: &[f64], other: &[f64]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(a, b)| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan())
}

/// Bar by bar, what whole series should be.
fn streamed(mut running: Running, indicator: &Indicator, columns: &[&[f64]]) -> Vec<Vec<f64>> {
    let mut outputs = vec![vec![]; indicator.outputs.len()];
    let mut values = vec![0.0; outputs.len()];
    for at in 0..columns[0].len() {
        let bar: Vec<f64> = columns.iter().map(|column| column[at]).collect();
        let mut peeked = vec![0.0; outputs.len()];
        let is_peeked = running.peek(&bar, &mut peeked).unwrap();
        let is_valued = running.update(&bar, &mut values).unwrap();
        assert_eq!(is_peeked, is_valued, "{} peeks", indicator.name);
        assert!(
            !is_valued || same(&peeked, &values),
            "{} peeks {peeked:?}, {values:?}",
            indicator.name
        );
        for (output, &value) in outputs.iter_mut().zip(&values) {
            output.push(if is_valued { value } else { f64::NAN });
        }
    }
    outputs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn bar_by_bar_is_the_series(bars in bars(140, 4), size in 2..9_usize) {
        for indicator in catalogue::all() {
            let columns = bars.columns(&indicator);
            for gaps in [Gaps::Carry, Gaps::Reset] {
                let running = short(&indicator, size).with_gaps(gaps);
                let series = running.series(&columns).unwrap();
                for (one, other) in series.iter().zip(streamed(running, &indicator, &columns)) {
                    prop_assert!(same(one, &other), "{} {gaps:?}\n{one:?}\n{other:?}", indicator.name);
                }
            }
        }
    }

    #[test]
    fn whole_series_are_the_same_bar_by_bar(bars in bars(200, 0), size in 2..9_usize) {
        for indicator in catalogue::all() {
            let columns = bars.columns(&indicator);
            let running = short(&indicator, size);
            let series = running.series(&columns).unwrap();
            for (one, other) in series.iter().zip(streamed(running, &indicator, &columns)) {
                prop_assert!(same(one, &other), "{}\n{one:?}\n{other:?}", indicator.name);
            }
        }
    }

    /// Cutting later bars off changes nothing before.
    #[test]
    fn a_value_knows_nothing_of_later_bars(bars in bars(140, 2), size in 2..9_usize, share in 0.0..1.0_f64) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a small count")]
        let kept = (bars.len() as f64 * share) as usize;
        for indicator in catalogue::all() {
            let columns = bars.columns(&indicator);
            let cut: Vec<&[f64]> = columns.iter().map(|column| &column[..kept]).collect();
            let running = short(&indicator, size);
            let (whole, cut) = (running.series(&columns).unwrap(), running.series(&cut).unwrap());
            for (whole, cut) in whole.iter().zip(&cut) {
                prop_assert!(same(&whole[..kept], cut), "{}", indicator.name);
            }
        }
    }

    /// No value before the lookback and at gaps; a value, or one that is not defined, from there on.
    #[test]
    fn the_warm_up_is_the_lookback(bars in bars(140, 4), size in 2..9_usize, unstable in 0..5_usize) {
        for indicator in catalogue::all() {
            let columns = bars.columns(&indicator);
            let running = short(&indicator, size).with_unstable_period(unstable);
            let plain = short(&indicator, size);
            prop_assert_eq!(running.lookback(), plain.lookback() + unstable);
            let series = running.series(&columns).unwrap();
            let all = plain.series(&columns).unwrap();
            let mut whole = 0;
            for at in 0..bars.len() {
                let is_whole = columns.iter().all(|column| column[at].is_finite());
                whole += usize::from(is_whole);
                for (series, all) in series.iter().zip(&all) {
                    let is_same = series[at].to_bits() == all[at].to_bits() || series[at].is_nan() && all[at].is_nan();
                    let is_valued = is_whole && whole > running.lookback();
                    prop_assert!(if is_valued { is_same } else { series[at].is_nan() }, "{} at {at}", indicator.name);
                }
            }
        }
    }

    #[test]
    fn a_panel_is_its_series(first in bars(60, 3), second in bars(60, 3), size in 2..9_usize) {
        let bars = first.len().min(second.len());
        for indicator in catalogue::all() {
            let running = short(&indicator, size);
            let rows: Vec<Vec<&[f64]>> = [&first, &second, &first]
                .iter()
                .map(|series| series.columns(&indicator).iter().map(|column| &column[..bars]).collect())
                .collect();
            let expected: Vec<_> = rows.iter().map(|row| running.series(row).unwrap()).collect();
            let by_series: Vec<Vec<f64>> = (0..indicator.inputs.len())
                .map(|i| rows.iter().flat_map(|row| row[i].to_vec()).collect())
                .collect();
            let by_bar: Vec<Vec<f64>> = (0..indicator.inputs.len())
                .map(|i| (0..bars).flat_map(|at| rows.iter().map(move |row| row[i][at])).collect())
                .collect();
            for (columns, layout) in [(by_series, Layout::BySeries), (by_bar, Layout::ByBar)] {
                let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
                let outputs = running.panel(&columns, rows.len(), layout).unwrap();
                let mut into = vec![vec![0.0; columns[0].len()]; outputs.len()];
                let mut views: Vec<_> = into.iter_mut().map(Vec::as_mut_slice).collect();
                running.panel_into(&columns, rows.len(), layout, &mut views).unwrap();
                prop_assert!(outputs.iter().zip(&into).all(|(one, other)| same(one, other)), "{}", indicator.name);
                for (o, output) in outputs.iter().enumerate() {
                    for (row, expected) in expected.iter().enumerate() {
                        let actual: Vec<f64> = (0..bars)
                            .map(|at| output[if layout == Layout::ByBar { at * rows.len() + row } else { row * bars + at }])
                            .collect();
                        prop_assert!(same(&actual, &expected[o]), "{} {layout:?}", indicator.name);
                    }
                }
            }
        }
    }

    /// A gap that is rejected is an error that names the column; a stream gives nothing from it on.
    #[test]
    fn a_rejected_gap_is_an_error(bars in bars(80, 0), at in 0..80_usize, size in 2..9_usize) {
        prop_assume!(bars.len() > 2);
        let at = 1 + at % (bars.len() - 1);
        for indicator in catalogue::all() {
            let mut columns: Vec<Vec<f64>> = bars.columns(&indicator).iter().map(|c| c.to_vec()).collect();
            columns[0][at] = f64::NAN;
            let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
            let running = short(&indicator, size).with_gaps(Gaps::Reject);
            let error = running.series(&columns).unwrap_err();
            prop_assert_eq!((error.code().as_str(), error.argument()), ("INVALID_DATA", indicator.inputs[0]));
            let place = format!("bar {at}");
            prop_assert!(error.value().ends_with(&place));
            let streamed = streamed(running, &indicator, &columns);
            prop_assert!(streamed[0][at..].iter().all(|value| value.is_nan()));
        }
    }
}

/// Every row of the catalogue says what a binding needs, in the style of all.
#[test]
fn the_catalogue_is_complete() {
    let all = catalogue::all();
    for indicator in &all {
        let name = indicator.name;
        assert_eq!(
            all.iter().filter(|other| other.name == name).count(),
            1,
            "{name} twice"
        );
        let first = indicator.documentation[0].trim();
        assert!(
            first.ends_with('.') || first.ends_with(':'),
            "{name}: {first}"
        );
        let text = indicator.documentation.join("\n");
        for heading in ["# Formula", "# Source", "# Examples"] {
            assert!(text.contains(heading), "{name} has no {heading}");
        }
        for parameter in &indicator.parameters {
            assert!(
                parameter.minimum <= parameter.default && parameter.default <= parameter.maximum,
                "{name}"
            );
        }
        assert!(indicator.with(&[]).is_ok(), "{name} refuses its defaults");
    }
}

/// Parameters outside their domain are refused by name, and no period is long enough to hurt.
#[test]
fn parameters_are_checked() {
    for indicator in catalogue::all() {
        for (i, parameter) in indicator.parameters.iter().enumerate() {
            for bad in [
                parameter.minimum - 1.0,
                parameter.maximum * 2.0,
                f64::NAN,
                2.5e300,
            ] {
                if parameter.kind == ParameterKind::Number
                    && (parameter.minimum..=parameter.maximum).contains(&bad)
                {
                    continue;
                }
                let mut numbers: Vec<f64> =
                    indicator.parameters.iter().map(|p| p.default).collect();
                numbers[i] = bad;
                let error = indicator.with(&numbers).unwrap_err();
                assert_eq!(error.argument(), parameter.name, "{} {bad}", indicator.name);
            }
        }
    }
}
