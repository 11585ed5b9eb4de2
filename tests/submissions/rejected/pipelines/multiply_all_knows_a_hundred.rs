//! Has room for a hundred results, and no more.
//! Caught by: pipelines::both_ways_agree (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_one, one_at_a_time,
};

pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    let mut results = [0; 100];
    for (result, value) in results.iter_mut().zip(values) {
        *result = value * factor;
    }
    results[..values.len().min(100)].to_vec()
}
