// A feed of contracts, priced: the lines of `strikewise price`, in this process.

const { StringDecoder } = require("node:string_decoder");
const { Transform } = require("node:stream");

/** Contracts that are priced together. */
const MOST = 4096;
const NUMBERS = ["spot", "strike", "years", "rate", "dividend_yield"];
const FIELDS = new Set([...NUMBERS, "kind", "volatility", "premium", "id"]);
const GREEKS = ["price", "delta", "gamma", "vega", "theta", "rho"];

/** What is wrong with a contract, if anything. */
function fault(contract) {
  if (typeof contract !== "object" || contract === null || Array.isArray(contract)) return "a contract is an object";
  for (const field of Object.keys(contract)) {
    if (!FIELDS.has(field)) return `unknown field \`${field}\``;
  }
  const asked = Object.hasOwn(contract, "volatility") ? "volatility" : "premium";
  if (asked === "volatility" && Object.hasOwn(contract, "premium")) return "volatility or premium, not both";
  for (const field of [...NUMBERS, asked]) {
    const value = contract[field];
    if (value === undefined) return `missing field \`${field === "premium" ? "volatility` or `premium" : field}\``;
    if (value !== null && typeof value !== "number") return `\`${field}\` must be a number`;
  }
  return contract.kind === "call" || contract.kind === "put" ? undefined : "`kind` must be call or put";
}

/**
 * A transform of contracts into answers. NDJSON in buffers or texts, cut anywhere, or objects go in; NDJSON comes out, or
 * objects with `{ objects: true }`.
 */
function pricingStream(api, { objects = false } = {}) {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let line = 0;
  let waiting = [];
  let timer;

  const stream = new Transform({
    writableObjectMode: true,
    readableObjectMode: objects,
    transform(chunk, _, done) {
      try {
        if (typeof chunk === "string") read(chunk);
        else if (ArrayBuffer.isView(chunk)) read(decoder.write(chunk));
        else take(chunk);
        // What comes in one turn of the event loop is priced together.
        timer ??= setImmediate(() => {
          timer = undefined;
          if (!stream.destroyed) price();
        });
        done();
      } catch (error) {
        done(error);
      }
    },
    flush(done) {
      clearImmediate(timer);
      rest += decoder.end();
      if (rest.trim() !== "") parse(rest);
      price();
      done();
    },
    destroy(error, done) {
      clearImmediate(timer);
      done(error);
    },
  });
  return stream;

  function read(text) {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    lines.forEach(parse);
  }

  function parse(text) {
    if (text.trim() === "") {
      line += 1;
      return;
    }
    let contract;
    try {
      contract = JSON.parse(line === 0 && text.startsWith("\uFEFF") ? text.slice(1) : text);
    } catch (error) {
      refuse(error.message);
      return;
    }
    take(contract);
  }

  function take(contract) {
    const message = fault(contract);
    if (message !== undefined) {
      refuse(message, contract?.id);
      return;
    }
    line += 1;
    waiting.push(contract);
    if (waiting.length >= MOST) price();
  }

  function refuse(message, id) {
    line += 1;
    waiting.push({ error: { line, code: "MALFORMED_LINE", message }, id });
    if (waiting.length >= MOST) price();
  }

  /** Answers everything that waits, in its order. */
  function price() {
    const answers = waiting;
    waiting = [];
    const contracts = answers.filter(({ error }) => error === undefined);
    const columns = NUMBERS.map((field) => column(contracts, field));
    const kind = Int8Array.from(contracts, (contract) => (contract.kind === "call" ? 1 : -1));
    const volatility = column(contracts, "volatility");
    const solved = api.impliedVolatility(...columns, column(contracts, "premium"), kind, { returnStatus: true });
    contracts.forEach((contract, i) => {
      if (Object.hasOwn(contract, "premium")) volatility[i] = solved.volatility[i];
    });
    const greeks = api.greeks(...columns, volatility, kind);
    let i = 0;
    const written = answers.map((contract) => {
      if (contract.error !== undefined) return contract.id === undefined ? { error: contract.error } : contract;
      const code = Object.hasOwn(contract, "premium") && solved.status[i] !== 0 ? solved.status[i] : greeks.status[i];
      const isPriced = code === 0;
      const answer = contract.id === undefined ? {} : { id: contract.id };
      for (const name of GREEKS) answer[name] = isPriced && Number.isFinite(greeks[name][i]) ? greeks[name][i] : null;
      answer.implied_volatility = isPriced ? volatility[i] : null;
      answer.status = api.Status[code];
      i += 1;
      return answer;
    });
    if (objects) written.forEach((answer) => stream.push(answer));
    else if (written.length > 0) stream.push(`${written.map((answer) => JSON.stringify(answer)).join("\n")}\n`);
  }
}

/** A field of contracts; what is missing is NaN. */
function column(contracts, field) {
  return Float64Array.from(contracts, (contract) => contract[field] ?? NaN);
}

module.exports = { pricingStream };
