// Made by `cargo xtask generate --write`: the objects that functions take and give.

/** Simple returns of several tickers on the same days. */
export interface AlignedReturns {
  /** The day on which each return ends, ascending. */
  date: readonly CalendarDate[];
  /** A column for each ticker, as long as `date`: price over the price before, less 1. */
  returns: { readonly [name: string]: readonly number[] };
  /** Tickers that have too few closes. */
  left_out: readonly LeftOut[];
}

/** Simple returns of several tickers on the same days. */
export interface AlignedReturnsInput {
  /** The day on which each return ends, ascending. */
  date: readonly CalendarDate[];
  /** A column for each ticker, as long as `date`: price over the price before, less 1. */
  returns: { readonly [name: string]: readonly number[] };
  /** Tickers that have too few closes. */
  left_out?: readonly LeftOut[];
}

/** Limits by regime. */
export interface AllocationGuide {
  /** Its name. */
  id: string;
  /** Its version. */
  version: number;
  /** In a calm market. */
  calm: AllocationLimits;
  /** In a normal one. */
  normal: AllocationLimits;
  /** In a nervous one. */
  nervous: AllocationLimits;
  /** In a stressed one. */
  stressed: AllocationLimits;
}

/** Limits of one regime, shares of the account. */
export interface AllocationLimits {
  /** Least share in cash. */
  minimum_cash: number;
  /** Largest share of one name. */
  maximum_name: number;
  /** Largest share of one sector. */
  maximum_sector: number;
  /** Riskiest class of a setup that may be opened. */
  riskiest_class: Class;
}

/**
 * Figures of a strategy until its first expiry. Fractions unless the name says dollars, days or per share; dollars are of
 * all contracts.
 */
export interface Analysis {
  /** Name of the strategy. */
  kind: StrategyKind;
  /** How many of it. */
  contracts: number;
  /** Shares that one contract stands for. */
  shares_per_contract: number;
  /** What was assumed. */
  assumptions: Assumptions;
  /** The first expiry. */
  expiration: CalendarDate;
  /** Calendar days until it. */
  days_to_expiry: number;
  /** Years until it, to the minute. */
  years: number;
  /** It is today (0DTE). */
  expires_today: boolean;
  /** Net credit at the assumed fill; negative for a debit. */
  credit_per_share: number | null;
  /** The same with every leg in the middle of its quote. */
  mid_credit_per_share: number | null;
  /** The same with every leg at the quoted side. */
  natural_credit_per_share: number | null;
  /** Net credit at the assumed fill, of all contracts. */
  credit_dollars: number | null;
  /** The most that can be gained. */
  maximum_profit_dollars: Bound | null;
  /** The most that can be lost. */
  maximum_loss_dollars: Bound | null;
  /** Share prices at which gain turns into loss, in ascending order. */
  break_evens: (readonly number[]) | null;
  /** Share prices between which it gains. */
  profit_ranges: (readonly ProfitRange[]) | null;
  /** Collateral under the assumed rule. */
  collateral: Collateral | null;
  /** What is set aside, of all contracts. */
  requirement_dollars: number | null;
  /** What the trader brings, of all contracts. */
  capital_dollars: number | null;
  /** The most that can be gained over the capital; null without limit. */
  return_on_capital: number | null;
  /** The same times 365 over days, simple; null below 7 days. */
  annualised_return: number | null;
  /** Risk-neutral probability of any gain. */
  probability_of_profit: number | null;
  /** Risk-neutral probability of the greatest loss. */
  probability_of_maximum_loss: number | null;
  /** Risk-neutral mean profit in today's money, of all contracts. */
  expected_value_dollars: number | null;
  /** One standard deviation of the share price until then, in dollars per share. */
  expected_move: number | null;
  /** Value and Greeks per share. */
  greeks: NetGreeks | null;
  /** Greeks of all contracts, in traders' units. */
  position: PositionGreeks | null;
  /** How options that are sold stand against exercise. */
  assignment: readonly AssignmentRisk[];
  /** Dividends and earnings until then. */
  events: Events;
  /** Inputs that are missing, for example `"short_put.volatility"`: what needs them is null. */
  missing: readonly string[];
}

/** Limits of an analysis. The defaults suit listed equity options. */
export interface AnalysisRules {
  /** Quotes of a session so many days before the analysis are still used. */
  maximum_quote_age_days?: number;
  /** Widest spread, as a fraction of the middle. */
  maximum_spread_fraction?: number;
  /** A spread of no more than this, in currency, is never too wide. */
  narrow_spread?: number;
  /** Fewest pairs of calls and puts that a forward is read from. */
  minimum_pairs?: number;
  /** Pairs of American options are used within so many standard deviations of the forward. */
  near_the_money_deviations?: number;
  /** Fewest strikes that a smile is fitted to; five or more. */
  minimum_points?: number;
  /** The curve to fit. */
  model?: SmileModel;
}

/** Analysts' views of a share at one date. */
export interface AnalystView {
  /** When it was published. */
  date: CalendarDate;
  /** Mean price target, in the currency of the share. */
  target_mean_price?: number | null;
  /** Mean recommendation, 1 = strong buy … 5 = sell. */
  recommendation_mean?: number | null;
  /** How many analysts. */
  analysts?: number | null;
  /** Upgrades less downgrades in the 90 days before `date`. */
  net_upgrades?: number | null;
}

/** What one criterion says. */
export interface Assessment {
  /** What was measured. */
  measure: Measure;
  /** The raw value; null if missing. */
  value: number | null;
  /**
   * The best class that admits the value, or the class that a missing value is held to; null if
   * no class admits it.
   */
  class: Class | null;
}

/** What one criterion says. */
export interface AssessmentInput {
  /** What was measured. */
  measure: Measure;
  /** The raw value; null if missing. */
  value?: number | null;
  /**
   * The best class that admits the value, or the class that a missing value is held to; null if
   * no class admits it.
   */
  class?: Class | null;
}

/** Cash for every put sold. */
export interface AssignmentCash {
  /** By expiry, the nearest first. */
  expiries: readonly ExpiryCash[];
  /** Of all. */
  cash_dollars: number;
}

/** Why the holder of an option may exercise it early. */
export type AssignmentReason = "dividend_above_extrinsic" | "interest_above_extrinsic" | "little_extrinsic" | "deep_in_the_money";

/** How one option that is sold stands. */
export interface AssignmentRisk {
  /** What the leg is called in its strategy, for example `"short_put"`. */
  leg: string;
  /** Its strike. */
  strike: number;
  /** Its last day. */
  expiration: CalendarDate;
  /** What exercise would bring its holder now. */
  intrinsic_per_share: number;
  /** What exercise would throw away: middle of the quote less intrinsic value. null without a two-sided quote. */
  extrinsic_per_share: number | null;
  /**
   * Probability that it ends in the money, and is assigned then; null if the smile is empty, and for an option that
   * outlives the smile.
   */
  probability_in_the_money: number | null;
  /** Why it may be assigned before; empty for a European option. */
  reasons: readonly AssignmentReason[];
}

/** Limits of what counts as little and as deep. */
export interface AssignmentRules {
  /** Time value below this share of the share price is little: 0.1 %. */
  little_extrinsic_fraction: number;
  /** Intrinsic value from this share of the share price on is deep: 10 %. */
  deep_in_the_money_fraction: number;
}

/** What an analysis assumes beside the market. */
export interface Assumptions {
  /** Where in the spread each leg is filled. */
  fill: Fill;
  /** Rule by which collateral is asked for. */
  collateral: CollateralRule;
  /** What counts as little time value, and as deep in the money. */
  assignment: AssignmentRules;
}

/** What an analysis assumes beside the market. */
export interface AssumptionsInput {
  /** Where in the spread each leg is filled. */
  fill?: Fill;
  /** Rule by which collateral is asked for. */
  collateral?: CollateralRule;
  /** What counts as little time value, and as deep in the money. */
  assignment?: AssignmentRules;
}

/** Daily bars, oldest first; all columns have the same length. null is missing. */
export interface Bars {
  /** Sessions, strictly ascending. */
  date: readonly CalendarDate[];
  /** Opening prices. */
  open?: (readonly (number | null)[]) | null;
  /** Highest prices. */
  high?: (readonly (number | null)[]) | null;
  /** Lowest prices. */
  low?: (readonly (number | null)[]) | null;
  /** Closing prices. */
  close?: (readonly (number | null)[]) | null;
  /** Shares traded. */
  volume?: (readonly (number | null)[]) | null;
}

/** Greeks of the book as if it were shares of a benchmark. */
export interface BetaWeighted {
  /** Price of the benchmark. */
  benchmark_spot: number;
  /** Shares of the benchmark that would move alike. */
  delta_shares: number;
  /** Of those shares, per dollar of the benchmark. */
  gamma_shares: number;
  /** Profit of a rise of the benchmark by one percent, by delta alone. */
  delta_dollars_per_percent: number;
  /** Of how many positions. */
  coverage: Coverage;
}

/** Value and Greeks of positions on different underlyings, which only dollars can be added in. */
export interface BookGreeks {
  /** Value by the model. */
  value_dollars: number;
  /** `Σ delta · spot`: dollars of shares that would move alike. One percent of it is the profit of a move of one percent. */
  delta_dollars: number;
  /** `Σ gamma · spot² / 100`: how much `delta_dollars` changes by a move of one percent, but for that of the price itself. */
  gamma_dollars_per_percent: number;
  /** Dollars per calendar day. */
  theta_per_day_dollars: number;
  /** Dollars per point (0.01) of volatility. */
  vega_per_point_dollars: number;
  /** Dollars per point (0.01) of rate. */
  rho_per_point_dollars: number;
}

/** The end of a gain or a loss, if it has one. */
export type Bound = BoundLimited | ("unlimited");

/** No more than this. */
export interface BoundLimited {
  limited: number;
}

/** Upper ends of three regimes, each within its own; above the last it is stressed. */
export interface Bounds {
  /** Calm up to here. */
  calm: number;
  /** Normal up to here. */
  normal: number;
  /** Nervous up to here. */
  nervous: number;
}

/** One limit that is broken. */
export interface Breach {
  /** Which. */
  rule: Rule;
  /** Name or sector; null for cash. */
  subject: string | null;
  /** What is, and what may be, in a sentence. */
  reason: string;
  /** Dollars to bring back within the limit; null for a class. */
  excess_dollars: number | null;
}

/** What a book breaks, and what could not be judged. */
export interface BreachReport {
  /** Name of the guide. */
  guide: string;
  /** Its version. */
  version: number;
  /** The regime whose limits were taken. */
  regime: Regime;
  /** Those limits. */
  limits: AllocationLimits;
  /** What is broken: cash first, then names, sectors and classes. */
  breaches: readonly Breach[];
  /** What could not be judged, and why. */
  not_judged: readonly string[];
}

/** Names above their averages, and names that rose and fell, on one session. */
export interface Breadth {
  /** The session: the newest of any name. */
  date: CalendarDate | null;
  /** Names that were given. */
  names: number;
  /** Names with a close on that session; the others are in no figure. */
  fresh: number;
  /** Share of the names that have an average of 50 closes whose close is above it; null if none has. */
  above_fifty: number | null;
  /** How many have one. */
  names_fifty: number;
  /** The same of 200 closes. */
  above_two_hundred: number | null;
  /** How many have one. */
  names_two_hundred: number;
  /** Names that closed higher than at their close before. */
  advancing: number;
  /** Names that closed lower. */
  declining: number;
  /** Names that closed the same. */
  unchanged: number;
}

