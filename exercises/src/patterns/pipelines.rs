//! Pipelines: one job, cut into stages that fit together.
//!
//! **What must work when you are done.** The same calculation is done in two ways: a
//! batch at a time, where a stage takes a list and gives a list, and one value at a time,
//! where a stage takes a value and gives a value. `in_a_row` makes one stage out
//! of many, and `one_at_a_time` sends values through a stage only when somebody
//! wants the results.
//!
//! **Start with** `multiply_all` and `multiply_one`; they are as short as they look.
//!
//! **Before you move on**, say for both ways how many values exist at the same time
//! when a thousand pass three stages, and when the first result is ready.
//!
//! - Read: `book/src/patterns/pipelines.md`
//! - Check: `cargo test -p exercises pipelines`
//! - Stuck: `exercises/hints/pipelines.md`

/// Multiplies each of the values, in order. Returns a new list of the same length.
///
/// Does not block. No overflow is asked for.
pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    let _ = (values, factor);
    todo!("multiply_all: a new list, each value multiplied")
}

/// Adds to each of the values, in order. Returns a new list of the same length.
///
/// Does not block. No overflow is asked for.
pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    let _ = (values, amount);
    todo!("add_all: a new list, the amount added to each value")
}

/// Multiplies one value. Does not block. No overflow is asked for.
pub fn multiply_one(value: i64, factor: i64) -> i64 {
    let _ = (value, factor);
    todo!("multiply_one: one value, multiplied")
}

/// Adds to one value. Does not block. No overflow is asked for.
pub fn add_one(value: i64, amount: i64) -> i64 {
    let _ = (value, amount);
    todo!("add_one: one value, and the amount added")
}

/// Makes one stage of many: a value goes through the first, what comes out of it
/// through the second, and so on.
///
/// Does not block, and calls no stage before it is called itself. For each value it
/// calls each stage once. It can be called as often as one likes. A row of no
/// stages gives each value back as it is.
pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    let _ = stages;
    todo!("in_a_row: one stage that calls the others, in order")
}

/// Sends the values through the stage, in order, one when one is asked for.
///
/// Does not block. Takes nothing from `values` before a result is asked for, and
/// then exactly one value for each result. Ends when `values` ends, which may be
/// never.
pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    let _ = (values, stage);
    todo!("one_at_a_time: take a value when a result is wanted, not before")
}

/// A stage for one value, as a thing that can be kept, put in a list and handed to
/// another thread.
pub type Stage = Box<dyn Fn(i64) -> i64 + Send>;

/// Values that are made when they are asked for.
pub type Values = Box<dyn Iterator<Item = i64>>;
