//! Handles eight stages, which was enough so far.
//! Caught by: pipelines::in_a_row_of_rows (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    Box::new(move |value| {
        stages
            .iter()
            .take(8)
            .fold(value, |value, stage| stage(value))
    })
}
