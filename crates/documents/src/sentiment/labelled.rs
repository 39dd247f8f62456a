//! The labelled headlines: `SEntFiN`, whose authors publish it under MIT. They are read by path and never kept here.

use std::path::PathBuf;

use strikewise::sentiment::Label;

use crate::step::data;

/// Rows were looked at to write the lexicon, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Tuning,
    HeldOut,
}

impl Half {
    /// By the hash of the headline, so that copies fall into one half.
    fn of(headline: &str) -> Self {
        // FNV-1a of 64 bits; a middle bit, which depends on every byte.
        let hash = headline
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            });
        if (hash >> 32) & 1 == 0 {
            Self::Tuning
        } else {
            Self::HeldOut
        }
    }
}

/// The label of one entity in one headline.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Labelled {
    pub(super) headline: String,
    pub(super) entity: String,
    pub(super) label: Label,
    pub(super) half: Half,
    /// The headline has labels for more entities.
    pub(super) several: bool,
}

/// Where the headlines are looked for.
pub(super) fn path() -> PathBuf {
    data().join("sentiment/SEntFiN.csv.gz")
}

/// All rows, or `None` where there is no file. Rows whose labels cannot be read are left out; there are thirteen.
pub(super) fn read() -> Result<Option<Vec<Labelled>>, String> {
    let path = path();
    let fault = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    if !path.is_file() {
        return Ok(None);
    }
    let file = std::fs::File::open(&path).map_err(|error| fault(&error))?;
    let mut reader = csv::Reader::from_reader(flate2::read::GzDecoder::new(file));
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(&error))?;
        let (Some(headline), Some(decisions)) = (record.get(1), record.get(2)) else {
            return Err(fault(&"a row without a headline or labels"));
        };
        let Some(labels) = labels(decisions) else {
            continue;
        };
        let several = labels.len() > 1;
        rows.extend(labels.into_iter().map(|(entity, label)| Labelled {
            headline: headline.to_owned(),
            entity,
            label,
            half: Half::of(headline),
            several,
        }));
    }
    Ok(Some(rows))
}

/// Reads `{'TCS': 'positive', "Dr Reddy's": 'neutral'}`.
fn labels(decisions: &str) -> Option<Vec<(String, Label)>> {
    let mut rest = decisions.trim().strip_prefix('{')?;
    let mut labels = Vec::new();
    loop {
        let (entity, behind) = quoted(rest)?;
        let (label, behind) = quoted(behind.trim_start().strip_prefix(':')?)?;
        let label = Label::ALL
            .into_iter()
            .find(|known| known.as_str() == label)?;
        labels.push((entity.to_owned(), label));
        match behind.trim_start().strip_prefix(',') {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    Some(labels)
}

/// What stands in the quotes that a text begins with, and what follows them.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    text[1..].split_once(quote)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_in_either_quotes() {
        let read = labels("{'TCS': 'positive', \"Dr Reddy's\": 'neutral'}");
        let wanted = vec![
            ("TCS".to_owned(), Label::Positive),
            ("Dr Reddy's".to_owned(), Label::Neutral),
        ];
        assert_eq!(read, Some(wanted));
        assert_eq!(labels("nothing"), None);
    }
}
