//! What a scorer answers, whatever it is made of.

use crate::Result;

/// Which way a headline points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Label {
    /// Bad for who owns the share.
    Negative,
    /// Neither, or both alike.
    Neutral,
    /// Good for who owns the share.
    Positive,
}

impl Label {
    /// All three, from bad to good.
    pub const ALL: [Self; 3] = [Self::Negative, Self::Neutral, Self::Positive];

    /// Scores nearer to zero than this are neutral.
    pub const NEUTRAL_BELOW: f64 = 0.1;

    /// The label of a score in -1..=1.
    #[must_use]
    pub fn of(score: f64) -> Self {
        if score >= Self::NEUTRAL_BELOW {
            Self::Positive
        } else if score <= -Self::NEUTRAL_BELOW {
            Self::Negative
        } else {
            Self::Neutral
        }
    }

    /// `"negative"`, `"neutral"` or `"positive"`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Negative => "negative",
            Self::Neutral => "neutral",
            Self::Positive => "positive",
        }
    }
}

/// Words of a headline that made its score.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "SentimentReason"))]
pub struct Reason {
    /// The words as the headline has them.
    pub words: String,
    /// What the words are about, where that set their sign: `profit` in `profit falls`.
    pub about: Option<String>,
    /// Byte at which they begin.
    pub start: usize,
    /// Byte behind their end.
    pub end: usize,
    /// What they add, after negation and emphasis; positive is good.
    pub valence: f64,
}

/// The score of one headline.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sentiment {
    /// -1 (bad) to 1 (good).
    pub score: f64,
    /// The score in a word.
    pub label: Label,
    /// The words that made the score, in the order of the headline. Empty where none did.
    pub reasons: Vec<Reason>,
    /// Whether the headline names the entity that was asked for; null if none was. A headline that does not name it is
    /// scored as a whole.
    pub entity_found: Option<bool>,
}

/// Scores headlines: the [`LexiconScorer`](super::LexiconScorer), or a model behind the same call.
pub trait SentimentScorer {
    /// What the scorer is called where its scores are shown, for example `"lexicon"`.
    fn name(&self) -> &str;

    /// Scores a headline, as a whole or for one of the companies that it names.
    ///
    /// # Errors
    /// `INVALID_PARAMETER` if the headline or the entity is blank. A scorer that asks a service may have others.
    fn score(&self, headline: &str, entity: Option<&str>) -> Result<Sentiment>;
}