export type CalendarDate = string;

/** The chain of one underlying in one session. */
export interface Chain {
  /** The session of the quotes. */
  quote_date: CalendarDate;
  /** The contracts, in any order. */
  quotes: readonly Quote[];
  /** Price of the underlying that belongs to the quotes, not adjusted. */
  spot?: number | null;
}

/** All of a chain. */
export interface ChainAnalysis {
  /** The session of the quotes. */
  quote_date: CalendarDate;
  /** Price of the underlying. */
  spot: number;
  /** Which quotes are left out. */
  cleaning: Cleaning;
  /** Expiries, first to last. */
  expirations: readonly ExpirationAnalysis[];
  /** What each quote of the chain implies, in its order. */
  contracts: readonly ContractVolatility[];
  /** The smiles of the expiries that have one, free of arbitrage together. */
  surface: Surface;
  /** The surface that all smiles are slices of, where they are. */
  ssvi: Ssvi | null;
}

/** Risk classes, best first. */
export type Class = "conservative" | "moderate" | "aggressive";

/** Limits of one criterion by class, each `[least, most]`, both included. */
export interface ClassLimit {
  /** What is measured. */
  measure: Measure;
  /** Limits of the conservative class. */
  conservative: readonly number[];
  /** Limits of the moderate class. */
  moderate: readonly number[];
  /** Limits of the aggressive class. */
  aggressive: readonly number[];
  /** The best class that a setup may have while the value is missing. */
  missing: Class;
}

/** The class of a setup and what set it. */
export interface Classification {
  /** The worst class of all criteria; null if a criterion lies outside every class. */
  class: Class | null;
  /** The criteria that set the class. */
  binding: readonly Measure[];
  /** Every criterion. */
  criteria: readonly Assessment[];
}

/** The class of a setup and what set it. */
export interface ClassificationInput {
  /** The criteria that set the class. */
  binding: readonly Measure[];
  /** Every criterion. */
  criteria: readonly AssessmentInput[];
  /** The worst class of all criteria; null if a criterion lies outside every class. */
  class?: Class | null;
}

/** What cleaning did to a chain. */
export interface Cleaning {
  /** For each quote of the chain, in its order: why it is left out, null if it is kept. */
  fault: readonly (QuoteFault | null)[];
  /** Quotes left out, by reason. */
  left_out: { readonly [name: string]: number };
  /** Quotes kept. */
  kept: number;
  /**
   * Quotes whose volatility, as the source gives it, stands for something else: 0.5 % or less, 1000 % or more, or
   * the same to the last digit at five strikes or more of one expiry and kind. The quotes themselves are kept: that figure is not used.
   */
  placeholder_volatilities: number;
  /** Whether symbols were given. Without them, adjusted contracts cannot be told from others. */
  adjusted_contracts_looked_for: boolean;
}

/** What has to be there, per share of one of the strategy. */
export interface Collateral {
  /** What is set aside for shares and for options that are owed, before premiums. */
  requirement_per_share: number;
  /** What the trader brings: the requirement less the net credit of the options, or plus their net debit. */
  capital_per_share: number;
}

/** Rule by which collateral is asked for. */
export type CollateralRule = "cash_secured" | "reg_t" | "reg_t_broad_index" | "defined_risk";

/** Where the capital is. */
export interface Concentration {
  /** What the account is worth, cash included, if that was said. */
  account_dollars: number | null;
  /** Capital of all names. */
  capital_dollars: number;
  /**
   * What is left of the account, as a share of it; negative where more is tied up than there is. Positions that are not
   * covered tie up nothing in it: it is then the most that can be left.
   */
  cash_share: number | null;
  /** Names, most capital first. */
  names: readonly Share[];
  /** Sectors, most capital first; the names without one are a row of their own. */
  sectors: readonly Share[];
  /** Sum of the squared shares of the names in the capital of all, 1 for a single name; null without capital. */
  name_herfindahl: number | null;
  /** The same of the sectors that are known, in their own capital. */
  sector_herfindahl: number | null;
  /** Of how many positions. */
  coverage: Coverage;
}

/** Where the capital is. */
export interface ConcentrationInput {
  /** Capital of all names. */
  capital_dollars: number;
  /** Names, most capital first. */
  names: readonly ShareInput[];
  /** Sectors, most capital first; the names without one are a row of their own. */
  sectors: readonly ShareInput[];
  /** Of how many positions. */
  coverage: Coverage;
  /** What the account is worth, cash included, if that was said. */
  account_dollars?: number | null;
  /**
   * What is left of the account, as a share of it; negative where more is tied up than there is. Positions that are not
   * covered tie up nothing in it: it is then the most that can be left.
   */
  cash_share?: number | null;
  /** Sum of the squared shares of the names in the capital of all, 1 for a single name; null without capital. */
  name_herfindahl?: number | null;
  /** The same of the sectors that are known, in their own capital. */
  sector_herfindahl?: number | null;
}

/** The share, the rates, the moment, and how the options are exercised. */
export interface Conditions {
  spot: number;
  rate: number;
  now: Moment;
  dividend_yield?: number;
  exercise?: ExerciseStyle;
}

/** What `cone` gives, one row for each window. */
export interface Cone {
  /** The windows, in bars. */
  windows: readonly number[];
  /** The shares of volatilities that the columns of `volatilities` have below them. */
  quantiles: readonly number[];
  /** A row for each window, a number for each quantile: annual fractions, null where the series is too short. */
  volatilities: readonly (readonly (number | null)[])[];
  /** The volatility of the last window, as annual fractions. */
  current: readonly (number | null)[];
  /** How many volatilities each row was taken of. */
  observations: readonly number[];
}

/** Contracts of one strategy over all names that reached the chain analysis. */
export interface ContractFunnel {
  /** Contracts of the right kind in the window of expirations: `eligible` and the rejected. */
  considered: number;
  /** Contracts that passed every gate. */
  eligible: number;
  /** The others, by reason. */
  rejected: readonly ContractRejection[];
}

/** What every contract must meet. */
export interface ContractGate {
  /** Assumed fill. */
  fill: Fill;
  /** Least share price, in dollars. */
  minimum_spot: number;
  /** Least bid, in dollars. */
  minimum_bid: number;
  /** Widest spread over mid … */
  maximum_spread_fraction: number;
  /** … unless the spread is no wider than this, in dollars: cheap options quote in ticks. */
  maximum_spread_dollars: number;
  /** Least open interest, where it is known. */
  minimum_open_interest: number;
}

/** Contracts that one reason kept out. */
export interface ContractRejection {
  /** Why. */
  reason: Reason;
  /** How many. */
  count: number;
}

/** What the quote of one contract implies. */
export interface ContractVolatility {
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Strike. */
  strike: number;
  /** Call or put. */
  kind: OptionKind;
  /** Why the quote is left out; nothing is solved then. */
  fault: QuoteFault | null;
  /** `ln(strike / forward)`, where the forward is known. */
  log_moneyness: number | null;
  /** Volatility of the bid; null where no volatility gives it. */
  bid_volatility: number | null;
  /** Volatility of the middle. */
  volatility: number | null;
  /** Volatility of the ask. */
  ask_volatility: number | null;
  /** What became of the middle; null where it was not solved: a quote that is left out, or an expiry without a forward. */
  status: Status | null;
  /** Volatility of the fitted smile at this strike. */
  fitted_volatility: number | null;
  /** Whether the smile was fitted to it. */
  in_fit: boolean;
}

/** One underlying's part of the variance. */
export interface Contribution {
  /** Ticker. */
  ticker: string;
  /** Its delta times its price. */
  delta_dollars: number;
  /** Fraction of the variance, negative if it hedges the rest; they sum to 1. Null if there is no variance. */
  share_of_variance: number | null;
}

/** Of how many positions a figure is, and what the others lack. */
export interface Coverage {
  /** Positions of the book. */
  positions: number;
  /** Positions in the figure. */
  covered: number;
  /** The others. */
  missing: readonly MissingInput[];
}

/** Greeks of a book, and what they cover. */
export interface CoveredGreeks {
  greeks: BookGreeks;
  coverage: Coverage;
}

/** What is looked at. */
export type Criterion = "level" | "percentile" | "term_ratio" | "realised_to_implied";

/**
 * Points (0 to 100) as a function of a raw value: straight lines between knots, flat beyond them. A
 * curve has no cliffs, so a small change of the input makes a small change of the score.
 */
export type Curve = readonly (readonly number[])[];

/** One value a day, oldest first. */
export interface DailySeries {
  /** Days, strictly ascending. */
  date?: readonly CalendarDate[];
  /** Values, null where one is missing. */
  value?: readonly (number | null)[];
}

/** Where numbers come from. */
export type DataKind = "real" | "modelled" | "mixed";

/** How old data may be. */
export interface DataRules {
  /** Calendar days from the last bar to the screen. */
  maximum_bar_age_days: number;
  /** Calendar days from the quotes to the screen. */
  maximum_quote_age_days: number;
  /**
   * Calendar days from the end of a fiscal year until its figures are taken as public, where the
   * filing date is not known.
   */
  filing_lag_days: number;
  /** Calendar days from the end of the fiscal year to the screen. */
  maximum_statement_age_days: number;
  /** Calendar days of news that count. */
  news_window_days: number;
  /** Calendar days from an analysts' view to the screen. */
  maximum_analyst_age_days: number;
  /** Calendar days by which an estimated earnings date may turn out to be earlier. */
  earnings_estimate_margin_days: number;
  /** How many other names of a sector, or of the universe, a percentile needs. */
  minimum_peers: number;
}

/** Which data were used. */
export interface DataSummary {
  /** What the data are called. */
  name: string;
  /** Real or modelled. */
  kind: DataKind;
  /** Where they come from. */
  sources: readonly Source[];
  /** What a reader should know of them. */
  notes: readonly string[];
}

/** Which data were used. */
export interface DataSummaryInput {
  /** What the data are called. */
  name: string;
  /** Real or modelled. */
  kind: DataKind;
  /** Where they come from. */
  sources: readonly SourceInput[];
  /** What a reader should know of them. */
  notes: readonly string[];
}

/** How votes are counted. */
export type DecisionRule = "worst" | "majority";

/** How points run as the value grows. */
export type Direction = "rising" | "falling";

/** One cash dividend. */
export interface Dividend {
  /** First day without the dividend. */
  ex_date: CalendarDate;
  /** Cash per share. */
  amount: number;
}

/** Whether the company reports while the option lives. */
export type Earnings = "before_expiry" | "none_before_expiry";

/** One earnings announcement. */
export interface EarningsDate {
  /** The day. */
  date: CalendarDate;
  /** Confirmed by the company, not estimated. */
  confirmed: boolean;
}

/** What a setup does to what is held. */
export type Effect = "adds" | "doubles" | "hedges" | "unclear";

