//! News, analysts, reports, dividends and volatility indices.

use super::report::Reason;
use crate::market::{
    AnalystView, DailySeries, Dividend, EarningsDate, Market, Member, NewsItem, TickerData,
};
use crate::options::{self, implied_volatility_percentile};
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
        .map(dated_headline)
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

/// News as the scorers of sentiment take it.
pub(crate) fn dated_headline(item: &NewsItem) -> DatedHeadline<'_> {
    DatedHeadline {
        published: item.published,
        headline: &item.headline,
        source: item.source.as_deref(),
        sentiment: item.sentiment,
    }
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

/// Measures what does not depend on the contract. The price target is set against the price of the share.
pub(super) fn measure(
    data: &TickerData,
    news: Option<&NewsSentiment>,
    spot: Option<f64>,
    market: &Market,
    profile: &Profile,
    measures: &mut Measures,
) {
    measures.set(Measure::NewsSentiment, news.map(|news| news.score));
    measures.set(Measure::SupportedNewsSentiment, news.map(supported));
    measures.set(
        Measure::VolatilityIndexPercentile,
        volatility_index_percentile(&market.volatility_index, market.as_of, profile),
    );
    measures.set(
        Measure::ImpliedVolatilityRank,
        implied_volatility_rank(data, market.as_of, profile),
    );
    measures.set(
        Measure::DaysToEarnings,
        next_earnings(&data.earnings, market.as_of)
            .map(|next| f64::from(earliest(next, market.as_of, profile).days_since(market.as_of))),
    );
    if let Some(view) = analysts(&data.analysts, market.as_of, profile) {
        measures.set(
            Measure::AnalystUpside,
            view.target_mean_price
                .and_then(|target| spot.map(|spot| target / spot - 1.0)),
        );
        measures.set(Measure::AnalystRecommendation, view.recommendation_mean);
        measures.set(Measure::NetUpgrades, view.net_upgrades.map(f64::from));
        measures.set(
            Measure::AnalystTargetRevision,
            target_revision(&data.analysts, view, profile),
        );
    }
}

/// News sentiment drawn to neutral: one source gives half of it, many nearly all. News of which no source is named has at
/// least one.
fn supported(news: &NewsSentiment) -> f64 {
    let sources = news.sources.unwrap_or(1) as f64;
    news.score * sources / (sources + 1.0)
}

/// Mean price target against that of the oldest view among those that were recent enough when the newest was given.
fn target_revision(views: &[AnalystView], newest: &AnalystView, profile: &Profile) -> Option<f64> {
    let oldest = views
        .iter()
        .filter(|view| {
            (1..=profile.data.maximum_analyst_age_days).contains(&newest.date.days_since(view.date))
        })
        .filter_map(|view| Some((view.date, view.target_mean_price?)))
        .min_by_key(|(date, _)| *date)?;
    Some(newest.target_mean_price? / oldest.1 - 1.0)
}

/// Where the newest implied volatility lies in its own year; `None` if it is stale or the year is not complete.
fn implied_volatility_rank(data: &TickerData, as_of: Date, profile: &Profile) -> Option<f64> {
    let (values, last) = data.implied_volatility.until(as_of);
    let age = as_of.days_since(last?);
    let rank = options::implied_volatility_rank(values);
    (age <= profile.data.maximum_quote_age_days && !rank.is_nan()).then_some(rank)
}

/// The coming report. Whether one on the day itself is in the prices is not known: it counts as coming. Of two of the same
/// day the confirmed one.
pub(super) fn next_earnings(earnings: &[EarningsDate], from: Date) -> Option<EarningsDate> {
    earnings
        .iter()
        .copied()
        .filter(|next| next.date >= from)
        .min_by_key(|next| (next.date, !next.confirmed))
}

/// The first day on which a coming report may fall: an estimate may turn out to be early.
pub(super) fn earliest(next: EarningsDate, from: Date, profile: &Profile) -> Date {
    if next.confirmed {
        return next.date;
    }
    let margin = profile.data.earnings_estimate_margin_days;
    next.date.plus_days(-margin).max(from)
}

/// The coming ex-dividend day that is known.
pub(super) fn next_dividend(dividends: &[Dividend], from: Date) -> Option<Date> {
    let coming = dividends.iter().map(|dividend| dividend.ex_date);
    // Who buys on the day itself does not get the dividend: the price has already fallen by it.
    coming.filter(|&day| day > from).min()
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
