//! One chain with yfinance's columns: with volume and open interest, without sizes.

use anyhow::{Context, bail};
use strikewise::market::Quote;
use strikewise::time::Date;

use crate::folder::{DataFile, Folder};
use crate::gathered::{Chains, Gathered};
use crate::table::{Extra, rows, spelt};

const SUFFIX: &str = "_options_yfinance.csv.gz";

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let mut any = false;
    for name in folder.list("")? {
        let Some(ticker) = name.strip_suffix(SUFFIX).map(spelt) else {
            continue;
        };
        let file = folder.read(&name)?;
        // The file may be written on a later day than its quotes: the last trade gives the session.
        let session = session(&file)?;
        let mut chains = Chains::default();
        let columns = [
            "stockPrice",
            "expiration",
            "type",
            "strike",
            "bid",
            "ask",
            "lastPrice",
            "volume",
            "openInterest",
            "impliedVolatility",
        ];
        rows(&file, &columns, Extra::Ignore, |row| {
            let quote = Quote {
                expiration: row.date(1)?,
                kind: row.kind(2)?,
                strike: row.positive(3)?,
                bid: row.amount(4)?,
                bid_size: None,
                ask: row.amount(5)?,
                ask_size: None,
                last: row.amount(6)?,
                volume: row.amount(7)?,
                open_interest: row.amount(8)?,
                // Yahoo's figure comes from stale last prices: its row is left to our own solution.
                implied_volatility: row.amount(9)?,
            };
            chains
                .add(&ticker, session, row.price(0)?, quote)
                .with_context(|| row.place())
        })?;
        gathered.chains(chains);
        any = true;
    }
    if any {
        gathered.real(
            "option chain",
            "Yahoo Finance through yfinance",
            Some("MIT repository"),
        );
    }
    Ok(any)
}

/// Day of the newest trade.
fn session(file: &DataFile) -> anyhow::Result<Date> {
    let mut newest: Option<Date> = None;
    rows(file, &["lastTradeDate"], Extra::Ignore, |row| {
        let text = row.text(0)?;
        if text.is_empty() {
            return Ok(());
        }
        let day = text
            .get(..10)
            .and_then(|day| day.parse().ok())
            .ok_or_else(|| row.fault(0, "must begin with a date as YYYY-MM-DD"))?;
        newest = newest.max(Some(day));
        Ok(())
    })?;
    let Some(newest) = newest else {
        bail!("{}: no lastTradeDate: the session is not known", file.name);
    };
    Ok(newest)
}
