//! The packages of other languages: built and tested as their users have them.

pub(crate) mod agreement;
pub(crate) mod javascript;
pub(crate) mod python;
