//! Where everything in the workbook stands.
//!
//! No other file spells a path of the tree: the judge, the program, the build scripts
//! and the maintainers' commands all ask here, so that a folder can be moved by
//! changing one line. Paths are relative to the workbook's folder and have forward
//! slashes on every system; [`root`] finds that folder.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What a visitor reads first, with the index of the sections.
pub const README: &str = "README.md";

/// The pages and what mdBook needs to build them.
pub const BOOK: &str = "book";
/// The settings of the book.
pub const BOOK_TOML: &str = "book/book.toml";
/// The pages: `<part>/<id>.md`.
pub const PAGES: &str = "book/src";
/// The order of the pages.
pub const SUMMARY: &str = "book/src/SUMMARY.md";
/// What the words of the pages mean. [`GLOSSARY_PAGE`] shows it.
pub const GLOSSARY: &str = "book/glossary.toml";
/// The page of the glossary, seen from [`PAGES`].
pub const GLOSSARY_PAGE: &str = "glossary.md";
/// The timetables of the instructor's guide.
pub const SCHEDULES: &str = "book/schedules.toml";
/// How to teach each section: `<id>.md`.
pub const GUIDE: &str = "book/guide";
/// The look of the pages, and the scripts in them.
pub const THEME: &str = "book/theme";
/// What the scripts of the pages know of the types that the program sends: `<name>.d.ts`.
/// Tests make it from the Rust types.
pub const WIRE: &str = "crates/workbook/web/src/wire";
/// Complete programs, each with its blessed output: `<id>/<name>.rs` and `<name>.out`.
pub const LISTINGS: &str = "book/listings";

/// The page with questions about a whole part: `<part>/recap.md`. It is no section.
pub const RECAP_ID: &str = "recap";

/// Pictures: `<id>/<name>.pikchr`, and what is drawn of it, `<name>.svg`.
pub const FIGURES: &str = "book/figures";

/// The package that the reader fills in.
pub const EXERCISES_PACKAGE: &str = "exercises";
/// The exercises: `<part>/<id>.rs`.
pub const EXERCISES: &str = "exercises/src";
/// The hints: `<id>.md`.
pub const HINTS: &str = "exercises/hints";
/// The package of the solutions.
pub const SOLUTIONS_PACKAGE: &str = "solutions";
/// The solutions: `<part>/<id>.rs`.
pub const SOLUTIONS: &str = "solutions/src";
/// What the pages say about cost is measured here: `<id>.rs`.
pub const BENCHES: &str = "solutions/benches";

/// The cases: `<part>/<id>.rs`.
pub const SUITE: &str = "tests/suite";
/// What the cases expect to see: `<id>/<case>.snap`.
pub const SNAPSHOTS: &str = "tests/snapshots";
/// Programs that the compiler must reject, each with its message: `<id>/<name>.rs` and
/// `<name>.stderr`.
pub const COMPILE_FAIL: &str = "tests/compile_fail";
/// Right answers that the cases must accept: `<id>/<name>.rs`, or `.edit`.
pub const ACCEPTED: &str = "tests/submissions/accepted";
/// Wrong answers that the cases must reject: `<id>/<name>.rs`, or `.edit`.
pub const REJECTED: &str = "tests/submissions/rejected";

/// The package that judges those answers.
pub const SUBMISSIONS_PACKAGE: &str = "crates/submissions";

/// The package that readers and programs are given: the context.
pub const CONTEXT_PACKAGE: &str = "crates/context";

/// What a learner's workbook needs besides the book to have exercises judged: tests copy these.
pub const EXERCISE_PACKAGES: [&str; 7] = [
    EXERCISES_PACKAGE,
    CONTEXT_PACKAGE,
    "crates/judge",
    "crates/judge-macros",
    "crates/judge-protocol",
    "crates/layout",
    "crates/signatures",
];

/// What a kept verdict on a submission depends on, besides the suite and the submission.
pub const JUDGE_PACKAGES: [&str; 5] = [
    "crates/judge",
    "crates/judge-macros",
    "crates/judge-protocol",
    "crates/layout",
    SUBMISSIONS_PACKAGE,
];
/// The versions of all dependencies.
pub const LOCK_FILE: &str = "Cargo.lock";

/// The file in which the reader writes the section's answer.
pub fn exercise(part: &str, id: &str) -> String {
    format!("{EXERCISES}/{part}/{id}.rs")
}

/// The section's solution.
pub fn solution(part: &str, id: &str) -> String {
    format!("{SOLUTIONS}/{part}/{id}.rs")
}

/// The section's cases.
pub fn cases(part: &str, id: &str) -> String {
    format!("{SUITE}/{part}/{id}.rs")
}

/// The section's page.
pub fn page(part: &str, id: &str) -> String {
    format!("{PAGES}/{part}/{id}.md")
}

