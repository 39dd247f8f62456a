//! Whether all compute the same thing: a column that is mislabelled, or a unit that is another one, would
//! make every ratio worthless.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::Worker;
use super::plan::{Plan, Task};

/// Contracts whose answers are compared.
const ROWS: usize = 1_000;

/// The furthest that doubles may be apart, in units of the mean size of their column.
const TOLERANCE: f64 = 1e-9;

/// American prices are approximations: these are only told apart from nonsense, in units of the spot.
const AMERICAN_TOLERANCE: f64 = 0.2;

/// Against what American prices are held.
const REFERENCE: &str = "american-reference";

/// Who is further apart than that, by how much at most, and why.
const KNOWN: &[(&str, &[&str], f64, &str)] = &[
    (
        "black_scholes, bsm_compute_all",
        &["vega"],
        1.0,
        "its vega lacks the dividend discount",
    ),
    (
        "blackscholes (f32",
        &[
            "price",
            "delta",
            "gamma",
            "vega",
            "theta",
            "rho",
            "volatility",
        ],
        0.1,
        "it computes in single precision",
    ),
    (
        "py_vollib_vectorized",
        &["delta", "gamma", "vega", "theta", "rho"],
        3.0,
        "its Greeks are wide differences of prices, and its rho is another quantity where there are dividends",
    ),
    (
        "QuantLib 1.44, Li and Lee",
        &["volatility"],
        1e-4,
        "it iterates to its default accuracy only",
    ),
    (
        "strikewise, accurate scheme",
        &["volatility"],
        2e-3,
        "the first row inverts the fast scheme, whose error it carries",
    ),
    (
        "QuantLib 1.44, impliedVolatility",
        &["volatility"],
        5.0,
        "it inverts a coarse grid; a premium that is the value of exercise is given by every volatility up to ours",
    ),
];

/// How far the answers of one implementation are from ours; for American prices, from the reference.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Difference {
    pub(crate) task: &'static str,
    pub(crate) name: String,
    /// The column that is furthest apart.
    pub(crate) column: &'static str,
    pub(crate) greatest: f64,
    pub(crate) root_mean_square: f64,
    /// Rows without an answer.
    pub(crate) missing: usize,
    pub(crate) rows: usize,
    /// Why it is further apart than doubles should be.
    pub(crate) reason: Option<&'static str>,
}

pub(crate) struct Agreement(pub(crate) Vec<Difference>);

impl Agreement {
    pub(crate) fn check(
        workers: &mut [Worker],
        plan: &Plan,
        contracts: &Path,
    ) -> Result<Self, String> {
        let (mut differences, mut faults) = (Vec::new(), Vec::new());
        for task in plan.tasks() {
            let Some(reference) = reference(workers, task)? else {
                println!("    {}: nothing to compare with", task.name);
                continue;
            };
            let spots = spots(contracts)?;
            for worker in workers.iter_mut() {
                for implementation in worker.implementations.clone() {
                    if implementation.task != task.name {
                        continue;
                    }
                    let rows = reference.len() / task.columns.len();
                    let rows = rows.min(implementation.most_rows);
                    let answers = worker.answers(&implementation, rows)?;
                    let difference = if task.name == "american" {
                        american(task, &implementation.name, &answers, &reference, &spots)
                    } else {
                        closed_form(task, &implementation.name, &answers, &reference)
                    };
                    let difference = match difference {
                        Ok(difference) => difference,
                        Err(fault) => {
                            faults.push(fault);
                            continue;
                        }
                    };
                    println!(
                        "    {:.1e} {} ({} missing)  {}, {}",
                        difference.greatest,
                        difference.column,
                        difference.missing,
                        task.name,
                        implementation.name
                    );
                    differences.push(difference);
                }
            }
        }
        if faults.is_empty() {
            Ok(Self(differences))
        } else {
            Err(faults.join("\n"))
        }
    }
}

/// Our own answers, which the golden vectors test; for American prices, the peer's slowest scheme.
fn reference(workers: &mut [Worker], task: &Task) -> Result<Option<Vec<f64>>, String> {
    let wanted = if task.name == "american" {
        REFERENCE
    } else {
        task.name
    };
    for worker in workers.iter_mut() {
        let found = worker.implementations.iter().find(|one| one.task == wanted);
        if let Some(implementation) = found.cloned() {
            let rows = ROWS.min(implementation.most_rows);
            return worker.answers(&implementation, rows).map(Some);
        }
    }
    Ok(None)
}

