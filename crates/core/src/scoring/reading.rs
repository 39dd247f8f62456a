//! A profile from a file, read strictly.

use super::profile::Profile;
use crate::{Error, ErrorCode, Result};

impl Profile {
    /// Reads a profile from any format that serde knows, and checks it. Nothing may be unknown, lacking or out of range.
    ///
    /// # Errors
    /// `INVALID_PROFILE`; its argument is the path of the key, for example `leap_call.factors[3].curve`.
    ///
    /// ```
    /// use strikewise::scoring::Profile;
    /// let json = serde_json::to_string(&Profile::default()).unwrap();
    /// let read = |json: &str| Profile::read(&mut serde_json::Deserializer::from_str(json));
    /// assert_eq!(read(&json), Ok(Profile::default()));
    /// let error = read(&json.replacen("\"rsi\":14", "\"rsi\":\"x\"", 1)).unwrap_err();
    /// assert_eq!(error.argument(), "periods.rsi");
    /// ```
    pub fn read<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Self> {
        let profile: Self = serde_path_to_error::deserialize(source).map_err(|error| {
            let path = error.path().to_string();
            let rule = error.into_inner().to_string();
            Error::new(
                ErrorCode::InvalidProfile,
                path,
                "not read",
                rule.trim().to_owned(),
            )
        })?;
        profile.validate()?;
        Ok(profile)
    }
}
