"""Scans and prices on a cluster, of which a process is killed, are those of one process."""

import json
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "distributed"


def test_a_cluster_that_loses_a_process_answers_as_one_process_does() -> None:
    run = [sys.executable, "on_dask.py", "--processes", "2"]
    done = subprocess.run(run, cwd=EXAMPLE, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["killed"] > 0 and report["parts_left_when_killed"] > 0
    assert report["scans"] == report["identical_scans"] == 12 and report["setups"] > 0
    assert report["chains"] == report["identical_chains"] == 240 and report["contracts"] == 190_416


def test_what_shipping_costs_is_printed() -> None:
    done = subprocess.run([sys.executable, "shipping.py"], cwd=EXAMPLE, capture_output=True, text=True, timeout=300, check=True)
    assert done.stdout.count("\n") == 6 and "| the sample market, as a document | 3.8" in done.stdout
