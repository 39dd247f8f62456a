//! The project's own layout, described in `docs/market-folder.md`.

use anyhow::{Context, bail};
use serde::Deserialize;
use strikewise::market::{
    AnalystView, DailySeries, DataKind, Dividend, EarningsDate, Member, NewsItem, Quote, Source,
    Statement,
};
use strikewise::time::Date;

use super::bars;
use super::folder::{DataFile, Folder};
use super::gathered::{Chains, Gathered};
use super::table::{Extra, Repeated, rows};

/// The file that makes a folder a market folder.
pub(super) const MANIFEST: &str = "market.json";
const FORMAT: u32 = 1;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: u32,
    name: String,
    as_of: Date,
    kind: DataKind,
    sources: Vec<ManifestSource>,
    #[serde(default)]
    notes: Vec<String>,
}

/// A [`Source`], read strictly.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestSource {
    what: String,
    source: String,
    licence: Option<String>,
    kind: DataKind,
}

type Reader = fn(&DataFile, &mut Gathered) -> anyhow::Result<()>;

/// Reads a whole market folder.
pub(super) fn read(folder: &Folder, gathered: &mut Gathered) -> anyhow::Result<()> {
    manifest(&folder.read(MANIFEST)?, gathered)?;
    universe(
        &folder
            .find("universe.csv")?
            .with_context(|| format!("{}: no universe.csv", folder.label()))?,
        gathered,
    )?;
    let readers: [(&str, Reader); 10] = [
        ("bars.csv", |file, gathered| {
            bars::long(file, Extra::Refuse, gathered)
        }),
        ("fundamentals.csv", fundamentals),
        ("chains.csv", chains),
        ("implied_volatility.csv", implied_volatility),
        ("yields.csv", yields),
        ("volatility_index.csv", volatility_index),
        ("analysts.csv", analysts),
        ("earnings.csv", earnings),
        ("dividends.csv", dividends),
        ("news.csv", news),
    ];
    refuse_unknown(folder, &readers)?;
    for (name, reader) in readers {
        if let Some(file) = folder.find(name)? {
            reader(&file, gathered)?;
        }
    }
    Ok(())
}

/// A misspelt file must not be lost any more than a misspelt column.
fn refuse_unknown(folder: &Folder, readers: &[(&str, Reader)]) -> anyhow::Result<()> {
    for name in folder.list("")? {
        let stem = name.strip_suffix(".gz").unwrap_or(&name);
        let table = stem.to_ascii_lowercase().ends_with(".csv");
        let known = stem == "universe.csv" || readers.iter().any(|(known, _)| *known == stem);
        if table && !known {
            let names: Vec<&str> = readers.iter().map(|(name, _)| *name).collect();
            bail!(
                "{}: unknown file {name}; known are universe.csv, {}",
                folder.label(),
                names.join(", ")
            );
        }
    }
    Ok(())
}

fn manifest(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let manifest: Manifest =
        serde_json::from_slice(file.without_mark()).with_context(|| file.name.clone())?;
    if manifest.format != FORMAT {
        bail!(
            "{}: format = {}; this version reads format {FORMAT}",
            file.name,
            manifest.format
        );
    }
    let says = |kind| manifest.sources.iter().any(|source| source.kind == kind);
    let consistent = match manifest.kind {
        DataKind::Real => !says(DataKind::Modelled) && !says(DataKind::Mixed),
        DataKind::Modelled => !says(DataKind::Real) && !says(DataKind::Mixed),
        DataKind::Mixed => true,
    };
    if !consistent || manifest.sources.is_empty() {
        bail!(
            "{}: kind = {}; must agree with the kinds of its sources, of which there must be one",
            file.name,
            manifest.kind.as_str()
        );
    }
    gathered.name(manifest.name);
    gathered.kind(manifest.kind);
    gathered.as_of.get_or_insert(manifest.as_of);
    for source in manifest.sources {
        gathered.source(Source {
            what: source.what,
            source: source.source,
            licence: source.licence,
            kind: source.kind,
        });
    }
    for note in manifest.notes {
        gathered.note(note);
    }
    Ok(())
}

