//! The row is folded from its end into one box; the values come from `from_fn`.

pub use solutions::patterns::pipelines::{Stage, Values};

pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    Vec::from_iter(values.iter().map(|value| value * factor))
}

pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    values
        .iter()
        .copied()
        .map(|value| add_one(value, amount))
        .collect()
}

pub fn multiply_one(value: i64, factor: i64) -> i64 {
    value.wrapping_mul(factor)
}

pub fn add_one(value: i64, amount: i64) -> i64 {
    value.checked_add(amount).expect("no overflow is asked for")
}

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    let rows = stages
        .into_iter()
        .reduce(|row, stage| Box::new(move |value| stage(row(value))));
    rows.unwrap_or_else(|| Box::new(std::convert::identity))
}

pub fn one_at_a_time(mut values: Values, stage: Stage) -> Values {
    Box::new(std::iter::from_fn(move || values.next().map(&stage)))
}
