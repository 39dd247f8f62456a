// The functions that price options in Node, by the small WebAssembly module.

const { surface } = require("./surface.cjs");
const { native } = require("./wasm-node.cjs");

module.exports = surface(native("strikewise-pricing.wasm"));
