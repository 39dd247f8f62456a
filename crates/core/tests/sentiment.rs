//! The sentiment of headlines: what hand-labelled ones say, and what must be true of any.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use strikewise::ErrorCode;
use strikewise::sentiment::{
    DatedHeadline, Decay, Label, LexiconScorer, Sentiment, SentimentScorer, news_sentiment,
};
use strikewise::time::Date;

fn score(headline: &str, entity: Option<&str>) -> Sentiment {
    LexiconScorer::default().score(headline, entity).unwrap()
}

/// Written and labelled by hand for the rules; none is taken from labelled data.
const LABELLED: &[(&str, Option<&str>, Label)] = &[
    // Direction and topic.
    ("Acme profit falls", None, Label::Negative),
    (
        "Acme quarterly profit rises on higher sales",
        None,
        Label::Positive,
    ),
    ("Acme net loss narrows", None, Label::Positive),
    ("Acme net loss widens", None, Label::Negative),
    ("Debt falls at Acme", None, Label::Positive),
    ("Acme cuts guidance", None, Label::Negative),
    ("Acme cuts costs", None, Label::Positive),
    ("Acme raises dividend", None, Label::Positive),
    ("Target price raised on Acme", None, Label::Positive),
    (
        "Analysts lower price target for Acme",
        None,
        Label::Negative,
    ),
    ("Unemployment rises", None, Label::Negative),
    ("Inflation eases", None, Label::Positive),
    ("Acme trims debt", None, Label::Positive),
    ("Provisions jump at Acme Bank", None, Label::Negative),
    // Expectations.
    ("Acme beats estimates", None, Label::Positive),
    ("Acme beats Street revenue estimates", None, Label::Positive),
    ("Acme misses expectations", None, Label::Negative),
    ("Acme results better than expected", None, Label::Positive),
    ("Acme results worse than feared", None, Label::Negative),
    ("Acme output falls less than feared", None, Label::Positive),
    ("Acme earnings below forecasts", None, Label::Negative),
    // Negation.
    ("Acme not profitable", None, Label::Negative),
    ("Analyst does not recommend Acme", None, Label::Negative),
    ("Acme fails to impress", None, Label::Negative),
    // Contrast.
    ("Acme sales rise but profit plunges", None, Label::Negative),
    (
        "Acme slips but outlook strong and shares surge",
        None,
        Label::Positive,
    ),
    // Events.
    ("Acme faces fraud probe", None, Label::Negative),
    ("Acme files for bankruptcy", None, Label::Negative),
    ("Regulator approves Acme drug", None, Label::Positive),
    ("Acme wins order worth $2 bn", None, Label::Positive),
    ("Acme shares hit 52-week high", None, Label::Positive),
    ("Acme shares hit 52-week low", None, Label::Negative),
    // Nothing is said.
    (
        "Acme to hold annual meeting on Monday",
        None,
        Label::Neutral,
    ),
    (
        "Acme names new chief financial officer",
        None,
        Label::Neutral,
    ),
    ("Acme to raise $500 million", None, Label::Neutral),
    ("Stop loss at 90 for Acme", None, Label::Neutral),
    ("Will Acme surprise the Street?", None, Label::Neutral),
    // Entities.
    ("TCS gains as Infosys slips", Some("TCS"), Label::Positive),
    (
        "TCS gains as Infosys slips",
        Some("Infosys"),
        Label::Negative,
    ),
    (
        "Acme jumps 12%; Bolt tumbles",
        Some("Acme Inc."),
        Label::Positive,
    ),
    (
        "Acme jumps 12%; Bolt tumbles",
        Some("Bolt Ltd"),
        Label::Negative,
    ),
    ("Acme, Bolt and Crate rally", Some("Acme"), Label::Positive),
    ("Acme, Bolt and Crate rally", Some("Bolt"), Label::Positive),
    ("Citi downgrades Acme", Some("Acme"), Label::Negative),
    ("Citi downgrades Acme", Some("Citi"), Label::Neutral),
    (
        "Acme looks attractive, says Bolt Securities",
        Some("Bolt Securities"),
        Label::Neutral,
    ),
    ("Prefer Acme over Bolt", Some("Acme"), Label::Positive),
    ("Prefer Acme over Bolt", Some("Bolt"), Label::Neutral),
    (
        "Oil prices jump on supply worries",
        Some("Oil"),
        Label::Positive,
    ),
];

