//! The quotes of one expiration and what their prices imply, solved side by side.

use super::contract::Expiration;
use super::report::Reason;
use crate::chain_analysis::{QuoteFault, two_sided};
use crate::market::Quote;
use crate::options::{Smile, mid};
use crate::pricing::scalar::ContractGreeks;
use crate::pricing::{self, OptionKind, Status};
use crate::time::years;

/// One expiration.
#[derive(Debug)]
pub(super) struct SolvedExpiration<'a> {
    pub(super) expiration: Expiration,
    pub(super) quotes: Vec<SolvedQuote<'a>>,
    pub(super) smile: Smile,
}

/// One quote.
#[derive(Debug)]
pub(super) struct SolvedQuote<'a> {
    pub(super) quote: &'a Quote,
    pub(super) solution: Result<Solution, Fault>,
}

/// Both sides of a quote, the volatility of their mid, and the Greeks at that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Solution {
    pub(super) bid: f64,
    pub(super) ask: f64,
    pub(super) implied_volatility: f64,
    pub(super) greeks: ContractGreeks,
}

/// Why a quote has no solution.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fault {
    Quote(QuoteFault),
    Volatility(Status),
}

impl<'a> SolvedExpiration<'a> {
    /// Solves the quotes of the kinds that are to be traded, and those out of the money, which make the smile. They
    /// come by strike and kind, none of them twice.
    pub(super) fn new(
        quotes: &[&'a Quote],
        kinds: &[OptionKind],
        expiration: Expiration,
    ) -> crate::Result<Self> {
        let spot = expiration.spot;
        let mut quotes: Vec<SolvedQuote<'a>> = quotes
            .iter()
            .filter(|quote| kinds.contains(&quote.kind) || out_of_the_money(quote, spot))
            .map(|&quote| SolvedQuote {
                quote,
                solution: two_sided(quote)
                    .map(|(bid, ask)| Solution::unsolved(bid, ask))
                    .map_err(Fault::Quote),
            })
            .collect();
        solve(&mut quotes, expiration)?;
        // Each point was solved, above zero, for a strike that its quote holds once: the smile takes them.
        let smile = smile(&quotes, spot).unwrap_or_default();
        Ok(Self {
            expiration: Expiration {
                at_the_money: smile.at(spot),
                ..expiration
            },
            quotes,
            smile,
        })
    }
}

impl Solution {
    const fn unsolved(bid: f64, ask: f64) -> Self {
        Self {
            bid,
            ask,
            implied_volatility: f64::NAN,
            greeks: ContractGreeks {
                price: f64::NAN,
                delta: f64::NAN,
                gamma: f64::NAN,
                vega: f64::NAN,
                theta: f64::NAN,
                rho: f64::NAN,
                status: Status::BadInput,
            },
        }
    }
}

impl Fault {
    pub(super) const fn reason(self) -> Reason {
        match self {
            Self::Quote(QuoteFault::Crossed) => Reason::CrossedQuote,
            Self::Quote(_) => Reason::NoBid,
            Self::Volatility(_) => Reason::NoImpliedVolatility,
        }
    }

    pub(super) fn detail(self, quote: &Quote) -> String {
        match (self, quote.bid, quote.ask) {
            (Self::Quote(QuoteFault::Crossed), Some(bid), Some(ask)) => {
                format!("bid {bid:.2} above ask {ask:.2}")
            }
            (Self::Quote(_), ..) => "no two-sided quote".to_owned(),
            (Self::Volatility(status), ..) => format!("implied volatility: {status}"),
        }
    }
}

/// Volatilities and Greeks of every two-sided quote, as columns.
fn solve(quotes: &mut [SolvedQuote<'_>], expiration: Expiration) -> crate::Result<()> {
    let two_sided = || quotes.iter().filter(|solved| solved.solution.is_ok());
    let strikes: Vec<f64> = two_sided().map(|solved| solved.quote.strike).collect();
    let kinds: Vec<OptionKind> = two_sided().map(|solved| solved.quote.kind).collect();
    let mids: Vec<f64> = two_sided()
        .filter_map(|solved| solved.solution.as_ref().ok())
        .map(|solution| mid(solution.bid, solution.ask))
        .collect();
    let (spot, years) = ([expiration.spot], [years(expiration.days)]);
    let (rate, dividend_yield) = ([expiration.rate], [expiration.dividend_yield]);
    let volatilities = pricing::implied_volatility(
        &spot,
        &strikes,
        &years,
        &rate,
        &dividend_yield,
        &mids,
        &kinds,
    )?;
    let greeks = pricing::greeks(
        &spot,
        &strikes,
        &years,
        &rate,
        &dividend_yield,
        &volatilities.volatility,
        &kinds,
    )?;
    let two_sided = quotes.iter_mut().filter(|solved| solved.solution.is_ok());
    for (row, solved) in two_sided.enumerate() {
        let (volatility, status) = (volatilities.volatility[row], volatilities.status[row]);
        if status != Status::Ok || volatility.is_nan() || volatility <= 0.0 {
            solved.solution = Err(Fault::Volatility(status));
        } else if let Ok(solution) = &mut solved.solution {
            solution.implied_volatility = volatility;
            solution.greeks = ContractGreeks {
                price: greeks.price[row],
                delta: greeks.delta[row],
                gamma: greeks.gamma[row],
                vega: greeks.vega[row],
                theta: greeks.theta[row],
                rho: greeks.rho[row],
                status: greeks.status[row],
            };
        }
    }
    Ok(())
}

/// The smile, from the out-of-the-money side.
fn smile(quotes: &[SolvedQuote<'_>], spot: f64) -> crate::Result<Smile> {
    let mut points: Vec<(f64, f64)> = quotes
        .iter()
        .filter(|solved| out_of_the_money(solved.quote, spot))
        .filter_map(|solved| {
            let solution = solved.solution.as_ref().ok()?;
            Some((solved.quote.strike, solution.implied_volatility))
        })
        .collect();
    // Exactly at the money both the put and the call are out of it: their mean.
    points.dedup_by(|second, first| {
        let same = second.0 == first.0;
        if same {
            first.1 = 0.5 * (first.1 + second.1);
        }
        same
    });
    let (strikes, volatilities): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
    Smile::new(&strikes, &volatilities)
}

fn out_of_the_money(quote: &Quote, spot: f64) -> bool {
    quote.kind.sign() * (spot - quote.strike) <= 0.0
}
