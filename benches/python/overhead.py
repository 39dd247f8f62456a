"""What Python adds to the core: a call with one contract, and a contract of a batch, beside the core in one run.

    cargo build --release --package strikewise-benches --bin ours
    pip install --requirement requirements-indicators.txt ../../crates/py
    python overhead.py ../../target/release/ours

The core is the program `ours`, which answers to `cargo xtask bench` too. Its bursts and those of Python take turns, so
that a busy neighbour disturbs both alike; each figure is the fastest pass. Vector-ta and TA-Lib are timed where they are
installed.
"""

import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

import numpy as np
import strikewise as sw
from strikewise.streaming import Rsi
from worker import fastest

CONTRACTS = 100_000
CALLS = 1_000
ROUNDS = 25
BURST = 15_000_000
FUNCTIONS = {"price": "price", "greeks": "greeks", "implied-volatility": "implied_volatility"}


def contracts():
    """Columns in the order of worker.COLUMNS; no task here asks for the last."""
    random = np.random.default_rng(1)
    ranges = (50, 150), (50, 150), (0.1, 2), (0.01, 0.06), (0, 0.03), (0.1, 0.6)
    columns = [random.uniform(low, high, CONTRACTS) for low, high in ranges]
    sign = np.where(random.random(CONTRACTS) < 0.5, 1.0, -1.0)
    premium = sw.price(*columns, sign)
    return [*columns, premium, sign, np.full(CONTRACTS, np.nan)]


class Core:
    """The core as a program, asked for its times."""

    def __init__(self, program, path):
        pipe = subprocess.PIPE
        self.program = subprocess.Popen([program, path], stdin=pipe, stdout=pipe, text=True)
        self.tasks = {}
        number = 0
        while (line := self.program.stdout.readline().split(maxsplit=4)) != ["ready"]:
            _, task, _, _, name = line
            self.tasks[task, name.strip()] = number
            number += 1

    def time(self, task, name, rows):
        print("time", self.tasks[task, name], rows, 1, BURST // 1_000, file=self.program.stdin, flush=True)
        return float(self.program.stdout.readline())

    def close(self):
        self.program.stdin.close()
        self.program.wait()


def calls(name, function, rows):
    """A program of one call after another, with numbers that are written in it: nothing but the calls is timed."""
    lines = [f"    {name}({', '.join(map(repr, row))})" for row in rows]
    scope = {name: function}
    exec("def run():\n" + "\n".join(lines), scope)  # noqa: S102
    return scope["run"]


def peer(module):
    try:
        return import_module(module)
    except ImportError:
        return None


def main(program):
    columns = contracts()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contracts"
        np.concatenate(columns).astype("<f8").tofile(path)
        core = Core(program, path)
        spot, strike, years, rate, dividend_yield, volatility, premium, sign, _ = columns
        kind = sign.astype(np.int8)
        timed = {}
        for task, name in FUNCTIONS.items():
            measure = premium if task == "implied-volatility" else volatility
            batch = spot, strike, years, rate, dividend_yield, measure, kind
            function = getattr(sw, name)
            kinds = ["call" if each > 0 else "put" for each in sign[:CALLS]]
            rows = zip(*(column[:CALLS].tolist() for column in batch[:-1]), kinds, strict=True)
            one_by_one = calls(name, function, rows)
            timed[task] = {
                "core, N = 1": lambda task=task: core.time(task, "strikewise", 1),
                "Python, N = 1": lambda run=one_by_one: fastest(run, BURST) / CALLS,
                "core": lambda task=task: core.time(task, "strikewise", CONTRACTS),
                "Python": lambda f=function, b=batch: fastest(lambda: f(*b), BURST) / CONTRACTS,
            }
        best = {task: dict.fromkeys(lines, float("inf")) for task, lines in timed.items()}
        for _ in range(ROUNDS):
            for task, lines in timed.items():
                for line, time in lines.items():
                    best[task][line] = min(best[task][line], time())
        core.close()
    print(f"| ns | core, N = 1 | Python, N = 1 | core, N = {CONTRACTS} | Python, N = {CONTRACTS} | ratio |")
    print("|---|--:|--:|--:|--:|--:|")
    for task, line in best.items():
        one, called, many, batch = line.values()
        print(f"| `{FUNCTIONS[task]}` | {one:.0f} | {called:.0f} | {many:.2f} | {batch:.2f} | {batch / many:.2f}× |")
    print()
    print("| one call | ns |")
    print("|---|--:|")
    for line, time in others():
        print(f"| {line} | {time:.0f} |")


def others():
    close = np.cumsum(np.random.default_rng(1).normal(size=30)) + 100
    rsi = Rsi()
    lines = {
        '`sw.price(100, 100, 1, 0.05, 0, 0.2, "call")`': "sw.price(100, 100, 1, 0.05, 0, 0.2, 'call')",
        "`sw.mid(1.0, 2.0)`: little but the call": "sw.mid(1.0, 2.0)",
        "`sw.sma(close, 10)`, 30 bars": "sw.sma(close, 10)",
        "`Rsi.update`": "update(100.0)",
    }
    scope = {"sw": sw, "close": close, "update": rsi.update}
    for module, line in (("talib", "TA-Lib `SMA(close, 10)`, 30 bars"), ("vector_ta", "vector-ta `sma(close, 10)`, 30 bars")):
        if found := peer(module):
            scope[module] = found
            lines[line] = "talib.SMA(close, 10)" if module == "talib" else "vector_ta.sma(close, 10)"
    runs = {}
    for line, call in lines.items():
        exec("def run():\n" + f"    {call}\n" * CALLS, scope)  # noqa: S102
        runs[line] = scope["run"]
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(ROUNDS):
        for line, run in runs.items():
            best[line] = min(best[line], fastest(run, BURST) / CALLS)
    return best.items()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
