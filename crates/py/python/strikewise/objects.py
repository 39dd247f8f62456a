"""The objects that functions take and give, as types: plain dictionaries with these keys.

Made by `cargo xtask generate --write`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

__all__ = [
    "AlignedReturns",
    "AlignedReturnsInput",
    "AllocationGuide",
    "AllocationLimits",
    "Analysis",
    "AnalysisRules",
    "AnalystView",
    "Assessment",
    "AssessmentInput",
    "AssignmentCash",
    "AssignmentReason",
    "AssignmentRisk",
    "AssignmentRules",
    "Assumptions",
    "AssumptionsInput",
    "Bars",
    "BetaWeighted",
    "BookGreeks",
    "Bound",
    "BoundLimited",
    "Bounds",
    "Breach",
    "BreachReport",
    "Breadth",
    "CalendarDate",
    "Chain",
    "ChainAnalysis",
    "Class",
    "ClassLimit",
    "Classification",
    "ClassificationInput",
    "Cleaning",
    "Collateral",
    "CollateralRule",
    "Concentration",
    "ConcentrationInput",
    "Conditions",
    "Cone",
    "ContractFunnel",
    "ContractGate",
    "ContractRejection",
    "ContractVolatility",
    "Contribution",
    "Coverage",
    "CoveredGreeks",
    "Criterion",
    "Curve",
    "DailySeries",
    "DataKind",
    "DataRules",
    "DataSummary",
    "DataSummaryInput",
    "DecisionRule",
    "Direction",
    "Dividend",
    "Earnings",
    "EarningsDate",
    "Effect",
    "Events",
    "ExerciseStyle",
    "ExpirationAnalysis",
    "ExpiryCash",
    "ExpiryForward",
    "Factor",
    "FactorChange",
    "FactorScore",
    "FactorScoreInput",
    "Field",
    "Fill",
    "FitErrors",
    "FitMethod",
    "FundamentalsGate",
    "Garch",
    "GarchStatus",
    "HistoricalRisk",
    "HistoryStanding",
    "ImpliedForward",
    "Input",
    "Instrument",
    "InstrumentInput",
    "InstrumentInputOption",
    "InstrumentInputShares",
    "InstrumentOption",
    "InstrumentShares",
    "Label",
    "Ladder",
    "LadderRow",
    "LeftOut",
    "Leg",
    "LegInput",
    "Limits",
    "Margin",
    "Market",
    "MarketState",
    "MarketStateInput",
    "Meaning",
    "Measure",
    "Member",
    "Missing",
    "MissingInput",
    "Moment",
    "Moved",
    "NetGreeks",
    "NewsItem",
    "NewsSentiment",
    "Observations",
    "ObservationsInput",
    "OnlyInOne",
    "OptionKind",
    "OptionQuote",
    "OptionQuoteInput",
    "OptionStrategy",
    "OptionStrategyInput",
    "Outcome",
    "Overlap",
    "ParametricRisk",
    "Placing",
    "Portfolio",
    "Position",
    "PositionFigures",
    "PositionGreeks",
    "Probabilities",
    "Profile",
    "ProfileIdentity",
    "ProfitGrid",
    "ProfitRange",
    "Quadrant",
    "QuadrantScore",
    "QuadrantScoreInput",
    "QuadrantWeights",
    "Question",
    "Quote",
    "QuoteFault",
    "Reason",
    "Regime",
    "RegimeAssessment",
    "Rejection",
    "RevaluationMethod",
    "RollAction",
    "RollCandidate",
    "RollPlan",
    "RollRules",
    "RollTrigger",
    "Rule",
    "Scale",
    "ScanComparison",
    "ScanIdentity",
    "ScanReport",
    "ScanReportInput",
    "SchemaVersion",
    "Score",
    "ScoreInput",
    "ScreenOptions",
    "ScreenQuery",
    "Sector",
    "SectorStrength",
    "Sentiment",
    "SentimentReason",
    "Setting",
    "Settlement",
    "Setup",
    "SetupInput",
    "Share",
    "ShareInput",
    "ShareQuote",
    "ShareQuoteInput",
    "ShareReplacement",
    "Side",
    "Smile",
    "SmileFit",
    "SmileModel",
    "SoldOption",
    "SoldOptionInput",
    "Sort",
    "Source",
    "SourceInput",
    "Span",
    "SpotMoves",
    "Ssvi",
    "Stage",
    "StageReport",
    "StageReportInput",
    "Statement",
    "Status",
    "Strategy",
    "StrategyKind",
    "StrategyProfile",
    "StrategyReport",
    "StressGrid",
    "Surface",
    "Svi",
    "Tail",
    "TechnicalFilter",
    "TechnicalPeriods",
    "Thresholds",
    "TickerData",
    "TickerOutcome",
    "Trend",
    "Underlying",
    "UnderlyingFigures",
    "UnderlyingMargin",
    "Understood",
    "Vote",
    "Wheel",
    "WheelFigures",
    "WheelInput",
    "WheelStage",
    "WheelStageCoveredCall",
    "WheelStageCoveredCallCoveredCall",
    "WheelStageInput",
    "WheelStageInputCoveredCall",
    "WheelStageInputCoveredCallCoveredCall",
    "WheelStageInputShares",
    "WheelStageInputSharesShares",
    "WheelStageInputShortPut",
    "WheelStageShares",
    "WheelStageSharesShares",
    "WheelStageShortPut",
    "WheelStep",
    "WheelStepBoughtBack",
    "WheelStepCalledAway",
    "WheelStepDividend",
    "WheelStepOptionExpired",
    "WheelStepPutAssigned",
    "WheelStepSellCall",
    "WheelStepSellPut",
    "YieldCurve",
]


class AlignedReturns(TypedDict):
    """Simple returns of several tickers on the same days."""
    date: Sequence[CalendarDate]
    """The day on which each return ends, ascending."""
    returns: Mapping[str, Sequence[float]]
    """A column for each ticker, as long as `date`: price over the price before, less 1."""
    left_out: Sequence[LeftOut]
    """Tickers that have too few closes."""


class _AlignedReturnsInput(TypedDict):
    date: Sequence[CalendarDate]
    """The day on which each return ends, ascending."""
    returns: Mapping[str, Sequence[float]]
    """A column for each ticker, as long as `date`: price over the price before, less 1."""


class AlignedReturnsInput(_AlignedReturnsInput, total=False):
    """Simple returns of several tickers on the same days."""
    left_out: Sequence[LeftOut]
    """Tickers that have too few closes."""


class AllocationGuide(TypedDict):
    """Limits by regime."""
    id: str
    """Its name."""
    version: float
    """Its version."""
    calm: AllocationLimits
    """In a calm market."""
    normal: AllocationLimits
    """In a normal one."""
    nervous: AllocationLimits
    """In a nervous one."""
    stressed: AllocationLimits
    """In a stressed one."""


class AllocationLimits(TypedDict):
    """Limits of one regime, shares of the account."""
    minimum_cash: float
    """Least share in cash."""
    maximum_name: float
    """Largest share of one name."""
    maximum_sector: float
    """Largest share of one sector."""
    riskiest_class: Class
    """Riskiest class of a setup that may be opened."""


class Analysis(TypedDict):
    """Figures of a strategy until its first expiry. Fractions unless the name says dollars, days or per share; dollars are of
    all contracts.
    """
    kind: StrategyKind
    """Name of the strategy."""
    contracts: float
    """How many of it."""
    shares_per_contract: float
    """Shares that one contract stands for."""
    assumptions: Assumptions
    """What was assumed."""
    expiration: CalendarDate
    """The first expiry."""
    days_to_expiry: float
    """Calendar days until it."""
    years: float
    """Years until it, to the minute."""
    expires_today: bool
    """It is today (0DTE)."""
    credit_per_share: float | None
    """Net credit at the assumed fill; negative for a debit."""
    mid_credit_per_share: float | None
    """The same with every leg in the middle of its quote."""
    natural_credit_per_share: float | None
    """The same with every leg at the quoted side."""
    credit_dollars: float | None
    """Net credit at the assumed fill, of all contracts."""
    maximum_profit_dollars: Bound | None
    """The most that can be gained."""
    maximum_loss_dollars: Bound | None
    """The most that can be lost."""
    break_evens: Sequence[float] | None
    """Share prices at which gain turns into loss, in ascending order."""
    profit_ranges: Sequence[ProfitRange] | None
    """Share prices between which it gains."""
    collateral: Collateral | None
    """Collateral under the assumed rule."""
    requirement_dollars: float | None
    """What is set aside, of all contracts."""
    capital_dollars: float | None
    """What the trader brings, of all contracts."""
    return_on_capital: float | None
    """The most that can be gained over the capital; None without limit."""
    annualised_return: float | None
    """The same times 365 over days, simple; None below 7 days."""
    probability_of_profit: float | None
    """Risk-neutral probability of any gain."""
    probability_of_maximum_loss: float | None
    """Risk-neutral probability of the greatest loss."""
    expected_value_dollars: float | None
    """Risk-neutral mean profit in today's money, of all contracts."""
    expected_move: float | None
    """One standard deviation of the share price until then, in dollars per share."""
    greeks: NetGreeks | None
    """Value and Greeks per share."""
    position: PositionGreeks | None
    """Greeks of all contracts, in traders' units."""
    assignment: Sequence[AssignmentRisk]
    """How options that are sold stand against exercise."""
    events: Events
    """Dividends and earnings until then."""
    missing: Sequence[str]
    """Inputs that are missing, for example `'short_put.volatility'`: what needs them is None."""


class AnalysisRules(TypedDict, total=False):
    """Limits of an analysis. The defaults suit listed equity options."""
    maximum_quote_age_days: float
    """Quotes of a session so many days before the analysis are still used."""
    maximum_spread_fraction: float
    """Widest spread, as a fraction of the middle."""
    narrow_spread: float
    """A spread of no more than this, in currency, is never too wide."""
    minimum_pairs: float
    """Fewest pairs of calls and puts that a forward is read from."""
    near_the_money_deviations: float
    """Pairs of American options are used within so many standard deviations of the forward."""
    minimum_points: float
    """Fewest strikes that a smile is fitted to; five or more."""
    model: SmileModel
    """The curve to fit."""


class _AnalystView(TypedDict):
    date: CalendarDate
    """When it was published."""


class AnalystView(_AnalystView, total=False):
    """Analysts' views of a share at one date."""
    target_mean_price: float | None
    """Mean price target, in the currency of the share."""
    recommendation_mean: float | None
    """Mean recommendation, 1 = strong buy … 5 = sell."""
    analysts: float | None
    """How many analysts."""
    net_upgrades: float | None
    """Upgrades less downgrades in the 90 days before `date`."""


Assessment = TypedDict(
    "Assessment",
    {
        # What was measured.
        "measure": "Measure",
        # The raw value; null if missing.
        "value": "float | None",
        # The best class that admits the value, or the class that a missing value is held to; null if
        # no class admits it.
        "class": "Class | None",
    },
)
"""What one criterion says."""


class _AssessmentInput(TypedDict):
    measure: Measure
    """What was measured."""


_AssessmentInputRest = TypedDict(
    "_AssessmentInputRest",
    {
        # The raw value; null if missing.
        "value": "float | None",
        # The best class that admits the value, or the class that a missing value is held to; null if
        # no class admits it.
        "class": "Class | None",
    },
    total=False,
)


class AssessmentInput(_AssessmentInput, _AssessmentInputRest):
    """What one criterion says."""


class AssignmentCash(TypedDict):
    """Cash for every put sold."""
    expiries: Sequence[ExpiryCash]
    """By expiry, the nearest first."""
    cash_dollars: float
    """Of all."""


