//! Every phrase that the grammar knows, by what it means.

use super::field::Field;
use super::limits::Limits;
use super::screen_query::{Earnings, Trend};
use super::sector::Sector;
use crate::scoring::{Class, Strategy};

/// How a number is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compare {
    AtLeast,
    Above,
    AtMost,
    Below,
    Exactly,
    /// Within a tenth.
    Around,
}

/// What an amount of dollars is the price of, where it names nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Share,
    Option,
    Setup,
}

/// What a phrase means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Word {
    /// Known, and without a meaning of its own.
    Filler,
    And,
    Or,
    To,
    Not,
    Between,
    Compare(Compare),
    /// The same behind a number: `or more`.
    Suffix(Compare),
    Subject(Subject),
    Field(Field),
    /// A number under another name: `oversold`.
    Limited(Field, Limits),
    /// A size of companies.
    Size(Limits),
    Sector(Sector),
    Strategy(Strategy),
    Class(Class),
    Trend(Trend),
    Earnings(Earnings),
    Sort,
    Ascending,
    Descending,
    /// `highest`, `lowest`: descending or not.
    Superlative(bool),
    Cheapest,
    /// `top`, `first`: a number of setups follows.
    Top,
    /// `limit`: the same, and nothing else.
    Count,
    Ticker,
    /// Introduces a list and says nothing: `sector`, `class`, `strategy`.
    List,
    /// Not applied; what to say instead.
    Ask(&'static str),
}

const fn limits(at_least: Option<f64>, below: Option<f64>) -> Limits {
    Limits {
        at_least,
        above: None,
        at_most: None,
        below,
    }
}

const OVERSOLD: Limits = limits(None, Some(30.0));
const OVERBOUGHT: Limits = Limits {
    at_least: None,
    above: Some(70.0),
    at_most: None,
    below: None,
};

use Compare::{Above, Around, AtLeast, AtMost, Below, Exactly};

