//! What a learner goes through, from an untouched stub to a verdict, in a copy of
//! the workbook whose answers are this test's own.

use judge_protocol::{Failure, Message, Outcome, Verdict, parse};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};
use std::{env, fs};

/// A copy of the workbook, in the target folder: always the same one, so that
/// what has been compiled for it is there the next time.
/// One test at a time has it.
struct Copy {
    folder: PathBuf,
    _turn: fs::File,
}

/// What `cargo test` said.
struct Said {
    text: String,
    success: bool,
    /// What the judge wrote for programs.
    report: Vec<Message>,
}

impl Copy {
    fn make() -> Copy {
        let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let workbook = layout::root(&package).expect("the judge is in the workbook");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("learner");
        fs::create_dir_all(&folder).expect("can be made");
        let turn = fs::File::create(folder.with_extension("turn")).expect("can be made");
        turn.lock().expect("locks are supported");
        let copy = Copy {
            folder,
            _turn: turn,
        };
        for part in [
            layout::EXERCISES_PACKAGE,
            "crates/judge",
            "crates/judge-macros",
            "crates/judge-protocol",
            "crates/layout",
            "crates/signatures",
            layout::SUITE,
            layout::SNAPSHOTS,
            layout::COMPILE_FAIL,
        ] {
            copy.put_folder(&workbook.join(part), part);
        }
        for file in ["Cargo.lock", "tests/exercises.rs", layout::BOOK_TOML] {
            copy.put(file, &read(&workbook.join(file)));
        }
        let manifest = read(&workbook.join("Cargo.toml"));
        let members = |name: &str| {
            let line = manifest.lines().find(|line| line.starts_with(name));
            line.expect("the workspace lists its members")
        };
        let manifest = manifest.replace(members("default-members"), "").replace(
            members("members"),
            "members = [\"exercises\", \"crates/judge\", \"crates/judge-macros\", \
             \"crates/judge-protocol\", \"crates/layout\", \"crates/signatures\"]",
        );
        copy.put("Cargo.toml", &manifest);
        copy
    }

    /// Writes the file, unless it has this text already: cargo goes by time stamps.
    fn put(&self, file: &str, text: &str) {
        let file = self.folder.join(file);
        if fs::read_to_string(&file).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(file.parent().expect("it is in the copy")).expect("can be made");
        fs::write(file, text).expect("can be written");
    }

    fn put_folder(&self, from: &Path, to: &str) {
        fs::create_dir_all(self.folder.join(to)).expect("can be made");
        let mut names = Vec::new();
        for entry in fs::read_dir(from).expect("is there") {
            let entry = entry.expect("can be read");
            let name = entry.file_name().into_string().expect("plain ASCII");
            let to = format!("{to}/{name}");
            if entry.path().is_dir() {
                self.put_folder(&entry.path(), &to);
            } else {
                self.put(&to, &read(&entry.path()));
            }
            names.push(name);
        }
        // What the workbook has no longer must not be judged.
        for entry in fs::read_dir(self.folder.join(to)).expect("is there") {
            let entry = entry.expect("can be read");
            if !names.iter().any(|name| entry.file_name() == name.as_str()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// `cargo test -p exercises`, by somebody who has set every variable that could
    /// make a wrong answer pass.
    fn test(&self, arguments: &[&str]) -> Said {
        let report = self.folder.join("report.jsonl");
        let _ = fs::remove_file(&report);
        let output = Command::new(env!("CARGO"))
            .args(["test", "--offline", "--package", "exercises"])
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("INSTA_UPDATE", "always")
            .env("INSTA_FORCE_PASS", "1")
            .env("TRYBUILD", "overwrite")
            .env("JUDGE_BLESS", "1")
            .env(judge_protocol::REPORT, &report)
            .env_remove("JUDGE_TIMEOUT")
            .output()
            .expect("cargo is there");
        let text = [output.stdout, output.stderr].concat();
        Said {
            text: String::from_utf8_lossy(&text).into_owned(),
            success: output.status.success(),
            // None is there when the exercises do not compile.
            report: parse(&fs::read_to_string(&report).unwrap_or_default()).collect(),
        }
    }
}

impl Said {
    #[track_caller]
    fn says(&self, words: &str) -> &Said {
        assert!(self.text.contains(words), "no `{words}` in:\n{}", self.text);
        self
    }

    /// Says that this case passed.
    #[track_caller]
    fn says_ok(&self, case: &str) -> &Said {
        let ok = self
            .text
            .lines()
            .any(|line| line.contains(&format!(" {case} ")) && line.ends_with("... ok"));
        assert!(ok, "{case} is not ok in:\n{}", self.text);
        self
    }

    /// What the report for programs says of the case, in a report that is whole.
    #[track_caller]
    fn outcome(&self, name: &str) -> &Outcome {
        assert_eq!(self.report.last(), Some(&Message::Finished));
        self.report
            .iter()
            .find_map(|message| match message {
                Message::Case(case) if case.name() == name => Some(&case.outcome),
                _ => None,
            })
            .unwrap_or_else(|| panic!("{name} is not in {:?}", self.report))
    }

    #[track_caller]
    fn failure(&self, name: &str) -> &Failure {
        match self.outcome(name) {
            Outcome::Failed(failure) => failure,
            other => panic!("{name} has not failed: {other:?}"),
        }
    }

    #[track_caller]
    fn passes(&self) -> &Said {
        assert!(self.success, "failed:\n{}", self.text);
        self
    }

    #[track_caller]
    fn fails(&self) -> &Said {
        assert!(!self.success, "passed:\n{}", self.text);
        self
    }
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

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
