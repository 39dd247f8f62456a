//! News, queries and the screen.

use super::super::ArgumentKind;
use super::super::Default::{Nothing, Number};
use super::super::Function;
use super::super::declare::functions;
use super::super::document::{Json, or_usual};
use super::super::value::{Read, Value};
use crate::market::{Market, NewsItem};
use crate::query::{Understood, parse};
use crate::scoring::Profile;
use crate::screen::{ScanComparison, ScanReport, ScreenOptions, compare, dated_headline, screen};
use crate::sentiment::{
    DatedHeadline, Decay, LexiconScorer, NewsSentiment, Sentiment, SentimentScorer as _,
    news_sentiment,
};
use crate::time::Date;
use crate::{Error, ErrorCode, Result};

/// A profile that has been checked.
struct Strict(Profile);

impl<'a> Read<'a> for Strict {
    const KIND: ArgumentKind = ArgumentKind::Document;

    fn read(name: &'static str, value: Value<'a>) -> Result<Self> {
        match value {
            Value::Document(document) => Profile::read(document).map(Self),
            _ => Err(value.refused(name, "must be an object")),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> Option<schemars::Schema> {
        Json::<Profile>::schema(generator)
    }
}

fn sentiment_of_news(
    Json(news): Json<Vec<NewsItem>>,
    Json(as_of): Json<Date>,
    window_days: usize,
    half_life_days: Option<f64>,
    entity: Option<Json<String>>,
) -> Result<Json<Option<NewsSentiment>>> {
    let headlines: Vec<DatedHeadline> = news.iter().map(dated_headline).collect();
    let decay = half_life_days.map_or(Decay::Line, |days| Decay::HalfLife { days });
    let entity = entity.map(|Json(entity)| entity);
    news_sentiment(
        &headlines,
        as_of,
        i32::try_from(window_days).unwrap_or(i32::MAX),
        decay,
        &LexiconScorer::default(),
        entity.as_deref(),
    )
    .map(Json)
}

pub(super) fn add_to(functions: &mut Vec<Function>) {
    functions! {
        functions, "News";
        /// Which way a headline points, as a whole or for one of the companies that it names, and the words that say so.
        headline_sentiment(headline: Json<String>, entity: Option<Json<String>> = Nothing) -> Json<Sentiment>
            = |Json(headline): Json<String>, entity: Option<Json<String>>| {
                let entity = entity.map(|Json(entity)| entity);
                LexiconScorer::default().score(&headline, entity.as_deref()).map(Json)
            };
        /// The sentiment of many headlines, older ones weighing less; null if none is in the window.
        news_sentiment(
            news: Json<Vec<NewsItem>>, as_of: Json<Date>, window_days: usize = Number(30.0),
            half_life_days: Option<f64> = Nothing, entity: Option<Json<String>> = Nothing,
        ) -> Json<Option<NewsSentiment>> = sentiment_of_news;
    }
    functions! {
        functions, "Screens";
        /// What a sentence asks of a screen: the query, what was understood, and what was not.
        parse_query(sentence: Json<String>) -> Json<Understood> = |Json(sentence): Json<String>| parse(&sentence).map(Json);
        /// A scoring profile that is shipped, as data: `strikewise-default`, `income` or `leap-growth`.
        scoring_profile(id: Option<Json<String>> = Nothing) -> Json<Profile> = |id: Option<Json<String>>| {
            let id = id.map_or_else(|| Profile::BUNDLED[0].to_owned(), |Json(id)| id);
            Profile::bundled(&id).map(Json).ok_or_else(|| {
                let rule = format!("must be one of {}", Profile::BUNDLED.join(", "));
                Error::new(ErrorCode::InvalidParameter, "id", &id, rule)
            })
        };
        /// The five stages over a market: universe, fast filter, fundamentals, option chains, news; every score explained.
        scan(market: Json<Market>, profile: Option<Strict> = Nothing, screen_options: Option<Json<ScreenOptions>> = Nothing)
            -> Json<ScanReport>
            = |Json(market): Json<Market>, profile: Option<Strict>, options| {
                let profile = profile.map(|Strict(profile)| profile).unwrap_or_default();
                screen(&market, &profile, &or_usual(options)).map(Json)
            };
        /// What is new, gone and moved between two scans, and why.
        compare_scans(old: Json<ScanReport>, new: Json<ScanReport>) -> Json<ScanComparison>
            = |Json(old): Json<ScanReport>, Json(new): Json<ScanReport>| compare(&old, &new).map(Json);
    }
}
