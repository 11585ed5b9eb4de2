//! The types that go to the pages, as their scripts know them.
//!
//! They are written to [`layout::WIRE`] by this test alone, so that a field that is
//! renamed here and not in the scripts is found by their type checker.

use super::api::Request;
use super::news::NewsMessage;
use super::progress::{
    FailedCase, PartProgress, ProgressMessage, SectionProgress, SectionVerdict, SoFar,
};
use super::reload::ReloadMessage;
use crate::grade::verdict::State;
use crate::run::Event;
use std::path::Path;
use ts_rs::{Config, TS};

const FILE: &str = "workbook.d.ts";
const COMMAND: &str = "cargo test -p workbook --lib wire";

/// A type with its documentation, as TypeScript.
fn declaration<T: TS>(config: &Config) -> String {
    let docs = T::docs().unwrap_or_default();
    format!("\n{docs}export {}\n", T::decl(config))
}

#[test]
fn wire_types_are_those_that_are_sent() {
    // The numbers are counts and times of one run: JavaScript holds them exactly.
    let config = &Config::new().with_large_int("number");
    let made = [
        "// Made from crates/workbook by its tests: JUDGE_BLESS=1 cargo test -p workbook --lib wire\n"
            .to_owned(),
        declaration::<Request>(config),
        declaration::<Event>(config),
        declaration::<NewsMessage>(config),
        declaration::<ReloadMessage>(config),
        declaration::<ProgressMessage>(config),
        declaration::<PartProgress>(config),
        declaration::<SectionProgress>(config),
        declaration::<SoFar>(config),
        declaration::<SectionVerdict>(config),
        declaration::<FailedCase>(config),
        declaration::<State>(config),
    ]
    .concat();
    let root = layout::root(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the workbook's folder");
    let path = root.join(layout::WIRE).join(FILE);
    layout::check_generated(&path, &made, COMMAND).unwrap();
}
