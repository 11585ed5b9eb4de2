//! The programs that the pages show stand in `book/listings/<section>/<name>.rs`, each
//! with its blessed output in `<name>.out` beside it.
//!
//! This library is empty. It is here so that building the package builds what the
//! programs may use, for a page's Run button.
