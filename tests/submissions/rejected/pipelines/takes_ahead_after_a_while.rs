//! Takes the values in tens once it has given ten.
//! Caught by: pipelines::one_at_a_time_takes_none_before_it_is_wanted (FAILED)

pub use solutions::patterns::pipelines::{
    Stage, Values, add_all, add_one, in_a_row, multiply_all, multiply_one,
};

use std::collections::VecDeque;

pub fn one_at_a_time(mut values: Values, stage: Stage) -> Values {
    let (mut given, mut store) = (0, VecDeque::new());
    Box::new(std::iter::from_fn(move || {
        if store.is_empty() {
            let many = if given < 10 { 1 } else { 10 };
            store.extend(values.by_ref().take(many).map(&stage));
        }
        given += 1;
        store.pop_front()
    }))
}
