// Made by `cargo xtask generate --write`: the objects that functions take and give.

/** Simple returns of several tickers on the same days. */
export interface AlignedReturns {
  /** The day on which each return ends, ascending. */
  date: readonly CalendarDate[];
  /** Tickers that have too few closes. */
  left_out: readonly LeftOut[];
  /** A column for each ticker, as long as `date`: price over the price before, less 1. */
  returns: { readonly [name: string]: readonly number[] };
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
  /** In a calm market. */
  calm: AllocationLimits;
  /** Its name. */
  id: string;
  /** In a nervous one. */
  nervous: AllocationLimits;
  /** In a normal one. */
  normal: AllocationLimits;
  /** In a stressed one. */
  stressed: AllocationLimits;
  /** Its version. */
  version: number;
}

/** Limits of one regime, shares of the account. */
export interface AllocationLimits {
  /** Largest share of one name. */
  maximum_name: number;
  /** Largest share of one sector. */
  maximum_sector: number;
  /** Least share in cash. */
  minimum_cash: number;
  /** Riskiest class of a setup that may be opened. */
  riskiest_class: Class;
}

/**
 * Figures of a strategy until its first expiry. Fractions unless the name says dollars, days or per share; dollars are of
 * all contracts.
 */
export interface Analysis {
  /** The same times 365 over days, simple; null below 7 days. */
  annualised_return: number | null;
  /** How options that are sold stand against exercise. */
  assignment: readonly AssignmentRisk[];
  /** What was assumed. */
  assumptions: Assumptions;
  /** Share prices at which gain turns into loss, in ascending order. */
  break_evens: (readonly number[]) | null;
  /** What the trader brings, of all contracts. */
  capital_dollars: number | null;
  /** Collateral under the assumed rule. */
  collateral: Collateral | null;
  /** How many of it. */
  contracts: number;
  /** Net credit at the assumed fill, of all contracts. */
  credit_dollars: number | null;
  /** Net credit at the assumed fill; negative for a debit. */
  credit_per_share: number | null;
  /** Calendar days until it. */
  days_to_expiry: number;
  /** Dividends and earnings until then. */
  events: Events;
  /** One standard deviation of the share price until then, in dollars per share. */
  expected_move: number | null;
  /** Risk-neutral mean profit in today's money, of all contracts. */
  expected_value_dollars: number | null;
  /** The first expiry. */
  expiration: CalendarDate;
  /** It is today (0DTE). */
  expires_today: boolean;
  /** Value and Greeks per share. */
  greeks: NetGreeks | null;
  /** Name of the strategy. */
  kind: StrategyKind;
  /** The most that can be lost. */
  maximum_loss_dollars: Bound | null;
  /** The most that can be gained. */
  maximum_profit_dollars: Bound | null;
  /** The same with every leg in the middle of its quote. */
  mid_credit_per_share: number | null;
  /** Inputs that are missing, for example `"short_put.volatility"`: what needs them is null. */
  missing: readonly string[];
  /** The same with every leg at the quoted side. */
  natural_credit_per_share: number | null;
  /** Greeks of all contracts, in traders' units. */
  position: PositionGreeks | null;
  /** Risk-neutral probability of the greatest loss. */
  probability_of_maximum_loss: number | null;
  /** Risk-neutral probability of any gain. */
  probability_of_profit: number | null;
  /** Share prices between which it gains. */
  profit_ranges: (readonly ProfitRange[]) | null;
  /** What is set aside, of all contracts. */
  requirement_dollars: number | null;
  /** The most that can be gained over the capital; null without limit. */
  return_on_capital: number | null;
  /** Shares that one contract stands for. */
  shares_per_contract: number;
  /** Years until it, to the minute. */
  years: number;
}

/** Limits of an analysis. The defaults suit listed equity options. */
export interface AnalysisRules {
  /** Quotes of a session so many days before the analysis are still used. */
  maximum_quote_age_days?: number;
  /** Widest spread, as a fraction of the middle. */
  maximum_spread_fraction?: number;
  /** Fewest pairs of calls and puts that a forward is read from. */
  minimum_pairs?: number;
  /** Fewest strikes that a smile is fitted to; five or more. */
  minimum_points?: number;
  /** The curve to fit. */
  model?: SmileModel;
  /** A spread of no more than this, in currency, is never too wide. */
  narrow_spread?: number;
  /** Pairs of American options are used within so many standard deviations of the forward. */
  near_the_money_deviations?: number;
}

/** Analysts' views of a share at one date. */
export interface AnalystView {
  /** When it was published. */
  date: CalendarDate;
  /** How many analysts. */
  analysts?: number | null;
  /** Upgrades less downgrades in the 90 days before `date`. */
  net_upgrades?: number | null;
  /** Mean recommendation, 1 = strong buy … 5 = sell. */
  recommendation_mean?: number | null;
  /** Mean price target, in the currency of the share. */
  target_mean_price?: number | null;
}

/** What one criterion says. */
export interface Assessment {
  /**
   * The best class that admits the value, or the class that a missing value is held to; null if
   * no class admits it.
   */
  class: Class | null;
  /** What was measured. */
  measure: Measure;
  /** The raw value; null if missing. */
  value: number | null;
}

/** What one criterion says. */
export interface AssessmentInput {
  /** What was measured. */
  measure: Measure;
  /**
   * The best class that admits the value, or the class that a missing value is held to; null if
   * no class admits it.
   */
  class?: Class | null;
  /** The raw value; null if missing. */
  value?: number | null;
}

/** Cash for every put sold. */
export interface AssignmentCash {
  /** Of all. */
  cash_dollars: number;
  /** By expiry, the nearest first. */
  expiries: readonly ExpiryCash[];
}

/** Why the holder of an option may exercise it early. */
export type AssignmentReason = "dividend_above_extrinsic" | "interest_above_extrinsic" | "little_extrinsic" | "deep_in_the_money";

/** How one option that is sold stands. */
export interface AssignmentRisk {
  /** Its last day. */
  expiration: CalendarDate;
  /** What exercise would throw away: middle of the quote less intrinsic value. null without a two-sided quote. */
  extrinsic_per_share: number | null;
  /** What exercise would bring its holder now. */
  intrinsic_per_share: number;
  /** What the leg is called in its strategy, for example `"short_put"`. */
  leg: string;
  /**
   * Probability that it ends in the money, and is assigned then; null if the smile is empty, and for an option that
   * outlives the smile.
   */
  probability_in_the_money: number | null;
  /** Why it may be assigned before; empty for a European option. */
  reasons: readonly AssignmentReason[];
  /** Its strike. */
  strike: number;
}

/** Limits of what counts as little and as deep. */
export interface AssignmentRules {
  /** Intrinsic value from this share of the share price on is deep: 10 %. */
  deep_in_the_money_fraction: number;
  /** Time value below this share of the share price is little: 0.1 %. */
  little_extrinsic_fraction: number;
}

/** What an analysis assumes beside the market. */
export interface Assumptions {
  /** What counts as little time value, and as deep in the money. */
  assignment: AssignmentRules;
  /** Rule by which collateral is asked for. */
  collateral: CollateralRule;
  /** Where in the spread each leg is filled. */
  fill: Fill;
}

/** What an analysis assumes beside the market. */
export interface AssumptionsInput {
  /** What counts as little time value, and as deep in the money. */
  assignment?: AssignmentRules;
  /** Rule by which collateral is asked for. */
  collateral?: CollateralRule;
  /** Where in the spread each leg is filled. */
  fill?: Fill;
}

/** Daily bars, oldest first; all columns have the same length. null is missing. */
export interface Bars {
  /** Sessions, strictly ascending. */
  date: readonly CalendarDate[];
  /** Closing prices. */
  close?: (readonly (number | null)[]) | null;
  /** Highest prices. */
  high?: (readonly (number | null)[]) | null;
  /** Lowest prices. */
  low?: (readonly (number | null)[]) | null;
  /** Opening prices. */
  open?: (readonly (number | null)[]) | null;
  /** Shares traded. */
  volume?: (readonly (number | null)[]) | null;
}

/** Greeks of the book as if it were shares of a benchmark. */
export interface BetaWeighted {
  /** Price of the benchmark. */
  benchmark_spot: number;
  /** Of how many positions. */
  coverage: Coverage;
  /** Profit of a rise of the benchmark by one percent, by delta alone. */
  delta_dollars_per_percent: number;
  /** Shares of the benchmark that would move alike. */
  delta_shares: number;
  /** Of those shares, per dollar of the benchmark. */
  gamma_shares: number;
}

/** Value and Greeks of positions on different underlyings, which only dollars can be added in. */
export interface BookGreeks {
  /** `Σ delta · spot`: dollars of shares that would move alike. One percent of it is the profit of a move of one percent. */
  delta_dollars: number;
  /** `Σ gamma · spot² / 100`: how much `delta_dollars` changes by a move of one percent, but for that of the price itself. */
  gamma_dollars_per_percent: number;
  /** Dollars per point (0.01) of rate. */
  rho_per_point_dollars: number;
  /** Dollars per calendar day. */
  theta_per_day_dollars: number;
  /** Value by the model. */
  value_dollars: number;
  /** Dollars per point (0.01) of volatility. */
  vega_per_point_dollars: number;
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
  /** Nervous up to here. */
  nervous: number;
  /** Normal up to here. */
  normal: number;
}

/** One limit that is broken. */
export interface Breach {
  /** Dollars to bring back within the limit; null for a class. */
  excess_dollars: number | null;
  /** What is, and what may be, in a sentence. */
  reason: string;
  /** Which. */
  rule: Rule;
  /** Name or sector; null for cash. */
  subject: string | null;
}

