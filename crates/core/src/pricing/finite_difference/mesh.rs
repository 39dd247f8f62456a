//! Where the nodes of one contract lie: equal steps of log-spot, the strike on a node.

use super::contract::Contract;

/// Standard deviations of log-spot that the mesh reaches beyond every point that matters.
const REACH: f64 = 4.5;
/// Drift of log-spot over the life of the option, in its standard deviations, up to which nodes stand still. An
/// exercise boundary that crosses nodes costs more than the drift does up to there.
const STILL: f64 = 6.0;
/// Largest logarithm whose exponential is trusted.
const LARGEST_LOGARITHM: f64 = 600.0;

/// Nodes `y = direction (i - origin) spacing`, with `y = ln(spot / strike) + frame τ` at `τ` years to expiry.
///
/// A mesh that stands still (`frame = 0`) keeps a steady exercise boundary between the same nodes. Where the drift
/// is many standard deviations, and for European options, it moves along with the forward, whose value then does not
/// depend on the steps of time; or with the middle of the distribution, where that is far from the forward.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mesh {
    pub(super) spacing: f64,
    /// The node of the strike at expiry.
    pub(super) origin: usize,
    /// `+1` where spot rises with `i` (puts), `-1` where it falls (calls): exercise happens near node 0.
    pub(super) direction: f64,
    pub(super) frame: f64,
}

impl Mesh {
    /// None if the spots of the mesh would leave the doubles. `paid` is the value of all cash dividends.
    pub(super) fn new(contract: &Contract, paid: f64, space_steps: usize) -> Option<Self> {
        let Contract {
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            volatility,
            sign,
            ..
        } = *contract;
        let deviation = volatility * years.sqrt();
        let variance = volatility * volatility;
        let drift = rate - dividend_yield - 0.5 * variance;
        let now = libm::log(spot) - libm::log(strike);
        // Spot after all dividends, or little where they leave nothing.
        let least = now + libm::log(((spot - paid) / spot).max(0.05));

        let lay = |frame: f64| {
            let shift = frame * years;
            let lowest = (now.min(least) + shift).min(least + drift * years);
            let highest = (now + shift).max(now + (drift + variance) * years);
            let low = lowest.min(0.0) - REACH * deviation;
            let high = highest.max(0.0) + REACH * deviation;
            (low, high, (high - low) / (space_steps - 1) as f64)
        };
        // Whether the scheme resolves what drifts over a mesh.
        let is_steady = |frame: f64| {
            let (.., spacing) = lay(frame);
            let drift_in_deviations = ((drift - frame) * years / deviation).abs();
            drift_in_deviations <= STILL && drift_in_deviations * spacing <= deviation
        };
        let carry = rate - dividend_yield;
        let frame = if contract.is_american() && is_steady(0.0) {
            0.0
        } else if is_steady(carry) {
            carry
        } else {
            drift
        };
        let (low, high, spacing) = lay(frame);
        let near = if sign < 0.0 { -low } else { high };
        let mesh = Self {
            spacing,
            origin: whole((near / spacing).ceil()),
            direction: -sign,
            frame,
        };
        let widest = [
            low,
            high,
            rate * years,
            dividend_yield * years,
            frame * years,
        ]
        .iter()
        .fold(0.0, |widest: f64, value| widest.max(value.abs()));
        (widest <= LARGEST_LOGARITHM && mesh.origin < space_steps).then_some(mesh)
    }

    /// `y` of a node.
    pub(super) fn node(&self, i: usize) -> f64 {
        self.direction * (i as f64 - self.origin as f64) * self.spacing
    }

    /// Where on the scale of nodes a value of `y` lies.
    pub(super) fn position(&self, y: f64) -> f64 {
        self.origin as f64 + self.direction * y / self.spacing
    }
}

/// A position on the scale of nodes, or a number of steps, without its fraction; 0 below 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, and that is meant"
)]
pub(super) fn whole(position: f64) -> usize {
    position as usize
}