/// Phrases, parted by `|`. A hyphen in a sentence parts words, so none stands here.
pub(super) const PHRASES: &[(Word, &str)] = &[
    (
        Word::Filler,
        "show|show me|find|find me|get|get me|give|give me|list|search|search for|look for|looking for|look|screen|screen for|scan|scan for|i|i'm|i'd|i am|i want|i'd like|i would like|we|want|need|like|please|pls|thanks|the|a|an|of|with|that|which|are|is|be|being|have|has|having|for|in|on|at|my|me|us|you|can|could|would|should|do|does|any|some|all|every|whose|where|when|their|its|it|it's|them|they|those|these|this|there|only|just|also|then|from|who|hello|hi|hey|must|want to see|let me see|see|what|what's|what are|anything|something|everything|come|comes|coming|currently|right now|now|each|one of|if|to see|ones",
    ),
    (Word::And, "and|plus|but|as well as|&"),
    (Word::Or, "or"),
    (Word::To, "to|through|thru|until"),
    (
        Word::Not,
        "not|no|non|without|excluding|exclude|except|except for|other than|anything but|ex|minus|skip|avoid|avoiding|never|nothing|none of|neither|nor|hate|dislike|stay away from|steer clear of|remove|filter out|isn't|aren't|don't want|do not want|leave out|leaving out|omit|but not|and not|and no",
    ),
    (
        Word::Between,
        "between|ranging from|in the range|range|in between",
    ),
    (
        Word::Compare(Below),
        "under|below|less than|lower than|smaller than|cheaper than|fewer than|beneath|<|shorter than|underneath|tighter than|narrower than|sub|is less than",
    ),
    (
        Word::Compare(AtMost),
        "at most|no more than|not more than|up to|maximum|max|maximum of|max of|a maximum of|no higher than|not above|not over|no greater than|within|within the next|in the next|over the next|not exceeding|no longer than|not longer than|capped at|≤|< =|inside|no bigger than|not higher than|inside of|does not exceed|doesn't exceed|not greater than|no larger than",
    ),
    (
        Word::Compare(Above),
        "over|above|more than|greater than|higher than|exceeding|exceeds|>|bigger than|larger than|north of|beyond|longer than|wider than|in excess of|better than|upwards of",
    ),
    (
        Word::Compare(AtLeast),
        "at least|no less than|not less than|minimum|min|minimum of|min of|a minimum of|no lower than|not below|not under|no fewer than|no smaller than|≥|> =|not lower than|no shorter than|starting at|not less|at the least",
    ),
    (
        Word::Compare(Exactly),
        "exactly|equal to|equals|=|precisely",
    ),
    (
        Word::Compare(Around),
        "around|about|roughly|approximately|approx|circa|close to|near|~|somewhere around|in the neighborhood of|ish",
    ),
    (
        Word::Suffix(AtLeast),
        "or more|or higher|or above|or over|or better|or greater|or larger|or bigger|or longer|and up|and above|and over|and higher|upwards|at minimum",
    ),
    (
        Word::Suffix(AtMost),
        "or less|or lower|or below|or under|or fewer|or cheaper|or smaller|or shorter|and below|and under|and lower|tops|at the most",
    ),
    (
        Word::Subject(Subject::Share),
        "stock|stocks|share|shares|company|companies|names|name|equities|equity|tickers|underlyings|underlying|firms|businesses",
    ),
    (
        Word::Subject(Subject::Option),
        "option|options|contract|contracts",
    ),
    (
        Word::Subject(Subject::Setup),
        "setup|setups|trade|trades|idea|ideas|pick|picks|results|result|candidates|candidate|opportunities|opportunity|plays|rows|matches|hits",
    ),
    (
        Word::Field(Field::MarketCap),
        "market cap|market caps|marketcap|mcap|market capitalization|market capitalisation|capitalization|capitalisation|market value|company size|market cap size",
    ),
    (
        Word::Field(Field::Price),
        "price|prices|priced|priced at|share price|stock price|spot|spot price|trading|trading at|trading for|trade at|costing|per share|a share|last price|share prices|stock prices|underlying price|price per share|closing price",
    ),
    (
        Word::Field(Field::Rsi),
        "rsi|relative strength index|rsi 14|rsi14|14 day rsi",
    ),
    (
        Word::Field(Field::DaysToEarnings),
        "earnings|days to earnings|days until earnings|days before earnings|next earnings|earnings date|reporting|report earnings|reports earnings|earnings report",
    ),
    (
        Word::Field(Field::Premium),
        "premium|premiums|credit|credits|option price|option premium|option prices|debit|option cost|options priced|options priced at|options costing|options trading at|options trading|premium collected|premium received|contract price",
    ),
    (
        Word::Field(Field::Strike),
        "strike|strikes|strike price|strike prices|struck at|exercise price",
    ),
    (
        Word::Field(Field::Capital),
        "capital|collateral|cash required|cash needed|capital required|cash per contract|buying power|cash secured|outlay|capital per contract|cash set aside|cash outlay|capital needed",
    ),
    (Word::Field(Field::Delta), "delta|deltas|absolute delta"),
    (
        Word::Field(Field::DaysToExpiry),
        "dte|days to expiry|days to expiration|days until expiry|days until expiration|days till expiry|days till expiration|days left|expiry|expiration|expiries|expirations|expiring|expire|expires|time to expiry|time to expiration|to expiry|to expiration|until expiry|until expiration|till expiry|till expiration|before expiration date|out|dated|days out|dtes|maturity|tenor|to go",
    ),
    (
        Word::Field(Field::IvRank),
        "iv rank|ivr|ivrank|implied volatility rank|implied vol rank|rank of implied volatility",
    ),
    (
        Word::Field(Field::ImpliedVolatility),
        "iv|implied volatility|implied vol|implied vols|implieds|ivs",
    ),
    (
        Word::Field(Field::AnnualisedReturn),
        "annualised return|annualized return|annual return|annualised yield|annualized yield|annual yield|yearly return|yearly yield|return a year|return per year|a year|per year|annually|annualised|annualized|per annum|returns per year|annualised returns|annualized returns",
    ),
    (
        Word::Field(Field::ReturnOnCapital),
        "return on capital|roc|return on collateral|return on cash|return on risk",
    ),
    (
        Word::Field(Field::ProbabilityOfProfit),
        "probability of profit|pop|chance of profit|odds of profit|probability of success|chance of success|probability of profiting|win probability|probability of making money|chance of making money|profit probability|chance of winning",
    ),
    (
        Word::Field(Field::OpenInterest),
        "open interest|oi|open int|open contracts",
    ),
    (
        Word::Field(Field::Spread),
        "bid ask spread|spread|spreads|bid ask spreads|bid offer spread|bid ask",
    ),
    (
        Word::Field(Field::Score),
        "score|scores|total score|overall score|scoring|scored|rating score",
    ),
    (Word::Limited(Field::Rsi, OVERSOLD), "oversold|over sold"),
    (
        Word::Limited(Field::Rsi, OVERBOUGHT),
        "overbought|over bought",
    ),
    (
        Word::Size(limits(None, Some(3e8))),
        "micro cap|micro caps|microcap|microcaps",
    ),
    (
        Word::Size(limits(Some(3e8), Some(2e9))),
        "small cap|small caps|smallcap|smallcaps|small sized",
    ),
    (
        Word::Size(limits(Some(2e9), Some(1e10))),
        "mid cap|mid caps|midcap|midcaps|medium cap|mid sized|midsize|midsized",
    ),
    (
        Word::Size(limits(Some(1e10), None)),
        "large cap|large caps|largecap|largecaps|big cap|big caps|large capitalization|large to mega cap|large and mega cap|large or mega cap",
    ),
    (
        Word::Size(limits(Some(2e11), None)),
        "mega cap|mega caps|megacap|megacaps",
    ),
    (
        Word::Size(limits(Some(3e8), Some(1e10))),
        "small to mid cap|small and mid cap|small or mid cap|smid cap|small to mid caps|small and mid caps",
    ),
    (
        Word::Size(limits(Some(2e9), None)),
        "mid to large cap|mid and large cap|mid or large cap|mid to large caps|mid and large caps|mid or large caps|mid to mega cap",
    ),
    (
        Word::Ask("sizes that do not touch: ask for one of them"),
        "small or large cap|small and large cap|small and large caps|small or large caps",
    ),
    (
        Word::Sector(Sector::CommunicationServices),
        "communication services|communications|communication|telecom|telecoms|telecommunications|telcos|telco",
    ),
    (
        Word::Sector(Sector::ConsumerDiscretionary),
        "consumer discretionary|consumer cyclical|consumer cyclicals|discretionary",
    ),
    (
        Word::Sector(Sector::ConsumerStaples),
        "consumer staples|staples|consumer defensive",
    ),
    (Word::Sector(Sector::Energy), "energy"),
    (
        Word::Sector(Sector::Financials),
        "financials|financial|financial services|finance",
    ),
    (
        Word::Sector(Sector::HealthCare),
        "health care|healthcare|health",
    ),
    (Word::Sector(Sector::Industrials), "industrials|industrial"),
    (
        Word::Sector(Sector::InformationTechnology),
        "information technology|tech|technology|technologies|info tech|it sector|techs",
    ),
    (Word::Sector(Sector::Materials), "materials|basic materials"),
    (
        Word::Sector(Sector::RealEstate),
        "real estate|reit|reits|property",
    ),
    (Word::Sector(Sector::Utilities), "utilities|utility"),
    (
        Word::Strategy(Strategy::CashSecuredPut),
        "cash secured put|cash secured puts|csp|csps|cash covered put|cash covered puts|cash backed puts|secured puts|puts to sell|sell puts|selling puts|short puts|put selling|puts i can sell|sell cash secured puts|selling cash secured puts|put sales|sell a put|sell put",
    ),
    (
        Word::Strategy(Strategy::LeapCall),
        "leap call|leap calls|leap|leaps|leaps call|leaps calls|long dated call|long dated calls|long term calls|leap options|stock replacement calls|long term call options|buy leaps|buying leaps|buy leap calls",
    ),
    (
        Word::Class(Class::Conservative),
        "conservative|conservatives|low risk|lower risk|lowest risk",
    ),
    (
        Word::Class(Class::Moderate),
        "moderate|medium risk|moderate risk|moderately risky",
    ),
    (
        Word::Class(Class::Aggressive),
        "aggressive|high risk|higher risk|highest risk",
    ),
    (
        Word::Trend(Trend::Up),
        "uptrend|uptrends|up trend|uptrending|trending up|trending higher|trending upward|trending upwards|rising trend|upward trend|above the 200 day|above 200 day|above their 200 day|above its 200 day|above the 200 day average|above the 200 day moving average|above their 200 day moving average|above its 200 day moving average|above 200 day moving average|above the 200 dma|above 200 dma|above 200dma|above the 200dma|above sma200|above the sma200|above sma 200|above the slow average|above 200 sma|above the 200 sma",
    ),
    (
        Word::Trend(Trend::Down),
        "downtrend|downtrends|down trend|downtrending|trending down|trending lower|trending downward|trending downwards|falling trend|downward trend|below the 200 day|below 200 day|below their 200 day|below its 200 day|below the 200 day average|below the 200 day moving average|below their 200 day moving average|below its 200 day moving average|below 200 day moving average|below the 200 dma|below 200 dma|below 200dma|below the 200dma|under the 200 day|under the 200 day moving average|under their 200 day moving average|below sma200|below the sma200|below sma 200|below the slow average|below 200 sma|below the 200 sma",
    ),
    (
        Word::Earnings(Earnings::NoneBeforeExpiry),
        "no earnings|no earnings before expiry|no earnings before expiration|no earnings before it expires|no earnings before they expire|without earnings|without earnings before expiry|without earnings before expiration|avoid earnings|avoiding earnings|avoid earnings before expiry|earnings free|no earnings risk|without earnings risk|avoid earnings risk|not reporting before expiry|not reporting before expiration|no earnings until expiry|no earnings until expiration|no earnings announcement|no earnings in between|excluding earnings|earnings after expiry|earnings after expiration|no earnings report|no upcoming earnings before expiry|not over earnings|don't report before expiry",
    ),
    (
        Word::Earnings(Earnings::BeforeExpiry),
        "earnings before expiry|earnings before expiration|with earnings before expiry|with earnings before expiration|reporting before expiry|reporting before expiration|over earnings|through earnings|earnings play|earnings plays|report before expiry|earnings within the life of the option",
    ),
    (
        Word::Sort,
        "sort|sort by|sorted by|order by|ordered by|rank by|ranked by|sort them by|sort on|sorted on|ordered|sorted|sort the results by|arrange by|by|in order of|ranking by|sort it by|rank them by|order them by",
    ),
    (
        Word::Ascending,
        "ascending|asc|lowest first|low to high|smallest first|from low to high|cheapest first|lowest to highest|increasing|shortest first|soonest first|nearest first|ascending order|in ascending order|smallest to largest",
    ),
    (
        Word::Descending,
        "descending|desc|highest first|high to low|largest first|biggest first|from high to low|highest to lowest|decreasing|best first|longest first|descending order|in descending order|largest to smallest|richest first",
    ),
    (
        Word::Superlative(true),
        "highest|biggest|largest|most|richest|greatest|fattest|juiciest|longest",
    ),
    (
        Word::Superlative(false),
        "lowest|smallest|least|tightest|narrowest|fewest|shortest|nearest|soonest",
    ),
    (Word::Cheapest, "cheapest"),
    (Word::Top, "top|first|best"),
    (
        Word::Count,
        "limit|limit to|limited to|limit it to|limit of|limit them to|limit results to|show only|no more results than|maximum results",
    ),
    (Word::Ticker, "ticker|symbol|symbols"),
    (
        Word::List,
        "sector|sectors|industry|class|classes|strategy|strategies|type|types",
    ),
    (
        Word::Ask("bullish is a view: say uptrend, or name a strategy"),
        "bullish",
    ),
    (
        Word::Ask("bearish is a view: say downtrend, or name a strategy"),
        "bearish",
    ),
    (
        Word::Ask("consumer discretionary, or consumer staples?"),
        "consumer|consumers|consumer goods|retail",
    ),
    (
        Word::Ask("an industry, not a sector: name one of the eleven sectors"),
        "semiconductor|semiconductors|semis|chip|chips|chipmakers|software|biotech|biotechs|pharma|pharmaceuticals|bank|banks|banking|insurers|insurance|airlines|automakers|autos|miners|mining|defense|aerospace|oil|gas|oil and gas|retailers|homebuilders|media|saas|ai|crypto|cannabis|ev|evs",
    ),
    (
        Word::Ask("the strategies are cash-secured puts and LEAP calls"),
        "covered call|covered calls|iron condor|iron condors|condor|condors|vertical|verticals|credit spread|credit spreads|debit spread|debit spreads|put spread|put spreads|call spread|call spreads|bull put spread|bull put spreads|bear call spread|bear call spreads|straddle|straddles|strangle|strangles|butterfly|butterflies|calendar|calendars|calendar spread|calendar spreads|diagonal|diagonals|collar|collars|wheel|the wheel|poor man's covered call|pmcc|naked put|naked puts|naked calls|jade lizard|ratio spread",
    ),
    (
        Word::Ask("which strategy: cash-secured puts?"),
        "put|puts|put options",
    ),
    (
        Word::Ask("which strategy: LEAP calls?"),
        "call|calls|call options",
    ),
    (
        Word::Ask("the price of the share, or the premium of the option?"),
        "cheap|expensive|affordable|inexpensive|pricey",
    ),
    (
        Word::Ask("say how much: annualised return, return on capital, or premium"),
        "yield|yields|return|returns|income|high yield|profit|profits|payout",
    ),
    (
        Word::Ask("a judgement: name a class (conservative, moderate, aggressive) or a number"),
        "safe|safer|safest|risky|riskier|good|great|nice|quality|solid|strong|decent|balanced|boring",
    ),
    (
        Word::Ask("IV percentile is another figure than IV rank"),
        "iv percentile|ivp|implied volatility percentile",
    ),
    (
        Word::Ask("say a number: the IV rank or the implied volatility"),
        "high iv|low iv|high implied volatility|low implied volatility|elevated iv|volatile|high volatility|low volatility|volatility|high vol|low vol",
    ),
    (
        Word::Ask("say days: a week has 7, a month 30"),
        "this week|next week|this month|next month|weekly|weeklies|monthly|monthlies|this friday|next friday|friday|tomorrow|today|tonight|soon|short term|near term|long term|quarterly|quarterlies|upcoming",
    ),
    (
        Word::Ask("a query cannot ask for it"),
        "dividend|dividends|dividend yield|ex dividend|pe|p e|pe ratio|p e ratio|eps|revenue|revenue growth|sales growth|margin|margins|debt|free cash flow|gamma|theta|vega|rho|macd|adx|atr|bollinger|beta|short interest|in the money|out of the money|at the money|itm|otm|atm|volume|liquid|liquidity|analyst|analysts|upgrades|news|sentiment|momentum|growth|value|s&p|s&p 500|sp500|nasdaq|nasdaq 100|dow|russell|etf|etfs|country|usa|us stocks|probability of touch|moneyness|break even|breakeven|52 week high|52 week low|52 week highs|52 week lows|all time high|50 day|50 day average|50 day moving average|moving average",
    ),
];

