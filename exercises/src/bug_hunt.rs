//! Given: marks a program whose mistake has not been found yet.

/// Counts as a stub: the cases of the program are not attempted as long as this
/// call stands in it. Find the mistake, mend it, and delete the call.
///
/// # Panics
///
/// Always, naming the task.
#[track_caller]
pub fn bug_hunt(task: &str) {
    todo!("{task}")
}
