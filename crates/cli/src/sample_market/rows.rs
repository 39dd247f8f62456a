//! The rows of a market folder (`docs/market-folder.md`); field names are column names.

use std::path::Path;

use anyhow::Result;
use serde::Serialize;
use strikewise::market::{Chain, DailySeries, Member, TickerData};
use strikewise::pricing::OptionKind;
use strikewise::time::Date;

use super::table::{Plain, Table};

#[derive(Debug, Serialize)]
struct MemberRow<'a> {
    ticker: &'a str,
    name: Option<&'a str>,
    sector: Option<&'a str>,
    indices: String,
}

#[derive(Debug, Serialize)]
struct BarRow<'a> {
    ticker: &'a str,
    date: Date,
    open: Option<Plain>,
    high: Option<Plain>,
    low: Option<Plain>,
    close: Option<Plain>,
    volume: Option<Plain>,
}

#[derive(Debug, Serialize)]
struct StatementRow<'a> {
    ticker: &'a str,
    period_end: Date,
    available: Option<Date>,
    revenue: Option<Plain>,
    revenue_prior_year: Option<Plain>,
    operating_income: Option<Plain>,
    net_income: Option<Plain>,
    operating_cash_flow: Option<Plain>,
    capital_expenditure: Option<Plain>,
    equity: Option<Plain>,
    long_term_debt: Option<Plain>,
    dividends_per_share: Option<Plain>,
    source: &'a str,
    gross_profit: Option<Plain>,
    diluted_shares: Option<Plain>,
}

#[derive(Debug, Serialize)]
struct QuoteRow<'a> {
    ticker: &'a str,
    quote_date: Date,
    spot: Option<Plain>,
    expiration: Date,
    kind: OptionKind,
    strike: Plain,
    bid: Option<Plain>,
    bid_size: Option<Plain>,
    ask: Option<Plain>,
    ask_size: Option<Plain>,
    last: Option<Plain>,
    volume: Option<Plain>,
    open_interest: Option<Plain>,
    implied_volatility: Option<Plain>,
}

#[derive(Debug, Serialize)]
struct YieldRow {
    date: Date,
    years: Plain,
    bond_equivalent_yield: Plain,
}

#[derive(Debug, Serialize)]
struct IndexRow {
    date: Date,
    close: Plain,
}

#[derive(Debug, Serialize)]
struct AnalystRow<'a> {
    ticker: &'a str,
    date: Date,
    target_mean_price: Option<Plain>,
    recommendation_mean: Option<Plain>,
    analysts: Option<u32>,
    net_upgrades: Option<i32>,
}

#[derive(Debug, Serialize)]
struct EarningsRow<'a> {
    ticker: &'a str,
    date: Date,
    confirmed: bool,
}

#[derive(Debug, Serialize)]
struct DividendRow<'a> {
    ticker: &'a str,
    ex_date: Date,
    amount: Plain,
}

#[derive(Debug, Serialize)]
struct NewsRow<'a> {
    ticker: &'a str,
    published: Date,
    headline: &'a str,
    sentiment: Option<Plain>,
    source: Option<&'a str>,
}

/// NaN is missing in a column of bars.
fn known(value: f64) -> Option<Plain> {
    (!value.is_nan()).then_some(Plain(value))
}

pub(super) fn write_chain(table: &mut Table, ticker: &str, chain: &Chain) -> Result<()> {
    for quote in &chain.quotes {
        table.write(&QuoteRow {
            ticker,
            quote_date: chain.quote_date,
            spot: chain.spot.map(Plain),
            expiration: quote.expiration,
            kind: quote.kind,
            strike: Plain(quote.strike),
            bid: quote.bid.map(Plain),
            bid_size: quote.bid_size.map(Plain),
            ask: quote.ask.map(Plain),
            ask_size: quote.ask_size.map(Plain),
            last: quote.last.map(Plain),
            volume: quote.volume.map(Plain),
            open_interest: quote.open_interest.map(Plain),
            implied_volatility: quote.implied_volatility.map(Plain),
        })?;
    }
    Ok(())
}

pub(super) fn write_yields(folder: &Path, date: Date, points: &[(f64, f64)]) -> Result<u64> {
    let mut table = Table::create(folder, "yields.csv.gz")?;
    for &(years, bond_equivalent_yield) in points {
        table.write(&YieldRow {
            date,
            years: Plain(years),
            bond_equivalent_yield: Plain(bond_equivalent_yield),
        })?;
    }
    table.finish()
}

