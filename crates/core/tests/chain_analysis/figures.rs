//! What traders read off a surface, against `smile_figures.json`, which `golden/generate/chain_analysis.py` writes.

use serde_json::Value;
use strikewise::Result;
use strikewise::chain_analysis::{SmileFigures, Surface, Svi};

fn numbers(value: &Value) -> Vec<f64> {
    let items = value.as_array().unwrap().iter();
    items.map(|item| item.as_f64().unwrap()).collect()
}

fn figures(inputs: &Value) -> Result<Option<SmileFigures>> {
    let [a, b, rho, m, sigma] = ["a", "b", "rho", "m", "sigma"].map(|name| numbers(&inputs[name]));
    let smiles: Vec<Svi> = (0..a.len())
        .map(|n| Svi::new(a[n], b[n], rho[n], m[n], sigma[n]))
        .collect::<Result<_>>()?;
    let days: Vec<i32> = serde_json::from_value(inputs["days"].clone()).unwrap();
    let surface = Surface::new(&days, &numbers(&inputs["forward"]), &smiles)?;
    Ok(surface.figures(inputs["at"].as_f64().unwrap()))
}

#[test]
fn figures_between_two_expiries() {
    let file: Value = serde_json::from_str(include_str!("smile_figures.json")).unwrap();
    let tolerance = file["tolerance"]["relative"].as_f64().unwrap();
    for case in file["cases"].as_array().unwrap() {
        let Some(expected) = case.get("expected") else {
            let error = figures(&case["inputs"]).unwrap_err();
            assert_eq!(error.code().as_str(), case["error"]["code"]);
            assert_eq!(error.argument(), case["error"]["argument"]);
            continue;
        };
        let found = figures(&case["inputs"]).unwrap().unwrap();
        for (name, found) in [
            ("forward", found.forward),
            ("at_the_money", found.at_the_money),
            ("call_25_delta", found.call_25_delta),
            ("put_25_delta", found.put_25_delta),
            ("skew_25_delta", found.skew_25_delta),
            ("butterfly_25_delta", found.butterfly_25_delta),
        ] {
            let expected = expected[name][0].as_f64().unwrap();
            assert!(
                (found - expected).abs() <= tolerance * (1.0 + expected.abs()),
                "{name}: {found}, expected {expected}"
            );
        }
    }
}
