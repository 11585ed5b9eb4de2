//! Takes the first value for a heading.
//! Caught by: pipelines::multiply_all_values (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_one, one_at_a_time,
};

pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    values[1..].iter().map(|value| value * factor).collect()
}
