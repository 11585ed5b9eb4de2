//! Makes all results, and then hands them out.
//! Caught by: pipelines::one_at_a_time_takes_none_before_it_is_wanted (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    let results: Vec<i64> = values.map(stage).collect();
    Box::new(results.into_iter())
}
