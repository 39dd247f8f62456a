//! What a query keeps: of a market before the screen, of its report after it.

use super::field::Field;
use super::screen_query::{Earnings, ScreenQuery, Sort, Trend};
use super::sector::Sector;
use crate::indicators::{rsi, sma};
use crate::market::{Market, Member, TickerData};
use crate::scoring::{Measure, Profile, Strategy};
use crate::screen::{ScanReport, Setup};
use crate::{Error, ErrorCode, Result};

/// What one part of a query did.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Applied {
    /// The part, for example `price below $20`.
    pub part: String,
    /// What was looked at: `names` or `setups`.
    pub of: String,
    /// How many there were.
    pub before: usize,
    /// How many were kept.
    pub kept: usize,
    /// How many were left out because the data do not say; they are not among those kept.
    pub unknown: usize,
    /// Why the part could not be applied and left out nothing; null if it was applied.
    pub not_applied: Option<String>,
}

impl ScreenQuery {
    /// The strategies to screen for: those that are asked for, or all.
    #[must_use]
    pub fn strategies(&self) -> Vec<Strategy> {
        if self.strategies.is_empty() {
            return Strategy::ALL.to_vec();
        }
        self.strategies.iter().copied().collect()
    }

    /// The profile with the gates opened that would contradict the query: who asks for oversold shares wants them
    /// though the fast filter leaves them out. The second value says what was opened.
    #[must_use]
    pub fn open_gates(&self, profile: &Profile) -> (Profile, Vec<String>) {
        let mut opened = profile.clone();
        let mut said = Vec::new();
        let filter = &mut opened.technical_filter;
        if self.limits.contains_key(&Field::Rsi) {
            (filter.minimum_rsi, filter.maximum_rsi) = (0.0, 100.0);
            said.push("RSI: by the query, not by the profile's filter".to_owned());
        }
        if self.trend == Some(Trend::Down) {
            filter.minimum_close_to_slow_average = -1.0;
            said.push("slow average: by the query, not by the profile's filter".to_owned());
        }
        (opened, said)
    }

    /// Leaves only those names in the universe of a market that the query asks for: tickers, sectors, and what is known of a
    /// share without its options (price, RSI, trend, days to earnings). The RSI and the averages have the
    /// periods of the profile.
    ///
    /// # Errors
    /// As [`ScreenQuery::validate`]; `INVALID_PARAMETER` if a ticker is not in the universe.
    pub fn restrict(&self, market: &mut Market, profile: &Profile) -> Result<Vec<Applied>> {
        self.validate()?;
        for ticker in &self.tickers {
            if !market
                .universe
                .iter()
                .any(|member| member.ticker == *ticker)
            {
                return Err(Error::new(
                    ErrorCode::InvalidParameter,
                    "tickers",
                    ticker,
                    "must be in the universe",
                ));
            }
        }
        let mut universe = std::mem::take(&mut market.universe);
        let mut applied = Vec::new();
        if !self.tickers.is_empty() {
            let part = format!("ticker {}", join(self.tickers.iter().map(String::as_str)));
            applied.push(keep(part, "names", &mut universe, |member| {
                Some(self.tickers.contains(&member.ticker))
            }));
        }
        let sector = |member: &Member| member.sector.as_deref().and_then(Sector::of);
        if !self.sectors.is_empty() {
            let part = format!("sector {}", join(self.sectors.iter().map(|it| it.label())));
            applied.push(keep(part, "names", &mut universe, |member| {
                Some(self.sectors.contains(&sector(member)?))
            }));
        }
        if !self.excluded_sectors.is_empty() {
            let part = format!(
                "excluding {}",
                join(self.excluded_sectors.iter().map(|it| it.label()))
            );
            applied.push(keep(part, "names", &mut universe, |member| {
                Some(!self.excluded_sectors.contains(&sector(member)?))
            }));
        }
        let nothing = TickerData::default();
        let tickers = &market.tickers;
        let data = |member: &Member| tickers.get(&member.ticker).unwrap_or(&nothing);
        if let Some(trend) = self.trend {
            let mut fault = Ok(());
            applied.push(keep(
                trend.label().to_owned(),
                "names",
                &mut universe,
                |member| {
                    let above = match above_slow_average(data(member), market, profile) {
                        Ok(above) => above?,
                        Err(error) => {
                            fault = Err(error);
                            return None;
                        }
                    };
                    Some(above == (trend == Trend::Up))
                },
            ));
            fault?;
        }
        for (&field, limits) in self
            .limits
            .iter()
            .filter(|(field, _)| field.is_of_the_share())
        {
            let part = format!("{} {}", field.label(), limits.words(field));
            let mut fault = Ok(());
            applied.push(keep(
                part,
                "names",
                &mut universe,
                |member| match of_the_share(field, data(member), market, profile) {
                    Ok(value) => Some(limits.contain(value?)),
                    Err(error) => {
                        fault = Err(error);
                        None
                    }
                },
            ));
            fault?;
        }
        market.universe = universe;
        Ok(applied)
    }

