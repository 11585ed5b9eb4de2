//! Gives every stage the value that came in, and returns what the last one made of it.
//! Caught by: pipelines::in_a_row_from_first_to_last (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    Box::new(move |value| {
        stages
            .iter()
            .map(|stage| stage(value))
            .last()
            .unwrap_or(value)
    })
}
