//! Answers as JavaScript's values, whose memory they keep.

use napi::Either;
use napi::bindgen_prelude::{Either4, Float64Array, Uint8Array};
use strikewise_js::{Answered, Column};

/// A column of numbers or of statuses, an object as JSON, or the names of the columns before it.
type Part = Either4<Float64Array, Uint8Array, String, Vec<String>>;

/// What a call gives: the parts of an answer, or an error in JSON.
pub(crate) type Answer = Either<Vec<Part>, String>;

pub(crate) fn answer(answered: strikewise::Result<Answered>) -> Answer {
    match answered {
        Ok(Answered::Columns {
            columns: all,
            names,
        }) => columns(all, names),
        Ok(Answered::Document(json)) => Either::A(vec![Either4::C(json)]),
        Err(error) => Either::B(strikewise_js::error(&error)),
    }
}

pub(crate) fn columns(columns: Vec<Column>, names: Option<Vec<&'static str>>) -> Answer {
    let names = names.map(|names| Either4::D(names.into_iter().map(str::to_owned).collect()));
    Either::A(columns.into_iter().map(part).chain(names).collect())
}

fn part(column: Column) -> Part {
    match column {
        Column::Numbers(numbers) => Either4::A(Float64Array::new(numbers)),
        Column::Statuses(statuses) => {
            let codes: Vec<u8> = statuses.into_iter().map(|status| status as u8).collect();
            Either4::B(Uint8Array::new(codes))
        }
        // The core has no others.
        _ => Either4::D(Vec::new()),
    }
}
