//! What a smile is fitted to.

/// One strike of a smile.
#[derive(Debug, Clone, Copy)]
pub(super) struct Point {
    /// `ln(strike / forward)`.
    pub(super) log_moneyness: f64,
    pub(super) volatility: f64,
    /// How far from the truth that may be: half of the band of bid and ask.
    pub(super) half_band: f64,
    pub(super) total_variance: f64,
    /// Weight of its total variance: one over the square of what `half_band` makes of it.
    pub(super) weight: f64,
}

impl Point {
    /// A band of less than 10 basis points of volatility is trusted to 10: no model is better than that.
    const LEAST_BAND: f64 = 0.001;

    pub(super) fn new(log_moneyness: f64, volatility: f64, half_band: f64, years: f64) -> Self {
        let half_band = half_band.max(Self::LEAST_BAND);
        let uncertainty = 2.0 * volatility * years * half_band;
        Self {
            log_moneyness,
            volatility,
            half_band,
            total_variance: volatility * volatility * years,
            weight: 1.0 / (uncertainty * uncertainty),
        }
    }

    /// Weighted square of the distance from a total variance.
    pub(super) fn misfit(&self, total_variance: f64) -> f64 {
        let distance = total_variance - self.total_variance;
        self.weight * distance * distance
    }
}
