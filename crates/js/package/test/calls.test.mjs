// How functions are called, what they answer, and what they refuse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import { entry, strikewise } from "./entry.mjs";

const { Rsi, Status, arena, greeks, price, priceAsync, pricingStream, rsi, selectGreeks } = strikewise;
// The textbook's option, as in `golden/price.json`.
const CALL = 10.450583572185565;
const isCall = (value) => assert.ok(Math.abs(value - CALL) < 1e-13, String(value));
const refused = (call, fields) => assert.throws(call, { name: "StrikewiseError", ...fields });

test("scalars by place and by name give a number", () => {
  isCall(price(100, 100, 1, 0.05, 0, 0.2, "call"));
  isCall(price(100, 100, 1, 0.05, 0, 0.2, 1));
  isCall(price({ spot: 100, strike: 100, years: 1, rate: 0.05, dividendYield: 0, volatility: 0.2, kind: "C" }));
  assert.equal(price(100, 100, 1, 0.05, 0, 0.2, "call", { returnStatus: true }).status, Status.OK);
  assert.ok(Number.isNaN(price(NaN, 100, 1, 0.05, 0, 0.2, "call")));
});

test("columns of any kind give columns", () => {
  for (const spot of [[100, 100], Float64Array.of(100, 100), Float32Array.of(100, 100), [100n, 100]]) {
    const column = price(spot, 100, 1, 0.05, 0, 0.2, ["call", "CALL"]);
    assert.ok(column instanceof Float64Array);
    column.forEach(isCall);
  }
  const { price: prices, status } = price([100, null], 100, 1, 0.05, 0, 0.2, Int8Array.of(1, 1), { returnStatus: true });
  isCall(prices[0]);
  assert.deepEqual([prices[1], status[1]], [NaN, Status.BAD_INPUT]);
  const views = Float64Array.of(0, 100, 100, 0).subarray(1, 3);
  price(views, 100, 1, 0.05, 0, 0.2, "call", { threads: 2 }).forEach(isCall);
});

test("several outputs give a record", () => {
  assert.deepEqual(Object.keys(greeks(100, 100, 1, 0.05, 0, 0.2, "put")), ["price", "delta", "gamma", "vega", "theta", "rho", "status"]);
  const chosen = selectGreeks([100, 100], 100, 1, 0.05, 0, 0.2, "call", ["delta", "gamma"]);
  assert.deepEqual(Object.keys(chosen), ["delta", "gamma", "status"]);
  assert.equal(chosen.delta.length, 2);
});

test("errors name the argument, its value and the rule", () => {
  refused(() => price("abc", 100, 1, 0, 0, 0.2, "call"), {
    code: "INVALID_PARAMETER", argument: "spot", value: '"abc"', rule: "must be numbers",
    message: 'INVALID_PARAMETER: spot = "abc"; must be numbers',
  });
  refused(() => price(100, 100, 1, 0, 0, 0.2, ["call", "straddle"]), { argument: "kind", value: '"straddle"' });
  refused(() => price(100, 100, 1, 0, 0, 0.2, 0), { argument: "kind", value: "0" });
  refused(() => price([1, 2], [1, 2, 3], 1, 0, 0, 0.2, "call"), { code: "LENGTH_MISMATCH", argument: "spot" });
  refused(() => price({}, 100), { argument: "spot" });
  refused(() => price({ spot: 1, tenor: 2 }), { argument: "tenor", value: "2" });
  refused(() => price(100, 100, 1, 0, 0, 0.2, "call", 5), { argument: "values" });
  refused(() => price(100, 100, 1, 0, 0, 0.2, "call", { threads: 0 }), { argument: "threads", value: "0" });
  refused(() => price(100, 100, 1, 0, 0, 0.2, "call", { gaps: "carry" }), { argument: "gaps" });
  refused(() => rsi([1, 2, 3], 2, { layout: "diagonal" }), { argument: "layout", value: '"diagonal"' });
  for (const wrong of [true, Symbol("x"), () => 1, { a: 1 }, [true]]) refused(() => price(wrong, 100, 1, 0, 0, 0.2, "call"), { argument: "spot" });
});

