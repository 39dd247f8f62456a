//! Every indicator as data: for callers that choose one at run time, for bindings, and for the tests of all.

use super::gaps::Gaps;
use super::machine::Machine;
use super::panel::Layout;
use super::parameter::Parameter;
use super::seed::Seed;
use super::stream::Stream;
use crate::{Error, ErrorCode, Result};
use std::borrow::Cow;

/// What an indicator is about; TA-Lib's groups, and ours beyond them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub enum Group {
    /// Averages and bands in the unit of the price.
    Overlap,
    /// Oscillators and measures of trend.
    Momentum,
    /// What trade volume says.
    Volume,
    /// How far prices move.
    Volatility,
    /// Prices out of the four of a bar.
    PriceTransform,
    /// Dominant cycles.
    Cycle,
    /// Candlestick patterns: 100 bullish, -100 bearish, 0 none.
    Pattern,
    /// Statistics of windows.
    Statistic,
    /// Arithmetic of columns.
    MathOperator,
    /// Elementary functions of a column.
    MathTransform,
    /// Swings, breaks, gaps and sweeps.
    Structure,
}

/// One indicator: its name, what goes in and what comes out.
///
/// ```
/// use strikewise::indicators::catalogue;
/// let rsi = catalogue::find("rsi").unwrap();
/// assert_eq!(rsi.ta_lib, Some("RSI"));
/// assert_eq!((rsi.inputs, rsi.outputs), (&["close"][..], &["rsi"][..]));
/// assert_eq!((rsi.parameters[0].name, rsi.parameters[0].default), ("period", 14.0));
/// assert_eq!(rsi.with(&[2.0])?.lookback(), 2);
/// let columns = rsi.with(&[2.0])?.series(&[&[10.0, 12.0, 11.0, 14.0]])?;
/// assert!((columns[0][2] - 200.0 / 3.0).abs() < 1e-12);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Indicator {
    /// The name of the function.
    pub name: &'static str,
    /// The name of the object that is fed bar by bar.
    pub object: &'static str,
    /// What TA-Lib calls it, if it has it.
    pub ta_lib: Option<&'static str>,
    /// What it is about.
    pub group: Group,
    /// Its documentation, line by line; the first says what it is.
    pub documentation: &'static [&'static str],
    /// The columns that go in.
    pub inputs: &'static [&'static str],
    /// The parameters, in order.
    pub parameters: Vec<Parameter>,
    /// The columns that come out.
    pub outputs: &'static [&'static str],
    /// Whether a [`Seed`] can be chosen.
    pub is_seeded: bool,
    /// The function: columns and parameters in, columns out, all of them as many as the row says.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) store: Store,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) build: fn(&[f64]) -> Result<Running>,
}

type Store = fn(&[&[f64]], &[f64], &mut [&mut [f64]]) -> Result<()>;

impl Indicator {
    /// The indicator with parameters, in order; those that are left out have their defaults.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain, and for `parameters` if there are too many.
    pub fn with(&self, parameters: &[f64]) -> Result<Running> {
        (self.build)(&self.complete(parameters)?)
    }

    /// The columns of a series with parameters as [`with`](Self::with) takes them: what [`Running::series_into`] gives,
    /// without an object being made.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` for a parameter outside its domain, `LENGTH_MISMATCH` for a column or their number.
    pub fn series_into(
        &self,
        columns: &[&[f64]],
        parameters: &[f64],
        outputs: &mut [&mut [f64]],
    ) -> Result<()> {
        check_counts(
            (columns.len(), self.inputs.len()),
            (outputs.len(), self.outputs.len()),
        )?;
        (self.store)(columns, &self.complete(parameters)?, outputs)
    }

    /// The parameters, and the defaults of those that are left out.
    fn complete<'a>(&self, parameters: &'a [f64]) -> Result<Cow<'a, [f64]>> {
        if parameters.len() == self.parameters.len() {
            return Ok(Cow::Borrowed(parameters));
        }
        if parameters.len() > self.parameters.len() {
            return Err(Error::new(
                ErrorCode::InvalidParameter,
                "parameters",
                format!("{} numbers", parameters.len()),
                format!("{} has {}", self.name, self.parameters.len()),
            ));
        }
        let mut all: Vec<f64> = self.parameters.iter().map(|p| p.default).collect();
        all[..parameters.len()].copy_from_slice(parameters);
        Ok(Cow::Owned(all))
    }
}

/// Every indicator, by group and name.
#[must_use]
pub fn all() -> Vec<Indicator> {
    rows().collect()
}

fn rows() -> impl Iterator<Item = Indicator> {
    super::ROWS.iter().flat_map(|group| *group).map(|row| row())
}

