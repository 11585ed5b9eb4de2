//! Adds what came before as well: a running total.
//! Caught by: pipelines::add_all_values (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_one, in_a_row, multiply_all, multiply_one, one_at_a_time,
};

pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    let mut total = 0;
    let mut all = Vec::new();
    for value in values {
        total += value + amount;
        all.push(total);
    }
    all
}
