//! Adds floating-point numbers, which have 53 bits.
//! Caught by: pipelines::add_one_value (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, in_a_row, multiply_all, multiply_one, one_at_a_time,
};

pub fn add_one(value: i64, amount: i64) -> i64 {
    (value as f64 + amount as f64) as i64
}