/// The indicator of a name, ours or TA-Lib's, in either case.
#[must_use]
pub fn find(name: &str) -> Option<Indicator> {
    rows().find(|indicator| {
        indicator.name.eq_ignore_ascii_case(name)
            || indicator
                .ta_lib
                .is_some_and(|ta_lib| ta_lib.eq_ignore_ascii_case(name))
    })
}

/// An indicator with its parameters that was chosen at run time: what its own type can, with columns in slices.
#[derive(Debug)]
pub struct Running {
    stream: Box<dyn Dynamic>,
    inputs: usize,
    outputs: usize,
}

impl Clone for Running {
    fn clone(&self) -> Self {
        Self {
            stream: self.stream.copy(),
            ..*self
        }
    }
}

impl Running {
    pub(crate) fn new<M: Machine<I, O> + Storable + 'static, const I: usize, const O: usize>(
        names: &'static [&'static str; I],
        stream: Stream<M, I, O>,
    ) -> Self {
        Self {
            stream: Box::new(Named { names, stream }),
            inputs: I,
            outputs: O,
        }
    }

    /// What is done at a gap.
    #[must_use]
    pub fn with_gaps(mut self, gaps: Gaps) -> Self {
        self.stream.set_gaps(gaps);
        self
    }

    /// Leaves this many more bars after the lookback without a value.
    #[must_use]
    pub fn with_unstable_period(mut self, bars: usize) -> Self {
        self.stream.set_unstable_period(bars);
        self
    }

    /// How its averages begin, where it has any.
    #[must_use]
    pub fn with_seed(mut self, seed: Seed) -> Self {
        self.stream.set_seed(seed);
        self
    }

    /// Keeps the state before the last bar, so that [`replace_last`](Running::replace_last) can take that bar back.
    #[must_use]
    pub fn with_replaceable_bar(mut self) -> Self {
        self.stream.set_replaceable_bar();
        self
    }

    /// Bars before the first that has a value.
    #[must_use]
    pub fn lookback(&self) -> usize {
        self.stream.lookback()
    }

    /// Bars before the first value that depends on what was before the series by no more than `tolerance`; `None` if
    /// all do.
    #[must_use]
    pub fn stable_after(&self, tolerance: f64) -> Option<usize> {
        self.stream.stable_after(tolerance)
    }

    /// Takes a bar; the values are stored if there are any, and `true` says that there are.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `bar` or `values`.
    pub fn update(&mut self, bar: &[f64], values: &mut [f64]) -> Result<bool> {
        self.check_counts(bar.len(), values.len())?;
        Ok(self.stream.update(bar, values))
    }

    /// The values that a bar would have, without taking it.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `bar` or `values`.
    pub fn peek(&self, bar: &[f64], values: &mut [f64]) -> Result<bool> {
        self.check_counts(bar.len(), values.len())?;
        Ok(self.stream.peek(bar, values))
    }

    /// Takes the last bar back, and this one in its stead; otherwise as [`update`](Running::update).
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for `bar` or `values`; `INVALID_PARAMETER` unless it was made
    /// [`with_replaceable_bar`](Running::with_replaceable_bar) and has taken a bar.
    pub fn replace_last(&mut self, bar: &[f64], values: &mut [f64]) -> Result<bool> {
        self.check_counts(bar.len(), values.len())?;
        self.stream.replace_last(bar, values)
    }

    /// Takes more bars; their values, NaN where there is none.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column, `INVALID_DATA` for a gap that is rejected.
    pub fn extend(&mut self, columns: &[&[f64]]) -> Result<Vec<Vec<f64>>> {
        self.check_counts(columns.len(), self.outputs)?;
        let bars = columns.first().map_or(0, |column| column.len());
        let mut outputs = vec![vec![0.0; bars]; self.outputs];
        let mut views: Vec<_> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
        self.stream.extend(columns, &mut views)?;
        Ok(outputs)
    }

    /// Forgets all bars.
    pub fn reset(&mut self) {
        self.stream.reset();
    }

    /// The columns of a series that begins anew, NaN where there is no value.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a column, `INVALID_DATA` for a gap that is rejected.
    pub fn series(&self, columns: &[&[f64]]) -> Result<Vec<Vec<f64>>> {
        self.check_counts(columns.len(), self.outputs)?;
        let bars = columns.first().map_or(0, |column| column.len());
        let mut outputs = vec![vec![0.0; bars]; self.outputs];
        let mut views: Vec<_> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
        self.stream.series(columns, &mut views)?;
        Ok(outputs)
    }

    /// [`series`](Running::series), into columns of the caller.
    ///
    /// # Errors
    /// As [`series`](Running::series).
    pub fn series_into(&self, columns: &[&[f64]], outputs: &mut [&mut [f64]]) -> Result<()> {
        self.check_counts(columns.len(), outputs.len())?;
        self.stream.series(columns, outputs)
    }

    /// Matrices of many series, each on its own.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` for a matrix that is not `series` whole series, `INVALID_DATA` for a gap that is rejected.
    pub fn panel(
        &self,
        columns: &[&[f64]],
        series: usize,
        layout: Layout,
    ) -> Result<Vec<Vec<f64>>> {
        self.check_counts(columns.len(), self.outputs)?;
        self.stream.panel(columns, series, layout)
    }

    /// [`panel`](Running::panel), into matrices of the caller.
    ///
    /// # Errors
    /// As [`panel`](Running::panel), and `LENGTH_MISMATCH` for `outputs`.
    pub fn panel_into(
        &self,
        columns: &[&[f64]],
        series: usize,
        layout: Layout,
        outputs: &mut [&mut [f64]],
    ) -> Result<()> {
        self.check_counts(columns.len(), outputs.len())?;
        self.stream.panel_into(columns, series, layout, outputs)
    }

    /// What the object of the indicator is as JSON: parameters, rules and all that it remembers.
    ///
    /// # Errors
    /// None: every object has a form in JSON.
    #[cfg(feature = "json")]
    pub fn snapshot(&self) -> Result<serde_json::Value> {
        self.stream.snapshot().map_err(|error| {
            Error::new(
                ErrorCode::InvalidData,
                "snapshot",
                "the object",
                error.to_string(),
            )
        })
    }

    /// The same indicator as it was when a snapshot was taken.
    ///
    /// ```
    /// use strikewise::indicators::catalogue;
    /// let mut rsi = catalogue::find("rsi").unwrap().with(&[2.0])?;
    /// rsi.extend(&[&[10.0, 12.0, 11.0]])?;
    /// let mut later = catalogue::find("rsi").unwrap().with(&[])?.restored(&rsi.snapshot()?)?;
    /// assert_eq!(later.extend(&[&[14.0]])?, rsi.extend(&[&[14.0]])?);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    ///
    /// # Errors
    /// `INVALID_DATA` for `snapshot` if it is not one of this indicator.
    #[cfg(feature = "json")]
    pub fn restored(&self, snapshot: &serde_json::Value) -> Result<Self> {
        let stream = self.stream.restored(snapshot).map_err(|error| {
            Error::new(
                ErrorCode::InvalidData,
                "snapshot",
                "the given JSON",
                format!("must be a snapshot of this indicator: {error}"),
            )
        })?;
        Ok(Self { stream, ..*self })
    }

    fn check_counts(&self, inputs: usize, outputs: usize) -> Result<()> {
        check_counts((inputs, self.inputs), (outputs, self.outputs))
    }
}

