"""Columns that are not simply arrays of float64: copied once, and what they are part of kept."""

from __future__ import annotations

import numbers
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import _native
from ._error import StrikewiseError
from ._frames import Frame, frame_of

Array = NDArray[np.float64]


def read_numbers(argument: str, value: Any) -> tuple[Array, Frame | None] | None:
    """The numbers of a value, contiguous, and its frame; None if they are no numbers."""
    frame = frame_of(value)
    array = _numbers(frame.numbers() if frame else value)
    return None if array is None else (array, frame)


def _numbers(value: Any) -> Array | None:
    if isinstance(value, (str, bytes, dict, set)):
        return None
    try:
        if isinstance(value, (numbers.Real, Decimal)):
            return np.asarray(float(value))
        array = np.asarray(_arrow(value))
    except (TypeError, ValueError, OverflowError):
        return None
    if array.dtype.kind == "O":
        if not all(item is None or isinstance(item, (numbers.Real, Decimal, np.number)) for item in array.flat):
            return None
    elif array.dtype.kind not in "biuf":
        return None
    # An order in memory is kept where there is one: a frame's columns are read where they lie.
    try:
        array = np.asarray(array, dtype=np.float64)
    except OverflowError:
        return None
    if not (array.flags.c_contiguous or array.flags.f_contiguous) or not array.flags.aligned:
        array = np.array(array, order="C")
    return array


def _arrow(value: Any) -> Any:
    """What NumPy can read of an array that only speaks Arrow's interface."""
    if hasattr(value, "__array__") or not (hasattr(value, "__arrow_c_array__") or hasattr(value, "__arrow_c_stream__")):
        return value
    try:
        import pyarrow  # type: ignore[import-untyped, unused-ignore]
    except ImportError:
        return value
    if hasattr(value, "__arrow_c_array__"):
        return pyarrow.array(value).to_numpy(zero_copy_only=False)
    return pyarrow.chunked_array(value).to_numpy()


def read_kinds(argument: str, value: Any) -> tuple[Array, bool, Frame | None] | None:
    """1 for each call and -1 for each put, whether it is one alone, and the frame; None if they are no kinds."""
    frame = frame_of(value)
    try:
        array = np.asarray(frame.objects() if frame else value)
    except (TypeError, ValueError):
        return None
    if array.ndim > 1:
        raise StrikewiseError(
            "INVALID_PARAMETER",
            argument,
            f"an array of {' x '.join(map(str, array.shape))}",
            "must have one dimension",
        )
    if array.dtype.kind in "iuf":
        signs = array.astype(np.float64)
    elif array.dtype.kind in "UO":
        items = array.reshape(-1).tolist()
        sign_of = {item: _sign(item) for item in set(items)}
        signs = np.fromiter((sign_of[item] for item in items), np.float64, len(items))
    else:
        return None
    return np.ascontiguousarray(signs.reshape(-1)), array.ndim == 0, frame


def _sign(item: Any) -> float:
    if isinstance(item, numbers.Real):
        return float(item)
    return float(_native.kind_sign(item if isinstance(item, str) else repr(item)))


def one_frame(frames: Iterable[tuple[str, Frame]]) -> Frame:
    """The frame that all are part of; those of other rows are refused, since they would be mixed up in silence."""
    (first_argument, first), *others = frames
    for argument, frame in others:
        if not first.has_rows_of(frame):
            raise StrikewiseError(
                "INVALID_DATA", argument, "another index", f"must have the index of {first_argument}"
            )
    return first


