//! CSV tables whose faults name the file, the line, the column, the value and the rule.

use std::str::FromStr;

use anyhow::{Context, anyhow, bail};
use csv::{ByteRecord, ReaderBuilder};
use strikewise::pricing::OptionKind;
use strikewise::time::Date;

use super::folder::DataFile;

/// A ticker as it is spelt here: class shares with a dot.
pub(super) fn spelt(ticker: &str) -> String {
    ticker.replace('-', ".")
}

/// Whether columns beyond the named ones are a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    /// Our own layout: a misspelt column must not be lost.
    Refuse,
    /// The same, with columns that a file of an earlier version lacks: they are numbered after the others, and empty where
    /// they are not there.
    RefuseBeyond(&'static [&'static str]),
    /// A recorded layout with more columns than the screen reads.
    Ignore,
}

/// Calls `each` for every row of a CSV file; the columns of a [`Row`] are numbered as in `columns`, which must be there.
pub(super) fn rows(
    file: &DataFile,
    columns: &[&'static str],
    extra: Extra,
    mut each: impl FnMut(Row<'_>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut reader = ReaderBuilder::new().from_reader(file.bytes.as_slice());
    let header = reader
        .headers()
        .with_context(|| format!("{}: line 1: no CSV header", file.name))?
        .clone();
    let optional = match extra {
        Extra::RefuseBeyond(optional) => optional,
        Extra::Refuse | Extra::Ignore => &[],
    };
    let names: Vec<&'static str> = columns.iter().chain(optional).copied().collect();
    let mut places = Vec::with_capacity(names.len());
    for &column in &names {
        let mut found = header
            .iter()
            .enumerate()
            .filter(|(_, name)| name.trim() == column)
            .map(|(place, _)| place);
        let place = found.next();
        if place.is_none() && !optional.contains(&column) {
            bail!(
                "{}: line 1: no column `{column}`; the header is `{}`",
                file.name,
                header.iter().collect::<Vec<_>>().join(",")
            );
        }
        if found.next().is_some() {
            bail!("{}: line 1: column `{column}` occurs twice", file.name);
        }
        places.push(place);
    }
    if extra != Extra::Ignore
        && let Some(unknown) = header.iter().find(|name| !names.contains(&name.trim()))
    {
        bail!(
            "{}: line 1: unknown column `{unknown}`; known are {}",
            file.name,
            names.join(", ")
        );
    }
    let mut record = ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => each(Row {
                file,
                columns: &names,
                places: &places,
                record: &record,
            })?,
            Ok(false) => return Ok(()),
            Err(error) => return Err(broken(&file.name, &error)),
        }
    }
}

fn broken(file: &str, error: &csv::Error) -> anyhow::Error {
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            pos,
            expected_len,
            len,
        } => anyhow!(
            "{file}: line {}: {len} fields; the header has {expected_len}",
            pos.as_ref().map_or(0, csv::Position::line)
        ),
        _ => anyhow!("{file}: {error}"),
    }
}

/// The line of a record, counted in the file itself: the parser is behind by one where lines end in CR LF.
#[must_use]
pub fn line(bytes: &[u8], record: &ByteRecord) -> usize {
    let start = record
        .position()
        .and_then(|position| usize::try_from(position.byte()).ok())
        .unwrap_or(0)
        .min(bytes.len());
    let breaks = bytes[start..]
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count();
    let before = &bytes[..start + breaks];
    1 + memchr::memchr_iter(b'\n', before).count()
}

/// A field that mostly repeats that of the row before: it is read once for each stretch.
#[derive(Debug)]
pub(super) struct Repeated<T> {
    newest: Option<(String, T)>,
}

impl<T> Repeated<T> {
    pub(super) const fn new() -> Self {
        Self { newest: None }
    }

    /// The value of `text`, by `read` unless it is known.
    pub(super) fn get(
        &mut self,
        text: &str,
        read: impl FnOnce() -> anyhow::Result<T>,
    ) -> anyhow::Result<&T> {
        let newest = match self.newest.take() {
            Some(known) if known.0 == text => known,
            _ => (text.to_owned(), read()?),
        };
        Ok(&self.newest.insert(newest).1)
    }
}

/// One row of a table.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    file: &'a DataFile,
    columns: &'a [&'static str],
    places: &'a [Option<usize>],
    record: &'a ByteRecord,
}

