// The WebAssembly module in Node.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { connect } = require("./memory.cjs");

function native() {
  const module = new WebAssembly.Module(readFileSync(join(__dirname, "strikewise.wasm")));
  return connect(new WebAssembly.Instance(module));
}

module.exports = { native };
