// Every function against the golden vectors, called by its name.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import { isPricing, strikewise } from "./entry.mjs";

const vectors = new URL("../../../core/tests/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, vectors), "utf8"));
const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const functions = new Map(strikewise.catalogue().map((row) => [row.name, row]));

/** The number of a moving average in TA-Lib as a place among the names; 11 is a variant that is not there. */
const place = (number) => (number > 11 ? number - 1 : number);

const SPECIAL = { NaN, Infinity, "-Infinity": -Infinity };
const special = (value) => (typeof value === "string" && value in SPECIAL ? SPECIAL[value] : value);
const numbers = (value) => (Array.isArray(value) ? value.map(special) : special(value));

function isClose(actual, expected, { absolute = 0, relative = 0 }) {
  if (!Number.isFinite(expected)) return Object.is(actual, expected);
  return Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
}

/** What a document has at a path of names and places joined by dots. */
const part = (answer, path) => path.split(".").filter(Boolean).reduce((found, step) => found?.[step], answer);

/** Refuses what differs: of an object only the keys that are expected are looked at, of a list every item. */
function compare(path, actual, expected, tolerance) {
  if (Array.isArray(expected)) {
    assert.equal(actual?.length, expected.length, `${path}: rows`);
    expected.forEach((value, i) => compare(`${path}.${i}`, actual[i], value, tolerance));
  } else if (expected !== null && typeof expected === "object") {
    for (const name of Object.keys(expected)) compare(`${path}.${name}`, actual?.[name], expected[name], tolerance);
  } else if (typeof special(expected) === "number") {
    const wanted = special(expected);
    assert.ok(typeof actual === "number" && isClose(actual, wanted, tolerance), `${path}: ${actual}, not ${wanted}`);
  } else {
    assert.equal(actual, expected, path);
  }
}

/** The columns of an answer by their names in the files; statuses are codes here and names there. */
function columns(answer, expected) {
  const named = Object.keys(expected).map((name) => {
    const column = [answer[camel(name)]].flatMap((one) => (typeof one === "number" ? [one] : Array.from(one)));
    return [name, name.endsWith("status") ? column.map((code) => strikewise.Status[code]) : column];
  });
  return Object.fromEntries(named);
}

const covered = new Set();
const files = readdirSync(new URL("golden/", vectors)).filter((file) => file.endsWith(".json"));

for (const file of files) {
  const golden = read(`golden/${file}`);
  // The small module has fewer functions.
  if (isPricing && !functions.has(camel(golden.function))) continue;
  test(golden.function, () => {
    const row = functions.get(camel(golden.function));
    assert.ok(row !== undefined, "it is not in the catalogue");
    covered.add(row.name);
    for (const what of ["expected", "error"]) assert.ok(golden.cases.some((one) => what in one), `no case has ${what}`);
    const kinds = new Map(row.arguments.map(({ name, kind }) => [name, kind]));
    for (const { name, inputs, expected, error, tolerance } of golden.cases) {
      const given = Object.entries(inputs).map(([key, value]) => [camel(key), kinds.get(camel(key)) === "document" ? value : numbers(value)]);
      if (row.shape !== "document") given.push(["returnStatus", true]);
      const call = () => (given.length > 0 ? strikewise[row.name](Object.fromEntries(given)) : strikewise[row.name]());
      if (error !== undefined) {
        assert.throws(call, { name: "StrikewiseError", code: error.code, argument: error.argument }, name);
        continue;
      }
      const answer = row.shape === "document" ? call() : columns(call(), expected);
      for (const [path, wanted] of Object.entries(expected)) {
        const found = row.shape === "document" ? part(answer, path) : answer[path];
        compare(`${name}: ${path}`, found, wanted, tolerance ?? golden.tolerance);
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

/** Those of TA-Lib have its own answers, and what is missing is what they refuse. */
test("every function has vectors", () => {
  assert.deepEqual([...functions.keys()].filter((name) => !covered.has(name)), []);
  for (const row of byTaLib.values()) {
    assert.throws(() => strikewise[row.name]({}), { code: "INVALID_PARAMETER", argument: row.arguments[0].name }, row.name);
  }
});
