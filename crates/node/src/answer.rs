//! Answers as JavaScript's values.

#![expect(
    unsafe_code,
    reason = "arrays are made by the interface of Node, so that V8 has their memory"
)]

use std::ptr;

use napi::bindgen_prelude::{Float64Array, ToNapiValue, TypeName, Uint8Array};
use napi::{ValueType, sys};
use strikewise_js::{Answered, Column};

/// Columns of up to so many bytes are copied into memory of V8. What is larger keeps its memory, which V8 gives back only in a
/// turn of the event loop.
const COPIED: usize = 1 << 16;

/// What a call gives: the parts of an answer, or an error in JSON.
#[derive(Debug)]
pub struct Answer(pub(crate) strikewise::Result<Answered>);

impl TypeName for Answer {
    fn type_name() -> &'static str {
        "Answer"
    }

    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl ToNapiValue for Answer {
    unsafe fn to_napi_value(
        env: sys::napi_env,
        Self(answered): Self,
    ) -> napi::Result<sys::napi_value> {
        match answered {
            Ok(Answered::Columns { columns, names }) => {
                let mut parts = columns
                    .into_iter()
                    .map(|column| part(env, column))
                    .collect::<napi::Result<Vec<_>>>()?;
                if let Some(names) = names {
                    // SAFETY: `env` is that of the running call.
                    parts.push(unsafe { ToNapiValue::to_napi_value(env, names) }?);
                }
                list(env, &parts)
            }
            // SAFETY: as above.
            Ok(Answered::Document(json)) => unsafe { ToNapiValue::to_napi_value(env, vec![json]) },
            // SAFETY: as above.
            Err(error) => unsafe { ToNapiValue::to_napi_value(env, strikewise_js::error(&error)) },
        }
    }
}

/// A list of values.
pub(crate) fn list(env: sys::napi_env, parts: &[sys::napi_value]) -> napi::Result<sys::napi_value> {
    let mut list = ptr::null_mut();
    // SAFETY: `env` is that of the running call, and so are the values.
    unsafe {
        checked(sys::napi_create_array_with_length(
            env,
            parts.len(),
            &raw mut list,
        ))?;
        for (i, &part) in (0..).zip(parts) {
            checked(sys::napi_set_element(env, list, i, part))?;
        }
    }
    Ok(list)
}

/// A column as an array.
pub(crate) fn part(env: sys::napi_env, column: Column) -> napi::Result<sys::napi_value> {
    match column {
        Column::Numbers(column) => numbers(env, column),
        Column::Statuses(statuses) => {
            let codes: Vec<u8> = statuses.into_iter().map(|status| status as u8).collect();
            // SAFETY: `env` is that of the running call.
            unsafe { ToNapiValue::to_napi_value(env, Uint8Array::new(codes)) }
        }
        // The core has no others.
        _ => list(env, &[]),
    }
}

/// Numbers as an array.
pub(crate) fn numbers(env: sys::napi_env, column: Vec<f64>) -> napi::Result<sys::napi_value> {
    if size_of_val(&column[..]) <= COPIED
        && let Some(Room {
            arrays,
            mut numbers,
        }) = Room::new(env, column.len(), 1)
        && let ([array], [numbers]) = (&arrays[..], &mut numbers[..])
    {
        numbers.copy_from_slice(&column);
        return Ok(*array);
    }
    // SAFETY: `env` is that of the running call.
    unsafe { ToNapiValue::to_napi_value(env, Float64Array::new(column)) }
}

/// New arrays of zeros that lie one after the other in one buffer, and their memory: a buffer costs far more than a view.
pub(crate) struct Room<'a> {
    pub(crate) arrays: Vec<sys::napi_value>,
    pub(crate) numbers: Vec<&'a mut [f64]>,
}

impl Room<'_> {
    pub(crate) fn new(env: sys::napi_env, length: usize, count: usize) -> Option<Self> {
        let bytes = length.checked_mul(size_of::<f64>())?;
        let all = bytes.checked_mul(count)?;
        let mut data = ptr::null_mut();
        let mut buffer = ptr::null_mut();
        let mut room = Self {
            arrays: Vec::with_capacity(count),
            numbers: Vec::with_capacity(count),
        };
        // SAFETY: `env` is that of the running call. V8 keeps the memory for as long as that lasts, at the least, and
        // nobody else sees it before it ends; the slices do not overlap.
        unsafe {
            checked(sys::napi_create_arraybuffer(
                env,
                all,
                &raw mut data,
                &raw mut buffer,
            ))
            .ok()?;
            let data: *mut f64 = data.cast();
            for place in 0..count {
                let mut array = ptr::null_mut();
                checked(sys::napi_create_typedarray(
                    env,
                    sys::TypedarrayType::float64_array,
                    length,
                    buffer,
                    place * bytes,
                    &raw mut array,
                ))
                .ok()?;
                room.arrays.push(array);
                room.numbers.push(if length == 0 || data.is_null() {
                    &mut []
                } else {
                    std::slice::from_raw_parts_mut(data.add(place * length), length)
                });
            }
        }
        Some(room)
    }
}

/// What Node says of a call of its interface.
pub(crate) fn checked(status: sys::napi_status) -> napi::Result<()> {
    if status == sys::Status::napi_ok {
        return Ok(());
    }
    Err(napi::Error::from_status(status.into()))
}
