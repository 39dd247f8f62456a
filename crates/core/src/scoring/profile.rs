//! A profile: weights, gates, curves and class limits as versioned data.

use super::classify::Class;
use super::curve::{Curve, Direction};
use super::measure::{Measure, Quadrant, Scale};
use crate::options::Fill;

/// What is traded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Strategy {
    /// Sell a put against cash for the whole strike.
    CashSecuredPut,
    /// Buy a long-dated call in place of the share.
    LeapCall,
}

impl Strategy {
    /// Both, in the order of every report.
    pub const ALL: [Self; 2] = [Self::CashSecuredPut, Self::LeapCall];

    /// The name in data, for example `"cash_secured_put"`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::CashSecuredPut => "cash_secured_put",
            Self::LeapCall => "leap_call",
        }
    }

    /// The name in a sentence, for example `"cash-secured put"`.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::CashSecuredPut => "cash-secured put",
            Self::LeapCall => "LEAP call",
        }
    }
}

/// Weights of the quadrants; they sum to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuadrantWeights {
    /// Weight of the technicals.
    pub technicals: f64,
    /// Weight of the fundamentals.
    pub fundamentals: f64,
    /// Weight of the options quality.
    pub options_quality: f64,
    /// Weight of the catalyst.
    pub catalyst: f64,
}

impl QuadrantWeights {
    /// The weight of a quadrant.
    #[must_use]
    pub const fn weight(self, quadrant: Quadrant) -> f64 {
        match quadrant {
            Quadrant::Technicals => self.technicals,
            Quadrant::Fundamentals => self.fundamentals,
            Quadrant::OptionsQuality => self.options_quality,
            Quadrant::Catalyst => self.catalyst,
        }
    }
}

/// How old data may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DataRules {
    /// Calendar days from the last bar to the screen.
    pub maximum_bar_age_days: i32,
    /// Calendar days from the quotes to the screen.
    pub maximum_quote_age_days: i32,
    /// Calendar days from the end of a fiscal year until its figures are taken as public, where the
    /// filing date is not known.
    pub filing_lag_days: i32,
    /// Calendar days from the end of the fiscal year to the screen.
    pub maximum_statement_age_days: i32,
    /// Calendar days of news that count.
    pub news_window_days: i32,
    /// Calendar days from an analysts' view to the screen.
    pub maximum_analyst_age_days: i32,
    /// Calendar days by which an estimated earnings date may turn out to be earlier.
    pub earnings_estimate_margin_days: i32,
    /// How many other names of a sector, or of the universe, a percentile needs.
    pub minimum_peers: u32,
}

/// Periods of the indicators, in bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TechnicalPeriods {
    /// Wilder's RSI.
    pub rsi: usize,
    /// Fast simple average.
    pub fast_average: usize,
    /// Slow simple average.
    pub slow_average: usize,
    /// Sessions over which the rise of the slow average is taken.
    pub slow_average_slope: usize,
    /// Average directional index.
    pub average_directional_index: usize,
    /// Average true range.
    pub average_true_range: usize,
    /// Close-to-close volatility.
    pub historical_volatility: usize,
    /// Bars on either side of a swing of market structure.
    pub swing: usize,
    /// Sessions in which a liquidity sweep fades to nothing.
    pub liquidity_sweep: usize,
}

/// The fast filter.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TechnicalFilter {
    /// Lowest RSI that passes.
    pub minimum_rsi: f64,
    /// Highest RSI that passes.
    pub maximum_rsi: f64,
    /// Least `close / slow average - 1` that passes.
    pub minimum_close_to_slow_average: f64,
}

/// The fundamentals gate. Three tests: revenue grows, the business earns money (operating income, or net
/// income where no operating income is reported), free cash flow is positive.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FundamentalsGate {
    /// How many of the three tests must be known.
    pub minimum_known: u32,
    /// Least share of the known tests that must pass.
    pub minimum_pass_share: f64,
    /// Sectors whose cash flow and debt are their business: neither is read there.
    pub financial_sectors: Vec<String>,
}

