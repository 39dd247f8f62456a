//! What the module keeps between calls.

use std::borrow::Cow;
use std::cell::RefCell;

use strikewise::{Error, Result};
use strikewise_js::{CELLS, Given, Indicators};

use crate::frame::{FRAME, Part, given, text};

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) cells: [f64; CELLS],
    pub(crate) frame: [u32; FRAME],
    pub(crate) indicators: Indicators,
    /// The parts of the last answer, which JavaScript reads.
    answer: Vec<Part>,
}

thread_local! {
    static STATE: RefCell<State> = const { RefCell::new(State {
        cells: [0.0; CELLS],
        frame: [0; FRAME],
        indicators: Indicators::new(),
        answer: Vec::new(),
    }) };
}

pub(crate) fn with<T>(run: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(run)
}

impl State {
    /// The first `count` values of the frame, and the text behind them.
    pub(crate) fn given(&self, count: u32) -> (Vec<Given<'static>>, Cow<'static, str>) {
        let mut words = self.frame.chunks_exact(3);
        let values = words
            .by_ref()
            .zip(self.cells)
            .take(count as usize)
            .map(|(words, cell)| given(words, cell))
            .collect();
        let behind = self.frame.chunks_exact(3).nth(count as usize);
        let options = behind.map_or(Cow::Borrowed(""), |words| text(words[1], words[2]));
        (values, options)
    }

    /// Keeps an answer, and says in the frame where it is: how many parts it has.
    pub(crate) fn answer(&mut self, answer: Vec<Part>) -> i32 {
        for (words, part) in self.frame.chunks_exact_mut(3).zip(&answer) {
            words.copy_from_slice(&part.words());
        }
        self.answer = answer;
        i32::try_from(self.answer.len()).unwrap_or(i32::MAX)
    }

    pub(crate) fn refuse(&mut self, error: &Error) -> i32 {
        self.answer(vec![Part::Text(strikewise_js::error(error))]);
        -1
    }

    /// A small number, or -1 for an error.
    pub(crate) fn number(&mut self, result: Result<impl Into<u32>>) -> i32 {
        match result {
            Ok(number) => i32::try_from(number.into()).unwrap_or(i32::MAX),
            Err(error) => self.refuse(&error),
        }
    }
}
