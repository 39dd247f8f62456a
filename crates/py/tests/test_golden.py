"""Every function by its name, against the vectors of `crates/core/tests/golden` and `ta_lib`."""

import sys
from typing import Any

import numpy as np
import pytest
import vectors

import strikewise as sw

CATALOGUE = {row["name"]: row for row in sw.catalogue()}

#: Files whose function the catalogue has in no such form, and why.
ELSEWHERE = {
    "chain_smile": "a chain is analysed as a whole, from a document",
    "cone": "the file has one window, the function takes several and answers with a document",
    "garch": "the file has columns, the function answers with a document",
    "smile_figures": "smiles are fitted from a document",
    "svi_butterfly": "smiles are fitted from a document",
}

#: Bars of TA-Lib that differ on purpose: `crates/core/tests/ta_lib.rs` says why.
EXCEPTIONS = {("SQZMOM", "coarse", 129)}

GOLDEN = {file["function"]: file for file in vectors.golden()}
TA_LIB = {file["function"]: file for file in vectors.ta_lib()}
OURS = {row["indicator"]["ta_lib"]: row for row in CATALOGUE.values() if row["indicator"]}


def columns(row: dict[str, Any], answer: Any) -> dict[str, Any]:
    return answer._asdict() if isinstance(answer, sw.Record) else {row["outputs"][0]["name"]: answer}


def check(name: str, expected: list[Any], actual: Any, tolerance: dict[str, float]) -> None:
    actual = np.atleast_1d(actual)
    assert actual.shape == (len(expected),)
    if actual.dtype == np.uint8:
        assert [sw.Status(status).name for status in actual] == expected
        return
    wanted = np.array([vectors.number(value) for value in expected], dtype=float)
    with np.errstate(invalid="ignore"):
        is_close = abs(actual - wanted) <= tolerance["absolute"] + tolerance["relative"] * abs(wanted)
    is_same = np.where(np.isfinite(wanted), is_close, (actual == wanted) | (np.isnan(actual) & np.isnan(wanted)))
    bad = np.flatnonzero(~is_same)
    assert not len(bad), f"{name}[{bad[0]}] = {actual[bad[0]]!r}, expected {wanted[bad[0]]!r}"


@pytest.mark.parametrize("name", sorted(GOLDEN.keys() - ELSEWHERE.keys()))
def test_golden(name: str) -> None:
    row, file, function = CATALOGUE[name], GOLDEN[name], getattr(sw, name)
    outputs = [output["is_status"] for output in row["outputs"]]
    options = {"return_status": True} if sorted(outputs) == [False, True] else {}
    for case in file["cases"]:
        inputs = {argument: vectors.numbers(value) for argument, value in case["inputs"].items()}
        if "error" in case:
            with pytest.raises(sw.StrikewiseError) as refusal:
                function(**inputs)
            assert {"code": refusal.value.code, "argument": refusal.value.argument} == case["error"], case["name"]
            continue
        actual = columns(row, function(**inputs, **options))
        assert actual.keys() == case["expected"].keys()
        for output, expected in case["expected"].items():
            check(f"{case['name']}: {output}", expected, actual[output], case.get("tolerance", file["tolerance"]))


def test_files_that_are_elsewhere_are_needed() -> None:
    assert ELSEWHERE.keys() <= GOLDEN.keys()


def inputs_of(case: Any, group: str, bars: Any) -> list[Any]:
    """The columns that a case names; elementary functions are given numbers between 0 and 1."""
    series = {name: np.array(values, dtype=float) for name, values in bars[case["series"]].items()}
    close = series["close"]
    series["second"] = series["open"]
    series["first"] = close / (1.01 * close.max()) if group == "MathTransform" else close
    series["periods"] = (2 + 7 * np.arange(len(close)) % 31).astype(float)
    return [series[name] for name in case["inputs"]]


@pytest.mark.parametrize("name", sorted(TA_LIB))
def test_ta_lib(name: str) -> None:
    file, row = TA_LIB[name], OURS[name]
    bars = vectors.read(vectors.CORE_TESTS / "ta_lib" / "series.json")
    for case in file["cases"]:
        series = inputs_of(case, file["group"], bars)
        actual = list(columns(row, getattr(sw, row["name"])(*series, *case["parameters"])).values())
        lookback = case["lookback"]
        if "signals" in case:
            signals = [(at, value) for at, value in enumerate(actual[0].tolist()) if at >= lookback and value != 0]
            assert signals == [(at, value) for at, value in case["signals"]]
            continue
        for output, expected in zip(actual, case["outputs"], strict=True):
            assert np.isnan(output[:lookback]).all()
            start = len(output) - len(expected)
            wanted = np.array([vectors.number(value) for value in expected], dtype=float)
            for series_name, at in [key[1:] for key in EXCEPTIONS if key[0] == name]:
                if case["series"] == series_name:
                    wanted[at - start] = output[at]
            size = np.abs(wanted[np.isfinite(wanted)]).max(initial=0)
            check(name, wanted.tolist(), output[start:], {"absolute": 1e-12 * size, "relative": 1e-10})


def test_nearly_no_function_is_without_vectors(capsys: pytest.CaptureFixture[str]) -> None:
    with_vectors = GOLDEN.keys() | {row["name"] for ta_lib, row in OURS.items() if ta_lib in TA_LIB}
    without = sorted(CATALOGUE.keys() - with_vectors)
    with capsys.disabled():
        print(f"\n{len(without)} of {len(CATALOGUE)} functions have no vectors: {', '.join(without)}", file=sys.stderr)
    indicators = [name for name in without if CATALOGUE[name]["indicator"]]
    assert len(indicators) <= 16, indicators
