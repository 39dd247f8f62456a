// What Node has beside what every platform has.

import type { Transform } from "node:stream";

export * from "./index.js";

/**
 * A transform of contracts into answers, with the fields of `strikewise price`: NDJSON in buffers or texts, or objects, go
 * in; NDJSON comes out, or objects if `objects` is true.
 */
export function pricingStream(options?: { objects?: boolean }): Transform;
