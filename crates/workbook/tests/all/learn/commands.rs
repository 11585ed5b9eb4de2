//! The verbs that need no compiler, and using them wrongly.

use super::clone_pair::{ClonePair, TEE, TEE_STUB, answered, half_answered, output_of};
use std::process::Command;

#[test]
fn a_hint_more_each_time() {
    let clone = ClonePair::new();
    for (number, word) in [(1, "Think."), (2, "Look."), (3, "Type."), (3, "Type.")] {
        clone
            .run(&["hint", "tee"])
            .with_code(0)
            .out(&format!("Hint {number} of 3"))
            .out(word);
    }
    clone.run(&["hint", "fan"]).out("Hint 1 of 3");
    clone.run(&["hint", "tee", "--again"]).out("Hint 1 of 3");
    std::fs::remove_dir_all(clone.reader().join(".workbook")).unwrap();
    let output = clone.run(&["hint", "tee", "--json"]).with_code(0);
    assert_eq!(output.json()["number"], 1);
    assert_eq!(output.json()["text"], "Think.");
}

#[test]
fn an_unknown_id_is_answered_with_the_nearest() {
    let clone = ClonePair::new();
    for verb in ["hint", "check", "reset", "solution"] {
        clone
            .run(&[verb, "teee"])
            .with_code(2)
            .err("did you mean `tee`?");
    }
    clone.run(&["hnit", "tee"]).with_code(2).err("hint");
    clone
        .run(&["list", "--state", "dnoe"])
        .with_code(2)
        .err("done");
}

#[test]
fn every_command_has_help_with_an_example() {
    let clone = ClonePair::new();
    for verb in [
        "next",
        "check",
        "hint",
        "list",
        "reset",
        "solution",
        "update",
        "doctor",
        "run",
        "serve",
        "build",
        "preprocess",
    ] {
        clone
            .run(&[verb, "--help"])
            .with_code(0)
            .out(&format!("cargo workbook {verb}"));
        let output = clone.run(&[verb, "--help"]);
        assert!(output.out.contains("Example"), "{}", output.out);
        assert!(
            !output.out.contains('\x1b'),
            "plain text where there is no terminal"
        );
    }
}

#[test]
fn a_reset_keeps_the_answer() {
    let clone = ClonePair::new();
    clone.write(TEE, &answered(TEE_STUB));
    let output = clone.run(&["reset", "tee", "--json"]).with_code(0);
    assert_eq!(clone.read(TEE), TEE_STUB);
    let kept = output.json()["backup"].as_str().unwrap().to_owned();
    assert_eq!(clone.read(&kept), answered(TEE_STUB));
    clone.run(&["reset", "tee"]).with_code(0).out("already");

    clone
        .run(&["reset", "tee", "--undo"])
        .with_code(0)
        .out("kept");
    assert_eq!(clone.read(TEE), answered(TEE_STUB));
    // The option's name until version 0.2.
    clone.run(&["reset", "tee", "--back"]).with_code(0);
    assert_eq!(clone.read(TEE), TEE_STUB);
    clone
        .run(&["reset", "fan", "--undo"])
        .with_code(1)
        .err("none is kept");
}

#[test]
fn the_stub_is_the_one_that_was_given() {
    let clone = ClonePair::new();
    // A reader who commits a version with as many stubs as the original, and the answer,
    // and pushes both to where the clone came from.
    let commented = TEE_STUB.replace("//! The tee.", "//! The tee. I begin here.");
    for text in [commented, half_answered(TEE_STUB), answered(TEE_STUB)] {
        clone.write(TEE, &text);
        clone.commit();
    }
    clone.git(&["push", "--quiet", "origin", "main:mine"]);
    clone.run(&["reset", "tee"]).with_code(0);
    assert_eq!(clone.read(TEE), TEE_STUB);
}

#[test]
fn the_stub_is_found_although_there_is_one_author() {
    let clone = ClonePair::new();
    clone.git(&["config", "user.email", "maker@example.com"]);
    for text in [half_answered(TEE_STUB), answered(TEE_STUB)] {
        clone.write(TEE, &text);
        clone.commit();
    }
    clone.run(&["reset", "tee"]).with_code(0);
    assert_eq!(clone.read(TEE), TEE_STUB);
}

#[test]
fn what_is_no_text_is_kept_and_comes_back() {
    let clone = ClonePair::new();
    let path = clone.reader().join(TEE);
    let mine = b"// caf\xe9\nmine();\n";
    std::fs::write(&path, mine).unwrap();
    clone
        .run(&["solution", "tee", "--peek"])
        .with_code(1)
        .err("UTF-8")
        .err("help: ");
    clone.run(&["reset", "tee"]).with_code(0);
    assert_eq!(clone.read(TEE), TEE_STUB);
    clone.run(&["reset", "tee", "--undo"]).with_code(0);
    assert_eq!(std::fs::read(&path).unwrap(), mine);

    // A folder in the file's place is the reader's own affair.
    std::fs::remove_file(&path).unwrap();
    std::fs::create_dir(&path).unwrap();
    clone
        .run(&["reset", "tee"])
        .with_code(1)
        .err("it is a folder")
        .err("help: ");
    assert!(path.is_dir());
}

