//! One European contract by the functions of one contract, which make no columns: the same bits as a column of one row.

use strikewise::pricing::OptionKind::{self, Call, Put};
use strikewise::pricing::scalar;

/// Writes answers: how many there are.
pub(crate) type OfOneContract = fn([f64; 6], OptionKind, &mut [f64]) -> usize;

/// The functions that have such a form, by name.
const FORMS: [(&str, OfOneContract); 3] = [
    ("price", price),
    ("greeks", greeks),
    ("implied_volatility", implied_volatility),
];

/// The form of a function for one contract, if it has one.
pub(crate) fn form(name: &str) -> Option<OfOneContract> {
    let found = FORMS.iter().find(|(known, _)| *known == name);
    found.map(|(_, form)| *form)
}

/// Runs a form with six numbers and a sign.
pub(crate) fn answer(form: OfOneContract, inputs: &[f64], answers: &mut [f64]) -> Option<usize> {
    let (&numbers, rest) = inputs.split_first_chunk()?;
    let kind = match *rest.first()? {
        1.0 => Call,
        -1.0 => Put,
        _ => return None,
    };
    Some(form(numbers, kind, answers))
}

fn price(
    [spot, strike, years, rate, dividend_yield, volatility]: [f64; 6],
    kind: OptionKind,
    answers: &mut [f64],
) -> usize {
    let (price, status) =
        scalar::price(spot, strike, years, rate, dividend_yield, volatility, kind);
    store(answers, &[price, (status as u8).into()])
}

fn greeks(
    [spot, strike, years, rate, dividend_yield, volatility]: [f64; 6],
    kind: OptionKind,
    answers: &mut [f64],
) -> usize {
    let row = scalar::greeks(spot, strike, years, rate, dividend_yield, volatility, kind);
    let status = (row.status as u8).into();
    let row = [
        row.price, row.delta, row.gamma, row.vega, row.theta, row.rho, status,
    ];
    store(answers, &row)
}

fn implied_volatility(
    [spot, strike, years, rate, dividend_yield, premium]: [f64; 6],
    kind: OptionKind,
    answers: &mut [f64],
) -> usize {
    let (volatility, status) =
        scalar::implied_volatility(spot, strike, years, rate, dividend_yield, premium, kind);
    store(answers, &[volatility, (status as u8).into()])
}

fn store(answers: &mut [f64], values: &[f64]) -> usize {
    answers[..values.len()].copy_from_slice(values);
    values.len()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::FORMS;
    use crate::scalar::{ANSWERS, CELLS, scalar};
    use crate::table::functions;
    use crate::{Answered, Column, Given, call};

    #[test]
    fn a_form_answers_as_its_function_does() {
        let premium_or_volatility = [0.2, 10.0, 500.0, f64::NAN, -1.0];
        for (name, _) in FORMS {
            let number = functions().iter().position(|it| it.name == name).unwrap();
            let number = u32::try_from(number).unwrap();
            for last in premium_or_volatility {
                for (spot, years) in [(100.0, 1.0), (1.0, 0.01), (100.0, 0.0), (-1.0, 1.0)] {
                    for sign in [1.0, -1.0] {
                        let inputs = [spot, 100.0, years, 0.05, 0.01, last, sign];
                        let mut cells = [0.0; CELLS];
                        cells[..7].copy_from_slice(&inputs);
                        let count = scalar(number, 7, &mut cells);
                        let given = inputs.map(Given::Number);
                        let Answered::Columns { columns, .. } = call(number, &given, "").unwrap()
                        else {
                            unreachable!()
                        };
                        assert_eq!(usize::try_from(count).unwrap(), columns.len());
                        for (column, cell) in columns.iter().zip(&cells[ANSWERS..]) {
                            let expected = match column {
                                Column::Numbers(numbers) => numbers[0],
                                Column::Statuses(statuses) => (statuses[0] as u8).into(),
                                _ => unreachable!(),
                            };
                            let is_same = expected.to_bits() == cell.to_bits()
                                || expected.is_nan() && cell.is_nan();
                            assert!(is_same, "{name} {inputs:?}: {cell}, not {expected}");
                        }
                    }
                }
            }
        }
    }
}
