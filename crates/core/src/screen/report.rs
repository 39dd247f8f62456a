//! What a screen answers: the funnel, the ranked setups, and where everything came from.

use std::collections::BTreeMap;

use super::catalyst::volatility_index_percentile;
use super::chain::{Analysis, Context};
use super::schema_version::SchemaVersion;
use crate::market::{DataKind, Source};
use crate::options::Fill;
use crate::pricing::OptionKind;
use crate::scoring::{Class, Classification, Measure, Quadrant, QuadrantWeights, Score, Strategy};
use crate::time::{Date, years};

/// The stages, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Stage {
    /// All names.
    Universe,
    /// Names whose bars reach the date of the screen.
    FreshBars,
    /// RSI and slow average.
    TechnicalFilter,
    /// Growth, profit and cash flow.
    FundamentalsGate,
    /// A contract that may be traded.
    ChainAnalysis,
    /// No alarming news.
    NewsSentiment,
}

impl Stage {
    /// What to call it in a table.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Universe => "universe",
            Self::FreshBars => "fresh bars",
            Self::TechnicalFilter => "RSI and slow average",
            Self::FundamentalsGate => "fundamentals",
            Self::ChainAnalysis => "option chain",
            Self::NewsSentiment => "news sentiment",
        }
    }
}

macro_rules! reasons {
    ($($variant:ident $id:literal $label:literal;)+) => {
        /// Why a name or a contract did not pass, in the order of the gates.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Reason {
            $(#[doc = $label] #[cfg_attr(feature = "serde", serde(rename = $id))] $variant,)+
        }

        impl Reason {
            /// The stable code, for example `"SPREAD_TOO_WIDE"`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// What to call it in a sentence.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }
        }
    };
}

reasons! {
    NoBars "NO_BARS" "no bars";
    StaleBars "STALE_BARS" "stale bars";
    TooFewBars "TOO_FEW_BARS" "too few bars";
    BelowSlowAverage "BELOW_SLOW_AVERAGE" "close below the slow average";
    RsiTooLow "RSI_TOO_LOW" "RSI too low";
    RsiTooHigh "RSI_TOO_HIGH" "RSI too high";
    NoFundamentals "NO_FUNDAMENTALS" "no fundamentals";
    StaleFundamentals "STALE_FUNDAMENTALS" "stale fundamentals";
    FundamentalsUnknown "FUNDAMENTALS_UNKNOWN" "too little reported";
    FundamentalsFail "FUNDAMENTALS_FAIL" "fundamentals fail";
    NoChain "NO_CHAIN" "no chain";
    StaleChain "STALE_CHAIN" "stale quotes";
    NoSpot "NO_SPOT" "no spot price";
    SpotTooLow "SPOT_TOO_LOW" "spot too low";
    DuplicateQuote "DUPLICATE_QUOTE" "a contract quoted twice";
    NoExpirationInWindow "NO_EXPIRATION_IN_WINDOW" "no expiration in the window";
    NoContract "NO_CONTRACT" "no contract of the kind";
    NoRate "NO_RATE" "no interest rate";
    NoBid "NO_BID" "no two-sided quote";
    CrossedQuote "CROSSED_QUOTE" "crossed quote";
    NoImpliedVolatility "NO_IMPLIED_VOLATILITY" "no implied volatility";
    DeltaOutside "DELTA_OUTSIDE" "delta outside the limits";
    BidTooLow "BID_TOO_LOW" "bid too low";
    SpreadTooWide "SPREAD_TOO_WIDE" "spread too wide";
    OpenInterestTooLow "OPEN_INTEREST_TOO_LOW" "open interest too low";
    OutsideClassLimits "OUTSIDE_CLASS_LIMITS" "outside every class";
    NegativeNews "NEGATIVE_NEWS" "negative news";
}

/// Names that one reason kept out of one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rejection {
    /// Why.
    pub reason: Reason,
    /// How many.
    pub count: usize,
    /// Which, sorted.
    pub tickers: Vec<String>,
}

/// One stage: `entered = passed + rejected`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageReport {
    /// Which.
    pub stage: Stage,
    /// Names that came in.
    pub entered: usize,
    /// Names that went on.
    pub passed: usize,
    /// Why the stage could not run and let every name pass; null if it ran.
    pub not_run: Option<String>,
    /// Names that did not pass, by reason.
    pub rejected: Vec<Rejection>,
}

/// Where one name left the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TickerOutcome {
    /// Which name.
    pub ticker: String,
    /// The stage it did not pass.
    pub stage: Stage,
    /// Why.
    pub reason: Reason,
    /// The figures behind the reason.
    pub detail: String,
}

/// Contracts that one reason kept out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractRejection {
    /// Why.
    pub reason: Reason,
    /// How many.
    pub count: usize,
}

/// Contracts of one strategy over all names that reached the chain analysis.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractFunnel {
    /// Contracts of the right kind in the window of expirations: `eligible` and the rejected.
    pub considered: usize,
    /// Contracts that passed every gate.
    pub eligible: usize,
    /// The others, by reason.
    pub rejected: Vec<ContractRejection>,
}

