//! Multiplies 32 bits of each.
//! Caught by: pipelines::multiply_one_value (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, one_at_a_time,
};

pub fn multiply_one(value: i64, factor: i64) -> i64 {
    i64::from((value as i32).wrapping_mul(factor as i32))
}
