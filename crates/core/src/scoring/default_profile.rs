//! The shipped profile.
//!
//! Class limits and gates follow what peers' screeners use and what passed on real chains of several
//! hundred underlyings; `docs/scoring.md` gives the reasons. Curves are judgement, stated as data: a
//! user who disagrees writes another profile.

use super::classify::Class::{self, Aggressive, Moderate};
use super::curve::Curve;
use super::measure::Measure;
use super::profile::{
    ClassLimit, ContractGate, DataRules, Factor, FundamentalsGate, Profile, QuadrantWeights,
    StrategyProfile, TechnicalFilter, TechnicalPeriods,
};
use crate::options::Fill;

impl Default for Profile {
    fn default() -> Self {
        Self {
            id: "strikewise-default".to_owned(),
            version: 1,
            weights: QuadrantWeights {
                technicals: 0.30,
                fundamentals: 0.30,
                options_quality: 0.20,
                catalyst: 0.20,
            },
            minimum_quadrant_coverage: 0.35,
            data: DataRules {
                maximum_bar_age_days: 5,
                maximum_quote_age_days: 5,
                filing_lag_days: 75,
                maximum_statement_age_days: 550,
                news_window_days: 30,
                maximum_analyst_age_days: 90,
            },
            periods: TechnicalPeriods {
                rsi: 14,
                fast_average: 50,
                slow_average: 200,
                average_true_range: 14,
                historical_volatility: 30,
            },
            technical_filter: TechnicalFilter {
                minimum_rsi: 30.0,
                maximum_rsi: 75.0,
                minimum_close_to_slow_average: 0.0,
            },
            fundamentals_gate: FundamentalsGate {
                minimum_known: 2,
                minimum_pass_share: 0.3,
                financial_sectors: ["Financials", "Financial Services"]
                    .map(str::to_owned)
                    .into(),
            },
            minimum_news_sentiment: -0.5,
            contract_gate: ContractGate {
                fill: Fill::Mid,
                minimum_spot: 5.0,
                minimum_bid: 0.05,
                maximum_spread_fraction: 0.15,
                maximum_spread_dollars: 0.10,
                minimum_open_interest: 50.0,
            },
            setups_per_ticker: 1,
            cash_secured_put: cash_secured_put(),
            leap_call: leap_call(),
        }
    }
}

fn factor<const N: usize>(measure: Measure, weight: f64, knots: [[f64; 2]; N]) -> Factor {
    Factor {
        measure,
        weight,
        curve: Curve::from_literal(knots.to_vec()),
    }
}

const fn limit(
    measure: Measure,
    conservative: [f64; 2],
    moderate: [f64; 2],
    aggressive: [f64; 2],
    missing: Class,
) -> ClassLimit {
    ClassLimit {
        measure,
        conservative,
        moderate,
        aggressive,
        missing,
    }
}

/// Technicals and fundamentals read the share, whatever is traded on it.
fn share_factors() -> Vec<Factor> {
    vec![
        factor(
            Measure::RelativeStrengthIndex,
            0.20,
            [
                [20.0, 20.0],
                [35.0, 70.0],
                [45.0, 100.0],
                [60.0, 100.0],
                [70.0, 60.0],
                [80.0, 10.0],
            ],
        ),
        factor(
            Measure::CloseToSlowAverage,
            0.25,
            [
                [-0.10, 0.0],
                [0.0, 40.0],
                [0.05, 85.0],
                [0.15, 100.0],
                [0.30, 75.0],
                [0.60, 30.0],
            ],
        ),
        factor(
            Measure::FastToSlowAverage,
            0.20,
            [[-0.10, 0.0], [0.0, 50.0], [0.05, 100.0]],
        ),
        factor(
            Measure::CloseToYearHigh,
            0.15,
            [[-0.50, 0.0], [-0.20, 60.0], [-0.05, 100.0], [0.0, 80.0]],
        ),
        factor(
            Measure::MacdHistogram,
            0.10,
            [[-0.01, 10.0], [0.0, 50.0], [0.01, 90.0]],
        ),
        factor(
            Measure::AverageTrueRange,
            0.10,
            [[0.01, 100.0], [0.03, 70.0], [0.06, 20.0], [0.10, 0.0]],
        ),
        factor(
            Measure::RevenueGrowth,
            0.25,
            [[-0.20, 0.0], [0.0, 40.0], [0.10, 80.0], [0.25, 100.0]],
        ),
        factor(
            Measure::OperatingMargin,
            0.25,
            [[-0.10, 0.0], [0.0, 20.0], [0.15, 70.0], [0.30, 100.0]],
        ),
        factor(
            Measure::FreeCashFlowMargin,
            0.25,
            [[-0.10, 0.0], [0.0, 30.0], [0.10, 75.0], [0.25, 100.0]],
        ),
        factor(
            Measure::ReturnOnEquity,
            0.15,
            [[-0.10, 0.0], [0.0, 25.0], [0.15, 75.0], [0.30, 100.0]],
        ),
        factor(
            Measure::DebtToEquity,
            0.10,
            [[0.0, 100.0], [0.5, 85.0], [1.5, 50.0], [4.0, 0.0]],
        ),
    ]
}

