//! Takes for granted that there is a first value.
//! Caught by: pipelines::multiply_all_of_nothing (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_one, one_at_a_time,
};

pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    let mut results = vec![values[0] * factor];
    results.extend(values[1..].iter().map(|value| value * factor));
    results
}
