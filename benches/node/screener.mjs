// Ten indicators over 550 series of 500 bars, in milliseconds: by the addon, call by call and with one call for all series, by
// WebAssembly, and by peers on the indicators that they have.
//
//   npm install --no-package-lock && node screener.mjs
//
// Series are done 25 at a time; the time of each such piece is the fastest of all rounds.

import { createRequire } from "node:module";
import * as strikewise from "strikewise";
import * as wasm from "strikewise/wasm";
import { fastest } from "./fastest.mjs";

const SERIES = 550;
const BARS = 500;
const PIECE = 25;
const ROUNDS = Number(process.env.ROUNDS ?? 15);

const require = createRequire(import.meta.url);
const indicatorts = require("indicatorts");
const talib = require("talib");

// A generator of its own, so that every run has the same bars.
let state = 1;
const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32);
function bars() {
  let price = 50 + 100 * random();
  const all = { open: [], high: [], low: [], close: [], volume: [] };
  for (let i = 0; i < BARS; i++) {
    const open = price;
    price *= 1 + 0.03 * (random() - 0.5);
    all.open.push(open);
    all.close.push(price);
    all.high.push(Math.max(open, price) * (1 + 0.005 * random()));
    all.low.push(Math.min(open, price) * (1 - 0.005 * random()));
    all.volume.push(Math.round(1e6 * random()));
  }
  return all;
}
const lists = Array.from({ length: SERIES }, bars);
const arrays = lists.map((all) => Object.fromEntries(Object.entries(all).map(([name, list]) => [name, Float64Array.from(list)])));
const panel = Object.fromEntries(
  ["high", "low", "close", "volume"].map((name) => [name, Float64Array.from(lists.flatMap((all) => all[name]))]),
);

const ofPackage = (api, options) => ({
  RSI14: ({ close }) => api.rsi(close, 14, ...options),
  SMA200: ({ close }) => api.sma(close, 200, ...options),
  EMA50: ({ close }) => api.ema(close, 50, ...options),
  MACD: ({ close }) => api.macd(close, ...options),
  BBANDS20: ({ close }) => api.bbands(close, 20, ...options),
  ATR14: ({ high, low, close }) => api.atr(high, low, close, 14, ...options),
  ADX14: ({ high, low, close }) => api.adx(high, low, close, 14, ...options),
  STOCH: ({ high, low, close }) => api.stoch(high, low, close, 14, 3, "sma", 3, ...options),
  OBV: ({ close, volume }) => api.obv(close, volume, ...options),
  HV20: ({ close }) => api.historicalVolatility(close, 20, 252, ...options),
});

const ofIndicatorts = {
  RSI14: ({ close }) => indicatorts.rsi(close, { period: 14 }),
  SMA200: ({ close }) => indicatorts.sma(close, { period: 200 }),
  EMA50: ({ close }) => indicatorts.ema(close, { period: 50 }),
  MACD: ({ close }) => indicatorts.macd(close, { fast: 12, slow: 26, signal: 9 }),
  BBANDS20: ({ close }) => indicatorts.bb(close, { period: 20 }),
  ATR14: ({ high, low, close }) => indicatorts.atr(high, low, close, { period: 14 }),
  STOCH: ({ high, low, close }) => indicatorts.stoch(high, low, close, { kPeriod: 14, dPeriod: 3 }),
  OBV: ({ close, volume }) => indicatorts.obv(close, volume),
};

const byTaLib = (name, fields, options) => (all) => {
  const answer = talib.execute({ name, startIdx: 0, endIdx: BARS - 1, ...Object.fromEntries(fields.map(([to, from]) => [to, all[from]])), ...options });
  if (answer.error) throw new Error(`${name}: ${answer.error}`);
  return answer.result;
};
const CLOSE = [["inReal", "close"]];
const HLC = [["high", "high"], ["low", "low"], ["close", "close"]];
const ofTaLib = {
  RSI14: byTaLib("RSI", CLOSE, { optInTimePeriod: 14 }),
  SMA200: byTaLib("SMA", CLOSE, { optInTimePeriod: 200 }),
  EMA50: byTaLib("EMA", CLOSE, { optInTimePeriod: 50 }),
  MACD: byTaLib("MACD", CLOSE, { optInFastPeriod: 12, optInSlowPeriod: 26, optInSignalPeriod: 9 }),
  BBANDS20: byTaLib("BBANDS", CLOSE, { optInTimePeriod: 20, optInNbDevUp: 2, optInNbDevDn: 2, optInMAType: 0 }),
  ATR14: byTaLib("ATR", HLC, { optInTimePeriod: 14 }),
  ADX14: byTaLib("ADX", HLC, { optInTimePeriod: 14 }),
  STOCH: byTaLib("STOCH", HLC, { optInFastK_Period: 14, optInSlowK_Period: 3, optInSlowK_MAType: 0, optInSlowD_Period: 3, optInSlowD_MAType: 0 }),
  OBV: byTaLib("OBV", [["inReal", "close"], ["volume", "volume"]], {}),
};