fn universe(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = ["ticker", "name", "sector", "indices"];
    let mut members: Vec<Member> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    rows(file, &columns, Extra::Refuse, |row| {
        let ticker = row.ticker(0)?;
        if !known.insert(ticker.clone()) {
            return Err(row.fault(0, "a ticker may be listed once"));
        }
        members.push(Member {
            ticker,
            name: row.optional_text(1)?,
            sector: row.optional_text(2)?,
            indices: row
                .text(3)?
                .split('|')
                .map(str::trim)
                .filter(|index| !index.is_empty())
                .map(str::to_owned)
                .collect(),
        });
        Ok(())
    })?;
    if gathered.universe.is_empty() {
        gathered.universe = members;
    }
    Ok(())
}

fn fundamentals(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = [
        "ticker",
        "period_end",
        "available",
        "revenue",
        "revenue_prior_year",
        "operating_income",
        "net_income",
        "operating_cash_flow",
        "capital_expenditure",
        "equity",
        "long_term_debt",
        "dividends_per_share",
        "source",
    ];
    let optional = Extra::RefuseBeyond(&["gross_profit", "diluted_shares"]);
    let mut filings = std::collections::BTreeSet::new();
    rows(file, &columns, optional, |row| {
        let ticker = row.ticker(0)?;
        let period_end = row.date(1)?;
        let available = match row.text(2)? {
            "" => None,
            _ => Some(row.date(2)?),
        };
        if !filings.insert((ticker.clone(), period_end, available)) {
            return Err(row.fault(1, "the same filing is listed twice"));
        }
        if available.is_some_and(|date| date < period_end) {
            return Err(row.fault(2, "must not be before period_end"));
        }
        let statement = Statement {
            period_end,
            available,
            revenue: row.number(3)?,
            revenue_prior_year: row.number(4)?,
            gross_profit: row.number(13)?,
            operating_income: row.number(5)?,
            net_income: row.number(6)?,
            operating_cash_flow: row.number(7)?,
            capital_expenditure: row.amount(8)?,
            equity: row.number(9)?,
            long_term_debt: row.amount(10)?,
            dividends_per_share: row.amount(11)?,
            diluted_shares: row.price(14)?,
            source: row.text(12)?.to_owned(),
        };
        gathered.statement(&ticker, statement);
        Ok(())
    })
}

fn chains(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = [
        "ticker",
        "quote_date",
        "spot",
        "expiration",
        "kind",
        "strike",
        "bid",
        "bid_size",
        "ask",
        "ask_size",
        "last",
        "volume",
        "open_interest",
        "implied_volatility",
    ];
    let mut chains = Chains::default();
    let mut ticker = Repeated::new();
    let (mut quote_date, mut expiration) = (Repeated::new(), Repeated::new());
    rows(file, &columns, Extra::Refuse, |row| {
        let expiration = *expiration.get(row.text(3)?, || row.date(3))?;
        let quote_date = *quote_date.get(row.text(1)?, || row.date(1))?;
        if expiration < quote_date {
            return Err(row.fault(3, "must not be before quote_date"));
        }
        let quote = Quote {
            expiration,
            kind: row.kind(4)?,
            strike: row.positive(5)?,
            bid: row.amount(6)?,
            bid_size: row.amount(7)?,
            ask: row.amount(8)?,
            ask_size: row.amount(9)?,
            last: row.amount(10)?,
            volume: row.amount(11)?,
            open_interest: row.amount(12)?,
            implied_volatility: row.amount(13)?,
        };
        chains
            .add(
                ticker.get(row.text(0)?, || row.ticker(0))?,
                quote_date,
                row.price(2)?,
                quote,
            )
            .with_context(|| row.place())
    })?;
    gathered.chains(chains);
    Ok(())
}