/** Dividends and earnings between now and the first expiry, in order. */
export interface Events {
  /** Dividends whose first day without them is after today and not after the expiry. */
  ex_dividends: readonly Dividend[];
  /** Reports from today to the expiry: whether one of today is out already is not known. */
  earnings: readonly EarningsDate[];
}

/** When the holder may exercise. */
export type ExerciseStyle = "european" | "american";

/** One expiry of a chain. */
export interface ExpirationAnalysis {
  /** Last day of its contracts. */
  expiration: CalendarDate;
  /** Calendar days from the quotes to it. */
  days: number;
  /** Quotes of the chain. */
  quotes: number;
  /** Of these, kept by cleaning. */
  kept: number;
  /** Continuously compounded rate to expiry. */
  rate: number | null;
  /** What calls and puts say together. */
  forward: ImpliedForward | null;
  /** The smile. */
  smile: SmileFit | null;
  /** Why the forward or the smile is missing. */
  missing: Missing | null;
}

/** The puts of one expiry. */
export interface ExpiryCash {
  /** Last day. */
  expiration: CalendarDate;
  /** Contracts sold. */
  contracts: number;
  /** Their strikes times the shares that they are on. */
  cash_dollars: number;
  /** That of this expiry and all before it. */
  cumulative_dollars: number;
}

/** Forward and discount of one expiry, from all its strikes. */
export interface ExpiryForward {
  /** Price agreed today for the share at expiry; null if the quotes do not tell. */
  forward: number | null;
  /** Value today of 1 paid at expiry. */
  discount: number | null;
  /** The rate of that discount, `-ln(discount) / years`. */
  rate: number | null;
  /** Pairs of quotes that were used. */
  strikes: number;
  /**
   * `OK`; `EXPIRED`; `BAD_INPUT` where too few pairs are left; `NO_CONVERGENCE` where no positive forward and
   * discount fit them.
   */
  status: Status;
  /** For each row: middle of the call less middle of the put, less what forward and discount make of it. */
  residual: readonly (number | null)[];
  /** `OK` for rows that were used, `BAD_INPUT` for others. */
  row_status: readonly Status[];
}

/** One factor: a measure, its weight inside its quadrant, and the curve from value to points. */
export interface Factor {
  /** What is measured. */
  measure: Measure;
  /** Weight relative to the other factors of the quadrant. */
  weight: number;
  /** Knots `[value, points]`. */
  curve: Curve;
  /** What of it the curve reads: the value, or its percentile among other names. */
  scale?: Scale;
  /** Where it is declared, the curve must run so. */
  direction?: Direction | null;
}

/** What one factor added to a score before and after. */
export interface FactorChange {
  /** What was measured. */
  measure: Measure;
  /** What of it the curve reads. */
  scale: Scale;
  /** The value before; null if it was missing. */
  old_value: number | null;
  /** The value after; null if it is missing. */
  new_value: number | null;
  /** Its points before; null if they were missing. */
  old_points: number | null;
  /** Its points after; null if they are missing. */
  new_points: number | null;
  /** Contribution after less contribution before: of all factors they sum to the change of the score. */
  change: number;
}

/** One factor of one setup. */
export interface FactorScore {
  /** What was measured. */
  measure: Measure;
  /** What of it the curve reads. */
  scale: Scale;
  /** Its quadrant. */
  quadrant: Quadrant;
  /** The raw value; null if missing. */
  value: number | null;
  /**
   * Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
   * the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
   * contract has.
   */
  percentile: number | null;
  /** Points that the curve gives it, 0 to 100; null if missing. */
  points: number | null;
  /** Share of the whole score by the profile, 0 to 1. */
  weight: number;
  /**
   * Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
   * its quadrant does not count.
   */
  effective_weight: number;
  /** `points * effective_weight`; the contributions of all factors sum to the score. */
  contribution: number;
}

/** One factor of one setup. */
export interface FactorScoreInput {
  /** What was measured. */
  measure: Measure;
  /** What of it the curve reads. */
  scale: Scale;
  /** Its quadrant. */
  quadrant: Quadrant;
  /** Share of the whole score by the profile, 0 to 1. */
  weight: number;
  /**
   * Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
   * its quadrant does not count.
   */
  effective_weight: number;
  /** `points * effective_weight`; the contributions of all factors sum to the score. */
  contribution: number;
  /** The raw value; null if missing. */
  value?: number | null;
  /**
   * Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
   * the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
   * contract has.
   */
  percentile?: number | null;
  /** Points that the curve gives it, 0 to 100; null if missing. */
  points?: number | null;
}

/** A number of a share or of a setup that a query may limit and sort by. */
export type Field = "market_cap" | "price" | "rsi" | "days_to_earnings" | "premium" | "strike" | "capital" | "delta" | "days_to_expiry" | "iv_rank" | "implied_volatility" | "annualised_return" | "return_on_capital" | "probability_of_profit" | "open_interest" | "spread" | "score";

/** The assumed fill. */
export type Fill = "mid" | "quarter" | "natural";

/** How far a curve is from what it was fitted to, in volatility. */
export interface FitErrors {
  /** Strikes that it was fitted to. */
  points: number;
  /** Root mean square. */
  root_mean_square: number;
  /** Median. */
  median: number;
  /** Largest. */
  largest: number;
  /** Fraction of the points at which the curve is between the volatilities of bid and ask. */
  inside_band: number;
}

/** How a curve was found. */
export type FitMethod = "least_squares" | "constrained" | "ssvi";

/**
 * The fundamentals gate. Three tests: revenue grows, the business earns money (operating income, or net
 * income where no operating income is reported), free cash flow is positive.
 */
export interface FundamentalsGate {
  /** How many of the three tests must be known. */
  minimum_known: number;
  /** Least share of the known tests that must pass. */
  minimum_pass_share: number;
  /** Sectors whose cash flow and debt are their business: neither is read there. */
  financial_sectors: readonly string[];
}

/** A GARCH(1,1) model that was fitted by `garch`. */
export interface Garch {
  /** The part of the variance that is always there. */
  omega: number;
  /** How much of the last squared return goes into the variance. */
  alpha: number;
  /** How much of the last variance is kept. */
  beta: number;
  /** The logarithm of the likelihood. */
  log_likelihood: number;
  /** How many returns were fitted. */
  observations: number;
  /** The variance that is forecast for the period after the last return. */
  next_variance: number;
  /** How far the parameters can be relied on. */
  status: GarchStatus;
}

/** What became of a fit. */
export type GarchStatus = "OK" | "NO_CLUSTERING" | "INTEGRATED" | "LEAST_OMEGA" | "NO_CONVERGENCE";

/** What the book of today would have lost over the days of a history. */
export interface HistoricalRisk {
  /** How positions were valued. */
  method: RevaluationMethod;
  /** A tail for each confidence. */
  tails: readonly Tail[];
  /** The day on which each return ends. */
  date: readonly CalendarDate[];
  /** Profit of each day. */
  profit_dollars: readonly number[];
  /** Of how many positions. */
  coverage: Coverage;
}

/** Rank and percentile of a volatility, and how many days they rest on. */
export interface HistoryStanding {
  /** From 0, the lowest of the days and today, to 1, the highest; null where there are too few days, or all are the same. */
  rank: number | null;
  /** Fraction of the days with a volatility below today's. */
  percentile: number | null;
  /** Days before today that were compared with: 252 at most, those without a volatility left out. */
  observations: number;
}

/**
 * What calls and puts of one expiry say of the share then.
 *
 * # Method
 * Put-call parity, `call - put = discount (forward - strike)`, with the discount of the given rate, over the strikes that quote
 * both: residuals weigh by the spread (as in `parity::fit`), and pairs beyond three standard deviations and outside their own
 * spread are dropped. American pairs count within one standard deviation of the forward only
 * (`AnalysisRules::near_the_money_deviations`), and what early exercise adds to each is taken off first: at the
 * implied volatility of the American middle, the American price less the European one. That needs the
 * dividend yield, which the forward gives: both are found in turn.
 */
export interface ImpliedForward {
  /** Price agreed today for the share at expiry. */
  forward: number;
  /** Value today of 1 paid at expiry. */
  discount: number;
  /**
   * Dividends and cost to borrow together, `rate - ln(forward / spot) / years`. Days before expiry a spot that is a few
   * minutes off makes this large, and means nothing.
   */
  dividend_yield: number;
  /** Strikes that quote a call and a put, near enough to the money to count. */
  pairs_offered: number;
  /** Pairs that were used. */
  pairs_used: number;
  /** Root mean square of what parity leaves unexplained in them, in currency. */
  scatter: number;
  /** The largest premium of early exercise that was taken off a quote, in currency; 0 for European options. */
  early_exercise_premium: number;
}

/** What a position may lack. */
export type Input = "spot" | "rate" | "volatility" | "quote" | "life" | "beta" | "sector" | "returns" | "model_value" | "other_positions";

/** What a leg is made of. */
export type Instrument = InstrumentShares | InstrumentOption;

/** What a leg is made of. */
export type InstrumentInput = InstrumentInputShares | InstrumentInputOption;

/** An option contract. */
export interface InstrumentInputOption {
  option: OptionQuoteInput;
}

/** As many shares as one contract stands for. */
export interface InstrumentInputShares {
  shares: ShareQuoteInput;
}

/** An option contract. */
export interface InstrumentOption {
  option: OptionQuote;
}

/** As many shares as one contract stands for. */
export interface InstrumentShares {
  shares: ShareQuote;
}

/** Which way a headline points. */
export type Label = "negative" | "neutral" | "positive";

/** Profit over moves of the market, at once and with one change of volatility. */
export interface Ladder {
  /** Change of every volatility, a fraction of it. */
  volatility_change: number;
  /** How the market's moves become those of the underlyings. */
  how: SpotMoves;
  /** A row for each move, in their order. */
  rows: readonly LadderRow[];
  /** Of how many positions; the same in both ways. */
  coverage: Coverage;
}

/** Profit of the book at one move. */
export interface LadderRow {
  /** Move of the market, a fraction. */
  spot_move: number;
  /** By delta. */
  delta_dollars: number;
  /** By gamma. */
  gamma_dollars: number;
  /** By vega. */
  vega_dollars: number;
  /** By the three together. */
  greeks_dollars: number;
  /** By valuing every position anew. */
  revaluation_dollars: number;
  /** What the Greeks say too much: theirs less that of the revaluation. */
  difference_dollars: number;
}

/** A ticker without returns, and why. */
export interface LeftOut {
  /** Ticker. */
  ticker: string;
  /** Closes that it has on the days that were looked at. */
  closes: number;
  /** Days that were looked at. */
  days: number;
}

/** One leg of a strategy. */
export interface Leg {
  /** Bought or sold. */
  side: Side;
  /** How many for one of the strategy. */
  ratio: number;
  /** Of what. */
  instrument: Instrument;
}

/** One leg of a strategy. */
export interface LegInput {
  /** Bought or sold. */
  side: Side;
  /** How many for one of the strategy. */
  ratio: number;
  /** Of what. */
  instrument: InstrumentInput;
}

/** Limits of a number; what is null does not limit. At most one lower and one upper limit are set. */
export interface Limits {
  /** The number is this or more. */
  at_least?: number | null;
  /** The number is more than this. */
  above?: number | null;
  /** The number is this or less. */
  at_most?: number | null;
  /** The number is less than this. */
  below?: number | null;
}

