//! Asks for a value more, to know whether this one is the last.
//! Caught by: pipelines::one_at_a_time_takes_none_before_it_is_wanted (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    let mut values = values.peekable();
    Box::new(std::iter::from_fn(move || {
        let result = stage(values.next()?);
        values.peek();
        Some(result)
    }))
}
