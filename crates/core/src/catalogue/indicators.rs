//! The indicators, from their own catalogue.

use super::answer::{Answer, Columns};
use super::value::{Read, Value};
use super::{Argument, ArgumentKind, CallOf, Default, Function, Shape, declare};
use crate::Result;
use crate::indicators::catalogue::{self, Group, Indicator};
use crate::indicators::{MovingAverage, Parameter, ParameterKind};

pub(super) fn add_to(functions: &mut Vec<Function>) {
    functions.extend(catalogue::all().into_iter().map(function));
}

const fn heading(group: Group) -> &'static str {
    match group {
        Group::Overlap => "Averages and bands",
        Group::Momentum => "Momentum",
        Group::Volume => "Volume",
        Group::Volatility => "Volatility",
        Group::PriceTransform => "Price transforms",
        Group::Cycle => "Cycles",
        Group::Pattern => "Candlestick patterns",
        Group::Statistic => "Statistics",
        Group::MathOperator => "Arithmetic of columns",
        Group::MathTransform => "Elementary functions",
        Group::Structure => "Market structure",
    }
}

fn function(indicator: Indicator) -> Function {
    let series = indicator
        .inputs
        .iter()
        .map(|input| Argument::new(input, ArgumentKind::Series, None));
    let parameters = indicator.parameters.iter().map(|parameter| {
        let (kind, default, range) = match parameter.kind {
            ParameterKind::Count => (
                ArgumentKind::Count,
                Default::Number(parameter.default),
                true,
            ),
            ParameterKind::Number => (
                ArgumentKind::Number,
                Default::Number(parameter.default),
                true,
            ),
            ParameterKind::MovingAverage => (
                ArgumentKind::Choice(MovingAverage::NAMES),
                Default::Text(name_of_average(parameter.default)),
                false,
            ),
        };
        Argument {
            range: range.then_some([parameter.minimum, parameter.maximum]),
            ..Argument::new(parameter.name, kind, Some(default))
        }
    });
    Function {
        name: indicator.name,
        group: heading(indicator.group),
        documentation: indicator.documentation,
        arguments: series.chain(parameters).collect(),
        outputs: indicator
            .outputs
            .iter()
            .map(|name| declare::output(name))
            .collect(),
        shape: Shape::Series,
        call: CallOf::Indicator,
        in_parallel: None,
        indicator: Some(indicator),
    }
}

/// The name of a moving average that a parameter has by its number.
fn name_of_average(number: f64) -> &'static str {
    MovingAverage::ALL
        .into_iter()
        .find(|&average| f64::from(average as u8) == number)
        .map_or("", MovingAverage::name)
}

/// A parameter as the number that the catalogue of indicators takes.
fn parameter_of(parameter: &Parameter, value: Value) -> Result<f64> {
    match (parameter.kind, value) {
        (_, Value::Missing) => Ok(parameter.default),
        (ParameterKind::MovingAverage, Value::Text(_)) => {
            let average: MovingAverage = Read::read(parameter.name, value)?;
            Ok(f64::from(average as u8))
        }
        _ => Read::read(parameter.name, value),
    }
}

/// Parameters of an indicator from values, in order.
pub(super) fn parameters(indicator: &Indicator, values: &[Value]) -> Result<Vec<f64>> {
    indicator
        .parameters
        .iter()
        .zip(values)
        .map(|(parameter, value)| parameter_of(parameter, *value))
        .collect()
}

pub(super) fn call(indicator: &Indicator, values: &[Value]) -> Result<Answer> {
    let (series, rest) = values.split_at(indicator.inputs.len());
    let columns: Vec<&[f64]> = indicator
        .inputs
        .iter()
        .zip(series)
        .map(|(name, value)| Read::read(name, *value))
        .collect::<Result<_>>()?;
    let parameters = parameters(indicator, rest)?;
    let bars = columns.first().map_or(0, |column| column.len());
    let mut outputs: Vec<Vec<f64>> = indicator.outputs.iter().map(|_| vec![0.0; bars]).collect();
    let mut views: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
    indicator.series_into(&columns, &parameters, &mut views)?;
    let columns = indicator
        .outputs
        .iter()
        .zip(outputs)
        .fold(Columns::default(), |columns, (name, output)| {
            columns.with(name, output)
        });
    Ok(Answer::Columns(columns))
}