class AssignmentRisk(TypedDict):
    """How one option that is sold stands."""
    leg: str
    """What the leg is called in its strategy, for example `'short_put'`."""
    strike: float
    """Its strike."""
    expiration: CalendarDate
    """Its last day."""
    intrinsic_per_share: float
    """What exercise would bring its holder now."""
    extrinsic_per_share: float | None
    """What exercise would throw away: middle of the quote less intrinsic value. None without a two-sided quote."""
    probability_in_the_money: float | None
    """Probability that it ends in the money, and is assigned then; None if the smile is empty, and for an option that
    outlives the smile.
    """
    reasons: Sequence[AssignmentReason]
    """Why it may be assigned before; empty for a European option."""


class AssignmentRules(TypedDict):
    """Limits of what counts as little and as deep."""
    little_extrinsic_fraction: float
    """Time value below this share of the share price is little: 0.1 %."""
    deep_in_the_money_fraction: float
    """Intrinsic value from this share of the share price on is deep: 10 %."""


class Assumptions(TypedDict):
    """What an analysis assumes beside the market."""
    fill: Fill
    """Where in the spread each leg is filled."""
    collateral: CollateralRule
    """Rule by which collateral is asked for."""
    assignment: AssignmentRules
    """What counts as little time value, and as deep in the money."""


class AssumptionsInput(TypedDict, total=False):
    """What an analysis assumes beside the market."""
    fill: Fill
    """Where in the spread each leg is filled."""
    collateral: CollateralRule
    """Rule by which collateral is asked for."""
    assignment: AssignmentRules
    """What counts as little time value, and as deep in the money."""


class _Bars(TypedDict):
    date: Sequence[CalendarDate]
    """Sessions, strictly ascending."""


class Bars(_Bars, total=False):
    """Daily bars, oldest first; all columns have the same length. None is missing."""
    open: Sequence[float | None] | None
    """Opening prices."""
    high: Sequence[float | None] | None
    """Highest prices."""
    low: Sequence[float | None] | None
    """Lowest prices."""
    close: Sequence[float | None] | None
    """Closing prices."""
    volume: Sequence[float | None] | None
    """Shares traded."""


class BetaWeighted(TypedDict):
    """Greeks of the book as if it were shares of a benchmark."""
    benchmark_spot: float
    """Price of the benchmark."""
    delta_shares: float
    """Shares of the benchmark that would move alike."""
    gamma_shares: float
    """Of those shares, per dollar of the benchmark."""
    delta_dollars_per_percent: float
    """Profit of a rise of the benchmark by one percent, by delta alone."""
    coverage: Coverage
    """Of how many positions."""


class BookGreeks(TypedDict):
    """Value and Greeks of positions on different underlyings, which only dollars can be added in."""
    value_dollars: float
    """Value by the model."""
    delta_dollars: float
    """`Σ delta · spot`: dollars of shares that would move alike. One percent of it is the profit of a move of one percent."""
    gamma_dollars_per_percent: float
    """`Σ gamma · spot² / 100`: how much `delta_dollars` changes by a move of one percent, but for that of the price itself."""
    theta_per_day_dollars: float
    """Dollars per calendar day."""
    vega_per_point_dollars: float
    """Dollars per point (0.01) of volatility."""
    rho_per_point_dollars: float
    """Dollars per point (0.01) of rate."""


class BoundLimited(TypedDict):
    """No more than this."""
    limited: float


class Bounds(TypedDict):
    """Upper ends of three regimes, each within its own; above the last it is stressed."""
    calm: float
    """Calm up to here."""
    normal: float
    """Normal up to here."""
    nervous: float
    """Nervous up to here."""


class Breach(TypedDict):
    """One limit that is broken."""
    rule: Rule
    """Which."""
    subject: str | None
    """Name or sector; null for cash."""
    reason: str
    """What is, and what may be, in a sentence."""
    excess_dollars: float | None
    """Dollars to bring back within the limit; null for a class."""


class BreachReport(TypedDict):
    """What a book breaks, and what could not be judged."""
    guide: str
    """Name of the guide."""
    version: float
    """Its version."""
    regime: Regime
    """The regime whose limits were taken."""
    limits: AllocationLimits
    """Those limits."""
    breaches: Sequence[Breach]
    """What is broken: cash first, then names, sectors and classes."""
    not_judged: Sequence[str]
    """What could not be judged, and why."""


class Breadth(TypedDict):
    """Names above their averages, and names that rose and fell, on one session."""
    date: CalendarDate | None
    """The session: the newest of any name."""
    names: float
    """Names that were given."""
    fresh: float
    """Names with a close on that session; the others are in no figure."""
    above_fifty: float | None
    """Share of the names that have an average of 50 closes whose close is above it; null if none has."""
    names_fifty: float
    """How many have one."""
    above_two_hundred: float | None
    """The same of 200 closes."""
    names_two_hundred: float
    """How many have one."""
    advancing: float
    """Names that closed higher than at their close before."""
    declining: float
    """Names that closed lower."""
    unchanged: float
    """Names that closed the same."""


class _Chain(TypedDict):
    quote_date: CalendarDate
    """The session of the quotes."""
    quotes: Sequence[Quote]
    """The contracts, in any order."""


class Chain(_Chain, total=False):
    """The chain of one underlying in one session."""
    spot: float | None
    """Price of the underlying that belongs to the quotes, not adjusted."""


class ChainAnalysis(TypedDict):
    """All of a chain."""
    quote_date: CalendarDate
    """The session of the quotes."""
    spot: float
    """Price of the underlying."""
    cleaning: Cleaning
    """Which quotes are left out."""
    expirations: Sequence[ExpirationAnalysis]
    """Expiries, first to last."""
    contracts: Sequence[ContractVolatility]
    """What each quote of the chain implies, in its order."""
    surface: Surface
    """The smiles of the expiries that have one, free of arbitrage together."""
    ssvi: Ssvi | None
    """The surface that all smiles are slices of, where they are."""


class ClassLimit(TypedDict):
    """Limits of one criterion by class, each `[least, most]`, both included."""
    measure: Measure
    """What is measured."""
    conservative: Sequence[float]
    """Limits of the conservative class."""
    moderate: Sequence[float]
    """Limits of the moderate class."""
    aggressive: Sequence[float]
    """Limits of the aggressive class."""
    missing: Class
    """The best class that a setup may have while the value is missing."""


Classification = TypedDict(
    "Classification",
    {
        # The worst class of all criteria; null if a criterion lies outside every class.
        "class": "Class | None",
        # The criteria that set the class.
        "binding": "Sequence[Measure]",
        # Every criterion.
        "criteria": "Sequence[Assessment]",
    },
)
"""The class of a setup and what set it."""


class _ClassificationInput(TypedDict):
    binding: Sequence[Measure]
    """The criteria that set the class."""
    criteria: Sequence[AssessmentInput]
    """Every criterion."""


_ClassificationInputRest = TypedDict(
    "_ClassificationInputRest",
    {
        # The worst class of all criteria; null if a criterion lies outside every class.
        "class": "Class | None",
    },
    total=False,
)


class ClassificationInput(_ClassificationInput, _ClassificationInputRest):
    """The class of a setup and what set it."""


class Cleaning(TypedDict):
    """What cleaning did to a chain."""
    fault: Sequence[QuoteFault | None]
    """For each quote of the chain, in its order: why it is left out, None if it is kept."""
    left_out: Mapping[str, float]
    """Quotes left out, by reason."""
    kept: float
    """Quotes kept."""
    placeholder_volatilities: float
    """Quotes whose volatility, as the source gives it, stands for something else: 0.5 % or less, 1000 % or more, or
    the same to the last digit at five strikes or more of one expiry and kind. The quotes themselves are kept: that figure is not used.
    """
    adjusted_contracts_looked_for: bool
    """Whether symbols were given. Without them, adjusted contracts cannot be told from others."""


class Collateral(TypedDict):
    """What has to be there, per share of one of the strategy."""
    requirement_per_share: float
    """What is set aside for shares and for options that are owed, before premiums."""
    capital_per_share: float
    """What the trader brings: the requirement less the net credit of the options, or plus their net debit."""


class Concentration(TypedDict):
    """Where the capital is."""
    account_dollars: float | None
    """What the account is worth, cash included, if that was said."""
    capital_dollars: float
    """Capital of all names."""
    cash_share: float | None
    """What is left of the account, as a share of it; negative where more is tied up than there is. Positions that are not
    covered tie up nothing in it: it is then the most that can be left.
    """
    names: Sequence[Share]
    """Names, most capital first."""
    sectors: Sequence[Share]
    """Sectors, most capital first; the names without one are a row of their own."""
    name_herfindahl: float | None
    """Sum of the squared shares of the names in the capital of all, 1 for a single name; null without capital."""
    sector_herfindahl: float | None
    """The same of the sectors that are known, in their own capital."""
    coverage: Coverage
    """Of how many positions."""


class _ConcentrationInput(TypedDict):
    capital_dollars: float
    """Capital of all names."""
    names: Sequence[ShareInput]
    """Names, most capital first."""
    sectors: Sequence[ShareInput]
    """Sectors, most capital first; the names without one are a row of their own."""
    coverage: Coverage
    """Of how many positions."""


class ConcentrationInput(_ConcentrationInput, total=False):
    """Where the capital is."""
    account_dollars: float | None
    """What the account is worth, cash included, if that was said."""
    cash_share: float | None
    """What is left of the account, as a share of it; negative where more is tied up than there is. Positions that are not
    covered tie up nothing in it: it is then the most that can be left.
    """
    name_herfindahl: float | None
    """Sum of the squared shares of the names in the capital of all, 1 for a single name; null without capital."""
    sector_herfindahl: float | None
    """The same of the sectors that are known, in their own capital."""


class _Conditions(TypedDict):
    spot: float
    rate: float
    now: Moment


class Conditions(_Conditions, total=False):
    """The share, the rates, the moment, and how the options are exercised."""
    dividend_yield: float
    exercise: ExerciseStyle


class Cone(TypedDict):
    """What `cone` gives, one row for each window."""
    windows: Sequence[float]
    """The windows, in bars."""
    quantiles: Sequence[float]
    """The shares of volatilities that the columns of `volatilities` have below them."""
    volatilities: Sequence[Sequence[float | None]]
    """A row for each window, a number for each quantile: annual fractions, None where the series is too short."""
    current: Sequence[float | None]
    """The volatility of the last window, as annual fractions."""
    observations: Sequence[float]
    """How many volatilities each row was taken of."""


class ContractFunnel(TypedDict):
    """Contracts of one strategy over all names that reached the chain analysis."""
    considered: float
    """Contracts of the right kind in the window of expirations: `eligible` and the rejected."""
    eligible: float
    """Contracts that passed every gate."""
    rejected: Sequence[ContractRejection]
    """The others, by reason."""


class ContractGate(TypedDict):
    """What every contract must meet."""
    fill: Fill
    """Assumed fill."""
    minimum_spot: float
    """Least share price, in dollars."""
    minimum_bid: float
    """Least bid, in dollars."""
    maximum_spread_fraction: float
    """Widest spread over mid …"""
    maximum_spread_dollars: float
    """… unless the spread is no wider than this, in dollars: cheap options quote in ticks."""
    minimum_open_interest: float
    """Least open interest, where it is known."""


class ContractRejection(TypedDict):
    """Contracts that one reason kept out."""
    reason: Reason
    """Why."""
    count: float
    """How many."""


class ContractVolatility(TypedDict):
    """What the quote of one contract implies."""
    expiration: CalendarDate
    """Last day of the contract."""
    strike: float
    """Strike."""
    kind: OptionKind
    """Call or put."""
    fault: QuoteFault | None
    """Why the quote is left out; nothing is solved then."""
    log_moneyness: float | None
    """`ln(strike / forward)`, where the forward is known."""
    bid_volatility: float | None
    """Volatility of the bid; None where no volatility gives it."""
    volatility: float | None
    """Volatility of the middle."""
    ask_volatility: float | None
    """Volatility of the ask."""
    status: Status | None
    """What became of the middle; None where it was not solved: a quote that is left out, or an expiry without a forward."""
    fitted_volatility: float | None
    """Volatility of the fitted smile at this strike."""
    in_fit: bool
    """Whether the smile was fitted to it."""


