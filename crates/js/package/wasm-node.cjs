// The WebAssembly modules in Node.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { connect, hasVectors } = require("./memory.cjs");

const PORTABLE = "strikewise-portable.wasm";

/** The calls of a module, or of the one that runs everywhere where there are no vector instructions. */
function native(vectors = "strikewise.wasm") {
  const module = new WebAssembly.Module(readFileSync(join(__dirname, hasVectors() ? vectors : PORTABLE)));
  return connect(new WebAssembly.Instance(module));
}

module.exports = { native };
