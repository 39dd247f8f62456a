//! Implied volatilities of quoted markets: bid, middle and ask.
//!
//! Columns, units and domains are those of the [notation](super#notation); `bid` and `ask` are quotes in the unit of a
//! premium. For quotes on a forward, let `spot` be the forward and `dividend_yield` the rate.

use super::columns::{Columns, make_room};
use super::work::Work;
use super::{ImpliedVolatilities, OptionKind, Status};
use crate::Result;
use crate::column::{at, rows};

/// Implied volatilities of the quotes of a batch.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QuotedVolatilities {
    /// Of the bid.
    pub bid: ImpliedVolatilities,
    /// Of the middle, between the two others wherever all three exist.
    pub middle: ImpliedVolatilities,
    /// Of the ask.
    pub ask: ImpliedVolatilities,
    /// The middle itself, `(bid + ask) / 2`; NaN where a side is missing or the quote is crossed.
    pub middle_premium: Vec<f64>,
}

/// Implied volatilities of bid, middle and ask of European options, one row for each.
///
/// # Arguments
/// Columns of `n` rows or 1; units and domains in the [notation](super#notation).
///
/// # Returns
/// Each side has a volatility and a status of its own, those of
/// [`implied_volatility`](super::implied_volatility()): a bid below the intrinsic value is `BELOW_INTRINSIC`, and
/// the ask above it has its volatility all the same. A side that is missing (NaN), a bid or ask of 0, which is
/// nobody's offer, and a negative one, which is a mistake in the data, are NaN with `BAD_INPUT`; so is the middle
/// then, and where the bid is above the ask. ([`mid`](crate::options::mid), the premium that a trade assumes, is
/// half the ask where nobody bids: a premium, but not one that anybody's volatility stands behind.)
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
///
/// # Examples
/// ```
/// use strikewise::pricing::{OptionKind::Put, Status, quote::implied_volatility};
/// // Nobody bids for the second option.
/// let quoted = implied_volatility(
///     &[100.0], &[95.0, 60.0], &[0.25], &[0.04], &[0.01], &[2.0, 0.0], &[2.2, 0.05], &[Put])?;
/// assert!((quoted.bid.volatility[0] - 0.220_314_306_825_484_9).abs() < 1e-14);
/// assert!((quoted.middle.volatility[0] - 0.226_269_236_871_285).abs() < 1e-14);
/// assert!((quoted.ask.volatility[0] - 0.232_182_600_861_309_24).abs() < 1e-14);
/// assert_eq!(quoted.bid.status[1], Status::BadInput);
/// assert_eq!(quoted.ask.status[1], Status::Ok);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[expect(clippy::too_many_arguments, reason = "the columns of the vocabulary")]
pub fn implied_volatility(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    bid: &[f64],
    ask: &[f64],
    kind: &[OptionKind],
) -> Result<QuotedVolatilities> {
    let mut volatilities = QuotedVolatilities::default();
    implied_volatility_into(
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        bid,
        ask,
        kind,
        &mut volatilities,
    )?;
    Ok(volatilities)
}

/// [`implied_volatility`], into columns that are used again from call to call: what they held is replaced, and nothing
/// is allocated once they are long enough.
///
/// # Errors
/// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1; the columns then hold what they held.
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of the vocabulary, and where the answer goes"
)]
pub fn implied_volatility_into(
    spot: &[f64],
    strike: &[f64],
    years: &[f64],
    rate: &[f64],
    dividend_yield: &[f64],
    bid: &[f64],
    ask: &[f64],
    kind: &[OptionKind],
    volatilities: &mut QuotedVolatilities,
) -> Result<()> {
    let rows = rows(&[
        ("spot", spot.len()),
        ("strike", strike.len()),
        ("years", years.len()),
        ("rate", rate.len()),
        ("dividend_yield", dividend_yield.len()),
        ("bid", bid.len()),
        ("ask", ask.len()),
        ("kind", kind.len()),
    ])?;
    let columns = |measure| Columns {
        rows,
        spot,
        strike,
        years,
        rate,
        dividend_yield,
        measure,
        kind,
    };
    let middle_premium = &mut volatilities.middle_premium;
    make_room(middle_premium, rows);
    for (row, middle) in middle_premium.iter_mut().enumerate() {
        *middle = middle_of(at(bid, row), at(ask, row));
    }
    for (side, premium) in [
        (&mut volatilities.bid, bid),
        (&mut volatilities.middle, &middle_premium[..]),
        (&mut volatilities.ask, ask),
    ] {
        columns(premium).implied_volatility_into(side, Work::run);
        for (row, (volatility, status)) in
            side.volatility.iter_mut().zip(&mut side.status).enumerate()
        {
            if at(premium, row) <= 0.0 {
                (*volatility, *status) = (f64::NAN, Status::BadInput);
            }
        }
    }
    Ok(())
}

