// The page: the form, and what is shown of it.

import { chart, onResize } from "./chart.js";
import { contract, whenever } from "./contract.js";
import { showIndicators } from "./indicators.js";
import { greek, implied, profit, spots, value } from "./valuation.js";

const find = (selector) => document.querySelector(selector);
const money = (number) => number.toFixed(2).replace("-", "−");
const signed = (number) => (number > 0 ? "+" : "") + money(number);
const fine = (number) => (Math.abs(number) >= 1000 ? number.toFixed(0) : number.toPrecision(4)).replace("-", "−");
const axis = (number) => String(Number(number.toPrecision(6))).replace("-", "−");

/** Writes a number for people, and all of it for programs. */
function write(id, number, text) {
  const data = find(`#${id}`);
  data.value = String(number);
  data.textContent = text(number);
}

function showValue(said) {
  const found = value(said);
  write("price", found.price, (number) => number.toFixed(4));
  for (const name of ["delta", "gamma", "vega", "theta", "rho"]) {
    write(name, found[name], (number) => number.toFixed(4).replace("-", "−"));
  }
}

/** The axis of the charts of a contract. */
const x = (values) => ({ values, text: (spot, isRead) => (isRead ? `Spot ${spot.toFixed(2)}` : axis(spot)) });

function showProfit(said) {
  const values = spots(said);
  chart(find("#profit figure"), {
    label: "Profit against the spot",
    x: x(values),
    y: { text: (number, isRead) => (isRead ? signed(number) : axis(number)) },
    mark: said.spot,
    series: [
      { name: "At expiry", style: "third", values: profit(said, values, 0) },
      { name: "Halfway", style: "second", values: profit(said, values, said.years / 2) },
      { name: "Today", style: "first", values: profit(said, values, said.years) },
    ],
  });
}

function showGreek(said) {
  const values = spots(said);
  const { value: name, selectedOptions } = find("#greek");
  chart(find("#greeks figure"), {
    label: `${selectedOptions[0].textContent} against the spot`,
    x: x(values),
    y: { text: (number, isRead) => (isRead ? fine(number) : axis(number)) },
    mark: said.spot,
    series: [
      { name: "Halfway", style: "second", values: greek(said, name, values, said.years / 2) },
      { name: "Today", style: "first", values: greek(said, name, values, said.years) },
    ],
  });
}

/** Why a premium has no volatility. */
const NOTES = {
  BELOW_INTRINSIC: "No volatility: the premium is below what exercise is worth.",
  ABOVE_MAXIMUM: "No volatility: the premium is above what the option can ever be worth.",
  BAD_INPUT: "Enter a premium, zero or more.",
};

function showImplied(said) {
  const { volatility, status } = implied(said, find("#premium").valueAsNumber);
  write("implied", volatility, (number) => (Number.isNaN(number) ? "–" : `${(100 * number).toFixed(2)} %`));
  find("#implied-note").textContent = status === "OK" ? "" : NOTES[status] ?? status;
}

function show(said) {
  showValue(said);
  showProfit(said);
  showGreek(said);
  showImplied(said);
}

/** Prices a million contracts in a worker, which has a module of its own. */
function startWorker() {
  const button = find("#run");
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const done = (note) => {
    find("#worker-note").textContent = note;
    button.disabled = false;
  };
  button.addEventListener("click", () => {
    button.disabled = true;
    find("#worker-note").textContent = "Working…";
    const { spot, strike, years, rate, dividendYield, volatility, kind } = contract();
    worker.postMessage({ spot, strike, years, rate, dividendYield, volatility, kind, count: 1_000_000 });
  });
  worker.addEventListener("message", ({ data: { isReady, milliseconds, count, mean } }) => {
    if (isReady) {
      done("");
      return;
    }
    write("time", milliseconds, (number) => `${number.toFixed(0)} ms`);
    done(`${((1e6 * milliseconds) / count).toFixed(0)} ns a contract; their mean price is ${mean.toFixed(4)}.`);
  });
  worker.addEventListener("error", ({ message }) => done(`The worker failed: ${message}`));
}

whenever(show);
find("#greek").addEventListener("change", () => showGreek(contract()));
find("#premium").addEventListener("input", () => showImplied(contract()));
onResize(find("#profit figure"), () => showProfit(contract()));
onResize(find("#greeks figure"), () => showGreek(contract()));
showIndicators();
startWorker();
find("#state").textContent = "Ready.";
