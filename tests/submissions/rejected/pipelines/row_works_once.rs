//! Uses its stages up with the first value.
//! Caught by: pipelines::in_a_row_calls_each_stage_once_a_value (FAILED)

use std::sync::Mutex;

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, multiply_all, multiply_one, one_at_a_time,
};

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    let stages = Mutex::new(stages);
    Box::new(move |value| {
        let stages = std::mem::take(&mut *stages.lock().unwrap());
        stages.iter().fold(value, |value, stage| stage(value))
    })
}
