//! News, analysts and the volatility index.

use super::report::Reason;
use crate::market::{AnalystView, DailySeries, Market, NewsItem, TickerData};
use crate::options::implied_volatility_percentile;
use crate::scoring::{Measure, Measures, Profile};
use crate::time::Date;

/// Mean sentiment of the news in the window, newer items weighing more: the weight falls in a straight
/// line from 1 on the day to 0 at the end of the window. `None` if no item in it carries a sentiment.
pub(super) fn sentiment(news: &[NewsItem], as_of: Date, profile: &Profile) -> Option<f64> {
    let window = profile.data.news_window_days;
    let (mut sum, mut weights) = (0.0, 0.0);
    for item in news {
        let age = as_of.days_since(item.published);
        if let Some(sentiment) = item.sentiment
            && (0..window).contains(&age)
        {
            let weight = 1.0 - f64::from(age) / f64::from(window);
            sum += weight * sentiment;
            weights += weight;
        }
    }
    (weights > 0.0).then(|| sum / weights)
}

/// The gate: news so bad that no score should outweigh it. Missing news passes.
pub(super) fn gate(
    news: &[NewsItem],
    as_of: Date,
    profile: &Profile,
) -> Result<(), (Reason, String)> {
    match sentiment(news, as_of, profile) {
        Some(sentiment) if sentiment < profile.minimum_news_sentiment => Err((
            Reason::NegativeNews,
            format!(
                "news sentiment {sentiment:.2}, below {}",
                profile.minimum_news_sentiment
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
    market: &Market,
    profile: &Profile,
    measures: &mut Measures,
) {
    measures.set(
        Measure::NewsSentiment,
        sentiment(&data.news, market.as_of, profile),
    );
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