/// Refuses another number of columns or outputs than is needed.
fn check_counts(inputs: (usize, usize), outputs: (usize, usize)) -> Result<()> {
    for (argument, (count, needed)) in [("columns", inputs), ("outputs", outputs)] {
        if count != needed {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                argument,
                format!("{count} columns"),
                format!("must be {needed}"),
            ));
        }
    }
    Ok(())
}

/// What can be written to a snapshot, where there are any.
#[cfg(feature = "serde")]
pub(crate) trait Storable: serde::Serialize + serde::de::DeserializeOwned {}
#[cfg(feature = "serde")]
impl<T: serde::Serialize + serde::de::DeserializeOwned> Storable for T {}

/// What can be written to a snapshot, where there are any.
#[cfg(not(feature = "serde"))]
pub(crate) trait Storable {}
#[cfg(not(feature = "serde"))]
impl<T> Storable for T {}

/// A stream whose numbers of columns are not in its type. Callers have checked the lengths.
trait Dynamic: std::fmt::Debug + Send + Sync {
    fn copy(&self) -> Box<dyn Dynamic>;
    /// A snapshot, and the same indicator as a snapshot says.
    #[cfg(feature = "json")]
    fn snapshot(&self) -> serde_json::Result<serde_json::Value>;
    #[cfg(feature = "json")]
    fn restored(&self, snapshot: &serde_json::Value) -> serde_json::Result<Box<dyn Dynamic>>;
    fn set_gaps(&mut self, gaps: Gaps);
    fn set_unstable_period(&mut self, bars: usize);
    fn set_seed(&mut self, seed: Seed);
    fn set_replaceable_bar(&mut self);
    fn lookback(&self) -> usize;
    fn stable_after(&self, tolerance: f64) -> Option<usize>;
    fn update(&mut self, bar: &[f64], values: &mut [f64]) -> bool;
    fn peek(&self, bar: &[f64], values: &mut [f64]) -> bool;
    fn replace_last(&mut self, bar: &[f64], values: &mut [f64]) -> Result<bool>;
    fn extend(&mut self, columns: &[&[f64]], outputs: &mut [&mut [f64]]) -> Result<()>;
    fn reset(&mut self);
    fn series(&self, columns: &[&[f64]], outputs: &mut [&mut [f64]]) -> Result<()>;
    fn panel(&self, columns: &[&[f64]], series: usize, layout: Layout) -> Result<Vec<Vec<f64>>>;
    fn panel_into(
        &self,
        columns: &[&[f64]],
        series: usize,
        layout: Layout,
        outputs: &mut [&mut [f64]],
    ) -> Result<()>;
}