/** What a book breaks, and what could not be judged. */
export interface BreachReport {
  /** What is broken: cash first, then names, sectors and classes. */
  breaches: readonly Breach[];
  /** Name of the guide. */
  guide: string;
  /** Those limits. */
  limits: AllocationLimits;
  /** What could not be judged, and why. */
  not_judged: readonly string[];
  /** The regime whose limits were taken. */
  regime: Regime;
  /** Its version. */
  version: number;
}

/** Names above their averages, and names that rose and fell, on one session. */
export interface Breadth {
  /** Share of the names that have an average of 50 closes whose close is above it; null if none has. */
  above_fifty: number | null;
  /** The same of 200 closes. */
  above_two_hundred: number | null;
  /** Names that closed higher than at their close before. */
  advancing: number;
  /** The session: the newest of any name. */
  date: CalendarDate | null;
  /** Names that closed lower. */
  declining: number;
  /** Names with a close on that session; the others are in no figure. */
  fresh: number;
  /** Names that were given. */
  names: number;
  /** How many have one. */
  names_fifty: number;
  /** How many have one. */
  names_two_hundred: number;
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
  /** Which quotes are left out. */
  cleaning: Cleaning;
  /** What each quote of the chain implies, in its order. */
  contracts: readonly ContractVolatility[];
  /** Expiries, first to last. */
  expirations: readonly ExpirationAnalysis[];
  /** The session of the quotes. */
  quote_date: CalendarDate;
  /** Price of the underlying. */
  spot: number;
  /** The surface that all smiles are slices of, where they are. */
  ssvi: Ssvi | null;
  /** The smiles of the expiries that have one, free of arbitrage together. */
  surface: Surface;
}

/** Risk classes, best first. */
export type Class = "conservative" | "moderate" | "aggressive";

/** Limits of one criterion by class, each `[least, most]`, both included. */
export interface ClassLimit {
  /** Limits of the aggressive class. */
  aggressive: readonly number[];
  /** Limits of the conservative class. */
  conservative: readonly number[];
  /** What is measured. */
  measure: Measure;
  /** The best class that a setup may have while the value is missing. */
  missing: Class;
  /** Limits of the moderate class. */
  moderate: readonly number[];
}

/** The class of a setup and what set it. */
export interface Classification {
  /** The criteria that set the class. */
  binding: readonly Measure[];
  /** The worst class of all criteria; null if a criterion lies outside every class. */
  class: Class | null;
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
  /** Whether symbols were given. Without them, adjusted contracts cannot be told from others. */
  adjusted_contracts_looked_for: boolean;
  /** For each quote of the chain, in its order: why it is left out, null if it is kept. */
  fault: readonly (QuoteFault | null)[];
  /** Quotes kept. */
  kept: number;
  /** Quotes left out, by reason. */
  left_out: { readonly [name: string]: number };
  /**
   * Quotes whose volatility, as the source gives it, stands for something else: 0.5 % or less, 1000 % or more, or
   * the same to the last digit at five strikes or more of one expiry and kind. The quotes themselves are kept: that figure is not used.
   */
  placeholder_volatilities: number;
}

/** What has to be there, per share of one of the strategy. */
export interface Collateral {
  /** What the trader brings: the requirement less the net credit of the options, or plus their net debit. */
  capital_per_share: number;
  /** What is set aside for shares and for options that are owed, before premiums. */
  requirement_per_share: number;
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
  /** Of how many positions. */
  coverage: Coverage;
  /** Sum of the squared shares of the names in the capital of all, 1 for a single name; null without capital. */
  name_herfindahl: number | null;
  /** Names, most capital first. */
  names: readonly Share[];
  /** The same of the sectors that are known, in their own capital. */
  sector_herfindahl: number | null;
  /** Sectors, most capital first; the names without one are a row of their own. */
  sectors: readonly Share[];
}

/** Where the capital is. */
export interface ConcentrationInput {
  /** Capital of all names. */
  capital_dollars: number;
  /** Of how many positions. */
  coverage: Coverage;
  /** Names, most capital first. */
  names: readonly ShareInput[];
  /** Sectors, most capital first; the names without one are a row of their own. */
  sectors: readonly ShareInput[];
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
  now: Moment;
  rate: number;
  spot: number;
  dividend_yield?: number;
  exercise?: ExerciseStyle;
}

/** What `cone` gives, one row for each window. */
export interface Cone {
  /** The volatility of the last window, as annual fractions. */
  current: readonly (number | null)[];
  /** How many volatilities each row was taken of. */
  observations: readonly number[];
  /** The shares of volatilities that the columns of `volatilities` have below them. */
  quantiles: readonly number[];
  /** A row for each window, a number for each quantile: annual fractions, null where the series is too short. */
  volatilities: readonly (readonly (number | null)[])[];
  /** The windows, in bars. */
  windows: readonly number[];
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
  /** … unless the spread is no wider than this, in dollars: cheap options quote in ticks. */
  maximum_spread_dollars: number;
  /** Widest spread over mid … */
  maximum_spread_fraction: number;
  /** Least bid, in dollars. */
  minimum_bid: number;
  /** Least open interest, where it is known. */
  minimum_open_interest: number;
  /** Least share price, in dollars. */
  minimum_spot: number;
}

/** Contracts that one reason kept out. */
export interface ContractRejection {
  /** How many. */
  count: number;
  /** Why. */
  reason: Reason;
}

/** What the quote of one contract implies. */
export interface ContractVolatility {
  /** Volatility of the ask. */
  ask_volatility: number | null;
  /** Volatility of the bid; null where no volatility gives it. */
  bid_volatility: number | null;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Why the quote is left out; nothing is solved then. */
  fault: QuoteFault | null;
  /** Volatility of the fitted smile at this strike. */
  fitted_volatility: number | null;
  /** Whether the smile was fitted to it. */
  in_fit: boolean;
  /** Call or put. */
  kind: OptionKind;
  /** `ln(strike / forward)`, where the forward is known. */
  log_moneyness: number | null;
  /** What became of the middle; null where it was not solved: a quote that is left out, or an expiry without a forward. */
  status: Status | null;
  /** Strike. */
  strike: number;
  /** Volatility of the middle. */
  volatility: number | null;
}

/** One underlying's part of the variance. */
export interface Contribution {
  /** Its delta times its price. */
  delta_dollars: number;
  /** Fraction of the variance, negative if it hedges the rest; they sum to 1. Null if there is no variance. */
  share_of_variance: number | null;
  /** Ticker. */
  ticker: string;
}

/** Of how many positions a figure is, and what the others lack. */
export interface Coverage {
  /** Positions in the figure. */
  covered: number;
  /** The others. */
  missing: readonly MissingInput[];
  /** Positions of the book. */
  positions: number;
}

/** Greeks of a book, and what they cover. */
export interface CoveredGreeks {
  coverage: Coverage;
  greeks: BookGreeks;
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
  /** Values; null is missing. */
  value?: readonly (number | null)[];
}

/** Where numbers come from. */
export type DataKind = "real" | "modelled" | "mixed";

/** How old data may be. */
export interface DataRules {
  /** Calendar days by which an estimated earnings date may turn out to be earlier. */
  earnings_estimate_margin_days: number;
  /**
   * Calendar days from the end of a fiscal year until its figures are taken as public, where the
   * filing date is not known.
   */
  filing_lag_days: number;
  /** Calendar days from an analysts' view to the screen. */
  maximum_analyst_age_days: number;
  /** Calendar days from the last bar to the screen. */
  maximum_bar_age_days: number;
  /** Calendar days from the quotes to the screen. */
  maximum_quote_age_days: number;
  /** Calendar days from the end of the fiscal year to the screen. */
  maximum_statement_age_days: number;
  /** How many other names of a sector, or of the universe, a percentile needs. */
  minimum_peers: number;
  /** Calendar days of news that count. */
  news_window_days: number;
}

/** Which data were used. */
export interface DataSummary {
  /** Real or modelled. */
  kind: DataKind;
  /** What the data are called. */
  name: string;
  /** What a reader should know of them. */
  notes: readonly string[];
  /** Where they come from. */
  sources: readonly Source[];
}

/** Which data were used. */
export interface DataSummaryInput {
  /** Real or modelled. */
  kind: DataKind;
  /** What the data are called. */
  name: string;
  /** What a reader should know of them. */
  notes: readonly string[];
  /** Where they come from. */
  sources: readonly SourceInput[];
}

/** How votes are counted. */
export type DecisionRule = "worst" | "majority";

/** How points run as the value grows. */
export type Direction = "rising" | "falling";

/** One cash dividend. */
export interface Dividend {
  /** Cash per share. */
  amount: number;
  /** First day without the dividend. */
  ex_date: CalendarDate;
}

/** Whether the company reports while the option lives. */
export type Earnings = "before_expiry" | "none_before_expiry";

/** One earnings announcement. */
export interface EarningsDate {
  /** Confirmed by the company, not estimated. */
  confirmed: boolean;
  /** The day. */
  date: CalendarDate;
}

/** What a setup does to what is held. */
export type Effect = "adds" | "doubles" | "hedges" | "unclear";

/** Dividends and earnings between now and the first expiry, in order. */
export interface Events {
  /** Reports from today to the expiry: whether one of today is out already is not known. */
  earnings: readonly EarningsDate[];
  /** Dividends whose first day without them is after today and not after the expiry. */
  ex_dividends: readonly Dividend[];
}

/** When the holder may exercise. */
export type ExerciseStyle = "european" | "american";

/** One expiry of a chain. */
export interface ExpirationAnalysis {
  /** Calendar days from the quotes to it. */
  days: number;
  /** Last day of its contracts. */
  expiration: CalendarDate;
  /** What calls and puts say together. */
  forward: ImpliedForward | null;
  /** Of these, kept by cleaning. */
  kept: number;
  /** Why the forward or the smile is missing. */
  missing: Missing | null;
  /** Quotes of the chain. */
  quotes: number;
  /** Continuously compounded rate to expiry. */
  rate: number | null;
  /** The smile. */
  smile: SmileFit | null;
}

