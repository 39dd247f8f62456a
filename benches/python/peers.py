"""The worker that holds the peers in Python: `python peers.py CONTRACTS MODULE...`.

Each one is called as someone who knows it well would call it; everything beyond the seven inputs
(forwards, discount factors, flags) is computed inside the timing, unless the peer takes it as an object
that is built once.
"""

import importlib
import sys

from worker import serve

if __name__ == "__main__":
    contracts, *modules = sys.argv[1:]
    serve([one for name in modules for one in importlib.import_module(name).ALL], contracts)
