//! A scoring profile: one that is shipped, or one from a JSON or TOML file.

use std::path::Path;

use anyhow::Context;
use strikewise::scoring::Profile;

/// The shipped profile of this id, else the file of this name. A fault of a file names it and the key.
pub(crate) fn read(id_or_file: &str) -> anyhow::Result<Profile> {
    if let Some(profile) = Profile::bundled(id_or_file) {
        return Ok(profile);
    }
    let path = Path::new(id_or_file);
    let place = || {
        let bundled = Profile::BUNDLED.join(", ");
        match path.try_exists() {
            Ok(true) => format!("profile {id_or_file}"),
            _ => format!("profile {id_or_file}: neither a file nor one of {bundled}"),
        }
    };
    let text = std::fs::read_to_string(path).with_context(place)?;
    let text = text.trim_start_matches('\u{feff}');
    let is_toml = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
    if is_toml {
        let document = toml::Deserializer::parse(text).with_context(place)?;
        Profile::read(document).with_context(place)
    } else {
        Profile::read(&mut serde_json::Deserializer::from_str(text)).with_context(place)
    }
}