/// What one strategy came to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StrategyReport {
    /// Which.
    pub strategy: Strategy,
    /// Setups in the ranked list.
    pub setups: usize,
    /// Names whose chain has no expiration in the window of the strategy.
    pub names_without_expiration: usize,
    /// Its contracts.
    pub contracts: ContractFunnel,
}

/// One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
/// fractions. Null is missing.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Setup {
    /// Place in the list, from 1.
    pub rank: usize,
    /// Ticker of the share.
    pub ticker: String,
    /// Company.
    pub name: Option<String>,
    /// Sector.
    pub sector: Option<String>,
    /// What is traded.
    pub strategy: Strategy,
    /// Call or put.
    pub kind: OptionKind,
    /// Session of the quotes.
    pub quote_date: Date,
    /// Last day of the contract.
    pub expiration: Date,
    /// Calendar days from the quotes to the expiration.
    pub days_to_expiry: i32,
    /// Strike.
    pub strike: f64,
    /// Price of the share.
    pub spot: f64,
    /// Best bid.
    pub bid: f64,
    /// Best ask.
    pub ask: f64,
    /// Credit received, at the assumed fill; null for a purchase.
    pub credit: Option<f64>,
    /// Debit paid, at the assumed fill; null for a sale.
    pub debit: Option<f64>,
    /// Credit or debit at the natural side of the quote.
    pub natural_price: f64,
    /// Cash set aside or paid for one contract.
    pub capital_dollars: f64,
    /// The most that one contract can lose.
    pub maximum_loss_dollars: f64,
    /// Credit over cash at risk; null for a purchase.
    pub return_on_capital: Option<f64>,
    /// The same times 365 over days; null for a purchase.
    pub annualised_return: Option<f64>,
    /// Share price at which the trade breaks even at expiry.
    pub break_even: f64,
    /// Volatility of the smile there, which the probability of profit is taken with.
    pub break_even_volatility: f64,
    /// How far the share may fall before the strike; negative above it.
    pub cushion: f64,
    /// How far the share may fall (a sale) or must rise (a purchase) to the break-even.
    pub break_even_move: f64,
    /// Continuously compounded rate to the expiration.
    pub rate: f64,
    /// Continuous dividend yield; null if it is not known and was taken as 0.
    pub dividend_yield: Option<f64>,
    /// Day of the last bar that the technicals read.
    pub bars_date: Option<Date>,
    /// End of the fiscal year that the fundamentals read.
    pub fiscal_year_end: Option<Date>,
    /// Day of the analysts' view that the catalyst reads.
    pub analysts_date: Option<Date>,
    /// The next report that is known; null if none is.
    pub earnings_date: Option<Date>,
    /// Whether the company confirmed it; null if none is known.
    pub earnings_confirmed: Option<bool>,
    /// The next ex-dividend day that is known; null if none is.
    pub ex_dividend_date: Option<Date>,
    /// Implied volatility of the mid price, European.
    pub implied_volatility: f64,
    /// Implied volatility at the money of the same expiration.
    pub at_the_money_volatility: Option<f64>,
    /// Close-to-close volatility of the share.
    pub historical_volatility: Option<f64>,
    /// Delta of the contract.
    pub delta: f64,
    /// Gamma of the contract.
    pub gamma: f64,
    /// Theta of the contract per calendar day.
    pub theta_per_day: f64,
    /// Vega of the contract per volatility point.
    pub vega_per_point: f64,
    /// Risk-neutral probability that the trade gains at expiry.
    pub probability_of_profit: f64,
    /// Risk-neutral probability that the option ends in the money.
    pub probability_in_the_money: f64,
    /// Probability that the strike is touched before, by the rule of thumb; null for a purchase.
    pub probability_of_touch: Option<f64>,
    /// One standard deviation of the share until expiry.
    pub expected_move: Option<f64>,
    /// Strike in expected moves below spot; null for a purchase.
    pub sigmas_outside: Option<f64>,
    /// Percent move of the option per percent move of the share; null for a sale.
    pub leverage: Option<f64>,
    /// Time value paid; null for a sale.
    pub extrinsic: Option<f64>,
    /// Time value per year over spot; null for a sale.
    pub carry: Option<f64>,
    /// Spread over mid.
    pub spread_fraction: f64,
    /// Contracts at the bid.
    pub bid_size: Option<f64>,
    /// Contracts at the ask.
    pub ask_size: Option<f64>,
    /// Open interest.
    pub open_interest: Option<f64>,
    /// Contracts traded.
    pub volume: Option<f64>,
    /// Risk class.
    pub class: Class,
    /// What set the class.
    pub classification: Classification,
    /// The score with every factor.
    pub score: Score,
    /// The three factors that raise the score most, strongest first.
    pub reasons_for: Vec<String>,
    /// The three factors that lower it most, strongest first.
    pub reasons_against: Vec<String>,
    /// Measures that the profile asks for and the data lack.
    pub missing: Vec<Measure>,
    /// What to know before trading it.
    pub notes: Vec<String>,
}