/// What every contract must meet.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractGate {
    /// Assumed fill.
    pub fill: Fill,
    /// Least share price, in dollars.
    pub minimum_spot: f64,
    /// Least bid, in dollars.
    pub minimum_bid: f64,
    /// Widest spread over mid …
    pub maximum_spread_fraction: f64,
    /// … unless the spread is no wider than this, in dollars: cheap options quote in ticks.
    pub maximum_spread_dollars: f64,
    /// Least open interest, where it is known.
    pub minimum_open_interest: f64,
}

/// One factor: a measure, its weight inside its quadrant, and the curve from value to points.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Factor {
    /// What is measured.
    pub measure: Measure,
    /// What of it the curve reads: the value, or its percentile among other names.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Scale::is_value")
    )]
    pub scale: Scale,
    /// Weight relative to the other factors of the quadrant.
    pub weight: f64,
    /// Where it is declared, the curve must run so.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub direction: Option<Direction>,
    /// Knots `[value, points]`.
    pub curve: Curve,
}

/// Limits of one criterion by class, each `[least, most]`, both included.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClassLimit {
    /// What is measured.
    pub measure: Measure,
    /// Limits of the conservative class.
    pub conservative: [f64; 2],
    /// Limits of the moderate class.
    pub moderate: [f64; 2],
    /// Limits of the aggressive class.
    pub aggressive: [f64; 2],
    /// The best class that a setup may have while the value is missing.
    pub missing: Class,
}

impl ClassLimit {
    /// The best class that admits a value.
    #[must_use]
    pub fn admits(&self, value: f64) -> Option<Class> {
        let within = |limits: [f64; 2]| value >= limits[0] && value <= limits[1];
        if within(self.conservative) {
            Some(Class::Conservative)
        } else if within(self.moderate) {
            Some(Class::Moderate)
        } else if within(self.aggressive) {
            Some(Class::Aggressive)
        } else {
            None
        }
    }

    /// The lowest and the highest value that any class admits.
    #[must_use]
    pub fn widest(&self) -> [f64; 2] {
        let all = [self.conservative, self.moderate, self.aggressive];
        [
            all.iter()
                .map(|limits| limits[0])
                .fold(f64::INFINITY, f64::min),
            all.iter()
                .map(|limits| limits[1])
                .fold(f64::NEG_INFINITY, f64::max),
        ]
    }
}

/// How one strategy is scored and classed.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StrategyProfile {
    /// Class limits; a contract outside every class of a criterion is not eligible.
    pub class_limits: Vec<ClassLimit>,
    /// Factors.
    pub factors: Vec<Factor>,
}

impl StrategyProfile {
    /// The widest limits that any class sets on a measure, if one does.
    #[must_use]
    pub fn widest(&self, measure: Measure) -> Option<[f64; 2]> {
        self.class_limits
            .iter()
            .find(|limit| limit.measure == measure)
            .map(ClassLimit::widest)
    }
}

/// Everything that a screen decides by. [`Profile::default`] is the one that is used where none is asked for;
/// [`Profile::bundled`] gives the others that are shipped.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Profile {
    /// Name, stored with every result.
    pub id: String,
    /// Version, stored with every result; raise it with every change.
    pub version: u32,
    /// Weights of the quadrants.
    pub weights: QuadrantWeights,
    /// Least share of a quadrant's weight that must be known for the quadrant to count.
    pub minimum_quadrant_coverage: f64,
    /// How old data may be.
    pub data: DataRules,
    /// Indicator periods.
    pub periods: TechnicalPeriods,
    /// The fast filter.
    pub technical_filter: TechnicalFilter,
    /// The fundamentals gate.
    pub fundamentals_gate: FundamentalsGate,
    /// Lowest news sentiment that passes, -1 to 1.
    pub minimum_news_sentiment: f64,
    /// What every contract must meet.
    pub contract_gate: ContractGate,
    /// How many setups a ticker may have in each strategy.
    pub setups_per_ticker: usize,
    /// Scoring of cash-secured puts.
    pub cash_secured_put: StrategyProfile,
    /// Scoring of LEAP calls.
    pub leap_call: StrategyProfile,
}

impl Profile {
    /// The part for a strategy.
    #[must_use]
    pub const fn strategy(&self, strategy: Strategy) -> &StrategyProfile {
        match strategy {
            Strategy::CashSecuredPut => &self.cash_secured_put,
            Strategy::LeapCall => &self.leap_call,
        }
    }
}
