"""Every function by its name, against the vectors of `crates/core/tests/golden` and `ta_lib`."""

from typing import Any

import numpy as np
import pytest
import vectors

import strikewise as sw

CATALOGUE = {row["name"]: row for row in sw.catalogue()}

#: Bars of TA-Lib that differ on purpose: `crates/core/tests/ta_lib.rs` says why.
EXCEPTIONS = {("SQZMOM", "coarse", 129)}

GOLDEN = {file["function"]: file for file in vectors.golden()}
TA_LIB = {file["function"]: file for file in vectors.ta_lib()}
OURS = {row["indicator"]["ta_lib"]: row for row in CATALOGUE.values() if row["indicator"]}


def columns(row: dict[str, Any], answer: Any) -> dict[str, Any]:
    return answer._asdict() if isinstance(answer, sw.Record) else {row["outputs"][0]["name"]: answer}


def written(row: dict[str, Any], answer: Any) -> Any:
    """An answer as the files have it: columns are lists, and statuses are spelled."""
    if row["shape"] == "document":
        return answer
    found = {name: np.atleast_1d(column) for name, column in columns(row, answer).items()}
    return {
        name: [sw.Status(status).name for status in column] if column.dtype == np.uint8 else column.tolist()
        for name, column in found.items()
    }


def part(answer: Any, path: str) -> Any:
    for step in filter(None, path.split(".")):
        answer = answer[int(step)] if isinstance(answer, list) else answer[step]
    return answer


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def compare(path: str, actual: Any, expected: Any, tolerance: dict[str, float]) -> None:
    """Of an object only the keys that are expected, of a list every item."""
    if isinstance(expected, list):
        assert len(actual) == len(expected), path
        for place, (found, wanted) in enumerate(zip(actual, expected, strict=True)):
            compare(f"{path}.{place}", found, wanted, tolerance)
    elif isinstance(expected, dict):
        for name, wanted in expected.items():
            compare(f"{path}.{name}", actual[name], wanted, tolerance)
    else:
        wanted = vectors.number(expected)
        is_same = actual == wanted
        if not is_same and is_number(actual) and is_number(wanted):
            near = tolerance["absolute"] + tolerance["relative"] * abs(wanted)
            is_same = (np.isnan(actual) and np.isnan(wanted)) or (np.isfinite(wanted) and abs(actual - wanted) <= near)
        assert is_same, f"{path} = {actual!r}, expected {wanted!r}"


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_golden(name: str) -> None:
    row, file, function = CATALOGUE[name], GOLDEN[name], getattr(sw, name)
    kinds = {argument["name"]: argument["kind"] for argument in row["arguments"]}
    has_status = len(row["outputs"]) == 2 and row["outputs"][1]["is_status"]
    options = {"return_status": True} if has_status else {}
    assert any("error" in case for case in file["cases"]) and any("expected" in case for case in file["cases"])
    for case in file["cases"]:
        given = case["inputs"].items()
        inputs = {key: value if kinds[key] == "document" else vectors.numbers(value) for key, value in given}
        if "error" in case:
            with pytest.raises(sw.StrikewiseError) as refusal:
                function(**inputs)
            assert {"code": refusal.value.code, "argument": refusal.value.argument} == case["error"], f"{case['name']}: {refusal.value}"
            continue
        actual = written(row, function(**inputs, **options))
        for path, expected in case["expected"].items():
            found = part(actual, path)
            compare(f"{case['name']}: {path}", found, expected, case.get("tolerance", file["tolerance"]))


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
            compare(name, output[start:].tolist(), wanted.tolist(), {"absolute": 1e-12 * size, "relative": 1e-10})


def test_every_function_has_vectors() -> None:
    """Those of TA-Lib have its own answers, and what is missing is what they refuse."""
    of_ta_lib = {row["name"] for ta_lib, row in OURS.items() if ta_lib in TA_LIB}
    assert CATALOGUE.keys() - of_ta_lib == GOLDEN.keys() - of_ta_lib
    assert GOLDEN.keys() <= CATALOGUE.keys()
    for name in sorted(of_ta_lib):
        with pytest.raises(sw.StrikewiseError) as refusal:
            getattr(sw, name)()
        first = CATALOGUE[name]["arguments"][0]["name"]
        assert (refusal.value.code, refusal.value.argument) == ("INVALID_PARAMETER", first), name
