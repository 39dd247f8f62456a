//! The curves of the bundled profiles: one for each measure, two where the strategies want different things of it.
//!
//! They are judgement, stated as data: a user who disagrees writes another profile.

use crate::scoring::curve::Direction::{self, Falling, Rising};
use crate::scoring::measure::{Measure, Quadrant};
use crate::scoring::profile::Strategy::{self, CashSecuredPut, LeapCall};

/// The knots of a curve, and the direction that is declared of it.
type Knots = (Option<Direction>, &'static [[f64; 2]]);

/// The curve of a measure for a strategy.
pub(super) const fn knots(measure: Measure, strategy: Strategy) -> Knots {
    match measure.quadrant() {
        Quadrant::Technicals => technicals(measure, strategy),
        Quadrant::Fundamentals => fundamentals(measure),
        Quadrant::OptionsQuality => options_quality(measure, strategy),
        Quadrant::Catalyst => catalyst(measure, strategy),
    }
}

const fn technicals(measure: Measure, strategy: Strategy) -> Knots {
    match (measure, strategy) {
        // A seller of puts likes a pause in a rise, a buyer of calls the rise itself.
        (Measure::RelativeStrengthIndex, CashSecuredPut) => (
            None,
            &[
                [20.0, 20.0],
                [35.0, 70.0],
                [45.0, 100.0],
                [60.0, 100.0],
                [70.0, 60.0],
                [80.0, 10.0],
            ],
        ),
        (Measure::RelativeStrengthIndex, LeapCall) => (
            None,
            &[
                [30.0, 10.0],
                [45.0, 70.0],
                [55.0, 100.0],
                [65.0, 100.0],
                [75.0, 60.0],
                [85.0, 10.0],
            ],
        ),
        (Measure::CloseToSlowAverage, _) => (
            None,
            &[
                [-0.10, 0.0],
                [0.0, 40.0],
                [0.05, 85.0],
                [0.15, 100.0],
                [0.30, 75.0],
                [0.60, 30.0],
            ],
        ),
        (Measure::FastToSlowAverage, _) => {
            (Some(Rising), &[[-0.10, 0.0], [0.0, 50.0], [0.05, 100.0]])
        }
        (Measure::SlowAverageSlope, _) => (
            Some(Rising),
            &[[-0.05, 0.0], [0.0, 45.0], [0.02, 85.0], [0.05, 100.0]],
        ),
        (Measure::SignedDirectionalIndex, _) => (
            Some(Rising),
            &[
                [-40.0, 0.0],
                [-20.0, 25.0],
                [0.0, 50.0],
                [20.0, 75.0],
                [40.0, 100.0],
            ],
        ),
        (Measure::MacdHistogram, _) => (Some(Rising), &[[-0.01, 10.0], [0.0, 50.0], [0.01, 90.0]]),
        (Measure::CloseToYearHigh, _) => (
            None,
            &[[-0.50, 0.0], [-0.20, 60.0], [-0.05, 100.0], [0.0, 80.0]],
        ),
        // The very top leaves little room.
        (Measure::YearRangePosition, _) => (
            None,
            &[
                [0.0, 10.0],
                [0.3, 50.0],
                [0.6, 90.0],
                [0.85, 100.0],
                [1.0, 80.0],
            ],
        ),
        (Measure::HistoricalVolatility, _) => (
            Some(Falling),
            &[[0.15, 100.0], [0.30, 75.0], [0.50, 35.0], [0.80, 0.0]],
        ),
        (Measure::AverageTrueRange, _) => (
            Some(Falling),
            &[[0.01, 100.0], [0.03, 70.0], [0.06, 20.0], [0.10, 0.0]],
        ),
        (Measure::MarketStructure | Measure::LiquiditySweep, _) => {
            (Some(Rising), &[[-1.0, 10.0], [0.0, 50.0], [1.0, 90.0]])
        }
        // Whatever is a share of something, the more the better.
        _ => (Some(Rising), &[[0.0, 0.0], [1.0, 100.0]]),
    }
}

const fn fundamentals(measure: Measure) -> Knots {
    match measure {
        Measure::RevenueGrowth => (
            Some(Rising),
            &[[-0.20, 0.0], [0.0, 40.0], [0.10, 80.0], [0.25, 100.0]],
        ),
        Measure::RevenueGrowthDeviation => (
            Some(Falling),
            &[[0.02, 100.0], [0.10, 70.0], [0.25, 30.0], [0.50, 0.0]],
        ),
        Measure::GrossMargin => (
            Some(Rising),
            &[[0.0, 0.0], [0.20, 35.0], [0.40, 70.0], [0.70, 100.0]],
        ),
        Measure::OperatingMargin => (
            Some(Rising),
            &[[-0.10, 0.0], [0.0, 20.0], [0.15, 70.0], [0.30, 100.0]],
        ),
        Measure::NetMargin => (
            Some(Rising),
            &[[-0.10, 0.0], [0.0, 20.0], [0.10, 65.0], [0.25, 100.0]],
        ),
        Measure::FreeCashFlowMargin => (
            Some(Rising),
            &[[-0.10, 0.0], [0.0, 30.0], [0.10, 75.0], [0.25, 100.0]],
        ),
        Measure::FreeCashFlowYield => (
            Some(Rising),
            &[[-0.05, 0.0], [0.0, 25.0], [0.04, 70.0], [0.08, 100.0]],
        ),
        Measure::ReturnOnEquity => (
            Some(Rising),
            &[[-0.10, 0.0], [0.0, 25.0], [0.15, 75.0], [0.30, 100.0]],
        ),
        Measure::DebtToEquity => (
            Some(Falling),
            &[[0.0, 100.0], [0.5, 85.0], [1.5, 50.0], [4.0, 0.0]],
        ),
        // Whatever is a share of something, the more the better.
        _ => (Some(Rising), &[[0.0, 0.0], [1.0, 100.0]]),
    }
}

#[expect(clippy::too_many_lines, reason = "a table")]
const fn options_quality(measure: Measure, strategy: Strategy) -> Knots {
    match (measure, strategy) {
        // How near the delta is to what the strategy is traded at.
        (Measure::Delta, CashSecuredPut) => (
            None,
            &[
                [0.05, 20.0],
                [0.15, 85.0],
                [0.20, 100.0],
                [0.25, 100.0],
                [0.35, 50.0],
                [0.45, 0.0],
            ],
        ),
        (Measure::Delta, LeapCall) => (
            None,
            &[
                [0.40, 30.0],
                [0.60, 75.0],
                [0.70, 100.0],
                [0.80, 100.0],
                [0.90, 70.0],
                [1.0, 40.0],
            ],
        ),
        (Measure::DaysToExpiry, CashSecuredPut) => (
            None,
            &[
                [7.0, 30.0],
                [21.0, 70.0],
                [35.0, 100.0],
                [45.0, 100.0],
                [60.0, 75.0],
                [90.0, 40.0],
            ],
        ),
        (Measure::DaysToExpiry, LeapCall) => (
            Some(Rising),
            &[[270.0, 40.0], [365.0, 80.0], [540.0, 100.0]],
        ),
        (Measure::AnnualisedReturn, _) => (
            Some(Rising),
            &[
                [0.0, 0.0],
                [0.06, 30.0],
                [0.12, 60.0],
                [0.25, 90.0],
                [0.45, 100.0],
            ],
        ),
        // A call that is bought gains less often than not, and then more.
        (Measure::ProbabilityOfProfit, CashSecuredPut) => (
            Some(Rising),
            &[
                [0.50, 0.0],
                [0.65, 30.0],
                [0.75, 60.0],
                [0.85, 90.0],
                [0.95, 100.0],
            ],
        ),
        (Measure::ProbabilityOfProfit, LeapCall) => {
            (Some(Rising), &[[0.20, 0.0], [0.35, 50.0], [0.50, 100.0]])
        }
        (Measure::SigmasOutside, _) => (
            Some(Rising),
            &[
                [0.0, 0.0],
                [0.4, 40.0],
                [0.7, 70.0],
                [1.0, 90.0],
                [1.5, 100.0],
            ],
        ),
        (Measure::SpreadFraction | Measure::EffectiveSpread, _) => (
            Some(Falling),
            &[
                [0.0, 100.0],
                [0.03, 90.0],
                [0.10, 50.0],
                [0.20, 10.0],
                [0.30, 0.0],
            ],
        ),
        (Measure::QuoteSize, _) => (
            Some(Rising),
            &[[0.0, 0.0], [10.0, 50.0], [50.0, 90.0], [200.0, 100.0]],
        ),
        (Measure::OpenInterest, _) => (
            Some(Rising),
            &[[0.0, 0.0], [50.0, 30.0], [500.0, 80.0], [2000.0, 100.0]],
        ),
        (Measure::Volume, _) => (
            Some(Rising),
            &[[0.0, 0.0], [10.0, 40.0], [100.0, 80.0], [500.0, 100.0]],
        ),
        // A seller wants volatility dear, a buyer cheap.
        (Measure::ImpliedToHistorical, CashSecuredPut) => (
            Some(Rising),
            &[[0.7, 0.0], [1.0, 50.0], [1.3, 90.0], [1.6, 100.0]],
        ),
        (Measure::ImpliedToHistorical, LeapCall) => (
            Some(Falling),
            &[[0.7, 100.0], [1.0, 70.0], [1.3, 30.0], [1.6, 0.0]],
        ),
        (Measure::ImpliedVolatilityRank, CashSecuredPut) => (
            Some(Rising),
            &[[0.0, 10.0], [0.3, 60.0], [0.5, 85.0], [0.8, 100.0]],
        ),
        (Measure::ImpliedVolatilityRank, LeapCall) => (
            Some(Falling),
            &[[0.0, 100.0], [0.3, 80.0], [0.6, 40.0], [1.0, 0.0]],
        ),
        // Stands in for the rank of implied volatility, whose history a first scan does not have.
        (Measure::HistoricalVolatilityRank, CashSecuredPut) => {
            (None, &[[0.0, 20.0], [0.5, 70.0], [0.8, 100.0], [1.0, 80.0]])
        }
        (Measure::HistoricalVolatilityRank, LeapCall) => {
            (Some(Falling), &[[0.0, 100.0], [0.5, 60.0], [1.0, 10.0]])
        }
        (Measure::Carry, _) => (
            Some(Falling),
            &[
                [0.0, 100.0],
                [0.06, 85.0],
                [0.10, 60.0],
                [0.18, 30.0],
                [0.25, 0.0],
            ],
        ),
        (Measure::Leverage, _) => (
            None,
            &[
                [1.0, 20.0],
                [2.0, 70.0],
                [3.0, 100.0],
                [5.0, 90.0],
                [8.0, 50.0],
            ],
        ),
        // Whatever is a share of something, the more the better.
        _ => (Some(Rising), &[[0.0, 0.0], [1.0, 100.0]]),
    }
}

const fn catalyst(measure: Measure, strategy: Strategy) -> Knots {
    match (measure, strategy) {
        (Measure::NewsSentiment | Measure::SupportedNewsSentiment, _) => {
            (Some(Rising), &[[-0.5, 0.0], [0.0, 50.0], [0.5, 100.0]])
        }
        (Measure::AnalystUpside, _) => (
            Some(Rising),
            &[[-0.20, 0.0], [0.0, 35.0], [0.15, 80.0], [0.30, 100.0]],
        ),
        (Measure::AnalystRecommendation, _) => (
            Some(Falling),
            &[[1.0, 100.0], [2.0, 80.0], [3.0, 40.0], [5.0, 0.0]],
        ),
        (Measure::AnalystTargetRevision, _) => (
            Some(Rising),
            &[[-0.20, 0.0], [0.0, 50.0], [0.10, 90.0], [0.20, 100.0]],
        ),
        (Measure::NetUpgrades, _) => (Some(Rising), &[[-5.0, 0.0], [0.0, 50.0], [5.0, 100.0]]),
        // A seller is paid best when fear is high, and worst paid for real trouble at its peak; a buyer of volatility wants it cheap.
        (Measure::VolatilityIndexPercentile, CashSecuredPut) => {
            (None, &[[0.0, 40.0], [0.5, 70.0], [0.8, 100.0], [1.0, 50.0]])
        }
        (Measure::VolatilityIndexPercentile, LeapCall) => (
            Some(Falling),
            &[[0.0, 100.0], [0.5, 70.0], [0.8, 30.0], [1.0, 10.0]],
        ),
        (Measure::DaysToEarnings, _) => (
            Some(Rising),
            &[[0.0, 20.0], [7.0, 40.0], [21.0, 75.0], [45.0, 100.0]],
        ),
        (Measure::EarningsBeforeExpiry, _) => (Some(Falling), &[[0.0, 100.0], [1.0, 20.0]]),
        // The price falls by the dividend on that day, toward the strike.
        (Measure::ExDividendBeforeExpiry, _) => (Some(Falling), &[[0.0, 100.0], [1.0, 60.0]]),
        // Whatever is a share of something, the more the better.
        _ => (Some(Rising), &[[0.0, 0.0], [1.0, 100.0]]),
    }
}
