//! Where files come from: a folder on disk, or the sample market inside the program.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use flate2::read::MultiGzDecoder;

/// A folder of data files, or the embedded one.
#[derive(Debug, Clone)]
pub enum Folder {
    /// A folder on disk.
    Disk(PathBuf),
    /// The sample market.
    Embedded,
}

/// One data file: what to call it in a message, and its bytes, unpacked.
pub(super) struct DataFile {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl DataFile {
    /// The bytes without the byte order mark that some editors put at the start.
    pub(super) fn without_mark(&self) -> &[u8] {
        self.bytes
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&self.bytes)
    }
}

macro_rules! embedded {
    ($($name:literal)+) => {
        const EMBEDDED: &[(&str, &[u8])] = &[$((
            $name,
            include_bytes!(concat!("../sample_market/", $name)),
        )),+];
    };
}

embedded! {
    "market.json"
    "universe.csv"
    "bars.csv.gz"
    "fundamentals.csv"
    "chains.csv.gz"
    "yields.csv"
}

impl Folder {
    /// The folders of some paths; where there are none, the sample market.
    #[must_use]
    pub fn of(paths: Vec<PathBuf>) -> Vec<Self> {
        if paths.is_empty() {
            vec![Self::Embedded]
        } else {
            paths.into_iter().map(Self::Disk).collect()
        }
    }

    /// What to call the folder in a message.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Disk(path) => path.display().to_string(),
            Self::Embedded => "embedded sample market".to_owned(),
        }
    }

    /// Fails if there is no such folder.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        match self {
            Self::Disk(path) => std::fs::read_dir(path)
                .map(|_| ())
                .with_context(|| format!("data folder {}", path.display())),
            Self::Embedded => Ok(()),
        }
    }

    /// Names of the files in a subfolder (`""` for the folder itself), sorted; empty if there is none.
    pub(super) fn list(&self, subfolder: &str) -> anyhow::Result<Vec<String>> {
        let path = match self {
            Self::Disk(path) => path.join(subfolder),
            Self::Embedded if subfolder.is_empty() => {
                return Ok(EMBEDDED
                    .iter()
                    .map(|(name, _)| (*name).to_owned())
                    .collect());
            }
            Self::Embedded => return Ok(Vec::new()),
        };
        if !path.is_dir() {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in
            std::fs::read_dir(&path).with_context(|| format!("data folder {}", path.display()))?
        {
            let entry = entry.with_context(|| format!("data folder {}", path.display()))?;
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Reads a file that must be there.
    pub(super) fn read(&self, name: &str) -> anyhow::Result<DataFile> {
        let (label, bytes) = match self {
            Self::Disk(path) => {
                let path = path.join(name);
                let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
                (path.display().to_string(), bytes)
            }
            Self::Embedded => {
                let (_, bytes) = EMBEDDED
                    .iter()
                    .find(|(known, _)| *known == name)
                    .with_context(|| format!("{name}: not in the embedded sample market"))?;
                (format!("embedded {name}"), bytes.to_vec())
            }
        };
        let bytes = if is_gzip(name) {
            unpack(&bytes).with_context(|| format!("{label}: broken gzip file"))?
        } else {
            bytes
        };
        Ok(DataFile { name: label, bytes })
    }

    /// Reads `stem` or `stem.gz`, whichever is there; `None` if neither is. Both are a fault: nobody knows
    /// which one is meant.
    pub(super) fn find(&self, stem: &str) -> anyhow::Result<Option<DataFile>> {
        let packed = format!("{stem}.gz");
        match (self.holds(stem), self.holds(&packed)) {
            (true, true) => bail!("{}: holds both {stem} and {packed}", self.label()),
            (true, false) => self.read(stem).map(Some),
            (false, true) => self.read(&packed).map(Some),
            (false, false) => Ok(None),
        }
    }

    fn holds(&self, name: &str) -> bool {
        match self {
            Self::Disk(path) => path.join(name).is_file(),
            Self::Embedded => EMBEDDED.iter().any(|(known, _)| *known == name),
        }
    }
}

fn is_gzip(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("gz"))
}

fn unpack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut unpacked = Vec::with_capacity(8 * bytes.len());
    MultiGzDecoder::new(bytes).read_to_end(&mut unpacked)?;
    Ok(unpacked)
}
