//! The options on one underlying.

use super::american::{self, Scheme};
use super::columns::Columns;
use super::work::Work;
use super::{Greeks, ImpliedVolatilities, OptionKind, Prices, SelectedGreeks, Selection};
use crate::column::at;
use crate::{Error, ErrorCode, Result};
use std::slice;

/// The options on one underlying: many strikes of several expiries.
///
/// What time, rate and yield decide alone (square root, discounts, carry) is computed once for each expiry, and
/// American options of one expiry and volatility share their boundary of exercise. Results are those of the functions on
/// columns, bit for bit.
///
/// Rows are in the order in which they were added; `volatility` and `premium` have one row for each, or one for all.
///
/// # Examples
/// ```
/// use strikewise::pricing::{Chain, OptionKind::{Call, Put}, american::Scheme};
/// let chain = Chain::new(100.0)
///     .expiry(0.25, 0.05, 0.01, &[95.0, 100.0, 105.0], &[Call])?
///     .expiry(1.0, 0.04, 0.01, &[100.0], &[Put])?;
/// assert_eq!(chain.rows(), 4);
/// let greeks = chain.greeks(&[0.22, 0.2, 0.19, 0.21])?;
/// let solved = chain.implied_volatility(&greeks.price)?;
/// assert!((solved.volatility[2] - 0.19).abs() < 1e-14);
/// let early = chain.american_price(&[0.22, 0.2, 0.19, 0.21], Scheme::Accurate)?;
/// assert!(early.price[3] > greeks.price[3]);
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Chain {
    spot: f64,
    expiries: Vec<Expiry>,
    strike: Vec<f64>,
    kind: Vec<OptionKind>,
}

/// What the rows of one expiry share.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Expiry {
    years: f64,
    rate: f64,
    dividend_yield: f64,
    rows: usize,
}

impl Chain {
    /// An underlying without options. A `spot` outside its domain makes every row NaN with `BAD_INPUT`.
    #[must_use]
    pub const fn new(spot: f64) -> Self {
        Self {
            spot,
            expiries: Vec::new(),
            strike: Vec::new(),
            kind: Vec::new(),
        }
    }

    /// Adds the options of one expiry. For calls and puts of the same strikes, add them one after the other.
    ///
    /// # Arguments
    /// `strike` and `kind`: columns of `n` rows or 1; units and domains in the [notation](super#notation).
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if a column has neither `n` rows nor 1.
    pub fn expiry(
        mut self,
        years: f64,
        rate: f64,
        dividend_yield: f64,
        strike: &[f64],
        kind: &[OptionKind],
    ) -> Result<Self> {
        let rows = crate::column::rows(&[("strike", strike.len()), ("kind", kind.len())])?;
        self.expiries.push(Expiry {
            years,
            rate,
            dividend_yield,
            rows,
        });
        self.strike.extend((0..rows).map(|row| at(strike, row)));
        self.kind.extend((0..rows).map(|row| at(kind, row)));
        Ok(self)
    }