impl Setup {
    /// Score of a quadrant; `None` if nothing of it was measured.
    #[must_use]
    pub fn quadrant(&self, quadrant: Quadrant) -> Option<f64> {
        self.score
            .quadrants
            .iter()
            .find(|score| score.quadrant == quadrant)?
            .score
    }
}

/// Which profile was used.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfileIdentity {
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// Its quadrant weights.
    pub weights: QuadrantWeights,
}

/// Which data were used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DataSummary {
    /// What the data are called.
    pub name: String,
    /// Real or modelled.
    pub kind: DataKind,
    /// Where they come from.
    pub sources: Vec<Source>,
    /// What a reader should know of them.
    pub notes: Vec<String>,
}

/// The state of the market at the date of the screen.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MarketState {
    /// Newest close of the volatility index; null if it is missing.
    pub volatility_index: Option<f64>,
    /// Its day.
    pub volatility_index_date: Option<Date>,
    /// Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete.
    pub volatility_index_percentile: Option<f64>,
    /// Continuously compounded rate for 30 days.
    pub rate_30_days: Option<f64>,
    /// The same for a year.
    pub rate_1_year: Option<f64>,
}

/// The whole answer of a screen.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanReport {
    /// Version of this layout.
    pub schema_version: SchemaVersion,
    /// The assumed fill of credits and debits.
    pub fill: Fill,
    /// What prices, volatilities, Greeks and probabilities are computed by.
    pub pricing_model: String,
    /// Date of the screen.
    pub as_of: Date,
    /// Which data were used.
    pub data: DataSummary,
    /// Which profile was used.
    pub profile: ProfileIdentity,
    /// State of the market.
    pub market: MarketState,
    /// The stages, in order.
    pub funnel: Vec<StageReport>,
    /// What each strategy came to.
    pub strategies: Vec<StrategyReport>,
    /// The ranked setups, best first.
    pub setups: Vec<Setup>,
    /// Every name that did not reach the ranking, sorted by ticker.
    pub rejected: Vec<TickerOutcome>,
}

/// Said in every report: the options are American, the model is not.
const PRICING_MODEL: &str = "Black-Scholes-Merton, European exercise, continuous dividend yield";

/// Puts the report together.
pub(super) fn assemble(
    context: &Context<'_>,
    funnel: Vec<StageReport>,
    rejected: Vec<TickerOutcome>,
    analyses: &BTreeMap<&str, Analysis>,
    setups: Vec<Setup>,
) -> ScanReport {
    let (market, profile) = (context.market, context.profile);
    let (values, day) = market.volatility_index.until(market.as_of);
    ScanReport {
        schema_version: SchemaVersion::CURRENT,
        fill: profile.contract_gate.fill,
        pricing_model: PRICING_MODEL.to_owned(),
        as_of: market.as_of,
        data: DataSummary {
            name: market.name.clone(),
            kind: market.kind,
            sources: market.sources.clone(),
            notes: market.notes.clone(),
        },
        profile: ProfileIdentity {
            id: profile.id.clone(),
            version: profile.version,
            weights: profile.weights,
        },
        market: MarketState {
            volatility_index: values.last().copied().filter(|value| !value.is_nan()),
            volatility_index_date: day,
            volatility_index_percentile: volatility_index_percentile(
                &market.volatility_index,
                market.as_of,
                profile,
            ),
            rate_30_days: market.yields.rate(years(30)),
            rate_1_year: market.yields.rate(years(365)),
        },
        funnel,
        strategies: context
            .strategies
            .iter()
            .map(|&strategy| strategy_report(strategy, analyses, &setups))
            .collect(),
        setups,
        rejected,
    }
}

fn strategy_report(
    strategy: Strategy,
    analyses: &BTreeMap<&str, Analysis>,
    setups: &[Setup],
) -> StrategyReport {
    let mut contracts = ContractFunnel {
        considered: 0,
        eligible: 0,
        rejected: Vec::new(),
    };
    let mut rejected: BTreeMap<Reason, usize> = BTreeMap::new();
    let mut names_without_expiration = 0;
    for analysis in analyses
        .values()
        .filter_map(|analysis| analysis.strategies.get(&strategy))
    {
        contracts.considered += analysis.considered;
        contracts.eligible += analysis.eligible;
        for (&reason, &count) in &analysis.rejected {
            if reason == Reason::NoExpirationInWindow {
                names_without_expiration += 1;
            } else if reason == Reason::NoContract {
                // A name, not a contract: its outcome says so.
            } else {
                *rejected.entry(reason).or_default() += count;
            }
        }
    }
    contracts.rejected = rejected
        .into_iter()
        .map(|(reason, count)| ContractRejection { reason, count })
        .collect();
    StrategyReport {
        strategy,
        setups: setups
            .iter()
            .filter(|setup| setup.strategy == strategy)
            .count(),
        names_without_expiration,
        contracts,
    }
}
