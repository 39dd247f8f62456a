//! Constituents of the S&P 500 and the Nasdaq-100: the universe is their union.

use std::collections::BTreeMap;

use strikewise::market::Member;

use crate::folder::Folder;
use crate::gathered::Gathered;
use crate::table::{Extra, rows};

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let (Some(sp500), Some(nasdaq)) = (
        folder.find("universe/sp500_constituents.csv")?,
        folder.find("universe/nasdaq100_constituents.csv")?,
    ) else {
        return Ok(false);
    };
    let mut members: BTreeMap<String, Member> = BTreeMap::new();
    let columns = ["Symbol", "Security", "GICS Sector"];
    rows(&sp500, &columns, Extra::Ignore, |row| {
        let ticker = row.ticker(0)?;
        let member = Member {
            ticker: ticker.clone(),
            name: row.optional_text(1)?,
            sector: row.optional_text(2)?,
            indices: vec!["S&P 500".to_owned()],
        };
        members.insert(ticker, member);
        Ok(())
    })?;
    rows(&nasdaq, &["Symbol", "Name"], Extra::Ignore, |row| {
        let ticker = row.ticker(0)?;
        let name = row.optional_text(1)?;
        let member = members.entry(ticker.clone()).or_insert_with(|| Member {
            ticker,
            name,
            sector: None,
            indices: Vec::new(),
        });
        member.indices.push("Nasdaq-100".to_owned());
        Ok(())
    })?;
    if gathered.universe.is_empty() {
        gathered.universe = members.into_values().collect();
    }
    gathered.real(
        "index membership",
        "S&P 500 and Nasdaq-100 constituent lists",
        None,
    );
    Ok(true)
}
