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
