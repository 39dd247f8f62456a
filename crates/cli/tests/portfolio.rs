//! `strikewise portfolio` on the sample market.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use command::{stdout, strikewise};
use serde_json::Value;

/// Shares with a call on them, a put, a name that the data lack, cash, and a row that is broken.
const POSITIONS: &str = "\
Symbol,Description,Quantity,Cost Basis
KO,COCA COLA CO,100,\"$6,000.00\"
KO 02/17/2023 65.00 C,CALL KO,-1,$90.00
CVX 02/17/2023 170.00 P,PUT CVX,-1,$400.00
NOPE,NO SUCH CO,10,$50.00
KO 02/30/2023 65.00 C,CALL KO,-1,$90.00
Cash & Cash Investments,--,--,--
";

struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("positions.csv"), POSITIONS).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }
}

fn near(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap();
    assert!(
        (value - expected).abs() < 1e-6 * expected.abs().max(1.0),
        "{value}, {expected}"
    );
}

#[test]
fn every_part_of_the_report() {
    let files = Files::new();
    let positions = files.path("positions.csv");
    let scan = files.path("scan.json");
    std::fs::write(&scan, stdout(&["scan", "--format", "json"])).unwrap();
    let arguments = [
        "portfolio",
        &positions,
        "--benchmark",
        "XOM",
        "--account",
        "50000",
        "--report",
        &scan,
        "--format",
        "json",
    ];
    let text = stdout(&arguments);
    assert_eq!(
        text,
        stdout(&arguments),
        "the same input gives the same bytes"
    );
    let report: Value = serde_json::from_str(&text).unwrap();

    let lines: Vec<&Value> = report["not_read"].as_array().unwrap().iter().collect();
    assert_eq!(
        (lines.len(), &lines[0]["line"], &lines[1]["line"]),
        (2, &6.into(), &7.into())
    );
    assert_eq!(lines[1]["reason"], "cash");
    let found = report["positions"].as_array().unwrap();
    assert_eq!(found.len(), 4);
    assert_eq!(found[2]["label"], "CVX 2023-02-17 170 put");
    assert_eq!(
        (&found[3]["line"], &found[3]["missing"]),
        (&5.into(), &"spot".into())
    );
    let coverage = &report["coverage"];
    assert_eq!(
        (&coverage["positions"], &coverage["covered"]),
        (&4.into(), &3.into())
    );

    // Nothing moved, nothing gained.
    let stress = &report["stress"];
    let values = stress["value_dollars"].as_array().unwrap();
    assert_eq!(values.len(), 3 * 3 * 7);
    assert_eq!(values[7 + 3], stress["value_now_dollars"]);
    near(
        &stress["value_now_dollars"],
        report["greeks"]["value_dollars"].as_f64().unwrap(),
    );
    near(&report["assignment_cash"]["cash_dollars"], 17_000.0);
    assert_eq!(report["ladder"]["rows"].as_array().unwrap().len(), 12);
    for risk in ["historical_risk", "parametric_risk"] {
        for tail in report[risk]["tails"].as_array().unwrap() {
            assert!(
                tail["expected_shortfall_dollars"].as_f64()
                    >= tail["value_at_risk_dollars"].as_f64()
            );
        }
    }
    assert!(report["beta_weighted"]["delta_shares"].as_f64().unwrap() > 0.0);
    let effects: Vec<(&str, &str)> = report["overlap"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["ticker"].as_str().unwrap(),
                row["effect"].as_str().unwrap(),
            )
        })
        .collect();
    assert!(!effects.is_empty());
    for (ticker, effect) in effects {
        let held = ["KO", "CVX"].contains(&ticker);
        assert_eq!(effect, if held { "doubles" } else { "adds" }, "{ticker}");
    }
}

#[test]
fn the_table_names_what_is_missing() {
    let files = Files::new();
    let text = stdout(&["portfolio", &files.path("positions.csv")]);
    for line in [
        "3 of 4 positions covered",
        "  without NOPE shares: no price of the underlying",
        "  line 7: cash (Cash & Cash Investments, --, --, --)",
        "note: no bars of SPY, so that no beta is known: name another benchmark by --benchmark",
        "by beta: –, no price of SPY",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn what_cannot_be_read_is_said() {
    let files = Files::new();
    let empty = files.path("empty.csv");
    std::fs::write(&empty, "Symbol,Quantity\nCash,--\n").unwrap();
    let output = strikewise(&["portfolio", &empty]);
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(
        message.contains("no position") && message.contains("line 2: cash"),
        "{message}"
    );
    let output = strikewise(&["portfolio", &files.path("positions.csv"), "--account", "0"]);
    assert_eq!(output.status.code(), Some(2));
}
