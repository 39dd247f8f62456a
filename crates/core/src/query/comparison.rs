//! Comparisons as they are written, as limits of a field.

use super::field::{Field, Unit};
use super::limits::{Limits, tidy};
use super::number::{Value, Written};
use super::vocabulary::Compare;

/// One comparison, or the two ends of a range.
pub(super) type Comparisons = Vec<(Compare, Value)>;

/// `around 30` is from a tenth less to a tenth more.
const BAND: f64 = 0.1;

/// Two ends of a range. What is written once holds for both: `20 to 30%`, `2 to 3 weeks`, `$1-2 bn`.
pub(super) fn together(a: Value, b: Value) -> (Value, Value) {
    let shared = |value: Value, other: Value| Value {
        written: if value.written == Written::Bare {
            other.written
        } else {
            value.written
        },
        ..value
    };
    let once = a.written == Written::Bare || b.written == Written::Bare;
    let factor = if once && a.factor == 1.0 {
        b.factor
    } else {
        1.0
    };
    let first = Value {
        amount: a.amount * factor,
        ..shared(a, b)
    };
    (first, shared(b, a))
}

/// Everything but a range that is open at one end.
pub(super) fn opposite(limits: &Limits) -> Option<Limits> {
    let open = Limits::default();
    match *limits {
        Limits {
            at_least: Some(at_least),
            above: None,
            at_most: None,
            below: None,
        } => Some(Limits {
            below: Some(at_least),
            ..open
        }),
        Limits {
            at_least: None,
            above: Some(above),
            at_most: None,
            below: None,
        } => Some(Limits {
            at_most: Some(above),
            ..open
        }),
        Limits {
            at_least: None,
            above: None,
            at_most: None,
            below: Some(below),
        } => Some(Limits {
            at_least: Some(below),
            ..open
        }),
        _ => None,
    }
}

/// Two sizes as one, where nothing lies between them. Sizes are from and including, to and excluding.
pub(super) fn union(a: &Limits, b: &Limits) -> Option<Limits> {
    let floor = |limits: &Limits| limits.at_least.unwrap_or(0.0);
    let ceiling = |limits: &Limits| limits.below.unwrap_or(f64::INFINITY);
    let (low, high) = if floor(a) <= floor(b) { (a, b) } else { (b, a) };
    (ceiling(low) >= floor(high)).then(|| Limits {
        at_least: low.at_least,
        above: None,
        at_most: None,
        below: Some(ceiling(low).max(ceiling(high))).filter(|below| below.is_finite()),
    })
}

/// Limits in the unit of a field, and a note; or what to ask.
pub(super) fn limits_of(
    field: Field,
    written: &[(Compare, Value)],
) -> std::result::Result<(Limits, &'static str), String> {
    let mut limits = Limits::default();
    let mut note = "";
    for &(compare, value) in written {
        let amount = in_unit(field, value)?;
        match compare {
            Compare::AtLeast => limits.at_least = Some(amount),
            Compare::Above => limits.above = Some(amount),
            Compare::AtMost => limits.at_most = Some(amount),
            Compare::Below => limits.below = Some(amount),
            Compare::Exactly => {
                limits.at_least = Some(amount);
                limits.at_most = Some(amount);
            }
            Compare::Around => {
                note = " (around: within a tenth)";
                limits.at_least = Some(tidy(amount * (1.0 - BAND)));
                limits.at_most = Some(tidy(amount * (1.0 + BAND)).min(field.maximum()));
            }
        }
    }
    if limits.are_empty() {
        return Err("the first number is above the second".to_owned());
    }
    Ok((limits, note))
}

fn in_unit(field: Field, value: Value) -> std::result::Result<f64, String> {
    let Value {
        amount, written, ..
    } = value;
    let amount = match (field.unit(), written) {
        (Unit::Dollars, Written::Bare | Written::Dollars)
        | (Unit::Days, Written::Bare | Written::Days)
        | (Unit::Number, Written::Bare)
        | (Unit::Fraction, Written::Times) => amount,
        (Unit::Share | Unit::Fraction, Written::Percent) => amount / 100.0,
        (Unit::Share | Unit::Fraction, Written::Bare) => {
            // A delta is given without its sign.
            let amount = if field == Field::Delta {
                amount.abs()
            } else {
                amount
            };
            if amount > 1.0 { amount / 100.0 } else { amount }
        }
        (unit, _) => {
            let unit = match unit {
                Unit::Dollars => "dollars",
                Unit::Share | Unit::Fraction => "a percentage or a fraction",
                Unit::Days => "days",
                Unit::Number => "a plain number",
            };
            return Err(format!("{} is {unit}", field.label()));
        }
    };
    if (0.0..=field.maximum()).contains(&amount) {
        Ok(amount)
    } else {
        Err(format!("{} lies in 0..={}", field.label(), field.maximum()))
    }
}
