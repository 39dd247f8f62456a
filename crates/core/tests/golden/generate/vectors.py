"""How the scripts beside this one write a file of vectors."""

import json
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent
EXACT = {"absolute": 0.0, "relative": 0.0}


def spelled(value):
    """JSON has no NaN and no infinity."""
    if isinstance(value, dict):
        return {name: spelled(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [spelled(part) for part in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    value = float(value)
    if value != value:
        return "NaN"
    return {float("inf"): "Infinity", float("-inf"): "-Infinity"}.get(value, value)


def gives(name, inputs, expected):
    return {"name": name, "inputs": spelled(inputs), "expected": spelled(expected)}


def refuses(name, inputs, argument, code="INVALID_PARAMETER"):
    return {"name": name, "inputs": spelled(inputs), "error": {"code": code, "argument": argument}}


def write(function, source, tolerance, *cases):
    tolerance = {"absolute": tolerance, "relative": tolerance} if isinstance(tolerance, float) else tolerance
    head = json.dumps({"function": function, "source": source, "tolerance": tolerance})
    lines = ",\n".join(json.dumps(case) for case in cases)
    (FOLDER / f"{function}.json").write_text(f'{head[:-1]}, "cases": [\n{lines}\n]}}\n')
