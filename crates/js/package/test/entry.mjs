// The same tests for the addon and for WebAssembly: `STRIKEWISE` says which.

export const entry = process.env.STRIKEWISE ?? "strikewise";
export const strikewise = await import(entry);
export const isWasm = entry.endsWith("wasm");
