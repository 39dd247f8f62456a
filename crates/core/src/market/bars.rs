//! Daily bars and series.

use crate::time::Date;

/// Daily bars, oldest first; all columns have the same length. NaN is missing.
///
/// With the feature `serde` it is an object of columns, null for what is missing; a column that is left out is missing
/// throughout.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Columns", into = "Columns"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bars {
    /// Sessions, strictly ascending.
    pub date: Vec<Date>,
    /// Opening prices.
    pub open: Vec<f64>,
    /// Highest prices.
    pub high: Vec<f64>,
    /// Lowest prices.
    pub low: Vec<f64>,
    /// Closing prices.
    pub close: Vec<f64>,
    /// Shares traded.
    pub volume: Vec<f64>,
}

impl Bars {
    /// Number of sessions on or before a date.
    #[must_use]
    pub fn sessions_until(&self, date: Date) -> usize {
        self.date.partition_point(|&session| session <= date)
    }

    /// A copy that ends at a date: who is given it cannot read later bars.
    ///
    /// ```
    /// use strikewise::market::Bars;
    /// let date = vec!["2026-06-01".parse()?, "2026-06-02".parse()?];
    /// let bars = Bars { date: date.clone(), close: vec![10.0, 11.0], ..Bars::default() };
    /// assert_eq!(bars.until(date[0]).close, [10.0]);
    /// # Ok::<(), strikewise::Error>(())
    /// ```
    #[must_use]
    pub fn until(&self, date: Date) -> Self {
        let sessions = self.sessions_until(date);
        let cut = |column: &[f64]| column[..sessions.min(column.len())].to_vec();
        Self {
            date: self.date[..sessions].to_vec(),
            open: cut(&self.open),
            high: cut(&self.high),
            low: cut(&self.low),
            close: cut(&self.close),
            volume: cut(&self.volume),
        }
    }
}

/// One value a day, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "Days"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DailySeries {
    /// Days, strictly ascending.
    pub date: Vec<Date>,
    /// Values; NaN is missing.
    #[cfg_attr(feature = "serde", serde(with = "crate::missing"))]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Option<f64>>"))]
    pub value: Vec<f64>,
}

impl DailySeries {
    /// The values on or before a date, oldest first, and the day of the last one.
    #[must_use]
    pub fn until(&self, date: Date) -> (&[f64], Option<Date>) {
        let length = self.date.partition_point(|&day| day <= date);
        (
            &self.value[..length],
            length.checked_sub(1).map(|last| self.date[last]),
        )
    }
}

/// Daily bars, oldest first: columns of the same length, null for what is missing; a column that is left out is missing
/// throughout.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Bars"))]
struct Columns {
    /// Sessions, strictly ascending.
    date: Vec<Date>,
    /// Opening prices.
    open: Option<Vec<Option<f64>>>,
    /// Highest prices.
    high: Option<Vec<Option<f64>>>,
    /// Lowest prices.
    low: Option<Vec<Option<f64>>>,
    /// Closing prices.
    close: Option<Vec<Option<f64>>>,
    /// Shares traded.
    volume: Option<Vec<Option<f64>>>,
}

#[cfg(feature = "serde")]
impl TryFrom<Columns> for Bars {
    type Error = crate::Error;

    fn try_from(columns: Columns) -> crate::Result<Self> {
        let sessions = columns.date.len();
        let column = |values: Option<Vec<Option<f64>>>| match values {
            Some(values) => values
                .into_iter()
                .map(|value| value.unwrap_or(f64::NAN))
                .collect(),
            None => vec![f64::NAN; sessions],
        };
        let bars = Self {
            date: columns.date,
            open: column(columns.open),
            high: column(columns.high),
            low: column(columns.low),
            close: column(columns.close),
            volume: column(columns.volume),
        };
        bars.check_days("")?;
        Ok(bars)
    }
}

/// One value a day, oldest first.
#[cfg(feature = "serde")]
#[derive(Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "DailySeries"))]
struct Days {
    /// Days, strictly ascending.
    date: Vec<Date>,
    /// Values, null where one is missing.
    #[serde(with = "crate::missing")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Option<f64>>"))]
    value: Vec<f64>,
}

#[cfg(feature = "serde")]
impl TryFrom<Days> for DailySeries {
    type Error = crate::Error;

    fn try_from(days: Days) -> crate::Result<Self> {
        let series = Self {
            date: days.date,
            value: days.value,
        };
        series.check_days("")?;
        Ok(series)
    }
}

#[cfg(feature = "serde")]
impl From<Bars> for Columns {
    fn from(bars: Bars) -> Self {
        // A column that is not there is left out.
        let column = |values: Vec<f64>| {
            (!values.is_empty()).then(|| {
                values
                    .into_iter()
                    .map(|value| (!value.is_nan()).then_some(value))
                    .collect()
            })
        };
        Self {
            date: bars.date,
            open: column(bars.open),
            high: column(bars.high),
            low: column(bars.low),
            close: column(bars.close),
            volume: column(bars.volume),
        }
    }
}
