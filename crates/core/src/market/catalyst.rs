//! What may move a price soon: analysts, earnings, dividends, news.

use crate::time::Date;

/// Analysts' views of a share at one date.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnalystView {
    /// When it was published.
    pub date: Date,
    /// Mean price target, in the currency of the share.
    pub target_mean_price: Option<f64>,
    /// Mean recommendation, 1 = strong buy … 5 = sell.
    pub recommendation_mean: Option<f64>,
    /// How many analysts.
    pub analysts: Option<u32>,
    /// Upgrades less downgrades in the 90 days before `date`.
    pub net_upgrades: Option<i32>,
}

/// One earnings announcement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EarningsDate {
    /// The day.
    pub date: Date,
    /// Confirmed by the company, not estimated.
    pub confirmed: bool,
}

/// One cash dividend.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dividend {
    /// First day without the dividend.
    pub ex_date: Date,
    /// Cash per share.
    pub amount: f64,
}

/// One piece of news about a ticker.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NewsItem {
    /// Day of publication.
    pub published: Date,
    /// Headline.
    pub headline: String,
    /// Who published it.
    pub source: Option<String>,
    /// Sentiment as its source gives it, -1 to 1.
    pub sentiment: Option<f64>,
}
