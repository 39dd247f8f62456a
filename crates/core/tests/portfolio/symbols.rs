//! The shapes in which brokers write an option.

use strikewise::portfolio::OptionSymbol;
use strikewise::pricing::OptionKind::{Call, Put};

use super::day;

#[test]
fn one_contract_in_every_shape() {
    for text in [
        "AAPL  260116P00150000",
        "AAPL260116P00150000",
        "aapl260116p00150000",
        "-AAPL260116P150",
        " -AAPL260116P150",
        ".AAPL260116P150",
        "AAPL260116P150.0",
        "AAPL 01/16/2026 150.00 P",
        "AAPL 01/16/26 150 P",
        "AAPL 2026-01-16 150.00 Put",
        "AAPL 16JAN26 150 P",
        "AAPL 1/16/2026 Put $150.00",
        "AAPL JAN 16 2026 $150 PUT",
        "AAPL Jan 16, 2026 $150 Put",
        "AAPL 16 JAN 26 150 PUT",
        "AAPL 100 16 JAN 26 150 PUT",
        "AAPL 100 (Weeklys) 16 JAN 26 150 PUT",
    ] {
        let symbol = OptionSymbol::parse(text).unwrap();
        assert_eq!(symbol.to_string(), "AAPL  260116P00150000", "{text}");
        assert_eq!(
            (
                symbol.root(),
                symbol.expiration(),
                symbol.strike(),
                symbol.kind()
            ),
            ("AAPL", day("2026-01-16"), 150.0, Put)
        );
    }
}

#[test]
fn strikes_and_roots_at_the_edges() {
    for (text, root, strike, kind) in [
        ("F     260116C00012500", "F", 12.5, Call),
        ("-BRKB260116C412.5", "BRKB", 412.5, Call),
        ("SPXW  260116P06000000", "SPXW", 6000.0, Put),
        // After a dash eight digits are no thousandths, but then there is no such strike.
        ("-X260116C0.5", "X", 0.5, Call),
        ("AAPL1 260116C00150000", "AAPL1", 150.0, Call),
        ("C260116C00045000", "C", 45.0, Call),
        ("P 01/16/2026 5.005 C", "P", 5.005, Call),
    ] {
        let symbol = OptionSymbol::parse(text).unwrap();
        assert_eq!(
            (symbol.root(), symbol.strike(), symbol.kind()),
            (root, strike, kind),
            "{text}"
        );
    }
}

#[test]
fn what_is_no_option_is_refused_and_named() {
    for text in [
        "",
        "   ",
        "AAPL",
        "Cash & Cash Investments",
        "260116P00150000",
        "AAPL260230P00150000",
        "AAPL260116X00150000",
        "AAPL260116P",
        "AAPL260116P00000000",
        "AAPL260116P1.5.0",
        "AAPL260116P1e3",
        "AAPL260116P-150",
        "-AAPL260116P00150000",
        "TOOLONG260116P150",
        "AAPL 13/16/2026 150 P",
        "AAPL 01/16/2026 150",
        "AAPL 01/16/2026 150.0005 P",
        "AAPL 01/16/1999 150 P",
        "AAPL 01/16/2026 P P",
        "ÄAPL260116P00150000",
        "AAPL26011６P00150000",
        "AAPL 16JÄN26 150 P",
    ] {
        let error = OptionSymbol::parse(text).unwrap_err();
        assert_eq!(error.code().as_str(), "INVALID_PARAMETER", "{text}");
    }
    let error = OptionSymbol::parse("AAPL 13/16/2026 150 P").unwrap_err();
    assert_eq!(error.value(), "\"AAPL 13/16/2026 150 P\"");
}