class Contribution(TypedDict):
    """One underlying's part of the variance."""
    ticker: str
    """Ticker."""
    delta_dollars: float
    """Its delta times its price."""
    share_of_variance: float | None
    """Fraction of the variance, negative if it hedges the rest; they sum to 1. Null if there is no variance."""


class Coverage(TypedDict):
    """Of how many positions a figure is, and what the others lack."""
    positions: float
    """Positions of the book."""
    covered: float
    """Positions in the figure."""
    missing: Sequence[MissingInput]
    """The others."""


class CoveredGreeks(TypedDict):
    """Greeks of a book, and what they cover."""
    greeks: BookGreeks
    coverage: Coverage


class DailySeries(TypedDict, total=False):
    """One value a day, oldest first."""
    date: Sequence[CalendarDate]
    """Days, strictly ascending."""
    value: Sequence[float | None]
    """Values, null where one is missing."""


class DataRules(TypedDict):
    """How old data may be."""
    maximum_bar_age_days: float
    """Calendar days from the last bar to the screen."""
    maximum_quote_age_days: float
    """Calendar days from the quotes to the screen."""
    filing_lag_days: float
    """Calendar days from the end of a fiscal year until its figures are taken as public, where the
    filing date is not known.
    """
    maximum_statement_age_days: float
    """Calendar days from the end of the fiscal year to the screen."""
    news_window_days: float
    """Calendar days of news that count."""
    maximum_analyst_age_days: float
    """Calendar days from an analysts' view to the screen."""
    earnings_estimate_margin_days: float
    """Calendar days by which an estimated earnings date may turn out to be earlier."""
    minimum_peers: float
    """How many other names of a sector, or of the universe, a percentile needs."""


class DataSummary(TypedDict):
    """Which data were used."""
    name: str
    """What the data are called."""
    kind: DataKind
    """Real or modelled."""
    sources: Sequence[Source]
    """Where they come from."""
    notes: Sequence[str]
    """What a reader should know of them."""


class DataSummaryInput(TypedDict):
    """Which data were used."""
    name: str
    """What the data are called."""
    kind: DataKind
    """Real or modelled."""
    sources: Sequence[SourceInput]
    """Where they come from."""
    notes: Sequence[str]
    """What a reader should know of them."""


class Dividend(TypedDict):
    """One cash dividend."""
    ex_date: CalendarDate
    """First day without the dividend."""
    amount: float
    """Cash per share."""


class EarningsDate(TypedDict):
    """One earnings announcement."""
    date: CalendarDate
    """The day."""
    confirmed: bool
    """Confirmed by the company, not estimated."""


class Events(TypedDict):
    """Dividends and earnings between now and the first expiry, in order."""
    ex_dividends: Sequence[Dividend]
    """Dividends whose first day without them is after today and not after the expiry."""
    earnings: Sequence[EarningsDate]
    """Reports from today to the expiry: whether one of today is out already is not known."""


class ExpirationAnalysis(TypedDict):
    """One expiry of a chain."""
    expiration: CalendarDate
    """Last day of its contracts."""
    days: float
    """Calendar days from the quotes to it."""
    quotes: float
    """Quotes of the chain."""
    kept: float
    """Of these, kept by cleaning."""
    rate: float | None
    """Continuously compounded rate to expiry."""
    forward: ImpliedForward | None
    """What calls and puts say together."""
    smile: SmileFit | None
    """The smile."""
    missing: Missing | None
    """Why the forward or the smile is missing."""


class ExpiryCash(TypedDict):
    """The puts of one expiry."""
    expiration: CalendarDate
    """Last day."""
    contracts: float
    """Contracts sold."""
    cash_dollars: float
    """Their strikes times the shares that they are on."""
    cumulative_dollars: float
    """That of this expiry and all before it."""


class ExpiryForward(TypedDict):
    """Forward and discount of one expiry, from all its strikes."""
    forward: float | None
    """Price agreed today for the share at expiry; None if the quotes do not tell."""
    discount: float | None
    """Value today of 1 paid at expiry."""
    rate: float | None
    """The rate of that discount, `-ln(discount) / years`."""
    strikes: float
    """Pairs of quotes that were used."""
    status: Status
    """`OK`; `EXPIRED`; `BAD_INPUT` where too few pairs are left; `NO_CONVERGENCE` where no positive forward and
    discount fit them.
    """
    residual: Sequence[float | None]
    """For each row: middle of the call less middle of the put, less what forward and discount make of it."""
    row_status: Sequence[Status]
    """`OK` for rows that were used, `BAD_INPUT` for others."""


class _Factor(TypedDict):
    measure: Measure
    """What is measured."""
    weight: float
    """Weight relative to the other factors of the quadrant."""
    curve: Curve
    """Knots `[value, points]`."""


class Factor(_Factor, total=False):
    """One factor: a measure, its weight inside its quadrant, and the curve from value to points."""
    scale: Scale
    """What of it the curve reads: the value, or its percentile among other names."""
    direction: Direction | None
    """Where it is declared, the curve must run so."""


class FactorChange(TypedDict):
    """What one factor added to a score before and after."""
    measure: Measure
    """What was measured."""
    scale: Scale
    """What of it the curve reads."""
    old_value: float | None
    """The value before; null if it was missing."""
    new_value: float | None
    """The value after; null if it is missing."""
    old_points: float | None
    """Its points before; null if they were missing."""
    new_points: float | None
    """Its points after; null if they are missing."""
    change: float
    """Contribution after less contribution before: of all factors they sum to the change of the score."""


class FactorScore(TypedDict):
    """One factor of one setup."""
    measure: Measure
    """What was measured."""
    scale: Scale
    """What of it the curve reads."""
    quadrant: Quadrant
    """Its quadrant."""
    value: float | None
    """The raw value; null if missing."""
    percentile: float | None
    """Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
    the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
    contract has.
    """
    points: float | None
    """Points that the curve gives it, 0 to 100; null if missing."""
    weight: float
    """Share of the whole score by the profile, 0 to 1."""
    effective_weight: float
    """Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
    its quadrant does not count.
    """
    contribution: float
    """`points * effective_weight`; the contributions of all factors sum to the score."""


class _FactorScoreInput(TypedDict):
    measure: Measure
    """What was measured."""
    scale: Scale
    """What of it the curve reads."""
    quadrant: Quadrant
    """Its quadrant."""
    weight: float
    """Share of the whole score by the profile, 0 to 1."""
    effective_weight: float
    """Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
    its quadrant does not count.
    """
    contribution: float
    """`points * effective_weight`; the contributions of all factors sum to the score."""


class FactorScoreInput(_FactorScoreInput, total=False):
    """One factor of one setup."""
    value: float | None
    """The raw value; null if missing."""
    percentile: float | None
    """Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
    the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
    contract has.
    """
    points: float | None
    """Points that the curve gives it, 0 to 100; null if missing."""


class FitErrors(TypedDict):
    """How far a curve is from what it was fitted to, in volatility."""
    points: float
    """Strikes that it was fitted to."""
    root_mean_square: float
    """Root mean square."""
    median: float
    """Median."""
    largest: float
    """Largest."""
    inside_band: float
    """Fraction of the points at which the curve is between the volatilities of bid and ask."""


class FundamentalsGate(TypedDict):
    """The fundamentals gate. Three tests: revenue grows, the business earns money (operating income, or net
    income where no operating income is reported), free cash flow is positive.
    """
    minimum_known: float
    """How many of the three tests must be known."""
    minimum_pass_share: float
    """Least share of the known tests that must pass."""
    financial_sectors: Sequence[str]
    """Sectors whose cash flow and debt are their business: neither is read there."""


class Garch(TypedDict):
    """A GARCH(1,1) model that was fitted by `garch`."""
    omega: float
    """The part of the variance that is always there."""
    alpha: float
    """How much of the last squared return goes into the variance."""
    beta: float
    """How much of the last variance is kept."""
    log_likelihood: float
    """The logarithm of the likelihood."""
    observations: float
    """How many returns were fitted."""
    next_variance: float
    """The variance that is forecast for the period after the last return."""
    status: GarchStatus
    """How far the parameters can be relied on."""


class HistoricalRisk(TypedDict):
    """What the book of today would have lost over the days of a history."""
    method: RevaluationMethod
    """How positions were valued."""
    tails: Sequence[Tail]
    """A tail for each confidence."""
    date: Sequence[CalendarDate]
    """The day on which each return ends."""
    profit_dollars: Sequence[float]
    """Profit of each day."""
    coverage: Coverage
    """Of how many positions."""


class HistoryStanding(TypedDict):
    """Rank and percentile of a volatility, and how many days they rest on."""
    rank: float | None
    """From 0, the lowest of the days and today, to 1, the highest; None where there are too few days, or all are the same."""
    percentile: float | None
    """Fraction of the days with a volatility below today's."""
    observations: float
    """Days before today that were compared with: 252 at most, those without a volatility left out."""


class ImpliedForward(TypedDict):
    """What calls and puts of one expiry say of the share then.

    # Method
    Put-call parity, `call - put = discount (forward - strike)`, with the discount of the given rate, over the strikes that quote
    both: residuals weigh by the spread (as in `parity::fit`), and pairs beyond three standard deviations and outside their own
    spread are dropped. American pairs count within one standard deviation of the forward only
    (`AnalysisRules::near_the_money_deviations`), and what early exercise adds to each is taken off first: at the
    implied volatility of the American middle, the American price less the European one. That needs the
    dividend yield, which the forward gives: both are found in turn.
    """
    forward: float
    """Price agreed today for the share at expiry."""
    discount: float
    """Value today of 1 paid at expiry."""
    dividend_yield: float
    """Dividends and cost to borrow together, `rate - ln(forward / spot) / years`. Days before expiry a spot that is a few
    minutes off makes this large, and means nothing.
    """
    pairs_offered: float
    """Strikes that quote a call and a put, near enough to the money to count."""
    pairs_used: float
    """Pairs that were used."""
    scatter: float
    """Root mean square of what parity leaves unexplained in them, in currency."""
    early_exercise_premium: float
    """The largest premium of early exercise that was taken off a quote, in currency; 0 for European options."""


class InstrumentInputOption(TypedDict):
    """An option contract."""
    option: OptionQuoteInput


class InstrumentInputShares(TypedDict):
    """As many shares as one contract stands for."""
    shares: ShareQuoteInput


class InstrumentOption(TypedDict):
    """An option contract."""
    option: OptionQuote


class InstrumentShares(TypedDict):
    """As many shares as one contract stands for."""
    shares: ShareQuote


class Ladder(TypedDict):
    """Profit over moves of the market, at once and with one change of volatility."""
    volatility_change: float
    """Change of every volatility, a fraction of it."""
    how: SpotMoves
    """How the market's moves become those of the underlyings."""
    rows: Sequence[LadderRow]
    """A row for each move, in their order."""
    coverage: Coverage
    """Of how many positions; the same in both ways."""


class LadderRow(TypedDict):
    """Profit of the book at one move."""
    spot_move: float
    """Move of the market, a fraction."""
    delta_dollars: float
    """By delta."""
    gamma_dollars: float
    """By gamma."""
    vega_dollars: float
    """By vega."""
    greeks_dollars: float
    """By the three together."""
    revaluation_dollars: float
    """By valuing every position anew."""
    difference_dollars: float
    """What the Greeks say too much: theirs less that of the revaluation."""


class LeftOut(TypedDict):
    """A ticker without returns, and why."""
    ticker: str
    """Ticker."""
    closes: float
    """Closes that it has on the days that were looked at."""
    days: float
    """Days that were looked at."""


