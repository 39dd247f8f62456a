// What users see, made of the table of functions and of the calls that the addon or the WebAssembly module has.
//
// This file is the same for Node and browsers: it imports nothing, and `surface.cjs` is made of it.

/** A call that was refused. The strings are the same in every language. */
class StrikewiseError extends Error {
  constructor({ code, argument, value, rule, message }) {
    super(message ?? `${code}: ${argument} = ${value}; ${rule}`);
    this.code = code;
    this.argument = argument;
    this.value = value;
    this.rule = rule;
  }
}
Object.defineProperty(StrikewiseError.prototype, "name", { value: "StrikewiseError", configurable: true, writable: true });

/** The cell of the first answer, as in `scalar.rs`. */
const ANSWERS = 32;
/** Options that are read here; the others go to the core, which refuses those that it does not know. */
const OWN_OPTIONS = new Set(["returnStatus", "signal", "view"]);
const OPTIONS = new Set([...OWN_OPTIONS, "threads", "series", "layout", "gaps", "seed", "unstablePeriod"]);
const SIGNS = new Map([["call", 1], ["put", -1], ["c", 1], ["p", -1]]);

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const refused = (argument, value, rule) =>
  new StrikewiseError({ code: "INVALID_PARAMETER", argument, value: String(value), rule });

/** Lists are JSON's lists whatever they are made of; what is not finite is missing. */
const json = (value) => ({
  json: JSON.stringify(value, (_, part) => (ArrayBuffer.isView(part) ? Array.from(part) : typeof part === "bigint" ? Number(part) : part)) ?? "null",
});

