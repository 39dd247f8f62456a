//! Calls with nothing in between: functions of Node's own interface, which find what they need in the cells.
//!
//! A function that `napi-derive` makes reads its receiver and its arguments one by one; that costs more than pricing an option.

#![expect(
    unsafe_code,
    reason = "the interface of Node to functions in C is made of pointers"
)]

use std::cell::RefCell;
use std::ffi::{CStr, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::rc::Rc;

use napi::bindgen_prelude::ToNapiValue;
use napi::sys;
use strikewise_js::{ANSWERS, Column, Computed, Given, Indicators};

use crate::answer::{Room, checked, list, numbers, part};
use crate::world::{Step, World};

/// Functions that share a world, by name, as an object.
#[derive(Debug)]
pub struct Direct(pub(crate) Rc<RefCell<World>>);

const FUNCTIONS: [(&CStr, sys::napi_callback); 5] = [
    (c"scalar", Some(scalar)),
    (c"columns", Some(columns)),
    (c"update", Some(update)),
    (c"peek", Some(peek)),
    (c"replaceLast", Some(replace_last)),
];

impl ToNapiValue for Direct {
    unsafe fn to_napi_value(env: sys::napi_env, direct: Self) -> napi::Result<sys::napi_value> {
        let mut object = ptr::null_mut();
        // SAFETY: `env` is that of the running call. Each function keeps a share of the world, which is given back when
        // the function is no more.
        unsafe {
            checked(sys::napi_create_object(env, &raw mut object))?;
            for (name, callback) in FUNCTIONS {
                let mut function = ptr::null_mut();
                let world = Rc::into_raw(Rc::clone(&direct.0)).cast_mut().cast();
                checked(sys::napi_create_function(
                    env,
                    name.as_ptr(),
                    -1,
                    callback,
                    world,
                    &raw mut function,
                ))?;
                checked(sys::napi_add_finalizer(
                    env,
                    function,
                    world,
                    Some(forget),
                    ptr::null_mut(),
                    ptr::null_mut(),
                ))?;
                checked(sys::napi_set_named_property(
                    env,
                    object,
                    name.as_ptr(),
                    function,
                ))?;
            }
        }
        Ok(object)
    }
}

unsafe extern "C" fn forget(_: sys::napi_env, world: *mut c_void, _: *mut c_void) {
    // SAFETY: this is the share that the function was made with.
    drop(unsafe { Rc::from_raw(world.cast_const().cast::<RefCell<World>>()) });
}

unsafe extern "C" fn scalar(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    // SAFETY: Node calls this with a running call.
    unsafe { with_world(env, info, World::scalar) }
}

unsafe extern "C" fn update(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    // SAFETY: as above.
    unsafe { step(env, info, Indicators::update) }
}

unsafe extern "C" fn peek(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    // SAFETY: as above.
    unsafe { step(env, info, Indicators::peek) }
}

unsafe extern "C" fn replace_last(
    env: sys::napi_env,
    info: sys::napi_callback_info,
) -> sys::napi_value {
    // SAFETY: as above.
    unsafe { step(env, info, Indicators::replace_last) }
}

unsafe fn step(env: sys::napi_env, info: sys::napi_callback_info, step: Step) -> sys::napi_value {
    // SAFETY: as the caller says.
    unsafe { with_world(env, info, |world| world.step(step)) }
}

/// The arguments of a call, and its world. `values` beyond those that were given are `undefined`.
unsafe fn read<'a>(
    env: sys::napi_env,
    info: sys::napi_callback_info,
    values: &mut [sys::napi_value],
) -> Option<(usize, &'a RefCell<World>)> {
    let mut count = values.len();
    let mut world = ptr::null_mut();
    // SAFETY: the call is running, and there is room for `count` values.
    let status = unsafe {
        sys::napi_get_cb_info(
            env,
            info,
            &raw mut count,
            values.as_mut_ptr(),
            ptr::null_mut(),
            &raw mut world,
        )
    };
    if status != sys::Status::napi_ok || world.is_null() {
        return None;
    }
    // SAFETY: the function holds a share of the world, and is alive while it is called.
    let world = unsafe { &*world.cast_const().cast::<RefCell<World>>() };
    Some((count.min(values.len()), world))
}

