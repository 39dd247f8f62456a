// The package in Node: the addon of this machine, or WebAssembly where there is none.

const { markets } = require("./market.cjs");
const { native } = require("./native.cjs");
const { pricingStream } = require("./stream.cjs");
const { surface } = require("./surface.cjs");

const addon = native();
const api = surface(addon ?? require("./wasm-node.cjs").native());
api.pricingStream = (options) => pricingStream(api, options);
Object.assign(api, markets(api, addon?.readMarket));
module.exports = api;
