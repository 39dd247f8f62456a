//! The chain model: strikes, prices, spreads, sizes and interest of one underlying's options.
//! `docs/sample-market.md` has the formulas.

use strikewise::market::{Chain, Quote, YieldCurve};
use strikewise::pricing::{OptionKind, scalar};
use strikewise::time::{Date, years};

use super::calendar::{Listing, expirations};
use super::random::Random;
use super::surface::Surface;

/// The share whose options are modelled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Underlying<'a> {
    pub(super) ticker: &'a str,
    pub(super) spot: f64,
    /// Realised over the last month, annualised.
    pub(super) short_volatility: f64,
    /// Realised over the last year, annualised.
    pub(super) long_volatility: f64,
    /// Continuously compounded.
    pub(super) dividend_yield: f64,
}

/// Strike distances that exchanges list.
const STRIKE_STEPS: [f64; 10] = [0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 50.0, 100.0, 250.0, 500.0];
/// Strikes reach this many standard deviations to both sides.
const REACH: f64 = 2.2;
/// But at least this far, as a fraction of spot.
const LEAST_REACH: f64 = 0.05;
/// About so many strikes in each expiration.
const STRIKES: f64 = 28.0;

/// Models the chain of an underlying at the close of a session. Its illiquidity is drawn: more of it means wider
/// spreads, smaller sizes and less open interest.
pub(super) fn model_chain(
    underlying: Underlying<'_>,
    quote_date: Date,
    listing: Listing,
    yields: &YieldCurve,
    seed: u64,
) -> Chain {
    let mut random = Random::new(seed, &format!("chain/{}", underlying.ticker));
    let illiquidity = random.lognormal(0.8, 0.6);
    let surface = Surface::draw(
        underlying.short_volatility,
        underlying.long_volatility,
        &mut random,
    );
    let mut quotes = Vec::new();
    for expiration in expirations(quote_date, listing) {
        let maturity = years(expiration.days_since(quote_date));
        // A curve without points prices nothing.
        let Some(rate) = yields.rate(maturity) else {
            continue;
        };
        let carry = (rate - underlying.dividend_yield) * maturity;
        let model = Expiry {
            spot: underlying.spot,
            dividend_yield: underlying.dividend_yield,
            illiquidity,
            surface,
            expiration,
            years: maturity,
            rate,
            forward: underlying.spot * libm::exp(carry),
            popularity: popularity(expiration),
        };
        let (strikes, step) = model.strikes();
        for strike in strikes {
            let interest = if strike % (5.0 * step) == 0.0 {
                2.5
            } else {
                1.0
            };
            for kind in [OptionKind::Call, OptionKind::Put] {
                quotes.push(model.quote(strike, kind, interest, &mut random));
            }
        }
    }
    Chain {
        quote_date,
        spot: Some(underlying.spot),
        quotes,
    }
}

/// Open interest gathers in the expirations that are listed longest.
fn popularity(expiration: Date) -> f64 {
    let (_, month, day) = expiration.fields();
    let monthly = (14..=21).contains(&day);
    match (monthly, month) {
        (true, 1) => 2.0,
        (true, _) => 1.0,
        (false, _) => 0.4,
    }
}

/// One expiration of one underlying.
#[derive(Debug, Clone, Copy)]
struct Expiry {
    spot: f64,
    dividend_yield: f64,
    illiquidity: f64,
    surface: Surface,
    expiration: Date,
    years: f64,
    rate: f64,
    forward: f64,
    popularity: f64,
}

impl Expiry {
    /// Evenly spaced strikes around spot, and their distance.
    fn strikes(&self) -> (impl Iterator<Item = f64>, f64) {
        let deviation = self.surface.at_the_money(self.years) * self.years.sqrt();
        let reach = (REACH * deviation).max(LEAST_REACH);
        let low = self.spot * libm::exp(-reach);
        let high = self.spot * libm::exp(reach);
        let wanted = (high - low) / STRIKES;
        let distance = |step: f64| libm::fabs(libm::log(step / wanted));
        let step = STRIKE_STEPS
            .into_iter()
            .min_by(|&a, &b| distance(a).total_cmp(&distance(b)))
            .unwrap_or(1.0);
        let first = libm::ceil(low / step).max(1.0);
        let strikes = (0..)
            .map(move |index| (first + f64::from(index)) * step)
            .take_while(move |&strike| strike <= high);
        (strikes, step)
    }