/** What the book ties up. */
export interface Margin {
  /** Each underlying, sorted by ticker. */
  underlyings: readonly UnderlyingMargin[];
  /** Sum of the initial margins that are known. */
  reg_t_requirement_dollars: number;
  /** Sum of the capitals that are known. */
  reg_t_capital_dollars: number;
  /** Of how many positions. */
  coverage: Coverage;
}

/** A whole market at one date. */
export interface Market {
  /** The date of the screen. Nothing later is looked at. */
  as_of: CalendarDate;
  /** What to call this data. */
  name: string;
  /** Real or modelled. */
  kind: DataKind;
  /** Where the data come from. */
  sources: readonly SourceInput[];
  /** The names to screen. */
  universe: readonly Member[];
  /** Data by ticker. */
  tickers: { readonly [name: string]: TickerData };
  /** Treasury yields. */
  yields: YieldCurve;
  /** Closes of the volatility index, in points. */
  volatility_index: DailySeries;
  /** What a reader of the report should know of the data. */
  notes: readonly string[];
}

/** The state of the market at the date of the screen. */
export interface MarketState {
  /** Newest close of the volatility index; null if it is missing. */
  volatility_index: number | null;
  /** Its day. */
  volatility_index_date: CalendarDate | null;
  /** Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete. */
  volatility_index_percentile: number | null;
  /** Continuously compounded rate for 30 days. */
  rate_30_days: number | null;
  /** The same for a year. */
  rate_1_year: number | null;
}

/** The state of the market at the date of the screen. */
export interface MarketStateInput {
  /** Newest close of the volatility index; null if it is missing. */
  volatility_index?: number | null;
  /** Its day. */
  volatility_index_date?: CalendarDate | null;
  /** Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete. */
  volatility_index_percentile?: number | null;
  /** Continuously compounded rate for 30 days. */
  rate_30_days?: number | null;
  /** The same for a year. */
  rate_1_year?: number | null;
}

/** Words that were understood. */
export interface Meaning {
  /** Which. */
  span: Span;
  /** What they ask, for example `RSI below 30`. */
  meaning: string;
}

/** A measured quantity, scored by a factor or limited by a class. */
export type Measure = "rsi" | "close_to_slow_average" | "fast_to_slow_average" | "slow_average_slope" | "signed_directional_index" | "macd_histogram" | "close_to_year_high" | "year_range_position" | "historical_volatility" | "average_true_range" | "market_structure" | "liquidity_sweep" | "revenue_growth" | "revenue_growth_deviation" | "gross_margin" | "operating_margin" | "net_margin" | "free_cash_flow_margin" | "free_cash_flow_yield" | "return_on_equity" | "debt_to_equity" | "fundamental_passes" | "delta" | "days_to_expiry" | "annualised_return" | "probability_of_profit" | "sigmas_outside" | "spread_fraction" | "effective_spread" | "quote_size" | "open_interest" | "volume" | "implied_to_historical" | "implied_volatility_rank" | "historical_volatility_rank" | "carry" | "leverage" | "news_sentiment" | "supported_news_sentiment" | "analyst_upside" | "analyst_recommendation" | "analyst_target_revision" | "net_upgrades" | "volatility_index_percentile" | "days_to_earnings" | "earnings_before_expiry" | "ex_dividend_before_expiry";

/** One name of the universe. */
export interface Member {
  /** Ticker, class shares with a dot (`BRK.B`). */
  ticker: string;
  /** Indices that it belongs to. */
  indices: readonly string[];
  /** Company name. */
  name?: string | null;
  /** Sector. */
  sector?: string | null;
}

/** Why an expiry has no forward or no smile. */
export type Missing = "EXPIRED" | "NO_RATE" | "TOO_FEW_PAIRS" | "NO_FORWARD" | "TOO_FEW_POINTS";

/** One position that a figure leaves out. */
export interface MissingInput {
  /** Its place in the book, from 0. */
  position: number;
  /** What it is called. */
  label: string;
  /** What it lacks. */
  input: Input;
}

/** A moment of a trading day, measured back from its close. */
export interface Moment {
  date: CalendarDate;
  minutes_to_close?: number;
}

/** A setup that both scans have, and that is not the same in both. */
export interface Moved {
  /** Ticker of the share. */
  ticker: string;
  /** What is traded. */
  strategy: Strategy;
  /** Where it stood. */
  old: Placing;
  /** Where it stands. */
  new: Placing;
  /** Whether it is another contract. */
  is_other_contract: boolean;
  /** Score after less score before; null if one of them is missing. */
  score_change: number | null;
  /** Every factor whose value, points or contribution changed, the largest change first. */
  factors: readonly FactorChange[];
}

/**
 * Value and Greeks of all legs per share, raw derivatives as in `Greeks`(crate::pricing::Greeks): `theta` per year,
 * `vega` and `rho` per 1.00.
 */
export interface NetGreeks {
  /** Value now by the model. */
  price: number;
  /** Per 1.00 of spot. */
  delta: number;
  /** Of delta, per 1.00 of spot. */
  gamma: number;
  /** Per 1.00 of volatility, of all options alike. */
  vega: number;
  /** Per year of passing time. */
  theta: number;
  /** Per 1.00 of rate. */
  rho: number;
}

/** One piece of news about a ticker. */
export interface NewsItem {
  /** Day of publication. */
  published: CalendarDate;
  /** Headline. */
  headline: string;
  /** Who published it. */
  source?: string | null;
  /** Sentiment as its source gives it, -1 to 1. */
  sentiment?: number | null;
}

/** What the news of a window come to. */
export interface NewsSentiment {
  /** Mean of the scores by their weights, -1 to 1. */
  score: number;
  /** The score in a word. */
  label: Label;
  /** Headlines that count, each once. */
  headlines: number;
  /** Copies that were left out. */
  duplicates: number;
  /** Headlines whose score is the scorer's, not the source's. */
  scored_here: number;
  /** Different sources; null if no headline names one. */
  sources: number | null;
}

/** The values of the criteria; null is not known. */
export interface Observations {
  /** The volatility index in points. */
  level: number | null;
  /** Share of the values before that are below it. */
  percentile: number | null;
  /** It over the index of three months. */
  term_ratio: number | null;
  /** Volatility realised by the benchmark over the one that the index implies. */
  realised_to_implied: number | null;
}

/** The values of the criteria; null is not known. */
export interface ObservationsInput {
  /** The volatility index in points. */
  level?: number | null;
  /** Share of the values before that are below it. */
  percentile?: number | null;
  /** It over the index of three months. */
  term_ratio?: number | null;
  /** Volatility realised by the benchmark over the one that the index implies. */
  realised_to_implied?: number | null;
}

/** A setup that only one of the scans has. */
export interface OnlyInOne {
  /** Ticker of the share. */
  ticker: string;
  /** What is traded. */
  strategy: Strategy;
  /** Where it stands. */
  placing: Placing;
  /** Whether the other scan says anything of the ticker. */
  is_in_other: boolean;
  /** Where the ticker left the other scan; null if it is ranked there with other setups, or not in it. */
  left_other: TickerOutcome | null;
}

/** Right to buy or right to sell. */
export type OptionKind = "call" | "put";

/** An option with its quote, in currency per share. */
export interface OptionQuote {
  /** Strike per share. */
  strike: number;
  /** Last day. */
  expiration: CalendarDate;
  /** Open or close of the last day. */
  settlement: Settlement;
  /** Implied volatility, a fraction per square-root year. */
  volatility: number | null;
  /** What a buyer offers. */
  bid: number | null;
  /** What a seller asks. */
  ask: number | null;
  /** Call or put. */
  kind: OptionKind;
}

/** An option with its quote, in currency per share. */
export interface OptionQuoteInput {
  /** Strike per share. */
  strike: number;
  /** Last day. */
  expiration: CalendarDate;
  /** Call or put. */
  kind: OptionKind;
  /** Open or close of the last day. */
  settlement?: Settlement;
  /** Implied volatility, a fraction per square-root year. */
  volatility?: number | null;
  /** What a buyer offers. */
  bid?: number | null;
  /** What a seller asks. */
  ask?: number | null;
}

/**
 * Legs that are traded together.
 *
 * Figures "per share" are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
 * `contracts`(Self::contracts): times `shares_per_contract`(Self::shares_per_contract), times contracts.
 */
export interface OptionStrategy {
  kind: StrategyKind;
  legs: readonly Leg[];
  shares_per_contract: number;
  contracts: number;
}

/**
 * Legs that are traded together.
 *
 * Figures "per share" are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
 * `contracts`(Self::contracts): times `shares_per_contract`(Self::shares_per_contract), times contracts.
 */
export interface OptionStrategyInput {
  kind: StrategyKind;
  legs: readonly LegInput[];
  shares_per_contract: number;
  contracts: number;
}

/** What can come out at the first expiry, per share. */
export interface Outcome {
  /** The most that can be gained; negative if nothing can. */
  maximum_profit_per_share: Bound;
  /** The most that can be lost; negative if there is a gain at every share price. */
  maximum_loss_per_share: Bound;
  /** Where it gains, in ascending order. */
  profit_ranges: readonly ProfitRange[];
}

/** One setup beside what is held of its name. */
export interface Overlap {
  /** Place of the setup in the list. */
  rank: number;
  /** Its ticker. */
  ticker: string;
  /** What is traded. */
  strategy: Strategy;
  /** What it does. */
  effect: Effect;
  /** Delta of one contract of the setup, in shares. */
  setup_delta_shares: number;
  /** Delta that is held of the name, in shares; null if none is held, or a position of it has no delta. */
  held_delta_shares: number | null;
  /** Other names of the setup's sector that are held, sorted. */
  held_in_sector: readonly string[];
}

/** What the book of today loses if returns are normal, by its deltas. */
export interface ParametricRisk {
  /** Days ahead. */
  horizon_days: number;
  /** Returns that the covariance is of. */
  observations: number;
  /** How far the covariance was shrunk. */
  shrinkage: number;
  /** Standard deviation of the profit. */
  deviation_dollars: number;
  /** A tail for each confidence. */
  tails: readonly Tail[];
  /** What each underlying brings to the variance, sorted by ticker. */
  contributions: readonly Contribution[];
  /** Of how many positions. */
  coverage: Coverage;
}

/** Where one setup stands in one scan. */
export interface Placing {
  /** Place in the list, from 1. */
  rank: number;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Strike. */
  strike: number;
  /** Call or put. */
  kind: OptionKind;
  /** 0 to 100; null if nothing was measured. */
  score: number | null;
  /** Share of the profile's weight that was measured and counts. */
  coverage: number;
  /** Risk class. */
  class: Class;
}

/**
 * Positions over any number of underlyings.
 *
 * Every position of the list stays its own: two of the same contract are two rows, and add up in the totals.
 */
export interface Portfolio {
  /** The positions; every one stays its own. */
  positions: readonly Position[];
  /** What is known of the underlyings, by ticker. */
  underlyings: { readonly [name: string]: Underlying };
  /** When the book is valued, and how. */
  setting: Setting;
}

