//! Sentences as queries: what hand-written ones ask, and what must be true of any.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(feature = "serde")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::Value;
use strikewise::query::{Earnings, Field, Limits, ScreenQuery, Sector, Sort, Trend, Unit, parse};
use strikewise::scoring::Class;

/// Worked by hand: `query_sentences/sentences.py`.
const GOLDEN: &str = include_str!("query_sentences/sentences.json");

fn words(entry: &Value, key: &str) -> Vec<String> {
    entry[key]
        .as_array()
        .into_iter()
        .flatten()
        .map(|word| word.as_str().unwrap().to_owned())
        .collect()
}

fn entries() -> Vec<Value> {
    serde_json::from_str(GOLDEN).unwrap()
}

/// What a sentence came to and should have come to, if they differ.
fn difference(entry: &Value) -> Option<String> {
    let sentence = entry["sentence"].as_str().unwrap();
    let contradiction = words(entry, "contradiction");
    let read = parse(sentence);
    if let Some(both) = contradiction.first() {
        let (one, other) = both.split_once('/').unwrap();
        let wanted = format!("{one:?} and {other:?}");
        return match read {
            Err(error) if error.value() == wanted => None,
            other => Some(format!(
                "{sentence}: {other:?}, not a contradiction of {wanted}"
            )),
        };
    }
    let understood = match read {
        Ok(understood) => understood,
        Err(error) => return Some(format!("{sentence}: {error}")),
    };
    let query: ScreenQuery = serde_json::from_value(entry["query"].clone()).unwrap();
    let ignored: Vec<&str> = understood
        .ignored
        .iter()
        .map(|span| span.words.as_str())
        .collect();
    let asked: Vec<&str> = understood
        .questions
        .iter()
        .map(|it| it.span.words.as_str())
        .collect();
    let corrected: Vec<String> = understood
        .corrected
        .iter()
        .map(|it| format!("{}>{}", it.span.words, it.meaning))
        .collect();
    let right = understood.query == query
        && ignored == words(entry, "ignored")
        && asked == words(entry, "asked")
        && corrected == words(entry, "corrected");
    (!right).then(|| format!("{sentence}: {understood:?}"))
}

#[test]
fn hand_written_sentences() {
    let entries = entries();
    assert!(entries.len() >= 300, "{}", entries.len());
    let wrong: Vec<String> = entries.iter().filter_map(difference).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_golden_query_reads_back_from_its_sentence() {
    for entry in entries() {
        let query: ScreenQuery = match entry.get("query") {
            Some(query) => serde_json::from_value(query.clone()).unwrap(),
            None => continue,
        };
        query.validate().unwrap();
        assert_eq!(parse(&query.to_string()).unwrap().query, query, "{query}");
    }
}

/// The tables of the guide: what one writes, and the query.
#[test]
fn the_guide_says_what_the_grammar_does() {
    let guide = include_str!("../../../docs/query.md");
    let mut rows = 0;
    for line in guide.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, sentence, query, _] = cells.as_slice() else {
            continue;
        };
        let code = |cell: &str| cell.strip_prefix('`')?.strip_suffix('`').map(str::to_owned);
        if let (Some(sentence), Some(query)) = (code(sentence), code(query)) {
            assert_eq!(
                parse(&sentence).unwrap().query.to_string(),
                query,
                "{sentence}"
            );
            rows += 1;
        }
    }
    assert!(rows >= 40, "{rows}");
}

