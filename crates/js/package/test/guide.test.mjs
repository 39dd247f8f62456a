// The code of the guides runs, and answers as its comments say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { isWasm, strikewise } from "./entry.mjs";

const root = new URL("../../../../", import.meta.url);

/** Names that a block has without making them. */
const GIVEN = {
  matrix: Float64Array.from({ length: 550 * 30 }, (_, i) => 100 + Math.sin(i)),
};

/** The blocks of a page, each with what its comments say and what it answers. */
function blocks(page) {
  const text = readFileSync(new URL(page, root), "utf8");
  return [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
}

/**
 * What the statements of a block answer whose comments say so: pairs of an answer and the comment. A statement with such a
 * comment stands on one line.
 */
function answers(code) {
  const body = code
    // The package that is tested, by whichever way.
    .replaceAll(/^import (\{.*?\}) from "strikewise(?:\/wasm)?";.*$/gm, "const $1 = strikewise;")
    .replaceAll(/^(?!const|import|\/\/|for|}| )(.+?); \/\/ (.+)$/gm, (_, statement, comment) => `said.push([${statement}, ${JSON.stringify(comment)}]);`)
    .replaceAll(/^(const (\w+) = .+?); \/\/ (.+)$/gm, (_, statement, name, comment) => `${statement}; said.push([${name}, ${JSON.stringify(comment)}]);`);
  const said = [];
  const names = Object.keys(GIVEN);
  new Function("strikewise", "said", "console", ...names, body)(
    strikewise,
    said,
    { log: (text) => said.push([text, "printed"]) },
    ...Object.values(GIVEN),
  );
  return said;
}

/** Whether an answer is what a comment says: `NaN, NaN, 66.67`, `Float64Array`, `null`, or prose after a colon or comma. */
function agrees(answer, comment) {
  const numbers = comment.match(/^(?:(?:-?[\d.]+|NaN|null)(?:, )?)+/)?.[0].split(", ").filter((word) => word !== "");
  if (numbers === undefined) return undefined;
  const values = typeof answer === "number" || answer === null ? [answer] : Array.from(answer);
  assert.equal(values.length, numbers.length, comment);
  numbers.forEach((written, i) => {
    if (written === "NaN") assert.ok(Number.isNaN(values[i]), comment);
    else if (written === "null") assert.equal(values[i], null, comment);
    else {
      const digits = written.split(".")[1]?.length ?? 0;
      assert.ok(Math.abs(values[i] - Number(written)) <= 0.5 * 10 ** -digits + 1e-12, `${values[i]}, not ${written}`);
    }
  });
  return true;
}

for (const [page, count] of [["README.md", 1], ["docs/node.md", 5]]) {
  test(`the code of ${page} runs and answers as it says`, { skip: isWasm && "markets are read by the addon" }, (t) => {
    const all = blocks(page);
    assert.equal(all.length, count, "blocks");
    let checked = 0;
    for (const code of all) {
      for (const [answer, comment] of answers(code)) {
        if (agrees(answer, comment)) checked += 1;
      }
    }
    t.diagnostic(`${checked} answers`);
    assert.ok(checked > 0);
  });
}
