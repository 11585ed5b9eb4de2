//! A value for stages that pass on whatever they get.

/// A value that cannot be copied, only passed on: a stage that wants to clone what it
/// passes on does not compile with it.
#[derive(Debug)]
pub struct Story(pub u32);

/// The numbers of the stories, in order.
pub fn numbers(stories: impl IntoIterator<Item = Story>) -> Vec<u32> {
    stories.into_iter().map(|story| story.0).collect()
}
