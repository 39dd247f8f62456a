"""The classes of records: one for each function with several outputs, named after it."""

from . import _native
from ._record import Record, record_class

__all__ = ["Record"]

for _row in _native.catalogue():
    if len(_row["outputs"]) > 1:
        globals()[_row["record"]] = record_class(_row["record"], [output["name"] for output in _row["outputs"]])
        __all__.append(_row["record"])
del _row
