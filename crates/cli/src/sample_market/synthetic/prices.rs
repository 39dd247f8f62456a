//! Prices of a synthetic market: one market factor, one factor for each sector, and shares of their own,
//! with clustered volatility and jumps. `docs/sample-market.md` has the formulas.

use strikewise::market::{Bars, DailySeries};
use strikewise::time::Date;

use super::super::quotes::round_to;
use super::super::random::Random;
use super::super::realised::YEAR;
use super::sectors::{SECTORS, Sector};

/// Sessions that run before the first bar, so that variances have forgotten their start.
const WARM_UP: usize = 250;
/// Share of a session's return that comes overnight.
const OVERNIGHT: f64 = 0.35;
const SECTOR_VOLATILITY: f64 = 0.07;

/// Conditional variance of daily returns, GARCH(1,1) with a leverage term (Glosten, Jagannathan, Runkle):
/// `h' = (1 - p) v + (a + g [e < 0]) e² + b h`, where `p = a + g/2 + b`.
#[derive(Debug, Clone, Copy)]
struct ClusteredVariance {
    shock: f64,
    leverage: f64,
    memory: f64,
    /// Unconditional.
    mean: f64,
    now: f64,
}

impl ClusteredVariance {
    fn new(annual_volatility: f64, shock: f64, leverage: f64, memory: f64) -> Self {
        let mean = annual_volatility * annual_volatility / YEAR as f64;
        Self {
            shock,
            leverage,
            memory,
            mean,
            now: mean,
        }
    }

    fn persistence(&self) -> f64 {
        self.shock + 0.5 * self.leverage + self.memory
    }

    /// The next shock to the return; the variance moves on.
    fn next(&mut self, random: &mut Random) -> f64 {
        let shock = self.now.sqrt() * random.normal();
        let reaction = if shock < 0.0 {
            self.shock + self.leverage
        } else {
            self.shock
        };
        self.now = (1.0 - self.persistence()) * self.mean
            + reaction * shock * shock
            + self.memory * self.now;
        shock
    }

    /// Mean of the expected variances of the next sessions.
    fn expected(&self, sessions: i32) -> f64 {
        let p = self.persistence();
        let sessions = f64::from(sessions);
        let weight = (1.0 - libm::pow(p, sessions)) / (sessions * (1.0 - p));
        self.mean + (self.now - self.mean) * weight
    }
}

/// A jump of the log price: at most one a session, since two are as good as never.
fn jump(random: &mut Random, per_year: f64, mean: f64, deviation: f64) -> f64 {
    let size = mean + deviation * random.normal();
    if random.chance(per_year / YEAR as f64) {
        size
    } else {
        0.0
    }
}

/// What all shares have in common.
#[derive(Debug)]
pub(super) struct Factors {
    pub(super) sessions: Vec<Date>,
    market: Vec<f64>,
    market_variance: Vec<f64>,
    sectors: Vec<Vec<f64>>,
    /// An index of the market's expected volatility, in points.
    pub(super) volatility_index: DailySeries,
}

impl Factors {
    pub(super) fn draw(sessions: Vec<Date>, seed: u64) -> Self {
        let mut random = Random::new(seed, "market");
        let mut variance = ClusteredVariance::new(0.15, 0.03, 0.10, 0.90);
        let mut market = Vec::with_capacity(sessions.len());
        let mut market_variance = Vec::with_capacity(sessions.len());
        let mut index = Vec::with_capacity(sessions.len());
        for session in 0..sessions.len() + WARM_UP {
            let variance_before = variance.now;
            let change = 0.07 / YEAR as f64
                + variance.next(&mut random)
                + jump(&mut random, 2.0, -0.015, 0.015);
            // Investors pay a little more than the expected variance.
            let implied =
                112.0 * (variance.expected(21) * YEAR as f64).sqrt() * random.lognormal(1.0, 0.03);
            if session >= WARM_UP {
                market.push(change);
                market_variance.push(variance_before);
                index.push(round_to(implied, 100.0));
            }
        }
        let daily = SECTOR_VOLATILITY / (YEAR as f64).sqrt();
        let sectors = SECTORS
            .iter()
            .map(|sector| {
                let mut random = Random::new(seed, sector.name);
                sessions.iter().map(|_| daily * random.normal()).collect()
            })
            .collect();
        Self {
            volatility_index: DailySeries {
                date: sessions.clone(),
                value: index,
            },
            sessions,
            market,
            market_variance,
            sectors,
        }
    }
}