#[test]
fn what_a_query_must_not_hold_is_named() {
    let limits = |limits: Limits| ScreenQuery {
        limits: BTreeMap::from([(Field::Rsi, limits)]),
        ..ScreenQuery::default()
    };
    let at_most = |at_most| Limits {
        at_most,
        ..Limits::default()
    };
    let cases = [
        (limits(Limits::default()), "limits.rsi"),
        (limits(at_most(Some(101.0))), "limits.rsi"),
        (limits(at_most(Some(f64::NAN))), "limits.rsi"),
        (
            limits(Limits {
                above: Some(50.0),
                ..at_most(Some(50.0))
            }),
            "limits.rsi",
        ),
        (
            limits(Limits {
                below: Some(40.0),
                ..at_most(Some(50.0))
            }),
            "limits.rsi",
        ),
        (
            ScreenQuery {
                tickers: BTreeSet::from(["aapl".to_owned()]),
                ..ScreenQuery::default()
            },
            "tickers",
        ),
        (
            ScreenQuery {
                sectors: BTreeSet::from([Sector::Energy]),
                excluded_sectors: BTreeSet::from([Sector::Energy]),
                ..ScreenQuery::default()
            },
            "sectors",
        ),
        (
            ScreenQuery {
                limit: Some(0),
                ..ScreenQuery::default()
            },
            "limit",
        ),
    ];
    for (query, argument) in cases {
        assert_eq!(
            query.validate().unwrap_err().argument(),
            argument,
            "{query:?}"
        );
    }
    assert!(ScreenQuery::default().validate().is_ok() && ScreenQuery::default().is_empty());
}

