//! What no honest source holds, and what a screen could not read rightly.

use super::{Bars, DailySeries, Market};
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

impl Market {
    /// Checks what the types cannot: columns of one length, days that ascend, prices above zero.
    ///
    /// # Errors
    /// `INVALID_DATA` naming the column, its value and the rule.
    pub fn validate(&self) -> Result<()> {
        for (ticker, data) in &self.tickers {
            data.bars.validate(ticker)?;
            data.implied_volatility
                .check_days(&format!("{ticker}.implied_volatility."))?;
        }
        self.volatility_index.check_days("volatility_index.")
    }
}

impl Bars {
    fn columns(&self) -> [(&'static str, &[f64]); 5] {
        [
            ("open", &self.open),
            ("high", &self.high),
            ("low", &self.low),
            ("close", &self.close),
            ("volume", &self.volume),
        ]
    }

    /// Days that ascend, and a row for each in every column; names begin with `prefix`.
    pub(super) fn check_days(&self, prefix: &str) -> Result<()> {
        ascending(&format!("{prefix}date"), &self.date)?;
        self.columns().into_iter().try_for_each(|(name, column)| {
            as_long(|| format!("{prefix}{name}"), column.len(), self.date.len())
        })
    }

    fn validate(&self, ticker: &str) -> Result<()> {
        self.check_days(&format!("{ticker}.bars."))?;
        for (name, column) in self.columns() {
            let least_is_price = name != "volume";
            // NaN is missing, and passes.
            let wrong = |value: &&f64| **value < 0.0 || (least_is_price && **value == 0.0);
            if let Some(value) = column.iter().find(wrong) {
                let rule = if least_is_price {
                    "must be above zero, or NaN where it is missing"
                } else {
                    "must not be negative"
                };
                let argument = format!("{ticker}.bars.{name}");
                return Err(Error::new(ErrorCode::InvalidData, argument, value, rule));
            }
        }
        Ok(())
    }
}

impl DailySeries {
    /// Days that ascend, and a value for each; names begin with `prefix`.
    pub(super) fn check_days(&self, prefix: &str) -> Result<()> {
        ascending(&format!("{prefix}date"), &self.date)?;
        as_long(
            || format!("{prefix}value"),
            self.value.len(),
            self.date.len(),
        )
    }
}

fn as_long(argument: impl Fn() -> String, length: usize, dates: usize) -> Result<()> {
    if length == dates {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::InvalidData,
        argument(),
        format!("{length} rows"),
        format!("must have a row for each of {dates} days"),
    ))
}

fn ascending(argument: &str, dates: &[Date]) -> Result<()> {
    match dates.windows(2).find(|pair| pair[0] >= pair[1]) {
        None => Ok(()),
        Some(pair) => Err(Error::new(
            ErrorCode::InvalidData,
            argument.to_owned(),
            pair[1],
            format!("must be after the day before it, {}", pair[0]),
        )),
    }
}