    fn quote(&self, strike: f64, kind: OptionKind, interest: f64, random: &mut Random) -> Quote {
        let volatility = self.surface.volatility(strike, self.forward, self.years);
        let (european, _) = scalar::price(
            self.spot,
            strike,
            self.years,
            self.rate,
            self.dividend_yield,
            volatility,
            kind,
        );
        // Listed share options may be exercised early: none is worth less than that.
        let intrinsic = (kind.sign() * (self.spot - strike)).max(0.0);
        let fair = european.max(intrinsic);
        let most = match kind {
            OptionKind::Call => self.spot,
            OptionKind::Put => strike,
        };
        let (bid, ask) = self.bid_and_ask(fair, most, random);

        let moneyness = libm::log(strike / self.forward)
            / (self.surface.at_the_money(self.years) * self.years.sqrt());
        let size = 30.0 / self.illiquidity.sqrt();
        let bid_size = count(random.lognormal(size, 0.9)).max(1.0);
        let ask_size = count(random.lognormal(size, 0.9)).max(1.0);
        let typical = 300.0 / (self.illiquidity * self.illiquidity)
            * self.popularity
            * interest
            * libm::exp(-0.4 * moneyness * moneyness);
        let open_interest = count(random.lognormal(typical, 1.0));
        let volume = count(open_interest * random.lognormal(0.05, 1.2));
        // An old trade was made at another price.
        let drift = if volume > 0.0 { 0.02 } else { 0.15 };
        let last = to_tick(random.lognormal(fair, drift), Rounding::Nearest)
            .clamp(tick(0.0), to_tick(most, Rounding::Down));
        let traded = open_interest > 0.0;
        Quote {
            expiration: self.expiration,
            kind,
            strike,
            bid: Some(bid),
            bid_size: Some(if bid > 0.0 { bid_size } else { 0.0 }),
            ask: Some(ask),
            ask_size: Some(ask_size),
            last: traded.then_some(last),
            volume: Some(volume),
            open_interest: Some(open_interest),
            // A vendor solves for it from both sides of the quote.
            implied_volatility: (bid > 0.0).then(|| round_to(volatility, 10_000.0)),
        }
    }

    /// Around the fair value, on the tick grid; no bid where it would be below one tick.
    fn bid_and_ask(&self, fair: f64, most: f64, random: &mut Random) -> (f64, f64) {
        let spread = self.illiquidity
            * (0.012 + 0.02 * fair + 0.0008 * self.spot * self.years.min(1.0).sqrt())
            * random.lognormal(1.0, 0.25);
        let highest = to_tick(most, Rounding::Down);
        let bid = to_tick((fair - 0.5 * spread).max(0.0), Rounding::Down);
        let ask = to_tick(fair + 0.5 * spread, Rounding::Up)
            .max(bid + tick(bid))
            .min(highest);
        (round_to(bid.min(ask), 100.0), round_to(ask, 100.0))
    }
}

#[derive(Debug, Clone, Copy)]
enum Rounding {
    Down,
    Nearest,
    Up,
}

/// The smallest change of a price.
fn tick(price: f64) -> f64 {
    if price < 3.0 { 0.01 } else { 0.05 }
}

fn to_tick(price: f64, rounding: Rounding) -> f64 {
    let ticks = price / tick(price);
    let whole = match rounding {
        // A price on the grid stays there, whatever its last bit.
        Rounding::Down => libm::floor(ticks + 1e-9),
        Rounding::Nearest => libm::round(ticks),
        Rounding::Up => libm::ceil(ticks - 1e-9),
    };
    round_to(whole * tick(price), 100.0)
}

/// To the nearest multiple of `1 / parts`.
pub(super) fn round_to(value: f64, parts: f64) -> f64 {
    libm::round(value * parts) / parts
}

/// Whole contracts.
fn count(value: f64) -> f64 {
    libm::round(value)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop")]
    use super::*;

    #[test]
    fn prices_are_on_the_grid() {
        assert_eq!(to_tick(2.999, Rounding::Down), 2.99);
        assert_eq!(to_tick(3.04, Rounding::Down), 3.0);
        assert_eq!(to_tick(3.01, Rounding::Up), 3.05);
        assert_eq!(to_tick(0.29, Rounding::Down), 0.29);
        assert_eq!(to_tick(12.37, Rounding::Nearest), 12.35);
        assert_eq!(to_tick(0.0, Rounding::Down), 0.0);
    }

    #[test]
    fn a_chain_keeps_within_the_bounds_of_arbitrage() {
        let yields = YieldCurve::from_bond_equivalent(&[(1.0, 0.045)]).unwrap();
        let listing = Listing {
            weeks: 8,
            months: 2,
            quarterly_days: 270,
            januaries: 2,
        };
        for (spot, volatility) in [(4.2, 0.9), (60.0, 0.2), (1800.0, 0.5)] {
            let underlying = Underlying {
                ticker: "TEST",
                spot,
                short_volatility: volatility,
                long_volatility: 0.3,
                dividend_yield: 0.02,
            };
            let quoted = "2022-12-28".parse().unwrap();
            let chain = model_chain(underlying, quoted, listing, &yields, 1);
            assert!(!chain.quotes.is_empty());
            for quote in &chain.quotes {
                let (bid, ask) = (quote.bid.unwrap(), quote.ask.unwrap());
                let most = match quote.kind {
                    OptionKind::Call => spot,
                    OptionKind::Put => quote.strike,
                };
                let intrinsic = (quote.kind.sign() * (spot - quote.strike)).max(0.0);
                assert!(0.0 <= bid && bid <= ask, "{quote:?}");
                assert!(ask <= most && ask >= intrinsic - 0.05, "{quote:?}");
                // The stated volatility gives a price inside the quote.
                if let Some(volatility) = quote.implied_volatility {
                    let maturity = years(quote.expiration.days_since(quoted));
                    let (price, _) = scalar::price(
                        spot,
                        quote.strike,
                        maturity,
                        yields.rate(maturity).unwrap(),
                        0.02,
                        volatility,
                        quote.kind,
                    );
                    let fair = price.max(intrinsic);
                    // The volatility has four decimals.
                    let slack = 0.0001 * spot;
                    assert!(bid - slack <= fair && fair <= ask + slack, "{quote:?}");
                }
            }
        }
    }
}
