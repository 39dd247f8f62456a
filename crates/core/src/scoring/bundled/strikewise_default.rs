//! The profile that is used where none is asked for: technicals and fundamentals 30 % each, options quality and
//! catalyst 20 % each.

use super::{factors, limit, standings};
use crate::options::Fill;
use crate::scoring::classify::Class::{Aggressive, Moderate};
use crate::scoring::measure::{Measure, Scale};
use crate::scoring::profile::{
    ContractGate, DataRules, Factor, FundamentalsGate, Profile, QuadrantWeights, Strategy,
    StrategyProfile, TechnicalFilter, TechnicalPeriods,
};

pub(super) const ID: &str = "strikewise-default";

pub(super) fn profile() -> Profile {
    Profile {
        id: ID.to_owned(),
        version: 2,
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
            earnings_estimate_margin_days: 7,
            minimum_peers: 5,
        },
        periods: TechnicalPeriods {
            rsi: 14,
            fast_average: 50,
            slow_average: 200,
            slow_average_slope: 20,
            average_directional_index: 14,
            average_true_range: 14,
            historical_volatility: 30,
            swing: 5,
            liquidity_sweep: 20,
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

/// Technicals and fundamentals read the share, whatever is traded on it.
fn share_factors(strategy: Strategy) -> Vec<Factor> {
    let mut all = factors(
        strategy,
        &[
            (Measure::RelativeStrengthIndex, 0.15),
            (Measure::CloseToSlowAverage, 0.15),
            (Measure::FastToSlowAverage, 0.10),
            (Measure::SlowAverageSlope, 0.10),
            (Measure::SignedDirectionalIndex, 0.05),
            (Measure::MacdHistogram, 0.10),
            (Measure::CloseToYearHigh, 0.10),
            (Measure::YearRangePosition, 0.05),
            (Measure::HistoricalVolatility, 0.05),
            (Measure::AverageTrueRange, 0.05),
            (Measure::MarketStructure, 0.05),
            (Measure::LiquiditySweep, 0.05),
            (Measure::RevenueGrowth, 0.15),
            (Measure::RevenueGrowthDeviation, 0.05),
            (Measure::GrossMargin, 0.05),
            (Measure::OperatingMargin, 0.15),
            (Measure::NetMargin, 0.05),
            (Measure::FreeCashFlowMargin, 0.15),
            (Measure::FreeCashFlowYield, 0.10),
            (Measure::ReturnOnEquity, 0.10),
            (Measure::DebtToEquity, 0.10),
        ],
    );
    all.extend(standings(
        Scale::SectorPercentile,
        &[
            (Measure::RevenueGrowth, 0.05),
            (Measure::OperatingMargin, 0.05),
        ],
    ));
    all
}

fn cash_secured_put() -> StrategyProfile {
    let mut all = share_factors(Strategy::CashSecuredPut);
    all.extend(factors(
        Strategy::CashSecuredPut,
        &[
            (Measure::EffectiveSpread, 0.18),
            (Measure::QuoteSize, 0.04),
            (Measure::OpenInterest, 0.08),
            (Measure::Volume, 0.05),
            (Measure::AnnualisedReturn, 0.18),
            (Measure::ProbabilityOfProfit, 0.12),
            (Measure::Delta, 0.05),
            (Measure::ImpliedToHistorical, 0.10),
            (Measure::ImpliedVolatilityRank, 0.08),
            (Measure::HistoricalVolatilityRank, 0.04),
            (Measure::DaysToExpiry, 0.08),
            (Measure::SupportedNewsSentiment, 0.25),
            (Measure::AnalystUpside, 0.15),
            (Measure::AnalystRecommendation, 0.10),
            (Measure::AnalystTargetRevision, 0.05),
            (Measure::NetUpgrades, 0.10),
            (Measure::VolatilityIndexPercentile, 0.10),
            (Measure::EarningsBeforeExpiry, 0.10),
            (Measure::DaysToEarnings, 0.10),
            (Measure::ExDividendBeforeExpiry, 0.05),
        ],
    ));
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
        factors: all,
    }
}

fn leap_call() -> StrategyProfile {
    let mut all = share_factors(Strategy::LeapCall);
    all.extend(factors(
        Strategy::LeapCall,
        &[
            (Measure::EffectiveSpread, 0.18),
            (Measure::QuoteSize, 0.04),
            (Measure::OpenInterest, 0.08),
            (Measure::Volume, 0.05),
            (Measure::Carry, 0.20),
            (Measure::Leverage, 0.10),
            (Measure::ProbabilityOfProfit, 0.05),
            (Measure::Delta, 0.05),
            (Measure::ImpliedToHistorical, 0.08),
            (Measure::ImpliedVolatilityRank, 0.05),
            (Measure::HistoricalVolatilityRank, 0.04),
            (Measure::DaysToExpiry, 0.08),
            (Measure::SupportedNewsSentiment, 0.25),
            (Measure::AnalystUpside, 0.20),
            (Measure::AnalystRecommendation, 0.10),
            (Measure::AnalystTargetRevision, 0.10),
            (Measure::NetUpgrades, 0.10),
            (Measure::VolatilityIndexPercentile, 0.20),
            (Measure::DaysToEarnings, 0.05),
        ],
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
        factors: all,
    }
}
