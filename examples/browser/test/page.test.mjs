// The page in a browser: its numbers are those of Node, whatever module it runs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as strikewise from "strikewise";
import { example } from "../server.mjs";
import { launch, listen, open } from "./chromium.mjs";

let browser;
let server;
let address;
before(async () => {
  [browser, server] = [await launch(), example()];
  address = await listen(server);
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** The page when it is ready. */
async function ready(options, prepare) {
  const opened = await open(browser, options);
  await prepare?.(opened.page);
  await opened.page.goto(address);
  await opened.page.waitForFunction(() => document.querySelector("#state").textContent.startsWith("Ready"));
  return opened;
}

const number = async (page, id) => Number(await page.getAttribute(`#${id}`, "value"));
const close = (actual, expected, what) =>
  assert.ok(Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected)), `${what}: ${actual}, not ${expected}`);

/** A slider by its name. */
const slider = (page, name) => page.getByLabel(name, { exact: true });

/** What the page shows of a contract is what Node says of it. */
async function isShown(page, contract, greeks) {
  const found = greeks({ spot: 100, strike: 105, years: 90 / 365, rate: 0.04, dividendYield: 0.01, volatility: 0.3, kind: "call", ...contract });
  const units = { price: 1, delta: 1, gamma: 1, vega: 1 / 100, theta: 1 / 365, rho: 1 / 100 };
  for (const [name, unit] of Object.entries(units)) close(await number(page, name), unit * found[name], name);
}

const settled = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
const lines = (page, where) => page.locator(`${where} path.line`).evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));

test("the contract: sliders, kinds, Greeks, profit", async () => {
  const { page, faults, loaded } = await ready();
  assert.ok(loaded.includes("/strikewise/strikewise.wasm"));
  await isShown(page, {}, strikewise.greeks);

  const profit = await lines(page, "#profit");
  assert.equal(profit.length, 3);
  // By the keyboard.
  await slider(page, "Spot").focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  await isShown(page, { spot: 100.5 }, strikewise.greeks);
  assert.notDeepEqual(await lines(page, "#profit"), profit);

  await slider(page, "Volatility").fill("45");
  await page.getByLabel("Put", { exact: true }).check();
  await page.getByLabel("American", { exact: true }).check();
  await settled(page);
  await isShown(page, { spot: 100.5, volatility: 0.45, kind: "put" }, strikewise.americanGreeks);

  // At expiry a bought put is worth its strike less the spot, and was paid for.
  const legend = page.locator("#profit figcaption");
  const paid = await number(page, "price");
  assert.match(await legend.textContent(), new RegExp(`Spot 100\\.50At expiry ${(4.5 - paid).toFixed(2).replace("-", "−")}`));
  await page.getByLabel("Short", { exact: true }).check();
  await settled(page);
  assert.match(await legend.textContent(), new RegExp(`At expiry \\+${(paid - 4.5).toFixed(2)}`));

  const delta = await lines(page, "#greeks");
  await page.selectOption("#greek", "gamma");
  assert.notDeepEqual(await lines(page, "#greeks"), delta);
  assert.deepEqual(faults, []);
  await page.close();
});

test("charts are read by the keyboard, and every control has a name", async () => {
  const { page, faults } = await ready();
  const figure = page.locator("#profit svg");
  await figure.focus();
  await page.keyboard.press("Home");
  assert.match(await figure.getAttribute("aria-label"), /^Profit against the spot: Spot 49\.\d+, At expiry −4\.17,/);
  const unnamed = await page
    .locator("input, select, button")
    .evaluateAll((controls) => controls.filter(({ labels, textContent, ariaLabel }) => !labels?.length && !textContent.trim() && !ariaLabel).length);
  assert.equal(unnamed, 0);
  assert.deepEqual(faults, []);
  await page.close();
});

test("the solver finds the volatility, or says why there is none", async () => {
  const { page, faults } = await ready();
  const contract = { spot: 100, strike: 105, years: 90 / 365, rate: 0.04, dividendYield: 0.01, kind: "call" };
  await page.getByLabel("Premium").fill("7.5");
  close(await number(page, "implied"), strikewise.impliedVolatility({ ...contract, premium: 7.5 }), "implied volatility");
  await page.getByLabel("Premium").fill("120");
  assert.match(await page.textContent("#implied-note"), /above what the option can ever be worth/);
  await page.getByLabel("Premium").fill("");
  assert.match(await page.textContent("#implied-note"), /Enter a premium/);
  assert.deepEqual(faults, []);
  await page.close();
});

