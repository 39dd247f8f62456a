//! Functions of Python that are made at run time: the one unsafe file of the package.
//!
//! Python's own call convention for functions in C (`METH_FASTCALL`) hands over arguments without a tuple and a
//! dictionary being made; pyo3 has it for functions that are known when it is compiled, not for those of a table.

#![expect(
    unsafe_code,
    reason = "the interface of Python to functions in C is made of pointers"
)]

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use pyo3::exceptions::PySystemError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::function::Function;

/// What a call gives to a function.
pub(crate) struct Given<'a, 'py> {
    /// Those by position, then those by name.
    values: &'a [*mut ffi::PyObject],
    by_position: usize,
    names: Option<Borrowed<'a, 'py, PyTuple>>,
    py: Python<'py>,
}

impl<'a, 'py> Given<'a, 'py> {
    pub(crate) const fn py(&self) -> Python<'py> {
        self.py
    }

    pub(crate) const fn has_names(&self) -> bool {
        self.names.is_some()
    }

    pub(crate) fn by_position(&self) -> impl ExactSizeIterator<Item = Borrowed<'a, 'py, PyAny>> {
        let py = self.py;
        // SAFETY: Python keeps the arguments alive for as long as the call lasts.
        let borrow = move |value: &*mut _| unsafe { Borrowed::from_ptr(py, *value) };
        self.values[..self.by_position].iter().map(borrow)
    }

    pub(crate) fn by_name(
        &self,
    ) -> impl Iterator<Item = (Bound<'py, PyString>, Borrowed<'a, 'py, PyAny>)> {
        let py = self.py;
        let values = &self.values[self.by_position..];
        self.names
            .into_iter()
            .flat_map(|names| names.to_owned().into_iter())
            .zip(values)
            .filter_map(move |(name, value)| {
                let name = name.cast_into::<PyString>().ok()?;
                // SAFETY: as above.
                Some((name, unsafe { Borrowed::from_ptr(py, *value) }))
            })
    }
}

/// A builtin function with a name and documentation; Python sees `function` as its `__self__`.
pub(crate) fn make<'py>(
    function: &Bound<'py, Function>,
    name: &'static CStr,
    documentation: &'static CStr,
    module: &Bound<'py, PyString>,
) -> PyResult<Bound<'py, PyAny>> {
    let method = Box::new(ffi::PyMethodDef {
        ml_name: name.as_ptr(),
        ml_meth: ffi::PyMethodDefPointer {
            PyCFunctionFastWithKeywords: call,
        },
        ml_flags: ffi::METH_FASTCALL | ffi::METH_KEYWORDS,
        ml_doc: documentation.as_ptr(),
    });
    // SAFETY: the definition lives as long as the program, as Python wants it; both objects are alive, and the new one
    // holds references to them.
    unsafe {
        let made = ffi::PyCFunction_NewEx(Box::leak(method), function.as_ptr(), module.as_ptr());
        Bound::from_owned_ptr_or_err(function.py(), made)
    }
}

/// What Python calls.
unsafe extern "C" fn call(
    function: *mut ffi::PyObject,
    values: *const *mut ffi::PyObject,
    by_position: ffi::Py_ssize_t,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: Python calls functions attached to it. To ask for that again would cost as much as pricing a contract.
    let py = unsafe { Python::assume_attached() };
    let answer = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: Python calls with the object that `make` was given, a tuple of names or null, and as many values
        // as both counts say; all are alive until the call ends.
        let (function, given) = unsafe {
            let function = Borrowed::from_ptr(py, function).cast_unchecked::<Function>();
            let names = Borrowed::from_ptr_or_opt(py, names);
            let names = names.map(|names| names.cast_unchecked::<PyTuple>());
            let by_position = usize::try_from(by_position).unwrap_or_default();
            let count = by_position + names.map_or(0, |names| names.len());
            let values = if count == 0 {
                &[][..]
            } else {
                std::slice::from_raw_parts(values, count)
            };
            let given = Given {
                values,
                by_position,
                names,
                py,
            };
            (function, given)
        };
        function.get().call(&given)
    }));
    let answer = answer.unwrap_or_else(|_| {
        Err(PySystemError::new_err(
            "strikewise met a fault of its own; please report it",
        ))
    });
    match answer {
        Ok(answer) => answer.into_ptr(),
        Err(exception) => {
            exception.restore(py);
            ptr::null_mut()
        }
    }
}
