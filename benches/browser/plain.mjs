// What a page does without a library: the textbook formulas over typed arrays. The normal distribution is that of
// G. West, "Better Approximations to Cumulative Normal Functions", Wilmott, 2005 (after Hart).

const INVERSE_SQRT_TAU = 1 / Math.sqrt(2 * Math.PI);

function cdf(x) {
  const y = Math.abs(x);
  let tail = 0;
  if (y <= 37) {
    const density = Math.exp((-y * y) / 2);
    if (y < 7.07106781186547) {
      let above = 3.52624965998911e-2 * y + 0.700383064443688;
      above = above * y + 6.37396220353165;
      above = above * y + 33.912866078383;
      above = above * y + 112.079291497871;
      above = above * y + 221.213596169931;
      above = above * y + 220.206867912376;
      let below = 8.83883476483184e-2 * y + 1.75566716318264;
      below = below * y + 16.064177579207;
      below = below * y + 86.7807322029461;
      below = below * y + 296.564248779674;
      below = below * y + 637.333633378831;
      below = below * y + 793.826512519948;
      below = below * y + 440.413735824752;
      tail = (density * above) / below;
    } else {
      tail = (density * INVERSE_SQRT_TAU) / (y + 1 / (y + 2 / (y + 3 / (y + 4 / (y + 0.65)))));
    }
  }
  return x > 0 ? 1 - tail : tail;
}

export function price([spot, strike, years, rate, dividendYield, volatility, , sign], first, count, prices) {
  for (let i = first; i < first + count; i += 1) {
    const totalVolatility = volatility[i] * Math.sqrt(years[i]);
    const x = Math.log(spot[i] / strike[i]) + (rate[i] - dividendYield[i]) * years[i];
    const d1 = x / totalVolatility + 0.5 * totalVolatility;
    const d2 = d1 - totalVolatility;
    const asset = spot[i] * Math.exp(-dividendYield[i] * years[i]) * cdf(sign[i] * d1);
    const payment = strike[i] * Math.exp(-rate[i] * years[i]) * cdf(sign[i] * d2);
    prices[i - first] = sign[i] * (asset - payment);
  }
}

export function greeks([spot, strike, years, rate, dividendYield, volatility, , sign], first, count, columns) {
  const [price, delta, gamma, vega, theta, rho] = columns;
  for (let i = first; i < first + count; i += 1) {
    const row = i - first;
    const root = Math.sqrt(years[i]);
    const totalVolatility = volatility[i] * root;
    const x = Math.log(spot[i] / strike[i]) + (rate[i] - dividendYield[i]) * years[i];
    const d1 = x / totalVolatility + 0.5 * totalVolatility;
    const d2 = d1 - totalVolatility;
    const dividendDiscount = Math.exp(-dividendYield[i] * years[i]);
    const share = sign[i] * dividendDiscount * cdf(sign[i] * d1);
    const payment = sign[i] * strike[i] * Math.exp(-rate[i] * years[i]) * cdf(sign[i] * d2);
    const density = dividendDiscount * INVERSE_SQRT_TAU * Math.exp(-0.5 * d1 * d1);
    const slope = spot[i] * density * root;
    price[row] = spot[i] * share - payment;
    delta[row] = share;
    gamma[row] = density / (spot[i] * totalVolatility);
    vega[row] = slope;
    theta[row] =
      dividendYield[i] * spot[i] * share - rate[i] * payment - (0.5 * slope * volatility[i]) / years[i];
    rho[row] = payment * years[i];
  }
}