class Leg(TypedDict):
    """One leg of a strategy."""
    side: Side
    """Bought or sold."""
    ratio: float
    """How many for one of the strategy."""
    instrument: Instrument
    """Of what."""


class LegInput(TypedDict):
    """One leg of a strategy."""
    side: Side
    """Bought or sold."""
    ratio: float
    """How many for one of the strategy."""
    instrument: InstrumentInput
    """Of what."""


class Limits(TypedDict, total=False):
    """Limits of a number; what is null does not limit. At most one lower and one upper limit are set."""
    at_least: float | None
    """The number is this or more."""
    above: float | None
    """The number is more than this."""
    at_most: float | None
    """The number is this or less."""
    below: float | None
    """The number is less than this."""


class Margin(TypedDict):
    """What the book ties up."""
    underlyings: Sequence[UnderlyingMargin]
    """Each underlying, sorted by ticker."""
    reg_t_requirement_dollars: float
    """Sum of the initial margins that are known."""
    reg_t_capital_dollars: float
    """Sum of the capitals that are known."""
    coverage: Coverage
    """Of how many positions."""


class Market(TypedDict):
    """A whole market at one date."""
    as_of: CalendarDate
    """The date of the screen. Nothing later is looked at."""
    name: str
    """What to call this data."""
    kind: DataKind
    """Real or modelled."""
    sources: Sequence[SourceInput]
    """Where the data come from."""
    universe: Sequence[Member]
    """The names to screen."""
    tickers: Mapping[str, TickerData]
    """Data by ticker."""
    yields: YieldCurve
    """Treasury yields."""
    volatility_index: DailySeries
    """Closes of the volatility index, in points."""
    notes: Sequence[str]
    """What a reader of the report should know of the data."""


class MarketState(TypedDict):
    """The state of the market at the date of the screen."""
    volatility_index: float | None
    """Newest close of the volatility index; null if it is missing."""
    volatility_index_date: CalendarDate | None
    """Its day."""
    volatility_index_percentile: float | None
    """Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete."""
    rate_30_days: float | None
    """Continuously compounded rate for 30 days."""
    rate_1_year: float | None
    """The same for a year."""


class MarketStateInput(TypedDict, total=False):
    """The state of the market at the date of the screen."""
    volatility_index: float | None
    """Newest close of the volatility index; null if it is missing."""
    volatility_index_date: CalendarDate | None
    """Its day."""
    volatility_index_percentile: float | None
    """Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete."""
    rate_30_days: float | None
    """Continuously compounded rate for 30 days."""
    rate_1_year: float | None
    """The same for a year."""


class Meaning(TypedDict):
    """Words that were understood."""
    span: Span
    """Which."""
    meaning: str
    """What they ask, for example `RSI below 30`."""


class _Member(TypedDict):
    ticker: str
    """Ticker, class shares with a dot (`BRK.B`)."""
    indices: Sequence[str]
    """Indices that it belongs to."""


class Member(_Member, total=False):
    """One name of the universe."""
    name: str | None
    """Company name."""
    sector: str | None
    """Sector."""


class MissingInput(TypedDict):
    """One position that a figure leaves out."""
    position: float
    """Its place in the book, from 0."""
    label: str
    """What it is called."""
    input: Input
    """What it lacks."""


class _Moment(TypedDict):
    date: CalendarDate


class Moment(_Moment, total=False):
    """A moment of a trading day, measured back from its close."""
    minutes_to_close: float


class Moved(TypedDict):
    """A setup that both scans have, and that is not the same in both."""
    ticker: str
    """Ticker of the share."""
    strategy: Strategy
    """What is traded."""
    old: Placing
    """Where it stood."""
    new: Placing
    """Where it stands."""
    is_other_contract: bool
    """Whether it is another contract."""
    score_change: float | None
    """Score after less score before; null if one of them is missing."""
    factors: Sequence[FactorChange]
    """Every factor whose value, points or contribution changed, the largest change first."""


class NetGreeks(TypedDict):
    """Value and Greeks of all legs per share, raw derivatives as in `Greeks`(crate::pricing::Greeks): `theta` per year,
    `vega` and `rho` per 1.00.
    """
    price: float
    """Value now by the model."""
    delta: float
    """Per 1.00 of spot."""
    gamma: float
    """Of delta, per 1.00 of spot."""
    vega: float
    """Per 1.00 of volatility, of all options alike."""
    theta: float
    """Per year of passing time."""
    rho: float
    """Per 1.00 of rate."""


class _NewsItem(TypedDict):
    published: CalendarDate
    """Day of publication."""
    headline: str
    """Headline."""


class NewsItem(_NewsItem, total=False):
    """One piece of news about a ticker."""
    source: str | None
    """Who published it."""
    sentiment: float | None
    """Sentiment as its source gives it, -1 to 1."""


class NewsSentiment(TypedDict):
    """What the news of a window come to."""
    score: float
    """Mean of the scores by their weights, -1 to 1."""
    label: Label
    """The score in a word."""
    headlines: float
    """Headlines that count, each once."""
    duplicates: float
    """Copies that were left out."""
    scored_here: float
    """Headlines whose score is the scorer's, not the source's."""
    sources: float | None
    """Different sources; null if no headline names one."""


class Observations(TypedDict):
    """The values of the criteria; None is not known."""
    level: float | None
    """The volatility index in points."""
    percentile: float | None
    """Share of the values before that are below it."""
    term_ratio: float | None
    """It over the index of three months."""
    realised_to_implied: float | None
    """Volatility realised by the benchmark over the one that the index implies."""


class ObservationsInput(TypedDict, total=False):
    """The values of the criteria; None is not known."""
    level: float | None
    """The volatility index in points."""
    percentile: float | None
    """Share of the values before that are below it."""
    term_ratio: float | None
    """It over the index of three months."""
    realised_to_implied: float | None
    """Volatility realised by the benchmark over the one that the index implies."""


class OnlyInOne(TypedDict):
    """A setup that only one of the scans has."""
    ticker: str
    """Ticker of the share."""
    strategy: Strategy
    """What is traded."""
    placing: Placing
    """Where it stands."""
    is_in_other: bool
    """Whether the other scan says anything of the ticker."""
    left_other: TickerOutcome | None
    """Where the ticker left the other scan; null if it is ranked there with other setups, or not in it."""


class OptionQuote(TypedDict):
    """An option with its quote, in currency per share."""
    strike: float
    """Strike per share."""
    expiration: CalendarDate
    """Last day."""
    settlement: Settlement
    """Open or close of the last day."""
    volatility: float | None
    """Implied volatility, a fraction per square-root year."""
    bid: float | None
    """What a buyer offers."""
    ask: float | None
    """What a seller asks."""
    kind: OptionKind
    """Call or put."""


class _OptionQuoteInput(TypedDict):
    strike: float
    """Strike per share."""
    expiration: CalendarDate
    """Last day."""
    kind: OptionKind
    """Call or put."""


class OptionQuoteInput(_OptionQuoteInput, total=False):
    """An option with its quote, in currency per share."""
    settlement: Settlement
    """Open or close of the last day."""
    volatility: float | None
    """Implied volatility, a fraction per square-root year."""
    bid: float | None
    """What a buyer offers."""
    ask: float | None
    """What a seller asks."""


class OptionStrategy(TypedDict):
    """Legs that are traded together.

    Figures 'per share' are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
    `contracts`(Self::contracts): times `shares_per_contract`(Self::shares_per_contract), times contracts.
    """
    kind: StrategyKind
    legs: Sequence[Leg]
    shares_per_contract: float
    contracts: float


class OptionStrategyInput(TypedDict):
    """Legs that are traded together.

    Figures 'per share' are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
    `contracts`(Self::contracts): times `shares_per_contract`(Self::shares_per_contract), times contracts.
    """
    kind: StrategyKind
    legs: Sequence[LegInput]
    shares_per_contract: float
    contracts: float


class Outcome(TypedDict):
    """What can come out at the first expiry, per share."""
    maximum_profit_per_share: Bound
    """The most that can be gained; negative if nothing can."""
    maximum_loss_per_share: Bound
    """The most that can be lost; negative if there is a gain at every share price."""
    profit_ranges: Sequence[ProfitRange]
    """Where it gains, in ascending order."""


class Overlap(TypedDict):
    """One setup beside what is held of its name."""
    rank: float
    """Place of the setup in the list."""
    ticker: str
    """Its ticker."""
    strategy: Strategy
    """What is traded."""
    effect: Effect
    """What it does."""
    setup_delta_shares: float
    """Delta of one contract of the setup, in shares."""
    held_delta_shares: float | None
    """Delta that is held of the name, in shares; null if none is held, or a position of it has no delta."""
    held_in_sector: Sequence[str]
    """Other names of the setup's sector that are held, sorted."""


class ParametricRisk(TypedDict):
    """What the book of today loses if returns are normal, by its deltas."""
    horizon_days: float
    """Days ahead."""
    observations: float
    """Returns that the covariance is of."""
    shrinkage: float
    """How far the covariance was shrunk."""
    deviation_dollars: float
    """Standard deviation of the profit."""
    tails: Sequence[Tail]
    """A tail for each confidence."""
    contributions: Sequence[Contribution]
    """What each underlying brings to the variance, sorted by ticker."""
    coverage: Coverage
    """Of how many positions."""


Placing = TypedDict(
    "Placing",
    {
        # Place in the list, from 1.
        "rank": "float",
        # Last day of the contract.
        "expiration": "CalendarDate",
        # Strike.
        "strike": "float",
        # Call or put.
        "kind": "OptionKind",
        # 0 to 100; null if nothing was measured.
        "score": "float | None",
        # Share of the profile's weight that was measured and counts.
        "coverage": "float",
        # Risk class.
        "class": "Class",
    },
)
"""Where one setup stands in one scan."""


class Portfolio(TypedDict):
    """Positions over any number of underlyings.

    Every position of the list stays its own: two of the same contract are two rows, and add up in the totals.
    """
    positions: Sequence[Position]
    """The positions; every one stays its own."""
    underlyings: Mapping[str, Underlying]
    """What is known of the underlyings, by ticker."""
    setting: Setting
    """When the book is valued, and how."""


class _Position(TypedDict):
    underlying: str
    """Ticker of the share, or of what the option is on."""
    quantity: float
    """Contracts or shares; negative if sold."""
    multiplier: float
    """Shares that one of it stands for: 100 of an option as a rule, 1 of a share."""
    instrument: InstrumentInput
    """What it is, with the quote where there is one."""


class Position(_Position, total=False):
    """So much of an option or of shares."""
    cost_dollars: float | None
    """What it has cost, in dollars; negative where it has brought a credit."""


class PositionFigures(TypedDict):
    """One position with its value and Greeks."""
    label: str
    """What it is called."""
    underlying: str
    """Ticker."""
    quantity: float
    """Contracts or shares; negative if sold."""
    multiplier: float
    """Shares that one of it stands for."""
    cost_dollars: float | None
    """What it has cost."""
    value_dollars: float | None
    """What it is worth by the model; negative if owed."""
    profit_dollars: float | None
    """Value less cost."""
    volatility: float | None
    """Volatility of the option, given or implied by its mid quote; null for shares."""
    greeks: PositionGreeks | None
    """Greeks."""
    missing: Input | None
    """Why there is no value and no Greeks."""


class PositionGreeks(TypedDict):
    """Greeks of the whole position in the units that traders use."""
    delta_shares: float
    """Dollars per dollar of the share: as many shares would move alike."""
    gamma_shares: float
    """Of those shares, per dollar of the share."""
    theta_per_day_dollars: float
    """Dollars per calendar day."""
    vega_per_point_dollars: float
    """Dollars per point (0.01) of volatility."""
    rho_per_point_dollars: float
    """Dollars per point (0.01) of rate."""


