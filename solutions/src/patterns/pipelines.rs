//! Pipelines: one job, cut into stages that fit together.
//!
//! **What must work when you are done.** The same calculation is done in two ways: a
//! batch at a time, where a stage takes a list and gives a list, and one value at a time,
//! where a stage takes a value and gives a value. `in_a_row` makes one stage out
//! of many, and `one_at_a_time` sends values through a stage only when somebody
//! wants the results.
//!
//! **Why it works.** What a stage takes and what it gives are of the same kind, so
//! whatever one stage gives fits the next, in any order and any number. That is
//! also why a row of stages can be a stage: it takes and gives that kind too. And
//! an iterator that has not been asked has not done anything, so `one_at_a_time`
//! needs no store: it describes work that is done later.
//!
//! **Before you move on.** A batch stage borrows its list and makes another: two
//! thousand values while a stage works, if each old list is dropped when the new one is
//! ready, and four thousand if the three calls stand within one another. The first
//! result is ready after a thousand values have passed all three stages. One at a time,
//! one value exists besides those that still wait to be taken, and the first result is
//! ready when the first value has passed the three stages.
//!
//! - Read: `book/src/patterns/pipelines.md`

/// Multiplies each of the values, in order. Returns a new list of the same length.
///
/// Does not block. No overflow is asked for.
pub fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    // The input is only lent, so the output has to be a second list: while this
    // runs there are twice as many values as there were before.
    values
        .iter()
        .map(|&value| multiply_one(value, factor))
        .collect()
}

/// Adds to each of the values, in order. Returns a new list of the same length.
///
/// Does not block. No overflow is asked for.
pub fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    values.iter().map(|&value| add_one(value, amount)).collect()
}

/// Multiplies one value. Does not block. No overflow is asked for.
pub fn multiply_one(value: i64, factor: i64) -> i64 {
    value * factor
}

/// Adds to one value. Does not block. No overflow is asked for.
pub fn add_one(value: i64, amount: i64) -> i64 {
    value + amount
}

/// The batch by ownership alone: the list is handed over, not lent, so the stage
/// may write the results where the values were. There is one list, however many
/// stages there are.
pub fn multiply_all_in_place(mut values: Vec<i64>, factor: i64) -> Vec<i64> {
    for value in &mut values {
        *value = multiply_one(*value, factor);
    }
    values
}

/// Makes one stage of many: a value goes through the first, what comes out of it
/// through the second, and so on.
///
/// Does not block, and calls no stage before it is called itself. For each value it
/// calls each stage once. It can be called as often as one likes. A row of no
/// stages gives each value back as it is.
pub fn in_a_row(stages: Vec<Stage>) -> Stage {
    // The fold begins with the value itself, and so a row of none gives it back.
    Box::new(move |value| stages.iter().fold(value, |value, stage| stage(value)))
}

/// Sends the values through the stage, in order, one when one is asked for.
///
/// Does not block. Takes nothing from `values` before a result is asked for, and
/// then exactly one value for each result. Ends when `values` ends, which may be
/// never.
pub fn one_at_a_time(values: Values, stage: Stage) -> Values {
    Box::new(values.map(stage))
}

/// A stage for one value, as a thing that can be kept, put in a list and handed to
/// another thread.
pub type Stage = Box<dyn Fn(i64) -> i64 + Send>;

/// Values that are made when they are asked for.
pub type Values = Box<dyn Iterator<Item = i64>>;
