"""Matrices of many series."""

import numpy as np
import pytest

import strikewise as sw

RANDOM = np.random.default_rng(7)
CLOSE = 100 + RANDOM.normal(size=(11, 60)).cumsum(axis=1)
HIGH, LOW = CLOSE + RANDOM.random(CLOSE.shape), CLOSE - RANDOM.random(CLOSE.shape)


def one_by_one(period: int = 5) -> np.ndarray:
    return np.array([sw.atr(*bars, period) for bars in zip(HIGH, LOW, CLOSE, strict=True)])


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("axis", [-1, 1, 0, -2])
def test_a_panel_is_its_series(order: str, axis: int) -> None:
    turned = axis in (0, -2)
    bars = [np.array(column.T if turned else column, order=order) for column in (HIGH, LOW, CLOSE)]
    answer = sw.atr(*bars, 5, axis=axis)
    assert answer.shape == bars[0].shape
    assert np.array_equal(answer.T if turned else answer, one_by_one(), equal_nan=True)


def test_orders_may_be_mixed() -> None:
    answer = sw.atr(np.asfortranarray(HIGH), LOW, CLOSE[:, ::-1][:, ::-1], 5)
    assert np.array_equal(answer, one_by_one(), equal_nan=True)


def test_panels_of_several_outputs() -> None:
    answer = sw.macd(CLOSE, 3, 6, 2)
    assert np.array_equal(answer.signal[4], sw.macd(CLOSE[4], 3, 6, 2).signal, equal_nan=True)


@pytest.mark.parametrize(
    ("call", "argument", "code"),
    [
        (lambda: sw.atr(HIGH, LOW[:, 1:], CLOSE), "low", "LENGTH_MISMATCH"),
        (lambda: sw.atr(HIGH, LOW[0], CLOSE), "low", "LENGTH_MISMATCH"),
        (lambda: sw.rsi(CLOSE[None]), "close", "INVALID_PARAMETER"),
        (lambda: sw.rsi(CLOSE, axis=2), "axis", "INVALID_PARAMETER"),
    ],
)
def test_other_shapes_are_refused(call, argument: str, code: str) -> None:
    with pytest.raises(sw.StrikewiseError) as refusal:
        call()
    assert (refusal.value.code, refusal.value.argument) == (code, argument)


def test_no_series_and_no_bars() -> None:
    assert sw.rsi(np.empty((0, 5))).shape == (0, 5)
    assert sw.rsi(np.empty((3, 0))).shape == (3, 0)
