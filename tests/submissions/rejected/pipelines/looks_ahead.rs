//! Makes the next result while the one before is handed out.
//! Caught by: pipelines::one_at_a_time_takes_none_before_it_is_wanted (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    let mut results = values.map(stage);
    let mut next = results.next();
    Box::new(std::iter::from_fn(move || {
        std::mem::replace(&mut next, results.next())
    }))
}
