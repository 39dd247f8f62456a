//! All series in one call, beside our own functions called for each series.
//!
//! Calls for each series return new columns, as a panel does; the panel into matrices of the caller uses the same ones
//! again. Who calls series by series with columns of all series at one bar has to gather each
//! series first; that it is to be scattered again afterwards is not counted.

use crate::contest::{Contest, Medians, cell, print_head, print_row};
use crate::run::{Run, pass};
use crate::universe::Universe;
use std::hint::black_box;
use std::time::Instant;
use strikewise::Result;
use strikewise::indicators::{
    Adx, Atr, Bbands, Ema, HistoricalVolatility, Layout, Macd, MovingAverage, Obv, Rsi, Sma, Stoch,
    adx, atr, bbands, catalogue, ema, historical_volatility, macd, obv, rsi, sma, stoch,
};

const AVERAGE: MovingAverage = MovingAverage::Sma;

pub fn contest() -> Contest {
    macro_rules! line {
        ($Object:ident, $function:ident, [$($column:ident),+], ($($parameter:expr),*), [$($number:expr),*]) => {
            vec![
                timed(|universe| {
                    let all = &universe.by_series;
                    $Object::new($($parameter),*)?
                        .panel($(&all.$column,)+ universe.tickers, Layout::BySeries)
                }),
                into(stringify!($function), &[$($number),*], Layout::BySeries),
                timed(|universe| {
                    let series = universe.series();
                    let columns = series.map(|s| $function($(s.$column,)+ $($parameter),*));
                    columns.collect::<Result<Vec<_>>>()
                }),
                timed(|universe| {
                    let all = &universe.by_bar;
                    $Object::new($($parameter),*)?
                        .panel($(&all.$column,)+ universe.tickers, Layout::ByBar)
                }),
                into(stringify!($function), &[$($number),*], Layout::ByBar),
                timed(|universe| {
                    let all = &universe.by_bar;
                    let columns = (0..universe.tickers).map(|ticker| {
                        $(let $column = gather(&all.$column, ticker, universe.tickers);)+
                        $function($(&$column,)+ $($parameter),*)
                    });
                    columns.collect::<Result<Vec<_>>>()
                }),
            ]
        };
    }
    Contest {
        libraries: vec![
            "by series: panel",
            "into",
            "call by call",
            "by bar: panel",
            "into",
            "gathered, call by call",
        ],
        lines: vec![
            ("RSI14", line!(Rsi, rsi, [close], (14), [14.0])),
            ("SMA200", line!(Sma, sma, [close], (200), [200.0])),
            ("EMA50", line!(Ema, ema, [close], (50), [50.0])),
            (
                "MACD",
                line!(Macd, macd, [close], (12, 26, 9), [12.0, 26.0, 9.0]),
            ),
            (
                "BBANDS20",
                line!(
                    Bbands,
                    bbands,
                    [close],
                    (20, 2.0, 2.0, AVERAGE),
                    [20.0, 2.0, 2.0, 0.0]
                ),
            ),
            ("ATR14", line!(Atr, atr, [high, low, close], (14), [14.0])),
            ("ADX14", line!(Adx, adx, [high, low, close], (14), [14.0])),
            (
                "STOCH14.3.3",
                line!(
                    Stoch,
                    stoch,
                    [high, low, close],
                    (14, 3, AVERAGE, 3, AVERAGE),
                    [14.0, 3.0, 0.0, 3.0, 0.0]
                ),
            ),
            ("OBV", line!(Obv, obv, [close, volume], (), [])),
            (
                "HV20",
                line!(
                    HistoricalVolatility,
                    historical_volatility,
                    [close],
                    (20, 252.0),
                    [20.0, 252.0]
                ),
            ),
        ],
    }
}

/// Prints the times, and how many times as long it takes call by call.
pub fn print(medians: &Medians) {
    let [by_series, into, each, by_bar, by_bar_into, each_gathered] = medians.libraries[..] else {
        return;
    };
    let columns = [
        by_series,
        "ratio",
        into,
        "ratio",
        each,
        by_bar,
        "ratio",
        by_bar_into,
        "ratio",
        each_gathered,
    ];
    print_head("ns/bar", &columns);
    for (line, medians) in &medians.lines {
        let cells = medians.chunks(3).flat_map(|form| {
            let [panel, into, each] = [form[0], form[1], form[2]];
            let ratio = |form: Option<f64>| each.zip(form).map(|(each, form)| each / form);
            [
                cell(panel, ""),
                cell(ratio(panel), "×"),
                cell(into, ""),
                cell(ratio(into), "×"),
                cell(each, ""),
            ]
        });
        print_row(line, cells);
    }
}

/// A panel into matrices that are there.
fn into(name: &'static str, parameters: &[f64], layout: Layout) -> Option<Run> {
    let indicator = catalogue::find(name)?;
    let panel = indicator.with(parameters).expect("parameters in range");
    let mut matrices = vec![vec![]; indicator.outputs.len()];
    Some(Box::new(move |universe| {
        let all = match layout {
            Layout::ByBar => &universe.by_bar,
            _ => &universe.by_series,
        };
        let columns: Vec<&[f64]> = indicator
            .inputs
            .iter()
            .map(|name| all.column(name))
            .collect();
        let mut views: Vec<&mut [f64]> = vec![];
        for matrix in &mut matrices {
            matrix.resize(universe.cells(), 0.0);
            views.push(matrix);
        }
        let start = Instant::now();
        panel
            .panel_into(black_box(&columns), universe.tickers, layout, &mut views)
            .expect("columns of one length");
        black_box(&mut views);
        pass(universe, start, universe.cells(), [f64::NAN; 3])
    }))
}

fn timed<T>(work: fn(&Universe) -> Result<T>) -> Option<Run>
where
    T: 'static,
{
    Some(Box::new(move |universe| {
        let start = Instant::now();
        black_box(&work(black_box(universe)).expect("parameters in range"));
        // They are ours both: the library's own tests hold them against each other.
        pass(universe, start, universe.cells(), [f64::NAN; 3])
    }))
}

/// The series of one ticker out of all series by bar.
fn gather(column: &[f64], ticker: usize, tickers: usize) -> Vec<f64> {
    column[ticker..].iter().step_by(tickers).copied().collect()
}
