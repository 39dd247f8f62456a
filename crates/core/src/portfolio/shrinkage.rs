//! Covariance of returns, shrunk towards equal variances.

use crate::{Error, ErrorCode, Result};

/// A covariance matrix with how far it was shrunk.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShrunkCovariance {
    /// Rows, and columns.
    pub size: usize,
    /// The matrix, row by row.
    pub covariance: Vec<f64>,
    /// Weight of the target, 0 to 1.
    pub shrinkage: f64,
    /// Mean of the sample variances: what the target has on its diagonal, and 0 beside it.
    pub mean_variance: f64,
}

impl ShrunkCovariance {
    /// Covariance of two; `None` beyond the matrix.
    #[must_use]
    pub fn at(&self, row: usize, column: usize) -> Option<f64> {
        if column < self.size {
            self.covariance.get(row * self.size + column).copied()
        } else {
            None
        }
    }

    /// `Σ · weights`; as long as the matrix, whatever is beyond `weights` counting as 0.
    pub(super) fn times(&self, weights: &[f64]) -> Vec<f64> {
        self.covariance
            .chunks(self.size)
            .map(|row| row.iter().zip(weights).map(|(a, b)| a * b).sum())
            .collect()
    }
}

/// Covariance of returns after Ledoit and Wolf.
///
/// # Formula
/// `Σ = (1 - s) S + s m I`: `S` the sample covariance around the means, divided by `n`; `m` the mean of its diagonal; `s`
/// what makes the expected squared distance to the true covariance smallest,
/// `s = min(b, d)/d`, `d = |S - m I|²`, `b = Σ_t |x_t x_t' - S|²/n²`, `x_t` the centred returns of a day and `|·|²` the sum of
/// squares. One asset is not shrunk.
///
/// # Arguments
/// A column of returns for each asset, all of one length of at least 2.
///
/// # Errors
/// `LENGTH_MISMATCH` for columns of different lengths; `INVALID_DATA` for no column, fewer than 2 rows, or a return that is
/// not finite.
///
/// # Source
/// O. Ledoit and M. Wolf, "A well-conditioned estimator for large-dimensional covariance matrices", *Journal of Multivariate
/// Analysis* 88, 2004. Cross-checked with scikit-learn's `LedoitWolf` (`tests/portfolio/risk.json`).
///
/// # Examples
/// ```
/// let covariance = strikewise::portfolio::ledoit_wolf(&[vec![0.01, -0.01], vec![0.02, -0.02]])?;
/// // Two days leave no noise in x x': nothing is shrunk.
/// assert_eq!(covariance.shrinkage, 0.0);
/// assert!((covariance.at(0, 1).unwrap() - 0.0002).abs() < 1e-18);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn ledoit_wolf(returns: &[Vec<f64>]) -> Result<ShrunkCovariance> {
    let size = returns.len();
    let rows = returns.first().map_or(0, Vec::len);
    for (place, column) in returns.iter().enumerate() {
        if column.len() != rows {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                format!("returns[{place}]"),
                format!("{} rows", column.len()),
                format!("must have as many rows as the first, {rows}"),
            ));
        }
        if let Some(bad) = column.iter().find(|value| !value.is_finite()) {
            return Err(Error::new(
                ErrorCode::InvalidData,
                format!("returns[{place}]"),
                bad,
                "must be finite",
            ));
        }
    }
    if rows < 2 {
        return Err(Error::new(
            ErrorCode::InvalidData,
            "returns",
            format!("{size} columns of {rows} rows"),
            "must be one column or more of at least 2 rows",
        ));
    }
    let (count, assets) = (rows as f64, size as f64);
    let centred: Vec<Vec<f64>> = returns
        .iter()
        .map(|column| {
            let mean = column.iter().sum::<f64>() / count;
            column.iter().map(|value| value - mean).collect()
        })
        .collect();
    let mut covariance = vec![0.0; size * size];
    for i in 0..size {
        for j in 0..=i {
            let products = centred[i].iter().zip(&centred[j]).map(|(a, b)| a * b);
            let value = products.sum::<f64>() / count;
            covariance[i * size + j] = value;
            covariance[j * size + i] = value;
        }
    }
    let mean_variance = (0..size).map(|i| covariance[i * size + i]).sum::<f64>() / assets;
    let squares: f64 = covariance.iter().map(|value| value * value).sum();
    let distance = (squares - assets * mean_variance * mean_variance).max(0.0);
    // |x x' - S|² summed over the days is Σ |x|⁴ - n |S|².
    let fourth: f64 = (0..rows)
        .map(|day| {
            let length: f64 = centred.iter().map(|column| column[day] * column[day]).sum();
            length * length
        })
        .sum();
    let noise = ((fourth / count - squares) / count).max(0.0);
    // Rounding leaves a distance where there is none, and noise of the same order.
    let shrinkage = if size == 1 || noise <= f64::EPSILON * squares {
        0.0
    } else {
        noise.min(distance) / distance
    };
    let shrinkage = if shrinkage.is_nan() { 1.0 } else { shrinkage };
    for (place, value) in covariance.iter_mut().enumerate() {
        *value *= 1.0 - shrinkage;
        if place % (size + 1) == 0 {
            *value += shrinkage * mean_variance;
        }
    }
    Ok(ShrunkCovariance {
        size,
        covariance,
        shrinkage,
        mean_variance,
    })
}
