//! A scoring profile from a JSON or TOML file.

use std::path::Path;

use anyhow::Context;
use strikewise::scoring::Profile;

/// Reads and checks a profile; a fault names the file, the line and the column, or the key.
pub(super) fn read(path: &Path) -> anyhow::Result<Profile> {
    let place = || format!("profile {}", path.display());
    let text = std::fs::read_to_string(path).with_context(place)?;
    let text = text.trim_start_matches('\u{feff}');
    let is_toml = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
    let profile: Profile = if is_toml {
        toml::from_str(text).with_context(place)?
    } else {
        serde_json::from_str(text).with_context(place)?
    };
    profile.validate().with_context(place)?;
    Ok(profile)
}
