// The addon of this machine, in the form that `surface.cjs` takes; nothing where there is none.

const { existsSync } = require("node:fs");
const { join } = require("node:path");

const CELLS = 64;

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
  const cells = new Float64Array(CELLS);
  const calls = new found.Native(cells);
  calls.cells = () => cells;
  calls.callLater = (f, values, options) => {
    const ticket = new found.Ticket();
    return { answer: found.callLater(f, values, options, ticket), callOff: () => ticket.callOff() };
  };
  calls.column = (length) => {
    const values = new Float64Array(length);
    return { length, values: () => values, free() {} };
  };
  return calls;
}

module.exports = { native };
