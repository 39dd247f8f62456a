//! The packages of other languages: built and tested as their users have them.

pub(crate) mod python;
