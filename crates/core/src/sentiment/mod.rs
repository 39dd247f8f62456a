//! The sentiment of news: a headline scored by a lexicon of finance and rules, explained word by word, and many
//! headlines made one figure.
//!
//! A word of direction takes its sign from what it is about: profit that falls is bad, a loss that narrows is good.
//! Where a headline names several companies, the clause of the one that is asked for counts. How often that is right
//! is measured on labelled headlines: `docs/sentiment.md`.
//!
//! ```
//! use strikewise::sentiment::{Label, LexiconScorer, SentimentScorer};
//! let scorer = LexiconScorer::default();
//! let label = |headline, entity| scorer.score(headline, entity).map(|it| it.label);
//! assert_eq!(label("TCS gains as Infosys slips", Some("TCS"))?, Label::Positive);
//! assert_eq!(label("TCS gains as Infosys slips", Some("Infosys"))?, Label::Negative);
//! assert_eq!(label("Net loss narrows at Acme", None)?, Label::Positive);
//! # Ok::<(), strikewise::Error>(())
//! ```

mod clause;
mod lexicon;
mod lexicon_scorer;
mod news;

mod scorer;
mod token;

pub use lexicon_scorer::LexiconScorer;
pub use news::{DatedHeadline, Decay, NewsSentiment, news_sentiment};

pub use scorer::{Label, Reason, Sentiment, SentimentScorer};
