//! Folders of recorded data as their collectors left them. A folder is recognised by the files in it, and
//! every file that a reader knows is read; readers that fill in what another needs come first.

mod alpaca_chains;
mod analysts;
mod index_members;
mod ivolatility_chains;
mod lean;
mod macro_series;
mod sec_facts;
mod splits;
mod yfinance_chain;

use super::folder::Folder;
use super::gathered::Gathered;
use super::{bars, table::Extra};

/// Reads what it knows of a folder; `false` if there is nothing that it knows.
type Reader = fn(&Folder, &mut Gathered) -> anyhow::Result<bool>;

/// Reads what is known of a folder; `false` if nothing in it is.
pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let readers: [Reader; 9] = [
        index_members::read,
        long_bars,
        lean::read,
        sec_facts::read,
        analysts::read,
        macro_series::read,
        alpaca_chains::read,
        yfinance_chain::read,
        ivolatility_chains::read,
    ];
    let mut any = false;
    for reader in readers {
        any |= reader(folder, gathered)?;
    }
    Ok(any)
}

/// Daily bars of many tickers, split- and dividend-adjusted.
fn long_bars(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let mut any = false;
    for name in folder.list("")? {
        if name.starts_with("bars_daily") && name.ends_with(".csv.gz") {
            bars::long(&folder.read(&name)?, Extra::Refuse, gathered)?;
            any = true;
        }
    }
    if any {
        gathered.real(
            "daily bars, adjusted for splits and dividends",
            "yfinance",
            None,
        );
    }
    Ok(any)
}
