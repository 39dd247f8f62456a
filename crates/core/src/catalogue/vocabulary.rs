//! What names mean: the one place for units and domains of arguments and outputs.

/// Names of arguments and outputs that mean the same everywhere, with unit and domain.
const VOCABULARY: &[(&str, &str)] = &[
    ("spot", "price of the share today, currency per share, > 0"),
    (
        "forward",
        "price agreed today for the share at expiry, currency per share, > 0",
    ),
    (
        "strike",
        "price at which the option may be exercised, currency per share, >= 0",
    ),
    ("years", "years to expiry, ACT/365 fixed, >= 0"),
    (
        "rate",
        "interest rate, continuously compounded fraction per year",
    ),
    (
        "dividend_yield",
        "dividend yield and cost to borrow, continuously compounded fraction per year",
    ),
    (
        "volatility",
        "fraction per square-root year, >= 0; in the normal model currency per square-root year",
    ),
    (
        "premium",
        "price of the option today, currency per share, >= 0",
    ),
    (
        "kind",
        "`\"call\"` or `\"put\"`; in columns of numbers 1 is a call and -1 a put",
    ),
    ("bid", "highest price that is bid, currency per share, >= 0"),
    (
        "ask",
        "lowest price that is asked, currency per share, >= bid",
    ),
    ("call", "premium of the call, currency per share, >= 0"),
    ("put", "premium of the put, currency per share, >= 0"),
    ("credit", "premium that is received, currency per share"),
    ("debit", "premium that is paid, currency per share"),
    ("days", "calendar days to expiry, a whole number"),
    (
        "level",
        "price of the share that is asked about, currency per share, > 0",
    ),
    (
        "history",
        "implied volatilities, one a day, oldest first; NaN is missing",
    ),
    ("returns", "returns, one a period, oldest first"),
    ("close", "closing prices, oldest first"),
    (
        "windows",
        "lengths of the windows in bars, whole numbers, >= 2",
    ),
    ("quantiles", "fractions from 0 to 1"),
    (
        "periods_per_year",
        "bars of a year, for example 252 for trading days",
    ),
    ("x", "any number"),
    ("probability", "a fraction from 0 to 1"),
    (
        "probability_in_the_money",
        "risk-neutral probability of expiring in the money, a fraction",
    ),
    ("select", "names of Greeks"),
    ("scheme", "how accurate the boundary of exercise is to be"),
    ("style", "when the holder may exercise"),
    (
        "payout",
        "what the option pays if it is in the money at expiry: 1.00 in cash, or one share",
    ),
    (
        "model",
        "what is lognormal where the share pays cash: the share less its dividends (`escrowed`), or the share between them",
    ),
    (
        "fill",
        "where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side",
    ),
    (
        "steps",
        "steps of the tree; of the wheel, `[{\"step\": \"sell_put\", ..}]`",
    ),
    ("space_steps", "steps of log-spot, 20 to 10000"),
    ("time_steps", "steps of time, 2 to 10000"),
    (
        "dividend_years",
        "years to each ex-dividend date, ACT/365, ascending, >= 0",
    ),
    (
        "dividend_amount",
        "cash per share on each of those dates, >= 0",
    ),
    ("price", "value today, in the currency of `spot`"),
    ("delta", "change of price per 1.00 of spot"),
    ("gamma", "change of delta per 1.00 of spot"),
    ("vega", "change of price per 1.00 of volatility"),
    ("theta", "change of price per year of passing time"),
    ("rho", "change of price per 1.00 of rate"),
    (
        "status",
        "why a row is NaN: `OK`, `BELOW_INTRINSIC`, `ABOVE_MAXIMUM`, `EXPIRED`, `BAD_INPUT` or `NO_CONVERGENCE`",
    ),
    ("bid_volatility", "implied volatility of the bid"),
    ("bid_status", "as `status`, of the bid"),
    (
        "middle_volatility",
        "implied volatility halfway between bid and ask",
    ),
    ("middle_status", "as `status`, of the middle"),
    ("ask_volatility", "implied volatility of the ask"),
    ("ask_status", "as `status`, of the ask"),
    (
        "middle_premium",
        "halfway between bid and ask, currency per share",
    ),
    (
        "boundary",
        "spot from which on exercise is optimal, the end nearer to the strike; infinite (calls) or 0 (puts) where it never is",
    ),
    (
        "far_boundary",
        "the other end: infinite for calls, 0 for puts, unless there are two boundaries",
    ),
    ("mid", "halfway between bid and ask, currency per share"),
    ("spread_fraction", "spread over mid, a fraction"),
    (
        "expected_move",
        "one deviation up to expiry, currency per share",
    ),
    ("density", "density of the standard normal distribution"),
    ("rank", "a fraction; NaN if the history is too short"),
    ("percentile", "a fraction; NaN if the history is too short"),
    (
        "return_on_capital",
        "credit over the cash at risk, a fraction",
    ),
    (
        "annualised_return",
        "the same by the year, without compounding, a fraction; NaN below 7 days",
    ),
    ("yield_on_strike", "credit over strike, a fraction"),
    (
        "break_even",
        "price of the share at expiry where nothing is won or lost, currency per share",
    ),
    (
        "cushion",
        "how far the share may fall to the strike, a fraction of spot",
    ),
    (
        "break_even_cushion",
        "how far the share may fall to the break-even, a fraction of spot",
    ),
    ("collateral_dollars", "dollars set aside for one contract"),
    (
        "maximum_loss_dollars",
        "dollars lost on one contract if the share goes to zero",
    ),
    (
        "leverage",
        "per cent move of the option per per cent move of the share",
    ),
    (
        "extrinsic",
        "premium above intrinsic value, currency per share",
    ),
    ("carry", "extrinsic value per year over spot, a fraction"),
    (
        "break_even_move",
        "how far the share must rise to the break-even, a fraction of spot",
    ),
    (
        "cost_dollars",
        "dollars paid for one contract, the most that can be lost",
    ),
    (
        "strategy",
        "a strategy: `{\"kind\": .., \"legs\": [..], \"contracts\": .., \"shares_per_contract\": ..}`, as the functions `strategy_..` give it",
    ),
    (
        "conditions",
        "what a strategy is valued under: `{\"spot\": .., \"rate\": .., \"dividend_yield\": 0, \"now\": {\"date\": ..}, \"exercise\": \"american\"}`",
    ),
    (
        "smile",
        "implied volatilities of the first expiry: `{\"strikes\": [..], \"volatilities\": [..]}`",
    ),
    (
        "dividends",
        "cash dividends: `[{\"ex_date\": .., \"amount\": ..}]`, in any order",
    ),
    (
        "earnings",
        "earnings announcements: `[{\"date\": .., \"confirmed\": true}]`, in any order",
    ),
    (
        "assumptions",
        "`{\"fill\": .., \"collateral\": .., \"assignment\": {..}}`",
    ),
    ("rule", "a rule of collateral"),
    ("rules", "rules as data; what is left out is as usual"),
    (
        "volatility_shifts",
        "added to every implied volatility, fractions per square-root year",
    ),
    ("moments", "`[{\"date\": .., \"minutes_to_close\": 0}]`"),
    ("now", "`{\"date\": .., \"minutes_to_close\": 0}`"),
    ("spots", "prices of the share, currency per share, > 0"),
    (
        "short_put",
        "option that is sold: `{\"strike\": .., \"expiration\": .., \"kind\": \"put\", \"bid\": .., \"ask\": .., \"volatility\": ..}`",
    ),
    ("long_put", "option that is bought, as `short_put`"),
    ("short_call", "option that is sold, as `short_put`"),
    ("long_call", "option that is bought, as `short_put`"),
    ("short", "option that is sold, as `short_put`"),
    ("long", "option that is bought, as `short_put`"),
    ("near", "option that expires first, as `short_put`"),
    ("far", "option that expires later, as `short_put`"),
    ("shares", "quote of the share: `{\"bid\": .., \"ask\": ..}`"),
    ("side", "`\"long\"` or `\"short\"`"),
    (
        "legs",
        "legs in any number: `[{\"side\": .., \"ratio\": 1, \"instrument\": ..}]`",
    ),
    ("sold", "option that was sold, as `short_put`"),
    (
        "credit_per_share",
        "premium that was received, currency per share",
    ),
    (
        "chain",
        "a chain: `{\"quote_date\": .., \"spot\": .., \"quotes\": [..]}`; for `roll` a list of options as `short_put`",
    ),
    ("wheel", "the wheel as it stood, as this function gives it"),
    (
        "as_of",
        "the day of the question, `YYYY-MM-DD`; nothing later is looked at",
    ),
    (
        "rates",
        "continuously compounded rates: `{\"years\": [..], \"rate\": [..]}`",
    ),
    ("call_bid", "highest price that is bid for the call"),
    ("call_ask", "lowest price that is asked for the call"),
    ("put_bid", "highest price that is bid for the put"),
    ("put_ask", "lowest price that is asked for the put"),
    ("log_moneyness", "logarithm of strike over forward"),
    ("a", "level of total variance of an SVI smile"),
    ("b", "slope of its wings, >= 0"),
    ("m", "where its middle is, in log-moneyness"),
    ("sigma", "how round its middle is, > 0"),
    ("total_variance", "volatility squared times years"),
    (
        "butterfly",
        "Gatheral's g: negative where butterflies have a negative price",
    ),
    ("today", "volatility today, fraction per square-root year"),
    ("headline", "a headline"),
    ("entity", "the company that is asked about"),
    (
        "news",
        "`[{\"published\": .., \"headline\": .., \"source\": .., \"sentiment\": ..}]`; the last two may be left out",
    ),
    (
        "window_days",
        "news that is older is left out, calendar days",
    ),
    (
        "half_life_days",
        "days after which news weighs half; without it, the weight falls in a straight line to the end of the window",
    ),
    ("sentence", "what is asked, in English"),
    (
        "market",
        "a market: universe, bars, statements, chains, news (see `docs/market-folder.md`)",
    ),
    ("profile", "a scoring profile as data"),
    (
        "screen_options",
        "`{\"strategies\": [..], \"tickers\": [..]}`",
    ),
    (
        "portfolio",
        "`{\"positions\": [..], \"underlyings\": {..}, \"setting\": {..}}`",
    ),
    (
        "benchmark_spot",
        "price of the benchmark, currency per share, > 0",
    ),
    ("account_dollars", "value of the whole account"),
    ("report", "the report of a scan"),
    ("moves", "moves of the market, fractions of spot"),
    (
        "volatility_change",
        "change of every implied volatility, a fraction of it: 0.5 makes 20 % into 30 %",
    ),
    (
        "volatility_changes",
        "changes of every implied volatility, fractions of it, as `volatility_change`",
    ),
    ("spot_moves", "`\"alike\"`, or `\"by_beta\"`"),
    (
        "bars",
        "daily bars: `{\"date\": [..], \"close\": [..], ..}`; of several tickers, by ticker",
    ),
    ("benchmark", "the bars of the benchmark"),
    (
        "observations",
        "a number of returns; of a regime, what `regime_observations` gives",
    ),
    ("period", "a number of returns"),
    ("confidences", "fractions such as 0.95"),
    ("method", "`\"full\"` revaluation, or `\"delta_gamma\"`"),
    ("horizon_days", "days that are looked ahead, > 0"),
    (
        "volatility_index",
        "closes of the index in points: `{\"date\": [..], \"value\": [..]}`",
    ),
    (
        "three_months",
        "closes of the index of three months, as `volatility_index`",
    ),
    (
        "thresholds",
        "limits between regimes; what is left out is as usual",
    ),
    ("sectors", "bars of the funds of sectors, by name"),
    (
        "regime",
        "`\"calm\"`, `\"normal\"`, `\"nervous\"` or `\"stressed\"`",
    ),
    ("concentration", "what `portfolio_concentration` gives"),
    ("classes", "the class of each ticker"),
    ("guide", "limits by regime"),
    ("id", "the name of a profile"),
    ("old", "the report of the earlier scan"),
    ("new", "the report of the later scan"),
];

/// What the name of an argument or an output means, with its unit and domain.
///
/// ```
/// use strikewise::catalogue::meaning;
/// assert!(meaning("years").unwrap().contains("ACT/365"));
/// assert_eq!(meaning("tenor"), None);
/// ```
#[must_use]
pub fn meaning(name: &str) -> Option<&'static str> {
    VOCABULARY
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, meaning)| *meaning)
}
