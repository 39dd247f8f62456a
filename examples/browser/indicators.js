// The chart of a CSV file: its closes with an indicator over them, and another below.

import { bbands, kama, macd, rsi, sma } from "/strikewise/browser.mjs";
import { chart, onResize } from "./chart.js";
import { bars } from "./csv.js";

const find = (selector) => document.querySelector(selector);
const two = (number) => number.toFixed(2).replace("-", "−");
const axis = (number) => String(Number(number.toPrecision(6))).replace("-", "−");

/** Lines over the closes. */
const OVERLAYS = {
  bbands: (close) => {
    const { upper, middle, lower } = bbands(close, 20);
    return [
      { name: "Upper", style: "third", values: upper },
      { name: "Middle", style: "second", values: middle },
      { name: "Lower", style: "third", values: lower },
    ];
  },
  sma: (close) => [
    { name: "50 days", style: "second", values: sma(close, 50) },
    { name: "200 days", style: "third", values: sma(close, 200) },
  ],
  kama: (close) => [{ name: "KAMA", style: "second", values: kama(close, 30) }],
};

/** Charts below them. */
const BELOW = {
  rsi: (close) => ({
    y: { at: [0, 100] },
    lines: [30, 70],
    series: [{ name: "RSI", style: "first", values: rsi(close, 14) }],
  }),
  macd: (close) => {
    const found = macd(close);
    return {
      y: {},
      series: [
        { name: "Signal", style: "second", values: found.signal },
        { name: "MACD", style: "first", values: found.macd },
      ],
    };
  },
};

let shown;

function show() {
  if (shown === undefined) return;
  const { dates, close } = shown;
  const x = {
    values: Float64Array.from(dates.keys()),
    text: (i) => dates[Math.round(i)],
    ticks: (most) => {
      const step = Math.ceil((dates.length - 1) / most) || 1;
      // The first and the last would be cut off.
      return Array.from(dates.keys()).filter((i) => i % step === Math.floor(step / 2));
    },
  };
  const y = { text: (number, isRead) => (isRead ? two(number) : axis(number)) };
  const overlay = OVERLAYS[find("#overlay").value](close);
  const below = BELOW[find("#below").value](close);
  chart(find("#prices"), {
    label: "Closes",
    x,
    y,
    height: 320,
    series: [...overlay, { name: "Close", style: "first", values: close }],
  });
  chart(find("#oscillator"), {
    ...below,
    label: find("#below").selectedOptions[0].textContent,
    x,
    y: { ...y, ...below.y },
    height: 180,
  });
}

function take(name, text) {
  try {
    shown = bars(text);
    const { dates } = shown;
    find("#bars-note").textContent = `${name}: ${dates.length} bars, ${dates[0]} to ${dates.at(-1)}.`;
    show();
  } catch (error) {
    find("#bars-note").textContent = `${name} cannot be drawn. ${error.message}`;
  }
}

/** The bars of one share of the sample market. */
async function sample(ticker) {
  const response = await fetch("/sample-market/bars.csv.gz");
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
  const [header, ...lines] = text.split("\n");
  return [header, ...lines.filter((line) => line.startsWith(`${ticker},`))].join("\n");
}

export function showIndicators() {
  const drop = find("#drop");
  const read = async (file) => file && take(file.name, await file.text());
  find("#file").addEventListener("change", ({ target }) => read(target.files[0]));
  find("#sample").addEventListener("click", async () => {
    try {
      take("AAPL", await sample("AAPL"));
    } catch (error) {
      find("#bars-note").textContent = error.message;
    }
  });
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    read(event.dataTransfer.files[0]);
  });
  for (const select of ["#overlay", "#below"]) find(select).addEventListener("change", show);
  onResize(find("#prices"), show);
}
