//! American prices, from run to run.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use strikewise::pricing::{ExerciseStyle, tree};
use strikewise_benches::contracts::Contracts;

const COUNT: usize = 100;

fn american(criterion: &mut Criterion) {
    let contracts = Contracts::generate(COUNT);
    let rows = contracts.rows(0, COUNT);
    let mut group = criterion.benchmark_group("american");
    group.throughput(Throughput::Elements(COUNT as u64));
    for steps in [101, 501] {
        group.bench_with_input(
            BenchmarkId::new("Leisen-Reimer tree", steps),
            &rows,
            |bencher, rows| {
                bencher.iter(|| {
                    let rows = black_box(rows);
                    tree::leisen_reimer(
                        rows.spot,
                        rows.strike,
                        rows.years,
                        rows.rate,
                        rows.dividend_yield,
                        rows.volatility,
                        rows.kind,
                        ExerciseStyle::American,
                        steps,
                    )
                });
            },
        );
    }
    group.finish();
}

criterion_group!(benches, american);
criterion_main!(benches);
