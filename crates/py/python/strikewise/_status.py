"""Why rows are NaN."""

from enum import IntEnum

from . import _native

Status = IntEnum("Status", _native.statuses(), module="strikewise")  # type: ignore[misc]
Status.__doc__ = "Why a row is NaN; columns of statuses hold these numbers as ``uint8``."