/** The puts of one expiry. */
export interface ExpiryCash {
  /** Their strikes times the shares that they are on. */
  cash_dollars: number;
  /** Contracts sold. */
  contracts: number;
  /** That of this expiry and all before it. */
  cumulative_dollars: number;
  /** Last day. */
  expiration: CalendarDate;
}

/** Forward and discount of one expiry, from all its strikes. */
export interface ExpiryForward {
  /** Value today of 1 paid at expiry. */
  discount: number | null;
  /** Price agreed today for the share at expiry; null if the quotes do not tell. */
  forward: number | null;
  /** The rate of that discount, `-ln(discount) / years`. */
  rate: number | null;
  /** For each row: middle of the call less middle of the put, less what forward and discount make of it. */
  residual: readonly (number | null)[];
  /** `OK` for rows that were used, `BAD_INPUT` for others. */
  row_status: readonly Status[];
  /**
   * `OK`; `EXPIRED`; `BAD_INPUT` where too few pairs are left; `NO_CONVERGENCE` where no positive forward and
   * discount fit them.
   */
  status: Status;
  /** Pairs of quotes that were used. */
  strikes: number;
}

/** One factor: a measure, its weight inside its quadrant, and the curve from value to points. */
export interface Factor {
  /** Knots `[value, points]`. */
  curve: Curve;
  /** What is measured. */
  measure: Measure;
  /** Weight relative to the other factors of the quadrant. */
  weight: number;
  /** Where it is declared, the curve must run so. */
  direction?: Direction | null;
  /** What of it the curve reads: the value, or its percentile among other names. */
  scale?: Scale;
}

/** What one factor added to a score before and after. */
export interface FactorChange {
  /** Contribution after less contribution before: of all factors they sum to the change of the score. */
  change: number;
  /** What was measured. */
  measure: Measure;
  /** Its points after; null if they are missing. */
  new_points: number | null;
  /** The value after; null if it is missing. */
  new_value: number | null;
  /** Its points before; null if they were missing. */
  old_points: number | null;
  /** The value before; null if it was missing. */
  old_value: number | null;
  /** What of it the curve reads. */
  scale: Scale;
}

/** One factor of one setup. */
export interface FactorScore {
  /** `points * effective_weight`; the contributions of all factors sum to the score. */
  contribution: number;
  /**
   * Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
   * its quadrant does not count.
   */
  effective_weight: number;
  /** What was measured. */
  measure: Measure;
  /**
   * Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
   * the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
   * contract has.
   */
  percentile: number | null;
  /** Points that the curve gives it, 0 to 100; null if missing. */
  points: number | null;
  /** Its quadrant. */
  quadrant: Quadrant;
  /** What of it the curve reads. */
  scale: Scale;
  /** The raw value; null if missing. */
  value: number | null;
  /** Share of the whole score by the profile, 0 to 1. */
  weight: number;
}

/** One factor of one setup. */
export interface FactorScoreInput {
  /** `points * effective_weight`; the contributions of all factors sum to the score. */
  contribution: number;
  /**
   * Share of the whole score after the weights of what is missing were spread; 0 if it is missing, or
   * its quadrant does not count.
   */
  effective_weight: number;
  /** What was measured. */
  measure: Measure;
  /** Its quadrant. */
  quadrant: Quadrant;
  /** What of it the curve reads. */
  scale: Scale;
  /** Share of the whole score by the profile, 0 to 1. */
  weight: number;
  /**
   * Share of the other names whose value is lower, half of the equal ones included, 0 to 1: among those of the sector if
   * the curve reads that, else among those of the universe. Null if too few names have a value, and for what only a
   * contract has.
   */
  percentile?: number | null;
  /** Points that the curve gives it, 0 to 100; null if missing. */
  points?: number | null;
  /** The raw value; null if missing. */
  value?: number | null;
}

/** A number of a share or of a setup that a query may limit and sort by. */
export type Field = "market_cap" | "price" | "rsi" | "days_to_earnings" | "premium" | "strike" | "capital" | "delta" | "days_to_expiry" | "iv_rank" | "implied_volatility" | "annualised_return" | "return_on_capital" | "probability_of_profit" | "open_interest" | "spread" | "score";

/** The assumed fill. */
export type Fill = "mid" | "quarter" | "natural";

/** How far a curve is from what it was fitted to, in volatility. */
export interface FitErrors {
  /** Fraction of the points at which the curve is between the volatilities of bid and ask. */
  inside_band: number;
  /** Largest. */
  largest: number;
  /** Median. */
  median: number;
  /** Strikes that it was fitted to. */
  points: number;
  /** Root mean square. */
  root_mean_square: number;
}

/** How a curve was found. */
export type FitMethod = "least_squares" | "constrained" | "ssvi";

/**
 * The fundamentals gate. Three tests: revenue grows, the business earns money (operating income, or net
 * income where no operating income is reported), free cash flow is positive.
 */
export interface FundamentalsGate {
  /** Sectors whose cash flow and debt are their business: neither is read there. */
  financial_sectors: readonly string[];
  /** How many of the three tests must be known. */
  minimum_known: number;
  /** Least share of the known tests that must pass. */
  minimum_pass_share: number;
}

/** A GARCH(1,1) model that was fitted by `garch`. */
export interface Garch {
  /** How much of the last squared return goes into the variance. */
  alpha: number;
  /** How much of the last variance is kept. */
  beta: number;
  /** The logarithm of the likelihood. */
  log_likelihood: number;
  /** The variance that is forecast for the period after the last return. */
  next_variance: number;
  /** How many returns were fitted. */
  observations: number;
  /** The part of the variance that is always there. */
  omega: number;
  /** How far the parameters can be relied on. */
  status: GarchStatus;
}

/** What became of a fit. */
export type GarchStatus = "OK" | "NO_CLUSTERING" | "INTEGRATED" | "LEAST_OMEGA" | "NO_CONVERGENCE";

/** What the book of today would have lost over the days of a history. */
export interface HistoricalRisk {
  /** Of how many positions. */
  coverage: Coverage;
  /** The day on which each return ends. */
  date: readonly CalendarDate[];
  /** How positions were valued. */
  method: RevaluationMethod;
  /** Profit of each day. */
  profit_dollars: readonly number[];
  /** A tail for each confidence. */
  tails: readonly Tail[];
}

/** Rank and percentile of a volatility, and how many days they rest on. */
export interface HistoryStanding {
  /** Days before today that were compared with: 252 at most, those without a volatility left out. */
  observations: number;
  /** Fraction of the days with a volatility below today's. */
  percentile: number | null;
  /** From 0, the lowest of the days and today, to 1, the highest; null where there are too few days, or all are the same. */
  rank: number | null;
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
  /** Value today of 1 paid at expiry. */
  discount: number;
  /**
   * Dividends and cost to borrow together, `rate - ln(forward / spot) / years`. Days before expiry a spot that is a few
   * minutes off makes this large, and means nothing.
   */
  dividend_yield: number;
  /** The largest premium of early exercise that was taken off a quote, in currency; 0 for European options. */
  early_exercise_premium: number;
  /** Price agreed today for the share at expiry. */
  forward: number;
  /** Strikes that quote a call and a put, near enough to the money to count. */
  pairs_offered: number;
  /** Pairs that were used. */
  pairs_used: number;
  /** Root mean square of what parity leaves unexplained in them, in currency. */
  scatter: number;
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
  /** Of how many positions; the same in both ways. */
  coverage: Coverage;
  /** How the market's moves become those of the underlyings. */
  how: SpotMoves;
  /** A row for each move, in their order. */
  rows: readonly LadderRow[];
  /** Change of every volatility, a fraction of it. */
  volatility_change: number;
}

/** Profit of the book at one move. */
export interface LadderRow {
  /** By delta. */
  delta_dollars: number;
  /** What the Greeks say too much: theirs less that of the revaluation. */
  difference_dollars: number;
  /** By gamma. */
  gamma_dollars: number;
  /** By the three together. */
  greeks_dollars: number;
  /** By valuing every position anew. */
  revaluation_dollars: number;
  /** Move of the market, a fraction. */
  spot_move: number;
  /** By vega. */
  vega_dollars: number;
}

/** A ticker without returns, and why. */
export interface LeftOut {
  /** Closes that it has on the days that were looked at. */
  closes: number;
  /** Days that were looked at. */
  days: number;
  /** Ticker. */
  ticker: string;
}

/** One leg of a strategy. */
export interface Leg {
  /** Of what. */
  instrument: Instrument;
  /** How many for one of the strategy. */
  ratio: number;
  /** Bought or sold. */
  side: Side;
}

/** One leg of a strategy. */
export interface LegInput {
  /** Of what. */
  instrument: InstrumentInput;
  /** How many for one of the strategy. */
  ratio: number;
  /** Bought or sold. */
  side: Side;
}

/** Limits of a number; what is null does not limit. At most one lower and one upper limit are set. */
export interface Limits {
  /** The number is more than this. */
  above?: number | null;
  /** The number is this or more. */
  at_least?: number | null;
  /** The number is this or less. */
  at_most?: number | null;
  /** The number is less than this. */
  below?: number | null;
}

/** What the book ties up. */
export interface Margin {
  /** Of how many positions. */
  coverage: Coverage;
  /** Sum of the capitals that are known. */
  reg_t_capital_dollars: number;
  /** Sum of the initial margins that are known. */
  reg_t_requirement_dollars: number;
  /** Each underlying, sorted by ticker. */
  underlyings: readonly UnderlyingMargin[];
}

