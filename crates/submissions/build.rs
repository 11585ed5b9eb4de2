//! Lists the submissions: for each file in `rejected/` and `accepted/` a module with that
//! file, or the answer that an edit makes, as the section's code, and the section's cases, compiled against it.

mod edit;

use layout::{ACCEPTED, REJECTED, SUITE, stem};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The variable of the environment with the sections whose submissions are compiled:
/// `tee,bridge`.
const SECTIONS: &str = "SUBMISSIONS_SECTIONS";

/// A file in `rejected/` or `accepted/`.
struct Submission {
    /// `rejected` or `accepted`.
    kind: &'static str,
    part: String,
    section: String,
    name: String,
    file: PathBuf,
    /// The `//!` lines that the file begins with.
    header: String,
}

fn main() {
    println!("cargo::rustc-env=RUSTC_VERSION={}", rustc_version());
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = layout::root(&here).expect("it is in the workbook");
    println!("cargo::rerun-if-changed={}", root.join(SUITE).display());
    println!("cargo::rerun-if-env-changed={SECTIONS}");
    refuse_unknown_sections(&root);
    let mut modules = String::new();
    let mut list = String::new();
    for (kind, folder) in [("rejected", REJECTED), ("accepted", ACCEPTED)] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
        for submission in submissions(&root, kind, folder) {
            modules.push_str(&submission.source(&root));
            list.push_str(&submission.entry());
        }
    }
    let text = format!("{modules}\nconst SUBMISSIONS: &[Submission] = &[\n{list}];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("submissions.rs"), text).expect("the build folder can be written to");
}

/// The submissions in the folder, which has a folder for each section.
fn submissions(root: &Path, kind: &'static str, folder: &str) -> Vec<Submission> {
    let mut all = Vec::new();
    for folder in entries(&root.join(folder)) {
        let section = stem(&folder);
        if !is_asked_for(&section) {
            continue;
        }
        let part = part_of(&root.join(SUITE), &section);
        for file in entries(&folder) {
            let mut submission = Submission {
                kind,
                part: part.clone(),
                section: section.clone(),
                name: stem(&file),
                header: header(&file),
                file,
            };
            submission.apply_edit(&root.join(layout::solution(&part, &section)));
            all.push(submission);
        }
    }
    all
}

impl Submission {
    fn module(&self) -> String {
        format!("{}_{}_{}", self.kind, self.section, self.name)
    }

    /// Where the submission is an edit of the solution: writes the answer that it makes, which
    /// is compiled in its place.
    fn apply_edit(&mut self, solution: &Path) {
        if self.file.extension().is_none_or(|ending| ending != "edit") {
            return;
        }
        println!("cargo::rerun-if-changed={}", solution.display());
        let read = |path: &Path| fs::read_to_string(path).expect("it is UTF-8 text");
        let name = self.file.display().to_string();
        let text = edit::apply(&name, &read(&self.file), &read(solution));
        let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
        self.file = out.join(format!("{}.rs", self.module()));
        fs::write(&self.file, text).expect("the build folder can be written to");
    }

    /// The module with the submission as the section's code, and the section's cases.
    #[allow(
        clippy::unnecessary_debug_formatting,
        reason = "the paths become strings of Rust, in quotes and escaped"
    )]
    fn source(&self, root: &Path) -> String {
        let module = self.module();
        let (part, section, file) = (&self.part, &self.section, &self.file);
        let cases = root.join(layout::cases(part, section));
        // Lints look at the same files where they are first: in the suite. What a
        // submission does badly is its purpose.
        format!(
            "#[allow(unused, missing_docs, missing_debug_implementations, unreachable_pub, \
                     clippy::all, clippy::pedantic)]\n\
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
    }

    /// The line in the list of all submissions.
    #[allow(
        clippy::unnecessary_debug_formatting,
        reason = "the path becomes a string of Rust, in quotes and escaped"
    )]
    fn entry(&self) -> String {
        let Submission {
            kind,
            part,
            section,
            name,
            file,
            header,
        } = self;
        format!(
            "    Submission {{ kind: {kind:?}, part: {part:?}, section: {section:?}, \
             name: {name:?}, file: {file:?}, header: {header:?} }},\n"
        )
    }
}

/// The compiler that compiles the submissions, on one line: their verdicts depend on it.
fn rustc_version() -> String {
    let rustc = env::var_os("RUSTC").expect("cargo sets it");
    let output = Command::new(rustc).arg("-vV").output();
    let version = output.expect("the compiler can be run").stdout;
    String::from_utf8_lossy(&version).trim().replace('\n', ", ")
}

/// Whether the submissions of this section are to be compiled: of all, but where somebody who
/// works on one names it.
fn is_asked_for(section: &str) -> bool {
    env::var(SECTIONS).map_or(true, |sections| {
        sections.split(',').any(|asked| asked.trim() == section)
    })
}

/// A misspelt section would leave nothing to judge, and all would be well.
fn refuse_unknown_sections(root: &Path) {
    let asked = env::var(SECTIONS).unwrap_or_default();
    let asked = asked.split(',').map(str::trim);
    for section in asked.filter(|asked| !asked.is_empty()) {
        let _ = part_of(&root.join(SUITE), section);
    }
}

/// The part whose folder in the suite has the section.
fn part_of(suite: &Path, section: &str) -> String {
    entries(suite)
        .into_iter()
        .find(|part| part.join(format!("{section}.rs")).is_file())
        .map_or_else(
            || {
                panic!(
                    "`{section}` is no section: correct the name of the folder of submissions, or \
                     the list in {SECTIONS}"
                )
            },
            |part| stem(&part),
        )
}

/// The `//!` lines that the file begins with.
fn header(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("a submission is UTF-8 text");
    let mut header = String::new();
    for line in text.lines().map_while(|line| line.strip_prefix("//!")) {
        header.push_str(line.trim());
        header.push('\n');
    }
    header
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    layout::entries(folder).unwrap_or_else(|error| panic!("{error}"))
}