class Probabilities(TypedDict):
    """Risk-neutral probabilities at the first expiry. They are what option prices imply, not forecasts."""
    profit: float
    """Of any gain."""
    maximum_loss: float | None
    """Of the greatest loss. None if the loss has no limit, or if an option lives on, of which the greatest loss is
    only approached.
    """


class Profile(TypedDict):
    """Everything that a screen decides by. `Profile::default` is the one that is used where none is asked for;
    `Profile::bundled` gives the others that are shipped.
    """
    id: str
    """Name, stored with every result."""
    version: float
    """Version, stored with every result; raise it with every change."""
    weights: QuadrantWeights
    """Weights of the quadrants."""
    minimum_quadrant_coverage: float
    """Least share of a quadrant's weight that must be known for the quadrant to count."""
    data: DataRules
    """How old data may be."""
    periods: TechnicalPeriods
    """Indicator periods."""
    technical_filter: TechnicalFilter
    """The fast filter."""
    fundamentals_gate: FundamentalsGate
    """The fundamentals gate."""
    minimum_news_sentiment: float
    """Lowest news sentiment that passes, -1 to 1."""
    contract_gate: ContractGate
    """What every contract must meet."""
    setups_per_ticker: float
    """How many setups a ticker may have in each strategy."""
    cash_secured_put: StrategyProfile
    """Scoring of cash-secured puts."""
    leap_call: StrategyProfile
    """Scoring of LEAP calls."""


class ProfileIdentity(TypedDict):
    """Which profile was used."""
    id: str
    """Its name."""
    version: float
    """Its version."""
    weights: QuadrantWeights
    """Its quadrant weights."""


class ProfitGrid(TypedDict):
    """Profit per share over three axes, for a heat map."""
    shape: Sequence[float]
    """Length of each axis: shifts of volatility, moments, share prices."""
    profit_per_share: Sequence[float]
    """One number after the other, the share price running fastest:
    `[(shift * shape[1] + moment) * shape[2] + spot]`.
    """


class ProfitRange(TypedDict):
    """Share prices at the first expiry between which the strategy gains."""
    low: float
    """Where it begins; 0 if a worthless share is a gain too."""
    high: float | None
    """Where it ends; None if never."""


class QuadrantScore(TypedDict):
    """One quadrant of one setup."""
    quadrant: Quadrant
    """Which."""
    weight: float
    """Its share of the whole score by the profile, 0 to 1."""
    score: float | None
    """0 to 100; null if too little of it was measured to count."""
    coverage: float
    """Share of its weight that was measured, 0 to 1."""


class _QuadrantScoreInput(TypedDict):
    quadrant: Quadrant
    """Which."""
    weight: float
    """Its share of the whole score by the profile, 0 to 1."""
    coverage: float
    """Share of its weight that was measured, 0 to 1."""


class QuadrantScoreInput(_QuadrantScoreInput, total=False):
    """One quadrant of one setup."""
    score: float | None
    """0 to 100; null if too little of it was measured to count."""


class QuadrantWeights(TypedDict):
    """Weights of the quadrants; they sum to 1."""
    technicals: float
    """Weight of the technicals."""
    fundamentals: float
    """Weight of the fundamentals."""
    options_quality: float
    """Weight of the options quality."""
    catalyst: float
    """Weight of the catalyst."""


class Question(TypedDict):
    """Words that could mean several things, or something that a query cannot ask. They are not applied."""
    span: Span
    """Which."""
    question: str
    """What to say instead."""


class _Quote(TypedDict):
    expiration: CalendarDate
    """Last day of the contract."""
    kind: OptionKind
    """Call or put."""
    strike: float
    """Strike, in the currency of the share."""


class Quote(_Quote, total=False):
    """One quoted contract: standard, 100 shares."""
    bid: float | None
    """Best bid; zero where nobody bids, None where the source says nothing."""
    bid_size: float | None
    """Contracts wanted at the bid."""
    ask: float | None
    """Best ask."""
    ask_size: float | None
    """Contracts offered at the ask."""
    last: float | None
    """Last trade."""
    volume: float | None
    """Contracts traded in the session."""
    open_interest: float | None
    """Contracts open."""
    implied_volatility: float | None
    """Implied volatility as the source gives it, a fraction."""


class RegimeAssessment(TypedDict):
    """The regime, and how it was found."""
    thresholds: str
    """Name of the thresholds."""
    version: float
    """Their version."""
    rule: DecisionRule
    """How the votes were counted."""
    regime: Regime | None
    """The regime; null if no criterion has a value."""
    votes: Sequence[Vote]
    """Every criterion's vote."""


class Rejection(TypedDict):
    """Names that one reason kept out of one stage."""
    reason: Reason
    """Why."""
    count: float
    """How many."""
    tickers: Sequence[str]
    """Which, sorted."""


class RollCandidate(TypedDict):
    """An option that the position may be rolled into."""
    option: OptionQuote
    """What is sold."""
    net_credit_per_share: float
    """What it brings less what the old one costs, per share."""
    days_added: float
    """Calendar days that the position lives longer."""
    strike_improvement: float
    """How much further out of the money its strike is, per share; 0 for the same strike."""


class RollPlan(TypedDict):
    """What the rules say of an option that is sold."""
    triggers: Sequence[RollTrigger]
    """Why to act; empty to hold."""
    action: RollAction
    """What to do."""
    buy_back_per_share: float
    """What buying back costs per share."""
    earned_fraction: float
    """How much of the credit is earned; negative for a loss."""
    candidates: Sequence[RollCandidate]
    """Rolls that the rules allow, whether or not there is a trigger: the nearest expiry first, in it the strike furthest out
    of the money.
    """


class RollRules(TypedDict):
    """When to act, and what a roll must bring."""
    days_to_expiry: float
    """Act from so many calendar days before expiry on: 21."""
    profit_fraction: float
    """Act once so much of the credit is earned: 0.5."""
    minimum_net_credit_per_share: float
    """What a roll must bring at least, net per share: 0, so that none is paid for."""
    maximum_days_to_expiry: float
    """Longest life of what is rolled into, in calendar days: 60."""
    fill: Fill
    """Where in the spread both trades are filled."""


class ScanComparison(TypedDict):
    """What changed between two scans."""
    schema_version: SchemaVersion
    """Version of this layout."""
    old: ScanIdentity
    """The scan before."""
    new: ScanIdentity
    """The scan after."""
    is_same_profile: bool
    """Whether both were scored by the same profile in the same version: if not, scores differ for that alone."""
    not_compared: Sequence[Strategy]
    """Strategies that only one of the scans looked for, which are left out."""
    appeared: Sequence[OnlyInOne]
    """Setups that only the scan after has, best first."""
    gone: Sequence[OnlyInOne]
    """Setups that only the scan before has, best first."""
    moved: Sequence[Moved]
    """Setups that both have and that changed, the largest change of the score first."""
    unchanged: float
    """How many setups are the same in both."""


class ScanIdentity(TypedDict):
    """Which scan was compared."""
    as_of: CalendarDate
    """Date of the screen."""
    data: str
    """What the data are called."""
    profile: str
    """Id of the profile."""
    profile_version: float
    """Its version."""


class ScanReport(TypedDict):
    """The whole answer of a screen."""
    schema_version: SchemaVersion
    """Version of this layout."""
    fill: Fill
    """The assumed fill of credits and debits."""
    pricing_model: str
    """What prices, volatilities, Greeks and probabilities are computed by."""
    as_of: CalendarDate
    """Date of the screen."""
    data: DataSummary
    """Which data were used."""
    profile: ProfileIdentity
    """Which profile was used."""
    market: MarketState
    """State of the market."""
    funnel: Sequence[StageReport]
    """The stages, in order."""
    strategies: Sequence[StrategyReport]
    """What each strategy came to."""
    setups: Sequence[Setup]
    """The ranked setups, best first."""
    rejected: Sequence[TickerOutcome]
    """Every name that did not reach the ranking, sorted by ticker."""


class ScanReportInput(TypedDict):
    """The whole answer of a screen."""
    schema_version: SchemaVersion
    """Version of this layout."""
    fill: Fill
    """The assumed fill of credits and debits."""
    pricing_model: str
    """What prices, volatilities, Greeks and probabilities are computed by."""
    as_of: CalendarDate
    """Date of the screen."""
    data: DataSummaryInput
    """Which data were used."""
    profile: ProfileIdentity
    """Which profile was used."""
    market: MarketStateInput
    """State of the market."""
    funnel: Sequence[StageReportInput]
    """The stages, in order."""
    strategies: Sequence[StrategyReport]
    """What each strategy came to."""
    setups: Sequence[SetupInput]
    """The ranked setups, best first."""
    rejected: Sequence[TickerOutcome]
    """Every name that did not reach the ranking, sorted by ticker."""


class Score(TypedDict):
    """A whole score."""
    total: float | None
    """0 to 100; null if nothing was measured. A rank, never a probability."""
    coverage: float
    """Share of the profile's weight that was measured and counts, 0 to 1."""
    quadrants: Sequence[QuadrantScore]
    """The four quadrants."""
    factors: Sequence[FactorScore]
    """Every factor of the profile, in its order."""


class _ScoreInput(TypedDict):
    coverage: float
    """Share of the profile's weight that was measured and counts, 0 to 1."""
    quadrants: Sequence[QuadrantScoreInput]
    """The four quadrants."""
    factors: Sequence[FactorScoreInput]
    """Every factor of the profile, in its order."""


class ScoreInput(_ScoreInput, total=False):
    """A whole score."""
    total: float | None
    """0 to 100; null if nothing was measured. A rank, never a probability."""


class ScreenOptions(TypedDict, total=False):
    """What to screen for."""
    strategies: Sequence[Strategy]
    """The strategies, in any order."""
    tickers: Sequence[str]
    """Only these tickers, if not empty."""


class ScreenQuery(TypedDict, total=False):
    """What to look for. An empty part asks nothing; all that is asked must hold. It prints as a sentence that the grammar
    reads back.
    """
    tickers: Sequence[str]
    """Any of these tickers, in capitals."""
    sectors: Sequence[Sector]
    """Any of these sectors."""
    excluded_sectors: Sequence[Sector]
    """None of these sectors."""
    strategies: Sequence[Strategy]
    """Any of these strategies."""
    classes: Sequence[Class]
    """Any of these classes."""
    trend: Trend | None
    """Close against the slow average."""
    earnings: Earnings | None
    """Earnings while the option lives."""
    limits: Mapping[str, Limits]
    """Limits of numbers, by field: dollars, fractions, days."""
    sort: Sort | None
    """Order of the setups; by score if it is null."""
    limit: float | None
    """How many setups at most."""


class SectorStrength(TypedDict):
    """One sector against the benchmark."""
    sector: str
    """Name of the sector."""
    date: CalendarDate | None
    """Newest session that both have."""
    excess: Sequence[float | None]
    """Excess over each window, in their order; null where the bars do not reach back so far."""
    mean_excess: float | None
    """Mean over the windows; null if one is missing, so that all means are of the same windows."""


class Sentiment(TypedDict):
    """The score of one headline."""
    score: float
    """-1 (bad) to 1 (good)."""
    label: Label
    """The score in a word."""
    reasons: Sequence[SentimentReason]
    """The words that made the score, in the order of the headline. Empty where none did."""
    entity_found: bool | None
    """Whether the headline names the entity that was asked for; null if none was. A headline that does not name it is
    scored as a whole.
    """


class SentimentReason(TypedDict):
    """Words of a headline that made its score."""
    words: str
    """The words as the headline has them."""
    about: str | None
    """What the words are about, where that set their sign: `profit` in `profit falls`."""
    start: float
    """Byte at which they begin."""
    end: float
    """Byte behind their end."""
    valence: float
    """What they add, after negation and emphasis; positive is good."""


