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

/// What a measure is the same for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Every name of a market: it says nothing about one of them.
    Market,
    /// Every contract of a share: names can be compared by it.
    Share,
    /// One contract, or one expiration.
    Contract,
}

macro_rules! measures {
    ($($variant:ident $id:literal $quadrant:ident $scope:ident $unit:ident $label:literal;)+) => {
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

            /// What it is the same for.
            #[must_use]
            pub const fn scope(self) -> Scope {
                match self { $(Self::$variant => Scope::$scope,)+ }
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
    RelativeStrengthIndex "rsi" Technicals Share Number "RSI";
    CloseToSlowAverage "close_to_slow_average" Technicals Share Fraction "close above the slow average";
    FastToSlowAverage "fast_to_slow_average" Technicals Share Fraction "fast average above the slow one";
    SlowAverageSlope "slow_average_slope" Technicals Share Fraction "rise of the slow average";
    SignedDirectionalIndex "signed_directional_index" Technicals Share Number "ADX, negative where falls lead";
    MacdHistogram "macd_histogram" Technicals Share Fraction "MACD histogram over close";
    CloseToYearHigh "close_to_year_high" Technicals Share Fraction "close against the highest close of 252 days";
    YearRangePosition "year_range_position" Technicals Share Fraction "close in the range of the closes of 252 days";
    HistoricalVolatility "historical_volatility" Technicals Share Fraction "historical volatility";
    AverageTrueRange "average_true_range" Technicals Share Fraction "average true range over close";
    MarketStructure "market_structure" Technicals Share Number "market structure (1 up, -1 down)";
    LiquiditySweep "liquidity_sweep" Technicals Share Number "last liquidity sweep (of a low above 0)";
    RevenueGrowth "revenue_growth" Fundamentals Share Fraction "revenue growth";
    RevenueGrowthDeviation "revenue_growth_deviation" Fundamentals Share Fraction "deviation of revenue growth from year to year";
    GrossMargin "gross_margin" Fundamentals Share Fraction "gross margin";
    OperatingMargin "operating_margin" Fundamentals Share Fraction "operating margin";
    NetMargin "net_margin" Fundamentals Share Fraction "net margin";
    FreeCashFlowMargin "free_cash_flow_margin" Fundamentals Share Fraction "free cash flow margin";
    FreeCashFlowYield "free_cash_flow_yield" Fundamentals Share Fraction "free cash flow yield";
    ReturnOnEquity "return_on_equity" Fundamentals Share Fraction "return on equity";
    DebtToEquity "debt_to_equity" Fundamentals Share Number "long-term debt over equity";
    FundamentalPasses "fundamental_passes" Fundamentals Share Fraction "share of fundamental tests passed";
    Delta "delta" OptionsQuality Contract Number "absolute delta";
    DaysToExpiry "days_to_expiry" OptionsQuality Contract Days "time to expiry";
    AnnualisedReturn "annualised_return" OptionsQuality Contract Fraction "annualised return on cash";
    ProbabilityOfProfit "probability_of_profit" OptionsQuality Contract Fraction "probability of profit";
    SigmasOutside "sigmas_outside" OptionsQuality Contract Number "strike in expected moves below spot";
    SpreadFraction "spread_fraction" OptionsQuality Contract Fraction "bid-ask spread over mid";
    EffectiveSpread "effective_spread" OptionsQuality Contract Fraction "bid-ask spread over mid, with the escape of cheap options";
    QuoteSize "quote_size" OptionsQuality Contract Count "contracts on the thinner side of the quote";
    OpenInterest "open_interest" OptionsQuality Contract Count "open interest";
    Volume "volume" OptionsQuality Contract Count "contracts traded";
    ImpliedToHistorical "implied_to_historical" OptionsQuality Contract Number "implied over historical volatility";
    ImpliedVolatilityRank "implied_volatility_rank" OptionsQuality Share Fraction "implied volatility rank";
    HistoricalVolatilityRank "historical_volatility_rank" OptionsQuality Share Fraction "historical volatility rank";
    Carry "carry" OptionsQuality Contract Fraction "time value per year over spot";
    Leverage "leverage" OptionsQuality Contract Number "leverage";
    NewsSentiment "news_sentiment" Catalyst Share Number "news sentiment";
    SupportedNewsSentiment "supported_news_sentiment" Catalyst Share Number "news sentiment, drawn to neutral where few sources report";
    AnalystUpside "analyst_upside" Catalyst Share Fraction "mean price target over spot";
    AnalystRecommendation "analyst_recommendation" Catalyst Share Number "mean recommendation (1 buy, 5 sell)";
    AnalystTargetRevision "analyst_target_revision" Catalyst Share Fraction "revision of the mean price target";
    NetUpgrades "net_upgrades" Catalyst Share Number "upgrades less downgrades";
    VolatilityIndexPercentile "volatility_index_percentile" Catalyst Market Fraction "volatility index percentile";
    DaysToEarnings "days_to_earnings" Catalyst Share Days "time to the next earnings";
    EarningsBeforeExpiry "earnings_before_expiry" Catalyst Contract Count "earnings before expiry";
    ExDividendBeforeExpiry "ex_dividend_before_expiry" Catalyst Contract Count "ex-dividend day before expiry";
}

/// What of a measure a curve reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Scale {
    /// The value itself.
    #[default]
    Value,
    /// Its percentile among the names of the universe, 0 to 1.
    UniversePercentile,
    /// Its percentile among the names of the same sector, 0 to 1.
    SectorPercentile,
}

impl Scale {
    /// What to call a measure on this scale in a sentence.
    #[must_use]
    pub fn label(self, measure: Measure) -> String {
        let label = measure.label();
        match self {
            Self::Value => label.to_owned(),
            Self::UniversePercentile => format!("{label}, percentile of the universe"),
            Self::SectorPercentile => format!("{label}, percentile of the sector"),
        }
    }

    #[cfg(feature = "serde")]
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    pub(super) fn is_value(&self) -> bool {
        *self == Self::Value
    }
}

/// Values by measure, and their percentiles; what is not set is missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    values: [f64; Measure::ALL.len()],
    universe: [f64; Measure::ALL.len()],
    sector: [f64; Measure::ALL.len()],
}

impl Default for Measures {
    fn default() -> Self {
        let nothing = [f64::NAN; Measure::ALL.len()];
        Self {
            values: nothing,
            universe: nothing,
            sector: nothing,
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
        self.set_on(Scale::Value, measure, value);
    }

    /// Sets a value or a percentile; `None`, NaN and infinities leave it missing.
    pub fn set_on(&mut self, scale: Scale, measure: Measure, value: impl Into<Option<f64>>) {
        let column = match scale {
            Scale::Value => &mut self.values,
            Scale::UniversePercentile => &mut self.universe,
            Scale::SectorPercentile => &mut self.sector,
        };
        column[measure as usize] = value
            .into()
            .filter(|value| value.is_finite())
            .unwrap_or(f64::NAN);
    }

    /// The value, unless it is missing.
    #[must_use]
    pub fn value(&self, measure: Measure) -> Option<f64> {
        self.on(Scale::Value, measure)
    }

    /// The value or a percentile, unless it is missing.
    #[must_use]
    pub fn on(&self, scale: Scale, measure: Measure) -> Option<f64> {
        let column = match scale {
            Scale::Value => &self.values,
            Scale::UniversePercentile => &self.universe,
            Scale::SectorPercentile => &self.sector,
        };
        Some(column[measure as usize]).filter(|value| !value.is_nan())
    }
}