fn middle_of(bid: f64, ask: f64) -> f64 {
    if 0.0 < bid && bid <= ask {
        0.5 * bid + 0.5 * ask
    } else {
        f64::NAN
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::pricing::OptionKind::{Call, Put};
    use crate::pricing::Status::{BadInput, BelowIntrinsic, Ok as Fine};
    use crate::pricing::implied_volatility as of_premium;

    fn quoted(bid: &[f64], ask: &[f64]) -> QuotedVolatilities {
        implied_volatility(
            &[100.0],
            &[90.0],
            &[0.5],
            &[0.03],
            &[0.0],
            bid,
            ask,
            &[Call],
        )
        .expect("columns of one length")
    }

    #[test]
    fn each_side_is_the_implied_volatility_of_its_premium() {
        let (bid, ask) = ([12.0, 12.5, 14.0], [12.4, 12.5, 14.6]);
        let quoted = quoted(&bid, &ask);
        assert_eq!(quoted.middle_premium, [12.2, 12.5, 14.3]);
        for (side, premium) in [
            (&quoted.bid, &bid[..]),
            (&quoted.middle, &quoted.middle_premium[..]),
            (&quoted.ask, &ask[..]),
        ] {
            let alone = of_premium(&[100.0], &[90.0], &[0.5], &[0.03], &[0.0], premium, &[Call]);
            assert_eq!(Ok(side), alone.as_ref());
        }
        for row in 0..3 {
            let of = |side: &ImpliedVolatilities| side.volatility[row];
            assert!(of(&quoted.bid) <= of(&quoted.middle) && of(&quoted.middle) <= of(&quoted.ask));
        }
    }

    #[test]
    fn a_side_that_nobody_offers_has_none_and_the_other_has() {
        let nan = f64::NAN;
        // Nothing bid, bid missing, ask missing, crossed, below intrinsic, both 0, both negative.
        let bid = [0.0, nan, 12.0, 13.0, 9.0, 0.0, -2.0];
        let ask = [12.0, 12.0, nan, 12.0, 12.0, 0.0, -1.0];
        let quoted = quoted(&bid, &ask);
        assert_eq!(
            quoted.bid.status,
            [
                BadInput,
                BadInput,
                Fine,
                Fine,
                BelowIntrinsic,
                BadInput,
                BadInput
            ]
        );
        // The middle of the fifth is below the intrinsic value too.
        assert_eq!(
            quoted.middle.status,
            [
                BadInput,
                BadInput,
                BadInput,
                BadInput,
                BelowIntrinsic,
                BadInput,
                BadInput
            ]
        );
        assert_eq!(
            quoted.ask.status,
            [Fine, Fine, BadInput, Fine, Fine, BadInput, BadInput]
        );
        for side in [&quoted.bid, &quoted.middle, &quoted.ask] {
            for (volatility, status) in side.volatility.iter().zip(&side.status) {
                assert_eq!(volatility.is_nan(), *status != Fine);
            }
        }
    }

    #[test]
    fn columns_broadcast_and_lengths_are_checked() {
        let one = implied_volatility(
            &[100.0],
            &[90.0, 95.0],
            &[0.5],
            &[0.03],
            &[0.0],
            &[1.5],
            &[1.7, 1.9],
            &[Put],
        )
        .expect("columns of one length");
        assert_eq!(one.middle_premium, [1.6, 1.7]);
        let refused = implied_volatility(
            &[100.0],
            &[90.0, 95.0],
            &[0.5],
            &[0.03],
            &[0.0],
            &[1.5],
            &[1.7, 1.9, 2.0],
            &[Put],
        );
        assert_eq!(
            refused.map_err(|error| error.argument().to_owned()),
            Err("strike".to_owned())
        );
    }
}
