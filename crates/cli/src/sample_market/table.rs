//! Gzipped CSV files, written one row at a time.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder, write::GzEncoder};
use serde::{Serialize, Serializer};

/// A number as a plain decimal: `150`, not `150.0`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plain(pub(super) f64);

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// One gzipped CSV file. The header comes from the names of the row's fields.
#[derive(Debug)]
pub(super) struct Table {
    path: PathBuf,
    rows: csv::Writer<GzEncoder<BufWriter<File>>>,
    count: u64,
}

impl Table {
    pub(super) fn create(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(name);
        let file =
            File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        // No time stamp and a fixed level: the same rows are the same bytes.
        let gzip = GzBuilder::new()
            .mtime(0)
            .write(BufWriter::new(file), Compression::new(6));
        Ok(Self {
            path,
            rows: csv::Writer::from_writer(gzip),
            count: 0,
        })
    }

    pub(super) fn write(&mut self, row: &impl Serialize) -> Result<()> {
        self.count += 1;
        self.rows
            .serialize(row)
            .with_context(|| format!("cannot write {}", self.path.display()))
    }

    /// Ends the file and returns its number of rows. Without rows there is no file: the folder knows
    /// nothing of that kind.
    pub(super) fn finish(self) -> Result<u64> {
        let context = || format!("cannot write {}", self.path.display());
        let gzip = self
            .rows
            .into_inner()
            .map_err(|error| anyhow::Error::new(error.into_error()))
            .with_context(context)?;
        gzip.finish()
            .and_then(|mut file| file.flush())
            .with_context(context)?;
        if self.count == 0 {
            fs::remove_file(&self.path).with_context(context)?;
        }
        Ok(self.count)
    }
}