/** So much of an option or of shares. */
export interface Position {
  /** Ticker of the share, or of what the option is on. */
  underlying: string;
  /** Contracts or shares; negative if sold. */
  quantity: number;
  /** Shares that one of it stands for: 100 of an option as a rule, 1 of a share. */
  multiplier: number;
  /** What it is, with the quote where there is one. */
  instrument: InstrumentInput;
  /** What it has cost, in dollars; negative where it has brought a credit. */
  cost_dollars?: number | null;
}

/** One position with its value and Greeks. */
export interface PositionFigures {
  /** What it is called. */
  label: string;
  /** Ticker. */
  underlying: string;
  /** Contracts or shares; negative if sold. */
  quantity: number;
  /** Shares that one of it stands for. */
  multiplier: number;
  /** What it has cost. */
  cost_dollars: number | null;
  /** What it is worth by the model; negative if owed. */
  value_dollars: number | null;
  /** Value less cost. */
  profit_dollars: number | null;
  /** Volatility of the option, given or implied by its mid quote; null for shares. */
  volatility: number | null;
  /** Greeks. */
  greeks: PositionGreeks | null;
  /** Why there is no value and no Greeks. */
  missing: Input | null;
}

/** Greeks of the whole position in the units that traders use. */
export interface PositionGreeks {
  /** Dollars per dollar of the share: as many shares would move alike. */
  delta_shares: number;
  /** Of those shares, per dollar of the share. */
  gamma_shares: number;
  /** Dollars per calendar day. */
  theta_per_day_dollars: number;
  /** Dollars per point (0.01) of volatility. */
  vega_per_point_dollars: number;
  /** Dollars per point (0.01) of rate. */
  rho_per_point_dollars: number;
}

/** Risk-neutral probabilities at the first expiry. They are what option prices imply, not forecasts. */
export interface Probabilities {
  /** Of any gain. */
  profit: number;
  /**
   * Of the greatest loss. null if the loss has no limit, or if an option lives on, of which the greatest loss is
   * only approached.
   */
  maximum_loss: number | null;
}

/**
 * Everything that a screen decides by. `Profile::default` is the one that is used where none is asked for;
 * `Profile::bundled` gives the others that are shipped.
 */
export interface Profile {
  /** Name, stored with every result. */
  id: string;
  /** Version, stored with every result; raise it with every change. */
  version: number;
  /** Weights of the quadrants. */
  weights: QuadrantWeights;
  /** Least share of a quadrant's weight that must be known for the quadrant to count. */
  minimum_quadrant_coverage: number;
  /** How old data may be. */
  data: DataRules;
  /** Indicator periods. */
  periods: TechnicalPeriods;
  /** The fast filter. */
  technical_filter: TechnicalFilter;
  /** The fundamentals gate. */
  fundamentals_gate: FundamentalsGate;
  /** Lowest news sentiment that passes, -1 to 1. */
  minimum_news_sentiment: number;
  /** What every contract must meet. */
  contract_gate: ContractGate;
  /** How many setups a ticker may have in each strategy. */
  setups_per_ticker: number;
  /** Scoring of cash-secured puts. */
  cash_secured_put: StrategyProfile;
  /** Scoring of LEAP calls. */
  leap_call: StrategyProfile;
}

/** Which profile was used. */
export interface ProfileIdentity {
  /** Its name. */
  id: string;
  /** Its version. */
  version: number;
  /** Its quadrant weights. */
  weights: QuadrantWeights;
}

/** Profit per share over three axes, for a heat map. */
export interface ProfitGrid {
  /** Length of each axis: shifts of volatility, moments, share prices. */
  shape: readonly number[];
  /**
   * One number after the other, the share price running fastest:
   * `[(shift * shape[1] + moment) * shape[2] + spot]`.
   */
  profit_per_share: readonly number[];
}

/** Share prices at the first expiry between which the strategy gains. */
export interface ProfitRange {
  /** Where it begins; 0 if a worthless share is a gain too. */
  low: number;
  /** Where it ends; null if never. */
  high: number | null;
}

/** The four quadrants of a score. */
export type Quadrant = "technicals" | "fundamentals" | "options_quality" | "catalyst";

/** One quadrant of one setup. */
export interface QuadrantScore {
  /** Which. */
  quadrant: Quadrant;
  /** Its share of the whole score by the profile, 0 to 1. */
  weight: number;
  /** 0 to 100; null if too little of it was measured to count. */
  score: number | null;
  /** Share of its weight that was measured, 0 to 1. */
  coverage: number;
}

/** One quadrant of one setup. */
export interface QuadrantScoreInput {
  /** Which. */
  quadrant: Quadrant;
  /** Its share of the whole score by the profile, 0 to 1. */
  weight: number;
  /** Share of its weight that was measured, 0 to 1. */
  coverage: number;
  /** 0 to 100; null if too little of it was measured to count. */
  score?: number | null;
}

/** Weights of the quadrants; they sum to 1. */
export interface QuadrantWeights {
  /** Weight of the technicals. */
  technicals: number;
  /** Weight of the fundamentals. */
  fundamentals: number;
  /** Weight of the options quality. */
  options_quality: number;
  /** Weight of the catalyst. */
  catalyst: number;
}

/** Words that could mean several things, or something that a query cannot ask. They are not applied. */
export interface Question {
  /** Which. */
  span: Span;
  /** What to say instead. */
  question: string;
}

/** One quoted contract: standard, 100 shares. */
export interface Quote {
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Call or put. */
  kind: OptionKind;
  /** Strike, in the currency of the share. */
  strike: number;
  /** Best bid; zero where nobody bids, null where the source says nothing. */
  bid?: number | null;
  /** Contracts wanted at the bid. */
  bid_size?: number | null;
  /** Best ask. */
  ask?: number | null;
  /** Contracts offered at the ask. */
  ask_size?: number | null;
  /** Last trade. */
  last?: number | null;
  /** Contracts traded in the session. */
  volume?: number | null;
  /** Contracts open. */
  open_interest?: number | null;
  /** Implied volatility as the source gives it, a fraction. */
  implied_volatility?: number | null;
}

/** Why a quote is left out: the first of these that holds. */
export type QuoteFault = "ADJUSTED_CONTRACT" | "DUPLICATE" | "INVALID" | "EXPIRED" | "STALE" | "NO_QUOTE" | "CROSSED" | "ZERO_BID" | "BELOW_INTRINSIC" | "WIDE_SPREAD";

/** Why a name or a contract did not pass, in the order of the gates. */
export type Reason = "NO_BARS" | "STALE_BARS" | "TOO_FEW_BARS" | "BELOW_SLOW_AVERAGE" | "RSI_TOO_LOW" | "RSI_TOO_HIGH" | "NO_FUNDAMENTALS" | "STALE_FUNDAMENTALS" | "FUNDAMENTALS_UNKNOWN" | "FUNDAMENTALS_FAIL" | "NO_CHAIN" | "STALE_CHAIN" | "NO_SPOT" | "SPOT_TOO_LOW" | "DUPLICATE_QUOTE" | "NO_EXPIRATION_IN_WINDOW" | "NO_CONTRACT" | "NO_RATE" | "NO_BID" | "CROSSED_QUOTE" | "NO_IMPLIED_VOLATILITY" | "DELTA_OUTSIDE" | "BID_TOO_LOW" | "SPREAD_TOO_WIDE" | "OPEN_INTEREST_TOO_LOW" | "OUTSIDE_CLASS_LIMITS" | "NEGATIVE_NEWS";

/** States of the market, the calmest first. */
export type Regime = "calm" | "normal" | "nervous" | "stressed";

/** The regime, and how it was found. */
export interface RegimeAssessment {
  /** Name of the thresholds. */
  thresholds: string;
  /** Their version. */
  version: number;
  /** How the votes were counted. */
  rule: DecisionRule;
  /** The regime; null if no criterion has a value. */
  regime: Regime | null;
  /** Every criterion's vote. */
  votes: readonly Vote[];
}

/** Names that one reason kept out of one stage. */
export interface Rejection {
  /** Why. */
  reason: Reason;
  /** How many. */
  count: number;
  /** Which, sorted. */
  tickers: readonly string[];
}

/** How a position is valued after each day's return. */
export type RevaluationMethod = "full" | "delta_gamma";

/** What to do. */
export type RollAction = "hold" | "roll" | "close";

/** An option that the position may be rolled into. */
export interface RollCandidate {
  /** What is sold. */
  option: OptionQuote;
  /** What it brings less what the old one costs, per share. */
  net_credit_per_share: number;
  /** Calendar days that the position lives longer. */
  days_added: number;
  /** How much further out of the money its strike is, per share; 0 for the same strike. */
  strike_improvement: number;
}

/** What the rules say of an option that is sold. */
export interface RollPlan {
  /** Why to act; empty to hold. */
  triggers: readonly RollTrigger[];
  /** What to do. */
  action: RollAction;
  /** What buying back costs per share. */
  buy_back_per_share: number;
  /** How much of the credit is earned; negative for a loss. */
  earned_fraction: number;
  /**
   * Rolls that the rules allow, whether or not there is a trigger: the nearest expiry first, in it the strike furthest out
   * of the money.
   */
  candidates: readonly RollCandidate[];
}

/** When to act, and what a roll must bring. */
export interface RollRules {
  /** Act from so many calendar days before expiry on: 21. */
  days_to_expiry: number;
  /** Act once so much of the credit is earned: 0.5. */
  profit_fraction: number;
  /** What a roll must bring at least, net per share: 0, so that none is paid for. */
  minimum_net_credit_per_share: number;
  /** Longest life of what is rolled into, in calendar days: 60. */
  maximum_days_to_expiry: number;
  /** Where in the spread both trades are filled. */
  fill: Fill;
}

/** Why to act. */
export type RollTrigger = "profit_taken" | "days_to_expiry" | "in_the_money";

/** Which limit. */
export type Rule = "minimum_cash" | "maximum_name" | "maximum_sector" | "riskiest_class";

/** What of a measure a curve reads. */
export type Scale = "value" | "universe_percentile" | "sector_percentile";

/** What changed between two scans. */
export interface ScanComparison {
  /** Version of this layout. */
  schema_version: SchemaVersion;
  /** The scan before. */
  old: ScanIdentity;
  /** The scan after. */
  new: ScanIdentity;
  /** Whether both were scored by the same profile in the same version: if not, scores differ for that alone. */
  is_same_profile: boolean;
  /** Strategies that only one of the scans looked for, which are left out. */
  not_compared: readonly Strategy[];
  /** Setups that only the scan after has, best first. */
  appeared: readonly OnlyInOne[];
  /** Setups that only the scan before has, best first. */
  gone: readonly OnlyInOne[];
  /** Setups that both have and that changed, the largest change of the score first. */
  moved: readonly Moved[];
  /** How many setups are the same in both. */
  unchanged: number;
}

/** Which scan was compared. */
export interface ScanIdentity {
  /** Date of the screen. */
  as_of: CalendarDate;
  /** What the data are called. */
  data: string;
  /** Id of the profile. */
  profile: string;
  /** Its version. */
  profile_version: number;
}

