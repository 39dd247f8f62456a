//! Initial margin of a US margin account ("Reg-T"), by strategy.
//!
//! Per share, with `S` the share price, `K` the strike, `p` the premium:
//!
//! | position | requirement |
//! |---|---|
//! | shares bought or sold | `50 % S` |
//! | call sold against shares, put sold against shares owed | nothing more |
//! | call sold | `p + max(20 % S - max(K - S, 0), 10 % S)` |
//! | put sold | `p + max(20 % S - max(S - K, 0), 10 % K)` |
//! | both sold | the greater of both, plus the premium of the other |
//! | sold, and bought of the same kind for at least as long | the lesser of what the sold ones would need alone, and the most that the spread can lose at any strike |
//! | options bought | nothing more than their price |
//!
//! 15 % in place of 20 % for a broad index. Options bought are paid in full; the loan of 25 % on those of more than nine
//! months, which the rules allow, is left out.

use super::conditions::Conditions;
use super::leg::OptionQuote;
use super::strategy::Strategy;
use crate::options::mid;
use crate::pricing::OptionKind::{self, Call, Put};

/// Share of the share price asked for an option on one share, and on a broad index.
pub(super) const ONE_SHARE: f64 = 0.20;
pub(super) const BROAD_INDEX: f64 = 0.15;
const LEAST: f64 = 0.10;
const OF_SHARES: f64 = 0.50;

/// So much of an option that is sold.
#[derive(Debug, Clone, Copy)]
pub(super) struct Short<'a> {
    pub(super) quantity: f64,
    pub(super) option: &'a OptionQuote,
}

/// One that is sold, with one that covers it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair<'a> {
    quantity: f64,
    short: &'a OptionQuote,
    long: &'a OptionQuote,
}

/// Options of one kind: what is sold against what is bought, and what is left without cover.
#[derive(Debug, Default)]
pub(super) struct Pairing<'a> {
    pairs: Vec<Pair<'a>>,
    pub(super) uncovered: Vec<Short<'a>>,
}

impl Pairing<'_> {
    /// The most that the pairs can lose one by one.
    pub(super) fn width(&self) -> f64 {
        self.pairs
            .iter()
            .map(|pair| {
                let width = pair.short.kind.sign() * (pair.long.strike - pair.short.strike);
                pair.quantity * width.max(0.0)
            })
            .sum()
    }
}

/// Pairs what is sold of a kind with what is bought and lives at least as long. `cover` is what shares already answer
/// for: it is used for those that would cost the most.
pub(super) fn pair(strategy: &Strategy, kind: OptionKind, cover: f64) -> Pairing<'_> {
    let side = |sign: f64| {
        let mut options: Vec<Short<'_>> = strategy
            .options()
            .filter(|(quantity, option)| option.kind == kind && quantity * sign > 0.0)
            .map(|(quantity, option)| Short {
                quantity: quantity.abs(),
                option,
            })
            .collect();
        // Dearest first: low strikes of calls, high strikes of puts.
        options.sort_by(|a, b| {
            let dear = |option: &OptionQuote| kind.sign() * option.strike;
            dear(a.option)
                .total_cmp(&dear(b.option))
                .then(a.option.expiration.cmp(&b.option.expiration))
        });
        options
    };
    let (shorts, mut longs) = (side(-1.0), side(1.0));
    let mut cover = cover;
    let mut pairing = Pairing::default();
    for mut short in shorts {
        let covered = cover.min(short.quantity);
        cover -= covered;
        short.quantity -= covered;
        let last = |option: &OptionQuote| (option.expiration, option.settlement);
        for long in &mut longs {
            let quantity = short.quantity.min(long.quantity);
            if quantity > 0.0 && last(long.option) >= last(short.option) {
                short.quantity -= quantity;
                long.quantity -= quantity;
                pairing.pairs.push(Pair {
                    quantity,
                    short: short.option,
                    long: long.option,
                });
            }
        }
        if short.quantity > 0.0 {
            pairing.uncovered.push(short);
        }
    }
    pairing
}

/// The requirement per share; `None` if a price that it needs is missing.
pub(super) fn requirement(strategy: &Strategy, conditions: &Conditions, share: f64) -> Option<f64> {
    let shares = strategy.share_quantity();
    // Of what they are worth now, whatever they have cost.
    let of_shares = OF_SHARES * shares.abs() * conditions.spot;
    let calls = pair(strategy, Call, shares.max(0.0));
    let puts = pair(strategy, Put, (-shares).max(0.0));

    let alone = |shorts: &[Short<'_>]| -> Option<(f64, f64)> {
        let mut sums = (0.0, 0.0);
        for short in shorts {
            let premium = mid(short.option.bid?, short.option.ask?);
            let needed = premium + uncovered(short.option, conditions.spot, share);
            sums.0 += short.quantity * needed;
            sums.1 += short.quantity * premium;
        }
        Some(sums)
    };
    let (of_calls, call_premium) = alone(&calls.uncovered)?;
    let (of_puts, put_premium) = alone(&puts.uncovered)?;
    let of_uncovered = if of_calls > of_puts {
        of_calls + put_premium
    } else {
        of_puts + call_premium
    };

    let pairs: Vec<Pair<'_>> = calls.pairs.into_iter().chain(puts.pairs).collect();
    let of_spreads = if pairs.is_empty() {
        0.0
    } else {
        let sold = |kind: OptionKind| -> Vec<Short<'_>> {
            pairs
                .iter()
                .filter(|pair| pair.short.kind == kind)
                .map(|pair| Short {
                    quantity: pair.quantity,
                    option: pair.short,
                })
                .collect()
        };
        let (calls, call_premium) = alone(&sold(Call))?;
        let (puts, put_premium) = alone(&sold(Put))?;
        let without_cover = (calls + put_premium).max(puts + call_premium);
        most_to_lose(&pairs).min(without_cover)
    };
    Some(of_shares + of_uncovered + of_spreads)
}

/// What an option sold without cover needs beside its premium.
fn uncovered(option: &OptionQuote, spot: f64, share: f64) -> f64 {
    let out_of_the_money = (option.kind.sign() * (option.strike - spot)).max(0.0);
    let least = match option.kind {
        Call => LEAST * spot,
        Put => LEAST * option.strike,
    };
    (share * spot - out_of_the_money).max(least)
}

/// The most that spreads can lose by their intrinsic values at any of their strikes, together if all that is sold ends
/// together, and calls and puts each for themselves if not.
fn most_to_lose(pairs: &[Pair<'_>]) -> f64 {
    let loss = |pairs: &[Pair<'_>]| {
        pairs
            .iter()
            .flat_map(|pair| [pair.short.strike, pair.long.strike])
            .map(|spot| {
                pairs
                    .iter()
                    .map(|pair| {
                        pair.quantity
                            * (pair.short.intrinsic_per_share(spot)
                                - pair.long.intrinsic_per_share(spot))
                    })
                    .sum()
            })
            .fold(0.0, f64::max)
    };
    let together = pairs
        .windows(2)
        .all(|two| two[0].short.expiration == two[1].short.expiration);
    if together {
        loss(pairs)
    } else {
        [Call, Put]
            .into_iter()
            .map(|kind| {
                let of_kind: Vec<Pair<'_>> = pairs
                    .iter()
                    .filter(|pair| pair.short.kind == kind)
                    .copied()
                    .collect();
                loss(&of_kind)
            })
            .sum()
    }
}