// RSI of two bars by hand: up 2, down 1, up 3; down 1, down 1, up 2.
const closes = Float64Array.of(10, 12, 11, 14, 9, 8, 7, 9);
const isClose = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}, not ${expected}`);

test("panels in both layouts", () => {
  const bySeries = rsi(closes, 2, { series: 2 });
  isClose(bySeries[2], 200 / 3);
  isClose(bySeries[7], 200 / 3);
  assert.equal(bySeries[6], 0);
  const transposed = Float64Array.from({ length: 8 }, (_, i) => closes[(i % 2) * 4 + Math.floor(i / 2)]);
  const byBar = rsi(transposed, 2, { series: 2, layout: "by_bar" });
  byBar.forEach((value, i) => assert.ok(Object.is(value, bySeries[(i % 2) * 4 + Math.floor(i / 2)])));
});

test("indicators that are fed bar by bar", () => {
  const one = new Rsi({ period: 2, replaceable: true });
  assert.deepEqual([one.lookback, one.update(10), one.update({ close: 12 })], [2, null, null]);
  isClose(one.peek(11), 200 / 3);
  isClose(one.update(11), 200 / 3);
  isClose(one.replaceLast(11), 200 / 3);
  const copy = one.clone();
  const restored = Rsi.fromJSON(JSON.parse(JSON.stringify(one)));
  const next = one.update(14);
  assert.deepEqual([copy.update(14), restored.update(14)], [next, next]);
  one.reset();
  assert.equal(one.update(1), null);
  isClose(new Rsi(2).extend(closes.subarray(0, 4))[2], 200 / 3);
  refused(() => one.update("x"), { argument: "close" });
  refused(() => new Rsi(0), { argument: "period" });
  refused(() => Rsi.fromJSON({}), { code: "INVALID_DATA", argument: "snapshot" });
  one.free();
  refused(() => one.update(1), { argument: "indicator" });
});

test("promises, and signals that call them off", async () => {
  (await priceAsync([100, 100], 100, 1, 0.05, 0, 0.2, "call")).forEach(isCall);
  isCall(price(100, 100, 1, 0.05, 0, 0.2, "call"));
  await assert.rejects(priceAsync("abc", 100, 1, 0.05, 0, 0.2, "call"), { argument: "spot" });
  await assert.rejects(priceAsync(100, 100, 1, 0.05, 0, 0.2, "call", { signal: AbortSignal.abort() }), { name: "AbortError" });
  const controller = new AbortController();
  const called = priceAsync([100], 100, 1, 0.05, 0, 0.2, "call", { signal: controller.signal });
  controller.abort();
  await assert.rejects(called, { name: "AbortError" });
});

test("columns of the arena", () => {
  const spot = arena.column(3);
  spot.values.fill(100);
  price(spot, 100, 1, 0.05, 0, 0.2, "call").forEach(isCall);
  spot.free();
  refused(() => arena.column(-1), { argument: "length" });
});

test("a feed of lines is priced, wherever it is cut", async () => {
  const line = '{"id":"é","spot":100,"strike":100,"years":1,"rate":0.05,"dividend_yield":0,"volatility":0.2,"kind":"call"}\n';
  const solve = `{"spot":100,"strike":100,"years":1,"rate":0.05,"dividend_yield":0,"premium":${CALL},"kind":"call"}\n`;
  const bytes = Buffer.from(`${line}nonsense\n${solve}`);
  const stream = pricingStream();
  for (const byte of bytes) stream.write(Buffer.of(byte));
  stream.end();
  let text = "";
  for await (const chunk of stream) text += chunk;
  const [first, second, third] = text.trim().split("\n").map((answer) => JSON.parse(answer));
  assert.deepEqual([first.id, first.status], ["é", "OK"]);
  isCall(first.price);
  assert.deepEqual([second.error.code, second.error.line], ["MALFORMED_LINE", 2]);
  isClose(third.implied_volatility, 0.2);
});

test("worker threads have a world each", async () => {
  const code = `import(${JSON.stringify(import.meta.resolve(entry))}).then(({ price, Rsi }) => {
    const rsi = new Rsi(2);
    let last;
    for (let i = 0; i < 1000; i++) { last = price(100, 100, 1, 0.05, 0, 0.2, "call"); rsi.update(i); }
    require("node:worker_threads").parentPort.postMessage(last);
  })`;
  const run = () => new Promise((resolve, reject) => new Worker(code, { eval: true }).once("message", resolve).once("error", reject));
  (await Promise.all([run(), run()])).forEach(isCall);
});
