//! A small market for the tests of the screen: a rising share, a statement, a chain off a flat smile.

use std::collections::BTreeMap;

use strikewise::market::{
    AnalystView, Bars, Chain, DailySeries, DataKind, EarningsDate, Market, Member, NewsItem, Quote,
    Source, Statement, TickerData, YieldCurve,
};
use strikewise::pricing::{OptionKind, scalar};
use strikewise::time::{Date, years};

/// Day of the screen.
pub(crate) fn as_of() -> Date {
    Date::new(2026, 4, 17).unwrap()
}

/// What makes one ticker different from another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Share {
    /// Last close and spot.
    pub(crate) spot: f64,
    /// Implied volatility of every contract.
    pub(crate) volatility: f64,
    /// Spread of every quote, as a fraction of mid.
    pub(crate) spread: f64,
    /// Growth of the close per day over the year.
    pub(crate) drift: f64,
    /// Revenue growth of the statement.
    pub(crate) revenue_growth: f64,
}

impl Default for Share {
    fn default() -> Self {
        Self {
            spot: 100.0,
            volatility: 0.30,
            spread: 0.04,
            drift: 0.0006,
            revenue_growth: 0.08,
        }
    }
}

/// All data of one share.
pub(crate) fn ticker(share: Share) -> TickerData {
    TickerData {
        bars: bars(share),
        statements: vec![statement(share)],
        chains: vec![chain(share)],
        implied_volatility: DailySeries {
            date: (0..300).map(|day| as_of().plus_days(day - 299)).collect(),
            value: (0..300)
                .map(|day| share.volatility * (0.8 + 0.04 * f64::from(day % 11)))
                .collect(),
        },
        analysts: vec![view(share, -20, 1.1), view(share, -80, 1.0)],
        earnings: vec![EarningsDate {
            date: as_of().plus_days(100),
            confirmed: false,
        }],
        dividends: Vec::new(),
        news: vec![NewsItem {
            published: as_of().plus_days(-3),
            headline: "A share is a share".to_owned(),
            source: Some("The Test".to_owned()),
            sentiment: Some(0.2),
        }],
    }
}

fn view(share: Share, day: i32, target: f64) -> AnalystView {
    AnalystView {
        date: as_of().plus_days(day),
        target_mean_price: Some(target * share.spot),
        recommendation_mean: Some(2.0),
        analysts: Some(12),
        net_upgrades: Some(1),
    }
}

fn bars(share: Share) -> Bars {
    const DAYS: i32 = 320;
    let mut bars = Bars::default();
    for day in 0..DAYS {
        let back = f64::from(DAYS - 1 - day);
        // A zigzag keeps the RSI inside its band.
        let wave = if day % 2 == 0 { 1.0 } else { 0.988 };
        let close = share.spot * libm::exp(-share.drift * back) * wave / 0.988;
        bars.date.push(as_of().plus_days(day - DAYS + 1));
        bars.open.push(close);
        bars.high.push(1.01 * close);
        bars.low.push(0.99 * close);
        bars.close.push(close);
        bars.volume.push(1e6);
    }
    bars
}

fn statement(share: Share) -> Statement {
    let mut statement = Statement::empty(as_of().plus_days(-107), "test".to_owned());
    statement.revenue = Some(100e6 * (1.0 + share.revenue_growth));
    statement.revenue_prior_year = Some(100e6);
    statement.gross_profit = Some(45e6);
    statement.operating_income = Some(20e6);
    statement.net_income = Some(15e6);
    statement.operating_cash_flow = Some(22e6);
    statement.capital_expenditure = Some(6e6);
    statement.equity = Some(90e6);
    statement.long_term_debt = Some(30e6);
    statement.dividends_per_share = Some(0.0);
    statement.diluted_shares = Some(5e6);
    statement
}

fn chain(share: Share) -> Chain {
    // Whole dollars, ascending: of a cheap share several steps come to the same strike.
    let mut strikes: Vec<f64> = (60..=140)
        .map(|step| (f64::from(step) * share.spot / 100.0).round())
        .collect();
    strikes.dedup();
    let mut quotes = Vec::new();
    for days in [28, 42, 400] {
        for &strike in &strikes {
            for kind in [OptionKind::Call, OptionKind::Put] {
                quotes.push(quote(share, days, strike, kind));
            }
        }
    }
    Chain {
        quote_date: as_of(),
        spot: Some(share.spot),
        quotes,
    }
}

fn quote(share: Share, days: i32, strike: f64, kind: OptionKind) -> Quote {
    let (mid, _) = scalar::price(
        share.spot,
        strike,
        years(days),
        0.04,
        0.0,
        share.volatility,
        kind,
    );
    let half = 0.5 * share.spread * mid;
    Quote {
        expiration: as_of().plus_days(days),
        kind,
        strike,
        bid: Some(mid - half),
        bid_size: Some(20.0),
        ask: Some(mid + half),
        ask_size: Some(25.0),
        last: None,
        volume: Some(40.0),
        open_interest: Some(600.0),
        implied_volatility: None,
    }
}

/// A market of these shares, in this order.
pub(crate) fn market(shares: &[(&str, Share)]) -> Market {
    let yields = YieldCurve::from_bond_equivalent(&[(0.25, 0.040_402_68)]).unwrap();
    Market {
        as_of: as_of(),
        name: "test market".to_owned(),
        kind: DataKind::Modelled,
        sources: vec![Source {
            what: "everything".to_owned(),
            source: "tests".to_owned(),
            licence: None,
            kind: DataKind::Modelled,
        }],
        universe: shares.iter().map(|(name, _)| member(name)).collect(),
        tickers: shares
            .iter()
            .map(|(name, share)| ((*name).to_owned(), ticker(*share)))
            .collect::<BTreeMap<_, _>>(),
        yields,
        volatility_index: DailySeries {
            date: (0..300).map(|day| as_of().plus_days(day - 299)).collect(),
            value: (0..300).map(|day| 15.0 + f64::from(day % 7)).collect(),
        },
        notes: Vec::new(),
    }
}

/// A name of the universe.
pub(crate) fn member(ticker: &str) -> Member {
    Member {
        ticker: ticker.to_owned(),
        name: None,
        sector: None,
        indices: Vec::new(),
    }
}
