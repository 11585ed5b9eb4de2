//! Begins with the first stage, also when there is none.
//! Caught by: pipelines::in_a_row_of_none_and_one (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    Box::new(move |value| {
        let first = stages[0](value);
        stages[1..].iter().fold(first, |value, stage| stage(value))
    })
}
