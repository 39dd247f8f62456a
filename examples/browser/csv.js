// Bars out of a CSV file: a header that names its columns in any order, one row a day.

const NAMES = {
  date: ["date", "day", "time", "timestamp"],
  open: ["open"],
  high: ["high"],
  low: ["low"],
  close: ["close", "adj close", "adj_close", "price", "last"],
  volume: ["volume"],
};

/** Dates, and columns of numbers; a number that is missing is NaN. */
export function bars(text) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line.trim() !== "");
  const cells = (line) => line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ""));
  const header = cells(lines[0] ?? "").map((name) => name.toLowerCase());
  const place = (column) => NAMES[column].map((name) => header.indexOf(name)).find((i) => i >= 0);
  if (place("close") === undefined) throw new Error("The first line must name a column “close”.");
  const rows = lines.slice(1).map(cells);
  if (rows.length < 2) throw new Error("There are fewer than two bars in it.");
  const column = (name) => {
    const i = place(name);
    return i === undefined ? undefined : Float64Array.from(rows, (row) => number(row[i]));
  };
  const dates = place("date") === undefined ? rows.map((_, i) => String(i + 1)) : rows.map((row) => row[place("date")]);
  const close = column("close");
  if (!close.some(Number.isFinite)) throw new Error("There is no number in the column “close”.");
  return { dates, close, open: column("open"), high: column("high"), low: column("low"), volume: column("volume") };
}

const number = (text) => (text === undefined || text === "" ? NaN : Number(text));
