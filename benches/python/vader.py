"""VADER on the labelled headlines that `cargo xtask sentiment` measures with, split the same way.

    python3 -m venv /tmp/vader && /tmp/vader/bin/pip install -r benches/python/requirements-vader.txt
    /tmp/vader/bin/python benches/python/vader.py ../shared/data/sentiment/SEntFiN.csv.gz

VADER scores a headline as a whole: every entity in it is given that label, by VADER's own limits of 0.05.
"""

import ast
import csv
import gzip
import sys

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

LABELS = ["negative", "neutral", "positive"]


def held_out(headline):
    """Bit 32 of FNV-1a, as crates/xtask/src/sentiment/labelled.rs has it."""
    value = 0xCBF29CE484222325
    for byte in headline.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return bool(value >> 32 & 1)


def main(path):
    analyzer = SentimentIntensityAnalyzer()
    counts = {(half, several): [[0] * 3 for _ in LABELS] for half in (False, True) for several in (False, True)}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                labels = ast.literal_eval(row["Decisions"])
            except (SyntaxError, ValueError):
                continue
            compound = analyzer.polarity_scores(row["Title"])["compound"]
            answer = 2 if compound >= 0.05 else 0 if compound <= -0.05 else 1
            for label in labels.values():
                truth = LABELS.index(label)
                counts[held_out(row["Title"]), False][truth][answer] += 1
                if len(labels) > 1:
                    counts[held_out(row["Title"]), True][truth][answer] += 1
    print("| rows | labels | accuracy | macro F1 |\n|---|--:|--:|--:|")
    for several in (False, True):
        for half in (False, True):
            matrix = counts[half, several]
            total = sum(map(sum, matrix))
            f1 = [
                2 * matrix[i][i] / (sum(matrix[i]) + sum(row[i] for row in matrix))
                for i in range(3)
            ]
            name = ("held-out half" if half else "tuning half") + (", several entities" if several else "")
            right = sum(matrix[i][i] for i in range(3))
            print(f"| {name} | {total} | {100 * right / total:.1f} % | {sum(f1) / 3:.3f} |")


if __name__ == "__main__":
    main(sys.argv[1])
