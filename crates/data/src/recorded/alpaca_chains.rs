//! Chains of snapshots after the close, one file a ticker in a folder a session. No volume, no open
//! interest: those stay missing.

use std::collections::BTreeSet;

use anyhow::Context;
use strikewise::market::Quote;

use crate::folder::Folder;
use crate::gathered::{Chains, Gathered};
use crate::table::{Extra, rows};

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let columns = [
        "underlying",
        "und_session_date",
        "und_close",
        "expiration",
        "type",
        "strike",
        "bid",
        "bid_size",
        "ask",
        "ask_size",
        "last_price",
        "implied_vol",
    ];
    let mut sessions = BTreeSet::new();
    for session in folder.list("chains")? {
        for name in folder.list(&format!("chains/{session}"))? {
            if !name.ends_with(".csv.gz") {
                continue;
            }
            let file = folder.read(&format!("chains/{session}/{name}"))?;
            let mut chains = Chains::default();
            rows(&file, &columns, Extra::Ignore, |row| {
                let quote = Quote {
                    expiration: row.date(3)?,
                    kind: row.kind(4)?,
                    strike: row.positive(5)?,
                    bid: row.amount(6)?,
                    bid_size: row.amount(7)?,
                    ask: row.amount(8)?,
                    ask_size: row.amount(9)?,
                    last: row.amount(10)?,
                    volume: None,
                    open_interest: None,
                    implied_volatility: row.amount(11)?,
                };
                chains
                    .add(&row.ticker(0)?, row.date(1)?, row.price(2)?, quote)
                    .with_context(|| row.place())
            })?;
            gathered.chains(chains);
            sessions.insert(session.clone());
        }
    }
    if sessions.is_empty() {
        return Ok(false);
    }
    gathered.real(
        "option chains after the close",
        "Alpaca snapshots",
        Some("MIT repository"),
    );
    gathered.note(
        "the chains carry neither volume nor open interest; their quotes are from after the close, when spreads are wider"
            .to_owned(),
    );
    Ok(true)
}
