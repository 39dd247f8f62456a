// The packed package in a project that Vite builds, under the same policy.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";

import { build } from "vite";
import { serve } from "../server.mjs";
import { launch, listen, open } from "./chromium.mjs";

const FILES = {
  "index.html": `<!doctype html><html lang="en"><title>Vite</title><link rel="icon" href="data:,"><p></p><script type="module" src="main.js"></script></html>`,
  "main.js": `
    import { price, rsi } from "strikewise";
    import { americanPrice } from "strikewise/pricing";
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => {
      const here = [price(100, 100, 1, 0.05, 0, 0.2, "call"), rsi([10, 12, 11, 14], 2)[3], americanPrice(100, 100, 1, 0.05, 0, 0.2, "call")];
      document.querySelector("p").textContent = JSON.stringify([...here, data]);
    });`,
  "worker.js": `import { price } from "strikewise";
    postMessage(price(100, 100, 1, 0.05, 0, 0.2, "call"));`,
};

let folder;
let browser;
let server;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "strikewise-vite-"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Puts what `npm pack` packs where a project has its packages. */
function install() {
  const package_ = dirname(createRequire(import.meta.url).resolve("strikewise/package.json"));
  const run = (program, ...given) => {
    const { status, stderr, error } = spawnSync(program, given, { cwd: package_, encoding: "utf8", shell: process.platform === "win32" });
    assert.equal(status, 0, `${program}: ${error ?? stderr}`);
  };
  run("npm", "pack", "--ignore-scripts", "--pack-destination", folder);
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  const place = join(folder, "node_modules/strikewise");
  mkdirSync(place, { recursive: true });
  run("tar", "-xzf", join(folder, archive), "-C", place, "--strip-components=1");
}

test("what Vite builds of the package runs", async () => {
  install();
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  await build({ root: folder, configFile: false, logLevel: "error", worker: { format: "es" } });
  server = serve([["/", join(folder, "dist")]]);
  const { page, faults, loaded } = await open(browser);
  await page.goto(await listen(server));
  await page.waitForFunction(() => document.querySelector("p").textContent !== "");
  const [price, rsi, american, inWorker] = JSON.parse(await page.textContent("p"));
  for (const value of [price, american, inWorker]) assert.ok(Math.abs(value - 10.450583572185565) < 1e-9, String(value));
  assert.ok(Math.abs(rsi - 800 / 9) < 1e-9, String(rsi));
  assert.ok(loaded.some((path) => /^\/assets\/strikewise-[^/]*\.wasm$/.test(path)), loaded.join(" "));
  assert.deepEqual(faults, []);
});
