//! A new version of the workbook arrives, and answers are kept.

use super::clone_pair::{ClonePair, FAN, TEE, TEE_STUB, answered, half_answered};

/// A new version that changes what the reader does not write: the header.
fn change_the_header(clone: &ClonePair) {
    clone.remake(TEE, "//! The tee.\n", "//! The tee: one in, two out.\n");
    clone.release();
}

/// A new version that changes the line above the reader's.
fn change_the_signature(clone: &ClonePair) {
    clone.remake(
        TEE,
        "pub fn tee(done: Done) -> u32 {\n    let _ = done;",
        "pub fn tee(done: Done, limit: usize) -> u32 {\n    let _ = (done, limit);",
    );
    clone.release();
}

/// An answer that rewrites the lines which that version changes.
fn rewritten() -> String {
    TEE_STUB.replace(
        "pub fn tee(done: Done) -> u32 {\n    let _ = done;\n    todo!(\"tee: copy every value\")",
        "pub fn tee(mut done: Done) -> u32 {\n    done.recv().unwrap_or(1)",
    )
}

#[test]
fn an_untouched_stub_is_replaced() {
    let clone = ClonePair::new();
    change_the_signature(&clone);
    clone
        .run(&["update"])
        .with_code(0)
        .out("tee: a new stub; you have not begun")
        .out("another signature: `pub fn tee(done: Done) -> u32` is now");
    assert!(clone.read(TEE).contains("limit: usize"));
    assert_eq!(clone.git(&["status", "--porcelain"]), "");
    clone.run(&["update"]).with_code(0).out("nothing new");
}

#[test]
fn an_answer_that_is_not_committed_is_merged() {
    let clone = ClonePair::new();
    clone.write(TEE, &answered(TEE_STUB));
    change_the_header(&clone);
    clone
        .run(&["update"])
        .with_code(0)
        .out("tee: your answer is kept and the changes are merged into it")
        .out("Next: `cargo workbook check tee`");
    assert_eq!(
        clone.read(TEE),
        answered(TEE_STUB).replace("The tee.", "The tee: one in, two out.")
    );
    assert_eq!(clone.git(&["status", "--porcelain"]), format!(" M {TEE}\n"));
}

#[test]
fn an_answer_that_is_committed_is_merged() {
    let clone = ClonePair::new();
    clone.write(TEE, &answered(TEE_STUB));
    clone.commit();
    change_the_header(&clone);
    clone.run(&["update"]).with_code(0).out("merged into it");
    assert!(clone.read(TEE).contains("one in, two out"));
    assert!(clone.read(TEE).contains("my_answer()"));
    assert_eq!(clone.git(&["status", "--porcelain"]), "");
}

#[test]
fn somebody_without_a_name_can_update() {
    let clone = ClonePair::new();
    clone.write(TEE, &answered(TEE_STUB));
    clone.commit();
    clone.git(&["config", "--unset", "user.email"]);
    clone.git(&["config", "--unset", "user.name"]);
    change_the_header(&clone);
    clone.run(&["update"]).with_code(0);
    assert!(clone.read(TEE).contains("one in, two out"));
}

#[test]
fn a_half_written_answer_is_merged_and_said_to_be_half() {
    let clone = ClonePair::new();
    clone.write(TEE, &half_answered(TEE_STUB));
    clone.remake(
        TEE,
        "/// Copies to the wire.\n",
        "/// Copies to the wire, once.\n",
    );
    clone.release();
    clone
        .run(&["update"])
        .with_code(0)
        .out("merged into it")
        .out("half written: 1 stub left");
    let text = clone.read(TEE);
    assert!(
        text.contains("my_answer()") && text.contains("once.") && text.contains("todo!(\"wire")
    );
}

#[test]
fn an_answer_that_meets_the_new_stub_is_left_as_it_is() {
    for committed in [false, true] {
        let clone = ClonePair::new();
        clone.write(TEE, &rewritten());
        if committed {
            clone.commit();
        }
        change_the_signature(&clone);
        clone
            .run(&["update"])
            .with_code(1)
            .out("tee: your answer is left as it is")
            .out("another signature")
            .out(".workbook/new/exercises/src/patterns/tee.rs");
        assert_eq!(clone.read(TEE), rewritten());
        let beside = clone.read(&format!(".workbook/new/{TEE}"));
        assert!(beside.contains("limit: usize"));
        assert!(!clone.has(".git/MERGE_HEAD"));
        // The next version comes in on top of it.
        clone.run(&["update"]).with_code(0).out("nothing new");
    }
}

