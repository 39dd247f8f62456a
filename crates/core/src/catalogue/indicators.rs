//! The indicators, from their own catalogue.

use super::answer::{Answer, Columns};
use super::value::{Choice, Read, Value};
use super::{Argument, ArgumentKind, CallOf, Default, Function, Shape, declare};
use crate::Result;
use crate::indicators::catalogue::{self, Group, Indicator};
use crate::indicators::{Layout, MovingAverage, Parameter, ParameterKind};

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
                ArgumentKind::Choice(<MovingAverage as Choice>::NAMES),
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
        #[cfg(feature = "schema")]
        schemas: super::Schemas::NONE,
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

/// The series and the parameters that values are.
fn read<'a>(indicator: &Indicator, values: &[Value<'a>]) -> Result<(Vec<&'a [f64]>, Vec<f64>)> {
    let (series, rest) = values.split_at(indicator.inputs.len());
    let columns = indicator
        .inputs
        .iter()
        .zip(series)
        .map(|(name, value)| match value {
            Value::Missing => Err(value.refused(name, "must be given")),
            value => Read::read(name, *value),
        })
        .collect::<Result<_>>()?;
    Ok((columns, parameters(indicator, rest)?))
}

fn answer(indicator: &Indicator, outputs: Vec<Vec<f64>>) -> Answer {
    let named = indicator.outputs.iter().zip(outputs);
    Answer::Columns(named.fold(Columns::default(), |columns, (name, output)| {
        columns.with(name, output)
    }))
}

/// Matrices of many series in and out.
pub(super) fn call_panel(
    indicator: &Indicator,
    values: &[Value],
    series: usize,
    layout: Layout,
) -> Result<Answer> {
    let (columns, parameters) = read(indicator, values)?;
    let outputs = indicator
        .with(&parameters)?
        .panel(&columns, series, layout)?;
    Ok(answer(indicator, outputs))
}

pub(super) fn call(indicator: &Indicator, values: &[Value]) -> Result<Answer> {
    let (columns, parameters) = read(indicator, values)?;
    let bars = columns.first().map_or(0, |column| column.len());
    let mut outputs: Vec<Vec<f64>> = indicator.outputs.iter().map(|_| vec![0.0; bars]).collect();
    let mut views: Vec<&mut [f64]> = outputs.iter_mut().map(Vec::as_mut_slice).collect();
    indicator.series_into(&columns, &parameters, &mut views)?;
    Ok(answer(indicator, outputs))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::catalogue::{Answer, Value, find};
    use crate::indicators::Layout;

    /// RSI of two bars by hand, in two series: up 2, down 1, up 3; down 1, down 1, up 2.
    #[test]
    fn a_panel_is_its_series() {
        let rsi = find("rsi").unwrap();
        let closes = [10.0, 12.0, 11.0, 14.0, 9.0, 8.0, 7.0, 9.0];
        let values = [Value::Numbers(&closes), Value::Numbers(&[2.0])];
        let Ok(Answer::Columns(columns)) = rsi.call_panel(&values, 2, Layout::BySeries) else {
            unreachable!()
        };
        let panel = columns.numbers("rsi").unwrap();
        assert!((panel[2] - 200.0 / 3.0).abs() < 1e-12);
        assert!(panel[5].is_nan());
        assert_eq!(panel[6], 0.0);
        assert!((panel[7] - 200.0 / 3.0).abs() < 1e-12);
        let error = rsi.call_panel(&values, 3, Layout::BySeries).unwrap_err();
        assert_eq!(error.argument(), "close");
        let price = find("price").unwrap();
        let missing = vec![Value::Missing; price.arguments.len()];
        let error = price.call_panel(&missing, 1, Layout::ByBar).unwrap_err();
        assert_eq!(error.argument(), "name");
    }
}
