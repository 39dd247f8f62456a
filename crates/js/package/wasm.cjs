// The package in Node, by WebAssembly whatever the machine.

const { pricingStream } = require("./stream.cjs");
const { surface } = require("./surface.cjs");
const { native } = require("./wasm-node.cjs");

const api = surface(native());
api.pricingStream = (options) => pricingStream(api, options);
module.exports = api;
