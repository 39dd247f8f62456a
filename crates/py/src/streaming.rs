//! Indicators that are fed bar by bar.

use numpy::PyArray1;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyFloat, PyString, PyTuple, PyType};
use serde_json::Value as Json;
use strikewise::ErrorCode;
use strikewise::catalogue::{self, Value};
use strikewise::indicators::catalogue::{Indicator, Running};
use strikewise::indicators::{Gaps, Seed};

use crate::arguments::Argument;
use crate::column::Column;
use crate::error::{invalid, raised, refused, shown};
use crate::function::{self, ROWS};
use crate::packages::RECORD_CLASS;
use crate::{docstring, document};

/// An indicator that takes a bar at a time. The classes of `strikewise.streaming` derive from it, one for each.
#[pyclass(subclass, module = "strikewise._native", name = "Stream")]
pub(crate) struct Stream {
    row: &'static catalogue::Function,
    indicator: &'static Indicator,
    running: Running,
    /// Parameters and rules as they were given, which its `repr` shows; none for what was restored.
    given: Option<String>,
    record_class: Option<Py<PyAny>>,
}

/// What makes an object again, and the snapshot and the `repr` that it makes it of.
type Reduced<'py> = (Bound<'py, PyAny>, (String, Option<String>));

/// The function that a class streams.
fn row_of(
    class: &Bound<'_, PyType>,
) -> PyResult<(&'static catalogue::Function, &'static Indicator)> {
    let name: String = class.getattr("function")?.extract()?;
    ROWS.iter()
        .find(|row| row.name == name)
        .and_then(|row| Some((row, row.indicator.as_ref()?)))
        .ok_or_else(|| invalid("function", name, "must be the name of an indicator"))
}

/// A rule that is chosen by name.
fn chosen<T: Copy>(name: &str, value: &Bound<'_, PyAny>, choices: &[(&str, T)]) -> PyResult<T> {
    let text = value.cast::<PyString>().ok();
    let text = text.and_then(|text| text.to_str().ok());
    let found = choices.iter().find(|(known, _)| Some(*known) == text);
    found.map(|(_, choice)| *choice).ok_or_else(|| {
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        invalid(
            name,
            shown(value),
            &format!("must be {}", names.join(" or ")),
        )
    })
}

#[pymethods]
impl Stream {
    #[new]
    #[classmethod]
    #[pyo3(signature = (*parameters, **options))]
    fn new(
        class: &Bound<'_, PyType>,
        parameters: &Bound<'_, PyTuple>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let (row, indicator) = row_of(class)?;
        let names = &row.arguments[indicator.inputs.len()..];
        if parameters.len() > names.len() {
            let value = format!("{} values", parameters.len());
            return Err(invalid(
                "parameters",
                value,
                &format!("{} has {}", row.name, names.len()),
            ));
        }
        let mut shown_as = Vec::new();
        let mut values: Vec<Argument<'_>> = names.iter().map(|_| Argument::Missing).collect();
        let mut rules = Vec::new();
        for (i, value) in parameters.iter().enumerate() {
            shown_as.push(format!("{}={}", docstring::name(&names[i]), shown(&value)));
            values[i] = Argument::of_parameter(&names[i], &value)?;
        }
        for (name, value) in options.into_iter().flatten() {
            let name: String = name.extract()?;
            let is_named = |argument: &catalogue::Argument| {
                argument.name == name || docstring::name(argument) == name
            };
            if let Some(i) = names.iter().position(is_named) {
                if !matches!(values[i], Argument::Missing) {
                    return Err(invalid(&name, shown(&value), "must be given once"));
                }
                if !value.is_none() {
                    values[i] = Argument::of_parameter(&names[i], &value)?;
                }
            } else {
                rules.push((name.clone(), value.clone()));
            }
            shown_as.push(format!("{name}={}", shown(&value)));
        }
        let values: Vec<Value<'_>> = values.iter().map(|value| value.value(&[])).collect();
        let numbers = raised(row.parameters(&values))?;
        let mut running = raised(indicator.with(&numbers))?;
        for (name, value) in rules {
            running = with_rule(running, row, &name, &value)?;
        }
        Ok(Self::of(row, indicator, running, Some(shown_as.join(", "))))
    }

