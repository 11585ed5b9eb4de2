//! Takes it for granted that there is a value.
//! Caught by: pipelines::one_at_a_time_of_nothing (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    let mut values = values;
    let mut first = true;
    Box::new(std::iter::from_fn(move || {
        let value = match std::mem::take(&mut first) {
            true => values.next().unwrap(),
            false => values.next()?,
        };
        Some(stage(value))
    }))
}
