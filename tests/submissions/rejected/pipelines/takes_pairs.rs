//! Takes the values by twos.
//! Caught by: pipelines::one_at_a_time_takes_none_before_it_is_wanted (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    let mut values = values;
    let mut ready = Vec::new();
    Box::new(std::iter::from_fn(move || {
        if ready.is_empty() {
            ready.extend(values.by_ref().take(2));
            ready.reverse();
        }
        ready.pop().map(&stage)
    }))
}