    /// Takes a bar, and gives its value: a number, a record of several, or None while there is none.
    #[pyo3(signature = (*bar, **named))]
    fn update<'py>(
        &mut self,
        py: Python<'py>,
        bar: &Bound<'py, PyTuple>,
        named: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.with_bar(py, bar, named, Running::update)
    }

    /// The value that a bar would have, without taking it.
    #[pyo3(signature = (*bar, **named))]
    fn peek<'py>(
        &mut self,
        py: Python<'py>,
        bar: &Bound<'py, PyTuple>,
        named: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.with_bar(py, bar, named, |running, bar, values| {
            running.peek(bar, values)
        })
    }

    /// Takes the last bar back, and this one in its stead. It must have been made with `replaceable=True`.
    #[pyo3(signature = (*bar, **named))]
    fn replace_last<'py>(
        &mut self,
        py: Python<'py>,
        bar: &Bound<'py, PyTuple>,
        named: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.with_bar(py, bar, named, Running::replace_last)
    }

    /// Takes more bars, a series for each input; gives their values, NaN where there is none.
    #[pyo3(signature = (*series, **named))]
    fn extend<'py>(
        &mut self,
        py: Python<'py>,
        series: &Bound<'py, PyTuple>,
        named: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = self.sorted(series, named)?;
        let mut columns = Vec::with_capacity(given.len());
        let mut frames = Vec::new();
        for (&name, value) in self.indicator.inputs.iter().zip(&given) {
            let (column, frame) = Column::read(name, value)?;
            if !matches!(column.shape(), crate::column::Shape::Line) {
                return Err(invalid(
                    name,
                    shown(value),
                    "must be a series: a value for each bar",
                ));
            }
            frames.extend(frame.map(|frame| (name, frame)));
            columns.push(column);
        }
        let slices: Vec<&[f64]> = columns.iter().map(Column::numbers).collect();
        self.check_lengths(&slices)?;
        let running = &mut self.running;
        // Several inputs and outputs: the core counts both.
        let outputs = raised(py.detach(|| running.extend(&slices)))?;
        let frame = function::one_frame(py, frames)?;
        let arrays = self
            .indicator
            .outputs
            .iter()
            .zip(outputs)
            .map(|(&name, output)| {
                let array = PyArray1::from_vec(py, output).into_any();
                match &frame {
                    None => Ok(array),
                    Some(frame) => frame.call_method1("wrap", (name, array)),
                }
            });
        let arrays: Vec<Bound<'py, PyAny>> = arrays.collect::<PyResult<_>>()?;
        self.together(py, arrays)
    }

    /// Forgets all bars.
    fn reset(&mut self) {
        self.running.reset();
    }

    /// Bars before the first that has a value.
    #[getter]
    fn lookback(&self) -> usize {
        self.running.lookback()
    }

    /// Bars before the first value that depends on what was before the series by no more than `tolerance`; None if all
    /// do.
    #[pyo3(signature = (tolerance = 1e-8))]
    fn stable_after(&self, tolerance: f64) -> Option<usize> {
        self.running.stable_after(tolerance)
    }

    /// An indicator of its own that has seen the same bars.
    fn copy<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let this = slf.borrow();
        this.again(&slf.get_type(), this.running.clone())
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::copy(slf)
    }

    fn __deepcopy__<'py>(
        slf: &Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::copy(slf)
    }

    /// All that it is and remembers as a dictionary that JSON can hold.
    fn snapshot<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        document::write(py, &raised(self.running.snapshot())?)
    }

    /// The indicator as it was when a snapshot was taken.
    #[classmethod]
    fn restored<'py>(
        class: &Bound<'py, PyType>,
        snapshot: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let snapshot = document::read("snapshot", snapshot)?;
        Self::of_snapshot(class, &snapshot, None)
    }

    /// What unpickling calls: the snapshot as text, which holds every number to the last bit, and the `repr`.
    #[classmethod]
    fn _unpickled<'py>(
        class: &Bound<'py, PyType>,
        snapshot: &str,
        given: Option<String>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let snapshot: Json = serde_json::from_str(snapshot).map_err(|error| {
            let rule = format!("must be JSON: {error}");
            refused(ErrorCode::InvalidData, "snapshot", "the given text", &rule)
        })?;
        Self::of_snapshot(class, &snapshot, given)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Reduced<'py>> {
        let this = slf.borrow();
        let snapshot = raised(this.running.snapshot())?.to_string();
        let unpickle = slf.get_type().getattr("_unpickled")?;
        Ok((unpickle, (snapshot, this.given.clone())))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let this = slf.borrow();
        let name = slf.get_type().qualname()?;
        Ok(match &this.given {
            Some(given) => format!("{name}({given})"),
            None => format!("<{name} restored, lookback {}>", this.running.lookback()),
        })
    }
}

