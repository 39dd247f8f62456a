//! Many headlines as one figure.

use std::collections::BTreeMap;

use super::scorer::{Label, SentimentScorer};
use super::token::tokens;
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// How the weight of news falls with its age in days.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Decay {
    /// `2^(-age / days)`: half after so many days.
    HalfLife {
        /// Above 0.
        days: f64,
    },
    /// In a straight line from 1 on the day to 0 at the end of the window.
    Line,
}

/// One headline with what is known of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DatedHeadline<'a> {
    /// Day of publication.
    pub published: Date,
    /// The headline.
    pub headline: &'a str,
    /// Who published it.
    pub source: Option<&'a str>,
    /// Its sentiment as the source gives it, -1 to 1; without one, the scorer is asked.
    pub sentiment: Option<f64>,
}

/// What the news of a window come to.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NewsSentiment {
    /// Mean of the scores by their weights, -1 to 1.
    pub score: f64,
    /// The score in a word.
    pub label: Label,
    /// Headlines that count, each once.
    pub headlines: usize,
    /// Copies that were left out.
    pub duplicates: usize,
    /// Headlines whose score is the scorer's, not the source's.
    pub scored_here: usize,
    /// Different sources; null if no headline names one.
    pub sources: Option<usize>,
}

/// The sentiment of the news of the `window_days` days up to a date, newer headlines weighing more. `None` where there
/// are none: no news is not neutral news.
///
/// Copies of a headline (the same words, whatever the case and the punctuation) count once, with the day of the first
/// and the mean of the sentiments that sources give.
///
/// # Formula
/// `score = Σ w(ageᵢ)·scoreᵢ / Σ w(ageᵢ)`, with `w` as [`Decay`] has it.
///
/// # Errors
/// `INVALID_PARAMETER` if the window or the half-life is not positive, `INVALID_DATA` for a sentiment outside -1..=1;
/// those of the scorer.
///
/// ```
/// use strikewise::sentiment::{DatedHeadline, Decay, LexiconScorer, news_sentiment};
/// let as_of = "2026-04-17".parse()?;
/// let item = |published, sentiment| DatedHeadline {
///     published, headline: "Acme reports", source: None, sentiment: Some(sentiment),
/// };
/// let news = [
///     DatedHeadline { headline: "Acme opens a plant", ..item("2026-04-17".parse()?, 0.6) },
///     DatedHeadline { headline: "Acme closes a plant", ..item("2026-04-10".parse()?, -0.3) },
/// ];
/// let scorer = LexiconScorer::default();
/// let decay = Decay::HalfLife { days: 7.0 };
/// let found = news_sentiment(&news, as_of, 30, decay, &scorer, Some("Acme"))?.unwrap();
/// assert!((found.score - (0.6 - 0.5 * 0.3) / 1.5).abs() < 1e-15);
/// # Ok::<(), strikewise::Error>(())
/// ```
pub fn news_sentiment(
    news: &[DatedHeadline<'_>],
    as_of: Date,
    window_days: i32,
    decay: Decay,
    scorer: &dyn SentimentScorer,
    entity: Option<&str>,
) -> Result<Option<NewsSentiment>> {
    let positive = |argument: &'static str, value: f64| {
        if value > 0.0 && value.is_finite() {
            return Ok(());
        }
        Err(Error::new(
            ErrorCode::InvalidParameter,
            argument,
            value,
            "must be positive",
        ))
    };
    positive("window_days", f64::from(window_days))?;
    if let Decay::HalfLife { days } = decay {
        positive("half_life_days", days)?;
    }
    let mut stories: BTreeMap<String, Vec<&DatedHeadline<'_>>> = BTreeMap::new();
    for item in news {
        if (0..window_days).contains(&as_of.days_since(item.published)) {
            stories.entry(words(item.headline)).or_default().push(item);
        }
    }
    let mut found = NewsSentiment {
        score: 0.0,
        label: Label::Neutral,
        headlines: stories.len(),
        duplicates: 0,
        scored_here: 0,
        sources: None,
    };
    let mut sources: Vec<&str> = Vec::new();
    let (mut sum, mut weights) = (0.0, 0.0);
    for copies in stories.values() {
        found.duplicates += copies.len() - 1;
        sources.extend(copies.iter().filter_map(|copy| copy.source));
        let given = given(copies)?;
        let score = match (given, copies.first()) {
            (Some(score), _) => score,
            (None, Some(item)) => {
                found.scored_here += 1;
                scorer.score(item.headline, entity)?.score
            }
            (None, None) => continue,
        };
        let age = copies
            .iter()
            .map(|copy| as_of.days_since(copy.published))
            .max()
            .map_or(0.0, f64::from);
        let weight = match decay {
            Decay::HalfLife { days } => libm::exp2(-age / days),
            Decay::Line => 1.0 - age / f64::from(window_days),
        };
        sum += weight * score;
        weights += weight;
    }
    sources.sort_unstable();
    sources.dedup();
    found.sources = (!sources.is_empty()).then_some(sources.len());
    if weights > 0.0 {
        found.score = sum / weights;
        found.label = Label::of(found.score);
        return Ok(Some(found));
    }
    Ok(None)
}

/// The mean of the sentiments that sources give.
fn given(copies: &[&DatedHeadline<'_>]) -> Result<Option<f64>> {
    let (mut sum, mut count) = (0.0, 0.0);
    for sentiment in copies.iter().filter_map(|copy| copy.sentiment) {
        if !(-1.0..=1.0).contains(&sentiment) {
            return Err(Error::new(
                ErrorCode::InvalidData,
                "sentiment",
                sentiment,
                "must lie in -1..=1",
            ));
        }
        sum += sentiment;
        count += 1.0;
    }
    Ok((count > 0.0).then(|| sum / count))
}

/// What copies of a headline have in common.
fn words(headline: &str) -> String {
    let words: Vec<String> = tokens(headline)
        .into_iter()
        .filter(|token| !token.mark)
        .map(|token| token.text)
        .collect();
    words.join(" ")
}
