//! Realised volatility of a series of closes.

/// Sessions of a month.
pub(super) const MONTH: usize = 21;
/// Sessions of a year.
pub(super) const YEAR: usize = 252;

/// Sample standard deviation of the last `sessions` log returns, annualised. `None` if the series is
/// shorter.
pub(super) fn realised_volatility(closes: &[f64], sessions: usize) -> Option<f64> {
    let first = closes.len().checked_sub(sessions + 1)?;
    let returns: Vec<f64> = closes[first..]
        .windows(2)
        .map(|pair| libm::log(pair[1] / pair[0]))
        .collect();
    let count = sessions as f64;
    let mean = returns.iter().sum::<f64>() / count;
    let squares: f64 = returns.iter().map(|r| (r - mean) * (r - mean)).sum();
    Some((squares / (count - 1.0) * YEAR as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_a_calculation_by_hand() {
        // Log returns ln 1.1, -ln 1.1, ln 1.1: mean m = ln(1.1)/3, variance = 4/3 ln²(1.1).
        let closes = [50.0, 100.0, 110.0, 100.0, 110.0];
        let expected = (4.0 / 3.0 * 252.0_f64).sqrt() * 1.1_f64.ln();
        let volatility = realised_volatility(&closes, 3);
        assert!(
            volatility.is_some_and(|v| (v - expected).abs() < 1e-12),
            "{volatility:?}"
        );
        assert_eq!(realised_volatility(&closes, 5), None);
    }
}
