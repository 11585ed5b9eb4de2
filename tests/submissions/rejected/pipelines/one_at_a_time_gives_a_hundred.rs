//! Gives a hundred results at most.
//! Caught by: pipelines::one_at_a_time_ends_with_a_long_list (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    Box::new(values.take(100).map(stage))
}
