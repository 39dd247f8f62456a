// Lines over one axis, drawn as SVG. Colours and strokes are those of style.css.

const SVG = "http://www.w3.org/2000/svg";
const LEFT = 56;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 28;

/** An element of SVG with attributes, inside another. */
function draw(parent, name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

/** Round numbers that divide a range into some five parts. */
function ticks(low, high) {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}

/** The least and the greatest number of all columns, with room around them. */
function range(columns) {
  let [low, high] = [Infinity, -Infinity];
  for (const column of columns) {
    for (const value of column) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (!(low <= high)) return [0, 1];
  const room = 0.06 * (high - low) || 0.1 * Math.abs(high) || 1;
  return [low - room, high + room];
}

/**
 * Draws a chart into a figure, in the stead of the one that was there.
 *
 * `x` has `values` and `text(value, i)`; each of `series` has `name`, `values` and `style` (a class); `y` has `text(value)`
 * and may have `at`, the range that is shown. `mark` is the place on the x axis that is read until the pointer or
 * the arrow keys say another, `lines` are levels that are marked, and `label` is what the chart is called.
 */
export function chart(figure, { label, x, y, series, mark, height = 260, lines = [] }) {
  const focused = figure.contains(document.activeElement);
  // What is hidden has no width.
  figure.hidden = false;
  const width = Math.max(280, figure.clientWidth);
  const [left, right] = [LEFT, width - RIGHT];
  const [low, high] = y.at ?? range(series.map(({ values }) => values));
  const first = x.values[0];
  const last = x.values[x.values.length - 1];
  const across = (value) => left + ((value - first) / (last - first || 1)) * (right - left);
  const down = (value) => height - BOTTOM - ((value - low) / (high - low)) * (height - BOTTOM - TOP);

  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("tabindex", "0");

  for (const value of ticks(low, high)) {
    draw(svg, "line", { class: value === 0 ? "zero" : "grid", x1: left, x2: right, y1: down(value), y2: down(value) });
    draw(svg, "text", { class: "tick", x: left - 8, y: down(value) + 4, "text-anchor": "end" }, y.text(value));
  }
  const most = Math.max(2, Math.floor((right - left) / 110));
  for (const value of x.ticks?.(most) ?? ticks(first, last)) {
    draw(svg, "text", { class: "tick", x: across(value), y: height - 8, "text-anchor": "middle" }, x.text(value));
  }
  for (const value of lines) {
    draw(svg, "line", { class: "limit", x1: left, x2: right, y1: down(value), y2: down(value) });
  }
  for (const { values, style } of series) {
    draw(svg, "path", { class: `line ${style}`, d: path(values, x.values, across, down) });
  }
  const cursor = draw(svg, "g", { class: "cursor" });
  const rule = draw(cursor, "line", { y1: TOP, y2: height - BOTTOM });
  const dots = series.map(({ style }) => draw(cursor, "circle", { class: style, r: 4 }));

  const legend = document.createElement("figcaption");
  const where = document.createElement("span");
  where.className = "where";
  const said = series.map(({ name, style }) => {
    const item = document.createElement("span");
    item.className = `key ${style}`;
    const number = document.createElement("b");
    item.append(`${name} `, number);
    return { item, number };
  });
  legend.append(where, ...said.map(({ item }) => item));

  /** Reads the chart at one of the places on its x axis. */
  let place = 0;
  function read(i) {
    place = Math.min(x.values.length - 1, Math.max(0, i));
    const at = across(x.values[place]);
    rule.setAttribute("x1", at);
    rule.setAttribute("x2", at);
    where.textContent = x.text(x.values[place], true);
    series.forEach(({ values }, s) => {
      const value = values[place];
      const isThere = Number.isFinite(value);
      said[s].number.textContent = isThere ? y.text(value, true) : "–";
      dots[s].setAttribute("visibility", isThere ? "visible" : "hidden");
      dots[s].setAttribute("cx", at);
      dots[s].setAttribute("cy", isThere ? down(value) : 0);
    });
    svg.setAttribute("aria-label", `${label}: ${Array.from(legend.children, (part) => part.textContent).join(", ")}`);
  }
  const nearest = (value) => Math.round(((value - first) / (last - first || 1)) * (x.values.length - 1));
  const home = nearest(mark ?? last);
  read(home);

  svg.addEventListener("pointermove", (event) => {
    const box = svg.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * width;
    read(nearest(first + ((at - left) / (right - left)) * (last - first)));
  });
  svg.addEventListener("pointerleave", () => read(home));
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: 20, PageDown: -20, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    legend.setAttribute("aria-live", "polite");
    read(Number.isFinite(step) ? place + step : step < 0 ? 0 : x.values.length - 1);
  });

  figure.replaceChildren(svg, legend);
  if (focused) svg.focus();
}

/** The line through all points that are there. */
function path(values, places, across, down) {
  let text = "";
  let isDown = false;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      isDown = false;
      continue;
    }
    text += `${isDown ? "L" : "M"}${across(places[i]).toFixed(1)},${down(values[i]).toFixed(1)}`;
    isDown = true;
  }
  return text;
}

/** Calls back when a figure has another width. */
export function onResize(figure, run) {
  let width = figure.clientWidth;
  new ResizeObserver(() => {
    if (figure.clientWidth === width || figure.hidden) return;
    width = figure.clientWidth;
    run();
  }).observe(figure);
}
