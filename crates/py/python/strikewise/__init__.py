"""Prices, Greeks and implied volatilities of options, technical indicators, and an explained screen.

Every function takes numbers, lists, NumPy arrays, or Series of pandas and Polars, and answers in kind::

    >>> import strikewise as sw
    >>> round(sw.price(100, 100, 1, 0.05, 0, 0.2, "call"), 4)
    10.4506
"""

import numpy as _np

from . import _native
from ._document import Document
from ._error import StrikewiseError
from ._markets import read_market, sample_market
from ._record import Record
from ._status import Status

__version__ = _native.__version__

catalogue = _native.catalogue

# The names of functions come last: some are those of Python's own (`max`, `sum`).
__all__ = ["Document", "Record", "Status", "StrikewiseError", "catalogue", "read_market", "sample_market", *_native.functions()]
globals().update(_native.functions())

# The C library of Linux gives back large memory as soon as it is free, and the next answer gets it anew, page by page, which
# can cost more than the answer. It keeps what is smaller than the largest that was ever given back, up to 32 MB: this, never written.
_np.empty(4_000_000)
