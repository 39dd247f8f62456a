"""Refusals say what was wrong with which argument, and why."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import strikewise as sw
from strikewise.streaming import Atr, Rsi

ONES = (1, 1, 1, 1, 1, 1)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: sw.price("abc", *ONES), 'INVALID_PARAMETER: spot = "abc"; must be numbers'),
        (lambda: sw.price(["1.5"], *ONES), "INVALID_PARAMETER: spot = \"['1.5']\"; must be numbers"),
        (lambda: sw.price({"a": 1}, *ONES), "INVALID_PARAMETER: spot = \"{'a': 1}\"; must be numbers"),
        (lambda: sw.price(1 + 1j, *ONES), 'INVALID_PARAMETER: spot = "(1+1j)"; must be numbers'),
        (lambda: sw.price(1, 1), "INVALID_PARAMETER: years = missing; must be given"),
        (lambda: sw.price(*ONES, "puts"), 'INVALID_PARAMETER: kind = "puts"; must be call or put, or 1 or -1'),
        (lambda: sw.price(*ONES, 0), "INVALID_PARAMETER: kind = 0; must be call or put, or 1 or -1"),
        (lambda: sw.price(*ONES, ["call", "x"]), 'INVALID_PARAMETER: kind = "x"; must be call or put, or 1 or -1'),
        (
            lambda: sw.price(*ONES, np.array([1, 2], dtype=np.int8)),
            "INVALID_PARAMETER: kind = 2; must be call or put, or 1 or -1",
        ),
        (
            lambda: sw.price([1, 2], [1, 2, 3], 1, 1, 1, 1, "call"),
            "LENGTH_MISMATCH: spot = 2 rows; every column must have 3 rows or 1",
        ),
        (
            lambda: sw.price(np.ones((2, 3)), *ONES),
            "INVALID_PARAMETER: spot = an array of 2 x 3; must have one dimension",
        ),
        (lambda: sw.american_price(*ONES, 1, "quick"), None),
        (lambda: sw.rsi([1.0, 2.0], 0), "INVALID_PARAMETER: period = 0; must be 2 to 100000"),
        (lambda: sw.rsi([1.0, 2.0], 2.5), "INVALID_PARAMETER: period = 2.5; must be a whole number"),
        (lambda: sw.rsi(5.0), "INVALID_PARAMETER: close = 5; must be a series: a value for each bar"),
        (lambda: sw.rsi([1.0], 2, 3), "INVALID_PARAMETER: values = 3 values; rsi takes close, period, axis"),
        (lambda: sw.rsi([1.0], length=3), "INVALID_PARAMETER: length = 3; rsi takes close, period, axis"),
        (lambda: sw.rsi([1.0], close=[1.0]), "INVALID_PARAMETER: close = [1.0]; must be given once"),
        (
            lambda: sw.price(*ONES, 1, threads=0),
            "INVALID_PARAMETER: threads = 0; must be a whole number, 1 to 1024",
        ),
        (lambda: sw.garch(["a"]), "INVALID_PARAMETER: returns = \"['a']\"; must be numbers"),
        (lambda: Rsi(period=0), "INVALID_PARAMETER: period = 0; must be 2 to 100000"),
        (lambda: Rsi(length=3), None),
        (lambda: Rsi(gaps="skip"), "INVALID_PARAMETER: gaps = 'skip'; must be carry or reset or reject"),
        (lambda: Rsi().update("x"), "INVALID_PARAMETER: close = 'x'; must be one number"),
        (lambda: Atr().update(1.0), "INVALID_PARAMETER: low = missing; must be given"),
        (lambda: Atr().extend([1.0], [1.0], [1.0, 2.0]), None),
        (lambda: Rsi.restored({}), None),
    ],
)
def test_refusals_are_told(call: Callable[[], Any], message: str | None) -> None:
    with pytest.raises(sw.StrikewiseError) as refusal:
        call()
    error = refusal.value
    assert isinstance(error, ValueError)
    assert str(error) == f"{error.code}: {error.argument} = {error.value}; {error.rule}"
    assert message is None or str(error) == message


def test_errors_can_be_pickled_and_copied() -> None:
    error = sw.StrikewiseError("INVALID_DATA", "spot", "x", "must be y")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert vars(again) == vars(error) and str(again) == str(error)
