// Each example runs and says what it should. STRIKEWISE_PROGRAM names the program.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = (name, ...given) =>
  promisify(execFile)(process.execPath, [fileURLToPath(new URL(name, import.meta.url)), ...given], { maxBuffer: 2 ** 26 });
const market = fileURLToPath(new URL("../../crates/data/sample_market", import.meta.url));

test("quick start", async () => {
  const { stdout } = await run("quick-start.mjs");
  assert.match(stdout, /^a call is worth 10\.4506$/m);
  assert.match(stdout, /^put 80 at 0\.2: volatility 0\.\d{4}, OK$/m);
  assert.match(stdout, /^put 110 at 200: volatility NaN, ABOVE_MAXIMUM$/m);
  assert.match(stdout, /^RSI of the last day \d\d\.\d\d$/m);
  assert.match(stdout, /^MACD of the last day -?\d\.\d{4} above its signal: (true|false)$/m);
});

test("a feed is priced, and its broken line is told", async () => {
  const { stdout, stderr } = await run("price-feed.mjs", "--made");
  const answers = stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.equal(answers.length, 5000);
  assert.deepEqual([answers[7].error.code, answers[7].error.line], ["MALFORMED_LINE", 8]);
  // Spot 100, strike 95, 0.1 years, 4 %, 30 %: as in `docs/price.md`.
  assert.ok(Math.abs(answers[0].price - 1.5994531573352245) < 1e-12, String(answers[0].price));
  assert.equal(answers[4999].id, 4999);
  assert.match(stderr, /^4999 contracts priced, 1 lines refused$/m);
});

for (const [where, folders] of [["the sample market", []], ["a folder", [market]]]) {
  test(`cash-secured puts of ${where}`, async () => {
    const { stdout } = await run("cash-secured-puts.mjs", ...folders);
    assert.match(stdout, /^ +518 names after universe$/m);
    assert.match(stdout, /│ 0 +│ 1 +│ '[A-Z.]+'/);
    assert.match(stdout, /^by the addon: +\d+ ms$/m);
    assert.match(stdout, /^by the program: +\d+ ms, the same setups$/m);
  });
}
