//! Exercises are judged, whatever state the others are in.

use super::workbook_copy::{OR_CHANNEL, WorkbookCopy};
use serde_json::Value;

/// An answer with right results that leaves threads behind.
const LEAKS: &str = "\
    let (cancel, any) = done();
    let (report, fired) = crossbeam_channel::bounded(dones.len());
    for one in dones {
        let report = report.clone();
        thread::spawn(move || {
            let _ = one.recv();
            let _ = report.send(());
        });
    }
    thread::spawn(move || {
        let _ = fired.recv();
        drop(cancel);
    });
    any
";

const STUB: &str =
    "    let _ = dones;\n    todo!(\"or: fire as soon as any of the dones fires\")\n";

fn state<'a>(list: &'a Value, id: &str) -> &'a str {
    let sections = list.as_array().unwrap();
    let section = sections.iter().find(|section| section["id"] == id);
    section.unwrap()["state"].as_str().unwrap()
}

#[test]
fn a_section_that_does_not_compile_hides_no_other() {
    let book = WorkbookCopy::new();
    book.solve("or_channel");
    // Refused early, late, for not being there, for holding nothing.
    book.write("exercises/src/patterns/leaks.rs", "pub fn half_written(\n");
    let tee = book.read("exercises/src/patterns/tee.rs");
    book.write(
        "exercises/src/patterns/tee.rs",
        &(tee + "\nfn wrong() -> u32 { \"text\" }\n"),
    );
    book.remove("exercises/src/patterns/fan.rs");
    let queuing = book.root().join("exercises/src/patterns/queuing.rs");
    std::fs::write(queuing, b"// caf\xe9\n").unwrap();
    book.write("exercises/src/patterns/errors.rs", "\n");

    let list = book.run(&["list", "--json"]).with_code(0).json();
    for (id, expected) in [
        ("or_channel", "done"),
        ("leaks", "does-not-compile"),
        ("tee", "does-not-compile"),
        ("fan", "missing"),
        ("errors", "does-not-compile"),
        ("queuing", "does-not-compile"),
        ("stages", "not-attempted"),
    ] {
        if state(&list, id) != expected {
            // The list does not say which case it was.
            let again = book.run(&["check", id]);
            panic!("{id}: {}; judged again: {}", state(&list, id), again.out);
        }
    }

    book.run(&["check", "or_channel"])
        .with_code(0)
        .out("or_channel: done (");
    book.run(&["check"])
        .with_code(1)
        .out("half_written")
        .out("mismatched types")
        .out("`exercises/src/patterns/errors.rs` is empty")
        .out(&format!("1 of {} done", book.section_count()));
    book.run(&["check", "leaks"])
        .with_code(1)
        .out("exercises/src/patterns/leaks.rs:1");
    book.run(&["check", "stages"])
        .with_code(0)
        .out("not attempted");
    book.run(&["next"]).with_code(0).out("go on with it");
    book.run(&["solution", "or_channel"]).with_code(0);
    book.run(&["solution", "stages"])
        .with_code(1)
        .err("not done")
        .err("--peek");
    let done = book.run(&["list", "--state", "done"]).with_code(0);
    assert!(
        done.out.contains("or_channel") && !done.out.contains("stages"),
        "{}",
        done.out
    );
}

#[test]
fn a_wrong_answer_is_told_with_what_it_did() {
    let book = WorkbookCopy::new();
    let stub = book.read(OR_CHANNEL);
    assert!(stub.contains(STUB));
    book.write(OR_CHANNEL, &stub.replace(STUB, LEAKS));
    let verdicts = book
        .run(&["check", "or_channel", "--json"])
        .with_code(1)
        .json();
    assert_eq!(verdicts[0]["state"], "failing");
    assert_eq!(verdicts[0]["label"], "failing");
    let failures = verdicts[0]["failures"].as_array().unwrap();
    assert!(!failures.is_empty());
    if cfg!(target_os = "linux") {
        let leak = failures.iter().find(|failure| failure["word"] == "LEAK");
        let text = leak.unwrap()["text"].as_str().unwrap();
        assert!(text.contains(&format!("at {OR_CHANNEL}:")), "{text}");
    }
    book.run(&["check", "or_channel"])
        .with_code(1)
        .out("cargo workbook hint or_channel");
    book.run(&["next"]).out("The or-channel").out("failing");

    // A signature of one's own: the file compiles, the cases do not.
    book.write(
        OR_CHANNEL,
        &stub.replace("pub fn or(dones: Vec<Done>)", "pub fn or(dones: &[Done])"),
    );
    book.run(&["check", "or_channel"])
        .with_code(1)
        .out("the signature is not the stub's. If the cases do not compile, that is why");

    // Line endings of another system are nothing wrong.
    book.write(OR_CHANNEL, &stub.replace('\n', "\r\n"));
    book.run(&["check", "or_channel"])
        .with_code(0)
        .out("not attempted");
}