test("a dropped file is drawn, and one that is no series of bars is refused", async () => {
  const { page, faults } = await ready();
  const closes = Float64Array.from({ length: 120 }, (_, i) => 100 + 10 * Math.sin(i / 9) + (i % 5));
  // The tenth day has no close.
  closes[9] = NaN;
  const text = ["Date,Close", ...Array.from(closes, (close, i) => `day ${i},${Number.isNaN(close) ? "" : close}`)].join("\n");
  const drop = (name, content) =>
    page.evaluate(
      ([name, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], name, { type: "text/csv" }));
        document.querySelector("#drop").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, content],
    );
  await drop("bars.csv", text);
  await page.waitForSelector("#prices svg");
  assert.equal(await page.textContent("#bars-note"), "bars.csv: 120 bars, day 0 to day 119.");
  assert.equal((await lines(page, "#prices")).length, 4);
  const last = (column) => column.at(-1).toFixed(2).replace("-", "−");
  assert.match(await page.textContent("#oscillator figcaption"), new RegExp(`RSI ${last(strikewise.rsi(closes, 14))}`));
  assert.match(await page.textContent("#prices figcaption"), new RegExp(`Upper ${last(strikewise.bbands(closes, 20).upper)}`));

  await page.selectOption("#below", "macd");
  assert.match(await page.textContent("#oscillator figcaption"), new RegExp(`MACD ${last(strikewise.macd(closes).macd)}`));
  await drop("notes.csv", "a,b\n1,2\n3,4\n");
  await page.waitForFunction(() => document.querySelector("#bars-note").textContent.startsWith("notes.csv cannot be drawn"));

  await page.getByRole("button", { name: "Show an example" }).click();
  await page.waitForFunction(() => document.querySelector("#bars-note").textContent.startsWith("AAPL: 600 bars"));
  assert.deepEqual(faults, []);
  await page.close();
});

test("a worker prices a million contracts", async () => {
  const { page, faults } = await ready();
  await page.locator("#run:enabled").click();
  await page.waitForFunction(() => document.querySelector("#worker-note").textContent.includes("mean price"));
  const contract = { strike: 105, years: 90 / 365, rate: 0.04, dividendYield: 0.01, volatility: 0.3, kind: "call" };
  const spot = Float64Array.from({ length: 1_000_000 }, (_, i) => 100 * (0.5 + i / 1_000_000));
  const mean = strikewise.price({ ...contract, spot }).reduce((sum, price) => sum + price, 0) / spot.length;
  assert.match(await page.textContent("#worker-note"), new RegExp(`mean price is ${mean.toFixed(4)}\\.`));
  assert.deepEqual(faults, []);
  await page.close();
});

test("without vector instructions, and by the small module", async () => {
  const { page, faults, loaded } = await ready({}, (page) => page.addInitScript(() => (WebAssembly.validate = () => false)));
  assert.ok(loaded.includes("/strikewise/strikewise-portable.wasm"));
  assert.ok(!loaded.includes("/strikewise/strikewise.wasm"));
  await isShown(page, {}, strikewise.greeks);
  assert.deepEqual(faults, []);
  await page.close();

  const small = await ready();
  const price = await small.page.evaluate(async () => {
    const { americanPrice } = await import("/strikewise/pricing.mjs");
    return americanPrice(100, 105, 1, 0.04, 0.01, 0.3, "put");
  });
  assert.ok(small.loaded.includes("/strikewise/strikewise-pricing.wasm"));
  close(price, strikewise.americanPrice(100, 105, 1, 0.04, 0.01, 0.3, "put"), "American price");
  assert.deepEqual(small.faults, []);
  await small.page.close();
});

test("light, dark and narrow", async () => {
  for (const [name, colorScheme, width] of [["light", "light", 1280], ["dark", "dark", 1280], ["narrow", "light", 390]]) {
    const { page, faults } = await ready({ colorScheme, viewport: { width, height: 900 } });
    await page.getByRole("button", { name: "Show an example" }).click();
    await page.waitForSelector("#oscillator svg");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name}: wider than the window`);
    const folder = process.env.STRIKEWISE_SCREENSHOTS;
    if (folder !== undefined) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    }
    assert.deepEqual(faults, []);
    await page.close();
  }
});
