//! The WebAssembly module: what `crates/js/package/memory.mjs` makes the same calls of that the Node addon has.
//!
//! Both sides see the module's memory. JavaScript says where the values of a call lie, in a frame of three words for each:
//! what it is, where, how long. Answers lie where the frame then says, until the next call.

#![expect(unsafe_code, reason = "exports of a module have names of their own")]

mod frame;
mod memory;
mod state;

use strikewise_js::{Answered, Column};

use frame::{FRAME, Part};
use state::{State, with};

/// Where the cells are.
#[unsafe(no_mangle)]
pub extern "C" fn cells() -> *mut f64 {
    with(|state| state.cells.as_mut_ptr())
}

/// Where the frame is.
#[unsafe(no_mangle)]
pub extern "C" fn frame() -> *mut u32 {
    with(|state| state.frame.as_mut_ptr())
}

/// How many values the frame has room for.
#[unsafe(no_mangle)]
pub extern "C" fn frame_length() -> u32 {
    u32::try_from(FRAME / 3).unwrap_or_default()
}

/// Answers with the table of functions.
#[unsafe(no_mangle)]
pub extern "C" fn table() -> i32 {
    with(|state| state.answer(vec![Part::Text(strikewise_js::table())]))
}

/// Answers with the table with its documentation.
#[unsafe(no_mangle)]
pub extern "C" fn catalogue() -> i32 {
    with(|state| state.answer(vec![Part::Text(strikewise_js::catalogue())]))
}

/// Answers with the names of statuses.
#[unsafe(no_mangle)]
pub extern "C" fn status_names() -> i32 {
    with(|state| state.answer(vec![Part::Text(strikewise_js::status_names())]))
}

/// Calls a function with the numbers in the cells.
#[unsafe(no_mangle)]
pub extern "C" fn scalar(function: u32, count: u32) -> i32 {
    with(|state| strikewise_js::scalar(function, count, &mut state.cells))
}

/// Calls a function with the first `count` values of the frame, the options behind them: how many parts the answer has, or
/// -1 if the first of them is an error.
#[unsafe(no_mangle)]
pub extern "C" fn call(function: u32, count: u32) -> i32 {
    with(|state| {
        let (given, options) = state.given(count);
        let answered = strikewise_js::call(function, &given, &options);
        match answered {
            Ok(Answered::Document(json)) => state.answer(vec![Part::Text(json)]),
            Ok(Answered::Columns { columns, names }) => {
                let names = names.map(|names| Part::Names(serde_json::json!(names).to_string()));
                state.answer(columns.into_iter().map(Part::from).chain(names).collect())
            }
            Err(error) => state.refuse(&error),
        }
    })
}

/// Makes an indicator of parameters and options in the frame: its number, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn open(function: u32, count: u32) -> i32 {
    with(|state| {
        let (given, options) = state.given(count);
        let opened = state.indicators.open(function, &given, &options);
        state.number(opened)
    })
}

/// Forgets an indicator.
#[unsafe(no_mangle)]
pub extern "C" fn close(place: u32) {
    with(|state| state.indicators.close(place));
}

/// Another indicator in the same state.
#[unsafe(no_mangle)]
pub extern "C" fn copy(place: u32) -> i32 {
    with(|state| {
        let copy = state.indicators.copy(place);
        state.number(copy)
    })
}

/// Takes the bar in the cells: 1 if there are values, 0 if not, -1 for an error.
#[unsafe(no_mangle)]
pub extern "C" fn update(place: u32) -> i32 {
    with(|state| {
        let updated = state.indicators.update(place, &mut state.cells);
        state.number(updated)
    })
}

/// The values that the bar in the cells would have.
#[unsafe(no_mangle)]
pub extern "C" fn peek(place: u32) -> i32 {
    with(|state| {
        let peeked = state.indicators.peek(place, &mut state.cells);
        state.number(peeked)
    })
}

/// Takes the bar in the cells in the stead of the last.
#[unsafe(no_mangle)]
pub extern "C" fn replace_last(place: u32) -> i32 {
    with(|state| {
        let replaced = state.indicators.replace_last(place, &mut state.cells);
        state.number(replaced)
    })
}

/// Takes many bars, the series of which the frame says.
#[unsafe(no_mangle)]
pub extern "C" fn extend(place: u32, count: u32) -> i32 {
    with(|state| {
        let (given, _) = state.given(count);
        match state.indicators.extend(place, &given) {
            Ok(outputs) => {
                let parts = outputs.into_iter().map(Column::Numbers).map(Part::from);
                state.answer(parts.collect())
            }
            Err(error) => state.refuse(&error),
        }
    })
}

/// Forgets the bars of an indicator.
#[unsafe(no_mangle)]
pub extern "C" fn reset(place: u32) -> i32 {
    with(|state| {
        let reset = state.indicators.reset(place).map(|()| true);
        state.number(reset)
    })
}

/// Bars before the first that has a value.
#[unsafe(no_mangle)]
pub extern "C" fn lookback(place: u32) -> i32 {
    with(|state| {
        let bars = state.indicators.lookback(place);
        state.number(bars.map(|bars| u32::try_from(bars).unwrap_or(u32::MAX)))
    })
}

/// Bars before a stable value: -1 for an error, -2 if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn stable_after(place: u32, tolerance: f64) -> i32 {
    with(
        |state| match state.indicators.stable_after(place, tolerance) {
            Ok(bars) => bars.map_or(-2, |bars| i32::try_from(bars).unwrap_or(i32::MAX)),
            Err(error) => state.refuse(&error),
        },
    )
}

/// Answers with all that an indicator remembers.
#[unsafe(no_mangle)]
pub extern "C" fn snapshot(place: u32) -> i32 {
    with(|state| match state.indicators.snapshot(place) {
        Ok(json) => state.answer(vec![Part::Text(json)]),
        Err(error) => state.refuse(&error),
    })
}

/// Puts an indicator into the state of the snapshot that is the one value of the frame.
#[unsafe(no_mangle)]
pub extern "C" fn restore(place: u32) -> i32 {
    with(|state: &mut State| {
        let (_, snapshot) = state.given(0);
        let restored = state.indicators.restore(place, &snapshot).map(|()| true);
        state.number(restored)
    })
}
