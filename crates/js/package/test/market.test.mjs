// Markets from folders, which only the addon reads.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { isWasm, strikewise } from "./entry.mjs";

const { readMarket, sampleMarket, scan } = strikewise;
const folder = new URL("../../../../crates/data/sample_market", import.meta.url);
const refused = (call, fields) => assert.throws(call, { name: "StrikewiseError", ...fields });

test("folders by path and by URL are the sample market, which is made of them", { skip: isWasm }, () => {
  const market = sampleMarket();
  assert.deepEqual([market.as_of, market.universe.length], ["2022-12-28", 518]);
  assert.deepEqual(readMarket(folder).universe, market.universe);
  const report = scan(readMarket(folder.pathname, { asOf: "2022-12-27" }));
  assert.equal(report.as_of, "2022-12-27");
  assert.equal(scan(market).setups[0].rank, 1);
});

test("what is wrong with a folder, a date or a rate is said", { skip: isWasm }, () => {
  refused(() => readMarket(), { argument: "folders", value: "missing" });
  refused(() => readMarket(7), { argument: "folders", value: "7" });
  refused(() => readMarket("/no/such/folder"), { code: "INVALID_DATA", argument: "folders", value: "/no/such/folder" });
  refused(() => readMarket(pathToFileURL("/no/such/folder")), { code: "INVALID_DATA", value: "/no/such/folder" });
  refused(() => readMarket(folder, { date: "2022-12-27" }), { argument: "options", value: "date" });
  refused(() => readMarket(folder, { rate: 2 }), { argument: "rate", value: "2" });
  refused(() => readMarket(folder, { rate: "high" }), { argument: "rate", value: "high" });
  refused(() => sampleMarket({ asOf: "soon" }), { argument: "as_of", value: '"soon"' });
  refused(() => sampleMarket({ rate: 0.04 }), { argument: "options", value: "rate" });
});