/** A whole market at one date. */
export interface Market {
  /** The date of the screen. Nothing later is looked at. */
  as_of: CalendarDate;
  /** Real or modelled. */
  kind: DataKind;
  /** What to call this data. */
  name: string;
  /** What a reader of the report should know of the data. */
  notes: readonly string[];
  /** Where the data come from. */
  sources: readonly SourceInput[];
  /** Data by ticker. */
  tickers: { readonly [name: string]: TickerData };
  /** The names to screen. */
  universe: readonly Member[];
  /** Closes of the volatility index, in points. */
  volatility_index: DailySeries;
  /** Treasury yields. */
  yields: YieldCurve;
}

/** The state of the market at the date of the screen. */
export interface MarketState {
  /** The same for a year. */
  rate_1_year: number | null;
  /** Continuously compounded rate for 30 days. */
  rate_30_days: number | null;
  /** Newest close of the volatility index; null if it is missing. */
  volatility_index: number | null;
  /** Its day. */
  volatility_index_date: CalendarDate | null;
  /** Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete. */
  volatility_index_percentile: number | null;
}

/** The state of the market at the date of the screen. */
export interface MarketStateInput {
  /** The same for a year. */
  rate_1_year?: number | null;
  /** Continuously compounded rate for 30 days. */
  rate_30_days?: number | null;
  /** Newest close of the volatility index; null if it is missing. */
  volatility_index?: number | null;
  /** Its day. */
  volatility_index_date?: CalendarDate | null;
  /** Share of the 252 sessions before that were lower; null if the close is stale or the year incomplete. */
  volatility_index_percentile?: number | null;
}

/** Words that were understood. */
export interface Meaning {
  /** What they ask, for example `RSI below 30`. */
  meaning: string;
  /** Which. */
  span: Span;
}

/** A measured quantity, scored by a factor or limited by a class. */
export type Measure = "rsi" | "close_to_slow_average" | "fast_to_slow_average" | "slow_average_slope" | "signed_directional_index" | "macd_histogram" | "close_to_year_high" | "year_range_position" | "historical_volatility" | "average_true_range" | "market_structure" | "liquidity_sweep" | "revenue_growth" | "revenue_growth_deviation" | "gross_margin" | "operating_margin" | "net_margin" | "free_cash_flow_margin" | "free_cash_flow_yield" | "return_on_equity" | "debt_to_equity" | "fundamental_passes" | "delta" | "days_to_expiry" | "annualised_return" | "probability_of_profit" | "sigmas_outside" | "spread_fraction" | "effective_spread" | "quote_size" | "open_interest" | "volume" | "implied_to_historical" | "implied_volatility_rank" | "historical_volatility_rank" | "carry" | "leverage" | "news_sentiment" | "supported_news_sentiment" | "analyst_upside" | "analyst_recommendation" | "analyst_target_revision" | "net_upgrades" | "volatility_index_percentile" | "days_to_earnings" | "earnings_before_expiry" | "ex_dividend_before_expiry";

/** One name of the universe. */
export interface Member {
  /** Indices that it belongs to. */
  indices: readonly string[];
  /** Ticker, class shares with a dot (`BRK.B`). */
  ticker: string;
  /** Company name. */
  name?: string | null;
  /** Sector. */
  sector?: string | null;
}

/** Why an expiry has no forward or no smile. */
export type Missing = "EXPIRED" | "NO_RATE" | "TOO_FEW_PAIRS" | "NO_FORWARD" | "TOO_FEW_POINTS";

/** One position that a figure leaves out. */
export interface MissingInput {
  /** What it lacks. */
  input: Input;
  /** What it is called. */
  label: string;
  /** Its place in the book, from 0. */
  position: number;
}

/** A moment of a trading day, measured back from its close. */
export interface Moment {
  date: CalendarDate;
  minutes_to_close?: number;
}

/** A setup that both scans have, and that is not the same in both. */
export interface Moved {
  /** Every factor whose value, points or contribution changed, the largest change first. */
  factors: readonly FactorChange[];
  /** Whether it is another contract. */
  is_other_contract: boolean;
  /** Where it stands. */
  new: Placing;
  /** Where it stood. */
  old: Placing;
  /** Score after less score before; null if one of them is missing. */
  score_change: number | null;
  /** What is traded. */
  strategy: Strategy;
  /** Ticker of the share. */
  ticker: string;
}

/**
 * Value and Greeks of all legs per share, raw derivatives as in `Greeks`(crate::pricing::Greeks): `theta` per year,
 * `vega` and `rho` per 1.00.
 */
export interface NetGreeks {
  /** Per 1.00 of spot. */
  delta: number;
  /** Of delta, per 1.00 of spot. */
  gamma: number;
  /** Value now by the model. */
  price: number;
  /** Per 1.00 of rate. */
  rho: number;
  /** Per year of passing time. */
  theta: number;
  /** Per 1.00 of volatility, of all options alike. */
  vega: number;
}

/** One piece of news about a ticker. */
export interface NewsItem {
  /** Headline. */
  headline: string;
  /** Day of publication. */
  published: CalendarDate;
  /** Sentiment as its source gives it, -1 to 1. */
  sentiment?: number | null;
  /** Who published it. */
  source?: string | null;
}

/** What the news of a window come to. */
export interface NewsSentiment {
  /** Copies that were left out. */
  duplicates: number;
  /** Headlines that count, each once. */
  headlines: number;
  /** The score in a word. */
  label: Label;
  /** Mean of the scores by their weights, -1 to 1. */
  score: number;
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
  /** Volatility realised by the benchmark over the one that the index implies. */
  realised_to_implied: number | null;
  /** It over the index of three months. */
  term_ratio: number | null;
}

/** The values of the criteria; null is not known. */
export interface ObservationsInput {
  /** The volatility index in points. */
  level?: number | null;
  /** Share of the values before that are below it. */
  percentile?: number | null;
  /** Volatility realised by the benchmark over the one that the index implies. */
  realised_to_implied?: number | null;
  /** It over the index of three months. */
  term_ratio?: number | null;
}

/** A setup that only one of the scans has. */
export interface OnlyInOne {
  /** Whether the other scan says anything of the ticker. */
  is_in_other: boolean;
  /** Where the ticker left the other scan; null if it is ranked there with other setups, or not in it. */
  left_other: TickerOutcome | null;
  /** Where it stands. */
  placing: Placing;
  /** What is traded. */
  strategy: Strategy;
  /** Ticker of the share. */
  ticker: string;
}

/** Right to buy or right to sell. */
export type OptionKind = "call" | "put";

/** An option with its quote, in currency per share. */
export interface OptionQuote {
  /** What a seller asks. */
  ask: number | null;
  /** What a buyer offers. */
  bid: number | null;
  /** Last day. */
  expiration: CalendarDate;
  /** Call or put. */
  kind: OptionKind;
  /** Open or close of the last day. */
  settlement: Settlement;
  /** Strike per share. */
  strike: number;
  /** Implied volatility, a fraction per square-root year. */
  volatility: number | null;
}

/** An option with its quote, in currency per share. */
export interface OptionQuoteInput {
  /** Last day. */
  expiration: CalendarDate;
  /** Call or put. */
  kind: OptionKind;
  /** Strike per share. */
  strike: number;
  /** What a seller asks. */
  ask?: number | null;
  /** What a buyer offers. */
  bid?: number | null;
  /** Open or close of the last day. */
  settlement?: Settlement;
  /** Implied volatility, a fraction per square-root year. */
  volatility?: number | null;
}

/**
 * Legs that are traded together.
 *
 * Figures "per share" are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
 * `contracts`(Self::contracts): times `shares_per_contract`(Self::shares_per_contract), times contracts.
 */
export interface OptionStrategy {
  contracts: number;
  kind: StrategyKind;
  legs: readonly Leg[];
  shares_per_contract: number;
}

/**
 * Legs that are traded together.
 *
 * Figures "per share" are of one share of one of the strategy: a net credit of 1.20. Figures in dollars are of all
 * `contracts`(Self::contracts): times `shares_per_contract`(Self::shares_per_contract), times contracts.
 */
export interface OptionStrategyInput {
  contracts: number;
  kind: StrategyKind;
  legs: readonly LegInput[];
  shares_per_contract: number;
}

/** What can come out at the first expiry, per share. */
export interface Outcome {
  /** The most that can be lost; negative if there is a gain at every share price. */
  maximum_loss_per_share: Bound;
  /** The most that can be gained; negative if nothing can. */
  maximum_profit_per_share: Bound;
  /** Where it gains, in ascending order. */
  profit_ranges: readonly ProfitRange[];
}

/** One setup beside what is held of its name. */
export interface Overlap {
  /** What it does. */
  effect: Effect;
  /** Delta that is held of the name, in shares; null if none is held, or a position of it has no delta. */
  held_delta_shares: number | null;
  /** Other names of the setup's sector that are held, sorted. */
  held_in_sector: readonly string[];
  /** Place of the setup in the list. */
  rank: number;
  /** Delta of one contract of the setup, in shares. */
  setup_delta_shares: number;
  /** What is traded. */
  strategy: Strategy;
  /** Its ticker. */
  ticker: string;
}

/** What the book of today loses if returns are normal, by its deltas. */
export interface ParametricRisk {
  /** What each underlying brings to the variance, sorted by ticker. */
  contributions: readonly Contribution[];
  /** Of how many positions. */
  coverage: Coverage;
  /** Standard deviation of the profit. */
  deviation_dollars: number;
  /** Days ahead. */
  horizon_days: number;
  /** Returns that the covariance is of. */
  observations: number;
  /** How far the covariance was shrunk. */
  shrinkage: number;
  /** A tail for each confidence. */
  tails: readonly Tail[];
}

/** Where one setup stands in one scan. */
export interface Placing {
  /** Risk class. */
  class: Class;
  /** Share of the profile's weight that was measured and counts. */
  coverage: number;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Call or put. */
  kind: OptionKind;
  /** Place in the list, from 1. */
  rank: number;
  /** 0 to 100; null if nothing was measured. */
  score: number | null;
  /** Strike. */
  strike: number;
}

