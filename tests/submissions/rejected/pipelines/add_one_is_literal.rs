//! Adds one, as its name says, whatever the amount is.
//! Caught by: pipelines::add_one_value (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, in_a_row, multiply_all, multiply_one, one_at_a_time,
};

pub fn add_one(value: i64, amount: i64) -> i64 {
    let _ = amount;
    value + 1
}
