//! XBRL company facts of the SEC in long form: annual figures become statements.

use std::collections::BTreeMap;

use strikewise::market::Statement;
use strikewise::time::Date;

use crate::folder::Folder;
use crate::gathered::Gathered;
use crate::table::{Extra, rows};

/// Facts of one ticker by fiscal year end, then by concept.
type Facts = BTreeMap<Date, BTreeMap<String, f64>>;

pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<bool> {
    let Some(file) = folder.find("fundamentals/sec_facts.csv")? else {
        return Ok(false);
    };
    let columns = ["ticker", "period", "concept", "end", "value"];
    let mut annual: BTreeMap<String, Facts> = BTreeMap::new();
    let mut instant: BTreeMap<String, Facts> = BTreeMap::new();
    rows(&file, &columns, Extra::Ignore, |row| {
        let facts = match row.text(1)? {
            "A" => &mut annual,
            "I" => &mut instant,
            // Quarters are not read: a screen compares fiscal years.
            "Q" => return Ok(()),
            _ => return Err(row.fault(1, "must be A, Q or I")),
        };
        let Some(value) = row.number(4)? else {
            return Ok(());
        };
        facts
            .entry(row.ticker(0)?)
            .or_default()
            .entry(row.date(3)?)
            .or_default()
            .insert(row.text(2)?.to_owned(), value);
        Ok(())
    })?;
    for (ticker, years) in &annual {
        let balances = instant.get(ticker);
        for (&end, figures) in years {
            let flow = |concept: &str| figures.get(concept).copied();
            let balance =
                |concept: &str| balances.and_then(|facts| facts.get(&end)?.get(concept).copied());
            let mut statement = Statement::empty(end, "SEC XBRL company facts".to_owned());
            statement.revenue = flow("revenue");
            statement.revenue_prior_year = year_before(years, end)
                .and_then(|figures| figures.get("revenue"))
                .copied();
            statement.gross_profit = flow("grossProfit");
            statement.operating_income = flow("opIncome");
            statement.net_income = flow("netIncome");
            statement.operating_cash_flow = flow("ocf");
            // Reported as a payment, and now and then with its sign.
            statement.capital_expenditure = flow("capex").map(f64::abs);
            statement.equity = balance("equity");
            statement.long_term_debt = balance("ltDebt").map(f64::abs);
            statement.dividends_per_share = flow("divPS").filter(|value| *value >= 0.0);
            statement.diluted_shares = flow("dilutedShares").filter(|value| *value > 0.0);
            gathered.statement(ticker, statement);
        }
    }
    gathered.real(
        "annual figures, period ends without filing dates",
        "SEC XBRL company facts",
        Some("public domain"),
    );
    Ok(true)
}

/// The fiscal year that ended 350 to 380 days earlier: 52- and 53-week years move the day.
fn year_before(years: &Facts, end: Date) -> Option<&BTreeMap<String, f64>> {
    years
        .range(end.plus_days(-380)..=end.plus_days(-350))
        .next_back()
        .map(|(_, figures)| figures)
}
