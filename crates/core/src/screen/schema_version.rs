//! The version of the layout of what is written.

use std::fmt;
use std::str::FromStr;

use crate::{Error, ErrorCode, Result};

/// Version of the layout of a report, written as `"2.0"`.
///
/// A minor version adds fields that who knows an older one can ignore. Whatever else changes, a new measure, stage or reason
/// among them, raises the major version. So a report of a newer minor version is read, and one of another major
/// version is refused.
///
/// ```
/// use strikewise::screen::SchemaVersion;
/// let newer: SchemaVersion = "2.7".parse()?;
/// assert!(newer.check().is_ok());
/// let error = "3.0".parse::<SchemaVersion>()?.check().unwrap_err();
/// assert_eq!(error.to_string(), "INVALID_DATA: schema_version = 3.0; this version reads 2.x");
/// # Ok::<(), strikewise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct SchemaVersion {
    major: u32,
    minor: u32,
}

impl SchemaVersion {
    /// What is written.
    pub const CURRENT: Self = Self { major: 2, minor: 0 };

    /// Whether what has this version can be read.
    ///
    /// # Errors
    /// `INVALID_DATA` for another major version.
    pub fn check(self) -> Result<()> {
        if self.major == Self::CURRENT.major {
            return Ok(());
        }
        Err(Error::new(
            ErrorCode::InvalidData,
            "schema_version",
            self,
            format!("this version reads {}.x", Self::CURRENT.major),
        ))
    }
}

impl fmt::Display for SchemaVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.major, self.minor)
    }
}

impl FromStr for SchemaVersion {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number = |text: &str| -> Option<u32> {
            // No sign and no leading zero, so that a version is written in one way.
            let number: u32 = text.parse().ok()?;
            (number.to_string() == text).then_some(number)
        };
        text.split_once('.')
            .and_then(|(major, minor)| {
                Some(Self {
                    major: number(major)?,
                    minor: number(minor)?,
                })
            })
            .ok_or_else(|| {
                Error::new(
                    ErrorCode::InvalidData,
                    "schema_version",
                    text,
                    "must be two numbers, for example 2.0",
                )
            })
    }
}

/// Reads and checks: what follows cannot be read by who does not know its major version.
impl TryFrom<String> for SchemaVersion {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        let version: Self = text.parse()?;
        version.check()?;
        Ok(version)
    }
}

impl From<SchemaVersion> for String {
    fn from(version: SchemaVersion) -> Self {
        version.to_string()
    }
}
