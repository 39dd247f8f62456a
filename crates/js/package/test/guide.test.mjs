// The code of the guides runs, and answers as its comments say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { isWasm, strikewise } from "./entry.mjs";

const root = new URL("../../../../", import.meta.url);

/** The blocks of a page. */
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
  new Function("strikewise", "said", "console", body)(strikewise, said, { log: (text) => said.push([text, text]) });
  return said;
}

/** Holds an answer against its comment: `NaN, 66.67`, `null`, `OK, EXPIRED`. Whether that is what the comment is about. */
function agrees(answer, comment) {
  const values = typeof answer === "object" && answer !== null ? Array.from(answer) : [answer];
  if (values.some((value) => typeof value === "string")) {
    assert.equal(values.join(", "), comment);
    return true;
  }
  const words = comment.split(", ");
  if (!words.every((word) => /^(-?[\d.]+|NaN|null)$/.test(word))) return false;
  assert.equal(values.length, words.length, comment);
  words.forEach((word, i) => {
    if (word === "null" || word === "NaN") return assert.deepEqual(values[i], word === "null" ? null : NaN, comment);
    const digits = word.split(".")[1]?.length ?? 0;
    assert.ok(Math.abs(values[i] - Number(word)) <= 0.5 * 10 ** -digits + 1e-12, `${values[i]}, not ${word}`);
  });
  return true;
}

for (const [page, count, most] of [["README.md", 1, 3], ["docs/node.md", 4, 15], ["crates/js/package/README.md", 1, 4]]) {
  test(`the code of ${page} runs and answers as it says`, { skip: isWasm && "markets are read by the addon" }, () => {
    const all = blocks(page);
    assert.equal(all.length, count, "blocks");
    const checked = all.flatMap(answers).filter(([answer, comment]) => agrees(answer, comment));
    assert.equal(checked.length, most, "answers that comments tell");
    // What is printed stands in a comment, too.
    const text = readFileSync(new URL(page, root), "utf8");
    for (const [answer] of checked.filter(([answer]) => typeof answer === "string")) assert.ok(text.includes(`// ${answer}`), answer);
  });
}
