// Made by `cargo xtask generate --write`.

// The calls of a WebAssembly module in the form that `surface.mjs` takes. It imports nothing, and `memory.cjs` is made of
// it.

/** What a value is, as in `frame.rs`. */
const NUMBER = 1;
const NUMBERS = 2;
const SIGNS = 3;
const TEXT = 4;
const TEXTS = 5;
const JSON_TEXT = 6;
const CODES = 7;

const CELLS = 64;

/** The shortest module that has an instruction for vectors. */
const VECTORS = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
);

/** Whether modules with vector instructions run here. */
const hasVectors = () => WebAssembly.validate(VECTORS);

function connect(instance) {
  const wasm = instance.exports;
  const { memory } = wasm;
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const cellsAt = wasm.cells();
  const frameAt = wasm.frame();
  const most = wasm.frame_length();

  let cells;
  let frame;
  let bytes;
  /** Views must be made anew when the memory has grown. */
  function renew() {
    if (bytes?.buffer === memory.buffer) return;
    cells = new Float64Array(memory.buffer, cellsAt, CELLS);
    frame = new Uint32Array(memory.buffer, frameAt, 3 * most);
    bytes = new Uint8Array(memory.buffer);
  }
  renew();

  /** Where a view of the module's own memory lies. */
  const isOurs = (view) => view.buffer === memory.buffer;

  /** Puts values and a text behind them into the frame; what must be taken back after the call. */
  function write(values, text) {
    const all = [...values.slice(0, most - 1), text];
    const pieces = all.map((value, i) => (i === all.length - 1 ? [TEXT, encoder.encode(value)] : piece(value)));
    let size = 0;
    for (const [, content] of pieces) {
      if (content !== undefined && !isOurs(content)) size += (content.byteLength + 7) & ~7;
    }
    const block = wasm.allocate(size);
    if (block === 0) throw new RangeError("WebAssembly has no memory left");
    renew();
    let at = block;
    pieces.forEach(([what, content], i) => {
      frame[3 * i] = what;
      if (what === NUMBER) cells[i] = all[i];
      if (content === undefined) return;
      frame[3 * i + 2] = content.length;
      if (isOurs(content)) {
        frame[3 * i + 1] = content.byteOffset;
        return;
      }
      frame[3 * i + 1] = at;
      const View = what === NUMBERS ? Float64Array : what === SIGNS ? Int8Array : Uint8Array;
      new View(memory.buffer, at, content.length).set(content);
      at += (content.byteLength + 7) & ~7;
    });
    return { block, size };
  }

  /** What a value is, and its content if it is not one number. */
  function piece(value) {
    switch (typeof value) {
      case "number":
        return [NUMBER];
      case "string":
        return [TEXT, encoder.encode(value)];
      case "object":
        if (Array.isArray(value)) return [TEXTS, encoder.encode(JSON.stringify(value))];
        if (value.json !== undefined) return [JSON_TEXT, encoder.encode(value.json)];
        return [value.BYTES_PER_ELEMENT === 8 ? NUMBERS : SIGNS, value];
      default:
        return [0];
    }
  }

  /** The parts of an answer, or an error. */
  function parts(count, view) {
    renew();
    if (count < 0) return part(0, false);
    const answer = [];
    for (let i = 0; i < count; i++) answer.push(part(i, view));
    return answer;
  }

  function part(i, view) {
    const what = frame[3 * i];
    const at = frame[3 * i + 1];
    const length = frame[3 * i + 2];
    if (what === NUMBERS || what === CODES) {
      const View = what === NUMBERS ? Float64Array : Uint8Array;
      const column = new View(memory.buffer, length === 0 ? 0 : at, length);
      return view ? column : column.slice();
    }
    const text = decoder.decode(bytes.subarray(at, at + length));
    return what === TEXTS ? JSON.parse(text) : text;
  }

  /** Runs what reads the frame. */
  function framed(values, text, run) {
    const { block, size } = write(values, text);
    try {
      return run();
    } finally {
      wasm.release(block, size);
    }
  }

  /** A number, or the error that -1 stands for. */
  const number = (value) => (value === -1 ? parts(-1) : value);
  const whether = (value) => (value === -1 ? parts(-1) : value === 1);

  const call = (f, values, options, view) => framed(values, options, () => parts(wasm.call(f, values.length), view));
  const freed = new FinalizationRegistry(({ at, size }) => wasm.release(at, size));

  return {
    cells() {
      renew();
      return cells;
    },
    table: () => parts(wasm.table())[0],
    catalogue: () => parts(wasm.catalogue())[0],
    statusNames: () => parts(wasm.status_names())[0],
    scalar: wasm.scalar,
    call,
    // There is one thread: the call is made in a later turn of the event loop, with the values of now.
    callLater(f, values, options) {
      const kept = values.map((value) => (ArrayBuffer.isView(value) ? value.slice() : value));
      let isCalledOff = false;
      const answer = new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(isCalledOff ? [] : call(f, kept, options, false));
          } catch (error) {
            reject(error);
          }
        }, 0);
      });
      return { answer, callOff: () => (isCalledOff = true) };
    },
    open: (f, parameters, options) => framed(parameters, options, () => number(wasm.open(f, parameters.length))),
    close: wasm.close,
    copy: (place) => number(wasm.copy(place)),
    update: (place) => whether(wasm.update(place)),
    peek: (place) => whether(wasm.peek(place)),
    replaceLast: (place) => whether(wasm.replace_last(place)),
    extend: (place, series) => framed(series, "", () => parts(wasm.extend(place, series.length), false)),
    reset: (place) => whether(wasm.reset(place)),
    lookback: (place) => number(wasm.lookback(place)),
    stableAfter: (place, tolerance) => number(wasm.stable_after(place, tolerance)),
    snapshot: (place) => parts(wasm.snapshot(place), false),
    restore: (place, snapshot) => framed([], snapshot, () => whether(wasm.restore(place))),
    column(length) {
      const size = 8 * length;
      const at = wasm.allocate(size);
      if (at === 0) throw new RangeError("WebAssembly has no memory left");
      const own = { length, values: () => new Float64Array(memory.buffer, at, length) };
      own.free = () => {
        if (freed.unregister(own)) {
          wasm.release(at, size);
          own.length = 0;
          own.values = () => new Float64Array(0);
        }
      };
      freed.register(own, { at, size }, own);
      return own;
    },
  };
}

module.exports = { connect, hasVectors };
