//! Market data from folders: the project's own layout and recorded ones, and the sample market that is built in.
//!
//! ```
//! let market = strikewise_data::open(&[strikewise_data::Folder::Embedded], None, None)?;
//! assert_eq!(market.as_of.to_string(), "2022-12-28");
//! assert!(market.universe.len() > 500);
//! # Ok::<(), anyhow::Error>(())
//! ```

mod bars;
mod folder;
mod gathered;
mod market_folder;
mod recorded;
mod table;

use std::path::PathBuf;

use anyhow::bail;
use strikewise::market::Market;
use strikewise::time::Date;
use strikewise::{Error, ErrorCode};

pub use folder::Folder;
use gathered::{Gathered, member};
pub use table::line;

/// Reads one or more folders as one market. An earlier folder has precedence; a later one adds what it
/// lacks. The universe is that of the first folder: its members or, where it lists none, the tickers
/// that it has chains of; so is the date of the screen, unless it is given: the one that the folder
/// states or, where it states none, that of its newest quotes. `flat_rate`, continuously compounded, stands in for yields.
///
/// # Errors
/// A folder that is not there or has no layout that is known, and what is wrong in a file, with its line and column.
pub fn open(
    folders: &[Folder],
    as_of: Option<Date>,
    flat_rate: Option<f64>,
) -> anyhow::Result<Market> {
    let mut gathered = Gathered::default();
    for folder in folders {
        folder.check()?;
        gathered.begin_folder();
        if folder
            .list("")?
            .iter()
            .any(|name| name == market_folder::MANIFEST)
        {
            market_folder::read(folder, &mut gathered)?;
        } else if recorded::read(folder, &mut gathered)? {
            gathered.name(folder.label());
        } else {
            bail!(
                "{}: neither a market folder (no market.json) nor a layout that is known",
                folder.label()
            );
        }
        if gathered.as_of.is_none() {
            gathered.as_of = gathered.quote_dates().last().copied();
        }
        if gathered.universe.is_empty() {
            let members: Vec<_> = gathered
                .with_chains()
                .map(|ticker| member(ticker))
                .collect();
            gathered.universe = members;
        }
    }
    gathered.into_market(as_of, flat_rate)
}

/// As [`open`], for callers in other languages: paths, of which none stand for the sample market, a date as text, and an error
/// that names the argument.
///
/// # Errors
/// `INVALID_PARAMETER` for a date or a rate, and `INVALID_DATA` for `folders` with what is wrong in which file.
pub fn read(
    folders: Vec<PathBuf>,
    as_of: Option<&str>,
    flat_rate: Option<f64>,
) -> strikewise::Result<Market> {
    let as_of = as_of.map(str::parse).transpose().map_err(|error: Error| {
        let (value, rule) = (error.value().to_owned(), error.rule().to_owned());
        Error::new(error.code(), "as_of", value, rule)
    })?;
    if let Some(rate) = flat_rate.filter(|rate| !(-0.5..=1.0).contains(rate)) {
        return Err(Error::new(
            ErrorCode::InvalidParameter,
            "rate",
            rate,
            "must be a fraction in -0.5..=1, for example 0.04",
        ));
    }
    let folders = Folder::of(folders);
    open(&folders, as_of, flat_rate).map_err(|error| {
        let labels: Vec<String> = folders.iter().map(Folder::label).collect();
        Error::new(
            ErrorCode::InvalidData,
            "folders",
            labels.join(", "),
            format!("{error:#}"),
        )
    })
}

/// The code of the guide that needs the core and market data is tested as any other.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../../docs/quick-start/rust.md")]
    struct QuickStart;

    #[doc = include_str!("../../../docs/errors.md")]
    struct Errors;

    #[doc = include_str!("../../../docs/performance.md")]
    struct Performance;
}
