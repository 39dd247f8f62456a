//! The move that the price of a straddle expects.

/// One standard deviation of the share price until expiration, in currency, from the prices of the call and the put
/// at the money: `sqrt(π / 2) · (call + put)`.
///
/// A straddle at the money is worth the mean distance that the share goes. Of a normal distribution, that is
/// `sqrt(2 / π)`, about 0.8, of a deviation. Some platforms call the straddle itself the expected move, or 0.85 of it:
/// this one can be compared with [`expected_move`](super::expected_move()).
///
/// The strike should be that of the forward price, or near it; interest until expiration is left out. NaN unless both
/// prices are finite and 0 or more.
///
/// # Source
/// M. Brenner and M. G. Subrahmanyam, "A Simple Formula to Compute the Implied Standard Deviation", *Financial
/// Analysts Journal* 44, 1988.
///
/// # Examples
/// ```
/// use strikewise::volatility::{expected_move, expected_move_from_straddle};
/// // 20 % over a quarter: 10 in currency. The straddle costs 7.98.
/// assert!((expected_move(100.0, 0.2, 0.25) - 10.0).abs() < 1e-12);
/// assert!((expected_move_from_straddle(3.9894, 3.9894) - 10.0).abs() < 1e-3);
/// ```
#[must_use]
pub fn expected_move_from_straddle(call: f64, put: f64) -> f64 {
    /// `sqrt(π / 2)`.
    const DEVIATIONS: f64 = 1.253_314_137_315_500_3;
    let is_price = |price: f64| price >= 0.0 && price.is_finite();
    if is_price(call) && is_price(put) {
        DEVIATIONS * (call + put)
    } else {
        f64::NAN
    }
}