#[derive(Debug, Clone)]
struct Named<M, const I: usize, const O: usize> {
    names: &'static [&'static str; I],
    stream: Stream<M, I, O>,
}

/// The values, if there are any, in a slice.
fn store<const O: usize>(from: Option<[f64; O]>, into: &mut [f64]) -> bool {
    match from {
        Some(from) => {
            into.copy_from_slice(&from);
            true
        }
        None => false,
    }
}

pub(crate) fn array<const N: usize, T: Copy>(slice: &[T]) -> [T; N] {
    std::array::from_fn(|i| slice[i])
}

pub(crate) fn views<'a, const N: usize>(slices: &'a mut [&mut [f64]]) -> [&'a mut [f64]; N] {
    let mut slices = slices.iter_mut();
    std::array::from_fn(|_| slices.next().map_or(&mut [][..], |slice| &mut **slice))
}

impl<M, const I: usize, const O: usize> Dynamic for Named<M, I, O>
where
    M: Machine<I, O> + Storable + 'static,
{
    fn copy(&self) -> Box<dyn Dynamic> {
        Box::new(self.clone())
    }

    #[cfg(feature = "json")]
    fn snapshot(&self) -> serde_json::Result<serde_json::Value> {
        serde_json::to_value(&self.stream)
    }

    #[cfg(feature = "json")]
    fn restored(&self, snapshot: &serde_json::Value) -> serde_json::Result<Box<dyn Dynamic>> {
        Ok(Box::new(Self {
            names: self.names,
            stream: serde::Deserialize::deserialize(snapshot)?,
        }))
    }

    fn set_gaps(&mut self, gaps: Gaps) {
        self.stream = self.stream.clone().with_gaps(gaps);
    }

    fn set_unstable_period(&mut self, bars: usize) {
        self.stream = self.stream.clone().with_unstable_period(bars);
    }

    fn set_seed(&mut self, seed: Seed) {
        self.stream = self.stream.clone().with_seed(seed);
    }

    fn set_replaceable_bar(&mut self) {
        self.stream = self.stream.clone().with_replaceable_bar();
    }

    fn lookback(&self) -> usize {
        self.stream.lookback()
    }

    fn stable_after(&self, tolerance: f64) -> Option<usize> {
        self.stream.stable_after(tolerance)
    }

    fn update(&mut self, bar: &[f64], values: &mut [f64]) -> bool {
        store(self.stream.update(array(bar)), values)
    }

    fn peek(&self, bar: &[f64], values: &mut [f64]) -> bool {
        store(self.stream.peek(array(bar)), values)
    }

    fn replace_last(&mut self, bar: &[f64], values: &mut [f64]) -> Result<bool> {
        Ok(store(self.stream.replace_last(array(bar))?, values))
    }

    fn extend(&mut self, columns: &[&[f64]], outputs: &mut [&mut [f64]]) -> Result<()> {
        self.stream
            .extend(self.names, array(columns), views(outputs))
    }

    fn reset(&mut self) {
        self.stream.reset();
    }

    fn series(&self, columns: &[&[f64]], outputs: &mut [&mut [f64]]) -> Result<()> {
        self.stream
            .series(self.names, array(columns), views(outputs))
    }

    fn panel(&self, columns: &[&[f64]], series: usize, layout: Layout) -> Result<Vec<Vec<f64>>> {
        let outputs = self
            .stream
            .panel(self.names, array(columns), series, layout)?;
        Ok(outputs.into())
    }

    fn panel_into(
        &self,
        columns: &[&[f64]],
        series: usize,
        layout: Layout,
        outputs: &mut [&mut [f64]],
    ) -> Result<()> {
        self.stream
            .panel_into(self.names, array(columns), series, layout, views(outputs))
    }
}
