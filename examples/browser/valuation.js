// What the page asks of the package about a contract.

import {
  Status,
  americanGreeks,
  americanImpliedVolatility,
  americanPrice,
  greeks,
  impliedVolatility,
  price,
} from "/strikewise/browser.mjs";

const FUNCTIONS = {
  european: { price, greeks, impliedVolatility },
  american: { price: americanPrice, greeks: americanGreeks, impliedVolatility: americanImpliedVolatility },
};

/** Traders count vega and rho by the point, and theta by the day. */
const UNITS = { price: 1, delta: 1, gamma: 1, vega: 1 / 100, theta: 1 / 365, rho: 1 / 100 };

/** Arguments by name, with some in the place of the contract's own. */
const of = ({ spot, strike, years, rate, dividendYield, volatility, kind }, other) => ({
  spot, strike, years, rate, dividendYield, volatility, kind, ...other,
});

/** Price and Greeks in the units of traders. */
export function value(contract) {
  const found = FUNCTIONS[contract.exercise].greeks(of(contract));
  return Object.fromEntries(Object.entries(UNITS).map(([name, unit]) => [name, unit * found[name]]));
}

/** Spots from far below the strike to far above it; the contract's own is one of them. */
export function spots({ spot, strike }, count = 241) {
  const low = 0.5 * Math.min(spot, strike);
  const step = (1.5 * Math.max(spot, strike) - low) / (count - 1);
  const place = Math.round((spot - low) / step);
  return Float64Array.from({ length: count }, (_, i) => spot + step * (i - place));
}

/** Profit of the position at each spot when so many years are left. */
export function profit(contract, spot, years) {
  const { price } = FUNCTIONS[contract.exercise];
  const paid = price(of(contract));
  return price(of(contract, { spot, years })).map((worth) => contract.sign * (worth - paid));
}

/** A Greek at each spot when so many years are left. */
export function greek(contract, name, spot, years) {
  return FUNCTIONS[contract.exercise].greeks(of(contract, { spot, years }))[name].map((number) => UNITS[name] * number);
}

/** The implied volatility of a premium, and why there is none. */
export function implied({ volatility: _, ...contract }, premium) {
  const { volatility, ...arguments_ } = of(contract, { premium, returnStatus: true });
  const found = FUNCTIONS[contract.exercise].impliedVolatility(arguments_);
  return { volatility: found.volatility, status: Status[found.status] };
}
