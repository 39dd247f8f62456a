//! Chains of an end-of-day vendor: quotes, volume, open interest, implied volatility.

use anyhow::Context;
use strikewise::market::Quote;

use crate::folder::{DataFile, Folder};
use crate::gathered::{Chains, Gathered};
use crate::table::{Extra, rows};

/// The column that no other layout has.
const MARK: &str = "stock_price_for_iv";

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let mut any = false;
    for name in folder.list("")? {
        if !name.ends_with(".csv.gz") {
            continue;
        }
        let file = folder.read(&name)?;
        let header = file.bytes.split(|&byte| byte == b'\n').next();
        if header.is_some_and(|header| String::from_utf8_lossy(header).contains(MARK)) {
            chains(&file, gathered)?;
            any = true;
        }
    }
    if any {
        gathered.real(
            "option chains at the end of the day",
            "iVolatility samples",
            Some("MIT repository"),
        );
    }
    Ok(any)
}

fn chains(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = [
        "symbol",
        "date",
        "stock_price_close",
        "option_expiration",
        "call/put",
        "strike",
        "bid",
        "ask",
        "iv",
        "volume",
        "open_interest",
    ];
    let mut chains = Chains::default();
    rows(file, &columns, Extra::Ignore, |row| {
        let quote = Quote {
            expiration: row.american_date(3)?,
            kind: row.kind(4)?,
            strike: row.positive(5)?,
            bid: row.amount(6)?,
            bid_size: None,
            ask: row.amount(7)?,
            ask_size: None,
            last: None,
            volume: row.amount(9)?,
            open_interest: row.amount(10)?,
            // The vendor writes -1 where it found none.
            implied_volatility: row.number(8)?.filter(|value| *value > 0.0),
        };
        chains
            .add(&row.ticker(0)?, row.american_date(1)?, row.price(2)?, quote)
            .with_context(|| row.place())
    })?;
    gathered.chains(chains);
    Ok(())
}