/// The folder of the listings that the questions about a part are asked of.
pub fn listings_of_recap(part: &str) -> String {
    format!("{RECAP_ID}_{part}")
}

/// The section's hints.
pub fn hints(id: &str) -> String {
    format!("{HINTS}/{id}.md")
}

/// How to teach the section.
pub fn guide(id: &str) -> String {
    format!("{GUIDE}/{id}.md")
}

/// What the picture `<section>/<name>` is drawn from.
pub fn figure_source(id: &str) -> String {
    format!("{FIGURES}/{id}.pikchr")
}

/// What the page shows of the picture `<section>/<name>`.
pub fn figure(id: &str) -> String {
    format!("{FIGURES}/{id}.svg")
}

/// What the case `case` of a section expects to see.
pub fn snapshot(id: &str, case: &str) -> String {
    format!("{SNAPSHOTS}/{id}/{case}.snap")
}

/// A program that the compiler must reject.
pub fn compile_fail(id: &str, name: &str) -> String {
    format!("{COMPILE_FAIL}/{id}/{name}.rs")
}

/// The workbook's folder: the nearest one upwards of `from`, itself included, that has
/// the book's settings and the workspace's manifest. `None` when there is none.
pub fn root(from: &Path) -> Option<PathBuf> {
    from.ancestors()
        .find(|folder| folder.join("Cargo.toml").is_file() && folder.join(BOOK_TOML).is_file())
        .map(Path::to_owned)
}

/// The path with forward slashes.
pub fn with_slashes(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// `exercises/../tests/suite/patterns/tee.rs` → `tests/suite/patterns/tee.rs`: what the
/// compiler says about a file, absolute or relative to `root`, as we say it.
pub fn normalize(root: &Path, place: &str) -> String {
    let inside = Path::new(place).strip_prefix(root);
    let place = inside.map_or_else(|_| place.to_owned(), |path| path.display().to_string());
    resolve_dots(&place)
}

/// The path without `.` and `..`, and with forward slashes. It stays absolute or relative.
/// A `..` that leads out of a relative path stays.
pub fn resolve_dots(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for (index, part) in path.split(['/', '\\']).enumerate() {
        let is_inside = parts.last().is_some_and(|last| *last != "..");
        match part {
            // What stands before the first slash of an absolute path.
            "" if index == 0 && !path.is_empty() => parts.push(""),
            "" | "." => {}
            ".." if parts == [""] => {}
            ".." if is_inside => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// What is in a folder, in the order of the names.
///
/// # Errors
///
/// When the folder cannot be read, with its path.
pub fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let with_path =
        |error| io::Error::other(format!("failed to read `{}`: {error}", folder.display()));
    let mut entries = fs::read_dir(folder)
        .map_err(with_path)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(with_path))
        .collect::<io::Result<Vec<PathBuf>>>()?;
    entries.sort();
    Ok(entries)
}

/// The name of a file without its ending: a section's id, a listing's or a case's name.
///
/// # Panics
///
/// When the name is not UTF-8, which no name in the workbook is.
pub fn stem(path: &Path) -> String {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.expect("names in the workbook are ASCII").to_owned()
}

/// Holds a committed file against the text that it is made from. Where `JUDGE_BLESS` is set it
/// is written first.
///
/// # Errors
///
/// When they differ, with the `command` that writes it; when it cannot be written.
pub fn check_generated(file: &Path, made: &str, command: &str) -> Result<(), String> {
    if env::var_os("JUDGE_BLESS").is_some() {
        fs::write(file, made).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    if fs::read_to_string(file).unwrap_or_default() == made {
        return Ok(());
    }
    Err(format!(
        "{} is not what it is made from: JUDGE_BLESS=1 {command}",
        file.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_from_the_root() {
        let root = Path::new("/home/reader/press");
        for place in [
            "exercises/../tests/suite/patterns/tee.rs",
            "/home/reader/press/tests/suite/patterns/tee.rs",
            "./tests\\suite\\patterns\\tee.rs",
        ] {
            assert_eq!(normalize(root, place), "tests/suite/patterns/tee.rs");
        }
        assert_eq!(
            normalize(root, "/home/reader/.cargo/src/lib.rs"),
            "/home/reader/.cargo/src/lib.rs"
        );
    }

    #[test]
    fn dots_are_resolved_and_an_absolute_path_stays_one() {
        for (path, resolved) in [
            ("/a/./b/../c", "/a/c"),
            ("/..//a", "/a"),
            ("../a/../../b", "../../b"),
            ("C:\\a\\..\\b.rs", "C:/b.rs"),
            ("", ""),
        ] {
            assert_eq!(resolve_dots(path), resolved, "{path}");
        }
    }

    #[test]
    fn the_root_is_found_from_inside() {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = root(package).expect("this package is in the workbook");
        assert!(root.join(SUITE).is_dir());
    }
}
