//! Cash dividends of one share, by date.

use crate::pricing::finite_difference::Payment;
use crate::{Error, ErrorCode, Result};

/// Cash dividends of one share: when it goes ex-dividend, and how much it pays.
///
/// With the feature `serde` it is `{"years": [..], "amount": [..]}`, checked when it is read.
///
/// ```
/// use strikewise::pricing::dividends::CashDividends;
/// let quarterly = CashDividends::new(&[0.1, 0.35], &[0.5, 0.5])?;
/// assert_eq!(quarterly.years().collect::<Vec<_>>(), [0.1, 0.35]);
/// let unsorted = CashDividends::new(&[0.35, 0.1], &[0.5, 0.5]).unwrap_err();
/// assert_eq!(unsorted.argument(), "dividend_years");
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Columns", into = "Columns"))]
pub struct CashDividends {
    payments: Vec<Payment>,
}

impl CashDividends {
    /// Dividends of `amount` (currency per share) in `years` from now (to the ex-dividend date, ACT/365), in order.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if the columns differ in length; `INVALID_DATA` if years are negative, not finite or not
    /// ascending (several on one date are allowed), or if an amount is negative or not finite.
    pub fn new(years: &[f64], amount: &[f64]) -> Result<Self> {
        if years.len() != amount.len() {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                "dividend_amount",
                format!("{} rows", amount.len()),
                format!("must have {} rows, as dividend_years", years.len()),
            ));
        }
        let refused =
            |name, value, rule| Err(Error::new(ErrorCode::InvalidData, name, value, rule));
        let mut earliest = 0.0;
        let mut payments = Vec::with_capacity(years.len());
        for (&years, &amount) in years.iter().zip(amount) {
            if !years.is_finite() || years < earliest {
                return refused(
                    "dividend_years",
                    years,
                    "must be finite, 0 or more, and ascending",
                );
            }
            if !amount.is_finite() || amount < 0.0 {
                return refused("dividend_amount", amount, "must be finite and 0 or more");
            }
            earliest = years;
            payments.push(Payment { years, amount });
        }
        Ok(Self { payments })
    }

    /// Years from now to each ex-dividend date.
    #[must_use]
    pub fn years(&self) -> impl ExactSizeIterator<Item = f64> + '_ {
        self.payments.iter().map(|payment| payment.years)
    }

    /// Cash per share.
    #[must_use]
    pub fn amounts(&self) -> impl ExactSizeIterator<Item = f64> + '_ {
        self.payments.iter().map(|payment| payment.amount)
    }

    /// Value today of the dividends up to and including expiry: `Σ amount e^(-(rate - dividend_yield) t)`. The yield is
    /// there because it is paid on the share that still holds the cash; with it the forward is exact.
    ///
    /// ```
    /// use strikewise::pricing::dividends::CashDividends;
    /// let dividends = CashDividends::new(&[2.0 / 12.0, 5.0 / 12.0], &[0.5, 0.5])?;
    /// // Hull's example: 0.5 e^(-0.09 2/12) + 0.5 e^(-0.09 5/12) = 0.9742.
    /// assert!((dividends.present_value(0.5, 0.09, 0.0) - 0.9742).abs() < 1e-4);
    /// // After expiry nothing counts.
    /// assert!((dividends.present_value(0.25, 0.0, 0.0) - 0.5).abs() < 1e-15);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub fn present_value(&self, years: f64, rate: f64, dividend_yield: f64) -> f64 {
        let carry = rate - dividend_yield;
        self.payments
            .iter()
            .take_while(|payment| payment.years <= years)
            .map(|payment| payment.amount * libm::exp(-carry * payment.years))
            .sum()
    }

    pub(super) fn payments(&self) -> &[Payment] {
        &self.payments
    }
}

/// The form in which a schedule is written down.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Columns {
    years: Vec<f64>,
    amount: Vec<f64>,
}

#[cfg(feature = "serde")]
impl TryFrom<Columns> for CashDividends {
    type Error = Error;

    fn try_from(columns: Columns) -> Result<Self> {
        Self::new(&columns.years, &columns.amount)
    }
}

#[cfg(feature = "serde")]
impl From<CashDividends> for Columns {
    fn from(dividends: CashDividends) -> Self {
        Self {
            years: dividends.years().collect(),
            amount: dividends.amounts().collect(),
        }
    }
}