/// Runs what finds its arguments in the cells, and leaves its answer there.
unsafe fn with_world(
    env: sys::napi_env,
    info: sys::napi_callback_info,
    run: impl FnOnce(&mut World),
) -> sys::napi_value {
    // SAFETY: as the caller says.
    if let Some((_, world)) = unsafe { read(env, info, &mut []) } {
        // What panics leaves the result that was there, which JavaScript set to a refusal.
        let _ = catch_unwind(AssertUnwindSafe(|| run(&mut world.borrow_mut())));
    }
    ptr::null_mut()
}

/// Computes columns: one array, an array of arrays, or `undefined` if the call was refused.
unsafe extern "C" fn columns(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    let mut values = [ptr::null_mut(); ANSWERS];
    // SAFETY: Node calls this with a running call.
    let Some((count, world)) = (unsafe { read(env, info, &mut values) }) else {
        return ptr::null_mut();
    };
    let answer = || {
        let mut given = Vec::with_capacity(count);
        for &value in &values[..count] {
            // SAFETY: the value is an argument of the running call, and its memory is not written before that ends.
            given.push(unsafe { column(env, value)? });
        }
        let mut arrays = Vec::new();
        let memory = |bars, outputs| {
            let room = Room::new(env, bars, outputs)?;
            arrays = room.arrays;
            Some(room.numbers)
        };
        let (computed, wanted) = world.borrow_mut().columns(&given, memory)?;
        let arrays = match (computed, wanted) {
            (Computed::InPlace, _) => arrays,
            // Others are not wanted.
            (Computed::Columns(columns), Some(wanted)) => {
                let Some(Column::Numbers(column)) = columns.into_iter().nth(wanted) else {
                    return None;
                };
                return numbers(env, column).ok();
            }
            (Computed::Columns(columns), None) => columns
                .into_iter()
                .map(|column| part(env, column).ok())
                .collect::<Option<_>>()?,
        };
        match wanted {
            Some(wanted) => arrays.get(wanted).copied(),
            None => list(env, &arrays).ok(),
        }
    };
    // What panics is called again, and then said.
    catch_unwind(AssertUnwindSafe(answer))
        .ok()
        .flatten()
        .unwrap_or(ptr::null_mut())
}

/// A `Float64Array` or an `Int8Array` as what it holds, where it lies.
unsafe fn column<'a>(env: sys::napi_env, value: sys::napi_value) -> Option<Given<'a>> {
    let mut kind = 0;
    let mut length = 0;
    let mut data = ptr::null_mut();
    // SAFETY: `env` is that of the running call, and `value` one of its arguments.
    let status = unsafe {
        sys::napi_get_typedarray_info(
            env,
            value,
            &raw mut kind,
            &raw mut length,
            &raw mut data,
            ptr::null_mut(),
            ptr::null_mut(),
        )
    };
    if status != sys::Status::napi_ok {
        return None;
    }
    // SAFETY: the array has so many elements there, of the type that it says, aligned as JavaScript aligns them.
    unsafe {
        match kind {
            sys::TypedarrayType::float64_array => Some(Given::Numbers(slice(data, length).into())),
            sys::TypedarrayType::int8_array => Some(Given::Signs(slice(data, length).into())),
            _ => None,
        }
    }
}

unsafe fn slice<'a, T>(data: *mut c_void, length: usize) -> &'a [T] {
    if length == 0 || data.is_null() {
        return &[];
    }
    // SAFETY: as the caller says.
    unsafe { std::slice::from_raw_parts(data.cast_const().cast(), length) }
}
