//! Exercises are judged, whatever state the others are in.

use super::workbook_copy::{OR_CHANNEL, Workbook};
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
    let book = Workbook::new();
    book.solve("or_channel");
    // Refused early, late, for not being there, for holding nothing.
    book.write("exercises/src/patterns/leaks.rs", "pub fn half_written(\n");
    let tee = book.read("exercises/src/patterns/tee.rs");
    book.write(
        "exercises/src/patterns/tee.rs",
        &(tee + "\nfn wrong() -> u32 { \"text\" }\n"),
    );
    book.remove("exercises/src/patterns/fan.rs");
    book.write("exercises/src/patterns/errors.rs", "\n");

    let list = book.says(&["list", "--json"]).with_code(0).json();
    for (id, expected) in [
        ("or_channel", "done"),
        ("leaks", "does-not-compile"),
        ("tee", "does-not-compile"),
        ("fan", "missing"),
        ("errors", "does-not-compile"),
        ("stages", "not-attempted"),
    ] {
        assert_eq!(state(&list, id), expected, "{id}: {list:#}");
    }

    book.says(&["check", "or_channel"])
        .with_code(0)
        .out("or_channel: done (13 of 13 cases pass)");
    book.says(&["check"])
        .with_code(1)
        .out("half_written")
        .out("mismatched types")
        .out("`exercises/src/patterns/errors.rs` is empty")
        .out("1 of 13 done");
    book.says(&["check", "leaks"])
        .with_code(1)
        .out("exercises/src/patterns/leaks.rs:1");
    book.says(&["check", "stages"])
        .with_code(0)
        .out("not attempted");
    book.says(&["next"]).with_code(0).out("go on with it");
    book.says(&["solution", "or_channel"]).with_code(0);
    book.says(&["solution", "stages"])
        .with_code(1)
        .err("not done")
        .err("--peek");
    let done = book.says(&["list", "--state", "done"]).with_code(0);
    assert!(
        done.out.contains("or_channel") && !done.out.contains("stages"),
        "{}",
        done.out
    );
}

#[test]
fn a_wrong_answer_is_told_with_what_it_did() {
    let book = Workbook::new();
    let stub = book.read(OR_CHANNEL);
    assert!(stub.contains(STUB));
    book.write(OR_CHANNEL, &stub.replace(STUB, LEAKS));
    let verdicts = book
        .says(&["check", "or_channel", "--json"])
        .with_code(1)
        .json();
    assert_eq!(verdicts[0]["state"], "failing");
    let failures = verdicts[0]["failures"].as_array().unwrap();
    assert!(!failures.is_empty());
    if cfg!(target_os = "linux") {
        let leak = failures.iter().find(|failure| failure["word"] == "LEAK");
        let text = leak.unwrap()["text"].as_str().unwrap();
        assert!(text.contains(&format!("at {OR_CHANNEL}:")), "{text}");
    }
    book.says(&["check", "or_channel"])
        .with_code(1)
        .out("cargo workbook hint or_channel");
    book.says(&["next"]).out("The or-channel").out("failing");

    // A signature of one's own: the file compiles, the cases do not.
    book.write(
        OR_CHANNEL,
        &stub.replace("pub fn or(dones: Vec<Done>)", "pub fn or(dones: &[Done])"),
    );
    book.says(&["check", "or_channel"])
        .with_code(1)
        .out("a signature in it is not the stub's");

    // Line endings of another system are nothing wrong.
    book.write(OR_CHANNEL, &stub.replace('\n', "\r\n"));
    book.says(&["check", "or_channel"])
        .with_code(0)
        .out("not attempted");
}
