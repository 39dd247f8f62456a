//! The kind of an option as callers without types write it.

use super::value::Value;
use crate::Result;
use crate::pricing::OptionKind::{self, Call, Put};

const RULE: &str = "must be call or put, or 1 or -1";

/// The kind that has a name: `"call"` or `"put"`, or the first letter alone, in either case.
///
/// ```
/// use strikewise::{catalogue::kind_of_name, pricing::OptionKind::Put};
/// assert_eq!(kind_of_name("kind", "P")?, Put);
/// assert_eq!(
///     kind_of_name("kind", "puts").unwrap_err().to_string(),
///     "INVALID_PARAMETER: kind = \"puts\"; must be call or put, or 1 or -1"
/// );
/// # Ok::<(), strikewise::Error>(())
/// ```
///
/// # Errors
/// `INVALID_PARAMETER` for `argument` if it is another name.
pub fn kind_of_name(argument: &'static str, name: &str) -> Result<OptionKind> {
    let is = |names: [&str; 2]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if is(["call", "c"]) {
        Ok(Call)
    } else if is(["put", "p"]) {
        Ok(Put)
    } else {
        Err(Value::Text(name).refused(argument, RULE))
    }
}

/// The kind that has a sign: 1 for a call and -1 for a put, as [`OptionKind::sign`] has it.
///
/// ```
/// use strikewise::{catalogue::kind_of_sign, pricing::OptionKind::Put};
/// assert_eq!(kind_of_sign("kind", -1.0)?, Put);
/// # Ok::<(), strikewise::Error>(())
/// ```
///
/// # Errors
/// `INVALID_PARAMETER` for `argument` if it is another number.
pub fn kind_of_sign(argument: &'static str, sign: f64) -> Result<OptionKind> {
    if sign == 1.0 {
        Ok(Call)
    } else if sign == -1.0 {
        Ok(Put)
    } else {
        Err(Value::Numbers(&[sign]).refused(argument, RULE))
    }
}
