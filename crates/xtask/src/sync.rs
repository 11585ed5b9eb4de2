//! Writes what Cargo, Rust and the README have to say about the sections, and which
//! the pages' front matter has said already; and draws the pictures.

use crate::figures;
use anyhow::{Context, Result, bail};
use layout::{BENCHES, EXERCISES, EXERCISES_PACKAGE, README, SOLUTIONS, SOLUTIONS_PACKAGE, SUITE};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use workbook::course::{self, Section};

/// What stands before and after the lines that are generated in a file that holds
/// others too.
const BEGIN: &str = "sections: begin (cargo xtask sync)";
const END: &str = "sections: end";

/// A file, and what it should hold.
pub(crate) struct Generated {
    pub(crate) file: String,
    pub(crate) text: String,
}

/// Writes every file that is out of date; with `check`, only names them.
pub(crate) fn run(root: &Path, check: bool) -> Result<ExitCode> {
    let mut out_of_date = Vec::new();
    for Generated { file, text } in generate(root)? {
        let path = root.join(&file);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if !check {
            let folder = path.parent().expect("every file is in a folder");
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&path, text))
                .with_context(|| format!("failed to write `{file}`"))?;
        }
        out_of_date.push(file);
    }
    if check && !out_of_date.is_empty() {
        for file in out_of_date {
            println!("{file}: is not what would be written now");
        }
        println!("help: `cargo xtask sync` writes it anew");
        return Ok(ExitCode::FAILURE);
    }
    for file in out_of_date {
        println!("wrote {file}");
    }
    Ok(ExitCode::SUCCESS)
}

fn generate(root: &Path) -> Result<Vec<Generated>> {
    let sections = course::sections(root)?;
    let parts: BTreeSet<&str> = sections
        .iter()
        .map(|section| section.part.as_str())
        .collect();
    let mut files = Vec::new();
    for package in [EXERCISES_PACKAGE, SOLUTIONS_PACKAGE] {
        files.push(with_block(
            root,
            &format!("{package}/Cargo.toml"),
            "#",
            &manifest(root, package, &sections),
        )?);
    }
    for (list, source) in [
        (format!("{EXERCISES}/lib.rs"), EXERCISES),
        (format!("{SOLUTIONS}/lib.rs"), SOLUTIONS),
        (format!("{SUITE}/mod.rs"), SUITE),
    ] {
        files.push(list_of_parts(root, list, &parts)?);
        for part in &parts {
            files.push(list_of_part(root, source, part, &sections));
        }
    }
    files.push(with_block(root, README, "<!--", &table(&sections))?);
    files.extend(figures::draw(root)?);
    Ok(files)
}

/// The features, and for the solutions the benchmarks, of a manifest.
fn manifest(root: &Path, package: &str, sections: &[Section]) -> String {
    let mut text = "[features]\ndefault = [\n".to_owned();
    for section in sections {
        let _ = writeln!(text, "    \"{}\",", section.id);
    }
    text.push_str("]\n");
    for section in sections {
        let _ = writeln!(text, "{} = []", section.id);
    }
    if package != SOLUTIONS_PACKAGE {
        return text;
    }
    for Section { id, .. } in sections {
        if root.join(BENCHES).join(format!("{id}.rs")).is_file() {
            let _ = write!(
                text,
                "\n[[bench]]\nname = \"{id}\"\nharness = false\nrequired-features = [\"{id}\"]\n"
            );
        }
    }
    text
}

/// The file with one `pub mod` line a part, where it has such lines now.
fn list_of_parts(root: &Path, file: String, parts: &BTreeSet<&str>) -> Result<Generated> {
    let old =
        fs::read_to_string(root.join(&file)).with_context(|| format!("failed to read `{file}`"))?;
    let mut text = String::new();
    let mut left: Vec<&str> = parts.iter().copied().collect();
    for line in old.lines() {
        if !line.starts_with("pub mod ") {
            let _ = writeln!(text, "{line}");
            continue;
        }
        for part in left.drain(..) {
            let _ = writeln!(text, "pub mod {part};");
        }
    }
    if !left.is_empty() {
        bail!(
            "failed to find the parts in `{file}`: write a line `pub mod {};`",
            left[0]
        );
    }
    Ok(Generated { file, text })
}

/// `<source>/<part>/mod.rs`: the module of each section, compiled with its feature.
/// The comment at the top is kept.
fn list_of_part(root: &Path, source: &str, part: &str, sections: &[Section]) -> Generated {
    let file = format!("{source}/{part}/mod.rs");
    let old = fs::read_to_string(root.join(&file)).unwrap_or_default();
    let mut text = String::new();
    for line in old.lines().take_while(|line| line.starts_with("//!")) {
        let _ = writeln!(text, "{line}");
    }
    if text.is_empty() {
        text = format!("//! The part `{part}`.\n");
    }
    text.push('\n');
    if source == SUITE {
        // A build of one section needs it in one part.
        text.push_str("#[allow(unused_imports, reason = \"a section of another part is compiled\")]\nuse super::subject;\n\n");
    }
    let ids: BTreeSet<&str> = sections
        .iter()
        .filter(|section| section.part == part)
        .map(|section| section.id.as_str())
        .collect();
    for id in ids {
        let _ = writeln!(text, "#[cfg(feature = \"{id}\")]\npub mod {id};");
    }
    Generated { file, text }
}

/// The index of the README.
fn table(sections: &[Section]) -> String {
    let mut text =
        "| section | page | exercise and solution | cases |\n|---|---|---|---|\n".to_owned();
    for Section {
        id, part, title, ..
    } in sections
    {
        let _ = writeln!(
            text,
            "| {title} | [page]({}) | [exercise]({}), [solution]({}) | [cases]({}) |",
            layout::page(part, id),
            layout::exercise(part, id),
            layout::solution(part, id),
            layout::cases(part, id),
        );
    }
    text
}

/// The file with the lines between its two marks replaced. `comment` is how the file's
/// language begins a comment.
fn with_block(root: &Path, file: &str, comment: &str, block: &str) -> Result<Generated> {
    let text =
        fs::read_to_string(root.join(file)).with_context(|| format!("failed to read `{file}`"))?;
    let close = if comment == "<!--" { " -->" } else { "" };
    let begin = format!("{comment} {BEGIN}{close}\n");
    let end = format!("{comment} {END}{close}\n");
    let Some((before, (_, after))) = text
        .split_once(&begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(&end)?)))
    else {
        bail!(
            "failed to find the lines `{}` and `{}` in `{file}`: put them around the list of sections",
            begin.trim(),
            end.trim()
        );
    };
    Ok(Generated {
        file: file.to_owned(),
        text: format!("{before}{begin}{block}{end}{after}"),
    })
}
