//! Pops the values, so that they come out backwards.
//! Caught by: pipelines::add_all_values (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_one, in_a_row, multiply_all, multiply_one, one_at_a_time,
};

pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    let mut values = values.to_vec();
    let mut all = Vec::new();
    while let Some(value) = values.pop() {
        all.push(value + amount);
    }
    all
}
