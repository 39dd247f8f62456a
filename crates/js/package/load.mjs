// Loads the WebAssembly module that the browser can run.

import { connect } from "./memory.mjs";

/** The shortest module that has an instruction for vectors. */
const VECTORS = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
);

async function load() {
  // Bundlers find files by these expressions.
  const url = WebAssembly.validate(VECTORS)
    ? new URL("./strikewise.wasm", import.meta.url)
    : new URL("./strikewise-portable.wasm", import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  // A server may not know the type of the file.
  const isKnown = response.headers.get("content-type")?.startsWith("application/wasm");
  const { instance } = isKnown
    ? await WebAssembly.instantiateStreaming(response)
    : await WebAssembly.instantiate(await response.arrayBuffer());
  return connect(instance);
}

export { load };
