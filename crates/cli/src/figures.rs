//! How figures are written for people. What is missing is a dash.

/// What stands for a missing figure.
pub(crate) const MISSING: &str = "–";

/// A fraction as a percentage with so many decimals.
pub(crate) fn percent(value: impl Into<Option<f64>>, decimals: usize) -> String {
    fixed(value.into().map(|value| 100.0 * value), decimals, "%")
}

/// A number with so many decimals.
pub(crate) fn number(value: impl Into<Option<f64>>, decimals: usize) -> String {
    fixed(value.into(), decimals, "")
}

/// Whole dollars with thousands separated.
pub(crate) fn dollars(value: f64) -> String {
    if !value.is_finite() {
        return MISSING.to_owned();
    }
    let whole = format!("{:.0}", value.abs());
    // What rounds to zero has no sign.
    let sign = if value < 0.0 && whole != "0" { "-" } else { "" };
    format!("{sign}${}", separated(&whole))
}

/// A count with thousands separated.
pub(crate) fn count(value: usize) -> String {
    separated(&value.to_string())
}

fn separated(digits: &str) -> String {
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
        Some(value) if value.is_finite() => {
            let text = format!("{value:.decimals$}");
            // What rounds to zero has no sign.
            let nothing = text.chars().all(|c| matches!(c, '-' | '0' | '.'));
            let text = if nothing {
                text.trim_start_matches('-')
            } else {
                text.as_str()
            };
            format!("{text}{unit}")
        }
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
        assert_eq!(percent(-0.0001, 1), "0.0%");
        assert_eq!(number(-0.06, 1), "-0.1");
    }

    #[test]
    fn counts_have_separators() {
        assert_eq!(count(7), "7");
        assert_eq!(count(517), "517");
        assert_eq!(count(1_234_567), "1,234,567");
        assert_eq!(dollars(18_500.4), "$18,500");
        assert_eq!(dollars(-120.0), "-$120");
        assert_eq!(dollars(-0.4), "$0");
    }
}
