// Every function against the golden vectors, called by its name.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { isPricing, strikewise } from "./entry.mjs";

const vectors = new URL("../../../core/tests/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, vectors), "utf8"));
const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const functions = new Map(strikewise.catalogue().map((row) => [row.name, row]));

/** Files whose function has no row in the catalogue, and why. */
const NOT_THERE = {
  svi_butterfly: "a step of the fit of smiles, which crosses no border by itself",
  smile_figures: "a step of the fit of smiles, which crosses no border by itself",
  chain_smile: "a step of the fit of smiles, which crosses no border by itself",
};

/** Files whose inputs are those of another form of the function. */
const ADAPTED = {
  cone: ({ window, ...inputs }) => ({ ...inputs, windows: [window] }),
  garch: ({ horizon, ...inputs }) => inputs,
};
/** What a document does not have: forecasts are asked of the fitted model in Rust. */
const BEYOND = { garch: ["forecast", "horizon"] };

/** The number of a moving average in TA-Lib as a place among the names; 11 is a variant that is not there. */
const place = (number) => (number > 11 ? number - 1 : number);

const SPECIAL = { NaN, Infinity, "-Infinity": -Infinity };
const special = (value) => (typeof value === "string" && value in SPECIAL ? SPECIAL[value] : value);
const numbers = (value) => (Array.isArray(value) ? value.map(special) : special(value));

function isClose(actual, expected, { absolute = 0, relative = 0 }) {
  if (expected === null) return actual === null;
  if (!Number.isFinite(expected)) return Object.is(actual, expected) || (Number.isNaN(expected) && actual === null);
  return Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
}

/** What differs, if anything. Statuses are codes here and names there. */
function compare(path, actual, expected, tolerance, isStatus) {
  if (Array.isArray(expected)) {
    assert.equal(actual?.length, expected.length, `${path}: rows`);
    expected.forEach((value, i) => compare(`${path}[${i}]`, actual[i], value, tolerance, isStatus));
  } else if (expected !== null && typeof expected === "object") {
    for (const name of Object.keys(expected)) compare(`${path}.${name}`, actual[name], expected[name], tolerance, false);
  } else if (typeof special(expected) === "number") {
    const wanted = special(expected);
    assert.ok(isClose(actual, wanted, tolerance), `${path}: ${actual}, not ${wanted}`);
  } else {
    assert.equal(isStatus && typeof actual === "number" ? strikewise.Status[actual] : actual, expected, path);
  }
}

const covered = new Set();
const files = readdirSync(new URL("golden/", vectors)).filter((file) => file.endsWith(".json"));

for (const file of files) {
  const golden = read(`golden/${file}`);
  const row = functions.get(camel(golden.function));
  if (row === undefined) {
    // The small module has fewer functions.
    if (isPricing) continue;
    test(golden.function, () => assert.ok(golden.function in NOT_THERE, `${golden.function} is not in the catalogue`));
    continue;
  }
  covered.add(row.name);
  test(golden.function, () => {
    for (const { name, inputs, expected, error, tolerance } of golden.cases) {
      const beyond = BEYOND[golden.function] ?? [];
      if (beyond.includes(error?.argument)) continue;
      const named = Object.fromEntries(Object.entries(ADAPTED[golden.function]?.(inputs) ?? inputs).map(([key, value]) => [camel(key), numbers(value)]));
      const call = () => strikewise[row.name]({ ...named, returnStatus: true });
      if (error !== undefined) {
        assert.throws(call, { name: "StrikewiseError", code: error.code, argument: error.argument }, name);
        continue;
      }
      const actual = call();
      for (const [key, column] of Object.entries(expected)) {
        if (beyond.includes(key)) continue;
        const value = row.shape === "document" ? [actual[key]].flat(2) : actual[camel(key)];
        compare(`${name}: ${key}`, Array.isArray(column) && typeof value === "number" ? [value] : value, column, tolerance ?? golden.tolerance, key.endsWith("status"));
      }
    }
  });
}

/** Bars at which the core differs from TA-Lib, as `ta_lib.rs` says. */
const EXCEPTIONS = [["SQZMOM", "coarse", 129]];
const series = read("ta_lib/series.json");
const byTaLib = new Map([...functions.values()].filter((row) => row.ta_lib !== null).map((row) => [row.ta_lib, row]));

function columnsOf({ inputs, series: name }, group) {
  const bars = series[name];
  return inputs.map((input) => {
    if (input === "first" && group === "MathTransform") {
      const most = Math.max(0, ...bars.close.map(special));
      return Float64Array.from(bars.close, (close) => close / (1.01 * most));
    }
    if (input === "periods") return Float64Array.from(bars.close, (_, i) => 2 + ((7 * i) % 31));
    return Float64Array.from(bars[{ first: "close", second: "open" }[input] ?? input], special);
  });
}

const ofTaLib = readdirSync(new URL("ta_lib/", vectors)).filter((name) => name.endsWith(".json") && name !== "series.json");
for (const file of isPricing ? [] : ofTaLib) {
  const name = file.slice(0, -".json".length);
  test(`TA-Lib ${name}`, () => {
    const { cases, group } = read(`ta_lib/${file}`);
    const row = byTaLib.get(name);
    assert.ok(row !== undefined, `${name} is not in the catalogue`);
    covered.add(row.name);
    for (const golden of cases) {
      const columns = columnsOf(golden, group);
      const averages = row.arguments.filter(({ kind }) => kind !== "series").map(({ kind }) => kind.choice);
      const parameters = golden.parameters.map((value, i) => averages[i]?.[place(value)] ?? special(value));
      const answer = strikewise[row.name](...columns, ...parameters);
      const actual = row.outputs.length === 1 ? [answer] : row.outputs.map((output) => answer[output.name]);
      const what = `${golden.series} ${golden.parameters}`;
      if (golden.signals !== undefined) {
        const signals = Array.from(actual[0], (value, i) => [i, value]).filter(([i, value]) => i >= golden.lookback && value !== 0);
        assert.deepEqual(signals, golden.signals, what);
        continue;
      }
      golden.outputs.forEach((expected, o) => {
        const start = actual[o].length - expected.length;
        const size = Math.max(0, ...expected.map(special).filter(Number.isFinite).map(Math.abs));
        assert.ok(actual[o].subarray(0, golden.lookback).every(Number.isNaN), `${what}: warm-up`);
        expected.forEach((value, i) => {
          if (EXCEPTIONS.some(([f, s, bar]) => f === name && s === golden.series && bar === start + i)) return;
          const tolerance = { absolute: 1e-12 * size, relative: 1e-10 };
          assert.ok(isClose(actual[o][start + i], special(value), tolerance), `${what}: output ${o}, bar ${start + i}`);
        });
      });
    }
  });
}

test("nearly every function has vectors", (t) => {
  const without = [...functions.keys()].filter((name) => !covered.has(name));
  t.diagnostic(`${without.length} of ${functions.size} functions have no vectors: ${without.join(" ")}`);
  assert.ok(covered.size > 0);
});
