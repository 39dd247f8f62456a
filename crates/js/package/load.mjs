// Loads the WebAssembly module that the browser can run.

import { connect, hasVectors } from "./memory.mjs";

/** The calls of the module at the first address, or of the one at the second where there are no vector instructions. */
async function load(vectors, portable) {
  const url = hasVectors() ? vectors : portable;
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