/// The exercise with this in the place of its first stub.
fn with_body(book: &WorkbookCopy, body: &str) -> String {
    let stub = book.read(OR_CHANNEL);
    assert!(stub.contains(STUB));
    stub.replace(STUB, &format!("    let _ = dones;\n{body}\n"))
}

#[test]
fn what_the_linker_refuses_hides_no_other() {
    let book = WorkbookCopy::new();
    let body = "    unsafe extern \"C\" { safe fn is_not_anywhere(); }\n    is_not_anywhere();\n    crossbeam_channel::never()";
    book.write(OR_CHANNEL, &with_body(&book, body));
    let list = book.run(&["list", "--json"]).with_code(0).json();
    assert_eq!(state(&list, "or_channel"), "does-not-compile");
    for other in list.as_array().unwrap() {
        if other["id"] != "or_channel" {
            assert_eq!(other["state"], "not-attempted", "{other:#}");
        }
    }
    book.run(&["check", "or_channel"])
        .with_code(1)
        .out("is_not_anywhere");
}

#[test]
fn what_all_exercises_share_is_told_once() {
    let book = WorkbookCopy::new();
    let shared = book.read("exercises/src/done.rs");
    book.write("exercises/src/done.rs", &(shared + "\nfn half_written(\n"));
    let output = book
        .run(&["check"])
        .with_code(1)
        .out("This exercise is not to blame, but `exercises/src/done.rs`");
    let message = output.out.matches("this file contains an unclosed").count();
    assert_eq!(message, 1, "{}", output.out);
}

#[test]
fn a_compiler_that_does_not_end_is_ended() {
    let book = WorkbookCopy::new();
    let body = "    #[allow(long_running_const_eval)]\n    const NEVER: u32 = { let mut i = 0; while i < 9 { i = (i + 1) % 9; } i };\n    let _ = NEVER;\n    crossbeam_channel::never()";
    book.write(OR_CHANNEL, &with_body(&book, body));
    // Everything that it needs is there.
    book.run(&["check", "tee"]).with_code(0);
    book.run_with("JUDGE_TIMEOUT", "0.2", &["check", "or_channel"])
        .with_code(1)
        .out("does not compile")
        .out("was not done after 2.4");
}

#[test]
fn what_never_stops_printing_is_told_in_short() {
    let book = WorkbookCopy::new();
    let body = "    loop {\n        println!(\"{}\", \"more \".repeat(200));\n    }";
    book.write(OR_CHANNEL, &with_body(&book, body));
    let output = book
        .run_with("JUDGE_TIMEOUT", "1", &["check", "or_channel"])
        .with_code(1)
        .out("or_channel: failing")
        .out("bytes are left out");
    assert!(output.out.len() < 40_000, "{} bytes", output.out.len());
}

#[cfg(target_os = "linux")]
#[test]
fn what_allocates_without_end_is_ended() {
    let book = WorkbookCopy::new();
    // Zeros: the system gives such memory out and fills it when it is used, so this test
    // takes none from the others.
    let body =
        "    let mut all = Vec::new();\n    loop {\n        all.push(vec![0_u8; 64 << 20]);\n    }";
    book.write(OR_CHANNEL, &with_body(&book, body));
    book.run(&["check", "or_channel"])
        .with_code(1)
        .out("memory allocation of");
}

#[cfg(unix)]
#[test]
fn a_process_that_is_left_behind_holds_nobody() {
    let book = WorkbookCopy::new();
    let file = book.root().join("stays");
    std::fs::write(&file, "").unwrap();
    // It ends when the file is gone, and that is only after the verdict.
    let body = format!(
        "    let wait = \"while [ -e {} ]; do sleep 0.1; done\";\n    std::process::Command::new(\"sh\").args([\"-c\", wait]).spawn().unwrap();\n    crossbeam_channel::never()",
        file.display()
    );
    book.write(OR_CHANNEL, &with_body(&book, &body));
    let output = book.run_with("JUDGE_TIMEOUT", "1", &["check", "or_channel"]);
    std::fs::remove_file(&file).unwrap();
    output.with_code(1).out("or_channel: failing");
}

#[test]
fn a_target_folder_of_ones_own_changes_no_verdict() {
    let book = WorkbookCopy::new();
    book.solve("confinement");
    let target = book.target().display().to_string();
    book.run_with("CARGO_TARGET_DIR", &target, &["check", "confinement"])
        .with_code(0)
        .out("confinement: done");
}