impl Stream {
    const fn of(
        row: &'static catalogue::Function,
        indicator: &'static Indicator,
        running: Running,
        given: Option<String>,
    ) -> Self {
        Self {
            row,
            indicator,
            running,
            given,
            record_class: None,
        }
    }

    fn of_snapshot<'py>(
        class: &Bound<'py, PyType>,
        snapshot: &Json,
        given: Option<String>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (row, indicator) = row_of(class)?;
        let running = raised(indicator.with(&[]))?;
        let running = raised(running.restored(snapshot))?;
        Self::of(row, indicator, running, given).again_as(class)
    }

    /// An object of a class with this state.
    fn again_as<'py>(self, class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        let made = class.call0()?;
        *made.cast::<Self>()?.borrow_mut() = self;
        Ok(made)
    }

    fn again<'py>(
        &self,
        class: &Bound<'py, PyType>,
        running: Running,
    ) -> PyResult<Bound<'py, PyAny>> {
        Self::of(self.row, self.indicator, running, self.given.clone()).again_as(class)
    }

    /// What is given for each input, in order.
    fn sorted<'py>(
        &self,
        by_position: &Bound<'py, PyTuple>,
        by_name: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let inputs = self.indicator.inputs;
        let rule = || format!("{} takes {}", self.indicator.object, inputs.join(", "));
        if by_position.len() > inputs.len() {
            let value = format!("{} values", by_position.len());
            return Err(invalid("values", value, &rule()));
        }
        let mut given: Vec<Option<Bound<'py, PyAny>>> = by_position.iter().map(Some).collect();
        given.resize(inputs.len(), None);
        for (name, value) in by_name.into_iter().flatten() {
            let name: String = name.extract()?;
            match inputs.iter().position(|input| *input == name) {
                None => return Err(invalid(&name, shown(&value), &rule())),
                Some(i) if given[i].is_some() => {
                    return Err(invalid(&name, shown(&value), "must be given once"));
                }
                Some(i) => given[i] = Some(value),
            }
        }
        let named = inputs.iter().zip(given);
        named
            .map(|(name, value)| value.ok_or_else(|| invalid(name, "missing", "must be given")))
            .collect()
    }

    /// Feeds a bar to one of the functions that take one.
    fn with_bar<'py>(
        &mut self,
        py: Python<'py>,
        by_position: &Bound<'py, PyTuple>,
        by_name: Option<&Bound<'py, PyDict>>,
        feed: impl FnOnce(&mut Running, &[f64], &mut [f64]) -> strikewise::Result<bool>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let inputs = self.indicator.inputs;
        let bar: Vec<f64> = if by_name.is_none() && by_position.len() == inputs.len() {
            let named = inputs.iter().zip(by_position.iter_borrowed());
            named
                .map(|(name, value)| number(name, &value))
                .collect::<PyResult<_>>()?
        } else {
            let given = self.sorted(by_position, by_name)?;
            let named = inputs.iter().zip(&given);
            named
                .map(|(name, value)| number(name, value))
                .collect::<PyResult<_>>()?
        };
        let mut values = vec![f64::NAN; self.indicator.outputs.len()];
        if !raised(feed(&mut self.running, &bar, &mut values))? {
            return Ok(py.None().into_bound(py));
        }
        let values = values.into_iter().map(|value| value.into_bound_py_any(py));
        self.together(py, values.collect::<PyResult<_>>()?)
    }

    /// One output as it is, several as a record.
    fn together<'py>(
        &mut self,
        py: Python<'py>,
        mut outputs: Vec<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if outputs.len() == 1 {
            return Ok(outputs.remove(0));
        }
        if self.record_class.is_none() {
            let name = function::record_name(self.row);
            let class = RECORD_CLASS.of(py)?.call1((name, self.indicator.outputs))?;
            self.record_class = Some(class.unbind());
        }
        match &self.record_class {
            Some(class) => class.bind(py).call1((PyTuple::new(py, outputs)?,)),
            None => Ok(py.None().into_bound(py)),
        }
    }

    /// Lengths that differ are refused before any bar is taken.
    fn check_lengths(&self, columns: &[&[f64]]) -> PyResult<()> {
        let first = columns.first().map_or(0, |column| column.len());
        for (name, column) in self.indicator.inputs.iter().zip(columns) {
            if column.len() != first {
                let value = format!("{} rows", column.len());
                let rule = format!(
                    "must have as many rows as {}, {first}",
                    self.indicator.inputs[0]
                );
                return Err(refused(ErrorCode::LengthMismatch, name, value, &rule));
            }
        }
        Ok(())
    }
}

