//! All series in one call, beside our own functions called for each series.
//!
//! Everybody returns new columns. Who calls series by series with columns of all series at one bar has to gather each
//! series first; that it is to be scattered again afterwards is not counted.

use crate::contest::{Contest, Medians, cell, print_head, print_row};
use crate::run::{Run, pass};
use crate::universe::Universe;
use std::hint::black_box;
use std::time::Instant;
use strikewise::Result;
use strikewise::indicators::{
    Adx, Atr, Bbands, Ema, HistoricalVolatility, Layout, Macd, MovingAverage, Obv, Rsi, Sma, Stoch,
    adx, atr, bbands, ema, historical_volatility, macd, obv, rsi, sma, stoch,
};

const AVERAGE: MovingAverage = MovingAverage::Sma;

pub fn contest() -> Contest {
    macro_rules! line {
        ($Object:ident, $function:ident, [$($column:ident),+], ($($parameter:expr),*)) => {
            vec![
                timed(|universe| {
                    let all = &universe.by_series;
                    $Object::new($($parameter),*)?
                        .panel($(&all.$column,)+ universe.tickers, Layout::BySeries)
                }),
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
            "call by call",
            "by bar: panel",
            "gathered, call by call",
        ],
        lines: vec![
            ("RSI14", line!(Rsi, rsi, [close], (14))),
            ("SMA200", line!(Sma, sma, [close], (200))),
            ("EMA50", line!(Ema, ema, [close], (50))),
            ("MACD", line!(Macd, macd, [close], (12, 26, 9))),
            (
                "BBANDS20",
                line!(Bbands, bbands, [close], (20, 2.0, 2.0, AVERAGE)),
            ),
            ("ATR14", line!(Atr, atr, [high, low, close], (14))),
            ("ADX14", line!(Adx, adx, [high, low, close], (14))),
            (
                "STOCH14.3.3",
                line!(
                    Stoch,
                    stoch,
                    [high, low, close],
                    (14, 3, AVERAGE, 3, AVERAGE)
                ),
            ),
            ("OBV", line!(Obv, obv, [close, volume], ())),
            (
                "HV20",
                line!(
                    HistoricalVolatility,
                    historical_volatility,
                    [close],
                    (20, 252.0)
                ),
            ),
        ],
    }
}

/// Prints the times, and how many times as long it takes call by call.
pub fn print(medians: &Medians) {
    let [by_series, each, by_bar, each_gathered] = medians.libraries[..] else {
        return;
    };
    let columns = [by_series, each, "ratio", by_bar, each_gathered, "ratio"];
    print_head("ns/bar", &columns);
    for (line, medians) in &medians.lines {
        let cells = medians.chunks(2).flat_map(|pair| {
            let ratio = pair[1].zip(pair[0]).map(|(each, panel)| each / panel);
            [cell(pair[0], ""), cell(pair[1], ""), cell(ratio, "×")]
        });
        print_row(line, cells);
    }
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