#[test]
fn hand_labelled_headlines() {
    let wrong: Vec<String> = LABELLED
        .iter()
        .filter_map(|&(headline, entity, label)| {
            let scored = score(headline, entity);
            (scored.label != label).then(|| format!("{headline} [{entity:?}]: {scored:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reasons_name_the_words_and_what_they_are_about() {
    let scored = score("Acme profit falls sharply", None);
    let [reason] = scored.reasons.as_slice() else {
        panic!("{scored:?}");
    };
    assert_eq!(reason.words, "falls");
    assert_eq!(reason.about.as_deref(), Some("profit"));
    assert_eq!((reason.start, reason.end), (12, 17));
    // One step down, by 1.3 for `sharply`; -1.3 / 2.3.
    assert!((reason.valence + 1.3).abs() < 1e-15);
    assert!((scored.score + 1.3 / 2.3).abs() < 1e-15);
}

#[test]
fn an_entity_that_is_not_named_is_said_and_the_whole_is_scored() {
    let scored = score("Acme jumps", Some("Bolt"));
    assert_eq!(scored.entity_found, Some(false));
    assert_eq!(scored.label, Label::Positive);
    assert_eq!(score("Acme jumps", None).entity_found, None);
}

#[test]
fn blank_arguments_are_refused() {
    let scorer = LexiconScorer::default();
    for (headline, entity, argument) in [(" ", None, "headline"), ("Acme", Some(""), "entity")] {
        let error = scorer.score(headline, entity).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidParameter);
        assert_eq!(error.argument(), argument);
    }
}

fn day(days: i32) -> Date {
    Date::new(2026, 4, 17).unwrap().plus_days(-days)
}

fn item(age: i32, headline: &'static str, sentiment: Option<f64>) -> DatedHeadline<'static> {
    DatedHeadline {
        published: day(age),
        headline,
        source: None,
        sentiment,
    }
}

fn aggregate(news: &[DatedHeadline<'_>]) -> Option<strikewise::sentiment::NewsSentiment> {
    let decay = Decay::HalfLife { days: 5.0 };
    news_sentiment(news, day(0), 30, decay, &LexiconScorer::default(), None).unwrap()
}

#[test]
fn no_news_is_not_neutral_news() {
    assert_eq!(aggregate(&[]), None);
    // Too old, and not yet published.
    let outside = [item(30, "Acme jumps", None), item(-1, "Acme falls", None)];
    assert_eq!(aggregate(&outside), None);
    let neutral = aggregate(&[item(0, "Acme meets its bankers", None)]).unwrap();
    assert_eq!((neutral.score, neutral.headlines), (0.0, 1));
}

#[test]
fn copies_count_once_and_sources_are_counted() {
    let copies = [
        DatedHeadline {
            source: Some("Wire"),
            ..item(5, "Acme beats estimates", Some(0.8))
        },
        DatedHeadline {
            source: Some("Paper"),
            ..item(0, "ACME BEATS ESTIMATES!", Some(0.4))
        },
        DatedHeadline {
            source: Some("Wire"),
            ..item(0, "Acme opens a plant", Some(0.0))
        },
    ];
    let found = aggregate(&copies).unwrap();
    assert_eq!((found.headlines, found.duplicates), (2, 1));
    assert_eq!((found.sources, found.scored_here), (Some(2), 0));
    // The copies: mean 0.6, five days old, weight 1/2. The other: 0, weight 1.
    assert!((found.score - 0.5 * 0.6 / 1.5).abs() < 1e-15);
}

#[test]
fn bad_parameters_are_named() {
    let news = [item(0, "Acme", Some(1.5))];
    let scorer = LexiconScorer::default();
    let call = |window, days| {
        news_sentiment(
            &news,
            day(0),
            window,
            Decay::HalfLife { days },
            &scorer,
            None,
        )
        .unwrap_err()
    };
    assert_eq!(call(0, 5.0).argument(), "window_days");
    assert_eq!(call(30, 0.0).argument(), "half_life_days");
    assert_eq!(call(30, f64::NAN).argument(), "half_life_days");
    assert_eq!(call(30, 5.0).code(), ErrorCode::InvalidData);
}

/// Headlines of cues and fillers, besides any string.
fn headline() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Acme",
        "Bolt",
        "profit",
        "loss",
        "falls",
        "rises",
        "not",
        "sharply",
        "but",
        "as",
        ",",
        ";",
        ":",
        "12%",
        "beats",
        "estimates",
        "says",
        "over",
        "and",
        "?",
        "!",
        "debt",
        "cuts",
        "é’s",
        "“",
        "—",
    ]);
    prop_oneof![
        "\\PC{1,60}",
        prop::collection::vec(words, 1..12).prop_map(|words| words.join(" ")),
    ]
}

proptest! {
    #[test]
    fn any_headline_has_a_score_that_its_reasons_make(
        headline in headline(), entity in prop::option::of("Acme|Bolt|\\PC{1,8}")
    ) {
        prop_assume!(!headline.trim().is_empty());
        prop_assume!(entity.as_ref().is_none_or(|entity| !entity.trim().is_empty()));
        let scored = score(&headline, entity.as_deref());
        prop_assert!((-1.0..=1.0).contains(&scored.score));
        prop_assert_eq!(scored.label, Label::of(scored.score));
        let sum: f64 = scored.reasons.iter().map(|reason| reason.valence).sum();
        prop_assert_eq!(scored.score, sum / (1.0 + sum.abs()));
        for reason in &scored.reasons {
            prop_assert_eq!(&headline[reason.start..reason.end], &reason.words);
        }
    }

    #[test]
    fn the_order_of_the_news_does_not_matter(
        ages in prop::collection::vec((0_i32..40, -1.0_f64..1.0), 1..8)
    ) {
        let text: Vec<String> = (0..ages.len()).map(|place| format!("story {place}")).collect();
        let news: Vec<DatedHeadline<'_>> = ages
            .iter()
            .zip(&text)
            .map(|(&(age, sentiment), headline)| DatedHeadline {
                published: day(age), headline, source: None, sentiment: Some(sentiment),
            })
            .collect();
        let mut reversed = news.clone();
        reversed.reverse();
        let found = aggregate(&news);
        prop_assert_eq!(found, aggregate(&reversed));
        if let Some(found) = found {
            prop_assert!((-1.0..=1.0).contains(&found.score));
        }
    }

    #[test]
    fn newer_news_weigh_more(good in 0_i32..29, later in 1_i32..29) {
        let bad = (good + later).min(29);
        let found = aggregate(&[
            item(good, "a good story", Some(0.5)),
            item(bad, "a bad story", Some(-0.5)),
        ]);
        prop_assert!(found.is_some_and(|found| found.score > 0.0) == (bad > good));
    }
}
