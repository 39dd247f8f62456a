"""The code of the guide runs, and answers as its comments say."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import strikewise as sw

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "python.md"


def test_the_code_of_the_readme_runs() -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 1
    exec(blocks[0], {})  # noqa: S102


def test_the_code_of_the_guide_runs(capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, Any] = {}
    blocks = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 7
    for block in blocks:
        exec(block, names)  # noqa: S102
    assert capsys.readouterr().out == "INVALID_PARAMETER: period = 0; must be 2 to 100000\n"
    assert sw.price(100, 100, 1, 0.05, 0, 0.2, "call") == pytest.approx(10.450583572185565, abs=1e-12)
    assert np.round(sw.rsi([10, 12, 11, 14], period=2)[2:], 2).tolist() == [66.67, 88.89]
    assert [sw.Status(code).name for code in names["answer"].status] == ["OK", "ABOVE_MAXIMUM"]
    assert names["rsi"].peek(14) > names["rsi"].peek(13)


def test_documents_go_through() -> None:
    market = sw.sample_market()
    assert isinstance(market, sw.Document) and "<table>" in market._repr_html_()
    report = sw.scan(market)
    assert isinstance(report, sw.Document) and "<table>" in report._repr_html_()
    with pytest.raises(sw.StrikewiseError) as refusal:
        sw.scan({"as_of": "no date"})
    assert refusal.value.argument.startswith("market")
