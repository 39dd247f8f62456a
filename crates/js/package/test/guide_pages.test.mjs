// The blocks of the guide that assert what they show, each run as a program of its own.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../../../", import.meta.url);
// Below the root, so that `strikewise` is found.
const made = new URL("target/guide/", root);
mkdirSync(made, { recursive: true });

const pages = readdirSync(new URL("docs/", root), { recursive: true }).filter((path) => path.endsWith(".md"));
const programs = pages.flatMap((page) => {
  const text = readFileSync(new URL(`docs/${page}`, root), "utf8");
  const blocks = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code).filter((code) => code.includes("node:assert"));
  return blocks.map((code, i) => ({ name: `${page} ${i + 1}`, code }));
});

for (const { name, code } of programs) {
  test(name, async () => {
    const file = new URL(`${name.replaceAll(/[^a-z0-9]+/gi, "-")}.mjs`, made);
    writeFileSync(file, code);
    await import(file.href);
  });
}

test("the guide has programs", () => assert.ok(programs.length >= 4, `${programs.length}`));
