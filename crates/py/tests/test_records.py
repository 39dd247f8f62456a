"""Records: values under names."""

import copy
import pickle

import numpy as np
import polars as pl

import strikewise as sw
from strikewise import records

SCALAR = sw.greeks(100, 100, 1, 0.05, 0, 0.2, "call")
COLUMNS = sw.greeks(100, np.linspace(80, 120, 100), 1, 0.05, 0, 0.2, "call")


def test_a_record_is_attributes_a_tuple_and_a_mapping() -> None:
    assert type(SCALAR) is records.Greeks
    price, delta, *_, status = SCALAR
    assert (SCALAR.price, SCALAR["delta"], SCALAR[-1]) == (price, delta, status)
    assert dict(SCALAR) == SCALAR._asdict() == dict(SCALAR.items())
    assert SCALAR.keys() == ("price", "delta", "gamma", "vega", "theta", "rho", "status")
    assert SCALAR.values() == tuple(SCALAR)


def test_a_record_tells_what_it_holds() -> None:
    assert repr(SCALAR).startswith("Greeks(price=10.450583572185")
    assert len(repr(COLUMNS)) < 800
    html = COLUMNS._repr_html_()
    assert html.count("<tr>") == 12 and "100 rows × 7 columns" in html
    assert "<td>10.4506</td>" in SCALAR._repr_html_() and "<td>OK</td>" in SCALAR._repr_html_()
    assert "20 × 3" in sw.bbands(np.ones((20, 3)))._repr_html_()


def test_records_can_be_pickled_and_copied() -> None:
    for again in (pickle.loads(pickle.dumps(SCALAR)), copy.deepcopy(SCALAR)):
        assert again == SCALAR and type(again) is records.Greeks
    assert np.array_equal(pickle.loads(pickle.dumps(COLUMNS)).delta, COLUMNS.delta)


def test_a_record_becomes_a_data_frame() -> None:
    frame = COLUMNS.to_pandas()
    assert frame.shape == (100, 7) and frame["delta"].iloc[-1] == COLUMNS.delta[-1]
    assert COLUMNS.to_polars()["delta"].to_numpy()[-1] == COLUMNS.delta[-1]
    assert isinstance(SCALAR.to_polars(), pl.DataFrame) and len(SCALAR.to_pandas()) == 1


def test_a_scan_report_and_a_score_show_themselves() -> None:
    report = sw.scan(sw.sample_market())
    best = report["setups"][0]
    html = report._repr_html_()
    assert html.count("<tr>") == 10 + 6 + 2 and f"<td>{best['ticker']}</td>" in html
    assert len(repr(report)) < 2000 and "'setups': [28 items]" in repr(report)
    score = best["score"]
    assert isinstance(score, sw.Document) and f"score {score['total']:.6g}" in score._repr_html_()
    assert score._repr_html_().index(score["factors"][0]["measure"]) > 0
    assert repr(score).startswith(f"Document({{'total': {score['total']}")


def test_documents_can_be_pickled_and_copied() -> None:
    report = sw.scan(sw.sample_market())
    for again in (pickle.loads(pickle.dumps(report)), copy.deepcopy(report)):
        assert again == report and type(again) is sw.Document and type(again["setups"][0]) is sw.Document