#[test]
fn a_renamed_section_takes_its_answer_along() {
    for committed in [false, true] {
        let clone = ClonePair::new();
        clone.write(TEE, &answered(TEE_STUB));
        if committed {
            clone.commit();
        }
        let to = "exercises/src/patterns/copies.rs";
        for (old, new) in [
            (TEE, to),
            (
                "tests/suite/patterns/tee.rs",
                "tests/suite/patterns/copies.rs",
            ),
            (
                "tests/snapshots/tee/ends.snap",
                "tests/snapshots/copies/ends.snap",
            ),
        ] {
            let new = clone.maker().join(new);
            std::fs::create_dir_all(new.parent().unwrap()).unwrap();
            std::fs::rename(clone.maker().join(old), new).unwrap();
        }
        clone.remake(to, "//! The tee.\n", "//! Copies.\n");
        clone.release();
        let output = clone
            .run(&["update"])
            .with_code(0)
            .out("copies: your answer is kept")
            .out(&format!("`{TEE}` is now `{to}`"));
        assert!(
            !output.out.contains("cases"),
            "the cases are the same: {}",
            output.out
        );
        assert!(!clone.has(TEE));
        assert!(clone.read(to).contains("my_answer()") && clone.read(to).contains("//! Copies."));
    }
}

#[test]
fn a_section_that_is_no_more_leaves_its_answer_in_a_copy() {
    for committed in [false, true] {
        let clone = ClonePair::new();
        clone.write(TEE, &answered(TEE_STUB));
        if committed {
            clone.commit();
        }
        std::fs::remove_file(clone.maker().join(TEE)).unwrap();
        clone.release();
        let output = clone.run(&["update", "--json"]).with_code(0);
        assert_eq!(output.json()["files"][0]["action"], "gone");
        let kept = output.json()["backups"][0].as_str().unwrap().to_owned();
        assert_eq!(clone.read(&kept), answered(TEE_STUB));
        assert!(!clone.has(TEE));
    }
}

#[test]
fn other_cases_are_told() {
    let clone = ClonePair::new();
    clone.write(TEE, &answered(TEE_STUB));
    clone.remake(
        "tests/suite/patterns/tee.rs",
        "log.line(tee());",
        "log.line(tee() + 1);",
    );
    clone.make("tests/snapshots/tee/ends.snap", "the end\n");
    clone.release();
    clone
        .run(&["update"])
        .with_code(0)
        .out("tee: your answer stays, and is judged by other cases")
        .out("changed cases: `both_get_every_value`, `ends`");
    assert_eq!(clone.read(TEE), answered(TEE_STUB));
}

#[test]
fn an_answer_that_is_not_affected_is_not_touched() {
    let clone = ClonePair::new();
    clone.write(FAN, "mine\n");
    change_the_header(&clone);
    let output = clone.run(&["update"]).with_code(0);
    assert!(!output.out.contains("fan"), "{}", output.out);
    assert_eq!(clone.read(FAN), "mine\n");
}

#[test]
fn looking_changes_nothing() {
    let clone = ClonePair::new();
    clone.write(TEE, &rewritten());
    change_the_signature(&clone);
    clone
        .run(&["update", "--dry-run"])
        .with_code(1)
        .out("would be left as it is");
    assert_eq!(clone.read(TEE), rewritten());
    assert!(!clone.has(".workbook"));
    assert!(
        !clone
            .git(&["show", &format!("HEAD:{TEE}")])
            .contains("limit")
    );
}

#[test]
fn an_answer_from_another_system_keeps_its_line_endings() {
    let clone = ClonePair::new();
    clone.write(TEE, &answered(TEE_STUB).replace('\n', "\r\n"));
    change_the_header(&clone);
    clone.run(&["update"]).with_code(0).out("merged into it");
    let merged = answered(TEE_STUB).replace("The tee.", "The tee: one in, two out.");
    assert_eq!(clone.read(TEE), merged.replace('\n', "\r\n"));
}

