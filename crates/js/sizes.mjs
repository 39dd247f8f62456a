// The sizes of what a page loads, as they are and gzipped: `node crates/js/sizes.mjs`, after `cargo xtask node`. Fails where
// one is above its limit.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KILOBYTE = 1000;
/** Gzipped kilobytes that a file may have. */
const LIMITS = {
  "strikewise.wasm": 2000,
  "strikewise-portable.wasm": 2030,
  "strikewise-pricing.wasm": 285,
};
/** What is loaded beside a module. */
const SCRIPTS = ["browser.mjs", "load.mjs", "memory.mjs", "surface.mjs"];

const read = (name) => readFileSync(new URL(`package/${name}`, import.meta.url));
const kilobytes = (bytes) => (bytes.length / KILOBYTE).toFixed(0).padStart(8);
const row = (name, bytes) => console.log(`${name.padEnd(26)}${kilobytes(bytes)} kB ${kilobytes(gzipSync(bytes, { level: 9 }))} kB gzipped`);

for (const [name, limit] of Object.entries(LIMITS)) {
  const bytes = read(name);
  row(name, bytes);
  if (gzipSync(bytes, { level: 9 }).length > limit * KILOBYTE) {
    console.error(`${name} has more than ${limit} kB gzipped`);
    process.exitCode = 1;
  }
}
row("scripts", Buffer.concat(SCRIPTS.map(read)));