/** The whole answer of a screen. */
export interface ScanReport {
  /** Version of this layout. */
  schema_version: SchemaVersion;
  /** The assumed fill of credits and debits. */
  fill: Fill;
  /** What prices, volatilities, Greeks and probabilities are computed by. */
  pricing_model: string;
  /** Date of the screen. */
  as_of: CalendarDate;
  /** Which data were used. */
  data: DataSummary;
  /** Which profile was used. */
  profile: ProfileIdentity;
  /** State of the market. */
  market: MarketState;
  /** The stages, in order. */
  funnel: readonly StageReport[];
  /** What each strategy came to. */
  strategies: readonly StrategyReport[];
  /** The ranked setups, best first. */
  setups: readonly Setup[];
  /** Every name that did not reach the ranking, sorted by ticker. */
  rejected: readonly TickerOutcome[];
}

/** The whole answer of a screen. */
export interface ScanReportInput {
  /** Version of this layout. */
  schema_version: SchemaVersion;
  /** The assumed fill of credits and debits. */
  fill: Fill;
  /** What prices, volatilities, Greeks and probabilities are computed by. */
  pricing_model: string;
  /** Date of the screen. */
  as_of: CalendarDate;
  /** Which data were used. */
  data: DataSummaryInput;
  /** Which profile was used. */
  profile: ProfileIdentity;
  /** State of the market. */
  market: MarketStateInput;
  /** The stages, in order. */
  funnel: readonly StageReportInput[];
  /** What each strategy came to. */
  strategies: readonly StrategyReport[];
  /** The ranked setups, best first. */
  setups: readonly SetupInput[];
  /** Every name that did not reach the ranking, sorted by ticker. */
  rejected: readonly TickerOutcome[];
}

/**
 * Version of the layout of a report, written as `"2.0"`.
 *
 * A minor version adds fields that who knows an older one can ignore. Whatever else changes, a new measure, stage or reason
 * among them, raises the major version. So a report of a newer minor version is read, and one of another major
 * version is refused.
 */
export type SchemaVersion = string;

/** A whole score. */
export interface Score {
  /** 0 to 100; null if nothing was measured. A rank, never a probability. */
  total: number | null;
  /** Share of the profile's weight that was measured and counts, 0 to 1. */
  coverage: number;
  /** The four quadrants. */
  quadrants: readonly QuadrantScore[];
  /** Every factor of the profile, in its order. */
  factors: readonly FactorScore[];
}

/** A whole score. */
export interface ScoreInput {
  /** Share of the profile's weight that was measured and counts, 0 to 1. */
  coverage: number;
  /** The four quadrants. */
  quadrants: readonly QuadrantScoreInput[];
  /** Every factor of the profile, in its order. */
  factors: readonly FactorScoreInput[];
  /** 0 to 100; null if nothing was measured. A rank, never a probability. */
  total?: number | null;
}

/** What to screen for. */
export interface ScreenOptions {
  /** The strategies, in any order. */
  strategies?: readonly Strategy[];
  /** Only these tickers, if not empty. */
  tickers?: readonly string[];
}

/**
 * What to look for. An empty part asks nothing; all that is asked must hold. It prints as a sentence that the grammar
 * reads back.
 */
export interface ScreenQuery {
  /** Any of these tickers, in capitals. */
  tickers?: readonly string[];
  /** Any of these sectors. */
  sectors?: readonly Sector[];
  /** None of these sectors. */
  excluded_sectors?: readonly Sector[];
  /** Any of these strategies. */
  strategies?: readonly Strategy[];
  /** Any of these classes. */
  classes?: readonly Class[];
  /** Close against the slow average. */
  trend?: Trend | null;
  /** Earnings while the option lives. */
  earnings?: Earnings | null;
  /** Limits of numbers, by field: dollars, fractions, days. */
  limits?: { readonly [name: string]: Limits };
  /** Order of the setups; by score if it is null. */
  sort?: Sort | null;
  /** How many setups at most. */
  limit?: number | null;
}

/** A sector of the Global Industry Classification Standard. */
export type Sector = "communication_services" | "consumer_discretionary" | "consumer_staples" | "energy" | "financials" | "health_care" | "industrials" | "information_technology" | "materials" | "real_estate" | "utilities";

/** One sector against the benchmark. */
export interface SectorStrength {
  /** Name of the sector. */
  sector: string;
  /** Newest session that both have. */
  date: CalendarDate | null;
  /** Excess over each window, in their order; null where the bars do not reach back so far. */
  excess: readonly (number | null)[];
  /** Mean over the windows; null if one is missing, so that all means are of the same windows. */
  mean_excess: number | null;
}

/** The score of one headline. */
export interface Sentiment {
  /** -1 (bad) to 1 (good). */
  score: number;
  /** The score in a word. */
  label: Label;
  /** The words that made the score, in the order of the headline. Empty where none did. */
  reasons: readonly SentimentReason[];
  /**
   * Whether the headline names the entity that was asked for; null if none was. A headline that does not name it is
   * scored as a whole.
   */
  entity_found: boolean | null;
}

/** Words of a headline that made its score. */
export interface SentimentReason {
  /** The words as the headline has them. */
  words: string;
  /** What the words are about, where that set their sign: `profit` in `profit falls`. */
  about: string | null;
  /** Byte at which they begin. */
  start: number;
  /** Byte behind their end. */
  end: number;
  /** What they add, after negation and emphasis; positive is good. */
  valence: number;
}

/** When a book is valued, at which rates, and how its options are exercised. */
export interface Setting {
  /** Now. */
  now: Moment;
  /** Continuously compounded rates; an option takes that of the years it has left now, whatever is shifted. */
  yields: YieldCurve;
  /** How options are priced. */
  exercise: ExerciseStyle;
}

/** When an option that expires on a day takes its final price. */
export type Settlement = "am" | "pm";

/**
 * One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
 * fractions. Null is missing.
 */
export interface Setup {
  /** Place in the list, from 1. */
  rank: number;
  /** Ticker of the share. */
  ticker: string;
  /** Company. */
  name: string | null;
  /** Sector. */
  sector: string | null;
  /** What is traded. */
  strategy: Strategy;
  /** Call or put. */
  kind: OptionKind;
  /** Session of the quotes. */
  quote_date: CalendarDate;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Calendar days from the quotes to the expiration. */
  days_to_expiry: number;
  /** Strike. */
  strike: number;
  /** Price of the share. */
  spot: number;
  /** Best bid. */
  bid: number;
  /** Best ask. */
  ask: number;
  /** Credit received, at the assumed fill; null for a purchase. */
  credit: number | null;
  /** Debit paid, at the assumed fill; null for a sale. */
  debit: number | null;
  /** Credit or debit at the natural side of the quote. */
  natural_price: number;
  /** Cash set aside or paid for one contract. */
  capital_dollars: number;
  /** The most that one contract can lose. */
  maximum_loss_dollars: number;
  /** Credit over cash at risk; null for a purchase. */
  return_on_capital: number | null;
  /** The same times 365 over days; null for a purchase. */
  annualised_return: number | null;
  /** Share price at which the trade breaks even at expiry. */
  break_even: number;
  /** Volatility of the smile there, which the probability of profit is taken with. */
  break_even_volatility: number;
  /** How far the share may fall before the strike; negative above it. */
  cushion: number;
  /** How far the share may fall (a sale) or must rise (a purchase) to the break-even. */
  break_even_move: number;
  /** Continuously compounded rate to the expiration. */
  rate: number;
  /** Continuous dividend yield; null if it is not known and was taken as 0. */
  dividend_yield: number | null;
  /** Day of the last bar that the technicals read. */
  bars_date: CalendarDate | null;
  /** End of the fiscal year that the fundamentals read. */
  fiscal_year_end: CalendarDate | null;
  /** Day of the analysts' view that the catalyst reads. */
  analysts_date: CalendarDate | null;
  /** The next report that is known; null if none is. */
  earnings_date: CalendarDate | null;
  /** Whether the company confirmed it; null if none is known. */
  earnings_confirmed: boolean | null;
  /** The next ex-dividend day that is known; null if none is. */
  ex_dividend_date: CalendarDate | null;
  /** Implied volatility of the mid price, European. */
  implied_volatility: number;
  /** Implied volatility at the money of the same expiration. */
  at_the_money_volatility: number | null;
  /** Close-to-close volatility of the share. */
  historical_volatility: number | null;
  /** Delta of the contract. */
  delta: number;
  /** Gamma of the contract. */
  gamma: number;
  /** Theta of the contract per calendar day. */
  theta_per_day: number;
  /** Vega of the contract per volatility point. */
  vega_per_point: number;
  /** Risk-neutral probability that the trade gains at expiry. */
  probability_of_profit: number;
  /** Risk-neutral probability that the option ends in the money. */
  probability_in_the_money: number;
  /** Probability that the strike is touched before, by the rule of thumb; null for a purchase. */
  probability_of_touch: number | null;
  /** One standard deviation of the share until expiry. */
  expected_move: number | null;
  /** Strike in expected moves below spot; null for a purchase. */
  sigmas_outside: number | null;
  /** Percent move of the option per percent move of the share; null for a sale. */
  leverage: number | null;
  /** Time value paid; null for a sale. */
  extrinsic: number | null;
  /** Time value per year over spot; null for a sale. */
  carry: number | null;
  /** Spread over mid. */
  spread_fraction: number;
  /** Contracts at the bid. */
  bid_size: number | null;
  /** Contracts at the ask. */
  ask_size: number | null;
  /** Open interest. */
  open_interest: number | null;
  /** Contracts traded. */
  volume: number | null;
  /** Risk class. */
  class: Class;
  /** What set the class. */
  classification: Classification;
  /** The score with every factor. */
  score: Score;
  /** The three factors that raise the score most, strongest first. */
  reasons_for: readonly string[];
  /** The three factors that lower it most, strongest first. */
  reasons_against: readonly string[];
  /** Measures that the profile asks for and the data lack. */
  missing: readonly Measure[];
  /** What to know before trading it. */
  notes: readonly string[];
}

/**
 * One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
 * fractions. Null is missing.
 */