#[test]
fn when_git_refuses_everything_is_put_back() {
    let clone = ClonePair::new();
    clone.write(TEE, &rewritten());
    clone.write("Cargo.toml", "[workspace] # mine\n");
    change_the_signature(&clone);
    clone.make("Cargo.toml", "[workspace] # theirs\n");
    clone.release();
    #[cfg(unix)]
    let file = || {
        use std::os::unix::fs::MetadataExt;
        let metadata = std::fs::metadata(clone.reader().join(TEE)).unwrap();
        metadata.ino()
    };
    #[cfg(unix)]
    let before = file();
    clone
        .run(&["update"])
        .with_code(1)
        .err("Nothing has changed")
        .err("help: ");
    assert_eq!(clone.read(TEE), rewritten());
    // Not written anew: on a full disk that could fail.
    #[cfg(unix)]
    assert_eq!(file(), before, "it was moved away and back");
    assert_eq!(clone.read("Cargo.toml"), "[workspace] # mine\n");
    // Committed, it is a conflict in the middle of the merge.
    clone.git(&["commit", "--quiet", "-m", "Mine", "Cargo.toml"]);
    clone
        .run(&["update"])
        .with_code(1)
        .err("Cargo.toml")
        .err("Nothing has changed");
    assert_eq!(clone.read(TEE), rewritten());
    assert_eq!(clone.read("Cargo.toml"), "[workspace] # mine\n");
    assert!(!clone.has(".git/MERGE_HEAD"));
}

#[test]
fn what_git_is_in_the_middle_of_is_not_disturbed() {
    let clone = ClonePair::new();
    clone.write(TEE, &rewritten());
    change_the_signature(&clone);
    for (begun, remedy) in [
        ("MERGE_HEAD", "git merge --abort"),
        ("rebase-merge/", "git rebase --abort"),
        ("rebase-apply/", "git rebase --abort"),
        ("CHERRY_PICK_HEAD", "git cherry-pick --abort"),
        ("REVERT_HEAD", "git revert --abort"),
    ] {
        let path = clone
            .reader()
            .join(".git")
            .join(begun.trim_end_matches('/'));
        if begun.ends_with('/') {
            std::fs::create_dir(&path).unwrap();
        } else {
            std::fs::write(&path, clone.git(&["rev-parse", "HEAD"])).unwrap();
        }
        clone
            .run(&["update"])
            .with_code(1)
            .err("begun and not ended")
            .err(remedy);
        assert_eq!(clone.read(TEE), rewritten());
        if begun.ends_with('/') {
            std::fs::remove_dir(&path).unwrap();
        } else {
            std::fs::remove_file(&path).unwrap();
        }
    }
    clone.run(&["update"]).with_code(1).out("left as it is");
}

#[test]
fn what_is_no_text_stops_an_update_before_it_begins() {
    let clone = ClonePair::new();
    let mine = b"// caf\xe9\n";
    std::fs::write(clone.reader().join(TEE), mine).unwrap();
    change_the_header(&clone);
    clone
        .run(&["update"])
        .with_code(1)
        .err("UTF-8")
        .err("help: ");
    assert_eq!(std::fs::read(clone.reader().join(TEE)).unwrap(), mine);
    assert!(
        !clone
            .git(&["show", &format!("HEAD:{TEE}")])
            .contains("one in")
    );
}

#[test]
fn what_cannot_be_begun_is_told() {
    let clone = ClonePair::new();
    clone
        .run(&["update", "--from", "nowhere"])
        .with_code(1)
        .err("`nowhere`")
        .err("help: ");
    clone.write(TEE, "mine\n");
    clone.git(&["add", TEE]);
    change_the_header(&clone);
    clone.run(&["update"]).with_code(1).err("staged");
    clone.git(&["reset", "--quiet"]);
    std::fs::rename(clone.maker(), clone.maker().with_file_name("away")).unwrap();
    clone
        .run(&["update"])
        .with_code(1)
        .err("failed to fetch")
        .err("nothing has changed");
    clone.git(&["checkout", "--quiet", "--detach"]);
    clone
        .run(&["update"])
        .with_code(1)
        .err("follows none")
        .err("--from");
    assert_eq!(clone.read(TEE), "mine\n");
}
