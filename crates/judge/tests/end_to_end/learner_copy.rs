//! A copy of the workbook in which a test answers as a learner does.

use judge_protocol::{Failure, Message, Outcome, parse};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A copy of the workbook, in the target folder: always the same one, so that
/// what has been compiled for it is there the next time.
/// One test at a time has it.
pub(crate) struct Copy {
    pub(crate) folder: PathBuf,
    _turn: fs::File,
}

/// What `cargo test` said.
pub(crate) struct Said {
    text: String,
    success: bool,
    /// What the judge wrote for programs.
    pub(crate) report: Vec<Message>,
}

impl Copy {
    pub(crate) fn make() -> Copy {
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
        let others = [layout::SUITE, layout::SNAPSHOTS, layout::COMPILE_FAIL];
        for part in layout::EXERCISE_PACKAGES.into_iter().chain(others) {
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
            &format!("members = {:?}", layout::EXERCISE_PACKAGES),
        );
        copy.put("Cargo.toml", &manifest);
        copy
    }

    /// Writes the file, unless it has this text already: cargo goes by time stamps.
    pub(crate) fn put(&self, file: &str, text: &str) {
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
    pub(crate) fn test(&self, arguments: &[&str]) -> Said {
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
    pub(crate) fn says(&self, words: &str) -> &Said {
        assert!(self.text.contains(words), "no `{words}` in:\n{}", self.text);
        self
    }

    /// Says that this case passed.
    #[track_caller]
    pub(crate) fn says_ok(&self, case: &str) -> &Said {
        let ok = self
            .text
            .lines()
            .any(|line| line.contains(&format!(" {case} ")) && line.ends_with("... ok"));
        assert!(ok, "{case} is not ok in:\n{}", self.text);
        self
    }

    /// What the report for programs says of the case, in a report that is whole.
    #[track_caller]
    pub(crate) fn outcome(&self, name: &str) -> &Outcome {
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
    pub(crate) fn failure(&self, name: &str) -> &Failure {
        match self.outcome(name) {
            Outcome::Failed(failure) => failure,
            other => panic!("{name} has not failed: {other:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn passes(&self) -> &Said {
        assert!(self.success, "failed:\n{}", self.text);
        self
    }

    #[track_caller]
    pub(crate) fn fails(&self) -> &Said {
        assert!(!self.success, "passed:\n{}", self.text);
        self
    }
}

pub(crate) fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
