//! The columns of a batch after the length check.

use super::black_scholes::{Inputs, Row};
use super::{Greeks, OptionKind, Prices, Status};
use crate::Result;
use crate::column::{at, rows};

/// The columns of a batch after the length check.
#[derive(Clone, Copy)]
pub(super) struct Columns<'a> {
    pub(super) rows: usize,
    pub(super) spot: &'a [f64],
    pub(super) strike: &'a [f64],
    pub(super) years: &'a [f64],
    pub(super) rate: &'a [f64],
    pub(super) dividend_yield: &'a [f64],
    /// Volatility or premium.
    pub(super) measure: &'a [f64],
    pub(super) kind: &'a [OptionKind],
}

impl<'a> Columns<'a> {
    /// The first column and the measure have different names in different functions.
    pub(super) fn new(
        (spot_name, spot): (&'static str, &'a [f64]),
        strike: &'a [f64],
        years: &'a [f64],
        rate: &'a [f64],
        dividend_yield: &'a [f64],
        (measure_name, measure): (&'static str, &'a [f64]),
        kind: &'a [OptionKind],
    ) -> Result<Self> {
        let rows = rows(&[
            (spot_name, spot.len()),
            ("strike", strike.len()),
            ("years", years.len()),
            ("rate", rate.len()),
            ("dividend_yield", dividend_yield.len()),
            (measure_name, measure.len()),
            ("kind", kind.len()),
        ])?;
        Ok(Self {
            rows,
            spot,
            strike,
            years,
            rate,
            dividend_yield,
            measure,
            kind,
        })
    }

    /// The first `rows` rows, and the others.
    pub(super) fn split_at(self, rows: usize) -> (Self, Self) {
        fn split<T>(column: &[T], rows: usize) -> (&[T], &[T]) {
            if column.len() == 1 {
                (column, column)
            } else {
                column.split_at(rows)
            }
        }
        let (spot, strike) = (split(self.spot, rows), split(self.strike, rows));
        let (years, rate) = (split(self.years, rows), split(self.rate, rows));
        let dividend_yield = split(self.dividend_yield, rows);
        let (measure, kind) = (split(self.measure, rows), split(self.kind, rows));
        let first = Self {
            rows,
            spot: spot.0,
            strike: strike.0,
            years: years.0,
            rate: rate.0,
            dividend_yield: dividend_yield.0,
            measure: measure.0,
            kind: kind.0,
        };
        let others = Self {
            rows: self.rows - rows,
            spot: spot.1,
            strike: strike.1,
            years: years.1,
            rate: rate.1,
            dividend_yield: dividend_yield.1,
            measure: measure.1,
            kind: kind.1,
        };
        (first, others)
    }

    /// Every row in order, for models that go row by row; the measure stands in the place of the
    /// volatility.
    pub(super) fn inputs(&self) -> impl ExactSizeIterator<Item = Inputs> + '_ {
        (0..self.rows).map(|i| Inputs {
            spot: at(self.spot, i),
            strike: at(self.strike, i),
            years: at(self.years, i),
            rate: at(self.rate, i),
            dividend_yield: at(self.dividend_yield, i),
            volatility: at(self.measure, i),
            sign: at(self.kind, i).sign(),
        })
    }
}

/// Makes a column `rows` long. What it holds is overwritten afterwards, so a new one comes as the system
/// hands out zeros: it need not be written twice.
pub(super) fn make_room<T: Clone + Default>(column: &mut Vec<T>, rows: usize) {
    if column.capacity() < rows {
        *column = vec![T::default(); rows];
    } else {
        column.resize(rows, T::default());
    }
}

/// Result columns of models that go row by row.
pub(super) fn prices_of_rows(rows: impl IntoIterator<Item = (Row, Status)>) -> Prices {
    let (price, status) = rows
        .into_iter()
        .map(|(row, status)| (row.price, status))
        .unzip();
    Prices { price, status }
}

/// Result columns of models that go row by row.
pub(super) fn greeks_of_rows(rows: impl IntoIterator<Item = (Row, Status)>) -> Greeks {
    let rows = rows.into_iter();
    let (least, _) = rows.size_hint();
    let column = || Vec::with_capacity(least);
    let mut greeks = Greeks {
        price: column(),
        delta: column(),
        gamma: column(),
        vega: column(),
        theta: column(),
        rho: column(),
        status: Vec::with_capacity(least),
    };
    for (row, status) in rows {
        greeks.price.push(row.price);
        greeks.delta.push(row.delta);
        greeks.gamma.push(row.gamma);
        greeks.vega.push(row.vega);
        greeks.theta.push(row.theta);
        greeks.rho.push(row.rho);
        greeks.status.push(status);
    }
    greeks
}
