//! For who holds long calls on companies that grow: the company weighs most, the trend next, and a strong rise is
//! not filtered out.

use super::{factors, limit, standings, strikewise_default, with_limits};
use crate::scoring::classify::Class::Aggressive;
use crate::scoring::measure::{Measure, Scale};
use crate::scoring::profile::{
    FundamentalsGate, Profile, QuadrantWeights, Strategy, StrategyProfile, TechnicalFilter,
};

pub(super) const ID: &str = "leap-growth";

pub(super) fn profile() -> Profile {
    let base = strikewise_default::profile();
    Profile {
        id: ID.to_owned(),
        version: 1,
        weights: QuadrantWeights {
            technicals: 0.30,
            fundamentals: 0.40,
            options_quality: 0.20,
            catalyst: 0.10,
        },
        technical_filter: TechnicalFilter {
            minimum_rsi: 40.0,
            maximum_rsi: 80.0,
            ..base.technical_filter
        },
        fundamentals_gate: FundamentalsGate {
            minimum_pass_share: 0.6,
            ..base.fundamentals_gate
        },
        leap_call: leap_call(base.leap_call),
        ..base
    }
}

fn leap_call(base: StrategyProfile) -> StrategyProfile {
    let mut all = factors(
        Strategy::LeapCall,
        &[
            (Measure::RelativeStrengthIndex, 0.10),
            (Measure::CloseToSlowAverage, 0.10),
            (Measure::FastToSlowAverage, 0.15),
            (Measure::SlowAverageSlope, 0.20),
            (Measure::SignedDirectionalIndex, 0.10),
            (Measure::MacdHistogram, 0.05),
            (Measure::CloseToYearHigh, 0.10),
            (Measure::YearRangePosition, 0.05),
            (Measure::AverageTrueRange, 0.05),
            (Measure::MarketStructure, 0.05),
            (Measure::LiquiditySweep, 0.05),
            (Measure::RevenueGrowth, 0.25),
            (Measure::RevenueGrowthDeviation, 0.10),
            (Measure::GrossMargin, 0.15),
            (Measure::OperatingMargin, 0.10),
            (Measure::FreeCashFlowMargin, 0.10),
            (Measure::ReturnOnEquity, 0.10),
            (Measure::DebtToEquity, 0.05),
            (Measure::EffectiveSpread, 0.15),
            (Measure::QuoteSize, 0.03),
            (Measure::OpenInterest, 0.07),
            (Measure::Volume, 0.05),
            (Measure::Carry, 0.25),
            (Measure::Leverage, 0.10),
            (Measure::ProbabilityOfProfit, 0.05),
            (Measure::Delta, 0.05),
            (Measure::ImpliedToHistorical, 0.05),
            (Measure::ImpliedVolatilityRank, 0.08),
            (Measure::HistoricalVolatilityRank, 0.02),
            (Measure::DaysToExpiry, 0.10),
            (Measure::SupportedNewsSentiment, 0.20),
            (Measure::AnalystUpside, 0.20),
            (Measure::AnalystRecommendation, 0.10),
            (Measure::AnalystTargetRevision, 0.25),
            (Measure::NetUpgrades, 0.10),
            (Measure::VolatilityIndexPercentile, 0.15),
        ],
    );
    all.extend(standings(
        Scale::UniversePercentile,
        &[(Measure::RevenueGrowth, 0.10)],
    ));
    all.extend(standings(
        Scale::SectorPercentile,
        &[(Measure::RevenueGrowth, 0.05)],
    ));
    let limits = [
        limit(
            Measure::Delta,
            [0.70, 0.90],
            [0.60, 0.90],
            [0.50, 0.90],
            Aggressive,
        ),
        limit(
            Measure::DaysToExpiry,
            [450.0, 1100.0],
            [365.0, 1100.0],
            [300.0, 1100.0],
            Aggressive,
        ),
    ];
    with_limits(
        StrategyProfile {
            factors: all,
            ..base
        },
        &limits,
    )
}
