// The worker that runs our WebAssembly and plain JavaScript: `node worker.mjs CONTRACTS MODULE.wasm`. It speaks as
// benches/src/worker.rs says.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { price, greeks } from "./plain.mjs";

const CALLS = 1_000;
const SAMPLE = 50_000;
const COLUMNS = 9;
// Those that European options need.
const EUROPEAN = 8;
const MOST_ROWS = 100_000;

const [contractsPath, modulePath] = process.argv.slice(2);
const file = readFileSync(contractsPath);
const all = new Float64Array(file.buffer, file.byteOffset, file.length / 8);
const rows = Math.min(all.length / COLUMNS, MOST_ROWS);
const columns = Array.from({ length: COLUMNS }, (_, index) => {
  const start = (index * all.length) / COLUMNS;
  return all.slice(start, start + rows);
});

const { instance } = await WebAssembly.instantiate(readFileSync(modulePath));
const wasm = instance.exports;
const block = wasm.reserve(rows);
new Float64Array(wasm.memory.buffer, block, EUROPEAN * rows).set(columns.slice(0, EUROPEAN).flatMap((column) => Array.from(column)));
wasm.accept();

const scratch = Array.from({ length: 6 }, () => new Float64Array(rows));
const node = `Node ${process.versions.node}`;
const implementations = [
  ...[
    ["price", wasm.price, [0]],
    ["greeks", wasm.greeks, [1, 2, 3, 4, 5, 6]],
    ["implied-volatility", wasm.implied_volatility, [7]],
  ].map(([task, run, answers]) => ({
    task,
    name: `strikewise in WebAssembly (simd128), ${node}`,
    run,
    answers: (count) => answers.map((column) => new Float64Array(wasm.memory.buffer, wasm.answer(column), count)),
  })),
  {
    task: "price",
    name: `plain JavaScript, ${node}`,
    run: (first, count) => price(columns, first, count, scratch[0]),
    answers: () => [scratch[0]],
  },
  {
    task: "greeks",
    name: `plain JavaScript, ${node}`,
    run: (first, count) => greeks(columns, first, count, scratch),
    answers: () => scratch,
  },
];

const say = (words) => process.stdout.write(`${words}\n`);

for (const { task, name } of implementations) {
  say(`implementation ${task} ${MOST_ROWS} 1 ${name}`);
}
say("ready");

for await (const line of createInterface({ input: process.stdin })) {
  const [question, index, count, , microseconds] = line.split(" ");
  const { run, answers } = implementations[Number(index)];
  if (question === "time") {
    say(time(run, Number(count), BigInt(microseconds) * 1_000n));
  } else if (question === "answers") {
    run(0, Number(count));
    const found = answers(Number(count));
    const numbers = [];
    for (let row = 0; row < Number(count); row += 1) {
      numbers.push(...found.map((column) => column[row]));
    }
    say(numbers.join(" "));
  } else {
    throw new Error(`not understood: ${line}`);
  }
}

function time(run, count, burst) {
  if (count === 1) {
    const pass = () => {
      for (let row = 0; row < CALLS; row += 1) {
        run(row, 1);
      }
    };
    return fastest(pass, burst) / CALLS;
  }
  return fastest(() => run(0, count), burst) / count;
}

/** Nanoseconds of the fastest pass. The passes before, which let the engine optimise, do not count. */
function fastest(pass, burst) {
  for (let warm = 0; warm < 3; warm += 1) {
    pass();
  }
  const clock = process.hrtime.bigint;
  const start = clock();
  pass();
  let best = Number(clock() - start);
  const passes = Math.max(1, Math.floor(SAMPLE / Math.max(best, 1)));
  while (clock() - start < burst) {
    const sample = clock();
    for (let count = 0; count < passes; count += 1) {
      pass();
    }
    best = Math.min(best, Number(clock() - sample) / passes);
  }
  return best;
}
