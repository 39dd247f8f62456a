//! Calls on the threads of libuv.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use napi::{Env, Task};
use napi_derive::napi;
use strikewise::Result;
use strikewise_js::{Answered, Given};

use crate::answer::Answer;

/// With which a call can be called off until it begins.
#[napi]
#[derive(Debug, Default)]
pub struct Ticket {
    is_called_off: Arc<AtomicBool>,
}

#[napi]
impl Ticket {
    /// A ticket for one call.
    #[napi(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls off what has not begun.
    #[napi]
    pub fn call_off(&self) {
        self.is_called_off.store(true, Ordering::Relaxed);
    }
}

/// A call with values of its own.
#[derive(Debug)]
pub struct Call {
    function: u32,
    given: Vec<Given<'static>>,
    options: String,
    is_called_off: Arc<AtomicBool>,
}

impl Call {
    pub(crate) fn new(function: u32, given: Vec<Given>, options: String, ticket: &Ticket) -> Self {
        Self {
            function,
            given: given.into_iter().map(Given::into_owned).collect(),
            options,
            is_called_off: Arc::clone(&ticket.is_called_off),
        }
    }
}

impl Task for Call {
    /// Nothing if the call was called off before it began.
    type Output = Option<Result<Answered>>;
    type JsValue = Answer;

    fn compute(&mut self) -> napi::Result<Self::Output> {
        if self.is_called_off.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let call = || strikewise_js::call(self.function, &self.given, &self.options);
        catch_unwind(AssertUnwindSafe(call))
            .map(Some)
            .map_err(|_| napi::Error::from_reason("the computation failed unexpectedly"))
    }

    fn resolve(&mut self, _: Env, output: Self::Output) -> napi::Result<Self::JsValue> {
        let nothing = || {
            Ok(Answered::Columns {
                columns: Vec::new(),
                names: None,
            })
        };
        Ok(Answer(output.unwrap_or_else(nothing)))
    }
}
