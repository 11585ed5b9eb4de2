//! The learner's verbs, in clones with histories of their own.

mod clone;
mod judging;
mod updating;
mod verbs;
mod watching;
mod workbook_copy;
