//! How figures are written for people. What is missing is a dash.

/// What stands for a missing figure.
pub(super) const MISSING: &str = "–";

/// A fraction as a percentage with so many decimals.
pub(super) fn percent(value: impl Into<Option<f64>>, decimals: usize) -> String {
    fixed(value.into().map(|value| 100.0 * value), decimals, "%")
}

/// A number with so many decimals.
pub(super) fn number(value: impl Into<Option<f64>>, decimals: usize) -> String {
    fixed(value.into(), decimals, "")
}

/// A count with thousands separated.
pub(super) fn count(value: usize) -> String {
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn fixed(value: Option<f64>, decimals: usize, unit: &str) -> String {
    match value {
        Some(value) if value.is_finite() => format!("{value:.decimals$}{unit}"),
        _ => MISSING.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_is_a_dash_and_never_zero() {
        assert_eq!(percent(None, 1), MISSING);
        assert_eq!(number(f64::NAN, 2), MISSING);
        assert_eq!(percent(0.1234, 1), "12.3%");
    }

    #[test]
    fn counts_have_separators() {
        assert_eq!(count(7), "7");
        assert_eq!(count(517), "517");
        assert_eq!(count(1_234_567), "1,234,567");
    }
}