pub(super) fn write_volatility_index(folder: &Path, index: &DailySeries) -> Result<u64> {
    let mut table = Table::create(folder, "volatility_index.csv.gz")?;
    for (&date, &close) in index.date.iter().zip(&index.value) {
        let close = Plain(close);
        table.write(&IndexRow { date, close })?;
    }
    table.finish()
}

/// The tables that grow ticker by ticker.
#[derive(Debug)]
pub(super) struct TickerTables {
    universe: Table,
    bars: Table,
    fundamentals: Table,
    chains: Table,
    analysts: Table,
    earnings: Table,
    dividends: Table,
    news: Table,
}

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) tickers: u64,
    pub(super) bars: u64,
    pub(super) contracts: u64,
}

impl TickerTables {
    pub(super) fn create(folder: &Path) -> Result<Self> {
        let table = |name| Table::create(folder, name);
        Ok(Self {
            universe: table("universe.csv.gz")?,
            bars: table("bars.csv.gz")?,
            fundamentals: table("fundamentals.csv.gz")?,
            chains: table("chains.csv.gz")?,
            analysts: table("analysts.csv.gz")?,
            earnings: table("earnings.csv.gz")?,
            dividends: table("dividends.csv.gz")?,
            news: table("news.csv.gz")?,
        })
    }

    pub(super) fn write(&mut self, member: &Member, data: &TickerData) -> Result<()> {
        let ticker = member.ticker.as_str();
        self.universe.write(&MemberRow {
            ticker,
            name: member.name.as_deref(),
            sector: member.sector.as_deref(),
            indices: member.indices.join("|"),
        })?;
        self.write_bars(ticker, data)?;
        self.write_statements(ticker, data)?;
        for chain in &data.chains {
            write_chain(&mut self.chains, ticker, chain)?;
        }
        self.write_catalysts(ticker, data)
    }

    fn write_bars(&mut self, ticker: &str, data: &TickerData) -> Result<()> {
        let bars = &data.bars;
        for (row, &date) in bars.date.iter().enumerate() {
            self.bars.write(&BarRow {
                ticker,
                date,
                open: known(bars.open[row]),
                high: known(bars.high[row]),
                low: known(bars.low[row]),
                close: known(bars.close[row]),
                volume: known(bars.volume[row]),
            })?;
        }
        Ok(())
    }

    fn write_statements(&mut self, ticker: &str, data: &TickerData) -> Result<()> {
        for statement in &data.statements {
            self.fundamentals.write(&StatementRow {
                ticker,
                period_end: statement.period_end,
                available: statement.available,
                revenue: statement.revenue.map(Plain),
                revenue_prior_year: statement.revenue_prior_year.map(Plain),
                operating_income: statement.operating_income.map(Plain),
                net_income: statement.net_income.map(Plain),
                operating_cash_flow: statement.operating_cash_flow.map(Plain),
                capital_expenditure: statement.capital_expenditure.map(Plain),
                equity: statement.equity.map(Plain),
                long_term_debt: statement.long_term_debt.map(Plain),
                dividends_per_share: statement.dividends_per_share.map(Plain),
                source: &statement.source,
                gross_profit: statement.gross_profit.map(Plain),
                diluted_shares: statement.diluted_shares.map(Plain),
            })?;
        }
        Ok(())
    }

    fn write_catalysts(&mut self, ticker: &str, data: &TickerData) -> Result<()> {
        for view in &data.analysts {
            self.analysts.write(&AnalystRow {
                ticker,
                date: view.date,
                target_mean_price: view.target_mean_price.map(Plain),
                recommendation_mean: view.recommendation_mean.map(Plain),
                analysts: view.analysts,
                net_upgrades: view.net_upgrades,
            })?;
        }
        for earnings in &data.earnings {
            self.earnings.write(&EarningsRow {
                ticker,
                date: earnings.date,
                confirmed: earnings.confirmed,
            })?;
        }
        for dividend in &data.dividends {
            self.dividends.write(&DividendRow {
                ticker,
                ex_date: dividend.ex_date,
                amount: Plain(dividend.amount),
            })?;
        }
        for item in &data.news {
            self.news.write(&NewsRow {
                ticker,
                published: item.published,
                headline: &item.headline,
                sentiment: item.sentiment.map(Plain),
                source: item.source.as_deref(),
            })?;
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Written> {
        for table in [
            self.fundamentals,
            self.analysts,
            self.earnings,
            self.dividends,
            self.news,
        ] {
            table.finish()?;
        }
        Ok(Written {
            tickers: self.universe.finish()?,
            bars: self.bars.finish()?,
            contracts: self.chains.finish()?,
        })
    }
}