/// Phrases by first word, the longest first.
pub(super) type Vocabulary =
    std::collections::BTreeMap<&'static str, Vec<(Vec<&'static str>, Word)>>;

/// The phrases, ready to be looked up.
pub(super) fn vocabulary() -> Vocabulary {
    let mut vocabulary = Vocabulary::new();
    for &(word, list) in PHRASES {
        for phrase in list.split('|') {
            let words: Vec<&str> = phrase.split(' ').collect();
            if let Some(first) = words.first() {
                vocabulary.entry(first).or_default().push((words, word));
            }
        }
    }
    for phrases in vocabulary.values_mut() {
        phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    }
    vocabulary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_listed_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for (_, list) in PHRASES {
            for phrase in list.split('|') {
                assert!(seen.insert(phrase), "{phrase} is listed twice");
                assert!(!phrase.is_empty() && phrase.trim() == phrase, "{phrase:?}");
            }
        }
    }

    #[test]
    fn every_name_is_known() {
        let vocabulary = vocabulary();
        let known = |phrase: &str, wanted: Word| {
            let phrase = phrase.to_lowercase().replace('-', " ");
            let words: Vec<&str> = phrase.split(' ').collect();
            let found = vocabulary[words[0]]
                .iter()
                .find(|(known, _)| *known == words);
            assert_eq!(found.map(|(_, word)| *word), Some(wanted), "{phrase}");
        };
        for &field in Field::ALL {
            known(field.label(), Word::Field(field));
        }
        for sector in Sector::ALL {
            known(sector.label(), Word::Sector(sector));
        }
        for strategy in Strategy::ALL {
            known(strategy.label(), Word::Strategy(strategy));
        }
        for earnings in [Earnings::BeforeExpiry, Earnings::NoneBeforeExpiry] {
            known(earnings.label(), Word::Earnings(earnings));
        }
    }
}