#[test]
fn a_query_of_an_unknown_part_is_refused() {
    assert!(serde_json::from_str::<ScreenQuery>(r#"{"sectros": ["energy"]}"#).is_err());
    assert!(serde_json::from_str::<ScreenQuery>(r#"{"limits": {"vibes": {"above": 1}}}"#).is_err());
}

fn limits(field: Field) -> impl Strategy<Value = Limits> {
    // Domains reach to 1e15; the numbers that are asked for are mostly small.
    let maximum = field.maximum();
    let number = prop_oneof![
        (0_u32..=100).prop_map(move |number| f64::from(number).min(maximum)),
        (0.0..=1.0_f64).prop_map(move |share| share * maximum.min(1000.0)),
        (0.0..=1.0_f64).prop_map(move |share| share * maximum),
    ];
    (number.clone(), number, 0_u8..8).prop_map(|(a, b, shape)| {
        let (low, high) = (a.min(b), a.max(b));
        let mut limits = Limits::default();
        match shape % 4 {
            0 => limits.at_least = Some(low),
            1 => limits.above = Some(low),
            _ => {}
        }
        match shape / 2 {
            0 | 3 => limits.at_most = Some(high),
            1 => limits.below = Some(high),
            _ => {}
        }
        limits
    })
}

fn query() -> impl Strategy<Value = ScreenQuery> {
    let names = (
        prop::collection::btree_set("[A-Z]{1,5}(\\.[A-Z])?", 0..3),
        prop::collection::btree_set(prop::sample::select(Sector::ALL.to_vec()), 0..4),
        prop::collection::btree_set(prop::sample::select(Sector::ALL.to_vec()), 0..4),
        prop::collection::btree_set(
            prop::sample::select(strikewise::scoring::Strategy::ALL.to_vec()),
            0..3,
        ),
        prop::collection::btree_set(
            prop::sample::select(vec![
                Class::Conservative,
                Class::Moderate,
                Class::Aggressive,
            ]),
            0..4,
        ),
    );
    let rest = (
        prop::option::of(prop::sample::select(vec![Trend::Up, Trend::Down])),
        prop::option::of(prop::sample::select(vec![
            Earnings::BeforeExpiry,
            Earnings::NoneBeforeExpiry,
        ])),
        prop::collection::vec(
            prop::sample::select(Field::ALL.to_vec())
                .prop_flat_map(|field| (Just(field), limits(field))),
            0..6,
        ),
        prop::option::of((prop::sample::select(Field::ALL.to_vec()), any::<bool>())),
        prop::option::of(1_u32..1000),
    );
    (names, rest).prop_map(
        |(
            (tickers, sectors, excluded, strategies, classes),
            (trend, earnings, limits, sort, limit),
        )| ScreenQuery {
            tickers,
            excluded_sectors: excluded.difference(&sectors).copied().collect(),
            sectors,
            strategies,
            classes,
            trend,
            earnings,
            limits: limits
                .into_iter()
                .filter(|(field, limits)| {
                    let alone = ScreenQuery {
                        limits: BTreeMap::from([(*field, *limits)]),
                        ..ScreenQuery::default()
                    };
                    alone.validate().is_ok()
                })
                .collect(),
            sort: sort.map(|(by, descending)| Sort { by, descending }),
            limit,
        },
    )
}

/// Sentences of words that mean something to the grammar, besides any string.
fn sentence() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "rsi",
        "under",
        "over",
        "20",
        "$20",
        "30%",
        "between",
        "and",
        "or",
        "not",
        "no",
        "tech",
        "energy",
        "large",
        "cap",
        "cash-secured",
        "puts",
        "dte",
        "days",
        "weeks",
        "to",
        "-",
        "top",
        "ten",
        "sorted",
        "by",
        "premium",
        "highest",
        "first",
        "earnings",
        "before",
        "expiry",
        "around",
        "delta",
        ",",
        ";",
        "$AAPL",
        "a",
        "the",
        "2/3",
        "1/2/27",
        "billion",
        "twenty",
        "five",
        "hundred",
        "oversld",
        "é",
        "’s",
        "€5",
        "+",
        "<",
        ">=",
        "ticker",
        "MSFT",
    ]);
    prop_oneof![
        "\\PC{0,60}",
        "[a-z0-9$%<>=.,/+' -]{0,60}",
        prop::collection::vec(words, 0..16).prop_map(|words| words.join(" ")),
    ]
}

proptest! {
    #[test]
    fn a_query_reads_back_from_its_sentence(query in query()) {
        query.validate().unwrap();
        let understood = parse(&query.to_string()).unwrap();
        prop_assert_eq!(&understood.query, &query, "{}", query);
        prop_assert!(understood.ignored.is_empty() && understood.questions.is_empty());
        let json = serde_json::to_string(&query).unwrap();
        prop_assert_eq!(serde_json::from_str::<ScreenQuery>(&json).unwrap(), query);
    }

    #[test]
    fn any_sentence_is_read_and_its_spans_lie_in_it(sentence in sentence()) {
        if let Ok(understood) = parse(&sentence) {
            understood.query.validate().unwrap();
            let spans = understood.ignored.iter()
                .chain(understood.understood.iter().map(|it| &it.span))
                .chain(understood.corrected.iter().map(|it| &it.span))
                .chain(understood.questions.iter().map(|it| &it.span));
            for span in spans {
                prop_assert_eq!(sentence.get(span.start..span.end), Some(span.words.as_str()));
            }
            // Nothing is asked without words that ask it.
            prop_assert!(understood.query.is_empty() || !understood.understood.is_empty());
        }
    }

    /// A word of no language is listed wherever it stands, and changes nothing else.
    #[test]
    fn an_unknown_word_is_never_dropped(place in 0_usize..4) {
        let mut parts = vec!["oversold", "energy", "delta at most 0.3"];
        parts.insert(place.min(3), "zzyzx");
        let understood = parse(&parts.join(", ")).unwrap();
        prop_assert_eq!(understood.ignored.len(), 1);
        prop_assert_eq!(&understood.ignored[0].words, "zzyzx");
        prop_assert_eq!(
            understood.query.to_string(), "sector energy; RSI below 30; delta at most 0.3"
        );
    }
}

#[test]
fn every_unit_has_a_field() {
    let units: Vec<Unit> = Field::ALL.iter().map(|field| field.unit()).collect();
    for unit in [
        Unit::Dollars,
        Unit::Share,
        Unit::Fraction,
        Unit::Days,
        Unit::Number,
    ] {
        assert!(units.contains(&unit), "{unit:?}");
    }
}
