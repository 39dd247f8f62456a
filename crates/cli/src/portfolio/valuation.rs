//! What market data say of the positions: prices, quotes, yields, betas, sectors.

use std::collections::BTreeMap;

use strikewise::market::{Bars, Chain, Market, TickerData};
use strikewise::portfolio::{Portfolio, Position, Setting, Underlying, beta};
use strikewise::pricing::ExerciseStyle;
use strikewise::scoring::Profile;
use strikewise::screen::dividend_yield;
use strikewise::strategies::{Instrument, Moment, OptionQuote};

/// Returns that a beta is estimated over.
const BETA_RETURNS: usize = 252;

/// Puts positions and market data together. How old data may be is what the profile says for a scan.
pub(super) fn value(
    mut positions: Vec<Position>,
    market: &Market,
    profile: &Profile,
    benchmark: Option<&Bars>,
    notes: &mut Vec<String>,
) -> anyhow::Result<Portfolio> {
    let mut underlyings = BTreeMap::new();
    for position in &mut positions {
        if let Some(known) = listed(market, &position.underlying) {
            position.underlying = known;
        }
        let ticker = &position.underlying;
        let Some(data) = market.tickers.get(ticker) else {
            underlyings.insert(ticker.clone(), unpriced(market, ticker));
            continue;
        };
        let chain = newest(data, market, profile);
        if !underlyings.contains_key(ticker) {
            let known = underlying(ticker, data, chain, market, profile, benchmark, notes)?;
            underlyings.insert(ticker.clone(), known);
        }
        if let (Instrument::Option(option), Some(chain)) = (&mut position.instrument, chain) {
            quote(option, chain);
        }
    }
    Ok(Portfolio::new(
        positions,
        underlyings,
        Setting {
            now: Moment::at_close(market.as_of),
            yields: market.yields.clone(),
            exercise: ExerciseStyle::American,
        },
    )?)
}

/// The ticker as the data spell it: the roots of options on class shares have no dot.
fn listed(market: &Market, ticker: &str) -> Option<String> {
    if market.tickers.contains_key(ticker) {
        return None;
    }
    let plain = |text: &str| text.replace('.', "");
    market
        .tickers
        .keys()
        .find(|known| plain(known) == plain(ticker))
        .cloned()
}

fn unpriced(market: &Market, ticker: &str) -> Underlying {
    Underlying {
        sector: sector(market, ticker),
        ..Underlying::default()
    }
}

fn sector(market: &Market, ticker: &str) -> Option<String> {
    market
        .universe
        .iter()
        .find(|member| member.ticker == ticker)?
        .sector
        .clone()
}

/// The newest chain that is recent enough.
fn newest<'a>(data: &'a TickerData, market: &Market, profile: &Profile) -> Option<&'a Chain> {
    data.chains
        .iter()
        .filter(|chain| {
            let age = market.as_of.days_since(chain.quote_date);
            (0..=profile.data.maximum_quote_age_days).contains(&age)
        })
        .max_by_key(|chain| chain.quote_date)
}

fn underlying(
    ticker: &str,
    data: &TickerData,
    chain: Option<&Chain>,
    market: &Market,
    profile: &Profile,
    benchmark: Option<&Bars>,
    notes: &mut Vec<String>,
) -> anyhow::Result<Underlying> {
    let priced = |spot: &f64| *spot > 0.0 && spot.is_finite();
    let spot = chain
        .and_then(|chain| chain.spot)
        .filter(priced)
        .or_else(|| last_close(&data.bars, market, profile).filter(priced));
    let paid = spot.and_then(|spot| dividend_yield(data, market.as_of, profile, spot));
    if spot.is_some() && paid.is_none() {
        notes.push(format!(
            "{ticker}: dividends are not known and were taken as 0"
        ));
    }
    let beta = benchmark
        .map(|benchmark| beta(&data.bars, benchmark, market.as_of, BETA_RETURNS))
        .transpose()?
        .flatten();
    Ok(Underlying {
        spot,
        dividend_yield: paid.unwrap_or(0.0),
        beta,
        sector: sector(market, ticker),
    })
}

fn last_close(bars: &Bars, market: &Market, profile: &Profile) -> Option<f64> {
    let last = bars.sessions_until(market.as_of).checked_sub(1)?;
    let age = market.as_of.days_since(bars.date[last]);
    (age <= profile.data.maximum_bar_age_days).then(|| bars.close[last])
}

/// The quote of an option; where it is not two-sided, the volatility that the source gives.
fn quote(option: &mut OptionQuote, chain: &Chain) {
    let Some(found) = chain.quotes.iter().find(|quote| {
        quote.expiration == option.expiration
            && quote.kind == option.kind
            && (quote.strike - option.strike).abs() < 1e-6
    }) else {
        return;
    };
    match (found.bid, found.ask) {
        (Some(bid), Some(ask)) if bid >= 0.0 && ask >= bid && ask > 0.0 && ask.is_finite() => {
            option.bid = Some(bid);
            option.ask = Some(ask);
        }
        _ => {
            let known = found.implied_volatility;
            option.volatility =
                known.filter(|volatility| *volatility > 0.0 && volatility.is_finite());
        }
    }
}
