// The browser of this machine, and pages in it that forgive nothing.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chromium } from "playwright-core";

const isThere = (program) => spawnSync(program, ["--version"]).status === 0;

/** `CHROMIUM`, or the first that is installed. */
const executablePath = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(Boolean).find(isThere);

const FLAGS = [
  "--disable-background-networking", "--disable-component-update", "--disable-gpu", "--disable-quic", "--disable-sync",
  "--no-first-run", "--no-sandbox",
];

export async function launch() {
  assert.ok(executablePath !== undefined, "no Chromium: install Debian's `chromium`, or say where one is in CHROMIUM");
  const path = spawnSync("sh", ["-c", `command -v "$0"`, executablePath], { encoding: "utf8" }).stdout.trim();
  return chromium.launch({ executablePath: path || executablePath, args: FLAGS });
}

/** Starts a server on any port: its address. */
export async function listen(server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://localhost:${server.address().port}`;
}

/** A page whose errors, refused requests and broken policies are kept in `faults`, and paths of what it loads in `loaded`. */
export async function open(browser, options = {}) {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(120_000);
  const faults = [];
  const loaded = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.stack));
  page.on("requestfailed", (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    loaded.push(new URL(response.url()).pathname);
    if (response.status() >= 400) faults.push(`${response.url()}: ${response.status()}`);
  });
  // The console tells of these, too, unless a policy is only reported.
  await page.exposeFunction("broken", (directive) => faults.push(`policy broken: ${directive}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => globalThis.broken(event.violatedDirective));
  });
  return { page, faults, loaded };
}
