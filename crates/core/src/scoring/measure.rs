//! What is measured of a setup: the one table of names, units and quadrants.

/// The four quadrants of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Quadrant {
    /// Trend and momentum of the share.
    Technicals,
    /// The company's figures.
    Fundamentals,
    /// Price, liquidity and odds of the contract.
    OptionsQuality,
    /// What may move the price soon.
    Catalyst,
}

impl Quadrant {
    /// All four, in the order of every report.
    pub const ALL: [Self; 4] = [
        Self::Technicals,
        Self::Fundamentals,
        Self::OptionsQuality,
        Self::Catalyst,
    ];

    /// The name in data and reports, for example `"options_quality"`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Technicals => "technicals",
            Self::Fundamentals => "fundamentals",
            Self::OptionsQuality => "options_quality",
            Self::Catalyst => "catalyst",
        }
    }

    /// The name in a sentence, for example `"options quality"`.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::OptionsQuality => "options quality",
            other => other.id(),
        }
    }
}

/// How a raw value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A fraction, written as a percentage.
    Fraction,
    /// A plain number.
    Number,
    /// A count.
    Count,
    /// Calendar days.
    Days,
}

impl Unit {
    /// A value in this unit, as people write it.
    ///
    /// ```
    /// assert_eq!(strikewise::scoring::Unit::Fraction.format(0.1234), "12.3%");
    /// ```
    #[must_use]
    pub fn format(self, value: f64) -> String {
        match self {
            Self::Fraction => format!("{:.1}%", 100.0 * value),
            Self::Number => format!("{value:.2}"),
            Self::Count => format!("{value:.0}"),
            Self::Days => format!("{value:.0} days"),
        }
    }
}

macro_rules! measures {
    ($($variant:ident $id:literal $quadrant:ident $unit:ident $label:literal;)+) => {
        /// A measured quantity, scored by a factor or limited by a class.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Measure {
            $(#[doc = $label] #[cfg_attr(feature = "serde", serde(rename = $id))] $variant,)+
        }

        impl Measure {
            /// Every measure.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in profiles and reports, for example `"days_to_expiry"`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The quadrant that it belongs to.
            #[must_use]
            pub const fn quadrant(self) -> Quadrant {
                match self { $(Self::$variant => Quadrant::$quadrant,)+ }
            }

            /// Its unit.
            #[must_use]
            pub const fn unit(self) -> Unit {
                match self { $(Self::$variant => Unit::$unit,)+ }
            }

            /// What to call it in a sentence.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }
        }
    };
}

measures! {
    RelativeStrengthIndex "rsi" Technicals Number "RSI";
    CloseToSlowAverage "close_to_slow_average" Technicals Fraction "close above the slow average";
    FastToSlowAverage "fast_to_slow_average" Technicals Fraction "fast average above the slow one";
    CloseToYearHigh "close_to_year_high" Technicals Fraction "close against the highest close of 252 days";
    MacdHistogram "macd_histogram" Technicals Fraction "MACD histogram over close";
    AverageTrueRange "average_true_range" Technicals Fraction "average true range over close";
    RevenueGrowth "revenue_growth" Fundamentals Fraction "revenue growth";
    OperatingMargin "operating_margin" Fundamentals Fraction "operating margin";
    FreeCashFlowMargin "free_cash_flow_margin" Fundamentals Fraction "free cash flow margin";
    ReturnOnEquity "return_on_equity" Fundamentals Fraction "return on equity";
    DebtToEquity "debt_to_equity" Fundamentals Number "long-term debt over equity";
    FundamentalPasses "fundamental_passes" Fundamentals Fraction "share of fundamental tests passed";
    Delta "delta" OptionsQuality Number "absolute delta";
    DaysToExpiry "days_to_expiry" OptionsQuality Days "time to expiry";
    AnnualisedReturn "annualised_return" OptionsQuality Fraction "annualised return on cash";
    ProbabilityOfProfit "probability_of_profit" OptionsQuality Fraction "probability of profit";
    SigmasOutside "sigmas_outside" OptionsQuality Number "strike in expected moves below spot";
    SpreadFraction "spread_fraction" OptionsQuality Fraction "bid-ask spread over mid";
    QuoteSize "quote_size" OptionsQuality Count "contracts on the thinner side of the quote";
    OpenInterest "open_interest" OptionsQuality Count "open interest";
    Volume "volume" OptionsQuality Count "contracts traded";
    ImpliedToHistorical "implied_to_historical" OptionsQuality Number "implied over historical volatility";
    HistoricalVolatilityRank "historical_volatility_rank" OptionsQuality Fraction "historical volatility rank";
    Carry "carry" OptionsQuality Fraction "time value per year over spot";
    Leverage "leverage" OptionsQuality Number "leverage";
    NewsSentiment "news_sentiment" Catalyst Number "news sentiment";
    AnalystUpside "analyst_upside" Catalyst Fraction "mean price target over spot";
    AnalystRecommendation "analyst_recommendation" Catalyst Number "mean recommendation (1 buy, 5 sell)";
    NetUpgrades "net_upgrades" Catalyst Number "upgrades less downgrades";
    VolatilityIndexPercentile "volatility_index_percentile" Catalyst Fraction "volatility index percentile";
    EarningsBeforeExpiry "earnings_before_expiry" Catalyst Count "earnings before expiry";
}

/// Values by measure; what is not set is missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    values: [f64; Measure::ALL.len()],
}

impl Measure {
    /// Whether it is the same for every name of a market, and so says nothing about one of them.
    #[must_use]
    pub const fn is_of_the_market(self) -> bool {
        matches!(self, Self::VolatilityIndexPercentile)
    }
}

impl Default for Measures {
    fn default() -> Self {
        Self {
            values: [f64::NAN; Measure::ALL.len()],
        }
    }
}

impl Measures {
    /// Nothing measured.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value; `None`, NaN and infinities leave it missing.
    pub fn set(&mut self, measure: Measure, value: impl Into<Option<f64>>) {
        self.values[measure as usize] = value
            .into()
            .filter(|value| value.is_finite())
            .unwrap_or(f64::NAN);
    }

    /// The value, unless it is missing.
    #[must_use]
    pub fn value(&self, measure: Measure) -> Option<f64> {
        Some(self.values[measure as usize]).filter(|value| !value.is_nan())
    }
}