/// A number of a bar; None is missing.
fn number(name: &str, value: &Bound<'_, PyAny>) -> PyResult<f64> {
    if let Ok(number) = value.cast::<PyFloat>() {
        return Ok(number.value());
    }
    if value.is_none() {
        return Ok(f64::NAN);
    }
    match Column::read(name, value)?.0 {
        Column::One([number]) => Ok(number),
        _ => Err(invalid(name, shown(value), "must be one number")),
    }
}

/// An indicator with one of the rules that are not parameters.
fn with_rule(
    running: Running,
    row: &catalogue::Function,
    name: &str,
    value: &Bound<'_, PyAny>,
) -> PyResult<Running> {
    match name {
        "gaps" => {
            let choices = [
                ("carry", Gaps::Carry),
                ("reset", Gaps::Reset),
                ("reject", Gaps::Reject),
            ];
            Ok(running.with_gaps(chosen(name, value, &choices)?))
        }
        "seed" => {
            let choices = [("ta_lib", Seed::TaLib), ("first", Seed::First)];
            Ok(running.with_seed(chosen(name, value, &choices)?))
        }
        "unstable_period" => {
            let bars = value
                .extract()
                .map_err(|_| invalid(name, shown(value), "must be a whole number, 0 or more"))?;
            Ok(running.with_unstable_period(bars))
        }
        "replaceable" if value.is_truthy()? => Ok(running.with_replaceable_bar()),
        "replaceable" => Ok(running),
        _ => {
            let names = row
                .arguments
                .iter()
                .skip(row.indicator.as_ref().map_or(0, |i| i.inputs.len()));
            let names: Vec<&str> = names.map(docstring::name).collect();
            let rules = "gaps, seed, unstable_period, replaceable";
            let rule = format!("must be one of {}, {rules}", names.join(", "));
            Err(invalid(name, shown(value), &rule))
        }
    }
}
