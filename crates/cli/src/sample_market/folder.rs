//! The folder of a market: made with care for what is there, labelled by `market.json`.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Serialize;
use strikewise::market::{DataKind, Source};
use strikewise::time::Date;

/// `market.json`.
#[derive(Debug, Serialize)]
pub(super) struct Manifest {
    pub(super) format: u32,
    pub(super) name: String,
    pub(super) as_of: Date,
    pub(super) kind: DataKind,
    pub(super) sources: Vec<Source>,
    pub(super) notes: Vec<String>,
}

pub(super) fn write_manifest(folder: &Path, manifest: &Manifest) -> Result<()> {
    let path = folder.join(MANIFEST);
    let mut text = serde_json::to_string_pretty(manifest)?;
    text.push('\n');
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Takes the label off a folder whose tables are about to change: half a market has none.
pub(super) fn remove_manifest(folder: &Path) -> Result<()> {
    let path = folder.join(MANIFEST);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

const MANIFEST: &str = "market.json";

/// What the source of every market of this command begins with.
pub(super) const MAKER: &str = "strikewise sample-market";

/// Makes the folder. One that holds anything is refused, unless its `market.json` says that this command
/// made all of it: then it can be made again.
pub(super) fn prepare(folder: &Path, force: bool) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    if force || entries.next().is_none() || made_here(folder) {
        return Ok(());
    }
    bail!(
        "{} is not empty and holds no market made by this command; choose another folder, or --force to write into it",
        folder.display()
    )
}

/// Modelled chains may stand only in a market that does not call itself real.
pub(super) fn refuse_real(folder: &Path) -> Result<()> {
    if manifest(folder).is_some_and(|manifest| manifest["kind"] == DataKind::Real.as_str()) {
        bail!(
            "{} says kind = real; set it to mixed, with the modelled chains among its sources, before they are written",
            folder.join(MANIFEST).display()
        );
    }
    Ok(())
}

fn made_here(folder: &Path) -> bool {
    manifest(folder).is_some_and(|manifest| {
        let sources = manifest["sources"].as_array();
        manifest["kind"] == DataKind::Modelled.as_str()
            && sources.is_some_and(|sources| {
                !sources.is_empty()
                    && sources.iter().all(|source| {
                        source["source"]
                            .as_str()
                            .is_some_and(|source| source.starts_with(MAKER))
                    })
            })
    })
}

fn manifest(folder: &Path) -> Option<serde_json::Value> {
    serde_json::from_slice(&fs::read(folder.join(MANIFEST)).ok()?).ok()
}