fn closed_form(
    task: &'static Task,
    name: &str,
    answers: &[f64],
    reference: &[f64],
) -> Result<Difference, String> {
    let width = task.columns.len();
    let rows = answers.len() / width;
    let reference = &reference[..reference.len().min(answers.len())];
    if answers.len() != rows * width || answers.len() != reference.len() {
        return Err(format!("{name} gives {} answers", answers.len()));
    }
    let mut worst: Option<Difference> = None;
    for (place, &column) in task.columns.iter().enumerate() {
        let of =
            |all: &[f64]| -> Vec<f64> { all.iter().skip(place).step_by(width).copied().collect() };
        let (theirs, ours) = (of(answers), of(reference));
        let scale = ours.iter().map(|value| value.abs()).sum::<f64>() / rows as f64;
        let apart = Apart::new(&theirs, &ours, |_| scale);
        let known = KNOWN
            .iter()
            .find(|(who, columns, ..)| name.starts_with(who) && columns.contains(&column));
        let allowed = known.map_or(TOLERANCE, |(_, _, allowed, _)| *allowed);
        if apart.greatest > allowed || apart.missing == rows {
            return Err(format!(
                "{name} computes another {column}: {:.1e} of its mean apart, {} rows missing",
                apart.greatest, apart.missing
            ));
        }
        let difference = Difference {
            task: task.name,
            name: name.into(),
            column,
            greatest: apart.greatest,
            root_mean_square: apart.root_mean_square,
            missing: apart.missing,
            rows,
            reason: known.map(|(.., reason)| *reason),
        };
        if worst
            .as_ref()
            .is_none_or(|worst| worst.greatest < difference.greatest)
        {
            worst = Some(difference);
        }
    }
    worst.ok_or_else(|| format!("{name} answers nothing"))
}

fn american(
    task: &'static Task,
    name: &str,
    answers: &[f64],
    reference: &[f64],
    spots: &[f64],
) -> Result<Difference, String> {
    let reference = &reference[..reference.len().min(answers.len())];
    let apart = Apart::new(answers, reference, |row| spots[row]);
    if apart.greatest > AMERICAN_TOLERANCE || apart.missing == answers.len() {
        return Err(format!(
            "{name} computes something else: {:.1e} of spot apart",
            apart.greatest
        ));
    }
    Ok(Difference {
        task: task.name,
        name: name.into(),
        column: "price",
        greatest: apart.greatest,
        root_mean_square: apart.root_mean_square,
        missing: apart.missing,
        rows: answers.len(),
        reason: None,
    })
}

/// How far two columns are apart, in units that a function of the row gives.
struct Apart {
    greatest: f64,
    root_mean_square: f64,
    missing: usize,
}

impl Apart {
    fn new(these: &[f64], those: &[f64], unit: impl Fn(usize) -> f64) -> Self {
        let (mut greatest, mut squares, mut missing) = (0.0_f64, 0.0, 0);
        for (row, (this, that)) in these.iter().zip(those).enumerate() {
            let apart = (this - that).abs() / unit(row);
            if apart.is_nan() {
                missing += 1;
            } else {
                greatest = greatest.max(apart);
                squares += apart * apart;
            }
        }
        let found = these.len().saturating_sub(missing).max(1);
        Self {
            greatest,
            root_mean_square: (squares / found as f64).sqrt(),
            missing,
        }
    }
}

/// The first column of the file.
fn spots(contracts: &Path) -> Result<Vec<f64>, String> {
    let mut bytes = Vec::new();
    File::open(contracts)
        .and_then(|file| file.take(8 * ROWS as u64).read_to_end(&mut bytes))
        .map_err(|error| format!("{}: {error}", contracts.display()))?;
    let (spots, _) = bytes.as_chunks::<8>();
    Ok(spots
        .iter()
        .map(|bytes| f64::from_le_bytes(*bytes))
        .collect())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::*;

    const GREEKS: Task = Task {
        name: "greeks",
        title: "",
        columns: &["price", "vega"],
        counts: &[],
    };

    #[test]
    fn a_unit_that_is_another_one_is_found() {
        let ours = [10.0, 40.0, 20.0, 60.0];
        let percent = [10.0, 0.4, 20.0, 0.6];
        let fault = closed_form(&GREEKS, "a peer", &percent, &ours).unwrap_err();
        assert!(fault.contains("another vega"), "{fault}");
    }

    #[test]
    fn columns_that_are_exchanged_are_found() {
        let ours = [10.0, 40.0, 20.0, 60.0];
        let exchanged = [40.0, 10.0, 60.0, 20.0];
        assert!(closed_form(&GREEKS, "a peer", &exchanged, &ours).is_err());
        assert!(closed_form(&GREEKS, "a peer", &ours, &ours).is_ok());
    }

    #[test]
    fn what_is_known_of_a_peer_is_allowed_to_it_alone() {
        let ours = [10.0, 40.0, 20.0, 60.0];
        let off = [10.0, 41.0, 20.0, 61.0];
        let found = closed_form(&GREEKS, "black_scholes, bsm_compute_all", &off, &ours).unwrap();
        assert_eq!(found.column, "vega");
        assert!(found.reason.is_some());
        assert!(closed_form(&GREEKS, "numba", &off, &ours).is_err());
    }

    #[test]
    fn a_row_without_an_answer_is_counted_and_is_no_difference() {
        let ours = [10.0, 40.0, 20.0, 60.0];
        let part = [10.0, f64::NAN, 20.0, 60.0];
        let vega = Apart::new(&part, &ours, |_| 1.0);
        assert_eq!((vega.missing, vega.greatest), (1, 0.0));
    }
}
