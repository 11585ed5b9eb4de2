//! Adds the amount to the list instead of to its values.
//! Caught by: pipelines::add_all_values (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_one, in_a_row, multiply_all, multiply_one, one_at_a_time,
};

pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    let mut all = values.to_vec();
    all.push(amount);
    all
}
