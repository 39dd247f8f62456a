// Calls leave no more memory behind than as many calls before them.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import { entry } from "./entry.mjs";

const MOST = 24e6;

/** Bytes by which the memory of a process grows over calls, after rounds of as many that warm it up. */
function growth(calls, body, turns, rounds) {
  const code = `import(${JSON.stringify(import.meta.resolve(entry))}).then(async (sw) => {
    const turn = () => new Promise(setImmediate);
    const column = Float64Array.from({ length: 64 }, (_, i) => 100 + i % 7);
    const large = new Float64Array(20000).fill(100);
    const one = new sw.Rsi(14);
    const run = async (count) => {
      for (let i = 0; i < count; i++) {
        ${body}
        ${turns ? "if (i % 50 === 0) await turn();" : ""}
      }
    };
    const settled = async () => {
      for (let i = 0; i < 5; i++) { gc(); await turn(); }
      return process.memoryUsage().rss;
    };
    for (let round = 0; round < ${rounds}; round++) await run(${calls});
    const before = await settled();
    await run(${calls});
    console.log((await settled()) - before);
  })`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "-e", code], { encoding: "utf8" });
  assert.notEqual(stdout, "", stderr);
  return Number(stdout);
}

for (const [what, calls, body, turns = false, rounds = 1] of [
  ["one contract, and one bar", 1e6, `sw.price(100, 100, 1, 0.05, 0, 0.2, "call"); one.update(100 + i % 5);`],
  ["columns that fit into V8's memory, without a turn of the event loop", 1e6, "sw.sma(column, 20);"],
  ["columns that keep their memory", 1000, `sw.price(large, 100, 1, 0.05, 0, 0.2, "call");`, true],
  ["calls that are refused", 20000, "try { sw.rsi(column, 0); } catch {}"],
  // When the collector comes is its own affair: the most that waits for it at once is known after some rounds only.
  ["indicators that nothing refers to", 50000, "new sw.Rsi(14).update(1);", true, 5],
]) {
  test(what, (t) => {
    const grown = growth(calls, body, turns, rounds);
    t.diagnostic(`${(grown / 1e6).toFixed(1)} MB over ${calls} calls`);
    assert.ok(grown < MOST, `${grown} bytes more`);
  });
}
