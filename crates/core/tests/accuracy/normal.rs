//! The normal distribution against its table, in units in the last place.

use strikewise::math::normal::{cdf, pdf};

use super::errors::Errors;

const NORMAL: &str = include_str!("normal.csv");

/// Errors of one function over one part of its domain.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) errors: Errors,
}

/// Density and distribution function, within three standard deviations, and in the lower tail.
pub(crate) fn parts() -> Result<Vec<Part>, String> {
    let mut rows = Vec::new();
    for line in NORMAL.lines().skip(1) {
        let numbers: Vec<f64> = line
            .split(',')
            .filter_map(|text| text.parse().ok())
            .collect();
        let row: [f64; 5] = numbers
            .try_into()
            .map_err(|_| format!("{line} does not hold five numbers"))?;
        rows.push(row);
    }
    let density = |&[x, nearest, left, ..]: &[f64; 5]| in_last_places(pdf(x), nearest, left);
    let cumulative = |&[x, .., nearest, left]: &[f64; 5]| in_last_places(cdf(x), nearest, left);
    let near = |row: &&[f64; 5]| row[0].abs() <= 3.0;
    let tail = |row: &&[f64; 5]| row[0] < -3.0;
    let part = |name, errors| Part { name, errors };
    Ok(vec![
        part(
            "density, |x| <= 3",
            Errors::new(rows.iter().filter(near).map(density)),
        ),
        part(
            "density, -37.5 <= x < -3",
            Errors::new(rows.iter().filter(tail).map(density)),
        ),
        part(
            "distribution function, |x| <= 3",
            Errors::new(rows.iter().filter(near).map(cumulative)),
        ),
        part(
            "distribution function, -37.5 <= x < -3",
            Errors::new(rows.iter().filter(tail).map(cumulative)),
        ),
    ])
}

/// `nearest` is the nearest double of the exact value, and `left` what that leaves in units of its last place.
fn in_last_places(actual: f64, nearest: f64, left: f64) -> f64 {
    const EXPONENT: u64 = 0x7ff << 52;
    let unit = f64::from_bits(nearest.to_bits() & EXPONENT) * f64::EPSILON;
    ((actual - nearest) / unit - left).abs()
}
