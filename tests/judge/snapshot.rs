//! Transcripts against `tests/snapshots/<section>__<case>.snap`, with insta.

use crate::{Case, root};
use std::fs;
use std::panic::{self, AssertUnwindSafe};

/// Whether the transcript is the expected one. If not, insta has printed the difference.
pub fn matches(case: &Case, transcript: &str) -> bool {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(root().join("tests/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = case.name().replace("::", "__");
    // insta says what differs, and then panics: its own message adds nothing.
    panic::set_hook(Box::new(|_| ()));
    settings.bind(|| {
        panic::catch_unwind(AssertUnwindSafe(|| {
            insta::assert_snapshot!(name, transcript)
        }))
        .is_ok()
    })
}

/// The expected line of that number, counted from 0.
pub fn line(case: &Case, number: usize) -> Option<String> {
    let file = format!("tests/snapshots/{}.snap", case.name().replace("::", "__"));
    let text = fs::read_to_string(root().join(file)).ok()?;
    let (_, contents) = text.split_once("\n---\n")?;
    contents.lines().nth(number).map(str::to_owned)
}

/// Snapshots of judged sections that no case owns any more.
pub fn orphans(cases: &[Case]) -> Vec<String> {
    let Ok(entries) = root().join("tests/snapshots").read_dir() else {
        return Vec::new();
    };
    let mut orphans: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|file| {
            let name = file.trim_end_matches(".new").trim_end_matches(".snap");
            let section = name.split("__").next().unwrap_or_default();
            cases.iter().any(|case| case.section() == section)
                && !cases
                    .iter()
                    .any(|case| case.name().replace("::", "__") == name)
        })
        .collect();
    orphans.sort();
    orphans
}
