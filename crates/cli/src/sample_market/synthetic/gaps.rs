//! What is missing or old in the data of one ticker: real feeds are never whole.

use strikewise::market::{Bars, Chain};

use super::super::random::Random;

/// Ways in which bars fall short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BarGaps {
    None,
    /// No bars at all.
    All,
    /// The last sessions are missing.
    Stale(usize),
    /// Listed only so many sessions ago.
    Young(usize),
    /// One session in twenty is missing, one price or volume in twenty of the rest is empty.
    Holes,
    /// No volume.
    NoVolume,
}

/// Ways in which a chain falls short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChainGaps {
    None,
    /// No chain.
    All,
    /// Quoted so many sessions ago.
    Old(usize),
    NoOpenInterest,
    NoImpliedVolatility,
    NoSizes,
    NoSpot,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Gaps {
    pub(super) bars: BarGaps,
    pub(super) chain: ChainGaps,
}

impl Gaps {
    pub(super) fn draw(random: &mut Random) -> Self {
        let sessions = random.below(50);
        let bars = match random.below(200) {
            0..3 => BarGaps::All,
            3..7 => BarGaps::Stale(8 + sessions),
            7..11 => BarGaps::Young(60 + sessions),
            11..19 => BarGaps::Holes,
            19..22 => BarGaps::NoVolume,
            _ => BarGaps::None,
        };
        let sessions = random.below(10);
        let chain = match random.below(200) {
            0..4 => ChainGaps::All,
            4..8 => ChainGaps::Old(6 + sessions),
            8..14 => ChainGaps::Old(1 + sessions % 2),
            14..18 => ChainGaps::NoOpenInterest,
            18..24 => ChainGaps::NoImpliedVolatility,
            24..28 => ChainGaps::NoSizes,
            28 => ChainGaps::NoSpot,
            _ => ChainGaps::None,
        };
        Self { bars, chain }
    }
}

/// The bars that a feed with such gaps delivers.
pub(super) fn cut_bars(bars: &mut Bars, gaps: BarGaps, random: &mut Random) {
    let count = bars.date.len();
    match gaps {
        BarGaps::None => {}
        BarGaps::All => keep_rows(bars, |_| false),
        BarGaps::Stale(sessions) => keep_rows(bars, |row| row + sessions < count),
        BarGaps::Young(sessions) => keep_rows(bars, |row| row + sessions >= count),
        BarGaps::NoVolume => bars.volume.fill(f64::NAN),
        BarGaps::Holes => {
            // The last session is there: a hole is not an end.
            keep_rows(bars, |row| row + 1 == count || !random.chance(0.05));
            for row in 0..bars.date.len() {
                if random.chance(0.05) {
                    let columns = [
                        &mut bars.open,
                        &mut bars.high,
                        &mut bars.low,
                        &mut bars.close,
                        &mut bars.volume,
                    ];
                    let chosen = random.below(columns.len());
                    for column in columns.into_iter().skip(chosen).take(1) {
                        column[row] = f64::NAN;
                    }
                }
            }
        }
    }
}

fn keep_rows(bars: &mut Bars, mut keep: impl FnMut(usize) -> bool) {
    let kept: Vec<bool> = (0..bars.date.len()).map(&mut keep).collect();
    let mut flags = kept.iter();
    bars.date.retain(|_| flags.next() == Some(&true));
    for column in [
        &mut bars.open,
        &mut bars.high,
        &mut bars.low,
        &mut bars.close,
        &mut bars.volume,
    ] {
        let mut flags = kept.iter();
        column.retain(|_| flags.next() == Some(&true));
    }
}

/// The chain that a feed with such gaps delivers.
pub(super) fn cut_chain(chain: &mut Chain, gaps: ChainGaps) {
    if gaps == ChainGaps::NoSpot {
        chain.spot = None;
    }
    for quote in &mut chain.quotes {
        match gaps {
            ChainGaps::NoOpenInterest => quote.open_interest = None,
            ChainGaps::NoImpliedVolatility => quote.implied_volatility = None,
            ChainGaps::NoSizes => {
                quote.bid_size = None;
                quote.ask_size = None;
            }
            ChainGaps::None | ChainGaps::All | ChainGaps::Old(_) | ChainGaps::NoSpot => {}
        }
    }
}
