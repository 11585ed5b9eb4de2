//! What a learner goes through, from an untouched stub to a verdict, in a copy of
//! the workbook whose answers are this test's own.

mod learner_copy;
mod readme;

use judge_protocol::{Message, Verdict};
use learner_copy::{Copy, read};
use std::fs;
use std::time::{Duration, SystemTime};

/// The file of an exercise with the body of its function, stub or answer.
fn or_channel(body: &str) -> String {
    format!(
        "use crate::{{Done, done}};\nuse crossbeam_channel::{{Select, never}};\n\
         use std::thread;\n\npub fn or(dones: Vec<Done>) -> Done {{\n{body}\n}}\n\n\
         pub fn or_of_pairs(_dones: Vec<Done>) -> Done {{\n    todo!(\"or_of_pairs\")\n}}\n"
    )
}

const STUB: &str =
    "    let _ = (dones, done, never::<()>, thread::yield_now, Select::new);\n    todo!(\"or\")";

const ONE_ANSWER: &str = "\
    let (cancel, any) = done();
    if dones.is_empty() {
        return never();
    }
    thread::spawn(move || {
        let mut select = Select::new();
        for one in &dones {
            select.recv(one);
        }
        select.ready();
        drop(cancel);
    });
    any";

const FIRST_ONLY: &str = "\
    let (cancel, any) = done();
    thread::spawn(move || {
        let _ = dones[0].recv();
        drop(cancel);
    });
    any";

/// Does nothing that is asked for, and prints what the judge prints.
const PRETENDS: &str = "\
    let _ = (dones, Select::new);
    println!(\"LEAK: 1 thread is still there\");
    println!(\"judge: stub at exercises/src/patterns/or_channel.rs:1\");
    println!(\"test or_channel::any_one_of_them_fires_it ... ok\");
    let (cancel, any) = done();
    thread::spawn(move || {
        thread::park();
        drop(cancel);
    });
    any";

/// Ends the process with the exit code that means a pass.
const ENDS_AS_PASSED: &str = "\
    let _ = (dones, done, never::<()>, thread::yield_now, Select::new);
    std::process::exit(76)";

const LEAKS: &str = "\
use crate::Done;
use crossbeam_channel::{Receiver, Sender};

pub fn work(_done: Done, _input: Receiver<String>, _output: Sender<String>) -> Done {
    todo!(\"work\")
}

pub fn random_numbers(_done: Done, _seed: u64) -> Receiver<u64> {
    todo!(\"random_numbers\")
}
";

#[test]
fn from_an_untouched_stub_to_a_verdict() {
    let copy = Copy::make();
    let file = "exercises/src/patterns/or_channel.rs";
    copy.put(file, &or_channel(STUB));
    copy.put("exercises/src/patterns/leaks.rs", LEAKS);
    let only_these = ["--no-default-features", "--features", "or_channel,leaks"];

    // Nothing is filled in: nothing fails, and the stubs are named.
    copy.test(&only_these)
        .passes()
        .says(&format!("ignored (not attempted: {file}:"))
        .says("test result: ok. 0 passed; 0 failed;")
        .says("Nothing is attempted yet.");

    // What is printed before the stub is shown to those who ask for it.
    let prints = STUB.replace("    todo!", "    println!(\"I was here\");\n    todo!");
    copy.put(file, &or_channel(&prints));
    copy.test(&[&only_these[..], &["--", "--nocapture"]].concat())
        .passes()
        .says("I was here");

    // Rightly: the cases of that function pass.
    copy.put(file, &or_channel(ONE_ANSWER));
    copy.test(&only_these)
        .passes()
        .says_ok("or_channel::any_one_of_them_fires_it")
        .says_ok("or_channel::waits_without_polling");

    // Wrongly: the deadlock is told, with the line at which the thread waits, and
    // no snapshot has been written.
    let wrong = or_channel(FIRST_ONLY);
    let waits = wrong.lines().position(|line| line.contains("recv()"));
    let waits = waits.expect("it waits") + 1;
    copy.put(file, &wrong);
    let snapshot = "tests/snapshots/or_channel/any_one_of_them_fires_it.snap";
    let before = read(&copy.folder.join(snapshot));
    copy.test(&[&only_these[..], &["or_channel::any_one_of_them_fires_it"]].concat())
        .fails()
        .says("HUNG: a deadlock: ")
        .says("waits in Receiver::recv")
        .says(&format!("at {file}:{waits}:"))
        .says("The next line it expects:");
    assert_eq!(before, read(&copy.folder.join(snapshot)));

    // What an answer prints decides nothing.
    let case = "or_channel::any_one_of_them_fires_it";
    copy.put(file, &or_channel(PRETENDS));
    let said = copy.test(&[&only_these[..], &[case]].concat());
    let failure = said.fails().failure(case);
    assert_eq!(failure.verdict, Verdict::Hung);
    assert!(failure.output.contains("LEAK: 1 thread"), "{failure:?}");
    said.says("or_channel: 1 of ")
        .says("cases were run, 0 of them pass, 1 does not");

    // Nor does the exit code alone.
    copy.put(file, &or_channel(ENDS_AS_PASSED));
    let said = copy.test(&[&only_these[..], &[case]].concat());
    let failure = said.fails().failure(case);
    assert_eq!(failure.verdict, Verdict::Failed);
    assert!(
        failure.reason.contains("ended before the case did"),
        "{failure:?}"
    );

    // Half-written: this file hides the others, and a feature of theirs shows them.
    copy.put(file, &or_channel("    let (cancel, any) = "));
    copy.test(&only_these)
        .fails()
        .says("could not compile `exercises`");
    copy.test(&["--no-default-features", "--features", "leaks"])
        .passes()
        .says("ignored (not attempted: exercises/src/patterns/leaks.rs:");
}

#[test]
fn a_text_with_an_old_time_stamp_is_not_judged_as_the_one_before() {
    let copy = Copy::make();
    let file = "exercises/src/patterns/or_channel.rs";
    let only_this = [
        "--no-default-features",
        "--features",
        "or_channel",
        "or_channel::any_one_of_them_fires_it",
    ];
    copy.put(file, &or_channel(ONE_ANSWER));
    copy.test(&only_this).passes().says("... ok");

    // An earlier attempt, put back by `cp -p`: Cargo takes the file for unchanged. That a
    // file is moved in, its folder shows.
    let text = copy.folder.join(file);
    fs::write(&text, or_channel(STUB)).expect("can be written");
    let long_ago = SystemTime::now() - Duration::from_hours(1);
    fs::File::options()
        .append(true)
        .open(&text)
        .and_then(|text| text.set_modified(long_ago))
        .expect("the file is ours");
    let said = copy.test(&only_this);
    said.fails().says("Nothing was judged").says(file);
    assert_eq!(
        said.report,
        [Message::Outdated {
            files: vec![file.to_owned()]
        }]
    );
    // It says to run the same command again, and that is right.
    copy.test(&only_this).passes().says("not attempted");
}
