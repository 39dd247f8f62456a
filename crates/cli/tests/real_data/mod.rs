//! Finds the real market data.

use std::io::Write;
use std::path::PathBuf;

/// A folder of the real market data beside the checkout, or `None` with a line that says what is skipped.
/// A run that must not skip sets `STRIKEWISE_REQUIRE_DATA`.
#[expect(
    clippy::explicit_write,
    reason = "written to the stream itself: what is printed is hidden while a test passes"
)]
pub(crate) fn real_data(folder: &str) -> Option<String> {
    let root = std::env::var_os("STRIKEWISE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let path = root.join(folder);
    if path.is_dir() {
        return Some(path.display().to_string());
    }
    assert!(
        std::env::var_os("STRIKEWISE_REQUIRE_DATA").is_none(),
        "no real market data at {}",
        path.display()
    );
    writeln!(
        std::io::stderr(),
        "skipped: no real market data at {} (set STRIKEWISE_DATA)",
        path.display()
    )
    .unwrap();
    None
}
