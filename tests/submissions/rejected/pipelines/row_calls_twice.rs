//! Calls each stage once to look at the result and once to use it.
//! Caught by: pipelines::in_a_row_calls_each_stage_once_a_value (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    Box::new(move |mut value| {
        for stage in &stages {
            if stage(value) != value {
                value = stage(value);
            }
        }
        value
    })
}
