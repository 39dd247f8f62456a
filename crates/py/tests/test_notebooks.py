"""The notebooks run from top to bottom, and what they assert holds."""

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[3]
NOTEBOOKS = sorted((ROOT / "examples" / "python").glob("*.ipynb"))
REAL_DATA = ROOT.parent / "shared" / "data"


def test_there_are_notebooks() -> None:
    assert [notebook.stem for notebook in NOTEBOOKS] == [
        "implied_volatility_smile", "indicator_dashboard", "leap_scanner", "portfolio_risk", "quickstart",
    ]  # fmt: skip


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    # A notebook is kept without what it shows; nothing here would pass without an assertion.
    assert all(not cell.outputs and cell.execution_count is None for cell in code)
    assert sum("assert " in cell.source for cell in code) >= 5
    if "STRIKEWISE_DATA" not in os.environ and REAL_DATA.is_dir():
        monkeypatch.setenv("STRIKEWISE_DATA", str(REAL_DATA))
    assert "STRIKEWISE_DATA" in os.environ or "STRIKEWISE_REQUIRE_DATA" not in os.environ
    # Kernels of notebooks leave files where they run.
    NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(tmp_path)}}).execute()
