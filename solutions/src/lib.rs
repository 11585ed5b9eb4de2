//! The exercises, filled in: same modules, same signatures, judged by the same cases.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a stage owns its inputs, also where it only reads them: they end with it"
)]

// Given to the reader, not to be solved: one file serves both crates.
#[path = "../../exercises/src/done.rs"]
mod done;

pub mod blocks;
pub mod context;
pub mod hazards;
pub mod patterns;

pub use done::{Cancel, Done, done};
