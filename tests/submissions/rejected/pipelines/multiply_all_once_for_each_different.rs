//! Keeps one of each value.
//! Caught by: pipelines::multiply_all_values (FAILED)

use std::collections::BTreeSet;

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_one, one_at_a_time,
};

pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    let all: BTreeSet<i64> = values.iter().map(|value| value * factor).collect();
    all.into_iter().collect()
}
