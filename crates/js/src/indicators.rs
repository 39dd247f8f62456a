//! Indicators that are fed bar by bar. JavaScript holds them by their numbers.

use strikewise::Result;
use strikewise::indicators::catalogue::Running;

use crate::call::indicator;
use crate::given::{Given, document, with_values};
use crate::options::{Options, refused};
use crate::scalar::{ANSWERS, CELLS};
use crate::table::function;

#[derive(Clone)]
struct Fed {
    running: Running,
    names: &'static [&'static str],
    outputs: usize,
}

/// The indicators of one JavaScript world.
#[derive(Default)]
pub struct Indicators {
    places: Vec<Option<Fed>>,
    free: Vec<usize>,
}

impl std::fmt::Debug for Indicators {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = self.places.len() - self.free.len();
        write!(f, "Indicators({count})")
    }
}

impl Indicators {
    /// No indicators.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            places: Vec::new(),
            free: Vec::new(),
        }
    }

    /// Makes the indicator of a function from its parameters, in order; `options` is JSON, or empty.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter or an option.
    pub fn open(&mut self, number: u32, parameters: &[Given], options: &str) -> Result<u32> {
        let function = function(number)?;
        let options = Options::read(options)?;
        let (names, outputs) = function
            .indicator
            .as_ref()
            .map_or((&[][..], 0), |indicator| {
                (indicator.inputs, indicator.outputs.len())
            });
        let running = with_values(&function.arguments[names.len()..], parameters, |values| {
            indicator(function, values, &options)
        })?;
        Ok(self.keep(Fed {
            running,
            names,
            outputs,
        }))
    }

    /// Forgets an indicator.
    pub fn close(&mut self, place: u32) {
        let place = place as usize;
        if self.places.get_mut(place).and_then(Option::take).is_some() {
            self.free.push(place);
        }
    }

    /// Another that is in the same state.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn copy(&mut self, place: u32) -> Result<u32> {
        let copy = self.at(place)?.clone();
        Ok(self.keep(copy))
    }

    /// Takes the bar in the first cells; whether there are values, which are then in the cells of answers.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn update(&mut self, place: u32, cells: &mut [f64; CELLS]) -> Result<bool> {
        let fed = self.at(place)?;
        let (bar, values) = fed.cells(cells);
        fed.running.update(bar, values)
    }

    /// As [`update`](Self::update), but the bar is not taken.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn peek(&mut self, place: u32, cells: &mut [f64; CELLS]) -> Result<bool> {
        let fed = self.at(place)?;
        let (bar, values) = fed.cells(cells);
        fed.running.peek(bar, values)
    }

    /// As [`update`](Self::update), in the stead of the last bar.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed, or is not replaceable, or has no bar.
    pub fn replace_last(&mut self, place: u32, cells: &mut [f64; CELLS]) -> Result<bool> {
        let fed = self.at(place)?;
        let (bar, values) = fed.cells(cells);
        fed.running.replace_last(bar, values)
    }

    /// Takes many bars; their columns of values.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a series that is not numbers, `LENGTH_MISMATCH` for one that is as long as no other,
    /// `INVALID_DATA` for a gap that is rejected.
    pub fn extend(&mut self, place: u32, series: &[Given]) -> Result<Vec<Vec<f64>>> {
        let fed = self.at(place)?;
        let columns: Vec<&[f64]> = (0..fed.names.len())
            .map(|i| match series.get(i) {
                Some(Given::Numbers(numbers)) => Ok(&numbers[..]),
                Some(Given::Number(number)) => Ok(std::slice::from_ref(number)),
                _ => Err(refused(fed.names[i], &"no numbers", "must be numbers")),
            })
            .collect::<Result<_>>()?;
        fed.running.extend(&columns)
    }

    /// Forgets all bars of an indicator.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn reset(&mut self, place: u32) -> Result<()> {
        self.at(place)?.running.reset();
        Ok(())
    }

    /// Bars before the first that has a value.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn lookback(&mut self, place: u32) -> Result<usize> {
        Ok(self.at(place)?.running.lookback())
    }

    /// Bars before the first value that depends on what was before the series by no more than `tolerance`, if any does.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn stable_after(&mut self, place: u32, tolerance: f64) -> Result<Option<usize>> {
        Ok(self.at(place)?.running.stable_after(tolerance))
    }

    /// All that an indicator remembers, as JSON.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if it was closed.
    pub fn snapshot(&mut self, place: u32) -> Result<String> {
        Ok(self.at(place)?.running.snapshot()?.to_string())
    }

    /// Puts an indicator into the state of a snapshot.
    ///
    /// # Errors
    /// `INVALID_DATA` for `snapshot` if it is not one of such an indicator.
    pub fn restore(&mut self, place: u32, snapshot: &str) -> Result<()> {
        let snapshot = document("snapshot", snapshot)?;
        let fed = self.at(place)?;
        fed.running = fed.running.restored(&snapshot)?;
        Ok(())
    }

    fn at(&mut self, place: u32) -> Result<&mut Fed> {
        self.places
            .get_mut(place as usize)
            .and_then(Option::as_mut)
            .ok_or_else(|| refused("indicator", &place, "must not be freed"))
    }

    fn keep(&mut self, fed: Fed) -> u32 {
        let place = self.free.pop().unwrap_or_else(|| {
            self.places.push(None);
            self.places.len() - 1
        });
        self.places[place] = Some(fed);
        u32::try_from(place).unwrap_or(u32::MAX)
    }
}

impl Fed {
    fn cells<'a>(&self, cells: &'a mut [f64; CELLS]) -> (&'a [f64], &'a mut [f64]) {
        let (bar, values) = cells.split_at_mut(ANSWERS);
        (&bar[..self.names.len()], &mut values[..self.outputs])
    }
}
