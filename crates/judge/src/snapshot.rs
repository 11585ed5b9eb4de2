//! Transcripts against `tests/snapshots/<section>/<case>.snap`, with insta.

use crate::{Case, root};
use layout::SNAPSHOTS;
use std::collections::BTreeSet;
use std::fs;
use std::panic::{self, AssertUnwindSafe};

/// Whether the transcript is the expected one. If not, insta has printed the difference.
pub fn matches(case: &Case, transcript: &str) -> bool {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(root().join(SNAPSHOTS).join(case.section()));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let name = case.guarantee();
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
    let file = layout::snapshot(case.section(), case.guarantee());
    let text = fs::read_to_string(root().join(file)).ok()?;
    let (_, contents) = text.split_once("\n---\n")?;
    contents.lines().nth(number).map(str::to_owned)
}

/// Snapshots of judged sections that no case owns any more.
pub fn orphans(cases: &[Case]) -> Vec<String> {
    let sections: BTreeSet<&str> = cases.iter().map(Case::section).collect();
    let mut orphans = Vec::new();
    for section in sections {
        let folder = root().join(SNAPSHOTS).join(section);
        // A section of compile-fail cases alone has no such folder.
        for file in layout::entries(&folder).unwrap_or_default() {
            let is_owned = cases.iter().any(|case| {
                case.section() == section
                    && file == root().join(layout::snapshot(section, case.guarantee()))
            });
            if !is_owned {
                orphans.push(layout::normalize(&root(), &file.display().to_string()));
            }
        }
    }
    orphans
}