#[test]
fn a_text_with_an_old_time_stamp_is_judged_as_it_is() {
    let book = WorkbookCopy::new();
    let stub = book.read(OR_CHANNEL);
    let done = |state: &str| {
        book.run(&["check", "or_channel"]).out(state);
        let list = book.run(&["list", "--json"]).with_code(0).json();
        let expected = state.replace(' ', "-");
        assert_eq!(self::state(&list, "or_channel"), expected);
    };
    book.solve("or_channel");
    done("done");
    book.move_in(OR_CHANNEL, &stub);
    done("not attempted");
    let solution = book.read("solutions/src/patterns/or_channel.rs");
    book.move_in(OR_CHANNEL, &solution);
    done("done");
    // A file that all of them share, and the cases.
    let shared = book.read("exercises/src/done.rs");
    book.move_in(
        "exercises/src/done.rs",
        &(shared.clone() + "\nfn half_written(\n"),
    );
    done("does not compile");
    book.move_in("exercises/src/done.rs", &shared);
    done("done");
}

/// Writes this behind the exercise's text, which is the solution, as its tests.
fn put_own_tests(book: &WorkbookCopy, tests: &str) {
    let solution = book.read("solutions/src/patterns/or_channel.rs");
    let module = format!("\n#[cfg(test)]\nmod tests {{\n{tests}\n}}\n");
    book.write(OR_CHANNEL, &(solution + &module));
}

#[test]
fn own_tests_are_judged_with_the_cases() {
    let book = WorkbookCopy::new();
    let passes = "    #[test]\n    fn passes() { println!(\"printed by mine\"); }\n\n    #[test]\n    #[ignore]\n    fn is_not_run() { panic!(); }\n";
    put_own_tests(&book, passes);
    book.run(&["check", "or_channel", "--output"])
        .with_code(0)
        .out("or_channel: done (")
        .out("---- or_channel::tests::passes printed\n   printed by mine\n");

    let fails =
        format!("{passes}\n    #[test]\n    fn fails() {{ assert_eq!(1, 2, \"of my own\"); }}\n");
    put_own_tests(&book, &fails);
    let verdicts = book
        .run(&["check", "or_channel", "--json"])
        .with_code(1)
        .json();
    let count = |what: &str| verdicts[0][what].as_u64().unwrap();
    assert_eq!(count("passed") + 1, count("cases"), "{verdicts:#}");
    let failures = verdicts[0]["failures"].as_array().unwrap();
    assert_eq!(failures.len(), 1);
    assert_eq!(failures[0]["case"], "or_channel::tests::fails");
    assert_eq!(failures[0]["word"], "FAILED");
    let report = &failures[0]["report"];
    assert_eq!(report["location"]["file"], OR_CHANNEL);
    let text = book.read(OR_CHANNEL);
    let line = text.lines().position(|line| line.contains("fn fails()"));
    assert_eq!(report["location"]["line"], line.unwrap() + 1);
    let printed = report["outcome"]["output"].as_str();
    let printed = printed.unwrap_or_else(|| panic!("{report:#}"));
    assert!(
        printed.contains("of my own") && !printed.contains("test result"),
        "{printed}"
    );

    // Those of all sections, in one build, and a section without any.
    book.solve("confinement");
    let list = book.run(&["list", "--json"]).with_code(0).json();
    assert_eq!(state(&list, "or_channel"), "failing");
    assert_eq!(state(&list, "confinement"), "done");
}

#[test]
fn an_own_test_that_hangs_holds_no_other() {
    let book = WorkbookCopy::new();
    put_own_tests(
        &book,
        "    #[test]\n    fn waits() { loop { std::thread::park(); } }\n\n    #[test]\n    fn passes() {}",
    );
    book.run_with("JUDGE_TIMEOUT", "1", &["check", "or_channel"])
        .with_code(1)
        .out("cases pass, 1 does not)")
        .out("---- or_channel::tests::waits\nHUNG: not over after 20 s\n")
        .out("A test of your own.");
}

#[test]
fn an_own_test_that_does_not_compile_is_told_once() {
    let book = WorkbookCopy::new();
    put_own_tests(&book, "    #[test]\n    fn wrong() -> u32 { \"text\" }");
    let output = book
        .run(&["check", "or_channel"])
        .with_code(1)
        .out("or_channel: does not compile")
        .out("mismatched types");
    assert_eq!(output.out.matches("mismatched types").count(), 1);
    let list = book.run(&["list", "--json"]).with_code(0).json();
    assert_eq!(state(&list, "or_channel"), "does-not-compile");
    assert_eq!(state(&list, "tee"), "not-attempted");
}
