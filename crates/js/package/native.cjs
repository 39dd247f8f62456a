// The addon of this machine, in the form that `surface.cjs` takes; nothing where there is none.

const { existsSync } = require("node:fs");
const { join } = require("node:path");

/** As in `scalar.rs` and, for the registers behind the cells, in `cells.rs`. */
const CELLS = 64;
const FUNCTION = CELLS;
const COUNT = CELLS + 1;
const PLACES = CELLS + 2;
const RESULT = CELLS + 3;

/** What the files and packages of this machine's addon are called by. */
function triple() {
  const { platform, arch } = process;
  if (platform === "linux") {
    const isGlibc = process.report?.getReport().header.glibcVersionRuntime !== undefined;
    return `linux-${arch}-${isGlibc ? "gnu" : "musl"}`;
  }
  return platform === "win32" ? `win32-${arch}-msvc` : `${platform}-${arch}`;
}

function addon() {
  const name = triple();
  const file = join(__dirname, `strikewise.${name}.node`);
  if (existsSync(file)) return require(file);
  try {
    return require(`strikewise-${name}`);
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** The calls of the addon, for one JavaScript world. */
function native() {
  const found = addon();
  if (found === undefined) return undefined;
  const cells = new Float64Array(RESULT + 1);
  const calls = new found.Native(cells);
  const { scalar, columns, update, peek, replaceLast } = calls.direct();

  calls.cells = () => cells;
  calls.scalar = (f, count) => {
    cells[FUNCTION] = f;
    cells[COUNT] = count;
    cells[RESULT] = -1;
    scalar();
    return cells[RESULT];
  };
  calls.columns = (f, count, places, wanted, arrays) => {
    cells[FUNCTION] = f;
    cells[COUNT] = count;
    cells[PLACES] = places >>> 0;
    cells[RESULT] = wanted;
    return arrays.length === 1 ? columns(arrays[0]) : columns(...arrays);
  };
  /** Whether there are values; or an error in JSON. */
  const step = (call, place) => {
    cells[FUNCTION] = place;
    cells[RESULT] = -1;
    call();
    if (cells[RESULT] >= 0) return cells[RESULT] === 1;
    const refusal = calls.refusal();
    if (refusal === null) throw new Error("the computation failed unexpectedly");
    return refusal;
  };
  calls.update = (place) => step(update, place);
  calls.peek = (place) => step(peek, place);
  calls.replaceLast = (place) => step(replaceLast, place);
  calls.callLater = (f, values, options) => {
    const ticket = new found.Ticket();
    return { answer: found.callLater(f, values, options, ticket), callOff: () => ticket.callOff() };
  };
  calls.column = (length) => {
    const values = new Float64Array(length);
    return { length, values: () => values, free() {} };
  };
  calls.readMarket = found.readMarket;
  return calls;
}

module.exports = { native };
