//! The out-of-the-money option in units of its own side: what the careful pricing path and the
//! implied volatility share.
//!
//! With `F = spot exp(-q T)`, `D = strike exp(-r T)`, `x = ln(F / D)` and total volatility
//! `w = volatility sqrt(T)`, the out-of-the-money option (call if `x <= 0`, else put) is worth
//! `N b(|x|, w)`, where `N = min(F, D)` and
//! `b = Φ(w/2 - |x|/w) - exp(|x|) Φ(-w/2 - |x|/w)`.

use crate::math::normal;

/// `ln(spot / strike) + (rate - dividend_yield) years`. Near the money the difference
/// `spot - strike` is formed first: it is exact there, and the logarithm of a rounded ratio is not.
pub(super) fn log_moneyness(spot: f64, strike: f64, carry: f64) -> f64 {
    let ratio = spot / strike;
    let log = if (0.5..=2.0).contains(&ratio) {
        libm::log1p((spot - strike) / strike)
    } else if ratio.is_normal() {
        libm::log(ratio)
    } else {
        libm::log(spot) - libm::log(strike)
    };
    log + carry
}

/// `b` and its parts at one total volatility.
#[derive(Debug, Clone, Copy)]
pub(super) struct OutOfTheMoney {
    /// `b`, in `[0, 1)`.
    pub(super) value: f64,
    /// `1 - b` without cancellation.
    pub(super) complement: f64,
    /// `db/dw = φ(w/2 - |x|/w)`.
    pub(super) slope: f64,
}

/// Values `b`, `1 - b` and `db/dw` for `distance = |x| >= 0` and `total_volatility = w > 0`.
pub(super) fn out_of_the_money(distance: f64, total_volatility: f64) -> OutOfTheMoney {
    let w = total_volatility;
    let h = distance / w;
    let near = 0.5 * w - h;
    let far = 0.5 * w + h;
    let slope = normal::pdf(near);
    let complement = if near >= 0.0 {
        slope * (normal::mills(near) + normal::mills(far))
    } else {
        normal::cdf(-near) + slope * normal::mills(far)
    };
    let value = if w < 0.1 && distance < 1.0 {
        slope * mills_difference(h, w)
    } else if near <= 0.0 {
        slope * (normal::mills(-near) - normal::mills(far))
    } else {
        normal::cdf(near) - slope * normal::mills(far)
    };
    OutOfTheMoney {
        value,
        complement,
        slope,
    }
}

/// `M(h - w/2) - M(h + w/2)` for the Mills ratio `M` and small `w`, where the subtraction would cancel:
/// the Taylor series about `h`, in odd derivatives.
///
/// `M' = h M - 1` and `M⁽ⁿ⁺¹⁾ = h M⁽ⁿ⁾ + n M⁽ⁿ⁻¹⁾`.
fn mills_difference(h: f64, w: f64) -> f64 {
    if h > 38.0 {
        // -M' from its own asymptotic series; the higher terms are below rounding here.
        let z = 1.0 / (h * h);
        return w * z * (1.0 - z * (3.0 - z * (15.0 - z * (105.0 - z * 945.0))));
    }
    let m0 = normal::mills(h);
    let m1 = h * m0 - 1.0;
    let m2 = h * m1 + m0;
    let m3 = h * m2 + 2.0 * m1;
    let m4 = h * m3 + 3.0 * m2;
    let m5 = h * m4 + 4.0 * m3;
    let m6 = h * m5 + 5.0 * m4;
    let m7 = h * m6 + 6.0 * m5;
    let q = 0.25 * w * w;
    -w * (m1 + q * (m3 / 6.0 + q * (m5 / 120.0 + q * (m7 / 5040.0))))
}
