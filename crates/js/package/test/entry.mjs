// The same tests for the addon and for the WebAssembly modules: `STRIKEWISE` says which, and `STRIKEWISE_PORTABLE` that the
// machine shall be taken for one without vector instructions.

export const entry = process.env.STRIKEWISE ?? "strikewise";
if (process.env.STRIKEWISE_PORTABLE !== undefined) WebAssembly.validate = () => false;
export const strikewise = await import(entry);
export const isPricing = entry.endsWith("pricing");
export const isWasm = isPricing || entry.endsWith("wasm");
