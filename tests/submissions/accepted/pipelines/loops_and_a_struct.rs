//! Loops instead of iterators, stages put into one another, a struct for the values.

pub use solutions::patterns::pipelines::{Stage, Values};

pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    let mut all = Vec::with_capacity(values.len());
    for value in values {
        all.push(multiply_one(*value, factor));
    }
    all
}

pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    let mut all = values.to_vec();
    for value in &mut all {
        *value += amount;
    }
    all
}

pub fn multiply_one(value: i64, factor: i64) -> i64 {
    factor * value
}

pub fn add_one(value: i64, amount: i64) -> i64 {
    amount + value
}

pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    let mut row: Stage = Box::new(|value| value);
    for stage in stages {
        row = Box::new(move |value| stage(row(value)));
    }
    row
}

struct OneAtATime {
    values: Values,
    stage: Stage,
}

impl Iterator for OneAtATime {
    type Item = i64;

    fn next(&mut self) -> Option<i64> {
        let value = self.values.next()?;
        Some((self.stage)(value))
    }
}

pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    Box::new(OneAtATime { values, stage })
}
