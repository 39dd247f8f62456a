//! European prices, Greeks and implied volatilities on this machine's widest vectors, from run to run.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use strikewise::pricing::{
    Greeks, ImpliedVolatilities, Prices, greeks_into, implied_volatility_into, price_into,
};
use strikewise_benches::contracts::Contracts;

const COUNTS: [usize; 3] = [1, 1_000, 100_000];

fn european(criterion: &mut Criterion) {
    let contracts = Contracts::generate(COUNTS[COUNTS.len() - 1]);
    let mut prices = Prices::default();
    let mut greeks = Greeks::default();
    let mut volatilities = ImpliedVolatilities::default();
    for count in COUNTS {
        let rows = contracts.rows(0, count);
        let mut group = criterion.benchmark_group("european");
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::new("price", count), &rows, |bencher, rows| {
            bencher.iter(|| {
                let rows = black_box(rows);
                price_into(
                    rows.spot,
                    rows.strike,
                    rows.years,
                    rows.rate,
                    rows.dividend_yield,
                    rows.volatility,
                    rows.kind,
                    &mut prices,
                )
            });
        });
        group.bench_with_input(BenchmarkId::new("greeks", count), &rows, |bencher, rows| {
            bencher.iter(|| {
                let rows = black_box(rows);
                greeks_into(
                    rows.spot,
                    rows.strike,
                    rows.years,
                    rows.rate,
                    rows.dividend_yield,
                    rows.volatility,
                    rows.kind,
                    &mut greeks,
                )
            });
        });
        group.bench_with_input(
            BenchmarkId::new("implied volatility", count),
            &rows,
            |bencher, rows| {
                bencher.iter(|| {
                    let rows = black_box(rows);
                    implied_volatility_into(
                        rows.spot,
                        rows.strike,
                        rows.years,
                        rows.rate,
                        rows.dividend_yield,
                        rows.premium,
                        rows.kind,
                        &mut volatilities,
                    )
                });
            },
        );
        group.finish();
    }
}

criterion_group!(benches, european);
criterion_main!(benches);