fn implied_volatility(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = ["ticker", "date", "implied_volatility"];
    let mut histories: std::collections::BTreeMap<String, DailySeries> =
        std::collections::BTreeMap::new();
    rows(file, &columns, Extra::Refuse, |row| {
        let date = row.date(1)?;
        let history = histories.entry(row.ticker(0)?).or_default();
        if history.date.last().is_some_and(|last| *last >= date) {
            return Err(row.fault(1, "must be after the day before it"));
        }
        history.date.push(date);
        history.value.push(row.price(2)?.unwrap_or(f64::NAN));
        Ok(())
    })?;
    for (ticker, history) in histories {
        gathered.implied_volatility(&ticker, history);
    }
    Ok(())
}

fn yields(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = ["date", "years", "bond_equivalent_yield"];
    let mut curves: std::collections::BTreeMap<Date, Vec<(f64, f64)>> =
        std::collections::BTreeMap::new();
    rows(file, &columns, Extra::Refuse, |row| {
        let years = row.positive(1)?;
        let Some(bond_equivalent) = row.number(2)? else {
            return Ok(());
        };
        if !(-0.5..=1.0).contains(&bond_equivalent) {
            return Err(row.fault(2, "must be a fraction in -0.5..=1, 0.04 for 4 %"));
        }
        let curve = curves.entry(row.date(0)?).or_default();
        if curve.iter().any(|&(known, _)| known == years) {
            return Err(row.fault(1, "a maturity may be listed once for a day"));
        }
        curve.push((years, bond_equivalent));
        Ok(())
    })?;
    for (date, mut points) in curves {
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        gathered.yields(date, points);
    }
    Ok(())
}

fn volatility_index(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    gathered.volatility_index(bars::daily(file, ["date", "close"], Extra::Refuse)?);
    Ok(())
}

fn analysts(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = [
        "ticker",
        "date",
        "target_mean_price",
        "recommendation_mean",
        "analysts",
        "net_upgrades",
    ];
    rows(file, &columns, Extra::Refuse, |row| {
        let optional = |column, rule| match row.text(column)? {
            "" => Ok(None),
            _ => row.required::<i32>(column, rule).map(Some),
        };
        let recommendation_mean = row.price(3)?;
        if recommendation_mean.is_some_and(|mean| !(1.0..=5.0).contains(&mean)) {
            return Err(row.fault(3, "must lie in 1..=5"));
        }
        let count = optional(4, "must be a count")?;
        let view = AnalystView {
            date: row.date(1)?,
            target_mean_price: row.price(2)?,
            recommendation_mean,
            analysts: match count.map(u32::try_from) {
                None => None,
                Some(Ok(count)) => Some(count),
                Some(Err(_)) => return Err(row.fault(4, "must be a count")),
            },
            net_upgrades: optional(5, "must be a whole number")?,
        };
        gathered.analysts(&row.ticker(0)?, view);
        Ok(())
    })
}

fn earnings(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    rows(
        file,
        &["ticker", "date", "confirmed"],
        Extra::Refuse,
        |row| {
            let earnings = EarningsDate {
                date: row.date(1)?,
                confirmed: row.required(2, "must be true or false")?,
            };
            gathered.earnings(&row.ticker(0)?, earnings);
            Ok(())
        },
    )
}

fn dividends(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    rows(
        file,
        &["ticker", "ex_date", "amount"],
        Extra::Refuse,
        |row| {
            let dividend = Dividend {
                ex_date: row.date(1)?,
                amount: row.positive(2)?,
            };
            gathered.dividend(&row.ticker(0)?, dividend);
            Ok(())
        },
    )
}

fn news(file: &DataFile, gathered: &mut Gathered) -> anyhow::Result<()> {
    let columns = ["ticker", "published", "headline", "sentiment"];
    rows(file, &columns, Extra::RefuseBeyond(&["source"]), |row| {
        let sentiment = row.number(3)?;
        if sentiment.is_some_and(|value| !(-1.0..=1.0).contains(&value)) {
            return Err(row.fault(3, "must lie in -1..=1"));
        }
        let item = NewsItem {
            published: row.date(1)?,
            headline: row.text(2)?.to_owned(),
            source: row.optional_text(4)?,
            sentiment,
        };
        gathered.news(&row.ticker(0)?, item);
        Ok(())
    })
}
