"""A worker's side of the conversation, the same as in benches/src/worker.rs."""

import sys
from time import perf_counter_ns

import numpy as np

CALLS = 1_000
SAMPLE = 50_000
COLUMNS = ("spot", "strike", "years", "rate", "dividend_yield", "volatility", "premium", "sign", "american_premium")


class Rows:
    """Some contracts: a column for each name, and `+1` for a call or `-1` for a put in `sign`."""

    def __init__(self, columns):
        for name, column in zip(COLUMNS, columns):
            setattr(self, name, column)

    def __len__(self):
        return len(self.spot)

    def columns(self):
        return [getattr(self, name) for name in COLUMNS]

    def lists(self):
        """The columns as lists of Python's own floats, for functions of one contract."""
        return [column.tolist() for column in self.columns()]


class Implementation:
    """One way to do a task. `prepare(rows, threads)` gives a function without arguments that does the
    work and returns the answers: an array of numbers, contract by contract."""

    def __init__(self, task, name, prepare, most_rows=10**9, most_threads=1):
        self.task = task
        self.name = name
        self.prepare = prepare
        self.most_rows = most_rows
        self.most_threads = most_threads


def serve(implementations, path):
    columns = np.fromfile(path, dtype="<f8").reshape(len(COLUMNS), -1)

    def rows(first, count):
        return Rows([np.ascontiguousarray(column[first : first + count]) for column in columns])

    for one in implementations:
        say(f"implementation {one.task} {one.most_rows} {one.most_threads} {one.name}")
    say("ready")
    for line in sys.stdin:
        match line.split():
            case ["time", index, count, threads, microseconds]:
                one, count = implementations[int(index)], int(count)
                burst = 1_000 * int(microseconds)
                if count == 1:
                    calls = min(CALLS, one.most_rows, columns.shape[1])
                    runs = [one.prepare(rows(row, 1), 1) for row in range(calls)]
                    say(fastest(lambda: [run() for run in runs], burst) / calls)
                else:
                    say(fastest(one.prepare(rows(0, count), int(threads)), burst) / count)
            case ["answers", index, count]:
                answers = implementations[int(index)].prepare(rows(0, int(count)), 1)()
                say(" ".join(map(repr, np.asarray(answers, dtype=float).ravel().tolist())))
            case _:
                raise SystemExit(f"not understood: {line}")


def say(words):
    print(words, flush=True)


def fastest(run, burst):
    """Nanoseconds of the fastest pass; the first one, which compiles and warms, does not count."""
    run()
    start = perf_counter_ns()
    run()
    best = perf_counter_ns() - start
    passes = max(1, SAMPLE // max(best, 1))
    while perf_counter_ns() - start < burst:
        sample = perf_counter_ns()
        for _ in range(passes):
            run()
        best = min(best, (perf_counter_ns() - sample) / passes)
    return best
