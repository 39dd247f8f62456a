"""Rebuild this folder from packages of the Python index. Downloads nothing but those packages.

    python3 -m venv VENV
    VENV/bin/pip install --no-deps skfolio==1.12.2 pytickersymbols==1.17.10
    cargo build --release
    VENV/bin/python crates/data/sample_market/generate.py target/release/strikewise

Writes bars.csv.gz, universe.csv, market.json and LICENSES/, and calls the command for chains.csv.gz.
fundamentals.csv and yields.csv were typed in by hand and are left as they are (see README.md).
"""

import csv
import gzip
import importlib.metadata
import importlib.util
import io
import json
import pathlib
import shutil
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
VERSIONS = {"skfolio": "1.12.2", "pytickersymbols": "1.17.10"}
SESSIONS = 600
SEED = 7
INDICES = {"S&P 500": "S&P 500", "NASDAQ 100": "Nasdaq-100"}
SECTORS = {
    "Communication Services",
    "Consumer Discretionary",
    "Consumer Staples",
    "Energy",
    "Financials",
    "Health Care",
    "Industrials",
    "Information Technology",
    "Materials",
    "Real Estate",
    "Utilities",
}
# Has closes, but is in neither index.
OTHERS = {"RRC": ("Range Resources", "Energy")}


def package(name):
    """Folder of an installed package. It is not imported: its dependencies are not needed."""
    installed = importlib.metadata.version(name)
    if installed != VERSIONS[name]:
        raise SystemExit(f"{name} {installed} is installed; this folder is made from {VERSIONS[name]}")
    return pathlib.Path(importlib.util.find_spec(name).submodule_search_locations[0])


def closes():
    """(dates, ticker to closes) of the last sessions."""
    path = package("skfolio") / "datasets" / "data" / "sp500_dataset.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[-SESSIONS:]
    tickers = sorted(name for name in rows[0] if name != "Date")
    return [row["Date"] for row in rows], {ticker: [row[ticker] for row in rows] for ticker in tickers}


def universe():
    """Ticker to (name, sector or nothing, indices)."""
    path = package("pytickersymbols") / "indices_data.py"
    spec = importlib.util.spec_from_file_location("indices_data", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    members = {ticker: (name, sector, []) for ticker, (name, sector) in OTHERS.items()}
    for source, index in INDICES.items():
        for company in module.INDICES[source]["companies"]:
            # The package mixes classifications; a sector is taken only where one alone is a GICS sector.
            sectors = SECTORS.intersection(company["industries"])
            sector = sectors.pop() if len(sectors) == 1 else ""
            member = members.setdefault(company["symbol"], (company["name"], sector, []))
            member[2].append(index)
    return members


def write_csv(path, header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    data = text.getvalue().encode()
    path.write_bytes(gzip.compress(data, 9, mtime=0) if path.suffix == ".gz" else data)


def copy_licences():
    target = FOLDER / "LICENSES"
    target.mkdir(exist_ok=True)
    for name in VERSIONS:
        files = importlib.metadata.files(name)
        licence = next(file for file in files if file.match("licenses/LICENSE"))
        shutil.copyfile(licence.locate(), target / f"{name}.txt")


def market(as_of, without_closes):
    def source(what, where, licence, kind):
        return {"what": what, "source": where, "licence": licence, "kind": kind}

    return {
        "format": 1,
        "name": "sample market",
        "as_of": as_of,
        "kind": "mixed",
        "sources": [
            source(
                "daily closes of 20 shares, adjusted for splits, dividends and spin-offs",
                f"skfolio {VERSIONS['skfolio']}, sp500_dataset",
                "BSD-3-Clause",
                "real",
            ),
            source(
                "names, sectors and index members",
                f"pytickersymbols {VERSIONS['pytickersymbols']}, indices_data (2026)",
                "MIT",
                "real",
            ),
            source(
                "annual statements of 19 companies",
                "Forms 10-K, typed in from memory; figures that a second source (XBRL facts filed later) "
                "contradicts are left out; those of PFE and XOM and a few others had no second source",
                "public record",
                "real",
            ),
            source(
                "Treasury yields",
                "US Treasury daily par yield curve rates, typed in from memory of the published table; "
                "not checked again",
                "public domain",
                "real",
            ),
            source(
                "option chains",
                f"strikewise sample-market --model-chains-of, seed {SEED}",
                None,
                "modelled",
            ),
        ],
        "notes": [
            "Option chains are modelled from the closes, not quoted: no setup in this market could be traded.",
            f"Index members are those of 2026, not of the date of the screen; {without_closes} of them have "
            "no closes here.",
            "Closes are adjusted for later dividends and spin-offs, so they are below the prices of the day, "
            "most of all GE.",
            "The volatility index is left out: the free records at hand end in January 2019.",
            "Analysts, earnings dates, dividends and news are left out.",
        ],
    }


def main():
    if len(sys.argv) != 2:
        raise SystemExit("usage: generate.py PATH_OF_STRIKEWISE")
    dates, by_ticker = closes()
    write_csv(
        FOLDER / "bars.csv.gz",
        ["ticker", "date", "open", "high", "low", "close", "volume"],
        (
            (ticker, date, "", "", "", close, "")
            for ticker, column in by_ticker.items()
            for date, close in zip(dates, column)
        ),
    )
    members = universe()
    write_csv(
        FOLDER / "universe.csv",
        ["ticker", "name", "sector", "indices"],
        ((ticker, name, sector, "|".join(indices)) for ticker, (name, sector, indices) in sorted(members.items())),
    )
    copy_licences()
    text = json.dumps(market(dates[-1], len(members) - len(by_ticker)), indent=2, ensure_ascii=False) + "\n"
    (FOLDER / "market.json").write_text(text, encoding="utf-8")
    subprocess.run(
        [sys.argv[1], "sample-market", "--model-chains-of", FOLDER, "--out", FOLDER, "--force", f"--seed={SEED}"],
        check=True,
    )


if __name__ == "__main__":
    main()
