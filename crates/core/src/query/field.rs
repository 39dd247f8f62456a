//! The numbers that a query may limit: the one table of their names, units and domains.

/// What a number is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// US dollars.
    Dollars,
    /// A fraction in 0..=1: `30`, `30%` and `0.3` are the same.
    Share,
    /// A fraction that may pass 1: `150%` and `1.5x` are the same.
    Fraction,
    /// Calendar days.
    Days,
    /// A plain number.
    Number,
}

macro_rules! fields {
    ($($variant:ident $id:literal $unit:ident $maximum:literal $descending:literal $of_the_share:literal $label:literal;)+) => {
        /// A number of a share or of a setup that a query may limit and sort by.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum Field {
            $(#[doc = $label] #[cfg_attr(feature = "serde", serde(rename = $id))] $variant,)+
        }

        impl Field {
            /// Every field, in the order of a rendered query.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in data, for example `"days_to_expiry"`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The name in a sentence; the grammar knows it.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }

            /// Its unit.
            #[must_use]
            pub const fn unit(self) -> Unit {
                match self { $(Self::$variant => Unit::$unit,)+ }
            }

            /// The highest value that it can take; the lowest is 0.
            #[must_use]
            pub const fn maximum(self) -> f64 {
                match self { $(Self::$variant => $maximum,)+ }
            }

            /// Whether a list that is sorted by it begins with the highest where no direction is given.
            #[must_use]
            pub const fn descending(self) -> bool {
                match self { $(Self::$variant => $descending,)+ }
            }

            /// Whether it is known of a share before any option is looked at.
            #[must_use]
            pub const fn is_of_the_share(self) -> bool {
                match self { $(Self::$variant => $of_the_share,)+ }
            }
        }
    };
}

fields! {
    MarketCap "market_cap" Dollars 1e15 true true "market cap";
    Price "price" Dollars 1e7 false true "price";
    Rsi "rsi" Number 100.0 false true "RSI";
    DaysToEarnings "days_to_earnings" Days 10000.0 false true "days to earnings";
    Premium "premium" Dollars 1e7 true false "premium";
    Strike "strike" Dollars 1e7 false false "strike";
    Capital "capital" Dollars 1e9 false false "capital";
    Delta "delta" Share 1.0 false false "delta";
    DaysToExpiry "days_to_expiry" Days 10000.0 false false "days to expiry";
    IvRank "iv_rank" Share 1.0 true false "IV rank";
    ImpliedVolatility "implied_volatility" Fraction 100.0 true false "implied volatility";
    AnnualisedReturn "annualised_return" Fraction 1000.0 true false "annualised return";
    ReturnOnCapital "return_on_capital" Fraction 1000.0 true false "return on capital";
    ProbabilityOfProfit "probability_of_profit" Share 1.0 true false "probability of profit";
    OpenInterest "open_interest" Number 1e9 true false "open interest";
    Spread "spread" Share 1.0 false false "bid-ask spread";
    Score "score" Number 100.0 true false "score";
}
