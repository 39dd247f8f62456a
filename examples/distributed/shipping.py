"""What it costs to ship data to a process, beside what the process does with them.

    python shipping.py
"""

import pickle
import time

import jobs
import numpy as np
import strikewise as sw


def fastest(work, repeats=5):
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def shipped(value):
    """Bytes, and seconds to write and to read them; the wire is not in it."""
    data = pickle.dumps(value, protocol=5)
    return len(data), fastest(lambda: pickle.loads(pickle.dumps(value, protocol=5)))


def main():
    market = jobs.market()
    columns = [np.random.default_rng(1).random(1_000_000) for _ in range(6)]
    kind = np.ones(1_000_000, np.int8)
    part = jobs.chain_parts()[0]
    rows = {
        "a part: a name and a number": (part, lambda: jobs.price_chain(part)),
        "the sample market, as a document": (market, lambda: sw.scan(market)),
        "a scan report": (sw.scan(market), None),
        "a million contracts, as columns": ([*columns, kind], lambda: sw.price(*columns, kind)),
    }
    print("| what | MB | to pickle and back, ms | what is done with it, ms |")
    print("|---|--:|--:|--:|")
    for name, (value, work) in rows.items():
        size, seconds = shipped(value)
        done = "–" if work is None else f"{fastest(work) * 1e3:.1f}"
        print(f"| {name} | {size / 1e6:.4g} | {seconds * 1e3:.3g} | {done} |")


if __name__ == "__main__":
    main()
