//! A whole market that does not exist, of any size, ticker by ticker.

mod catalysts;
mod gaps;
mod prices;
mod sectors;
mod statements;

use std::path::Path;

use anyhow::Result;
use strikewise::market::{Bars, Chain, DataKind, Member, Source, TickerData, YieldCurve};
use strikewise::time::Date;

use self::gaps::{ChainGaps, Gaps, cut_bars, cut_chain};
use self::prices::Factors;
use self::sectors::SECTORS;
use super::calendar::{Listing, session_on_or_before, sessions_until};
use super::folder::{Manifest, remove_manifest, write_manifest};
use super::quotes::{Underlying, model_chain, round_to};
use super::random::Random;
use super::realised::{MONTH, YEAR, realised_volatility};
use super::rows::{TickerTables, Written, write_volatility_index, write_yields};

/// What to make.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request {
    pub(super) tickers: usize,
    pub(super) sessions: usize,
    pub(super) as_of: Date,
    pub(super) seed: u64,
}

/// A year of returns, as the chain model and a volatility rank need, and sessions for old quotes.
const LEAST_SESSIONS: usize = YEAR + 30;

/// Maturities in years and the usual yields, which move together by a draw.
const USUAL_YIELDS: [(f64, f64); 8] = [
    (0.25, 0.0425),
    (0.5, 0.0418),
    (1.0, 0.0405),
    (2.0, 0.0395),
    (3.0, 0.0393),
    (5.0, 0.0400),
    (10.0, 0.0425),
    (30.0, 0.0470),
];

/// Writes the market into a folder.
pub(super) fn write_market(request: Request, out: &Path) -> Result<Written> {
    let Request {
        tickers,
        sessions,
        as_of,
        seed,
    } = request;
    let dates = sessions_until(session_on_or_before(as_of), sessions.max(LEAST_SESSIONS));
    let factors = Factors::draw(dates, seed);
    let yields = draw_yields(seed);
    let curve = YieldCurve::from_bond_equivalent(&yields)?;

    remove_manifest(out)?;
    let mut tables = TickerTables::create(out)?;
    for index in 0..tickers {
        let (member, data) = draw_ticker(request, index, &factors, &curve);
        tables.write(&member, &data)?;
    }
    let written = tables.finish()?;
    write_yields(out, session_on_or_before(as_of), &yields)?;
    write_volatility_index(out, &factors.volatility_index)?;
    // Last, so that half a market is not taken for a whole one.
    write_manifest(out, &manifest(request))?;
    Ok(written)
}

fn draw_yields(seed: u64) -> Vec<(f64, f64)> {
    let mut random = Random::new(seed, "yields");
    let shift = random.between(-0.01, 0.01);
    USUAL_YIELDS
        .iter()
        .map(|&(years, usual)| (years, round_to(usual + shift, 10_000.0)))
        .collect()
}

fn draw_ticker(
    request: Request,
    index: usize,
    factors: &Factors,
    curve: &YieldCurve,
) -> (Member, TickerData) {
    let Request {
        tickers,
        sessions,
        as_of,
        seed,
    } = request;
    let mut random = Random::new(seed, &format!("company/{index}"));
    let (member, sector) = sectors::company(index, tickers, &mut random);
    let gaps = Gaps::draw(&mut random);
    let mut bars = prices::bars(factors, sector, &member.ticker, seed);
    let spot = bars.close.last().copied().unwrap_or(f64::NAN);
    let sector = &SECTORS[sector];
    let dividends_per_share = statements::dividends_per_share(sector, spot, &mut random);

    let mut data = TickerData {
        statements: statements::statements(sector, as_of, dividends_per_share, &mut random),
        chains: Vec::from_iter(draw_chain(
            &member.ticker,
            &bars,
            gaps.chain,
            dividends_per_share,
            curve,
            seed,
            &mut random,
        )),
        ..TickerData::default()
    };
    let name = member.name.as_deref().unwrap_or(&member.ticker);
    catalysts::add(
        &mut data,
        name,
        spot,
        dividends_per_share,
        as_of,
        &mut random,
    );
    last_rows(&mut bars, sessions);
    cut_bars(&mut bars, gaps.bars, &mut random);
    data.bars = bars;
    (member, data)
}

/// The chain of a share, modelled on the closes until its quote date.
fn draw_chain(
    ticker: &str,
    bars: &Bars,
    gaps: ChainGaps,
    dividends_per_share: f64,
    curve: &YieldCurve,
    seed: u64,
    random: &mut Random,
) -> Option<Chain> {
    let listing = Listing {
        weeks: 7 + i32::try_from(random.below(4)).unwrap_or(0),
        months: 2 + random.below(3),
        quarterly_days: 270,
        januaries: 2,
    };
    let age = match gaps {
        ChainGaps::All => return None,
        ChainGaps::Old(sessions) => sessions,
        _ => 0,
    };
    let last = bars.date.len().checked_sub(1 + age)?;
    let closes = &bars.close[..=last];
    let spot = closes[last];
    let underlying = Underlying {
        ticker,
        spot,
        short_volatility: realised_volatility(closes, MONTH)?,
        long_volatility: realised_volatility(closes, YEAR)?,
        dividend_yield: libm::log1p(dividends_per_share / spot),
    };
    let mut chain = model_chain(underlying, bars.date[last], listing, curve, seed);
    cut_chain(&mut chain, gaps);
    Some(chain)
}

/// Keeps the last rows of bars.
fn last_rows(bars: &mut Bars, count: usize) {
    let first = bars.date.len().saturating_sub(count);
    bars.date.drain(..first);
    for column in [
        &mut bars.open,
        &mut bars.high,
        &mut bars.low,
        &mut bars.close,
        &mut bars.volume,
    ] {
        column.drain(..first);
    }
}

fn manifest(request: Request) -> Manifest {
    let Request {
        tickers,
        sessions,
        as_of,
        seed,
    } = request;
    Manifest {
        format: 1,
        name: format!("synthetic market of {tickers} tickers"),
        as_of,
        kind: DataKind::Modelled,
        sources: vec![Source {
            what: "everything".to_owned(),
            source: format!(
                "strikewise sample-market --tickers {tickers} --bars {sessions} --as-of {as_of} --seed {seed}"
            ),
            licence: None,
            kind: DataKind::Modelled,
        }],
        notes: vec![
            "Every number is made by a model and no company exists: nothing here says anything about a real share."
                .to_owned(),
            "Some bars, quotes, statements and dates are missing or old on purpose.".to_owned(),
        ],
    }
}
