//! One contract, one bar: numbers are handed over in cells of memory that both sides see.

use strikewise::catalogue::{Answer, ArgumentKind, Column, Value};
use strikewise::pricing::OptionKind::{self, Call, Put};

use crate::table::functions;

/// Cells that both sides see: values of arguments first, answers from [`ANSWERS`] on.
pub const CELLS: usize = 64;
/// The cell of the first answer.
pub const ANSWERS: usize = 32;

/// Calls a function with the numbers in the first `count` cells, a kind as 1 or -1, a choice by its place; arguments after
/// those are missing. The answers are put into cells, and their number comes back, or -1 if the call was refused:
/// [`call`](crate::call) then says why.
pub fn scalar(number: u32, count: u32, cells: &mut [f64; CELLS]) -> i32 {
    let (inputs, answers) = cells.split_at_mut(ANSWERS);
    answer(number as usize, count as usize, inputs, answers).unwrap_or(-1)
}

fn answer(number: usize, count: usize, inputs: &[f64], answers: &mut [f64]) -> Option<i32> {
    let function = functions().get(number)?;
    let arguments = &function.arguments;
    if count > arguments.len() || arguments.len() > ANSWERS {
        return None;
    }
    // References to these are values, and there is one argument of this kind at most in nearly all rows.
    let kinds: &[[OptionKind; 1]; 2] = &[[Call], [Put]];
    let mut values = [Value::Missing; ANSWERS];
    for ((value, argument), input) in values.iter_mut().zip(&arguments[..count]).zip(inputs) {
        *value = match argument.kind {
            ArgumentKind::Kinds => match *input {
                1.0 => Value::Kinds(&kinds[0]),
                -1.0 => Value::Kinds(&kinds[1]),
                _ => return None,
            },
            ArgumentKind::Choice(names) => {
                let place = (0..names.len()).find(|&place| place as f64 == *input)?;
                Value::Text(names[place])
            }
            _ => Value::Numbers(std::slice::from_ref(input)),
        };
    }
    let Ok(Answer::Columns(columns)) = function.call(&values[..arguments.len()]) else {
        return None;
    };
    let mut stored = 0;
    for (column, answer) in columns.into_iter().zip(&mut *answers) {
        *answer = match column.1 {
            Column::Numbers(numbers) => *numbers.first()?,
            Column::Statuses(statuses) => f64::from(*statuses.first()? as u8),
            _ => return None,
        };
        stored += 1;
    }
    Some(stored)
}