class Setting(TypedDict):
    """When a book is valued, at which rates, and how its options are exercised."""
    now: Moment
    """Now."""
    yields: YieldCurve
    """Continuously compounded rates; an option takes that of the years it has left now, whatever is shifted."""
    exercise: ExerciseStyle
    """How options are priced."""


Setup = TypedDict(
    "Setup",
    {
        # Place in the list, from 1.
        "rank": "float",
        # Ticker of the share.
        "ticker": "str",
        # Company.
        "name": "str | None",
        # Sector.
        "sector": "str | None",
        # What is traded.
        "strategy": "Strategy",
        # Call or put.
        "kind": "OptionKind",
        # Session of the quotes.
        "quote_date": "CalendarDate",
        # Last day of the contract.
        "expiration": "CalendarDate",
        # Calendar days from the quotes to the expiration.
        "days_to_expiry": "float",
        # Strike.
        "strike": "float",
        # Price of the share.
        "spot": "float",
        # Best bid.
        "bid": "float",
        # Best ask.
        "ask": "float",
        # Credit received, at the assumed fill; null for a purchase.
        "credit": "float | None",
        # Debit paid, at the assumed fill; null for a sale.
        "debit": "float | None",
        # Credit or debit at the natural side of the quote.
        "natural_price": "float",
        # Cash set aside or paid for one contract.
        "capital_dollars": "float",
        # The most that one contract can lose.
        "maximum_loss_dollars": "float",
        # Credit over cash at risk; null for a purchase.
        "return_on_capital": "float | None",
        # The same times 365 over days; null for a purchase.
        "annualised_return": "float | None",
        # Share price at which the trade breaks even at expiry.
        "break_even": "float",
        # Volatility of the smile there, which the probability of profit is taken with.
        "break_even_volatility": "float",
        # How far the share may fall before the strike; negative above it.
        "cushion": "float",
        # How far the share may fall (a sale) or must rise (a purchase) to the break-even.
        "break_even_move": "float",
        # Continuously compounded rate to the expiration.
        "rate": "float",
        # Continuous dividend yield; null if it is not known and was taken as 0.
        "dividend_yield": "float | None",
        # Day of the last bar that the technicals read.
        "bars_date": "CalendarDate | None",
        # End of the fiscal year that the fundamentals read.
        "fiscal_year_end": "CalendarDate | None",
        # Day of the analysts' view that the catalyst reads.
        "analysts_date": "CalendarDate | None",
        # The next report that is known; null if none is.
        "earnings_date": "CalendarDate | None",
        # Whether the company confirmed it; null if none is known.
        "earnings_confirmed": "bool | None",
        # The next ex-dividend day that is known; null if none is.
        "ex_dividend_date": "CalendarDate | None",
        # Implied volatility of the mid price, European.
        "implied_volatility": "float",
        # Implied volatility at the money of the same expiration.
        "at_the_money_volatility": "float | None",
        # Close-to-close volatility of the share.
        "historical_volatility": "float | None",
        # Delta of the contract.
        "delta": "float",
        # Gamma of the contract.
        "gamma": "float",
        # Theta of the contract per calendar day.
        "theta_per_day": "float",
        # Vega of the contract per volatility point.
        "vega_per_point": "float",
        # Risk-neutral probability that the trade gains at expiry.
        "probability_of_profit": "float",
        # Risk-neutral probability that the option ends in the money.
        "probability_in_the_money": "float",
        # Probability that the strike is touched before, by the rule of thumb; null for a purchase.
        "probability_of_touch": "float | None",
        # One standard deviation of the share until expiry.
        "expected_move": "float | None",
        # Strike in expected moves below spot; null for a purchase.
        "sigmas_outside": "float | None",
        # Percent move of the option per percent move of the share; null for a sale.
        "leverage": "float | None",
        # Time value paid; null for a sale.
        "extrinsic": "float | None",
        # Time value per year over spot; null for a sale.
        "carry": "float | None",
        # Spread over mid.
        "spread_fraction": "float",
        # Contracts at the bid.
        "bid_size": "float | None",
        # Contracts at the ask.
        "ask_size": "float | None",
        # Open interest.
        "open_interest": "float | None",
        # Contracts traded.
        "volume": "float | None",
        # Risk class.
        "class": "Class",
        # What set the class.
        "classification": "Classification",
        # The score with every factor.
        "score": "Score",
        # The three factors that raise the score most, strongest first.
        "reasons_for": "Sequence[str]",
        # The three factors that lower it most, strongest first.
        "reasons_against": "Sequence[str]",
        # Measures that the profile asks for and the data lack.
        "missing": "Sequence[Measure]",
        # What to know before trading it.
        "notes": "Sequence[str]",
    },
)
"""One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
fractions. Null is missing.
"""


_SetupInput = TypedDict(
    "_SetupInput",
    {
        # Place in the list, from 1.
        "rank": "float",
        # Ticker of the share.
        "ticker": "str",
        # What is traded.
        "strategy": "Strategy",
        # Call or put.
        "kind": "OptionKind",
        # Session of the quotes.
        "quote_date": "CalendarDate",
        # Last day of the contract.
        "expiration": "CalendarDate",
        # Calendar days from the quotes to the expiration.
        "days_to_expiry": "float",
        # Strike.
        "strike": "float",
        # Price of the share.
        "spot": "float",
        # Best bid.
        "bid": "float",
        # Best ask.
        "ask": "float",
        # Credit or debit at the natural side of the quote.
        "natural_price": "float",
        # Cash set aside or paid for one contract.
        "capital_dollars": "float",
        # The most that one contract can lose.
        "maximum_loss_dollars": "float",
        # Share price at which the trade breaks even at expiry.
        "break_even": "float",
        # Volatility of the smile there, which the probability of profit is taken with.
        "break_even_volatility": "float",
        # How far the share may fall before the strike; negative above it.
        "cushion": "float",
        # How far the share may fall (a sale) or must rise (a purchase) to the break-even.
        "break_even_move": "float",
        # Continuously compounded rate to the expiration.
        "rate": "float",
        # Implied volatility of the mid price, European.
        "implied_volatility": "float",
        # Delta of the contract.
        "delta": "float",
        # Gamma of the contract.
        "gamma": "float",
        # Theta of the contract per calendar day.
        "theta_per_day": "float",
        # Vega of the contract per volatility point.
        "vega_per_point": "float",
        # Risk-neutral probability that the trade gains at expiry.
        "probability_of_profit": "float",
        # Risk-neutral probability that the option ends in the money.
        "probability_in_the_money": "float",
        # Spread over mid.
        "spread_fraction": "float",
        # Risk class.
        "class": "Class",
        # What set the class.
        "classification": "ClassificationInput",
        # The score with every factor.
        "score": "ScoreInput",
        # The three factors that raise the score most, strongest first.
        "reasons_for": "Sequence[str]",
        # The three factors that lower it most, strongest first.
        "reasons_against": "Sequence[str]",
        # Measures that the profile asks for and the data lack.
        "missing": "Sequence[Measure]",
        # What to know before trading it.
        "notes": "Sequence[str]",
    },
)


class SetupInput(_SetupInput, total=False):
    """One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
    fractions. Null is missing.
    """
    name: str | None
    """Company."""
    sector: str | None
    """Sector."""
    credit: float | None
    """Credit received, at the assumed fill; null for a purchase."""
    debit: float | None
    """Debit paid, at the assumed fill; null for a sale."""
    return_on_capital: float | None
    """Credit over cash at risk; null for a purchase."""
    annualised_return: float | None
    """The same times 365 over days; null for a purchase."""
    dividend_yield: float | None
    """Continuous dividend yield; null if it is not known and was taken as 0."""
    bars_date: CalendarDate | None
    """Day of the last bar that the technicals read."""
    fiscal_year_end: CalendarDate | None
    """End of the fiscal year that the fundamentals read."""
    analysts_date: CalendarDate | None
    """Day of the analysts' view that the catalyst reads."""
    earnings_date: CalendarDate | None
    """The next report that is known; null if none is."""
    earnings_confirmed: bool | None
    """Whether the company confirmed it; null if none is known."""
    ex_dividend_date: CalendarDate | None
    """The next ex-dividend day that is known; null if none is."""
    at_the_money_volatility: float | None
    """Implied volatility at the money of the same expiration."""
    historical_volatility: float | None
    """Close-to-close volatility of the share."""
    probability_of_touch: float | None
    """Probability that the strike is touched before, by the rule of thumb; null for a purchase."""
    expected_move: float | None
    """One standard deviation of the share until expiry."""
    sigmas_outside: float | None
    """Strike in expected moves below spot; null for a purchase."""
    leverage: float | None
    """Percent move of the option per percent move of the share; null for a sale."""
    extrinsic: float | None
    """Time value paid; null for a sale."""
    carry: float | None
    """Time value per year over spot; null for a sale."""
    bid_size: float | None
    """Contracts at the bid."""
    ask_size: float | None
    """Contracts at the ask."""
    open_interest: float | None
    """Open interest."""
    volume: float | None
    """Contracts traded."""


class Share(TypedDict):
    """One name or one sector."""
    name: str | None
    """Ticker or sector; null for the names whose sector is not known."""
    capital_dollars: float
    """Capital that it ties up."""
    share: float | None
    """That, over the account if it is known, else over the capital of all; null if that is 0."""
    rule: CollateralRule | None
    """By which rule; null for a sector, which may hold both."""


class _ShareInput(TypedDict):
    capital_dollars: float
    """Capital that it ties up."""


class ShareInput(_ShareInput, total=False):
    """One name or one sector."""
    name: str | None
    """Ticker or sector; null for the names whose sector is not known."""
    share: float | None
    """That, over the account if it is known, else over the capital of all; null if that is 0."""
    rule: CollateralRule | None
    """By which rule; null for a sector, which may hold both."""


class ShareQuote(TypedDict):
    """A share with its quote."""
    bid: float | None
    """What a buyer offers."""
    ask: float | None
    """What a seller asks."""


class ShareQuoteInput(TypedDict, total=False):
    """A share with its quote."""
    bid: float | None
    """What a buyer offers."""
    ask: float | None
    """What a seller asks."""


class ShareReplacement(TypedDict):
    """Figures of a call that is held in place of shares."""
    leverage: float
    """Percent move of the option per percent move of the share."""
    extrinsic_per_share: float
    """Time value paid per share."""
    carry: float
    """Time value per year over the share price."""
    break_even: float
    """Share price at expiry above which it gains."""
    break_even_move: float
    """How far the share must rise to get there, a fraction."""
    break_even_move_per_year: float
    """The same per year, simple."""
    theta_per_day_fraction: float
    """What a day takes, as a fraction of the price paid; negative."""
    dividends_forgone_per_share: float
    """Dividends that the holder of shares gets until expiry and the holder of the call does not, in today's money:
    `spot (1 - e^(-dividend_yield years))`.
    """
    stop_equivalent: float
    """Share price at which a holder of shares would have lost what the call costs: `spot - debit`. Whoever buys the call
    has that stop, which no gap jumps over.
    """


class Smile(TypedDict):
    """Implied volatilities of one expiry by strike: linear between strikes, flat beyond them."""
    strikes: Sequence[float]
    """Strikes, positive and ascending."""
    volatilities: Sequence[float]
    """Volatilities, fractions per square-root year."""


class SmileFit(TypedDict):
    """The smile of one expiry."""
    svi: Svi
    """The curve."""
    method: FitMethod
    """How it was found."""
    errors: FitErrors
    """How good it is."""


class SoldOption(TypedDict):
    """An option, and what it was sold for."""
    option: OptionQuote
    """The option."""
    credit_per_share: float
    """What it brought per share."""


class SoldOptionInput(TypedDict):
    """An option, and what it was sold for."""
    option: OptionQuoteInput
    """The option."""
    credit_per_share: float
    """What it brought per share."""


class Sort(TypedDict):
    """The order of the setups."""
    by: Field
    """By what."""
    descending: bool
    """Highest first."""


