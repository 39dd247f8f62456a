//! Lean's sample data: daily bars of single tickers, as they were traded, chains with open interest, and the
//! discount rate of the Federal Reserve.

use std::collections::BTreeMap;

use anyhow::Context;
use strikewise::market::{Bars, Quote};
use strikewise::time::Date;

use super::splits;
use crate::bars;
use crate::folder::{DataFile, Folder};
use crate::gathered::{Chains, Gathered};
use crate::table::{Extra, rows, spelt};

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let names = folder.list("")?;
    let mut any = false;
    // The chains take the price of the underlying from the bars as they were traded.
    let mut traded: BTreeMap<String, Bars> = BTreeMap::new();
    for name in &names {
        if let Some((ticker, _)) = name.split_once("_daily_raw_") {
            let bars = bars::of_one(&folder.read(name)?)?;
            let ticker = spelt(ticker);
            add_adjusted(&ticker, bars.clone(), gathered);
            traded.insert(ticker, bars);
            any = true;
        }
    }
    for name in &names {
        if name.ends_with("_chain.csv.gz") {
            chain(&folder.read(name)?, &traded, gathered)?;
            any = true;
        }
    }
    if !any {
        return Ok(false);
    }
    if let Some(file) = folder.find("interest-rate.csv")? {
        discount_rate(&file, gathered)?;
    }
    gathered.real(
        "option chains, daily bars (not adjusted for dividends), discount rate",
        "QuantConnect Lean sample data",
        Some("Apache-2.0"),
    );
    Ok(true)
}

fn add_adjusted(ticker: &str, mut bars: Bars, gathered: &mut Gathered) {
    for split in splits::adjust(&mut bars) {
        gathered.note(format!(
            "{ticker}: a split of {} on {} stands in the bars; the bars before it were rescaled",
            split.ratio, split.date
        ));
    }
    gathered.bars(ticker, bars);
}

fn close_on(bars: &Bars, date: Date) -> Option<f64> {
    let place = bars.date.binary_search(&date).ok()?;
    Some(bars.close[place]).filter(|close| !close.is_nan())
}

fn chain(
    file: &DataFile,
    traded: &BTreeMap<String, Bars>,
    gathered: &mut Gathered,
) -> anyhow::Result<()> {
    let columns = [
        "underlying",
        "date",
        "expiry",
        "right",
        "strike",
        "bid",
        "bid_size",
        "ask",
        "ask_size",
        "last",
        "volume",
        "open_interest",
    ];
    let mut chains = Chains::default();
    rows(file, &columns, Extra::Ignore, |row| {
        let quote = Quote {
            expiration: row.date(2)?,
            kind: row.kind(3)?,
            strike: row.positive(4)?,
            bid: row.amount(5)?,
            bid_size: row.amount(6)?,
            ask: row.amount(7)?,
            ask_size: row.amount(8)?,
            last: row.amount(9)?,
            volume: row.amount(10)?,
            open_interest: row.amount(11)?,
            implied_volatility: None,
        };
        let (ticker, date) = (row.ticker(0)?, row.date(1)?);
        let spot = traded.get(&ticker).and_then(|bars| close_on(bars, date));
        chains
            .add(&ticker, date, spot, quote)
            .with_context(|| row.place())
    })?;
    gathered.chains(chains);
    Ok(())
}

/// A step function of changes: each holds until the next, so it is written out for every day of the
/// quotes.
fn discount_rate(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let changes = bars::daily(file, ["DATE", "PCREDIT8"], Extra::Ignore)?;
    for date in gathered.quote_dates() {
        let (values, _) = changes.until(date);
        if let Some(percent) = values.last().copied().filter(|value| !value.is_nan()) {
            // One rate for all maturities.
            gathered.yields(date, vec![(1.0, percent / 100.0)]);
        }
    }
    gathered.note(
        "the interest rate is the Federal Reserve's discount rate, the same for every maturity"
            .to_owned(),
    );
    Ok(())
}
