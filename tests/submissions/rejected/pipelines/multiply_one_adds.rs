//! Adds.
//! Caught by: pipelines::multiply_one_value (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, one_at_a_time,
};

pub fn multiply_one(value: i64, factor: i64) -> i64 {
    value + factor
}
