// The package in Node: the addon of this machine, or WebAssembly where there is none.

const { native } = require("./native.cjs");
const { pricingStream } = require("./stream.cjs");
const { surface } = require("./surface.cjs");

const api = surface(native() ?? require("./wasm-node.cjs").native());
api.pricingStream = (options) => pricingStream(api, options);
module.exports = api;
