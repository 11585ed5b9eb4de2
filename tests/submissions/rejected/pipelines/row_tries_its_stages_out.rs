//! Calls each stage once while the row is made, to see that it works.
//! Caught by: pipelines::in_a_row_calls_each_stage_once_a_value (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    for stage in &stages {
        stage(0);
    }
    Box::new(move |value| stages.iter().fold(value, |value, stage| stage(value)))
}