/**
 * Positions over any number of underlyings.
 *
 * Every position of the list stays its own: two of the same contract are two rows, and add up in the totals.
 */
export interface Portfolio {
  /** The positions; every one stays its own. */
  positions: readonly Position[];
  /** When the book is valued, and how. */
  setting: Setting;
  /** What is known of the underlyings, by ticker. */
  underlyings: { readonly [name: string]: Underlying };
}

/** So much of an option or of shares. */
export interface Position {
  /** What it is, with the quote where there is one. */
  instrument: InstrumentInput;
  /** Shares that one of it stands for: 100 of an option as a rule, 1 of a share. */
  multiplier: number;
  /** Contracts or shares; negative if sold. */
  quantity: number;
  /** Ticker of the share, or of what the option is on. */
  underlying: string;
  /** What it has cost, in dollars; negative where it has brought a credit. */
  cost_dollars?: number | null;
}

/** One position with its value and Greeks. */
export interface PositionFigures {
  /** What it has cost. */
  cost_dollars: number | null;
  /** Greeks. */
  greeks: PositionGreeks | null;
  /** What it is called. */
  label: string;
  /** Why there is no value and no Greeks. */
  missing: Input | null;
  /** Shares that one of it stands for. */
  multiplier: number;
  /** Value less cost. */
  profit_dollars: number | null;
  /** Contracts or shares; negative if sold. */
  quantity: number;
  /** Ticker. */
  underlying: string;
  /** What it is worth by the model; negative if owed. */
  value_dollars: number | null;
  /** Volatility of the option, given or implied by its mid quote; null for shares. */
  volatility: number | null;
}

/** Greeks of the whole position in the units that traders use. */
export interface PositionGreeks {
  /** Dollars per dollar of the share: as many shares would move alike. */
  delta_shares: number;
  /** Of those shares, per dollar of the share. */
  gamma_shares: number;
  /** Dollars per point (0.01) of rate. */
  rho_per_point_dollars: number;
  /** Dollars per calendar day. */
  theta_per_day_dollars: number;
  /** Dollars per point (0.01) of volatility. */
  vega_per_point_dollars: number;
}

/** Risk-neutral probabilities at the first expiry. They are what option prices imply, not forecasts. */
export interface Probabilities {
  /**
   * Of the greatest loss. null if the loss has no limit, or if an option lives on, of which the greatest loss is
   * only approached.
   */
  maximum_loss: number | null;
  /** Of any gain. */
  profit: number;
}

/**
 * Everything that a screen decides by. `Profile::default` is the one that is used where none is asked for;
 * `Profile::bundled` gives the others that are shipped.
 */
export interface Profile {
  /** Scoring of cash-secured puts. */
  cash_secured_put: StrategyProfile;
  /** What every contract must meet. */
  contract_gate: ContractGate;
  /** How old data may be. */
  data: DataRules;
  /** The fundamentals gate. */
  fundamentals_gate: FundamentalsGate;
  /** Name, stored with every result. */
  id: string;
  /** Scoring of LEAP calls. */
  leap_call: StrategyProfile;
  /** Lowest news sentiment that passes, -1 to 1. */
  minimum_news_sentiment: number;
  /** Least share of a quadrant's weight that must be known for the quadrant to count. */
  minimum_quadrant_coverage: number;
  /** Indicator periods. */
  periods: TechnicalPeriods;
  /** How many setups a ticker may have in each strategy. */
  setups_per_ticker: number;
  /** The fast filter. */
  technical_filter: TechnicalFilter;
  /** Version, stored with every result; raise it with every change. */
  version: number;
  /** Weights of the quadrants. */
  weights: QuadrantWeights;
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
  /**
   * One number after the other, the share price running fastest:
   * `[(shift * shape[1] + moment) * shape[2] + spot]`.
   */
  profit_per_share: readonly number[];
  /** Length of each axis: shifts of volatility, moments, share prices. */
  shape: readonly number[];
}

/** Share prices at the first expiry between which the strategy gains. */
export interface ProfitRange {
  /** Where it ends; null if never. */
  high: number | null;
  /** Where it begins; 0 if a worthless share is a gain too. */
  low: number;
}

/** The four quadrants of a score. */
export type Quadrant = "technicals" | "fundamentals" | "options_quality" | "catalyst";

/** One quadrant of one setup. */
export interface QuadrantScore {
  /** Share of its weight that was measured, 0 to 1. */
  coverage: number;
  /** Which. */
  quadrant: Quadrant;
  /** 0 to 100; null if too little of it was measured to count. */
  score: number | null;
  /** Its share of the whole score by the profile, 0 to 1. */
  weight: number;
}

/** One quadrant of one setup. */
export interface QuadrantScoreInput {
  /** Share of its weight that was measured, 0 to 1. */
  coverage: number;
  /** Which. */
  quadrant: Quadrant;
  /** Its share of the whole score by the profile, 0 to 1. */
  weight: number;
  /** 0 to 100; null if too little of it was measured to count. */
  score?: number | null;
}

/** Weights of the quadrants; they sum to 1. */
export interface QuadrantWeights {
  /** Weight of the catalyst. */
  catalyst: number;
  /** Weight of the fundamentals. */
  fundamentals: number;
  /** Weight of the options quality. */
  options_quality: number;
  /** Weight of the technicals. */
  technicals: number;
}

/** Words that could mean several things, or something that a query cannot ask. They are not applied. */
export interface Question {
  /** What to say instead. */
  question: string;
  /** Which. */
  span: Span;
}

/** One quoted contract: standard, 100 shares. */
export interface Quote {
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Call or put. */
  kind: OptionKind;
  /** Strike, in the currency of the share. */
  strike: number;
  /** Best ask. */
  ask?: number | null;
  /** Contracts offered at the ask. */
  ask_size?: number | null;
  /** Best bid; zero where nobody bids, null where the source says nothing. */
  bid?: number | null;
  /** Contracts wanted at the bid. */
  bid_size?: number | null;
  /** Implied volatility as the source gives it, a fraction. */
  implied_volatility?: number | null;
  /** Last trade. */
  last?: number | null;
  /** Contracts open. */
  open_interest?: number | null;
  /** Contracts traded in the session. */
  volume?: number | null;
}

/** Why a quote is left out: the first of these that holds. */
export type QuoteFault = "ADJUSTED_CONTRACT" | "DUPLICATE" | "INVALID" | "EXPIRED" | "STALE" | "NO_QUOTE" | "CROSSED" | "ZERO_BID" | "BELOW_INTRINSIC" | "WIDE_SPREAD";

/** Why a name or a contract did not pass, in the order of the gates. */
export type Reason = "NO_BARS" | "STALE_BARS" | "TOO_FEW_BARS" | "BELOW_SLOW_AVERAGE" | "RSI_TOO_LOW" | "RSI_TOO_HIGH" | "NO_FUNDAMENTALS" | "STALE_FUNDAMENTALS" | "FUNDAMENTALS_UNKNOWN" | "FUNDAMENTALS_FAIL" | "NO_CHAIN" | "STALE_CHAIN" | "NO_SPOT" | "SPOT_TOO_LOW" | "DUPLICATE_QUOTE" | "NO_EXPIRATION_IN_WINDOW" | "NO_CONTRACT" | "NO_RATE" | "NO_BID" | "CROSSED_QUOTE" | "NO_IMPLIED_VOLATILITY" | "DELTA_OUTSIDE" | "BID_TOO_LOW" | "SPREAD_TOO_WIDE" | "OPEN_INTEREST_TOO_LOW" | "OUTSIDE_CLASS_LIMITS" | "NEGATIVE_NEWS";

/** States of the market, the calmest first. */
export type Regime = "calm" | "normal" | "nervous" | "stressed";

/** The regime, and how it was found. */
export interface RegimeAssessment {
  /** The regime; null if no criterion has a value. */
  regime: Regime | null;
  /** How the votes were counted. */
  rule: DecisionRule;
  /** Name of the thresholds. */
  thresholds: string;
  /** Their version. */
  version: number;
  /** Every criterion's vote. */
  votes: readonly Vote[];
}

/** Names that one reason kept out of one stage. */
export interface Rejection {
  /** How many. */
  count: number;
  /** Why. */
  reason: Reason;
  /** Which, sorted. */
  tickers: readonly string[];
}

/** How a position is valued after each day's return. */
export type RevaluationMethod = "full" | "delta_gamma";

/** What to do. */
export type RollAction = "hold" | "roll" | "close";

/** An option that the position may be rolled into. */
export interface RollCandidate {
  /** Calendar days that the position lives longer. */
  days_added: number;
  /** What it brings less what the old one costs, per share. */
  net_credit_per_share: number;
  /** What is sold. */
  option: OptionQuote;
  /** How much further out of the money its strike is, per share; 0 for the same strike. */
  strike_improvement: number;
}

/** What the rules say of an option that is sold. */
export interface RollPlan {
  /** What to do. */
  action: RollAction;
  /** What buying back costs per share. */
  buy_back_per_share: number;
  /**
   * Rolls that the rules allow, whether or not there is a trigger: the nearest expiry first, in it the strike furthest out
   * of the money.
   */
  candidates: readonly RollCandidate[];
  /** How much of the credit is earned; negative for a loss. */
  earned_fraction: number;
  /** Why to act; empty to hold. */
  triggers: readonly RollTrigger[];
}

/** When to act, and what a roll must bring. */
export interface RollRules {
  /** Act from so many calendar days before expiry on: 21. */
  days_to_expiry: number;
  /** Where in the spread both trades are filled. */
  fill: Fill;
  /** Longest life of what is rolled into, in calendar days: 60. */
  maximum_days_to_expiry: number;
  /** What a roll must bring at least, net per share: 0, so that none is paid for. */
  minimum_net_credit_per_share: number;
  /** Act once so much of the credit is earned: 0.5. */
  profit_fraction: number;
}

