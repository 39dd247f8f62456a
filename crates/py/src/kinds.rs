//! Calls and puts.

use numpy::{PyArray1, PyReadonlyArray1, prelude::*};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt, PyString};
use strikewise::catalogue::{kind_of_name, kind_of_sign};
use strikewise::pricing::OptionKind::{self, Call, Put};

use crate::error::{raised, shown};
use crate::packages::READ_KINDS;

/// The kinds of an argument.
pub(crate) enum Kinds {
    One([OptionKind; 1]),
    Many(Vec<OptionKind>),
}

impl Kinds {
    /// Reads kinds, and the data frame that they are part of.
    pub(crate) fn read<'py>(
        argument: &'static str,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<(Self, Option<Bound<'py, PyAny>>)> {
        if let Ok(name) = value.cast::<PyString>() {
            let kind = raised(kind_of_name(argument, name.to_str()?))?;
            return Ok((Self::One([kind]), None));
        }
        if let Ok(signs) = value.cast::<PyArray1<i8>>() {
            return Ok((Self::of_signs(argument, &signs.readonly())?, None));
        }
        if let Ok(signs) = value.cast::<PyArray1<i64>>() {
            return Ok((Self::of_signs(argument, &signs.readonly())?, None));
        }
        if (value.is_exact_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>())
            && let Ok(sign) = value.extract()
        {
            return Ok((Self::One([raised(kind_of_sign(argument, sign))?]), None));
        }
        let read = READ_KINDS.of(value.py())?.call1((argument, value))?;
        if read.is_none() {
            let refused = kind_of_name(argument, &shown(value));
            return Ok((Self::One([raised(refused)?]), None));
        }
        let (signs, is_one, frame): (PyReadonlyArray1<'py, f64>, bool, _) = read.extract()?;
        let kinds = Self::of_signs(argument, &signs)?;
        match kinds {
            Self::Many(kinds) if is_one && !kinds.is_empty() => Ok((Self::One([kinds[0]]), frame)),
            kinds => Ok((kinds, frame)),
        }
    }

    fn of_signs<T>(argument: &'static str, signs: &PyReadonlyArray1<'_, T>) -> PyResult<Self>
    where
        T: numpy::Element + Sign,
    {
        let copied;
        let signs = if let Ok(signs) = signs.as_slice() {
            signs
        } else {
            copied = signs.as_array().to_vec();
            &copied
        };
        // Two loops without a branch, so that both become vector code; refused signs are looked for afterwards.
        let kind = |&sign: &T| if sign.is_put() { Put } else { Call };
        let kinds = signs.iter().map(kind).collect();
        if !signs.iter().fold(true, |all, sign| all & sign.is_sign()) {
            for sign in signs {
                raised(kind_of_sign(argument, sign.number()))?;
            }
        }
        Ok(Self::Many(kinds))
    }

    pub(crate) fn kinds(&self) -> &[OptionKind] {
        match self {
            Self::One(kind) => kind,
            Self::Many(kinds) => kinds,
        }
    }

    pub(crate) const fn is_one(&self) -> bool {
        matches!(self, Self::One(_))
    }
}

/// A number that says what kind an option is.
trait Sign: Copy {
    fn is_sign(self) -> bool;
    fn is_put(self) -> bool;
    fn number(self) -> f64;
}

macro_rules! signs {
    ($($Type:ty, $one:expr, $number:expr;)+) => {$(
        impl Sign for $Type {
            fn is_sign(self) -> bool {
                (self == $one) | (self == -$one)
            }

            fn is_put(self) -> bool {
                self == -$one
            }

            fn number(self) -> f64 {
                $number(self)
            }
        }
    )+};
}

signs! {
    i8, 1, f64::from;
    i64, 1, |sign| sign as f64;
    f64, 1.0, f64::from;
}
