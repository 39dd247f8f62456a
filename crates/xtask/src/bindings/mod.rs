//! The packages of other languages: built and tested as their users have them.

pub(crate) mod agreement;
mod browser;
pub(crate) mod javascript;
pub(crate) mod packages;
pub(crate) mod python;
mod webassembly;
