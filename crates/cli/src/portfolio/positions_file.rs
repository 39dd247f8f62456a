//! Positions from the CSV files of brokers. A row that is no position is kept with its line and the reason.

use std::path::Path;

use anyhow::{Context, bail};
use csv::{ByteRecord, ReaderBuilder, StringRecord};
use serde::Serialize;
use strikewise::portfolio::{OptionSymbol, Position};
use strikewise::pricing::OptionKind;
use strikewise::strategies::OptionQuote;
use strikewise::time::Date;

use super::columns::{Column, Header};
use strikewise_data::line;

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Positions {
    /// With the line that each is on.
    pub(super) read: Vec<(usize, Position)>,
    pub(super) not_read: Vec<NotRead>,
}

/// A row that is no position, or cannot be read as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct NotRead {
    /// Line of the file, from 1.
    line: usize,
    /// The row.
    text: String,
    /// Why.
    reason: String,
}

impl NotRead {
    pub(super) fn sentence(&self) -> String {
        format!("line {}: {} ({})", self.line, self.reason, self.text)
    }
}

pub(super) fn read(path: &Path) -> anyhow::Result<Positions> {
    let place = || format!("positions {}", path.display());
    let bytes = std::fs::read(path).with_context(place)?;
    parse(&bytes).with_context(place)
}

/// Statements of Interactive Brokers: the first field names a section, the second is one of these.
const SECTION: &str = "Open Positions";

fn parse(bytes: &[u8]) -> anyhow::Result<Positions> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes);
    let mut rows = Vec::new();
    let mut record = ByteRecord::new();
    while reader.read_byte_record(&mut record)? {
        // A strange byte in a name must not lose the position.
        let text: StringRecord = record
            .iter()
            .map(|field| String::from_utf8_lossy(field).into_owned())
            .collect();
        rows.push((line(bytes, &record), text));
    }
    let field =
        |record: &StringRecord, place: usize| record.get(place).unwrap_or("").trim().to_owned();
    let in_sections = rows
        .iter()
        .any(|(_, row)| field(row, 0) == SECTION && field(row, 1) == "Header");
    let summarised = rows.iter().any(|(_, row)| {
        row.iter()
            .any(|field| field.trim().eq_ignore_ascii_case("summary"))
    });

    let mut found = Positions::default();
    let mut header: Option<Header> = None;
    for (line, row) in rows {
        let mut refuse = |reason: String| {
            let text: Vec<&str> = row
                .iter()
                .map(str::trim)
                .filter(|f| !f.is_empty())
                .collect();
            found.not_read.push(NotRead {
                line,
                text: text.join(", "),
                reason,
            });
        };
        if in_sections && field(&row, 0) != SECTION {
            refuse("another section of the statement".to_owned());
            continue;
        }
        if let Some(new) = Header::of(&row) {
            header = Some(new);
            continue;
        }
        if row.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        let Some(header) = &header else {
            refuse("before the header".to_owned());
            continue;
        };
        if in_sections && field(&row, 1) != "Data" {
            refuse("a total".to_owned());
            continue;
        }
        match position(header, &row, summarised) {
            Ok(position) => found.read.push((line, position)),
            Err(reason) => refuse(reason),
        }
    }
    if header.is_none() {
        bail!("no row names a symbol and a quantity: no header of a broker that is known");
    }
    Ok(found)
}

fn position(header: &Header, row: &StringRecord, summarised: bool) -> Result<Position, String> {
    let text = |column| header.text(row, column);
    let (symbol, underlying) = (text(Column::Symbol), text(Column::Underlying));
    let lower = |column| text(column).to_ascii_lowercase();
    if summarised && lower(Column::Detail).contains("lot") {
        return Err("a lot of a position that is read as a whole".to_owned());
    }
    let (label, description) = (symbol.to_ascii_lowercase(), lower(Column::Description));
    if label.contains("total") {
        return Err("a total".to_owned());
    }
    let money = ["cash", "money market"];
    let asset = lower(Column::Asset);
    if label.starts_with("cash")
        || label.ends_with("**")
        || money
            .iter()
            .any(|word| description.contains(word) && !label.is_empty())
        || asset.starts_with("cash and")
        || asset == "money market"
    {
        return Err("cash".to_owned());
    }
    if [
        "bond",
        "future",
        "fixed income",
        "crypto",
        "forex",
        "warrant",
    ]
    .iter()
    .any(|other| asset.contains(other))
    {
        return Err(format!("neither a share nor an option on one: {asset}"));
    }
    if symbol.is_empty() && underlying.is_empty() {
        return Err("no symbol".to_owned());
    }
    let quantity = number(text(Column::Quantity))
        .ok_or_else(|| format!("quantity `{}` is no number", text(Column::Quantity)))?;
    let quantity = match lower(Column::Side).as_str() {
        "short" | "sell" | "sold" => -quantity.abs(),
        _ => quantity,
    };
    if quantity == 0.0 {
        return Err("quantity is 0".to_owned());
    }
    let mut position = match option(header, row)? {
        Some((root, option)) => {
            let name = if underlying.is_empty() {
                root
            } else {
                ticker(underlying)?
            };
            Position::option(&name, quantity, option)
        }
        None => Position::shares(&ticker(symbol)?, quantity),
    };
    let multiplier = text(Column::Multiplier);
    if !multiplier.is_empty() {
        position.multiplier = number(multiplier)
            .filter(|multiplier| *multiplier > 0.0)
            .ok_or_else(|| format!("multiplier `{multiplier}` is not above 0"))?;
    }
    // Brokers differ in the sign of what a short position has brought: it is that of the quantity here.
    let total = number(text(Column::CostTotal)).map(f64::abs).or_else(|| {
        number(text(Column::CostPerShare)).map(|price| (price * position.size()).abs())
    });
    position.cost_dollars = total.map(|total| total.copysign(quantity));
    Ok(position)
}

