//! Lists the answers: for each file in `wrong/` and `right/` a module with that
//! file as the section's code, and the section's cases, compiled against it.

#[path = "../entries.rs"]
mod entries;

use entries::{entries, stem};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let suite = here
        .join("../suite")
        .canonicalize()
        .expect("the suite is there");
    println!("cargo::rerun-if-changed={}", suite.display());
    let mut modules = String::new();
    let mut list = String::new();
    for kind in ["wrong", "right"] {
        println!("cargo::rerun-if-changed={kind}");
        for folder in entries(&here.join(kind)) {
            let section = stem(&folder);
            let part = part_of(&suite, &section);
            let cases = suite.join(&part).join(format!("{section}.rs"));
            for file in entries(&folder) {
                let name = stem(&file);
                let module = format!("{kind}_{section}_{name}");
                write!(
                    modules,
                    "#[allow(dead_code, unused, clippy::all)]\n\
                     mod {module} {{\n    \
                         pub mod subject {{\n        \
                             pub use solutions::*;\n        \
                             pub mod {part} {{\n            \
                                 pub use solutions::{part}::*;\n            \
                                 #[path = {file:?}]\n            \
                                 pub mod {section};\n        \
                             }}\n    \
                         }}\n    \
                         pub mod suite {{\n        \
                             use super::subject;\n        \
                             #[path = {cases:?}]\n        \
                             pub mod {section};\n    \
                         }}\n\
                     }}\n"
                )
                .expect("a String takes it");
                let header = header(&file);
                writeln!(
                    list,
                    "    Answer {{ kind: {kind:?}, part: {part:?}, section: {section:?}, \
                     name: {name:?}, file: {file:?}, header: {header:?}, \
                     cases: {module}::suite::{section}::ALL }},"
                )
                .expect("a String takes it");
            }
        }
    }
    let text = format!("{modules}\nconst ANSWERS: &[Answer] = &[\n{list}];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("answers.rs"), text).expect("the build folder can be written to");
}

/// The part whose folder in the suite has the section.
fn part_of(suite: &Path, section: &str) -> String {
    entries(suite)
        .into_iter()
        .find(|part| part.join(format!("{section}.rs")).is_file())
        .map(|part| stem(&part))
        .unwrap_or_else(|| {
            panic!(
                "tests/answers has answers for `{section}`, which is no section: rename the folder"
            )
        })
}

/// The `//!` lines that the file begins with.
fn header(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("an answer is UTF-8 text");
    text.lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}
