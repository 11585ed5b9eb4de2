//! What is known about one section.

use std::path::PathBuf;

/// One section of the book, as its page's front matter tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The page's file stem: the one name the section has everywhere.
    pub id: String,
    /// The folder the page is in.
    pub part: String,
    /// For people.
    pub title: String,
    /// How long it takes.
    pub minutes: Minutes,
    /// Ids of the sections to have read before; all of them come earlier.
    pub requires: Vec<String>,
    /// The page, seen from `book/src`.
    pub page: PathBuf,
}

/// What a section takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes {
    /// For the page.
    pub read: u32,
    /// For the exercise.
    pub work: u32,
    /// For talking about it in a group.
    pub discuss: u32,
}
