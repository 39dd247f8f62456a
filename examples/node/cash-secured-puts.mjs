// Rank cash-secured puts, by the addon and by the program's JSON, and time both:
// `node cash-secured-puts.mjs [FOLDER …]`, over the sample market if no market folder is given.
//
// The program is `strikewise` on the path, or what STRIKEWISE_PROGRAM names.

import { spawnSync } from "node:child_process";
import { readMarket, sampleMarket, scan } from "strikewise";

const folders = process.argv.slice(2);
const MOST = 10;

/** What a run gives, and the milliseconds that it took. */
function timed(run) {
  const start = performance.now();
  const report = run();
  return { report, milliseconds: performance.now() - start };
}

function byAddon() {
  const market = folders.length > 0 ? readMarket(...folders) : sampleMarket();
  return scan(market, null, { strategies: ["cash_secured_put"] });
}

function byProgram() {
  const program = process.env.STRIKEWISE_PROGRAM ?? "strikewise";
  const data = folders.flatMap((folder) => ["--data", folder]);
  const { error, status, stdout, stderr } = spawnSync(program, ["scan", "--strategy", "csp", "--format", "json", ...data], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (error) throw new Error(`${program} cannot be started (STRIKEWISE_PROGRAM names it): ${error.message}`);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const percent = (fraction) => (fraction === null ? "" : `${(100 * fraction).toFixed(1)} %`);

const addon = timed(byAddon);
const { report } = addon;
for (const { stage, passed } of report.funnel) console.log(`${String(passed).padStart(5)} names after ${stage}`);
console.table(
  report.setups.slice(0, MOST).map((setup) => ({
    rank: setup.rank,
    ticker: setup.ticker,
    expiration: setup.expiration,
    strike: setup.strike,
    credit: setup.credit?.toFixed(2),
    cash: setup.capital_dollars,
    "a year": percent(setup.annualised_return),
    delta: setup.delta?.toFixed(2),
    "of profit": percent(setup.probability_of_profit),
    score: setup.score.total?.toFixed(1),
    class: setup.class,
  })),
);
for (const setup of report.setups.slice(0, 3)) console.log(`${setup.ticker}: ${setup.reasons_for.join("; ")}`);

const program = timed(byProgram);
const key = ({ ticker, expiration, strike, score }) => `${ticker} ${expiration} ${strike} ${score.total}`;
const isSame = JSON.stringify(report.setups.map(key)) === JSON.stringify(program.report.setups.map(key));
console.log(`by the addon:   ${addon.milliseconds.toFixed(0)} ms`);
console.log(`by the program: ${program.milliseconds.toFixed(0)} ms, ${isSame ? "the same setups" : "OTHER SETUPS"}`);
if (!isSame) process.exitCode = 1;