impl<'a> Row<'a> {
    /// A fault of one field of this row.
    pub(super) fn fault(&self, column: usize, rule: &str) -> anyhow::Error {
        anyhow!(
            "{}: line {}: {} = `{}`; {rule}",
            self.file.name,
            self.line(),
            self.columns[column],
            String::from_utf8_lossy(self.bytes(column))
        )
    }

    /// A field as it is; empty if the column is not there.
    fn bytes(&self, column: usize) -> &'a [u8] {
        self.places[column].map_or(&[], |place| &self.record[place])
    }

    /// Where the row stands, for the context of an error.
    pub(super) fn place(&self) -> String {
        format!("{}: line {}", self.file.name, self.line())
    }

    fn line(&self) -> usize {
        line(&self.file.bytes, self.record)
    }

    /// The text of a field, without surrounding blanks; empty if it is missing.
    pub(super) fn text(&self, column: usize) -> anyhow::Result<&'a str> {
        std::str::from_utf8(self.bytes(column))
            .map(str::trim)
            .map_err(|_| self.fault(column, "must be UTF-8 text"))
    }

    /// The text of a field that may be missing.
    pub(super) fn optional_text(&self, column: usize) -> anyhow::Result<Option<String>> {
        Ok(Some(self.text(column)?)
            .filter(|text| !text.is_empty())
            .map(str::to_owned))
    }

    /// A field that must be there.
    pub(super) fn required<T: FromStr>(&self, column: usize, rule: &str) -> anyhow::Result<T> {
        self.text(column)?
            .parse()
            .map_err(|_| self.fault(column, rule))
    }

    /// A ticker, class shares with a dot.
    pub(super) fn ticker(&self, column: usize) -> anyhow::Result<String> {
        let text = self.text(column)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'^');
        if text.is_empty() || !text.bytes().all(plain) {
            return Err(self.fault(column, "must be a ticker"));
        }
        Ok(spelt(text))
    }

    /// A date as `YYYY-MM-DD`.
    pub(super) fn date(&self, column: usize) -> anyhow::Result<Date> {
        self.required(column, "must be a date as YYYY-MM-DD")
    }

    /// A date as `M/D/YYYY`.
    pub(super) fn american_date(&self, column: usize) -> anyhow::Result<Date> {
        let rule = "must be a date as M/D/YYYY";
        let mut parts = self.text(column)?.split('/').map(u32::from_str);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(month)), Some(Ok(day)), Some(Ok(year)), None) => i32::try_from(year)
                .ok()
                .and_then(|year| Date::new(year, month, day).ok())
                .ok_or_else(|| self.fault(column, rule)),
            _ => Err(self.fault(column, rule)),
        }
    }

    /// Call or put, in any of the usual spellings.
    pub(super) fn kind(&self, column: usize) -> anyhow::Result<OptionKind> {
        match self.text(column)? {
            "call" | "C" => Ok(OptionKind::Call),
            "put" | "P" => Ok(OptionKind::Put),
            _ => Err(self.fault(column, "must be call or put")),
        }
    }

    /// A number that may be missing.
    pub(super) fn number(&self, column: usize) -> anyhow::Result<Option<f64>> {
        let text = self.text(column)?;
        if text.is_empty() {
            return Ok(None);
        }
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(Some(value)),
            // Feeds write missing numbers as NaN.
            Ok(value) if value.is_nan() => Ok(None),
            _ => Err(self.fault(column, "must be a number or empty")),
        }
    }

    /// A number that may be missing but not below zero: a price, a size, a count.
    pub(super) fn amount(&self, column: usize) -> anyhow::Result<Option<f64>> {
        match self.number(column)? {
            Some(value) if value < 0.0 => Err(self.fault(column, "must not be negative")),
            value => Ok(value),
        }
    }

    /// A price that may be missing; zero is no price.
    pub(super) fn price(&self, column: usize) -> anyhow::Result<Option<f64>> {
        match self.number(column)? {
            Some(value) if value <= 0.0 => Err(self.fault(column, "must be positive or empty")),
            value => Ok(value),
        }
    }

    /// A number that must be there and above zero.
    pub(super) fn positive(&self, column: usize) -> anyhow::Result<f64> {
        self.number(column)?
            .filter(|value| *value > 0.0)
            .ok_or_else(|| self.fault(column, "must be a positive number"))
    }
}
