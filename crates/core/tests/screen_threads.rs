//! A screen on several threads gives the report of one, and tells of every name.
#![cfg(feature = "rayon")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod market;

use market::Share;
use strikewise::scoring::Profile;
use strikewise::screen::{Progress, ScreenOptions, Step, parallel, screen, screen_with_progress};

#[derive(Debug, Default, PartialEq)]
struct Steps(Vec<(Step, usize, usize)>);

impl Progress for Steps {
    fn begin(&mut self, step: Step, names: usize) {
        self.0.push((step, names, 0));
    }

    fn advance(&mut self) {
        self.0.last_mut().unwrap().2 += 1;
    }
}

#[test]
fn every_number_of_threads_gives_the_same_report() {
    let names: Vec<String> = (0..40).map(|place| format!("N{place:02}")).collect();
    let shares: Vec<(&str, Share)> = names
        .iter()
        .zip(0_u8..)
        .map(|(name, place)| {
            let place = f64::from(place);
            let share = Share {
                spot: 20.0 + 9.0 * place,
                volatility: 0.15 + 0.015 * place,
                spread: 0.005 * place,
                drift: 0.0015 - 0.0001 * place,
                revenue_growth: 0.3 - 0.01 * place,
            };
            (name.as_str(), share)
        })
        .collect();
    let market = market::market(&shares);
    let (profile, options) = (Profile::default(), ScreenOptions::default());
    let mut steps = Steps::default();
    let one = screen_with_progress(&market, &profile, &options, &mut steps).unwrap();
    assert_eq!(one, screen(&market, &profile, &options).unwrap());
    assert!(one.setups.len() > 10 && one.rejected.len() > 5);
    // Stages tell of every name that came in, and no other step stays behind.
    for stage in one.funnel.iter().skip(1) {
        let step = (Step::Stage(stage.stage), stage.entered, stage.entered);
        assert!(steps.0.contains(&step), "{step:?} {steps:?}");
    }
    for threads in [1, 2, 3, 7] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let mut again = Steps::default();
        let several = pool
            .install(|| parallel::screen_with_progress(&market, &profile, &options, &mut again))
            .unwrap();
        assert_eq!(several, one, "{threads} threads");
        assert_eq!(again, steps);
    }
}
