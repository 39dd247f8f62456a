"""Scans of many dates and prices of many chains on a cluster of processes, one of which is killed while they run.

    pip install strikewise "dask[distributed]"
    python on_dask.py                          # two processes on this machine
    python on_dask.py --processes 8
    python on_dask.py --scheduler tcp://HOST:8786   # a cluster that is there; none of its processes is killed

The answers are compared with those of this process alone.
"""

import argparse
import json
import logging
import os
import signal
import time
from pathlib import Path

import jobs
from distributed import Client, LocalCluster, as_completed

#: Parts that are done before a process is killed.
DONE_BEFORE = 5


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--scheduler")
    arguments = parser.parse_args()
    if arguments.scheduler:
        with Client(arguments.scheduler) as client:
            return report(client, None)
    # One thread each: the functions take columns, and a process more is worth more than a thread.
    with (
        LocalCluster(
            n_workers=arguments.processes,
            threads_per_worker=1,
            dashboard_address=None,
            # It would tell at length of the process that is lost.
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster) as client,
    ):
        return report(client, min(client.run(os.getpid).values()))


def report(client, victim):
    # Processes that start later, as in place of one that was lost, are given the file too.
    client.upload_file(str(Path(jobs.__file__)))
    dates, parts = jobs.scan_dates(), jobs.chain_parts()
    start = time.perf_counter()
    scans = client.map(jobs.scan, dates, pure=False)
    prices = client.map(jobs.price_chain, parts, pure=False)
    left = kill_one(prices, victim) if victim else None
    together = client.gather(scans), client.gather(prices)
    seconds = time.perf_counter() - start
    start = time.perf_counter()
    alone = list(map(jobs.scan, dates)), list(map(jobs.price_chain, parts))
    seconds_alone = time.perf_counter() - start
    identical = [
        sum(map(jobs.are_identical, here, there)) for here, there in zip(alone, together, strict=True)
    ]
    return {
        "processes": len(client.scheduler_info()["workers"]),
        "killed": victim,
        "parts_left_when_killed": left,
        "scans": len(dates),
        "identical_scans": identical[0],
        "setups": sum(len(scan["setups"]) for scan in alone[0]),
        "chains": len(parts),
        "identical_chains": identical[1],
        "contracts": sum(prices.shape[1] for prices in alone[1]),
        "seconds": round(seconds, 2),
        "seconds_alone": round(seconds_alone, 2),
    }


def kill_one(futures, victim):
    """Kills a process as soon as some parts are done; how many are not."""
    for done, _ in enumerate(as_completed(futures), 1):
        if done >= DONE_BEFORE:
            os.kill(victim, signal.SIGKILL)
            return sum(not future.done() for future in futures)
    raise RuntimeError("all was done before a process could be killed")


if __name__ == "__main__":
    print(json.dumps(main(), indent=1))
