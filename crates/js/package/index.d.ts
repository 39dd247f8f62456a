// Made by `cargo xtask generate --write`.

import type * as objects from "./objects.js";

/** The objects that functions take and give. */
export type { objects };

/** Numbers of a column or a series: a `Float64Array` is read in place, anything else is copied; null is missing (NaN). */
export type Column = number | ArrayLike<number | bigint | null | undefined> | ArenaColumn;
/** A call or a put; also the first letter alone, and 1 (call) and -1 (put). */
export type Kind = "call" | "put" | "c" | "p" | 1 | -1;
/** Kinds of a column; an `Int8Array` of 1 and -1 is the fastest form. */
export type Kinds = Kind | readonly (string | number)[] | Int8Array | ArrayLike<number>;
/** An object that JSON can hold. Keys are those of the JSON documents, in snake_case. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Document = any;

/** What a function says under several names, one number each. */
export type Scalars<Numbers extends string, Statuses extends string = never> = { [name in Numbers]: number } & {
  [name in Statuses]: number;
};
/** What a function says under several names, one column each. */
export type Columns<Numbers extends string, Statuses extends string = never> = { [name in Numbers]: Float64Array } & {
  [name in Statuses]: Uint8Array;
};
/** One number for each name that was chosen, and the status. */
export type ChosenScalars = { [name: string]: number; status: number };
/** One column for each name that was chosen, and the status. */
export type ChosenColumns = { status: Uint8Array } & { [name: string]: Float64Array | Uint8Array };

/** What may be said about a call beside its arguments. */
export interface CallOptions {
  /** Threads to compute on, where the function can use them and the platform has them; default 1. */
  threads?: number;
  /** Answer with a record that has the statuses, too. */
  returnStatus?: boolean;
  /** In WebAssembly, answer with views of its memory that are good until the next call. */
  view?: boolean;
}

/** What may be said about a call that is answered later. */
export interface AsyncOptions extends CallOptions {
  /** Calls the computation off, unless it has begun. */
  signal?: AbortSignal | undefined;
}

/** How an indicator behaves. */
export interface Rules {
  /** What is done at a bar that is not whole: go on as if it did not exist, begin anew, or refuse. Default `carry`. */
  gaps?: "carry" | "reset" | "reject";
  /** How averages begin: as in TA-Lib, or with the first value. Default `ta_lib`. */
  seed?: "ta_lib" | "first";
  /** Further bars after the lookback that have no value; default 0. */
  unstablePeriod?: number;
}

/** What may be said about a series. */
export interface SeriesOptions extends CallOptions, Rules {
  /** Series that each column holds: the answer is a panel, each series on its own. */
  series?: number;
  /** How a panel lies in memory: one whole series after the other, or all series of one bar. Default `by_series`. */
  layout?: "by_series" | "by_bar";
}

/** What may be said about a series that is answered later. */
export interface SeriesAsyncOptions extends SeriesOptions, AsyncOptions {}

/** What may be said about an indicator that is fed bar by bar. */
export interface IndicatorOptions extends Rules {
  /** Keep the state before the last bar, so that `replaceLast` can take that bar back. */
  replaceable?: boolean;
}

/** An indicator that is fed bar by bar. */
export declare abstract class Indicator<Bar extends unknown[], Named, Value, Series extends unknown[], Answer> {
  /** Takes a bar; its value, or null while there is none. */
  update(...bar: Bar): Value | null;
  update(bar: Named): Value | null;
  /** The value that a bar would have, without taking it. */
  peek(...bar: Bar): Value | null;
  peek(bar: Named): Value | null;
  /** Takes the last bar back, and this one in its stead; the object must be `replaceable`. */
  replaceLast(...bar: Bar): Value | null;
  replaceLast(bar: Named): Value | null;
  /** Takes many bars; columns of their values, NaN where there is none. */
  extend(...series: Series): Answer;
  /** Forgets all bars. */
  reset(): void;
  /** Another object in the same state. */
  clone(): this;
  /** Bars before the first that has a value. */
  readonly lookback: number;
  /** Bars before a value depends on what was before the series by no more than this; null if all do. */
  stableAfter(tolerance: number): number | null;
  /** Parameters, rules and all that it remembers; `fromJSON` of its class takes it. */
  toJSON(): unknown;
  /** Gives its memory back at once; else that happens when nothing refers to it any more. */
  free(): void;
}

/** A call that was refused. The strings are the same in every language. */
export class StrikewiseError extends Error {
  /** `LENGTH_MISMATCH`, `INVALID_PARAMETER`, `INVALID_PROFILE` or `INVALID_DATA`. */
  readonly code: string;
  /** The argument that was refused, in snake_case. */
  readonly argument: string;
  /** Its value. */
  readonly value: string;
  /** The rule that the value broke. */
  readonly rule: string;
}

/** Names and codes of statuses, which say why a row is NaN. */
export const Status: {
  readonly OK: 0;
  readonly BELOW_INTRINSIC: 1;
  readonly ABOVE_MAXIMUM: 2;
  readonly EXPIRED: 3;
  readonly BAD_INPUT: 4;
  readonly NO_CONVERGENCE: 5;
  readonly [code: number]: string;
};

/** A column whose memory the computation sees: in WebAssembly, reading it costs no copy. */
export interface ArenaColumn {
  /** The numbers. Ask for them anew after any call: the memory may have moved. */
  readonly values: Float64Array;
  readonly length: number;
  /** Gives the memory back. */
  free(): void;
}

/** Memory for hot loops. */
export const arena: {
  /** A column of zeros. */
  column(length: number): ArenaColumn;
};

/** An argument of a function. */
export interface ArgumentDescription {
  name: string;
  kind: string | { choice: string[] } | { choices: string[] };
  default: null | "nothing" | { number: number } | { text: string };
  range: [number, number] | null;
  meaning: string | null;
}

/** A function of the table that every language is made of. */
export interface FunctionDescription {
  name: string;
  group: string;
  documentation: string[];
  shape: "columns" | "series" | "numbers" | "document";
  arguments: ArgumentDescription[];
  outputs: { name: string; is_status: boolean; meaning: string | null }[];
  /** The class of the same indicator that is fed bar by bar. */
  object: string | null;
  ta_lib: string | null;
  is_parallel: boolean;
}

/** Every function with its documentation, arguments and outputs. */
export function catalogue(): FunctionDescription[];

/** Arguments of `price`, by name. */
export interface PriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices of European options, one for each row. */
export function price(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function price(named: PriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of European options, one for each row. */
export function price(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): number;
export function price(named: PriceArguments<number, Kind> & CallOptions): number;
/** Prices of European options, one for each row. */
export function price(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function price(named: PriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of European options, one for each row. */
export function price(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function price(named: PriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of European options, one for each row. */
export function priceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function priceAsync(named: PriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of European options, one for each row. */
export function priceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function priceAsync(named: PriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of European options, one for each row. */
export function priceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function priceAsync(named: PriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of European options, one for each row. */
export function priceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function priceAsync(named: PriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `greeks`, by name. */
export interface GreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices and first-order Greeks of European options, one for each row. */
export function greeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function greeks(named: GreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of European options, one for each row. */
export function greeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function greeks(named: GreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of European options, one for each row. */
export function greeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function greeksAsync(named: GreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of European options, one for each row. */
export function greeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function greeksAsync(named: GreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `impliedVolatility`, by name. */
export interface ImpliedVolatilityArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** price of the option today, currency per share, >= 0 */
  premium: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Implied volatilities of European options, one for each row. */
export function impliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
export function impliedVolatility(named: ImpliedVolatilityArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options?: CallOptions): number;
export function impliedVolatility(named: ImpliedVolatilityArguments<number, Kind> & CallOptions): number;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
export function impliedVolatility(named: ImpliedVolatilityArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function impliedVolatility(named: ImpliedVolatilityArguments<Column, Kinds> & CallOptions): Float64Array;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
export function impliedVolatilityAsync(named: ImpliedVolatilityArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function impliedVolatilityAsync(named: ImpliedVolatilityArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
export function impliedVolatilityAsync(named: ImpliedVolatilityArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
/** Implied volatilities of European options, one for each row. */
export function impliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function impliedVolatilityAsync(named: ImpliedVolatilityArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `selectGreeks`, by name. */
export interface SelectGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** names of Greeks */
  select: readonly ("price" | "delta" | "gamma" | "vega" | "theta" | "rho" | "epsilon" | "lambda" | "dual_delta" | "dual_gamma" | "vanna" | "volga" | "charm" | "veta" | "speed" | "zomma" | "color" | "ultima" | "d1" | "d2" | "probability_in_the_money" | "share_probability_in_the_money")[];
}
/**
 * Any Greeks of European options, of first, second or third order, computed in one pass.
 *
 * The answer has a column for each of `select`, in that order.
 */
export function selectGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, select: readonly ("price" | "delta" | "gamma" | "vega" | "theta" | "rho" | "epsilon" | "lambda" | "dual_delta" | "dual_gamma" | "vanna" | "volga" | "charm" | "veta" | "speed" | "zomma" | "color" | "ultima" | "d1" | "d2" | "probability_in_the_money" | "share_probability_in_the_money")[], options?: CallOptions): ChosenScalars;
export function selectGreeks(named: SelectGreeksArguments<number, Kind> & CallOptions): ChosenScalars;
/** Any Greeks of European options, of first, second or third order, computed in one pass. */
export function selectGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, select: readonly ("price" | "delta" | "gamma" | "vega" | "theta" | "rho" | "epsilon" | "lambda" | "dual_delta" | "dual_gamma" | "vanna" | "volga" | "charm" | "veta" | "speed" | "zomma" | "color" | "ultima" | "d1" | "d2" | "probability_in_the_money" | "share_probability_in_the_money")[], options?: CallOptions): ChosenColumns;
export function selectGreeks(named: SelectGreeksArguments<Column, Kinds> & CallOptions): ChosenColumns;
/** Any Greeks of European options, of first, second or third order, computed in one pass. */
export function selectGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, select: readonly ("price" | "delta" | "gamma" | "vega" | "theta" | "rho" | "epsilon" | "lambda" | "dual_delta" | "dual_gamma" | "vanna" | "volga" | "charm" | "veta" | "speed" | "zomma" | "color" | "ultima" | "d1" | "d2" | "probability_in_the_money" | "share_probability_in_the_money")[], options?: AsyncOptions): Promise<ChosenScalars>;
export function selectGreeksAsync(named: SelectGreeksArguments<number, Kind> & AsyncOptions): Promise<ChosenScalars>;
/** Any Greeks of European options, of first, second or third order, computed in one pass. */
export function selectGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, select: readonly ("price" | "delta" | "gamma" | "vega" | "theta" | "rho" | "epsilon" | "lambda" | "dual_delta" | "dual_gamma" | "vanna" | "volga" | "charm" | "veta" | "speed" | "zomma" | "color" | "ultima" | "d1" | "d2" | "probability_in_the_money" | "share_probability_in_the_money")[], options?: AsyncOptions): Promise<ChosenColumns>;
export function selectGreeksAsync(named: SelectGreeksArguments<Column, Kinds> & AsyncOptions): Promise<ChosenColumns>;

/** Arguments of `quoteImpliedVolatility`, by name. */
export interface QuoteImpliedVolatilityArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** highest price that is bid, currency per share, >= 0 */
  bid: C;
  /** lowest price that is asked, currency per share, >= bid */
  ask: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Implied volatilities of bid, middle and ask of European options, one of each for each row. */
export function quoteImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, bid: number, ask: number, kind: Kind, options?: CallOptions): Scalars<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">;
export function quoteImpliedVolatility(named: QuoteImpliedVolatilityArguments<number, Kind> & CallOptions): Scalars<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">;
/** Implied volatilities of bid, middle and ask of European options, one of each for each row. */
export function quoteImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, bid: Column, ask: Column, kind: Kinds, options?: CallOptions): Columns<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">;
export function quoteImpliedVolatility(named: QuoteImpliedVolatilityArguments<Column, Kinds> & CallOptions): Columns<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">;
/** Implied volatilities of bid, middle and ask of European options, one of each for each row. */
export function quoteImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, bid: number, ask: number, kind: Kind, options?: AsyncOptions): Promise<Scalars<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">>;
export function quoteImpliedVolatilityAsync(named: QuoteImpliedVolatilityArguments<number, Kind> & AsyncOptions): Promise<Scalars<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">>;
/** Implied volatilities of bid, middle and ask of European options, one of each for each row. */
export function quoteImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, bid: Column, ask: Column, kind: Kinds, options?: AsyncOptions): Promise<Columns<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">>;
export function quoteImpliedVolatilityAsync(named: QuoteImpliedVolatilityArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"bidVolatility" | "middleVolatility" | "askVolatility" | "middlePremium", "bidStatus" | "middleStatus" | "askStatus">>;

/** Arguments of `black76Price`, by name. */
export interface Black76PriceArguments<C = Column, K = Kinds> {
  /** price agreed today for the share at expiry, currency per share, > 0 */
  forward: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76Price(forward: number, strike: number, years: number, rate: number, volatility: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function black76Price(named: Black76PriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76Price(forward: number, strike: number, years: number, rate: number, volatility: number, kind: Kind, options?: CallOptions): number;
export function black76Price(named: Black76PriceArguments<number, Kind> & CallOptions): number;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76Price(forward: Column, strike: Column, years: Column, rate: Column, volatility: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function black76Price(named: Black76PriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76Price(forward: Column, strike: Column, years: Column, rate: Column, volatility: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function black76Price(named: Black76PriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76PriceAsync(forward: number, strike: number, years: number, rate: number, volatility: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function black76PriceAsync(named: Black76PriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76PriceAsync(forward: number, strike: number, years: number, rate: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function black76PriceAsync(named: Black76PriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76PriceAsync(forward: Column, strike: Column, years: Column, rate: Column, volatility: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function black76PriceAsync(named: Black76PriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of European options on forwards (Black 1976), one for each row. */
export function black76PriceAsync(forward: Column, strike: Column, years: Column, rate: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function black76PriceAsync(named: Black76PriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `black76Greeks`, by name. */
export interface Black76GreeksArguments<C = Column, K = Kinds> {
  /** price agreed today for the share at expiry, currency per share, > 0 */
  forward: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices and first-order Greeks of European options on forwards (Black 1976), one for each row. */
export function black76Greeks(forward: number, strike: number, years: number, rate: number, volatility: number, kind: Kind, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function black76Greeks(named: Black76GreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of European options on forwards (Black 1976), one for each row. */
export function black76Greeks(forward: Column, strike: Column, years: Column, rate: Column, volatility: Column, kind: Kinds, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function black76Greeks(named: Black76GreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of European options on forwards (Black 1976), one for each row. */
export function black76GreeksAsync(forward: number, strike: number, years: number, rate: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function black76GreeksAsync(named: Black76GreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of European options on forwards (Black 1976), one for each row. */
export function black76GreeksAsync(forward: Column, strike: Column, years: Column, rate: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function black76GreeksAsync(named: Black76GreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `black76ImpliedVolatility`, by name. */
export interface Black76ImpliedVolatilityArguments<C = Column, K = Kinds> {
  /** price agreed today for the share at expiry, currency per share, > 0 */
  forward: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** price of the option today, currency per share, >= 0 */
  premium: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatility(forward: number, strike: number, years: number, rate: number, premium: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
export function black76ImpliedVolatility(named: Black76ImpliedVolatilityArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatility(forward: number, strike: number, years: number, rate: number, premium: number, kind: Kind, options?: CallOptions): number;
export function black76ImpliedVolatility(named: Black76ImpliedVolatilityArguments<number, Kind> & CallOptions): number;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatility(forward: Column, strike: Column, years: Column, rate: Column, premium: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
export function black76ImpliedVolatility(named: Black76ImpliedVolatilityArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatility(forward: Column, strike: Column, years: Column, rate: Column, premium: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function black76ImpliedVolatility(named: Black76ImpliedVolatilityArguments<Column, Kinds> & CallOptions): Float64Array;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatilityAsync(forward: number, strike: number, years: number, rate: number, premium: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
export function black76ImpliedVolatilityAsync(named: Black76ImpliedVolatilityArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatilityAsync(forward: number, strike: number, years: number, rate: number, premium: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function black76ImpliedVolatilityAsync(named: Black76ImpliedVolatilityArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatilityAsync(forward: Column, strike: Column, years: Column, rate: Column, premium: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
export function black76ImpliedVolatilityAsync(named: Black76ImpliedVolatilityArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
/** Implied volatilities of European options on forwards (Black 1976), one for each row. */
export function black76ImpliedVolatilityAsync(forward: Column, strike: Column, years: Column, rate: Column, premium: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function black76ImpliedVolatilityAsync(named: Black76ImpliedVolatilityArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `bachelierPrice`, by name. */
export interface BachelierPriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function bachelierPrice(named: BachelierPriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): number;
export function bachelierPrice(named: BachelierPriceArguments<number, Kind> & CallOptions): number;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function bachelierPrice(named: BachelierPriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function bachelierPrice(named: BachelierPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function bachelierPriceAsync(named: BachelierPriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function bachelierPriceAsync(named: BachelierPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function bachelierPriceAsync(named: BachelierPriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of European options in the normal model, whose volatility is in currency per square-root year. */
export function bachelierPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function bachelierPriceAsync(named: BachelierPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `bachelierGreeks`, by name. */
export interface BachelierGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices and first-order Greeks of European options in the normal model. */
export function bachelierGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function bachelierGreeks(named: BachelierGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of European options in the normal model. */
export function bachelierGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function bachelierGreeks(named: BachelierGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of European options in the normal model. */
export function bachelierGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function bachelierGreeksAsync(named: BachelierGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of European options in the normal model. */
export function bachelierGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function bachelierGreeksAsync(named: BachelierGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `bachelierImpliedVolatility`, by name. */
export interface BachelierImpliedVolatilityArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** price of the option today, currency per share, >= 0 */
  premium: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
export function bachelierImpliedVolatility(named: BachelierImpliedVolatilityArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options?: CallOptions): number;
export function bachelierImpliedVolatility(named: BachelierImpliedVolatilityArguments<number, Kind> & CallOptions): number;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
export function bachelierImpliedVolatility(named: BachelierImpliedVolatilityArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function bachelierImpliedVolatility(named: BachelierImpliedVolatilityArguments<Column, Kinds> & CallOptions): Float64Array;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
export function bachelierImpliedVolatilityAsync(named: BachelierImpliedVolatilityArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function bachelierImpliedVolatilityAsync(named: BachelierImpliedVolatilityArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
export function bachelierImpliedVolatilityAsync(named: BachelierImpliedVolatilityArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
/** Implied volatilities of European options in the normal model, in currency per square-root year. */
export function bachelierImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function bachelierImpliedVolatilityAsync(named: BachelierImpliedVolatilityArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `digitalPrice`, by name. */
export interface DigitalPriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** what the option pays if it is in the money at expiry: 1.00 in cash, or one share */
  payout: "cash" | "asset";
}
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, payout: "cash" | "asset", options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function digitalPrice(named: DigitalPriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, payout: "cash" | "asset", options?: CallOptions): number;
export function digitalPrice(named: DigitalPriceArguments<number, Kind> & CallOptions): number;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, payout: "cash" | "asset", options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function digitalPrice(named: DigitalPriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, payout: "cash" | "asset", options?: CallOptions): Float64Array;
export function digitalPrice(named: DigitalPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, payout: "cash" | "asset", options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function digitalPriceAsync(named: DigitalPriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, payout: "cash" | "asset", options?: AsyncOptions): Promise<number>;
export function digitalPriceAsync(named: DigitalPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, payout: "cash" | "asset", options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function digitalPriceAsync(named: DigitalPriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of digital options, which pay cash or a share, one for each row. */
export function digitalPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, payout: "cash" | "asset", options?: AsyncOptions): Promise<Float64Array>;
export function digitalPriceAsync(named: DigitalPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `digitalGreeks`, by name. */
export interface DigitalGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** what the option pays if it is in the money at expiry: 1.00 in cash, or one share */
  payout: "cash" | "asset";
}
/** Prices and first-order Greeks of digital options, one for each row. */
export function digitalGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, payout: "cash" | "asset", options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function digitalGreeks(named: DigitalGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of digital options, one for each row. */
export function digitalGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, payout: "cash" | "asset", options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function digitalGreeks(named: DigitalGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of digital options, one for each row. */
export function digitalGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, payout: "cash" | "asset", options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function digitalGreeksAsync(named: DigitalGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of digital options, one for each row. */
export function digitalGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, payout: "cash" | "asset", options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function digitalGreeksAsync(named: DigitalGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `americanPrice`, by name. */
export interface AmericanPriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** how accurate the boundary of exercise is to be; default `accurate` */
  scheme?: "fast" | "accurate" | "high_precision";
}
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme: undefined | "fast" | "accurate" | "high_precision", options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function americanPrice(named: AmericanPriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): number;
export function americanPrice(named: AmericanPriceArguments<number, Kind> & CallOptions): number;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme: undefined | "fast" | "accurate" | "high_precision", options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function americanPrice(named: AmericanPriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): Float64Array;
export function americanPrice(named: AmericanPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme: undefined | "fast" | "accurate" | "high_precision", options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function americanPriceAsync(named: AmericanPriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<number>;
export function americanPriceAsync(named: AmericanPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme: undefined | "fast" | "accurate" | "high_precision", options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function americanPriceAsync(named: AmericanPriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of American options, one for each row, from the boundary of exercise. */
export function americanPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<Float64Array>;
export function americanPriceAsync(named: AmericanPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `americanGreeks`, by name. */
export interface AmericanGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** how accurate the boundary of exercise is to be; default `accurate` */
  scheme?: "fast" | "accurate" | "high_precision";
}
/** Prices and first-order Greeks of American options, one for each row. */
export function americanGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function americanGreeks(named: AmericanGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of American options, one for each row. */
export function americanGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function americanGreeks(named: AmericanGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of American options, one for each row. */
export function americanGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function americanGreeksAsync(named: AmericanGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of American options, one for each row. */
export function americanGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function americanGreeksAsync(named: AmericanGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `americanImpliedVolatility`, by name. */
export interface AmericanImpliedVolatilityArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** price of the option today, currency per share, >= 0 */
  premium: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** how accurate the boundary of exercise is to be; default `accurate` */
  scheme?: "fast" | "accurate" | "high_precision";
}
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, scheme: undefined | "fast" | "accurate" | "high_precision", options: CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
export function americanImpliedVolatility(named: AmericanImpliedVolatilityArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): number;
export function americanImpliedVolatility(named: AmericanImpliedVolatilityArguments<number, Kind> & CallOptions): number;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, scheme: undefined | "fast" | "accurate" | "high_precision", options: CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
export function americanImpliedVolatility(named: AmericanImpliedVolatilityArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): Float64Array;
export function americanImpliedVolatility(named: AmericanImpliedVolatilityArguments<Column, Kinds> & CallOptions): Float64Array;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, scheme: undefined | "fast" | "accurate" | "high_precision", options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
export function americanImpliedVolatilityAsync(named: AmericanImpliedVolatilityArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<number>;
export function americanImpliedVolatilityAsync(named: AmericanImpliedVolatilityArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, scheme: undefined | "fast" | "accurate" | "high_precision", options: AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
export function americanImpliedVolatilityAsync(named: AmericanImpliedVolatilityArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
/** Implied volatilities of American options, one for each row. */
export function americanImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<Float64Array>;
export function americanImpliedVolatilityAsync(named: AmericanImpliedVolatilityArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `exerciseBoundary`, by name. */
export interface ExerciseBoundaryArguments<C = Column, K = Kinds> {
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** how accurate the boundary of exercise is to be; default `accurate` */
  scheme?: "fast" | "accurate" | "high_precision";
}
/** Spots at which American options are exercised today, one for each row. */
export function exerciseBoundary(strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): Scalars<"boundary" | "farBoundary", "status">;
export function exerciseBoundary(named: ExerciseBoundaryArguments<number, Kind> & CallOptions): Scalars<"boundary" | "farBoundary", "status">;
/** Spots at which American options are exercised today, one for each row. */
export function exerciseBoundary(strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: CallOptions): Columns<"boundary" | "farBoundary", "status">;
export function exerciseBoundary(named: ExerciseBoundaryArguments<Column, Kinds> & CallOptions): Columns<"boundary" | "farBoundary", "status">;
/** Spots at which American options are exercised today, one for each row. */
export function exerciseBoundaryAsync(strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<Scalars<"boundary" | "farBoundary", "status">>;
export function exerciseBoundaryAsync(named: ExerciseBoundaryArguments<number, Kind> & AsyncOptions): Promise<Scalars<"boundary" | "farBoundary", "status">>;
/** Spots at which American options are exercised today, one for each row. */
export function exerciseBoundaryAsync(strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, scheme?: "fast" | "accurate" | "high_precision", options?: AsyncOptions): Promise<Columns<"boundary" | "farBoundary", "status">>;
export function exerciseBoundaryAsync(named: ExerciseBoundaryArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"boundary" | "farBoundary", "status">>;

/** Arguments of `treeLeisenReimer`, by name. */
export interface TreeLeisenReimerArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of the tree; of the wheel, `[{"step": "sell_put", ..}]`; default 101 */
  steps?: number;
}
/** Prices and Greeks of options on a Leisen-Reimer tree, one for each row. */
export function treeLeisenReimer(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", steps?: number, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "theta", "status">;
export function treeLeisenReimer(named: TreeLeisenReimerArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "theta", "status">;
/** Prices and Greeks of options on a Leisen-Reimer tree, one for each row. */
export function treeLeisenReimer(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", steps?: number, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "theta", "status">;
export function treeLeisenReimer(named: TreeLeisenReimerArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "theta", "status">;
/** Prices and Greeks of options on a Leisen-Reimer tree, one for each row. */
export function treeLeisenReimerAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", steps?: number, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "theta", "status">>;
export function treeLeisenReimerAsync(named: TreeLeisenReimerArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "theta", "status">>;
/** Prices and Greeks of options on a Leisen-Reimer tree, one for each row. */
export function treeLeisenReimerAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", steps?: number, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "theta", "status">>;
export function treeLeisenReimerAsync(named: TreeLeisenReimerArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "theta", "status">>;

/** Arguments of `treeCoxRossRubinstein`, by name. */
export interface TreeCoxRossRubinsteinArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of the tree; of the wheel, `[{"step": "sell_put", ..}]`; default 101 */
  steps?: number;
}
/** Prices and Greeks of options on a Cox-Ross-Rubinstein tree, one for each row. */
export function treeCoxRossRubinstein(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", steps?: number, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "theta", "status">;
export function treeCoxRossRubinstein(named: TreeCoxRossRubinsteinArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "theta", "status">;
/** Prices and Greeks of options on a Cox-Ross-Rubinstein tree, one for each row. */
export function treeCoxRossRubinstein(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", steps?: number, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "theta", "status">;
export function treeCoxRossRubinstein(named: TreeCoxRossRubinsteinArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "theta", "status">;
/** Prices and Greeks of options on a Cox-Ross-Rubinstein tree, one for each row. */
export function treeCoxRossRubinsteinAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", steps?: number, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "theta", "status">>;
export function treeCoxRossRubinsteinAsync(named: TreeCoxRossRubinsteinArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "theta", "status">>;
/** Prices and Greeks of options on a Cox-Ross-Rubinstein tree, one for each row. */
export function treeCoxRossRubinsteinAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", steps?: number, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "theta", "status">>;
export function treeCoxRossRubinsteinAsync(named: TreeCoxRossRubinsteinArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "theta", "status">>;

/** Arguments of `baroneAdesiWhaleyPrice`, by name. */
export interface BaroneAdesiWhaleyPriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function baroneAdesiWhaleyPrice(named: BaroneAdesiWhaleyPriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): number;
export function baroneAdesiWhaleyPrice(named: BaroneAdesiWhaleyPriceArguments<number, Kind> & CallOptions): number;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function baroneAdesiWhaleyPrice(named: BaroneAdesiWhaleyPriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function baroneAdesiWhaleyPrice(named: BaroneAdesiWhaleyPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function baroneAdesiWhaleyPriceAsync(named: BaroneAdesiWhaleyPriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function baroneAdesiWhaleyPriceAsync(named: BaroneAdesiWhaleyPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function baroneAdesiWhaleyPriceAsync(named: BaroneAdesiWhaleyPriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of American options by Barone-Adesi and Whaley, one for each row. */
export function baroneAdesiWhaleyPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function baroneAdesiWhaleyPriceAsync(named: BaroneAdesiWhaleyPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `baroneAdesiWhaleyGreeks`, by name. */
export interface BaroneAdesiWhaleyGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices and first-order Greeks of American options by Barone-Adesi and Whaley. */
export function baroneAdesiWhaleyGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function baroneAdesiWhaleyGreeks(named: BaroneAdesiWhaleyGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of American options by Barone-Adesi and Whaley. */
export function baroneAdesiWhaleyGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function baroneAdesiWhaleyGreeks(named: BaroneAdesiWhaleyGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of American options by Barone-Adesi and Whaley. */
export function baroneAdesiWhaleyGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function baroneAdesiWhaleyGreeksAsync(named: BaroneAdesiWhaleyGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of American options by Barone-Adesi and Whaley. */
export function baroneAdesiWhaleyGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function baroneAdesiWhaleyGreeksAsync(named: BaroneAdesiWhaleyGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `bjerksundStenslandPrice`, by name. */
export interface BjerksundStenslandPriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function bjerksundStenslandPrice(named: BjerksundStenslandPriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): number;
export function bjerksundStenslandPrice(named: BjerksundStenslandPriceArguments<number, Kind> & CallOptions): number;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function bjerksundStenslandPrice(named: BjerksundStenslandPriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Float64Array;
export function bjerksundStenslandPrice(named: BjerksundStenslandPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function bjerksundStenslandPriceAsync(named: BjerksundStenslandPriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<number>;
export function bjerksundStenslandPriceAsync(named: BjerksundStenslandPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function bjerksundStenslandPriceAsync(named: BjerksundStenslandPriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of American options by Bjerksund and Stensland (2002), one for each row. */
export function bjerksundStenslandPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Float64Array>;
export function bjerksundStenslandPriceAsync(named: BjerksundStenslandPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `bjerksundStenslandGreeks`, by name. */
export interface BjerksundStenslandGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
}
/** Prices and first-order Greeks of American options by Bjerksund and Stensland (2002). */
export function bjerksundStenslandGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function bjerksundStenslandGreeks(named: BjerksundStenslandGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of American options by Bjerksund and Stensland (2002). */
export function bjerksundStenslandGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function bjerksundStenslandGreeks(named: BjerksundStenslandGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of American options by Bjerksund and Stensland (2002). */
export function bjerksundStenslandGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function bjerksundStenslandGreeksAsync(named: BjerksundStenslandGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of American options by Bjerksund and Stensland (2002). */
export function bjerksundStenslandGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function bjerksundStenslandGreeksAsync(named: BjerksundStenslandGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `finiteDifferencePrice`, by name. */
export interface FiniteDifferencePriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of log-spot, 20 to 10000; default 200 */
  spaceSteps?: number;
  /** steps of time, 2 to 10000; default 100 */
  timeSteps?: number;
}
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function finiteDifferencePrice(named: FiniteDifferencePriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): number;
export function finiteDifferencePrice(named: FiniteDifferencePriceArguments<number, Kind> & CallOptions): number;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function finiteDifferencePrice(named: FiniteDifferencePriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Float64Array;
export function finiteDifferencePrice(named: FiniteDifferencePriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function finiteDifferencePriceAsync(named: FiniteDifferencePriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<number>;
export function finiteDifferencePriceAsync(named: FiniteDifferencePriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function finiteDifferencePriceAsync(named: FiniteDifferencePriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of options on a grid of finite differences, one for each row. */
export function finiteDifferencePriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Float64Array>;
export function finiteDifferencePriceAsync(named: FiniteDifferencePriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `finiteDifferenceGreeks`, by name. */
export interface FiniteDifferenceGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of log-spot, 20 to 10000; default 200 */
  spaceSteps?: number;
  /** steps of time, 2 to 10000; default 100 */
  timeSteps?: number;
}
/** Prices and first-order Greeks of options on a grid of finite differences. */
export function finiteDifferenceGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function finiteDifferenceGreeks(named: FiniteDifferenceGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of options on a grid of finite differences. */
export function finiteDifferenceGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function finiteDifferenceGreeks(named: FiniteDifferenceGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of options on a grid of finite differences. */
export function finiteDifferenceGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function finiteDifferenceGreeksAsync(named: FiniteDifferenceGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of options on a grid of finite differences. */
export function finiteDifferenceGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function finiteDifferenceGreeksAsync(named: FiniteDifferenceGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `dividendsPrice`, by name. */
export interface DividendsPriceArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** years to each ex-dividend date, ACT/365, ascending, >= 0; optional */
  dividendYears?: Column;
  /** cash per share on each of those dates, >= 0; optional */
  dividendAmount?: Column;
  /** what is lognormal where the share pays cash: the share less its dividends (`escrowed`), or the share between them; default `escrowed` */
  model?: "escrowed" | "piecewise_lognormal";
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of log-spot, 20 to 10000; default 200 */
  spaceSteps?: number;
  /** steps of time, 2 to 10000; default 100 */
  timeSteps?: number;
}
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: CallOptions & { returnStatus: true }): Scalars<"price", "status">;
export function dividendsPrice(named: DividendsPriceArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"price", "status">;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPrice(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): number;
export function dividendsPrice(named: DividendsPriceArguments<number, Kind> & CallOptions): number;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: CallOptions & { returnStatus: true }): Columns<"price", "status">;
export function dividendsPrice(named: DividendsPriceArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"price", "status">;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPrice(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Float64Array;
export function dividendsPrice(named: DividendsPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
export function dividendsPriceAsync(named: DividendsPriceArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"price", "status">>;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPriceAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<number>;
export function dividendsPriceAsync(named: DividendsPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
export function dividendsPriceAsync(named: DividendsPriceArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"price", "status">>;
/** Prices of options on a share that pays cash dividends, one for each row. */
export function dividendsPriceAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Float64Array>;
export function dividendsPriceAsync(named: DividendsPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `dividendsGreeks`, by name. */
export interface DividendsGreeksArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** years to each ex-dividend date, ACT/365, ascending, >= 0; optional */
  dividendYears?: Column;
  /** cash per share on each of those dates, >= 0; optional */
  dividendAmount?: Column;
  /** what is lognormal where the share pays cash: the share less its dividends (`escrowed`), or the share between them; default `escrowed` */
  model?: "escrowed" | "piecewise_lognormal";
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of log-spot, 20 to 10000; default 200 */
  spaceSteps?: number;
  /** steps of time, 2 to 10000; default 100 */
  timeSteps?: number;
}
/** Prices and first-order Greeks of options on a share that pays cash dividends. */
export function dividendsGreeks(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function dividendsGreeks(named: DividendsGreeksArguments<number, Kind> & CallOptions): Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of options on a share that pays cash dividends. */
export function dividendsGreeks(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
export function dividendsGreeks(named: DividendsGreeksArguments<Column, Kinds> & CallOptions): Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">;
/** Prices and first-order Greeks of options on a share that pays cash dividends. */
export function dividendsGreeksAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, volatility: number, kind: Kind, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function dividendsGreeksAsync(named: DividendsGreeksArguments<number, Kind> & AsyncOptions): Promise<Scalars<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
/** Prices and first-order Greeks of options on a share that pays cash dividends. */
export function dividendsGreeksAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, kind: Kinds, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;
export function dividendsGreeksAsync(named: DividendsGreeksArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"price" | "delta" | "gamma" | "vega" | "theta" | "rho", "status">>;

/** Arguments of `dividendsImpliedVolatility`, by name. */
export interface DividendsImpliedVolatilityArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** price of the option today, currency per share, >= 0 */
  premium: C;
  /** `"call"` or `"put"`; in columns of numbers 1 is a call and -1 a put */
  kind: K;
  /** years to each ex-dividend date, ACT/365, ascending, >= 0; optional */
  dividendYears?: Column;
  /** cash per share on each of those dates, >= 0; optional */
  dividendAmount?: Column;
  /** what is lognormal where the share pays cash: the share less its dividends (`escrowed`), or the share between them; default `escrowed` */
  model?: "escrowed" | "piecewise_lognormal";
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** steps of log-spot, 20 to 10000; default 200 */
  spaceSteps?: number;
  /** steps of time, 2 to 10000; default 100 */
  timeSteps?: number;
}
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
export function dividendsImpliedVolatility(named: DividendsImpliedVolatilityArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"volatility", "status">;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatility(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): number;
export function dividendsImpliedVolatility(named: DividendsImpliedVolatilityArguments<number, Kind> & CallOptions): number;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
export function dividendsImpliedVolatility(named: DividendsImpliedVolatilityArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"volatility", "status">;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatility(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: CallOptions): Float64Array;
export function dividendsImpliedVolatility(named: DividendsImpliedVolatilityArguments<Column, Kinds> & CallOptions): Float64Array;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
export function dividendsImpliedVolatilityAsync(named: DividendsImpliedVolatilityArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"volatility", "status">>;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatilityAsync(spot: number, strike: number, years: number, rate: number, dividendYield: number, premium: number, kind: Kind, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<number>;
export function dividendsImpliedVolatilityAsync(named: DividendsImpliedVolatilityArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, dividendYears: undefined | Column, dividendAmount: undefined | Column, model: undefined | "escrowed" | "piecewise_lognormal", style: undefined | "european" | "american", spaceSteps: undefined | number, timeSteps: undefined | number, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
export function dividendsImpliedVolatilityAsync(named: DividendsImpliedVolatilityArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"volatility", "status">>;
/** Implied volatilities of options on a share that pays cash dividends. */
export function dividendsImpliedVolatilityAsync(spot: Column, strike: Column, years: Column, rate: Column, dividendYield: Column, premium: Column, kind: Kinds, dividendYears?: Column, dividendAmount?: Column, model?: "escrowed" | "piecewise_lognormal", style?: "european" | "american", spaceSteps?: number, timeSteps?: number, options?: AsyncOptions): Promise<Float64Array>;
export function dividendsImpliedVolatilityAsync(named: DividendsImpliedVolatilityArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `parityForward`, by name. */
export interface ParityForwardArguments<C = Column, K = Kinds> {
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** premium of the call, currency per share, >= 0 */
  call: C;
  /** premium of the put, currency per share, >= 0 */
  put: C;
}
/** The forward that each pair of a call and a put implies. */
export function parityForward(strike: number, years: number, rate: number, call: number, put: number, options: CallOptions & { returnStatus: true }): Scalars<"forward", "status">;
export function parityForward(named: ParityForwardArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"forward", "status">;
/** The forward that each pair of a call and a put implies. */
export function parityForward(strike: number, years: number, rate: number, call: number, put: number, options?: CallOptions): number;
export function parityForward(named: ParityForwardArguments<number, Kind> & CallOptions): number;
/** The forward that each pair of a call and a put implies. */
export function parityForward(strike: Column, years: Column, rate: Column, call: Column, put: Column, options: CallOptions & { returnStatus: true }): Columns<"forward", "status">;
export function parityForward(named: ParityForwardArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"forward", "status">;
/** The forward that each pair of a call and a put implies. */
export function parityForward(strike: Column, years: Column, rate: Column, call: Column, put: Column, options?: CallOptions): Float64Array;
export function parityForward(named: ParityForwardArguments<Column, Kinds> & CallOptions): Float64Array;
/** The forward that each pair of a call and a put implies. */
export function parityForwardAsync(strike: number, years: number, rate: number, call: number, put: number, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"forward", "status">>;
export function parityForwardAsync(named: ParityForwardArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"forward", "status">>;
/** The forward that each pair of a call and a put implies. */
export function parityForwardAsync(strike: number, years: number, rate: number, call: number, put: number, options?: AsyncOptions): Promise<number>;
export function parityForwardAsync(named: ParityForwardArguments<number, Kind> & AsyncOptions): Promise<number>;
/** The forward that each pair of a call and a put implies. */
export function parityForwardAsync(strike: Column, years: Column, rate: Column, call: Column, put: Column, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"forward", "status">>;
export function parityForwardAsync(named: ParityForwardArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"forward", "status">>;
/** The forward that each pair of a call and a put implies. */
export function parityForwardAsync(strike: Column, years: Column, rate: Column, call: Column, put: Column, options?: AsyncOptions): Promise<Float64Array>;
export function parityForwardAsync(named: ParityForwardArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `parityImpliedYield`, by name. */
export interface ParityImpliedYieldArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** price agreed today for the share at expiry, currency per share, > 0 */
  forward: C;
  /** years to each ex-dividend date, ACT/365, ascending, >= 0; optional */
  dividendYears?: Column;
  /** cash per share on each of those dates, >= 0; optional */
  dividendAmount?: Column;
}
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYield(spot: number, years: number, rate: number, forward: number, dividendYears: undefined | Column, dividendAmount: undefined | Column, options: CallOptions & { returnStatus: true }): Scalars<"dividendYield", "status">;
export function parityImpliedYield(named: ParityImpliedYieldArguments<number, Kind> & CallOptions & { returnStatus: true }): Scalars<"dividendYield", "status">;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYield(spot: number, years: number, rate: number, forward: number, dividendYears?: Column, dividendAmount?: Column, options?: CallOptions): number;
export function parityImpliedYield(named: ParityImpliedYieldArguments<number, Kind> & CallOptions): number;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYield(spot: Column, years: Column, rate: Column, forward: Column, dividendYears: undefined | Column, dividendAmount: undefined | Column, options: CallOptions & { returnStatus: true }): Columns<"dividendYield", "status">;
export function parityImpliedYield(named: ParityImpliedYieldArguments<Column, Kinds> & CallOptions & { returnStatus: true }): Columns<"dividendYield", "status">;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYield(spot: Column, years: Column, rate: Column, forward: Column, dividendYears?: Column, dividendAmount?: Column, options?: CallOptions): Float64Array;
export function parityImpliedYield(named: ParityImpliedYieldArguments<Column, Kinds> & CallOptions): Float64Array;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYieldAsync(spot: number, years: number, rate: number, forward: number, dividendYears: undefined | Column, dividendAmount: undefined | Column, options: AsyncOptions & { returnStatus: true }): Promise<Scalars<"dividendYield", "status">>;
export function parityImpliedYieldAsync(named: ParityImpliedYieldArguments<number, Kind> & AsyncOptions & { returnStatus: true }): Promise<Scalars<"dividendYield", "status">>;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYieldAsync(spot: number, years: number, rate: number, forward: number, dividendYears?: Column, dividendAmount?: Column, options?: AsyncOptions): Promise<number>;
export function parityImpliedYieldAsync(named: ParityImpliedYieldArguments<number, Kind> & AsyncOptions): Promise<number>;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYieldAsync(spot: Column, years: Column, rate: Column, forward: Column, dividendYears: undefined | Column, dividendAmount: undefined | Column, options: AsyncOptions & { returnStatus: true }): Promise<Columns<"dividendYield", "status">>;
export function parityImpliedYieldAsync(named: ParityImpliedYieldArguments<Column, Kinds> & AsyncOptions & { returnStatus: true }): Promise<Columns<"dividendYield", "status">>;
/** The continuous yield that, on top of the cash dividends, makes each forward what it is. */
export function parityImpliedYieldAsync(spot: Column, years: Column, rate: Column, forward: Column, dividendYears?: Column, dividendAmount?: Column, options?: AsyncOptions): Promise<Float64Array>;
export function parityImpliedYieldAsync(named: ParityImpliedYieldArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `mid`, by name. */
export interface MidArguments<C = Column, K = Kinds> {
  /** highest price that is bid, currency per share, >= 0 */
  bid: C;
  /** lowest price that is asked, currency per share, >= bid */
  ask: C;
}
/** Halfway between bid and ask, one for each row; NaN unless `0 <= bid <= ask` and `ask > 0`. */
export function mid(bid: number, ask: number, options?: CallOptions): number;
export function mid(named: MidArguments<number, Kind> & CallOptions): number;
/** Halfway between bid and ask, one for each row; NaN unless `0 <= bid <= ask` and `ask > 0`. */
export function mid(bid: Column, ask: Column, options?: CallOptions): Float64Array;
export function mid(named: MidArguments<Column, Kinds> & CallOptions): Float64Array;
/** Halfway between bid and ask, one for each row; NaN unless `0 <= bid <= ask` and `ask > 0`. */
export function midAsync(bid: number, ask: number, options?: AsyncOptions): Promise<number>;
export function midAsync(named: MidArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Halfway between bid and ask, one for each row; NaN unless `0 <= bid <= ask` and `ask > 0`. */
export function midAsync(bid: Column, ask: Column, options?: AsyncOptions): Promise<Float64Array>;
export function midAsync(named: MidArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `spreadFraction`, by name. */
export interface SpreadFractionArguments<C = Column, K = Kinds> {
  /** highest price that is bid, currency per share, >= 0 */
  bid: C;
  /** lowest price that is asked, currency per share, >= bid */
  ask: C;
}
/** Spread over mid, one for each row. */
export function spreadFraction(bid: number, ask: number, options?: CallOptions): number;
export function spreadFraction(named: SpreadFractionArguments<number, Kind> & CallOptions): number;
/** Spread over mid, one for each row. */
export function spreadFraction(bid: Column, ask: Column, options?: CallOptions): Float64Array;
export function spreadFraction(named: SpreadFractionArguments<Column, Kinds> & CallOptions): Float64Array;
/** Spread over mid, one for each row. */
export function spreadFractionAsync(bid: number, ask: number, options?: AsyncOptions): Promise<number>;
export function spreadFractionAsync(named: SpreadFractionArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Spread over mid, one for each row. */
export function spreadFractionAsync(bid: Column, ask: Column, options?: AsyncOptions): Promise<Float64Array>;
export function spreadFractionAsync(named: SpreadFractionArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `sellPrice`, by name. */
export interface SellPriceArguments<C = Column, K = Kinds> {
  /** highest price that is bid, currency per share, >= 0 */
  bid: C;
  /** lowest price that is asked, currency per share, >= bid */
  ask: C;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Credit per share of a sale, one for each row. */
export function sellPrice(bid: number, ask: number, fill?: "mid" | "quarter" | "natural", options?: CallOptions): number;
export function sellPrice(named: SellPriceArguments<number, Kind> & CallOptions): number;
/** Credit per share of a sale, one for each row. */
export function sellPrice(bid: Column, ask: Column, fill?: "mid" | "quarter" | "natural", options?: CallOptions): Float64Array;
export function sellPrice(named: SellPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Credit per share of a sale, one for each row. */
export function sellPriceAsync(bid: number, ask: number, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<number>;
export function sellPriceAsync(named: SellPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Credit per share of a sale, one for each row. */
export function sellPriceAsync(bid: Column, ask: Column, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<Float64Array>;
export function sellPriceAsync(named: SellPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `buyPrice`, by name. */
export interface BuyPriceArguments<C = Column, K = Kinds> {
  /** highest price that is bid, currency per share, >= 0 */
  bid: C;
  /** lowest price that is asked, currency per share, >= bid */
  ask: C;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Debit per share of a purchase, one for each row. */
export function buyPrice(bid: number, ask: number, fill?: "mid" | "quarter" | "natural", options?: CallOptions): number;
export function buyPrice(named: BuyPriceArguments<number, Kind> & CallOptions): number;
/** Debit per share of a purchase, one for each row. */
export function buyPrice(bid: Column, ask: Column, fill?: "mid" | "quarter" | "natural", options?: CallOptions): Float64Array;
export function buyPrice(named: BuyPriceArguments<Column, Kinds> & CallOptions): Float64Array;
/** Debit per share of a purchase, one for each row. */
export function buyPriceAsync(bid: number, ask: number, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<number>;
export function buyPriceAsync(named: BuyPriceArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Debit per share of a purchase, one for each row. */
export function buyPriceAsync(bid: Column, ask: Column, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<Float64Array>;
export function buyPriceAsync(named: BuyPriceArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `probabilityAbove`, by name. */
export interface ProbabilityAboveArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price of the share that is asked about, currency per share, > 0 */
  level: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
}
/** Risk-neutral probability that the share is above a level at expiry, one for each row. */
export function probabilityAbove(spot: number, level: number, years: number, rate: number, dividendYield: number, volatility: number, options?: CallOptions): number;
export function probabilityAbove(named: ProbabilityAboveArguments<number, Kind> & CallOptions): number;
/** Risk-neutral probability that the share is above a level at expiry, one for each row. */
export function probabilityAbove(spot: Column, level: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, options?: CallOptions): Float64Array;
export function probabilityAbove(named: ProbabilityAboveArguments<Column, Kinds> & CallOptions): Float64Array;
/** Risk-neutral probability that the share is above a level at expiry, one for each row. */
export function probabilityAboveAsync(spot: number, level: number, years: number, rate: number, dividendYield: number, volatility: number, options?: AsyncOptions): Promise<number>;
export function probabilityAboveAsync(named: ProbabilityAboveArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Risk-neutral probability that the share is above a level at expiry, one for each row. */
export function probabilityAboveAsync(spot: Column, level: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, options?: AsyncOptions): Promise<Float64Array>;
export function probabilityAboveAsync(named: ProbabilityAboveArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `probabilityBelow`, by name. */
export interface ProbabilityBelowArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price of the share that is asked about, currency per share, > 0 */
  level: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
  /** interest rate, continuously compounded fraction per year */
  rate: C;
  /** dividend yield and cost to borrow, continuously compounded fraction per year */
  dividendYield: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
}
/** Risk-neutral probability that the share is below a level at expiry, one for each row. */
export function probabilityBelow(spot: number, level: number, years: number, rate: number, dividendYield: number, volatility: number, options?: CallOptions): number;
export function probabilityBelow(named: ProbabilityBelowArguments<number, Kind> & CallOptions): number;
/** Risk-neutral probability that the share is below a level at expiry, one for each row. */
export function probabilityBelow(spot: Column, level: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, options?: CallOptions): Float64Array;
export function probabilityBelow(named: ProbabilityBelowArguments<Column, Kinds> & CallOptions): Float64Array;
/** Risk-neutral probability that the share is below a level at expiry, one for each row. */
export function probabilityBelowAsync(spot: number, level: number, years: number, rate: number, dividendYield: number, volatility: number, options?: AsyncOptions): Promise<number>;
export function probabilityBelowAsync(named: ProbabilityBelowArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Risk-neutral probability that the share is below a level at expiry, one for each row. */
export function probabilityBelowAsync(spot: Column, level: Column, years: Column, rate: Column, dividendYield: Column, volatility: Column, options?: AsyncOptions): Promise<Float64Array>;
export function probabilityBelowAsync(named: ProbabilityBelowArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `probabilityOfTouch`, by name. */
export interface ProbabilityOfTouchArguments<C = Column, K = Kinds> {
  /** risk-neutral probability of expiring in the money, a fraction */
  probabilityInTheMoney: C;
}
/** Probability that the share touches the strike before expiry, about twice that of ending beyond it. */
export function probabilityOfTouch(probabilityInTheMoney: number, options?: CallOptions): number;
export function probabilityOfTouch(named: ProbabilityOfTouchArguments<number, Kind> & CallOptions): number;
/** Probability that the share touches the strike before expiry, about twice that of ending beyond it. */
export function probabilityOfTouch(probabilityInTheMoney: Column, options?: CallOptions): Float64Array;
export function probabilityOfTouch(named: ProbabilityOfTouchArguments<Column, Kinds> & CallOptions): Float64Array;
/** Probability that the share touches the strike before expiry, about twice that of ending beyond it. */
export function probabilityOfTouchAsync(probabilityInTheMoney: number, options?: AsyncOptions): Promise<number>;
export function probabilityOfTouchAsync(named: ProbabilityOfTouchArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Probability that the share touches the strike before expiry, about twice that of ending beyond it. */
export function probabilityOfTouchAsync(probabilityInTheMoney: Column, options?: AsyncOptions): Promise<Float64Array>;
export function probabilityOfTouchAsync(named: ProbabilityOfTouchArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `expectedMove`, by name. */
export interface ExpectedMoveArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: C;
}
/** One deviation of the share up to expiry, `spot volatility sqrt(years)`, one for each row. */
export function expectedMove(spot: number, volatility: number, years: number, options?: CallOptions): number;
export function expectedMove(named: ExpectedMoveArguments<number, Kind> & CallOptions): number;
/** One deviation of the share up to expiry, `spot volatility sqrt(years)`, one for each row. */
export function expectedMove(spot: Column, volatility: Column, years: Column, options?: CallOptions): Float64Array;
export function expectedMove(named: ExpectedMoveArguments<Column, Kinds> & CallOptions): Float64Array;
/** One deviation of the share up to expiry, `spot volatility sqrt(years)`, one for each row. */
export function expectedMoveAsync(spot: number, volatility: number, years: number, options?: AsyncOptions): Promise<number>;
export function expectedMoveAsync(named: ExpectedMoveArguments<number, Kind> & AsyncOptions): Promise<number>;
/** One deviation of the share up to expiry, `spot volatility sqrt(years)`, one for each row. */
export function expectedMoveAsync(spot: Column, volatility: Column, years: Column, options?: AsyncOptions): Promise<Float64Array>;
export function expectedMoveAsync(named: ExpectedMoveArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `expectedMoveFromStraddle`, by name. */
export interface ExpectedMoveFromStraddleArguments<C = Column, K = Kinds> {
  /** premium of the call, currency per share, >= 0 */
  call: C;
  /** premium of the put, currency per share, >= 0 */
  put: C;
}
/** The move up to expiry that a call and a put at the money cost, one for each row. */
export function expectedMoveFromStraddle(call: number, put: number, options?: CallOptions): number;
export function expectedMoveFromStraddle(named: ExpectedMoveFromStraddleArguments<number, Kind> & CallOptions): number;
/** The move up to expiry that a call and a put at the money cost, one for each row. */
export function expectedMoveFromStraddle(call: Column, put: Column, options?: CallOptions): Float64Array;
export function expectedMoveFromStraddle(named: ExpectedMoveFromStraddleArguments<Column, Kinds> & CallOptions): Float64Array;
/** The move up to expiry that a call and a put at the money cost, one for each row. */
export function expectedMoveFromStraddleAsync(call: number, put: number, options?: AsyncOptions): Promise<number>;
export function expectedMoveFromStraddleAsync(named: ExpectedMoveFromStraddleArguments<number, Kind> & AsyncOptions): Promise<number>;
/** The move up to expiry that a call and a put at the money cost, one for each row. */
export function expectedMoveFromStraddleAsync(call: Column, put: Column, options?: AsyncOptions): Promise<Float64Array>;
export function expectedMoveFromStraddleAsync(named: ExpectedMoveFromStraddleArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `cashSecuredPut`, by name. */
export interface CashSecuredPutArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** premium that is received, currency per share */
  credit: C;
  /** calendar days to expiry, a whole number */
  days: C;
}
/** What a cash-secured put earns on its collateral, and how far the share may fall, one for each row. */
export function cashSecuredPut(spot: number, strike: number, credit: number, days: number, options?: CallOptions): Scalars<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>;
export function cashSecuredPut(named: CashSecuredPutArguments<number, Kind> & CallOptions): Scalars<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>;
/** What a cash-secured put earns on its collateral, and how far the share may fall, one for each row. */
export function cashSecuredPut(spot: Column, strike: Column, credit: Column, days: Column, options?: CallOptions): Columns<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>;
export function cashSecuredPut(named: CashSecuredPutArguments<Column, Kinds> & CallOptions): Columns<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>;
/** What a cash-secured put earns on its collateral, and how far the share may fall, one for each row. */
export function cashSecuredPutAsync(spot: number, strike: number, credit: number, days: number, options?: AsyncOptions): Promise<Scalars<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>>;
export function cashSecuredPutAsync(named: CashSecuredPutArguments<number, Kind> & AsyncOptions): Promise<Scalars<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>>;
/** What a cash-secured put earns on its collateral, and how far the share may fall, one for each row. */
export function cashSecuredPutAsync(spot: Column, strike: Column, credit: Column, days: Column, options?: AsyncOptions): Promise<Columns<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>>;
export function cashSecuredPutAsync(named: CashSecuredPutArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"returnOnCapital" | "annualisedReturn" | "yieldOnStrike" | "breakEven" | "cushion" | "breakEvenCushion" | "collateralDollars" | "maximumLossDollars", never>>;

/** Arguments of `leapCall`, by name. */
export interface LeapCallArguments<C = Column, K = Kinds> {
  /** price of the share today, currency per share, > 0 */
  spot: C;
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: C;
  /** premium that is paid, currency per share */
  debit: C;
  /** change of price per 1.00 of spot */
  delta: C;
  /** calendar days to expiry, a whole number */
  days: C;
}
/** What a long call of more than nine months costs in place of shares, one for each row. */
export function leapCall(spot: number, strike: number, debit: number, delta: number, days: number, options?: CallOptions): Scalars<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>;
export function leapCall(named: LeapCallArguments<number, Kind> & CallOptions): Scalars<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>;
/** What a long call of more than nine months costs in place of shares, one for each row. */
export function leapCall(spot: Column, strike: Column, debit: Column, delta: Column, days: Column, options?: CallOptions): Columns<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>;
export function leapCall(named: LeapCallArguments<Column, Kinds> & CallOptions): Columns<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>;
/** What a long call of more than nine months costs in place of shares, one for each row. */
export function leapCallAsync(spot: number, strike: number, debit: number, delta: number, days: number, options?: AsyncOptions): Promise<Scalars<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>>;
export function leapCallAsync(named: LeapCallArguments<number, Kind> & AsyncOptions): Promise<Scalars<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>>;
/** What a long call of more than nine months costs in place of shares, one for each row. */
export function leapCallAsync(spot: Column, strike: Column, debit: Column, delta: Column, days: Column, options?: AsyncOptions): Promise<Columns<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>>;
export function leapCallAsync(named: LeapCallArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"leverage" | "extrinsic" | "carry" | "breakEven" | "breakEvenMove" | "costDollars", never>>;

/** Arguments of `impliedVolatilityRank`, by name. */
export interface ImpliedVolatilityRankArguments<C = Column, K = Kinds> {
  /** implied volatilities, one a day, oldest first; NaN is missing */
  history: C;
}
/** Where the last volatility of a history stands between the lowest and the highest of 252 days. */
export function impliedVolatilityRank(history: Column, options?: CallOptions): number;
export function impliedVolatilityRank(named: ImpliedVolatilityRankArguments<Column, Kinds> & CallOptions): number;
/** Where the last volatility of a history stands between the lowest and the highest of 252 days. */
export function impliedVolatilityRankAsync(history: Column, options?: AsyncOptions): Promise<number>;
export function impliedVolatilityRankAsync(named: ImpliedVolatilityRankArguments<Column, Kinds> & AsyncOptions): Promise<number>;

/** Arguments of `impliedVolatilityPercentile`, by name. */
export interface ImpliedVolatilityPercentileArguments<C = Column, K = Kinds> {
  /** implied volatilities, one a day, oldest first; NaN is missing */
  history: C;
}
/** The share of the 252 days before the last one whose volatility was below that day's. */
export function impliedVolatilityPercentile(history: Column, options?: CallOptions): number;
export function impliedVolatilityPercentile(named: ImpliedVolatilityPercentileArguments<Column, Kinds> & CallOptions): number;
/** The share of the 252 days before the last one whose volatility was below that day's. */
export function impliedVolatilityPercentileAsync(history: Column, options?: AsyncOptions): Promise<number>;
export function impliedVolatilityPercentileAsync(named: ImpliedVolatilityPercentileArguments<Column, Kinds> & AsyncOptions): Promise<number>;

/** Arguments of `normalPdf`, by name. */
export interface NormalPdfArguments<C = Column, K = Kinds> {
  /** any number */
  x: C;
}
/** Density of the standard normal distribution, one for each row. */
export function normalPdf(x: number, options?: CallOptions): number;
export function normalPdf(named: NormalPdfArguments<number, Kind> & CallOptions): number;
/** Density of the standard normal distribution, one for each row. */
export function normalPdf(x: Column, options?: CallOptions): Float64Array;
export function normalPdf(named: NormalPdfArguments<Column, Kinds> & CallOptions): Float64Array;
/** Density of the standard normal distribution, one for each row. */
export function normalPdfAsync(x: number, options?: AsyncOptions): Promise<number>;
export function normalPdfAsync(named: NormalPdfArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Density of the standard normal distribution, one for each row. */
export function normalPdfAsync(x: Column, options?: AsyncOptions): Promise<Float64Array>;
export function normalPdfAsync(named: NormalPdfArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `normalCdf`, by name. */
export interface NormalCdfArguments<C = Column, K = Kinds> {
  /** any number */
  x: C;
}
/** Distribution function of the standard normal distribution, one for each row. */
export function normalCdf(x: number, options?: CallOptions): number;
export function normalCdf(named: NormalCdfArguments<number, Kind> & CallOptions): number;
/** Distribution function of the standard normal distribution, one for each row. */
export function normalCdf(x: Column, options?: CallOptions): Float64Array;
export function normalCdf(named: NormalCdfArguments<Column, Kinds> & CallOptions): Float64Array;
/** Distribution function of the standard normal distribution, one for each row. */
export function normalCdfAsync(x: number, options?: AsyncOptions): Promise<number>;
export function normalCdfAsync(named: NormalCdfArguments<number, Kind> & AsyncOptions): Promise<number>;
/** Distribution function of the standard normal distribution, one for each row. */
export function normalCdfAsync(x: Column, options?: AsyncOptions): Promise<Float64Array>;
export function normalCdfAsync(named: NormalCdfArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `normalInverseCdf`, by name. */
export interface NormalInverseCdfArguments<C = Column, K = Kinds> {
  /** a fraction from 0 to 1 */
  probability: C;
}
/** The `x` at which the distribution function has a value, one for each row: infinite at 0 and 1, NaN outside. */
export function normalInverseCdf(probability: number, options?: CallOptions): number;
export function normalInverseCdf(named: NormalInverseCdfArguments<number, Kind> & CallOptions): number;
/** The `x` at which the distribution function has a value, one for each row: infinite at 0 and 1, NaN outside. */
export function normalInverseCdf(probability: Column, options?: CallOptions): Float64Array;
export function normalInverseCdf(named: NormalInverseCdfArguments<Column, Kinds> & CallOptions): Float64Array;
/** The `x` at which the distribution function has a value, one for each row: infinite at 0 and 1, NaN outside. */
export function normalInverseCdfAsync(probability: number, options?: AsyncOptions): Promise<number>;
export function normalInverseCdfAsync(named: NormalInverseCdfArguments<number, Kind> & AsyncOptions): Promise<number>;
/** The `x` at which the distribution function has a value, one for each row: infinite at 0 and 1, NaN outside. */
export function normalInverseCdfAsync(probability: Column, options?: AsyncOptions): Promise<Float64Array>;
export function normalInverseCdfAsync(named: NormalInverseCdfArguments<Column, Kinds> & AsyncOptions): Promise<Float64Array>;

/** Arguments of `garch`, by name. */
export interface GarchArguments<C = Column, K = Kinds> {
  /** returns, one a period, oldest first */
  returns: C;
}
/** GARCH(1, 1) fitted to returns by maximum likelihood. */
export function garch(returns: Column, options?: CallOptions): objects.Garch;
export function garch(named: GarchArguments<Column, Kinds> & CallOptions): objects.Garch;
/** GARCH(1, 1) fitted to returns by maximum likelihood. */
export function garchAsync(returns: Column, options?: AsyncOptions): Promise<objects.Garch>;
export function garchAsync(named: GarchArguments<Column, Kinds> & AsyncOptions): Promise<objects.Garch>;

/** Arguments of `cone`, by name. */
export interface ConeArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** lengths of the windows in bars, whole numbers, >= 2 */
  windows: Column;
  /** fractions from 0 to 1 */
  quantiles: Column;
  /** bars of a year, for example 252 for trading days; default 252 */
  periodsPerYear?: number;
}
/** Quantiles of historical volatility over windows of several lengths, and today's. */
export function cone(close: Column, windows: Column, quantiles: Column, periodsPerYear?: number, options?: CallOptions): objects.Cone;
export function cone(named: ConeArguments<Column, Kinds> & CallOptions): objects.Cone;
/** Quantiles of historical volatility over windows of several lengths, and today's. */
export function coneAsync(close: Column, windows: Column, quantiles: Column, periodsPerYear?: number, options?: AsyncOptions): Promise<objects.Cone>;
export function coneAsync(named: ConeArguments<Column, Kinds> & AsyncOptions): Promise<objects.Cone>;

/** Arguments of `strategyCashSecuredPut`, by name. */
export interface StrategyCashSecuredPutArguments<C = Column, K = Kinds> {
  /** option that is sold: `{"strike": .., "expiration": .., "kind": "put", "bid": .., "ask": .., "volatility": ..}` */
  shortPut: objects.OptionQuoteInput;
}
/** A put sold against cash for the strike. */
export function strategyCashSecuredPut(shortPut: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyCashSecuredPut(named: StrategyCashSecuredPutArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A put sold against cash for the strike. */
export function strategyCashSecuredPutAsync(shortPut: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyCashSecuredPutAsync(named: StrategyCashSecuredPutArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyCoveredCall`, by name. */
export interface StrategyCoveredCallArguments<C = Column, K = Kinds> {
  /** quote of the share: `{"bid": .., "ask": ..}` */
  shares: objects.ShareQuoteInput;
  /** option that is sold, as `short_put` */
  shortCall: objects.OptionQuoteInput;
}
/** Shares, and a call sold on them. */
export function strategyCoveredCall(shares: objects.ShareQuoteInput, shortCall: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyCoveredCall(named: StrategyCoveredCallArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** Shares, and a call sold on them. */
export function strategyCoveredCallAsync(shares: objects.ShareQuoteInput, shortCall: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyCoveredCallAsync(named: StrategyCoveredCallArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyLeapCall`, by name. */
export interface StrategyLeapCallArguments<C = Column, K = Kinds> {
  /** option that is bought, as `short_put` */
  longCall: objects.OptionQuoteInput;
}
/** A long-dated call in place of shares. */
export function strategyLeapCall(longCall: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyLeapCall(named: StrategyLeapCallArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A long-dated call in place of shares. */
export function strategyLeapCallAsync(longCall: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyLeapCallAsync(named: StrategyLeapCallArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyPoorMansCoveredCall`, by name. */
export interface StrategyPoorMansCoveredCallArguments<C = Column, K = Kinds> {
  /** option that is bought, as `short_put` */
  longCall: objects.OptionQuoteInput;
  /** option that is sold, as `short_put` */
  shortCall: objects.OptionQuoteInput;
}
/** A long-dated call, and a nearer call sold at a higher strike. */
export function strategyPoorMansCoveredCall(longCall: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyPoorMansCoveredCall(named: StrategyPoorMansCoveredCallArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A long-dated call, and a nearer call sold at a higher strike. */
export function strategyPoorMansCoveredCallAsync(longCall: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyPoorMansCoveredCallAsync(named: StrategyPoorMansCoveredCallArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyVerticalCreditSpread`, by name. */
export interface StrategyVerticalCreditSpreadArguments<C = Column, K = Kinds> {
  /** option that is sold, as `short_put` */
  short: objects.OptionQuoteInput;
  /** option that is bought, as `short_put` */
  long: objects.OptionQuoteInput;
}
/** An option sold, and one bought further out of the money: a put or a call credit spread. */
export function strategyVerticalCreditSpread(short: objects.OptionQuoteInput, long: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyVerticalCreditSpread(named: StrategyVerticalCreditSpreadArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** An option sold, and one bought further out of the money: a put or a call credit spread. */
export function strategyVerticalCreditSpreadAsync(short: objects.OptionQuoteInput, long: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyVerticalCreditSpreadAsync(named: StrategyVerticalCreditSpreadArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyVerticalDebitSpread`, by name. */
export interface StrategyVerticalDebitSpreadArguments<C = Column, K = Kinds> {
  /** option that is bought, as `short_put` */
  long: objects.OptionQuoteInput;
  /** option that is sold, as `short_put` */
  short: objects.OptionQuoteInput;
}
/** An option bought, and one sold further out of the money: a put or a call debit spread. */
export function strategyVerticalDebitSpread(long: objects.OptionQuoteInput, short: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyVerticalDebitSpread(named: StrategyVerticalDebitSpreadArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** An option bought, and one sold further out of the money: a put or a call debit spread. */
export function strategyVerticalDebitSpreadAsync(long: objects.OptionQuoteInput, short: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyVerticalDebitSpreadAsync(named: StrategyVerticalDebitSpreadArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyIronCondor`, by name. */
export interface StrategyIronCondorArguments<C = Column, K = Kinds> {
  /** option that is bought, as `short_put` */
  longPut: objects.OptionQuoteInput;
  /** option that is sold: `{"strike": .., "expiration": .., "kind": "put", "bid": .., "ask": .., "volatility": ..}` */
  shortPut: objects.OptionQuoteInput;
  /** option that is sold, as `short_put` */
  shortCall: objects.OptionQuoteInput;
  /** option that is bought, as `short_put` */
  longCall: objects.OptionQuoteInput;
}
/** A put and a call sold, and one of each bought further out, of one expiry. */
export function strategyIronCondor(longPut: objects.OptionQuoteInput, shortPut: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, longCall: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyIronCondor(named: StrategyIronCondorArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A put and a call sold, and one of each bought further out, of one expiry. */
export function strategyIronCondorAsync(longPut: objects.OptionQuoteInput, shortPut: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, longCall: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyIronCondorAsync(named: StrategyIronCondorArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyIronButterfly`, by name. */
export interface StrategyIronButterflyArguments<C = Column, K = Kinds> {
  /** option that is bought, as `short_put` */
  longPut: objects.OptionQuoteInput;
  /** option that is sold: `{"strike": .., "expiration": .., "kind": "put", "bid": .., "ask": .., "volatility": ..}` */
  shortPut: objects.OptionQuoteInput;
  /** option that is sold, as `short_put` */
  shortCall: objects.OptionQuoteInput;
  /** option that is bought, as `short_put` */
  longCall: objects.OptionQuoteInput;
}
/** An iron condor of which both sold options have one strike. */
export function strategyIronButterfly(longPut: objects.OptionQuoteInput, shortPut: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, longCall: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyIronButterfly(named: StrategyIronButterflyArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** An iron condor of which both sold options have one strike. */
export function strategyIronButterflyAsync(longPut: objects.OptionQuoteInput, shortPut: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, longCall: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyIronButterflyAsync(named: StrategyIronButterflyArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyStraddle`, by name. */
export interface StrategyStraddleArguments<C = Column, K = Kinds> {
  /** `"long"` or `"short"` */
  side: objects.Side;
  /** premium of the put, currency per share, >= 0 */
  put: objects.OptionQuoteInput;
  /** premium of the call, currency per share, >= 0 */
  call: objects.OptionQuoteInput;
}
/** A put and a call at one strike, both bought or both sold. */
export function strategyStraddle(side: objects.Side, put: objects.OptionQuoteInput, call: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyStraddle(named: StrategyStraddleArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A put and a call at one strike, both bought or both sold. */
export function strategyStraddleAsync(side: objects.Side, put: objects.OptionQuoteInput, call: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyStraddleAsync(named: StrategyStraddleArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyStrangle`, by name. */
export interface StrategyStrangleArguments<C = Column, K = Kinds> {
  /** `"long"` or `"short"` */
  side: objects.Side;
  /** premium of the put, currency per share, >= 0 */
  put: objects.OptionQuoteInput;
  /** premium of the call, currency per share, >= 0 */
  call: objects.OptionQuoteInput;
}
/** A put and a call, the put at the lower strike, both bought or both sold. */
export function strategyStrangle(side: objects.Side, put: objects.OptionQuoteInput, call: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyStrangle(named: StrategyStrangleArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A put and a call, the put at the lower strike, both bought or both sold. */
export function strategyStrangleAsync(side: objects.Side, put: objects.OptionQuoteInput, call: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyStrangleAsync(named: StrategyStrangleArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyCalendar`, by name. */
export interface StrategyCalendarArguments<C = Column, K = Kinds> {
  /** option that expires first, as `short_put` */
  near: objects.OptionQuoteInput;
  /** option that expires later, as `short_put` */
  far: objects.OptionQuoteInput;
}
/** An option sold, and one bought at the same strike that expires later. */
export function strategyCalendar(near: objects.OptionQuoteInput, far: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyCalendar(named: StrategyCalendarArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** An option sold, and one bought at the same strike that expires later. */
export function strategyCalendarAsync(near: objects.OptionQuoteInput, far: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyCalendarAsync(named: StrategyCalendarArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyCollar`, by name. */
export interface StrategyCollarArguments<C = Column, K = Kinds> {
  /** quote of the share: `{"bid": .., "ask": ..}` */
  shares: objects.ShareQuoteInput;
  /** option that is bought, as `short_put` */
  longPut: objects.OptionQuoteInput;
  /** option that is sold, as `short_put` */
  shortCall: objects.OptionQuoteInput;
}
/** Shares, a put bought below them and a call sold above, of one expiry. */
export function strategyCollar(shares: objects.ShareQuoteInput, longPut: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, options?: CallOptions): objects.OptionStrategy;
export function strategyCollar(named: StrategyCollarArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** Shares, a put bought below them and a call sold above, of one expiry. */
export function strategyCollarAsync(shares: objects.ShareQuoteInput, longPut: objects.OptionQuoteInput, shortCall: objects.OptionQuoteInput, options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyCollarAsync(named: StrategyCollarArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyCustom`, by name. */
export interface StrategyCustomArguments<C = Column, K = Kinds> {
  /** legs in any number: `[{"side": .., "ratio": 1, "instrument": ..}]` */
  legs: readonly objects.LegInput[];
}
/** A strategy of any legs. */
export function strategyCustom(legs: readonly objects.LegInput[], options?: CallOptions): objects.OptionStrategy;
export function strategyCustom(named: StrategyCustomArguments<Column, Kinds> & CallOptions): objects.OptionStrategy;
/** A strategy of any legs. */
export function strategyCustomAsync(legs: readonly objects.LegInput[], options?: AsyncOptions): Promise<objects.OptionStrategy>;
export function strategyCustomAsync(named: StrategyCustomArguments<Column, Kinds> & AsyncOptions): Promise<objects.OptionStrategy>;

/** Arguments of `strategyAnalysis`, by name. */
export interface StrategyAnalysisArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** implied volatilities of the first expiry: `{"strikes": [..], "volatilities": [..]}`; optional */
  smile?: objects.Smile;
  /** cash dividends: `[{"ex_date": .., "amount": ..}]`, in any order; optional */
  dividends?: readonly objects.Dividend[];
  /** earnings announcements: `[{"date": .., "confirmed": true}]`, in any order; optional */
  earnings?: readonly objects.EarningsDate[];
  /** `{"fill": .., "collateral": .., "assignment": {..}}`; optional */
  assumptions?: objects.AssumptionsInput;
}
/** All figures of a strategy until its first expiry, and what is missing for more. */
export function strategyAnalysis(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile?: objects.Smile, dividends?: readonly objects.Dividend[], earnings?: readonly objects.EarningsDate[], assumptions?: objects.AssumptionsInput, options?: CallOptions): objects.Analysis;
export function strategyAnalysis(named: StrategyAnalysisArguments<Column, Kinds> & CallOptions): objects.Analysis;
/** All figures of a strategy until its first expiry, and what is missing for more. */
export function strategyAnalysisAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile?: objects.Smile, dividends?: readonly objects.Dividend[], earnings?: readonly objects.EarningsDate[], assumptions?: objects.AssumptionsInput, options?: AsyncOptions): Promise<objects.Analysis>;
export function strategyAnalysisAsync(named: StrategyAnalysisArguments<Column, Kinds> & AsyncOptions): Promise<objects.Analysis>;

/** Arguments of `strategyCredit`, by name. */
export interface StrategyCreditArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Credit of a strategy per share, negative for a debit; null if a leg has no quote. */
export function strategyCredit(strategy: objects.OptionStrategyInput, fill?: "mid" | "quarter" | "natural", options?: CallOptions): number | null;
export function strategyCredit(named: StrategyCreditArguments<Column, Kinds> & CallOptions): number | null;
/** Credit of a strategy per share, negative for a debit; null if a leg has no quote. */
export function strategyCreditAsync(strategy: objects.OptionStrategyInput, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<number | null>;
export function strategyCreditAsync(named: StrategyCreditArguments<Column, Kinds> & AsyncOptions): Promise<number | null>;

/** Arguments of `strategyOutcome`, by name. */
export interface StrategyOutcomeArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** The most that can be gained and lost at the first expiry, and the prices of the share between which it gains. */
export function strategyOutcome(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, fill?: "mid" | "quarter" | "natural", options?: CallOptions): objects.Outcome | null;
export function strategyOutcome(named: StrategyOutcomeArguments<Column, Kinds> & CallOptions): objects.Outcome | null;
/** The most that can be gained and lost at the first expiry, and the prices of the share between which it gains. */
export function strategyOutcomeAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<objects.Outcome | null>;
export function strategyOutcomeAsync(named: StrategyOutcomeArguments<Column, Kinds> & AsyncOptions): Promise<objects.Outcome | null>;

/** Arguments of `strategyCollateral`, by name. */
export interface StrategyCollateralArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** a rule of collateral; optional */
  rule?: objects.CollateralRule;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** What has to be there for a strategy, by a rule: `cash_secured`, `reg_t`, `reg_t_broad_index` or `defined_risk`. */
export function strategyCollateral(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, rule?: objects.CollateralRule, fill?: "mid" | "quarter" | "natural", options?: CallOptions): objects.Collateral | null;
export function strategyCollateral(named: StrategyCollateralArguments<Column, Kinds> & CallOptions): objects.Collateral | null;
/** What has to be there for a strategy, by a rule: `cash_secured`, `reg_t`, `reg_t_broad_index` or `defined_risk`. */
export function strategyCollateralAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, rule?: objects.CollateralRule, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<objects.Collateral | null>;
export function strategyCollateralAsync(named: StrategyCollateralArguments<Column, Kinds> & AsyncOptions): Promise<objects.Collateral | null>;

/** Arguments of `strategyProbabilities`, by name. */
export interface StrategyProbabilitiesArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** implied volatilities of the first expiry: `{"strikes": [..], "volatilities": [..]}` */
  smile: objects.Smile;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Probabilities of profit, of the largest profit and of the largest loss, under the smile. */
export function strategyProbabilities(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile: objects.Smile, fill?: "mid" | "quarter" | "natural", options?: CallOptions): objects.Probabilities | null;
export function strategyProbabilities(named: StrategyProbabilitiesArguments<Column, Kinds> & CallOptions): objects.Probabilities | null;
/** Probabilities of profit, of the largest profit and of the largest loss, under the smile. */
export function strategyProbabilitiesAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile: objects.Smile, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<objects.Probabilities | null>;
export function strategyProbabilitiesAsync(named: StrategyProbabilitiesArguments<Column, Kinds> & AsyncOptions): Promise<objects.Probabilities | null>;

/** Arguments of `strategyExpectedValue`, by name. */
export interface StrategyExpectedValueArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** implied volatilities of the first expiry: `{"strikes": [..], "volatilities": [..]}` */
  smile: objects.Smile;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Mean profit per share at the first expiry under the smile. */
export function strategyExpectedValue(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile: objects.Smile, fill?: "mid" | "quarter" | "natural", options?: CallOptions): number | null;
export function strategyExpectedValue(named: StrategyExpectedValueArguments<Column, Kinds> & CallOptions): number | null;
/** Mean profit per share at the first expiry under the smile. */
export function strategyExpectedValueAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile: objects.Smile, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<number | null>;
export function strategyExpectedValueAsync(named: StrategyExpectedValueArguments<Column, Kinds> & AsyncOptions): Promise<number | null>;

/** Arguments of `strategyNetGreeks`, by name. */
export interface StrategyNetGreeksArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
}
/** Greeks of a strategy per share of one of it; null if an option has no volatility. */
export function strategyNetGreeks(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, options?: CallOptions): objects.NetGreeks | null;
export function strategyNetGreeks(named: StrategyNetGreeksArguments<Column, Kinds> & CallOptions): objects.NetGreeks | null;
/** Greeks of a strategy per share of one of it; null if an option has no volatility. */
export function strategyNetGreeksAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, options?: AsyncOptions): Promise<objects.NetGreeks | null>;
export function strategyNetGreeksAsync(named: StrategyNetGreeksArguments<Column, Kinds> & AsyncOptions): Promise<objects.NetGreeks | null>;

/** Arguments of `strategyPositionGreeks`, by name. */
export interface StrategyPositionGreeksArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
}
/** Greeks of all contracts of a strategy; null if an option has no volatility. */
export function strategyPositionGreeks(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, options?: CallOptions): objects.PositionGreeks | null;
export function strategyPositionGreeks(named: StrategyPositionGreeksArguments<Column, Kinds> & CallOptions): objects.PositionGreeks | null;
/** Greeks of all contracts of a strategy; null if an option has no volatility. */
export function strategyPositionGreeksAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, options?: AsyncOptions): Promise<objects.PositionGreeks | null>;
export function strategyPositionGreeksAsync(named: StrategyPositionGreeksArguments<Column, Kinds> & AsyncOptions): Promise<objects.PositionGreeks | null>;

/** Arguments of `strategyProfitGrid`, by name. */
export interface StrategyProfitGridArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** added to every implied volatility, fractions per square-root year */
  volatilityShifts: Column;
  /** `[{"date": .., "minutes_to_close": 0}]` */
  moments: readonly objects.Moment[];
  /** prices of the share, currency per share, > 0 */
  spots: Column;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Profit per share at each shift of volatility, moment and price of the share. */
export function strategyProfitGrid(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, volatilityShifts: Column, moments: readonly objects.Moment[], spots: Column, fill?: "mid" | "quarter" | "natural", options?: CallOptions): objects.ProfitGrid | null;
export function strategyProfitGrid(named: StrategyProfitGridArguments<Column, Kinds> & CallOptions): objects.ProfitGrid | null;
/** Profit per share at each shift of volatility, moment and price of the share. */
export function strategyProfitGridAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, volatilityShifts: Column, moments: readonly objects.Moment[], spots: Column, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<objects.ProfitGrid | null>;
export function strategyProfitGridAsync(named: StrategyProfitGridArguments<Column, Kinds> & AsyncOptions): Promise<objects.ProfitGrid | null>;

/** Arguments of `strategyProfitAtExpiration`, by name. */
export interface StrategyProfitAtExpirationArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** prices of the share, currency per share, > 0 */
  spots: Column;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** Profit per share at the first expiry at each price of the share. */
export function strategyProfitAtExpiration(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, spots: Column, fill?: "mid" | "quarter" | "natural", options?: CallOptions): (readonly number[]) | null;
export function strategyProfitAtExpiration(named: StrategyProfitAtExpirationArguments<Column, Kinds> & CallOptions): (readonly number[]) | null;
/** Profit per share at the first expiry at each price of the share. */
export function strategyProfitAtExpirationAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, spots: Column, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<(readonly number[]) | null>;
export function strategyProfitAtExpirationAsync(named: StrategyProfitAtExpirationArguments<Column, Kinds> & AsyncOptions): Promise<(readonly number[]) | null>;

/** Arguments of `strategyAssignmentRisks`, by name. */
export interface StrategyAssignmentRisksArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** implied volatilities of the first expiry: `{"strikes": [..], "volatilities": [..]}`; optional */
  smile?: objects.Smile;
  /** cash dividends: `[{"ex_date": .., "amount": ..}]`, in any order; optional */
  dividends?: readonly objects.Dividend[];
  /** rules as data; what is left out is as usual; optional */
  rules?: objects.AssignmentRules;
}
/** Options of a strategy that may be exercised early, and why. */
export function strategyAssignmentRisks(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile?: objects.Smile, dividends?: readonly objects.Dividend[], rules?: objects.AssignmentRules, options?: CallOptions): readonly objects.AssignmentRisk[];
export function strategyAssignmentRisks(named: StrategyAssignmentRisksArguments<Column, Kinds> & CallOptions): readonly objects.AssignmentRisk[];
/** Options of a strategy that may be exercised early, and why. */
export function strategyAssignmentRisksAsync(strategy: objects.OptionStrategyInput, conditions: objects.Conditions, smile?: objects.Smile, dividends?: readonly objects.Dividend[], rules?: objects.AssignmentRules, options?: AsyncOptions): Promise<readonly objects.AssignmentRisk[]>;
export function strategyAssignmentRisksAsync(named: StrategyAssignmentRisksArguments<Column, Kinds> & AsyncOptions): Promise<readonly objects.AssignmentRisk[]>;

/** Arguments of `strategyEvents`, by name. */
export interface StrategyEventsArguments<C = Column, K = Kinds> {
  /** a strategy: `{"kind": .., "legs": [..], "contracts": .., "shares_per_contract": ..}`, as the functions `strategy_..` give it */
  strategy: objects.OptionStrategyInput;
  /** `{"date": .., "minutes_to_close": 0}` */
  now: objects.Moment;
  /** cash dividends: `[{"ex_date": .., "amount": ..}]`, in any order; optional */
  dividends?: readonly objects.Dividend[];
  /** earnings announcements: `[{"date": .., "confirmed": true}]`, in any order; optional */
  earnings?: readonly objects.EarningsDate[];
}
/** Ex-dividend dates and earnings before the first expiry of a strategy. */
export function strategyEvents(strategy: objects.OptionStrategyInput, now: objects.Moment, dividends?: readonly objects.Dividend[], earnings?: readonly objects.EarningsDate[], options?: CallOptions): objects.Events;
export function strategyEvents(named: StrategyEventsArguments<Column, Kinds> & CallOptions): objects.Events;
/** Ex-dividend dates and earnings before the first expiry of a strategy. */
export function strategyEventsAsync(strategy: objects.OptionStrategyInput, now: objects.Moment, dividends?: readonly objects.Dividend[], earnings?: readonly objects.EarningsDate[], options?: AsyncOptions): Promise<objects.Events>;
export function strategyEventsAsync(named: StrategyEventsArguments<Column, Kinds> & AsyncOptions): Promise<objects.Events>;

/** Arguments of `roll`, by name. */
export interface RollArguments<C = Column, K = Kinds> {
  /** option that was sold, as `short_put` */
  sold: objects.OptionQuoteInput;
  /** premium that was received, currency per share */
  creditPerShare: number;
  /** price of the share today, currency per share, > 0 */
  spot: number;
  /** `{"date": .., "minutes_to_close": 0}` */
  now: objects.Moment;
  /** a chain: `{"quote_date": .., "spot": .., "quotes": [..]}`; for `roll` a list of options as `short_put` */
  chain: readonly objects.OptionQuoteInput[];
  /** rules as data; what is left out is as usual; optional */
  rules?: objects.RollRules;
}
/** Whether to hold, close or roll an option that was sold, and what to roll it into; null without its quote. */
export function roll(sold: objects.OptionQuoteInput, creditPerShare: number, spot: number, now: objects.Moment, chain: readonly objects.OptionQuoteInput[], rules?: objects.RollRules, options?: CallOptions): objects.RollPlan | null;
export function roll(named: RollArguments<Column, Kinds> & CallOptions): objects.RollPlan | null;
/** Whether to hold, close or roll an option that was sold, and what to roll it into; null without its quote. */
export function rollAsync(sold: objects.OptionQuoteInput, creditPerShare: number, spot: number, now: objects.Moment, chain: readonly objects.OptionQuoteInput[], rules?: objects.RollRules, options?: AsyncOptions): Promise<objects.RollPlan | null>;
export function rollAsync(named: RollArguments<Column, Kinds> & AsyncOptions): Promise<objects.RollPlan | null>;

/** Arguments of `callInPlaceOfShares`, by name. */
export interface CallInPlaceOfSharesArguments<C = Column, K = Kinds> {
  /** premium of the call, currency per share, >= 0 */
  call: objects.OptionQuoteInput;
  /** what a strategy is valued under: `{"spot": .., "rate": .., "dividend_yield": 0, "now": {"date": ..}, "exercise": "american"}` */
  conditions: objects.Conditions;
  /** where in the spread the trade is filled: halfway, a quarter of the spread worse, or on the quoted side; default `mid` */
  fill?: "mid" | "quarter" | "natural";
}
/** What a call costs and does in place of shares; null without its quote or volatility. */
export function callInPlaceOfShares(call: objects.OptionQuoteInput, conditions: objects.Conditions, fill?: "mid" | "quarter" | "natural", options?: CallOptions): objects.ShareReplacement | null;
export function callInPlaceOfShares(named: CallInPlaceOfSharesArguments<Column, Kinds> & CallOptions): objects.ShareReplacement | null;
/** What a call costs and does in place of shares; null without its quote or volatility. */
export function callInPlaceOfSharesAsync(call: objects.OptionQuoteInput, conditions: objects.Conditions, fill?: "mid" | "quarter" | "natural", options?: AsyncOptions): Promise<objects.ShareReplacement | null>;
export function callInPlaceOfSharesAsync(named: CallInPlaceOfSharesArguments<Column, Kinds> & AsyncOptions): Promise<objects.ShareReplacement | null>;

/** Arguments of `wheel`, by name. */
export interface WheelArguments<C = Column, K = Kinds> {
  /** steps of the tree; of the wheel, `[{"step": "sell_put", ..}]` */
  steps: readonly objects.WheelStep[];
  /** the wheel as it stood, as this function gives it; optional */
  wheel?: objects.WheelInput;
}
/** The wheel after some steps: where it stands, its cost basis, and what it has earned. */
export function wheel(steps: readonly objects.WheelStep[], wheel?: objects.WheelInput, options?: CallOptions): objects.WheelFigures;
export function wheel(named: WheelArguments<Column, Kinds> & CallOptions): objects.WheelFigures;
/** The wheel after some steps: where it stands, its cost basis, and what it has earned. */
export function wheelAsync(steps: readonly objects.WheelStep[], wheel?: objects.WheelInput, options?: AsyncOptions): Promise<objects.WheelFigures>;
export function wheelAsync(named: WheelArguments<Column, Kinds> & AsyncOptions): Promise<objects.WheelFigures>;

/** Arguments of `chainAnalysis`, by name. */
export interface ChainAnalysisArguments<C = Column, K = Kinds> {
  /** a chain: `{"quote_date": .., "spot": .., "quotes": [..]}`; for `roll` a list of options as `short_put` */
  chain: objects.Chain;
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** continuously compounded rates: `{"years": [..], "rate": [..]}` */
  rates: objects.YieldCurve;
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** rules as data; what is left out is as usual; optional */
  rules?: objects.AnalysisRules;
}
/** A chain as a whole: quotes to trust, forwards, volatilities of contracts, smiles free of arbitrage, and skew. */
export function chainAnalysis(chain: objects.Chain, asOf: objects.CalendarDate, rates: objects.YieldCurve, style?: "european" | "american", rules?: objects.AnalysisRules, options?: CallOptions): objects.ChainAnalysis;
export function chainAnalysis(named: ChainAnalysisArguments<Column, Kinds> & CallOptions): objects.ChainAnalysis;
/** A chain as a whole: quotes to trust, forwards, volatilities of contracts, smiles free of arbitrage, and skew. */
export function chainAnalysisAsync(chain: objects.Chain, asOf: objects.CalendarDate, rates: objects.YieldCurve, style?: "european" | "american", rules?: objects.AnalysisRules, options?: AsyncOptions): Promise<objects.ChainAnalysis>;
export function chainAnalysisAsync(named: ChainAnalysisArguments<Column, Kinds> & AsyncOptions): Promise<objects.ChainAnalysis>;

/** Arguments of `chainCleaning`, by name. */
export interface ChainCleaningArguments<C = Column, K = Kinds> {
  /** a chain: `{"quote_date": .., "spot": .., "quotes": [..]}`; for `roll` a list of options as `short_put` */
  chain: objects.Chain;
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** when the holder may exercise; default `american` */
  style?: "european" | "american";
  /** rules as data; what is left out is as usual; optional */
  rules?: objects.AnalysisRules;
}
/** Which quotes of a chain are left out, and why. */
export function chainCleaning(chain: objects.Chain, asOf: objects.CalendarDate, style?: "european" | "american", rules?: objects.AnalysisRules, options?: CallOptions): objects.Cleaning;
export function chainCleaning(named: ChainCleaningArguments<Column, Kinds> & CallOptions): objects.Cleaning;
/** Which quotes of a chain are left out, and why. */
export function chainCleaningAsync(chain: objects.Chain, asOf: objects.CalendarDate, style?: "european" | "american", rules?: objects.AnalysisRules, options?: AsyncOptions): Promise<objects.Cleaning>;
export function chainCleaningAsync(named: ChainCleaningArguments<Column, Kinds> & AsyncOptions): Promise<objects.Cleaning>;

/** Arguments of `parityFit`, by name. */
export interface ParityFitArguments<C = Column, K = Kinds> {
  /** price at which the option may be exercised, currency per share, >= 0 */
  strike: Column;
  /** highest price that is bid for the call */
  callBid: Column;
  /** lowest price that is asked for the call */
  callAsk: Column;
  /** highest price that is bid for the put */
  putBid: Column;
  /** lowest price that is asked for the put */
  putAsk: Column;
  /** years to expiry, ACT/365 fixed, >= 0 */
  years: number;
  /** interest rate, continuously compounded fraction per year; optional */
  rate?: number;
}
/** Forward and discount of one expiry, fitted to the quotes of all its strikes. */
export function parityFit(strike: Column, callBid: Column, callAsk: Column, putBid: Column, putAsk: Column, years: number, rate?: number, options?: CallOptions): objects.ExpiryForward;
export function parityFit(named: ParityFitArguments<Column, Kinds> & CallOptions): objects.ExpiryForward;
/** Forward and discount of one expiry, fitted to the quotes of all its strikes. */
export function parityFitAsync(strike: Column, callBid: Column, callAsk: Column, putBid: Column, putAsk: Column, years: number, rate?: number, options?: AsyncOptions): Promise<objects.ExpiryForward>;
export function parityFitAsync(named: ParityFitArguments<Column, Kinds> & AsyncOptions): Promise<objects.ExpiryForward>;

/** Arguments of `sviButterfly`, by name. */
export interface SviButterflyArguments<C = Column, K = Kinds> {
  /** logarithm of strike over forward */
  logMoneyness: C;
  /** level of total variance of an SVI smile */
  a: number;
  /** slope of its wings, >= 0 */
  b: number;
  /** change of price per 1.00 of rate */
  rho: number;
  /** where its middle is, in log-moneyness */
  m: number;
  /** how round its middle is, > 0 */
  sigma: number;
}
/** Total variance of an SVI smile, and whether it has butterfly arbitrage (a negative value), one for each row. */
export function sviButterfly(logMoneyness: number, a: number, b: number, rho: number, m: number, sigma: number, options?: CallOptions): Scalars<"totalVariance" | "butterfly", never>;
export function sviButterfly(named: SviButterflyArguments<number, Kind> & CallOptions): Scalars<"totalVariance" | "butterfly", never>;
/** Total variance of an SVI smile, and whether it has butterfly arbitrage (a negative value), one for each row. */
export function sviButterfly(logMoneyness: Column, a: number, b: number, rho: number, m: number, sigma: number, options?: CallOptions): Columns<"totalVariance" | "butterfly", never>;
export function sviButterfly(named: SviButterflyArguments<Column, Kinds> & CallOptions): Columns<"totalVariance" | "butterfly", never>;
/** Total variance of an SVI smile, and whether it has butterfly arbitrage (a negative value), one for each row. */
export function sviButterflyAsync(logMoneyness: number, a: number, b: number, rho: number, m: number, sigma: number, options?: AsyncOptions): Promise<Scalars<"totalVariance" | "butterfly", never>>;
export function sviButterflyAsync(named: SviButterflyArguments<number, Kind> & AsyncOptions): Promise<Scalars<"totalVariance" | "butterfly", never>>;
/** Total variance of an SVI smile, and whether it has butterfly arbitrage (a negative value), one for each row. */
export function sviButterflyAsync(logMoneyness: Column, a: number, b: number, rho: number, m: number, sigma: number, options?: AsyncOptions): Promise<Columns<"totalVariance" | "butterfly", never>>;
export function sviButterflyAsync(named: SviButterflyArguments<Column, Kinds> & AsyncOptions): Promise<Columns<"totalVariance" | "butterfly", never>>;

/** Arguments of `volatilityStanding`, by name. */
export interface VolatilityStandingArguments<C = Column, K = Kinds> {
  /** volatility today, fraction per square-root year */
  today: number;
  /** implied volatilities, one a day, oldest first; NaN is missing */
  history: C;
}
/** Rank and percentile of today's volatility among at most the last 252 of a history, with its length. */
export function volatilityStanding(today: number, history: Column, options?: CallOptions): objects.HistoryStanding;
export function volatilityStanding(named: VolatilityStandingArguments<Column, Kinds> & CallOptions): objects.HistoryStanding;
/** Rank and percentile of today's volatility among at most the last 252 of a history, with its length. */
export function volatilityStandingAsync(today: number, history: Column, options?: AsyncOptions): Promise<objects.HistoryStanding>;
export function volatilityStandingAsync(named: VolatilityStandingArguments<Column, Kinds> & AsyncOptions): Promise<objects.HistoryStanding>;

/** Arguments of `headlineSentiment`, by name. */
export interface HeadlineSentimentArguments<C = Column, K = Kinds> {
  /** a headline */
  headline: string;
  /** the company that is asked about; optional */
  entity?: string;
}
/** Which way a headline points, as a whole or for one of the companies that it names, and the words that say so. */
export function headlineSentiment(headline: string, entity?: string, options?: CallOptions): objects.Sentiment;
export function headlineSentiment(named: HeadlineSentimentArguments<Column, Kinds> & CallOptions): objects.Sentiment;
/** Which way a headline points, as a whole or for one of the companies that it names, and the words that say so. */
export function headlineSentimentAsync(headline: string, entity?: string, options?: AsyncOptions): Promise<objects.Sentiment>;
export function headlineSentimentAsync(named: HeadlineSentimentArguments<Column, Kinds> & AsyncOptions): Promise<objects.Sentiment>;

/** Arguments of `newsSentiment`, by name. */
export interface NewsSentimentArguments<C = Column, K = Kinds> {
  /** `[{"published": .., "headline": .., "source": .., "sentiment": ..}]`; the last two may be left out */
  news: readonly objects.NewsItem[];
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** news that is older is left out, calendar days; default 30 */
  windowDays?: number;
  /** days after which news weighs half; without it, the weight falls in a straight line to the end of the window; optional */
  halfLifeDays?: number;
  /** the company that is asked about; optional */
  entity?: string;
}
/** The sentiment of many headlines, older ones weighing less; null if none is in the window. */
export function newsSentiment(news: readonly objects.NewsItem[], asOf: objects.CalendarDate, windowDays?: number, halfLifeDays?: number, entity?: string, options?: CallOptions): objects.NewsSentiment | null;
export function newsSentiment(named: NewsSentimentArguments<Column, Kinds> & CallOptions): objects.NewsSentiment | null;
/** The sentiment of many headlines, older ones weighing less; null if none is in the window. */
export function newsSentimentAsync(news: readonly objects.NewsItem[], asOf: objects.CalendarDate, windowDays?: number, halfLifeDays?: number, entity?: string, options?: AsyncOptions): Promise<objects.NewsSentiment | null>;
export function newsSentimentAsync(named: NewsSentimentArguments<Column, Kinds> & AsyncOptions): Promise<objects.NewsSentiment | null>;

/** Arguments of `parseQuery`, by name. */
export interface ParseQueryArguments<C = Column, K = Kinds> {
  /** what is asked, in English */
  sentence: string;
}
/** What a sentence asks of a screen: the query, what was understood, and what was not. */
export function parseQuery(sentence: string, options?: CallOptions): objects.Understood;
export function parseQuery(named: ParseQueryArguments<Column, Kinds> & CallOptions): objects.Understood;
/** What a sentence asks of a screen: the query, what was understood, and what was not. */
export function parseQueryAsync(sentence: string, options?: AsyncOptions): Promise<objects.Understood>;
export function parseQueryAsync(named: ParseQueryArguments<Column, Kinds> & AsyncOptions): Promise<objects.Understood>;

/** Arguments of `scoringProfile`, by name. */
export interface ScoringProfileArguments<C = Column, K = Kinds> {
  /** the name of a profile; optional */
  id?: string;
}
/** A scoring profile that is shipped, as data: `strikewise-default`, `income` or `leap-growth`. */
export function scoringProfile(id?: string, options?: CallOptions): objects.Profile;
export function scoringProfile(named: ScoringProfileArguments<Column, Kinds> & CallOptions): objects.Profile;
/** A scoring profile that is shipped, as data: `strikewise-default`, `income` or `leap-growth`. */
export function scoringProfileAsync(id?: string, options?: AsyncOptions): Promise<objects.Profile>;
export function scoringProfileAsync(named: ScoringProfileArguments<Column, Kinds> & AsyncOptions): Promise<objects.Profile>;

/** Arguments of `scan`, by name. */
export interface ScanArguments<C = Column, K = Kinds> {
  /** a market: universe, bars, statements, chains, news (see `docs/market-folder.md`) */
  market: objects.Market;
  /** a scoring profile as data; optional */
  profile?: objects.Profile;
  /** `{"strategies": [..], "tickers": [..]}`; optional */
  screenOptions?: objects.ScreenOptions;
}
/** The five stages over a market: universe, fast filter, fundamentals, option chains, news; every score explained. */
export function scan(market: objects.Market, profile?: objects.Profile, screenOptions?: objects.ScreenOptions, options?: CallOptions): objects.ScanReport;
export function scan(named: ScanArguments<Column, Kinds> & CallOptions): objects.ScanReport;
/** The five stages over a market: universe, fast filter, fundamentals, option chains, news; every score explained. */
export function scanAsync(market: objects.Market, profile?: objects.Profile, screenOptions?: objects.ScreenOptions, options?: AsyncOptions): Promise<objects.ScanReport>;
export function scanAsync(named: ScanArguments<Column, Kinds> & AsyncOptions): Promise<objects.ScanReport>;

/** Arguments of `compareScans`, by name. */
export interface CompareScansArguments<C = Column, K = Kinds> {
  /** the report of the earlier scan */
  old: objects.ScanReportInput;
  /** the report of the later scan */
  new: objects.ScanReportInput;
}
/** What is new, gone and moved between two scans, and why. */
export function compareScans(old: objects.ScanReportInput, new_: objects.ScanReportInput, options?: CallOptions): objects.ScanComparison;
export function compareScans(named: CompareScansArguments<Column, Kinds> & CallOptions): objects.ScanComparison;
/** What is new, gone and moved between two scans, and why. */
export function compareScansAsync(old: objects.ScanReportInput, new_: objects.ScanReportInput, options?: AsyncOptions): Promise<objects.ScanComparison>;
export function compareScansAsync(named: CompareScansArguments<Column, Kinds> & AsyncOptions): Promise<objects.ScanComparison>;

/** Arguments of `portfolioGreeks`, by name. */
export interface PortfolioGreeksArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
}
/** Value and Greeks of a book in dollars, and which positions they cover. */
export function portfolioGreeks(portfolio: objects.Portfolio, options?: CallOptions): objects.CoveredGreeks;
export function portfolioGreeks(named: PortfolioGreeksArguments<Column, Kinds> & CallOptions): objects.CoveredGreeks;
/** Value and Greeks of a book in dollars, and which positions they cover. */
export function portfolioGreeksAsync(portfolio: objects.Portfolio, options?: AsyncOptions): Promise<objects.CoveredGreeks>;
export function portfolioGreeksAsync(named: PortfolioGreeksArguments<Column, Kinds> & AsyncOptions): Promise<objects.CoveredGreeks>;

/** Arguments of `portfolioPositions`, by name. */
export interface PortfolioPositionsArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
}
/** Figures of each position of a book, in its order. */
export function portfolioPositions(portfolio: objects.Portfolio, options?: CallOptions): readonly objects.PositionFigures[];
export function portfolioPositions(named: PortfolioPositionsArguments<Column, Kinds> & CallOptions): readonly objects.PositionFigures[];
/** Figures of each position of a book, in its order. */
export function portfolioPositionsAsync(portfolio: objects.Portfolio, options?: AsyncOptions): Promise<readonly objects.PositionFigures[]>;
export function portfolioPositionsAsync(named: PortfolioPositionsArguments<Column, Kinds> & AsyncOptions): Promise<readonly objects.PositionFigures[]>;

/** Arguments of `portfolioUnderlyings`, by name. */
export interface PortfolioUnderlyingsArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
}
/** Figures of each underlying of a book. */
export function portfolioUnderlyings(portfolio: objects.Portfolio, options?: CallOptions): readonly objects.UnderlyingFigures[];
export function portfolioUnderlyings(named: PortfolioUnderlyingsArguments<Column, Kinds> & CallOptions): readonly objects.UnderlyingFigures[];
/** Figures of each underlying of a book. */
export function portfolioUnderlyingsAsync(portfolio: objects.Portfolio, options?: AsyncOptions): Promise<readonly objects.UnderlyingFigures[]>;
export function portfolioUnderlyingsAsync(named: PortfolioUnderlyingsArguments<Column, Kinds> & AsyncOptions): Promise<readonly objects.UnderlyingFigures[]>;

/** Arguments of `portfolioBetaWeighted`, by name. */
export interface PortfolioBetaWeightedArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** price of the benchmark, currency per share, > 0 */
  benchmarkSpot: number;
}
/** Greeks of a book as if all of it were the benchmark. */
export function portfolioBetaWeighted(portfolio: objects.Portfolio, benchmarkSpot: number, options?: CallOptions): objects.BetaWeighted;
export function portfolioBetaWeighted(named: PortfolioBetaWeightedArguments<Column, Kinds> & CallOptions): objects.BetaWeighted;
/** Greeks of a book as if all of it were the benchmark. */
export function portfolioBetaWeightedAsync(portfolio: objects.Portfolio, benchmarkSpot: number, options?: AsyncOptions): Promise<objects.BetaWeighted>;
export function portfolioBetaWeightedAsync(named: PortfolioBetaWeightedArguments<Column, Kinds> & AsyncOptions): Promise<objects.BetaWeighted>;

/** Arguments of `portfolioMargin`, by name. */
export interface PortfolioMarginArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
}
/** What a book needs by the rules of a margin account and of a cash account. */
export function portfolioMargin(portfolio: objects.Portfolio, options?: CallOptions): objects.Margin;
export function portfolioMargin(named: PortfolioMarginArguments<Column, Kinds> & CallOptions): objects.Margin;
/** What a book needs by the rules of a margin account and of a cash account. */
export function portfolioMarginAsync(portfolio: objects.Portfolio, options?: AsyncOptions): Promise<objects.Margin>;
export function portfolioMarginAsync(named: PortfolioMarginArguments<Column, Kinds> & AsyncOptions): Promise<objects.Margin>;

/** Arguments of `portfolioConcentration`, by name. */
export interface PortfolioConcentrationArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** value of the whole account; optional */
  accountDollars?: number;
}
/** Shares of the capital of a book by name and by sector. */
export function portfolioConcentration(portfolio: objects.Portfolio, accountDollars?: number, options?: CallOptions): objects.Concentration;
export function portfolioConcentration(named: PortfolioConcentrationArguments<Column, Kinds> & CallOptions): objects.Concentration;
/** Shares of the capital of a book by name and by sector. */
export function portfolioConcentrationAsync(portfolio: objects.Portfolio, accountDollars?: number, options?: AsyncOptions): Promise<objects.Concentration>;
export function portfolioConcentrationAsync(named: PortfolioConcentrationArguments<Column, Kinds> & AsyncOptions): Promise<objects.Concentration>;

/** Arguments of `portfolioAssignmentCash`, by name. */
export interface PortfolioAssignmentCashArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
}
/** Cash that a book needs if all options that were sold are assigned. */
export function portfolioAssignmentCash(portfolio: objects.Portfolio, options?: CallOptions): objects.AssignmentCash;
export function portfolioAssignmentCash(named: PortfolioAssignmentCashArguments<Column, Kinds> & CallOptions): objects.AssignmentCash;
/** Cash that a book needs if all options that were sold are assigned. */
export function portfolioAssignmentCashAsync(portfolio: objects.Portfolio, options?: AsyncOptions): Promise<objects.AssignmentCash>;
export function portfolioAssignmentCashAsync(named: PortfolioAssignmentCashArguments<Column, Kinds> & AsyncOptions): Promise<objects.AssignmentCash>;

/** Arguments of `portfolioOverlap`, by name. */
export interface PortfolioOverlapArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** the report of a scan */
  report: objects.ScanReportInput;
}
/** What each setup of a scan adds to a book, doubles or hedges. */
export function portfolioOverlap(portfolio: objects.Portfolio, report: objects.ScanReportInput, options?: CallOptions): readonly objects.Overlap[];
export function portfolioOverlap(named: PortfolioOverlapArguments<Column, Kinds> & CallOptions): readonly objects.Overlap[];
/** What each setup of a scan adds to a book, doubles or hedges. */
export function portfolioOverlapAsync(portfolio: objects.Portfolio, report: objects.ScanReportInput, options?: AsyncOptions): Promise<readonly objects.Overlap[]>;
export function portfolioOverlapAsync(named: PortfolioOverlapArguments<Column, Kinds> & AsyncOptions): Promise<readonly objects.Overlap[]>;

/** Arguments of `portfolioLadder`, by name. */
export interface PortfolioLadderArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** moves of the market, fractions of spot */
  moves: Column;
  /** change of every implied volatility, a fraction of it: 0.5 makes 20 % into 30 %; default 0 */
  volatilityChange?: number;
  /** `"alike"`, or `"by_beta"`; optional */
  spotMoves?: objects.SpotMoves;
}
/** Profit of a book at each move of the market, in full and by delta, gamma and vega. */
export function portfolioLadder(portfolio: objects.Portfolio, moves: Column, volatilityChange?: number, spotMoves?: objects.SpotMoves, options?: CallOptions): objects.Ladder;
export function portfolioLadder(named: PortfolioLadderArguments<Column, Kinds> & CallOptions): objects.Ladder;
/** Profit of a book at each move of the market, in full and by delta, gamma and vega. */
export function portfolioLadderAsync(portfolio: objects.Portfolio, moves: Column, volatilityChange?: number, spotMoves?: objects.SpotMoves, options?: AsyncOptions): Promise<objects.Ladder>;
export function portfolioLadderAsync(named: PortfolioLadderArguments<Column, Kinds> & AsyncOptions): Promise<objects.Ladder>;

/** Arguments of `portfolioStressGrid`, by name. */
export interface PortfolioStressGridArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** calendar days to expiry, a whole number */
  days: readonly number[];
  /** changes of every implied volatility, fractions of it, as `volatility_change` */
  volatilityChanges: Column;
  /** moves of the market, fractions of spot */
  moves: Column;
  /** `"alike"`, or `"by_beta"`; optional */
  spotMoves?: objects.SpotMoves;
}
/** Value of a book at each day, change of volatility and move of the market, every position valued anew. */
export function portfolioStressGrid(portfolio: objects.Portfolio, days: readonly number[], volatilityChanges: Column, moves: Column, spotMoves?: objects.SpotMoves, options?: CallOptions): objects.StressGrid;
export function portfolioStressGrid(named: PortfolioStressGridArguments<Column, Kinds> & CallOptions): objects.StressGrid;
/** Value of a book at each day, change of volatility and move of the market, every position valued anew. */
export function portfolioStressGridAsync(portfolio: objects.Portfolio, days: readonly number[], volatilityChanges: Column, moves: Column, spotMoves?: objects.SpotMoves, options?: AsyncOptions): Promise<objects.StressGrid>;
export function portfolioStressGridAsync(named: PortfolioStressGridArguments<Column, Kinds> & AsyncOptions): Promise<objects.StressGrid>;

/** Arguments of `alignedReturns`, by name. */
export interface AlignedReturnsArguments<C = Column, K = Kinds> {
  /** daily bars: `{"date": [..], "close": [..], ..}`; of several tickers, by ticker */
  bars: { readonly [name: string]: objects.Bars };
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** a number of returns; of a regime, what `regime_observations` gives; default 252 */
  observations?: number;
}
/** Daily returns of several tickers on the same days, from their bars. */
export function alignedReturns(bars: { readonly [name: string]: objects.Bars }, asOf: objects.CalendarDate, observations?: number, options?: CallOptions): objects.AlignedReturns;
export function alignedReturns(named: AlignedReturnsArguments<Column, Kinds> & CallOptions): objects.AlignedReturns;
/** Daily returns of several tickers on the same days, from their bars. */
export function alignedReturnsAsync(bars: { readonly [name: string]: objects.Bars }, asOf: objects.CalendarDate, observations?: number, options?: AsyncOptions): Promise<objects.AlignedReturns>;
export function alignedReturnsAsync(named: AlignedReturnsArguments<Column, Kinds> & AsyncOptions): Promise<objects.AlignedReturns>;

/** Arguments of `betaToBenchmark`, by name. */
export interface BetaToBenchmarkArguments<C = Column, K = Kinds> {
  /** daily bars: `{"date": [..], "close": [..], ..}`; of several tickers, by ticker */
  bars: objects.Bars;
  /** the bars of the benchmark */
  benchmark: objects.Bars;
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** a number of returns; default 252 */
  period?: number;
}
/** Beta of a share against a benchmark over so many logarithmic returns; null if there are too few. */
export function betaToBenchmark(bars: objects.Bars, benchmark: objects.Bars, asOf: objects.CalendarDate, period?: number, options?: CallOptions): number | null;
export function betaToBenchmark(named: BetaToBenchmarkArguments<Column, Kinds> & CallOptions): number | null;
/** Beta of a share against a benchmark over so many logarithmic returns; null if there are too few. */
export function betaToBenchmarkAsync(bars: objects.Bars, benchmark: objects.Bars, asOf: objects.CalendarDate, period?: number, options?: AsyncOptions): Promise<number | null>;
export function betaToBenchmarkAsync(named: BetaToBenchmarkArguments<Column, Kinds> & AsyncOptions): Promise<number | null>;

/** Arguments of `portfolioHistoricalRisk`, by name. */
export interface PortfolioHistoricalRiskArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** returns, one a period, oldest first */
  returns: objects.AlignedReturnsInput;
  /** fractions such as 0.95 */
  confidences: Column;
  /** `"full"` revaluation, or `"delta_gamma"`; optional */
  method?: objects.RevaluationMethod;
}
/** Value at risk and expected shortfall of a book over the days of a history. */
export function portfolioHistoricalRisk(portfolio: objects.Portfolio, returns: objects.AlignedReturnsInput, confidences: Column, method?: objects.RevaluationMethod, options?: CallOptions): objects.HistoricalRisk;
export function portfolioHistoricalRisk(named: PortfolioHistoricalRiskArguments<Column, Kinds> & CallOptions): objects.HistoricalRisk;
/** Value at risk and expected shortfall of a book over the days of a history. */
export function portfolioHistoricalRiskAsync(portfolio: objects.Portfolio, returns: objects.AlignedReturnsInput, confidences: Column, method?: objects.RevaluationMethod, options?: AsyncOptions): Promise<objects.HistoricalRisk>;
export function portfolioHistoricalRiskAsync(named: PortfolioHistoricalRiskArguments<Column, Kinds> & AsyncOptions): Promise<objects.HistoricalRisk>;

/** Arguments of `portfolioParametricRisk`, by name. */
export interface PortfolioParametricRiskArguments<C = Column, K = Kinds> {
  /** `{"positions": [..], "underlyings": {..}, "setting": {..}}` */
  portfolio: objects.Portfolio;
  /** returns, one a period, oldest first */
  returns: objects.AlignedReturnsInput;
  /** fractions such as 0.95 */
  confidences: Column;
  /** days that are looked ahead, > 0; default 1 */
  horizonDays?: number;
}
/** Value at risk and expected shortfall of a book under normal returns with a shrunken covariance. */
export function portfolioParametricRisk(portfolio: objects.Portfolio, returns: objects.AlignedReturnsInput, confidences: Column, horizonDays?: number, options?: CallOptions): objects.ParametricRisk;
export function portfolioParametricRisk(named: PortfolioParametricRiskArguments<Column, Kinds> & CallOptions): objects.ParametricRisk;
/** Value at risk and expected shortfall of a book under normal returns with a shrunken covariance. */
export function portfolioParametricRiskAsync(portfolio: objects.Portfolio, returns: objects.AlignedReturnsInput, confidences: Column, horizonDays?: number, options?: AsyncOptions): Promise<objects.ParametricRisk>;
export function portfolioParametricRiskAsync(named: PortfolioParametricRiskArguments<Column, Kinds> & AsyncOptions): Promise<objects.ParametricRisk>;

/** Arguments of `regimeObservations`, by name. */
export interface RegimeObservationsArguments<C = Column, K = Kinds> {
  /** closes of the index in points: `{"date": [..], "value": [..]}` */
  volatilityIndex: objects.DailySeries;
  /** the bars of the benchmark */
  benchmark: objects.Bars;
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** closes of the index of three months, as `volatility_index`; optional */
  threeMonths?: objects.DailySeries;
  /** limits between regimes; what is left out is as usual; optional */
  thresholds?: objects.Thresholds;
}
/** What the volatility index, its term structure and a benchmark say on a day. */
export function regimeObservations(volatilityIndex: objects.DailySeries, benchmark: objects.Bars, asOf: objects.CalendarDate, threeMonths?: objects.DailySeries, thresholds?: objects.Thresholds, options?: CallOptions): objects.Observations;
export function regimeObservations(named: RegimeObservationsArguments<Column, Kinds> & CallOptions): objects.Observations;
/** What the volatility index, its term structure and a benchmark say on a day. */
export function regimeObservationsAsync(volatilityIndex: objects.DailySeries, benchmark: objects.Bars, asOf: objects.CalendarDate, threeMonths?: objects.DailySeries, thresholds?: objects.Thresholds, options?: AsyncOptions): Promise<objects.Observations>;
export function regimeObservationsAsync(named: RegimeObservationsArguments<Column, Kinds> & AsyncOptions): Promise<objects.Observations>;

/** Arguments of `regimeAssessment`, by name. */
export interface RegimeAssessmentArguments<C = Column, K = Kinds> {
  /** a number of returns; of a regime, what `regime_observations` gives */
  observations: objects.ObservationsInput;
  /** limits between regimes; what is left out is as usual; optional */
  thresholds?: objects.Thresholds;
}
/** The regime that observations vote for: calm, normal, nervous or stressed. */
export function regimeAssessment(observations: objects.ObservationsInput, thresholds?: objects.Thresholds, options?: CallOptions): objects.RegimeAssessment;
export function regimeAssessment(named: RegimeAssessmentArguments<Column, Kinds> & CallOptions): objects.RegimeAssessment;
/** The regime that observations vote for: calm, normal, nervous or stressed. */
export function regimeAssessmentAsync(observations: objects.ObservationsInput, thresholds?: objects.Thresholds, options?: AsyncOptions): Promise<objects.RegimeAssessment>;
export function regimeAssessmentAsync(named: RegimeAssessmentArguments<Column, Kinds> & AsyncOptions): Promise<objects.RegimeAssessment>;

/** Arguments of `marketBreadth`, by name. */
export interface MarketBreadthArguments<C = Column, K = Kinds> {
  /** daily bars: `{"date": [..], "close": [..], ..}`; of several tickers, by ticker */
  bars: { readonly [name: string]: objects.Bars };
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
}
/** How many names are above their averages, and how many make new highs and lows. */
export function marketBreadth(bars: { readonly [name: string]: objects.Bars }, asOf: objects.CalendarDate, options?: CallOptions): objects.Breadth;
export function marketBreadth(named: MarketBreadthArguments<Column, Kinds> & CallOptions): objects.Breadth;
/** How many names are above their averages, and how many make new highs and lows. */
export function marketBreadthAsync(bars: { readonly [name: string]: objects.Bars }, asOf: objects.CalendarDate, options?: AsyncOptions): Promise<objects.Breadth>;
export function marketBreadthAsync(named: MarketBreadthArguments<Column, Kinds> & AsyncOptions): Promise<objects.Breadth>;

/** Arguments of `sectorStrength`, by name. */
export interface SectorStrengthArguments<C = Column, K = Kinds> {
  /** bars of the funds of sectors, by name */
  sectors: { readonly [name: string]: objects.Bars };
  /** the bars of the benchmark */
  benchmark: objects.Bars;
  /** the day of the question, `YYYY-MM-DD`; nothing later is looked at */
  asOf: objects.CalendarDate;
  /** lengths of the windows in bars, whole numbers, >= 2 */
  windows: Column;
}
/** Strength of sectors relative to a benchmark over windows of sessions, strongest first. */
export function sectorStrength(sectors: { readonly [name: string]: objects.Bars }, benchmark: objects.Bars, asOf: objects.CalendarDate, windows: Column, options?: CallOptions): readonly objects.SectorStrength[];
export function sectorStrength(named: SectorStrengthArguments<Column, Kinds> & CallOptions): readonly objects.SectorStrength[];
/** Strength of sectors relative to a benchmark over windows of sessions, strongest first. */
export function sectorStrengthAsync(sectors: { readonly [name: string]: objects.Bars }, benchmark: objects.Bars, asOf: objects.CalendarDate, windows: Column, options?: AsyncOptions): Promise<readonly objects.SectorStrength[]>;
export function sectorStrengthAsync(named: SectorStrengthArguments<Column, Kinds> & AsyncOptions): Promise<readonly objects.SectorStrength[]>;

/** Arguments of `allocationBreaches`, by name. */
export interface AllocationBreachesArguments<C = Column, K = Kinds> {
  /** `"calm"`, `"normal"`, `"nervous"` or `"stressed"` */
  regime: objects.Regime;
  /** what `portfolio_concentration` gives */
  concentration: objects.ConcentrationInput;
  /** the class of each ticker; optional */
  classes?: { readonly [name: string]: objects.Class };
  /** limits by regime; optional */
  guide?: objects.AllocationGuide;
}
/** Where a book is over the limits of a regime. */
export function allocationBreaches(regime: objects.Regime, concentration: objects.ConcentrationInput, classes?: { readonly [name: string]: objects.Class }, guide?: objects.AllocationGuide, options?: CallOptions): objects.BreachReport;
export function allocationBreaches(named: AllocationBreachesArguments<Column, Kinds> & CallOptions): objects.BreachReport;
/** Where a book is over the limits of a regime. */
export function allocationBreachesAsync(regime: objects.Regime, concentration: objects.ConcentrationInput, classes?: { readonly [name: string]: objects.Class }, guide?: objects.AllocationGuide, options?: AsyncOptions): Promise<objects.BreachReport>;
export function allocationBreachesAsync(named: AllocationBreachesArguments<Column, Kinds> & AsyncOptions): Promise<objects.BreachReport>;

/** Arguments of `accbands`, by name. */
export interface AccbandsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Acceleration bands: averages of highs and lows, widened by the range of each bar.
 *
 * # Formula
 * `upper = sma(high · (1 + 4 r))`, `middle = sma(close)`, `lower = sma(low · (1 - 4 r))` with `r = (high -
 * low) / (high + low)`, 0 where that sum is 0.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 20 as a rule.
 *
 * # Returns
 * Three values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function accbands(high: number, low: number, close: number, period?: number, options?: SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
export function accbands(named: AccbandsArguments<number, Kind> & SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
/** Acceleration bands: averages of highs and lows, widened by the range of each bar. */
export function accbands(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
export function accbands(named: AccbandsArguments<Column, Kinds> & SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
/** Acceleration bands: averages of highs and lows, widened by the range of each bar. */
export function accbandsAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
export function accbandsAsync(named: AccbandsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
/** Acceleration bands: averages of highs and lows, widened by the range of each bar. */
export function accbandsAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
export function accbandsAsync(named: AccbandsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
/** Acceleration bands: averages of highs and lows, widened by the range of each bar. */
export class Accbands extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"upper" | "middle" | "lower", never>, [high: Column, low: Column, close: Column], Columns<"upper" | "middle" | "lower", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Accbands;
}

/** Arguments of `alligator`, by name. */
export interface AlligatorArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 13 */
  jawPeriod?: number;
  /** default 8 */
  jawOffset?: number;
  /** default 8 */
  teethPeriod?: number;
  /** default 5 */
  teethOffset?: number;
  /** default 5 */
  lipsPeriod?: number;
  /** default 3 */
  lipsOffset?: number;
}
/**
 * Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward.
 *
 * # Formula
 * `jaw[t] = rma(median, jaw_period)[t - jaw_offset]` with `median = (high + low) / 2`, and Wilder's average
 * [`rma`](super::super::rma()); `teeth` and `lips` likewise.
 *
 * # Arguments
 * Columns of equal length. The periods are 1 or more, the offsets 0 or more: 13 and 8, 8 and 5, 5 and 3 as a rule.
 *
 * # Returns
 * Three values for each bar, those that a chart shows above it; the first at index `jaw_period + jaw_offset - 1`,
 * or that of another line if it is later. [Gaps](super::super#gaps) are skipped.
 */
export function alligator(high: number, low: number, jawPeriod?: number, jawOffset?: number, teethPeriod?: number, teethOffset?: number, lipsPeriod?: number, lipsOffset?: number, options?: SeriesOptions): Scalars<"jaw" | "teeth" | "lips", never>;
export function alligator(named: AlligatorArguments<number, Kind> & SeriesOptions): Scalars<"jaw" | "teeth" | "lips", never>;
/** Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward. */
export function alligator(high: Column, low: Column, jawPeriod?: number, jawOffset?: number, teethPeriod?: number, teethOffset?: number, lipsPeriod?: number, lipsOffset?: number, options?: SeriesOptions): Columns<"jaw" | "teeth" | "lips", never>;
export function alligator(named: AlligatorArguments<Column, Kinds> & SeriesOptions): Columns<"jaw" | "teeth" | "lips", never>;
/** Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward. */
export function alligatorAsync(high: number, low: number, jawPeriod?: number, jawOffset?: number, teethPeriod?: number, teethOffset?: number, lipsPeriod?: number, lipsOffset?: number, options?: SeriesAsyncOptions): Promise<Scalars<"jaw" | "teeth" | "lips", never>>;
export function alligatorAsync(named: AlligatorArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"jaw" | "teeth" | "lips", never>>;
/** Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward. */
export function alligatorAsync(high: Column, low: Column, jawPeriod?: number, jawOffset?: number, teethPeriod?: number, teethOffset?: number, lipsPeriod?: number, lipsOffset?: number, options?: SeriesAsyncOptions): Promise<Columns<"jaw" | "teeth" | "lips", never>>;
export function alligatorAsync(named: AlligatorArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"jaw" | "teeth" | "lips", never>>;
/** Williams' alligator: three smoothed averages of the middles of the bars, each moved some bars forward. */
export class Alligator extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"jaw" | "teeth" | "lips", never>, [high: Column, low: Column], Columns<"jaw" | "teeth" | "lips", never>> {
  constructor(jawPeriod?: number, jawOffset?: number, teethPeriod?: number, teethOffset?: number, lipsPeriod?: number, lipsOffset?: number, options?: IndicatorOptions);
  constructor(named: { jawPeriod?: number; jawOffset?: number; teethPeriod?: number; teethOffset?: number; lipsPeriod?: number; lipsOffset?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Alligator;
}

/** Arguments of `alma`, by name. */
export interface AlmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 9 */
  period?: number;
  /** how round its middle is, > 0; default 6 */
  sigma?: number;
  /** default 0.85 */
  offset?: number;
}
/**
 * Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value.
 *
 * # Formula
 * `alma[t] = Σ w[i] · close[t - period + 1 + i] / Σ w[i]` with `w[i] = exp(-(i - m)² / (2 s²))`, `m = ⌊offset
 * · (period - 1)⌋` and `s = period / sigma`.
 *
 * # Arguments
 * One column. `period` is 1 or more, 9 as a rule. `sigma` is 0.01 to 3e37, 6.0 as a rule. `offset` is 0.0 to
 * 1.0, 0.85 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function alma(close: number, period?: number, sigma?: number, offset?: number, options?: SeriesOptions): number;
export function alma(named: AlmaArguments<number, Kind> & SeriesOptions): number;
/** Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value. */
export function alma(close: Column, period?: number, sigma?: number, offset?: number, options?: SeriesOptions): Float64Array;
export function alma(named: AlmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value. */
export function almaAsync(close: number, period?: number, sigma?: number, offset?: number, options?: SeriesAsyncOptions): Promise<number>;
export function almaAsync(named: AlmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value. */
export function almaAsync(close: Column, period?: number, sigma?: number, offset?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function almaAsync(named: AlmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Arnaud Legoux's moving average: weights of a bell curve whose top is near the newest value. */
export class Alma extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, sigma?: number, offset?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; sigma?: number; offset?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Alma;
}

/** Arguments of `bbands`, by name. */
export interface BbandsArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** default 2 */
  deviationsUp?: number;
  /** default 2 */
  deviationsDown?: number;
  /** default `SMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Bollinger bands: the simple moving average, and lines some standard deviations above and below it.
 *
 * # Formula
 * `middle` is the mean of the last `period` closes and `σ` their population standard deviation;
 * `upper = middle + deviations_up · σ`, `lower = middle - deviations_down · σ`.
 *
 * # Arguments
 * `period` is 2 or more bars, 20 is usual; `deviations_up` and `deviations_down` are finite,
 * 2 is usual. The `moving_average` is SMA as a rule; the deviation is about the SMA whatever the middle is.
 *
 * # Returns
 * Three values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function bbands(close: number, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
export function bbands(named: BbandsArguments<number, Kind> & SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
/** Bollinger bands: the simple moving average, and lines some standard deviations above and below it. */
export function bbands(close: Column, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
export function bbands(named: BbandsArguments<Column, Kinds> & SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
/** Bollinger bands: the simple moving average, and lines some standard deviations above and below it. */
export function bbandsAsync(close: number, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
export function bbandsAsync(named: BbandsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
/** Bollinger bands: the simple moving average, and lines some standard deviations above and below it. */
export function bbandsAsync(close: Column, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
export function bbandsAsync(named: BbandsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
/** Bollinger bands: the simple moving average, and lines some standard deviations above and below it. */
export class Bbands extends Indicator<[close: number | null], { close: number | null }, Scalars<"upper" | "middle" | "lower", never>, [close: Column], Columns<"upper" | "middle" | "lower", never>> {
  constructor(period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { period?: number; deviationsUp?: number; deviationsDown?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Bbands;
}

/** Arguments of `camarilla`, by name. */
export interface CamarillaArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Camarilla levels: support and resistance around the close before, by its range.
 *
 * # Formula
 * With `high`, `low` and `close` of the bar before: `close ± 1.1 · (high - low) / d` with `d` of 12, 6, 4 and 2
 * for the first to the fourth level.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * 8 values for each bar; the first at index 1. All are the close where the bar before has no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function camarilla(high: number, low: number, close: number, options?: SeriesOptions): Scalars<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>;
export function camarilla(named: CamarillaArguments<number, Kind> & SeriesOptions): Scalars<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>;
/** Camarilla levels: support and resistance around the close before, by its range. */
export function camarilla(high: Column, low: Column, close: Column, options?: SeriesOptions): Columns<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>;
export function camarilla(named: CamarillaArguments<Column, Kinds> & SeriesOptions): Columns<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>;
/** Camarilla levels: support and resistance around the close before, by its range. */
export function camarillaAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<Scalars<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>>;
export function camarillaAsync(named: CamarillaArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>>;
/** Camarilla levels: support and resistance around the close before, by its range. */
export function camarillaAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Columns<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>>;
export function camarillaAsync(named: CamarillaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>>;
/** Camarilla levels: support and resistance around the close before, by its range. */
export class Camarilla extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>, [high: Column, low: Column, close: Column], Columns<"resistance1" | "resistance2" | "resistance3" | "resistance4" | "support1" | "support2" | "support3" | "support4", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Camarilla;
}

/** Arguments of `chandelierExit`, by name. */
export interface ChandelierExitArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 22 */
  period?: number;
  /** default 3 */
  multiplier?: number;
}
/**
 * Chandelier exit: stops some average true ranges below the highest high, and above the lowest low.
 *
 * # Formula
 * `long_exit = highest high - multiplier · atr(period)`, `short_exit = lowest low + multiplier · atr(period)`,
 * with the extremes of the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 22 as a rule. `multiplier` is 0.0 to 3e37, 3.0 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function chandelierExit(high: number, low: number, close: number, period?: number, multiplier?: number, options?: SeriesOptions): Scalars<"longExit" | "shortExit", never>;
export function chandelierExit(named: ChandelierExitArguments<number, Kind> & SeriesOptions): Scalars<"longExit" | "shortExit", never>;
/** Chandelier exit: stops some average true ranges below the highest high, and above the lowest low. */
export function chandelierExit(high: Column, low: Column, close: Column, period?: number, multiplier?: number, options?: SeriesOptions): Columns<"longExit" | "shortExit", never>;
export function chandelierExit(named: ChandelierExitArguments<Column, Kinds> & SeriesOptions): Columns<"longExit" | "shortExit", never>;
/** Chandelier exit: stops some average true ranges below the highest high, and above the lowest low. */
export function chandelierExitAsync(high: number, low: number, close: number, period?: number, multiplier?: number, options?: SeriesAsyncOptions): Promise<Scalars<"longExit" | "shortExit", never>>;
export function chandelierExitAsync(named: ChandelierExitArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"longExit" | "shortExit", never>>;
/** Chandelier exit: stops some average true ranges below the highest high, and above the lowest low. */
export function chandelierExitAsync(high: Column, low: Column, close: Column, period?: number, multiplier?: number, options?: SeriesAsyncOptions): Promise<Columns<"longExit" | "shortExit", never>>;
export function chandelierExitAsync(named: ChandelierExitArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"longExit" | "shortExit", never>>;
/** Chandelier exit: stops some average true ranges below the highest high, and above the lowest low. */
export class ChandelierExit extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"longExit" | "shortExit", never>, [high: Column, low: Column, close: Column], Columns<"longExit" | "shortExit", never>> {
  constructor(period?: number, multiplier?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; multiplier?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): ChandelierExit;
}

/** Arguments of `cksp`, by name. */
export interface CkspArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
  /** default 1 */
  multiplier?: number;
  /** default 9 */
  stopPeriod?: number;
}
/**
 * Chande-Kroll stops: levels an average range away from recent extremes.
 *
 * # Formula
 * `high_stop` is the highest, over `stop_period` bars, of `highest high of period bars - multiplier ·
 * atr(period)`; `low_stop` the lowest of `lowest low + multiplier · atr`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 10 as a rule. `multiplier` is 0.0 to 3e37, 1.0 as a rule.
 * `stop_period` is 1 or more, 9 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period + stop_period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function cksp(high: number, low: number, close: number, period?: number, multiplier?: number, stopPeriod?: number, options?: SeriesOptions): Scalars<"highStop" | "lowStop", never>;
export function cksp(named: CkspArguments<number, Kind> & SeriesOptions): Scalars<"highStop" | "lowStop", never>;
/** Chande-Kroll stops: levels an average range away from recent extremes. */
export function cksp(high: Column, low: Column, close: Column, period?: number, multiplier?: number, stopPeriod?: number, options?: SeriesOptions): Columns<"highStop" | "lowStop", never>;
export function cksp(named: CkspArguments<Column, Kinds> & SeriesOptions): Columns<"highStop" | "lowStop", never>;
/** Chande-Kroll stops: levels an average range away from recent extremes. */
export function ckspAsync(high: number, low: number, close: number, period?: number, multiplier?: number, stopPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"highStop" | "lowStop", never>>;
export function ckspAsync(named: CkspArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"highStop" | "lowStop", never>>;
/** Chande-Kroll stops: levels an average range away from recent extremes. */
export function ckspAsync(high: Column, low: Column, close: Column, period?: number, multiplier?: number, stopPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"highStop" | "lowStop", never>>;
export function ckspAsync(named: CkspArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"highStop" | "lowStop", never>>;
/** Chande-Kroll stops: levels an average range away from recent extremes. */
export class Cksp extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"highStop" | "lowStop", never>, [high: Column, low: Column, close: Column], Columns<"highStop" | "lowStop", never>> {
  constructor(period?: number, multiplier?: number, stopPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; multiplier?: number; stopPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cksp;
}

/** Arguments of `dema`, by name. */
export interface DemaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Double exponential moving average: an average with much of its lag taken back.
 *
 * # Formula
 * `dema = 2 · one - two`, where `one` is the EMA of the values and `two` the EMA of `one`, each from the mean
 * of its first `period` values.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `2 · (period - 1)`. [Gaps](super::super#gaps) are skipped.
 */
export function dema(close: number, period?: number, options?: SeriesOptions): number;
export function dema(named: DemaArguments<number, Kind> & SeriesOptions): number;
/** Double exponential moving average: an average with much of its lag taken back. */
export function dema(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function dema(named: DemaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Double exponential moving average: an average with much of its lag taken back. */
export function demaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function demaAsync(named: DemaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Double exponential moving average: an average with much of its lag taken back. */
export function demaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function demaAsync(named: DemaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Double exponential moving average: an average with much of its lag taken back. */
export class Dema extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Dema;
}

/** Arguments of `demarkPivotPoints`, by name. */
export interface DemarkPivotPointsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * DeMark's pivot points: a pivot and one level on each side, by how the bar before closed.
 *
 * # Formula
 * With the prices of the bar before, `x = high + low + close` and once more the high if it closed above its open,
 * the low if below, the close if at it: `pivot = x / 4`, `resistance_1 = x / 2 - low`,
 * `support_1 = x / 2 - high`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * Three values for each bar; the first at index 1. [Gaps](super::super#gaps) are skipped.
 */
export function demarkPivotPoints(open: number, high: number, low: number, close: number, options?: SeriesOptions): Scalars<"pivot" | "resistance1" | "support1", never>;
export function demarkPivotPoints(named: DemarkPivotPointsArguments<number, Kind> & SeriesOptions): Scalars<"pivot" | "resistance1" | "support1", never>;
/** DeMark's pivot points: a pivot and one level on each side, by how the bar before closed. */
export function demarkPivotPoints(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Columns<"pivot" | "resistance1" | "support1", never>;
export function demarkPivotPoints(named: DemarkPivotPointsArguments<Column, Kinds> & SeriesOptions): Columns<"pivot" | "resistance1" | "support1", never>;
/** DeMark's pivot points: a pivot and one level on each side, by how the bar before closed. */
export function demarkPivotPointsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "support1", never>>;
export function demarkPivotPointsAsync(named: DemarkPivotPointsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "support1", never>>;
/** DeMark's pivot points: a pivot and one level on each side, by how the bar before closed. */
export function demarkPivotPointsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "support1", never>>;
export function demarkPivotPointsAsync(named: DemarkPivotPointsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "support1", never>>;
/** DeMark's pivot points: a pivot and one level on each side, by how the bar before closed. */
export class DemarkPivotPoints extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, Scalars<"pivot" | "resistance1" | "support1", never>, [open: Column, high: Column, low: Column, close: Column], Columns<"pivot" | "resistance1" | "support1", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): DemarkPivotPoints;
}

/** Arguments of `donchian`, by name. */
export interface DonchianArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Donchian channel: the highest high and the lowest low of the last `period` bars.
 *
 * # Formula
 * `upper = highest high`, `lower = lowest low`, `middle = (upper + lower) / 2`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 20 as a rule.
 *
 * # Returns
 * Three values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function donchian(high: number, low: number, period?: number, options?: SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
export function donchian(named: DonchianArguments<number, Kind> & SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
/** Donchian channel: the highest high and the lowest low of the last `period` bars. */
export function donchian(high: Column, low: Column, period?: number, options?: SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
export function donchian(named: DonchianArguments<Column, Kinds> & SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
/** Donchian channel: the highest high and the lowest low of the last `period` bars. */
export function donchianAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
export function donchianAsync(named: DonchianArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
/** Donchian channel: the highest high and the lowest low of the last `period` bars. */
export function donchianAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
export function donchianAsync(named: DonchianArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
/** Donchian channel: the highest high and the lowest low of the last `period` bars. */
export class Donchian extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"upper" | "middle" | "lower", never>, [high: Column, low: Column], Columns<"upper" | "middle" | "lower", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Donchian;
}

/** Arguments of `donchianWidth`, by name. */
export interface DonchianWidthArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Donchian width: the width of the channel of highest high and lowest low, in percent of its middle.
 *
 * # Formula
 * `donchian_width[t] = 100 · (highest - lowest) / ((highest + lowest) / 2)` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more bars, 20 as a rule.
 *
 * # Returns
 * Percent for each bar; the first at index `period - 1`. 0 in a flat window. [Gaps](super::super#gaps) are
 * skipped, and a price that is not positive is one.
 */
export function donchianWidth(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function donchianWidth(named: DonchianWidthArguments<number, Kind> & SeriesOptions): number;
/** Donchian width: the width of the channel of highest high and lowest low, in percent of its middle. */
export function donchianWidth(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function donchianWidth(named: DonchianWidthArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Donchian width: the width of the channel of highest high and lowest low, in percent of its middle. */
export function donchianWidthAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function donchianWidthAsync(named: DonchianWidthArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Donchian width: the width of the channel of highest high and lowest low, in percent of its middle. */
export function donchianWidthAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function donchianWidthAsync(named: DonchianWidthArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Donchian width: the width of the channel of highest high and lowest low, in percent of its middle. */
export class DonchianWidth extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): DonchianWidth;
}

/** Arguments of `ema`, by name. */
export interface EmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Exponential moving average: each bar takes a share of what is new and keeps the rest.
 *
 * # Formula
 * `ema[t] = ema[t - 1] + 2 / (period + 1) · (close[t] - ema[t - 1])`, from
 * `ema[period - 1] = (close[0] + … + close[period - 1]) / period`.
 *
 * # Arguments
 * `period` is 1 or more bars.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function ema(close: number, period?: number, options?: SeriesOptions): number;
export function ema(named: EmaArguments<number, Kind> & SeriesOptions): number;
/** Exponential moving average: each bar takes a share of what is new and keeps the rest. */
export function ema(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function ema(named: EmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Exponential moving average: each bar takes a share of what is new and keeps the rest. */
export function emaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function emaAsync(named: EmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Exponential moving average: each bar takes a share of what is new and keeps the rest. */
export function emaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function emaAsync(named: EmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Exponential moving average: each bar takes a share of what is new and keeps the rest. */
export class Ema extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ema;
}

/** Arguments of `fibonacciPivotPoints`, by name. */
export interface FibonacciPivotPointsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range.
 *
 * # Formula
 * With `high`, `low` and `close` of the bar before: `pivot = (high + low + close) / 3`, and levels
 * `pivot ± 0.382 · (high - low)`, `pivot ± 0.618 · (high - low)` and `pivot ± (high - low)`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * 7 values for each bar; the first at index 1. All are the close where the bar before has no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function fibonacciPivotPoints(high: number, low: number, close: number, options?: SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function fibonacciPivotPoints(named: FibonacciPivotPointsArguments<number, Kind> & SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range. */
export function fibonacciPivotPoints(high: Column, low: Column, close: Column, options?: SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function fibonacciPivotPoints(named: FibonacciPivotPointsArguments<Column, Kinds> & SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range. */
export function fibonacciPivotPointsAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function fibonacciPivotPointsAsync(named: FibonacciPivotPointsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range. */
export function fibonacciPivotPointsAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function fibonacciPivotPointsAsync(named: FibonacciPivotPointsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Fibonacci pivot points: levels of support and resistance from the bar before, at shares of its range. */
export class FibonacciPivotPoints extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>, [high: Column, low: Column, close: Column], Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): FibonacciPivotPoints;
}

/** Arguments of `frama`, by name. */
export interface FramaArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 16 */
  period?: number;
}
/**
 * Fractal adaptive moving average: an EMA that takes more the less jagged the prices are.
 *
 * # Formula
 * `frama[t] = (1 - α) · frama[t - 1] + α · (high + low) / 2` with `α = exp(-4.6 (D - 1))` and the fractal
 * dimension `D = 1 + log₂((r1 + r2) / r)`, where `r1` and `r2` are the ranges of the newer and the older half
 * of the window and `r` that of the whole; `α = 1` where a half has no range or their sum is no more than the
 * whole.
 *
 * # Arguments
 * `period` is even. Columns of equal length. `period` is 2 or more, 16 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function frama(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function frama(named: FramaArguments<number, Kind> & SeriesOptions): number;
/** Fractal adaptive moving average: an EMA that takes more the less jagged the prices are. */
export function frama(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function frama(named: FramaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Fractal adaptive moving average: an EMA that takes more the less jagged the prices are. */
export function framaAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function framaAsync(named: FramaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Fractal adaptive moving average: an EMA that takes more the less jagged the prices are. */
export function framaAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function framaAsync(named: FramaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Fractal adaptive moving average: an EMA that takes more the less jagged the prices are. */
export class Frama extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Frama;
}

/** Arguments of `hma`, by name. */
export interface HmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Hull's moving average: a weighted average with its lag taken back, then smoothed.
 *
 * # Formula
 * `hma = wma(2 · wma(close, period / 2) - wma(close, period), √period)`, both lengths rounded down; the values
 * themselves if the period is 1.
 *
 * # Arguments
 * One column. `period` is 1 or more, 20 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1 + √period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function hma(close: number, period?: number, options?: SeriesOptions): number;
export function hma(named: HmaArguments<number, Kind> & SeriesOptions): number;
/** Hull's moving average: a weighted average with its lag taken back, then smoothed. */
export function hma(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function hma(named: HmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hull's moving average: a weighted average with its lag taken back, then smoothed. */
export function hmaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function hmaAsync(named: HmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hull's moving average: a weighted average with its lag taken back, then smoothed. */
export function hmaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function hmaAsync(named: HmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hull's moving average: a weighted average with its lag taken back, then smoothed. */
export class Hma extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Hma;
}

/** Arguments of `htTrendline`, by name. */
export interface HtTrendlineArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Instantaneous trendline: an average over the dominant cycle, which it thereby takes out.
 *
 * # Formula
 * `ht_trendline[t] = (4 m[t] + 3 m[t - 1] + 2 m[t - 2] + m[t - 3]) / 10`, where `m` is the mean of the closes of
 * the last dominant cycle, [`ht_dcperiod`](super::super::ht_dcperiod) in whole bars.
 *
 * # Returns
 * One value for each bar; the first at index 63. [Gaps](super::super#gaps) are skipped.
 */
export function htTrendline(close: number, options?: SeriesOptions): number;
export function htTrendline(named: HtTrendlineArguments<number, Kind> & SeriesOptions): number;
/** Instantaneous trendline: an average over the dominant cycle, which it thereby takes out. */
export function htTrendline(close: Column, options?: SeriesOptions): Float64Array;
export function htTrendline(named: HtTrendlineArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Instantaneous trendline: an average over the dominant cycle, which it thereby takes out. */
export function htTrendlineAsync(close: number, options?: SeriesAsyncOptions): Promise<number>;
export function htTrendlineAsync(named: HtTrendlineArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Instantaneous trendline: an average over the dominant cycle, which it thereby takes out. */
export function htTrendlineAsync(close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function htTrendlineAsync(named: HtTrendlineArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Instantaneous trendline: an average over the dominant cycle, which it thereby takes out. */
export class HtTrendline extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HtTrendline;
}

/** Arguments of `ichimoku`, by name. */
export interface IchimokuArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 9 */
  tenkanPeriod?: number;
  /** default 26 */
  kijunPeriod?: number;
  /** default 52 */
  senkouBPeriod?: number;
}
/**
 * Ichimoku: conversion and base line, and the two edges of the cloud.
 *
 * # Formula
 * Each line is the middle of the highest high and the lowest low of its period; `senkou_span_a = (tenkan_sen +
 * kijun_sen) / 2`. No value is shifted: charts draw the cloud `kijun_period` bars ahead.
 *
 * # Arguments
 * Columns of equal length. `tenkan_period` is 2 or more, 9 as a rule. `kijun_period` is 2 or more, 26 as a
 * rule. `senkou_b_period` is 2 or more, 52 as a rule.
 *
 * # Returns
 * Four values for each bar; the first at index `longest period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function ichimoku(high: number, low: number, tenkanPeriod?: number, kijunPeriod?: number, senkouBPeriod?: number, options?: SeriesOptions): Scalars<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>;
export function ichimoku(named: IchimokuArguments<number, Kind> & SeriesOptions): Scalars<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>;
/** Ichimoku: conversion and base line, and the two edges of the cloud. */
export function ichimoku(high: Column, low: Column, tenkanPeriod?: number, kijunPeriod?: number, senkouBPeriod?: number, options?: SeriesOptions): Columns<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>;
export function ichimoku(named: IchimokuArguments<Column, Kinds> & SeriesOptions): Columns<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>;
/** Ichimoku: conversion and base line, and the two edges of the cloud. */
export function ichimokuAsync(high: number, low: number, tenkanPeriod?: number, kijunPeriod?: number, senkouBPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>>;
export function ichimokuAsync(named: IchimokuArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>>;
/** Ichimoku: conversion and base line, and the two edges of the cloud. */
export function ichimokuAsync(high: Column, low: Column, tenkanPeriod?: number, kijunPeriod?: number, senkouBPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>>;
export function ichimokuAsync(named: IchimokuArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>>;
/** Ichimoku: conversion and base line, and the two edges of the cloud. */
export class Ichimoku extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>, [high: Column, low: Column], Columns<"tenkanSen" | "kijunSen" | "senkouSpanA" | "senkouSpanB", never>> {
  constructor(tenkanPeriod?: number, kijunPeriod?: number, senkouBPeriod?: number, options?: IndicatorOptions);
  constructor(named: { tenkanPeriod?: number; kijunPeriod?: number; senkouBPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ichimoku;
}

/** Arguments of `kama`, by name. */
export interface KamaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro.
 *
 * # Formula
 * `kama[t] = kama[t - 1] + c² · (close[t] - kama[t - 1])` with `c = e · (2/3 - 2/31) + 2/31`, from
 * `close[period - 1]`. The efficiency `e` is `|close[t] - close[t - period]|` over the sum of the `period`
 * changes, all positive; 1 where that sum is 0 or no more than the rise.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function kama(close: number, period?: number, options?: SeriesOptions): number;
export function kama(named: KamaArguments<number, Kind> & SeriesOptions): number;
/** Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro. */
export function kama(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function kama(named: KamaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro. */
export function kamaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function kamaAsync(named: KamaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro. */
export function kamaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function kamaAsync(named: KamaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Kaufman's adaptive moving average: fast where prices go somewhere, slow where they go to and fro. */
export class Kama extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kama;
}

/** Arguments of `kc`, by name. */
export interface KcArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** default 10 */
  atrPeriod?: number;
  /** default 2 */
  deviations?: number;
}
/**
 * Keltner channel: an average of prices, and lines some average true ranges above and below it.
 *
 * # Formula
 * `middle = ema((high + low + close) / 3, period)`, `upper, lower = middle ± deviations · atr(atr_period)`;
 * both averages begin so that their first values fall on one bar.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 20 as a rule. `atr_period` is 1 or more, 10 as a rule.
 * `deviations` is -3e37 to 3e37, 2.0 as a rule.
 *
 * # Returns
 * Three values for each bar; the first at index `max(period - 1, atr_period)`. [Gaps](super::super#gaps) are
 * skipped.
 */
export function kc(high: number, low: number, close: number, period?: number, atrPeriod?: number, deviations?: number, options?: SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
export function kc(named: KcArguments<number, Kind> & SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
/** Keltner channel: an average of prices, and lines some average true ranges above and below it. */
export function kc(high: Column, low: Column, close: Column, period?: number, atrPeriod?: number, deviations?: number, options?: SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
export function kc(named: KcArguments<Column, Kinds> & SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
/** Keltner channel: an average of prices, and lines some average true ranges above and below it. */
export function kcAsync(high: number, low: number, close: number, period?: number, atrPeriod?: number, deviations?: number, options?: SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
export function kcAsync(named: KcArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
/** Keltner channel: an average of prices, and lines some average true ranges above and below it. */
export function kcAsync(high: Column, low: Column, close: Column, period?: number, atrPeriod?: number, deviations?: number, options?: SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
export function kcAsync(named: KcArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
/** Keltner channel: an average of prices, and lines some average true ranges above and below it. */
export class Kc extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"upper" | "middle" | "lower", never>, [high: Column, low: Column, close: Column], Columns<"upper" | "middle" | "lower", never>> {
  constructor(period?: number, atrPeriod?: number, deviations?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; atrPeriod?: number; deviations?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kc;
}

/** Arguments of `ma`, by name. */
export interface MaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
  /** default `SMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Moving average of a kind that is chosen by name.
 *
 * # Formula
 * That of the function of that name; what it needs beside a period is as usual (T3 0.7, ALMA 6 and 0.85, MAMA
 * 0.5 and 0.05, VIDYA three quarters of the period, rounded). A period of 1, and `Disabled`, give the values
 * themselves.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule. `moving_average` is any
 * [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * One value for each bar. [Gaps](super::super#gaps) are skipped.
 */
export function ma(close: number, period?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function ma(named: MaArguments<number, Kind> & SeriesOptions): number;
/** Moving average of a kind that is chosen by name. */
export function ma(close: Column, period?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function ma(named: MaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Moving average of a kind that is chosen by name. */
export function maAsync(close: number, period?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function maAsync(named: MaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Moving average of a kind that is chosen by name. */
export function maAsync(close: Column, period?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function maAsync(named: MaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Moving average of a kind that is chosen by name. */
export class Ma extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { period?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ma;
}

/** Arguments of `mama`, by name. */
export interface MamaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 0.5 */
  fastLimit?: number;
  /** default 0.05 */
  slowLimit?: number;
}
/**
 * MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns.
 *
 * # Formula
 * `mama[t] = (1 - α) · mama[t - 1] + α · close[t]` with `α = fast_limit / Δphase`, between the limits, where
 * `Δphase` is by how many degrees the phase of the Hilbert transform of the smoothed prices
 * fell, at least 1; `fama` takes `α / 2` of `mama`.
 *
 * # Arguments
 * One column. `fast_limit` is 0.01 to 0.99, 0.5 as a rule. `slow_limit` is 0.01 to 0.99, 0.05 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `32`. [Gaps](super::super#gaps) are skipped.
 */
export function mama(close: number, fastLimit?: number, slowLimit?: number, options?: SeriesOptions): Scalars<"mama" | "fama", never>;
export function mama(named: MamaArguments<number, Kind> & SeriesOptions): Scalars<"mama" | "fama", never>;
/** MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns. */
export function mama(close: Column, fastLimit?: number, slowLimit?: number, options?: SeriesOptions): Columns<"mama" | "fama", never>;
export function mama(named: MamaArguments<Column, Kinds> & SeriesOptions): Columns<"mama" | "fama", never>;
/** MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns. */
export function mamaAsync(close: number, fastLimit?: number, slowLimit?: number, options?: SeriesAsyncOptions): Promise<Scalars<"mama" | "fama", never>>;
export function mamaAsync(named: MamaArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"mama" | "fama", never>>;
/** MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns. */
export function mamaAsync(close: Column, fastLimit?: number, slowLimit?: number, options?: SeriesAsyncOptions): Promise<Columns<"mama" | "fama", never>>;
export function mamaAsync(named: MamaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"mama" | "fama", never>>;
/** MESA adaptive moving average: an EMA that takes more the faster the phase of the dominant cycle turns. */
export class Mama extends Indicator<[close: number | null], { close: number | null }, Scalars<"mama" | "fama", never>, [close: Column], Columns<"mama" | "fama", never>> {
  constructor(fastLimit?: number, slowLimit?: number, options?: IndicatorOptions);
  constructor(named: { fastLimit?: number; slowLimit?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Mama;
}

/** Arguments of `mavp`, by name. */
export interface MavpArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  periods: C;
  /** default 2 */
  minimumPeriod?: number;
  /** default 30 */
  maximumPeriod?: number;
  /** default `SMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Moving average of a period of its own for every bar.
 *
 * # Formula
 * At each bar, the value of the moving average whose period is that of the bar, cut to a whole number and to
 * the range from `minimum_period` to `maximum_period`. All averages begin so that their first values fall on
 * the bar of that of the longest.
 *
 * # Arguments
 * `periods` is a column of periods. Columns of equal length. `minimum_period` is 1 or more, 2 as a rule.
 * `maximum_period` is 1 or more, 30 as a rule. `moving_average` is any
 * [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * One value for each bar, the first where the average of `maximum_period` has one. [Gaps](super::super#gaps) are
 * skipped.
 *
 * Every bar goes through the averages of all periods of the range.
 */
export function mavp(close: number, periods: number, minimumPeriod?: number, maximumPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function mavp(named: MavpArguments<number, Kind> & SeriesOptions): number;
/** Moving average of a period of its own for every bar. */
export function mavp(close: Column, periods: Column, minimumPeriod?: number, maximumPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function mavp(named: MavpArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Moving average of a period of its own for every bar. */
export function mavpAsync(close: number, periods: number, minimumPeriod?: number, maximumPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function mavpAsync(named: MavpArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Moving average of a period of its own for every bar. */
export function mavpAsync(close: Column, periods: Column, minimumPeriod?: number, maximumPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function mavpAsync(named: MavpArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Moving average of a period of its own for every bar. */
export class Mavp extends Indicator<[close: number | null, periods: number | null], { close: number | null; periods: number | null }, number, [close: Column, periods: Column], Float64Array> {
  constructor(minimumPeriod?: number, maximumPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { minimumPeriod?: number; maximumPeriod?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Mavp;
}

/** Arguments of `mcgd`, by name. */
export interface McgdArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * McGinley dynamic: an average that hurries when prices fall below it.
 *
 * # Formula
 * `mcgd[t] = mcgd[t - 1] + (close[t] - mcgd[t - 1]) / (period · (close[t] / mcgd[t - 1])⁴)`, from the first
 * value.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function mcgd(close: number, period?: number, options?: SeriesOptions): number;
export function mcgd(named: McgdArguments<number, Kind> & SeriesOptions): number;
/** McGinley dynamic: an average that hurries when prices fall below it. */
export function mcgd(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function mcgd(named: McgdArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** McGinley dynamic: an average that hurries when prices fall below it. */
export function mcgdAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function mcgdAsync(named: McgdArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** McGinley dynamic: an average that hurries when prices fall below it. */
export function mcgdAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function mcgdAsync(named: McgdArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** McGinley dynamic: an average that hurries when prices fall below it. */
export class Mcgd extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Mcgd;
}

/** Arguments of `midpoint`, by name. */
export interface MidpointArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Midpoint: halfway between the largest and the smallest of the last `period` values.
 *
 * # Formula
 * `midpoint = (max + min) / 2`
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function midpoint(close: number, period?: number, options?: SeriesOptions): number;
export function midpoint(named: MidpointArguments<number, Kind> & SeriesOptions): number;
/** Midpoint: halfway between the largest and the smallest of the last `period` values. */
export function midpoint(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function midpoint(named: MidpointArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Midpoint: halfway between the largest and the smallest of the last `period` values. */
export function midpointAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function midpointAsync(named: MidpointArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Midpoint: halfway between the largest and the smallest of the last `period` values. */
export function midpointAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function midpointAsync(named: MidpointArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Midpoint: halfway between the largest and the smallest of the last `period` values. */
export class Midpoint extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Midpoint;
}

/** Arguments of `midprice`, by name. */
export interface MidpriceArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Midprice: halfway between the highest high and the lowest low of the last `period` bars.
 *
 * # Formula
 * `midprice = (highest high + lowest low) / 2`
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function midprice(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function midprice(named: MidpriceArguments<number, Kind> & SeriesOptions): number;
/** Midprice: halfway between the highest high and the lowest low of the last `period` bars. */
export function midprice(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function midprice(named: MidpriceArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Midprice: halfway between the highest high and the lowest low of the last `period` bars. */
export function midpriceAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function midpriceAsync(named: MidpriceArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Midprice: halfway between the highest high and the lowest low of the last `period` bars. */
export function midpriceAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function midpriceAsync(named: MidpriceArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Midprice: halfway between the highest high and the lowest low of the last `period` bars. */
export class Midprice extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Midprice;
}

/** Arguments of `pivotPoints`, by name. */
export interface PivotPointsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Classic pivot points: levels of support and resistance from the bar before.
 *
 * # Formula
 * With `high`, `low` and `close` of the bar before: `pivot = (high + low + close) / 3`,
 * `resistance_1 = 2 · pivot - low`, `resistance_2 = pivot + (high - low)`,
 * `resistance_3 = high + 2 · (pivot - low)`; `support_1 = 2 · pivot - high`,
 * `support_2 = pivot - (high - low)`, `support_3 = low - 2 · (high - pivot)`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * 7 values for each bar; the first at index 1. All are the close where the bar before has no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function pivotPoints(high: number, low: number, close: number, options?: SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function pivotPoints(named: PivotPointsArguments<number, Kind> & SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Classic pivot points: levels of support and resistance from the bar before. */
export function pivotPoints(high: Column, low: Column, close: Column, options?: SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function pivotPoints(named: PivotPointsArguments<Column, Kinds> & SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Classic pivot points: levels of support and resistance from the bar before. */
export function pivotPointsAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function pivotPointsAsync(named: PivotPointsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Classic pivot points: levels of support and resistance from the bar before. */
export function pivotPointsAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function pivotPointsAsync(named: PivotPointsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Classic pivot points: levels of support and resistance from the bar before. */
export class PivotPoints extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>, [high: Column, low: Column, close: Column], Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): PivotPoints;
}

/** Arguments of `rma`, by name. */
export interface RmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Wilder's moving average: exponential, but it takes `1 / period` of each value.
 *
 * # Formula
 * `rma[t] = rma[t - 1] + (close[t] - rma[t - 1]) / period`, from the mean of the first `period` values.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function rma(close: number, period?: number, options?: SeriesOptions): number;
export function rma(named: RmaArguments<number, Kind> & SeriesOptions): number;
/** Wilder's moving average: exponential, but it takes `1 / period` of each value. */
export function rma(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rma(named: RmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Wilder's moving average: exponential, but it takes `1 / period` of each value. */
export function rmaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rmaAsync(named: RmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Wilder's moving average: exponential, but it takes `1 / period` of each value. */
export function rmaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rmaAsync(named: RmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Wilder's moving average: exponential, but it takes `1 / period` of each value. */
export class Rma extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rma;
}

/** Arguments of `sar`, by name. */
export interface SarArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 0.02 */
  acceleration?: number;
  /** default 0.2 */
  maximum?: number;
}
/**
 * Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes.
 *
 * # Formula
 * `sar[t + 1] = sar[t] + af · (ep - sar[t])`, never inside the last two bars; `ep` is the extreme of the trend
 * and `af` grows by `acceleration` with each new one, up to `maximum`. When a bar reaches the stop the trend
 * turns, and the stop starts from `ep`. It begins down if the second bar moves down more than up.
 *
 * # Arguments
 * Columns of equal length. `acceleration` is 0.0 to 3e37, 0.02 as a rule. `maximum` is 0.0 to 3e37, 0.2 as a
 * rule.
 *
 * # Returns
 * One value for each bar; the first at index `1`. [Gaps](super::super#gaps) are skipped.
 */
export function sar(high: number, low: number, acceleration?: number, maximum?: number, options?: SeriesOptions): number;
export function sar(named: SarArguments<number, Kind> & SeriesOptions): number;
/** Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes. */
export function sar(high: Column, low: Column, acceleration?: number, maximum?: number, options?: SeriesOptions): Float64Array;
export function sar(named: SarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes. */
export function sarAsync(high: number, low: number, acceleration?: number, maximum?: number, options?: SeriesAsyncOptions): Promise<number>;
export function sarAsync(named: SarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes. */
export function sarAsync(high: Column, low: Column, acceleration?: number, maximum?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sarAsync(named: SarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Parabolic stop and reverse: a stop that follows the trend, faster the longer it makes new extremes. */
export class Sar extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(acceleration?: number, maximum?: number, options?: IndicatorOptions);
  constructor(named: { acceleration?: number; maximum?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sar;
}

/** Arguments of `sarext`, by name. */
export interface SarextArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 0 */
  startValue?: number;
  /** default 0 */
  offsetOnReverse?: number;
  /** default 0.02 */
  initialLong?: number;
  /** default 0.02 */
  accelerationLong?: number;
  /** default 0.2 */
  maximumLong?: number;
  /** default 0.02 */
  initialShort?: number;
  /** default 0.02 */
  accelerationShort?: number;
  /** default 0.2 */
  maximumShort?: number;
}
/**
 * Parabolic stop and reverse with accelerations of its own for each side.
 *
 * # Formula
 * As [`sar`](super::super::sar), with a stop that starts at `start_value` (a long one if positive, a short one if
 * negative, Wilder's choice if 0) and is moved away by the share `offset_on_reverse` when the trend turns.
 *
 * # Arguments
 * Columns of equal length. `start_value` is -3e37 to 3e37, 0.0 as a rule. `offset_on_reverse` is 0.0 to 3e37,
 * 0.0 as a rule. `initial_long` is 0.0 to 3e37, 0.02 as a rule. `acceleration_long` is 0.0 to 3e37, 0.02 as a
 * rule. `maximum_long` is 0.0 to 3e37, 0.2 as a rule. `initial_short` is 0.0 to 3e37, 0.02 as a rule.
 * `acceleration_short` is 0.0 to 3e37, 0.02 as a rule. `maximum_short` is 0.0 to 3e37, 0.2 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `1`. Positive while the trend is up, negative while it is down.
 * [Gaps](super::super#gaps) are skipped.
 */
export function sarext(high: number, low: number, startValue?: number, offsetOnReverse?: number, initialLong?: number, accelerationLong?: number, maximumLong?: number, initialShort?: number, accelerationShort?: number, maximumShort?: number, options?: SeriesOptions): number;
export function sarext(named: SarextArguments<number, Kind> & SeriesOptions): number;
/** Parabolic stop and reverse with accelerations of its own for each side. */
export function sarext(high: Column, low: Column, startValue?: number, offsetOnReverse?: number, initialLong?: number, accelerationLong?: number, maximumLong?: number, initialShort?: number, accelerationShort?: number, maximumShort?: number, options?: SeriesOptions): Float64Array;
export function sarext(named: SarextArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Parabolic stop and reverse with accelerations of its own for each side. */
export function sarextAsync(high: number, low: number, startValue?: number, offsetOnReverse?: number, initialLong?: number, accelerationLong?: number, maximumLong?: number, initialShort?: number, accelerationShort?: number, maximumShort?: number, options?: SeriesAsyncOptions): Promise<number>;
export function sarextAsync(named: SarextArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Parabolic stop and reverse with accelerations of its own for each side. */
export function sarextAsync(high: Column, low: Column, startValue?: number, offsetOnReverse?: number, initialLong?: number, accelerationLong?: number, maximumLong?: number, initialShort?: number, accelerationShort?: number, maximumShort?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sarextAsync(named: SarextArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Parabolic stop and reverse with accelerations of its own for each side. */
export class Sarext extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(startValue?: number, offsetOnReverse?: number, initialLong?: number, accelerationLong?: number, maximumLong?: number, initialShort?: number, accelerationShort?: number, maximumShort?: number, options?: IndicatorOptions);
  constructor(named: { startValue?: number; offsetOnReverse?: number; initialLong?: number; accelerationLong?: number; maximumLong?: number; initialShort?: number; accelerationShort?: number; maximumShort?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sarext;
}

/** Arguments of `sessionPivotPoints`, by name. */
export interface SessionPivotPointsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  session: C;
}
/**
 * Session pivot points: the classic levels, from the whole session before.
 *
 * # Formula
 * Those of [`pivot_points`](super::super::pivot_points()), where `high` and `low` are the extremes of the session
 * before, and `close` is its last.
 *
 * # Arguments
 * Columns of equal length. `session` is a number that differs from one session to the next: a date as a number,
 * or a count.
 *
 * # Returns
 * 7 values for each bar, the same through a session. NaN in the first session, which has none before.
 * [Gaps](super::super#gaps) are skipped.
 */
export function sessionPivotPoints(high: number, low: number, close: number, session: number, options?: SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function sessionPivotPoints(named: SessionPivotPointsArguments<number, Kind> & SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Session pivot points: the classic levels, from the whole session before. */
export function sessionPivotPoints(high: Column, low: Column, close: Column, session: Column, options?: SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function sessionPivotPoints(named: SessionPivotPointsArguments<Column, Kinds> & SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Session pivot points: the classic levels, from the whole session before. */
export function sessionPivotPointsAsync(high: number, low: number, close: number, session: number, options?: SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function sessionPivotPointsAsync(named: SessionPivotPointsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Session pivot points: the classic levels, from the whole session before. */
export function sessionPivotPointsAsync(high: Column, low: Column, close: Column, session: Column, options?: SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function sessionPivotPointsAsync(named: SessionPivotPointsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Session pivot points: the classic levels, from the whole session before. */
export class SessionPivotPoints extends Indicator<[high: number | null, low: number | null, close: number | null, session: number | null], { high: number | null; low: number | null; close: number | null; session: number | null }, Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>, [high: Column, low: Column, close: Column, session: Column], Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SessionPivotPoints;
}

/** Arguments of `sma`, by name. */
export interface SmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Simple moving average: the mean of the last `period` closes.
 *
 * # Formula
 * `sma[t] = (close[t - period + 1] + … + close[t]) / period`
 *
 * # Arguments
 * `period` is 1 or more bars.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function sma(close: number, period?: number, options?: SeriesOptions): number;
export function sma(named: SmaArguments<number, Kind> & SeriesOptions): number;
/** Simple moving average: the mean of the last `period` closes. */
export function sma(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function sma(named: SmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Simple moving average: the mean of the last `period` closes. */
export function smaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function smaAsync(named: SmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Simple moving average: the mean of the last `period` closes. */
export function smaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function smaAsync(named: SmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Simple moving average: the mean of the last `period` closes. */
export class Sma extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sma;
}

/** Arguments of `supertrend`, by name. */
export interface SupertrendArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
  /** default 3 */
  multiplier?: number;
}
/**
 * SuperTrend: a stop some average true ranges behind the trend.
 *
 * # Formula
 * Bands `(high + low) / 2 ± multiplier · atr(period)` move only towards the price, unless the close before was
 * beyond them; the trend turns down when the close is below the lower band, and up when it is above the upper.
 * It begins up.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 10 as a rule. `multiplier` is 0.0 to 3e37, 3.0 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function supertrend(high: number, low: number, close: number, period?: number, multiplier?: number, options?: SeriesOptions): Scalars<"supertrend" | "trend", never>;
export function supertrend(named: SupertrendArguments<number, Kind> & SeriesOptions): Scalars<"supertrend" | "trend", never>;
/** SuperTrend: a stop some average true ranges behind the trend. */
export function supertrend(high: Column, low: Column, close: Column, period?: number, multiplier?: number, options?: SeriesOptions): Columns<"supertrend" | "trend", never>;
export function supertrend(named: SupertrendArguments<Column, Kinds> & SeriesOptions): Columns<"supertrend" | "trend", never>;
/** SuperTrend: a stop some average true ranges behind the trend. */
export function supertrendAsync(high: number, low: number, close: number, period?: number, multiplier?: number, options?: SeriesAsyncOptions): Promise<Scalars<"supertrend" | "trend", never>>;
export function supertrendAsync(named: SupertrendArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"supertrend" | "trend", never>>;
/** SuperTrend: a stop some average true ranges behind the trend. */
export function supertrendAsync(high: Column, low: Column, close: Column, period?: number, multiplier?: number, options?: SeriesAsyncOptions): Promise<Columns<"supertrend" | "trend", never>>;
export function supertrendAsync(named: SupertrendArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"supertrend" | "trend", never>>;
/** SuperTrend: a stop some average true ranges behind the trend. */
export class Supertrend extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"supertrend" | "trend", never>, [high: Column, low: Column, close: Column], Columns<"supertrend" | "trend", never>> {
  constructor(period?: number, multiplier?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; multiplier?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Supertrend;
}

/** Arguments of `swakButter`, by name. */
export interface SwakButterArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Ehlers' two-pole Butterworth filter: a smooth line with little lag.
 *
 * # Formula
 * `y[t] = a² / 4 · (c[t] + 2 c[t - 1] + c[t - 2]) + 2 (1 - a) y[t - 1] - (1 - a)² y[t - 2]`, where `a = -b +
 * sqrt(b² + 2 b)` with `b = 2.415 (1 - cos(2π / period))`; before the first bar the close and `y` were as the
 * first close.
 *
 * # Arguments
 * `period` is 2 to 10000 bars, 20 as a rule.
 *
 * # Returns
 * One value for each bar, the first at index 0; the first `period` bars or so are warming up.
 * [Gaps](super::super#gaps) are skipped.
 */
export function swakButter(close: number, period?: number, options?: SeriesOptions): number;
export function swakButter(named: SwakButterArguments<number, Kind> & SeriesOptions): number;
/** Ehlers' two-pole Butterworth filter: a smooth line with little lag. */
export function swakButter(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function swakButter(named: SwakButterArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Ehlers' two-pole Butterworth filter: a smooth line with little lag. */
export function swakButterAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function swakButterAsync(named: SwakButterArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Ehlers' two-pole Butterworth filter: a smooth line with little lag. */
export function swakButterAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function swakButterAsync(named: SwakButterArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Ehlers' two-pole Butterworth filter: a smooth line with little lag. */
export class SwakButter extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SwakButter;
}

/** Arguments of `swakGauss`, by name. */
export interface SwakGaussArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Two-pole Gaussian filter: an exponential average of an exponential average.
 *
 * # Formula
 * `y[t] = a² c[t] + 2 (1 - a) y[t - 1] - (1 - a)² y[t - 2]`, where `a = -b + sqrt(b² + 2 b)` with `b = 2.415 (1 -
 * cos(2π / period))`; before the first bar `y` was as the first close.
 *
 * # Arguments
 * `period` is 2 to 10000 bars, 20 as a rule.
 *
 * # Returns
 * One value for each bar, the first at index 0; the first `period` bars or so are warming up.
 * [Gaps](super::super#gaps) are skipped.
 */
export function swakGauss(close: number, period?: number, options?: SeriesOptions): number;
export function swakGauss(named: SwakGaussArguments<number, Kind> & SeriesOptions): number;
/** Two-pole Gaussian filter: an exponential average of an exponential average. */
export function swakGauss(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function swakGauss(named: SwakGaussArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Two-pole Gaussian filter: an exponential average of an exponential average. */
export function swakGaussAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function swakGaussAsync(named: SwakGaussArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Two-pole Gaussian filter: an exponential average of an exponential average. */
export function swakGaussAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function swakGaussAsync(named: SwakGaussArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Two-pole Gaussian filter: an exponential average of an exponential average. */
export class SwakGauss extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SwakGauss;
}

/** Arguments of `t3`, by name. */
export interface T3Arguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 5 */
  period?: number;
  /** default 0.7 */
  volumeFactor?: number;
}
/**
 * Tillson's T3: six exponential averages in a row, combined so that little lag is left.
 *
 * # Formula
 * `t3 = -v³ · e6 + (3 v² + 3 v³) · e5 - (6 v² + 3 v + 3 v³) · e4 + (1 + 3 v + v³ + 3 v²) · e3`, where `v` is
 * the volume factor and `e1 … e6` are each the EMA of the one before.
 *
 * # Arguments
 * One column. `period` is 1 or more, 5 as a rule. `volume_factor` is 0.0 to 1.0, 0.7 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `6 · (period - 1)`. [Gaps](super::super#gaps) are skipped.
 */
export function t3(close: number, period?: number, volumeFactor?: number, options?: SeriesOptions): number;
export function t3(named: T3Arguments<number, Kind> & SeriesOptions): number;
/** Tillson's T3: six exponential averages in a row, combined so that little lag is left. */
export function t3(close: Column, period?: number, volumeFactor?: number, options?: SeriesOptions): Float64Array;
export function t3(named: T3Arguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Tillson's T3: six exponential averages in a row, combined so that little lag is left. */
export function t3Async(close: number, period?: number, volumeFactor?: number, options?: SeriesAsyncOptions): Promise<number>;
export function t3Async(named: T3Arguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Tillson's T3: six exponential averages in a row, combined so that little lag is left. */
export function t3Async(close: Column, period?: number, volumeFactor?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function t3Async(named: T3Arguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Tillson's T3: six exponential averages in a row, combined so that little lag is left. */
export class T3 extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, volumeFactor?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; volumeFactor?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): T3;
}

/** Arguments of `tema`, by name. */
export interface TemaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Triple exponential moving average: an average with its lag taken back twice.
 *
 * # Formula
 * `tema = 3 · one - 3 · two + three`, where `one` is the EMA of the values, `two` that of `one` and `three`
 * that of `two`, each from the mean of its first `period` values.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `3 · (period - 1)`. [Gaps](super::super#gaps) are skipped.
 */
export function tema(close: number, period?: number, options?: SeriesOptions): number;
export function tema(named: TemaArguments<number, Kind> & SeriesOptions): number;
/** Triple exponential moving average: an average with its lag taken back twice. */
export function tema(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function tema(named: TemaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Triple exponential moving average: an average with its lag taken back twice. */
export function temaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function temaAsync(named: TemaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Triple exponential moving average: an average with its lag taken back twice. */
export function temaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function temaAsync(named: TemaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Triple exponential moving average: an average with its lag taken back twice. */
export class Tema extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Tema;
}

/** Arguments of `trima`, by name. */
export interface TrimaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Triangular moving average: the values in the middle of the window weigh most.
 *
 * # Formula
 * The simple average of a simple average: of `(period + 1) / 2` values twice if the period is odd, of `period
 * / 2` and `period / 2 + 1` values if it is even.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function trima(close: number, period?: number, options?: SeriesOptions): number;
export function trima(named: TrimaArguments<number, Kind> & SeriesOptions): number;
/** Triangular moving average: the values in the middle of the window weigh most. */
export function trima(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function trima(named: TrimaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Triangular moving average: the values in the middle of the window weigh most. */
export function trimaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function trimaAsync(named: TrimaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Triangular moving average: the values in the middle of the window weigh most. */
export function trimaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function trimaAsync(named: TrimaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Triangular moving average: the values in the middle of the window weigh most. */
export class Trima extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Trima;
}

/** Arguments of `vidya`, by name. */
export interface VidyaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 12 */
  period?: number;
  /** default 9 */
  cmoPeriod?: number;
}
/**
 * Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are.
 *
 * # Formula
 * `vidya[t] = vidya[t - 1] + 2 / (period + 1) · |up - down| / (up + down) · (close[t] - vidya[t - 1])`, from
 * the first value, where `up` and `down` are the sums of the rises and falls of the last `cmo_period` changes.
 *
 * # Arguments
 * One column. `period` is 1 or more, 12 as a rule. `cmo_period` is 2 or more, 9 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `cmo_period`. Where nothing moves it stays where it is.
 * [Gaps](super::super#gaps) are skipped.
 */
export function vidya(close: number, period?: number, cmoPeriod?: number, options?: SeriesOptions): number;
export function vidya(named: VidyaArguments<number, Kind> & SeriesOptions): number;
/** Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are. */
export function vidya(close: Column, period?: number, cmoPeriod?: number, options?: SeriesOptions): Float64Array;
export function vidya(named: VidyaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are. */
export function vidyaAsync(close: number, period?: number, cmoPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function vidyaAsync(named: VidyaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are. */
export function vidyaAsync(close: Column, period?: number, cmoPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function vidyaAsync(named: VidyaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Variable index dynamic average: an EMA that takes more of each value the more one-sided the moves are. */
export class Vidya extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, cmoPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; cmoPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Vidya;
}

/** Arguments of `vwma`, by name. */
export interface VwmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  volume: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Volume-weighted moving average: the mean of the last `period` values, weighted by volume.
 *
 * # Formula
 * `vwma[t] = Σ close · volume / Σ volume` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. NaN where nothing was traded in the whole window,
 * unless the period is 1. [Gaps](super::super#gaps) are skipped.
 */
export function vwma(close: number, volume: number, period?: number, options?: SeriesOptions): number;
export function vwma(named: VwmaArguments<number, Kind> & SeriesOptions): number;
/** Volume-weighted moving average: the mean of the last `period` values, weighted by volume. */
export function vwma(close: Column, volume: Column, period?: number, options?: SeriesOptions): Float64Array;
export function vwma(named: VwmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Volume-weighted moving average: the mean of the last `period` values, weighted by volume. */
export function vwmaAsync(close: number, volume: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function vwmaAsync(named: VwmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Volume-weighted moving average: the mean of the last `period` values, weighted by volume. */
export function vwmaAsync(close: Column, volume: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function vwmaAsync(named: VwmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Volume-weighted moving average: the mean of the last `period` values, weighted by volume. */
export class Vwma extends Indicator<[close: number | null, volume: number | null], { close: number | null; volume: number | null }, number, [close: Column, volume: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Vwma;
}

/** Arguments of `wma`, by name. */
export interface WmaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Weighted moving average: the newest of the last `period` values weighs most.
 *
 * # Formula
 * `wma[t] = Σ (i + 1) · close[t - period + 1 + i] / (period · (period + 1) / 2)` over `0 <= i < period`.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function wma(close: number, period?: number, options?: SeriesOptions): number;
export function wma(named: WmaArguments<number, Kind> & SeriesOptions): number;
/** Weighted moving average: the newest of the last `period` values weighs most. */
export function wma(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function wma(named: WmaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Weighted moving average: the newest of the last `period` values weighs most. */
export function wmaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function wmaAsync(named: WmaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Weighted moving average: the newest of the last `period` values weighs most. */
export function wmaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function wmaAsync(named: WmaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Weighted moving average: the newest of the last `period` values weighs most. */
export class Wma extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Wma;
}

/** Arguments of `woodiePivotPoints`, by name. */
export interface WoodiePivotPointsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
}
/**
 * Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open.
 *
 * # Formula
 * With `high` and `low` of the bar before and the `open` of this one: `pivot = (high + low + 2 · open) / 4`; the
 * levels are made of it as in [`pivot_points`](super::super::pivot_points()).
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * 7 values for each bar, known at its open; the first at index 1. [Gaps](super::super#gaps) are skipped.
 */
export function woodiePivotPoints(open: number, high: number, low: number, options?: SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function woodiePivotPoints(named: WoodiePivotPointsArguments<number, Kind> & SeriesOptions): Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open. */
export function woodiePivotPoints(open: Column, high: Column, low: Column, options?: SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
export function woodiePivotPoints(named: WoodiePivotPointsArguments<Column, Kinds> & SeriesOptions): Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>;
/** Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open. */
export function woodiePivotPointsAsync(open: number, high: number, low: number, options?: SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function woodiePivotPointsAsync(named: WoodiePivotPointsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open. */
export function woodiePivotPointsAsync(open: Column, high: Column, low: Column, options?: SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
export function woodiePivotPointsAsync(named: WoodiePivotPointsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>>;
/** Woodie's pivot points: levels of support and resistance from the range of the bar before and today's open. */
export class WoodiePivotPoints extends Indicator<[open: number | null, high: number | null, low: number | null], { open: number | null; high: number | null; low: number | null }, Scalars<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>, [open: Column, high: Column, low: Column], Columns<"pivot" | "resistance1" | "resistance2" | "resistance3" | "support1" | "support2" | "support3", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): WoodiePivotPoints;
}

/** Arguments of `zigzag`, by name. */
export interface ZigzagArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 5 */
  sensitivity?: number;
  /** default 1 */
  minimumTrendLength?: number;
}
/**
 * Zigzag: the present leg between turns of more than a given percentage.
 *
 * # Formula
 * A falling leg ends when a high is `sensitivity` percent above its low, a rising one when a low is as much
 * below its high, and at least `minimum_trend_length` bars after that extreme. It begins with the low of the
 * first bar, falling.
 *
 * # Arguments
 * Columns of equal length. `sensitivity` is 0.0 to 100.0, 5.0 as a rule. `minimum_trend_length` is 1 or more,
 * 1 as a rule.
 *
 * # Returns
 * Three values for each bar; the first at index `minimum_trend_length`. [Gaps](super::super#gaps) are skipped.
 */
export function zigzag(high: number, low: number, sensitivity?: number, minimumTrendLength?: number, options?: SeriesOptions): Scalars<"zigzag" | "trend" | "pivotIndex", never>;
export function zigzag(named: ZigzagArguments<number, Kind> & SeriesOptions): Scalars<"zigzag" | "trend" | "pivotIndex", never>;
/** Zigzag: the present leg between turns of more than a given percentage. */
export function zigzag(high: Column, low: Column, sensitivity?: number, minimumTrendLength?: number, options?: SeriesOptions): Columns<"zigzag" | "trend" | "pivotIndex", never>;
export function zigzag(named: ZigzagArguments<Column, Kinds> & SeriesOptions): Columns<"zigzag" | "trend" | "pivotIndex", never>;
/** Zigzag: the present leg between turns of more than a given percentage. */
export function zigzagAsync(high: number, low: number, sensitivity?: number, minimumTrendLength?: number, options?: SeriesAsyncOptions): Promise<Scalars<"zigzag" | "trend" | "pivotIndex", never>>;
export function zigzagAsync(named: ZigzagArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"zigzag" | "trend" | "pivotIndex", never>>;
/** Zigzag: the present leg between turns of more than a given percentage. */
export function zigzagAsync(high: Column, low: Column, sensitivity?: number, minimumTrendLength?: number, options?: SeriesAsyncOptions): Promise<Columns<"zigzag" | "trend" | "pivotIndex", never>>;
export function zigzagAsync(named: ZigzagArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"zigzag" | "trend" | "pivotIndex", never>>;
/** Zigzag: the present leg between turns of more than a given percentage. */
export class Zigzag extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"zigzag" | "trend" | "pivotIndex", never>, [high: Column, low: Column], Columns<"zigzag" | "trend" | "pivotIndex", never>> {
  constructor(sensitivity?: number, minimumTrendLength?: number, options?: IndicatorOptions);
  constructor(named: { sensitivity?: number; minimumTrendLength?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Zigzag;
}

/** Arguments of `zlema`, by name. */
export interface ZlemaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Zero-lag exponential moving average: the EMA of values moved forward by its lag.
 *
 * # Formula
 * `zlema = ema(2 · close[t] - close[t - lag], period)` with `lag = (period - 1) / 2`, rounded down.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `lag + period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function zlema(close: number, period?: number, options?: SeriesOptions): number;
export function zlema(named: ZlemaArguments<number, Kind> & SeriesOptions): number;
/** Zero-lag exponential moving average: the EMA of values moved forward by its lag. */
export function zlema(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function zlema(named: ZlemaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Zero-lag exponential moving average: the EMA of values moved forward by its lag. */
export function zlemaAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function zlemaAsync(named: ZlemaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Zero-lag exponential moving average: the EMA of values moved forward by its lag. */
export function zlemaAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function zlemaAsync(named: ZlemaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Zero-lag exponential moving average: the EMA of values moved forward by its lag. */
export class Zlema extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Zlema;
}

/** Arguments of `ac`, by name. */
export interface AcArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 5 */
  fastPeriod?: number;
  /** default 34 */
  slowPeriod?: number;
  /** default 5 */
  signalPeriod?: number;
}
/**
 * Accelerator oscillator: the awesome oscillator less its own average.
 *
 * # Formula
 * `ac = ao - sma(ao, signal_period)`, where `ao` is the [awesome oscillator](super::super::ao).
 *
 * # Arguments
 * Columns of equal length. `fast_period` is 2 or more, 5 as a rule. `slow_period` is 2 or more, 34 as a rule.
 * `signal_period` is 2 or more, 5 as a rule. They may be in any order.
 *
 * # Returns
 * One value for each bar; the first at index `slow_period + signal_period - 2`. [Gaps](super::super#gaps) are
 * skipped.
 */
export function ac(high: number, low: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): number;
export function ac(named: AcArguments<number, Kind> & SeriesOptions): number;
/** Accelerator oscillator: the awesome oscillator less its own average. */
export function ac(high: Column, low: Column, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Float64Array;
export function ac(named: AcArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Accelerator oscillator: the awesome oscillator less its own average. */
export function acAsync(high: number, low: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function acAsync(named: AcArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Accelerator oscillator: the awesome oscillator less its own average. */
export function acAsync(high: Column, low: Column, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function acAsync(named: AcArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Accelerator oscillator: the awesome oscillator less its own average. */
export class Ac extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ac;
}

/** Arguments of `adx`, by name. */
export interface AdxArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Average directional index: how strong a trend is, whichever way it goes.
 *
 * # Formula
 * `adx[t] = (adx[t - 1] · (period - 1) + dx[t]) / period`, from the mean of the first `period` values of
 * [`dx`](super::super::dx). A bar at which `dx` has no value of its own changes nothing.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `2 · period - 1`. 0 to 100; 0 for a series that has not moved.
 * [Gaps](super::super#gaps) are skipped.
 */
export function adx(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function adx(named: AdxArguments<number, Kind> & SeriesOptions): number;
/** Average directional index: how strong a trend is, whichever way it goes. */
export function adx(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function adx(named: AdxArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Average directional index: how strong a trend is, whichever way it goes. */
export function adxAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function adxAsync(named: AdxArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Average directional index: how strong a trend is, whichever way it goes. */
export function adxAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function adxAsync(named: AdxArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Average directional index: how strong a trend is, whichever way it goes. */
export class Adx extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Adx;
}

/** Arguments of `adxr`, by name. */
export interface AdxrArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Average directional index rating: ADX, averaged with itself of `period - 1` bars before.
 *
 * # Formula
 * `adxr[t] = (adx[t] + adx[t - period + 1]) / 2` with [`adx`](super::super::adx).
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `3 · period - 2`. 0 to 100. [Gaps](super::super#gaps) are skipped.
 */
export function adxr(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function adxr(named: AdxrArguments<number, Kind> & SeriesOptions): number;
/** Average directional index rating: ADX, averaged with itself of `period - 1` bars before. */
export function adxr(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function adxr(named: AdxrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Average directional index rating: ADX, averaged with itself of `period - 1` bars before. */
export function adxrAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function adxrAsync(named: AdxrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Average directional index rating: ADX, averaged with itself of `period - 1` bars before. */
export function adxrAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function adxrAsync(named: AdxrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Average directional index rating: ADX, averaged with itself of `period - 1` bars before. */
export class Adxr extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Adxr;
}

/** Arguments of `ao`, by name. */
export interface AoArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 5 */
  fastPeriod?: number;
  /** default 34 */
  slowPeriod?: number;
}
/**
 * Awesome oscillator: a fast less a slow simple average of the middles of the bars.
 *
 * # Formula
 * `ao = sma(median, fast_period) - sma(median, slow_period)` with `median = (high + low) / 2`.
 *
 * # Arguments
 * Columns of equal length. `fast_period` is 2 or more, 5 as a rule. `slow_period` is 2 or more, 34 as a rule. They
 * may be in either order.
 *
 * # Returns
 * One value for each bar; the first at index `slow_period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function ao(high: number, low: number, fastPeriod?: number, slowPeriod?: number, options?: SeriesOptions): number;
export function ao(named: AoArguments<number, Kind> & SeriesOptions): number;
/** Awesome oscillator: a fast less a slow simple average of the middles of the bars. */
export function ao(high: Column, low: Column, fastPeriod?: number, slowPeriod?: number, options?: SeriesOptions): Float64Array;
export function ao(named: AoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Awesome oscillator: a fast less a slow simple average of the middles of the bars. */
export function aoAsync(high: number, low: number, fastPeriod?: number, slowPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function aoAsync(named: AoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Awesome oscillator: a fast less a slow simple average of the middles of the bars. */
export function aoAsync(high: Column, low: Column, fastPeriod?: number, slowPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function aoAsync(named: AoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Awesome oscillator: a fast less a slow simple average of the middles of the bars. */
export class Ao extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ao;
}

/** Arguments of `apo`, by name. */
export interface ApoArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 12 */
  fastPeriod?: number;
  /** default 26 */
  slowPeriod?: number;
  /** default `EMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Absolute price oscillator: a fast less a slow moving average.
 *
 * # Formula
 * `apo = fast - slow`, two averages of the close. The fast period may be given second. Each average begins
 * with the first bar.
 *
 * # Arguments
 * One column. `fast_period` is 2 or more, 12 as a rule. `slow_period` is 2 or more, 26 as a rule.
 * `moving_average` is any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * One value for each bar; the first at index `slow_period - 1` with the exponential average.
 * [Gaps](super::super#gaps) are skipped.
 */
export function apo(close: number, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function apo(named: ApoArguments<number, Kind> & SeriesOptions): number;
/** Absolute price oscillator: a fast less a slow moving average. */
export function apo(close: Column, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function apo(named: ApoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Absolute price oscillator: a fast less a slow moving average. */
export function apoAsync(close: number, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function apoAsync(named: ApoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Absolute price oscillator: a fast less a slow moving average. */
export function apoAsync(close: Column, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function apoAsync(named: ApoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Absolute price oscillator: a fast less a slow moving average. */
export class Apo extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Apo;
}

/** Arguments of `aroon`, by name. */
export interface AroonArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Aroon: how long ago the last high and low were.
 *
 * # Formula
 * `aroon_up = 100 · (period - bars since the highest high) / period` among this bar and `period` before, the
 * last of several; `aroon_down` in the same way from the lowest low.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period`. 0 to 100. [Gaps](super::super#gaps) are skipped.
 */
export function aroon(high: number, low: number, period?: number, options?: SeriesOptions): Scalars<"aroonDown" | "aroonUp", never>;
export function aroon(named: AroonArguments<number, Kind> & SeriesOptions): Scalars<"aroonDown" | "aroonUp", never>;
/** Aroon: how long ago the last high and low were. */
export function aroon(high: Column, low: Column, period?: number, options?: SeriesOptions): Columns<"aroonDown" | "aroonUp", never>;
export function aroon(named: AroonArguments<Column, Kinds> & SeriesOptions): Columns<"aroonDown" | "aroonUp", never>;
/** Aroon: how long ago the last high and low were. */
export function aroonAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"aroonDown" | "aroonUp", never>>;
export function aroonAsync(named: AroonArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"aroonDown" | "aroonUp", never>>;
/** Aroon: how long ago the last high and low were. */
export function aroonAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"aroonDown" | "aroonUp", never>>;
export function aroonAsync(named: AroonArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"aroonDown" | "aroonUp", never>>;
/** Aroon: how long ago the last high and low were. */
export class Aroon extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"aroonDown" | "aroonUp", never>, [high: Column, low: Column], Columns<"aroonDown" | "aroonUp", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Aroon;
}

/** Arguments of `aroonosc`, by name. */
export interface AroonoscArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Aroon oscillator: Aroon up less Aroon down.
 *
 * # Formula
 * `aroonosc = aroon_up - aroon_down` of [`aroon`](super::super::aroon).
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. -100 to 100. [Gaps](super::super#gaps) are skipped.
 */
export function aroonosc(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function aroonosc(named: AroonoscArguments<number, Kind> & SeriesOptions): number;
/** Aroon oscillator: Aroon up less Aroon down. */
export function aroonosc(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function aroonosc(named: AroonoscArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Aroon oscillator: Aroon up less Aroon down. */
export function aroonoscAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function aroonoscAsync(named: AroonoscArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Aroon oscillator: Aroon up less Aroon down. */
export function aroonoscAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function aroonoscAsync(named: AroonoscArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Aroon oscillator: Aroon up less Aroon down. */
export class Aroonosc extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Aroonosc;
}

/** Arguments of `asi`, by name. */
export interface AsiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 3 */
  limitMove?: number;
}
/**
 * Wilder's accumulative swing index.
 *
 * # Formula
 * The sum of [`si`](super::super::si) so far, from 0 at the first bar.
 *
 * # Arguments
 * `limit_move` is the most that the price may move in a day, for futures that have such a limit. Columns of
 * equal length. `limit_move` is positive, 3.0 as a rule.
 *
 * # Returns
 * One value for each bar. [Gaps](super::super#gaps) are skipped.
 */
export function asi(open: number, high: number, low: number, close: number, limitMove?: number, options?: SeriesOptions): number;
export function asi(named: AsiArguments<number, Kind> & SeriesOptions): number;
/** Wilder's accumulative swing index. */
export function asi(open: Column, high: Column, low: Column, close: Column, limitMove?: number, options?: SeriesOptions): Float64Array;
export function asi(named: AsiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Wilder's accumulative swing index. */
export function asiAsync(open: number, high: number, low: number, close: number, limitMove?: number, options?: SeriesAsyncOptions): Promise<number>;
export function asiAsync(named: AsiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Wilder's accumulative swing index. */
export function asiAsync(open: Column, high: Column, low: Column, close: Column, limitMove?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function asiAsync(named: AsiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Wilder's accumulative swing index. */
export class Asi extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(limitMove?: number, options?: IndicatorOptions);
  constructor(named: { limitMove?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Asi;
}

/** Arguments of `bop`, by name. */
export interface BopArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Balance of power: which side won the bar.
 *
 * # Formula
 * `bop = (close - open) / (high - low)`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar. -1 to 1; 0 where a bar has no range. [Gaps](super::super#gaps) are skipped.
 */
export function bop(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function bop(named: BopArguments<number, Kind> & SeriesOptions): number;
/** Balance of power: which side won the bar. */
export function bop(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function bop(named: BopArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Balance of power: which side won the bar. */
export function bopAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function bopAsync(named: BopArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Balance of power: which side won the bar. */
export function bopAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function bopAsync(named: BopArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Balance of power: which side won the bar. */
export class Bop extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Bop;
}

/** Arguments of `cci`, by name. */
export interface CciArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Commodity channel index: how far the typical price is from its average, in mean deviations.
 *
 * # Formula
 * `cci = (typical - mean) / (0.015 · deviation)` with `typical = (high + low + close) / 3`; `mean` is its
 * simple average over `period` bars and `deviation` the mean of the distances from it.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 where the window is flat, to 1e-14 of its mean.
 * The deviation costs a pass over the window for each bar. [Gaps](super::super#gaps) are skipped.
 */
export function cci(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function cci(named: CciArguments<number, Kind> & SeriesOptions): number;
/** Commodity channel index: how far the typical price is from its average, in mean deviations. */
export function cci(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function cci(named: CciArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Commodity channel index: how far the typical price is from its average, in mean deviations. */
export function cciAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cciAsync(named: CciArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Commodity channel index: how far the typical price is from its average, in mean deviations. */
export function cciAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cciAsync(named: CciArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Commodity channel index: how far the typical price is from its average, in mean deviations. */
export class Cci extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cci;
}

/** Arguments of `cg`, by name. */
export interface CgArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Center of gravity: where in the window the weight of the prices is.
 *
 * # Formula
 * `cg = -Σ (i + 1) · close[t - i] / Σ close[t - i]` over `0 <= i < period`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. -period to -1 for prices that are not negative; the
 * middle, `-(period + 1) / 2`, where the sum is 0. [Gaps](super::super#gaps) are skipped.
 */
export function cg(close: number, period?: number, options?: SeriesOptions): number;
export function cg(named: CgArguments<number, Kind> & SeriesOptions): number;
/** Center of gravity: where in the window the weight of the prices is. */
export function cg(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function cg(named: CgArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Center of gravity: where in the window the weight of the prices is. */
export function cgAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cgAsync(named: CgArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Center of gravity: where in the window the weight of the prices is. */
export function cgAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cgAsync(named: CgArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Center of gravity: where in the window the weight of the prices is. */
export class Cg extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cg;
}

/** Arguments of `chop`, by name. */
export interface ChopArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Choppiness index: how much of its movement a market wasted, in percent.
 *
 * # Formula
 * `chop = 100 · log10(Σ true_range / (highest - lowest)) / log10(period)` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 100 where the window has no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function chop(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function chop(named: ChopArguments<number, Kind> & SeriesOptions): number;
/** Choppiness index: how much of its movement a market wasted, in percent. */
export function chop(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function chop(named: ChopArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Choppiness index: how much of its movement a market wasted, in percent. */
export function chopAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function chopAsync(named: ChopArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Choppiness index: how much of its movement a market wasted, in percent. */
export function chopAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function chopAsync(named: ChopArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Choppiness index: how much of its movement a market wasted, in percent. */
export class Chop extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Chop;
}

/** Arguments of `choptr`, by name. */
export interface ChoptrArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Choppiness index with true highs and lows: a gap counts on both sides.
 *
 * # Formula
 * `choptr = 100 · log10(Σ true_range / (highest - lowest)) / log10(period)` over the last `period` bars, where
 * `highest` is that of `max(high, close[t - 1])` and `lowest` that of `min(low, close[t - 1])`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 to 100; 100 where the window has no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function choptr(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function choptr(named: ChoptrArguments<number, Kind> & SeriesOptions): number;
/** Choppiness index with true highs and lows: a gap counts on both sides. */
export function choptr(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function choptr(named: ChoptrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Choppiness index with true highs and lows: a gap counts on both sides. */
export function choptrAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function choptrAsync(named: ChoptrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Choppiness index with true highs and lows: a gap counts on both sides. */
export function choptrAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function choptrAsync(named: ChoptrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Choppiness index with true highs and lows: a gap counts on both sides. */
export class Choptr extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Choptr;
}

/** Arguments of `cmo`, by name. */
export interface CmoArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Chande momentum oscillator, with Wilder's smoothing.
 *
 * # Formula
 * `cmo = 100 · (gain - loss) / (gain + loss)`, where gain and loss are averaged as in [`rsi`](super::super::rsi).
 * (The published oscillator has sums over a window: [`cmou`](super::super::cmou).)
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. -100 to 100; 0 for a series that has not moved.
 * [Gaps](super::super#gaps) are skipped.
 */
export function cmo(close: number, period?: number, options?: SeriesOptions): number;
export function cmo(named: CmoArguments<number, Kind> & SeriesOptions): number;
/** Chande momentum oscillator, with Wilder's smoothing. */
export function cmo(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function cmo(named: CmoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Chande momentum oscillator, with Wilder's smoothing. */
export function cmoAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cmoAsync(named: CmoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Chande momentum oscillator, with Wilder's smoothing. */
export function cmoAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cmoAsync(named: CmoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Chande momentum oscillator, with Wilder's smoothing. */
export class Cmo extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cmo;
}

/** Arguments of `cmou`, by name. */
export interface CmouArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Chande momentum oscillator, as published: over a window, without smoothing.
 *
 * # Formula
 * `cmou = 100 · (gains - losses) / (gains + losses)`, sums of the last `period` changes of the close.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. -100 to 100; 0 where the close has not moved.
 * [Gaps](super::super#gaps) are skipped.
 */
export function cmou(close: number, period?: number, options?: SeriesOptions): number;
export function cmou(named: CmouArguments<number, Kind> & SeriesOptions): number;
/** Chande momentum oscillator, as published: over a window, without smoothing. */
export function cmou(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function cmou(named: CmouArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Chande momentum oscillator, as published: over a window, without smoothing. */
export function cmouAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cmouAsync(named: CmouArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Chande momentum oscillator, as published: over a window, without smoothing. */
export function cmouAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cmouAsync(named: CmouArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Chande momentum oscillator, as published: over a window, without smoothing. */
export class Cmou extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cmou;
}

/** Arguments of `coppock`, by name. */
export interface CoppockArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 10 */
  wmaPeriod?: number;
  /** default 11 */
  firstRocPeriod?: number;
  /** default 14 */
  secondRocPeriod?: number;
}
/**
 * Coppock curve: a weighted average of two rates of change.
 *
 * # Formula
 * `coppock = wma(roc(close, first_roc_period) + roc(close, second_roc_period), wma_period)`
 *
 * # Arguments
 * One column. `wma_period` is 1 or more, 10 as a rule. `first_roc_period` is 1 or more, 11 as a rule.
 * `second_roc_period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `max(first_roc_period, second_roc_period) + wma_period - 1`.
 * [Gaps](super::super#gaps) are skipped.
 */
export function coppock(close: number, wmaPeriod?: number, firstRocPeriod?: number, secondRocPeriod?: number, options?: SeriesOptions): number;
export function coppock(named: CoppockArguments<number, Kind> & SeriesOptions): number;
/** Coppock curve: a weighted average of two rates of change. */
export function coppock(close: Column, wmaPeriod?: number, firstRocPeriod?: number, secondRocPeriod?: number, options?: SeriesOptions): Float64Array;
export function coppock(named: CoppockArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Coppock curve: a weighted average of two rates of change. */
export function coppockAsync(close: number, wmaPeriod?: number, firstRocPeriod?: number, secondRocPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function coppockAsync(named: CoppockArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Coppock curve: a weighted average of two rates of change. */
export function coppockAsync(close: Column, wmaPeriod?: number, firstRocPeriod?: number, secondRocPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function coppockAsync(named: CoppockArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Coppock curve: a weighted average of two rates of change. */
export class Coppock extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(wmaPeriod?: number, firstRocPeriod?: number, secondRocPeriod?: number, options?: IndicatorOptions);
  constructor(named: { wmaPeriod?: number; firstRocPeriod?: number; secondRocPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Coppock;
}

/** Arguments of `crsi`, by name. */
export interface CrsiArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 3 */
  period?: number;
  /** default 2 */
  streakPeriod?: number;
  /** default 100 */
  rankPeriod?: number;
}
/**
 * Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return.
 *
 * # Formula
 * `crsi = (rsi(close, period) + rsi(streak, streak_period) + percentrank(return, rank_period)) / 3`. The
 * streak counts how many bars in a row the close has risen, or fallen (then negative), and is 0 where it has
 * not changed; the return is that of one bar.
 *
 * # Arguments
 * One column. `period` is 2 or more, 3 as a rule. `streak_period` is 2 or more, 2 as a rule. `rank_period` is
 * 2 or more, 100 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `max(period, streak_period + 1, rank_period + 1)`. 0 to 100.
 * [Gaps](super::super#gaps) are skipped.
 */
export function crsi(close: number, period?: number, streakPeriod?: number, rankPeriod?: number, options?: SeriesOptions): number;
export function crsi(named: CrsiArguments<number, Kind> & SeriesOptions): number;
/** Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return. */
export function crsi(close: Column, period?: number, streakPeriod?: number, rankPeriod?: number, options?: SeriesOptions): Float64Array;
export function crsi(named: CrsiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return. */
export function crsiAsync(close: number, period?: number, streakPeriod?: number, rankPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function crsiAsync(named: CrsiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return. */
export function crsiAsync(close: Column, period?: number, streakPeriod?: number, rankPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function crsiAsync(named: CrsiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Connors RSI: the mean of an RSI, the RSI of streaks, and the rank of the last return. */
export class Crsi extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, streakPeriod?: number, rankPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; streakPeriod?: number; rankPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Crsi;
}

/** Arguments of `cti`, by name. */
export interface CtiArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Correlation trend indicator: how straight the way of the price is.
 *
 * # Formula
 * Pearson's correlation of the last `period` closes with their places in the window.
 *
 * # Arguments
 * One column. `period` is 2 or more, 20 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. -1 to 1; 0 where the window is flat.
 * [Gaps](super::super#gaps) are skipped.
 */
export function cti(close: number, period?: number, options?: SeriesOptions): number;
export function cti(named: CtiArguments<number, Kind> & SeriesOptions): number;
/** Correlation trend indicator: how straight the way of the price is. */
export function cti(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function cti(named: CtiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Correlation trend indicator: how straight the way of the price is. */
export function ctiAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function ctiAsync(named: CtiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Correlation trend indicator: how straight the way of the price is. */
export function ctiAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ctiAsync(named: CtiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Correlation trend indicator: how straight the way of the price is. */
export class Cti extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cti;
}

/** Arguments of `dosc`, by name. */
export interface DoscArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
  /** default 5 */
  firstPeriod?: number;
  /** default 3 */
  secondPeriod?: number;
  /** default 9 */
  signalPeriod?: number;
}
/**
 * Derivative oscillator: a twice smoothed RSI less its own average.
 *
 * # Formula
 * `smooth = ema(ema(rsi(close, period), first_period), second_period)`, `dosc = smooth - sma(smooth,
 * signal_period)`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule. `first_period` is 2 or more, 5 as a rule. `second_period`
 * is 2 or more, 3 as a rule. `signal_period` is 2 or more, 9 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period + first_period + second_period + signal_period - 3`.
 * [Gaps](super::super#gaps) are skipped.
 */
export function dosc(close: number, period?: number, firstPeriod?: number, secondPeriod?: number, signalPeriod?: number, options?: SeriesOptions): number;
export function dosc(named: DoscArguments<number, Kind> & SeriesOptions): number;
/** Derivative oscillator: a twice smoothed RSI less its own average. */
export function dosc(close: Column, period?: number, firstPeriod?: number, secondPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Float64Array;
export function dosc(named: DoscArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Derivative oscillator: a twice smoothed RSI less its own average. */
export function doscAsync(close: number, period?: number, firstPeriod?: number, secondPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function doscAsync(named: DoscArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Derivative oscillator: a twice smoothed RSI less its own average. */
export function doscAsync(close: Column, period?: number, firstPeriod?: number, secondPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function doscAsync(named: DoscArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Derivative oscillator: a twice smoothed RSI less its own average. */
export class Dosc extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, firstPeriod?: number, secondPeriod?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; firstPeriod?: number; secondPeriod?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Dosc;
}

/** Arguments of `dpo`, by name. */
export interface DpoArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Detrended price oscillator: the price of half a window ago, less the average.
 *
 * # Formula
 * `dpo[t] = close[t - period / 2 - 1] - sma(close, period)[t]`, with half an odd period rounded down.
 *
 * # Arguments
 * One column. `period` is 2 or more, 20 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`, or 2 for a period of 2. [Gaps](super::super#gaps) are
 * skipped.
 */
export function dpo(close: number, period?: number, options?: SeriesOptions): number;
export function dpo(named: DpoArguments<number, Kind> & SeriesOptions): number;
/** Detrended price oscillator: the price of half a window ago, less the average. */
export function dpo(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function dpo(named: DpoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Detrended price oscillator: the price of half a window ago, less the average. */
export function dpoAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function dpoAsync(named: DpoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Detrended price oscillator: the price of half a window ago, less the average. */
export function dpoAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function dpoAsync(named: DpoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Detrended price oscillator: the price of half a window ago, less the average. */
export class Dpo extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Dpo;
}

/** Arguments of `dx`, by name. */
export interface DxArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Directional movement index: how one-sided movement is, in percent.
 *
 * # Formula
 * `dx = 100 · |plus_di - minus_di| / (plus_di + minus_di)` with [`plus_di`](super::super::plus_di) and
 * [`minus_di`](super::super::minus_di).
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 to 100; where nothing has moved for so long that
 * `plus_di + minus_di` is below 1e-14, the value before, and 0 if there is none. [Gaps](super::super#gaps) are
 * skipped.
 */
export function dx(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function dx(named: DxArguments<number, Kind> & SeriesOptions): number;
/** Directional movement index: how one-sided movement is, in percent. */
export function dx(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function dx(named: DxArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Directional movement index: how one-sided movement is, in percent. */
export function dxAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function dxAsync(named: DxArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Directional movement index: how one-sided movement is, in percent. */
export function dxAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function dxAsync(named: DxArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Directional movement index: how one-sided movement is, in percent. */
export class Dx extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Dx;
}

/** Arguments of `er`, by name. */
export interface ErArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Kaufman's efficiency ratio: how much of its way a price has come.
 *
 * # Formula
 * `er = |close[t] - close[t - period]| / Σ |close[i] - close[i - 1]|` over the last `period` changes.
 *
 * # Arguments
 * One column. `period` is 2 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 to 1; 1 where the close has not moved.
 * [Gaps](super::super#gaps) are skipped.
 */
export function er(close: number, period?: number, options?: SeriesOptions): number;
export function er(named: ErArguments<number, Kind> & SeriesOptions): number;
/** Kaufman's efficiency ratio: how much of its way a price has come. */
export function er(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function er(named: ErArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Kaufman's efficiency ratio: how much of its way a price has come. */
export function erAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function erAsync(named: ErArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Kaufman's efficiency ratio: how much of its way a price has come. */
export function erAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function erAsync(named: ErArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Kaufman's efficiency ratio: how much of its way a price has come. */
export class Er extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Er;
}

/** Arguments of `eri`, by name. */
export interface EriArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 13 */
  period?: number;
}
/**
 * Elder ray index: how far bulls and bears could drive the price from its average.
 *
 * # Formula
 * `bull_power = high - ema(close, period)`, `bear_power = low - ema(close, period)`.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 13 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function eri(high: number, low: number, close: number, period?: number, options?: SeriesOptions): Scalars<"bullPower" | "bearPower", never>;
export function eri(named: EriArguments<number, Kind> & SeriesOptions): Scalars<"bullPower" | "bearPower", never>;
/** Elder ray index: how far bulls and bears could drive the price from its average. */
export function eri(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Columns<"bullPower" | "bearPower", never>;
export function eri(named: EriArguments<Column, Kinds> & SeriesOptions): Columns<"bullPower" | "bearPower", never>;
/** Elder ray index: how far bulls and bears could drive the price from its average. */
export function eriAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"bullPower" | "bearPower", never>>;
export function eriAsync(named: EriArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"bullPower" | "bearPower", never>>;
/** Elder ray index: how far bulls and bears could drive the price from its average. */
export function eriAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"bullPower" | "bearPower", never>>;
export function eriAsync(named: EriArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"bullPower" | "bearPower", never>>;
/** Elder ray index: how far bulls and bears could drive the price from its average. */
export class Eri extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"bullPower" | "bearPower", never>, [high: Column, low: Column, close: Column], Columns<"bullPower" | "bearPower", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Eri;
}

/** Arguments of `fisher`, by name. */
export interface FisherArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Fisher transform: the place of the price in its range, with sharp turning points.
 *
 * # Formula
 * `place` is where `median = (high + low) / 2` is between its lowest and highest of `period` bars, 0 to 1, and
 * 0.5 where there is no range. `smooth[t] = 0.67 · smooth[t - 1] + 0.66 · (place - 0.5)`, and ±0.999 beyond
 * ±0.99; `fisher[t] = (ln((1 + smooth) / (1 - smooth)) + fisher[t - 1]) / 2`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 10 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function fisher(high: number, low: number, period?: number, options?: SeriesOptions): Scalars<"fisher" | "trigger", never>;
export function fisher(named: FisherArguments<number, Kind> & SeriesOptions): Scalars<"fisher" | "trigger", never>;
/** Fisher transform: the place of the price in its range, with sharp turning points. */
export function fisher(high: Column, low: Column, period?: number, options?: SeriesOptions): Columns<"fisher" | "trigger", never>;
export function fisher(named: FisherArguments<Column, Kinds> & SeriesOptions): Columns<"fisher" | "trigger", never>;
/** Fisher transform: the place of the price in its range, with sharp turning points. */
export function fisherAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"fisher" | "trigger", never>>;
export function fisherAsync(named: FisherArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"fisher" | "trigger", never>>;
/** Fisher transform: the place of the price in its range, with sharp turning points. */
export function fisherAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"fisher" | "trigger", never>>;
export function fisherAsync(named: FisherArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"fisher" | "trigger", never>>;
/** Fisher transform: the place of the price in its range, with sharp turning points. */
export class Fisher extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"fisher" | "trigger", never>, [high: Column, low: Column], Columns<"fisher" | "trigger", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Fisher;
}

/** Arguments of `fosc`, by name. */
export interface FoscArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 5 */
  period?: number;
}
/**
 * Forecast oscillator: how far the close is from what a straight line foretold, in percent.
 *
 * # Formula
 * `fosc[t] = 100 · (close[t] - forecast) / close[t]`, where the forecast for bar `t` is that of the line of
 * least squares through the `period` closes before.
 *
 * # Arguments
 * One column. `period` is 2 or more, 5 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the close is 0. [Gaps](super::super#gaps) are
 * skipped.
 */
export function fosc(close: number, period?: number, options?: SeriesOptions): number;
export function fosc(named: FoscArguments<number, Kind> & SeriesOptions): number;
/** Forecast oscillator: how far the close is from what a straight line foretold, in percent. */
export function fosc(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function fosc(named: FoscArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Forecast oscillator: how far the close is from what a straight line foretold, in percent. */
export function foscAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function foscAsync(named: FoscArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Forecast oscillator: how far the close is from what a straight line foretold, in percent. */
export function foscAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function foscAsync(named: FoscArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Forecast oscillator: how far the close is from what a straight line foretold, in percent. */
export class Fosc extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Fosc;
}

/** Arguments of `fractal`, by name. */
export interface FractalArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 2 */
  leftBars?: number;
  /** default 2 */
  rightBars?: number;
}
/**
 * Williams' fractals: highs and lows beyond all of their neighbours.
 *
 * # Formula
 * `swing_high[t] = 100` if `high[t - right_bars]` is above the highs of the `left_bars` bars before it and of
 * the `right_bars` after it; `swing_low` if the low is below theirs. The swing was `right_bars` bars ago:
 * nothing is known sooner.
 *
 * # Arguments
 * Columns of equal length. `left_bars` is 1 or more, 2 as a rule. `right_bars` is 1 or more, 2 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `left_bars + right_bars`. [Gaps](super::super#gaps) are skipped.
 */
export function fractal(high: number, low: number, leftBars?: number, rightBars?: number, options?: SeriesOptions): Scalars<"swingHigh" | "swingLow", never>;
export function fractal(named: FractalArguments<number, Kind> & SeriesOptions): Scalars<"swingHigh" | "swingLow", never>;
/** Williams' fractals: highs and lows beyond all of their neighbours. */
export function fractal(high: Column, low: Column, leftBars?: number, rightBars?: number, options?: SeriesOptions): Columns<"swingHigh" | "swingLow", never>;
export function fractal(named: FractalArguments<Column, Kinds> & SeriesOptions): Columns<"swingHigh" | "swingLow", never>;
/** Williams' fractals: highs and lows beyond all of their neighbours. */
export function fractalAsync(high: number, low: number, leftBars?: number, rightBars?: number, options?: SeriesAsyncOptions): Promise<Scalars<"swingHigh" | "swingLow", never>>;
export function fractalAsync(named: FractalArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"swingHigh" | "swingLow", never>>;
/** Williams' fractals: highs and lows beyond all of their neighbours. */
export function fractalAsync(high: Column, low: Column, leftBars?: number, rightBars?: number, options?: SeriesAsyncOptions): Promise<Columns<"swingHigh" | "swingLow", never>>;
export function fractalAsync(named: FractalArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"swingHigh" | "swingLow", never>>;
/** Williams' fractals: highs and lows beyond all of their neighbours. */
export class Fractal extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"swingHigh" | "swingLow", never>, [high: Column, low: Column], Columns<"swingHigh" | "swingLow", never>> {
  constructor(leftBars?: number, rightBars?: number, options?: IndicatorOptions);
  constructor(named: { leftBars?: number; rightBars?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Fractal;
}

/** Arguments of `gapPercent`, by name. */
export interface GapPercentArguments<C = Column, K = Kinds> {
  open: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Gap: by how much percent a bar opens above the close before.
 *
 * # Formula
 * `gap_percent[t] = 100 · (open[t] / close[t - 1] - 1)`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, known at its open; the first at index 1. Below 0 where it opens lower; NaN where the
 * close before is not positive. [Gaps](super::super#gaps) in the data are skipped.
 */
export function gapPercent(open: number, close: number, options?: SeriesOptions): number;
export function gapPercent(named: GapPercentArguments<number, Kind> & SeriesOptions): number;
/** Gap: by how much percent a bar opens above the close before. */
export function gapPercent(open: Column, close: Column, options?: SeriesOptions): Float64Array;
export function gapPercent(named: GapPercentArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Gap: by how much percent a bar opens above the close before. */
export function gapPercentAsync(open: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function gapPercentAsync(named: GapPercentArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Gap: by how much percent a bar opens above the close before. */
export function gapPercentAsync(open: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function gapPercentAsync(named: GapPercentArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Gap: by how much percent a bar opens above the close before. */
export class GapPercent extends Indicator<[open: number | null, close: number | null], { open: number | null; close: number | null }, number, [open: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): GapPercent;
}

/** Arguments of `highLowDistance`, by name. */
export interface HighLowDistanceArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 252 */
  period?: number;
}
/**
 * Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included.
 *
 * # Formula
 * `from_high = 100 · (close / highest high - 1)`, `from_low = 100 · (close / lowest low - 1)`.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more bars, 252 for a year of daily ones.
 *
 * # Returns
 * Two values for each bar, `from_high` 0 or below and `from_low` 0 or above; the first at index `period - 1`. NaN
 * where the lowest low is not positive: prices have a percentage, spreads have none. [Gaps](super::super#gaps) are
 * skipped.
 */
export function highLowDistance(high: number, low: number, close: number, period?: number, options?: SeriesOptions): Scalars<"fromHigh" | "fromLow", never>;
export function highLowDistance(named: HighLowDistanceArguments<number, Kind> & SeriesOptions): Scalars<"fromHigh" | "fromLow", never>;
/** Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included. */
export function highLowDistance(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Columns<"fromHigh" | "fromLow", never>;
export function highLowDistance(named: HighLowDistanceArguments<Column, Kinds> & SeriesOptions): Columns<"fromHigh" | "fromLow", never>;
/** Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included. */
export function highLowDistanceAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"fromHigh" | "fromLow", never>>;
export function highLowDistanceAsync(named: HighLowDistanceArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"fromHigh" | "fromLow", never>>;
/** Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included. */
export function highLowDistanceAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"fromHigh" | "fromLow", never>>;
export function highLowDistanceAsync(named: HighLowDistanceArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"fromHigh" | "fromLow", never>>;
/** Distance from the 52-week high and low, in percent: those of the last `period` bars, today's included. */
export class HighLowDistance extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"fromHigh" | "fromLow", never>, [high: Column, low: Column, close: Column], Columns<"fromHigh" | "fromLow", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HighLowDistance;
}

/** Arguments of `ibs`, by name. */
export interface IbsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Internal bar strength: where in its range the bar closed.
 *
 * # Formula
 * `ibs = (close - low) / (high - low)`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar. 0 to 1; 0.5 where a bar has no range. [Gaps](super::super#gaps) are skipped.
 */
export function ibs(high: number, low: number, close: number, options?: SeriesOptions): number;
export function ibs(named: IbsArguments<number, Kind> & SeriesOptions): number;
/** Internal bar strength: where in its range the bar closed. */
export function ibs(high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function ibs(named: IbsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Internal bar strength: where in its range the bar closed. */
export function ibsAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function ibsAsync(named: IbsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Internal bar strength: where in its range the bar closed. */
export function ibsAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ibsAsync(named: IbsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Internal bar strength: where in its range the bar closed. */
export class Ibs extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ibs;
}

/** Arguments of `imi`, by name. */
export interface ImiArguments<C = Column, K = Kinds> {
  open: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Intraday momentum index: RSI of what happens between open and close.
 *
 * # Formula
 * `imi = 100 · gains / (gains + losses)`, sums over the last `period` bars of `close - open` where it rose and
 * where it fell.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 to 100; 50 where all bars closed where they
 * opened. [Gaps](super::super#gaps) are skipped.
 */
export function imi(open: number, close: number, period?: number, options?: SeriesOptions): number;
export function imi(named: ImiArguments<number, Kind> & SeriesOptions): number;
/** Intraday momentum index: RSI of what happens between open and close. */
export function imi(open: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function imi(named: ImiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Intraday momentum index: RSI of what happens between open and close. */
export function imiAsync(open: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function imiAsync(named: ImiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Intraday momentum index: RSI of what happens between open and close. */
export function imiAsync(open: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function imiAsync(named: ImiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Intraday momentum index: RSI of what happens between open and close. */
export class Imi extends Indicator<[open: number | null, close: number | null], { open: number | null; close: number | null }, number, [open: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Imi;
}

/** Arguments of `kdj`, by name. */
export interface KdjArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 9 */
  fastKPeriod?: number;
  /** default 3 */
  slowKPeriod?: number;
  /** default `RMA` */
  slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
  /** default 3 */
  slowDPeriod?: number;
  /** default `RMA` */
  slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * KDJ: the stochastic oscillator with a third line, which leads.
 *
 * # Formula
 * `k` is the average of [`fast_k`](super::super::stochf), `d` that of `k`, and `j = 3 · k - 2 · d`.
 *
 * # Arguments
 * Columns of equal length. `fast_k_period` is 1 or more, 9 as a rule. `slow_k_period` is 1 or more, 3 as a
 * rule. `slow_k_average` is any [`MovingAverage`](super::super::MovingAverage). `slow_d_period` is 1 or more, 3 as
 * a rule. `slow_d_average` is any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * Three values for each bar; the first at index `fast_k_period + slow_k_period + slow_d_period - 3` with
 * Wilder's averages. A bar at which the window has no range counts as 0. [Gaps](super::super#gaps) are skipped.
 */
export function kdj(high: number, low: number, close: number, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"k" | "d" | "j", never>;
export function kdj(named: KdjArguments<number, Kind> & SeriesOptions): Scalars<"k" | "d" | "j", never>;
/** KDJ: the stochastic oscillator with a third line, which leads. */
export function kdj(high: Column, low: Column, close: Column, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"k" | "d" | "j", never>;
export function kdj(named: KdjArguments<Column, Kinds> & SeriesOptions): Columns<"k" | "d" | "j", never>;
/** KDJ: the stochastic oscillator with a third line, which leads. */
export function kdjAsync(high: number, low: number, close: number, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"k" | "d" | "j", never>>;
export function kdjAsync(named: KdjArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"k" | "d" | "j", never>>;
/** KDJ: the stochastic oscillator with a third line, which leads. */
export function kdjAsync(high: Column, low: Column, close: Column, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"k" | "d" | "j", never>>;
export function kdjAsync(named: KdjArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"k" | "d" | "j", never>>;
/** KDJ: the stochastic oscillator with a third line, which leads. */
export class Kdj extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"k" | "d" | "j", never>, [high: Column, low: Column, close: Column], Columns<"k" | "d" | "j", never>> {
  constructor(fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastKPeriod?: number; slowKPeriod?: number; slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA"; slowDPeriod?: number; slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kdj;
}

/** Arguments of `kst`, by name. */
export interface KstArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 10 */
  roc1Period?: number;
  /** default 15 */
  roc2Period?: number;
  /** default 20 */
  roc3Period?: number;
  /** default 30 */
  roc4Period?: number;
  /** default 10 */
  sma1Period?: number;
  /** default 10 */
  sma2Period?: number;
  /** default 10 */
  sma3Period?: number;
  /** default 15 */
  sma4Period?: number;
  /** default 9 */
  signalPeriod?: number;
}
/**
 * Know sure thing: four smoothed rates of change, the slowest of which weighs most.
 *
 * # Formula
 * `kst = 1 · sma(roc(close, roc1_period), sma1_period) + 2 · … + 3 · … + 4 · sma(roc(close, roc4_period),
 * sma4_period)`, `signal = sma(kst, signal_period)`.
 *
 * # Arguments
 * One column. `roc1_period` is 1 or more, 10 as a rule. `roc2_period` is 1 or more, 15 as a rule.
 * `roc3_period` is 1 or more, 20 as a rule. `roc4_period` is 1 or more, 30 as a rule. `sma1_period` is 1 or
 * more, 10 as a rule. `sma2_period` is 1 or more, 10 as a rule. `sma3_period` is 1 or more, 10 as a rule.
 * `sma4_period` is 1 or more, 15 as a rule. `signal_period` is 1 or more, 9 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index the longest `roc_period + sma_period - 1`, plus `signal_period -
 * 1`. [Gaps](super::super#gaps) are skipped.
 */
export function kst(close: number, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, sma1Period?: number, sma2Period?: number, sma3Period?: number, sma4Period?: number, signalPeriod?: number, options?: SeriesOptions): Scalars<"kst" | "signal", never>;
export function kst(named: KstArguments<number, Kind> & SeriesOptions): Scalars<"kst" | "signal", never>;
/** Know sure thing: four smoothed rates of change, the slowest of which weighs most. */
export function kst(close: Column, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, sma1Period?: number, sma2Period?: number, sma3Period?: number, sma4Period?: number, signalPeriod?: number, options?: SeriesOptions): Columns<"kst" | "signal", never>;
export function kst(named: KstArguments<Column, Kinds> & SeriesOptions): Columns<"kst" | "signal", never>;
/** Know sure thing: four smoothed rates of change, the slowest of which weighs most. */
export function kstAsync(close: number, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, sma1Period?: number, sma2Period?: number, sma3Period?: number, sma4Period?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"kst" | "signal", never>>;
export function kstAsync(named: KstArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"kst" | "signal", never>>;
/** Know sure thing: four smoothed rates of change, the slowest of which weighs most. */
export function kstAsync(close: Column, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, sma1Period?: number, sma2Period?: number, sma3Period?: number, sma4Period?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"kst" | "signal", never>>;
export function kstAsync(named: KstArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"kst" | "signal", never>>;
/** Know sure thing: four smoothed rates of change, the slowest of which weighs most. */
export class Kst extends Indicator<[close: number | null], { close: number | null }, Scalars<"kst" | "signal", never>, [close: Column], Columns<"kst" | "signal", never>> {
  constructor(roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, sma1Period?: number, sma2Period?: number, sma3Period?: number, sma4Period?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { roc1Period?: number; roc2Period?: number; roc3Period?: number; roc4Period?: number; sma1Period?: number; sma2Period?: number; sma3Period?: number; sma4Period?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kst;
}

/** Arguments of `kstext`, by name. */
export interface KstextArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 10 */
  roc1Period?: number;
  /** default 15 */
  roc2Period?: number;
  /** default 20 */
  roc3Period?: number;
  /** default 30 */
  roc4Period?: number;
  /** default 10 */
  average1Period?: number;
  /** default 10 */
  average2Period?: number;
  /** default 10 */
  average3Period?: number;
  /** default 15 */
  average4Period?: number;
  /** default 9 */
  signalPeriod?: number;
  /** default `SMA` */
  rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
  /** default `SMA` */
  signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Know sure thing, with moving averages of any kind.
 *
 * # Formula
 * `kst` and `signal` as in [`kst`](super::super::kst), with the average `roc_average` instead of the simple one
 * for the four rates and `signal_average` for the signal. Averages that remember begin so that the four of them
 * have their first values on one bar.
 *
 * # Arguments
 * One column. `roc1_period` is 1 or more, 10 as a rule. `roc2_period` is 1 or more, 15 as a rule.
 * `roc3_period` is 1 or more, 20 as a rule. `roc4_period` is 1 or more, 30 as a rule. `average1_period` is 1
 * or more, 10 as a rule. `average2_period` is 1 or more, 10 as a rule. `average3_period` is 1 or more, 10 as a
 * rule. `average4_period` is 1 or more, 15 as a rule. `signal_period` is 1 or more, 9 as a rule. `roc_average`
 * is any [`MovingAverage`](super::super::MovingAverage). `signal_average` is any
 * [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * Two values for each bar; the first at index `lookback()`: the longest rate and average together, plus the
 * lookback of the signal. [Gaps](super::super#gaps) are skipped.
 */
export function kstext(close: number, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, average1Period?: number, average2Period?: number, average3Period?: number, average4Period?: number, signalPeriod?: number, rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"kst" | "signal", never>;
export function kstext(named: KstextArguments<number, Kind> & SeriesOptions): Scalars<"kst" | "signal", never>;
/** Know sure thing, with moving averages of any kind. */
export function kstext(close: Column, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, average1Period?: number, average2Period?: number, average3Period?: number, average4Period?: number, signalPeriod?: number, rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"kst" | "signal", never>;
export function kstext(named: KstextArguments<Column, Kinds> & SeriesOptions): Columns<"kst" | "signal", never>;
/** Know sure thing, with moving averages of any kind. */
export function kstextAsync(close: number, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, average1Period?: number, average2Period?: number, average3Period?: number, average4Period?: number, signalPeriod?: number, rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"kst" | "signal", never>>;
export function kstextAsync(named: KstextArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"kst" | "signal", never>>;
/** Know sure thing, with moving averages of any kind. */
export function kstextAsync(close: Column, roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, average1Period?: number, average2Period?: number, average3Period?: number, average4Period?: number, signalPeriod?: number, rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"kst" | "signal", never>>;
export function kstextAsync(named: KstextArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"kst" | "signal", never>>;
/** Know sure thing, with moving averages of any kind. */
export class Kstext extends Indicator<[close: number | null], { close: number | null }, Scalars<"kst" | "signal", never>, [close: Column], Columns<"kst" | "signal", never>> {
  constructor(roc1Period?: number, roc2Period?: number, roc3Period?: number, roc4Period?: number, average1Period?: number, average2Period?: number, average3Period?: number, average4Period?: number, signalPeriod?: number, rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { roc1Period?: number; roc2Period?: number; roc3Period?: number; roc4Period?: number; average1Period?: number; average2Period?: number; average3Period?: number; average4Period?: number; signalPeriod?: number; rocAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA"; signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kstext;
}

/** Arguments of `macd`, by name. */
export interface MacdArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 12 */
  fastPeriod?: number;
  /** default 26 */
  slowPeriod?: number;
  /** default 9 */
  signalPeriod?: number;
}
/**
 * Moving average convergence/divergence, its signal line and their difference.
 *
 * # Formula
 * `macd = ema(close, fast_period) - ema(close, slow_period)`, `signal = ema(macd, signal_period)`,
 * `histogram = macd - signal`. Both averages of the close start at index `slow_period - 1`, each from the
 * mean of the closes up to there that its period covers.
 *
 * # Arguments
 * `fast_period` and `slow_period` are 2 or more bars, `signal_period` 1 or more; 12, 26 and 9 are usual. The shorter
 * of the first two is taken for the fast one.
 *
 * # Returns
 * Three values for each bar; all first at index `slow_period - 1 + signal_period - 1`.
 * [Gaps](super::super#gaps) are skipped.
 */
export function macd(close: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Scalars<"macd" | "signal" | "histogram", never>;
export function macd(named: MacdArguments<number, Kind> & SeriesOptions): Scalars<"macd" | "signal" | "histogram", never>;
/** Moving average convergence/divergence, its signal line and their difference. */
export function macd(close: Column, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Columns<"macd" | "signal" | "histogram", never>;
export function macd(named: MacdArguments<Column, Kinds> & SeriesOptions): Columns<"macd" | "signal" | "histogram", never>;
/** Moving average convergence/divergence, its signal line and their difference. */
export function macdAsync(close: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"macd" | "signal" | "histogram", never>>;
export function macdAsync(named: MacdArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"macd" | "signal" | "histogram", never>>;
/** Moving average convergence/divergence, its signal line and their difference. */
export function macdAsync(close: Column, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"macd" | "signal" | "histogram", never>>;
export function macdAsync(named: MacdArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"macd" | "signal" | "histogram", never>>;
/** Moving average convergence/divergence, its signal line and their difference. */
export class Macd extends Indicator<[close: number | null], { close: number | null }, Scalars<"macd" | "signal" | "histogram", never>, [close: Column], Columns<"macd" | "signal" | "histogram", never>> {
  constructor(fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Macd;
}

/** Arguments of `macdext`, by name. */
export interface MacdextArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 12 */
  fastPeriod?: number;
  /** default `SMA` */
  fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
  /** default 26 */
  slowPeriod?: number;
  /** default `SMA` */
  slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
  /** default 9 */
  signalPeriod?: number;
  /** default `SMA` */
  signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Moving average convergence/divergence, with moving averages of any kind.
 *
 * # Formula
 * `macd = fast - slow`, `signal` its average, `histogram = macd - signal`. Fast and slow, with their periods,
 * may be given in either order. Averages that remember begin so that both have their first value on one bar.
 *
 * # Arguments
 * One column. `fast_period` is 2 or more, 12 as a rule. `fast_average` is any
 * [`MovingAverage`](super::super::MovingAverage). `slow_period` is 2 or more, 26 as a rule. `slow_average` is any
 * [`MovingAverage`](super::super::MovingAverage). `signal_period` is 1 or more, 9 as a rule. `signal_average` is
 * any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * Three values for each bar; the first at index `lookback()`: the longer one of fast and slow, plus that of
 * the signal. [Gaps](super::super#gaps) are skipped.
 */
export function macdext(close: number, fastPeriod?: number, fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowPeriod?: number, slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalPeriod?: number, signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"macd" | "signal" | "histogram", never>;
export function macdext(named: MacdextArguments<number, Kind> & SeriesOptions): Scalars<"macd" | "signal" | "histogram", never>;
/** Moving average convergence/divergence, with moving averages of any kind. */
export function macdext(close: Column, fastPeriod?: number, fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowPeriod?: number, slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalPeriod?: number, signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"macd" | "signal" | "histogram", never>;
export function macdext(named: MacdextArguments<Column, Kinds> & SeriesOptions): Columns<"macd" | "signal" | "histogram", never>;
/** Moving average convergence/divergence, with moving averages of any kind. */
export function macdextAsync(close: number, fastPeriod?: number, fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowPeriod?: number, slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalPeriod?: number, signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"macd" | "signal" | "histogram", never>>;
export function macdextAsync(named: MacdextArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"macd" | "signal" | "histogram", never>>;
/** Moving average convergence/divergence, with moving averages of any kind. */
export function macdextAsync(close: Column, fastPeriod?: number, fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowPeriod?: number, slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalPeriod?: number, signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"macd" | "signal" | "histogram", never>>;
export function macdextAsync(named: MacdextArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"macd" | "signal" | "histogram", never>>;
/** Moving average convergence/divergence, with moving averages of any kind. */
export class Macdext extends Indicator<[close: number | null], { close: number | null }, Scalars<"macd" | "signal" | "histogram", never>, [close: Column], Columns<"macd" | "signal" | "histogram", never>> {
  constructor(fastPeriod?: number, fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowPeriod?: number, slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", signalPeriod?: number, signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; fastAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA"; slowPeriod?: number; slowAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA"; signalPeriod?: number; signalAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Macdext;
}

/** Arguments of `macdfix`, by name. */
export interface MacdfixArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 9 */
  signalPeriod?: number;
}
/**
 * Moving average convergence/divergence with the first published averages, of about 12 and 26 bars.
 *
 * # Formula
 * As [`macd`](super::super::macd) with periods of 12 and 26, except that the averages take 0.15 and 0.075 of each
 * close, not 2/13 and 2/27.
 *
 * # Arguments
 * One column. `signal_period` is 1 or more, 9 as a rule.
 *
 * # Returns
 * Three values for each bar; the first at index `25 + signal_period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function macdfix(close: number, signalPeriod?: number, options?: SeriesOptions): Scalars<"macd" | "signal" | "histogram", never>;
export function macdfix(named: MacdfixArguments<number, Kind> & SeriesOptions): Scalars<"macd" | "signal" | "histogram", never>;
/** Moving average convergence/divergence with the first published averages, of about 12 and 26 bars. */
export function macdfix(close: Column, signalPeriod?: number, options?: SeriesOptions): Columns<"macd" | "signal" | "histogram", never>;
export function macdfix(named: MacdfixArguments<Column, Kinds> & SeriesOptions): Columns<"macd" | "signal" | "histogram", never>;
/** Moving average convergence/divergence with the first published averages, of about 12 and 26 bars. */
export function macdfixAsync(close: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"macd" | "signal" | "histogram", never>>;
export function macdfixAsync(named: MacdfixArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"macd" | "signal" | "histogram", never>>;
/** Moving average convergence/divergence with the first published averages, of about 12 and 26 bars. */
export function macdfixAsync(close: Column, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"macd" | "signal" | "histogram", never>>;
export function macdfixAsync(named: MacdfixArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"macd" | "signal" | "histogram", never>>;
/** Moving average convergence/divergence with the first published averages, of about 12 and 26 bars. */
export class Macdfix extends Indicator<[close: number | null], { close: number | null }, Scalars<"macd" | "signal" | "histogram", never>, [close: Column], Columns<"macd" | "signal" | "histogram", never>> {
  constructor(signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Macdfix;
}

/** Arguments of `mfi`, by name. */
export interface MfiArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Money flow index: RSI weighted by volume.
 *
 * # Formula
 * The flow of a bar is `typical · volume` with `typical = (high + low + close) / 3`; up if typical rose, down
 * if it fell, nothing if it changed by no more than 1e-14 of its size. `mfi = 100 · up / (up + down)`, sums
 * over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 to 100; 0 where nothing has flowed.
 * [Gaps](super::super#gaps) are skipped.
 */
export function mfi(high: number, low: number, close: number, volume: number, period?: number, options?: SeriesOptions): number;
export function mfi(named: MfiArguments<number, Kind> & SeriesOptions): number;
/** Money flow index: RSI weighted by volume. */
export function mfi(high: Column, low: Column, close: Column, volume: Column, period?: number, options?: SeriesOptions): Float64Array;
export function mfi(named: MfiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Money flow index: RSI weighted by volume. */
export function mfiAsync(high: number, low: number, close: number, volume: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function mfiAsync(named: MfiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Money flow index: RSI weighted by volume. */
export function mfiAsync(high: Column, low: Column, close: Column, volume: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function mfiAsync(named: MfiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Money flow index: RSI weighted by volume. */
export class Mfi extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null }, number, [high: Column, low: Column, close: Column, volume: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Mfi;
}

/** Arguments of `minusDi`, by name. */
export interface MinusDiArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Minus directional indicator: minus directional movement in percent of true range.
 *
 * # Formula
 * `minus_di = 100 · minus_dm / range`, where `range` is the true range summed as
 * [`minus_dm`](super::super::minus_dm) is. With a `period` of 1, the movement over the true range of each bar, as
 * a fraction (TA-Lib has it so).
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 to 100; 0 where there is no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function minusDi(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function minusDi(named: MinusDiArguments<number, Kind> & SeriesOptions): number;
/** Minus directional indicator: minus directional movement in percent of true range. */
export function minusDi(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function minusDi(named: MinusDiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Minus directional indicator: minus directional movement in percent of true range. */
export function minusDiAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function minusDiAsync(named: MinusDiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Minus directional indicator: minus directional movement in percent of true range. */
export function minusDiAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function minusDiAsync(named: MinusDiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Minus directional indicator: minus directional movement in percent of true range. */
export class MinusDi extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): MinusDi;
}

/** Arguments of `minusDm`, by name. */
export interface MinusDmArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing.
 *
 * # Formula
 * The movement of a bar is `low[t - 1] - low[t]` where that is positive and more than it went the other way,
 * else 0. `minus_dm[t] = minus_dm[t - 1] · (1 - 1 / period) + movement[t]`, from the sum of the first
 * `period - 1` movements; the movement itself where `period` is 1.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`, or 1 for a period of 1. [Gaps](super::super#gaps) are
 * skipped.
 */
export function minusDm(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function minusDm(named: MinusDmArguments<number, Kind> & SeriesOptions): number;
/** Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing. */
export function minusDm(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function minusDm(named: MinusDmArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing. */
export function minusDmAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function minusDmAsync(named: MinusDmArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing. */
export function minusDmAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function minusDmAsync(named: MinusDmArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Minus directional movement: how far bars went beyond those before, downwards, summed by Wilder's smoothing. */
export class MinusDm extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): MinusDm;
}

/** Arguments of `mom`, by name. */
export interface MomArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Momentum: how far the price has come in `period` bars.
 *
 * # Formula
 * `mom[t] = close[t] - close[t - period]`
 *
 * # Arguments
 * One column. `period` is 1 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function mom(close: number, period?: number, options?: SeriesOptions): number;
export function mom(named: MomArguments<number, Kind> & SeriesOptions): number;
/** Momentum: how far the price has come in `period` bars. */
export function mom(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function mom(named: MomArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Momentum: how far the price has come in `period` bars. */
export function momAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function momAsync(named: MomArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Momentum: how far the price has come in `period` bars. */
export function momAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function momAsync(named: MomArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Momentum: how far the price has come in `period` bars. */
export class Mom extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Mom;
}

/** Arguments of `plusDi`, by name. */
export interface PlusDiArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Plus directional indicator: plus directional movement in percent of true range.
 *
 * # Formula
 * `plus_di = 100 · plus_dm / range`, where `range` is the true range summed as [`plus_dm`](super::super::plus_dm)
 * is. With a `period` of 1, the movement over the true range of each bar, as a fraction (TA-Lib has it so).
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 to 100; 0 where there is no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function plusDi(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function plusDi(named: PlusDiArguments<number, Kind> & SeriesOptions): number;
/** Plus directional indicator: plus directional movement in percent of true range. */
export function plusDi(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function plusDi(named: PlusDiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Plus directional indicator: plus directional movement in percent of true range. */
export function plusDiAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function plusDiAsync(named: PlusDiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Plus directional indicator: plus directional movement in percent of true range. */
export function plusDiAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function plusDiAsync(named: PlusDiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Plus directional indicator: plus directional movement in percent of true range. */
export class PlusDi extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): PlusDi;
}

/** Arguments of `plusDm`, by name. */
export interface PlusDmArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing.
 *
 * # Formula
 * The movement of a bar is `high[t] - high[t - 1]` where that is positive and more than it went the other way,
 * else 0. `plus_dm[t] = plus_dm[t - 1] · (1 - 1 / period) + movement[t]`, from the sum of the first `period -
 * 1` movements; the movement itself where `period` is 1.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`, or 1 for a period of 1. [Gaps](super::super#gaps) are
 * skipped.
 */
export function plusDm(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function plusDm(named: PlusDmArguments<number, Kind> & SeriesOptions): number;
/** Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing. */
export function plusDm(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function plusDm(named: PlusDmArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing. */
export function plusDmAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function plusDmAsync(named: PlusDmArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing. */
export function plusDmAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function plusDmAsync(named: PlusDmArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Plus directional movement: how far bars went beyond those before, upwards, summed by Wilder's smoothing. */
export class PlusDm extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): PlusDm;
}

/** Arguments of `ppo`, by name. */
export interface PpoArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 12 */
  fastPeriod?: number;
  /** default 26 */
  slowPeriod?: number;
  /** default `EMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Percentage price oscillator: how far a fast moving average is above a slow one, in percent.
 *
 * # Formula
 * `ppo = 100 · (fast - slow) / slow`, with two averages of the close. The fast period may be given second.
 * Each average begins with the first bar.
 *
 * # Arguments
 * One column. `fast_period` is 2 or more, 12 as a rule. `slow_period` is 2 or more, 26 as a rule.
 * `moving_average` is any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * One value for each bar; the first at index `slow_period - 1` with the exponential average. 0 where the slow
 * average is closer to 0 than 1e-14. [Gaps](super::super#gaps) are skipped.
 */
export function ppo(close: number, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function ppo(named: PpoArguments<number, Kind> & SeriesOptions): number;
/** Percentage price oscillator: how far a fast moving average is above a slow one, in percent. */
export function ppo(close: Column, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function ppo(named: PpoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Percentage price oscillator: how far a fast moving average is above a slow one, in percent. */
export function ppoAsync(close: number, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function ppoAsync(named: PpoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Percentage price oscillator: how far a fast moving average is above a slow one, in percent. */
export function ppoAsync(close: Column, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ppoAsync(named: PpoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Percentage price oscillator: how far a fast moving average is above a slow one, in percent. */
export class Ppo extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ppo;
}

/** Arguments of `pso`, by name. */
export interface PsoArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 8 */
  fastKPeriod?: number;
  /** default 5 */
  emaPeriod?: number;
}
/**
 * Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1.
 *
 * # Formula
 * `pso = tanh(smooth / 2)` with `smooth = ema(ema((fast_k - 50) / 10, ema_period), ema_period)` and
 * [`fast_k`](super::super::stochf), 50 where the window has no range.
 *
 * # Arguments
 * Columns of equal length. `fast_k_period` is 1 or more, 8 as a rule. `ema_period` is 1 or more, 5 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `fast_k_period + 2 · ema_period - 3`. -1 to 1.
 * [Gaps](super::super#gaps) are skipped.
 */
export function pso(high: number, low: number, close: number, fastKPeriod?: number, emaPeriod?: number, options?: SeriesOptions): number;
export function pso(named: PsoArguments<number, Kind> & SeriesOptions): number;
/** Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1. */
export function pso(high: Column, low: Column, close: Column, fastKPeriod?: number, emaPeriod?: number, options?: SeriesOptions): Float64Array;
export function pso(named: PsoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1. */
export function psoAsync(high: number, low: number, close: number, fastKPeriod?: number, emaPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function psoAsync(named: PsoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1. */
export function psoAsync(high: Column, low: Column, close: Column, fastKPeriod?: number, emaPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function psoAsync(named: PsoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Premier stochastic oscillator: a twice smoothed stochastic, squeezed into -1 to 1. */
export class Pso extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(fastKPeriod?: number, emaPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastKPeriod?: number; emaPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Pso;
}

/** Arguments of `qstick`, by name. */
export interface QstickArguments<C = Column, K = Kinds> {
  open: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Qstick: the average body of the candles.
 *
 * # Formula
 * `qstick = sma(close - open, period)`
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function qstick(open: number, close: number, period?: number, options?: SeriesOptions): number;
export function qstick(named: QstickArguments<number, Kind> & SeriesOptions): number;
/** Qstick: the average body of the candles. */
export function qstick(open: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function qstick(named: QstickArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Qstick: the average body of the candles. */
export function qstickAsync(open: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function qstickAsync(named: QstickArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Qstick: the average body of the candles. */
export function qstickAsync(open: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function qstickAsync(named: QstickArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Qstick: the average body of the candles. */
export class Qstick extends Indicator<[open: number | null, close: number | null], { open: number | null; close: number | null }, number, [open: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Qstick;
}

/** Arguments of `relativeStrength`, by name. */
export interface RelativeStrengthArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** the bars of the benchmark */
  benchmark: C;
  /** a number of returns; default 52 */
  period?: number;
}
/**
 * Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent.
 *
 * # Formula
 * `relative_strength[t] = 100 · (ratio[t] / sma(ratio, period)[t] - 1)` with `ratio = close / benchmark`.
 *
 * # Arguments
 * Columns of equal length: the closes of a share and those of what it is compared with, an index as a rule, on
 * the same days. `period` is 1 or more bars: 52 weekly ones as a rule, 200 or 252 daily ones.
 *
 * # Returns
 * Percent for each bar, above 0 where the share does better than it did on average; the first at index
 * `period - 1`. It does not depend on the level of either, so no bar is a base. 0 where both move alike.
 * [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
 */
export function relativeStrength(close: number, benchmark: number, period?: number, options?: SeriesOptions): number;
export function relativeStrength(named: RelativeStrengthArguments<number, Kind> & SeriesOptions): number;
/** Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent. */
export function relativeStrength(close: Column, benchmark: Column, period?: number, options?: SeriesOptions): Float64Array;
export function relativeStrength(named: RelativeStrengthArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent. */
export function relativeStrengthAsync(close: number, benchmark: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function relativeStrengthAsync(named: RelativeStrengthArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent. */
export function relativeStrengthAsync(close: Column, benchmark: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function relativeStrengthAsync(named: RelativeStrengthArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Relative strength after Mansfield: how far the ratio to a benchmark is from its own average, in percent. */
export class RelativeStrength extends Indicator<[close: number | null, benchmark: number | null], { close: number | null; benchmark: number | null }, number, [close: Column, benchmark: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): RelativeStrength;
}

/** Arguments of `roc`, by name. */
export interface RocArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Rate of change, in percent.
 *
 * # Formula
 * `roc[t] = 100 · (close[t] / close[t - period] - 1)`
 *
 * # Arguments
 * One column. `period` is 1 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the price of `period` bars before is 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function roc(close: number, period?: number, options?: SeriesOptions): number;
export function roc(named: RocArguments<number, Kind> & SeriesOptions): number;
/** Rate of change, in percent. */
export function roc(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function roc(named: RocArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rate of change, in percent. */
export function rocAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rocAsync(named: RocArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rate of change, in percent. */
export function rocAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rocAsync(named: RocArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rate of change, in percent. */
export class Roc extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Roc;
}

/** Arguments of `rocp`, by name. */
export interface RocpArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Rate of change, as a fraction.
 *
 * # Formula
 * `rocp[t] = (close[t] - close[t - period]) / close[t - period]`
 *
 * # Arguments
 * One column. `period` is 1 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the price of `period` bars before is 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function rocp(close: number, period?: number, options?: SeriesOptions): number;
export function rocp(named: RocpArguments<number, Kind> & SeriesOptions): number;
/** Rate of change, as a fraction. */
export function rocp(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rocp(named: RocpArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rate of change, as a fraction. */
export function rocpAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rocpAsync(named: RocpArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rate of change, as a fraction. */
export function rocpAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rocpAsync(named: RocpArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rate of change, as a fraction. */
export class Rocp extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rocp;
}

/** Arguments of `rocr`, by name. */
export interface RocrArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Rate of change, as a ratio.
 *
 * # Formula
 * `rocr[t] = close[t] / close[t - period]`
 *
 * # Arguments
 * One column. `period` is 1 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the price of `period` bars before is 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function rocr(close: number, period?: number, options?: SeriesOptions): number;
export function rocr(named: RocrArguments<number, Kind> & SeriesOptions): number;
/** Rate of change, as a ratio. */
export function rocr(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rocr(named: RocrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rate of change, as a ratio. */
export function rocrAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rocrAsync(named: RocrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rate of change, as a ratio. */
export function rocrAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rocrAsync(named: RocrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rate of change, as a ratio. */
export class Rocr extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rocr;
}

/** Arguments of `rocr100`, by name. */
export interface Rocr100Arguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
}
/**
 * Rate of change, as a ratio in percent.
 *
 * # Formula
 * `rocr100[t] = 100 · close[t] / close[t - period]`
 *
 * # Arguments
 * One column. `period` is 1 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the price of `period` bars before is 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function rocr100(close: number, period?: number, options?: SeriesOptions): number;
export function rocr100(named: Rocr100Arguments<number, Kind> & SeriesOptions): number;
/** Rate of change, as a ratio in percent. */
export function rocr100(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rocr100(named: Rocr100Arguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rate of change, as a ratio in percent. */
export function rocr100Async(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rocr100Async(named: Rocr100Arguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rate of change, as a ratio in percent. */
export function rocr100Async(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rocr100Async(named: Rocr100Arguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rate of change, as a ratio in percent. */
export class Rocr100 extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rocr100;
}

/** Arguments of `rsi`, by name. */
export interface RsiArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Relative strength index, 0 to 100, with Wilder's smoothing.
 *
 * # Formula
 * `rsi = 100 · gain / (gain + loss)`, where `gain` and `loss` are Wilder averages of the rises and the falls
 * of the close: first the means of `period` changes, then
 * `average[t] = (average[t - 1] · (period - 1) + change[t]) / period`.
 *
 * # Arguments
 * `period` is 2 or more bars; 14 is usual.
 *
 * # Returns
 * One value for each bar; the first at index `period`. A series that has not moved at all gives 50: neither
 * side is stronger. [Gaps](super::super#gaps) are skipped.
 */
export function rsi(close: number, period?: number, options?: SeriesOptions): number;
export function rsi(named: RsiArguments<number, Kind> & SeriesOptions): number;
/** Relative strength index, 0 to 100, with Wilder's smoothing. */
export function rsi(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rsi(named: RsiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Relative strength index, 0 to 100, with Wilder's smoothing. */
export function rsiAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rsiAsync(named: RsiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Relative strength index, 0 to 100, with Wilder's smoothing. */
export function rsiAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rsiAsync(named: RsiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Relative strength index, 0 to 100, with Wilder's smoothing. */
export class Rsi extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rsi;
}

/** Arguments of `si`, by name. */
export interface SiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 3 */
  limitMove?: number;
}
/**
 * Wilder's swing index: how far a bar moved, weighed by how it got there.
 *
 * # Formula
 * `si = 50 · (n / r) · (k / limit_move)`, where `n` is `(close - close₁) + (close - open) / 2 + (close₁ -
 * open₁) / 4` (₁ for the bar before), `up = |high - close₁|`, `down = |low - close₁|`, `k = max(up, down)`,
 * and `r` the largest of `up - down / 2`, `down - up / 2` and `high - low`, plus `|close₁ - open₁| / 4`.
 *
 * # Arguments
 * `limit_move` is the most that the price may move in a day, for futures that have such a limit. Columns of
 * equal length. `limit_move` is positive, 3.0 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `1`. 0 where nothing has moved. [Gaps](super::super#gaps) are
 * skipped.
 */
export function si(open: number, high: number, low: number, close: number, limitMove?: number, options?: SeriesOptions): number;
export function si(named: SiArguments<number, Kind> & SeriesOptions): number;
/** Wilder's swing index: how far a bar moved, weighed by how it got there. */
export function si(open: Column, high: Column, low: Column, close: Column, limitMove?: number, options?: SeriesOptions): Float64Array;
export function si(named: SiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Wilder's swing index: how far a bar moved, weighed by how it got there. */
export function siAsync(open: number, high: number, low: number, close: number, limitMove?: number, options?: SeriesAsyncOptions): Promise<number>;
export function siAsync(named: SiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Wilder's swing index: how far a bar moved, weighed by how it got there. */
export function siAsync(open: Column, high: Column, low: Column, close: Column, limitMove?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function siAsync(named: SiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Wilder's swing index: how far a bar moved, weighed by how it got there. */
export class Si extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(limitMove?: number, options?: IndicatorOptions);
  constructor(named: { limitMove?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Si;
}

/** Arguments of `smi`, by name. */
export interface SmiArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 13 */
  period?: number;
  /** default 2 */
  fastPeriod?: number;
  /** default 25 */
  slowPeriod?: number;
  /** default 9 */
  signalPeriod?: number;
}
/**
 * Stochastic momentum index: how far the close is from the middle of a window, twice smoothed.
 *
 * # Formula
 * `smi = 100 · ema(ema(close - middle, slow_period), fast_period) / (ema(ema(highest - lowest, slow_period),
 * fast_period) / 2)` with `middle = (highest + lowest) / 2` over the last `period` bars; `signal = ema(smi,
 * signal_period)`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 13 as a rule. `fast_period` is 2 or more, 2 as a rule.
 * `slow_period` is 2 or more, 25 as a rule. `signal_period` is 2 or more, 9 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period + fast_period + slow_period + signal_period - 4`. 0
 * where there has been no range. [Gaps](super::super#gaps) are skipped.
 */
export function smi(high: number, low: number, close: number, period?: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Scalars<"smi" | "signal", never>;
export function smi(named: SmiArguments<number, Kind> & SeriesOptions): Scalars<"smi" | "signal", never>;
/** Stochastic momentum index: how far the close is from the middle of a window, twice smoothed. */
export function smi(high: Column, low: Column, close: Column, period?: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Columns<"smi" | "signal", never>;
export function smi(named: SmiArguments<Column, Kinds> & SeriesOptions): Columns<"smi" | "signal", never>;
/** Stochastic momentum index: how far the close is from the middle of a window, twice smoothed. */
export function smiAsync(high: number, low: number, close: number, period?: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"smi" | "signal", never>>;
export function smiAsync(named: SmiArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"smi" | "signal", never>>;
/** Stochastic momentum index: how far the close is from the middle of a window, twice smoothed. */
export function smiAsync(high: Column, low: Column, close: Column, period?: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"smi" | "signal", never>>;
export function smiAsync(named: SmiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"smi" | "signal", never>>;
/** Stochastic momentum index: how far the close is from the middle of a window, twice smoothed. */
export class Smi extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"smi" | "signal", never>, [high: Column, low: Column, close: Column], Columns<"smi" | "signal", never>> {
  constructor(period?: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; fastPeriod?: number; slowPeriod?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Smi;
}

/** Arguments of `sqzmom`, by name. */
export interface SqzmomArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 20 */
  bollingerPeriod?: number;
  /** default 2 */
  deviations?: number;
  /** default 20 */
  keltnerPeriod?: number;
  /** default 2 */
  wide?: number;
  /** default 1.5 */
  normal?: number;
  /** default 1 */
  narrow?: number;
}
/**
 * Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile.
 *
 * # Formula
 * `middle` is the mean of `(highest + lowest) / 2` and of the simple average of the close, all over
 * `keltner_period` bars; `momentum` is the end of the line of least squares through the last `keltner_period`
 * values of `close - middle`. The squeeze compares Bollinger bands (`deviations` population deviations over
 * `bollinger_period`) with Keltner channels of `wide`, `normal` and `narrow` simple averages of the true range.
 *
 * # Arguments
 * `narrow` is not above `normal`, and `normal` not above `wide`. Columns of equal length. `bollinger_period`
 * is 2 or more, 20 as a rule. `deviations` is finite, 2.0 as a rule. `keltner_period` is 2 or more, 20 as a
 * rule. `wide` is finite, 2.0 as a rule. `normal` is finite, 1.5 as a rule. `narrow` is finite, 1.0 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index the longest of `bollinger_period - 1`, `keltner_period` and `2 ·
 * (keltner_period - 1)`. [Gaps](super::super#gaps) are skipped.
 */
export function sqzmom(high: number, low: number, close: number, bollingerPeriod?: number, deviations?: number, keltnerPeriod?: number, wide?: number, normal?: number, narrow?: number, options?: SeriesOptions): Scalars<"momentum" | "squeeze", never>;
export function sqzmom(named: SqzmomArguments<number, Kind> & SeriesOptions): Scalars<"momentum" | "squeeze", never>;
/** Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile. */
export function sqzmom(high: Column, low: Column, close: Column, bollingerPeriod?: number, deviations?: number, keltnerPeriod?: number, wide?: number, normal?: number, narrow?: number, options?: SeriesOptions): Columns<"momentum" | "squeeze", never>;
export function sqzmom(named: SqzmomArguments<Column, Kinds> & SeriesOptions): Columns<"momentum" | "squeeze", never>;
/** Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile. */
export function sqzmomAsync(high: number, low: number, close: number, bollingerPeriod?: number, deviations?: number, keltnerPeriod?: number, wide?: number, normal?: number, narrow?: number, options?: SeriesAsyncOptions): Promise<Scalars<"momentum" | "squeeze", never>>;
export function sqzmomAsync(named: SqzmomArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"momentum" | "squeeze", never>>;
/** Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile. */
export function sqzmomAsync(high: Column, low: Column, close: Column, bollingerPeriod?: number, deviations?: number, keltnerPeriod?: number, wide?: number, normal?: number, narrow?: number, options?: SeriesAsyncOptions): Promise<Columns<"momentum" | "squeeze", never>>;
export function sqzmomAsync(named: SqzmomArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"momentum" | "squeeze", never>>;
/** Squeeze momentum: whether Bollinger bands are inside a Keltner channel, and where prices go meanwhile. */
export class Sqzmom extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"momentum" | "squeeze", never>, [high: Column, low: Column, close: Column], Columns<"momentum" | "squeeze", never>> {
  constructor(bollingerPeriod?: number, deviations?: number, keltnerPeriod?: number, wide?: number, normal?: number, narrow?: number, options?: IndicatorOptions);
  constructor(named: { bollingerPeriod?: number; deviations?: number; keltnerPeriod?: number; wide?: number; normal?: number; narrow?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sqzmom;
}

/** Arguments of `stc`, by name. */
export interface StcArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 23 */
  fastPeriod?: number;
  /** default 50 */
  slowPeriod?: number;
  /** default 10 */
  cyclePeriod?: number;
}
/**
 * Schaff trend cycle: MACD, taken through two smoothed stochastics.
 *
 * # Formula
 * The line `ema(close, fast_period) - ema(close, slow_period)` is turned into where it is between its lowest
 * and highest of `cycle_period` values, in percent (the value before where there is no range), and smoothed by
 * half: `s[t] = s[t - 1] + (value - s[t - 1]) / 2`. The same once more gives `stc`. The fast period may be
 * given second.
 *
 * # Arguments
 * One column. `fast_period` is 2 or more, 23 as a rule. `slow_period` is 2 or more, 50 as a rule.
 * `cycle_period` is 2 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `slow_period - 1 + 2 · (cycle_period - 1)`. 0 to 100.
 * [Gaps](super::super#gaps) are skipped.
 */
export function stc(close: number, fastPeriod?: number, slowPeriod?: number, cyclePeriod?: number, options?: SeriesOptions): number;
export function stc(named: StcArguments<number, Kind> & SeriesOptions): number;
/** Schaff trend cycle: MACD, taken through two smoothed stochastics. */
export function stc(close: Column, fastPeriod?: number, slowPeriod?: number, cyclePeriod?: number, options?: SeriesOptions): Float64Array;
export function stc(named: StcArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Schaff trend cycle: MACD, taken through two smoothed stochastics. */
export function stcAsync(close: number, fastPeriod?: number, slowPeriod?: number, cyclePeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function stcAsync(named: StcArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Schaff trend cycle: MACD, taken through two smoothed stochastics. */
export function stcAsync(close: Column, fastPeriod?: number, slowPeriod?: number, cyclePeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function stcAsync(named: StcArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Schaff trend cycle: MACD, taken through two smoothed stochastics. */
export class Stc extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, cyclePeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; cyclePeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Stc;
}

/** Arguments of `stoch`, by name. */
export interface StochArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 5 */
  fastKPeriod?: number;
  /** default 3 */
  slowKPeriod?: number;
  /** default `SMA` */
  slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
  /** default 3 */
  slowDPeriod?: number;
  /** default `SMA` */
  slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Stochastic oscillator: where the close is between the low and the high of a window, smoothed.
 *
 * # Formula
 * `slow_k` is the average of [`fast_k`](super::super::stochf), `slow_d` that of `slow_k`.
 *
 * # Arguments
 * Columns of equal length. `fast_k_period` is 1 or more, 5 as a rule. `slow_k_period` is 1 or more, 3 as a
 * rule. `slow_k_average` is any [`MovingAverage`](super::super::MovingAverage). `slow_d_period` is 1 or more, 3 as
 * a rule. `slow_d_average` is any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * Two values for each bar; the first at index `fast_k_period + slow_k_period + slow_d_period - 3` with simple
 * averages. 0 to 100 with averages that do not overshoot; a bar at which the window has no range counts as 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function stoch(high: number, low: number, close: number, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"slowK" | "slowD", never>;
export function stoch(named: StochArguments<number, Kind> & SeriesOptions): Scalars<"slowK" | "slowD", never>;
/** Stochastic oscillator: where the close is between the low and the high of a window, smoothed. */
export function stoch(high: Column, low: Column, close: Column, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"slowK" | "slowD", never>;
export function stoch(named: StochArguments<Column, Kinds> & SeriesOptions): Columns<"slowK" | "slowD", never>;
/** Stochastic oscillator: where the close is between the low and the high of a window, smoothed. */
export function stochAsync(high: number, low: number, close: number, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"slowK" | "slowD", never>>;
export function stochAsync(named: StochArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"slowK" | "slowD", never>>;
/** Stochastic oscillator: where the close is between the low and the high of a window, smoothed. */
export function stochAsync(high: Column, low: Column, close: Column, fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"slowK" | "slowD", never>>;
export function stochAsync(named: StochArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"slowK" | "slowD", never>>;
/** Stochastic oscillator: where the close is between the low and the high of a window, smoothed. */
export class Stoch extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"slowK" | "slowD", never>, [high: Column, low: Column, close: Column], Columns<"slowK" | "slowD", never>> {
  constructor(fastKPeriod?: number, slowKPeriod?: number, slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", slowDPeriod?: number, slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastKPeriod?: number; slowKPeriod?: number; slowKAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA"; slowDPeriod?: number; slowDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Stoch;
}

/** Arguments of `stochf`, by name. */
export interface StochfArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 5 */
  fastKPeriod?: number;
  /** default 3 */
  fastDPeriod?: number;
  /** default `SMA` */
  fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Fast stochastic oscillator: where the close is between the low and the high of a window.
 *
 * # Formula
 * `fast_k = 100 · (close - lowest) / (highest - lowest)` over the last `fast_k_period` bars; `fast_d` is its
 * average.
 *
 * # Arguments
 * Columns of equal length. `fast_k_period` is 1 or more, 5 as a rule. `fast_d_period` is 1 or more, 3 as a
 * rule. `fast_d_average` is any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * Two values for each bar; the first at index `fast_k_period + fast_d_period - 2` with simple averages. 0 to
 * 100 with averages that do not overshoot; `fast_k` is 0 where the window has no range. [Gaps](super::super#gaps)
 * are skipped.
 */
export function stochf(high: number, low: number, close: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"fastK" | "fastD", never>;
export function stochf(named: StochfArguments<number, Kind> & SeriesOptions): Scalars<"fastK" | "fastD", never>;
/** Fast stochastic oscillator: where the close is between the low and the high of a window. */
export function stochf(high: Column, low: Column, close: Column, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"fastK" | "fastD", never>;
export function stochf(named: StochfArguments<Column, Kinds> & SeriesOptions): Columns<"fastK" | "fastD", never>;
/** Fast stochastic oscillator: where the close is between the low and the high of a window. */
export function stochfAsync(high: number, low: number, close: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"fastK" | "fastD", never>>;
export function stochfAsync(named: StochfArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"fastK" | "fastD", never>>;
/** Fast stochastic oscillator: where the close is between the low and the high of a window. */
export function stochfAsync(high: Column, low: Column, close: Column, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"fastK" | "fastD", never>>;
export function stochfAsync(named: StochfArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"fastK" | "fastD", never>>;
/** Fast stochastic oscillator: where the close is between the low and the high of a window. */
export class Stochf extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"fastK" | "fastD", never>, [high: Column, low: Column, close: Column], Columns<"fastK" | "fastD", never>> {
  constructor(fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastKPeriod?: number; fastDPeriod?: number; fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Stochf;
}

/** Arguments of `stochrsi`, by name. */
export interface StochrsiArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
  /** default 5 */
  fastKPeriod?: number;
  /** default 3 */
  fastDPeriod?: number;
  /** default `SMA` */
  fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Stochastic RSI: where the RSI is between its own low and high of a window.
 *
 * # Formula
 * The [fast stochastic oscillator](super::super::stochf) of [`rsi`](super::super::rsi), which stands for high, low
 * and close.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule. `fast_k_period` is 1 or more, 5 as a rule. `fast_d_period`
 * is 1 or more, 3 as a rule. `fast_d_average` is any [`MovingAverage`](super::super::MovingAverage).
 *
 * # Returns
 * Two values for each bar; the first at index `period + fast_k_period + fast_d_period - 2` with simple
 * averages. 0 to 100 with averages that do not overshoot; `fast_k` is 0 where the RSI has not moved.
 * [Gaps](super::super#gaps) are skipped.
 */
export function stochrsi(close: number, period?: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Scalars<"fastK" | "fastD", never>;
export function stochrsi(named: StochrsiArguments<number, Kind> & SeriesOptions): Scalars<"fastK" | "fastD", never>;
/** Stochastic RSI: where the RSI is between its own low and high of a window. */
export function stochrsi(close: Column, period?: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Columns<"fastK" | "fastD", never>;
export function stochrsi(named: StochrsiArguments<Column, Kinds> & SeriesOptions): Columns<"fastK" | "fastD", never>;
/** Stochastic RSI: where the RSI is between its own low and high of a window. */
export function stochrsiAsync(close: number, period?: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Scalars<"fastK" | "fastD", never>>;
export function stochrsiAsync(named: StochrsiArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"fastK" | "fastD", never>>;
/** Stochastic RSI: where the RSI is between its own low and high of a window. */
export function stochrsiAsync(close: Column, period?: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Columns<"fastK" | "fastD", never>>;
export function stochrsiAsync(named: StochrsiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"fastK" | "fastD", never>>;
/** Stochastic RSI: where the RSI is between its own low and high of a window. */
export class Stochrsi extends Indicator<[close: number | null], { close: number | null }, Scalars<"fastK" | "fastD", never>, [close: Column], Columns<"fastK" | "fastD", never>> {
  constructor(period?: number, fastKPeriod?: number, fastDPeriod?: number, fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { period?: number; fastKPeriod?: number; fastDPeriod?: number; fastDAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Stochrsi;
}

/** Arguments of `trix`, by name. */
export interface TrixArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * TRIX: the rate of change of a triple exponential average, in percent.
 *
 * # Formula
 * `trix[t] = 100 · (three[t] / three[t - 1] - 1)`, where `three` is the EMA of the EMA of the EMA of the
 * close, each from the mean of its first `period` values.
 *
 * # Arguments
 * One column. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `3 · (period - 1) + 1`. 0 where the average before is 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function trix(close: number, period?: number, options?: SeriesOptions): number;
export function trix(named: TrixArguments<number, Kind> & SeriesOptions): number;
/** TRIX: the rate of change of a triple exponential average, in percent. */
export function trix(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function trix(named: TrixArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** TRIX: the rate of change of a triple exponential average, in percent. */
export function trixAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function trixAsync(named: TrixArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** TRIX: the rate of change of a triple exponential average, in percent. */
export function trixAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function trixAsync(named: TrixArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** TRIX: the rate of change of a triple exponential average, in percent. */
export class Trix extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Trix;
}

/** Arguments of `tsi`, by name. */
export interface TsiArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 25 */
  firstPeriod?: number;
  /** default 13 */
  secondPeriod?: number;
}
/**
 * True strength index: smoothed changes over smoothed sizes of changes.
 *
 * # Formula
 * `tsi = 100 · ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period),
 * second_period)` with `change[t] = close[t] - close[t - 1]`.
 *
 * # Arguments
 * One column. `first_period` is 2 or more, 25 as a rule. `second_period` is 2 or more, 13 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `first_period + second_period - 1`. -100 to 100; 0 for a series
 * that has not moved. [Gaps](super::super#gaps) are skipped.
 */
export function tsi(close: number, firstPeriod?: number, secondPeriod?: number, options?: SeriesOptions): number;
export function tsi(named: TsiArguments<number, Kind> & SeriesOptions): number;
/** True strength index: smoothed changes over smoothed sizes of changes. */
export function tsi(close: Column, firstPeriod?: number, secondPeriod?: number, options?: SeriesOptions): Float64Array;
export function tsi(named: TsiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** True strength index: smoothed changes over smoothed sizes of changes. */
export function tsiAsync(close: number, firstPeriod?: number, secondPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function tsiAsync(named: TsiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** True strength index: smoothed changes over smoothed sizes of changes. */
export function tsiAsync(close: Column, firstPeriod?: number, secondPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function tsiAsync(named: TsiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** True strength index: smoothed changes over smoothed sizes of changes. */
export class Tsi extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(firstPeriod?: number, secondPeriod?: number, options?: IndicatorOptions);
  constructor(named: { firstPeriod?: number; secondPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Tsi;
}

/** Arguments of `ultosc`, by name. */
export interface UltoscArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 7 */
  firstPeriod?: number;
  /** default 14 */
  secondPeriod?: number;
  /** default 28 */
  thirdPeriod?: number;
}
/**
 * Ultimate oscillator: buying pressure over true range, of three windows.
 *
 * # Formula
 * `ultosc = 100 · (4 · share(shortest) + 2 · share(middle) + share(longest)) / 7`, where the share of a window
 * is the sum of `close - min(low, close[t - 1])` over that of the true ranges. The periods may be given in any
 * order.
 *
 * # Arguments
 * Columns of equal length. `first_period` is 1 or more, 7 as a rule. `second_period` is 1 or more, 14 as a
 * rule. `third_period` is 1 or more, 28 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `max(first_period, second_period, third_period)`. 0 to 100; a
 * window without any range counts as 0. [Gaps](super::super#gaps) are skipped.
 */
export function ultosc(high: number, low: number, close: number, firstPeriod?: number, secondPeriod?: number, thirdPeriod?: number, options?: SeriesOptions): number;
export function ultosc(named: UltoscArguments<number, Kind> & SeriesOptions): number;
/** Ultimate oscillator: buying pressure over true range, of three windows. */
export function ultosc(high: Column, low: Column, close: Column, firstPeriod?: number, secondPeriod?: number, thirdPeriod?: number, options?: SeriesOptions): Float64Array;
export function ultosc(named: UltoscArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Ultimate oscillator: buying pressure over true range, of three windows. */
export function ultoscAsync(high: number, low: number, close: number, firstPeriod?: number, secondPeriod?: number, thirdPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function ultoscAsync(named: UltoscArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Ultimate oscillator: buying pressure over true range, of three windows. */
export function ultoscAsync(high: Column, low: Column, close: Column, firstPeriod?: number, secondPeriod?: number, thirdPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ultoscAsync(named: UltoscArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Ultimate oscillator: buying pressure over true range, of three windows. */
export class Ultosc extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(firstPeriod?: number, secondPeriod?: number, thirdPeriod?: number, options?: IndicatorOptions);
  constructor(named: { firstPeriod?: number; secondPeriod?: number; thirdPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ultosc;
}

/** Arguments of `vhf`, by name. */
export interface VhfArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 28 */
  period?: number;
}
/**
 * Vertical horizontal filter: whether a price trends or goes to and fro.
 *
 * # Formula
 * `vhf = (highest - lowest) / Σ |close[i] - close[i - 1]|` over the last `period` closes and changes.
 *
 * # Arguments
 * One column. `period` is 2 or more, 28 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the close has not moved. [Gaps](super::super#gaps)
 * are skipped.
 */
export function vhf(close: number, period?: number, options?: SeriesOptions): number;
export function vhf(named: VhfArguments<number, Kind> & SeriesOptions): number;
/** Vertical horizontal filter: whether a price trends or goes to and fro. */
export function vhf(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function vhf(named: VhfArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Vertical horizontal filter: whether a price trends or goes to and fro. */
export function vhfAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function vhfAsync(named: VhfArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Vertical horizontal filter: whether a price trends or goes to and fro. */
export function vhfAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function vhfAsync(named: VhfArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Vertical horizontal filter: whether a price trends or goes to and fro. */
export class Vhf extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Vhf;
}

/** Arguments of `vortex`, by name. */
export interface VortexArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Vortex indicator: movement from low to high and from high to low, over true range.
 *
 * # Formula
 * `plus_vi = Σ |high[i] - low[i - 1]| / Σ true_range[i]`, `minus_vi = Σ |low[i] - high[i - 1]| / Σ
 * true_range[i]` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period`. 0 where there has been no range. [Gaps](super::super#gaps)
 * are skipped.
 */
export function vortex(high: number, low: number, close: number, period?: number, options?: SeriesOptions): Scalars<"plusVi" | "minusVi", never>;
export function vortex(named: VortexArguments<number, Kind> & SeriesOptions): Scalars<"plusVi" | "minusVi", never>;
/** Vortex indicator: movement from low to high and from high to low, over true range. */
export function vortex(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Columns<"plusVi" | "minusVi", never>;
export function vortex(named: VortexArguments<Column, Kinds> & SeriesOptions): Columns<"plusVi" | "minusVi", never>;
/** Vortex indicator: movement from low to high and from high to low, over true range. */
export function vortexAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"plusVi" | "minusVi", never>>;
export function vortexAsync(named: VortexArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"plusVi" | "minusVi", never>>;
/** Vortex indicator: movement from low to high and from high to low, over true range. */
export function vortexAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"plusVi" | "minusVi", never>>;
export function vortexAsync(named: VortexArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"plusVi" | "minusVi", never>>;
/** Vortex indicator: movement from low to high and from high to low, over true range. */
export class Vortex extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"plusVi" | "minusVi", never>, [high: Column, low: Column, close: Column], Columns<"plusVi" | "minusVi", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Vortex;
}

/** Arguments of `wad`, by name. */
export interface WadArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Williams' accumulation/distribution: the sum of how far bars closed from their true extremes.
 *
 * # Formula
 * A bar that closed above the one before adds `close - min(low, close[t - 1])`, one that closed below it adds
 * `close - max(high, close[t - 1])`, from 0 at the first bar.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar. [Gaps](super::super#gaps) are skipped.
 */
export function wad(high: number, low: number, close: number, options?: SeriesOptions): number;
export function wad(named: WadArguments<number, Kind> & SeriesOptions): number;
/** Williams' accumulation/distribution: the sum of how far bars closed from their true extremes. */
export function wad(high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function wad(named: WadArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Williams' accumulation/distribution: the sum of how far bars closed from their true extremes. */
export function wadAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function wadAsync(named: WadArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Williams' accumulation/distribution: the sum of how far bars closed from their true extremes. */
export function wadAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function wadAsync(named: WadArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Williams' accumulation/distribution: the sum of how far bars closed from their true extremes. */
export class Wad extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Wad;
}

/** Arguments of `wavetrend`, by name. */
export interface WavetrendArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 10 */
  channelPeriod?: number;
  /** default 21 */
  averagePeriod?: number;
  /** default 4 */
  signalPeriod?: number;
}
/**
 * Wave trend oscillator: a smoothed channel index.
 *
 * # Formula
 * `typical = (high + low + close) / 3`, `average = ema(typical, channel_period)`, `deviation = ema(|typical -
 * average|, channel_period)`, `wt1 = ema((typical - average) / (0.015 · deviation), average_period)`, `wt2 =
 * sma(wt1, signal_period)`. A bar that changes neither the typical price nor its average has no distance.
 *
 * # Arguments
 * Columns of equal length. `channel_period` is 2 or more, 10 as a rule. `average_period` is 1 or more, 21 as a
 * rule. `signal_period` is 1 or more, 4 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `2 · channel_period + average_period + signal_period - 4`. 0 for
 * a series that has not moved. [Gaps](super::super#gaps) are skipped.
 */
export function wavetrend(high: number, low: number, close: number, channelPeriod?: number, averagePeriod?: number, signalPeriod?: number, options?: SeriesOptions): Scalars<"wt1" | "wt2", never>;
export function wavetrend(named: WavetrendArguments<number, Kind> & SeriesOptions): Scalars<"wt1" | "wt2", never>;
/** Wave trend oscillator: a smoothed channel index. */
export function wavetrend(high: Column, low: Column, close: Column, channelPeriod?: number, averagePeriod?: number, signalPeriod?: number, options?: SeriesOptions): Columns<"wt1" | "wt2", never>;
export function wavetrend(named: WavetrendArguments<Column, Kinds> & SeriesOptions): Columns<"wt1" | "wt2", never>;
/** Wave trend oscillator: a smoothed channel index. */
export function wavetrendAsync(high: number, low: number, close: number, channelPeriod?: number, averagePeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"wt1" | "wt2", never>>;
export function wavetrendAsync(named: WavetrendArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"wt1" | "wt2", never>>;
/** Wave trend oscillator: a smoothed channel index. */
export function wavetrendAsync(high: Column, low: Column, close: Column, channelPeriod?: number, averagePeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"wt1" | "wt2", never>>;
export function wavetrendAsync(named: WavetrendArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"wt1" | "wt2", never>>;
/** Wave trend oscillator: a smoothed channel index. */
export class Wavetrend extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"wt1" | "wt2", never>, [high: Column, low: Column, close: Column], Columns<"wt1" | "wt2", never>> {
  constructor(channelPeriod?: number, averagePeriod?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { channelPeriod?: number; averagePeriod?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Wavetrend;
}

/** Arguments of `willr`, by name. */
export interface WillrArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Williams' %R: how far the close is below the high of a window.
 *
 * # Formula
 * `willr = -100 · (highest - close) / (highest - lowest)` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. -100 to 0; 0 where the window has no range.
 * [Gaps](super::super#gaps) are skipped.
 */
export function willr(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function willr(named: WillrArguments<number, Kind> & SeriesOptions): number;
/** Williams' %R: how far the close is below the high of a window. */
export function willr(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function willr(named: WillrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Williams' %R: how far the close is below the high of a window. */
export function willrAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function willrAsync(named: WillrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Williams' %R: how far the close is below the high of a window. */
export function willrAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function willrAsync(named: WillrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Williams' %R: how far the close is below the high of a window. */
export class Willr extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Willr;
}

/** Arguments of `ad`, by name. */
export interface AdArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
}
/**
 * Accumulation and distribution: a running total of volume, signed by where each bar closed within its range.
 *
 * # Formula
 * `ad[t] = ad[t - 1] + ((close - low) - (high - close)) / (high - low) · volume`, from 0.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. A bar without a range adds nothing. [Gaps](super::super#gaps) are
 * skipped.
 */
export function ad(high: number, low: number, close: number, volume: number, options?: SeriesOptions): number;
export function ad(named: AdArguments<number, Kind> & SeriesOptions): number;
/** Accumulation and distribution: a running total of volume, signed by where each bar closed within its range. */
export function ad(high: Column, low: Column, close: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function ad(named: AdArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Accumulation and distribution: a running total of volume, signed by where each bar closed within its range. */
export function adAsync(high: number, low: number, close: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function adAsync(named: AdArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Accumulation and distribution: a running total of volume, signed by where each bar closed within its range. */
export function adAsync(high: Column, low: Column, close: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function adAsync(named: AdArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Accumulation and distribution: a running total of volume, signed by where each bar closed within its range. */
export class Ad extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null }, number, [high: Column, low: Column, close: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ad;
}

/** Arguments of `adosc`, by name. */
export interface AdoscArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  /** default 3 */
  fastPeriod?: number;
  /** default 10 */
  slowPeriod?: number;
}
/**
 * Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad).
 *
 * # Formula
 * `adosc = ema(ad, fast_period) - ema(ad, slow_period)`, both averages from the first value of `ad`.
 *
 * # Arguments
 * Columns of equal length. `fast_period` is 2 or more, 3 as a rule; `slow_period` is 2 or more, 10 as a rule. They
 * may be in either order.
 *
 * # Returns
 * One value for each bar; the first at index `max(fast_period, slow_period) - 1`. [Gaps](super::super#gaps) are
 * skipped.
 */
export function adosc(high: number, low: number, close: number, volume: number, fastPeriod?: number, slowPeriod?: number, options?: SeriesOptions): number;
export function adosc(named: AdoscArguments<number, Kind> & SeriesOptions): number;
/** Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad). */
export function adosc(high: Column, low: Column, close: Column, volume: Column, fastPeriod?: number, slowPeriod?: number, options?: SeriesOptions): Float64Array;
export function adosc(named: AdoscArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad). */
export function adoscAsync(high: number, low: number, close: number, volume: number, fastPeriod?: number, slowPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function adoscAsync(named: AdoscArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad). */
export function adoscAsync(high: Column, low: Column, close: Column, volume: Column, fastPeriod?: number, slowPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function adoscAsync(named: AdoscArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Chaikin oscillator: a fast less a slow average of [accumulation and distribution](super::super::ad). */
export class Adosc extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null }, number, [high: Column, low: Column, close: Column, volume: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Adosc;
}

/** Arguments of `anchoredVwap`, by name. */
export interface AnchoredVwapArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  anchor: C;
}
/**
 * Anchored VWAP: the mean price since an anchor, weighted by volume.
 *
 * # Formula
 * `anchored_vwap[t] = Σ typical · volume / Σ volume` from the first bar of the anchor to this one, both included,
 * with `typical = (high + low + close) / 3`.
 *
 * # Arguments
 * Columns of equal length. `anchor` is the number of the anchor that a bar counts from: 0 before the first, and
 * another number wherever the sums start anew, at a low, at the day of a report. From a column that marks anchors
 * with 1 among zeros, [`cumsum`](super::super::cumsum) makes it.
 *
 * # Returns
 * One value for each bar. NaN where the anchor is 0, and while nothing has been traded since it.
 * [Gaps](super::super#gaps) are skipped; the sums of an anchor at one start with the bar after it.
 */
export function anchoredVwap(high: number, low: number, close: number, volume: number, anchor: number, options?: SeriesOptions): number;
export function anchoredVwap(named: AnchoredVwapArguments<number, Kind> & SeriesOptions): number;
/** Anchored VWAP: the mean price since an anchor, weighted by volume. */
export function anchoredVwap(high: Column, low: Column, close: Column, volume: Column, anchor: Column, options?: SeriesOptions): Float64Array;
export function anchoredVwap(named: AnchoredVwapArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Anchored VWAP: the mean price since an anchor, weighted by volume. */
export function anchoredVwapAsync(high: number, low: number, close: number, volume: number, anchor: number, options?: SeriesAsyncOptions): Promise<number>;
export function anchoredVwapAsync(named: AnchoredVwapArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Anchored VWAP: the mean price since an anchor, weighted by volume. */
export function anchoredVwapAsync(high: Column, low: Column, close: Column, volume: Column, anchor: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function anchoredVwapAsync(named: AnchoredVwapArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Anchored VWAP: the mean price since an anchor, weighted by volume. */
export class AnchoredVwap extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null, anchor: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null; anchor: number | null }, number, [high: Column, low: Column, close: Column, volume: Column, anchor: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): AnchoredVwap;
}

/** Arguments of `cmf`, by name. */
export interface CmfArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume.
 *
 * # Formula
 * `cmf = Σ ((close - low) - (high - close)) / (high - low) · volume / Σ volume` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more, 20 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. A bar without a range counts with its volume only; 0
 * where nothing was traded in the whole window. [Gaps](super::super#gaps) are skipped.
 */
export function cmf(high: number, low: number, close: number, volume: number, period?: number, options?: SeriesOptions): number;
export function cmf(named: CmfArguments<number, Kind> & SeriesOptions): number;
/** Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume. */
export function cmf(high: Column, low: Column, close: Column, volume: Column, period?: number, options?: SeriesOptions): Float64Array;
export function cmf(named: CmfArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume. */
export function cmfAsync(high: number, low: number, close: number, volume: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cmfAsync(named: CmfArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume. */
export function cmfAsync(high: Column, low: Column, close: Column, volume: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cmfAsync(named: CmfArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Chaikin money flow, -1 to 1: volume signed by where each bar closed within its range, as a share of all volume. */
export class Cmf extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null }, number, [high: Column, low: Column, close: Column, volume: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cmf;
}

/** Arguments of `efi`, by name. */
export interface EfiArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  volume: C;
  /** a number of returns; default 13 */
  period?: number;
}
/**
 * Elder's force index: the exponential average of each change of the close times the volume behind it.
 *
 * # Formula
 * `efi = ema((close[t] - close[t - 1]) · volume[t], period)`; with a period of 1 the force itself.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 13 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function efi(close: number, volume: number, period?: number, options?: SeriesOptions): number;
export function efi(named: EfiArguments<number, Kind> & SeriesOptions): number;
/** Elder's force index: the exponential average of each change of the close times the volume behind it. */
export function efi(close: Column, volume: Column, period?: number, options?: SeriesOptions): Float64Array;
export function efi(named: EfiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Elder's force index: the exponential average of each change of the close times the volume behind it. */
export function efiAsync(close: number, volume: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function efiAsync(named: EfiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Elder's force index: the exponential average of each change of the close times the volume behind it. */
export function efiAsync(close: Column, volume: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function efiAsync(named: EfiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Elder's force index: the exponential average of each change of the close times the volume behind it. */
export class Efi extends Indicator<[close: number | null, volume: number | null], { close: number | null; volume: number | null }, number, [close: Column, volume: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Efi;
}

/** Arguments of `emv`, by name. */
export interface EmvArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  volume: C;
  /** a number of returns; default 14 */
  period?: number;
  /** default 10000 */
  volumeDivisor?: number;
}
/**
 * Ease of movement: how far the middle of a bar moves for its volume and range, averaged.
 *
 * # Formula
 * `emv` is the mean over the last `period` bars of `(middle[t] - middle[t - 1]) / box`, with `middle = (high +
 * low) / 2` and `box = volume / volume_divisor / (high - low)`.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule; `volume_divisor` is 1 or more, 10 000 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. A bar without a range or without volume counts as 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function emv(high: number, low: number, volume: number, period?: number, volumeDivisor?: number, options?: SeriesOptions): number;
export function emv(named: EmvArguments<number, Kind> & SeriesOptions): number;
/** Ease of movement: how far the middle of a bar moves for its volume and range, averaged. */
export function emv(high: Column, low: Column, volume: Column, period?: number, volumeDivisor?: number, options?: SeriesOptions): Float64Array;
export function emv(named: EmvArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Ease of movement: how far the middle of a bar moves for its volume and range, averaged. */
export function emvAsync(high: number, low: number, volume: number, period?: number, volumeDivisor?: number, options?: SeriesAsyncOptions): Promise<number>;
export function emvAsync(named: EmvArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Ease of movement: how far the middle of a bar moves for its volume and range, averaged. */
export function emvAsync(high: Column, low: Column, volume: Column, period?: number, volumeDivisor?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function emvAsync(named: EmvArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Ease of movement: how far the middle of a bar moves for its volume and range, averaged. */
export class Emv extends Indicator<[high: number | null, low: number | null, volume: number | null], { high: number | null; low: number | null; volume: number | null }, number, [high: Column, low: Column, volume: Column], Float64Array> {
  constructor(period?: number, volumeDivisor?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; volumeDivisor?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Emv;
}

/** Arguments of `kvo`, by name. */
export interface KvoArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  /** default 34 */
  fastPeriod?: number;
  /** default 55 */
  slowPeriod?: number;
  /** default 13 */
  signalPeriod?: number;
}
/**
 * Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line.
 *
 * # Formula
 * `kvo = ema(force, fast_period) - ema(force, slow_period)` and `signal = ema(kvo, signal_period)`, all from their
 * first value, with `force = 100 · volume · |2 · range / travelled - 1| · trend` and `range = high - low`
 *
 * `trend` is 1 where `high + low + close` has risen, -1 where it has fallen, and as before (1 at first) where it
 * has not moved. `travelled` is the sum of the ranges since the bar before the trend turned.
 *
 * # Arguments
 * Columns of equal length. `fast_period`, `slow_period` and `signal_period` are 2 or more; 34, 55 and 13 as a
 * rule. They may be in any order.
 *
 * # Returns
 * Two values for each bar; the first at index `max(fast_period, slow_period, signal_period)`. A bar whose
 * `travelled` is 0 has no force. [Gaps](super::super#gaps) are skipped.
 */
export function kvo(high: number, low: number, close: number, volume: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Scalars<"kvo" | "signal", never>;
export function kvo(named: KvoArguments<number, Kind> & SeriesOptions): Scalars<"kvo" | "signal", never>;
/** Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line. */
export function kvo(high: Column, low: Column, close: Column, volume: Column, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesOptions): Columns<"kvo" | "signal", never>;
export function kvo(named: KvoArguments<Column, Kinds> & SeriesOptions): Columns<"kvo" | "signal", never>;
/** Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line. */
export function kvoAsync(high: number, low: number, close: number, volume: number, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Scalars<"kvo" | "signal", never>>;
export function kvoAsync(named: KvoArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"kvo" | "signal", never>>;
/** Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line. */
export function kvoAsync(high: Column, low: Column, close: Column, volume: Column, fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: SeriesAsyncOptions): Promise<Columns<"kvo" | "signal", never>>;
export function kvoAsync(named: KvoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"kvo" | "signal", never>>;
/** Klinger volume oscillator: a fast less a slow average of the force of volume, and its signal line. */
export class Kvo extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null }, Scalars<"kvo" | "signal", never>, [high: Column, low: Column, close: Column, volume: Column], Columns<"kvo" | "signal", never>> {
  constructor(fastPeriod?: number, slowPeriod?: number, signalPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; signalPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kvo;
}

/** Arguments of `marketfi`, by name. */
export interface MarketfiArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  volume: C;
}
/**
 * Market facilitation index: the range of a bar for each unit of volume.
 *
 * # Formula
 * `marketfi = (high - low) / volume`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. 0 for a bar without volume. [Gaps](super::super#gaps) are skipped.
 */
export function marketfi(high: number, low: number, volume: number, options?: SeriesOptions): number;
export function marketfi(named: MarketfiArguments<number, Kind> & SeriesOptions): number;
/** Market facilitation index: the range of a bar for each unit of volume. */
export function marketfi(high: Column, low: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function marketfi(named: MarketfiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Market facilitation index: the range of a bar for each unit of volume. */
export function marketfiAsync(high: number, low: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function marketfiAsync(named: MarketfiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Market facilitation index: the range of a bar for each unit of volume. */
export function marketfiAsync(high: Column, low: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function marketfiAsync(named: MarketfiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Market facilitation index: the range of a bar for each unit of volume. */
export class Marketfi extends Indicator<[high: number | null, low: number | null, volume: number | null], { high: number | null; low: number | null; volume: number | null }, number, [high: Column, low: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Marketfi;
}

/** Arguments of `nvi`, by name. */
export interface NviArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  volume: C;
}
/**
 * Negative volume index: the close, counted only on the days when volume fell.
 *
 * # Formula
 * `nvi[t] = nvi[t - 1] · close[t] / close[t - 1]` where `volume[t] < volume[t - 1]`, else `nvi[t - 1]`; from 1000.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. A previous close of 0, and a step beyond the largest number,
 * change nothing. [Gaps](super::super#gaps) are skipped.
 */
export function nvi(close: number, volume: number, options?: SeriesOptions): number;
export function nvi(named: NviArguments<number, Kind> & SeriesOptions): number;
/** Negative volume index: the close, counted only on the days when volume fell. */
export function nvi(close: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function nvi(named: NviArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Negative volume index: the close, counted only on the days when volume fell. */
export function nviAsync(close: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function nviAsync(named: NviArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Negative volume index: the close, counted only on the days when volume fell. */
export function nviAsync(close: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function nviAsync(named: NviArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Negative volume index: the close, counted only on the days when volume fell. */
export class Nvi extends Indicator<[close: number | null, volume: number | null], { close: number | null; volume: number | null }, number, [close: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Nvi;
}

/** Arguments of `obv`, by name. */
export interface ObvArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  volume: C;
}
/**
 * On-balance volume: a running total of volume, added when the close rises and taken away when it falls.
 *
 * # Formula
 * `obv[t] = obv[t - 1] ± volume[t]`, or `obv[t - 1]` where the close has not moved; from `obv[0] = volume[0]`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function obv(close: number, volume: number, options?: SeriesOptions): number;
export function obv(named: ObvArguments<number, Kind> & SeriesOptions): number;
/** On-balance volume: a running total of volume, added when the close rises and taken away when it falls. */
export function obv(close: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function obv(named: ObvArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** On-balance volume: a running total of volume, added when the close rises and taken away when it falls. */
export function obvAsync(close: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function obvAsync(named: ObvArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** On-balance volume: a running total of volume, added when the close rises and taken away when it falls. */
export function obvAsync(close: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function obvAsync(named: ObvArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** On-balance volume: a running total of volume, added when the close rises and taken away when it falls. */
export class Obv extends Indicator<[close: number | null, volume: number | null], { close: number | null; volume: number | null }, number, [close: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Obv;
}

/** Arguments of `pvi`, by name. */
export interface PviArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  volume: C;
}
/**
 * Positive volume index: the close, counted only on the days when volume rose.
 *
 * # Formula
 * `pvi[t] = pvi[t - 1] · close[t] / close[t - 1]` where `volume[t] > volume[t - 1]`, else `pvi[t - 1]`; from 1000.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. A previous close of 0, and a step beyond the largest number,
 * change nothing. [Gaps](super::super#gaps) are skipped.
 */
export function pvi(close: number, volume: number, options?: SeriesOptions): number;
export function pvi(named: PviArguments<number, Kind> & SeriesOptions): number;
/** Positive volume index: the close, counted only on the days when volume rose. */
export function pvi(close: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function pvi(named: PviArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Positive volume index: the close, counted only on the days when volume rose. */
export function pviAsync(close: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function pviAsync(named: PviArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Positive volume index: the close, counted only on the days when volume rose. */
export function pviAsync(close: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function pviAsync(named: PviArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Positive volume index: the close, counted only on the days when volume rose. */
export class Pvi extends Indicator<[close: number | null, volume: number | null], { close: number | null; volume: number | null }, number, [close: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Pvi;
}

/** Arguments of `pvo`, by name. */
export interface PvoArguments<C = Column, K = Kinds> {
  volume: C;
  /** default 12 */
  fastPeriod?: number;
  /** default 26 */
  slowPeriod?: number;
  /** default `EMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Percentage volume oscillator: by how much percent a fast average of volume is above a slow one.
 *
 * # Formula
 * `pvo = 100 · (fast - slow) / slow`, where `fast` and `slow` are the `moving_average` of the volume over
 * `fast_period` and `slow_period` bars.
 *
 * # Arguments
 * One column. `fast_period` is 2 or more bars, 12 as a rule; `slow_period` is 2 or more, 26 as a rule; the
 * shorter of the two is the fast one. The `moving_average` is EMA as a rule.
 *
 * # Returns
 * One value for each bar; the first where the slow average has one, at index `slow_period - 1` for EMA. 0 where
 * the slow average is below 1e-14. [Gaps](super::super#gaps) are skipped.
 */
export function pvo(volume: number, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function pvo(named: PvoArguments<number, Kind> & SeriesOptions): number;
/** Percentage volume oscillator: by how much percent a fast average of volume is above a slow one. */
export function pvo(volume: Column, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function pvo(named: PvoArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Percentage volume oscillator: by how much percent a fast average of volume is above a slow one. */
export function pvoAsync(volume: number, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function pvoAsync(named: PvoArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Percentage volume oscillator: by how much percent a fast average of volume is above a slow one. */
export function pvoAsync(volume: Column, fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function pvoAsync(named: PvoArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Percentage volume oscillator: by how much percent a fast average of volume is above a slow one. */
export class Pvo extends Indicator<[volume: number | null], { volume: number | null }, number, [volume: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Pvo;
}

/** Arguments of `pvt`, by name. */
export interface PvtArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  volume: C;
}
/**
 * Price volume trend: a running total of volume times the relative change of the close.
 *
 * # Formula
 * `pvt[t] = pvt[t - 1] + (close[t] - close[t - 1]) / close[t - 1] · volume[t]`, from `pvt[0] = 0`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. A bar after a close of 0 adds nothing. [Gaps](super::super#gaps)
 * are skipped.
 */
export function pvt(close: number, volume: number, options?: SeriesOptions): number;
export function pvt(named: PvtArguments<number, Kind> & SeriesOptions): number;
/** Price volume trend: a running total of volume times the relative change of the close. */
export function pvt(close: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function pvt(named: PvtArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Price volume trend: a running total of volume times the relative change of the close. */
export function pvtAsync(close: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function pvtAsync(named: PvtArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Price volume trend: a running total of volume times the relative change of the close. */
export function pvtAsync(close: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function pvtAsync(named: PvtArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Price volume trend: a running total of volume times the relative change of the close. */
export class Pvt extends Indicator<[close: number | null, volume: number | null], { close: number | null; volume: number | null }, number, [close: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Pvt;
}

/** Arguments of `rvol`, by name. */
export interface RvolArguments<C = Column, K = Kinds> {
  volume: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Relative volume: the volume of a bar against the mean of the `period` bars before it.
 *
 * # Formula
 * `rvol[t] = volume[t] / mean`, where `mean` is that of `volume[t - period]` to `volume[t - 1]`.
 *
 * # Arguments
 * One column. `period` is 1 or more, 20 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. Infinite where nothing was traded in the window before, NaN
 * if nothing is traded now either. [Gaps](super::super#gaps) are skipped.
 */
export function rvol(volume: number, period?: number, options?: SeriesOptions): number;
export function rvol(named: RvolArguments<number, Kind> & SeriesOptions): number;
/** Relative volume: the volume of a bar against the mean of the `period` bars before it. */
export function rvol(volume: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rvol(named: RvolArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Relative volume: the volume of a bar against the mean of the `period` bars before it. */
export function rvolAsync(volume: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rvolAsync(named: RvolArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Relative volume: the volume of a bar against the mean of the `period` bars before it. */
export function rvolAsync(volume: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rvolAsync(named: RvolArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Relative volume: the volume of a bar against the mean of the `period` bars before it. */
export class Rvol extends Indicator<[volume: number | null], { volume: number | null }, number, [volume: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rvol;
}

/** Arguments of `sessionVwap`, by name. */
export interface SessionVwapArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  session: C;
}
/**
 * Session VWAP: the mean price since the session began, weighted by volume.
 *
 * # Formula
 * `session_vwap[t] = Σ typical · volume / Σ volume` from the first bar of the session to this one, both included,
 * with `typical = (high + low + close) / 3`.
 *
 * # Arguments
 * Columns of equal length. `session` is a number that differs from one session to the next: a date as a number,
 * a count, or the day of the week.
 *
 * # Returns
 * One value for each bar, the first at index 0. NaN while nothing has been traded in the session.
 * [Gaps](super::super#gaps) are skipped.
 */
export function sessionVwap(high: number, low: number, close: number, volume: number, session: number, options?: SeriesOptions): number;
export function sessionVwap(named: SessionVwapArguments<number, Kind> & SeriesOptions): number;
/** Session VWAP: the mean price since the session began, weighted by volume. */
export function sessionVwap(high: Column, low: Column, close: Column, volume: Column, session: Column, options?: SeriesOptions): Float64Array;
export function sessionVwap(named: SessionVwapArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Session VWAP: the mean price since the session began, weighted by volume. */
export function sessionVwapAsync(high: number, low: number, close: number, volume: number, session: number, options?: SeriesAsyncOptions): Promise<number>;
export function sessionVwapAsync(named: SessionVwapArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Session VWAP: the mean price since the session began, weighted by volume. */
export function sessionVwapAsync(high: Column, low: Column, close: Column, volume: Column, session: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sessionVwapAsync(named: SessionVwapArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Session VWAP: the mean price since the session began, weighted by volume. */
export class SessionVwap extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null, session: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null; session: number | null }, number, [high: Column, low: Column, close: Column, volume: Column, session: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SessionVwap;
}

/** Arguments of `sessionVwapBands`, by name. */
export interface SessionVwapBandsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
  session: C;
  /** default 2 */
  deviations?: number;
}
/**
 * Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap()).
 *
 * # Formula
 * `middle` is the session VWAP, `upper, lower = middle ± deviations · σ` with
 * `σ² = Σ volume · (typical - middle)² / Σ volume` over the bars of the session up to this one, and
 * `typical = (high + low + close) / 3`.
 *
 * # Arguments
 * Columns of equal length. `session` is a number that changes where the sums start anew: a date as a number, or
 * the number of an anchor. `deviations` is 0.0 to 3e37, 2.0 as a rule.
 *
 * # Returns
 * Three values for each bar, the first at index 0, where they are one. NaN while nothing has been traded in the
 * session. [Gaps](super::super#gaps) are skipped.
 */
export function sessionVwapBands(high: number, low: number, close: number, volume: number, session: number, deviations?: number, options?: SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
export function sessionVwapBands(named: SessionVwapBandsArguments<number, Kind> & SeriesOptions): Scalars<"upper" | "middle" | "lower", never>;
/** Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap()). */
export function sessionVwapBands(high: Column, low: Column, close: Column, volume: Column, session: Column, deviations?: number, options?: SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
export function sessionVwapBands(named: SessionVwapBandsArguments<Column, Kinds> & SeriesOptions): Columns<"upper" | "middle" | "lower", never>;
/** Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap()). */
export function sessionVwapBandsAsync(high: number, low: number, close: number, volume: number, session: number, deviations?: number, options?: SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
export function sessionVwapBandsAsync(named: SessionVwapBandsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"upper" | "middle" | "lower", never>>;
/** Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap()). */
export function sessionVwapBandsAsync(high: Column, low: Column, close: Column, volume: Column, session: Column, deviations?: number, options?: SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
export function sessionVwapBandsAsync(named: SessionVwapBandsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"upper" | "middle" | "lower", never>>;
/** Session VWAP bands: some standard deviations about the [session VWAP](super::super::session_vwap()). */
export class SessionVwapBands extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null, session: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null; session: number | null }, Scalars<"upper" | "middle" | "lower", never>, [high: Column, low: Column, close: Column, volume: Column, session: Column], Columns<"upper" | "middle" | "lower", never>> {
  constructor(deviations?: number, options?: IndicatorOptions);
  constructor(named: { deviations?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SessionVwapBands;
}

/** Arguments of `vwap`, by name. */
export interface VwapArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  volume: C;
}
/**
 * Volume-weighted average price: the mean price of all that was traded since the first bar.
 *
 * # Formula
 * `vwap[t] = Σ (high + low + close) / 3 · volume / Σ volume` over all bars up to this one.
 *
 * # Arguments
 * Columns of equal length. For the average of a session, give the bars of that session.
 *
 * # Returns
 * One value for each bar, the first at index 0. 0 until something was traded, as in TA-Lib.
 * [Gaps](super::super#gaps) are skipped.
 */
export function vwap(high: number, low: number, close: number, volume: number, options?: SeriesOptions): number;
export function vwap(named: VwapArguments<number, Kind> & SeriesOptions): number;
/** Volume-weighted average price: the mean price of all that was traded since the first bar. */
export function vwap(high: Column, low: Column, close: Column, volume: Column, options?: SeriesOptions): Float64Array;
export function vwap(named: VwapArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Volume-weighted average price: the mean price of all that was traded since the first bar. */
export function vwapAsync(high: number, low: number, close: number, volume: number, options?: SeriesAsyncOptions): Promise<number>;
export function vwapAsync(named: VwapArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Volume-weighted average price: the mean price of all that was traded since the first bar. */
export function vwapAsync(high: Column, low: Column, close: Column, volume: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function vwapAsync(named: VwapArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Volume-weighted average price: the mean price of all that was traded since the first bar. */
export class Vwap extends Indicator<[high: number | null, low: number | null, close: number | null, volume: number | null], { high: number | null; low: number | null; close: number | null; volume: number | null }, number, [high: Column, low: Column, close: Column, volume: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Vwap;
}

/** Arguments of `adr`, by name. */
export interface AdrArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Average day range: the mean of the ranges from high to low of the last `period` bars.
 *
 * # Formula
 * `adr[t] = Σ (high - low) / period` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function adr(high: number, low: number, period?: number, options?: SeriesOptions): number;
export function adr(named: AdrArguments<number, Kind> & SeriesOptions): number;
/** Average day range: the mean of the ranges from high to low of the last `period` bars. */
export function adr(high: Column, low: Column, period?: number, options?: SeriesOptions): Float64Array;
export function adr(named: AdrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Average day range: the mean of the ranges from high to low of the last `period` bars. */
export function adrAsync(high: number, low: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function adrAsync(named: AdrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Average day range: the mean of the ranges from high to low of the last `period` bars. */
export function adrAsync(high: Column, low: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function adrAsync(named: AdrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Average day range: the mean of the ranges from high to low of the last `period` bars. */
export class Adr extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Adr;
}

/** Arguments of `atr`, by name. */
export interface AtrArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Average true range, with Wilder's smoothing.
 *
 * # Formula
 * First the mean of `period` [true ranges](super::super::trange), then
 * `atr[t] = (atr[t - 1] · (period - 1) + true_range[t]) / period`. The first bar has no previous close and
 * counts for nothing.
 *
 * # Arguments
 * Columns of equal length; `period` is 1 or more bars, 14 is usual.
 *
 * # Returns
 * One value for each bar; the first at index `period`. [Gaps](super::super#gaps) are skipped.
 */
export function atr(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function atr(named: AtrArguments<number, Kind> & SeriesOptions): number;
/** Average true range, with Wilder's smoothing. */
export function atr(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function atr(named: AtrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Average true range, with Wilder's smoothing. */
export function atrAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function atrAsync(named: AtrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Average true range, with Wilder's smoothing. */
export function atrAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function atrAsync(named: AtrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Average true range, with Wilder's smoothing. */
export class Atr extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Atr;
}

/** Arguments of `atrTrailingStop`, by name. */
export interface AtrTrailingStopArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
  /** default 3 */
  multiplier?: number;
}
/**
 * ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend.
 *
 * # Formula
 * With `distance = multiplier · atr(period)`:
 * - if this close and the one before are above the stop before, `stop = max(stop before, close - distance)`;
 * - if both are below it, `stop = min(stop before, close + distance)`;
 * - else the close has crossed it or touches it: `stop = close - distance` above it, `close + distance` if not.
 *
 * The first stop is below the close. The trend is up where the stop is the one below.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more bars, 14 as a rule; `multiplier` is 0 to 1000, 3 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period`. On flat prices the stop is the close.
 * [Gaps](super::super#gaps) are skipped.
 */
export function atrTrailingStop(high: number, low: number, close: number, period?: number, multiplier?: number, options?: SeriesOptions): Scalars<"stop" | "trend", never>;
export function atrTrailingStop(named: AtrTrailingStopArguments<number, Kind> & SeriesOptions): Scalars<"stop" | "trend", never>;
/** ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend. */
export function atrTrailingStop(high: Column, low: Column, close: Column, period?: number, multiplier?: number, options?: SeriesOptions): Columns<"stop" | "trend", never>;
export function atrTrailingStop(named: AtrTrailingStopArguments<Column, Kinds> & SeriesOptions): Columns<"stop" | "trend", never>;
/** ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend. */
export function atrTrailingStopAsync(high: number, low: number, close: number, period?: number, multiplier?: number, options?: SeriesAsyncOptions): Promise<Scalars<"stop" | "trend", never>>;
export function atrTrailingStopAsync(named: AtrTrailingStopArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"stop" | "trend", never>>;
/** ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend. */
export function atrTrailingStopAsync(high: Column, low: Column, close: Column, period?: number, multiplier?: number, options?: SeriesAsyncOptions): Promise<Columns<"stop" | "trend", never>>;
export function atrTrailingStopAsync(named: AtrTrailingStopArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"stop" | "trend", never>>;
/** ATR trailing stop: a stop some average true ranges behind the close, which moves only with the trend. */
export class AtrTrailingStop extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"stop" | "trend", never>, [high: Column, low: Column, close: Column], Columns<"stop" | "trend", never>> {
  constructor(period?: number, multiplier?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; multiplier?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): AtrTrailingStop;
}

/** Arguments of `bbw`, by name. */
export interface BbwArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** default 2 */
  deviationsUp?: number;
  /** default 2 */
  deviationsDown?: number;
  /** default `SMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle.
 *
 * # Formula
 * `bbw = 100 · (upper - lower) / middle` with the bands of [`bbands`](super::super::bbands).
 *
 * # Arguments
 * One column. `period` is 2 or more, 20 as a rule; `deviations_up` and `deviations_down` are finite, 2 as a rule.
 * The `moving_average` is SMA as a rule; the deviation is about the SMA whatever the middle is.
 *
 * # Returns
 * One value for each bar; the first where the bands have one, at index `period - 1` for SMA. 0 where the middle is
 * 0. [Gaps](super::super#gaps) are skipped.
 */
export function bbw(close: number, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function bbw(named: BbwArguments<number, Kind> & SeriesOptions): number;
/** Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle. */
export function bbw(close: Column, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function bbw(named: BbwArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle. */
export function bbwAsync(close: number, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function bbwAsync(named: BbwArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle. */
export function bbwAsync(close: Column, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function bbwAsync(named: BbwArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Bollinger bandwidth: the distance between the [Bollinger bands](super::super::bbands), in percent of the middle. */
export class Bbw extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { period?: number; deviationsUp?: number; deviationsDown?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Bbw;
}

/** Arguments of `cvi`, by name. */
export interface CviArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 10 */
  period?: number;
  /** default 10 */
  rocPeriod?: number;
}
/**
 * Chaikin's volatility: by how much percent the average range of a bar has changed.
 *
 * # Formula
 * `cvi[t] = 100 · (average[t] - average[t - roc_period]) / average[t - roc_period]` with `average = ema(high -
 * low, period)`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more and `roc_period` 1 or more, both 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1 + roc_period`. 0 where the earlier average is 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function cvi(high: number, low: number, period?: number, rocPeriod?: number, options?: SeriesOptions): number;
export function cvi(named: CviArguments<number, Kind> & SeriesOptions): number;
/** Chaikin's volatility: by how much percent the average range of a bar has changed. */
export function cvi(high: Column, low: Column, period?: number, rocPeriod?: number, options?: SeriesOptions): Float64Array;
export function cvi(named: CviArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Chaikin's volatility: by how much percent the average range of a bar has changed. */
export function cviAsync(high: number, low: number, period?: number, rocPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cviAsync(named: CviArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Chaikin's volatility: by how much percent the average range of a bar has changed. */
export function cviAsync(high: Column, low: Column, period?: number, rocPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cviAsync(named: CviArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Chaikin's volatility: by how much percent the average range of a bar has changed. */
export class Cvi extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, rocPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; rocPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cvi;
}

/** Arguments of `ewmaVolatility`, by name. */
export interface EwmaVolatilityArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 0.94 */
  lambda?: number;
  /** a number of returns; default 20 */
  period?: number;
  /** bars of a year, for example 252 for trading days; default 252 */
  periodsPerYear?: number;
}
/**
 * Exponentially weighted volatility, that of RiskMetrics, annualised.
 *
 * # Formula
 * `v[t] = lambda · v[t - 1] + (1 - lambda) · r[t]²`, where `r` are [logarithmic
 * returns](super::super::log_returns); `ewma_volatility[t] = sqrt(periods_per_year · v[t])`. The first `v` is the
 * mean of the first `period` squares. Returns count from 0, not from their mean.
 *
 * # Arguments
 * `lambda` is 0 to 1: the share that each bar keeps, 0.94 for daily and 0.97 for monthly bars in RiskMetrics.
 * `period` is 1 or more returns to begin with, 20 as a rule; `periods_per_year` is finite and positive: 252 for
 * daily bars.
 *
 * # Returns
 * A fraction per year for each bar, 0.2 for 20 %; the first at index `period`, or 1 with
 * [`Seed::First`](super::super::Seed::First). It is the forecast for the next bar. 0 where prices are flat from
 * the start. [Gaps](super::super#gaps) are skipped, and a close that is not positive is one.
 */
export function ewmaVolatility(close: number, lambda?: number, period?: number, periodsPerYear?: number, options?: SeriesOptions): number;
export function ewmaVolatility(named: EwmaVolatilityArguments<number, Kind> & SeriesOptions): number;
/** Exponentially weighted volatility, that of RiskMetrics, annualised. */
export function ewmaVolatility(close: Column, lambda?: number, period?: number, periodsPerYear?: number, options?: SeriesOptions): Float64Array;
export function ewmaVolatility(named: EwmaVolatilityArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Exponentially weighted volatility, that of RiskMetrics, annualised. */
export function ewmaVolatilityAsync(close: number, lambda?: number, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<number>;
export function ewmaVolatilityAsync(named: EwmaVolatilityArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Exponentially weighted volatility, that of RiskMetrics, annualised. */
export function ewmaVolatilityAsync(close: Column, lambda?: number, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ewmaVolatilityAsync(named: EwmaVolatilityArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Exponentially weighted volatility, that of RiskMetrics, annualised. */
export class EwmaVolatility extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(lambda?: number, period?: number, periodsPerYear?: number, options?: IndicatorOptions);
  constructor(named: { lambda?: number; period?: number; periodsPerYear?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): EwmaVolatility;
}

/** Arguments of `garmanKlass`, by name. */
export interface GarmanKlassArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** bars of a year, for example 252 for trading days; default 252 */
  periodsPerYear?: number;
}
/**
 * Garman and Klass's volatility: from the range and the move of each bar, annualised.
 *
 * # Formula
 * `garman_klass[t] = sqrt(periods_per_year · mean(ln(high / low)² / 2 - (2 ln 2 - 1) · ln(close / open)²))`
 * over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more bars, 20 as a rule; `periods_per_year` is finite and positive:
 * 252 for daily bars.
 *
 * # Returns
 * A fraction per year for each bar, 0.2 for 20 %; the first at index `period - 1`. It is 0 where no bar has a
 * range, and NaN where the mean is negative, which takes an open or a close outside its bar's range.
 * [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
 *
 * It supposes prices without drift that trade without a break, as [`parkinson`](super::super::parkinson()) does.
 */
export function garmanKlass(open: number, high: number, low: number, close: number, period?: number, periodsPerYear?: number, options?: SeriesOptions): number;
export function garmanKlass(named: GarmanKlassArguments<number, Kind> & SeriesOptions): number;
/** Garman and Klass's volatility: from the range and the move of each bar, annualised. */
export function garmanKlass(open: Column, high: Column, low: Column, close: Column, period?: number, periodsPerYear?: number, options?: SeriesOptions): Float64Array;
export function garmanKlass(named: GarmanKlassArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Garman and Klass's volatility: from the range and the move of each bar, annualised. */
export function garmanKlassAsync(open: number, high: number, low: number, close: number, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<number>;
export function garmanKlassAsync(named: GarmanKlassArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Garman and Klass's volatility: from the range and the move of each bar, annualised. */
export function garmanKlassAsync(open: Column, high: Column, low: Column, close: Column, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function garmanKlassAsync(named: GarmanKlassArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Garman and Klass's volatility: from the range and the move of each bar, annualised. */
export class GarmanKlass extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, periodsPerYear?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; periodsPerYear?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): GarmanKlass;
}

/** Arguments of `historicalVolatility`, by name. */
export interface HistoricalVolatilityArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** bars of a year, for example 252 for trading days; default 252 */
  periodsPerYear?: number;
}
/**
 * Historical volatility from close to close, annualised.
 *
 * # Formula
 * `historical_volatility[t] = sd(r[t - period + 1], …, r[t]) · sqrt(periods_per_year)`, where `r` are
 * [logarithmic returns](super::super::log_returns) and `sd` is the sample standard deviation (`period - 1` in the
 * denominator).
 *
 * # Arguments
 * `period` is 2 or more returns; `periods_per_year` is finite and positive: 252 for daily bars.
 *
 * # Returns
 * A fraction per year for each bar, 0.2 for 20 %; the first at index `period`. [Gaps](super::super#gaps) are
 * skipped, and a close that is not positive is one.
 */
export function historicalVolatility(close: number, period?: number, periodsPerYear?: number, options?: SeriesOptions): number;
export function historicalVolatility(named: HistoricalVolatilityArguments<number, Kind> & SeriesOptions): number;
/** Historical volatility from close to close, annualised. */
export function historicalVolatility(close: Column, period?: number, periodsPerYear?: number, options?: SeriesOptions): Float64Array;
export function historicalVolatility(named: HistoricalVolatilityArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Historical volatility from close to close, annualised. */
export function historicalVolatilityAsync(close: number, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<number>;
export function historicalVolatilityAsync(named: HistoricalVolatilityArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Historical volatility from close to close, annualised. */
export function historicalVolatilityAsync(close: Column, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function historicalVolatilityAsync(named: HistoricalVolatilityArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Historical volatility from close to close, annualised. */
export class HistoricalVolatility extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, periodsPerYear?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; periodsPerYear?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HistoricalVolatility;
}

/** Arguments of `historicalVolatilityPercentile`, by name. */
export interface HistoricalVolatilityPercentileArguments<C = Column, K = Kinds> {
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** default 252 */
  window?: number;
}
/**
 * Historical volatility percentile: the share of the values before today's that are below it.
 *
 * # Formula
 * `percentile[t] = #{ v[s] < v[t] : t - window <= s < t } / window`
 *
 * # Arguments
 * `volatility` is a column such as [`historical_volatility`](super::super::historical_volatility) returns, or one
 * of implied volatilities; `window` is 1 or more values, 252 for a year of daily ones.
 *
 * # Returns
 * A fraction of 0 to 1 for each bar; the first at index `window`. Equal values are not below.
 * [Gaps](super::super#gaps), such as the warm-up of the volatility, are skipped.
 */
export function historicalVolatilityPercentile(volatility: number, window?: number, options?: SeriesOptions): number;
export function historicalVolatilityPercentile(named: HistoricalVolatilityPercentileArguments<number, Kind> & SeriesOptions): number;
/** Historical volatility percentile: the share of the values before today's that are below it. */
export function historicalVolatilityPercentile(volatility: Column, window?: number, options?: SeriesOptions): Float64Array;
export function historicalVolatilityPercentile(named: HistoricalVolatilityPercentileArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Historical volatility percentile: the share of the values before today's that are below it. */
export function historicalVolatilityPercentileAsync(volatility: number, window?: number, options?: SeriesAsyncOptions): Promise<number>;
export function historicalVolatilityPercentileAsync(named: HistoricalVolatilityPercentileArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Historical volatility percentile: the share of the values before today's that are below it. */
export function historicalVolatilityPercentileAsync(volatility: Column, window?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function historicalVolatilityPercentileAsync(named: HistoricalVolatilityPercentileArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Historical volatility percentile: the share of the values before today's that are below it. */
export class HistoricalVolatilityPercentile extends Indicator<[volatility: number | null], { volatility: number | null }, number, [volatility: Column], Float64Array> {
  constructor(window?: number, options?: IndicatorOptions);
  constructor(named: { window?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HistoricalVolatilityPercentile;
}

/** Arguments of `historicalVolatilityRank`, by name. */
export interface HistoricalVolatilityRankArguments<C = Column, K = Kinds> {
  /** fraction per square-root year, >= 0; in the normal model currency per square-root year */
  volatility: C;
  /** default 252 */
  window?: number;
}
/**
 * Historical volatility rank: where today's volatility lies between the lowest and the highest of a window.
 *
 * # Formula
 * `rank[t] = (v[t] - min) / (max - min)` over the values `v[t - window + 1], …, v[t]`, today's included.
 *
 * # Arguments
 * `volatility` is a column such as [`historical_volatility`](super::super::historical_volatility) returns, or one
 * of implied volatilities; `window` is 2 or more values, 252 for a year of daily ones.
 *
 * # Returns
 * A fraction of 0 to 1 for each bar; the first at index `window - 1`. NaN where the window is flat: there is
 * no scale to rank on. [Gaps](super::super#gaps), such as the warm-up of the volatility, are skipped.
 */
export function historicalVolatilityRank(volatility: number, window?: number, options?: SeriesOptions): number;
export function historicalVolatilityRank(named: HistoricalVolatilityRankArguments<number, Kind> & SeriesOptions): number;
/** Historical volatility rank: where today's volatility lies between the lowest and the highest of a window. */
export function historicalVolatilityRank(volatility: Column, window?: number, options?: SeriesOptions): Float64Array;
export function historicalVolatilityRank(named: HistoricalVolatilityRankArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Historical volatility rank: where today's volatility lies between the lowest and the highest of a window. */
export function historicalVolatilityRankAsync(volatility: number, window?: number, options?: SeriesAsyncOptions): Promise<number>;
export function historicalVolatilityRankAsync(named: HistoricalVolatilityRankArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Historical volatility rank: where today's volatility lies between the lowest and the highest of a window. */
export function historicalVolatilityRankAsync(volatility: Column, window?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function historicalVolatilityRankAsync(named: HistoricalVolatilityRankArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Historical volatility rank: where today's volatility lies between the lowest and the highest of a window. */
export class HistoricalVolatilityRank extends Indicator<[volatility: number | null], { volatility: number | null }, number, [volatility: Column], Float64Array> {
  constructor(window?: number, options?: IndicatorOptions);
  constructor(named: { window?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HistoricalVolatilityRank;
}

/** Arguments of `ivPercentile`, by name. */
export interface IvPercentileArguments<C = Column, K = Kinds> {
  impliedVolatility: C;
  /** default 252 */
  window?: number;
}
/**
 * IV percentile: the share of the implied volatilities before today's that are below it.
 *
 * # Formula
 * `iv_percentile[t] = #{ iv[s] < iv[t] : t - window <= s < t } / window`
 *
 * # Arguments
 * `implied_volatility` is a column of one value for each day, in any unit; `window` is 1 or more days, 252 for
 * a year.
 *
 * # Returns
 * A fraction of 0 to 1 for each day; the first at index `window`, since the window is that of the days before.
 * Equal values are not below, so a flat series is at 0. [Gaps](super::super#gaps) are skipped, and a volatility
 * that is not positive is one.
 */
export function ivPercentile(impliedVolatility: number, window?: number, options?: SeriesOptions): number;
export function ivPercentile(named: IvPercentileArguments<number, Kind> & SeriesOptions): number;
/** IV percentile: the share of the implied volatilities before today's that are below it. */
export function ivPercentile(impliedVolatility: Column, window?: number, options?: SeriesOptions): Float64Array;
export function ivPercentile(named: IvPercentileArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** IV percentile: the share of the implied volatilities before today's that are below it. */
export function ivPercentileAsync(impliedVolatility: number, window?: number, options?: SeriesAsyncOptions): Promise<number>;
export function ivPercentileAsync(named: IvPercentileArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** IV percentile: the share of the implied volatilities before today's that are below it. */
export function ivPercentileAsync(impliedVolatility: Column, window?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ivPercentileAsync(named: IvPercentileArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** IV percentile: the share of the implied volatilities before today's that are below it. */
export class IvPercentile extends Indicator<[impliedVolatility: number | null], { impliedVolatility: number | null }, number, [impliedVolatility: Column], Float64Array> {
  constructor(window?: number, options?: IndicatorOptions);
  constructor(named: { window?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): IvPercentile;
}

/** Arguments of `ivRank`, by name. */
export interface IvRankArguments<C = Column, K = Kinds> {
  impliedVolatility: C;
  /** default 252 */
  window?: number;
}
/**
 * IV rank: where today's implied volatility lies between the lowest and the highest of a window.
 *
 * # Formula
 * `iv_rank[t] = (iv[t] - min) / (max - min)` over the values `iv[t - window + 1], …, iv[t]`, today's included.
 *
 * # Arguments
 * `implied_volatility` is a column of one value for each day, in any unit; `window` is 2 or more days, 252 for
 * a year.
 *
 * # Returns
 * A fraction of 0 to 1 for each day; the first at index `window - 1`. NaN where the window is flat: there is no
 * scale to rank on. [Gaps](super::super#gaps) are skipped, and a volatility that is not positive is one: the
 * window is then of so many days that have a value.
 */
export function ivRank(impliedVolatility: number, window?: number, options?: SeriesOptions): number;
export function ivRank(named: IvRankArguments<number, Kind> & SeriesOptions): number;
/** IV rank: where today's implied volatility lies between the lowest and the highest of a window. */
export function ivRank(impliedVolatility: Column, window?: number, options?: SeriesOptions): Float64Array;
export function ivRank(named: IvRankArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** IV rank: where today's implied volatility lies between the lowest and the highest of a window. */
export function ivRankAsync(impliedVolatility: number, window?: number, options?: SeriesAsyncOptions): Promise<number>;
export function ivRankAsync(named: IvRankArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** IV rank: where today's implied volatility lies between the lowest and the highest of a window. */
export function ivRankAsync(impliedVolatility: Column, window?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ivRankAsync(named: IvRankArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** IV rank: where today's implied volatility lies between the lowest and the highest of a window. */
export class IvRank extends Indicator<[impliedVolatility: number | null], { impliedVolatility: number | null }, number, [impliedVolatility: Column], Float64Array> {
  constructor(window?: number, options?: IndicatorOptions);
  constructor(named: { window?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): IvRank;
}

/** Arguments of `massi`, by name. */
export interface MassiArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 9 */
  fastPeriod?: number;
  /** default 25 */
  slowPeriod?: number;
}
/**
 * Mass index: rises while the ranges of bars widen, and falls back once they narrow.
 *
 * # Formula
 * `massi[t] = Σ average / ema(average, fast_period)` over the last `slow_period` bars, with `average = ema(high -
 * low, fast_period)`.
 *
 * # Arguments
 * Columns of equal length. `fast_period` is 2 or more, 9 as a rule; `slow_period` is 2 or more, 25 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `2 · (fast_period - 1) + slow_period - 1`. A bar whose averages are 0
 * counts as 1. [Gaps](super::super#gaps) are skipped.
 */
export function massi(high: number, low: number, fastPeriod?: number, slowPeriod?: number, options?: SeriesOptions): number;
export function massi(named: MassiArguments<number, Kind> & SeriesOptions): number;
/** Mass index: rises while the ranges of bars widen, and falls back once they narrow. */
export function massi(high: Column, low: Column, fastPeriod?: number, slowPeriod?: number, options?: SeriesOptions): Float64Array;
export function massi(named: MassiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Mass index: rises while the ranges of bars widen, and falls back once they narrow. */
export function massiAsync(high: number, low: number, fastPeriod?: number, slowPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function massiAsync(named: MassiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Mass index: rises while the ranges of bars widen, and falls back once they narrow. */
export function massiAsync(high: Column, low: Column, fastPeriod?: number, slowPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function massiAsync(named: MassiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Mass index: rises while the ranges of bars widen, and falls back once they narrow. */
export class Massi extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(fastPeriod?: number, slowPeriod?: number, options?: IndicatorOptions);
  constructor(named: { fastPeriod?: number; slowPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Massi;
}

/** Arguments of `natr`, by name. */
export interface NatrArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Normalised average true range: the [average true range](super::super::atr) in percent of the close.
 *
 * # Formula
 * `natr[t] = 100 · atr[t] / close[t]`; with a period of 1 the true range itself, as in TA-Lib.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the close is 0. [Gaps](super::super#gaps) are
 * skipped.
 */
export function natr(high: number, low: number, close: number, period?: number, options?: SeriesOptions): number;
export function natr(named: NatrArguments<number, Kind> & SeriesOptions): number;
/** Normalised average true range: the [average true range](super::super::atr) in percent of the close. */
export function natr(high: Column, low: Column, close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function natr(named: NatrArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Normalised average true range: the [average true range](super::super::atr) in percent of the close. */
export function natrAsync(high: number, low: number, close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function natrAsync(named: NatrArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Normalised average true range: the [average true range](super::super::atr) in percent of the close. */
export function natrAsync(high: Column, low: Column, close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function natrAsync(named: NatrArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Normalised average true range: the [average true range](super::super::atr) in percent of the close. */
export class Natr extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Natr;
}

/** Arguments of `parkinson`, by name. */
export interface ParkinsonArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 20 */
  period?: number;
  /** bars of a year, for example 252 for trading days; default 252 */
  periodsPerYear?: number;
}
/**
 * Parkinson's volatility: from the range between high and low, annualised.
 *
 * # Formula
 * `parkinson[t] = sqrt(periods_per_year · mean(ln(high / low)²) / (4 ln 2))` over the last `period` bars.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more bars, 20 as a rule; `periods_per_year` is finite and positive:
 * 252 for daily bars.
 *
 * # Returns
 * A fraction per year for each bar, 0.2 for 20 %; the first at index `period - 1`. It is 0 where no bar has a
 * range. [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
 *
 * It supposes prices without drift that trade without a break: what happens between one bar's close and the
 * next one's open does not count. It needs about a fifth of the bars that a volatility from closes needs.
 */
export function parkinson(high: number, low: number, period?: number, periodsPerYear?: number, options?: SeriesOptions): number;
export function parkinson(named: ParkinsonArguments<number, Kind> & SeriesOptions): number;
/** Parkinson's volatility: from the range between high and low, annualised. */
export function parkinson(high: Column, low: Column, period?: number, periodsPerYear?: number, options?: SeriesOptions): Float64Array;
export function parkinson(named: ParkinsonArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Parkinson's volatility: from the range between high and low, annualised. */
export function parkinsonAsync(high: number, low: number, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<number>;
export function parkinsonAsync(named: ParkinsonArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Parkinson's volatility: from the range between high and low, annualised. */
export function parkinsonAsync(high: Column, low: Column, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function parkinsonAsync(named: ParkinsonArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Parkinson's volatility: from the range between high and low, annualised. */
export class Parkinson extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, periodsPerYear?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; periodsPerYear?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Parkinson;
}

/** Arguments of `percentb`, by name. */
export interface PercentbArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** default 2 */
  deviationsUp?: number;
  /** default 2 */
  deviationsDown?: number;
  /** default `SMA` */
  movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA";
}
/**
 * Percent b: where the close is between the [Bollinger bands](super::super::bbands).
 *
 * # Formula
 * `percentb = (close - lower) / (upper - lower)` with the bands of [`bbands`](super::super::bbands): 0 on the lower,
 * 1 on the upper.
 *
 * # Arguments
 * One column. `period` is 2 or more, 20 as a rule; `deviations_up` and `deviations_down` are finite, 2 as a rule.
 * The `moving_average` is SMA as a rule; the deviation is about the SMA whatever the middle is.
 *
 * # Returns
 * One value for each bar; the first where the bands have one, at index `period - 1` for SMA. 0.5 where the bands
 * are one line, as in a flat series. [Gaps](super::super#gaps) are skipped.
 */
export function percentb(close: number, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): number;
export function percentb(named: PercentbArguments<number, Kind> & SeriesOptions): number;
/** Percent b: where the close is between the [Bollinger bands](super::super::bbands). */
export function percentb(close: Column, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesOptions): Float64Array;
export function percentb(named: PercentbArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Percent b: where the close is between the [Bollinger bands](super::super::bbands). */
export function percentbAsync(close: number, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<number>;
export function percentbAsync(named: PercentbArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Percent b: where the close is between the [Bollinger bands](super::super::bbands). */
export function percentbAsync(close: Column, period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: SeriesAsyncOptions): Promise<Float64Array>;
export function percentbAsync(named: PercentbArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Percent b: where the close is between the [Bollinger bands](super::super::bbands). */
export class Percentb extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, deviationsUp?: number, deviationsDown?: number, movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA", options?: IndicatorOptions);
  constructor(named: { period?: number; deviationsUp?: number; deviationsDown?: number; movingAverage?: "SMA" | "EMA" | "WMA" | "DEMA" | "TEMA" | "TRIMA" | "KAMA" | "MAMA" | "T3" | "HMA" | "DISABLED" | "ZLEMA" | "RMA" | "VIDYA" | "ALMA" } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Percentb;
}

/** Arguments of `realizedVolatility`, by name. */
export interface RealizedVolatilityArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** default 78 */
  window?: number;
  /** bars of a year, for example 252 for trading days; default 19656 */
  periodsPerYear?: number;
}
/**
 * Realised volatility: from the squared returns of short bars, annualised.
 *
 * # Formula
 * `realized_volatility[t] = sqrt(periods_per_year · mean(r[t - window + 1]², …, r[t]²))`, where `r` are
 * [logarithmic returns](super::super::log_returns). Returns count from 0: over minutes their mean is noise.
 *
 * # Arguments
 * `close` is a column of intraday closes. `window` is 1 or more returns: 78 bars of 5 minutes are a session of
 * 6.5 hours. `periods_per_year` is finite and positive, and that of the bars, not of the window: 19,656 for 78
 * bars on each of 252 days.
 *
 * # Returns
 * A fraction per year for each bar, 0.2 for 20 %; the first at index `window`. It is 0 where prices are flat.
 * [Gaps](super::super#gaps) are skipped, and a close that is not positive is one.
 *
 * The return from one session's last bar to the next one's first is a return like any other: to leave it out,
 * feed each session by itself, or take [`Gaps::Reset`](super::super::Gaps::Reset) and a gap between sessions.
 */
export function realizedVolatility(close: number, window?: number, periodsPerYear?: number, options?: SeriesOptions): number;
export function realizedVolatility(named: RealizedVolatilityArguments<number, Kind> & SeriesOptions): number;
/** Realised volatility: from the squared returns of short bars, annualised. */
export function realizedVolatility(close: Column, window?: number, periodsPerYear?: number, options?: SeriesOptions): Float64Array;
export function realizedVolatility(named: RealizedVolatilityArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Realised volatility: from the squared returns of short bars, annualised. */
export function realizedVolatilityAsync(close: number, window?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<number>;
export function realizedVolatilityAsync(named: RealizedVolatilityArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Realised volatility: from the squared returns of short bars, annualised. */
export function realizedVolatilityAsync(close: Column, window?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function realizedVolatilityAsync(named: RealizedVolatilityArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Realised volatility: from the squared returns of short bars, annualised. */
export class RealizedVolatility extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(window?: number, periodsPerYear?: number, options?: IndicatorOptions);
  constructor(named: { window?: number; periodsPerYear?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): RealizedVolatility;
}

/** Arguments of `rogerssatchell`, by name. */
export interface RogerssatchellArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 10 */
  period?: number;
  /** default 252 */
  annualization?: number;
}
/**
 * Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift.
 *
 * # Formula
 * `rogerssatchell = sqrt(annualization · Σ term / period)` over the last `period` bars, with `term = ln(high /
 * close) · ln(high / open) + ln(low / close) · ln(low / open)`.
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 10 as a rule; `annualization` is the number of bars in a year,
 * 252 as a rule, or 1 for the volatility of a bar.
 *
 * # Returns
 * A fraction for each bar, 0.2 for 20 %; the first at index `period - 1`. A bar with a price that is not positive
 * counts as one without movement. 0 where the sum is not positive, as in a flat series. [Gaps](super::super#gaps)
 * are skipped.
 */
export function rogerssatchell(open: number, high: number, low: number, close: number, period?: number, annualization?: number, options?: SeriesOptions): number;
export function rogerssatchell(named: RogerssatchellArguments<number, Kind> & SeriesOptions): number;
/** Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift. */
export function rogerssatchell(open: Column, high: Column, low: Column, close: Column, period?: number, annualization?: number, options?: SeriesOptions): Float64Array;
export function rogerssatchell(named: RogerssatchellArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift. */
export function rogerssatchellAsync(open: number, high: number, low: number, close: number, period?: number, annualization?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rogerssatchellAsync(named: RogerssatchellArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift. */
export function rogerssatchellAsync(open: Column, high: Column, low: Column, close: Column, period?: number, annualization?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rogerssatchellAsync(named: RogerssatchellArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Volatility of Rogers and Satchell: from the four prices of each bar, whatever the drift. */
export class Rogerssatchell extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, annualization?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; annualization?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rogerssatchell;
}

/** Arguments of `rvi`, by name. */
export interface RviArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
  /** default 10 */
  stddevPeriod?: number;
}
/**
 * Relative volatility index, 0 to 100: the share of volatility that comes with rising closes.
 *
 * # Formula
 * `rvi = 100 · up / (up + down)`, where `up` and `down` are [Wilder averages](super::super::rma) of the standard
 * deviation of the last `stddev_period` closes, in `up` 0 where the close has not risen, in `down` where it has
 * not fallen.
 *
 * # Arguments
 * One column. `period` is 1 or more, 14 as a rule; `stddev_period` is 2 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `stddev_period - 1 + period - 1`. 50 for a series that has not moved.
 * [Gaps](super::super#gaps) are skipped.
 */
export function rvi(close: number, period?: number, stddevPeriod?: number, options?: SeriesOptions): number;
export function rvi(named: RviArguments<number, Kind> & SeriesOptions): number;
/** Relative volatility index, 0 to 100: the share of volatility that comes with rising closes. */
export function rvi(close: Column, period?: number, stddevPeriod?: number, options?: SeriesOptions): Float64Array;
export function rvi(named: RviArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Relative volatility index, 0 to 100: the share of volatility that comes with rising closes. */
export function rviAsync(close: number, period?: number, stddevPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rviAsync(named: RviArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Relative volatility index, 0 to 100: the share of volatility that comes with rising closes. */
export function rviAsync(close: Column, period?: number, stddevPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rviAsync(named: RviArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Relative volatility index, 0 to 100: the share of volatility that comes with rising closes. */
export class Rvi extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, stddevPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; stddevPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rvi;
}

/** Arguments of `rvir`, by name. */
export interface RvirArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** a number of returns; default 14 */
  period?: number;
  /** default 10 */
  stddevPeriod?: number;
}
/**
 * Relative volatility index, refined: the mean of that of the highs and that of the lows.
 *
 * # Formula
 * `rvir = (rvi(high) + rvi(low)) / 2` with [`rvi`](super::super::rvi).
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 14 as a rule; `stddev_period` is 2 or more, 10 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `stddev_period - 1 + period - 1`. A column that has not moved counts
 * as 50. [Gaps](super::super#gaps) are skipped.
 */
export function rvir(high: number, low: number, period?: number, stddevPeriod?: number, options?: SeriesOptions): number;
export function rvir(named: RvirArguments<number, Kind> & SeriesOptions): number;
/** Relative volatility index, refined: the mean of that of the highs and that of the lows. */
export function rvir(high: Column, low: Column, period?: number, stddevPeriod?: number, options?: SeriesOptions): Float64Array;
export function rvir(named: RvirArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Relative volatility index, refined: the mean of that of the highs and that of the lows. */
export function rvirAsync(high: number, low: number, period?: number, stddevPeriod?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rvirAsync(named: RvirArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Relative volatility index, refined: the mean of that of the highs and that of the lows. */
export function rvirAsync(high: Column, low: Column, period?: number, stddevPeriod?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rvirAsync(named: RvirArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Relative volatility index, refined: the mean of that of the highs and that of the lows. */
export class Rvir extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(period?: number, stddevPeriod?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; stddevPeriod?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Rvir;
}

/** Arguments of `trange`, by name. */
export interface TrangeArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * True range: the range of a bar, extended to the previous close.
 *
 * # Formula
 * `true_range[t] = max(high[t] - low[t], |high[t] - close[t - 1]|, |low[t] - close[t - 1]|)`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar; the first at index 1. [Gaps](super::super#gaps) are skipped: the previous close is that
 * of the last whole bar.
 */
export function trange(high: number, low: number, close: number, options?: SeriesOptions): number;
export function trange(named: TrangeArguments<number, Kind> & SeriesOptions): number;
/** True range: the range of a bar, extended to the previous close. */
export function trange(high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function trange(named: TrangeArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** True range: the range of a bar, extended to the previous close. */
export function trangeAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function trangeAsync(named: TrangeArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** True range: the range of a bar, extended to the previous close. */
export function trangeAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function trangeAsync(named: TrangeArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** True range: the range of a bar, extended to the previous close. */
export class Trange extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Trange;
}

/** Arguments of `ulcerIndex`, by name. */
export interface UlcerIndexArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Ulcer index: the root of the mean squared distance of closes below their recent high, in percent.
 *
 * # Formula
 * `drawdown[t] = 100 · (highest - close[t]) / highest` with the highest of the last `period` closes;
 * `ulcer_index[t] = sqrt(mean(drawdown²))` over the last `period` bars.
 *
 * # Arguments
 * `period` is 1 or more bars, 14 as a rule.
 *
 * # Returns
 * Percent for each bar, 0 or more; the first at index `2 · (period - 1)`, since a window of drawdowns needs
 * windows of closes. It is 0 where no close is below one before. [Gaps](super::super#gaps) are skipped, and a
 * close that is not positive is one.
 */
export function ulcerIndex(close: number, period?: number, options?: SeriesOptions): number;
export function ulcerIndex(named: UlcerIndexArguments<number, Kind> & SeriesOptions): number;
/** Ulcer index: the root of the mean squared distance of closes below their recent high, in percent. */
export function ulcerIndex(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function ulcerIndex(named: UlcerIndexArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Ulcer index: the root of the mean squared distance of closes below their recent high, in percent. */
export function ulcerIndexAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function ulcerIndexAsync(named: UlcerIndexArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Ulcer index: the root of the mean squared distance of closes below their recent high, in percent. */
export function ulcerIndexAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ulcerIndexAsync(named: UlcerIndexArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Ulcer index: the root of the mean squared distance of closes below their recent high, in percent. */
export class UlcerIndex extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): UlcerIndex;
}

/** Arguments of `yangZhang`, by name. */
export interface YangZhangArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** bars of a year, for example 252 for trading days; default 252 */
  periodsPerYear?: number;
}
/**
 * Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised.
 *
 * # Formula
 * `yang_zhang[t] = sqrt(periods_per_year · (V_jump + k · V_move + (1 - k) · V_rs))` over the last `period`
 * bars, where
 * - `V_jump` is the sample variance of `ln(open / close before)`, `V_move` that of `ln(close / open)`
 * (`period - 1` in the denominator),
 * - `V_rs` is the mean of Rogers and Satchell's `u (u - c) + d (d - c)` with `u`, `d` and `c` the logarithms of
 * high, low and close over open,
 * - `k = 0.34 / (1.34 + (period + 1) / (period - 1))`.
 *
 * # Arguments
 * Columns of equal length. `period` is 2 or more bars, 20 as a rule; `periods_per_year` is finite and positive:
 * 252 for daily bars.
 *
 * # Returns
 * A fraction per year for each bar, 0.2 for 20 %; the first at index `period`, since the first bar has no close
 * before. It is 0 where prices are flat, and may be NaN where an open or a close is outside its bar's range.
 * [Gaps](super::super#gaps) are skipped, and a price that is not positive is one.
 *
 * Neither drift nor jumps between bars bias it.
 */
export function yangZhang(open: number, high: number, low: number, close: number, period?: number, periodsPerYear?: number, options?: SeriesOptions): number;
export function yangZhang(named: YangZhangArguments<number, Kind> & SeriesOptions): number;
/** Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised. */
export function yangZhang(open: Column, high: Column, low: Column, close: Column, period?: number, periodsPerYear?: number, options?: SeriesOptions): Float64Array;
export function yangZhang(named: YangZhangArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised. */
export function yangZhangAsync(open: number, high: number, low: number, close: number, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<number>;
export function yangZhangAsync(named: YangZhangArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised. */
export function yangZhangAsync(open: Column, high: Column, low: Column, close: Column, period?: number, periodsPerYear?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function yangZhangAsync(named: YangZhangArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Yang and Zhang's volatility: from the four prices of each bar and the jump before it, annualised. */
export class YangZhang extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(period?: number, periodsPerYear?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; periodsPerYear?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): YangZhang;
}

/** Arguments of `beta`, by name. */
export interface BetaArguments<C = Column, K = Kinds> {
  first: C;
  second: C;
  /** a number of returns; default 5 */
  period?: number;
}
/**
 * Beta: how much the second column moves, in relative terms, when the first moves by one.
 *
 * # Formula
 * `beta = covariance(r, s) / variance(r)` over the last `period` pairs of returns `value[t] / value[t - 1] - 1`,
 * `r` of the first column and `s` of the second.
 *
 * # Arguments
 * Columns of equal length: the market first, then the share. `period` is 1 or more, 5 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period`. 0 where the returns of the first column are all one. A
 * return from 0 counts as 0. [Gaps](super::super#gaps) are skipped.
 */
export function beta(first: number, second: number, period?: number, options?: SeriesOptions): number;
export function beta(named: BetaArguments<number, Kind> & SeriesOptions): number;
/** Beta: how much the second column moves, in relative terms, when the first moves by one. */
export function beta(first: Column, second: Column, period?: number, options?: SeriesOptions): Float64Array;
export function beta(named: BetaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Beta: how much the second column moves, in relative terms, when the first moves by one. */
export function betaAsync(first: number, second: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function betaAsync(named: BetaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Beta: how much the second column moves, in relative terms, when the first moves by one. */
export function betaAsync(first: Column, second: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function betaAsync(named: BetaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Beta: how much the second column moves, in relative terms, when the first moves by one. */
export class Beta extends Indicator<[first: number | null, second: number | null], { first: number | null; second: number | null }, number, [first: Column, second: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Beta;
}

/** Arguments of `correl`, by name. */
export interface CorrelArguments<C = Column, K = Kinds> {
  first: C;
  second: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Pearson's correlation of two columns over the last `period` bars, -1 to 1.
 *
 * # Formula
 * `correl = covariance(first, second) / sqrt(variance(first) · variance(second))`
 *
 * # Arguments
 * Columns of equal length. `period` is 1 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 where a column does not move in the window.
 * [Gaps](super::super#gaps) are skipped.
 */
export function correl(first: number, second: number, period?: number, options?: SeriesOptions): number;
export function correl(named: CorrelArguments<number, Kind> & SeriesOptions): number;
/** Pearson's correlation of two columns over the last `period` bars, -1 to 1. */
export function correl(first: Column, second: Column, period?: number, options?: SeriesOptions): Float64Array;
export function correl(named: CorrelArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Pearson's correlation of two columns over the last `period` bars, -1 to 1. */
export function correlAsync(first: number, second: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function correlAsync(named: CorrelArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Pearson's correlation of two columns over the last `period` bars, -1 to 1. */
export function correlAsync(first: Column, second: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function correlAsync(named: CorrelArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Pearson's correlation of two columns over the last `period` bars, -1 to 1. */
export class Correl extends Indicator<[first: number | null, second: number | null], { first: number | null; second: number | null }, number, [first: Column, second: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Correl;
}

/** Arguments of `kurtosis`, by name. */
export interface KurtosisArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution.
 *
 * # Formula
 * `kurtosis = n (n + 1) / ((n - 1) (n - 2) (n - 3)) · Σ (value - mean)⁴ / s⁴ - 3 (n - 1)² / ((n - 2) (n - 3))`
 * with `n = period` and the sample variance `s²`.
 *
 * # Arguments
 * One column. `period` is 4 to 10 000, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. NaN where the values do not move in the window.
 * [Gaps](super::super#gaps) are skipped.
 */
export function kurtosis(values: number, period?: number, options?: SeriesOptions): number;
export function kurtosis(named: KurtosisArguments<number, Kind> & SeriesOptions): number;
/** Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution. */
export function kurtosis(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function kurtosis(named: KurtosisArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution. */
export function kurtosisAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function kurtosisAsync(named: KurtosisArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution. */
export function kurtosisAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function kurtosisAsync(named: KurtosisArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Excess kurtosis of the last `period` values, adjusted for the size of the sample: 0 for a normal distribution. */
export class Kurtosis extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Kurtosis;
}

/** Arguments of `linearreg`, by name. */
export interface LinearregArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Linear regression: where the straight line through the last `period` values ends.
 *
 * # Formula
 * `linearreg = a + b · (period - 1)`, where `a + b · x` is the line of least squares through the last `period`
 * values, the oldest at `x = 0`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function linearreg(values: number, period?: number, options?: SeriesOptions): number;
export function linearreg(named: LinearregArguments<number, Kind> & SeriesOptions): number;
/** Linear regression: where the straight line through the last `period` values ends. */
export function linearreg(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function linearreg(named: LinearregArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Linear regression: where the straight line through the last `period` values ends. */
export function linearregAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function linearregAsync(named: LinearregArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Linear regression: where the straight line through the last `period` values ends. */
export function linearregAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function linearregAsync(named: LinearregArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Linear regression: where the straight line through the last `period` values ends. */
export class Linearreg extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Linearreg;
}

/** Arguments of `linearregAngle`, by name. */
export interface LinearregAngleArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees.
 *
 * # Formula
 * `linearreg_angle = 180 / π · arctan(b)`, where `a + b · x` is the line of least squares through the last
 * `period` values, the oldest at `x = 0`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
 * skipped.
 */
export function linearregAngle(values: number, period?: number, options?: SeriesOptions): number;
export function linearregAngle(named: LinearregAngleArguments<number, Kind> & SeriesOptions): number;
/** Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees. */
export function linearregAngle(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function linearregAngle(named: LinearregAngleArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees. */
export function linearregAngleAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function linearregAngleAsync(named: LinearregAngleArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees. */
export function linearregAngleAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function linearregAngleAsync(named: LinearregAngleArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Angle of the linear regression: the slope of the straight line through the last `period` values, in degrees. */
export class LinearregAngle extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): LinearregAngle;
}

/** Arguments of `linearregIntercept`, by name. */
export interface LinearregInterceptArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Intercept of the linear regression: where the straight line through the last `period` values begins.
 *
 * # Formula
 * `linearreg_intercept = a`, where `a + b · x` is the line of least squares through the last `period` values, the
 * oldest at `x = 0`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function linearregIntercept(values: number, period?: number, options?: SeriesOptions): number;
export function linearregIntercept(named: LinearregInterceptArguments<number, Kind> & SeriesOptions): number;
/** Intercept of the linear regression: where the straight line through the last `period` values begins. */
export function linearregIntercept(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function linearregIntercept(named: LinearregInterceptArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Intercept of the linear regression: where the straight line through the last `period` values begins. */
export function linearregInterceptAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function linearregInterceptAsync(named: LinearregInterceptArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Intercept of the linear regression: where the straight line through the last `period` values begins. */
export function linearregInterceptAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function linearregInterceptAsync(named: LinearregInterceptArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Intercept of the linear regression: where the straight line through the last `period` values begins. */
export class LinearregIntercept extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): LinearregIntercept;
}

/** Arguments of `linearregSlope`, by name. */
export interface LinearregSlopeArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar.
 *
 * # Formula
 * `linearreg_slope = b`, where `a + b · x` is the line of least squares through the last `period` values, the
 * oldest at `x = 0`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
 * skipped.
 */
export function linearregSlope(values: number, period?: number, options?: SeriesOptions): number;
export function linearregSlope(named: LinearregSlopeArguments<number, Kind> & SeriesOptions): number;
/** Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar. */
export function linearregSlope(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function linearregSlope(named: LinearregSlopeArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar. */
export function linearregSlopeAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function linearregSlopeAsync(named: LinearregSlopeArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar. */
export function linearregSlopeAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function linearregSlopeAsync(named: LinearregSlopeArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Slope of the linear regression: by how much the straight line through the last `period` values rises in a bar. */
export class LinearregSlope extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): LinearregSlope;
}

/** Arguments of `median`, by name. */
export interface MedianArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Median: the middle of the last `period` values.
 *
 * # Formula
 * `median` is the middle one of the values in order of size, or halfway between the two in the middle.
 *
 * # Arguments
 * One column. `period` is 2 to 10 000, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function median(values: number, period?: number, options?: SeriesOptions): number;
export function median(named: MedianArguments<number, Kind> & SeriesOptions): number;
/** Median: the middle of the last `period` values. */
export function median(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function median(named: MedianArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Median: the middle of the last `period` values. */
export function medianAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function medianAsync(named: MedianArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Median: the middle of the last `period` values. */
export function medianAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function medianAsync(named: MedianArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Median: the middle of the last `period` values. */
export class Median extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Median;
}

/** Arguments of `percentile`, by name. */
export interface PercentileArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 100 */
  period?: number;
  /** a fraction; NaN if the history is too short; default 50 */
  percentile?: number;
}
/**
 * Percentile of the last `period` values, by the nearest rank.
 *
 * # Formula
 * `percentile` is value number `⌈percentile · period / 100⌉`, at least the first, of the values in order of size.
 *
 * # Arguments
 * One column. `period` is 2 to 10 000, 100 as a rule; `percentile` is 0 to 100, 50 as a rule.
 *
 * # Returns
 * One of the values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function percentile(values: number, period?: number, percentile?: number, options?: SeriesOptions): number;
export function percentile(named: PercentileArguments<number, Kind> & SeriesOptions): number;
/** Percentile of the last `period` values, by the nearest rank. */
export function percentile(values: Column, period?: number, percentile?: number, options?: SeriesOptions): Float64Array;
export function percentile(named: PercentileArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Percentile of the last `period` values, by the nearest rank. */
export function percentileAsync(values: number, period?: number, percentile?: number, options?: SeriesAsyncOptions): Promise<number>;
export function percentileAsync(named: PercentileArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Percentile of the last `period` values, by the nearest rank. */
export function percentileAsync(values: Column, period?: number, percentile?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function percentileAsync(named: PercentileArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Percentile of the last `period` values, by the nearest rank. */
export class Percentile extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, percentile?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; percentile?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Percentile;
}

/** Arguments of `percentrank`, by name. */
export interface PercentrankArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 100 */
  period?: number;
}
/**
 * Percent rank: how many of the `period` values before are below this one, in percent.
 *
 * # Formula
 * `percentrank[t] = 100 · count / period`, where `count` is how many of `values[t - period]` to `values[t - 1]`
 * are below `values[t]`.
 *
 * # Arguments
 * One column. `period` is 2 to 10 000, 100 as a rule.
 *
 * # Returns
 * One value for each bar, 0 to 100; the first at index `period`. An equal value is not below: 0 for a flat series.
 * [Gaps](super::super#gaps) are skipped.
 */
export function percentrank(values: number, period?: number, options?: SeriesOptions): number;
export function percentrank(named: PercentrankArguments<number, Kind> & SeriesOptions): number;
/** Percent rank: how many of the `period` values before are below this one, in percent. */
export function percentrank(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function percentrank(named: PercentrankArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Percent rank: how many of the `period` values before are below this one, in percent. */
export function percentrankAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function percentrankAsync(named: PercentrankArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Percent rank: how many of the `period` values before are below this one, in percent. */
export function percentrankAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function percentrankAsync(named: PercentrankArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Percent rank: how many of the `period` values before are below this one, in percent. */
export class Percentrank extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Percentrank;
}

/** Arguments of `rollingBeta`, by name. */
export interface RollingBetaArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** the bars of the benchmark */
  benchmark: C;
  /** a number of returns; default 252 */
  period?: number;
}
/**
 * Rolling beta: how much a share moves when its benchmark moves by one.
 *
 * # Formula
 * `rolling_beta[t] = covariance(r, b) / variance(b)` over the last `period` pairs of
 * [logarithmic returns](super::super::log_returns), `r` of the close and `b` of the benchmark.
 *
 * # Arguments
 * Columns of equal length: the closes of a share and those of what it is compared with, an index as a rule, on
 * the same days. `period` is 2 or more returns, 252 for a year of daily bars.
 *
 * # Returns
 * One value for each bar; the first at index `period`. NaN where the benchmark does not move, or always by the
 * same. [Gaps](super::super#gaps) are skipped, and a price that is not positive is one: both returns then span it.
 */
export function rollingBeta(close: number, benchmark: number, period?: number, options?: SeriesOptions): number;
export function rollingBeta(named: RollingBetaArguments<number, Kind> & SeriesOptions): number;
/** Rolling beta: how much a share moves when its benchmark moves by one. */
export function rollingBeta(close: Column, benchmark: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rollingBeta(named: RollingBetaArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rolling beta: how much a share moves when its benchmark moves by one. */
export function rollingBetaAsync(close: number, benchmark: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rollingBetaAsync(named: RollingBetaArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rolling beta: how much a share moves when its benchmark moves by one. */
export function rollingBetaAsync(close: Column, benchmark: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rollingBetaAsync(named: RollingBetaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rolling beta: how much a share moves when its benchmark moves by one. */
export class RollingBeta extends Indicator<[close: number | null, benchmark: number | null], { close: number | null; benchmark: number | null }, number, [close: Column, benchmark: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): RollingBeta;
}

/** Arguments of `rollingCorrelation`, by name. */
export interface RollingCorrelationArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** the bars of the benchmark */
  benchmark: C;
  /** a number of returns; default 252 */
  period?: number;
}
/**
 * Rolling correlation: how closely the returns of a share follow those of its benchmark.
 *
 * # Formula
 * `rolling_correlation[t] = covariance(r, b) / (sd(r) · sd(b))` over the last `period` pairs of
 * [logarithmic returns](super::super::log_returns), `r` of the close and `b` of the benchmark.
 *
 * # Arguments
 * Columns of equal length: the closes of a share and those of what it is compared with, an index as a rule, on
 * the same days. `period` is 2 or more returns, 252 for a year of daily bars.
 *
 * # Returns
 * -1 to 1 for each bar; the first at index `period`. NaN where one of the two does not move, or always by the
 * same. [Gaps](super::super#gaps) are skipped, and a price that is not positive is one: both returns then span it.
 */
export function rollingCorrelation(close: number, benchmark: number, period?: number, options?: SeriesOptions): number;
export function rollingCorrelation(named: RollingCorrelationArguments<number, Kind> & SeriesOptions): number;
/** Rolling correlation: how closely the returns of a share follow those of its benchmark. */
export function rollingCorrelation(close: Column, benchmark: Column, period?: number, options?: SeriesOptions): Float64Array;
export function rollingCorrelation(named: RollingCorrelationArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rolling correlation: how closely the returns of a share follow those of its benchmark. */
export function rollingCorrelationAsync(close: number, benchmark: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function rollingCorrelationAsync(named: RollingCorrelationArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rolling correlation: how closely the returns of a share follow those of its benchmark. */
export function rollingCorrelationAsync(close: Column, benchmark: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function rollingCorrelationAsync(named: RollingCorrelationArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rolling correlation: how closely the returns of a share follow those of its benchmark. */
export class RollingCorrelation extends Indicator<[close: number | null, benchmark: number | null], { close: number | null; benchmark: number | null }, number, [close: Column, benchmark: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): RollingCorrelation;
}

/** Arguments of `skewness`, by name. */
export interface SkewnessArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one.
 *
 * # Formula
 * `skewness = n / ((n - 1) (n - 2)) · Σ (value - mean)³ / s³` with `n = period` and the sample variance `s²`.
 *
 * # Arguments
 * One column: [returns](super::super::log_returns) as a rule. `period` is 3 to 10 000, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. Above 0 where high values have the longer tail. NaN
 * where the values do not move in the window. [Gaps](super::super#gaps) are skipped.
 */
export function skewness(values: number, period?: number, options?: SeriesOptions): number;
export function skewness(named: SkewnessArguments<number, Kind> & SeriesOptions): number;
/** Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one. */
export function skewness(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function skewness(named: SkewnessArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one. */
export function skewnessAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function skewnessAsync(named: SkewnessArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one. */
export function skewnessAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function skewnessAsync(named: SkewnessArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Skewness of the last `period` values, adjusted for the size of the sample: which of its tails is the longer one. */
export class Skewness extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Skewness;
}

/** Arguments of `stddev`, by name. */
export interface StddevArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 5 */
  period?: number;
  /** default 1 */
  deviations?: number;
}
/**
 * Standard deviation of the last `period` values, or some multiple of it.
 *
 * # Formula
 * `stddev = deviations · sqrt(Σ (value - mean)² / period)`
 *
 * # Arguments
 * One column. `period` is 2 or more, 5 as a rule; `deviations` is finite, 1 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
 * skipped.
 */
export function stddev(values: number, period?: number, deviations?: number, options?: SeriesOptions): number;
export function stddev(named: StddevArguments<number, Kind> & SeriesOptions): number;
/** Standard deviation of the last `period` values, or some multiple of it. */
export function stddev(values: Column, period?: number, deviations?: number, options?: SeriesOptions): Float64Array;
export function stddev(named: StddevArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Standard deviation of the last `period` values, or some multiple of it. */
export function stddevAsync(values: number, period?: number, deviations?: number, options?: SeriesAsyncOptions): Promise<number>;
export function stddevAsync(named: StddevArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Standard deviation of the last `period` values, or some multiple of it. */
export function stddevAsync(values: Column, period?: number, deviations?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function stddevAsync(named: StddevArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Standard deviation of the last `period` values, or some multiple of it. */
export class Stddev extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, deviations?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; deviations?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Stddev;
}

/** Arguments of `tsf`, by name. */
export interface TsfArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Time series forecast: the straight line through the last `period` values, one bar further on.
 *
 * # Formula
 * `tsf = a + b · period`, where `a + b · x` is the line of least squares through the last `period` values, the
 * oldest at `x = 0`.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function tsf(values: number, period?: number, options?: SeriesOptions): number;
export function tsf(named: TsfArguments<number, Kind> & SeriesOptions): number;
/** Time series forecast: the straight line through the last `period` values, one bar further on. */
export function tsf(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function tsf(named: TsfArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Time series forecast: the straight line through the last `period` values, one bar further on. */
export function tsfAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function tsfAsync(named: TsfArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Time series forecast: the straight line through the last `period` values, one bar further on. */
export function tsfAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function tsfAsync(named: TsfArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Time series forecast: the straight line through the last `period` values, one bar further on. */
export class Tsf extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Tsf;
}

/** Arguments of `var`, by name. */
export interface VarArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 5 */
  period?: number;
  /** default 1 */
  deviations?: number;
}
/**
 * Variance of the last `period` values.
 *
 * # Formula
 * `var = Σ (value - mean)² / period`
 *
 * # Arguments
 * One column. `period` is 1 or more, 5 as a rule. `deviations` changes nothing; TA-Lib has it.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
 * skipped.
 */
declare function var_(values: number, period?: number, deviations?: number, options?: SeriesOptions): number;
declare function var_(named: VarArguments<number, Kind> & SeriesOptions): number;
/** Variance of the last `period` values. */
declare function var_(values: Column, period?: number, deviations?: number, options?: SeriesOptions): Float64Array;
declare function var_(named: VarArguments<Column, Kinds> & SeriesOptions): Float64Array;
export { var_ as var };
/** Variance of the last `period` values. */
export function varAsync(values: number, period?: number, deviations?: number, options?: SeriesAsyncOptions): Promise<number>;
export function varAsync(named: VarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Variance of the last `period` values. */
export function varAsync(values: Column, period?: number, deviations?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function varAsync(named: VarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Variance of the last `period` values. */
export class Var extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, deviations?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; deviations?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Var;
}

/** Arguments of `zscore`, by name. */
export interface ZscoreArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
  /** default 0 */
  deltaDegreesOfFreedom?: number;
}
/**
 * Z-score: how many standard deviations the last value is from the mean of a window.
 *
 * # Formula
 * `zscore[t] = (values[t] - mean) / sd` over the last `period` values, the last one included, where `sd` has
 * `period - delta_degrees_of_freedom` in the denominator.
 *
 * # Arguments
 * `period` is 2 or more values, 30 as a rule. `delta_degrees_of_freedom` is 0 for the deviation of a population,
 * which [`bbands`](super::super::bbands) has too (a score of 2 is then on the upper band of two deviations), and 1
 * for that of a sample, which pandas-ta takes.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. NaN where the window is flat: there is no deviation
 * to measure with. [Gaps](super::super#gaps) are skipped.
 */
export function zscore(values: number, period?: number, deltaDegreesOfFreedom?: number, options?: SeriesOptions): number;
export function zscore(named: ZscoreArguments<number, Kind> & SeriesOptions): number;
/** Z-score: how many standard deviations the last value is from the mean of a window. */
export function zscore(values: Column, period?: number, deltaDegreesOfFreedom?: number, options?: SeriesOptions): Float64Array;
export function zscore(named: ZscoreArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Z-score: how many standard deviations the last value is from the mean of a window. */
export function zscoreAsync(values: number, period?: number, deltaDegreesOfFreedom?: number, options?: SeriesAsyncOptions): Promise<number>;
export function zscoreAsync(named: ZscoreArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Z-score: how many standard deviations the last value is from the mean of a window. */
export function zscoreAsync(values: Column, period?: number, deltaDegreesOfFreedom?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function zscoreAsync(named: ZscoreArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Z-score: how many standard deviations the last value is from the mean of a window. */
export class Zscore extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, deltaDegreesOfFreedom?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; deltaDegreesOfFreedom?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Zscore;
}

/** Arguments of `avgdev`, by name. */
export interface AvgdevArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 14 */
  period?: number;
}
/**
 * Average deviation: how far the last `period` closes are from their mean, on average.
 *
 * # Formula
 * `avgdev = Σ |close - mean| / period` over the last `period` bars.
 *
 * # Arguments
 * One column. `period` is 2 or more, 14 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. 0 for a flat series. [Gaps](super::super#gaps) are
 * skipped.
 */
export function avgdev(close: number, period?: number, options?: SeriesOptions): number;
export function avgdev(named: AvgdevArguments<number, Kind> & SeriesOptions): number;
/** Average deviation: how far the last `period` closes are from their mean, on average. */
export function avgdev(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function avgdev(named: AvgdevArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Average deviation: how far the last `period` closes are from their mean, on average. */
export function avgdevAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function avgdevAsync(named: AvgdevArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Average deviation: how far the last `period` closes are from their mean, on average. */
export function avgdevAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function avgdevAsync(named: AvgdevArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Average deviation: how far the last `period` closes are from their mean, on average. */
export class Avgdev extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Avgdev;
}

/** Arguments of `avgprice`, by name. */
export interface AvgpriceArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Average price: the mean of the four prices of a bar.
 *
 * # Formula
 * `avgprice = (open + high + low + close) / 4`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function avgprice(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function avgprice(named: AvgpriceArguments<number, Kind> & SeriesOptions): number;
/** Average price: the mean of the four prices of a bar. */
export function avgprice(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function avgprice(named: AvgpriceArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Average price: the mean of the four prices of a bar. */
export function avgpriceAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function avgpriceAsync(named: AvgpriceArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Average price: the mean of the four prices of a bar. */
export function avgpriceAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function avgpriceAsync(named: AvgpriceArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Average price: the mean of the four prices of a bar. */
export class Avgprice extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Avgprice;
}

/** Arguments of `ha`, by name. */
export interface HaArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Heikin-Ashi candles: bars that are averaged with those before, so that trends show.
 *
 * # Formula
 * `ha_close = (open + high + low + close) / 4`; `ha_open` is halfway between `ha_open` and `ha_close` of the bar
 * before, and between `open` and `close` at the first; `ha_high = max(high, ha_open, ha_close)` and `ha_low =
 * min(low, ha_open, ha_close)`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * Four values for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function ha(open: number, high: number, low: number, close: number, options?: SeriesOptions): Scalars<"haOpen" | "haHigh" | "haLow" | "haClose", never>;
export function ha(named: HaArguments<number, Kind> & SeriesOptions): Scalars<"haOpen" | "haHigh" | "haLow" | "haClose", never>;
/** Heikin-Ashi candles: bars that are averaged with those before, so that trends show. */
export function ha(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Columns<"haOpen" | "haHigh" | "haLow" | "haClose", never>;
export function ha(named: HaArguments<Column, Kinds> & SeriesOptions): Columns<"haOpen" | "haHigh" | "haLow" | "haClose", never>;
/** Heikin-Ashi candles: bars that are averaged with those before, so that trends show. */
export function haAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<Scalars<"haOpen" | "haHigh" | "haLow" | "haClose", never>>;
export function haAsync(named: HaArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"haOpen" | "haHigh" | "haLow" | "haClose", never>>;
/** Heikin-Ashi candles: bars that are averaged with those before, so that trends show. */
export function haAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Columns<"haOpen" | "haHigh" | "haLow" | "haClose", never>>;
export function haAsync(named: HaArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"haOpen" | "haHigh" | "haLow" | "haClose", never>>;
/** Heikin-Ashi candles: bars that are averaged with those before, so that trends show. */
export class Ha extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, Scalars<"haOpen" | "haHigh" | "haLow" | "haClose", never>, [open: Column, high: Column, low: Column, close: Column], Columns<"haOpen" | "haHigh" | "haLow" | "haClose", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ha;
}

/** Arguments of `logReturns`, by name. */
export interface LogReturnsArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Logarithmic returns from close to close.
 *
 * # Formula
 * `log_return[t] = ln(close[t] / close[t - 1])`
 *
 * # Arguments
 * `close` is a column of prices.
 *
 * # Returns
 * One fraction for each bar; the first at index 1. [Gaps](super::super#gaps) are skipped, and a close that is not
 * positive is one: the return after a gap spans it.
 */
export function logReturns(close: number, options?: SeriesOptions): number;
export function logReturns(named: LogReturnsArguments<number, Kind> & SeriesOptions): number;
/** Logarithmic returns from close to close. */
export function logReturns(close: Column, options?: SeriesOptions): Float64Array;
export function logReturns(named: LogReturnsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Logarithmic returns from close to close. */
export function logReturnsAsync(close: number, options?: SeriesAsyncOptions): Promise<number>;
export function logReturnsAsync(named: LogReturnsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Logarithmic returns from close to close. */
export function logReturnsAsync(close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function logReturnsAsync(named: LogReturnsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Logarithmic returns from close to close. */
export class LogReturns extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): LogReturns;
}

/** Arguments of `medprice`, by name. */
export interface MedpriceArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
}
/**
 * Median price: the middle of the range of a bar.
 *
 * # Formula
 * `medprice = (high + low) / 2`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function medprice(high: number, low: number, options?: SeriesOptions): number;
export function medprice(named: MedpriceArguments<number, Kind> & SeriesOptions): number;
/** Median price: the middle of the range of a bar. */
export function medprice(high: Column, low: Column, options?: SeriesOptions): Float64Array;
export function medprice(named: MedpriceArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Median price: the middle of the range of a bar. */
export function medpriceAsync(high: number, low: number, options?: SeriesAsyncOptions): Promise<number>;
export function medpriceAsync(named: MedpriceArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Median price: the middle of the range of a bar. */
export function medpriceAsync(high: Column, low: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function medpriceAsync(named: MedpriceArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Median price: the middle of the range of a bar. */
export class Medprice extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, number, [high: Column, low: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Medprice;
}

/** Arguments of `typprice`, by name. */
export interface TyppriceArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Typical price: the mean of high, low and close.
 *
 * # Formula
 * `typprice = (high + low + close) / 3`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function typprice(high: number, low: number, close: number, options?: SeriesOptions): number;
export function typprice(named: TyppriceArguments<number, Kind> & SeriesOptions): number;
/** Typical price: the mean of high, low and close. */
export function typprice(high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function typprice(named: TyppriceArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Typical price: the mean of high, low and close. */
export function typpriceAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function typpriceAsync(named: TyppriceArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Typical price: the mean of high, low and close. */
export function typpriceAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function typpriceAsync(named: TyppriceArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Typical price: the mean of high, low and close. */
export class Typprice extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Typprice;
}

/** Arguments of `wclprice`, by name. */
export interface WclpriceArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Weighted close: the mean of high, low and close, the close counted twice.
 *
 * # Formula
 * `wclprice = (high + low + 2 · close) / 4`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function wclprice(high: number, low: number, close: number, options?: SeriesOptions): number;
export function wclprice(named: WclpriceArguments<number, Kind> & SeriesOptions): number;
/** Weighted close: the mean of high, low and close, the close counted twice. */
export function wclprice(high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function wclprice(named: WclpriceArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Weighted close: the mean of high, low and close, the close counted twice. */
export function wclpriceAsync(high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function wclpriceAsync(named: WclpriceArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Weighted close: the mean of high, low and close, the close counted twice. */
export function wclpriceAsync(high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function wclpriceAsync(named: WclpriceArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Weighted close: the mean of high, low and close, the close counted twice. */
export class Wclprice extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Wclprice;
}

/** Arguments of `htDcperiod`, by name. */
export interface HtDcperiodArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Period of the dominant cycle, by the Hilbert transform.
 *
 * # Formula
 * The closes are smoothed over four bars, `(4 c[t] + 3 c[t - 1] + 2 c[t - 2] + c[t - 3]) / 10`, and transformed
 * into a phasor; what it turns by in a bar gives the period, which may change by half at most, stays within 6 and
 * 50 bars, and is smoothed twice.
 *
 * # Returns
 * Bars for each bar; the first at index 32. [Gaps](super::super#gaps) are skipped.
 */
export function htDcperiod(close: number, options?: SeriesOptions): number;
export function htDcperiod(named: HtDcperiodArguments<number, Kind> & SeriesOptions): number;
/** Period of the dominant cycle, by the Hilbert transform. */
export function htDcperiod(close: Column, options?: SeriesOptions): Float64Array;
export function htDcperiod(named: HtDcperiodArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Period of the dominant cycle, by the Hilbert transform. */
export function htDcperiodAsync(close: number, options?: SeriesAsyncOptions): Promise<number>;
export function htDcperiodAsync(named: HtDcperiodArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Period of the dominant cycle, by the Hilbert transform. */
export function htDcperiodAsync(close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function htDcperiodAsync(named: HtDcperiodArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Period of the dominant cycle, by the Hilbert transform. */
export class HtDcperiod extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HtDcperiod;
}

/** Arguments of `htDcphase`, by name. */
export interface HtDcphaseArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Phase of the dominant cycle, by the Hilbert transform.
 *
 * # Formula
 * `atan(Σ sin(2π i / n) s[t - i] / Σ cos(2π i / n) s[t - i])` over `i < n`, in degrees, where `n` is the
 * [period](super::super::ht_dcperiod) in whole bars and `s` the close smoothed over four of them; 90 degrees and
 * the delay of the smoothing, `360 / period`, are added.
 *
 * # Returns
 * Degrees for each bar, -45 to 315; the first at index 63. [Gaps](super::super#gaps) are skipped.
 */
export function htDcphase(close: number, options?: SeriesOptions): number;
export function htDcphase(named: HtDcphaseArguments<number, Kind> & SeriesOptions): number;
/** Phase of the dominant cycle, by the Hilbert transform. */
export function htDcphase(close: Column, options?: SeriesOptions): Float64Array;
export function htDcphase(named: HtDcphaseArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Phase of the dominant cycle, by the Hilbert transform. */
export function htDcphaseAsync(close: number, options?: SeriesAsyncOptions): Promise<number>;
export function htDcphaseAsync(named: HtDcphaseArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Phase of the dominant cycle, by the Hilbert transform. */
export function htDcphaseAsync(close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function htDcphaseAsync(named: HtDcphaseArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Phase of the dominant cycle, by the Hilbert transform. */
export class HtDcphase extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HtDcphase;
}

/** Arguments of `htPhasor`, by name. */
export interface HtPhasorArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Components of the phasor of the dominant cycle, by the Hilbert transform.
 *
 * # Formula
 * `quadrature` is the transform of the detrended close, `in_phase` the detrended close of three bars ago: both are
 * as late. They are in the unit of the close.
 *
 * # Returns
 * Two values for each bar; the first at index 32. [Gaps](super::super#gaps) are skipped.
 */
export function htPhasor(close: number, options?: SeriesOptions): Scalars<"inPhase" | "quadrature", never>;
export function htPhasor(named: HtPhasorArguments<number, Kind> & SeriesOptions): Scalars<"inPhase" | "quadrature", never>;
/** Components of the phasor of the dominant cycle, by the Hilbert transform. */
export function htPhasor(close: Column, options?: SeriesOptions): Columns<"inPhase" | "quadrature", never>;
export function htPhasor(named: HtPhasorArguments<Column, Kinds> & SeriesOptions): Columns<"inPhase" | "quadrature", never>;
/** Components of the phasor of the dominant cycle, by the Hilbert transform. */
export function htPhasorAsync(close: number, options?: SeriesAsyncOptions): Promise<Scalars<"inPhase" | "quadrature", never>>;
export function htPhasorAsync(named: HtPhasorArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"inPhase" | "quadrature", never>>;
/** Components of the phasor of the dominant cycle, by the Hilbert transform. */
export function htPhasorAsync(close: Column, options?: SeriesAsyncOptions): Promise<Columns<"inPhase" | "quadrature", never>>;
export function htPhasorAsync(named: HtPhasorArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"inPhase" | "quadrature", never>>;
/** Components of the phasor of the dominant cycle, by the Hilbert transform. */
export class HtPhasor extends Indicator<[close: number | null], { close: number | null }, Scalars<"inPhase" | "quadrature", never>, [close: Column], Columns<"inPhase" | "quadrature", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HtPhasor;
}

/** Arguments of `htSine`, by name. */
export interface HtSineArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform.
 *
 * # Formula
 * `sine = sin(ht_dcphase)`, `lead_sine = sin(ht_dcphase + 45°)`. In a cycle the lines cross before the turns; in a
 * trend they do not cross.
 *
 * # Returns
 * Two values for each bar, -1 to 1; the first at index 63. [Gaps](super::super#gaps) are skipped.
 */
export function htSine(close: number, options?: SeriesOptions): Scalars<"sine" | "leadSine", never>;
export function htSine(named: HtSineArguments<number, Kind> & SeriesOptions): Scalars<"sine" | "leadSine", never>;
/** Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform. */
export function htSine(close: Column, options?: SeriesOptions): Columns<"sine" | "leadSine", never>;
export function htSine(named: HtSineArguments<Column, Kinds> & SeriesOptions): Columns<"sine" | "leadSine", never>;
/** Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform. */
export function htSineAsync(close: number, options?: SeriesAsyncOptions): Promise<Scalars<"sine" | "leadSine", never>>;
export function htSineAsync(named: HtSineArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"sine" | "leadSine", never>>;
/** Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform. */
export function htSineAsync(close: Column, options?: SeriesAsyncOptions): Promise<Columns<"sine" | "leadSine", never>>;
export function htSineAsync(named: HtSineArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"sine" | "leadSine", never>>;
/** Sine of the phase of the dominant cycle, and the same an eighth of a cycle ahead, by the Hilbert transform. */
export class HtSine extends Indicator<[close: number | null], { close: number | null }, Scalars<"sine" | "leadSine", never>, [close: Column], Columns<"sine" | "leadSine", never>> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HtSine;
}

/** Arguments of `htTrendmode`, by name. */
export interface HtTrendmodeArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
}
/**
 * Whether there is a trend rather than a cycle, by the Hilbert transform.
 *
 * # Formula
 * 1 unless one of these holds: the lines of [`ht_sine`](super::super::ht_sine) crossed less than half a
 * [period](super::super::ht_dcperiod) ago, this bar included; the [phase](super::super::ht_dcphase) moved on by
 * 0.67 to 1.5 times what the period makes of a bar. It is 1 all the same where the smoothed close is 1.5 % or more
 * away from the [trendline](super::super::ht_trendline).
 *
 * # Returns
 * 1 for a trend, 0 for a cycle, for each bar; the first at index 63. [Gaps](super::super#gaps) are skipped.
 */
export function htTrendmode(close: number, options?: SeriesOptions): number;
export function htTrendmode(named: HtTrendmodeArguments<number, Kind> & SeriesOptions): number;
/** Whether there is a trend rather than a cycle, by the Hilbert transform. */
export function htTrendmode(close: Column, options?: SeriesOptions): Float64Array;
export function htTrendmode(named: HtTrendmodeArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Whether there is a trend rather than a cycle, by the Hilbert transform. */
export function htTrendmodeAsync(close: number, options?: SeriesAsyncOptions): Promise<number>;
export function htTrendmodeAsync(named: HtTrendmodeArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Whether there is a trend rather than a cycle, by the Hilbert transform. */
export function htTrendmodeAsync(close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function htTrendmodeAsync(named: HtTrendmodeArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Whether there is a trend rather than a cycle, by the Hilbert transform. */
export class HtTrendmode extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): HtTrendmode;
}

/** Arguments of `swak2php`, by name. */
export interface Swak2phpArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * Two-pole high-pass filter: what is left of the close without the trend and the long cycles.
 *
 * # Formula
 * `y[t] = (1 - a / 2)² (c[t] - 2 c[t - 1] + c[t - 2]) + 2 (1 - a) y[t - 1] - (1 - a)² y[t - 2]`, where `a = -b +
 * sqrt(b² + 2 b)` with `b = 2.415 (1 - cos(2π / period))`; before the first bar the close was as in it, and `y`
 * was 0.
 *
 * # Arguments
 * `period` is 2 to 10000 bars, 20 as a rule.
 *
 * # Returns
 * One value for each bar, the first at index 0; the first `period` bars or so are warming up.
 * [Gaps](super::super#gaps) are skipped.
 */
export function swak2php(close: number, period?: number, options?: SeriesOptions): number;
export function swak2php(named: Swak2phpArguments<number, Kind> & SeriesOptions): number;
/** Two-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export function swak2php(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function swak2php(named: Swak2phpArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Two-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export function swak2phpAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function swak2phpAsync(named: Swak2phpArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Two-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export function swak2phpAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function swak2phpAsync(named: Swak2phpArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Two-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export class Swak2php extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Swak2php;
}

/** Arguments of `swakBp`, by name. */
export interface SwakBpArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
  /** change of price per 1.00 of spot; default 0.1 */
  delta?: number;
}
/**
 * Band-pass filter: the part of the close that cycles with about one period.
 *
 * # Formula
 * `y[t] = (1 - α) / 2 · (c[t] - c[t - 2]) + cos(2π / period) (1 + α) y[t - 1] - α y[t - 2]`, where `α = (1 - sin
 * φ) / cos φ` and `φ = 4π · delta / period`; before the first bar the close was as in it, and `y` was 0.
 *
 * # Arguments
 * `period` is 5 to 2000 bars, 20 as a rule. `delta`, 0.05 to 0.5 and 0.1 as a rule, is half the width of the band
 * as a share of `period`; a narrow band takes long to settle.
 *
 * # Returns
 * One value for each bar, the first at index 0; the first `period / delta` bars or so are warming up.
 * [Gaps](super::super#gaps) are skipped.
 */
export function swakBp(close: number, period?: number, delta?: number, options?: SeriesOptions): number;
export function swakBp(named: SwakBpArguments<number, Kind> & SeriesOptions): number;
/** Band-pass filter: the part of the close that cycles with about one period. */
export function swakBp(close: Column, period?: number, delta?: number, options?: SeriesOptions): Float64Array;
export function swakBp(named: SwakBpArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Band-pass filter: the part of the close that cycles with about one period. */
export function swakBpAsync(close: number, period?: number, delta?: number, options?: SeriesAsyncOptions): Promise<number>;
export function swakBpAsync(named: SwakBpArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Band-pass filter: the part of the close that cycles with about one period. */
export function swakBpAsync(close: Column, period?: number, delta?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function swakBpAsync(named: SwakBpArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Band-pass filter: the part of the close that cycles with about one period. */
export class SwakBp extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, delta?: number, options?: IndicatorOptions);
  constructor(named: { period?: number; delta?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SwakBp;
}

/** Arguments of `swakHp`, by name. */
export interface SwakHpArguments<C = Column, K = Kinds> {
  /** closing prices, oldest first */
  close: C;
  /** a number of returns; default 20 */
  period?: number;
}
/**
 * One-pole high-pass filter: what is left of the close without the trend and the long cycles.
 *
 * # Formula
 * `y[t] = (1 - a / 2) (c[t] - c[t - 1]) + (1 - a) y[t - 1]`, where `a = (cos θ + sin θ - 1) / cos θ` and `θ = 2π /
 * period`; before the first bar the close was as in it, and `y` was 0.
 *
 * # Arguments
 * `period` is 5 to 100 000 bars, 20 as a rule.
 *
 * # Returns
 * One value for each bar, the first at index 0; the first `period` bars or so are warming up.
 * [Gaps](super::super#gaps) are skipped.
 */
export function swakHp(close: number, period?: number, options?: SeriesOptions): number;
export function swakHp(named: SwakHpArguments<number, Kind> & SeriesOptions): number;
/** One-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export function swakHp(close: Column, period?: number, options?: SeriesOptions): Float64Array;
export function swakHp(named: SwakHpArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** One-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export function swakHpAsync(close: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function swakHpAsync(named: SwakHpArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** One-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export function swakHpAsync(close: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function swakHpAsync(named: SwakHpArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** One-pole high-pass filter: what is left of the close without the trend and the long cycles. */
export class SwakHp extends Indicator<[close: number | null], { close: number | null }, number, [close: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SwakHp;
}

/** Arguments of `add`, by name. */
export interface AddArguments<C = Column, K = Kinds> {
  first: C;
  second: C;
}
/**
 * Sum of two columns, bar by bar.
 *
 * # Formula
 * `add[t] = first[t] + second[t]`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function add(first: number, second: number, options?: SeriesOptions): number;
export function add(named: AddArguments<number, Kind> & SeriesOptions): number;
/** Sum of two columns, bar by bar. */
export function add(first: Column, second: Column, options?: SeriesOptions): Float64Array;
export function add(named: AddArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Sum of two columns, bar by bar. */
export function addAsync(first: number, second: number, options?: SeriesAsyncOptions): Promise<number>;
export function addAsync(named: AddArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Sum of two columns, bar by bar. */
export function addAsync(first: Column, second: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function addAsync(named: AddArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Sum of two columns, bar by bar. */
export class Add extends Indicator<[first: number | null, second: number | null], { first: number | null; second: number | null }, number, [first: Column, second: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Add;
}

/** Arguments of `cumsum`, by name. */
export interface CumsumArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Cumulative sum: of all values so far.
 *
 * # Formula
 * `cumsum[t] = values[0] + … + values[t]`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function cumsum(values: number, options?: SeriesOptions): number;
export function cumsum(named: CumsumArguments<number, Kind> & SeriesOptions): number;
/** Cumulative sum: of all values so far. */
export function cumsum(values: Column, options?: SeriesOptions): Float64Array;
export function cumsum(named: CumsumArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Cumulative sum: of all values so far. */
export function cumsumAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function cumsumAsync(named: CumsumArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Cumulative sum: of all values so far. */
export function cumsumAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cumsumAsync(named: CumsumArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Cumulative sum: of all values so far. */
export class Cumsum extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cumsum;
}

/** Arguments of `div`, by name. */
export interface DivArguments<C = Column, K = Kinds> {
  first: C;
  second: C;
}
/**
 * Quotient of two columns: the first over the second.
 *
 * # Formula
 * `div[t] = first[t] / second[t]`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. Infinite for a number over 0, NaN for 0 over 0.
 * [Gaps](super::super#gaps) are skipped.
 */
export function div(first: number, second: number, options?: SeriesOptions): number;
export function div(named: DivArguments<number, Kind> & SeriesOptions): number;
/** Quotient of two columns: the first over the second. */
export function div(first: Column, second: Column, options?: SeriesOptions): Float64Array;
export function div(named: DivArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Quotient of two columns: the first over the second. */
export function divAsync(first: number, second: number, options?: SeriesAsyncOptions): Promise<number>;
export function divAsync(named: DivArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Quotient of two columns: the first over the second. */
export function divAsync(first: Column, second: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function divAsync(named: DivArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Quotient of two columns: the first over the second. */
export class Div extends Indicator<[first: number | null, second: number | null], { first: number | null; second: number | null }, number, [first: Column, second: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Div;
}

/** Arguments of `max`, by name. */
export interface MaxArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Largest of the last `period` values.
 *
 * # Formula
 * `max = max(values[t - period + 1], …, values[t])`
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function max(values: number, period?: number, options?: SeriesOptions): number;
export function max(named: MaxArguments<number, Kind> & SeriesOptions): number;
/** Largest of the last `period` values. */
export function max(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function max(named: MaxArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Largest of the last `period` values. */
export function maxAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function maxAsync(named: MaxArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Largest of the last `period` values. */
export function maxAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function maxAsync(named: MaxArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Largest of the last `period` values. */
export class Max extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Max;
}

/** Arguments of `maxindex`, by name. */
export interface MaxindexArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Place of the largest of the last `period` values.
 *
 * # Formula
 * `maxindex` is the last `i` of `t - period + 1` to `t` where `values[i]` is the largest.
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * The place of a bar in the whole series, counted from 0 and gaps included, for each bar; the first at index
 * `period - 1`. Of several equal values it is the last. [Gaps](super::super#gaps) are skipped.
 */
export function maxindex(values: number, period?: number, options?: SeriesOptions): number;
export function maxindex(named: MaxindexArguments<number, Kind> & SeriesOptions): number;
/** Place of the largest of the last `period` values. */
export function maxindex(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function maxindex(named: MaxindexArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Place of the largest of the last `period` values. */
export function maxindexAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function maxindexAsync(named: MaxindexArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Place of the largest of the last `period` values. */
export function maxindexAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function maxindexAsync(named: MaxindexArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Place of the largest of the last `period` values. */
export class Maxindex extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Maxindex;
}

/** Arguments of `min`, by name. */
export interface MinArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Smallest of the last `period` values.
 *
 * # Formula
 * `min = min(values[t - period + 1], …, values[t])`
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function min(values: number, period?: number, options?: SeriesOptions): number;
export function min(named: MinArguments<number, Kind> & SeriesOptions): number;
/** Smallest of the last `period` values. */
export function min(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function min(named: MinArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Smallest of the last `period` values. */
export function minAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function minAsync(named: MinArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Smallest of the last `period` values. */
export function minAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function minAsync(named: MinArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Smallest of the last `period` values. */
export class Min extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Min;
}

/** Arguments of `minindex`, by name. */
export interface MinindexArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Place of the smallest of the last `period` values.
 *
 * # Formula
 * `minindex` is the last `i` of `t - period + 1` to `t` where `values[i]` is the smallest.
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * The place of a bar in the whole series, counted from 0 and gaps included, for each bar; the first at index
 * `period - 1`. Of several equal values it is the last. [Gaps](super::super#gaps) are skipped.
 */
export function minindex(values: number, period?: number, options?: SeriesOptions): number;
export function minindex(named: MinindexArguments<number, Kind> & SeriesOptions): number;
/** Place of the smallest of the last `period` values. */
export function minindex(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function minindex(named: MinindexArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Place of the smallest of the last `period` values. */
export function minindexAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function minindexAsync(named: MinindexArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Place of the smallest of the last `period` values. */
export function minindexAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function minindexAsync(named: MinindexArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Place of the smallest of the last `period` values. */
export class Minindex extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Minindex;
}

/** Arguments of `minmax`, by name. */
export interface MinmaxArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Smallest and largest of the last `period` values.
 *
 * # Formula
 * `minimum = min(values[t - period + 1], …, values[t])`, and `maximum` likewise.
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * Two values for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function minmax(values: number, period?: number, options?: SeriesOptions): Scalars<"minimum" | "maximum", never>;
export function minmax(named: MinmaxArguments<number, Kind> & SeriesOptions): Scalars<"minimum" | "maximum", never>;
/** Smallest and largest of the last `period` values. */
export function minmax(values: Column, period?: number, options?: SeriesOptions): Columns<"minimum" | "maximum", never>;
export function minmax(named: MinmaxArguments<Column, Kinds> & SeriesOptions): Columns<"minimum" | "maximum", never>;
/** Smallest and largest of the last `period` values. */
export function minmaxAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"minimum" | "maximum", never>>;
export function minmaxAsync(named: MinmaxArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"minimum" | "maximum", never>>;
/** Smallest and largest of the last `period` values. */
export function minmaxAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"minimum" | "maximum", never>>;
export function minmaxAsync(named: MinmaxArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"minimum" | "maximum", never>>;
/** Smallest and largest of the last `period` values. */
export class Minmax extends Indicator<[values: number | null], { values: number | null }, Scalars<"minimum" | "maximum", never>, [values: Column], Columns<"minimum" | "maximum", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Minmax;
}

/** Arguments of `minmaxindex`, by name. */
export interface MinmaxindexArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Places of the smallest and of the largest of the last `period` values.
 *
 * # Formula
 * `minimum_index` is the last `i` of `t - period + 1` to `t` where `values[i]` is the smallest, and
 * `maximum_index` likewise.
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * Two places of bars in the whole series, counted from 0 and gaps included, for each bar; the first at index
 * `period - 1`. Of several equal values it is the last. [Gaps](super::super#gaps) are skipped.
 */
export function minmaxindex(values: number, period?: number, options?: SeriesOptions): Scalars<"minimumIndex" | "maximumIndex", never>;
export function minmaxindex(named: MinmaxindexArguments<number, Kind> & SeriesOptions): Scalars<"minimumIndex" | "maximumIndex", never>;
/** Places of the smallest and of the largest of the last `period` values. */
export function minmaxindex(values: Column, period?: number, options?: SeriesOptions): Columns<"minimumIndex" | "maximumIndex", never>;
export function minmaxindex(named: MinmaxindexArguments<Column, Kinds> & SeriesOptions): Columns<"minimumIndex" | "maximumIndex", never>;
/** Places of the smallest and of the largest of the last `period` values. */
export function minmaxindexAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<Scalars<"minimumIndex" | "maximumIndex", never>>;
export function minmaxindexAsync(named: MinmaxindexArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"minimumIndex" | "maximumIndex", never>>;
/** Places of the smallest and of the largest of the last `period` values. */
export function minmaxindexAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Columns<"minimumIndex" | "maximumIndex", never>>;
export function minmaxindexAsync(named: MinmaxindexArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"minimumIndex" | "maximumIndex", never>>;
/** Places of the smallest and of the largest of the last `period` values. */
export class Minmaxindex extends Indicator<[values: number | null], { values: number | null }, Scalars<"minimumIndex" | "maximumIndex", never>, [values: Column], Columns<"minimumIndex" | "maximumIndex", never>> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Minmaxindex;
}

/** Arguments of `mult`, by name. */
export interface MultArguments<C = Column, K = Kinds> {
  first: C;
  second: C;
}
/**
 * Product of two columns, bar by bar.
 *
 * # Formula
 * `mult[t] = first[t] · second[t]`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function mult(first: number, second: number, options?: SeriesOptions): number;
export function mult(named: MultArguments<number, Kind> & SeriesOptions): number;
/** Product of two columns, bar by bar. */
export function mult(first: Column, second: Column, options?: SeriesOptions): Float64Array;
export function mult(named: MultArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Product of two columns, bar by bar. */
export function multAsync(first: number, second: number, options?: SeriesAsyncOptions): Promise<number>;
export function multAsync(named: MultArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Product of two columns, bar by bar. */
export function multAsync(first: Column, second: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function multAsync(named: MultArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Product of two columns, bar by bar. */
export class Mult extends Indicator<[first: number | null, second: number | null], { first: number | null; second: number | null }, number, [first: Column, second: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Mult;
}

/** Arguments of `sub`, by name. */
export interface SubArguments<C = Column, K = Kinds> {
  first: C;
  second: C;
}
/**
 * Difference of two columns: the first less the second.
 *
 * # Formula
 * `sub[t] = first[t] - second[t]`
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super#gaps) are skipped.
 */
export function sub(first: number, second: number, options?: SeriesOptions): number;
export function sub(named: SubArguments<number, Kind> & SeriesOptions): number;
/** Difference of two columns: the first less the second. */
export function sub(first: Column, second: Column, options?: SeriesOptions): Float64Array;
export function sub(named: SubArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Difference of two columns: the first less the second. */
export function subAsync(first: number, second: number, options?: SeriesAsyncOptions): Promise<number>;
export function subAsync(named: SubArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Difference of two columns: the first less the second. */
export function subAsync(first: Column, second: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function subAsync(named: SubArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Difference of two columns: the first less the second. */
export class Sub extends Indicator<[first: number | null, second: number | null], { first: number | null; second: number | null }, number, [first: Column, second: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sub;
}

/** Arguments of `sum`, by name. */
export interface SumArguments<C = Column, K = Kinds> {
  values: C;
  /** a number of returns; default 30 */
  period?: number;
}
/**
 * Sum of the last `period` values.
 *
 * # Formula
 * `sum = values[t - period + 1] + … + values[t]`
 *
 * # Arguments
 * One column. `period` is 2 or more, 30 as a rule.
 *
 * # Returns
 * One value for each bar; the first at index `period - 1`. [Gaps](super::super#gaps) are skipped.
 */
export function sum(values: number, period?: number, options?: SeriesOptions): number;
export function sum(named: SumArguments<number, Kind> & SeriesOptions): number;
/** Sum of the last `period` values. */
export function sum(values: Column, period?: number, options?: SeriesOptions): Float64Array;
export function sum(named: SumArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Sum of the last `period` values. */
export function sumAsync(values: number, period?: number, options?: SeriesAsyncOptions): Promise<number>;
export function sumAsync(named: SumArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Sum of the last `period` values. */
export function sumAsync(values: Column, period?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sumAsync(named: SumArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Sum of the last `period` values. */
export class Sum extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(period?: number, options?: IndicatorOptions);
  constructor(named: { period?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sum;
}

/** Arguments of `acos`, by name. */
export interface AcosArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Arc cosine of each value, in radians.
 *
 * # Formula
 * `acos[t] = arccos(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. NaN for a value outside -1 to 1. [Gaps](super::super::super#gaps)
 * are skipped.
 */
export function acos(values: number, options?: SeriesOptions): number;
export function acos(named: AcosArguments<number, Kind> & SeriesOptions): number;
/** Arc cosine of each value, in radians. */
export function acos(values: Column, options?: SeriesOptions): Float64Array;
export function acos(named: AcosArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Arc cosine of each value, in radians. */
export function acosAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function acosAsync(named: AcosArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Arc cosine of each value, in radians. */
export function acosAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function acosAsync(named: AcosArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Arc cosine of each value, in radians. */
export class Acos extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Acos;
}

/** Arguments of `asin`, by name. */
export interface AsinArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Arc sine of each value, in radians.
 *
 * # Formula
 * `asin[t] = arcsin(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. NaN for a value outside -1 to 1. [Gaps](super::super::super#gaps)
 * are skipped.
 */
export function asin(values: number, options?: SeriesOptions): number;
export function asin(named: AsinArguments<number, Kind> & SeriesOptions): number;
/** Arc sine of each value, in radians. */
export function asin(values: Column, options?: SeriesOptions): Float64Array;
export function asin(named: AsinArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Arc sine of each value, in radians. */
export function asinAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function asinAsync(named: AsinArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Arc sine of each value, in radians. */
export function asinAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function asinAsync(named: AsinArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Arc sine of each value, in radians. */
export class Asin extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Asin;
}

/** Arguments of `atan`, by name. */
export interface AtanArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Arc tangent of each value, in radians.
 *
 * # Formula
 * `atan[t] = arctan(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function atan(values: number, options?: SeriesOptions): number;
export function atan(named: AtanArguments<number, Kind> & SeriesOptions): number;
/** Arc tangent of each value, in radians. */
export function atan(values: Column, options?: SeriesOptions): Float64Array;
export function atan(named: AtanArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Arc tangent of each value, in radians. */
export function atanAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function atanAsync(named: AtanArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Arc tangent of each value, in radians. */
export function atanAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function atanAsync(named: AtanArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Arc tangent of each value, in radians. */
export class Atan extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Atan;
}

/** Arguments of `ceil`, by name. */
export interface CeilArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Smallest whole number that is not below each value.
 *
 * # Formula
 * `ceil[t] = ⌈values[t]⌉`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function ceil(values: number, options?: SeriesOptions): number;
export function ceil(named: CeilArguments<number, Kind> & SeriesOptions): number;
/** Smallest whole number that is not below each value. */
export function ceil(values: Column, options?: SeriesOptions): Float64Array;
export function ceil(named: CeilArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Smallest whole number that is not below each value. */
export function ceilAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function ceilAsync(named: CeilArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Smallest whole number that is not below each value. */
export function ceilAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function ceilAsync(named: CeilArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Smallest whole number that is not below each value. */
export class Ceil extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ceil;
}

/** Arguments of `cos`, by name. */
export interface CosArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Cosine of each value, which is in radians.
 *
 * # Formula
 * `cos[t] = cos(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function cos(values: number, options?: SeriesOptions): number;
export function cos(named: CosArguments<number, Kind> & SeriesOptions): number;
/** Cosine of each value, which is in radians. */
export function cos(values: Column, options?: SeriesOptions): Float64Array;
export function cos(named: CosArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Cosine of each value, which is in radians. */
export function cosAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function cosAsync(named: CosArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Cosine of each value, which is in radians. */
export function cosAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cosAsync(named: CosArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Cosine of each value, which is in radians. */
export class Cos extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cos;
}

/** Arguments of `cosh`, by name. */
export interface CoshArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Hyperbolic cosine of each value.
 *
 * # Formula
 * `cosh[t] = (exp(values[t]) + exp(-values[t])) / 2`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. Infinite where it is beyond the largest number.
 * [Gaps](super::super::super#gaps) are skipped.
 */
export function cosh(values: number, options?: SeriesOptions): number;
export function cosh(named: CoshArguments<number, Kind> & SeriesOptions): number;
/** Hyperbolic cosine of each value. */
export function cosh(values: Column, options?: SeriesOptions): Float64Array;
export function cosh(named: CoshArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hyperbolic cosine of each value. */
export function coshAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function coshAsync(named: CoshArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hyperbolic cosine of each value. */
export function coshAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function coshAsync(named: CoshArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hyperbolic cosine of each value. */
export class Cosh extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cosh;
}

/** Arguments of `exp`, by name. */
export interface ExpArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Exponential of each value.
 *
 * # Formula
 * `exp[t] = e ^ values[t]`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. Infinite where it is beyond the largest number.
 * [Gaps](super::super::super#gaps) are skipped.
 */
export function exp(values: number, options?: SeriesOptions): number;
export function exp(named: ExpArguments<number, Kind> & SeriesOptions): number;
/** Exponential of each value. */
export function exp(values: Column, options?: SeriesOptions): Float64Array;
export function exp(named: ExpArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Exponential of each value. */
export function expAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function expAsync(named: ExpArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Exponential of each value. */
export function expAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function expAsync(named: ExpArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Exponential of each value. */
export class Exp extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Exp;
}

/** Arguments of `floor`, by name. */
export interface FloorArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Largest whole number that is not above each value.
 *
 * # Formula
 * `floor[t] = ⌊values[t]⌋`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function floor(values: number, options?: SeriesOptions): number;
export function floor(named: FloorArguments<number, Kind> & SeriesOptions): number;
/** Largest whole number that is not above each value. */
export function floor(values: Column, options?: SeriesOptions): Float64Array;
export function floor(named: FloorArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Largest whole number that is not above each value. */
export function floorAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function floorAsync(named: FloorArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Largest whole number that is not above each value. */
export function floorAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function floorAsync(named: FloorArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Largest whole number that is not above each value. */
export class Floor extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Floor;
}

/** Arguments of `ln`, by name. */
export interface LnArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Natural logarithm of each value.
 *
 * # Formula
 * `ln[t] = ln(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. Minus infinity for 0, NaN for a negative value.
 * [Gaps](super::super::super#gaps) are skipped.
 */
export function ln(values: number, options?: SeriesOptions): number;
export function ln(named: LnArguments<number, Kind> & SeriesOptions): number;
/** Natural logarithm of each value. */
export function ln(values: Column, options?: SeriesOptions): Float64Array;
export function ln(named: LnArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Natural logarithm of each value. */
export function lnAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function lnAsync(named: LnArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Natural logarithm of each value. */
export function lnAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function lnAsync(named: LnArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Natural logarithm of each value. */
export class Ln extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Ln;
}

/** Arguments of `log10`, by name. */
export interface Log10Arguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Logarithm of each value, to the base of 10.
 *
 * # Formula
 * `log10[t] = ln(values[t]) / ln(10)`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. Minus infinity for 0, NaN for a negative value.
 * [Gaps](super::super::super#gaps) are skipped.
 */
export function log10(values: number, options?: SeriesOptions): number;
export function log10(named: Log10Arguments<number, Kind> & SeriesOptions): number;
/** Logarithm of each value, to the base of 10. */
export function log10(values: Column, options?: SeriesOptions): Float64Array;
export function log10(named: Log10Arguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Logarithm of each value, to the base of 10. */
export function log10Async(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function log10Async(named: Log10Arguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Logarithm of each value, to the base of 10. */
export function log10Async(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function log10Async(named: Log10Arguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Logarithm of each value, to the base of 10. */
export class Log10 extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Log10;
}

/** Arguments of `sin`, by name. */
export interface SinArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Sine of each value, which is in radians.
 *
 * # Formula
 * `sin[t] = sin(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function sin(values: number, options?: SeriesOptions): number;
export function sin(named: SinArguments<number, Kind> & SeriesOptions): number;
/** Sine of each value, which is in radians. */
export function sin(values: Column, options?: SeriesOptions): Float64Array;
export function sin(named: SinArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Sine of each value, which is in radians. */
export function sinAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function sinAsync(named: SinArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Sine of each value, which is in radians. */
export function sinAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sinAsync(named: SinArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Sine of each value, which is in radians. */
export class Sin extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sin;
}

/** Arguments of `sinh`, by name. */
export interface SinhArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Hyperbolic sine of each value.
 *
 * # Formula
 * `sinh[t] = (exp(values[t]) - exp(-values[t])) / 2`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. Infinite where it is beyond the largest number.
 * [Gaps](super::super::super#gaps) are skipped.
 */
export function sinh(values: number, options?: SeriesOptions): number;
export function sinh(named: SinhArguments<number, Kind> & SeriesOptions): number;
/** Hyperbolic sine of each value. */
export function sinh(values: Column, options?: SeriesOptions): Float64Array;
export function sinh(named: SinhArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hyperbolic sine of each value. */
export function sinhAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function sinhAsync(named: SinhArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hyperbolic sine of each value. */
export function sinhAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sinhAsync(named: SinhArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hyperbolic sine of each value. */
export class Sinh extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sinh;
}

/** Arguments of `sqrt`, by name. */
export interface SqrtArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Square root of each value.
 *
 * # Formula
 * `sqrt[t] = √values[t]`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. NaN for a negative value. [Gaps](super::super::super#gaps) are
 * skipped.
 */
export function sqrt(values: number, options?: SeriesOptions): number;
export function sqrt(named: SqrtArguments<number, Kind> & SeriesOptions): number;
/** Square root of each value. */
export function sqrt(values: Column, options?: SeriesOptions): Float64Array;
export function sqrt(named: SqrtArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Square root of each value. */
export function sqrtAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function sqrtAsync(named: SqrtArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Square root of each value. */
export function sqrtAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function sqrtAsync(named: SqrtArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Square root of each value. */
export class Sqrt extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Sqrt;
}

/** Arguments of `tan`, by name. */
export interface TanArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Tangent of each value, which is in radians.
 *
 * # Formula
 * `tan[t] = tan(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function tan(values: number, options?: SeriesOptions): number;
export function tan(named: TanArguments<number, Kind> & SeriesOptions): number;
/** Tangent of each value, which is in radians. */
export function tan(values: Column, options?: SeriesOptions): Float64Array;
export function tan(named: TanArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Tangent of each value, which is in radians. */
export function tanAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function tanAsync(named: TanArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Tangent of each value, which is in radians. */
export function tanAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function tanAsync(named: TanArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Tangent of each value, which is in radians. */
export class Tan extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Tan;
}

/** Arguments of `tanh`, by name. */
export interface TanhArguments<C = Column, K = Kinds> {
  values: C;
}
/**
 * Hyperbolic tangent of each value.
 *
 * # Formula
 * `tanh[t] = sinh(values[t]) / cosh(values[t])`
 *
 * # Arguments
 * One column.
 *
 * # Returns
 * One value for each bar, the first at index 0. [Gaps](super::super::super#gaps) are skipped.
 */
export function tanh(values: number, options?: SeriesOptions): number;
export function tanh(named: TanhArguments<number, Kind> & SeriesOptions): number;
/** Hyperbolic tangent of each value. */
export function tanh(values: Column, options?: SeriesOptions): Float64Array;
export function tanh(named: TanhArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hyperbolic tangent of each value. */
export function tanhAsync(values: number, options?: SeriesAsyncOptions): Promise<number>;
export function tanhAsync(named: TanhArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hyperbolic tangent of each value. */
export function tanhAsync(values: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function tanhAsync(named: TanhArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hyperbolic tangent of each value. */
export class Tanh extends Indicator<[values: number | null], { values: number | null }, number, [values: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Tanh;
}

/** Arguments of `cdl2crows`, by name. */
export interface Cdl2crowsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Two crows: two black candles after a long white one, the second of which falls back into it.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - the first is white and has a long body;
 * - the second is black and gaps above the first;
 * - the third is black, opens inside the body of the second and closes inside that of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A gap is one between real bodies: the lower end of one is above the upper end
 * of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl2crows(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl2crows(named: Cdl2crowsArguments<number, Kind> & SeriesOptions): number;
/** Two crows: two black candles after a long white one, the second of which falls back into it. */
export function cdl2crows(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl2crows(named: Cdl2crowsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Two crows: two black candles after a long white one, the second of which falls back into it. */
export function cdl2crowsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl2crowsAsync(named: Cdl2crowsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Two crows: two black candles after a long white one, the second of which falls back into it. */
export function cdl2crowsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl2crowsAsync(named: Cdl2crowsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Two crows: two black candles after a long white one, the second of which falls back into it. */
export class Cdl2Crows extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl2Crows;
}

/** Arguments of `cdl3blackcrows`, by name. */
export interface Cdl3blackcrowsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Three black crows: three falling black candles after a white one.
 *
 * # Formula
 * The value at the last of four candles is -100 if
 * - the candle before the three is white, and its high is above the first close;
 * - the three are black, each closes below the one before, and each has a very short lower shadow;
 * - the second and the third open inside the body before.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
 * tenth of the average of `high - low` over the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 13; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl3blackcrows(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl3blackcrows(named: Cdl3blackcrowsArguments<number, Kind> & SeriesOptions): number;
/** Three black crows: three falling black candles after a white one. */
export function cdl3blackcrows(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl3blackcrows(named: Cdl3blackcrowsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Three black crows: three falling black candles after a white one. */
export function cdl3blackcrowsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl3blackcrowsAsync(named: Cdl3blackcrowsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Three black crows: three falling black candles after a white one. */
export function cdl3blackcrowsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl3blackcrowsAsync(named: Cdl3blackcrowsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Three black crows: three falling black candles after a white one. */
export class Cdl3BlackCrows extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl3BlackCrows;
}

/** Arguments of `cdl3inside`, by name. */
export interface Cdl3insideArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Three inside up and three inside down: a harami, and a candle that confirms it.
 *
 * # Formula
 * The value at the last of three candles is 100 for a black first candle and -100 for a white one if
 * - the body of the first is long;
 * - the body of the second is short, and lies inside that of the first without a common end;
 * - the third has the other colour than the first and closes beyond the open of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short up to the average body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl3inside(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl3inside(named: Cdl3insideArguments<number, Kind> & SeriesOptions): number;
/** Three inside up and three inside down: a harami, and a candle that confirms it. */
export function cdl3inside(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl3inside(named: Cdl3insideArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Three inside up and three inside down: a harami, and a candle that confirms it. */
export function cdl3insideAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl3insideAsync(named: Cdl3insideArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Three inside up and three inside down: a harami, and a candle that confirms it. */
export function cdl3insideAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl3insideAsync(named: Cdl3insideArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Three inside up and three inside down: a harami, and a candle that confirms it. */
export class Cdl3Inside extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl3Inside;
}

/** Arguments of `cdl3linestrike`, by name. */
export interface Cdl3linestrikeArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Three line strike: three candles in one direction, and a fourth that takes all of it back.
 *
 * # Formula
 * The value at the last of four candles is 100 for three white candles and -100 for three black ones if
 * - the first three have one colour; white ones close ever higher, black ones ever lower;
 * - the second and the third open inside the body before, or near it;
 * - the fourth has the other colour, opens beyond the third close and closes beyond the first open.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Near is a fifth of the average
 * of `high - low` over the 5 candles before the one that is compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 8; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl3linestrike(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl3linestrike(named: Cdl3linestrikeArguments<number, Kind> & SeriesOptions): number;
/** Three line strike: three candles in one direction, and a fourth that takes all of it back. */
export function cdl3linestrike(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl3linestrike(named: Cdl3linestrikeArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Three line strike: three candles in one direction, and a fourth that takes all of it back. */
export function cdl3linestrikeAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl3linestrikeAsync(named: Cdl3linestrikeArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Three line strike: three candles in one direction, and a fourth that takes all of it back. */
export function cdl3linestrikeAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl3linestrikeAsync(named: Cdl3linestrikeArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Three line strike: three candles in one direction, and a fourth that takes all of it back. */
export class Cdl3LineStrike extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl3LineStrike;
}

/** Arguments of `cdl3outside`, by name. */
export interface Cdl3outsideArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Three outside up and three outside down: an engulfing candle, and one that confirms it.
 *
 * # Formula
 * The value at the last of three candles is 100 for a white second candle and -100 for a black one if
 * - the first and the second have different colours;
 * - the second opens and closes beyond the body of the first on both sides;
 * - the third closes above the second if that is white, below it if it is black.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 3; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl3outside(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl3outside(named: Cdl3outsideArguments<number, Kind> & SeriesOptions): number;
/** Three outside up and three outside down: an engulfing candle, and one that confirms it. */
export function cdl3outside(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl3outside(named: Cdl3outsideArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Three outside up and three outside down: an engulfing candle, and one that confirms it. */
export function cdl3outsideAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl3outsideAsync(named: Cdl3outsideArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Three outside up and three outside down: an engulfing candle, and one that confirms it. */
export function cdl3outsideAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl3outsideAsync(named: Cdl3outsideArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Three outside up and three outside down: an engulfing candle, and one that confirms it. */
export class Cdl3Outside extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl3Outside;
}

/** Arguments of `cdl3starsinsouth`, by name. */
export interface Cdl3starsinsouthArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Three stars in the south: three black candles that fall less and less.
 *
 * # Formula
 * The value at the last of three candles is 100 if
 * - all three are black;
 * - the first has a long body and a long lower shadow;
 * - the second has a smaller body, opens above the first close and not above its high, and has a low below that
 * close and not below the first low; its lower shadow is not very short (above that level);
 * - the third has a short body and very short shadows, and lies inside the range of the second.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short below the average body of the 10 candles before it. A shadow
 * is long above the candle's own body. A shadow is very short below a tenth of the average of `high - low` over
 * the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl3starsinsouth(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl3starsinsouth(named: Cdl3starsinsouthArguments<number, Kind> & SeriesOptions): number;
/** Three stars in the south: three black candles that fall less and less. */
export function cdl3starsinsouth(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl3starsinsouth(named: Cdl3starsinsouthArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Three stars in the south: three black candles that fall less and less. */
export function cdl3starsinsouthAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl3starsinsouthAsync(named: Cdl3starsinsouthArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Three stars in the south: three black candles that fall less and less. */
export function cdl3starsinsouthAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl3starsinsouthAsync(named: Cdl3starsinsouthArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Three stars in the south: three black candles that fall less and less. */
export class Cdl3StarsInSouth extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl3StarsInSouth;
}

/** Arguments of `cdl3whitesoldiers`, by name. */
export interface Cdl3whitesoldiersArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Three white soldiers: three rising white candles that close near their highs.
 *
 * # Formula
 * The value at the last of three candles is 100 if
 * - all three are white, each closes above the one before, and each has a very short upper shadow;
 * - the second and the third open above the open before, inside that body or near its close;
 * - the second and the third have bodies that are not far shorter than the one before;
 * - the third body is above the average body of the 10 candles before it.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
 * tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the average of `high -
 * low` over the 5 candles before the one that is compared with. Far is three fifths of that average.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdl3whitesoldiers(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdl3whitesoldiers(named: Cdl3whitesoldiersArguments<number, Kind> & SeriesOptions): number;
/** Three white soldiers: three rising white candles that close near their highs. */
export function cdl3whitesoldiers(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdl3whitesoldiers(named: Cdl3whitesoldiersArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Three white soldiers: three rising white candles that close near their highs. */
export function cdl3whitesoldiersAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdl3whitesoldiersAsync(named: Cdl3whitesoldiersArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Three white soldiers: three rising white candles that close near their highs. */
export function cdl3whitesoldiersAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdl3whitesoldiersAsync(named: Cdl3whitesoldiersArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Three white soldiers: three rising white candles that close near their highs. */
export class Cdl3WhiteSoldiers extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Cdl3WhiteSoldiers;
}

/** Arguments of `cdlabandonedbaby`, by name. */
export interface CdlabandonedbabyArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.3 */
  penetration?: number;
}
/**
 * Abandoned baby: a doji, cut off from both its neighbours.
 *
 * # Formula
 * The value at the last of three candles is -100 for a white first candle and 100 for a black one if
 * - the body of the first is long, the second is a doji, and the third body is above the average body of the 10
 * candles before it;
 * - the second lies above a white first candle, or below a black one, without a common price, shadows included;
 * - the third has the other colour than the first, lies back on its side of the second without a common price, and
 * closes into the first body by more than `penetration · body`.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
 * candles before it.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.3 as a rule: how far, as a share of the first body, the
 * third candle must close into it.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlabandonedbaby(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdlabandonedbaby(named: CdlabandonedbabyArguments<number, Kind> & SeriesOptions): number;
/** Abandoned baby: a doji, cut off from both its neighbours. */
export function cdlabandonedbaby(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdlabandonedbaby(named: CdlabandonedbabyArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Abandoned baby: a doji, cut off from both its neighbours. */
export function cdlabandonedbabyAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlabandonedbabyAsync(named: CdlabandonedbabyArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Abandoned baby: a doji, cut off from both its neighbours. */
export function cdlabandonedbabyAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlabandonedbabyAsync(named: CdlabandonedbabyArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Abandoned baby: a doji, cut off from both its neighbours. */
export class CdlAbandonedBaby extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlAbandonedBaby;
}

/** Arguments of `cdladvanceblock`, by name. */
export interface CdladvanceblockArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Advance block: three white candles whose advance grows weaker.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - all three are white, and each closes above the one before;
 * - the second and the third open above the open before, inside that body or near its close;
 * - the first has a long body and a short upper shadow;
 * - one of these is so: the second body is far shorter than the first and the third shorter than the second and
 * what is near together; the third is far shorter than the second; the bodies shrink and the second or the third
 * upper shadow is not short (above that level); the third body is shorter than the second and its upper shadow
 * is long.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is short below the
 * average of the single shadows of the 10 candles before it. Near is a fifth of the average of `high - low` over
 * the 5 candles before the one that is compared with. Far is three fifths of that average.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdladvanceblock(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdladvanceblock(named: CdladvanceblockArguments<number, Kind> & SeriesOptions): number;
/** Advance block: three white candles whose advance grows weaker. */
export function cdladvanceblock(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdladvanceblock(named: CdladvanceblockArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Advance block: three white candles whose advance grows weaker. */
export function cdladvanceblockAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdladvanceblockAsync(named: CdladvanceblockArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Advance block: three white candles whose advance grows weaker. */
export function cdladvanceblockAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdladvanceblockAsync(named: CdladvanceblockArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Advance block: three white candles whose advance grows weaker. */
export class CdlAdvanceBlock extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlAdvanceBlock;
}

/** Arguments of `cdlbelthold`, by name. */
export interface CdlbeltholdArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Belt hold: a long candle that opens at its extreme.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is long;
 * - the lower shadow of a white candle, the upper shadow of a black one, is very short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
 * 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlbelthold(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlbelthold(named: CdlbeltholdArguments<number, Kind> & SeriesOptions): number;
/** Belt hold: a long candle that opens at its extreme. */
export function cdlbelthold(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlbelthold(named: CdlbeltholdArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Belt hold: a long candle that opens at its extreme. */
export function cdlbeltholdAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlbeltholdAsync(named: CdlbeltholdArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Belt hold: a long candle that opens at its extreme. */
export function cdlbeltholdAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlbeltholdAsync(named: CdlbeltholdArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Belt hold: a long candle that opens at its extreme. */
export class CdlBeltHold extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlBeltHold;
}

/** Arguments of `cdlbreakaway`, by name. */
export interface CdlbreakawayArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Breakaway: a gap, three candles that go on, and one that comes back into the gap.
 *
 * # Formula
 * The value at the last of five candles is 100 for a white fifth candle and -100 for a black one if
 * - the body of the first is long;
 * - the first, the second and the fourth have one colour, the fifth the other;
 * - the second gaps below a black first candle, or above a white one;
 * - the third and the fourth have, after a black first candle, lower highs and lower lows than the one before;
 * after a white one, higher highs and higher lows;
 * - the fifth closes inside the gap, between the first close and the second open.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A gap is one between real bodies: the lower end of one is above the upper end
 * of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 14; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlbreakaway(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlbreakaway(named: CdlbreakawayArguments<number, Kind> & SeriesOptions): number;
/** Breakaway: a gap, three candles that go on, and one that comes back into the gap. */
export function cdlbreakaway(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlbreakaway(named: CdlbreakawayArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Breakaway: a gap, three candles that go on, and one that comes back into the gap. */
export function cdlbreakawayAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlbreakawayAsync(named: CdlbreakawayArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Breakaway: a gap, three candles that go on, and one that comes back into the gap. */
export function cdlbreakawayAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlbreakawayAsync(named: CdlbreakawayArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Breakaway: a gap, three candles that go on, and one that comes back into the gap. */
export class CdlBreakaway extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlBreakaway;
}

/** Arguments of `cdlclosingmarubozu`, by name. */
export interface CdlclosingmarubozuArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Closing marubozu: a long candle that closes at its extreme.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is long;
 * - the upper shadow of a white candle, the lower shadow of a black one, is very short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
 * 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlclosingmarubozu(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlclosingmarubozu(named: CdlclosingmarubozuArguments<number, Kind> & SeriesOptions): number;
/** Closing marubozu: a long candle that closes at its extreme. */
export function cdlclosingmarubozu(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlclosingmarubozu(named: CdlclosingmarubozuArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Closing marubozu: a long candle that closes at its extreme. */
export function cdlclosingmarubozuAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlclosingmarubozuAsync(named: CdlclosingmarubozuArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Closing marubozu: a long candle that closes at its extreme. */
export function cdlclosingmarubozuAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlclosingmarubozuAsync(named: CdlclosingmarubozuArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Closing marubozu: a long candle that closes at its extreme. */
export class CdlClosingMarubozu extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlClosingMarubozu;
}

/** Arguments of `cdlconcealbabyswall`, by name. */
export interface CdlconcealbabyswallArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Concealing baby swallow: a fall whose third candle is swallowed by the fourth.
 *
 * # Formula
 * The value at the last of four candles is 100 if
 * - all four are black;
 * - the first and the second have very short shadows on both sides;
 * - the third gaps below the second, but its high is above the second close; its upper shadow is not very short
 * (above that level);
 * - the fourth has a higher high and a lower low than the third.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
 * tenth of the average of `high - low` over the 10 candles before it. A gap is one between real bodies: the lower
 * end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 13; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlconcealbabyswall(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlconcealbabyswall(named: CdlconcealbabyswallArguments<number, Kind> & SeriesOptions): number;
/** Concealing baby swallow: a fall whose third candle is swallowed by the fourth. */
export function cdlconcealbabyswall(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlconcealbabyswall(named: CdlconcealbabyswallArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Concealing baby swallow: a fall whose third candle is swallowed by the fourth. */
export function cdlconcealbabyswallAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlconcealbabyswallAsync(named: CdlconcealbabyswallArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Concealing baby swallow: a fall whose third candle is swallowed by the fourth. */
export function cdlconcealbabyswallAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlconcealbabyswallAsync(named: CdlconcealbabyswallArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Concealing baby swallow: a fall whose third candle is swallowed by the fourth. */
export class CdlConcealBabySwall extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlConcealBabySwall;
}

/** Arguments of `cdlcounterattack`, by name. */
export interface CdlcounterattackArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Counterattack lines: two long candles of different colours with the same close.
 *
 * # Formula
 * The value at the last of two candles is 100 for a white second candle and -100 for a black one if
 * - the two have different colours and long bodies;
 * - their closes are equal.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
 * before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlcounterattack(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlcounterattack(named: CdlcounterattackArguments<number, Kind> & SeriesOptions): number;
/** Counterattack lines: two long candles of different colours with the same close. */
export function cdlcounterattack(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlcounterattack(named: CdlcounterattackArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Counterattack lines: two long candles of different colours with the same close. */
export function cdlcounterattackAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlcounterattackAsync(named: CdlcounterattackArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Counterattack lines: two long candles of different colours with the same close. */
export function cdlcounterattackAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlcounterattackAsync(named: CdlcounterattackArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Counterattack lines: two long candles of different colours with the same close. */
export class CdlCounterAttack extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlCounterAttack;
}

/** Arguments of `cdldarkcloudcover`, by name. */
export interface CdldarkcloudcoverArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.5 */
  penetration?: number;
}
/**
 * Dark cloud cover: a black candle that opens above a long white one and closes deep in it.
 *
 * # Formula
 * The value at the last of two candles is -100 if
 * - the first is white and has a long body;
 * - the second is black and opens above the high of the first;
 * - it closes above the first open, and below the first close by more than `penetration · body`.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.5 as a rule: how far, as a share of the first body, the
 * second candle must close into it.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdldarkcloudcover(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdldarkcloudcover(named: CdldarkcloudcoverArguments<number, Kind> & SeriesOptions): number;
/** Dark cloud cover: a black candle that opens above a long white one and closes deep in it. */
export function cdldarkcloudcover(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdldarkcloudcover(named: CdldarkcloudcoverArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Dark cloud cover: a black candle that opens above a long white one and closes deep in it. */
export function cdldarkcloudcoverAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdldarkcloudcoverAsync(named: CdldarkcloudcoverArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Dark cloud cover: a black candle that opens above a long white one and closes deep in it. */
export function cdldarkcloudcoverAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdldarkcloudcoverAsync(named: CdldarkcloudcoverArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Dark cloud cover: a black candle that opens above a long white one and closes deep in it. */
export class CdlDarkCloudCover extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlDarkCloudCover;
}

/** Arguments of `cdldoji`, by name. */
export interface CdldojiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Doji: a candle that closes where it opened, or nearly so.
 *
 * # Formula
 * The value is 100 if
 * - its body is at most a tenth of the average of `high - low` over the 10 candles before.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdldoji(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdldoji(named: CdldojiArguments<number, Kind> & SeriesOptions): number;
/** Doji: a candle that closes where it opened, or nearly so. */
export function cdldoji(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdldoji(named: CdldojiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Doji: a candle that closes where it opened, or nearly so. */
export function cdldojiAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdldojiAsync(named: CdldojiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Doji: a candle that closes where it opened, or nearly so. */
export function cdldojiAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdldojiAsync(named: CdldojiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Doji: a candle that closes where it opened, or nearly so. */
export class CdlDoji extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlDoji;
}

/** Arguments of `cdldojistar`, by name. */
export interface CdldojistarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Doji star: a doji that gaps away from a long candle.
 *
 * # Formula
 * The value at the last of two candles is -100 for a white first candle and 100 for a black one if
 * - the body of the first is long;
 * - the second is a doji that gaps above a white first candle, or below a black one.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
 * candles before it. A gap is one between real bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdldojistar(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdldojistar(named: CdldojistarArguments<number, Kind> & SeriesOptions): number;
/** Doji star: a doji that gaps away from a long candle. */
export function cdldojistar(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdldojistar(named: CdldojistarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Doji star: a doji that gaps away from a long candle. */
export function cdldojistarAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdldojistarAsync(named: CdldojistarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Doji star: a doji that gaps away from a long candle. */
export function cdldojistarAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdldojistarAsync(named: CdldojistarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Doji star: a doji that gaps away from a long candle. */
export class CdlDojiStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlDojiStar;
}

/** Arguments of `cdldragonflydoji`, by name. */
export interface CdldragonflydojiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Dragonfly doji: a doji that opens and closes at its high.
 *
 * # Formula
 * The value is 100 if
 * - it is a doji;
 * - its upper shadow is very short, and its lower shadow is not (it is above that level).
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
 * of the average of `high - low` over the 10 candles before it. A shadow is very short below a tenth of the
 * average of `high - low` over the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdldragonflydoji(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdldragonflydoji(named: CdldragonflydojiArguments<number, Kind> & SeriesOptions): number;
/** Dragonfly doji: a doji that opens and closes at its high. */
export function cdldragonflydoji(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdldragonflydoji(named: CdldragonflydojiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Dragonfly doji: a doji that opens and closes at its high. */
export function cdldragonflydojiAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdldragonflydojiAsync(named: CdldragonflydojiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Dragonfly doji: a doji that opens and closes at its high. */
export function cdldragonflydojiAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdldragonflydojiAsync(named: CdldragonflydojiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Dragonfly doji: a doji that opens and closes at its high. */
export class CdlDragonflyDoji extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlDragonflyDoji;
}

/** Arguments of `cdlengulfing`, by name. */
export interface CdlengulfingArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Engulfing: a body around the body before, of the other colour.
 *
 * # Formula
 * The value at the last of two candles is that of the colour of the second candle, 100 for white and -100 for
 * black, where it reaches beyond the first body on both sides, and 80 or -80 where one end is the same, if
 * - the two have different colours;
 * - the body of the second reaches beyond that of the first on one side at least, and is not inside it on the
 * other.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 2; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlengulfing(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlengulfing(named: CdlengulfingArguments<number, Kind> & SeriesOptions): number;
/** Engulfing: a body around the body before, of the other colour. */
export function cdlengulfing(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlengulfing(named: CdlengulfingArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Engulfing: a body around the body before, of the other colour. */
export function cdlengulfingAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlengulfingAsync(named: CdlengulfingArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Engulfing: a body around the body before, of the other colour. */
export function cdlengulfingAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlengulfingAsync(named: CdlengulfingArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Engulfing: a body around the body before, of the other colour. */
export class CdlEngulfing extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlEngulfing;
}

/** Arguments of `cdleveningdojistar`, by name. */
export interface CdleveningdojistarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.3 */
  penetration?: number;
}
/**
 * Evening doji star: a doji above a long white candle, and a fall.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - the first is white and has a long body;
 * - the second is a doji that gaps above the first;
 * - the third is black, has a body above the average body of the 10 candles before it, and closes below the first
 * close by more than `penetration · body` of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
 * candles before it. A gap is one between real bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.3 as a rule: how far, as a share of the first body, the
 * third candle must close into it.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdleveningdojistar(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdleveningdojistar(named: CdleveningdojistarArguments<number, Kind> & SeriesOptions): number;
/** Evening doji star: a doji above a long white candle, and a fall. */
export function cdleveningdojistar(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdleveningdojistar(named: CdleveningdojistarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Evening doji star: a doji above a long white candle, and a fall. */
export function cdleveningdojistarAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdleveningdojistarAsync(named: CdleveningdojistarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Evening doji star: a doji above a long white candle, and a fall. */
export function cdleveningdojistarAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdleveningdojistarAsync(named: CdleveningdojistarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Evening doji star: a doji above a long white candle, and a fall. */
export class CdlEveningDojiStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlEveningDojiStar;
}

/** Arguments of `cdleveningstar`, by name. */
export interface CdleveningstarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.3 */
  penetration?: number;
}
/**
 * Evening star: a small body above a long white candle, and a fall.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - the first is white and has a long body;
 * - the second has a body up to the average body of the 10 candles before it and gaps above the first;
 * - the third is black, has a body above the average body of the 10 candles before it, and closes below the first
 * close by more than `penetration · body` of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A gap is one between real bodies: the lower end of one is above the upper end
 * of the other.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.3 as a rule: how far, as a share of the first body, the
 * third candle must close into it.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdleveningstar(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdleveningstar(named: CdleveningstarArguments<number, Kind> & SeriesOptions): number;
/** Evening star: a small body above a long white candle, and a fall. */
export function cdleveningstar(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdleveningstar(named: CdleveningstarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Evening star: a small body above a long white candle, and a fall. */
export function cdleveningstarAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdleveningstarAsync(named: CdleveningstarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Evening star: a small body above a long white candle, and a fall. */
export function cdleveningstarAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdleveningstarAsync(named: CdleveningstarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Evening star: a small body above a long white candle, and a fall. */
export class CdlEveningStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlEveningStar;
}

/** Arguments of `cdlgapsidesidewhite`, by name. */
export interface CdlgapsidesidewhiteArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Side-by-side white lines: a gap, and behind it two white candles of one size.
 *
 * # Formula
 * The value at the last of three candles is 100 for a gap above and -100 for a gap below if
 * - the second and the third gap above the first, or both gap below it;
 * - the second and the third are white;
 * - their opens are equal, and the difference of their bodies is up to what is near.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Near is a fifth of the average
 * of `high - low` over the 5 candles before the one that is compared with. Equal is up to a twentieth of the
 * average of `high - low` over the 5 candles before the one compared with. A gap is one between real bodies: the
 * lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 7; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlgapsidesidewhite(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlgapsidesidewhite(named: CdlgapsidesidewhiteArguments<number, Kind> & SeriesOptions): number;
/** Side-by-side white lines: a gap, and behind it two white candles of one size. */
export function cdlgapsidesidewhite(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlgapsidesidewhite(named: CdlgapsidesidewhiteArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Side-by-side white lines: a gap, and behind it two white candles of one size. */
export function cdlgapsidesidewhiteAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlgapsidesidewhiteAsync(named: CdlgapsidesidewhiteArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Side-by-side white lines: a gap, and behind it two white candles of one size. */
export function cdlgapsidesidewhiteAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlgapsidesidewhiteAsync(named: CdlgapsidesidewhiteArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Side-by-side white lines: a gap, and behind it two white candles of one size. */
export class CdlGapSideSideWhite extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlGapSideSideWhite;
}

/** Arguments of `cdlgravestonedoji`, by name. */
export interface CdlgravestonedojiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Gravestone doji: a doji that opens and closes at its low.
 *
 * # Formula
 * The value is 100 if
 * - it is a doji;
 * - its lower shadow is very short, and its upper shadow is not (it is above that level).
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
 * of the average of `high - low` over the 10 candles before it. A shadow is very short below a tenth of the
 * average of `high - low` over the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlgravestonedoji(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlgravestonedoji(named: CdlgravestonedojiArguments<number, Kind> & SeriesOptions): number;
/** Gravestone doji: a doji that opens and closes at its low. */
export function cdlgravestonedoji(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlgravestonedoji(named: CdlgravestonedojiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Gravestone doji: a doji that opens and closes at its low. */
export function cdlgravestonedojiAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlgravestonedojiAsync(named: CdlgravestonedojiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Gravestone doji: a doji that opens and closes at its low. */
export function cdlgravestonedojiAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlgravestonedojiAsync(named: CdlgravestonedojiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Gravestone doji: a doji that opens and closes at its low. */
export class CdlGravestoneDoji extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlGravestoneDoji;
}

/** Arguments of `cdlhammer`, by name. */
export interface CdlhammerArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Hammer: a small body with a long lower shadow, near the low before.
 *
 * # Formula
 * The value at the last of two candles is 100 if
 * - the body of the second is short, its lower shadow is long, its upper shadow very short;
 * - the lower end of its body is not above the low of the first and what is near together.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is very short
 * below a tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the average of
 * `high - low` over the 5 candles before the one that is compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlhammer(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlhammer(named: CdlhammerArguments<number, Kind> & SeriesOptions): number;
/** Hammer: a small body with a long lower shadow, near the low before. */
export function cdlhammer(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlhammer(named: CdlhammerArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hammer: a small body with a long lower shadow, near the low before. */
export function cdlhammerAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlhammerAsync(named: CdlhammerArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hammer: a small body with a long lower shadow, near the low before. */
export function cdlhammerAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlhammerAsync(named: CdlhammerArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hammer: a small body with a long lower shadow, near the low before. */
export class CdlHammer extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHammer;
}

/** Arguments of `cdlhangingman`, by name. */
export interface CdlhangingmanArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Hanging man: a small body with a long lower shadow, near the high before.
 *
 * # Formula
 * The value at the last of two candles is -100 if
 * - the body of the second is short, its lower shadow is long, its upper shadow very short;
 * - the lower end of its body is not below the high of the first less what is near.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is very short
 * below a tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the average of
 * `high - low` over the 5 candles before the one that is compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlhangingman(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlhangingman(named: CdlhangingmanArguments<number, Kind> & SeriesOptions): number;
/** Hanging man: a small body with a long lower shadow, near the high before. */
export function cdlhangingman(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlhangingman(named: CdlhangingmanArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hanging man: a small body with a long lower shadow, near the high before. */
export function cdlhangingmanAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlhangingmanAsync(named: CdlhangingmanArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hanging man: a small body with a long lower shadow, near the high before. */
export function cdlhangingmanAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlhangingmanAsync(named: CdlhangingmanArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hanging man: a small body with a long lower shadow, near the high before. */
export class CdlHangingMan extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHangingMan;
}

/** Arguments of `cdlharami`, by name. */
export interface CdlharamiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Harami: a small body inside a long one.
 *
 * # Formula
 * The value at the last of two candles is that of the other colour than the first candle has, 100 after a black
 * one and -100 after a white one, where the bodies have no end in common, and 80 or -80 where they have, if
 * - the body of the first is long;
 * - the body of the second is short, and lies inside that of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short up to the average body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlharami(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlharami(named: CdlharamiArguments<number, Kind> & SeriesOptions): number;
/** Harami: a small body inside a long one. */
export function cdlharami(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlharami(named: CdlharamiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Harami: a small body inside a long one. */
export function cdlharamiAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlharamiAsync(named: CdlharamiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Harami: a small body inside a long one. */
export function cdlharamiAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlharamiAsync(named: CdlharamiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Harami: a small body inside a long one. */
export class CdlHarami extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHarami;
}

/** Arguments of `cdlharamicross`, by name. */
export interface CdlharamicrossArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Harami cross: a doji inside a long body.
 *
 * # Formula
 * The value at the last of two candles is that of the other colour than the first candle has, 100 after a black
 * one and -100 after a white one, where the bodies have no end in common, and 80 or -80 where they have, if
 * - the body of the first is long;
 * - the second is a doji, and its body lies inside that of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
 * candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlharamicross(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlharamicross(named: CdlharamicrossArguments<number, Kind> & SeriesOptions): number;
/** Harami cross: a doji inside a long body. */
export function cdlharamicross(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlharamicross(named: CdlharamicrossArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Harami cross: a doji inside a long body. */
export function cdlharamicrossAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlharamicrossAsync(named: CdlharamicrossArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Harami cross: a doji inside a long body. */
export function cdlharamicrossAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlharamicrossAsync(named: CdlharamicrossArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Harami cross: a doji inside a long body. */
export class CdlHaramiCross extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHaramiCross;
}

/** Arguments of `cdlhighwave`, by name. */
export interface CdlhighwaveArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * High wave: a small body with very long shadows.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is short;
 * - both shadows are very long.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it. A shadow is very long above twice the candle's own body.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlhighwave(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlhighwave(named: CdlhighwaveArguments<number, Kind> & SeriesOptions): number;
/** High wave: a small body with very long shadows. */
export function cdlhighwave(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlhighwave(named: CdlhighwaveArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** High wave: a small body with very long shadows. */
export function cdlhighwaveAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlhighwaveAsync(named: CdlhighwaveArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** High wave: a small body with very long shadows. */
export function cdlhighwaveAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlhighwaveAsync(named: CdlhighwaveArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** High wave: a small body with very long shadows. */
export class CdlHighWave extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHighWave;
}

/** Arguments of `cdlhikkake`, by name. */
export interface CdlhikkakeArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Hikkake: an inside bar, a false break out of it, and maybe the move the other way.
 *
 * # Formula
 * The value at the last of three candles is 100 or -100 if
 * - the second has a lower high and a higher low than the first;
 * - for 100, the third has a lower high and a lower low than the second;
 * - for -100, the third has a higher high and a higher low than the second.
 *
 * The first of the next three candles that closes above the high of the second (after 100), or below its low
 * (after -100), has the value 200 or -200, unless a new pattern ends before or with it.
 *
 * # Arguments
 * Columns of equal length. The opens do not matter.
 *
 * # Returns
 * One value for each bar, the first at index 5; 0 where the pattern is neither found nor confirmed.
 * [Gaps](super::super#gaps) are skipped.
 */
export function cdlhikkake(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlhikkake(named: CdlhikkakeArguments<number, Kind> & SeriesOptions): number;
/** Hikkake: an inside bar, a false break out of it, and maybe the move the other way. */
export function cdlhikkake(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlhikkake(named: CdlhikkakeArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Hikkake: an inside bar, a false break out of it, and maybe the move the other way. */
export function cdlhikkakeAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlhikkakeAsync(named: CdlhikkakeArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Hikkake: an inside bar, a false break out of it, and maybe the move the other way. */
export function cdlhikkakeAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlhikkakeAsync(named: CdlhikkakeArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Hikkake: an inside bar, a false break out of it, and maybe the move the other way. */
export class CdlHikkake extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHikkake;
}

/** Arguments of `cdlhikkakemod`, by name. */
export interface CdlhikkakemodArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way.
 *
 * # Formula
 * The value at the last of four candles is 100 or -100 if
 * - the second has a lower high and a higher low than the first, and the third than the second;
 * - for 100, the fourth has a lower high and a lower low than the third, and the second closes near its low, or at
 * it;
 * - for -100, the fourth has a higher high and a higher low than the third, and the second closes near its high, or
 * at it.
 *
 * The first of the next three candles that closes above the high of the third (after 100), or below its low (after
 * -100), has the value 200 or -200, unless a new pattern ends before or with it.
 *
 * Near is a fifth of the average of `high - low` over the 5 candles before the one that is compared with.
 *
 * # Arguments
 * Columns of equal length. The opens do not matter.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is neither found nor confirmed.
 * [Gaps](super::super#gaps) are skipped.
 */
export function cdlhikkakemod(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlhikkakemod(named: CdlhikkakemodArguments<number, Kind> & SeriesOptions): number;
/** Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way. */
export function cdlhikkakemod(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlhikkakemod(named: CdlhikkakemodArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way. */
export function cdlhikkakemodAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlhikkakemodAsync(named: CdlhikkakemodArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way. */
export function cdlhikkakemodAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlhikkakemodAsync(named: CdlhikkakemodArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Modified hikkake: two inside bars, a false break out of them, and maybe the move the other way. */
export class CdlHikkakeMod extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHikkakeMod;
}

/** Arguments of `cdlhomingpigeon`, by name. */
export interface CdlhomingpigeonArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Homing pigeon: a small black body inside a long black one.
 *
 * # Formula
 * The value at the last of two candles is 100 if
 * - both are black;
 * - the body of the first is long, that of the second short;
 * - the second opens below the first open and closes above the first close.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short up to the average body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlhomingpigeon(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlhomingpigeon(named: CdlhomingpigeonArguments<number, Kind> & SeriesOptions): number;
/** Homing pigeon: a small black body inside a long black one. */
export function cdlhomingpigeon(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlhomingpigeon(named: CdlhomingpigeonArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Homing pigeon: a small black body inside a long black one. */
export function cdlhomingpigeonAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlhomingpigeonAsync(named: CdlhomingpigeonArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Homing pigeon: a small black body inside a long black one. */
export function cdlhomingpigeonAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlhomingpigeonAsync(named: CdlhomingpigeonArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Homing pigeon: a small black body inside a long black one. */
export class CdlHomingPigeon extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlHomingPigeon;
}

/** Arguments of `cdlidentical3crows`, by name. */
export interface Cdlidentical3crowsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Identical three crows: three falling black candles that open where the one before closed.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - all three are black, each closes below the one before, and each has a very short lower shadow;
 * - the second and the third open at a price that is equal to the close before.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
 * tenth of the average of `high - low` over the 10 candles before it. Equal is up to a twentieth of the average of
 * `high - low` over the 5 candles before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlidentical3crows(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlidentical3crows(named: Cdlidentical3crowsArguments<number, Kind> & SeriesOptions): number;
/** Identical three crows: three falling black candles that open where the one before closed. */
export function cdlidentical3crows(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlidentical3crows(named: Cdlidentical3crowsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Identical three crows: three falling black candles that open where the one before closed. */
export function cdlidentical3crowsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlidentical3crowsAsync(named: Cdlidentical3crowsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Identical three crows: three falling black candles that open where the one before closed. */
export function cdlidentical3crowsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlidentical3crowsAsync(named: Cdlidentical3crowsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Identical three crows: three falling black candles that open where the one before closed. */
export class CdlIdentical3Crows extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlIdentical3Crows;
}

/** Arguments of `cdlinneck`, by name. */
export interface CdlinneckArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * In-neck: a white candle that closes just inside the long black one before.
 *
 * # Formula
 * The value at the last of two candles is -100 if
 * - the first is black and has a long body;
 * - the second is white and opens below the low of the first;
 * - it closes at the first close or above it by no more than what is equal.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
 * before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlinneck(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlinneck(named: CdlinneckArguments<number, Kind> & SeriesOptions): number;
/** In-neck: a white candle that closes just inside the long black one before. */
export function cdlinneck(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlinneck(named: CdlinneckArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** In-neck: a white candle that closes just inside the long black one before. */
export function cdlinneckAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlinneckAsync(named: CdlinneckArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** In-neck: a white candle that closes just inside the long black one before. */
export function cdlinneckAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlinneckAsync(named: CdlinneckArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** In-neck: a white candle that closes just inside the long black one before. */
export class CdlInNeck extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlInNeck;
}

/** Arguments of `cdlinvertedhammer`, by name. */
export interface CdlinvertedhammerArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Inverted hammer: a small body with a long upper shadow, below the body before.
 *
 * # Formula
 * The value at the last of two candles is 100 if
 * - the second gaps below the first;
 * - its body is short, its upper shadow is long, its lower shadow very short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is very short
 * below a tenth of the average of `high - low` over the 10 candles before it. A gap is one between real bodies:
 * the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlinvertedhammer(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlinvertedhammer(named: CdlinvertedhammerArguments<number, Kind> & SeriesOptions): number;
/** Inverted hammer: a small body with a long upper shadow, below the body before. */
export function cdlinvertedhammer(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlinvertedhammer(named: CdlinvertedhammerArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Inverted hammer: a small body with a long upper shadow, below the body before. */
export function cdlinvertedhammerAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlinvertedhammerAsync(named: CdlinvertedhammerArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Inverted hammer: a small body with a long upper shadow, below the body before. */
export function cdlinvertedhammerAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlinvertedhammerAsync(named: CdlinvertedhammerArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Inverted hammer: a small body with a long upper shadow, below the body before. */
export class CdlInvertedHammer extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlInvertedHammer;
}

/** Arguments of `cdlkicking`, by name. */
export interface CdlkickingArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Kicking: two marubozus of different colours with a gap between them.
 *
 * # Formula
 * The value at the last of two candles is 100 for a white second candle and -100 for a black one if
 * - the two have different colours, long bodies, and very short shadows on both sides;
 * - the second lies above a black first candle, or below a white one, without a common price, shadows included.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
 * 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlkicking(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlkicking(named: CdlkickingArguments<number, Kind> & SeriesOptions): number;
/** Kicking: two marubozus of different colours with a gap between them. */
export function cdlkicking(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlkicking(named: CdlkickingArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Kicking: two marubozus of different colours with a gap between them. */
export function cdlkickingAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlkickingAsync(named: CdlkickingArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Kicking: two marubozus of different colours with a gap between them. */
export function cdlkickingAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlkickingAsync(named: CdlkickingArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Kicking: two marubozus of different colours with a gap between them. */
export class CdlKicking extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlKicking;
}

/** Arguments of `cdlkickingbylength`, by name. */
export interface CdlkickingbylengthArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Kicking by length: two marubozus with a gap between them, of which the longer one says the direction.
 *
 * # Formula
 * The value at the last of two candles is 100 if the candle with the longer body is white and -100 if it is black
 * (the first one if they are equally long), if
 * - the two have different colours, long bodies, and very short shadows on both sides;
 * - the second lies above a black first candle, or below a white one, without a common price, shadows included.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
 * 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlkickingbylength(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlkickingbylength(named: CdlkickingbylengthArguments<number, Kind> & SeriesOptions): number;
/** Kicking by length: two marubozus with a gap between them, of which the longer one says the direction. */
export function cdlkickingbylength(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlkickingbylength(named: CdlkickingbylengthArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Kicking by length: two marubozus with a gap between them, of which the longer one says the direction. */
export function cdlkickingbylengthAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlkickingbylengthAsync(named: CdlkickingbylengthArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Kicking by length: two marubozus with a gap between them, of which the longer one says the direction. */
export function cdlkickingbylengthAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlkickingbylengthAsync(named: CdlkickingbylengthArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Kicking by length: two marubozus with a gap between them, of which the longer one says the direction. */
export class CdlKickingByLength extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlKickingByLength;
}

/** Arguments of `cdlladderbottom`, by name. */
export interface CdlladderbottomArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Ladder bottom: four black candles down, and a white one that leaps up.
 *
 * # Formula
 * The value at the last of five candles is 100 if
 * - the first four are black;
 * - the first three have ever lower opens and ever lower closes;
 * - the upper shadow of the fourth is not very short (above that level);
 * - the fifth is white, opens above the fourth open and closes above the fourth high.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A shadow is very short below a
 * tenth of the average of `high - low` over the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 14; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlladderbottom(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlladderbottom(named: CdlladderbottomArguments<number, Kind> & SeriesOptions): number;
/** Ladder bottom: four black candles down, and a white one that leaps up. */
export function cdlladderbottom(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlladderbottom(named: CdlladderbottomArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Ladder bottom: four black candles down, and a white one that leaps up. */
export function cdlladderbottomAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlladderbottomAsync(named: CdlladderbottomArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Ladder bottom: four black candles down, and a white one that leaps up. */
export function cdlladderbottomAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlladderbottomAsync(named: CdlladderbottomArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Ladder bottom: four black candles down, and a white one that leaps up. */
export class CdlLadderBottom extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlLadderBottom;
}

/** Arguments of `cdllongleggeddoji`, by name. */
export interface CdllongleggeddojiArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Long-legged doji: a doji with a long shadow.
 *
 * # Formula
 * The value is 100 if
 * - it is a doji;
 * - one of its shadows is long, or both.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
 * of the average of `high - low` over the 10 candles before it. A shadow is long above the candle's own body.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdllongleggeddoji(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdllongleggeddoji(named: CdllongleggeddojiArguments<number, Kind> & SeriesOptions): number;
/** Long-legged doji: a doji with a long shadow. */
export function cdllongleggeddoji(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdllongleggeddoji(named: CdllongleggeddojiArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Long-legged doji: a doji with a long shadow. */
export function cdllongleggeddojiAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdllongleggeddojiAsync(named: CdllongleggeddojiArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Long-legged doji: a doji with a long shadow. */
export function cdllongleggeddojiAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdllongleggeddojiAsync(named: CdllongleggeddojiArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Long-legged doji: a doji with a long shadow. */
export class CdlLongLeggedDoji extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlLongLeggedDoji;
}

/** Arguments of `cdllongline`, by name. */
export interface CdllonglineArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Long line: a long body with short shadows.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is long;
 * - both shadows are short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is short below the average of the single shadows of the 10 candles
 * before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdllongline(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdllongline(named: CdllonglineArguments<number, Kind> & SeriesOptions): number;
/** Long line: a long body with short shadows. */
export function cdllongline(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdllongline(named: CdllonglineArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Long line: a long body with short shadows. */
export function cdllonglineAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdllonglineAsync(named: CdllonglineArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Long line: a long body with short shadows. */
export function cdllonglineAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdllonglineAsync(named: CdllonglineArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Long line: a long body with short shadows. */
export class CdlLongLine extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlLongLine;
}

/** Arguments of `cdlmarubozu`, by name. */
export interface CdlmarubozuArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Marubozu: a long body with next to no shadows.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is long;
 * - both shadows are very short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
 * 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlmarubozu(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlmarubozu(named: CdlmarubozuArguments<number, Kind> & SeriesOptions): number;
/** Marubozu: a long body with next to no shadows. */
export function cdlmarubozu(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlmarubozu(named: CdlmarubozuArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Marubozu: a long body with next to no shadows. */
export function cdlmarubozuAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlmarubozuAsync(named: CdlmarubozuArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Marubozu: a long body with next to no shadows. */
export function cdlmarubozuAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlmarubozuAsync(named: CdlmarubozuArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Marubozu: a long body with next to no shadows. */
export class CdlMarubozu extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlMarubozu;
}

/** Arguments of `cdlmatchinglow`, by name. */
export interface CdlmatchinglowArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Matching low: two black candles with the same close.
 *
 * # Formula
 * The value at the last of two candles is 100 if
 * - both are black;
 * - their closes are equal.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Equal is up to a twentieth of
 * the average of `high - low` over the 5 candles before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 6; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlmatchinglow(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlmatchinglow(named: CdlmatchinglowArguments<number, Kind> & SeriesOptions): number;
/** Matching low: two black candles with the same close. */
export function cdlmatchinglow(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlmatchinglow(named: CdlmatchinglowArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Matching low: two black candles with the same close. */
export function cdlmatchinglowAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlmatchinglowAsync(named: CdlmatchinglowArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Matching low: two black candles with the same close. */
export function cdlmatchinglowAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlmatchinglowAsync(named: CdlmatchinglowArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Matching low: two black candles with the same close. */
export class CdlMatchingLow extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlMatchingLow;
}

/** Arguments of `cdlmathold`, by name. */
export interface CdlmatholdArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.5 */
  penetration?: number;
}
/**
 * Mat hold: a long white candle, three small ones that give little back, and a new high.
 *
 * # Formula
 * The value at the last of five candles is 100 if
 * - the first is white and has a long body, the second is black, the fifth is white;
 * - the second, the third and the fourth have short bodies;
 * - the second gaps above the first;
 * - the lower ends of the third and fourth bodies are below the first close, but by less than `penetration · body`
 * of the first;
 * - the upper end of the third body is below the second open, that of the fourth below that of the third;
 * - the fifth opens above the fourth close and closes above the highs of the second, third and fourth.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short below the average body of the 10 candles before it. A gap is
 * one between real bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.5 as a rule: how much of the first body the third and
 * the fourth candle may give back, as a share.
 *
 * # Returns
 * One value for each bar, the first at index 14; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlmathold(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdlmathold(named: CdlmatholdArguments<number, Kind> & SeriesOptions): number;
/** Mat hold: a long white candle, three small ones that give little back, and a new high. */
export function cdlmathold(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdlmathold(named: CdlmatholdArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Mat hold: a long white candle, three small ones that give little back, and a new high. */
export function cdlmatholdAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlmatholdAsync(named: CdlmatholdArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Mat hold: a long white candle, three small ones that give little back, and a new high. */
export function cdlmatholdAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlmatholdAsync(named: CdlmatholdArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Mat hold: a long white candle, three small ones that give little back, and a new high. */
export class CdlMatHold extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlMatHold;
}

/** Arguments of `cdlmorningdojistar`, by name. */
export interface CdlmorningdojistarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.3 */
  penetration?: number;
}
/**
 * Morning doji star: a doji below a long black candle, and a rise.
 *
 * # Formula
 * The value at the last of three candles is 100 if
 * - the first is black and has a long body;
 * - the second is a doji that gaps below the first;
 * - the third is white, has a body above the average body of the 10 candles before it, and closes above the first
 * close by more than `penetration · body` of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A doji has a body up to a tenth of the average of `high - low` over the 10
 * candles before it. A gap is one between real bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.3 as a rule: how far, as a share of the first body, the
 * third candle must close into it.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlmorningdojistar(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdlmorningdojistar(named: CdlmorningdojistarArguments<number, Kind> & SeriesOptions): number;
/** Morning doji star: a doji below a long black candle, and a rise. */
export function cdlmorningdojistar(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdlmorningdojistar(named: CdlmorningdojistarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Morning doji star: a doji below a long black candle, and a rise. */
export function cdlmorningdojistarAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlmorningdojistarAsync(named: CdlmorningdojistarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Morning doji star: a doji below a long black candle, and a rise. */
export function cdlmorningdojistarAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlmorningdojistarAsync(named: CdlmorningdojistarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Morning doji star: a doji below a long black candle, and a rise. */
export class CdlMorningDojiStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlMorningDojiStar;
}

/** Arguments of `cdlmorningstar`, by name. */
export interface CdlmorningstarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 0.3 */
  penetration?: number;
}
/**
 * Morning star: a small body below a long black candle, and a rise.
 *
 * # Formula
 * The value at the last of three candles is 100 if
 * - the first is black and has a long body;
 * - the second has a body up to the average body of the 10 candles before it and gaps below the first;
 * - the third is white, has a body above the average body of the 10 candles before it, and closes above the first
 * close by more than `penetration · body` of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A gap is one between real bodies: the lower end of one is above the upper end
 * of the other.
 *
 * # Arguments
 * Columns of equal length. `penetration` is 0.0 to 3e37, 0.3 as a rule: how far, as a share of the first body, the
 * third candle must close into it.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlmorningstar(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesOptions): number;
export function cdlmorningstar(named: CdlmorningstarArguments<number, Kind> & SeriesOptions): number;
/** Morning star: a small body below a long black candle, and a rise. */
export function cdlmorningstar(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesOptions): Float64Array;
export function cdlmorningstar(named: CdlmorningstarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Morning star: a small body below a long black candle, and a rise. */
export function cdlmorningstarAsync(open: number, high: number, low: number, close: number, penetration?: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlmorningstarAsync(named: CdlmorningstarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Morning star: a small body below a long black candle, and a rise. */
export function cdlmorningstarAsync(open: Column, high: Column, low: Column, close: Column, penetration?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlmorningstarAsync(named: CdlmorningstarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Morning star: a small body below a long black candle, and a rise. */
export class CdlMorningStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(penetration?: number, options?: IndicatorOptions);
  constructor(named: { penetration?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlMorningStar;
}

/** Arguments of `cdlonneck`, by name. */
export interface CdlonneckArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * On-neck: a white candle that closes at the low of the long black one before.
 *
 * # Formula
 * The value at the last of two candles is -100 if
 * - the first is black and has a long body;
 * - the second is white and opens below the low of the first;
 * - its close and the low of the first are equal.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
 * before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlonneck(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlonneck(named: CdlonneckArguments<number, Kind> & SeriesOptions): number;
/** On-neck: a white candle that closes at the low of the long black one before. */
export function cdlonneck(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlonneck(named: CdlonneckArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** On-neck: a white candle that closes at the low of the long black one before. */
export function cdlonneckAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlonneckAsync(named: CdlonneckArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** On-neck: a white candle that closes at the low of the long black one before. */
export function cdlonneckAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlonneckAsync(named: CdlonneckArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** On-neck: a white candle that closes at the low of the long black one before. */
export class CdlOnNeck extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlOnNeck;
}

/** Arguments of `cdlpiercing`, by name. */
export interface CdlpiercingArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Piercing pattern: a white candle that opens below a long black one and closes in its upper half.
 *
 * # Formula
 * The value at the last of two candles is 100 if
 * - the first is black, the second white, and both have long bodies;
 * - the second opens below the low of the first;
 * - it closes below the first open, and above the first close by more than half the first body.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlpiercing(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlpiercing(named: CdlpiercingArguments<number, Kind> & SeriesOptions): number;
/** Piercing pattern: a white candle that opens below a long black one and closes in its upper half. */
export function cdlpiercing(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlpiercing(named: CdlpiercingArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Piercing pattern: a white candle that opens below a long black one and closes in its upper half. */
export function cdlpiercingAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlpiercingAsync(named: CdlpiercingArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Piercing pattern: a white candle that opens below a long black one and closes in its upper half. */
export function cdlpiercingAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlpiercingAsync(named: CdlpiercingArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Piercing pattern: a white candle that opens below a long black one and closes in its upper half. */
export class CdlPiercing extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlPiercing;
}

/** Arguments of `cdlrickshawman`, by name. */
export interface CdlrickshawmanArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Rickshaw man: a doji with two long shadows and its body in the middle.
 *
 * # Formula
 * The value is 100 if
 * - it is a doji, and both its shadows are long;
 * - the lower end of the body is not above the middle of the range by more than what is near, and the upper end
 * not below it by more.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
 * of the average of `high - low` over the 10 candles before it. A shadow is long above the candle's own body. Near
 * is a fifth of the average of `high - low` over the 5 candles before the one that is compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlrickshawman(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlrickshawman(named: CdlrickshawmanArguments<number, Kind> & SeriesOptions): number;
/** Rickshaw man: a doji with two long shadows and its body in the middle. */
export function cdlrickshawman(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlrickshawman(named: CdlrickshawmanArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rickshaw man: a doji with two long shadows and its body in the middle. */
export function cdlrickshawmanAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlrickshawmanAsync(named: CdlrickshawmanArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rickshaw man: a doji with two long shadows and its body in the middle. */
export function cdlrickshawmanAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlrickshawmanAsync(named: CdlrickshawmanArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rickshaw man: a doji with two long shadows and its body in the middle. */
export class CdlRickshawMan extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlRickshawMan;
}

/** Arguments of `cdlrisefall3methods`, by name. */
export interface Cdlrisefall3methodsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Rising and falling three methods: a long candle, three small ones against it, and another long one.
 *
 * # Formula
 * The value at the last of five candles is 100 for a white first candle and -100 for a black one if
 * - the first and the fifth have one colour, the three between them the other;
 * - the first and the fifth have long bodies, the three between them short ones that reach into the range of the
 * first;
 * - of three black candles the second and the third close lower than the one before, of three white ones higher;
 * - the fifth opens beyond the fourth close and closes beyond the first close: above if white, below if black.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short below the average body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 14; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlrisefall3methods(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlrisefall3methods(named: Cdlrisefall3methodsArguments<number, Kind> & SeriesOptions): number;
/** Rising and falling three methods: a long candle, three small ones against it, and another long one. */
export function cdlrisefall3methods(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlrisefall3methods(named: Cdlrisefall3methodsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Rising and falling three methods: a long candle, three small ones against it, and another long one. */
export function cdlrisefall3methodsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlrisefall3methodsAsync(named: Cdlrisefall3methodsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Rising and falling three methods: a long candle, three small ones against it, and another long one. */
export function cdlrisefall3methodsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlrisefall3methodsAsync(named: Cdlrisefall3methodsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Rising and falling three methods: a long candle, three small ones against it, and another long one. */
export class CdlRiseFall3Methods extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlRiseFall3Methods;
}

/** Arguments of `cdlseparatinglines`, by name. */
export interface CdlseparatinglinesArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Separating lines: two candles of different colours with the same open.
 *
 * # Formula
 * The value at the last of two candles is 100 for a white second candle and -100 for a black one if
 * - the two have different colours, and their opens are equal;
 * - the body of the second is long;
 * - its lower shadow if it is white, its upper shadow if it is black, is very short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A shadow is very short below a tenth of the average of `high - low` over the
 * 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles before the
 * one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlseparatinglines(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlseparatinglines(named: CdlseparatinglinesArguments<number, Kind> & SeriesOptions): number;
/** Separating lines: two candles of different colours with the same open. */
export function cdlseparatinglines(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlseparatinglines(named: CdlseparatinglinesArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Separating lines: two candles of different colours with the same open. */
export function cdlseparatinglinesAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlseparatinglinesAsync(named: CdlseparatinglinesArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Separating lines: two candles of different colours with the same open. */
export function cdlseparatinglinesAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlseparatinglinesAsync(named: CdlseparatinglinesArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Separating lines: two candles of different colours with the same open. */
export class CdlSeparatingLines extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlSeparatingLines;
}

/** Arguments of `cdlshootingstar`, by name. */
export interface CdlshootingstarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Shooting star: a small body with a long upper shadow, above the body before.
 *
 * # Formula
 * The value at the last of two candles is -100 if
 * - the second gaps above the first;
 * - its body is short, its upper shadow is long, its lower shadow very short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it. A shadow is long above the candle's own body. A shadow is very short
 * below a tenth of the average of `high - low` over the 10 candles before it. A gap is one between real bodies:
 * the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlshootingstar(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlshootingstar(named: CdlshootingstarArguments<number, Kind> & SeriesOptions): number;
/** Shooting star: a small body with a long upper shadow, above the body before. */
export function cdlshootingstar(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlshootingstar(named: CdlshootingstarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Shooting star: a small body with a long upper shadow, above the body before. */
export function cdlshootingstarAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlshootingstarAsync(named: CdlshootingstarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Shooting star: a small body with a long upper shadow, above the body before. */
export function cdlshootingstarAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlshootingstarAsync(named: CdlshootingstarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Shooting star: a small body with a long upper shadow, above the body before. */
export class CdlShootingStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlShootingStar;
}

/** Arguments of `cdlshortline`, by name. */
export interface CdlshortlineArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Short line: a short body with short shadows.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is short;
 * - both shadows are short.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it. A shadow is short below the average of the single shadows of the 10
 * candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlshortline(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlshortline(named: CdlshortlineArguments<number, Kind> & SeriesOptions): number;
/** Short line: a short body with short shadows. */
export function cdlshortline(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlshortline(named: CdlshortlineArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Short line: a short body with short shadows. */
export function cdlshortlineAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlshortlineAsync(named: CdlshortlineArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Short line: a short body with short shadows. */
export function cdlshortlineAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlshortlineAsync(named: CdlshortlineArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Short line: a short body with short shadows. */
export class CdlShortLine extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlShortLine;
}

/** Arguments of `cdlspinningtop`, by name. */
export interface CdlspinningtopArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Spinning top: a small body with longer shadows.
 *
 * # Formula
 * The value is 100 for a white candle and -100 for a black one if
 * - the body is short;
 * - both shadows are longer than the body.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is short below the
 * average body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlspinningtop(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlspinningtop(named: CdlspinningtopArguments<number, Kind> & SeriesOptions): number;
/** Spinning top: a small body with longer shadows. */
export function cdlspinningtop(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlspinningtop(named: CdlspinningtopArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Spinning top: a small body with longer shadows. */
export function cdlspinningtopAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlspinningtopAsync(named: CdlspinningtopArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Spinning top: a small body with longer shadows. */
export function cdlspinningtopAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlspinningtopAsync(named: CdlspinningtopArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Spinning top: a small body with longer shadows. */
export class CdlSpinningTop extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlSpinningTop;
}

/** Arguments of `cdlstalledpattern`, by name. */
export interface CdlstalledpatternArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Stalled pattern: two long white candles, and a small one that rides on their shoulder.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - all three are white, and each closes above the one before;
 * - the first and the second have long bodies, the third a short one;
 * - the second has a very short upper shadow and opens above the first open, inside the first body or near its
 * close;
 * - the third opens no lower than the second close less its own body and what is near.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short below the average body of the 10 candles before it. A shadow
 * is very short below a tenth of the average of `high - low` over the 10 candles before it. Near is a fifth of the
 * average of `high - low` over the 5 candles before the one that is compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlstalledpattern(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlstalledpattern(named: CdlstalledpatternArguments<number, Kind> & SeriesOptions): number;
/** Stalled pattern: two long white candles, and a small one that rides on their shoulder. */
export function cdlstalledpattern(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlstalledpattern(named: CdlstalledpatternArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Stalled pattern: two long white candles, and a small one that rides on their shoulder. */
export function cdlstalledpatternAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlstalledpatternAsync(named: CdlstalledpatternArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Stalled pattern: two long white candles, and a small one that rides on their shoulder. */
export function cdlstalledpatternAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlstalledpatternAsync(named: CdlstalledpatternArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Stalled pattern: two long white candles, and a small one that rides on their shoulder. */
export class CdlStalledPattern extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlStalledPattern;
}

/** Arguments of `cdlsticksandwich`, by name. */
export interface CdlsticksandwichArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Stick sandwich: a white candle between two black ones with the same close.
 *
 * # Formula
 * The value at the last of three candles is 100 if
 * - the first and the third are black, the second is white;
 * - the low of the second is above the first close;
 * - the closes of the first and the third are equal.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Equal is up to a twentieth of
 * the average of `high - low` over the 5 candles before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 7; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlsticksandwich(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlsticksandwich(named: CdlsticksandwichArguments<number, Kind> & SeriesOptions): number;
/** Stick sandwich: a white candle between two black ones with the same close. */
export function cdlsticksandwich(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlsticksandwich(named: CdlsticksandwichArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Stick sandwich: a white candle between two black ones with the same close. */
export function cdlsticksandwichAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlsticksandwichAsync(named: CdlsticksandwichArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Stick sandwich: a white candle between two black ones with the same close. */
export function cdlsticksandwichAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlsticksandwichAsync(named: CdlsticksandwichArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Stick sandwich: a white candle between two black ones with the same close. */
export class CdlStickSandwich extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlStickSandwich;
}

/** Arguments of `cdltakuri`, by name. */
export interface CdltakuriArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Takuri: a dragonfly doji with a very long lower shadow.
 *
 * # Formula
 * The value is 100 if
 * - it is a doji;
 * - its upper shadow is very short, its lower shadow very long.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A doji has a body up to a tenth
 * of the average of `high - low` over the 10 candles before it. A shadow is very long above twice the candle's own
 * body. A shadow is very short below a tenth of the average of `high - low` over the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 10; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdltakuri(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdltakuri(named: CdltakuriArguments<number, Kind> & SeriesOptions): number;
/** Takuri: a dragonfly doji with a very long lower shadow. */
export function cdltakuri(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdltakuri(named: CdltakuriArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Takuri: a dragonfly doji with a very long lower shadow. */
export function cdltakuriAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdltakuriAsync(named: CdltakuriArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Takuri: a dragonfly doji with a very long lower shadow. */
export function cdltakuriAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdltakuriAsync(named: CdltakuriArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Takuri: a dragonfly doji with a very long lower shadow. */
export class CdlTakuri extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlTakuri;
}

/** Arguments of `cdltasukigap`, by name. */
export interface CdltasukigapArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Tasuki gap: a gap, and a candle of the other colour that does not close it.
 *
 * # Formula
 * The value at the last of three candles is 100 for a gap above and -100 for a gap below if
 * - the second is white and gaps above the first, or is black and gaps below it;
 * - the third has the other colour and opens inside the second body;
 * - it closes inside the gap, between the second open and the body of the first;
 * - the difference of the second and the third body is less than what is near.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. Near is a fifth of the average
 * of `high - low` over the 5 candles before the one that is compared with. A gap is one between real bodies: the
 * lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 7; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdltasukigap(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdltasukigap(named: CdltasukigapArguments<number, Kind> & SeriesOptions): number;
/** Tasuki gap: a gap, and a candle of the other colour that does not close it. */
export function cdltasukigap(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdltasukigap(named: CdltasukigapArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Tasuki gap: a gap, and a candle of the other colour that does not close it. */
export function cdltasukigapAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdltasukigapAsync(named: CdltasukigapArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Tasuki gap: a gap, and a candle of the other colour that does not close it. */
export function cdltasukigapAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdltasukigapAsync(named: CdltasukigapArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Tasuki gap: a gap, and a candle of the other colour that does not close it. */
export class CdlTasukiGap extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlTasukiGap;
}

/** Arguments of `cdlthrusting`, by name. */
export interface CdlthrustingArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Thrusting: a white candle that closes in the lower half of the long black one before.
 *
 * # Formula
 * The value at the last of two candles is -100 if
 * - the first is black and has a long body;
 * - the second is white and opens below the low of the first;
 * - it closes above the first close by more than what is equal, and not above the middle of the first body.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. Equal is up to a twentieth of the average of `high - low` over the 5 candles
 * before the one compared with.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 11; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlthrusting(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlthrusting(named: CdlthrustingArguments<number, Kind> & SeriesOptions): number;
/** Thrusting: a white candle that closes in the lower half of the long black one before. */
export function cdlthrusting(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlthrusting(named: CdlthrustingArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Thrusting: a white candle that closes in the lower half of the long black one before. */
export function cdlthrustingAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlthrustingAsync(named: CdlthrustingArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Thrusting: a white candle that closes in the lower half of the long black one before. */
export function cdlthrustingAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlthrustingAsync(named: CdlthrustingArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Thrusting: a white candle that closes in the lower half of the long black one before. */
export class CdlThrusting extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlThrusting;
}

/** Arguments of `cdltristar`, by name. */
export interface CdltristarArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Tri-star: three dojis, of which the second gaps away.
 *
 * # Formula
 * The value at the last of three candles is 100 or -100 if
 * - all three bodies are up to a tenth of the average of `high - low` over the 10 candles before the first;
 * - for -100, the second gaps above the first, and the upper end of the third body is below that of the second;
 * - for 100, the second gaps below the first, and the lower end of the third body is above that of the second.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A gap is one between real
 * bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdltristar(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdltristar(named: CdltristarArguments<number, Kind> & SeriesOptions): number;
/** Tri-star: three dojis, of which the second gaps away. */
export function cdltristar(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdltristar(named: CdltristarArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Tri-star: three dojis, of which the second gaps away. */
export function cdltristarAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdltristarAsync(named: CdltristarArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Tri-star: three dojis, of which the second gaps away. */
export function cdltristarAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdltristarAsync(named: CdltristarArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Tri-star: three dojis, of which the second gaps away. */
export class CdlTriStar extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlTriStar;
}

/** Arguments of `cdlunique3river`, by name. */
export interface Cdlunique3riverArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Unique three river bottom: a long black candle, a black one with a new low, and a small white one.
 *
 * # Formula
 * The value at the last of three candles is 100 if
 * - the first is black and has a long body;
 * - the second is black, opens not above the first open, closes above the first close, and has a lower low;
 * - the third is white, has a short body, and opens above the second low.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short below the average body of the 10 candles before it.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlunique3river(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlunique3river(named: Cdlunique3riverArguments<number, Kind> & SeriesOptions): number;
/** Unique three river bottom: a long black candle, a black one with a new low, and a small white one. */
export function cdlunique3river(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlunique3river(named: Cdlunique3riverArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Unique three river bottom: a long black candle, a black one with a new low, and a small white one. */
export function cdlunique3riverAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlunique3riverAsync(named: Cdlunique3riverArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Unique three river bottom: a long black candle, a black one with a new low, and a small white one. */
export function cdlunique3riverAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlunique3riverAsync(named: Cdlunique3riverArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Unique three river bottom: a long black candle, a black one with a new low, and a small white one. */
export class CdlUnique3River extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlUnique3River;
}

/** Arguments of `cdlupsidegap2crows`, by name. */
export interface Cdlupsidegap2crowsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Upside gap two crows: two black candles above a long white one, the second around the first.
 *
 * # Formula
 * The value at the last of three candles is -100 if
 * - the first is white and has a long body;
 * - the second is black, has a short body and gaps above the first;
 * - the third is black, opens above the second open, and closes below the second close and above the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A body is long above the average
 * body of the 10 candles before it. A body is short up to the average body of the 10 candles before it. A gap is
 * one between real bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 12; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlupsidegap2crows(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlupsidegap2crows(named: Cdlupsidegap2crowsArguments<number, Kind> & SeriesOptions): number;
/** Upside gap two crows: two black candles above a long white one, the second around the first. */
export function cdlupsidegap2crows(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlupsidegap2crows(named: Cdlupsidegap2crowsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Upside gap two crows: two black candles above a long white one, the second around the first. */
export function cdlupsidegap2crowsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlupsidegap2crowsAsync(named: Cdlupsidegap2crowsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Upside gap two crows: two black candles above a long white one, the second around the first. */
export function cdlupsidegap2crowsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlupsidegap2crowsAsync(named: Cdlupsidegap2crowsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Upside gap two crows: two black candles above a long white one, the second around the first. */
export class CdlUpsideGap2Crows extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlUpsideGap2Crows;
}

/** Arguments of `cdlxsidegap3methods`, by name. */
export interface Cdlxsidegap3methodsArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
}
/**
 * Upside and downside gap three methods: a gap, and a candle of the other colour that closes it.
 *
 * # Formula
 * The value at the last of three candles is 100 for a white first candle and -100 for a black one if
 * - the first and the second have one colour, the third has the other;
 * - the second gaps above a white first candle, or below a black one;
 * - the third opens inside the second body and closes inside that of the first.
 *
 * A candle is white if `close >= open`, black otherwise; `body = |close - open|`. A gap is one between real
 * bodies: the lower end of one is above the upper end of the other.
 *
 * # Arguments
 * Columns of equal length.
 *
 * # Returns
 * One value for each bar, the first at index 2; 0 where the pattern is not found. [Gaps](super::super#gaps) are
 * skipped.
 */
export function cdlxsidegap3methods(open: number, high: number, low: number, close: number, options?: SeriesOptions): number;
export function cdlxsidegap3methods(named: Cdlxsidegap3methodsArguments<number, Kind> & SeriesOptions): number;
/** Upside and downside gap three methods: a gap, and a candle of the other colour that closes it. */
export function cdlxsidegap3methods(open: Column, high: Column, low: Column, close: Column, options?: SeriesOptions): Float64Array;
export function cdlxsidegap3methods(named: Cdlxsidegap3methodsArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Upside and downside gap three methods: a gap, and a candle of the other colour that closes it. */
export function cdlxsidegap3methodsAsync(open: number, high: number, low: number, close: number, options?: SeriesAsyncOptions): Promise<number>;
export function cdlxsidegap3methodsAsync(named: Cdlxsidegap3methodsArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Upside and downside gap three methods: a gap, and a candle of the other colour that closes it. */
export function cdlxsidegap3methodsAsync(open: Column, high: Column, low: Column, close: Column, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function cdlxsidegap3methodsAsync(named: Cdlxsidegap3methodsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Upside and downside gap three methods: a gap, and a candle of the other colour that closes it. */
export class CdlXSideGap3Methods extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, number, [open: Column, high: Column, low: Column, close: Column], Float64Array> {
  constructor(options?: IndicatorOptions);
  constructor(named: {  } & IndicatorOptions);
  static fromJSON(snapshot: unknown): CdlXSideGap3Methods;
}

/** Arguments of `swingPoints`, by name. */
export interface SwingPointsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 2 */
  left?: number;
  /** default 2 */
  right?: number;
}
/**
 * Swing points: the last confirmed swing high and swing low, known when they were confirmed.
 *
 * # Formula
 * Bar `p` is a swing high if `high[p] >= high[i]` for the `left` bars `i` before it and `high[p] > high[j]` for
 * the `right` bars `j` after it; it is a swing low if `low[p] <= low[i]` and `low[p] < low[j]`. Of equal highs in
 * a row the last is the swing, and only when the market has left it.
 *
 * Bar `p + right` confirms it: the swing is unknown before that bar has closed, and nothing is written back to
 * bar `p`. One bar can confirm both a high and a low.
 *
 * # Arguments
 * Columns of equal length; `left` and `right` are 1 or more bars. 2 and 2 are Williams' fractals; traders who
 * want fewer swings take 5 or 10.
 *
 * # Returns
 * Six values for each bar; the first at index `left + right`. A level, and the bars since it, are NaN until the
 * first swing of the side. A flat series has no swings. [Gaps](super::super#gaps) are skipped.
 */
export function swingPoints(high: number, low: number, left?: number, right?: number, options?: SeriesOptions): Scalars<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>;
export function swingPoints(named: SwingPointsArguments<number, Kind> & SeriesOptions): Scalars<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>;
/** Swing points: the last confirmed swing high and swing low, known when they were confirmed. */
export function swingPoints(high: Column, low: Column, left?: number, right?: number, options?: SeriesOptions): Columns<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>;
export function swingPoints(named: SwingPointsArguments<Column, Kinds> & SeriesOptions): Columns<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>;
/** Swing points: the last confirmed swing high and swing low, known when they were confirmed. */
export function swingPointsAsync(high: number, low: number, left?: number, right?: number, options?: SeriesAsyncOptions): Promise<Scalars<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>>;
export function swingPointsAsync(named: SwingPointsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>>;
/** Swing points: the last confirmed swing high and swing low, known when they were confirmed. */
export function swingPointsAsync(high: Column, low: Column, left?: number, right?: number, options?: SeriesAsyncOptions): Promise<Columns<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>>;
export function swingPointsAsync(named: SwingPointsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>>;
/** Swing points: the last confirmed swing high and swing low, known when they were confirmed. */
export class SwingPoints extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>, [high: Column, low: Column], Columns<"swingHigh" | "swingLow" | "isSwingHigh" | "isSwingLow" | "barsSinceHigh" | "barsSinceLow", never>> {
  constructor(left?: number, right?: number, options?: IndicatorOptions);
  constructor(named: { left?: number; right?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): SwingPoints;
}

/** Arguments of `marketStructure`, by name. */
export interface MarketStructureArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 2 */
  left?: number;
  /** default 2 */
  right?: number;
  /** default 1 */
  needsClose?: number;
}
/**
 * Market structure: the trend of the swings, breaks of structure with it and changes of character against it.
 *
 * # Formula
 * The levels are the last confirmed [swing](super::super::swing_points) high and low, each until it is broken or a
 * newer one is confirmed. A bar breaks up if its price is above the swing high, `price > level`, and breaks down
 * if it is below the swing low, `price < level`; the price is the close, or with `needs_close = 0` the high for a
 * break up and the low for a break down. A level breaks once.
 *
 * A break against the trend is a change of character, and turns the trend; every other break, the first included,
 * is a break of structure, and the trend is in its direction.
 *
 * A bar that goes through both levels has broken the one that it closes beyond. If it closes between them, or on
 * one, both levels are spent, but no break is told and the trend stays: the bar does not say which came last.
 *
 * A swing is known `right` bars after its own bar; the break is told at the bar that breaks.
 *
 * # Arguments
 * Columns of equal length; `left` and `right` are 1 or more bars, 2 and 2 are Williams' fractals. `needs_close` is 1
 * if only a close beyond the level breaks it, 0 if trading beyond it is enough.
 *
 * # Returns
 * Three values for each bar; the first at index `left + right`. The trend is 0 before the first break; a flat
 * series has none. [Gaps](super::super#gaps) are skipped.
 */
export function marketStructure(high: number, low: number, close: number, left?: number, right?: number, needsClose?: number, options?: SeriesOptions): Scalars<"trend" | "breakOfStructure" | "changeOfCharacter", never>;
export function marketStructure(named: MarketStructureArguments<number, Kind> & SeriesOptions): Scalars<"trend" | "breakOfStructure" | "changeOfCharacter", never>;
/** Market structure: the trend of the swings, breaks of structure with it and changes of character against it. */
export function marketStructure(high: Column, low: Column, close: Column, left?: number, right?: number, needsClose?: number, options?: SeriesOptions): Columns<"trend" | "breakOfStructure" | "changeOfCharacter", never>;
export function marketStructure(named: MarketStructureArguments<Column, Kinds> & SeriesOptions): Columns<"trend" | "breakOfStructure" | "changeOfCharacter", never>;
/** Market structure: the trend of the swings, breaks of structure with it and changes of character against it. */
export function marketStructureAsync(high: number, low: number, close: number, left?: number, right?: number, needsClose?: number, options?: SeriesAsyncOptions): Promise<Scalars<"trend" | "breakOfStructure" | "changeOfCharacter", never>>;
export function marketStructureAsync(named: MarketStructureArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"trend" | "breakOfStructure" | "changeOfCharacter", never>>;
/** Market structure: the trend of the swings, breaks of structure with it and changes of character against it. */
export function marketStructureAsync(high: Column, low: Column, close: Column, left?: number, right?: number, needsClose?: number, options?: SeriesAsyncOptions): Promise<Columns<"trend" | "breakOfStructure" | "changeOfCharacter", never>>;
export function marketStructureAsync(named: MarketStructureArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"trend" | "breakOfStructure" | "changeOfCharacter", never>>;
/** Market structure: the trend of the swings, breaks of structure with it and changes of character against it. */
export class MarketStructure extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"trend" | "breakOfStructure" | "changeOfCharacter", never>, [high: Column, low: Column, close: Column], Columns<"trend" | "breakOfStructure" | "changeOfCharacter", never>> {
  constructor(left?: number, right?: number, needsClose?: number, options?: IndicatorOptions);
  constructor(named: { left?: number; right?: number; needsClose?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): MarketStructure;
}

/** Arguments of `fairValueGap`, by name. */
export interface FairValueGapArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** default 8 */
  remembered?: number;
}
/**
 * Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one.
 *
 * # Formula
 * Bar `t` forms a bullish gap if `low[t] > high[t - 2]`: from `bottom = high[t - 2]` to `top = low[t]`. It forms a
 * bearish gap if `high[t] < low[t - 2]`: from `bottom = high[t]` to `top = low[t - 2]`. Bars that only touch leave no
 * gap. It is told at bar `t`, the last of the three, without lag.
 *
 * Bars after it fill a bullish gap from above, by `(top - low) / (top - bottom)` for the lowest low so far, and a
 * bearish one from below, by `(high - bottom) / (top - bottom)` for the highest high. A bar that reaches the far
 * side, `low <= bottom` or `high >= top`, has filled it, and the gap is forgotten. (A fill of 0.5 is what ICT calls
 * consequent encroachment.)
 *
 * # Arguments
 * Columns of equal length. `remembered` is the number of open gaps that are kept, 1 to 64: a new gap takes the place
 * of the oldest.
 *
 * # Returns
 * Six values for each bar; the first at index 2. `direction`, `top`, `bottom` and `filled` are of the newest gap
 * that is open after this bar: 0 and NaN if there is none. A bar can fill old gaps and form a new one.
 * [Gaps](super::super#gaps) in the data are skipped: the three bars are the last whole ones.
 */
export function fairValueGap(high: number, low: number, remembered?: number, options?: SeriesOptions): Scalars<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>;
export function fairValueGap(named: FairValueGapArguments<number, Kind> & SeriesOptions): Scalars<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>;
/** Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one. */
export function fairValueGap(high: Column, low: Column, remembered?: number, options?: SeriesOptions): Columns<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>;
export function fairValueGap(named: FairValueGapArguments<Column, Kinds> & SeriesOptions): Columns<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>;
/** Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one. */
export function fairValueGapAsync(high: number, low: number, remembered?: number, options?: SeriesAsyncOptions): Promise<Scalars<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>>;
export function fairValueGapAsync(named: FairValueGapArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>>;
/** Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one. */
export function fairValueGapAsync(high: Column, low: Column, remembered?: number, options?: SeriesAsyncOptions): Promise<Columns<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>>;
export function fairValueGapAsync(named: FairValueGapArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>>;
/** Fair-value gaps: three-bar imbalances, and how far later bars have filled the newest open one. */
export class FairValueGap extends Indicator<[high: number | null, low: number | null], { high: number | null; low: number | null }, Scalars<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>, [high: Column, low: Column], Columns<"formed" | "direction" | "top" | "bottom" | "filled" | "gapsFilled", never>> {
  constructor(remembered?: number, options?: IndicatorOptions);
  constructor(named: { remembered?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): FairValueGap;
}

/** Arguments of `orderBlock`, by name. */
export interface OrderBlockArguments<C = Column, K = Kinds> {
  open: C;
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 2 */
  left?: number;
  /** default 2 */
  right?: number;
  /** default 1 */
  needsClose?: number;
  /** default 8 */
  remembered?: number;
}
/**
 * Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated.
 *
 * # Formula
 * When bar `t` breaks the swing high of bar `p` as in [`market_structure`](super::super::market_structure) (with
 * the trend or against it), the bullish order block is the last bar `s` with `p <= s < t` that closed below its
 * open: `top = high[s]`, `bottom = low[s]`. When bar `t` breaks the swing low of bar `p`, the bearish one is the
 * last bar with `p <= s < t` that closed above its open. If no bar did, there is no block. It is told at bar `t`,
 * the break.
 *
 * Bars after `t` mitigate a bullish block from above, by `(top - low) / (top - bottom)` for the lowest low so far,
 * and a bearish one from below, by `(high - bottom) / (top - bottom)` for the highest high; less than 0 counts as 0.
 * A bar that reaches the far side, `low <= bottom` or `high >= top`, has broken the block, and it is forgotten.
 *
 * # Arguments
 * Columns of equal length; `left`, `right` and `needs_close` are those of the market structure. `remembered` is the
 * number of blocks that are kept, 1 to 64: a new block takes the place of the oldest.
 *
 * # Returns
 * Six values for each bar; the first at index `left + right`. `direction`, `top`, `bottom` and `mitigated` are of
 * the newest block that is unbroken after this bar: 0 and NaN if there is none. A flat series has none.
 * [Gaps](super::super#gaps) are skipped.
 */
export function orderBlock(open: number, high: number, low: number, close: number, left?: number, right?: number, needsClose?: number, remembered?: number, options?: SeriesOptions): Scalars<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>;
export function orderBlock(named: OrderBlockArguments<number, Kind> & SeriesOptions): Scalars<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>;
/** Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated. */
export function orderBlock(open: Column, high: Column, low: Column, close: Column, left?: number, right?: number, needsClose?: number, remembered?: number, options?: SeriesOptions): Columns<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>;
export function orderBlock(named: OrderBlockArguments<Column, Kinds> & SeriesOptions): Columns<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>;
/** Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated. */
export function orderBlockAsync(open: number, high: number, low: number, close: number, left?: number, right?: number, needsClose?: number, remembered?: number, options?: SeriesAsyncOptions): Promise<Scalars<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>>;
export function orderBlockAsync(named: OrderBlockArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>>;
/** Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated. */
export function orderBlockAsync(open: Column, high: Column, low: Column, close: Column, left?: number, right?: number, needsClose?: number, remembered?: number, options?: SeriesAsyncOptions): Promise<Columns<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>>;
export function orderBlockAsync(named: OrderBlockArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>>;
/** Order blocks: the last opposite candle before a move that breaks structure, and how far it is mitigated. */
export class OrderBlock extends Indicator<[open: number | null, high: number | null, low: number | null, close: number | null], { open: number | null; high: number | null; low: number | null; close: number | null }, Scalars<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>, [open: Column, high: Column, low: Column, close: Column], Columns<"formed" | "direction" | "top" | "bottom" | "mitigated" | "blocksBroken", never>> {
  constructor(left?: number, right?: number, needsClose?: number, remembered?: number, options?: IndicatorOptions);
  constructor(named: { left?: number; right?: number; needsClose?: number; remembered?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): OrderBlock;
}

/** Arguments of `equalHighsLows`, by name. */
export interface EqualHighsLowsArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 2 */
  left?: number;
  /** default 2 */
  right?: number;
  /** a number of returns; default 14 */
  period?: number;
  /** default 0.1 */
  tolerance?: number;
}
/**
 * Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest.
 *
 * # Formula
 * When bar `t` confirms a [swing](super::super::swing_points) high of level `b` and the swing high confirmed
 * before it had level `a`, the two are equal if `|b - a| <= tolerance · atr[t]`, with [`atr`](super::super::atr)
 * of `period` bars at the bar that confirms. Their level is `max(a, b)`, and stands until a bar trades beyond it,
 * `high > level`, or a newer pair is confirmed. Equal lows are the mirror: `min(a, b)`, until `low < level`.
 *
 * The lag is that of the later swing: `right` bars.
 *
 * # Arguments
 * Columns of equal length; `left`, `right` and `period` are 1 or more bars. `tolerance` is a share of the average true
 * range, 0 to 100; with 0 only levels that are the same number are equal.
 *
 * # Returns
 * Four values for each bar; the first at index `max(left + right, period)`: pairs that are confirmed earlier are left
 * out, for want of an average range. A level is NaN where there is none; at the bar that trades beyond it there is
 * none any more, so compare the bar with the level of the bar before. A flat series has none.
 * [Gaps](super::super#gaps) are skipped.
 */
export function equalHighsLows(high: number, low: number, close: number, left?: number, right?: number, period?: number, tolerance?: number, options?: SeriesOptions): Scalars<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>;
export function equalHighsLows(named: EqualHighsLowsArguments<number, Kind> & SeriesOptions): Scalars<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>;
/** Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest. */
export function equalHighsLows(high: Column, low: Column, close: Column, left?: number, right?: number, period?: number, tolerance?: number, options?: SeriesOptions): Columns<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>;
export function equalHighsLows(named: EqualHighsLowsArguments<Column, Kinds> & SeriesOptions): Columns<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>;
/** Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest. */
export function equalHighsLowsAsync(high: number, low: number, close: number, left?: number, right?: number, period?: number, tolerance?: number, options?: SeriesAsyncOptions): Promise<Scalars<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>>;
export function equalHighsLowsAsync(named: EqualHighsLowsArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>>;
/** Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest. */
export function equalHighsLowsAsync(high: Column, low: Column, close: Column, left?: number, right?: number, period?: number, tolerance?: number, options?: SeriesAsyncOptions): Promise<Columns<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>>;
export function equalHighsLowsAsync(named: EqualHighsLowsArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>>;
/** Equal highs and lows: two swings in a row at nearly one price, where stops are believed to rest. */
export class EqualHighsLows extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>, [high: Column, low: Column, close: Column], Columns<"equalHighs" | "equalLows" | "isEqualHighs" | "isEqualLows", never>> {
  constructor(left?: number, right?: number, period?: number, tolerance?: number, options?: IndicatorOptions);
  constructor(named: { left?: number; right?: number; period?: number; tolerance?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): EqualHighsLows;
}

/** Arguments of `liquiditySweep`, by name. */
export interface LiquiditySweepArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 2 */
  left?: number;
  /** default 2 */
  right?: number;
  /** default 1 */
  reclaimBars?: number;
}
/**
 * Liquidity sweeps: a raid beyond the last swing, and a close back inside.
 *
 * # Formula
 * The first bar `r` with `low[r] < level` raids the last confirmed [swing](super::super::swing_points) low; the
 * first bar `t` with `r <= t < r + reclaim_bars` and `close[t] > level` reclaims it. Bar `t` is a bullish sweep.
 * Raids above the last swing high, `high[r] > level`, that close below it, `close[t] < level`, are bearish. A
 * close on the level is not inside.
 *
 * A level is raided once: whether it is swept or broken, the next sweep of that side needs a newer swing. A raid of a
 * newer level ends one that still waits for its reclaim.
 *
 * A swing is known `right` bars after its own bar; the sweep is told at the bar that reclaims.
 *
 * # Arguments
 * Columns of equal length; `left`, `right` and `reclaim_bars` are 1 or more bars. With `reclaim_bars` of 1 the bar that
 * raids must close back inside itself.
 *
 * # Returns
 * Three values for each bar; the first at index `left + right`. A level is NaN at every bar that does not reclaim it. A
 * flat series has no sweeps. [Gaps](super::super#gaps) are skipped.
 */
export function liquiditySweep(high: number, low: number, close: number, left?: number, right?: number, reclaimBars?: number, options?: SeriesOptions): Scalars<"direction" | "sweptHigh" | "sweptLow", never>;
export function liquiditySweep(named: LiquiditySweepArguments<number, Kind> & SeriesOptions): Scalars<"direction" | "sweptHigh" | "sweptLow", never>;
/** Liquidity sweeps: a raid beyond the last swing, and a close back inside. */
export function liquiditySweep(high: Column, low: Column, close: Column, left?: number, right?: number, reclaimBars?: number, options?: SeriesOptions): Columns<"direction" | "sweptHigh" | "sweptLow", never>;
export function liquiditySweep(named: LiquiditySweepArguments<Column, Kinds> & SeriesOptions): Columns<"direction" | "sweptHigh" | "sweptLow", never>;
/** Liquidity sweeps: a raid beyond the last swing, and a close back inside. */
export function liquiditySweepAsync(high: number, low: number, close: number, left?: number, right?: number, reclaimBars?: number, options?: SeriesAsyncOptions): Promise<Scalars<"direction" | "sweptHigh" | "sweptLow", never>>;
export function liquiditySweepAsync(named: LiquiditySweepArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"direction" | "sweptHigh" | "sweptLow", never>>;
/** Liquidity sweeps: a raid beyond the last swing, and a close back inside. */
export function liquiditySweepAsync(high: Column, low: Column, close: Column, left?: number, right?: number, reclaimBars?: number, options?: SeriesAsyncOptions): Promise<Columns<"direction" | "sweptHigh" | "sweptLow", never>>;
export function liquiditySweepAsync(named: LiquiditySweepArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"direction" | "sweptHigh" | "sweptLow", never>>;
/** Liquidity sweeps: a raid beyond the last swing, and a close back inside. */
export class LiquiditySweep extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, Scalars<"direction" | "sweptHigh" | "sweptLow", never>, [high: Column, low: Column, close: Column], Columns<"direction" | "sweptHigh" | "sweptLow", never>> {
  constructor(left?: number, right?: number, reclaimBars?: number, options?: IndicatorOptions);
  constructor(named: { left?: number; right?: number; reclaimBars?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): LiquiditySweep;
}

/** Arguments of `premiumDiscount`, by name. */
export interface PremiumDiscountArguments<C = Column, K = Kinds> {
  high: C;
  low: C;
  /** closing prices, oldest first */
  close: C;
  /** default 2 */
  left?: number;
  /** default 2 */
  right?: number;
}
/**
 * Premium and discount: where the close is between the last swing low and the last swing high.
 *
 * # Formula
 * `(close - low) / (high - low)` with the last confirmed [swing](super::super::swing_points) high and low: 0 at
 * the low, 0.5 at equilibrium, 1 at the high. Below 0.5 is discount, above it premium. A close outside the range
 * is below 0 or above 1.
 *
 * A swing is known `right` bars after its own bar.
 *
 * # Arguments
 * Columns of equal length; `left` and `right` are 1 or more bars, 2 and 2 are Williams' fractals.
 *
 * # Returns
 * One value for each bar; the first at index `left + right`, NaN until a swing of each side is confirmed, and
 * where the last swing high is not above the last swing low: there is no range to be in. [Gaps](super::super#gaps)
 * are skipped.
 */
export function premiumDiscount(high: number, low: number, close: number, left?: number, right?: number, options?: SeriesOptions): number;
export function premiumDiscount(named: PremiumDiscountArguments<number, Kind> & SeriesOptions): number;
/** Premium and discount: where the close is between the last swing low and the last swing high. */
export function premiumDiscount(high: Column, low: Column, close: Column, left?: number, right?: number, options?: SeriesOptions): Float64Array;
export function premiumDiscount(named: PremiumDiscountArguments<Column, Kinds> & SeriesOptions): Float64Array;
/** Premium and discount: where the close is between the last swing low and the last swing high. */
export function premiumDiscountAsync(high: number, low: number, close: number, left?: number, right?: number, options?: SeriesAsyncOptions): Promise<number>;
export function premiumDiscountAsync(named: PremiumDiscountArguments<number, Kind> & SeriesAsyncOptions): Promise<number>;
/** Premium and discount: where the close is between the last swing low and the last swing high. */
export function premiumDiscountAsync(high: Column, low: Column, close: Column, left?: number, right?: number, options?: SeriesAsyncOptions): Promise<Float64Array>;
export function premiumDiscountAsync(named: PremiumDiscountArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Float64Array>;
/** Premium and discount: where the close is between the last swing low and the last swing high. */
export class PremiumDiscount extends Indicator<[high: number | null, low: number | null, close: number | null], { high: number | null; low: number | null; close: number | null }, number, [high: Column, low: Column, close: Column], Float64Array> {
  constructor(left?: number, right?: number, options?: IndicatorOptions);
  constructor(named: { left?: number; right?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): PremiumDiscount;
}

/** Arguments of `killzone`, by name. */
export interface KillzoneArguments<C = Column, K = Kinds> {
  minuteOfDay: C;
  high: C;
  low: C;
  /** default 420 */
  startMinute?: number;
  /** default 600 */
  endMinute?: number;
}
/**
 * Kill zone: whether a bar is in a part of the day, with the high and the low of that part.
 *
 * # Formula
 * A bar is inside if `start_minute <= minute_of_day < end_minute`; if the end is before the start, the zone runs
 * over midnight: `start_minute <= minute_of_day` or `minute_of_day < end_minute`.
 *
 * A window begins at a bar inside that comes after a bar outside, at the first bar inside of the series, and at a bar
 * that is earlier in the zone than the bar before it (the next day's, where no bar lies between). High and low are
 * the extremes of the bars of the window so far; at bars outside they are those of the last window, finished. There
 * is no lag. Two bars in a row of one minute are of one day: where a day has no more than one bar, put one outside
 * between two days.
 *
 * # Arguments
 * Columns of equal length. `minute_of_day` is the time of the bar in the time zone of the session, in minutes since
 * midnight, with seconds as a fraction; a number below 0, or 1440 and above, is never inside. Whether it is the
 * beginning or the end of the bar is the caller's choice, and the same for all. `start_minute` is 0 to 1439,
 * `end_minute` 1 to 1440 and another number. 420 and 600, 07:00 to 10:00 in New York, are the usual New York open;
 * 120 and 300 are London's, in New York time, too.
 *
 * # Returns
 * Three values for each bar, from the first on. High and low are NaN before the first window. A window whose
 * beginning is not part of the series counts from the first bar there is. [Gaps](super::super#gaps) are skipped.
 */
export function killzone(minuteOfDay: number, high: number, low: number, startMinute?: number, endMinute?: number, options?: SeriesOptions): Scalars<"isInside" | "sessionHigh" | "sessionLow", never>;
export function killzone(named: KillzoneArguments<number, Kind> & SeriesOptions): Scalars<"isInside" | "sessionHigh" | "sessionLow", never>;
/** Kill zone: whether a bar is in a part of the day, with the high and the low of that part. */
export function killzone(minuteOfDay: Column, high: Column, low: Column, startMinute?: number, endMinute?: number, options?: SeriesOptions): Columns<"isInside" | "sessionHigh" | "sessionLow", never>;
export function killzone(named: KillzoneArguments<Column, Kinds> & SeriesOptions): Columns<"isInside" | "sessionHigh" | "sessionLow", never>;
/** Kill zone: whether a bar is in a part of the day, with the high and the low of that part. */
export function killzoneAsync(minuteOfDay: number, high: number, low: number, startMinute?: number, endMinute?: number, options?: SeriesAsyncOptions): Promise<Scalars<"isInside" | "sessionHigh" | "sessionLow", never>>;
export function killzoneAsync(named: KillzoneArguments<number, Kind> & SeriesAsyncOptions): Promise<Scalars<"isInside" | "sessionHigh" | "sessionLow", never>>;
/** Kill zone: whether a bar is in a part of the day, with the high and the low of that part. */
export function killzoneAsync(minuteOfDay: Column, high: Column, low: Column, startMinute?: number, endMinute?: number, options?: SeriesAsyncOptions): Promise<Columns<"isInside" | "sessionHigh" | "sessionLow", never>>;
export function killzoneAsync(named: KillzoneArguments<Column, Kinds> & SeriesAsyncOptions): Promise<Columns<"isInside" | "sessionHigh" | "sessionLow", never>>;
/** Kill zone: whether a bar is in a part of the day, with the high and the low of that part. */
export class Killzone extends Indicator<[minuteOfDay: number | null, high: number | null, low: number | null], { minuteOfDay: number | null; high: number | null; low: number | null }, Scalars<"isInside" | "sessionHigh" | "sessionLow", never>, [minuteOfDay: Column, high: Column, low: Column], Columns<"isInside" | "sessionHigh" | "sessionLow", never>> {
  constructor(startMinute?: number, endMinute?: number, options?: IndicatorOptions);
  constructor(named: { startMinute?: number; endMinute?: number } & IndicatorOptions);
  static fromJSON(snapshot: unknown): Killzone;
}
