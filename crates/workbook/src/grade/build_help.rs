//! What to do about a build that failed for a reason that is not in the code.
//!
//! The cause is looked for on this machine, so that no text of Cargo's has to be understood.

use crate::course::sections;
use crate::workspace::obstacle::Obstacle;
use std::path::Path;
use toml::Table;

/// What to do, whether the cause can be found or not.
pub(crate) fn help(root: &Path) -> &'static str {
    known_help(root).unwrap_or("`cargo workbook doctor` looks for the cause")
}

/// What to do, where the cause can be found.
pub(crate) fn known_help(root: &Path) -> Option<&'static str> {
    if let Some(obstacle) = Obstacle::of_build(root) {
        Some(obstacle.help())
    } else if has_broken_manifest(root) {
        Some(
            "a file of the workbook is missing or broken: `git status` names it, `git checkout -- FILE` brings it back",
        )
    } else if lacks_feature(root) {
        Some(
            "every section needs a feature of its name in `exercises/Cargo.toml`: bring that file up to date",
        )
    } else {
        None
    }
}

fn manifest(folder: &Path) -> Option<Table> {
    let text = std::fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    text.parse().ok()
}

/// Whether the manifest of the workspace or of one of its packages is gone, or no TOML.
fn has_broken_manifest(root: &Path) -> bool {
    let Some(workspace) = manifest(root) else {
        return true;
    };
    let members = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("members")?.as_array());
    members
        .into_iter()
        .flatten()
        .filter_map(|member| member.as_str())
        .any(|member| manifest(&root.join(member)).is_none())
}

/// Whether a section has no feature in the exercises' manifest.
fn lacks_feature(root: &Path) -> bool {
    let manifest = manifest(&root.join(layout::EXERCISES_PACKAGE)).unwrap_or_default();
    let features = manifest
        .get("features")
        .and_then(|features| features.as_table());
    sections::all(root).is_ok_and(|sections| {
        sections
            .iter()
            .any(|section| features.is_none_or(|features| !features.contains_key(&section.id)))
    })
}

/// The packages that must have been built before the exercises can be, as the names of
/// their libraries; `None` when the exercises' manifest cannot be read.
pub(super) fn dependencies(root: &Path) -> Option<Vec<String>> {
    let manifest = manifest(&root.join(layout::EXERCISES_PACKAGE))?;
    let tables = ["dependencies", "dev-dependencies"];
    let names = tables
        .iter()
        .filter_map(|table| manifest.get(*table)?.as_table())
        .flat_map(Table::keys);
    Some(names.map(|name| name.replace('-', "_")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_broken_manifest_is_found() {
        let dir = tempfile::tempdir().unwrap();
        assert!(has_broken_manifest(dir.path()));
        let workspace = "[workspace]\nmembers = [\"exercises\"]\n";
        fs::write(dir.path().join("Cargo.toml"), workspace).unwrap();
        assert!(has_broken_manifest(dir.path()));
        fs::create_dir(dir.path().join("exercises")).unwrap();
        let package =
            "[dependencies]\ncrossbeam-channel = \"1\"\n[dev-dependencies]\njudge = \"1\"\n";
        fs::write(dir.path().join("exercises/Cargo.toml"), package).unwrap();
        assert!(!has_broken_manifest(dir.path()));
        let names = dependencies(dir.path()).unwrap();
        assert_eq!(names, ["crossbeam_channel", "judge"]);
    }
}
