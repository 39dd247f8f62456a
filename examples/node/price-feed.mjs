// Price a feed of contracts as they come: `node price-feed.mjs < contracts.ndjson`, or without a file for a feed that is made here.
// Prints one answer a line, and what was slow or wrong on standard error.

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pricingStream } from "strikewise";

/** Quotes of one option, of which one line is broken. */
async function* quotes(count) {
  for (let i = 0; i < count; i++) {
    const contract = { id: i, spot: 100 + Math.sin(i / 50), strike: 95, years: 0.1, rate: 0.04, dividend_yield: 0, kind: "put" };
    yield i === 7 ? "no contract\n" : `${JSON.stringify({ ...contract, volatility: 0.3 })}\n`;
  }
}

const feed = process.stdin.isTTY || process.argv.includes("--made") ? Readable.from(quotes(5000)) : process.stdin;
let priced = 0;
const faults = [];

async function* watched(answers) {
  for await (const answer of answers) {
    if (answer.error) faults.push(answer.error);
    else priced += 1;
    yield `${JSON.stringify(answer)}\n`;
  }
}

await pipeline(feed, pricingStream({ objects: true }), watched, process.stdout);
for (const { line, message } of faults) console.error(`line ${line}: ${message}`);
console.error(`${priced} contracts priced, ${faults.length} lines refused`);