/** Why to act. */
export type RollTrigger = "profit_taken" | "days_to_expiry" | "in_the_money";

/** Which limit. */
export type Rule = "minimum_cash" | "maximum_name" | "maximum_sector" | "riskiest_class";

/** What of a measure a curve reads. */
export type Scale = "value" | "universe_percentile" | "sector_percentile";

/** What changed between two scans. */
export interface ScanComparison {
  /** Setups that only the scan after has, best first. */
  appeared: readonly OnlyInOne[];
  /** Setups that only the scan before has, best first. */
  gone: readonly OnlyInOne[];
  /** Whether both were scored by the same profile in the same version: if not, scores differ for that alone. */
  is_same_profile: boolean;
  /** Setups that both have and that changed, the largest change of the score first. */
  moved: readonly Moved[];
  /** The scan after. */
  new: ScanIdentity;
  /** Strategies that only one of the scans looked for, which are left out. */
  not_compared: readonly Strategy[];
  /** The scan before. */
  old: ScanIdentity;
  /** Version of this layout. */
  schema_version: SchemaVersion;
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
  /** Date of the screen. */
  as_of: CalendarDate;
  /** Which data were used. */
  data: DataSummary;
  /** The assumed fill of credits and debits. */
  fill: Fill;
  /** The stages, in order. */
  funnel: readonly StageReport[];
  /** State of the market. */
  market: MarketState;
  /** What prices, volatilities, Greeks and probabilities are computed by. */
  pricing_model: string;
  /** Which profile was used. */
  profile: ProfileIdentity;
  /** Every name that did not reach the ranking, sorted by ticker. */
  rejected: readonly TickerOutcome[];
  /** Version of this layout. */
  schema_version: SchemaVersion;
  /** The ranked setups, best first. */
  setups: readonly Setup[];
  /** What each strategy came to. */
  strategies: readonly StrategyReport[];
}

/** The whole answer of a screen. */
export interface ScanReportInput {
  /** Date of the screen. */
  as_of: CalendarDate;
  /** Which data were used. */
  data: DataSummaryInput;
  /** The assumed fill of credits and debits. */
  fill: Fill;
  /** The stages, in order. */
  funnel: readonly StageReportInput[];
  /** State of the market. */
  market: MarketStateInput;
  /** What prices, volatilities, Greeks and probabilities are computed by. */
  pricing_model: string;
  /** Which profile was used. */
  profile: ProfileIdentity;
  /** Every name that did not reach the ranking, sorted by ticker. */
  rejected: readonly TickerOutcome[];
  /** Version of this layout. */
  schema_version: SchemaVersion;
  /** The ranked setups, best first. */
  setups: readonly SetupInput[];
  /** What each strategy came to. */
  strategies: readonly StrategyReport[];
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
  /** Share of the profile's weight that was measured and counts, 0 to 1. */
  coverage: number;
  /** Every factor of the profile, in its order. */
  factors: readonly FactorScore[];
  /** The four quadrants. */
  quadrants: readonly QuadrantScore[];
  /** 0 to 100; null if nothing was measured. A rank, never a probability. */
  total: number | null;
}

/** A whole score. */
export interface ScoreInput {
  /** Share of the profile's weight that was measured and counts, 0 to 1. */
  coverage: number;
  /** Every factor of the profile, in its order. */
  factors: readonly FactorScoreInput[];
  /** The four quadrants. */
  quadrants: readonly QuadrantScoreInput[];
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
  /** Any of these classes. */
  classes?: readonly Class[];
  /** Earnings while the option lives. */
  earnings?: Earnings | null;
  /** None of these sectors. */
  excluded_sectors?: readonly Sector[];
  /** How many setups at most. */
  limit?: number | null;
  /** Limits of numbers, by field: dollars, fractions, days. */
  limits?: { readonly [name: string]: Limits };
  /** Any of these sectors. */
  sectors?: readonly Sector[];
  /** Order of the setups; by score if it is null. */
  sort?: Sort | null;
  /** Any of these strategies. */
  strategies?: readonly Strategy[];
  /** Any of these tickers, in capitals. */
  tickers?: readonly string[];
  /** Close against the slow average. */
  trend?: Trend | null;
}

/** A sector of the Global Industry Classification Standard. */
export type Sector = "communication_services" | "consumer_discretionary" | "consumer_staples" | "energy" | "financials" | "health_care" | "industrials" | "information_technology" | "materials" | "real_estate" | "utilities";

/** One sector against the benchmark. */
export interface SectorStrength {
  /** Newest session that both have. */
  date: CalendarDate | null;
  /** Excess over each window, in their order; null where the bars do not reach back so far. */
  excess: readonly (number | null)[];
  /** Mean over the windows; null if one is missing, so that all means are of the same windows. */
  mean_excess: number | null;
  /** Name of the sector. */
  sector: string;
}

/** The score of one headline. */
export interface Sentiment {
  /**
   * Whether the headline names the entity that was asked for; null if none was. A headline that does not name it is
   * scored as a whole.
   */
  entity_found: boolean | null;
  /** The score in a word. */
  label: Label;
  /** The words that made the score, in the order of the headline. Empty where none did. */
  reasons: readonly SentimentReason[];
  /** -1 (bad) to 1 (good). */
  score: number;
}

/** Words of a headline that made its score. */
export interface SentimentReason {
  /** What the words are about, where that set their sign: `profit` in `profit falls`. */
  about: string | null;
  /** Byte behind their end. */
  end: number;
  /** Byte at which they begin. */
  start: number;
  /** What they add, after negation and emphasis; positive is good. */
  valence: number;
  /** The words as the headline has them. */
  words: string;
}

/** When a book is valued, at which rates, and how its options are exercised. */
export interface Setting {
  /** How options are priced. */
  exercise: ExerciseStyle;
  /** Now. */
  now: Moment;
  /** Continuously compounded rates; an option takes that of the years it has left now, whatever is shifted. */
  yields: YieldCurve;
}

/** When an option that expires on a day takes its final price. */
export type Settlement = "am" | "pm";

/**
 * One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
 * fractions. Null is missing.
 */
export interface Setup {
  /** Day of the analysts' view that the catalyst reads. */
  analysts_date: CalendarDate | null;
  /** The same times 365 over days; null for a purchase. */
  annualised_return: number | null;
  /** Best ask. */
  ask: number;
  /** Contracts at the ask. */
  ask_size: number | null;
  /** Implied volatility at the money of the same expiration. */
  at_the_money_volatility: number | null;
  /** Day of the last bar that the technicals read. */
  bars_date: CalendarDate | null;
  /** Best bid. */
  bid: number;
  /** Contracts at the bid. */
  bid_size: number | null;
  /** Share price at which the trade breaks even at expiry. */
  break_even: number;
  /** How far the share may fall (a sale) or must rise (a purchase) to the break-even. */
  break_even_move: number;
  /** Volatility of the smile there, which the probability of profit is taken with. */
  break_even_volatility: number;
  /** Cash set aside or paid for one contract. */
  capital_dollars: number;
  /** Time value per year over spot; null for a sale. */
  carry: number | null;
  /** Risk class. */
  class: Class;
  /** What set the class. */
  classification: Classification;
  /** Credit received, at the assumed fill; null for a purchase. */
  credit: number | null;
  /** How far the share may fall before the strike; negative above it. */
  cushion: number;
  /** Calendar days from the quotes to the expiration. */
  days_to_expiry: number;
  /** Debit paid, at the assumed fill; null for a sale. */
  debit: number | null;
  /** Delta of the contract. */
  delta: number;
  /** Continuous dividend yield; null if it is not known and was taken as 0. */
  dividend_yield: number | null;
  /** Whether the company confirmed it; null if none is known. */
  earnings_confirmed: boolean | null;
  /** The next report that is known; null if none is. */
  earnings_date: CalendarDate | null;
  /** The next ex-dividend day that is known; null if none is. */
  ex_dividend_date: CalendarDate | null;
  /** One standard deviation of the share until expiry. */
  expected_move: number | null;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Time value paid; null for a sale. */
  extrinsic: number | null;
  /** End of the fiscal year that the fundamentals read. */
  fiscal_year_end: CalendarDate | null;
  /** Gamma of the contract. */
  gamma: number;
  /** Close-to-close volatility of the share. */
  historical_volatility: number | null;
  /** Implied volatility of the mid price, European. */
  implied_volatility: number;
  /** Call or put. */
  kind: OptionKind;
  /** Percent move of the option per percent move of the share; null for a sale. */
  leverage: number | null;
  /** The most that one contract can lose. */
  maximum_loss_dollars: number;
  /** Measures that the profile asks for and the data lack. */
  missing: readonly Measure[];
  /** Company. */
  name: string | null;
  /** Credit or debit at the natural side of the quote. */
  natural_price: number;
  /** What to know before trading it. */
  notes: readonly string[];
  /** Open interest. */
  open_interest: number | null;
  /** Risk-neutral probability that the option ends in the money. */
  probability_in_the_money: number;
  /** Risk-neutral probability that the trade gains at expiry. */
  probability_of_profit: number;
  /** Probability that the strike is touched before, by the rule of thumb; null for a purchase. */
  probability_of_touch: number | null;
  /** Session of the quotes. */
  quote_date: CalendarDate;
  /** Place in the list, from 1. */
  rank: number;
  /** Continuously compounded rate to the expiration. */
  rate: number;
  /** The three factors that lower it most, strongest first. */
  reasons_against: readonly string[];
  /** The three factors that raise the score most, strongest first. */
  reasons_for: readonly string[];
  /** Credit over cash at risk; null for a purchase. */
  return_on_capital: number | null;
  /** The score with every factor. */
  score: Score;
  /** Sector. */
  sector: string | null;
  /** Strike in expected moves below spot; null for a purchase. */
  sigmas_outside: number | null;
  /** Price of the share. */
  spot: number;
  /** Spread over mid. */
  spread_fraction: number;
  /** What is traded. */
  strategy: Strategy;
  /** Strike. */
  strike: number;
  /** Theta of the contract per calendar day. */
  theta_per_day: number;
  /** Ticker of the share. */
  ticker: string;
  /** Vega of the contract per volatility point. */
  vega_per_point: number;
  /** Contracts traded. */
  volume: number | null;
}

