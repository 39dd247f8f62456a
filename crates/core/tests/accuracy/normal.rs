//! The normal distribution against its table, in units in the last place.

use strikewise::math::normal::{cdf, inverse_cdf, pdf};

use super::errors::Errors;

const NORMAL: &str = include_str!("normal.csv");
const INVERSE: &str = include_str!("inverse_normal.csv");

/// Errors of one function over one part of its domain.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) errors: Errors,
}

/// Density and distribution function, within three standard deviations and in the lower tail, and the inverse.
pub(crate) fn parts() -> Result<Vec<Part>, String> {
    let table = rows::<5>(NORMAL)?;
    let inverse_table = rows::<3>(INVERSE)?;
    let density = |&[x, nearest, left, ..]: &[f64; 5]| in_last_places(pdf(x), nearest, left);
    let cumulative = |&[x, .., nearest, left]: &[f64; 5]| in_last_places(cdf(x), nearest, left);
    let inverse = |&[p, nearest, left]: &[f64; 3]| in_last_places(inverse_cdf(p), nearest, left);
    let near = |row: &&[f64; 5]| row[0].abs() <= 3.0;
    let tail = |row: &&[f64; 5]| row[0] < -3.0;
    let part = |name, errors| Part { name, errors };
    Ok(vec![
        part(
            "density, |x| <= 3",
            Errors::new(table.iter().filter(near).map(density)),
        ),
        part(
            "density, -37.5 <= x < -3",
            Errors::new(table.iter().filter(tail).map(density)),
        ),
        part(
            "distribution function, |x| <= 3",
            Errors::new(table.iter().filter(near).map(cumulative)),
        ),
        part(
            "distribution function, -37.5 <= x < -3",
            Errors::new(table.iter().filter(tail).map(cumulative)),
        ),
        part(
            "inverse of the distribution function",
            Errors::new(inverse_table.iter().map(inverse)),
        ),
    ])
}

fn rows<const N: usize>(table: &str) -> Result<Vec<[f64; N]>, String> {
    let row = |line: &str| {
        let numbers: Vec<f64> = line
            .split(',')
            .filter_map(|text| text.parse().ok())
            .collect();
        numbers
            .try_into()
            .map_err(|_| format!("{line} does not hold {N} numbers"))
    };
    table.lines().skip(1).map(row).collect()
}

/// `nearest` is the nearest double of the exact value, and `left` what that leaves in units of its last place.
fn in_last_places(actual: f64, nearest: f64, left: f64) -> f64 {
    const EXPONENT: u64 = 0x7ff << 52;
    let unit = f64::from_bits(nearest.to_bits() & EXPONENT) * f64::EPSILON;
    ((actual - nearest) / unit - left).abs()
}
