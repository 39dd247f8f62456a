"""Markets as documents, for ``scan``."""

from __future__ import annotations

import os

from . import _native
from ._document import Document


def read_market(
    *folders: str | os.PathLike[str], as_of: str | None = None, rate: float | None = None
) -> Document:
    """The market that one or more folders hold; an earlier one has precedence, a later one adds what it lacks.

    Arguments:
        folders: market folders, or recorded layouts that are known (``docs/market-folder.md``, ``docs/recorded-data.md``).
        as_of: the day of the question, ``YYYY-MM-DD``; the data's own if it is not given.
        rate: a flat rate, continuously compounded, in place of yields.

    Raises:
        StrikewiseError: ``INVALID_DATA`` that names the file, the line and the column.
    """
    if not folders:
        raise TypeError("read_market() takes at least one folder; sample_market() is the one that is built in")
    return Document(_native.read_market([os.fspath(folder) for folder in folders], as_of, rate))


def sample_market(*, as_of: str | None = None) -> Document:
    """The sample market that is built in: 518 names, 20 of them with modelled option chains."""
    return Document(_native.read_market([], as_of, None))
