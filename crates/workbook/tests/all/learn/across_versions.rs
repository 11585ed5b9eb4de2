//! An update across version 0.2, over the workbook's own history: the folders of the judge,
//! the program and the snapshots have moved, the exercises have not.

use super::clone_pair::{Output, output_of};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The last commit before the packages moved into `crates/`.
const BEFORE: &str = "2c752cb";

/// A commit after it that asks for the same exercises.
const AFTER: &str = "f220135";

const TEE: &str = "exercises/src/patterns/tee.rs";
const OR_CHANNEL: &str = "exercises/src/patterns/or_channel.rs";

/// A reader's clone of the workbook, as it was before.
struct OldClone {
    folder: TempDir,
    /// The version to take in.
    new: String,
}

impl OldClone {
    /// `None` where the history does not reach so far back: in a shallow clone, or in an
    /// archive without history.
    fn new() -> Option<OldClone> {
        let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
        let workbook = layout::root(&package).expect("the package is in the workbook");
        let is_there = git_in(
            &workbook,
            &["cat-file", "-e", &format!("{BEFORE}^{{commit}}")],
        );
        if !is_there.status.success() {
            eprintln!("left out: this copy of the workbook has no history back to {BEFORE}");
            return None;
        }
        let new = git_in(&workbook, &["rev-parse", AFTER]);
        let folder = tempfile::tempdir().unwrap();
        let clone = OldClone {
            new: String::from_utf8(new.stdout).unwrap().trim().to_owned(),
            folder,
        };
        let from = workbook.display().to_string();
        clone.git(&["clone", "--quiet", "--no-checkout", &from, "."]);
        clone.git(&["checkout", "--quiet", "-B", "reading", BEFORE]);
        Some(clone)
    }

    #[track_caller]
    fn git(&self, arguments: &[&str]) -> String {
        let output = git_in(self.folder.path(), arguments);
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.path().join(file)).unwrap()
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.path().join(file), text).unwrap();
    }

    /// Puts the solution of that version in the place of an exercise.
    fn answer(&self, id: &str) -> String {
        let answer = self.read(&format!("solutions/src/patterns/{id}.rs"));
        self.write(&format!("exercises/src/patterns/{id}.rs"), &answer);
        answer
    }

    fn update(&self) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
        command
            .args(["update", "--from", &self.new])
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        output_of(&mut command)
    }

    /// Says that the new version is there.
    #[track_caller]
    fn assert_is_new(&self) {
        assert!(self.folder.path().join("crates/judge").is_dir());
        assert!(!self.folder.path().join("tests/judge").exists());
    }
}

fn git_in(folder: &Path, arguments: &[&str]) -> std::process::Output {
    Command::new("git")
        .args([
            "-c",
            "user.name=reader",
            "-c",
            "user.email=reader@localhost",
        ])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("git is there")
}

#[test]
fn an_untouched_workbook_is_told_of_no_exercise() {
    let Some(clone) = OldClone::new() else { return };
    clone
        .update()
        .with_code(0)
        .out("None of your exercises is affected.");
    clone.assert_is_new();
}

#[test]
fn answers_are_kept_and_nothing_is_said_of_them() {
    for committed in [false, true] {
        let Some(clone) = OldClone::new() else { return };
        let tee = clone.answer("tee");
        // Half written: one function is an answer, the others are still stubs.
        let half = clone
            .read(OR_CHANNEL)
            .replacen("    let _ = dones;\n", "    drop(dones);\n", 1);
        clone.write(OR_CHANNEL, &half);
        if committed {
            clone.git(&["commit", "--quiet", "--all", "--message", "My answers"]);
        }
        let said = clone.update().with_code(0);
        assert!(!said.out.contains("tee:"), "{}", said.out);
        assert!(!said.out.contains("cases"), "{}", said.out);
        clone.assert_is_new();
        assert_eq!(clone.read(TEE), tee);
        assert_eq!(clone.read(OR_CHANNEL), half);
    }
}

#[test]
fn a_committed_edit_of_a_file_that_has_moved_goes_with_it() {
    let Some(clone) = OldClone::new() else { return };
    let tee = clone.answer("tee");
    let file = "tests/answers/wrong/tee/one_stream_twice.rs";
    let edited = clone.read(file) + "// An edit of the reader's.\n";
    clone.write(file, &edited);
    clone.git(&["commit", "--quiet", "--all", "--message", "My edits"]);
    clone.update().with_code(0);
    clone.assert_is_new();
    let moved = clone.read("tests/submissions/rejected/tee/one_stream_twice.rs");
    assert!(moved.ends_with("// An edit of the reader's.\n"), "{moved}");
    assert_eq!(clone.read(TEE), tee);
}

#[test]
fn an_edit_of_a_moved_file_that_is_not_committed_stops_it_and_nothing_changes() {
    let Some(clone) = OldClone::new() else { return };
    let tee = clone.answer("tee");
    let file = "tests/learner.rs";
    let edited = clone.read(file) + "// An edit of the reader's.\n";
    clone.write(file, &edited);
    clone
        .update()
        .with_code(1)
        .err("Nothing has changed")
        .err(file);
    assert_eq!(clone.read(TEE), tee);
    assert_eq!(clone.read(file), edited);
    assert!(clone.folder.path().join("tests/judge").is_dir());
}
