//! The Node addon: what `crates/js/package/surface.js` makes the functions and classes of that users see.
//!
//! No call throws: what is refused comes back as text, an error in JSON. Answers are arrays of columns.

#![expect(
    clippy::missing_errors_doc,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    reason = "these are called by JavaScript, whose values are passed by value"
)]

mod answer;
mod cells;
mod given;
mod task;

use napi::Either;
use napi::bindgen_prelude::{Array, AsyncTask, Float64Array};
use napi_derive::napi;
use strikewise_js::{Column, Indicators};

use answer::{Answer, answer, columns};
use cells::Cells;
use task::{Call, Ticket};

/// Whether there are values; or an error in JSON.
type Updated = Either<bool, String>;

/// One JavaScript world: the cells that it shares with the addon, and its indicators.
#[napi]
#[derive(Debug)]
pub struct Native {
    cells: Cells,
    indicators: Indicators,
}

#[napi]
impl Native {
    /// Shares the cells.
    #[napi(constructor)]
    pub fn new(cells: Float64Array) -> Self {
        Self {
            cells: Cells::new(cells),
            indicators: Indicators::default(),
        }
    }

    /// The table of functions, as JSON.
    #[napi]
    pub fn table(&self) -> String {
        strikewise_js::table()
    }

    /// The table with its documentation, as JSON.
    #[napi]
    pub fn catalogue(&self) -> String {
        strikewise_js::catalogue()
    }

    /// The names of statuses, as JSON.
    #[napi]
    pub fn status_names(&self) -> String {
        strikewise_js::status_names()
    }

    /// Calls a function with the numbers in the cells.
    #[napi(catch_unwind)]
    pub fn scalar(&mut self, function: u32, count: u32) -> i32 {
        self.cells
            .with(|cells| strikewise_js::scalar(function, count, cells))
            .unwrap_or(-1)
    }

    /// Calls a function with any values.
    #[napi(catch_unwind)]
    pub fn call(&self, function: u32, values: Array, options: String) -> napi::Result<Answer> {
        let given = given::all(&values)?;
        Ok(answer(strikewise_js::call(function, &given, &options)))
    }

    /// Makes an indicator; its number, or an error in JSON.
    #[napi(catch_unwind)]
    pub fn open(
        &mut self,
        function: u32,
        parameters: Array,
        options: String,
    ) -> napi::Result<Either<u32, String>> {
        let given = given::all(&parameters)?;
        Ok(either(self.indicators.open(function, &given, &options)))
    }

    /// Forgets an indicator.
    #[napi]
    pub fn close(&mut self, place: u32) {
        self.indicators.close(place);
    }

    /// Another indicator in the same state.
    #[napi]
    pub fn copy(&mut self, place: u32) -> Either<u32, String> {
        either(self.indicators.copy(place))
    }

    /// Takes the bar in the cells.
    #[napi(catch_unwind)]
    pub fn update(&mut self, place: u32) -> Updated {
        self.step(|indicators, cells| indicators.update(place, cells))
    }

    /// The values that the bar in the cells would have.
    #[napi(catch_unwind)]
    pub fn peek(&mut self, place: u32) -> Updated {
        self.step(|indicators, cells| indicators.peek(place, cells))
    }

    /// Takes the bar in the cells in the stead of the last.
    #[napi(catch_unwind)]
    pub fn replace_last(&mut self, place: u32) -> Updated {
        self.step(|indicators, cells| indicators.replace_last(place, cells))
    }

    /// Takes many bars.
    #[napi(catch_unwind)]
    pub fn extend(&mut self, place: u32, series: Array) -> napi::Result<Answer> {
        let given = given::all(&series)?;
        Ok(
            match self
                .indicators
                .extend(place, &given)
                .map(|outputs| outputs.into_iter().map(Column::Numbers).collect())
            {
                Ok(outputs) => columns(outputs, None),
                Err(error) => Either::B(strikewise_js::error(&error)),
            },
        )
    }

    /// Forgets the bars of an indicator.
    #[napi]
    pub fn reset(&mut self, place: u32) -> Either<bool, String> {
        either(self.indicators.reset(place).map(|()| true))
    }

    /// Bars before the first that has a value.
    #[napi]
    pub fn lookback(&mut self, place: u32) -> Either<f64, String> {
        either(self.indicators.lookback(place).map(|bars| bars as f64))
    }

    /// Bars before a stable value; -1 if there is none.
    #[napi]
    pub fn stable_after(&mut self, place: u32, tolerance: f64) -> Either<f64, String> {
        let bars = self.indicators.stable_after(place, tolerance);
        either(bars.map(|bars| bars.map_or(-1.0, |bars| bars as f64)))
    }

    /// All that an indicator remembers: JSON in a list, or an error in JSON.
    #[napi]
    pub fn snapshot(&mut self, place: u32) -> Either<Vec<String>, String> {
        either(self.indicators.snapshot(place).map(|json| vec![json]))
    }

    /// Puts an indicator into the state of a snapshot.
    #[napi]
    pub fn restore(&mut self, place: u32, snapshot: String) -> Either<bool, String> {
        either(self.indicators.restore(place, &snapshot).map(|()| true))
    }

    fn step(
        &mut self,
        run: impl FnOnce(&mut Indicators, &mut [f64; strikewise_js::CELLS]) -> strikewise::Result<bool>,
    ) -> Updated {
        let Self { cells, indicators } = self;
        match cells.with(|cells| run(indicators, cells)) {
            Some(updated) => either(updated),
            None => Either::A(false),
        }
    }
}

/// As `Native.call`, on a thread of libuv's pool and with copies of the values.
#[napi]
pub fn call_later(
    function: u32,
    values: Array,
    options: String,
    ticket: &Ticket,
) -> napi::Result<AsyncTask<Call>> {
    let given = given::all(&values)?;
    Ok(AsyncTask::new(Call::new(function, given, options, ticket)))
}

/// A value, or an error in JSON.
fn either<T>(result: strikewise::Result<T>) -> Either<T, String> {
    match result {
        Ok(value) => Either::A(value),
        Err(error) => Either::B(strikewise_js::error(&error)),
    }
}
