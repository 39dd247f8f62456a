//! What a call gives.

use super::Shape;
use crate::Result;
use crate::pricing::{
    Greeks, ImpliedVolatilities, Prices, SelectedGreeks, Status,
    american::ExerciseBoundaries,
    parity::{Forwards, Yields},
    quote::QuotedVolatilities,
    tree::TreeGreeks,
};

/// What a call gives.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Columns, by name.
    Columns(Columns),
    /// An object.
    #[cfg(feature = "json")]
    Document(serde_json::Value),
}

/// One column of an answer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Column {
    /// Numbers, NaN where there is none.
    Numbers(Vec<f64>),
    /// Why rows are NaN.
    Statuses(Vec<Status>),
}

/// Columns by name, in the order of the function's outputs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Columns {
    columns: Vec<(&'static str, Column)>,
}

impl Columns {
    /// The names and columns, in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&'static str, &Column)> {
        self.columns.iter().map(|(name, column)| (*name, column))
    }

    /// The numbers under a name.
    #[must_use]
    pub fn numbers(&self, name: &str) -> Option<&[f64]> {
        self.iter().find_map(|(found, column)| match column {
            Column::Numbers(numbers) if found == name => Some(&numbers[..]),
            _ => None,
        })
    }

    pub(super) fn with(mut self, name: &'static str, numbers: Vec<f64>) -> Self {
        self.columns.push((name, Column::Numbers(numbers)));
        self
    }

    fn with_status(mut self, name: &'static str, status: Vec<Status>) -> Self {
        self.columns.push((name, Column::Statuses(status)));
        self
    }
}

impl IntoIterator for Columns {
    type Item = (&'static str, Column);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.columns.into_iter()
    }
}

impl<'a> IntoIterator for &'a Columns {
    type Item = &'a (&'static str, Column);
    type IntoIter = std::slice::Iter<'a, (&'static str, Column)>;

    fn into_iter(self) -> Self::IntoIter {
        self.columns.iter()
    }
}

/// A record of columns, with the names of its fields.
pub(super) trait Record {
    /// Names of the columns; those of statuses end in `status`.
    const NAMES: &'static [&'static str];

    /// How the outputs go with the arguments.
    const SHAPE: Shape = Shape::Columns;

    fn into_answer(self) -> Result<Answer>;

    /// What an object is like.
    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> Option<schemars::Schema> {
        None
    }
}

macro_rules! records {
    ($($Record:ty { $($field:ident),+; $status:ident })+) => {$(
        impl Record for $Record {
            const NAMES: &'static [&'static str] = &[$(stringify!($field),)+ stringify!($status)];

            fn into_answer(self) -> Result<Answer> {
                Ok(Answer::Columns(
                    Columns::default()
                        $(.with(stringify!($field), self.$field))+
                        .with_status(stringify!($status), self.$status),
                ))
            }
        }
    )+};
}

records! {
    Prices { price; status }
    Greeks { price, delta, gamma, vega, theta, rho; status }
    ImpliedVolatilities { volatility; status }
    TreeGreeks { price, delta, gamma, theta; status }
    ExerciseBoundaries { boundary, far_boundary; status }
    Forwards { forward; status }
    Yields { dividend_yield; status }
}

impl Record for QuotedVolatilities {
    const NAMES: &'static [&'static str] = &[
        "bid_volatility",
        "bid_status",
        "middle_volatility",
        "middle_status",
        "ask_volatility",
        "ask_status",
        "middle_premium",
    ];

    fn into_answer(self) -> Result<Answer> {
        Ok(Answer::Columns(
            Columns::default()
                .with("bid_volatility", self.bid.volatility)
                .with_status("bid_status", self.bid.status)
                .with("middle_volatility", self.middle.volatility)
                .with_status("middle_status", self.middle.status)
                .with("ask_volatility", self.ask.volatility)
                .with_status("ask_status", self.ask.status)
                .with("middle_premium", self.middle_premium),
        ))
    }
}

/// The caller chooses the columns, so that the table names only what is always there.
impl Record for SelectedGreeks {
    const NAMES: &'static [&'static str] = &["status"];

    fn into_answer(self) -> Result<Answer> {
        let mut columns = Columns::default();
        for (greek, column) in self.columns {
            columns = columns.with(greek.as_str(), column);
        }
        Ok(Answer::Columns(columns.with_status("status", self.status)))
    }
}