    /// Leaves only those setups in a report that the query asks for, in its order and number, and numbers them anew.
    pub fn select(&self, report: &mut ScanReport) -> Vec<Applied> {
        let mut applied = Vec::new();
        let setups = &mut report.setups;
        if !self.strategies.is_empty() {
            let part = format!(
                "strategy {}",
                join(self.strategies.iter().map(|it| it.label()))
            );
            applied.push(keep(part, "setups", setups, |setup| {
                Some(self.strategies.contains(&setup.strategy))
            }));
        }
        if !self.classes.is_empty() {
            let part = format!("class {}", join(self.classes.iter().map(|it| it.as_str())));
            applied.push(keep(part, "setups", setups, |setup| {
                Some(self.classes.contains(&setup.class))
            }));
        }
        if let Some(earnings) = self.earnings {
            applied.push(keep(
                earnings.label().to_owned(),
                "setups",
                setups,
                |setup| {
                    let before = factor(setup, Measure::EarningsBeforeExpiry)? > 0.0;
                    Some(before == (earnings == Earnings::BeforeExpiry))
                },
            ));
        }
        for (&field, limits) in self
            .limits
            .iter()
            .filter(|(field, _)| !field.is_of_the_share())
        {
            let part = format!("{} {}", field.label(), limits.words(field));
            applied.push(keep(part, "setups", setups, |setup| {
                Some(limits.contain(of_the_setup(field, setup)?))
            }));
        }
        if let Some(Sort { by, descending }) = self.sort {
            let known = setups.iter().any(|setup| of_the_setup(by, setup).is_some());
            if !known && !setups.is_empty() {
                applied.push(Applied {
                    part: format!("sorted by {}", by.label()),
                    of: "setups".to_owned(),
                    before: setups.len(),
                    kept: setups.len(),
                    unknown: setups.len(),
                    not_applied: Some(NOT_IN_THE_DATA.to_owned()),
                });
            }
            // What is not known comes last in either direction.
            setups.sort_by(|a, b| match (of_the_setup(by, a), of_the_setup(by, b)) {
                (Some(a), Some(b)) if descending => b.total_cmp(&a),
                (Some(a), Some(b)) => a.total_cmp(&b),
                (a, b) => b.is_some().cmp(&a.is_some()),
            });
        }
        if let Some(limit) = self.limit {
            let before = setups.len();
            setups.truncate(limit as usize);
            applied.push(Applied {
                part: format!("limit {limit}"),
                of: "setups".to_owned(),
                before,
                kept: setups.len(),
                unknown: 0,
                not_applied: None,
            });
        }
        for (place, setup) in setups.iter_mut().enumerate() {
            setup.rank = place + 1;
        }
        for strategy in &mut report.strategies {
            strategy.setups = report
                .setups
                .iter()
                .filter(|setup| setup.strategy == strategy.strategy)
                .count();
        }
        applied
    }
}

const NOT_IN_THE_DATA: &str = "not in the data";

