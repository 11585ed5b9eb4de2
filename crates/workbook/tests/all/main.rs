//! The program from outside: pages in, HTML out; programs in, events out.
//!
//! Everything works on a copy of the little book in `tests/fixtures/workbook`,
//! dressed in the real `book.toml` and theme.

mod command_line;
mod fixture;
mod learn;
mod links;
mod pages;
mod requests;
mod runs;
mod serving;
