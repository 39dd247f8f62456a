//! Columns whose missing numbers are NaN in memory and null when they are written down.

use serde::{Deserialize as _, Deserializer, Serializer};

pub(crate) fn serialize<S: Serializer>(column: &[f64], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(
        column
            .iter()
            .map(|&value| (!value.is_nan()).then_some(value)),
    )
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<f64>, D::Error> {
    let column = Vec::<Option<f64>>::deserialize(deserializer)?;
    Ok(column
        .into_iter()
        .map(|value| value.unwrap_or(f64::NAN))
        .collect())
}
