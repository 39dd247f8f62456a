//! News, analysts and the volatility index.

use super::report::Reason;
use crate::market::{AnalystView, DailySeries, Market, Member, NewsItem, TickerData};
use crate::options::implied_volatility_percentile;
use crate::scoring::{Measure, Measures, Profile};
use crate::sentiment::{DatedHeadline, Decay, NewsSentiment, SentimentScorer, news_sentiment};
use crate::time::Date;

/// Sentiment of the news in the window, the weight falling in a straight line from 1 on the day to 0 at its end. Headlines
/// without a sentiment of their source are scored here. `None` without news.
pub(super) fn sentiment(
    news: &[NewsItem],
    member: &Member,
    as_of: Date,
    profile: &Profile,
    scorer: &dyn SentimentScorer,
) -> crate::Result<Option<NewsSentiment>> {
    let headlines: Vec<DatedHeadline<'_>> = news
        .iter()
        .filter(|item| item.sentiment.is_some() || !item.headline.trim().is_empty())
        .map(|item| DatedHeadline {
            published: item.published,
            headline: &item.headline,
            source: None,
            sentiment: item.sentiment,
        })
        .collect();
    news_sentiment(
        &headlines,
        as_of,
        profile.data.news_window_days,
        Decay::Line,
        scorer,
        member
            .name
            .as_deref()
            .filter(|name| !name.trim().is_empty()),
    )
}

/// Who scored the headlines, for who reads the sentiment.
pub(super) fn scored_by(news: &NewsSentiment, scorer: &str) -> Option<String> {
    (news.scored_here > 0).then(|| {
        format!(
            "{} of {} headlines scored by the {scorer}, not by their source",
            news.scored_here, news.headlines
        )
    })
}

/// The gate: news so bad that no score should outweigh it. Missing news passes.
pub(super) fn gate(
    news: Option<&NewsSentiment>,
    profile: &Profile,
    scorer: &str,
) -> Result<(), (Reason, String)> {
    match news {
        Some(news) if news.score < profile.minimum_news_sentiment => Err((
            Reason::NegativeNews,
            format!(
                "news sentiment {:.2}, below {}{}",
                news.score,
                profile.minimum_news_sentiment,
                scored_by(news, scorer).map_or_else(String::new, |by| format!(" ({by})")),
            ),
        )),
        _ => Ok(()),
    }
}

/// Analysts' newest view that is recent enough.
pub(super) fn analysts<'a>(
    views: &'a [AnalystView],
    as_of: Date,
    profile: &Profile,
) -> Option<&'a AnalystView> {
    views
        .iter()
        .filter(|view| {
            (0..=profile.data.maximum_analyst_age_days).contains(&as_of.days_since(view.date))
        })
        .max_by_key(|view| view.date)
}

/// Measures what does not depend on the contract. The price target is set against the spot of the
/// chain, or the last close where there is no chain.
pub(super) fn measure(
    data: &TickerData,
    news: Option<&NewsSentiment>,
    market: &Market,
    profile: &Profile,
    measures: &mut Measures,
) {
    measures.set(Measure::NewsSentiment, news.map(|news| news.score));
    measures.set(
        Measure::VolatilityIndexPercentile,
        volatility_index_percentile(&market.volatility_index, market.as_of, profile),
    );
    if let Some(view) = analysts(&data.analysts, market.as_of, profile) {
        measures.set(Measure::AnalystRecommendation, view.recommendation_mean);
        measures.set(Measure::NetUpgrades, view.net_upgrades.map(f64::from));
    }
}

/// Share of the year before that was below the newest value; `None` if that is stale or missing, or the
/// year is not complete.
pub(super) fn volatility_index_percentile(
    index: &DailySeries,
    as_of: Date,
    profile: &Profile,
) -> Option<f64> {
    let (values, last) = index.until(as_of);
    let age = as_of.days_since(last?);
    let percentile = implied_volatility_percentile(values);
    (age <= profile.data.maximum_bar_age_days && !percentile.is_nan()).then_some(percentile)
}
