//! The pricing equation on three neighbouring nodes, of fourth order in their spacing.

/// Weights of the nodes before, at and after a node, in the order of the mesh.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stencil {
    /// Of the derivative with respect to time.
    pub(super) mass: [f64; 3],
    /// Of diffusion and drift.
    pub(super) operator: [f64; 3],
}

impl Stencil {
    /// For `u_τ = diffusion u_yy + drift u_y`, by the compact scheme: `mass u_τ = operator u`.
    ///
    /// The diffusion is fitted, by a change of fourth order, so that `u = e^y` grows at exactly
    /// `diffusion + drift`: a mesh of any width prices the forward.
    pub(super) fn new(diffusion: f64, drift: f64, spacing: f64, direction: f64) -> Self {
        let tilt = drift * spacing / (12.0 * diffusion);
        let half = libm::sinh(0.5 * spacing);
        let bend = 4.0 * half * half;
        // `mass` and the first difference, applied to `e^y` and divided by it, less 1.
        let mass = bend / 12.0 + tilt * libm::sinh(spacing);
        let slope = relative_excess_of_sinh(spacing);
        let fitted = (diffusion * (1.0 + mass) + drift * (mass - slope)) / bend;
        let half_drift = direction * drift / (2.0 * spacing);
        let half_tilt = 0.5 * direction * tilt;
        Self {
            mass: [1.0 / 12.0 - half_tilt, 10.0 / 12.0, 1.0 / 12.0 + half_tilt],
            operator: [fitted - half_drift, -2.0 * fitted, fitted + half_drift],
        }
    }
}

/// `sinh(x) / x - 1` for positive `x`, without cancellation.
fn relative_excess_of_sinh(x: f64) -> f64 {
    let square = x * x;
    if x < 0.5 {
        square / 6.0 * (1.0 + square / 20.0 * (1.0 + square / 42.0 * (1.0 + square / 72.0)))
    } else {
        libm::sinh(x) / x - 1.0
    }
}