#[test]
fn a_broken_file_of_hints_begins_with_the_first() {
    let clone = ClonePair::new();
    for text in [
        "{ \"tee\": ",
        "",
        "[]",
        "{ \"tee\": -1 }",
        "{ \"version\": 2, \"hints\": { \"tee\": 2 } }",
    ] {
        clone.write(".workbook/hints.json", text);
        clone.run(&["hint", "tee"]).with_code(0).out("Hint 1 of 3");
    }
    clone.write(
        ".workbook/hints.json",
        &format!("{{ \"tee\": {} }}", usize::MAX),
    );
    clone.run(&["hint", "tee"]).with_code(0).out("Hint 3 of 3");
}

#[test]
fn a_lost_file_comes_back() {
    let clone = ClonePair::new();
    std::fs::remove_file(clone.reader().join(TEE)).unwrap();
    clone.run(&["reset", "tee"]).with_code(0);
    assert_eq!(clone.read(TEE), TEE_STUB);
}

#[test]
fn line_endings_of_another_system_are_kept() {
    let clone = ClonePair::new();
    let crlf = |text: &str| text.replace('\n', "\r\n");
    clone.write(TEE, &crlf(TEE_STUB));
    clone.run(&["reset", "tee"]).with_code(0).out("already");
    clone.write(TEE, &crlf(&answered(TEE_STUB)));
    clone
        .run(&["solution", "tee", "--peek"])
        .with_code(0)
        .out("are the same");
    clone.run(&["reset", "tee"]).with_code(0);
    assert_eq!(clone.read(TEE), crlf(TEE_STUB));
}

#[test]
fn the_solution_is_a_diff_against_ones_own() {
    let clone = ClonePair::new();
    clone
        .run(&["solution", "tee", "--peek"])
        .with_code(0)
        .out("-    todo!(\"tee: copy every value\")\n+    my_answer()\n")
        .out("solutions/src/patterns/tee.rs");
}

#[test]
fn without_a_history_it_says_what_to_do() {
    let clone = ClonePair::new();
    std::fs::remove_dir_all(clone.reader().join(".git")).unwrap();
    clone.write(TEE, "mine\n");
    let message = clone.run(&["reset", "tee"]).with_code(1).err("help: ");
    assert!(message.err.contains("not a git clone"), "{}", message.err);
    // And without git itself.
    let nowhere = tempfile::tempdir().unwrap();
    output_of(
        clone
            .command()
            .args(["reset", "tee"])
            .env("PATH", nowhere.path()),
    )
    .with_code(1)
    .err("install git");
    assert_eq!(clone.read(TEE), "mine\n");
}

#[test]
fn inside_another_repository_its_history_is_not_taken() {
    let clone = ClonePair::new();
    let inside = clone.reader().join("inside");
    for folder in ["book/src/patterns", "exercises/src/patterns"] {
        std::fs::create_dir_all(inside.join(folder)).unwrap();
    }
    for file in [
        "Cargo.toml",
        "book/book.toml",
        "book/src/SUMMARY.md",
        "book/src/patterns/tee.md",
        "book/src/patterns/fan.md",
    ] {
        std::fs::copy(clone.reader().join(file), inside.join(file)).unwrap();
    }
    std::fs::write(inside.join(TEE), "mine\n").unwrap();
    output_of(clone.command().args(["reset", "tee"]).current_dir(&inside))
        .with_code(1)
        .err("another git repository");
}

#[cfg(unix)]
#[test]
fn no_right_to_write_is_told_and_nothing_is_lost() {
    use std::os::unix::fs::PermissionsExt;
    let clone = ClonePair::new();
    let mine = answered(TEE_STUB);
    clone.write(TEE, &mine);
    // Root may write anywhere but into a file that stands where a folder must be.
    clone.write(".workbook", "");
    clone
        .run(&["reset", "tee"])
        .with_code(1)
        .err("nothing was changed")
        .err("help: ");
    clone
        .run(&["hint", "tee"])
        .with_code(0)
        .out("Hint 1 of 3")
        .err("cannot be remembered")
        .err("exercises/hints/tee.md");
    clone
        .run(&["hint", "tee", "--again"])
        .with_code(0)
        .out("Hint 1 of 3");
    assert_eq!(clone.read(TEE), mine);
    std::fs::remove_file(clone.reader().join(".workbook")).unwrap();
    let read_only = std::fs::Permissions::from_mode(0o444);
    std::fs::set_permissions(clone.reader().join(TEE), read_only).unwrap();
    clone.run(&["reset", "tee"]).with_code(1).err("read-only");
    assert_eq!(clone.read(TEE), mine);
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_nothing_is_lost() {
    let clone = ClonePair::new();
    let mine = answered(TEE_STUB);
    clone.write(TEE, &mine);
    // No file may grow: what a full disk does to whoever writes.
    let mut shell = Command::new("sh");
    shell
        .args([
            "-c",
            "trap '' XFSZ; ulimit -f 0; exec \"$0\" reset tee 2>&1 | cat",
            env!("CARGO_BIN_EXE_workbook"),
        ])
        .current_dir(clone.reader());
    let message = output_of(&mut shell).out("failed to").out("help: ").out;
    let (cause, remedy) = (message.find("os error"), message.find("help: "));
    assert!(
        cause < remedy,
        "the cause stands before the remedy: {message}"
    );
    assert_eq!(clone.read(TEE), mine);
}
