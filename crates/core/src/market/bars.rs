//! Daily bars and series.

use crate::time::Date;

/// Daily bars, oldest first; all columns have the same length. NaN is missing.
#[derive(Debug, Clone, PartialEq, Default)]
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
}

/// One value a day, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DailySeries {
    /// Days, strictly ascending.
    pub date: Vec<Date>,
    /// Values; NaN is missing.
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
