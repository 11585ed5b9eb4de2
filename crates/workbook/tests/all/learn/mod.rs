//! The learner's verbs, in clones with histories of their own.

mod across_versions;
mod clone_pair;
mod commands;
mod judging;
mod updating;
mod watching;
mod workbook_copy;
