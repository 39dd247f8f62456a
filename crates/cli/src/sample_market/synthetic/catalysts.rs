//! Analysts, earnings dates, dividends and news of companies that do not exist.

use strikewise::market::{AnalystView, Dividend, EarningsDate, NewsItem, TickerData};
use strikewise::time::Date;

use super::super::calendar::session_on_or_before;
use super::super::quotes::round_to;
use super::super::random::Random;

const QUARTER: i32 = 91;
const NEWS_DAYS: usize = 45;

/// Headlines and the middle of their sentiment. Every headline says that it is synthetic.
const HEADLINES: [(&str, f64); 12] = [
    ("raises its outlook for the year", 0.7),
    ("reports a quarter above expectations", 0.6),
    ("wins a large order", 0.5),
    ("opens a new plant", 0.3),
    ("names a new head of finance", 0.0),
    ("holds its annual meeting", 0.0),
    ("extends a credit line", 0.05),
    ("keeps its dividend unchanged", 0.1),
    ("delays a product", -0.4),
    ("loses a customer", -0.5),
    ("lowers its outlook for the year", -0.7),
    ("faces a lawsuit over its accounts", -0.8),
];
/// Where the bad ones begin.
const FIRST_BAD: usize = 8;

/// Adds all that may move the price of a company soon.
pub(super) fn add(
    data: &mut TickerData,
    name: &str,
    spot: f64,
    dividends_per_share: f64,
    as_of: Date,
    random: &mut Random,
) {
    data.analysts = analysts(spot, as_of, random);
    data.earnings = earnings(as_of, random);
    data.dividends = dividends(dividends_per_share, as_of, random);
    data.news = news(name, as_of, random);
}

/// A whole number of days in a range.
fn days(random: &mut Random, from: i32, to: i32) -> i32 {
    let count = usize::try_from(to - from + 1).unwrap_or(1);
    from + i32::try_from(random.below(count)).unwrap_or(0)
}

fn analysts(spot: f64, as_of: Date, random: &mut Random) -> Vec<AnalystView> {
    let followed = random.chance(0.9);
    let forgotten = random.chance(0.04);
    let age = days(random, 1, 60) + if forgotten { 150 } else { 0 };
    let target = round_to(spot * random.lognormal(1.08, 0.12), 100.0);
    let recommendation = round_to((2.3 + 0.5 * random.normal()).clamp(1.0, 5.0), 100.0);
    let analysts = u32::try_from(days(random, 2, 40)).unwrap_or(2);
    let upgrades = days(random, -5, 5);
    let mut known = |probability: f64| random.chance(probability);
    let view = AnalystView {
        date: as_of.plus_days(-age),
        target_mean_price: known(0.96).then_some(target),
        recommendation_mean: known(0.96).then_some(recommendation),
        analysts: known(0.97).then_some(analysts),
        net_upgrades: known(0.90).then_some(upgrades),
    };
    Vec::from_iter(followed.then_some(view))
}

/// Four past announcements and, for most, the coming one.
fn earnings(as_of: Date, random: &mut Random) -> Vec<EarningsDate> {
    let days_to_next = days(random, 1, QUARTER);
    let none = random.chance(0.03);
    let next_unknown = random.chance(0.08);
    // A company confirms its date some weeks before.
    let next_confirmed = days_to_next <= 21 && random.chance(0.8);
    (-4..=0)
        .filter(|&quarter| !none && (quarter < 0 || !next_unknown))
        .map(|quarter| {
            let day = as_of.plus_days(days_to_next + quarter * QUARTER);
            let session = session_on_or_before(day);
            EarningsDate {
                date: if quarter == 0 && session <= as_of {
                    day
                } else {
                    session
                },
                confirmed: quarter < 0 || next_confirmed,
            }
        })
        .collect()
}

/// Quarterly payments of the last year.
fn dividends(per_share: f64, as_of: Date, random: &mut Random) -> Vec<Dividend> {
    let days_since_last = days(random, 0, QUARTER - 1);
    if per_share == 0.0 {
        return Vec::new();
    }
    (0..4)
        .rev()
        .map(|quarter| Dividend {
            ex_date: session_on_or_before(as_of.plus_days(-days_since_last - quarter * QUARTER)),
            amount: round_to(0.25 * per_share, 100.0),
        })
        .collect()
}

fn news(name: &str, as_of: Date, random: &mut Random) -> Vec<NewsItem> {
    let in_trouble = random.chance(0.03);
    let count = random.below(6) + if in_trouble { 3 } else { 0 };
    let mut items: Vec<NewsItem> = (0..count)
        .map(|_| {
            let age = random.below(NEWS_DAYS);
            let first = if in_trouble { FIRST_BAD } else { 0 };
            let (event, middle) = *random.pick(&HEADLINES[first..]);
            let sentiment = round_to((middle + 0.15 * random.normal()).clamp(-1.0, 1.0), 100.0);
            NewsItem {
                published: as_of.plus_days(-i32::try_from(age).unwrap_or(0)),
                headline: format!("{name} {event}"),
                source: None,
                sentiment: random.chance(0.85).then_some(sentiment),
            }
        })
        .collect();
    items.sort_by_key(|item| item.published);
    items
}