/// The option of a row, from columns of its own or from its symbol; `None` for a share.
fn option(header: &Header, row: &StringRecord) -> Result<Option<(String, OptionQuote)>, String> {
    let text = |column| header.text(row, column);
    let symbol = text(Column::Symbol);
    let read = OptionSymbol::parse(symbol);
    if let Ok(read) = &read {
        return Ok(Some((read.root().to_owned(), read.quote())));
    }
    let kind = match text(Column::Kind).to_ascii_uppercase().as_str() {
        "C" | "CALL" => Some(OptionKind::Call),
        "P" | "PUT" => Some(OptionKind::Put),
        _ => None,
    };
    let (strike, expiration) = (text(Column::Strike), text(Column::Expiration));
    match kind {
        Some(kind) => {
            let known = if symbol.is_empty() {
                text(Column::Underlying)
            } else {
                symbol
            };
            let expiration =
                day(expiration).ok_or_else(|| format!("expiration `{expiration}` is no day"))?;
            let strike = number(strike)
                .filter(|strike| *strike > 0.0)
                .ok_or_else(|| format!("strike `{strike}` is not above 0"))?;
            Ok(Some((
                ticker(known)?,
                OptionQuote::new(strike, expiration, kind),
            )))
        }
        None if is_ticker(symbol) => Ok(None),
        None => Err(match read {
            Err(error) => format!("symbol is neither a ticker nor an option: {}", error.rule()),
            Ok(_) => "symbol is no ticker".to_owned(),
        }),
    }
}

fn ticker(text: &str) -> Result<String, String> {
    if is_ticker(text) {
        Ok(text.to_ascii_uppercase().replace(['/', '-', ' '], "."))
    } else {
        Err(format!("`{text}` is no ticker"))
    }
}

/// `AAPL`, and class shares as `BRK.B`, `BRK/B`, `BRK-B` or `BRK B`.
fn is_ticker(text: &str) -> bool {
    (1..=10).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.ends_with(|c: char| c.is_ascii_alphanumeric())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'/' | b'-' | b' '))
}

/// `20260116`, `2026-01-16`, `1/16/2026`, and what else an option's name may hold.
fn day(text: &str) -> Option<Date> {
    let compact = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let written = if compact {
        format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])
    } else {
        text.to_owned()
    };
    let named = OptionSymbol::parse(&format!("X {written} 1 C")).ok()?;
    Some(named.expiration())
}

