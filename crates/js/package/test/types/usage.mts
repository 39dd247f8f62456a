// What types say of calls as people write them; `tsc --noEmit` checks it.

import { Macd, Rsi, Status, StrikewiseError, americanPrice, arena, greeks, impliedVolatility, portfolioMargin, price, priceAsync, pricingStream, rsi, var as variance } from "strikewise";
import type { PriceArguments, objects } from "strikewise";
import { americanPrice as americanOfPricing } from "strikewise/pricing";

const one: number = price(100, 100, 1, 0.05, 0, 0.2, "call");
const many: Float64Array = price([90, 100], 100, 1, 0.05, 0, 0.2, ["call", "put"]);
const named: number = price({ spot: 100, strike: 100, years: 1, rate: 0.05, dividendYield: 0, volatility: 0.2, kind: "put" });
const solved: { volatility: Float64Array; status: Uint8Array } = impliedVolatility(100, [90, 95], 1, 0, 0, 12, 1, { returnStatus: true });
const delta: Float64Array = greeks(new Float64Array(2), 100, 1, 0, 0, 0.2, Int8Array.of(1, -1)).delta;
const later: Promise<Float64Array> = priceAsync([100], 100, 1, 0.05, 0, 0.2, "call", { signal: new AbortController().signal });
const small: typeof americanPrice = americanOfPricing;
const american: number = americanPrice(100, 100, 1, 0.05, 0, 0.2, "put", "fast");
const panel: Float64Array = rsi(new Float64Array(20), 14, { series: 2, layout: "by_bar" });
const value: number | null = new Rsi(14).update(101.5);
const macd: { macd: number; signal: number; histogram: number } | null = new Macd({ fastPeriod: 12 }).update({ close: 1 });
const column = arena.column(10);
const code: number = Status.BELOW_INTRINSIC;
const wanted: PriceArguments<number, "call"> | undefined = undefined;
process.stdin.pipe(pricingStream()).pipe(process.stdout);
try {
  // @ts-expect-error A kind is not a straddle.
  price(100, 100, 1, 0.05, 0, 0.2, "straddle");
  // @ts-expect-error A layout has a name of its own.
  rsi(panel, 14, { layout: "diagonal" });
} catch (error) {
  if (error instanceof StrikewiseError) console.log(error.code, error.argument, error.value, error.rule);
}
export { american, code, column, delta, later, macd, many, named, one, panel, small, solved, value, variance, wanted };

const setting: objects.Setting = { now: { date: "2026-01-02" }, yields: { years: [1], rate: [0.04] }, exercise: "american" };
const book: objects.Portfolio = { positions: [], underlyings: { KO: { spot: 60 } }, setting };
const margin: number | null | undefined = portfolioMargin(book).underlyings[0]?.reg_t_requirement_dollars;
// @ts-expect-error A date is missing.
const wrong: objects.Moment = {};
export { margin, wrong };