/// Keeps what passes. What the data do not say does not pass, unless they say it of nothing: then the part is not
/// applied.
fn keep<T>(
    part: String,
    of: &str,
    items: &mut Vec<T>,
    mut passes: impl FnMut(&T) -> Option<bool>,
) -> Applied {
    let verdicts: Vec<Option<bool>> = items.iter().map(&mut passes).collect();
    let before = items.len();
    let unknown = verdicts.iter().filter(|verdict| verdict.is_none()).count();
    let blind = before > 0 && unknown == before;
    if !blind {
        let mut verdicts = verdicts.into_iter();
        items.retain(|_| verdicts.next().flatten() == Some(true));
    }
    Applied {
        part,
        of: of.to_owned(),
        before,
        kept: items.len(),
        unknown,
        not_applied: blind.then(|| NOT_IN_THE_DATA.to_owned()),
    }
}

fn join<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" or ")
}

/// The closes until the date of the market, and the newest of them if it is fresh enough for a screen.
fn closes<'a>(
    data: &'a TickerData,
    market: &Market,
    profile: &Profile,
) -> Option<(&'a [f64], f64)> {
    let sessions = data.bars.sessions_until(market.as_of);
    let age = market.as_of.days_since(*data.bars.date[..sessions].last()?);
    let closes = data.bars.close.get(..sessions)?;
    let last = *closes.last()?;
    (age <= profile.data.maximum_bar_age_days && !last.is_nan()).then_some((closes, last))
}

fn newest(series: &[f64]) -> Option<f64> {
    series.last().copied().filter(|value| !value.is_nan())
}

fn above_slow_average(
    data: &TickerData,
    market: &Market,
    profile: &Profile,
) -> Result<Option<bool>> {
    let Some((closes, last)) = closes(data, market, profile) else {
        return Ok(None);
    };
    let average = newest(&sma(closes, profile.periods.slow_average)?);
    Ok(average.map(|average| last >= average))
}

/// A number of a share before any option is looked at. Market data hold no market caps yet.
fn of_the_share(
    field: Field,
    data: &TickerData,
    market: &Market,
    profile: &Profile,
) -> Result<Option<f64>> {
    Ok(match field {
        Field::Price => closes(data, market, profile).map(|(_, last)| last),
        Field::Rsi => match closes(data, market, profile) {
            Some((closes, _)) => newest(&rsi(closes, profile.periods.rsi)?),
            None => None,
        },
        Field::DaysToEarnings => data
            .earnings
            .iter()
            .map(|earnings| earnings.date.days_since(market.as_of))
            .filter(|days| *days >= 0)
            .min()
            .map(f64::from),
        _ => None,
    })
}

/// A number of a setup.
fn of_the_setup(field: Field, setup: &Setup) -> Option<f64> {
    match field {
        Field::MarketCap | Field::DaysToEarnings => None,
        Field::IvRank => factor(setup, Measure::ImpliedVolatilityRank),
        Field::Price => Some(setup.spot),
        Field::Rsi => factor(setup, Measure::RelativeStrengthIndex),
        Field::Premium => setup.credit.or(setup.debit),
        Field::Strike => Some(setup.strike),
        Field::Capital => Some(setup.capital_dollars),
        Field::Delta => Some(setup.delta.abs()),
        Field::DaysToExpiry => Some(f64::from(setup.days_to_expiry)),
        Field::ImpliedVolatility => Some(setup.implied_volatility),
        Field::AnnualisedReturn => setup.annualised_return,
        Field::ReturnOnCapital => setup.return_on_capital,
        Field::ProbabilityOfProfit => Some(setup.probability_of_profit),
        Field::OpenInterest => setup.open_interest,
        Field::Spread => Some(setup.spread_fraction),
        Field::Score => setup.score.total,
    }
}

/// What a score was made of.
fn factor(setup: &Setup, measure: Measure) -> Option<f64> {
    setup
        .score
        .factors
        .iter()
        .find(|factor| factor.measure == measure)?
        .value
}
