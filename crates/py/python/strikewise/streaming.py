"""Indicators that are fed bar by bar: a class for each, named as in every language.

    >>> from strikewise.streaming import Rsi
    >>> rsi = Rsi(period=2)
    >>> [rsi.update(close) for close in (10, 12, 11)]
    [None, None, 66.66666666666666]

Beside its parameters each class takes what is done at a gap (``gaps="carry"``, ``"reset"`` or ``"reject"``), how averages
begin (``seed="ta_lib"`` or ``"first"``), how many more bars have no value (``unstable_period=0``), and whether the last bar
may be replaced (``replaceable=False``).
"""

from __future__ import annotations

import inspect
from typing import Any

from . import _native
from ._native import Stream

__all__ = ["Stream"]

_RULES = {"gaps": "carry", "seed": "ta_lib", "unstable_period": 0, "replaceable": False}


def _class(name: str, function: Any, inputs: int) -> type[Stream]:
    parameters = list(inspect.signature(function).parameters.values())[inputs:]
    own = [parameter for parameter in parameters if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
    rules = [
        inspect.Parameter(rule, inspect.Parameter.KEYWORD_ONLY, default=default) for rule, default in _RULES.items()
    ]
    members = {
        "__doc__": function.__doc__,
        "__module__": __name__,
        "__signature__": inspect.Signature([*own, *rules]),
        "function": function.__name__,
    }
    return type(name, (Stream,), members)


for _row in _native.catalogue():
    if _row["indicator"]:
        _object = _row["indicator"]["object"]
        globals()[_object] = _class(
            _object, _native.functions()[_row["name"]], len(_row["indicator"]["inputs"])
        )
        __all__.append(_object)
del _row, _object