export interface SetupInput {
  /** Place in the list, from 1. */
  rank: number;
  /** Ticker of the share. */
  ticker: string;
  /** What is traded. */
  strategy: Strategy;
  /** Call or put. */
  kind: OptionKind;
  /** Session of the quotes. */
  quote_date: CalendarDate;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Calendar days from the quotes to the expiration. */
  days_to_expiry: number;
  /** Strike. */
  strike: number;
  /** Price of the share. */
  spot: number;
  /** Best bid. */
  bid: number;
  /** Best ask. */
  ask: number;
  /** Credit or debit at the natural side of the quote. */
  natural_price: number;
  /** Cash set aside or paid for one contract. */
  capital_dollars: number;
  /** The most that one contract can lose. */
  maximum_loss_dollars: number;
  /** Share price at which the trade breaks even at expiry. */
  break_even: number;
  /** Volatility of the smile there, which the probability of profit is taken with. */
  break_even_volatility: number;
  /** How far the share may fall before the strike; negative above it. */
  cushion: number;
  /** How far the share may fall (a sale) or must rise (a purchase) to the break-even. */
  break_even_move: number;
  /** Continuously compounded rate to the expiration. */
  rate: number;
  /** Implied volatility of the mid price, European. */
  implied_volatility: number;
  /** Delta of the contract. */
  delta: number;
  /** Gamma of the contract. */
  gamma: number;
  /** Theta of the contract per calendar day. */
  theta_per_day: number;
  /** Vega of the contract per volatility point. */
  vega_per_point: number;
  /** Risk-neutral probability that the trade gains at expiry. */
  probability_of_profit: number;
  /** Risk-neutral probability that the option ends in the money. */
  probability_in_the_money: number;
  /** Spread over mid. */
  spread_fraction: number;
  /** Risk class. */
  class: Class;
  /** What set the class. */
  classification: ClassificationInput;
  /** The score with every factor. */
  score: ScoreInput;
  /** The three factors that raise the score most, strongest first. */
  reasons_for: readonly string[];
  /** The three factors that lower it most, strongest first. */
  reasons_against: readonly string[];
  /** Measures that the profile asks for and the data lack. */
  missing: readonly Measure[];
  /** What to know before trading it. */
  notes: readonly string[];
  /** Company. */
  name?: string | null;
  /** Sector. */
  sector?: string | null;
  /** Credit received, at the assumed fill; null for a purchase. */
  credit?: number | null;
  /** Debit paid, at the assumed fill; null for a sale. */
  debit?: number | null;
  /** Credit over cash at risk; null for a purchase. */
  return_on_capital?: number | null;
  /** The same times 365 over days; null for a purchase. */
  annualised_return?: number | null;
  /** Continuous dividend yield; null if it is not known and was taken as 0. */
  dividend_yield?: number | null;
  /** Day of the last bar that the technicals read. */
  bars_date?: CalendarDate | null;
  /** End of the fiscal year that the fundamentals read. */
  fiscal_year_end?: CalendarDate | null;
  /** Day of the analysts' view that the catalyst reads. */
  analysts_date?: CalendarDate | null;
  /** The next report that is known; null if none is. */
  earnings_date?: CalendarDate | null;
  /** Whether the company confirmed it; null if none is known. */
  earnings_confirmed?: boolean | null;
  /** The next ex-dividend day that is known; null if none is. */
  ex_dividend_date?: CalendarDate | null;
  /** Implied volatility at the money of the same expiration. */
  at_the_money_volatility?: number | null;
  /** Close-to-close volatility of the share. */
  historical_volatility?: number | null;
  /** Probability that the strike is touched before, by the rule of thumb; null for a purchase. */
  probability_of_touch?: number | null;
  /** One standard deviation of the share until expiry. */
  expected_move?: number | null;
  /** Strike in expected moves below spot; null for a purchase. */
  sigmas_outside?: number | null;
  /** Percent move of the option per percent move of the share; null for a sale. */
  leverage?: number | null;
  /** Time value paid; null for a sale. */
  extrinsic?: number | null;
  /** Time value per year over spot; null for a sale. */
  carry?: number | null;
  /** Contracts at the bid. */
  bid_size?: number | null;
  /** Contracts at the ask. */
  ask_size?: number | null;
  /** Open interest. */
  open_interest?: number | null;
  /** Contracts traded. */
  volume?: number | null;
}

/** One name or one sector. */
export interface Share {
  /** Ticker or sector; null for the names whose sector is not known. */
  name: string | null;
  /** Capital that it ties up. */
  capital_dollars: number;
  /** That, over the account if it is known, else over the capital of all; null if that is 0. */
  share: number | null;
  /** By which rule; null for a sector, which may hold both. */
  rule: CollateralRule | null;
}

/** One name or one sector. */
export interface ShareInput {
  /** Capital that it ties up. */
  capital_dollars: number;
  /** Ticker or sector; null for the names whose sector is not known. */
  name?: string | null;
  /** That, over the account if it is known, else over the capital of all; null if that is 0. */
  share?: number | null;
  /** By which rule; null for a sector, which may hold both. */
  rule?: CollateralRule | null;
}

/** A share with its quote. */
export interface ShareQuote {
  /** What a buyer offers. */
  bid: number | null;
  /** What a seller asks. */
  ask: number | null;
}

/** A share with its quote. */
export interface ShareQuoteInput {
  /** What a buyer offers. */
  bid?: number | null;
  /** What a seller asks. */
  ask?: number | null;
}

/** Figures of a call that is held in place of shares. */
export interface ShareReplacement {
  /** Percent move of the option per percent move of the share. */
  leverage: number;
  /** Time value paid per share. */
  extrinsic_per_share: number;
  /** Time value per year over the share price. */
  carry: number;
  /** Share price at expiry above which it gains. */
  break_even: number;
  /** How far the share must rise to get there, a fraction. */
  break_even_move: number;
  /** The same per year, simple. */
  break_even_move_per_year: number;
  /** What a day takes, as a fraction of the price paid; negative. */
  theta_per_day_fraction: number;
  /**
   * Dividends that the holder of shares gets until expiry and the holder of the call does not, in today's money:
   * `spot (1 - e^(-dividend_yield years))`.
   */
  dividends_forgone_per_share: number;
  /**
   * Share price at which a holder of shares would have lost what the call costs: `spot - debit`. Whoever buys the call
   * has that stop, which no gap jumps over.
   */
  stop_equivalent: number;
}

/** Bought or sold. */
export type Side = "long" | "short";

/** Implied volatilities of one expiry by strike: linear between strikes, flat beyond them. */
export interface Smile {
  /** Strikes, positive and ascending. */
  strikes: readonly number[];
  /** Volatilities, fractions per square-root year. */
  volatilities: readonly number[];
}

/** The smile of one expiry. */
export interface SmileFit {
  /** The curve. */
  svi: Svi;
  /** How it was found. */
  method: FitMethod;
  /** How good it is. */
  errors: FitErrors;
}

/** Which curve describes a smile. */
export type SmileModel = "svi" | "ssvi";

/** An option, and what it was sold for. */
export interface SoldOption {
  /** The option. */
  option: OptionQuote;
  /** What it brought per share. */
  credit_per_share: number;
}

/** An option, and what it was sold for. */
export interface SoldOptionInput {
  /** The option. */
  option: OptionQuoteInput;
  /** What it brought per share. */
  credit_per_share: number;
}

/** The order of the setups. */
export interface Sort {
  /** By what. */
  by: Field;
  /** Highest first. */
  descending: boolean;
}

/** One source of a market's data. */
export interface Source {
  /** What was taken, for example `daily closes`. */
  what: string;
  /** Where it was taken from. */
  source: string;
  /** Licence of the data, if known. */
  licence: string | null;
  /** Real or modelled. */
  kind: DataKind;
}

/** One source of a market's data. */
export interface SourceInput {
  /** What was taken, for example `daily closes`. */
  what: string;
  /** Where it was taken from. */
  source: string;
  /** Real or modelled. */
  kind: DataKind;
  /** Licence of the data, if known. */
  licence?: string | null;
}

/** Words of a sentence and where they stand, in bytes. */
export interface Span {
  /** The words as the sentence has them. */
  words: string;
  /** Byte at which they begin. */
  start: number;
  /** Byte behind their end. */
  end: number;
}

/** How a move of the market moves each underlying. */
export type SpotMoves = "alike" | "by_beta";

/**
 * A surface of total variances with three parameters, and one level for each expiry: SSVI.
 *
 * # Formula
 * `w(k, θ) = θ / 2 (1 + ρ φ k + sqrt((φ k + ρ)² + 1 - ρ²))` with `φ = η / (θ^γ (1 + θ)^(1 - γ))` and `θ` the total variance at the
 * money. With `η (1 + |ρ|) <= 2` and `0 < γ <= 1/2` no slice has butterfly arbitrage, and slices of rising `θ` have no
 * calendar arbitrage.
 *
 * # Source
 * J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility surfaces", Quantitative Finance 14, 2014, theorems 4.1
 * and 4.2.
 */
export interface Ssvi {
  /** Correlation of share and volatility, between -1 and 1. */
  rho: number;
  /** Curvature. */
  eta: number;
  /** How fast curvature falls with total variance. */
  gamma: number;
}

/** The stages, in order. */
export type Stage = "universe" | "fresh_bars" | "technical_filter" | "fundamentals_gate" | "chain_analysis" | "news_sentiment";

/** One stage: `entered = passed + rejected`. */
export interface StageReport {
  /** Which. */
  stage: Stage;
  /** Names that came in. */
  entered: number;
  /** Names that went on. */
  passed: number;
  /** Why the stage could not run and let every name pass; null if it ran. */
  not_run: string | null;
  /** Names that did not pass, by reason. */
  rejected: readonly Rejection[];
}

/** One stage: `entered = passed + rejected`. */
export interface StageReportInput {
  /** Which. */
  stage: Stage;
  /** Names that came in. */
  entered: number;
  /** Names that went on. */
  passed: number;
  /** Names that did not pass, by reason. */
  rejected: readonly Rejection[];
  /** Why the stage could not run and let every name pass; null if it ran. */
  not_run?: string | null;
}

/** Figures of one fiscal year, in dollars (per share where the name says so). */
export interface Statement {
  /** Last day of the fiscal year. */
  period_end: CalendarDate;
  /** Where the figures come from. */
  source: string;
  /** Day on which the figures became public; null where only the period is known. */
  available?: CalendarDate | null;
  /** Revenue. */
  revenue?: number | null;
  /** Revenue of the fiscal year before. */
  revenue_prior_year?: number | null;
  /** Revenue less its cost. */
  gross_profit?: number | null;
  /** Operating income. */
  operating_income?: number | null;
  /** Net income. */
  net_income?: number | null;
  /** Cash flow from operations. */
  operating_cash_flow?: number | null;
  /** Capital expenditure, as a positive number. */
  capital_expenditure?: number | null;
  /** Shareholders' equity. */
  equity?: number | null;
  /** Long-term debt. */
  long_term_debt?: number | null;
  /** Cash dividends per share. */
  dividends_per_share?: number | null;
  /** Mean number of shares over the year, with those that options and convertibles may add. */
  diluted_shares?: number | null;
}

/** What became of one row of a batch. Every status but `Status::Ok` comes with null values. */
export type Status = "OK" | "BELOW_INTRINSIC" | "ABOVE_MAXIMUM" | "EXPIRED" | "BAD_INPUT" | "NO_CONVERGENCE";

/** What is traded. */
export type Strategy = "cash_secured_put" | "leap_call";

/** Name of a strategy. */
export type StrategyKind = "cash_secured_put" | "covered_call" | "leap_call" | "poor_mans_covered_call" | "put_credit_spread" | "call_credit_spread" | "put_debit_spread" | "call_debit_spread" | "iron_condor" | "iron_butterfly" | "long_straddle" | "short_straddle" | "long_strangle" | "short_strangle" | "calendar" | "collar" | "custom";

/** How one strategy is scored and classed. */
export interface StrategyProfile {
  /** Class limits; a contract outside every class of a criterion is not eligible. */
  class_limits: readonly ClassLimit[];
  /** Factors. */
  factors: readonly Factor[];
}

/** What one strategy came to. */
export interface StrategyReport {
  /** Which. */
  strategy: Strategy;
  /** Setups in the ranked list. */
  setups: number;
  /** Names whose chain has no expiration in the window of the strategy. */
  names_without_expiration: number;
  /** Its contracts. */
  contracts: ContractFunnel;
}