/// Liquidity counts the same for buyer and seller.
fn liquidity_factors() -> Vec<Factor> {
    vec![
        factor(
            Measure::SpreadFraction,
            0.20,
            [
                [0.0, 100.0],
                [0.03, 90.0],
                [0.10, 50.0],
                [0.20, 10.0],
                [0.30, 0.0],
            ],
        ),
        factor(
            Measure::QuoteSize,
            0.05,
            [[0.0, 0.0], [10.0, 50.0], [50.0, 90.0], [200.0, 100.0]],
        ),
        factor(
            Measure::OpenInterest,
            0.10,
            [[0.0, 0.0], [50.0, 30.0], [500.0, 80.0], [2000.0, 100.0]],
        ),
        factor(
            Measure::Volume,
            0.05,
            [[0.0, 0.0], [10.0, 40.0], [100.0, 80.0], [500.0, 100.0]],
        ),
    ]
}

/// What analysts and news say is good for both strategies: both want the share not to fall.
fn opinion_factors() -> Vec<Factor> {
    vec![
        factor(
            Measure::NewsSentiment,
            0.30,
            [[-0.5, 0.0], [0.0, 50.0], [0.5, 100.0]],
        ),
        factor(
            Measure::AnalystUpside,
            0.20,
            [[-0.20, 0.0], [0.0, 35.0], [0.15, 80.0], [0.30, 100.0]],
        ),
        factor(
            Measure::AnalystRecommendation,
            0.10,
            [[1.0, 100.0], [2.0, 80.0], [3.0, 40.0], [5.0, 0.0]],
        ),
        factor(
            Measure::NetUpgrades,
            0.10,
            [[-5.0, 0.0], [0.0, 50.0], [5.0, 100.0]],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn cash_secured_put() -> StrategyProfile {
    let mut factors = share_factors();
    factors.extend(liquidity_factors());
    factors.extend([
        factor(
            Measure::AnnualisedReturn,
            0.20,
            [
                [0.0, 0.0],
                [0.06, 30.0],
                [0.12, 60.0],
                [0.25, 90.0],
                [0.45, 100.0],
            ],
        ),
        factor(
            Measure::ProbabilityOfProfit,
            0.15,
            [
                [0.50, 0.0],
                [0.65, 30.0],
                [0.75, 60.0],
                [0.85, 90.0],
                [0.95, 100.0],
            ],
        ),
        factor(
            Measure::ImpliedToHistorical,
            0.10,
            [[0.7, 0.0], [1.0, 50.0], [1.3, 90.0], [1.6, 100.0]],
        ),
        // Stands in for the rank of implied volatility, whose history a first scan does not have.
        factor(
            Measure::HistoricalVolatilityRank,
            0.05,
            [[0.0, 20.0], [0.5, 70.0], [0.8, 100.0], [1.0, 80.0]],
        ),
        factor(
            Measure::DaysToExpiry,
            0.10,
            [
                [7.0, 30.0],
                [21.0, 70.0],
                [35.0, 100.0],
                [45.0, 100.0],
                [60.0, 75.0],
                [90.0, 40.0],
            ],
        ),
    ]);
    factors.extend(opinion_factors());
    factors.extend([
        // A seller is paid best when fear is high, and worst paid for real trouble at its peak.
        factor(
            Measure::VolatilityIndexPercentile,
            0.15,
            [[0.0, 40.0], [0.5, 70.0], [0.8, 100.0], [1.0, 50.0]],
        ),
        factor(
            Measure::EarningsBeforeExpiry,
            0.15,
            [[0.0, 100.0], [1.0, 20.0]],
        ),
    ]);
    StrategyProfile {
        class_limits: vec![
            limit(
                Measure::Delta,
                [0.10, 0.20],
                [0.10, 0.30],
                [0.10, 0.40],
                Aggressive,
            ),
            limit(
                Measure::DaysToExpiry,
                [30.0, 60.0],
                [21.0, 60.0],
                [14.0, 60.0],
                Aggressive,
            ),
            limit(
                Measure::ProbabilityOfProfit,
                [0.85, 1.0],
                [0.75, 1.0],
                [0.65, 1.0],
                Aggressive,
            ),
            limit(
                Measure::SigmasOutside,
                [1.0, 10.0],
                [0.7, 10.0],
                [0.4, 10.0],
                Aggressive,
            ),
            limit(
                Measure::AnnualisedReturn,
                [0.06, 0.25],
                [0.06, 0.45],
                [0.06, 0.80],
                Aggressive,
            ),
            limit(
                Measure::FundamentalPasses,
                [1.0, 1.0],
                [0.6, 1.0],
                [0.3, 1.0],
                Moderate,
            ),
            limit(
                Measure::EarningsBeforeExpiry,
                [0.0, 0.0],
                [0.0, 1.0],
                [0.0, 1.0],
                Moderate,
            ),
        ],
        factors,
    }
}

fn leap_call() -> StrategyProfile {
    let mut factors = share_factors();
    factors.extend(liquidity_factors());
    factors.extend([
        factor(
            Measure::Carry,
            0.25,
            [
                [0.0, 100.0],
                [0.06, 85.0],
                [0.10, 60.0],
                [0.18, 30.0],
                [0.25, 0.0],
            ],
        ),
        factor(
            Measure::Leverage,
            0.10,
            [
                [1.0, 20.0],
                [2.0, 70.0],
                [3.0, 100.0],
                [5.0, 90.0],
                [8.0, 50.0],
            ],
        ),
        factor(
            Measure::ImpliedToHistorical,
            0.10,
            [[0.7, 100.0], [1.0, 70.0], [1.3, 30.0], [1.6, 0.0]],
        ),
        factor(
            Measure::HistoricalVolatilityRank,
            0.05,
            [[0.0, 100.0], [0.5, 60.0], [1.0, 10.0]],
        ),
        factor(
            Measure::DaysToExpiry,
            0.10,
            [[270.0, 40.0], [365.0, 80.0], [540.0, 100.0]],
        ),
    ]);
    factors.extend(opinion_factors());
    // A buyer of volatility wants it cheap.
    factors.push(factor(
        Measure::VolatilityIndexPercentile,
        0.30,
        [[0.0, 100.0], [0.5, 70.0], [0.8, 30.0], [1.0, 10.0]],
    ));
    StrategyProfile {
        class_limits: vec![
            limit(
                Measure::Delta,
                [0.75, 0.90],
                [0.60, 0.90],
                [0.40, 0.90],
                Aggressive,
            ),
            limit(
                Measure::DaysToExpiry,
                [365.0, 1100.0],
                [300.0, 1100.0],
                [270.0, 1100.0],
                Aggressive,
            ),
            limit(
                Measure::Carry,
                [0.0, 0.10],
                [0.0, 0.18],
                [0.0, 0.25],
                Aggressive,
            ),
            limit(
                Measure::FundamentalPasses,
                [1.0, 1.0],
                [0.6, 1.0],
                [0.3, 1.0],
                Moderate,
            ),
        ],
        factors,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_profile_is_valid() {
        assert_eq!(Profile::default().validate(), Ok(()));
    }

    #[test]
    fn the_weights_of_every_quadrant_sum_to_1() {
        let profile = Profile::default();
        for strategy in crate::scoring::Strategy::ALL {
            for quadrant in crate::scoring::Quadrant::ALL {
                let sum: f64 = profile
                    .strategy(strategy)
                    .factors
                    .iter()
                    .filter(|factor| factor.measure.quadrant() == quadrant)
                    .map(|factor| factor.weight)
                    .sum();
                assert!((sum - 1.0).abs() < 1e-12, "{strategy:?} {quadrant:?} {sum}");
            }
        }
    }

    #[test]
    fn its_curves_are_valid() {
        let profile = Profile::default();
        for factor in profile
            .cash_secured_put
            .factors
            .iter()
            .chain(&profile.leap_call.factors)
        {
            let knots = Vec::from(factor.curve.clone());
            assert_eq!(Curve::new(knots).as_ref(), Ok(&factor.curve));
        }
    }
}
