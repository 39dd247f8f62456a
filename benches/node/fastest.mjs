// Times of a machine that others use, too: pieces that are short beside a slice of the scheduler, the fastest of many rounds each.

/** Nanoseconds of the fastest of `rounds` runs. */
export function fastest(run, rounds) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - start));
  }
  return best;
}
