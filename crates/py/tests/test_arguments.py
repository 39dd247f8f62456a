"""What functions take, and what they answer with."""

import array
import decimal
import fractions
import gc
import pickle
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

import strikewise as sw

# Hull, Options, Futures, and Other Derivatives, 11th ed., example 15.6: 42, 40, half a year, 10 %, 20 %.
HULL = {"spot": 42, "strike": 40, "years": 0.5, "rate": 0.1, "dividend_yield": 0, "volatility": 0.2}
HULL_CALL, HULL_PUT = 4.759422, 0.808600


def test_numbers_in_a_number_out() -> None:
    call = sw.price(42, 40, 0.5, 0.1, 0, 0.2, "call")
    assert type(call) is float
    assert call == pytest.approx(HULL_CALL, abs=1e-6)
    assert sw.price(**HULL, kind="put") == pytest.approx(HULL_PUT, abs=1e-6)


@pytest.mark.parametrize(
    "spot",
    [
        [42, 42.0],
        (42, 42),
        np.array([42, 42]),
        np.array([42, 42], dtype=np.float32),
        np.array([42, 42], dtype=">f8"),
        np.array([42.0, 0, 42, 0])[::2],
        np.array([42.0, 42])[::-1],
        np.array([42, decimal.Decimal(42)], dtype=object),
        pa.array([42.0, 42.0]),
        pa.chunked_array([[42.0], [42.0]]),
        array.array("d", [42, 42]),
        memoryview(array.array("d", [42, 42])),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_holds_numbers_is_a_column(spot: Any) -> None:
    prices = sw.price(**HULL | {"spot": spot}, kind="call")
    assert isinstance(prices, np.ndarray) and prices.dtype == np.float64
    assert prices == pytest.approx([HULL_CALL, HULL_CALL], abs=1e-6)


@pytest.mark.parametrize(
    "spot", [np.float64(42), np.float32(42), np.int64(42), np.array(42.0), decimal.Decimal(42), fractions.Fraction(42)]
)
def test_whatever_is_one_number_is_a_scalar(spot: Any) -> None:
    assert type(sw.price(**HULL | {"spot": spot}, kind="call")) is float


def test_what_only_speaks_arrow_is_read() -> None:
    class Speaker:
        def __arrow_c_array__(self, requested_schema: Any = None) -> Any:
            return pa.array([42.0, None]).__arrow_c_array__(requested_schema)

    first, second = sw.price(**HULL | {"spot": Speaker()}, kind="call")
    assert first == pytest.approx(HULL_CALL, abs=1e-6)
    assert np.isnan(second)


@pytest.mark.parametrize(
    "kind",
    [
        ["call", "put"],
        ("C", "P"),
        [1, -1],
        np.array([1, -1]),
        np.array([1, -1], dtype=np.int8),
        np.array([1, -1], dtype=np.int32),
        np.array([1.0, -1.0]),
        np.array(["CALL", "Put"]),
        np.array(["c", "p"], dtype=object),
        np.array([1, 0, -1], dtype=np.int8)[::2],
    ],
)
def test_kinds_are_names_or_signs(kind: Any) -> None:
    assert sw.price(**HULL, kind=kind) == pytest.approx([HULL_CALL, HULL_PUT], abs=1e-6)


@pytest.mark.parametrize("kind", ["p", "PUT", -1, -1.0, np.int64(-1), np.str_("put"), np.array("put"), np.array(-1)])
def test_one_kind_is_a_scalar(kind: Any) -> None:
    put = sw.price(**HULL, kind=kind)
    assert type(put) is float
    assert put == pytest.approx(HULL_PUT, abs=1e-6)


def test_one_row_is_broadcast() -> None:
    prices = sw.price(**HULL | {"strike": [40.0, 40.0, 40.0], "spot": [42.0]}, kind=["call"])
    assert prices == pytest.approx([HULL_CALL] * 3, abs=1e-6)
    assert sw.price([42.0], 40, 0.5, 0.1, 0, 0.2, "call").shape == (1,)
    assert sw.price([], 40, 0.5, 0.1, 0, 0.2, "call").shape == (0,)


def test_arguments_are_read_where_they_lie_and_left_alone() -> None:
    spot = np.full(1000, 42.0)
    spot.flags.writeable = False
    assert sw.price(**HULL | {"spot": spot}, kind="call")[-1] == pytest.approx(HULL_CALL, abs=1e-6)
    assert (spot == 42).all()


def test_answers_are_arrays_that_can_be_written() -> None:
    prices = sw.price(**HULL | {"spot": [42.0, 43.0]}, kind="call")
    prices[0] = 0
    assert prices[0] == 0


def test_bad_rows_are_nan_and_say_why() -> None:
    answer = sw.implied_volatility(100, 100, [1.0, 1.0, -1.0], 0, 0, [10.0, 200.0, 5.0], "call", return_status=True)
    assert list(answer._fields) == ["volatility", "status"]
    assert np.isnan(answer.volatility).tolist() == [False, True, True]
    assert answer.status.dtype == np.uint8
    assert [sw.Status(code) for code in answer.status] == [sw.Status.OK, sw.Status.ABOVE_MAXIMUM, sw.Status.EXPIRED]
    one = sw.price(np.nan, 100, 1, 0, 0, 0.2, "call", return_status=True)
    assert one.status is sw.Status.BAD_INPUT and np.isnan(one.price)


def test_none_is_the_default() -> None:
    assert sw.american_price(**HULL, kind="put", scheme=None) == sw.american_price(**HULL, kind="put")


def test_none_in_a_column_is_missing() -> None:
    assert np.isnan(sw.price(**HULL | {"spot": [42, None]}, kind="call")).tolist() == [False, True]


def test_greeks_of_choice() -> None:
    answer = sw.select_greeks(**HULL, kind="call", select=["delta", "vanna"])
    assert answer._fields == ("delta", "vanna", "status")
    assert answer.delta == pytest.approx(0.7791, abs=1e-4)
    again = pickle.loads(pickle.dumps(answer))
    assert again == answer and type(again) is type(answer)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_threads_give_the_same_bits(threads: int) -> None:
    strike = np.linspace(50, 150, 20_003)
    one = sw.greeks(100, strike, 0.5, 0.03, 0.01, 0.25, "put")
    many = sw.greeks(100, strike, 0.5, 0.03, 0.01, 0.25, "put", threads=threads)
    assert all(np.array_equal(a, b) for a, b in zip(one, many, strict=True))


def test_other_threads_run_meanwhile() -> None:
    ticks = [0]
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks[0] += 1
            time.sleep(0)

    interval = sys.getswitchinterval()
    # A thread that holds on to the interpreter would keep it for a minute.
    sys.setswitchinterval(60)
    try:
        ticker = threading.Thread(target=tick, daemon=True)
        strike = np.linspace(50, 150, 2_000)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(ticker.start)
            sw.tree_leisen_reimer(100, strike, 0.5, 0.03, 0.01, 0.25, "put", steps=501)
            done.set()
    finally:
        sys.setswitchinterval(interval)
    assert ticks[0] > 0


def test_calls_leave_no_memory_behind() -> None:
    def call() -> None:
        sw.greeks(**HULL | {"spot": np.array([42.0, 43.0])}, kind=["call", "put"])
        sw.price(**HULL, kind="call", return_status=True)
        sw.macd(np.arange(50.0))
        with pytest.raises(sw.StrikewiseError):
            sw.price("x", 1, 1, 1, 1, 1, "call")

    for _ in range(50):
        call()
    gc.collect()
    before = sys.getallocatedblocks()
    for _ in range(500):
        call()
    gc.collect()
    assert sys.getallocatedblocks() - before < 200


@pytest.mark.parametrize("kind", ["call", "put", "P", "".join(["c", "all"]), 1, -1.0])
def test_numbers_alone_answer_as_columns_and_names_do(kind: Any) -> None:
    numbers = [100, np.float64(95.0), 0.5, 0.03, 0, 0.25]
    names = ["spot", "strike", "years", "rate", "dividend_yield", "volatility"]
    for function in (sw.price, sw.greeks, sw.american_price, sw.barone_adesi_whaley_greeks):
        alone = function(*numbers, kind)
        columns = function(*([number] for number in numbers), [kind])
        assert np.array_equal(np.ravel(alone), np.ravel(columns))
        assert function(**dict(zip(names, numbers, strict=True)), kind=kind) == alone


def test_numbers_alone_are_refused_by_name() -> None:
    for arguments, named in (((100, 100, 1, 0.05, 0, 0.2, "calls"), "kind"), ((100, 100, 1, 0.05, 0, 0.2, 2), "kind"), ((100,), "strike")):
        with pytest.raises(sw.StrikewiseError) as refusal:
            sw.price(*arguments)
        assert refusal.value.argument == named


def test_kinds_are_read_from_every_stride() -> None:
    signs = np.array([1, 9, -1, 9, 1, 9], np.int8)
    many = sw.price(100, 100, 1, 0.05, 0, 0.2, signs[::2])
    assert many.tolist() == [sw.price(100, 100, 1, 0.05, 0, 0.2, kind) for kind in ("call", "put", "call")]
    with pytest.raises(sw.StrikewiseError, match="9"):
        sw.price(100, 100, 1, 0.05, 0, 0.2, signs)


def test_whole_numbers_of_any_size_are_numbers() -> None:
    for whole in (0, -7, 1, 2**53 + 1, 2**63 - 1, 2**63, 10**30):
        answers = [sw.price(spot, 1, 1, 0, 0, 0.2, "call", return_status=True) for spot in (whole, float(whole))]
        assert repr(answers[0]) == repr(answers[1])
        assert sw.price(whole, 1, 1, 0, 0, 0.2, "call") == answers[0].price or whole < 1
    for beyond in (10**400, [1, 10**400]):
        with pytest.raises(sw.StrikewiseError, match="spot"):
            sw.price(beyond, 1, 1, 0, 0, 0.2, "call")
