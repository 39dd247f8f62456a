//! Values of JavaScript, borrowed where they lie.

use std::borrow::Cow;

use napi::bindgen_prelude::{Array, FromNapiValue, JsObjectValue as _, Object, Unknown};
use napi::{JsValue as _, ValueType};
use strikewise_js::Given;

/// The values in a list: `undefined`, a number, a `Float64Array`, an `Int8Array` of signs, a text, a list of texts, or
/// `{ json }`. `surface.js` gives no others.
pub(crate) fn all<'a>(values: &'a Array<'a>) -> napi::Result<Vec<Given<'a>>> {
    (0..values.len())
        .map(|i| match values.get::<Unknown>(i)? {
            Some(value) => given(&value),
            None => Ok(Given::Missing),
        })
        .collect()
}

fn given<'a>(value: &Unknown<'a>) -> napi::Result<Given<'a>> {
    Ok(match value.get_type()? {
        ValueType::Number => Given::Number(read(value)?),
        ValueType::String => Given::Text(Cow::Owned(read(value)?)),
        ValueType::Object => object(value)?,
        _ => Given::Missing,
    })
}

fn object<'a>(value: &Unknown<'a>) -> napi::Result<Given<'a>> {
    let object: Object = read(value)?;
    if object.is_typedarray()? {
        return match read::<&'a [f64]>(value) {
            Ok(numbers) => Ok(Given::Numbers(Cow::Borrowed(numbers))),
            Err(_) => Ok(Given::Signs(Cow::Borrowed(read::<&'a [i8]>(value)?))),
        };
    }
    if object.is_array()? {
        return Ok(Given::Texts(read(value)?));
    }
    let json: String = object.get_named_property("json")?;
    Ok(Given::Json(Cow::Owned(json)))
}

fn read<T: FromNapiValue>(value: &Unknown) -> napi::Result<T> {
    T::from_unknown(*value)
}
