"""The package is the catalogue: names, signatures, documentation."""

import inspect
import pickle
import platform
import subprocess
import sys

import numpy as np

import strikewise as sw
from strikewise import records, streaming


def test_the_package_exports_the_catalogue_and_nothing_else() -> None:
    names = {row["name"] for row in sw.catalogue()}
    own = {"Document", "Record", "Status", "StrikewiseError", "catalogue", "read_market", "sample_market"}
    assert set(sw.__all__) == names | own
    assert len(sw.__all__) == len(names) + len(own)
    assert all(callable(getattr(sw, name)) for name in names)


def test_every_indicator_has_a_streaming_class() -> None:
    objects = {row["indicator"]["object"] for row in sw.catalogue() if row["indicator"]}
    assert objects == set(streaming.__all__) - {"Stream"}


def test_records_have_names_of_their_own() -> None:
    named = [row["record"] for row in sw.catalogue() if len(row["outputs"]) > 1]
    assert len(named) == len(set(named))
    assert set(named) == set(records.__all__) - {"Record"}


def test_signatures_name_arguments_and_defaults() -> None:
    for row in sw.catalogue():
        signature = inspect.signature(getattr(sw, row["name"]))
        positional = [p.name.rstrip("_") for p in signature.parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
        assert positional == [argument["name"] for argument in row["arguments"]]
    assert str(inspect.signature(sw.rsi)) == "(close, period=14, *, axis=None)"
    assert str(inspect.signature(sw.price)).endswith("volatility, kind, *, return_status=False, threads=1)")


def test_documentation_tells_units() -> None:
    assert sw.price.__doc__.startswith("Prices of European options")
    assert "ACT/365" in sw.price.__doc__
    assert "```" not in sw.rsi.__doc__
    assert "strikewise::" not in "".join(getattr(sw, row["name"]).__doc__ for row in sw.catalogue())


def test_functions_can_be_pickled() -> None:
    for row in sw.catalogue():
        function = getattr(sw, row["name"])
        assert pickle.loads(pickle.dumps(function)) is function
        assert (function.__name__, function.__module__) == (row["name"], "strikewise")


def test_a_word_of_python_has_an_underscore() -> None:
    close = np.array([100.0, 101.0, 99.0, 102.0])
    by_underscore = sw.ewma_volatility(close, lambda_=0.9)
    assert np.array_equal(by_underscore, sw.ewma_volatility(close, **{"lambda": 0.9}), equal_nan=True)


def test_an_answer_takes_the_memory_of_the_last_one() -> None:
    if platform.libc_ver()[0] != "glibc":
        return
    counted = """
import resource
import numpy as np
import strikewise as sw
strike = np.linspace(50, 150, 100_000)
faults = [resource.getrusage(resource.RUSAGE_SELF).ru_minflt for _ in range(20) if sw.greeks(100, strike, 1, 0, 0, 0.2, 1)]
print(faults[-1] - faults[-11])
"""
    done = subprocess.run([sys.executable, "-c", counted], capture_output=True, text=True, check=True)
    # 1,189 pages for each of the ten, were they given back.
    assert int(done.stdout) < 1_000