// In Node it hands the path of its module to `fetch`; without one it reads the file.
const { fetch } = globalThis;
delete globalThis.fetch;
const web = require("talib-web");
await web.init(require.resolve("talib-web").replace("index.cjs.js", "talib.wasm"));
globalThis.fetch = fetch;
const ofTaLibWeb = {
  RSI14: ({ close }) => web.RSI({ inReal: close, timePeriod: 14 }),
  SMA200: ({ close }) => web.SMA({ inReal: close, timePeriod: 200 }),
  EMA50: ({ close }) => web.EMA({ inReal: close, timePeriod: 50 }),
  MACD: ({ close }) => web.MACD({ inReal: close }),
  BBANDS20: ({ close }) => web.BBANDS({ inReal: close, timePeriod: 20 }),
  ATR14: ({ high, low, close }) => web.ATR({ high, low, close, timePeriod: 14 }),
  ADX14: ({ high, low, close }) => web.ADX({ high, low, close, timePeriod: 14 }),
  STOCH: ({ high, low, close }) => web.STOCH({ high, low, close, fastK_Period: 14 }),
};

/** Milliseconds of all series, by pieces of them. */
function callByCall(run, all, rounds) {
  let total = 0;
  for (let first = 0; first < SERIES; first += PIECE) {
    const piece = all.slice(first, first + PIECE);
    total += fastest(() => piece.forEach(run), rounds);
  }
  return total / 1e6;
}

const turn = () => new Promise(setImmediate);
async function panels(run) {
  let best = Infinity;
  for (let round = 0; round < 4 * ROUNDS; round++) {
    best = Math.min(best, fastest(() => run(panel), 1));
    await turn();
  }
  return best / 1e6;
}

const own = ofPackage(strikewise, []);
const inWasm = ofPackage(wasm, []);
const inPanels = ofPackage(strikewise, [{ series: SERIES }]);

const times = {};
for (const name of Object.keys(own)) {
  times[name] = {
    addon: callByCall(own[name], arrays, ROUNDS),
    panel: await panels(inPanels[name]),
    wasm: callByCall(inWasm[name], arrays, ROUNDS),
    indicatorts: ofIndicatorts[name] && callByCall(ofIndicatorts[name], lists, ROUNDS),
    "TA-Lib addon": ofTaLib[name] && callByCall(ofTaLib[name], lists, ROUNDS),
    // It leaks: after some 31,000 calls it has no memory left.
    "talib-web": ofTaLibWeb[name] && callByCall(ofTaLibWeb[name], lists, 5),
  };
}

const ways = Object.keys(times.RSI14);
const show = (time) => (time === undefined ? "-" : time.toPrecision(3));
console.log(`| ms | ${ways.join(" | ")} |\n|---|${ways.map(() => "---:").join("|")}|`);
for (const [name, row] of Object.entries(times)) console.log(`| ${name} | ${ways.map((way) => show(row[way])).join(" | ")} |`);
const sum = (way, names) => names.reduce((total, name) => total + times[name][way], 0);
const names = Object.keys(times);
console.log(`| all that it has | ${ways.map((way) => show(sum(way, names.filter((name) => times[name][way] !== undefined)))).join(" | ")} |\n`);
for (const [peer, way] of [["indicatorts", "addon"], ["indicatorts", "panel"], ["TA-Lib addon", "addon"], ["TA-Lib addon", "panel"], ["talib-web", "wasm"]]) {
  const both = names.filter((name) => times[name][peer] !== undefined);
  console.log(`- ${way}: ${(sum(peer, both) / sum(way, both)).toFixed(1)} times as fast as ${peer}, on the ${both.length} that it has`);
}
console.log(`\nNode ${process.versions.node}, ${ROUNDS} rounds`);
