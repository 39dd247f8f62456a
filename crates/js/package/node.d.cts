// What the addon has beside what WebAssembly has in Node.

import type { objects } from "./index.js";

export * from "./wasm.cjs";

/** The day of the question, and a rate. */
export interface MarketOptions {
  /** The day of the question, `YYYY-MM-DD`; the data's own if it is not given. */
  asOf?: string | null | undefined;
  /** A flat rate, continuously compounded, in place of yields. */
  rate?: number | null | undefined;
}

/**
 * The market that one or more folders hold, as a document for `scan`; an earlier one has precedence, a later one adds what it
 * lacks. A `StrikewiseError` names the file, the line and the column of a fault.
 */
export function readMarket(...folders: [string | URL, ...(string | URL)[]]): objects.Market;
export function readMarket(...folders: [string | URL, ...(string | URL)[], MarketOptions]): objects.Market;

/** The sample market that is built in: 518 names, 20 of them with modelled option chains. */
export function sampleMarket(options?: { asOf?: string | null | undefined }): objects.Market;
