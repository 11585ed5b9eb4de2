//! Adds.
//! Caught by: pipelines::both_ways_agree (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, one_at_a_time,
};

pub fn multiply_one(value: i64, factor: i64) -> i64 {
    value + factor
}
