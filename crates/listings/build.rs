//! Lists the programs: a module for each file in `book/listings/<section>/`, all in one
//! test binary, because linking a binary for each would take far longer.

use layout::{LISTINGS, entries, stem};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

#[allow(
    clippy::unnecessary_debug_formatting,
    reason = "the paths become strings of Rust, in quotes and escaped"
)]
fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let programs = layout::root(&here)
        .expect("it is in the workbook")
        .join(LISTINGS);
    println!("cargo::rerun-if-changed={}", programs.display());
    let mut modules = String::new();
    let mut list = String::new();
    for section in entries(&programs).expect("the listings are there") {
        for file in entries(&section).expect("a section has a folder") {
            if file.extension().is_none_or(|end| end != "rs") {
                continue;
            }
            let (section, name) = (stem(&section), stem(&file));
            let module = format!("{section}_{name}");
            // The programs are written to be read: pedantry does not help there.
            // A program's own `main` is private to it: `include!` puts a way in beside it.
            write!(
                modules,
                "#[allow(unreachable_pub, clippy::pedantic)]\n\
                 mod {module} {{\n    include!({file:?});\n    \
                 pub fn run() {{ main() }}\n}}\n"
            )
            .expect("a String takes it");
            writeln!(
                list,
                "    Program {{ id: \"{section}/{name}\", file: {file:?}, run: {module}::run }},"
            )
            .expect("a String takes it");
        }
    }
    let text = format!("{modules}\nconst PROGRAMS: &[Program] = &[\n{list}];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("programs.rs"), text).expect("the build folder can be written to");
}
