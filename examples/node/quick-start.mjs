// Price an option, solve for its volatility, follow an indicator bar by bar: `node quick-start.mjs`.

import { Macd, Status, greeks, impliedVolatility, price, rsi } from "strikewise";

// One contract: spot, strike, years, rate, dividend yield, volatility, kind.
console.log("a call is worth", price(100, 100, 1, 0.05, 0, 0.2, "call").toFixed(4));

// A chain: what is one number holds for all rows.
const strikes = Float64Array.of(80, 90, 100, 110, 120);
const puts = greeks(100, strikes, 0.25, 0.045, 0.01, 0.3, "put");
console.table(Array.from(strikes, (strike, i) => ({ strike, price: puts.price[i].toFixed(3), delta: puts.delta[i].toFixed(3) })));

// Premiums that no volatility gives are NaN, and the status says why.
const premiums = [0.2, 1.4, 5.7, 200];
const { volatility, status } = impliedVolatility(100, strikes.subarray(0, 4), 0.25, 0.045, 0.01, premiums, "put", { returnStatus: true });
volatility.forEach((value, i) => console.log(`put ${strikes[i]} at ${premiums[i]}: volatility ${value.toFixed(4)}, ${Status[status[i]]}`));

// A series at once, and bar by bar.
const closes = Float64Array.from({ length: 60 }, (_, day) => 100 + 5 * Math.sin(day / 6) + day / 10);
console.log("RSI of the last day", rsi(closes, 14).at(-1).toFixed(2));
const macd = new Macd();
let last = null;
for (const close of closes) last = macd.update(close);
console.log("MACD of the last day", last.macd.toFixed(4), "above its signal:", last.macd > last.signal);