/**
 * One ranked setup. Prices are dollars a share, `*_dollars` dollars a contract, rates and returns
 * fractions. Null is missing.
 */
export interface SetupInput {
  /** Best ask. */
  ask: number;
  /** Best bid. */
  bid: number;
  /** Share price at which the trade breaks even at expiry. */
  break_even: number;
  /** How far the share may fall (a sale) or must rise (a purchase) to the break-even. */
  break_even_move: number;
  /** Volatility of the smile there, which the probability of profit is taken with. */
  break_even_volatility: number;
  /** Cash set aside or paid for one contract. */
  capital_dollars: number;
  /** Risk class. */
  class: Class;
  /** What set the class. */
  classification: ClassificationInput;
  /** How far the share may fall before the strike; negative above it. */
  cushion: number;
  /** Calendar days from the quotes to the expiration. */
  days_to_expiry: number;
  /** Delta of the contract. */
  delta: number;
  /** Last day of the contract. */
  expiration: CalendarDate;
  /** Gamma of the contract. */
  gamma: number;
  /** Implied volatility of the mid price, European. */
  implied_volatility: number;
  /** Call or put. */
  kind: OptionKind;
  /** The most that one contract can lose. */
  maximum_loss_dollars: number;
  /** Measures that the profile asks for and the data lack. */
  missing: readonly Measure[];
  /** Credit or debit at the natural side of the quote. */
  natural_price: number;
  /** What to know before trading it. */
  notes: readonly string[];
  /** Risk-neutral probability that the option ends in the money. */
  probability_in_the_money: number;
  /** Risk-neutral probability that the trade gains at expiry. */
  probability_of_profit: number;
  /** Session of the quotes. */
  quote_date: CalendarDate;
  /** Place in the list, from 1. */
  rank: number;
  /** Continuously compounded rate to the expiration. */
  rate: number;
  /** The three factors that lower it most, strongest first. */
  reasons_against: readonly string[];
  /** The three factors that raise the score most, strongest first. */
  reasons_for: readonly string[];
  /** The score with every factor. */
  score: ScoreInput;
  /** Price of the share. */
  spot: number;
  /** Spread over mid. */
  spread_fraction: number;
  /** What is traded. */
  strategy: Strategy;
  /** Strike. */
  strike: number;
  /** Theta of the contract per calendar day. */
  theta_per_day: number;
  /** Ticker of the share. */
  ticker: string;
  /** Vega of the contract per volatility point. */
  vega_per_point: number;
  /** Day of the analysts' view that the catalyst reads. */
  analysts_date?: CalendarDate | null;
  /** The same times 365 over days; null for a purchase. */
  annualised_return?: number | null;
  /** Contracts at the ask. */
  ask_size?: number | null;
  /** Implied volatility at the money of the same expiration. */
  at_the_money_volatility?: number | null;
  /** Day of the last bar that the technicals read. */
  bars_date?: CalendarDate | null;
  /** Contracts at the bid. */
  bid_size?: number | null;
  /** Time value per year over spot; null for a sale. */
  carry?: number | null;
  /** Credit received, at the assumed fill; null for a purchase. */
  credit?: number | null;
  /** Debit paid, at the assumed fill; null for a sale. */
  debit?: number | null;
  /** Continuous dividend yield; null if it is not known and was taken as 0. */
  dividend_yield?: number | null;
  /** Whether the company confirmed it; null if none is known. */
  earnings_confirmed?: boolean | null;
  /** The next report that is known; null if none is. */
  earnings_date?: CalendarDate | null;
  /** The next ex-dividend day that is known; null if none is. */
  ex_dividend_date?: CalendarDate | null;
  /** One standard deviation of the share until expiry. */
  expected_move?: number | null;
  /** Time value paid; null for a sale. */
  extrinsic?: number | null;
  /** End of the fiscal year that the fundamentals read. */
  fiscal_year_end?: CalendarDate | null;
  /** Close-to-close volatility of the share. */
  historical_volatility?: number | null;
  /** Percent move of the option per percent move of the share; null for a sale. */
  leverage?: number | null;
  /** Company. */
  name?: string | null;
  /** Open interest. */
  open_interest?: number | null;
  /** Probability that the strike is touched before, by the rule of thumb; null for a purchase. */
  probability_of_touch?: number | null;
  /** Credit over cash at risk; null for a purchase. */
  return_on_capital?: number | null;
  /** Sector. */
  sector?: string | null;
  /** Strike in expected moves below spot; null for a purchase. */
  sigmas_outside?: number | null;
  /** Contracts traded. */
  volume?: number | null;
}

/** One name or one sector. */
export interface Share {
  /** Capital that it ties up. */
  capital_dollars: number;
  /** Ticker or sector; null for the names whose sector is not known. */
  name: string | null;
  /** By which rule; null for a sector, which may hold both. */
  rule: CollateralRule | null;
  /** That, over the account if it is known, else over the capital of all; null if that is 0. */
  share: number | null;
}

/** One name or one sector. */
export interface ShareInput {
  /** Capital that it ties up. */
  capital_dollars: number;
  /** Ticker or sector; null for the names whose sector is not known. */
  name?: string | null;
  /** By which rule; null for a sector, which may hold both. */
  rule?: CollateralRule | null;
  /** That, over the account if it is known, else over the capital of all; null if that is 0. */
  share?: number | null;
}

/** A share with its quote. */
export interface ShareQuote {
  /** What a seller asks. */
  ask: number | null;
  /** What a buyer offers. */
  bid: number | null;
}

/** A share with its quote. */
export interface ShareQuoteInput {
  /** What a seller asks. */
  ask?: number | null;
  /** What a buyer offers. */
  bid?: number | null;
}

/** Figures of a call that is held in place of shares. */
export interface ShareReplacement {
  /** Share price at expiry above which it gains. */
  break_even: number;
  /** How far the share must rise to get there, a fraction. */
  break_even_move: number;
  /** The same per year, simple. */
  break_even_move_per_year: number;
  /** Time value per year over the share price. */
  carry: number;
  /**
   * Dividends that the holder of shares gets until expiry and the holder of the call does not, in today's money:
   * `spot (1 - e^(-dividend_yield years))`.
   */
  dividends_forgone_per_share: number;
  /** Time value paid per share. */
  extrinsic_per_share: number;
  /** Percent move of the option per percent move of the share. */
  leverage: number;
  /**
   * Share price at which a holder of shares would have lost what the call costs: `spot - debit`. Whoever buys the call
   * has that stop, which no gap jumps over.
   */
  stop_equivalent: number;
  /** What a day takes, as a fraction of the price paid; negative. */
  theta_per_day_fraction: number;
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
  /** How good it is. */
  errors: FitErrors;
  /** How it was found. */
  method: FitMethod;
  /** The curve. */
  svi: Svi;
}

/** Which curve describes a smile. */
export type SmileModel = "svi" | "ssvi";

/** An option, and what it was sold for. */
export interface SoldOption {
  /** What it brought per share. */
  credit_per_share: number;
  /** The option. */
  option: OptionQuote;
}

/** An option, and what it was sold for. */
export interface SoldOptionInput {
  /** What it brought per share. */
  credit_per_share: number;
  /** The option. */
  option: OptionQuoteInput;
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
  /** Real or modelled. */
  kind: DataKind;
  /** Licence of the data, if known. */
  licence: string | null;
  /** Where it was taken from. */
  source: string;
  /** What was taken, for example `daily closes`. */
  what: string;
}

/** One source of a market's data. */
export interface SourceInput {
  /** Real or modelled. */
  kind: DataKind;
  /** Where it was taken from. */
  source: string;
  /** What was taken, for example `daily closes`. */
  what: string;
  /** Licence of the data, if known. */
  licence?: string | null;
}

/** Words of a sentence and where they stand, in bytes. */
export interface Span {
  /** Byte behind their end. */
  end: number;
  /** Byte at which they begin. */
  start: number;
  /** The words as the sentence has them. */
  words: string;
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
  /** Curvature. */
  eta: number;
  /** How fast curvature falls with total variance. */
  gamma: number;
  /** Correlation of share and volatility, between -1 and 1. */
  rho: number;
}

/** The stages, in order. */
export type Stage = "universe" | "fresh_bars" | "technical_filter" | "fundamentals_gate" | "chain_analysis" | "news_sentiment";

/** One stage: `entered = passed + rejected`. */
export interface StageReport {
  /** Names that came in. */
  entered: number;
  /** Why the stage could not run and let every name pass; null if it ran. */
  not_run: string | null;
  /** Names that went on. */
  passed: number;
  /** Names that did not pass, by reason. */
  rejected: readonly Rejection[];
  /** Which. */
  stage: Stage;
}