/** Value of the book over three axes, by full revaluation. */
export interface StressGrid {
  /** Calendar days that pass. */
  days: readonly number[];
  /** Changes of every volatility, fractions of it. */
  volatility_changes: readonly number[];
  /** Moves of the market, fractions. */
  spot_moves: readonly number[];
  /** How the market's moves become those of the underlyings. */
  how: SpotMoves;
  /** Value now. */
  value_now_dollars: number;
  /** Value at each place, the move running fastest: `[(day * changes + change) * moves + move]`. */
  value_dollars: readonly number[];
  /** Of how many positions, the same ones everywhere. */
  coverage: Coverage;
}

/**
 * The smiles of all expiries of one chain, and what lies between them.
 *
 * Between two expiries, total variance at a log-moneyness and the logarithm of the forward are linear in time: a surface
 * whose expiries have no calendar arbitrage has none in between. Before the first and after the last expiry
 * nothing is quoted, and every answer is null.
 */
export interface Surface {
  days: readonly number[];
  forwards: readonly number[];
  smiles: readonly Svi[];
}

/**
 * The smile of one expiry, "raw" SVI: total variance by log-moneyness `k = ln(strike / forward)`.
 *
 * # Formula
 * `w(k) = a + b (ρ (k - m) + sqrt((k - m)² + σ²))`: a hyperbola with the slopes `b (ρ ± 1)` far out.
 *
 * It is free of butterfly arbitrage, which means that prices are convex in the strike, where
 * `g(k) = (1 - k w' / (2 w))² - w'² (1 / w + 1 / 4) / 4 + w'' / 2` is nowhere negative.
 *
 * # Source
 * J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility surfaces", Quantitative Finance 14, 2014.
 */
export interface Svi {
  /** Level. */
  a: number;
  /** Steepness of both wings, 0 or more. */
  b: number;
  /** Tilt, between -1 and 1. */
  rho: number;
  /** Where the bend is. */
  m: number;
  /** Width of the bend, above 0. */
  sigma: number;
}

/** Loss at one confidence. */
export interface Tail {
  /** For example 0.95. */
  confidence: number;
  /** Loss that is not exceeded with this probability; negative where even that is a gain. */
  value_at_risk_dollars: number;
  /** Mean loss of what lies beyond. */
  expected_shortfall_dollars: number;
}

/** The fast filter. */
export interface TechnicalFilter {
  /** Lowest RSI that passes. */
  minimum_rsi: number;
  /** Highest RSI that passes. */
  maximum_rsi: number;
  /** Least `close / slow average - 1` that passes. */
  minimum_close_to_slow_average: number;
}

/** Periods of the indicators, in bars. */
export interface TechnicalPeriods {
  /** Wilder's RSI. */
  rsi: number;
  /** Fast simple average. */
  fast_average: number;
  /** Slow simple average. */
  slow_average: number;
  /** Sessions over which the rise of the slow average is taken. */
  slow_average_slope: number;
  /** Average directional index. */
  average_directional_index: number;
  /** Average true range. */
  average_true_range: number;
  /** Close-to-close volatility. */
  historical_volatility: number;
  /** Bars on either side of a swing of market structure. */
  swing: number;
  /** Sessions in which a liquidity sweep fades to nothing. */
  liquidity_sweep: number;
}

/** What each criterion's regimes are, and how the votes are counted. */
export interface Thresholds {
  /** Its name. */
  id: string;
  /** Its version. */
  version: number;
  /** How the votes are counted. */
  rule: DecisionRule;
  /** The volatility index in points. */
  level: Bounds;
  /** Its percentile over its history, a fraction. */
  percentile: Bounds;
  /** The index of 30 days over that of three months. */
  term_ratio: Bounds;
  /** Realised over implied volatility. */
  realised_to_implied: Bounds;
  /** Values that the percentile is taken over, today's apart. */
  percentile_window: number;
  /** Daily returns that the realised volatility is taken over. */
  realised_window: number;
  /** Calendar days that a newest value may be old. */
  maximum_age_days: number;
}

/** All that is known of one ticker. */
export interface TickerData {
  /** Daily bars, oldest first. */
  bars?: Bars;
  /** Annual statements, in any order; the screen takes the newest that was public at its date. */
  statements?: readonly Statement[];
  /** Option chains, one for each quote date; the screen takes the newest that is not after its date. */
  chains?: readonly Chain[];
  /** Implied volatility at the money for 30 days, one value a session, fractions. */
  implied_volatility?: DailySeries;
  /** Analysts' views, in any order. */
  analysts?: readonly AnalystView[];
  /** Earnings announcements, past and coming. */
  earnings?: readonly EarningsDate[];
  /** Cash dividends. */
  dividends?: readonly Dividend[];
  /** News. */
  news?: readonly NewsItem[];
}

/** Where one name left the screen. */
export interface TickerOutcome {
  /** Which name. */
  ticker: string;
  /** The stage it did not pass. */
  stage: Stage;
  /** Why. */
  reason: Reason;
  /** The figures behind the reason. */
  detail: string;
}

/** Where the newest close stands against the slow average. */
export type Trend = "up" | "down";

/** What is known of a share, an index or a fund. */
export interface Underlying {
  /** Its price. */
  spot?: number | null;
  /** Continuously compounded fraction per year; 0 where none is paid. */
  dividend_yield?: number;
  /** How much it moves when the benchmark moves by one: given, or estimated by `beta`(super::beta). */
  beta?: number | null;
  /** Its sector. */
  sector?: string | null;
}

/** All positions of one underlying. */
export interface UnderlyingFigures {
  /** Ticker. */
  ticker: string;
  /** Its price. */
  spot: number | null;
  /** Its beta. */
  beta: number | null;
  /** Its sector. */
  sector: string | null;
  /** Positions of it. */
  positions: number;
  /** Those in the figures. */
  covered: number;
  /** Value of those; null if there is none. */
  value_dollars: number | null;
  /** Net Greeks of those; null if there is none. */
  greeks: PositionGreeks | null;
}

/** What all positions of one underlying tie up together. */
export interface UnderlyingMargin {
  /** Ticker. */
  ticker: string;
  /** Initial margin of a US margin account, before premiums; null if an input is missing. */
  reg_t_requirement_dollars: number | null;
  /** That, less the credit of the options at mid, or plus their debit. */
  reg_t_capital_dollars: number | null;
  /** Without any loan; null too where a cash account does not allow it (calls sold without shares, shares sold). */
  cash_secured_capital_dollars: number | null;
}

/** A sentence as a query, and what became of its words. */
export interface Understood {
  /** What is asked. */
  query: ScreenQuery;
  /** Words that ask something, in their order. */
  understood: readonly Meaning[];
  /** Words that were taken for misspelt ones, and for which. */
  corrected: readonly Meaning[];
  /** Words that are not known, or have no meaning where they stand. */
  ignored: readonly Span[];
  /** Words that were not applied, and why. */
  questions: readonly Question[];
}

/** What one criterion says. */
export interface Vote {
  /** Which. */
  criterion: Criterion;
  /** What was observed; null if it is missing. */
  value: number | null;
  /** Its regime; null without a value. */
  regime: Regime | null;
  /** Why, in a sentence. */
  reason: string;
}

/**
 * One name under the wheel, per share, with the cost basis kept through every step.
 *
 * A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
 * dividends of the cycle lower the cost basis; tax law may see it otherwise.
 */
export interface Wheel {
  stage: WheelStage;
  /** Premiums and dividends of this cycle, less what was paid to buy back. */
  income_per_share: number;
  realised_per_share: number;
  cycles: number;
}

/** A wheel with what is read from it. */
export interface WheelFigures {
  wheel: Wheel;
  cost_basis_per_share: number | null;
  income_per_share: number;
  profit_if_called_away_per_share: number | null;
  realised_per_share: number;
  cycles: number;
}

/**
 * One name under the wheel, per share, with the cost basis kept through every step.
 *
 * A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
 * dividends of the cycle lower the cost basis; tax law may see it otherwise.
 */
export interface WheelInput {
  stage: WheelStageInput;
  /** Premiums and dividends of this cycle, less what was paid to buy back. */
  income_per_share: number;
  realised_per_share: number;
  cycles: number;
}

/** Where the wheel stands. */
export type WheelStage = ("cash") | WheelStageShortPut | WheelStageShares | WheelStageCoveredCall;

/** Shares are held, and a call is sold on them. */
export interface WheelStageCoveredCall {
  covered_call: WheelStageCoveredCallCoveredCall;
}

export interface WheelStageCoveredCallCoveredCall {
  /** The strike that was paid for them. */
  paid_per_share: number;
  /** The call. */
  call: SoldOption;
}

/** Where the wheel stands. */
export type WheelStageInput = ("cash") | WheelStageInputShortPut | WheelStageInputShares | WheelStageInputCoveredCall;

/** Shares are held, and a call is sold on them. */
export interface WheelStageInputCoveredCall {
  covered_call: WheelStageInputCoveredCallCoveredCall;
}

export interface WheelStageInputCoveredCallCoveredCall {
  /** The strike that was paid for them. */
  paid_per_share: number;
  /** The call. */
  call: SoldOptionInput;
}

/** Shares are held, and nothing is sold. */
export interface WheelStageInputShares {
  shares: WheelStageInputSharesShares;
}

export interface WheelStageInputSharesShares {
  /** The strike that was paid for them. */
  paid_per_share: number;
}

/** A put is sold. */
export interface WheelStageInputShortPut {
  short_put: SoldOptionInput;
}

/** Shares are held, and nothing is sold. */
export interface WheelStageShares {
  shares: WheelStageSharesShares;
}

export interface WheelStageSharesShares {
  /** The strike that was paid for them. */
  paid_per_share: number;
}

/** A put is sold. */
export interface WheelStageShortPut {
  short_put: SoldOption;
}

/** A step of the wheel, as data: for ledgers, and for callers that keep the wheel as a document. */
export type WheelStep = WheelStepSellPut | WheelStepPutAssigned | WheelStepSellCall | WheelStepOptionExpired | WheelStepBoughtBack | WheelStepDividend | WheelStepCalledAway;

/** `Wheel::bought_back`. */
export interface WheelStepBoughtBack {
  step: "bought_back";
  /** What was paid per share. */
  debit_per_share: number;
}

/** `Wheel::called_away`. */
export interface WheelStepCalledAway {
  step: "called_away";
}

/** `Wheel::dividend`. */
export interface WheelStepDividend {
  step: "dividend";
  /** Cash per share. */
  amount_per_share: number;
}

/** `Wheel::option_expired`. */
export interface WheelStepOptionExpired {
  step: "option_expired";
}

/** `Wheel::put_assigned`. */
export interface WheelStepPutAssigned {
  step: "put_assigned";
}

/** `Wheel::sell_call`. */
export interface WheelStepSellCall {
  step: "sell_call";
  /** The call. */
  call: OptionQuoteInput;
  /** What it brought per share. */
  credit_per_share: number;
}

/** `Wheel::sell_put`. */
export interface WheelStepSellPut {
  step: "sell_put";
  /** The put. */
  put: OptionQuoteInput;
  /** What it brought per share. */
  credit_per_share: number;
}

/** Continuously compounded rates by maturity, linear between the points and flat beyond them. */
export interface YieldCurve {
  /** Maturities in years, positive and ascending. */
  years: readonly number[];
  /** Rates a year, fractions. */
  rate: readonly number[];
}
