// What WebAssembly has beside the addon: which module is loaded, memory that calls see, and no growth of it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as strikewise from "strikewise/wasm";

const { Rsi, arena, greeks, price, rsi } = strikewise;
const CALL = 10.450583572185565;

/** The module's memory, which its columns lie in. */
const memory = () => arena.column(1).values.buffer;

test("columns of the arena are read where they lie", () => {
  const spot = arena.column(1000);
  spot.values.fill(100);
  assert.equal(spot.values.buffer, memory());
  for (const prices of [price(spot, 100, 1, 0.05, 0, 0.2, "call"), price(spot.values, 100, 1, 0.05, 0, 0.2, "call")]) {
    assert.ok(prices.every((value) => Math.abs(value - CALL) < 1e-13));
    assert.notEqual(prices.buffer, memory());
  }
  spot.values[7] = NaN;
  const view = price(spot, 100, 1, 0.05, 0, 0.2, "call", { view: true });
  assert.equal(view.buffer, memory());
  assert.ok(Number.isNaN(view[7]) && Math.abs(view[8] - CALL) < 1e-13);
  spot.free();
  assert.equal(spot.length, 0);
});

test("a column outlives the growth of the memory", () => {
  const column = arena.column(8);
  column.values.fill(100);
  const before = memory().byteLength;
  const large = arena.column(before / 8);
  assert.ok(memory().byteLength > before);
  assert.ok(column.values.every((value) => value === 100));
  assert.ok(price(column, 100, 1, 0.05, 0, 0.2, "call").every((value) => Math.abs(value - CALL) < 1e-13));
  large.free();
  column.free();
});

test("a million calls take no more memory", () => {
  const closes = Float64Array.from({ length: 64 }, (_, i) => 100 + (i % 7));
  const calls = (count) => {
    for (let i = 0; i < count; i++) {
      price(100, 100, 1, 0.05, 0, 0.2, "call");
      if (i % 16 === 0) greeks(closes, 100, 1, 0.05, 0, 0.2, "put");
      if (i % 64 === 0) rsi(closes, 14);
      if (i % 256 === 0) {
        const one = new Rsi(14);
        one.extend(closes);
        one.free();
        assert.throws(() => price("abc", 100, 1, 0.05, 0, 0.2, "call"));
      }
    }
  };
  calls(10_000);
  const before = memory().byteLength;
  calls(1_000_000);
  assert.equal(memory().byteLength, before);
});

test("a machine without vector instructions takes the portable module", () => {
  const code = `
    const read = [];
    const fs = require("node:fs");
    const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => (read.push(path), readFileSync(path, ...rest));
    if (process.argv[1] === "without") WebAssembly.validate = () => false;
    const prices = process.argv.slice(2).map((entry) => require(entry).price(100, 100, 1, 0.05, 0, 0.2, "call"));
    console.log(JSON.stringify({ prices, read: read.map((path) => path.split(/[\\\\/]/).at(-1)).filter((name) => name.endsWith(".wasm")) }));`;
  const run = (which) => {
    const { stdout, stderr } = spawnSync(process.execPath, ["-e", code, which, "strikewise/wasm", "strikewise/pricing"], { encoding: "utf8", cwd: new URL(".", import.meta.url) });
    assert.notEqual(stdout, "", stderr);
    const { prices, read } = JSON.parse(stdout);
    assert.deepEqual(prices, [CALL, CALL]);
    return read;
  };
  assert.deepEqual(run("with"), ["strikewise.wasm", "strikewise-pricing.wasm"]);
  assert.deepEqual(run("without"), ["strikewise-portable.wasm", "strikewise-portable.wasm"]);
});

test("modules ask for nothing from outside", () => {
  for (const name of ["strikewise", "strikewise-portable", "strikewise-pricing"]) {
    const module = new WebAssembly.Module(readFileSync(new URL(`../${name}.wasm`, import.meta.url)));
    assert.deepEqual(WebAssembly.Module.imports(module), [], name);
  }
});