function isPlain(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  // Objects of another realm have another `Object.prototype`.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const isColumn = (kind) => kind === "column" || kind === "kinds" || kind === "series";

/** Numbers of a list, or nothing if there is anything else in it. What is missing is NaN. */
function numbers(list) {
  const column = new Float64Array(list.length);
  for (let i = 0; i < column.length; i++) {
    const value = list[i];
    if (typeof value === "number") column[i] = value;
    else if (value === null || value === undefined) column[i] = NaN;
    else if (typeof value === "bigint") column[i] = Number(value);
    else return undefined;
  }
  return column;
}

/** Signs of a list of kinds, or the first that is none: the core refuses it. */
function signs(list) {
  const column = new Int8Array(list.length);
  for (let i = 0; i < column.length; i++) {
    const value = list[i];
    if (value === "call") column[i] = 1;
    else if (value === "put") column[i] = -1;
    else if (value === 1 || value === -1) column[i] = value;
    else if (typeof value === "string") {
      const sign = SIGNS.get(value.toLowerCase());
      if (sign === undefined) return value;
      column[i] = sign;
    } else return typeof value === "number" ? value : json(value ?? null);
  }
  return column;
}

/** A value in the form that the native side takes. */
function convert(value, kind) {
  if (value === undefined || value === null) return undefined;
  if (kind === "document") return json(value);
  switch (typeof value) {
    case "number":
    case "string":
      return value;
    case "bigint":
      return Number(value);
    case "object":
      break;
    default:
      return json(typeof value === "boolean" ? value : String(value));
  }
  if (value instanceof ArenaColumn) return kind === "kinds" ? signs(value.values) : value.values;
  if (ArrayBuffer.isView(value) && value.length !== undefined) {
    const tag = value[Symbol.toStringTag];
    if (kind === "kinds") {
      // Another thread may write to shared memory while it is read.
      return tag === "Int8Array" ? (isShared(value) ? value.slice() : value) : signs(value);
    }
    if (tag !== "Float64Array") return numbers(value);
    return isShared(value) ? new Float64Array(value) : value;
  }
  if (Array.isArray(value)) {
    if (kind === "kinds") return signs(value);
    const column = numbers(value);
    if (column !== undefined) return column;
    return value.every((text) => typeof text === "string") ? value : json(value);
  }
  return json(value);
}

const isShared = (view) => Object.prototype.toString.call(view.buffer) === "[object SharedArrayBuffer]";

/** A column whose memory the native side sees: reading it costs no copy. */
class ArenaColumn {
  #memory;

  constructor(memory) {
    this.#memory = memory;
  }

  /** The numbers. Ask for them anew after any call: the memory may have moved. */
  get values() {
    return this.#memory.values();
  }

  get length() {
    return this.#memory.length;
  }

  /** Gives the memory back. */
  free() {
    this.#memory.free();
  }
}

function surface(native) {
  let cells = native.cells();
  const api = {};
  const statusNames = JSON.parse(native.statusNames());
  const Status = {};
  statusNames.forEach((name, code) => {
    Status[name] = code;
    Status[code] = name;
  });

  /** What an answer of the native side is: the parts, unless it is an error. */
  const checked = (answer) => {
    if (typeof answer === "string") throw new StrikewiseError(JSON.parse(answer));
    return answer;
  };

  /** A function of the table with what is asked of it at each call worked out. */
  function described(row, number) {
    const outputs = row.outputs.map((output) => ({ name: camel(output.name), isStatus: output.is_status }));
    const values = outputs.filter((output) => !output.isStatus);
    const kinds = row.arguments.map(({ kind }) => (typeof kind === "string" ? kind : Object.keys(kind)[0]));
    return {
      number,
      name: camel(row.name),
      shape: row.shape,
      object: row.object,
      arguments: row.arguments.map((argument) => camel(argument.name)),
      kinds,
      required: row.arguments.filter((argument) => argument.default === null).length,
      // Texts that stand for numbers in cells.
      texts: row.arguments.map(({ kind }) => {
        if (kind === "kinds") return SIGNS;
        return kind.choice === undefined ? undefined : new Map(kind.choice.flatMap((name, place) => [[name, place], [name.toLowerCase(), place]]));
      }),
      inputs: kinds.filter((kind) => kind === "series").length,
      outputs,
      single: values.length === 1 ? outputs.indexOf(values[0]) : -1,
      // Arguments that may be columns, and of what.
      columns: kinds.map((kind) => (isColumn(kind) ? (kind === "kinds" ? Int8Array : Float64Array) : undefined)),
      byCells:
        (row.shape === "columns" || row.shape === "series") &&
        outputs.length > 0 && values.length > 0 && outputs.length <= ANSWERS && row.arguments.length <= ANSWERS &&
        kinds.every((kind) => kind !== "document" && kind !== "choices"),
    };
  }

  /** Arguments by place and options, out of what a caller gave. */
  function read(f, given) {
    const count = given.length;
    const last = given[count - 1];
    if (count === 1 && isPlain(last) && isByName(f, last)) {
      const values = new Array(f.arguments.length).fill(undefined);
      const options = {};
      for (const [name, value] of Object.entries(last)) {
        const place = f.arguments.indexOf(name);
        if (place >= 0) values[place] = value;
        else if (OPTIONS.has(name)) options[name] = value;
        else throw refused(snake(name), describe(value), `must be an argument of ${f.name} or an option`);
      }
      return { values, options };
    }
    const hasOptions = count > 0 && isPlain(last) && f.kinds[count - 1] !== "document";
    const values = Array.from(given).slice(0, hasOptions ? count - 1 : count);
    while (values.length < f.arguments.length) values.push(undefined);
    return { values, options: hasOptions ? last : {} };
  }

  /** Where the first argument is an object itself, one object is by name if it names that argument and nothing unknown. */
  function isByName(f, object) {
    if (f.kinds[0] !== "document") return true;
    const names = Object.keys(object);
    return names.includes(f.arguments[0]) && names.every((name) => f.arguments.includes(name) || OPTIONS.has(name));
  }

  const describe = (value) => (typeof value === "string" ? JSON.stringify(value) : json(value).json);

  /** Options for the core, as JSON. */
  function forCore(options) {
    let object;
    for (const [name, value] of Object.entries(options)) {
      if (value === undefined || OWN_OPTIONS.has(name)) continue;
      (object ??= {})[snake(name)] = value;
    }
    return object === undefined ? "" : json(object).json;
  }

  /** The answer that a caller wants, out of its parts. */
  function shaped(f, parts, { values, options }) {
    if (f.shape === "document") return JSON.parse(parts[0]);
    let { outputs, single } = f;
    if (parts.length > 0 && Array.isArray(parts[parts.length - 1])) {
      outputs = parts.pop().map((name) => ({ name: camel(name) }));
      single = -1;
    }
    const isScalar =
      f.shape === "numbers" || f.kinds.every((kind, i) => !isColumn(kind) || typeof values[i] !== "object" || values[i] === null);
    const part = (i) => (isScalar ? parts[i][0] : parts[i]);
    if (single >= 0 && !options.returnStatus) return part(single);
    const record = {};
    outputs.forEach(({ name }, i) => (record[name] = part(i)));
    return record;
  }

  const converted = (f, values) => values.map((value, i) => convert(value, f.kinds[i]));

  function callWith(f, given) {
    const call = read(f, given);
    const parts = checked(native.call(f.number, converted(f, call.values), forCore(call.options), call.options.view === true));
    return shaped(f, parts, call);
  }

  /** The same on another thread where there is one; the signal counts until the computation begins. */
  async function callLater(f, given) {
    const call = read(f, given);
    const { signal } = call.options;
    signal?.throwIfAborted();
    const { answer, callOff } = native.callLater(f.number, converted(f, call.values), forCore(call.options));
    if (signal === undefined || signal === null) return shaped(f, checked(await answer), call);
    let abort;
    const aborted = new Promise((_, reject) => {
      abort = () => {
        callOff();
        reject(signal.reason);
      };
      signal.addEventListener("abort", abort, { once: true });
    });
    try {
      return shaped(f, checked(await Promise.race([answer, aborted])), call);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  /** Numbers go through the cells without an array being made, and columns as they are. What is neither is read with care. */
  function functionOf(f) {
    const { number, required, kinds, texts, outputs, single, byCells, columns } = f;
    const { scalar, columns: computed } = native;
    const arity = f.arguments.length;
    const isNumber = kinds.map((kind) => kind !== "choice");
    const count = outputs.length;
    const call = function () {
      const given = arguments.length;
      if (byCells && given >= required && given <= arity) {
        if (cells.length === 0) cells = native.cells();
        let arrays;
        let places = 0;
        let i = 0;
        for (; i < given; i++) {
          const value = arguments[i];
          if (typeof value === "number") {
            if (!isNumber[i]) break;
            cells[i] = value;
          } else if (typeof value === "string") {
            const place = texts[i]?.get(value);
            if (place === undefined) break;
            cells[i] = place;
          } else {
            const Column = columns[i];
            // Another thread may write to shared memory while it is read.
            if (computed === undefined || Column === undefined || !(value instanceof Column && value.buffer instanceof ArrayBuffer)) break;
            if (arrays === undefined) arrays = [value];
            else arrays.push(value);
            places |= 1 << i;
          }
        }
        if (i === given) {
          if (arrays !== undefined) {
            const answer = computed(number, given, places, single, arrays);
            if (answer !== undefined) return single >= 0 ? answer : recordOf(answer, 0);
          } else if (scalar(number, given) === count) {
            if (cells.length === 0) cells = native.cells();
            return single >= 0 ? cells[ANSWERS + single] : recordOf(cells, ANSWERS);
          }
        }
      }
      return callWith(f, arguments);
    };
    function recordOf(values, first) {
      const record = {};
      for (let o = 0; o < count; o++) record[outputs[o].name] = values[first + o];
      return record;
    }
    Object.defineProperties(call, { name: { value: f.name }, length: { value: required } });
    return call;
  }

  const closed = new FinalizationRegistry((place) => native.close(place));

  /** What the objects have in common that are fed bar by bar. */
  class Indicator {
    #f;
    #place;

    constructor(f, given, place) {
      this.#f = f;
      this.#place = place ?? checked(open(f, given));
      closed.register(this, this.#place, this);
    }

    /** Takes a bar; its value, or null while there is none. */
    update() {
      this.#write(arguments);
      return this.#values(native.update(this.#place));
    }

    /** The value that a bar would have, without taking it. */
    peek() {
      this.#write(arguments);
      return this.#values(native.peek(this.#place));
    }

    /** Takes the last bar back, and this one in its stead. */
    replaceLast() {
      this.#write(arguments);
      return this.#values(native.replaceLast(this.#place));
    }

    /** Takes many bars; columns of their values, NaN where there is none. */
    extend() {
      const f = this.#f;
      const series = read({ ...f, arguments: f.arguments.slice(0, f.inputs) }, arguments);
      const values = converted(f, series.values);
      const parts = checked(native.extend(this.#place, values));
      return shaped(f, parts, { values: series.values, options: {} });
    }

    /** Forgets all bars. */
    reset() {
      checked(native.reset(this.#place));
    }

    /** Another object in the same state. */
    clone() {
      return Object.setPrototypeOf(new Indicator(this.#f, [], checked(native.copy(this.#place))), Object.getPrototypeOf(this));
    }

    /** Bars before the first that has a value. */
    get lookback() {
      return checked(native.lookback(this.#place));
    }

    /** Bars before a value depends on what was before the series by no more than this; null if all do. */
    stableAfter(tolerance) {
      const bars = checked(native.stableAfter(this.#place, tolerance));
      return bars < 0 ? null : bars;
    }

    /** Parameters, rules and all that it remembers. */
    toJSON() {
      return JSON.parse(checked(native.snapshot(this.#place))[0]);
    }

    /** Gives its memory back at once; else that happens when nothing refers to it any more. */
    free() {
      closed.unregister(this);
      native.close(this.#place);
      this.#place = 0xffffffff;
    }

    #write(bar) {
      const { inputs } = this.#f;
      if (cells.length === 0) cells = native.cells();
      if (bar.length === 1 && typeof bar[0] === "object" && bar[0] !== null) {
        const names = this.#f.arguments;
        for (let i = 0; i < inputs; i++) cells[i] = number(names[i], bar[0][names[i]]);
        return;
      }
      for (let i = 0; i < inputs; i++) {
        const value = bar[i];
        cells[i] = typeof value === "number" ? value : number(this.#f.arguments[i], value);
      }
    }

    #values(hasValues) {
      if (hasValues !== true) {
        checked(hasValues);
        return null;
      }
      if (cells.length === 0) cells = native.cells();
      const { outputs } = this.#f;
      if (outputs.length === 1) return cells[ANSWERS];
      const record = {};
      for (let o = 0; o < outputs.length; o++) record[outputs[o].name] = cells[ANSWERS + o];
      return record;
    }

    static _restored(f, Class, snapshot) {
      const object = new Class();
      const text = typeof snapshot === "string" ? snapshot : JSON.stringify(snapshot) ?? "null";
      checked(native.restore(object.#place, text));
      return object;
    }
  }

  /** A number of a bar; what is missing is NaN. */
  function number(name, value) {
    if (typeof value === "number") return value;
    if (value === null) return NaN;
    if (typeof value === "bigint") return Number(value);
    throw refused(snake(name), value === undefined ? "missing" : describe(value), "must be one number");
  }

  /** The place of a new indicator, or an error. */
  function open(f, given) {
    const parameters = { ...f, arguments: f.arguments.slice(f.inputs), kinds: f.kinds.slice(f.inputs) };
    // Options that only objects have are not options of calls.
    const { values, options } = readParameters(parameters, given);
    return native.open(f.number, converted(parameters, values), forCore(options));
  }

  function readParameters(f, given) {
    const last = given[given.length - 1];
    if (given.length === 1 && isPlain(last)) {
      const { replaceable, ...rest } = last;
      const call = read(f, [rest]);
      if (replaceable !== undefined) call.options.replaceable = replaceable;
      return call;
    }
    return read(f, given);
  }

  function classOf(f) {
    const Class = class extends Indicator {
      constructor(...given) {
        super(f, given);
      }

      static fromJSON(snapshot) {
        return Indicator._restored(f, Class, snapshot);
      }
    };
    Object.defineProperty(Class, "name", { value: f.object });
    return Class;
  }

  JSON.parse(native.table()).forEach((row, number) => {
    const f = described(row, number);
    api[f.name] = functionOf(f);
    api[`${f.name}Async`] = { [`${f.name}Async`]: (...given) => callLater(f, given) }[`${f.name}Async`];
    if (f.object !== null) api[f.object] = classOf(f);
  });

  /** Every function with its documentation, arguments and outputs. */
  api.catalogue = () =>
    JSON.parse(native.catalogue(), function (key, value) {
      return key === "name" && typeof value === "string" ? camel(value) : value;
    });
  api.Status = Object.freeze(Status);
  api.StrikewiseError = StrikewiseError;
  api.arena = Object.freeze({ column: (length) => new ArenaColumn(native.column(count(length))) });
  return api;

  function count(length) {
    if (Number.isSafeInteger(length) && length >= 0) return length;
    throw refused("length", describe(length), "must be a whole number, 0 or more");
  }
}

export { surface };
