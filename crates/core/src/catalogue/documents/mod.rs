//! Functions of objects: strategies, chains, portfolios, regimes, news, queries and the screen.

mod chains;
mod portfolios;
mod regimes;
mod screens;
mod strategies;

use super::Function;

pub(super) fn add_to(functions: &mut Vec<Function>) {
    strategies::add_to(functions);
    chains::add_to(functions);
    screens::add_to(functions);
    portfolios::add_to(functions);
    regimes::add_to(functions);
}