    /// Number of options.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.strike.len()
    }

    /// Price of the underlying.
    #[must_use]
    pub const fn spot(&self) -> f64 {
        self.spot
    }

    /// The underlying has moved.
    pub const fn set_spot(&mut self, spot: f64) {
        self.spot = spot;
    }

    /// The strike of each row.
    #[must_use]
    pub fn strike(&self) -> &[f64] {
        &self.strike
    }

    /// The kind of each row.
    #[must_use]
    pub fn kind(&self) -> &[OptionKind] {
        &self.kind
    }

    /// European prices: see [`price`](super::price()).
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1.
    pub fn price(&self, volatility: &[f64]) -> Result<Prices> {
        let mut prices = Prices::default();
        self.price_into(volatility, &mut prices)?;
        Ok(prices)
    }

    /// [`price`](Self::price), into columns that are used again from call to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn price_into(&self, volatility: &[f64], prices: &mut Prices) -> Result<()> {
        self.columns("volatility", volatility)?
            .price_into(prices, |work| self.run(work));
        Ok(())
    }

    /// European prices and first-order Greeks: see [`greeks`](super::greeks()).
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1.
    pub fn greeks(&self, volatility: &[f64]) -> Result<Greeks> {
        let mut greeks = Greeks::default();
        self.greeks_into(volatility, &mut greeks)?;
        Ok(greeks)
    }

    /// [`greeks`](Self::greeks), into columns that are used again from call to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn greeks_into(&self, volatility: &[f64], greeks: &mut Greeks) -> Result<()> {
        self.columns("volatility", volatility)?
            .greeks_into(greeks, |work| self.run(work));
        Ok(())
    }

    /// Chosen European Greeks: see [`Greeks::select`].
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1.
    ///
    /// # Examples
    /// ```
    /// use strikewise::pricing::{Chain, Greek, Greeks, OptionKind::Call};
    /// let chain = Chain::new(100.0).expiry(1.0, 0.05, 0.0, &[100.0], &[Call])?;
    /// let columns = chain.select(&Greeks::select(&[Greek::Vanna]), &[0.2])?;
    /// assert!((columns.column(Greek::Vanna).unwrap()[0] + 0.281_430_260_187_703_4).abs() < 1e-14);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    pub fn select(&self, chosen: &Selection, volatility: &[f64]) -> Result<SelectedGreeks> {
        let mut selected = SelectedGreeks::default();
        self.select_into(chosen, volatility, &mut selected)?;
        Ok(selected)
    }

    /// [`select`](Self::select), into columns that are used again from call to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn select_into(
        &self,
        chosen: &Selection,
        volatility: &[f64],
        selected: &mut SelectedGreeks,
    ) -> Result<()> {
        let columns = self.columns("volatility", volatility)?;
        chosen.evaluate(columns, selected, |work| self.run(work));
        Ok(())
    }

    /// European implied volatilities: see [`implied_volatility`](super::implied_volatility()).
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `premium` has neither a row for each option nor 1.
    pub fn implied_volatility(&self, premium: &[f64]) -> Result<ImpliedVolatilities> {
        let mut volatilities = ImpliedVolatilities::default();
        self.implied_volatility_into(premium, &mut volatilities)?;
        Ok(volatilities)
    }

    /// [`implied_volatility`](Self::implied_volatility), into columns that are used again from call to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `premium` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn implied_volatility_into(
        &self,
        premium: &[f64],
        volatilities: &mut ImpliedVolatilities,
    ) -> Result<()> {
        self.columns("premium", premium)?
            .implied_volatility_into(volatilities, |work| self.run(work));
        Ok(())
    }

    /// American prices: see [`american::price`].
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1.
    pub fn american_price(&self, volatility: &[f64], scheme: Scheme) -> Result<Prices> {
        let mut prices = Prices::default();
        self.american_price_into(volatility, scheme, &mut prices)?;
        Ok(prices)
    }

    /// [`american_price`](Self::american_price), into columns that are used again from call to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn american_price_into(
        &self,
        volatility: &[f64],
        scheme: Scheme,
        prices: &mut Prices,
    ) -> Result<()> {
        let columns = self.columns("volatility", volatility)?;
        american::batch::price_into(columns, scheme, prices, |work| self.run(work));
        Ok(())
    }

    /// American prices and first-order Greeks: see [`american::greeks`].
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1.
    pub fn american_greeks(&self, volatility: &[f64], scheme: Scheme) -> Result<Greeks> {
        let mut greeks = Greeks::default();
        self.american_greeks_into(volatility, scheme, &mut greeks)?;
        Ok(greeks)
    }

    /// [`american_greeks`](Self::american_greeks), into columns that are used again from call to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `volatility` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn american_greeks_into(
        &self,
        volatility: &[f64],
        scheme: Scheme,
        greeks: &mut Greeks,
    ) -> Result<()> {
        let columns = self.columns("volatility", volatility)?;
        american::batch::greeks_into(columns, scheme, greeks, |work| self.run(work));
        Ok(())
    }

    /// American implied volatilities: see [`american::implied_volatility`].
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `premium` has neither a row for each option nor 1.
    pub fn american_implied_volatility(
        &self,
        premium: &[f64],
        scheme: Scheme,
    ) -> Result<ImpliedVolatilities> {
        let mut volatilities = ImpliedVolatilities::default();
        self.american_implied_volatility_into(premium, scheme, &mut volatilities)?;
        Ok(volatilities)
    }

    /// [`american_implied_volatility`](Self::american_implied_volatility), into columns that are used again from call
    /// to call.
    ///
    /// # Errors
    /// `LENGTH_MISMATCH` if `premium` has neither a row for each option nor 1; the columns then hold what they held.
    pub fn american_implied_volatility_into(
        &self,
        premium: &[f64],
        scheme: Scheme,
        volatilities: &mut ImpliedVolatilities,
    ) -> Result<()> {
        let columns = self.columns("premium", premium)?;
        american::inversion::implied_volatility_into(columns, scheme, volatilities, |work| {
            self.run(work);
        });
        Ok(())
    }

    /// All rows; what the expiry decides is filled in by [`run`](Self::run).
    fn columns<'a>(&'a self, name: &'static str, measure: &'a [f64]) -> Result<Columns<'a>> {
        let rows = self.rows();
        if measure.len() != rows && measure.len() != 1 {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                name,
                format!("{} rows", measure.len()),
                format!("must have one row for each of the {rows} options of the chain, or 1"),
            ));
        }
        Ok(Columns {
            rows,
            spot: slice::from_ref(&self.spot),
            strike: &self.strike,
            years: &[],
            rate: &[],
            dividend_yield: &[],
            measure,
            kind: &self.kind,
        })
    }

    /// One expiry after another.
    fn run<'a, W: Work<'a>>(&'a self, mut work: W) {
        for expiry in &self.expiries {
            let columns = work.columns();
            columns.years = slice::from_ref(&expiry.years);
            columns.rate = slice::from_ref(&expiry.rate);
            columns.dividend_yield = slice::from_ref(&expiry.dividend_yield);
            let (rows, others) = work.split_at(expiry.rows);
            rows.run();
            work = others;
        }
    }
}
