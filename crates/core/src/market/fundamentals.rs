//! Annual statements and the ratios that a screen reads from them.

use crate::time::Date;

/// Figures of one fiscal year, in dollars (per share where the name says so).
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// Last day of the fiscal year.
    pub period_end: Date,
    /// Day on which the figures became public; `None` where only the period is known.
    pub available: Option<Date>,
    /// Revenue.
    pub revenue: Option<f64>,
    /// Revenue of the fiscal year before.
    pub revenue_prior_year: Option<f64>,
    /// Revenue less its cost.
    pub gross_profit: Option<f64>,
    /// Operating income.
    pub operating_income: Option<f64>,
    /// Net income.
    pub net_income: Option<f64>,
    /// Cash flow from operations.
    pub operating_cash_flow: Option<f64>,
    /// Capital expenditure, as a positive number.
    pub capital_expenditure: Option<f64>,
    /// Shareholders' equity.
    pub equity: Option<f64>,
    /// Long-term debt.
    pub long_term_debt: Option<f64>,
    /// Cash dividends per share.
    pub dividends_per_share: Option<f64>,
    /// Mean number of shares over the year, with those that options and convertibles may add.
    pub diluted_shares: Option<f64>,
    /// Where the figures come from.
    pub source: String,
}

impl Statement {
    /// A statement without figures, to be filled.
    #[must_use]
    pub const fn empty(period_end: Date, source: String) -> Self {
        Self {
            period_end,
            available: None,
            revenue: None,
            revenue_prior_year: None,
            gross_profit: None,
            operating_income: None,
            net_income: None,
            operating_cash_flow: None,
            capital_expenditure: None,
            equity: None,
            long_term_debt: None,
            dividends_per_share: None,
            diluted_shares: None,
            source,
        }
    }

    /// Revenue over that of the year before, less 1. `None` unless both are positive.
    #[must_use]
    pub fn revenue_growth(&self) -> Option<f64> {
        ratio(self.revenue, self.revenue_prior_year).map(|growth| growth - 1.0)
    }

    /// Gross profit over revenue.
    #[must_use]
    pub fn gross_margin(&self) -> Option<f64> {
        ratio(self.gross_profit, self.revenue)
    }

    /// Operating income over revenue.
    #[must_use]
    pub fn operating_margin(&self) -> Option<f64> {
        ratio(self.operating_income, self.revenue)
    }

    /// Net income over revenue.
    #[must_use]
    pub fn net_margin(&self) -> Option<f64> {
        ratio(self.net_income, self.revenue)
    }

    /// Cash flow from operations less capital expenditure, in dollars.
    #[must_use]
    pub fn free_cash_flow(&self) -> Option<f64> {
        Some(self.operating_cash_flow? - self.capital_expenditure?)
    }

    /// Free cash flow over revenue.
    #[must_use]
    pub fn free_cash_flow_margin(&self) -> Option<f64> {
        ratio(self.free_cash_flow(), self.revenue)
    }

    /// Free cash flow over the price of all shares, each at `spot` dollars.
    #[must_use]
    pub fn free_cash_flow_yield(&self, spot: f64) -> Option<f64> {
        let shares = self.diluted_shares.filter(|&shares| shares > 0.0)?;
        ratio(self.free_cash_flow(), Some(shares * spot))
    }

    /// Net income over shareholders' equity. `None` where equity is not positive.
    #[must_use]
    pub fn return_on_equity(&self) -> Option<f64> {
        ratio(self.net_income, self.equity)
    }

    /// Long-term debt over shareholders' equity. `None` where equity is not positive.
    #[must_use]
    pub fn debt_to_equity(&self) -> Option<f64> {
        ratio(self.long_term_debt, self.equity)
    }
}

/// A quotient that has a meaning only over a positive denominator.
fn ratio(numerator: Option<f64>, denominator: Option<f64>) -> Option<f64> {
    let denominator = denominator.filter(|&value| value > 0.0)?;
    numerator
        .map(|value| value / denominator)
        .filter(|value| value.is_finite())
}
