"""The vectors that the runners of all languages read."""

import json
from pathlib import Path
from typing import Any

import numpy as np

CORE_TESTS = Path(__file__).resolve().parents[2] / "core" / "tests"


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def golden() -> list[Any]:
    return [read(path) for path in sorted((CORE_TESTS / "golden").glob("*.json"))]


def ta_lib() -> list[Any]:
    return [read(path) for path in sorted((CORE_TESTS / "ta_lib").glob("[A-Z]*.json"))]


def number(value: Any) -> Any:
    return float(value) if value in ("NaN", "Infinity", "-Infinity") else value


def numbers(value: Any) -> Any:
    """Lists of numbers as arrays; names and lists of names as they are."""
    if not isinstance(value, list):
        return number(value) if isinstance(value, str) else value
    items = [number(item) for item in value]
    return items if any(isinstance(item, str) for item in items) else np.array(items, dtype=float)
