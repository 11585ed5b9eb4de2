//! Adds a section, and takes one away.

use crate::{summary, sync};
use anyhow::{Context, Result, bail};
use layout::{
    ACCEPTED, BENCHES, COMPILE_FAIL, EXERCISES, FIGURES, LISTINGS, PAGES, REJECTED, SNAPSHOTS,
    SOLUTIONS, SUITE, SUMMARY,
};
use std::fs;
use std::path::Path;
use workbook::course;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder that the section's files are in, for example `patterns`
    part: String,
    /// The one name that the section has everywhere, for example `semaphore`
    id: String,
    /// Its title in the book; made of the id where it is left out
    #[arg(long)]
    title: Option<String>,
}

/// What every section begins with. It compiles, it is right, and every sentence in it
/// is to be replaced.
const STUB: &str = include_str!("../templates/stub.rs");
const SOLUTION: &str = include_str!("../templates/solution.rs");
const CASES: &str = include_str!("../templates/suite.rs");
const PAGE: &str = include_str!("../templates/page.md");
const HINTS: &str = include_str!("../templates/hints.md");
const GUIDE: &str = include_str!("../templates/guide.md");
const LISTING: &str = include_str!("../templates/listing.rs");
const LISTING_OUTPUT: &str = include_str!("../templates/listing.out");
const ANOTHER_DESIGN: &str = include_str!("../templates/accepted.rs");
const WRONG: [(&str, &str); 3] = [
    (
        "deaf_to_done",
        include_str!("../templates/rejected_deaf_to_done.rs"),
    ),
    (
        "loses_the_first",
        include_str!("../templates/rejected_loses_the_first.rs"),
    ),
    (
        "waits_for_done",
        include_str!("../templates/rejected_waits_for_done.rs"),
    ),
];

/// Writes all files of a new section, and what follows from its front matter.
pub(crate) fn add(root: &Path, arguments: &Arguments) -> Result<()> {
    let Arguments { part, id, title } = arguments;
    check_name("part", part)?;
    check_name("id", id)?;
    let sections = course::sections(root)?;
    if sections.iter().any(|section| section.id == *id) {
        bail!("failed to add `{id}`: the book has a section of that id");
    }
    let title = title.clone().unwrap_or_else(|| summary::title_of(id));
    for (file, template) in files(part, id) {
        let text = template
            .replace("SECTION_TITLE", &title)
            .replace("SECTION_PART", part)
            .replace("SECTION_ID", id)
            .replace("PAGE_FILE", &layout::page(part, id))
            .replace("HINTS_FILE", &layout::hints(id));
        write_new(root, &file, &text)?;
        println!("wrote {file}");
    }
    edit_summary(root, |lines| summary::add(lines, part, id, &title))?;
    sync::run(root, false)?;
    println!(
        "Next:\n  \
         JUDGE_BLESS=1 cargo test -p solutions {id}   writes what the cases see; read it\n  \
         cargo test -p submissions {id}               judges the wrong and the right answers\n  \
         cargo run                                    shows the page"
    );
    Ok(())
}

/// The files of a section, each with its template.
fn files(part: &str, id: &str) -> Vec<(String, &'static str)> {
    let mut files = vec![
        (layout::page(part, id), PAGE),
        (layout::exercise(part, id), STUB),
        (layout::solution(part, id), SOLUTION),
        (layout::cases(part, id), CASES),
        (layout::hints(id), HINTS),
        (layout::guide(id), GUIDE),
        (format!("{LISTINGS}/{id}/first.rs"), LISTING),
        (format!("{LISTINGS}/{id}/first.out"), LISTING_OUTPUT),
        (format!("{ACCEPTED}/{id}/plain_select.rs"), ANOTHER_DESIGN),
    ];
    for (name, text) in WRONG {
        files.push((format!("{REJECTED}/{id}/{name}.rs"), text));
    }
    files
}

/// Deletes everything that belongs to a section, and what follows from it.
pub(crate) fn remove(root: &Path, id: &str) -> Result<()> {
    let sections = course::sections(root)?;
    let Some(section) = sections.iter().find(|section| section.id == id) else {
        bail!("failed to remove `{id}`: the book has no section of that id");
    };
    let part = &section.part;
    edit_summary(root, |lines| summary::remove(lines, part, id))?;
    for file in [
        layout::page(part, id),
        layout::exercise(part, id),
        layout::solution(part, id),
        layout::cases(part, id),
        layout::hints(id),
        layout::guide(id),
        format!("{BENCHES}/{id}.rs"),
    ] {
        let path = root.join(&file);
        if path.is_file() {
            fs::remove_file(&path).with_context(|| format!("failed to remove `{file}`"))?;
        }
    }
    for folder in [
        LISTINGS,
        FIGURES,
        ACCEPTED,
        REJECTED,
        SNAPSHOTS,
        COMPILE_FAIL,
    ] {
        remove_folder(root, &format!("{folder}/{id}"))?;
    }
    let is_last = !sections
        .iter()
        .any(|other| other.part == *part && other.id != id);
    if is_last {
        remove_folder(
            root,
            &format!("{LISTINGS}/{}", layout::listings_of_recap(part)),
        )?;
        for source in [PAGES, EXERCISES, SOLUTIONS, SUITE] {
            remove_folder(root, &format!("{source}/{part}"))?;
        }
    }
    sync::run(root, false)?;
    println!("removed {id}");
    Ok(())
}

/// Deletes a folder with all that is in it, if it is there.
fn remove_folder(root: &Path, folder: &str) -> Result<()> {
    let path = root.join(folder);
    if path.is_dir() {
        fs::remove_dir_all(&path).with_context(|| format!("failed to remove `{folder}`"))?;
    }
    Ok(())
}

/// A name is a module in Rust and a part of an address.
fn check_name(what: &str, name: &str) -> Result<()> {
    let starts_well = name.starts_with(|letter: char| letter.is_ascii_lowercase());
    let is_plain = name
        .bytes()
        .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    if !starts_well || !is_plain {
        bail!(
            "failed to take `{name}` as the {what}: use small letters, digits and `_`, a letter first"
        );
    }
    Ok(())
}

fn write_new(root: &Path, file: &str, text: &str) -> Result<()> {
    let path = root.join(file);
    if path.exists() {
        bail!("failed to write `{file}`: it is there already");
    }
    let folder = path.parent().expect("every file is in a folder");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .with_context(|| format!("failed to write `{file}`"))
}

fn edit_summary(root: &Path, edit: impl FnOnce(&mut Vec<String>)) -> Result<()> {
    let mut lines = read_summary(root)?;
    edit(&mut lines);
    write_summary(root, &lines)
}

fn read_summary(root: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(root.join(SUMMARY))
        .with_context(|| format!("failed to read `{SUMMARY}`"))?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn write_summary(root: &Path, lines: &[String]) -> Result<()> {
    let text = lines.join("\n") + "\n";
    fs::write(root.join(SUMMARY), text)
        .with_context(|| format!("failed to write `{PAGES}/SUMMARY.md`"))
}