class Source(TypedDict):
    """One source of a market's data."""
    what: str
    """What was taken, for example `daily closes`."""
    source: str
    """Where it was taken from."""
    licence: str | None
    """Licence of the data, if known."""
    kind: DataKind
    """Real or modelled."""


class _SourceInput(TypedDict):
    what: str
    """What was taken, for example `daily closes`."""
    source: str
    """Where it was taken from."""
    kind: DataKind
    """Real or modelled."""


class SourceInput(_SourceInput, total=False):
    """One source of a market's data."""
    licence: str | None
    """Licence of the data, if known."""


class Span(TypedDict):
    """Words of a sentence and where they stand, in bytes."""
    words: str
    """The words as the sentence has them."""
    start: float
    """Byte at which they begin."""
    end: float
    """Byte behind their end."""


class Ssvi(TypedDict):
    """A surface of total variances with three parameters, and one level for each expiry: SSVI.

    # Formula
    `w(k, θ) = θ / 2 (1 + ρ φ k + sqrt((φ k + ρ)² + 1 - ρ²))` with `φ = η / (θ^γ (1 + θ)^(1 - γ))` and `θ` the total variance at the
    money. With `η (1 + |ρ|) <= 2` and `0 < γ <= 1/2` no slice has butterfly arbitrage, and slices of rising `θ` have no
    calendar arbitrage.

    # Source
    J. Gatheral and A. Jacquier, 'Arbitrage-free SVI volatility surfaces', Quantitative Finance 14, 2014, theorems 4.1
    and 4.2.
    """
    rho: float
    """Correlation of share and volatility, between -1 and 1."""
    eta: float
    """Curvature."""
    gamma: float
    """How fast curvature falls with total variance."""


class StageReport(TypedDict):
    """One stage: `entered = passed + rejected`."""
    stage: Stage
    """Which."""
    entered: float
    """Names that came in."""
    passed: float
    """Names that went on."""
    not_run: str | None
    """Why the stage could not run and let every name pass; null if it ran."""
    rejected: Sequence[Rejection]
    """Names that did not pass, by reason."""


class _StageReportInput(TypedDict):
    stage: Stage
    """Which."""
    entered: float
    """Names that came in."""
    passed: float
    """Names that went on."""
    rejected: Sequence[Rejection]
    """Names that did not pass, by reason."""


class StageReportInput(_StageReportInput, total=False):
    """One stage: `entered = passed + rejected`."""
    not_run: str | None
    """Why the stage could not run and let every name pass; null if it ran."""


class _Statement(TypedDict):
    period_end: CalendarDate
    """Last day of the fiscal year."""
    source: str
    """Where the figures come from."""


class Statement(_Statement, total=False):
    """Figures of one fiscal year, in dollars (per share where the name says so)."""
    available: CalendarDate | None
    """Day on which the figures became public; None where only the period is known."""
    revenue: float | None
    """Revenue."""
    revenue_prior_year: float | None
    """Revenue of the fiscal year before."""
    gross_profit: float | None
    """Revenue less its cost."""
    operating_income: float | None
    """Operating income."""
    net_income: float | None
    """Net income."""
    operating_cash_flow: float | None
    """Cash flow from operations."""
    capital_expenditure: float | None
    """Capital expenditure, as a positive number."""
    equity: float | None
    """Shareholders' equity."""
    long_term_debt: float | None
    """Long-term debt."""
    dividends_per_share: float | None
    """Cash dividends per share."""
    diluted_shares: float | None
    """Mean number of shares over the year, with those that options and convertibles may add."""


class StrategyProfile(TypedDict):
    """How one strategy is scored and classed."""
    class_limits: Sequence[ClassLimit]
    """Class limits; a contract outside every class of a criterion is not eligible."""
    factors: Sequence[Factor]
    """Factors."""


class StrategyReport(TypedDict):
    """What one strategy came to."""
    strategy: Strategy
    """Which."""
    setups: float
    """Setups in the ranked list."""
    names_without_expiration: float
    """Names whose chain has no expiration in the window of the strategy."""
    contracts: ContractFunnel
    """Its contracts."""


class StressGrid(TypedDict):
    """Value of the book over three axes, by full revaluation."""
    days: Sequence[float]
    """Calendar days that pass."""
    volatility_changes: Sequence[float]
    """Changes of every volatility, fractions of it."""
    spot_moves: Sequence[float]
    """Moves of the market, fractions."""
    how: SpotMoves
    """How the market's moves become those of the underlyings."""
    value_now_dollars: float
    """Value now."""
    value_dollars: Sequence[float]
    """Value at each place, the move running fastest: `[(day * changes + change) * moves + move]`."""
    coverage: Coverage
    """Of how many positions, the same ones everywhere."""


class Surface(TypedDict):
    """The smiles of all expiries of one chain, and what lies between them.

    Between two expiries, total variance at a log-moneyness and the logarithm of the forward are linear in time: a surface
    whose expiries have no calendar arbitrage has none in between. Before the first and after the last expiry
    nothing is quoted, and every answer is None.
    """
    days: Sequence[float]
    forwards: Sequence[float]
    smiles: Sequence[Svi]


class Svi(TypedDict):
    """The smile of one expiry, 'raw' SVI: total variance by log-moneyness `k = ln(strike / forward)`.

    # Formula
    `w(k) = a + b (ρ (k - m) + sqrt((k - m)² + σ²))`: a hyperbola with the slopes `b (ρ ± 1)` far out.

    It is free of butterfly arbitrage, which means that prices are convex in the strike, where
    `g(k) = (1 - k w' / (2 w))² - w'² (1 / w + 1 / 4) / 4 + w'' / 2` is nowhere negative.

    # Source
    J. Gatheral and A. Jacquier, 'Arbitrage-free SVI volatility surfaces', Quantitative Finance 14, 2014.
    """
    a: float
    """Level."""
    b: float
    """Steepness of both wings, 0 or more."""
    rho: float
    """Tilt, between -1 and 1."""
    m: float
    """Where the bend is."""
    sigma: float
    """Width of the bend, above 0."""


class Tail(TypedDict):
    """Loss at one confidence."""
    confidence: float
    """For example 0.95."""
    value_at_risk_dollars: float
    """Loss that is not exceeded with this probability; negative where even that is a gain."""
    expected_shortfall_dollars: float
    """Mean loss of what lies beyond."""


class TechnicalFilter(TypedDict):
    """The fast filter."""
    minimum_rsi: float
    """Lowest RSI that passes."""
    maximum_rsi: float
    """Highest RSI that passes."""
    minimum_close_to_slow_average: float
    """Least `close / slow average - 1` that passes."""


class TechnicalPeriods(TypedDict):
    """Periods of the indicators, in bars."""
    rsi: float
    """Wilder's RSI."""
    fast_average: float
    """Fast simple average."""
    slow_average: float
    """Slow simple average."""
    slow_average_slope: float
    """Sessions over which the rise of the slow average is taken."""
    average_directional_index: float
    """Average directional index."""
    average_true_range: float
    """Average true range."""
    historical_volatility: float
    """Close-to-close volatility."""
    swing: float
    """Bars on either side of a swing of market structure."""
    liquidity_sweep: float
    """Sessions in which a liquidity sweep fades to nothing."""


class Thresholds(TypedDict):
    """What each criterion's regimes are, and how the votes are counted."""
    id: str
    """Its name."""
    version: float
    """Its version."""
    rule: DecisionRule
    """How the votes are counted."""
    level: Bounds
    """The volatility index in points."""
    percentile: Bounds
    """Its percentile over its history, a fraction."""
    term_ratio: Bounds
    """The index of 30 days over that of three months."""
    realised_to_implied: Bounds
    """Realised over implied volatility."""
    percentile_window: float
    """Values that the percentile is taken over, today's apart."""
    realised_window: float
    """Daily returns that the realised volatility is taken over."""
    maximum_age_days: float
    """Calendar days that a newest value may be old."""


class TickerData(TypedDict, total=False):
    """All that is known of one ticker."""
    bars: Bars
    """Daily bars, oldest first."""
    statements: Sequence[Statement]
    """Annual statements, in any order; the screen takes the newest that was public at its date."""
    chains: Sequence[Chain]
    """Option chains, one for each quote date; the screen takes the newest that is not after its date."""
    implied_volatility: DailySeries
    """Implied volatility at the money for 30 days, one value a session, fractions."""
    analysts: Sequence[AnalystView]
    """Analysts' views, in any order."""
    earnings: Sequence[EarningsDate]
    """Earnings announcements, past and coming."""
    dividends: Sequence[Dividend]
    """Cash dividends."""
    news: Sequence[NewsItem]
    """News."""


class TickerOutcome(TypedDict):
    """Where one name left the screen."""
    ticker: str
    """Which name."""
    stage: Stage
    """The stage it did not pass."""
    reason: Reason
    """Why."""
    detail: str
    """The figures behind the reason."""


class Underlying(TypedDict, total=False):
    """What is known of a share, an index or a fund."""
    spot: float | None
    """Its price."""
    dividend_yield: float
    """Continuously compounded fraction per year; 0 where none is paid."""
    beta: float | None
    """How much it moves when the benchmark moves by one: given, or estimated by `beta`(super::beta)."""
    sector: str | None
    """Its sector."""


class UnderlyingFigures(TypedDict):
    """All positions of one underlying."""
    ticker: str
    """Ticker."""
    spot: float | None
    """Its price."""
    beta: float | None
    """Its beta."""
    sector: str | None
    """Its sector."""
    positions: float
    """Positions of it."""
    covered: float
    """Those in the figures."""
    value_dollars: float | None
    """Value of those; null if there is none."""
    greeks: PositionGreeks | None
    """Net Greeks of those; null if there is none."""


class UnderlyingMargin(TypedDict):
    """What all positions of one underlying tie up together."""
    ticker: str
    """Ticker."""
    reg_t_requirement_dollars: float | None
    """Initial margin of a US margin account, before premiums; null if an input is missing."""
    reg_t_capital_dollars: float | None
    """That, less the credit of the options at mid, or plus their debit."""
    cash_secured_capital_dollars: float | None
    """Without any loan; null too where a cash account does not allow it (calls sold without shares, shares sold)."""


class Understood(TypedDict):
    """A sentence as a query, and what became of its words."""
    query: ScreenQuery
    """What is asked."""
    understood: Sequence[Meaning]
    """Words that ask something, in their order."""
    corrected: Sequence[Meaning]
    """Words that were taken for misspelt ones, and for which."""
    ignored: Sequence[Span]
    """Words that are not known, or have no meaning where they stand."""
    questions: Sequence[Question]
    """Words that were not applied, and why."""


class Vote(TypedDict):
    """What one criterion says."""
    criterion: Criterion
    """Which."""
    value: float | None
    """What was observed; null if it is missing."""
    regime: Regime | None
    """Its regime; null without a value."""
    reason: str
    """Why, in a sentence."""


class Wheel(TypedDict):
    """One name under the wheel, per share, with the cost basis kept through every step.

    A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
    dividends of the cycle lower the cost basis; tax law may see it otherwise.
    """
    stage: WheelStage
    income_per_share: float
    """Premiums and dividends of this cycle, less what was paid to buy back."""
    realised_per_share: float
    cycles: float


class WheelFigures(TypedDict):
    """A wheel with what is read from it."""
    wheel: Wheel
    cost_basis_per_share: float | None
    income_per_share: float
    profit_if_called_away_per_share: float | None
    realised_per_share: float
    cycles: float


class WheelInput(TypedDict):
    """One name under the wheel, per share, with the cost basis kept through every step.

    A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
    dividends of the cycle lower the cost basis; tax law may see it otherwise.
    """
    stage: WheelStageInput
    income_per_share: float
    """Premiums and dividends of this cycle, less what was paid to buy back."""
    realised_per_share: float
    cycles: float


