//! Lists the submissions: for each file in `rejected/` and `accepted/` a module with that
//! file as the section's code, and the section's cases, compiled against it.

use layout::{ACCEPTED, REJECTED, SUITE, stem};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn main() {
    println!("cargo::rustc-env=RUSTC_VERSION={}", rustc_version());
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = layout::root(&here).expect("it is in the workbook");
    let suite = root.join(SUITE);
    println!("cargo::rerun-if-changed={}", suite.display());
    let mut modules = String::new();
    let mut list = String::new();
    for (kind, folder) in [("rejected", REJECTED), ("accepted", ACCEPTED)] {
        let submissions = root.join(folder);
        println!("cargo::rerun-if-changed={}", submissions.display());
        for folder in entries(&submissions) {
            let section = stem(&folder);
            let part = part_of(&suite, &section);
            let cases = root.join(layout::cases(&part, &section));
            for file in entries(&folder) {
                let name = stem(&file);
                let module = format!("{kind}_{section}_{name}");
                let header = header(&file);
                // A rejected submission needs the one case that its header names. The others
                // are not listed, and so not compiled. Only programs that must not
                // compile are judged as a whole section. A name that is no case does not
                // compile: the module in the error's path is the submission's.
                let case = case_that_catches(&header)
                    .filter(|case| !is_compile_fail(&root, &section, case));
                let (macros, case) = match case {
                    Some(case) => (
                        "macro_rules! register_case { ($($case:tt)*) => {} }",
                        format!("Some({module}::suite::{section}::{case}::CASE)"),
                    ),
                    None => ("", "None".to_owned()),
                };
                write!(
                    modules,
                    "#[allow(dead_code, unused, clippy::all)]\n\
                     mod {module} {{\n    \
                         {macros}\n    \
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
                writeln!(
                    list,
                    "    Submission {{ kind: {kind:?}, part: {part:?}, section: {section:?}, \
                     name: {name:?}, file: {file:?}, header: {header:?}, case: {case} }},"
                )
                .expect("a String takes it");
            }
        }
    }
    let text = format!("{modules}\nconst SUBMISSIONS: &[Submission] = &[\n{list}];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("submissions.rs"), text).expect("the build folder can be written to");
}

/// The compiler that compiles the submissions, on one line: their verdicts depend on it.
fn rustc_version() -> String {
    let rustc = env::var_os("RUSTC").expect("cargo sets it");
    let output = Command::new(rustc).arg("-vV").output();
    let version = output.expect("the compiler can be run").stdout;
    String::from_utf8_lossy(&version).trim().replace('\n', ", ")
}

/// `Caught by: or_done::ends (HUNG)` → `ends`
fn case_that_catches(header: &str) -> Option<&str> {
    let words = header
        .lines()
        .find_map(|line| line.strip_prefix("Caught by:"))?;
    let name = words.split_whitespace().next()?.trim_matches('`');
    name.rsplit("::").next()
}

/// Whether the case is a program that must not compile.
fn is_compile_fail(root: &Path, section: &str, case: &str) -> bool {
    root.join(layout::compile_fail(section, case)).is_file()
}

/// The part whose folder in the suite has the section.
fn part_of(suite: &Path, section: &str) -> String {
    entries(suite)
        .into_iter()
        .find(|part| part.join(format!("{section}.rs")).is_file())
        .map(|part| stem(&part))
        .unwrap_or_else(|| {
            panic!("there are submissions for `{section}`, which is no section: rename the folder")
        })
}

/// The `//!` lines that the file begins with.
fn header(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a submission is UTF-8 text");
    text.lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    layout::entries(folder).unwrap_or_else(|error| panic!("{error}"))
}
