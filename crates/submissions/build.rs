//! Lists the answers: for each file in `rejected/` and `accepted/` a module with that
//! file as the section's code, and the section's cases, compiled against it.

use layout::{ACCEPTED, REJECTED, SUITE, stem};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = layout::root(&here).expect("it is in the workbook");
    let suite = root.join(SUITE);
    println!("cargo::rerun-if-changed={}", suite.display());
    let mut modules = String::new();
    let mut list = String::new();
    for (kind, answers) in [("rejected", REJECTED), ("accepted", ACCEPTED)] {
        let answers = root.join(answers);
        println!("cargo::rerun-if-changed={}", answers.display());
        for folder in entries(&answers) {
            let section = stem(&folder);
            let part = part_of(&suite, &section);
            let cases = root.join(layout::cases(&part, &section));
            for file in entries(&folder) {
                let name = stem(&file);
                let module = format!("{kind}_{section}_{name}");
                let header = header(&file);
                // A wrong answer needs the one case that its header names. The others
                // are not listed, and so not compiled. Only programs that must not
                // compile are judged as a whole section.
                let case = case_that_catches(&header)
                    .filter(|case| !is_compile_fail(&root, &section, case));
                let (macros, case) = match case {
                    Some(case) => {
                        assert_case_exists(&cases, case, &file);
                        (
                            "macro_rules! register_case { ($($case:tt)*) => {} }",
                            format!("Some({module}::suite::{section}::{case}::CASE)"),
                        )
                    }
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
                    "    Answer {{ kind: {kind:?}, part: {part:?}, section: {section:?}, \
                     name: {name:?}, file: {file:?}, header: {header:?}, case: {case} }},"
                )
                .expect("a String takes it");
            }
        }
    }
    let text = format!("{modules}\nconst ANSWERS: &[Answer] = &[\n{list}];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("submissions.rs"), text).expect("the build folder can be written to");
}

/// `Caught by: or_done::ends (HUNG)` → `ends`
fn case_that_catches(header: &str) -> Option<&str> {
    let words = header
        .lines()
        .find_map(|line| line.strip_prefix("Caught by:"))?;
    let name = words.split_whitespace().next()?.trim_matches('`');
    name.rsplit("::").next()
}

fn assert_case_exists(cases: &Path, case: &str, answer: &Path) {
    let text = fs::read_to_string(cases).expect("the suite's files can be read");
    assert!(
        text.contains(&format!("fn {case}(")),
        "`{}` names the case `{case}`, which is not in `{}`: correct the name",
        answer.display(),
        cases.display()
    );
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
    let text = fs::read_to_string(file).expect("an answer is UTF-8 text");
    text.lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    layout::entries(folder).unwrap_or_else(|error| panic!("{error}"))
}