class WheelStageCoveredCall(TypedDict):
    """Shares are held, and a call is sold on them."""
    covered_call: WheelStageCoveredCallCoveredCall


class WheelStageCoveredCallCoveredCall(TypedDict):
    paid_per_share: float
    """The strike that was paid for them."""
    call: SoldOption
    """The call."""


class WheelStageInputCoveredCall(TypedDict):
    """Shares are held, and a call is sold on them."""
    covered_call: WheelStageInputCoveredCallCoveredCall


class WheelStageInputCoveredCallCoveredCall(TypedDict):
    paid_per_share: float
    """The strike that was paid for them."""
    call: SoldOptionInput
    """The call."""


class WheelStageInputShares(TypedDict):
    """Shares are held, and nothing is sold."""
    shares: WheelStageInputSharesShares


class WheelStageInputSharesShares(TypedDict):
    paid_per_share: float
    """The strike that was paid for them."""


class WheelStageInputShortPut(TypedDict):
    """A put is sold."""
    short_put: SoldOptionInput


class WheelStageShares(TypedDict):
    """Shares are held, and nothing is sold."""
    shares: WheelStageSharesShares


class WheelStageSharesShares(TypedDict):
    paid_per_share: float
    """The strike that was paid for them."""


class WheelStageShortPut(TypedDict):
    """A put is sold."""
    short_put: SoldOption


class WheelStepBoughtBack(TypedDict):
    """`Wheel::bought_back`."""
    step: Literal["bought_back"]
    debit_per_share: float
    """What was paid per share."""


class WheelStepCalledAway(TypedDict):
    """`Wheel::called_away`."""
    step: Literal["called_away"]


class WheelStepDividend(TypedDict):
    """`Wheel::dividend`."""
    step: Literal["dividend"]
    amount_per_share: float
    """Cash per share."""


class WheelStepOptionExpired(TypedDict):
    """`Wheel::option_expired`."""
    step: Literal["option_expired"]


class WheelStepPutAssigned(TypedDict):
    """`Wheel::put_assigned`."""
    step: Literal["put_assigned"]


class WheelStepSellCall(TypedDict):
    """`Wheel::sell_call`."""
    step: Literal["sell_call"]
    call: OptionQuoteInput
    """The call."""
    credit_per_share: float
    """What it brought per share."""


class WheelStepSellPut(TypedDict):
    """`Wheel::sell_put`."""
    step: Literal["sell_put"]
    put: OptionQuoteInput
    """The put."""
    credit_per_share: float
    """What it brought per share."""


class YieldCurve(TypedDict):
    """Continuously compounded rates by maturity, linear between the points and flat beyond them."""
    years: Sequence[float]
    """Maturities in years, positive and ascending."""
    rate: Sequence[float]
    """Rates a year, fractions."""


AssignmentReason: TypeAlias = Literal["dividend_above_extrinsic", "interest_above_extrinsic", "little_extrinsic", "deep_in_the_money"]
"""Why the holder of an option may exercise it early."""

Bound: TypeAlias = BoundLimited | Literal["unlimited"]
"""The end of a gain or a loss, if it has one."""

CalendarDate: TypeAlias = str

Class: TypeAlias = Literal["conservative", "moderate", "aggressive"]
"""Risk classes, best first."""

CollateralRule: TypeAlias = Literal["cash_secured", "reg_t", "reg_t_broad_index", "defined_risk"]
"""Rule by which collateral is asked for."""

Criterion: TypeAlias = Literal["level", "percentile", "term_ratio", "realised_to_implied"]
"""What is looked at."""

Curve: TypeAlias = Sequence[Sequence[float]]
"""Points (0 to 100) as a function of a raw value: straight lines between knots, flat beyond them. A
curve has no cliffs, so a small change of the input makes a small change of the score.
"""

DataKind: TypeAlias = Literal["real", "modelled", "mixed"]
"""Where numbers come from."""

DecisionRule: TypeAlias = Literal["worst", "majority"]
"""How votes are counted."""

Direction: TypeAlias = Literal["rising", "falling"]
"""How points run as the value grows."""

Earnings: TypeAlias = Literal["before_expiry", "none_before_expiry"]
"""Whether the company reports while the option lives."""

Effect: TypeAlias = Literal["adds", "doubles", "hedges", "unclear"]
"""What a setup does to what is held."""

ExerciseStyle: TypeAlias = Literal["european", "american"]
"""When the holder may exercise."""

Field: TypeAlias = Literal["market_cap", "price", "rsi", "days_to_earnings", "premium", "strike", "capital", "delta", "days_to_expiry", "iv_rank", "implied_volatility", "annualised_return", "return_on_capital", "probability_of_profit", "open_interest", "spread", "score"]
"""A number of a share or of a setup that a query may limit and sort by."""

Fill: TypeAlias = Literal["mid", "quarter", "natural"]
"""The assumed fill."""

FitMethod: TypeAlias = Literal["least_squares", "constrained", "ssvi"]
"""How a curve was found."""

GarchStatus: TypeAlias = Literal["OK", "NO_CLUSTERING", "INTEGRATED", "LEAST_OMEGA", "NO_CONVERGENCE"]
"""What became of a fit."""

Input: TypeAlias = Literal["spot", "rate", "volatility", "quote", "life", "beta", "sector", "returns", "model_value", "other_positions"]
"""What a position may lack."""

Instrument: TypeAlias = InstrumentShares | InstrumentOption
"""What a leg is made of."""

InstrumentInput: TypeAlias = InstrumentInputShares | InstrumentInputOption
"""What a leg is made of."""

Label: TypeAlias = Literal["negative", "neutral", "positive"]
"""Which way a headline points."""

Measure: TypeAlias = Literal["rsi", "close_to_slow_average", "fast_to_slow_average", "slow_average_slope", "signed_directional_index", "macd_histogram", "close_to_year_high", "year_range_position", "historical_volatility", "average_true_range", "market_structure", "liquidity_sweep", "revenue_growth", "revenue_growth_deviation", "gross_margin", "operating_margin", "net_margin", "free_cash_flow_margin", "free_cash_flow_yield", "return_on_equity", "debt_to_equity", "fundamental_passes", "delta", "days_to_expiry", "annualised_return", "probability_of_profit", "sigmas_outside", "spread_fraction", "effective_spread", "quote_size", "open_interest", "volume", "implied_to_historical", "implied_volatility_rank", "historical_volatility_rank", "carry", "leverage", "news_sentiment", "supported_news_sentiment", "analyst_upside", "analyst_recommendation", "analyst_target_revision", "net_upgrades", "volatility_index_percentile", "days_to_earnings", "earnings_before_expiry", "ex_dividend_before_expiry"]
"""A measured quantity, scored by a factor or limited by a class."""

Missing: TypeAlias = Literal["EXPIRED", "NO_RATE", "TOO_FEW_PAIRS", "NO_FORWARD", "TOO_FEW_POINTS"]
"""Why an expiry has no forward or no smile."""

OptionKind: TypeAlias = Literal["call", "put"]
"""Right to buy or right to sell."""

Quadrant: TypeAlias = Literal["technicals", "fundamentals", "options_quality", "catalyst"]
"""The four quadrants of a score."""

QuoteFault: TypeAlias = Literal["ADJUSTED_CONTRACT", "DUPLICATE", "INVALID", "EXPIRED", "STALE", "NO_QUOTE", "CROSSED", "ZERO_BID", "BELOW_INTRINSIC", "WIDE_SPREAD"]
"""Why a quote is left out: the first of these that holds."""

Reason: TypeAlias = Literal["NO_BARS", "STALE_BARS", "TOO_FEW_BARS", "BELOW_SLOW_AVERAGE", "RSI_TOO_LOW", "RSI_TOO_HIGH", "NO_FUNDAMENTALS", "STALE_FUNDAMENTALS", "FUNDAMENTALS_UNKNOWN", "FUNDAMENTALS_FAIL", "NO_CHAIN", "STALE_CHAIN", "NO_SPOT", "SPOT_TOO_LOW", "DUPLICATE_QUOTE", "NO_EXPIRATION_IN_WINDOW", "NO_CONTRACT", "NO_RATE", "NO_BID", "CROSSED_QUOTE", "NO_IMPLIED_VOLATILITY", "DELTA_OUTSIDE", "BID_TOO_LOW", "SPREAD_TOO_WIDE", "OPEN_INTEREST_TOO_LOW", "OUTSIDE_CLASS_LIMITS", "NEGATIVE_NEWS"]
"""Why a name or a contract did not pass, in the order of the gates."""

Regime: TypeAlias = Literal["calm", "normal", "nervous", "stressed"]
"""States of the market, the calmest first."""

RevaluationMethod: TypeAlias = Literal["full", "delta_gamma"]
"""How a position is valued after each day's return."""

RollAction: TypeAlias = Literal["hold", "roll", "close"]
"""What to do."""

RollTrigger: TypeAlias = Literal["profit_taken", "days_to_expiry", "in_the_money"]
"""Why to act."""

Rule: TypeAlias = Literal["minimum_cash", "maximum_name", "maximum_sector", "riskiest_class"]
"""Which limit."""

Scale: TypeAlias = Literal["value", "universe_percentile", "sector_percentile"]
"""What of a measure a curve reads."""

SchemaVersion: TypeAlias = str
"""Version of the layout of a report, written as `'2.0'`.

A minor version adds fields that who knows an older one can ignore. Whatever else changes, a new measure, stage or reason
among them, raises the major version. So a report of a newer minor version is read, and one of another major
version is refused.
"""

Sector: TypeAlias = Literal["communication_services", "consumer_discretionary", "consumer_staples", "energy", "financials", "health_care", "industrials", "information_technology", "materials", "real_estate", "utilities"]
"""A sector of the Global Industry Classification Standard."""

Settlement: TypeAlias = Literal["am", "pm"]
"""When an option that expires on a day takes its final price."""

Side: TypeAlias = Literal["long", "short"]
"""Bought or sold."""

SmileModel: TypeAlias = Literal["svi", "ssvi"]
"""Which curve describes a smile."""

SpotMoves: TypeAlias = Literal["alike", "by_beta"]
"""How a move of the market moves each underlying."""

Stage: TypeAlias = Literal["universe", "fresh_bars", "technical_filter", "fundamentals_gate", "chain_analysis", "news_sentiment"]
"""The stages, in order."""

Status: TypeAlias = Literal["OK", "BELOW_INTRINSIC", "ABOVE_MAXIMUM", "EXPIRED", "BAD_INPUT", "NO_CONVERGENCE"]
"""What became of one row of a batch. Every status but `Status::Ok` comes with None values."""

Strategy: TypeAlias = Literal["cash_secured_put", "leap_call"]
"""What is traded."""

StrategyKind: TypeAlias = Literal["cash_secured_put", "covered_call", "leap_call", "poor_mans_covered_call", "put_credit_spread", "call_credit_spread", "put_debit_spread", "call_debit_spread", "iron_condor", "iron_butterfly", "long_straddle", "short_straddle", "long_strangle", "short_strangle", "calendar", "collar", "custom"]
"""Name of a strategy."""

Trend: TypeAlias = Literal["up", "down"]
"""Where the newest close stands against the slow average."""

WheelStage: TypeAlias = Literal["cash"] | WheelStageShortPut | WheelStageShares | WheelStageCoveredCall
"""Where the wheel stands."""

WheelStageInput: TypeAlias = Literal["cash"] | WheelStageInputShortPut | WheelStageInputShares | WheelStageInputCoveredCall
"""Where the wheel stands."""

WheelStep: TypeAlias = WheelStepSellPut | WheelStepPutAssigned | WheelStepSellCall | WheelStepOptionExpired | WheelStepBoughtBack | WheelStepDividend | WheelStepCalledAway
"""A step of the wheel, as data: for ledgers, and for callers that keep the wheel as a document."""
