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

use anyhow::bail;
use strikewise::market::Market;
use strikewise::time::Date;

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