/** One stage: `entered = passed + rejected`. */
export interface StageReportInput {
  /** Names that came in. */
  entered: number;
  /** Names that went on. */
  passed: number;
  /** Names that did not pass, by reason. */
  rejected: readonly Rejection[];
  /** Which. */
  stage: Stage;
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
  /** Capital expenditure, as a positive number. */
  capital_expenditure?: number | null;
  /** Mean number of shares over the year, with those that options and convertibles may add. */
  diluted_shares?: number | null;
  /** Cash dividends per share. */
  dividends_per_share?: number | null;
  /** Shareholders' equity. */
  equity?: number | null;
  /** Revenue less its cost. */
  gross_profit?: number | null;
  /** Long-term debt. */
  long_term_debt?: number | null;
  /** Net income. */
  net_income?: number | null;
  /** Cash flow from operations. */
  operating_cash_flow?: number | null;
  /** Operating income. */
  operating_income?: number | null;
  /** Revenue. */
  revenue?: number | null;
  /** Revenue of the fiscal year before. */
  revenue_prior_year?: number | null;
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
  /** Its contracts. */
  contracts: ContractFunnel;
  /** Names whose chain has no expiration in the window of the strategy. */
  names_without_expiration: number;
  /** Setups in the ranked list. */
  setups: number;
  /** Which. */
  strategy: Strategy;
}

/** Value of the book over three axes, by full revaluation. */
export interface StressGrid {
  /** Of how many positions, the same ones everywhere. */
  coverage: Coverage;
  /** Calendar days that pass. */
  days: readonly number[];
  /** How the market's moves become those of the underlyings. */
  how: SpotMoves;
  /** Moves of the market, fractions. */
  spot_moves: readonly number[];
  /** Value at each place, the move running fastest: `[(day * changes + change) * moves + move]`. */
  value_dollars: readonly number[];
  /** Value now. */
  value_now_dollars: number;
  /** Changes of every volatility, fractions of it. */
  volatility_changes: readonly number[];
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
  /** Where the bend is. */
  m: number;
  /** Tilt, between -1 and 1. */
  rho: number;
  /** Width of the bend, above 0. */
  sigma: number;
}

/** Loss at one confidence. */
export interface Tail {
  /** For example 0.95. */
  confidence: number;
  /** Mean loss of what lies beyond. */
  expected_shortfall_dollars: number;
  /** Loss that is not exceeded with this probability; negative where even that is a gain. */
  value_at_risk_dollars: number;
}

/** The fast filter. */
export interface TechnicalFilter {
  /** Highest RSI that passes. */
  maximum_rsi: number;
  /** Least `close / slow average - 1` that passes. */
  minimum_close_to_slow_average: number;
  /** Lowest RSI that passes. */
  minimum_rsi: number;
}

/** Periods of the indicators, in bars. */
export interface TechnicalPeriods {
  /** Average directional index. */
  average_directional_index: number;
  /** Average true range. */
  average_true_range: number;
  /** Fast simple average. */
  fast_average: number;
  /** Close-to-close volatility. */
  historical_volatility: number;
  /** Sessions in which a liquidity sweep fades to nothing. */
  liquidity_sweep: number;
  /** Wilder's RSI. */
  rsi: number;
  /** Slow simple average. */
  slow_average: number;
  /** Sessions over which the rise of the slow average is taken. */
  slow_average_slope: number;
  /** Bars on either side of a swing of market structure. */
  swing: number;
}

/** What each criterion's regimes are, and how the votes are counted. */
export interface Thresholds {
  /** Its name. */
  id: string;
  /** The volatility index in points. */
  level: Bounds;
  /** Calendar days that a newest value may be old. */
  maximum_age_days: number;
  /** Its percentile over its history, a fraction. */
  percentile: Bounds;
  /** Values that the percentile is taken over, today's apart. */
  percentile_window: number;
  /** Realised over implied volatility. */
  realised_to_implied: Bounds;
  /** Daily returns that the realised volatility is taken over. */
  realised_window: number;
  /** How the votes are counted. */
  rule: DecisionRule;
  /** The index of 30 days over that of three months. */
  term_ratio: Bounds;
  /** Its version. */
  version: number;
}

/** All that is known of one ticker. */
export interface TickerData {
  /** Analysts' views, in any order. */
  analysts?: readonly AnalystView[];
  /** Daily bars, oldest first. */
  bars?: Bars;
  /** Option chains, one for each quote date; the screen takes the newest that is not after its date. */
  chains?: readonly Chain[];
  /** Cash dividends. */
  dividends?: readonly Dividend[];
  /** Earnings announcements, past and coming. */
  earnings?: readonly EarningsDate[];
  /** Implied volatility at the money for 30 days, one value a session, fractions. */
  implied_volatility?: DailySeries;
  /** News. */
  news?: readonly NewsItem[];
  /** Annual statements, in any order; the screen takes the newest that was public at its date. */
  statements?: readonly Statement[];
}

/** Where one name left the screen. */
export interface TickerOutcome {
  /** The figures behind the reason. */
  detail: string;
  /** Why. */
  reason: Reason;
  /** The stage it did not pass. */
  stage: Stage;
  /** Which name. */
  ticker: string;
}

/** Where the newest close stands against the slow average. */
export type Trend = "up" | "down";

/** What is known of a share, an index or a fund. */
export interface Underlying {
  /** How much it moves when the benchmark moves by one: given, or estimated by `beta`(super::beta). */
  beta?: number | null;
  /** Continuously compounded fraction per year; 0 where none is paid. */
  dividend_yield?: number;
  /** Its sector. */
  sector?: string | null;
  /** Its price. */
  spot?: number | null;
}

/** All positions of one underlying. */
export interface UnderlyingFigures {
  /** Its beta. */
  beta: number | null;
  /** Those in the figures. */
  covered: number;
  /** Net Greeks of those; null if there is none. */
  greeks: PositionGreeks | null;
  /** Positions of it. */
  positions: number;
  /** Its sector. */
  sector: string | null;
  /** Its price. */
  spot: number | null;
  /** Ticker. */
  ticker: string;
  /** Value of those; null if there is none. */
  value_dollars: number | null;
}

/** What all positions of one underlying tie up together. */
export interface UnderlyingMargin {
  /** Without any loan; null too where a cash account does not allow it (calls sold without shares, shares sold). */
  cash_secured_capital_dollars: number | null;
  /** That, less the credit of the options at mid, or plus their debit. */
  reg_t_capital_dollars: number | null;
  /** Initial margin of a US margin account, before premiums; null if an input is missing. */
  reg_t_requirement_dollars: number | null;
  /** Ticker. */
  ticker: string;
}

/** A sentence as a query, and what became of its words. */
export interface Understood {
  /** Words that were taken for misspelt ones, and for which. */
  corrected: readonly Meaning[];
  /** Words that are not known, or have no meaning where they stand. */
  ignored: readonly Span[];
  /** What is asked. */
  query: ScreenQuery;
  /** Words that were not applied, and why. */
  questions: readonly Question[];
  /** Words that ask something, in their order. */
  understood: readonly Meaning[];
}

/** What one criterion says. */
export interface Vote {
  /** Which. */
  criterion: Criterion;
  /** Why, in a sentence. */
  reason: string;
  /** Its regime; null without a value. */
  regime: Regime | null;
  /** What was observed; null if it is missing. */
  value: number | null;
}

/**
 * One name under the wheel, per share, with the cost basis kept through every step.
 *
 * A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
 * dividends of the cycle lower the cost basis; tax law may see it otherwise.
 */
export interface Wheel {
  cycles: number;
  /** Premiums and dividends of this cycle, less what was paid to buy back. */
  income_per_share: number;
  realised_per_share: number;
  stage: WheelStage;
}

/** A wheel with what is read from it. */
export interface WheelFigures {
  cost_basis_per_share: number | null;
  cycles: number;
  income_per_share: number;
  profit_if_called_away_per_share: number | null;
  realised_per_share: number;
  wheel: Wheel;
}

/**
 * One name under the wheel, per share, with the cost basis kept through every step.
 *
 * A cycle begins with the first put that is sold from cash and ends when the shares are called away. All premiums and
 * dividends of the cycle lower the cost basis; tax law may see it otherwise.
 */
export interface WheelInput {
  cycles: number;
  /** Premiums and dividends of this cycle, less what was paid to buy back. */
  income_per_share: number;
  realised_per_share: number;
  stage: WheelStageInput;
}

/** Where the wheel stands. */
export type WheelStage = ("cash") | WheelStageShortPut | WheelStageShares | WheelStageCoveredCall;

/** Shares are held, and a call is sold on them. */
export interface WheelStageCoveredCall {
  covered_call: WheelStageCoveredCallCoveredCall;
}

export interface WheelStageCoveredCallCoveredCall {
  /** The call. */
  call: SoldOption;
  /** The strike that was paid for them. */
  paid_per_share: number;
}

/** Where the wheel stands. */
export type WheelStageInput = ("cash") | WheelStageInputShortPut | WheelStageInputShares | WheelStageInputCoveredCall;

/** Shares are held, and a call is sold on them. */
export interface WheelStageInputCoveredCall {
  covered_call: WheelStageInputCoveredCallCoveredCall;
}

export interface WheelStageInputCoveredCallCoveredCall {
  /** The call. */
  call: SoldOptionInput;
  /** The strike that was paid for them. */
  paid_per_share: number;
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
  /** What was paid per share. */
  debit_per_share: number;
  step: "bought_back";
}

/** `Wheel::called_away`. */
export interface WheelStepCalledAway {
  step: "called_away";
}

/** `Wheel::dividend`. */
export interface WheelStepDividend {
  /** Cash per share. */
  amount_per_share: number;
  step: "dividend";
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
  /** The call. */
  call: OptionQuoteInput;
  /** What it brought per share. */
  credit_per_share: number;
  step: "sell_call";
}

/** `Wheel::sell_put`. */
export interface WheelStepSellPut {
  /** What it brought per share. */
  credit_per_share: number;
  /** The put. */
  put: OptionQuoteInput;
  step: "sell_put";
}

/** Continuously compounded rates by maturity, linear between the points and flat beyond them. */
export interface YieldCurve {
  /** Rates a year, fractions. */
  rate: readonly number[];
  /** Maturities in years, positive and ascending. */
  years: readonly number[];
}