/// `$1,234.50`, `(3)` and `-3`; `None` for `--`, `N/A` and blanks.
fn number(text: &str) -> Option<f64> {
    let (text, negative) = match text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
        Some(inner) => (inner, true),
        None => (text, false),
    };
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '$' | ',' | '+' | ' '))
        .collect();
    let digits = plain
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
    let value = plain
        .parse::<f64>()
        .ok()
        .filter(|value| digits && value.is_finite())?;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    /// Line, name, quantity, cost.
    type Read = (usize, String, f64, Option<f64>);

    fn rows(text: &str) -> (Vec<Read>, Vec<(usize, String)>) {
        let found = parse(text.as_bytes()).unwrap();
        let read = found.read.into_iter().map(|(line, position)| {
            (
                line,
                position.label(),
                position.quantity,
                position.cost_dollars,
            )
        });
        let not = found.not_read.into_iter().map(|row| (row.line, row.reason));
        (read.collect(), not.collect())
    }

    #[test]
    fn schwab() {
        let (read, not) = rows(
            "\"Positions for account Individual ...123 as of 04:00 PM ET, 2026/01/05\"\r\n\r\n\
             \"Symbol\",\"Description\",\"Qty (Quantity)\",\"Price\",\"Mkt Val (Market Value)\",\"Cost Basis\",\"Security Type\",\r\n\
             \"AAPL\",\"APPLE INC\",\"1,200\",\"$250.10\",\"$300,120.00\",\"$210,000.00\",\"Equity\",\r\n\
             \"AAPL 01/16/2026 150.00 P\",\"PUT APPLE INC $150 EXP 01/16/26\",\"-2\",\"$1.05\",\"-$210.00\",\"$315.00\",\"Option\",\r\n\
             \"Cash & Cash Investments\",\"--\",\"--\",\"--\",\"$5,000.00\",\"--\",\"Cash and Money Market\",\r\n\
             \"Account Total\",\"\",\"--\",\"--\",\"$305,000.00\",\"$209,685.00\",\"--\",\r\n",
        );
        assert_eq!(
            read,
            [
                (4, "AAPL shares".to_owned(), 1200.0, Some(210_000.0)),
                (5, "AAPL 2026-01-16 150 put".to_owned(), -2.0, Some(-315.0)),
            ]
        );
        let not: Vec<_> = not
            .iter()
            .map(|(line, reason)| (*line, reason.as_str()))
            .collect();
        assert_eq!(not, [(1, "before the header"), (6, "cash"), (7, "a total")]);
    }

    #[test]
    fn fidelity() {
        let (read, not) = rows(
            "Account Number,Account Name,Symbol,Description,Quantity,Last Price,Current Value,Cost Basis Total,Average Cost Basis,Type\n\
             X1,Individual,SPAXX**,HELD IN MONEY MARKET,,,$900.00,,,Cash,\n\
             X1,Individual,BRKB,BERKSHIRE,10,$500,$5000,$4500.00,$450.00,Margin,\n\
             X1,Individual, -AAPL260116P152.5,AAPL JAN 16 2026 $152.50 PUT,-1,$1,-$100,$120.00,$1.20,Margin,\n\n\
             \"The data and information in this spreadsheet is provided to you solely for your use\"\n",
        );
        assert_eq!(
            read,
            [
                (3, "BRKB shares".to_owned(), 10.0, Some(4_500.0)),
                (
                    4,
                    "AAPL 2026-01-16 152.5 put".to_owned(),
                    -1.0,
                    Some(-120.0)
                ),
            ]
        );
        assert_eq!(not[0], (2, "cash".to_owned()));
        assert_eq!(not[1], (6, "no symbol".to_owned()));
    }

    #[test]
    fn interactive_brokers_statement() {
        let (read, not) = rows(
            "Statement,Header,Field Name,Field Value\n\
             Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,Cost Price,Cost Basis,Close Price,Value\n\
             Open Positions,Data,Summary,Stocks,USD,KO,100,1,60,6000,70,7000\n\
             Open Positions,Data,Lot,Stocks,USD,KO,100,1,60,6000,70,7000\n\
             Open Positions,Data,Summary,Equity and Index Options,USD,AAPL 16JAN26 150 P,-3,100,1.5,-450,1,-300\n\
             Open Positions,Data,Summary,Futures,USD,ESH6,1,50,6000,300000,6100,305000\n\
             Open Positions,Total,,Stocks,USD,,,,,6000,,7000\n\
             Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity\n\
             Trades,Data,Order,Stocks,USD,KO,\"2026-01-05, 10:00:00\",100\n",
        );
        assert_eq!(
            read,
            [
                (3, "KO shares".to_owned(), 100.0, Some(6_000.0)),
                (5, "AAPL 2026-01-16 150 put".to_owned(), -3.0, Some(-450.0)),
            ]
        );
        let lines: Vec<usize> = not.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 4, 6, 7, 8, 9]);
    }

    #[test]
    fn interactive_brokers_flex() {
        let (read, _) = rows(
            "ClientAccountID,AssetClass,Symbol,UnderlyingSymbol,Multiplier,Strike,Expiry,Put/Call,Quantity,CostBasisPrice,CostBasisMoney\n\
             U1,OPT,BRKB  260116C00500000,BRK B,100,500,20260116,C,-1,4.2,-420\n\
             U1,STK,BRK B,,1,,,,50,400,20000\n",
        );
        assert_eq!(
            read,
            [
                (
                    2,
                    "BRK.B 2026-01-16 500 call".to_owned(),
                    -1.0,
                    Some(-420.0)
                ),
                (3, "BRK.B shares".to_owned(), 50.0, Some(20_000.0)),
            ]
        );
    }

    #[test]
    fn columns_of_their_own_and_thinkorswim_sections() {
        let (read, not) = rows(
            "symbol,expiration,strike,option type,side,quantity,average cost\n\
             F,2026-02-20,12.5,call,short,2,0.35\n\
             F,,,,long,10.5,12\n\
             F,2026-02-30,12.5,call,short,2,0.35\n\
             F,2026-02-20,12.5,call,short,two,0.35\n\n\
             Options\n\
             Symbol,Option Code,Exp,Strike,Type,Qty,Trade Price,Mark\n\
             AAPL,AAPL260116P150,16 JAN 26,150,PUT,-1,2.10,1.90\n",
        );
        assert_eq!(
            read,
            [
                (2, "F 2026-02-20 12.5 call".to_owned(), -2.0, Some(-70.0)),
                (3, "F shares".to_owned(), 10.5, Some(126.0)),
                (9, "AAPL 2026-01-16 150 put".to_owned(), -1.0, Some(-210.0)),
            ]
        );
        assert_eq!(
            not,
            [
                (4, "expiration `2026-02-30` is no day".to_owned()),
                (5, "quantity `two` is no number".to_owned()),
                (7, "quantity `` is no number".to_owned()),
            ]
        );
    }

    #[test]
    fn a_file_without_a_header_is_refused() {
        assert!(parse(b"a,b\n1,2\n").is_err());
        assert!(parse(b"").is_err());
    }
}
