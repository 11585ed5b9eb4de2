//! The parts of a rendered report as the scripts of the pages know them.
//!
//! They are written to [`layout::WIRE`] by this test alone, so that a field that is
//! renamed here and not in the scripts is found by their type checker.

use super::DiffKind;
use super::render::{Evidence, EvidenceLine};
use std::path::Path;
use ts_rs::{Config, TS};

const FILE: &str = "judge.d.ts";
const COMMAND: &str = "cargo test -p judge-protocol --lib wire";

/// A type with its documentation, as TypeScript.
fn declaration<T: TS>(config: &Config) -> String {
    let docs = T::docs().unwrap_or_default();
    format!("\n{docs}export {}\n", T::decl(config))
}

#[test]
fn wire_types_are_those_of_the_rendered_report() {
    let config = &Config::new();
    let made = [
        "// Made from crates/judge-protocol by its tests: JUDGE_BLESS=1 cargo test -p judge-protocol --lib wire\n".to_owned(),
        declaration::<DiffKind>(config),
        declaration::<Evidence>(config),
        declaration::<EvidenceLine>(config),
    ]
    .concat();
    let root = layout::root(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the workbook's folder");
    let path = root.join(layout::WIRE).join(FILE);
    layout::check_generated(&path, &made, COMMAND).unwrap();
}
