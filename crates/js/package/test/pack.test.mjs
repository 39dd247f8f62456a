// The tarball that users get, in a folder where nothing else is.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "strikewise-pack-"));
after(() => rmSync(folder, { recursive: true }));

const isWindows = process.platform === "win32";
const npm = (given, cwd) => execFileSync(isWindows ? "npm.cmd" : "npm", given, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: isWindows });
const node = (...given) => execFileSync(process.execPath, given, { cwd: folder, encoding: "utf8" }).trim();

const [packed] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], source));
const tarball = join(folder, packed.filename);
writeFileSync(join(folder, "package.json"), '{ "private": true }');
npm(["install", "--offline", "--no-audit", "--no-fund", tarball], folder);

test("it holds what it should, and no tests", () => {
  const files = packed.files.map(({ path }) => path);
  for (const file of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "index.cjs", "index.mjs", "index.d.ts", "strikewise.wasm"]) {
    assert.ok(files.includes(file), file);
  }
  assert.ok(files.some((file) => file.endsWith(".node")));
  assert.deepEqual(files.filter((file) => file.startsWith("test") || file.endsWith(".rs")), []);
});

const CALL = `price(100, 100, 1, 0.05, 0, 0.2, "call")`;
for (const entry of ["strikewise", "strikewise/wasm"]) {
  test(`${entry}, by import and by require`, () => {
    const imported = node("--input-type=module", "--eval", `import { price } from "${entry}"; console.log(${CALL})`);
    const required = node("--eval", `const { price } = require("${entry}"); console.log(${CALL})`);
    for (const answer of [imported, required]) assert.ok(Math.abs(answer - 10.450583572185565) < 1e-12, answer);
  });
}

test("the addon is there, and scans", () => {
  const scan = `const { sampleMarket, scan } = require("strikewise"); console.log(scan(sampleMarket()).setups[0].rank)`;
  assert.equal(node("--eval", scan), "1");
});

test("it could be published", () => {
  const [{ id, size }] = [JSON.parse(npm(["publish", tarball, "--dry-run", "--json"], folder))].map((said) => said.strikewise ?? said);
  assert.equal(id, `strikewise@${packed.version}`);
  assert.ok(size > 0);
});
