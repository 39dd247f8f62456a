//! One contract, one bar: numbers are handed over in cells of memory that both sides see.

use strikewise::catalogue::{Answer, Argument, ArgumentKind, Column, Value};
use strikewise::pricing::OptionKind::{self, Call, Put};

use crate::contract;
use crate::table::{self, functions};

/// Cells that both sides see: values of arguments first, answers from [`ANSWERS`] on.
pub const CELLS: usize = 64;
/// The cell of the first answer.
pub const ANSWERS: usize = 32;

/// Numbers that make a contract.
const CONTRACT: u32 = 7;

/// Values refer to these.
const KINDS: &[[OptionKind; 1]; 2] = &[[Call], [Put]];

/// Calls a function with the numbers in the first `count` cells, a kind as 1 or -1, a choice by its place; arguments after
/// those are missing. The answers are put into cells, and their number comes back, or -1 if the call was refused:
/// [`call`](crate::call) then says why.
pub fn scalar(number: u32, count: u32, cells: &mut [f64; CELLS]) -> i32 {
    let (inputs, answers) = cells.split_at_mut(ANSWERS);
    let number = number as usize;
    match table::form(number) {
        Some(form) if count == CONTRACT => contract::answer(form, inputs, answers),
        _ => answer(number, count as usize, inputs, answers),
    }
    .and_then(|stored| i32::try_from(stored).ok())
    .unwrap_or(-1)
}

fn answer(number: usize, count: usize, inputs: &[f64], answers: &mut [f64]) -> Option<usize> {
    let function = functions().get(number)?;
    let values = values(&function.arguments, inputs, count, 0)?;
    let Ok(Answer::Columns(columns)) = function.call(&values[..function.arguments.len()]) else {
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

/// What the first `count` cells hold for arguments, but for those whose bits are set in `elsewhere`.
pub(crate) fn values<'a>(
    arguments: &[Argument],
    cells: &'a [f64],
    count: usize,
    elsewhere: u32,
) -> Option<[Value<'a>; ANSWERS]> {
    if count > arguments.len() || arguments.len() > ANSWERS {
        return None;
    }
    let mut values = [Value::Missing; ANSWERS];
    for (place, argument) in arguments[..count].iter().enumerate() {
        if elsewhere >> place & 1 == 0 {
            values[place] = value(argument.kind, cells.get(place)?)?;
        }
    }
    Some(values)
}

fn value(kind: ArgumentKind, cell: &f64) -> Option<Value<'_>> {
    Some(match kind {
        ArgumentKind::Kinds => match *cell {
            1.0 => Value::Kinds(&KINDS[0]),
            -1.0 => Value::Kinds(&KINDS[1]),
            _ => return None,
        },
        ArgumentKind::Choice(names) => {
            let place = (0..names.len()).find(|&place| place as f64 == *cell)?;
            Value::Text(names[place])
        }
        _ => Value::Numbers(std::slice::from_ref(cell)),
    })
}
