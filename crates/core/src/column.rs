//! The one length rule: every column has `n` rows, or 1 that is broadcast to all.

use crate::{Error, ErrorCode, Result};

/// Number of rows of a batch: the longest column; every other column must have as many rows or 1.
///
/// An empty column makes an empty batch, and then no column may have more than one row.
pub(crate) fn rows(columns: &[(&'static str, usize)]) -> Result<usize> {
    let rows = if columns.iter().any(|&(_, length)| length == 0) {
        0
    } else {
        columns.iter().map(|&(_, length)| length).max().unwrap_or(0)
    };
    for &(name, length) in columns {
        if length != rows && length != 1 {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                name,
                format!("{length} rows"),
                format!("every column must have {rows} rows or 1"),
            ));
        }
    }
    Ok(rows)
}

/// Row `i` of a column, or its only row.
#[inline(always)]
pub(crate) fn at<T: Copy>(column: &[T], i: usize) -> T {
    if column.len() == 1 {
        column[0]
    } else {
        column[i]
    }
}
