//! For who sells puts for a living: what the contract pays, how it can be closed and what it risks weigh most, and a
//! report before expiry rules out the two narrower classes.

use super::{factors, limit, standings, strikewise_default, with_limits};
use crate::scoring::classify::Class::{Aggressive, Moderate};
use crate::scoring::measure::{Measure, Scale};
use crate::scoring::profile::{
    ContractGate, FundamentalsGate, Profile, QuadrantWeights, Strategy, StrategyProfile,
};

pub(super) const ID: &str = "income";

pub(super) fn profile() -> Profile {
    let base = strikewise_default::profile();
    Profile {
        id: ID.to_owned(),
        version: 1,
        weights: QuadrantWeights {
            technicals: 0.20,
            fundamentals: 0.25,
            options_quality: 0.40,
            catalyst: 0.15,
        },
        fundamentals_gate: FundamentalsGate {
            minimum_pass_share: 0.6,
            ..base.fundamentals_gate
        },
        contract_gate: ContractGate {
            minimum_open_interest: 100.0,
            ..base.contract_gate
        },
        cash_secured_put: cash_secured_put(base.cash_secured_put),
        ..base
    }
}

fn cash_secured_put(base: StrategyProfile) -> StrategyProfile {
    let mut all = factors(
        Strategy::CashSecuredPut,
        &[
            // The share need not rise: it must not fall far.
            (Measure::RelativeStrengthIndex, 0.15),
            (Measure::CloseToSlowAverage, 0.15),
            (Measure::FastToSlowAverage, 0.05),
            (Measure::SlowAverageSlope, 0.10),
            (Measure::SignedDirectionalIndex, 0.05),
            (Measure::MacdHistogram, 0.05),
            (Measure::CloseToYearHigh, 0.05),
            (Measure::YearRangePosition, 0.05),
            (Measure::HistoricalVolatility, 0.15),
            (Measure::AverageTrueRange, 0.10),
            (Measure::MarketStructure, 0.05),
            (Measure::LiquiditySweep, 0.05),
            // What pays its bills in a bad year weighs more than growth.
            (Measure::RevenueGrowth, 0.05),
            (Measure::RevenueGrowthDeviation, 0.10),
            (Measure::GrossMargin, 0.05),
            (Measure::OperatingMargin, 0.15),
            (Measure::NetMargin, 0.05),
            (Measure::FreeCashFlowMargin, 0.15),
            (Measure::FreeCashFlowYield, 0.15),
            (Measure::ReturnOnEquity, 0.10),
            (Measure::DebtToEquity, 0.15),
            (Measure::EffectiveSpread, 0.15),
            (Measure::QuoteSize, 0.03),
            (Measure::OpenInterest, 0.06),
            (Measure::Volume, 0.04),
            (Measure::AnnualisedReturn, 0.22),
            (Measure::ProbabilityOfProfit, 0.15),
            (Measure::Delta, 0.04),
            (Measure::ImpliedToHistorical, 0.12),
            (Measure::ImpliedVolatilityRank, 0.10),
            (Measure::HistoricalVolatilityRank, 0.03),
            (Measure::DaysToExpiry, 0.06),
            (Measure::SupportedNewsSentiment, 0.20),
            (Measure::AnalystUpside, 0.05),
            (Measure::AnalystRecommendation, 0.05),
            (Measure::AnalystTargetRevision, 0.05),
            (Measure::NetUpgrades, 0.10),
            (Measure::VolatilityIndexPercentile, 0.15),
            (Measure::EarningsBeforeExpiry, 0.20),
            (Measure::DaysToEarnings, 0.15),
            (Measure::ExDividendBeforeExpiry, 0.05),
        ],
    );
    all.extend(standings(
        Scale::SectorPercentile,
        &[(Measure::OperatingMargin, 0.05)],
    ));
    let limits = [
        limit(
            Measure::Delta,
            [0.10, 0.20],
            [0.10, 0.25],
            [0.10, 0.30],
            Aggressive,
        ),
        limit(
            Measure::DaysToExpiry,
            [30.0, 45.0],
            [21.0, 45.0],
            [21.0, 60.0],
            Aggressive,
        ),
        limit(
            Measure::EarningsBeforeExpiry,
            [0.0, 0.0],
            [0.0, 0.0],
            [0.0, 1.0],
            Moderate,
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
