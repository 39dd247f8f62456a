"""The one exception."""

from __future__ import annotations


class StrikewiseError(ValueError):
    """A call that cannot be answered as a whole; a bad row of a batch is NaN instead.

    The codes are the same in every language: ``LENGTH_MISMATCH``, ``INVALID_PARAMETER``, ``INVALID_DATA``,
    ``INVALID_PROFILE``.
    """

    code: str
    """The stable reason."""
    argument: str
    """The name of the argument that was refused."""
    value: str
    """What was refused, as text."""
    rule: str
    """The rule that it broke."""

    def __init__(self, code: str, argument: str, value: str, rule: str) -> None:
        super().__init__(code, argument, value, rule)
        self.code = code
        self.argument = argument
        self.value = value
        self.rule = rule

    def __str__(self) -> str:
        return f"{self.code}: {self.argument} = {self.value}; {self.rule}"
