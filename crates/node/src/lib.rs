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
mod direct;
mod given;
mod market;
mod task;
mod world;

use std::cell::RefCell;
use std::rc::Rc;

use napi::Either;
use napi::bindgen_prelude::{Array, AsyncTask, Float64Array};
use napi_derive::napi;
use strikewise_js::{Answered, Column};

use answer::Answer;
use cells::Cells;
use direct::Direct;
use task::{Call, Ticket};
use world::World;

/// One JavaScript world: the cells that it shares with the addon, and its indicators.
#[napi]
#[derive(Debug)]
pub struct Native {
    world: Rc<RefCell<World>>,
}

#[napi]
impl Native {
    /// Shares the cells.
    #[napi(constructor)]
    pub fn new(cells: Float64Array) -> Self {
        let world = World::new(Cells::new(cells));
        Self {
            world: Rc::new(RefCell::new(world)),
        }
    }

    /// The calls that find what they need in the cells.
    #[napi]
    pub fn direct(&self) -> Direct {
        Direct(Rc::clone(&self.world))
    }

    /// Why the last bar was refused: an error in JSON.
    #[napi]
    pub fn refusal(&self) -> Option<String> {
        let refusal = self.world.borrow_mut().refusal.take();
        refusal.as_ref().map(strikewise_js::error)
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

    /// Calls a function with any values.
    #[napi(catch_unwind)]
    pub fn call(&self, function: u32, values: Array, options: String) -> napi::Result<Answer> {
        let given = given::all(&values)?;
        Ok(Answer(strikewise_js::call(function, &given, &options)))
    }

    /// Makes an indicator; its number, or an error in JSON.
    #[napi(catch_unwind)]
    pub fn open(
        &self,
        function: u32,
        parameters: Array,
        options: String,
    ) -> napi::Result<Either<u32, String>> {
        let given = given::all(&parameters)?;
        Ok(either(
            self.world
                .borrow_mut()
                .indicators
                .open(function, &given, &options),
        ))
    }

    /// Forgets an indicator.
    #[napi]
    pub fn close(&self, place: u32) {
        self.world.borrow_mut().indicators.close(place);
    }

    /// Another indicator in the same state.
    #[napi]
    pub fn copy(&self, place: u32) -> Either<u32, String> {
        either(self.world.borrow_mut().indicators.copy(place))
    }

    /// Takes many bars.
    #[napi(catch_unwind)]
    pub fn extend(&self, place: u32, series: Array) -> napi::Result<Answer> {
        let given = given::all(&series)?;
        let outputs = self.world.borrow_mut().indicators.extend(place, &given);
        Ok(Answer(outputs.map(|outputs| Answered::Columns {
            columns: outputs.into_iter().map(Column::Numbers).collect(),
            names: None,
        })))
    }

    /// Forgets the bars of an indicator.
    #[napi]
    pub fn reset(&self, place: u32) -> Either<bool, String> {
        either(
            self.world
                .borrow_mut()
                .indicators
                .reset(place)
                .map(|()| true),
        )
    }

    /// Bars before the first that has a value.
    #[napi]
    pub fn lookback(&self, place: u32) -> Either<f64, String> {
        either(
            self.world
                .borrow_mut()
                .indicators
                .lookback(place)
                .map(|bars| bars as f64),
        )
    }

    /// Bars before a stable value; -1 if there is none.
    #[napi]
    pub fn stable_after(&self, place: u32, tolerance: f64) -> Either<f64, String> {
        let bars = self
            .world
            .borrow_mut()
            .indicators
            .stable_after(place, tolerance);
        either(bars.map(|bars| bars.map_or(-1.0, |bars| bars as f64)))
    }

    /// All that an indicator remembers: JSON in a list, or an error in JSON.
    #[napi]
    pub fn snapshot(&self, place: u32) -> Either<Vec<String>, String> {
        either(
            self.world
                .borrow_mut()
                .indicators
                .snapshot(place)
                .map(|json| vec![json]),
        )
    }

    /// Puts an indicator into the state of a snapshot.
    #[napi]
    pub fn restore(&self, place: u32, snapshot: String) -> Either<bool, String> {
        either(
            self.world
                .borrow_mut()
                .indicators
                .restore(place, &snapshot)
                .map(|()| true),
        )
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

/// The market of folders, or the sample market if there are none: JSON in a list, or an error in JSON.
#[napi(catch_unwind)]
pub fn read_market(
    folders: Vec<String>,
    as_of: Option<String>,
    rate: Option<f64>,
) -> Either<Vec<String>, String> {
    either(market::read(folders, as_of.as_deref(), rate).map(|json| vec![json]))
}

/// A value, or an error in JSON.
fn either<T>(result: strikewise::Result<T>) -> Either<T, String> {
    match result {
        Ok(value) => Either::A(value),
        Err(error) => Either::B(strikewise_js::error(&error)),
    }
}
