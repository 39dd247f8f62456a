// Markets from folders, as documents for `scan`.

const { fileURLToPath } = require("node:url");

const OPTIONS = ["asOf", "rate"];

/** `readMarket` and `sampleMarket`, by what reads folders: the addon, if there is one. */
function markets(api, read) {
  const refused = (argument, value, rule) =>
    new api.StrikewiseError({ code: "INVALID_PARAMETER", argument, value: String(value), rule });

  function market(folders, { asOf, rate }) {
    if (read === undefined) {
      throw refused("folders", folders.join(", "), "can be read by the addon only, and there is none for this machine; `strikewise market` prints a market as JSON");
    }
    if (asOf !== undefined && asOf !== null && typeof asOf !== "string") throw refused("as_of", asOf, "must be a text, YYYY-MM-DD");
    if (rate !== undefined && rate !== null && typeof rate !== "number") throw refused("rate", rate, "must be a number");
    const answer = read(folders, asOf ?? undefined, rate ?? undefined);
    if (typeof answer === "string") throw new api.StrikewiseError(JSON.parse(answer));
    return JSON.parse(answer[0]);
  }

  function known(options, names) {
    for (const name of Object.keys(options)) {
      if (!names.includes(name)) throw refused("options", name, `must be ${names.join(" or ")}`);
    }
    return options;
  }

  const path = (folder) => {
    if (folder instanceof URL) return fileURLToPath(folder);
    if (typeof folder === "string") return folder;
    throw refused("folders", folder, "must be paths");
  };

  return {
    readMarket(...folders) {
      const last = folders.at(-1);
      const hasOptions = typeof last === "object" && last !== null && !(last instanceof URL);
      const options = hasOptions ? known(folders.pop(), OPTIONS) : {};
      if (folders.length === 0) throw refused("folders", "missing", "must be one or more; sampleMarket() is the market that is built in");
      return market(folders.map(path), options);
    },
    sampleMarket: (options = {}) => market([], known(options, OPTIONS.slice(0, 1))),
  };
}

module.exports = { markets };
