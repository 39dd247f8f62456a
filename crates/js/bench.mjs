// The time of a contract in WebAssembly beside that of the addon, in one run: `node crates/js/bench.mjs [ROWS]`, after
// `cargo build --release --package strikewise-node` and a copy of that addon into the package (`cargo xtask node` puts an
// unoptimised one there).

import * as addon from "./package/index.mjs";
import * as wasm from "./package/wasm.mjs";

const ROWS = Number(process.argv[2] ?? 100_000);
/** For each figure: the engine compiles what is slow meanwhile. */
const SECONDS = 3;

/** Contracts of every moneyness, from a week to three years; Park and Miller's generator. */
let state = 1;
const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
const column = (low, high) => Float64Array.from({ length: ROWS }, () => low + (high - low) * random());
const spot = column(60, 160);
const years = column(0.02, 3);
const rate = column(0, 0.06);
const dividendYield = column(0, 0.03);
const volatility = column(0.1, 0.9);
const kind = Int8Array.from({ length: ROWS }, (_, i) => (i % 2 === 0 ? 1 : -1));
const contract = { spot, strike: 100, years, rate, dividendYield, kind };
const premium = addon.price({ ...contract, volatility });

const TASKS = {
  price: { ...contract, volatility },
  greeks: { ...contract, volatility },
  impliedVolatility: { ...contract, premium },
};

/** Nanoseconds a contract, of the fastest call. */
function time(call) {
  call();
  let best = Infinity;
  const end = performance.now() + 1000 * SECONDS;
  while (performance.now() < end) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return (1e6 * best) / ROWS;
}

/** The same columns in the module's memory, where they are read without a copy. */
function inArena(values) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!(value instanceof Float64Array)) return [name, value];
      const own = wasm.arena.column(value.length);
      own.values.set(value);
      return [name, own];
    }),
  );
}

console.log(`ns a contract, ${ROWS} at once: Node ${process.versions.node}`);
console.log("| | addon | WebAssembly | in the arena | addon : arena |\n|---|--:|--:|--:|--:|");
for (const [task, values] of Object.entries(TASKS)) {
  const native = time(() => addon[task](values));
  const copied = time(() => wasm[task](values));
  const own = { ...inArena(values), view: true };
  const inPlace = time(() => wasm[task](own));
  const times = [native, copied, inPlace].map((value) => value.toFixed(1));
  console.log(`| \`${task}\` | ${times.join(" | ")} | 1 : ${(inPlace / native).toFixed(1)} |`);
}