/// Simulates the bars of one share over all sessions of the factors.
pub(super) fn bars(factors: &Factors, sector: usize, ticker: &str, seed: u64) -> Bars {
    let mut random = Random::new(seed, &format!("bars/{ticker}"));
    let share = Share::draw(&SECTORS[sector], &mut random);
    let mut variance = ClusteredVariance::new(share.own_volatility, 0.07, 0.04, 0.88);
    for _ in 0..WARM_UP {
        variance.next(&mut random);
    }
    let count = factors.sessions.len();
    let mut log_close = 0.0;
    let mut paths: Vec<Day> = Vec::with_capacity(count);
    for session in 0..count {
        let own_variance = variance.now;
        let change = share.drift / YEAR as f64
            + share.beta * factors.market[session]
            + factors.sectors[sector][session]
            + variance.next(&mut random)
            + jump(&mut random, 4.0, 0.0, 0.05);
        let daily_variance =
            share.beta * share.beta * factors.market_variance[session] + own_variance;
        paths.push(Day::draw(log_close, change, daily_variance, &mut random));
        log_close += change;
    }
    // Only returns were drawn so far: the last close fixes the level.
    let level = libm::log(share.last_close) - log_close;
    let price = |log_price: f64| round_to(libm::exp(log_price + level), 100.0).max(0.01);
    let column = |field: fn(&Day) -> f64| paths.iter().map(|day| price(field(day))).collect();
    Bars {
        date: factors.sessions.clone(),
        open: column(|day| day.open),
        high: column(|day| day.high),
        low: column(|day| day.low),
        close: column(|day| day.close),
        volume: paths
            .iter()
            .map(|day| libm::round(share.shares_traded * day.activity))
            .collect(),
    }
}

/// The numbers that make one share differ from another.
#[derive(Debug)]
struct Share {
    beta: f64,
    drift: f64,
    own_volatility: f64,
    last_close: f64,
    shares_traded: f64,
}

impl Share {
    fn draw(sector: &Sector, random: &mut Random) -> Self {
        let last_close = random.lognormal(85.0, 0.9).clamp(2.0, 4000.0);
        Self {
            beta: (sector.beta + 0.2 * random.normal()).max(0.1),
            drift: sector.drift + 0.08 * random.normal(),
            own_volatility: random.lognormal(0.23, 0.35),
            last_close,
            // Cheap shares change hands in larger numbers.
            shares_traded: random.lognormal(2.5e8, 1.0) / last_close,
        }
    }
}

/// Log prices of one session, and its volume as a multiple of the usual.
#[derive(Debug)]
struct Day {
    open: f64,
    high: f64,
    low: f64,
    close: f64,
    activity: f64,
}

impl Day {
    fn draw(previous_close: f64, change: f64, variance: f64, random: &mut Random) -> Self {
        let noise = 0.3 * variance.sqrt() * random.normal();
        let open = previous_close + OVERNIGHT * change + noise;
        let close = previous_close + change;
        // The extremes of a Brownian bridge from open to close, each drawn from its exact law.
        let bridge = (1.0 - OVERNIGHT) * variance;
        let span = close - open;
        let mut reach = || {
            let unit = 1.0 - random.uniform();
            (span * span - 2.0 * bridge * libm::log(unit)).sqrt()
        };
        let high = 0.5 * (open + close + reach());
        let low = 0.5 * (open + close - reach());
        let surprise = libm::fabs(change) / variance.sqrt();
        Self {
            open,
            high,
            low,
            close,
            activity: (0.7 + 0.4 * surprise) * random.lognormal(1.0, 0.3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variance_reverts_to_its_mean() {
        let mut random = Random::new(3, "variance");
        let mut variance = ClusteredVariance::new(0.2, 0.05, 0.06, 0.88);
        let sessions = 200_000;
        let mut sum = 0.0;
        for _ in 0..sessions {
            let shock = variance.next(&mut random);
            sum += shock * shock;
        }
        let annual = (sum / f64::from(sessions) * 252.0).sqrt();
        assert!((annual - 0.2).abs() < 0.01, "{annual}");
        assert!((variance.expected(100_000) / variance.mean - 1.0).abs() < 0.01);
    }

    #[test]
    fn large_moves_follow_large_moves_and_tails_are_fat() {
        let factors = Factors::draw(
            vec!["2026-01-02".parse().unwrap_or_else(|_| unreachable!()); 20_000],
            5,
        );
        let squares: Vec<f64> = factors.market.iter().map(|r| r * r).collect();
        let count = squares.len() as f64;
        let mean = squares.iter().sum::<f64>() / count;
        let kurtosis = squares.iter().map(|s| s * s).sum::<f64>() / count / (mean * mean);
        let covariance: f64 = squares
            .windows(2)
            .map(|w| (w[0] - mean) * (w[1] - mean))
            .sum();
        let variance: f64 = squares.iter().map(|s| (s - mean) * (s - mean)).sum();
        assert!(kurtosis > 4.0, "{kurtosis}");
        assert!(covariance / variance > 0.05, "{}", covariance / variance);
    }

    #[test]
    fn bars_hold_together() {
        let sessions = super::super::super::calendar::sessions_until(
            "2026-10-30".parse().unwrap_or_else(|_| unreachable!()),
            400,
        );
        let factors = Factors::draw(sessions, 9);
        let bars = bars(&factors, 0, "TEST", 9);
        assert_eq!(bars.date.len(), 400);
        for row in 0..400 {
            let (open, close) = (bars.open[row], bars.close[row]);
            assert!(bars.low[row] <= open.min(close), "{row}");
            assert!(bars.high[row] >= open.max(close), "{row}");
            assert!(bars.low[row] > 0.0 && bars.volume[row] > 0.0, "{row}");
        }
    }
}
