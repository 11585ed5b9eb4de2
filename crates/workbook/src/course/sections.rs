//! The sections that have an exercise, and finding one by what the reader calls it.

use super::{Section, lookup, registry};
use crate::error::Diagnostic;
use anyhow::Result;
use std::path::Path;

/// Where the exercise of a section is, seen from the workspace, with forward
/// slashes on every system.
pub(crate) fn exercise(section: &Section) -> String {
    layout::exercise(&section.part, &section.id)
}

/// Whether `file` is the exercise's, or lies in the folder of what is given with it.
pub(crate) fn is_of_exercise(section: &Section, file: &str) -> bool {
    let own = exercise(section);
    let folder = own.strip_suffix("rs").and_then(|own| own.strip_suffix('.'));
    file == own
        || folder.is_some_and(|folder| {
            file.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        })
}

/// Where its solution is.
pub(crate) fn solution(section: &Section) -> String {
    layout::solution(&section.part, &section.id)
}

/// Where its cases are.
pub(crate) fn cases(section: &Section) -> String {
    layout::cases(&section.part, &section.id)
}

/// The page's address in the served book.
pub(crate) fn page(section: &Section) -> String {
    let page = section.page.with_extension("html");
    layout::with_slashes(&page)
}

/// Every section with an exercise, in reading order.
///
/// A section counts by its solution, not by its exercise: a reader who has lost
/// the file still has the section, and is told that the file is gone.
///
/// # Errors
///
/// As [`super::sections()`].
pub(crate) fn all(root: &Path) -> Result<Vec<Section>> {
    let mut sections = registry::sections(root)?;
    sections.retain(|section| {
        root.join(exercise(section)).is_file() || root.join(solution(section)).is_file()
    });
    Ok(sections)
}

/// The section that is meant by `name`: its id, spelled with `_` or `-`, or the
/// path of one of its files.
///
/// # Errors
///
/// A usage error with the nearest ids, when there is no such section.
pub(crate) fn find<'a>(sections: &'a [Section], name: &str) -> Result<&'a Section> {
    let wanted = normalize(name);
    if let Some(section) = sections.iter().find(|section| section.id == wanted) {
        return Ok(section);
    }
    let all = "`cargo workbook list` names them all";
    let help = match lookup::did_you_mean(&nearest(sections, &wanted)) {
        Some(question) => format!("{question} {all}"),
        None => all.to_owned(),
    };
    Err(
        Diagnostic::usage(format!("failed to find the section `{name}`"))
            .why("no section has that id")
            .help(help)
            .into(),
    )
}

fn normalize(name: &str) -> String {
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = stem
        .strip_suffix(".rs")
        .or_else(|| stem.strip_suffix(".md"))
        .unwrap_or(stem);
    stem.trim().to_lowercase().replace(['-', ' '], "_")
}

/// The ids that look like `wanted`, the nearest first.
fn nearest<'a>(sections: &'a [Section], wanted: &str) -> Vec<&'a str> {
    lookup::nearest(sections.iter().map(|section| {
        // A part of an id or of a title is as good as a typing error.
        let inside = wanted.len() > 2
            && (section.id.contains(wanted) || normalize(&section.title).contains(wanted));
        let likeness = if inside {
            1.0
        } else {
            lookup::likeness(&section.id, wanted)
        };
        (likeness, section.id.as_str())
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Minutes;

    fn sections() -> Vec<Section> {
        [
            ("or_channel", "The or-channel"),
            ("or_done", "The or-done channel"),
            ("fan", "Fan-out, fan-in"),
        ]
        .map(|(id, title)| Section {
            id: id.to_owned(),
            part: "patterns".to_owned(),
            title: title.to_owned(),
            minutes: Minutes {
                read: 1,
                work: 2,
                discuss: 3,
            },
            requires: Vec::new(),
            page: format!("patterns/{id}.md").into(),
        })
        .into()
    }

    #[test]
    fn a_section_is_found_by_id_and_by_file() {
        for name in [
            "or_done",
            "or-done",
            "exercises/src/patterns/or_done.rs",
            "patterns\\or_done.md",
        ] {
            assert_eq!(find(&sections(), name).unwrap().id, "or_done", "{name}");
        }
    }

    #[test]
    fn the_nearest_are_named() {
        let message = |name| crate::error::render(&find(&sections(), name).unwrap_err());
        assert!(message("or_chanel").contains("did you mean `or_channel`"));
        assert!(
            message("fan-in").contains("did you mean `fan`"),
            "{}",
            message("fan-in")
        );
        assert!(!message("quite_else").contains("did you mean"));
    }
}
