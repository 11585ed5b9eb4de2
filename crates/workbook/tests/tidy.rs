//! The rules of the tree, over the real workspace: every section has all its
//! parts, nothing lies about that belongs to none, and pages keep to their form.
//!
//! Each rule tells everything that breaks it at once. While the book has no
//! `SUMMARY.md` there is nothing to hold to them.

use layout::{
    ACCEPTED, COMPILE_FAIL, FIGURES, GLOSSARY, GLOSSARY_PAGE, LISTINGS, PAGES, RECAP_ID, REJECTED,
    SNAPSHOTS, SUITE,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;
use workbook::course::glossary::Glossary;
use workbook::course::listing::Rejected;
use workbook::course::{self, Section};
use workbook::error::{Diagnostic, Diagnostics, render};

/// Lines of a page, front matter and all.
const PAGE_LINES: std::ops::RangeInclusive<usize> = 60..=230;

/// Questions about a whole part.
const RECAP_QUESTIONS: std::ops::RangeInclusive<usize> = 6..=10;

/// Wrong answers a section's cases must be seen to catch.
const WRONG_ANSWERS: usize = 3;
/// Differently built right answers they must be seen to accept.
const RIGHT_ANSWERS: usize = 1;

struct Tree {
    root: PathBuf,
    sections: Vec<Section>,
    problems: Diagnostics,
}

impl Tree {
    fn open() -> Tree {
        let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
        let root = layout::root(&package).expect("it is in the workbook");
        let sections = course::sections(&root).unwrap_or_else(|error| panic!("{}", render(&error)));
        Tree {
            root,
            sections,
            problems: Diagnostics::default(),
        }
    }

    fn wrong(
        &mut self,
        file: impl AsRef<Path>,
        what: &str,
        why: impl std::fmt::Display,
        help: &str,
    ) {
        self.problems
            .push(Diagnostic::new(what).at(file, None).why(why).help(help));
    }

    fn read(&self, path: impl AsRef<Path>) -> String {
        let path = self.root.join(path);
        fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("failed to read `{}`: {error}", path.display()))
    }

    /// The files below a folder with that ending, seen from the workspace, in order.
    fn files(&self, folder: &str, ending: &str) -> Vec<PathBuf> {
        let entries = WalkDir::new(self.root.join(folder)).into_iter();
        // Where there is no folder, there is no file.
        let mut found: Vec<PathBuf> = entries
            .flatten()
            .filter(|entry| {
                entry
                    .path()
                    .extension()
                    .is_some_and(|found| found == ending)
            })
            .map(|entry| entry.path().strip_prefix(&self.root).unwrap().to_path_buf())
            .collect();
        found.sort();
        found
    }

    /// The names in a folder, in order; none where there is no folder.
    fn entries(&self, folder: impl AsRef<Path>) -> Vec<String> {
        let Ok(entries) = self.root.join(folder).read_dir() else {
            return Vec::new();
        };
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    fn ids(&self) -> BTreeSet<&str> {
        self.sections
            .iter()
            .map(|section| section.id.as_str())
            .collect()
    }
}

/// Applies a rule to the real workspace, and fails with everything that breaks it.
#[track_caller]
fn check(rule: impl FnOnce(&mut Tree)) {
    let mut tree = Tree::open();
    rule(&mut tree);
    let count = tree.problems.0.len();
    if let Err(problems) = tree.problems.into_result() {
        panic!("{count} to correct:\n\n{problems}\n");
    }
}

/// Where a section's own files are.
fn parts(section: &Section) -> [String; 5] {
    let Section { id, part, .. } = section;
    [
        layout::exercise(part, id),
        layout::solution(part, id),
        layout::cases(part, id),
        layout::hints(id),
        layout::guide(id),
    ]
}

#[test]
fn every_section_has_all_its_parts() {
    check(|tree| {
        for section in tree.sections.clone() {
            let id = &section.id;
            for path in parts(&section) {
                if !tree.root.join(&path).is_file() {
                    tree.wrong(
                        path,
                        &format!("failed to complete the section `{id}`"),
                        "there is no such file",
                        "write it",
                    );
                }
            }
            for (folder, ending, least) in [
                (format!("{LISTINGS}/{id}"), ".rs", 1),
                (format!("{REJECTED}/{id}"), "", WRONG_ANSWERS),
                (format!("{ACCEPTED}/{id}"), "", RIGHT_ANSWERS),
            ] {
                let count = tree
                    .entries(&folder)
                    .iter()
                    .filter(|name| name.ends_with(ending))
                    .count();
                if count < least {
                    tree.wrong(
                        folder,
                        &format!("failed to complete the section `{id}`"),
                        format!("it holds {count} programs, and at least {least} are wanted"),
                        "write the others",
                    );
                }
            }
        }
    });
}

#[test]
fn nothing_belongs_to_no_section() {
    check(|tree| {
        let what = "failed to find the section it belongs to";
        let remedy = "write the section's page and its line in SUMMARY.md, or take this away";
        let mut ids: BTreeSet<String> = tree.ids().into_iter().map(str::to_owned).collect();
        // The listings of the questions about a part.
        let recaps = recaps(tree).into_iter();
        ids.extend(recaps.map(|part| layout::listings_of_recap(&part)));
        // And those of the pages that belong to no part.
        let pages = tree.entries(PAGES).into_iter();
        ids.extend(pages.filter_map(|page| page.strip_suffix(".md").map(str::to_owned)));

        // Files that are `<part>/<id>.rs`, or in a folder of that name; what stands above
        // the parts belongs to all.
        let known: BTreeSet<PathBuf> = tree
            .sections
            .iter()
            .flat_map(parts)
            .map(PathBuf::from)
            .collect();
        for source in [layout::EXERCISES, layout::SOLUTIONS, SUITE] {
            for path in tree.files(source, "rs") {
                let in_a_part = path
                    .strip_prefix(source)
                    .is_ok_and(|rest| rest.components().count() > 1);
                let is_list = path.file_name().is_some_and(|name| name == "mod.rs");
                let of_a_section = path
                    .ancestors()
                    .any(|path| known.contains(&path.with_extension("rs")));
                if in_a_part && !is_list && !of_a_section {
                    tree.wrong(path, what, "no page has that part and id", remedy);
                }
            }
        }
        // Whatever is called after an id.
        for (folder, end_of_id) in [
            ("exercises/hints", "."),
            (layout::GUIDE, "."),
            (LISTINGS, "/"),
            (FIGURES, "/"),
            (COMPILE_FAIL, "/"),
            (REJECTED, "/"),
            (ACCEPTED, "/"),
            (SNAPSHOTS, "/"),
        ] {
            for name in tree.entries(folder) {
                let id = name.split(end_of_id).next().unwrap_or_default();
                if !ids.contains(id) {
                    tree.wrong(
                        Path::new(folder).join(&name),
                        what,
                        format!("no page has the id `{id}`"),
                        remedy,
                    );
                }
            }
        }
    });
}

#[test]
fn every_section_is_a_feature_of_both_crates() {
    check(|tree| {
        for krate in ["exercises", "solutions"] {
            let path = format!("{krate}/Cargo.toml");
            let manifest: toml::Table = toml::from_str(&tree.read(&path)).unwrap();
            let features = manifest["features"]
                .as_table()
                .expect("`[features]` is a table");
            let listed: BTreeSet<&str> = features
                .keys()
                .map(String::as_str)
                .filter(|name| *name != "default")
                .collect();
            let default: BTreeSet<&str> = features["default"]
                .as_array()
                .expect("`default` is a list")
                .iter()
                .filter_map(toml::Value::as_str)
                .collect();
            let ids: BTreeSet<String> = tree.ids().into_iter().map(str::to_owned).collect();
            let mut found = Vec::new();
            for (where_, names) in [("among the features", &listed), ("in `default`", &default)] {
                found.extend(
                    ids.iter()
                        .filter(|id| !names.contains(id.as_str()))
                        .map(|id| format!("`{id}` is not {where_}")),
                );
                found.extend(
                    names
                        .iter()
                        .filter(|name| !ids.contains(**name))
                        .map(|name| format!("`{name}`, {where_}, is no section")),
                );
            }
            for why in found {
                tree.wrong(
                &path,
                "failed to match features and sections",
                why,
                "name every section as a feature of its own, and in `default`, and nothing else",
            );
            }
        }
    });
}

/// The parts that end with questions.
fn recaps(tree: &Tree) -> Vec<String> {
    let parts: BTreeSet<&String> = tree.sections.iter().map(|section| &section.part).collect();
    parts
        .into_iter()
        .filter(|part| tree.root.join(layout::page(part, RECAP_ID)).is_file())
        .cloned()
        .collect()
}

#[test]
fn questions_about_a_part_lead_back_to_its_pages() {
    check(|tree| {
        for part in recaps(tree) {
            let page = layout::page(&part, RECAP_ID);
            let text = tree.read(&page);
            let what = "failed to ask about the part";
            if !tree
                .read(layout::SUMMARY)
                .contains(&format!("]({part}/{RECAP_ID}.md)"))
            {
                tree.wrong(
                    layout::SUMMARY,
                    what,
                    format!("it does not name `{page}`"),
                    "name it behind the sections of its part",
                );
            }
            let questions: Vec<toml::Table> = text
                .split("\n```predict\n")
                .skip(1)
                .map(|rest| rest.split("\n```").next().unwrap_or_default())
                // The build of the book tells what is wrong in one.
                .filter_map(|question| toml::from_str(question).ok())
                .collect();
            if !RECAP_QUESTIONS.contains(&questions.len()) {
                let why = format!("it asks {} questions", questions.len());
                tree.wrong(&page, what, why, "ask six to ten");
            }
            let own = format!("{}/", layout::listings_of_recap(&part));
            for question in questions {
                let text_of = |key: &str| {
                    let text = question.get(key).and_then(toml::Value::as_str);
                    text.unwrap_or_default().to_owned()
                };
                let listing = text_of("listing");
                if !listing.starts_with(&own) {
                    let why = format!("the pages have answered what is asked of `{listing}`");
                    let remedy = format!("write a program of its own in `{LISTINGS}/{own}`");
                    tree.wrong(&page, what, why, &remedy);
                }
                if !text_of("because").contains("](") {
                    let why = format!("the answer about `{listing}` leads nowhere");
                    tree.wrong(&page, what, why, "link the heading that explains it");
                }
            }
        }
    });
}

#[test]
fn solutions_are_complete() {
    check(|tree| {
        for path in tree.files("solutions/src", "rs") {
            let text = tree.read(&path);
            for stub in ["todo!", "unimplemented!"] {
                if text.contains(stub) {
                    tree.wrong(
                        &path,
                        "failed to find a complete solution",
                        format!("it has a `{stub}`"),
                        "fill it in",
                    );
                }
            }
        }
    });
}

/// Held where the workbook is made, not where it is worked in: a reader's answers
/// belong in the exercises.
#[test]
fn exercises_are_left_to_the_reader() {
    if std::env::var_os("CI").is_none() {
        eprintln!("left out: set CI=true to see that no answer stands in the exercises");
        return;
    }
    check(|tree| {
        for section in tree.sections.clone() {
            let [exercise, solution, ..] = parts(&section);
            if !tree.root.join(&exercise).is_file() || !tree.root.join(&solution).is_file() {
                continue; // Another rule tells of it.
            }
            let text = tree.read(&exercise);
            if !text.contains("todo!(") && !text.contains("bug_hunt(") {
                tree.wrong(
                    &exercise,
                    "failed to find a stub",
                    "it has neither `todo!(` nor `bug_hunt(`",
                    "take the answer out; a stub names its task",
                );
            }
            if text == tree.read(&solution) {
                tree.wrong(
                    &exercise,
                    "failed to find a stub",
                    "it is the solution",
                    "take the answer out; a stub names its task",
                );
            }
        }
    });
}

#[test]
fn programs_and_outputs_come_in_pairs() {
    check(|tree| {
        for (folder, source, written) in [
            (LISTINGS, "rs", "out"),
            (COMPILE_FAIL, "rs", "stderr"),
            (FIGURES, "pikchr", "svg"),
        ] {
            for (ending, other) in [(source, written), (written, source)] {
                for path in tree.files(folder, ending) {
                    let partner = path.with_extension(other);
                    if !tree.root.join(&partner).is_file() {
                        tree.wrong(
                            path,
                            "failed to find what belongs to it",
                            format!("there is no `{}`", partner.display()),
                            "write it, bless it, or take this away",
                        );
                    }
                }
            }
        }
    });
}

#[test]
fn every_program_and_picture_is_shown_in_a_page() {
    check(|tree| {
        let pages: String = tree
            .files(PAGES, "md")
            .iter()
            .map(|page| tree.read(page))
            .collect();
        for (folder, end, directive) in [
            (LISTINGS, "rs", "listing"),
            (COMPILE_FAIL, "rs", "rejected"),
            (FIGURES, "pikchr", "figure"),
        ] {
            for path in tree.files(folder, end) {
                let id = path
                    .strip_prefix(folder)
                    .unwrap()
                    .with_extension("")
                    .display()
                    .to_string()
                    .replace('\\', "/");
                // A case about the reader's own functions proves something; a page need not show it.
                let stands_alone = folder != COMPILE_FAIL
                    || Rejected::load(&tree.root, &id).is_ok_and(|case| case.stands_alone());
                let shown = pages.lines().any(|line| {
                    let mut words = line.trim_end().trim_end_matches("}}").split_whitespace();
                    words.next() == Some(&format!("{{{{#{directive}")) && words.next() == Some(&id)
                }) || [":", "}}"]
                    .iter()
                    .any(|end| pages.contains(&format!("/{id}.rs{end}")));
                if stands_alone && !shown {
                    let remedy =
                        format!("write {{{{#{directive} {id}}}}} in a page, or take it away");
                    tree.wrong(
                        path,
                        "failed to find the page that shows it",
                        "no page does",
                        &remedy,
                    );
                }
            }
        }
    });
}

#[test]
fn pages_are_neither_too_short_nor_too_long() {
    check(|tree| {
        for section in tree.sections.clone() {
            let page = Path::new(PAGES).join(&section.page);
            let lines = tree.read(&page).lines().count();
            if !PAGE_LINES.contains(&lines) {
                let why = format!(
                    "it has {lines} lines, and a page has {} to {}",
                    PAGE_LINES.start(),
                    PAGE_LINES.end()
                );
                tree.wrong(
                    page,
                    "failed to keep a page's length",
                    why,
                    "say less, or say what is missing",
                );
            }
        }
    });
}

/// That each of its rows is proved, the build of the book checks.
#[test]
fn every_page_says_what_may_be_relied_upon() {
    check(|tree| {
        for section in tree.sections.clone() {
            let page = Path::new(PAGES).join(&section.page);
            let heading = "\n## What you may rely on\n";
            if !tree.read(&page).contains(heading) {
                tree.wrong(
                    page,
                    "failed to find what may be relied upon",
                    "it has no heading `## What you may rely on`",
                    "write it, and a table below it whose last column is `shown by`",
                );
            }
        }
    });
}

#[test]
fn the_readme_lists_every_section() {
    check(|tree| {
        if !tree.root.join("README.md").is_file() {
            eprintln!("there is no README yet");
            return;
        }
        let readme = tree.read("README.md");
        for section in tree.sections.clone() {
            let file = &parts(&section)[0];
            if !readme.contains(file.as_str()) {
                tree.wrong(
                    "README.md",
                    &format!("failed to find the section `{}` in the index", section.id),
                    format!("it does not name `{file}`"),
                    "add the section's line to the index of patterns and files",
                );
            }
        }
    });
}

/// Also what `cargo fmt` does not reach, since no module names it.
#[test]
fn everything_is_formatted() {
    check(|tree| {
        // Not the exercises: how a reader lays out an answer is the reader's business.
        let folders = ["book", "solutions", "tests", "crates"];
        let files: Vec<PathBuf> = folders
            .iter()
            .flat_map(|folder| tree.files(folder, "rs"))
            .filter(|file| !file.starts_with(COMPILE_FAIL))
            .collect();
        let output = Command::new("rustfmt")
            .args([
                "--check",
                "--files-with-diff",
                "--edition",
                "2024",
                "--config-path",
            ])
            .arg(&tree.root)
            .args(&files)
            .current_dir(&tree.root)
            .output()
            .unwrap_or_else(|error| {
                panic!("failed to start `rustfmt`: {error}\n  help: `rustup component add rustfmt`")
            });
        let untidy: BTreeSet<PathBuf> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .map(PathBuf::from)
            .collect();
        for path in untidy {
            let path = path
                .strip_prefix(&tree.root)
                .map_or(path.clone(), Path::to_owned);
            let remedy = format!("`rustfmt --edition 2024 {}`", path.display());
            tree.wrong(
                path,
                "failed to find it formatted",
                "rustfmt would write it otherwise",
                &remedy,
            );
        }
        let trouble = String::from_utf8_lossy(&output.stderr);
        assert!(trouble.is_empty(), "rustfmt says:\n{trouble}");
    });
}

#[test]
fn the_book_is_built_without_a_warning() {
    let tree = Tree::open();
    let out = tempfile::tempdir().unwrap();
    if let Err(error) = workbook::book::build(&tree.root, &out.path().join("book")) {
        panic!("{}", render(&error));
    }
}

/// With the component rust-src installed, the compiler quotes the standard
/// library's source; without it, it does not. Both must give the same message.
#[test]
fn messages_do_not_quote_the_standard_library() {
    check(|tree| {
        for message in tree.files(COMPILE_FAIL, "stderr") {
            if tree.read(&message).contains("$RUST") {
                tree.wrong(
                    &message,
                    "failed to keep to a message that is the same everywhere",
                    "it points into the standard library",
                    "start threads through a function of the program's own, as `not_send.rs` does",
                );
            }
        }
    });
}

/// Words that have an entry in the glossary, whatever else has one: those which all pages use
/// in the same sense.
const VOCABULARY: [&str; 21] = [
    "thread",
    "channel",
    "stream",
    "stage",
    "done",
    "close",
    "owner",
    "consumer",
    "leak",
    "end",
    "rendezvous",
    "buffer",
    "pipeline",
    "poll",
    "starve",
    "cancel",
    "drain",
    "sender",
    "receiver",
    "select",
    "queue",
];

/// That entries are sorted, and that each leads to a heading, the build of the book checks.
#[test]
fn the_glossary_has_the_words_of_the_pages() {
    check(|tree| {
        let glossary = Glossary::load(&tree.root).unwrap_or_else(|error| panic!("{error}"));
        for word in VOCABULARY {
            if !glossary.entries.iter().any(|entry| entry.term() == word) {
                tree.wrong(
                    GLOSSARY,
                    &format!("failed to find the word `{word}`"),
                    "it has no entry",
                    "write one: all pages use it",
                );
            }
        }
        let mut pages = tree.files(PAGES, "md");
        pages.retain(|page| *page != Path::new(PAGES).join(GLOSSARY_PAGE));
        let pages: String = pages.iter().map(|page| tree.read(page)).collect();
        let pages = pages.to_lowercase();
        for entry in glossary.entries {
            if !pages.contains(&entry.term().to_lowercase()) {
                tree.wrong(
                    GLOSSARY,
                    &format!("failed to keep the word `{}`", entry.term()),
                    "no page uses it",
                    "take it out, or make it a word that people search for, in `also`",
                );
            }
        }
    });
}

/// The sheet has a row for each pattern. Each row has the signatures of its functions.
#[test]
fn the_cheat_sheet_is_right_about_the_patterns() {
    const SHEET: &str = "book/src/cheat_sheet.md";
    check(|tree| {
        let sheet = tree.read(SHEET);
        let rows: Vec<&str> = sheet
            .lines()
            .filter(|line| line.starts_with("| ["))
            .collect();
        for section in tree.sections.clone() {
            let what = format!("failed to find `{}` in the cheat sheet", section.id);
            let link = format!("]({})", layout::with_slashes(&section.page));
            let Some(row) = rows.iter().find(|row| row.contains(&link)) else {
                if section.part == "patterns" {
                    tree.wrong(SHEET, &what, "no row leads to its page", "write one");
                }
                continue;
            };
            let solution = tree.read(layout::solution(&section.part, &section.id));
            let functions: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
            if functions.is_empty() {
                tree.wrong(
                    SHEET,
                    &what,
                    "its row has no function",
                    "write one with its types",
                );
            }
            for written in functions.into_iter().map(str::to_owned) {
                let name = written.split('(').next().unwrap_or_default();
                let found = short_signature(&solution, name);
                if found.as_ref() != Some(&written) {
                    let why = format!("the solution has {found:?}, the sheet `{written}`");
                    tree.wrong(SHEET, &what, why, "write what the solution has");
                }
            }
        }
    });
}

/// What an instructor finds in the guide about each section.
const GUIDE_LABELS: [&str; 7] = [
    "**Goal.**",
    "**Say.**",
    "**Draw.**",
    "**Ask.**",
    "**Answer.**",
    "**Expect.**",
    "**Late?**",
];

/// It has all that belongs to one, and the cases that it names are there.
#[test]
fn the_guide_tells_how_to_teach_each_section() {
    check(|tree| {
        for section in tree.sections.clone() {
            let what = format!("failed to find how to teach `{}`", section.id);
            let guide = layout::guide(&section.id);
            let entry = tree.read(&guide);
            for label in GUIDE_LABELS {
                if !entry.contains(label) {
                    let why = format!("it has no `{label}`");
                    tree.wrong(&guide, &what, why, "say that as well");
                }
            }
            let suite = tree.read(layout::cases(&section.part, &section.id));
            let of_this = format!("{}::", section.id);
            let code = entry.split('`').skip(1).step_by(2);
            for case in code.filter_map(|code| code.strip_prefix(&of_this)) {
                if !suite.contains(case) {
                    let why = format!("there is no case `{of_this}{case}`");
                    tree.wrong(&guide, &what, why, "name one that is there");
                }
            }
        }
    });
}

/// `pub fn take<T: Send + 'static>(done: Done, count: usize) -> Receiver<T> {` as
/// `take(Done, usize) -> Receiver<T>`.
fn short_signature(code: &str, name: &str) -> Option<String> {
    let start = code
        .match_indices(&format!("pub fn {name}"))
        .map(|(at, found)| at + found.len())
        .find(|end| code[*end..].starts_with(['(', '<']))?;
    let end = start + code[start..].find('{')?;
    let text: String = code[start..end]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let text = text
        .split(" where ")
        .next()?
        .replace(" + Send", "")
        .replace(" + Sync", "");
    let text = text.replace(" + 'static", "");
    // The type parameters end at the first parenthesis.
    let arguments = &text[text.find('(')?..];
    let mut short = String::new();
    let mut depth = 0;
    let mut argument = String::new();
    for (at, letter) in arguments.char_indices() {
        let is_arrow = letter == '>' && arguments[..at].ends_with('-');
        match letter {
            '(' | '<' => depth += 1,
            ')' => depth -= 1,
            '>' if !is_arrow => depth -= 1,
            _ => {}
        }
        if depth == 1 && letter == ',' || depth == 0 {
            if let Some((_, kind)) = argument.split_once(": ") {
                short += if short.is_empty() { "" } else { ", " };
                short += kind.trim();
            }
            argument.clear();
            if depth == 0 {
                let rest = arguments[at + 1..].trim_end();
                return Some(format!("{name}({short}){rest}"));
            }
        } else if depth > 1 || letter != '(' {
            argument.push(letter);
        }
    }
    None
}

#[test]
fn a_signature_is_shortened_to_its_types() {
    let code = "pub fn taken() {}\npub fn take<T: Send + 'static>(\n    done: Done,\n    mut f: impl FnMut() -> T + Send + 'static,\n) -> (Receiver<T>, u8)\nwhere\n    T: Sync,\n{";
    assert_eq!(
        short_signature(code, "take").as_deref(),
        Some("take(Done, impl FnMut() -> T) -> (Receiver<T>, u8)")
    );
}

/// `cargo run` needs no name as long as there is one program only.
#[test]
fn there_is_one_binary() {
    check(|tree| {
        let output = Command::new(env!("CARGO"))
            .args([
                "metadata",
                "--no-deps",
                "--offline",
                "--format-version",
                "1",
            ])
            .current_dir(&tree.root)
            .output()
            .unwrap_or_else(|error| panic!("failed to start `cargo`: {error}"));
        let metadata: serde_json::Value =
            serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
        let packages = metadata["packages"].as_array().expect("cargo lists them");
        let binaries: Vec<&str> = packages
            .iter()
            .flat_map(|package| package["targets"].as_array().expect("cargo lists them"))
            .filter(|target| target["kind"][0] == "bin")
            .filter_map(|target| target["name"].as_str())
            .collect();
        if binaries != ["workbook", "xtask"] {
            tree.wrong(
                "Cargo.toml",
                "failed to find one binary in the workspace",
                format!("it has {binaries:?}, so that `cargo run` asks which is meant"),
                "make the others examples",
            );
        }
    });
}
