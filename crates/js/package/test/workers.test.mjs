// Threads, and computations that are called off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import { entry, isWasm, strikewise } from "./entry.mjs";

const { americanPriceAsync, priceAsync, rsi } = strikewise;

/** What a thread posts that runs the body of a function with the package. */
const thread = (body) =>
  new Promise((resolve, reject) => {
    const code = `import(${JSON.stringify(import.meta.resolve(entry))}).then((sw) => {
      require("node:worker_threads").parentPort.postMessage((() => { ${body} })());
    })`;
    new Worker(code, { eval: true }).once("message", resolve).once("error", reject);
  });

test("threads that come and go leave the others as they are", async () => {
  const closes = Float64Array.from({ length: 200 }, (_, i) => 100 + Math.sin(i));
  const expected = rsi(closes, 14);
  const body = `
    const closes = Float64Array.from({ length: 200 }, (_, i) => 100 + Math.sin(i));
    const one = new sw.Rsi(14);
    closes.forEach((close) => one.update(close));
    return { whole: sw.rsi(closes, 14), last: one.peek(100) };`;
  for (let round = 0; round < 3; round++) {
    for (const { whole, last } of await Promise.all([thread(body), thread(body)])) {
      assert.deepEqual(whole, expected);
      assert.ok(last > 0 && last < 100);
    }
    assert.deepEqual(rsi(closes, 14), expected);
  }
});

test("memory that threads share is read as it was at the call", async () => {
  const shared = new Float64Array(new SharedArrayBuffer(8 * 50));
  shared.forEach((_, i) => (shared[i] = 100 + (i % 7)));
  const answer = rsi(shared, 14);
  assert.deepEqual(answer, rsi(Float64Array.from(shared), 14));
});

test("a signal calls off what waits, and nothing else", async () => {
  const spots = Float64Array.from({ length: 2000 }, (_, i) => 80 + i / 50);
  const begun = Array.from({ length: 8 }, () => americanPriceAsync(spots, 100, 1, 0.05, 0.02, 0.2, "put"));
  const controller = new AbortController();
  const waits = priceAsync(spots, 100, 1, 0.05, 0, 0.2, "call", { signal: controller.signal });
  controller.abort(new Error("no longer wanted"));
  await assert.rejects(waits, /no longer wanted/);
  const prices = await Promise.all(begun);
  assert.ok(prices.every((column) => column.length === 2000 && column.every((price) => price > 0)));
  await assert.rejects(priceAsync(spots, 100, 1, 0.05, 0, 0.2, "call", { signal: AbortSignal.abort() }), { name: "AbortError" });
  const later = new AbortController();
  assert.equal((await priceAsync(spots, 100, 1, 0.05, 0, 0.2, "call", { signal: later.signal })).length, 2000);
  later.abort();
});

test("promises do not hold the event loop up", { skip: isWasm && "there is one thread" }, async () => {
  const spots = Float64Array.from({ length: 20000 }, (_, i) => 80 + i / 500);
  let turns = 0;
  let isDone = false;
  const computed = americanPriceAsync(spots, 100, 1, 0.05, 0.02, 0.2, "put").finally(() => (isDone = true));
  while (!isDone) {
    await new Promise(setImmediate);
    turns += 1;
  }
  await computed;
  assert.ok(turns > 1, `${turns} turns`);
});
