//! Daily bars and daily series.

use std::collections::BTreeMap;

use strikewise::market::{Bars, DailySeries};

use super::folder::DataFile;
use super::gathered::Gathered;
use super::table::{Extra, Row, rows, spelt};

/// Reads bars of many tickers from one long file.
pub(super) fn long(file: &DataFile, extra: Extra, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = ["ticker", "date", "open", "high", "low", "close", "volume"];
    let mut series: BTreeMap<String, Bars> = BTreeMap::new();
    // The ticker as the file spells it, and its bars so far.
    let mut current: Option<(String, Bars)> = None;
    rows(file, &columns, extra, |row| {
        let text = row.text(0)?;
        if current.as_ref().is_none_or(|(ticker, _)| ticker != text) {
            let next = row.ticker(0)?;
            if let Some((ticker, bars)) = current.replace((text.to_owned(), Bars::default())) {
                series.insert(spelt(&ticker), bars);
            }
            if series.contains_key(&next) {
                return Err(row.fault(0, "rows of one ticker must stand together"));
            }
        }
        match &mut current {
            Some((_, bars)) => push(&row, 1, bars),
            None => Ok(()),
        }
    })?;
    series.extend(current.map(|(ticker, bars)| (spelt(&ticker), bars)));
    for (ticker, bars) in series {
        gathered.bars(&ticker, bars);
    }
    Ok(())
}

/// Reads bars of one ticker.
pub(super) fn of_one(file: &DataFile) -> anyhow::Result<Bars> {
    let columns = ["date", "open", "high", "low", "close", "volume"];
    let mut bars = Bars::default();
    rows(file, &columns, Extra::Ignore, |row| {
        push(&row, 0, &mut bars)
    })?;
    Ok(bars)
}

/// Adds one row whose columns from `first` on are date, open, high, low, close, volume.
fn push(row: &Row<'_>, first: usize, bars: &mut Bars) -> anyhow::Result<()> {
    let date = row.date(first)?;
    if bars.date.last().is_some_and(|&last| last >= date) {
        return Err(row.fault(first, "dates of one ticker must ascend"));
    }
    let price = |column| Ok::<f64, anyhow::Error>(row.price(column)?.unwrap_or(f64::NAN));
    let (high, low) = (price(first + 2)?, price(first + 3)?);
    if low > high {
        return Err(row.fault(first + 3, "must not be above `high`"));
    }
    bars.date.push(date);
    bars.open.push(price(first + 1)?);
    bars.high.push(high);
    bars.low.push(low);
    bars.close.push(price(first + 4)?);
    bars.volume.push(row.amount(first + 5)?.unwrap_or(f64::NAN));
    Ok(())
}

/// Reads one value a day.
pub(super) fn daily(
    file: &DataFile,
    columns: [&'static str; 2],
    extra: Extra,
) -> anyhow::Result<DailySeries> {
    let mut series = DailySeries::default();
    rows(file, &columns, extra, |row| {
        let date = row.date(0)?;
        if series.date.last().is_some_and(|&last| last >= date) {
            return Err(row.fault(0, "dates must ascend"));
        }
        series.date.push(date);
        series.value.push(row.amount(1)?.unwrap_or(f64::NAN));
        Ok(())
    })?;
    Ok(series)
}
