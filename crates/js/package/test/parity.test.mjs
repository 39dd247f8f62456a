// The package exports exactly what the catalogue says, in every form.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import { entry, isPricing, isWasm, strikewise } from "./entry.mjs";

const required = createRequire(import.meta.url)(entry);
const BESIDE = ["Status", "StrikewiseError", "arena", "catalogue", "default"];
if (!isPricing) BESIDE.push("pricingStream");
// WebAssembly reads no folders.
if (!isWasm) BESIDE.push("readMarket", "sampleMarket");

test("exports are the catalogue, by count and name", (t) => {
  const rows = strikewise.catalogue();
  const wanted = new Set(BESIDE);
  for (const { name, object } of rows) {
    wanted.add(name).add(`${name}Async`);
    if (object !== null) wanted.add(object);
  }
  t.diagnostic(`${rows.length} functions, ${rows.filter(({ object }) => object !== null).length} classes`);
  assert.deepEqual(Object.keys(strikewise).sort(), [...wanted].sort());
  assert.deepEqual(Object.keys(required).sort(), [...wanted].filter((name) => name !== "default").sort());
  assert.ok(Object.values(strikewise).every((value) => value !== undefined));
});

test("`import` and `require` give the same functions", () => {
  for (const name of Object.keys(required)) assert.equal(strikewise[name], required[name], name);
});

test("names of arguments are no names of options", () => {
  const options = ["threads", "returnStatus", "signal", "view", "series", "layout", "gaps", "seed", "unstablePeriod"];
  for (const row of strikewise.catalogue()) {
    for (const { name } of row.arguments) assert.ok(!options.includes(name), `${row.name}: ${name}`);
  }
});

test("what the catalogue says of a function", () => {
  const price = strikewise.catalogue().find(({ name }) => name === "price");
  assert.deepEqual(price.arguments.map(({ name }) => name), ["spot", "strike", "years", "rate", "dividendYield", "volatility", "kind"]);
  assert.deepEqual(price.outputs.map(({ name }) => name), ["price", "status"]);
  assert.match(price.documentation[0], /^Prices of European options/);
  assert.match(price.arguments[2].meaning, /ACT\/365/);
});
