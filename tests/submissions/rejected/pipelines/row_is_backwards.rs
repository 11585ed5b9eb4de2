//! Nests the calls as they are written, so that the last stage is called first.
//! Caught by: pipelines::in_a_row_from_first_to_last (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    Box::new(move |value| stages.iter().rev().fold(value, |value, stage| stage(value)))
}
