//! What is timed: one line, by one library, over the whole universe.

use crate::universe::{Series, Universe};
use std::hint::black_box;
use std::time::Instant;

/// The values of up to three outputs at the last bar, the mean over all series; NaN where there is no output.
pub type Last = [f64; 3];

/// What a run finds.
pub struct Pass {
    /// For each bar, update or call, whichever the table is about.
    pub nanoseconds: f64,
    pub last: Last,
}

pub type Run = Box<dyn FnMut(&Universe) -> Pass>;

/// Which form of an indicator is timed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A series in, columns out.
    Columns,
    /// Bar by bar, after the warm-up.
    Updates,
}

/// Bars before the first update that is timed: enough for an average of 200.
const WARM_UP: usize = 250;

/// Times one call for each series, into columns of the caller. The call says at which index its last values are.
pub fn in_columns<const O: usize>(
    mut call: impl FnMut(&Series, &mut [Vec<f64>; O]) -> usize + 'static,
) -> Option<Run> {
    let mut columns: [Vec<f64>; O] = std::array::from_fn(|_| vec![]);
    Some(Box::new(move |universe| {
        for column in &mut columns {
            column.resize(universe.bars, f64::NAN);
        }
        let mut last = [0.0; 3];
        let start = Instant::now();
        for series in universe.series() {
            let at = call(black_box(&series), &mut columns);
            black_box(&mut columns);
            add(&mut last, columns.each_ref().map(|column| column[at]));
        }
        pass(universe, start, universe.cells(), last)
    }))
}

/// Times the updates after the warm-up, of objects that exist by then.
pub fn updates<S: 'static, const O: usize>(
    open: impl Fn(&Series, usize) -> S + 'static,
    update: impl Fn(&mut S, &Series, usize) -> [f64; O] + 'static,
) -> Option<Run> {
    Some(Box::new(move |universe| {
        let mut streams: Vec<S> = universe
            .series()
            .map(|series| open(&series, WARM_UP))
            .collect();
        let mut last = [0.0; 3];
        let start = Instant::now();
        for (stream, series) in streams.iter_mut().zip(universe.series()) {
            let mut values = [f64::NAN; O];
            for at in WARM_UP..universe.bars {
                values = black_box(update(stream, &series, at));
            }
            add(&mut last, values);
        }
        let count = universe.tickers * (universe.bars - WARM_UP);
        pass(universe, start, count, last)
    }))
}

/// Either form of an object that knows bars one by one only, and begins with the first bar of a series.
pub fn bar_by_bar<S: 'static, const O: usize>(
    form: Form,
    begin: impl Fn(&Series) -> S + 'static,
    update: impl Fn(&mut S, &Series, usize) -> [f64; O] + Copy + 'static,
) -> Option<Run> {
    match form {
        Form::Columns => in_columns(move |series, columns: &mut [Vec<f64>; O]| {
            let mut stream = begin(series);
            for at in 0..series.close.len() {
                let values = update(&mut stream, series, at);
                for (column, value) in columns.iter_mut().zip(values) {
                    column[at] = value;
                }
            }
            series.close.len() - 1
        }),
        Form::Updates => updates(
            move |series, seen| {
                let mut stream = begin(series);
                for at in 0..seen {
                    update(&mut stream, series, at);
                }
                stream
            },
            update,
        ),
    }
}

/// The last values of a run in another unit, so that they can be compared.
pub fn in_unit(run: Option<Run>, convert: impl Fn(f64) -> f64 + 'static) -> Option<Run> {
    let mut run = run?;
    Some(Box::new(move |universe| {
        let pass = run(universe);
        Pass {
            last: pass.last.map(&convert),
            ..pass
        }
    }))
}

/// Adds the last values of one series.
pub fn add<const O: usize>(last: &mut Last, values: [f64; O]) {
    for (output, sum) in last.iter_mut().enumerate() {
        *sum += values.get(output).unwrap_or(&f64::NAN);
    }
}

/// The pass that began at `start`, over so many bars, updates or calls.
pub fn pass(universe: &Universe, start: Instant, count: usize, last: Last) -> Pass {
    Pass {
        nanoseconds: start.elapsed().as_secs_f64() * 1e9 / count as f64,
        last: last.map(|sum| sum / universe.tickers as f64),
    }
}
