//! `strikewise market`: the document holds what the scan reads.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use command::{stdout, strikewise};
use serde_json::Value;

#[test]
fn the_document_screens_as_the_folder_does() {
    let market: strikewise::market::Market = serde_json::from_str(&stdout(&["market"])).unwrap();
    let report = strikewise::screen::screen(
        &market,
        &strikewise::scoring::Profile::default(),
        &strikewise::screen::ScreenOptions::default(),
    )
    .unwrap();
    let from_document = serde_json::to_value(report).unwrap();
    let from_folder: Value = serde_json::from_str(&stdout(&["scan", "--format", "json"])).unwrap();
    assert_eq!(from_document, from_folder);
}

#[test]
fn a_wrong_rate_or_folder_is_refused() {
    for arguments in [&["market", "--rate=2"][..], &["market", "--data=/no/such"]] {
        assert!(!strikewise(arguments).status.success());
    }
}
