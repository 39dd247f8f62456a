// Prices many contracts away from the page. Their spots lie in memory of the module, which the call reads as it is.

import { arena, price } from "/strikewise/browser.mjs";

addEventListener("message", ({ data: { count, spot, kind, ...contract } }) => {
  const column = arena.column(count);
  const spots = column.values;
  for (let i = 0; i < count; i++) spots[i] = spot * (0.5 + i / count);
  const start = performance.now();
  const prices = price({ ...contract, spot: column, kind, view: true });
  const milliseconds = performance.now() - start;
  const mean = prices.reduce((sum, price) => sum + price, 0) / count;
  column.free();
  postMessage({ count, mean, milliseconds });
});

// What is sent to a worker before its imports are there is lost.
postMessage({ isReady: true });
