"""The blocks of Python on every page of the guide run, and assert what the page says."""

import re
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).resolve().parents[3] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)

# `python.md` is run by `test_guide.py`, `price.md` by the tests of the command line. The recipe in `distributed.md` needs
# Spark, which is too heavy for these tests; the page says how it was run.
ELSEWHERE = {DOCS / "python.md", DOCS / "price.md", DOCS / "distributed.md"}
PAGES = [
    page
    for page in sorted(DOCS.rglob("*.md"))
    if page not in ELSEWHERE and BLOCK.search(page.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_the_code_of_a_page_runs(page: Path) -> None:
    names: dict[str, Any] = {}
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        assert re.search(r"^ *assert ", block, re.MULTILINE), f"nothing is asserted:\n{block}"
        exec(compile(block, str(page), "exec"), names)  # noqa: S102


def test_the_guide_has_pages() -> None:
    assert len(PAGES) >= 15
