export * from "./wasm.cjs";
