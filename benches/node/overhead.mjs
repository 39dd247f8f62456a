// What a call costs, and what a contract costs in a batch, beside the core in the same run, in nanoseconds:
//
//   cargo build --release -p strikewise-node -p strikewise-benches --bin ours --lib   # and the addon, into the package
//   node overhead.mjs OURS
//
// OURS is the worker `ours` of `benches`. It and this process take turns; each figure is the fastest of all turns.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as strikewise from "strikewise";
import * as wasm from "strikewise/wasm";
import { fastest } from "./fastest.mjs";

const ROWS = 100_000;
const TURNS = Number(process.env.TURNS ?? 12);
const CALLS = 200;
const [ours] = process.argv.slice(2);
if (ours === undefined) throw new Error("which worker? node overhead.mjs OURS");

const contracts = join(mkdtempSync(join(tmpdir(), "strikewise-")), "contracts");
if (spawnSync(ours, ["generate", contracts, String(ROWS)], { stdio: "inherit" }).status !== 0) throw new Error(`${ours} generate failed`);
const file = readFileSync(contracts);
const all = new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
const [spot, strike, years, rate, dividendYield, volatility, premium, sign] = Array.from({ length: 8 }, (_, i) => all.slice(i * ROWS, (i + 1) * ROWS));
const kind = Int8Array.from(sign);

const worker = spawn(ours, [contracts], { stdio: ["pipe", "pipe", "inherit"] });
const lines = createInterface({ input: worker.stdout })[Symbol.asyncIterator]();
const said = async () => (await lines.next()).value;
const core = new Map();
for (let i = 0, line; (line = await said()) !== "ready"; i++) {
  const [, task, , , ...name] = line.split(" ");
  core.set(`${task} ${name.join(" ")}`, i);
}
const ask = async (task, rows) => {
  worker.stdin.write(`time ${core.get(task)} ${rows} 1 100000\n`);
  return Number(await said());
};

/** One row of each set of columns, another each time. */
const one = (f, last) => () => {
  for (let i = 0; i < CALLS; i++) f(spot[i], strike[i], years[i], rate[i], dividendYield[i], last[i], kind[i]);
};
const batch = (f, last) => () => f(spot, strike, years, rate, dividendYield, last, kind);

const tasks = [
  ["price", "price", volatility],
  ["greeks", "greeks", volatility],
  ["implied-volatility", "impliedVolatility", premium],
];
const rows = tasks.map(([task, name, last]) => ({ task, name, last, best: {} }));
const note = (best, what, time) => (best[what] = Math.min(best[what] ?? Infinity, time));
const turn = () => new Promise(setImmediate);

for (let round = 0; round < TURNS; round++) {
  for (const { task, name, last, best } of rows) {
    note(best, "core, columns, N = 1", await ask(`${task} strikewise`, 1));
    note(best, "core, one contract, N = 1", await ask(`${task} strikewise, function of one contract`, 1));
    note(best, "core, N = 1e5", await ask(`${task} strikewise`, ROWS));
    for (const [where, api] of [["addon", strikewise], ["wasm", wasm]]) {
      note(best, `${where}, N = 1`, fastest(one(api[name], last), 300) / CALLS);
      for (let i = 0; i < 20; i++) {
        note(best, `${where}, N = 1e5`, fastest(batch(api[name], last), 1) / ROWS);
        await turn();
      }
    }
  }
}
worker.stdin.end();
const rsi = new strikewise.Rsi(14);
const step = () => {
  for (let i = 0; i < CALLS; i++) rsi.update(spot[i]);
};
const mid = () => {
  for (let i = 0; i < CALLS; i++) strikewise.mid(1, 2);
};
const columns = ["core, one contract, N = 1", "core, columns, N = 1", "addon, N = 1", "wasm, N = 1", "core, N = 1e5", "addon, N = 1e5", "wasm, N = 1e5"];
console.log(`| ns | ${columns.join(" | ")} |\n|---|${columns.map(() => "---:").join("|")}|`);
for (const { name, best } of rows) console.log(`| ${name} | ${columns.map((column) => best[column].toPrecision(3)).join(" | ")} |`);
console.log(`\nmid, little but the call: ${(fastest(mid, 4000) / CALLS).toFixed(1)} ns; Rsi.update: ${(fastest(step, 4000) / CALLS).toFixed(1)} ns`);
console.log(`Node ${process.versions.node}`);
