//! A workbook with two exercises and a history, and a reader's clone of it.
//!
//! Nothing in it can be compiled: it is for what is done with texts.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub(super) const TEE: &str = "exercises/src/patterns/tee.rs";
pub(super) const FAN: &str = "exercises/src/patterns/fan.rs";

pub(super) const TEE_STUB: &str = "\
//! The tee.

use crate::Done;

/// Copies every value.
pub fn tee(done: Done) -> u32 {
    let _ = done;
    todo!(\"tee: copy every value\")
}

/// Given: what one copy is.
pub struct Copy;

/// Copies to the wire.
pub fn wire() -> u32 {
    todo!(\"wire: copy to the wire\")
}
";

pub(super) const TEE_CASES: &str = "\
cases! {
    /// Both get it.
    fn both_get_every_value(log) {
        log.line(tee());
    }

    /// It ends.
    fn ends(log) {
        log.line(\"end\");
    }
}
";

/// The maker's repository and the reader's clone of it; gone when dropped.
pub(super) struct ClonePair {
    folder: TempDir,
}

/// What the program output.
pub(super) struct Output {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl ClonePair {
    pub(super) fn new() -> ClonePair {
        let folder = tempfile::tempdir().unwrap();
        let clone = ClonePair { folder };
        std::fs::create_dir(clone.maker()).unwrap();
        git(
            &clone.maker(),
            &["init", "--quiet", "--initial-branch=main"],
        );
        name(&clone.maker(), "maker");
        let stub = |id: &str| TEE_STUB.replace("tee", id);
        let page = |id: &str| {
            format!(
                "+++\ntitle = \"The {id}\"\nread = 1\nwork = 2\ndiscuss = 3\nrequires = []\n+++\nText.\n"
            )
        };
        let hints =
            "# Hints\n\n## Idea\n\nThink.\n\n## Pointer\n\nLook.\n\n## Nearly code\n\nType.\n";
        for (file, text) in [
            ("Cargo.toml", "[workspace]\n".to_owned()),
            (".gitignore", "/.workbook/\n".to_owned()),
            ("book/book.toml", String::new()),
            (
                "book/src/SUMMARY.md",
                "# Summary\n\n- [The tee](patterns/tee.md)\n- [The fan](patterns/fan.md)\n"
                    .to_owned(),
            ),
            ("book/src/patterns/tee.md", page("tee")),
            ("book/src/patterns/fan.md", page("fan")),
            ("exercises/hints/tee.md", hints.to_owned()),
            ("exercises/hints/fan.md", hints.to_owned()),
            (TEE, stub("tee")),
            (FAN, stub("fan")),
            ("solutions/src/patterns/tee.rs", answered(TEE_STUB)),
            ("solutions/src/patterns/fan.rs", answered(&stub("fan"))),
            ("tests/suite/patterns/tee.rs", TEE_CASES.to_owned()),
            ("tests/suite/patterns/fan.rs", TEE_CASES.to_owned()),
            ("tests/snapshots/tee/ends.snap", "end\n".to_owned()),
        ] {
            clone.make(file, &text);
        }
        clone.release();
        let maker = clone.maker().display().to_string();
        git(clone.folder.path(), &["clone", "--quiet", &maker, "reader"]);
        name(&clone.reader(), "reader");
        clone
    }

    pub(super) fn maker(&self) -> PathBuf {
        self.folder.path().join("maker")
    }

    pub(super) fn reader(&self) -> PathBuf {
        self.folder.path().join("reader")
    }

    /// Writes a file of the maker's.
    pub(super) fn make(&self, file: &str, text: &str) {
        write(&self.maker().join(file), text);
    }

    /// Replaces in a file of the maker's.
    pub(super) fn remake(&self, file: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.maker().join(file)).unwrap();
        assert!(text.contains(from), "`{file}` has no `{from}`");
        self.make(file, &text.replace(from, to));
    }

    /// Commits all that the maker has written.
    pub(super) fn release(&self) {
        git(&self.maker(), &["add", "--all"]);
        git(&self.maker(), &["commit", "--quiet", "-m", "A new version"]);
    }

    /// Writes a file of the reader's.
    pub(super) fn write(&self, file: &str, text: &str) {
        write(&self.reader().join(file), text);
    }

    pub(super) fn read(&self, file: &str) -> String {
        let path = self.reader().join(file);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub(super) fn has(&self, file: &str) -> bool {
        self.reader().join(file).exists()
    }

    /// Commits all that the reader has written.
    pub(super) fn commit(&self) {
        git(&self.reader(), &["add", "--all"]);
        git(&self.reader(), &["commit", "--quiet", "-m", "My answers"]);
    }

    pub(super) fn git(&self, arguments: &[&str]) -> String {
        git(&self.reader(), arguments)
    }

    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
        quiet(&mut command).current_dir(self.reader());
        command
    }

    /// Types `cargo workbook …` in the reader's clone.
    pub(super) fn run(&self, arguments: &[&str]) -> Output {
        output_of(self.command().args(arguments))
    }
}

impl Output {
    #[track_caller]
    pub(super) fn with_code(self, code: i32) -> Output {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self
    }

    #[track_caller]
    pub(super) fn out(self, words: &str) -> Output {
        assert!(
            self.out.contains(words),
            "no `{words}` in:\n{}{}",
            self.out,
            self.err
        );
        self
    }

    #[track_caller]
    pub(super) fn err(self, words: &str) -> Output {
        assert!(
            self.err.contains(words),
            "no `{words}` in:\n{}{}",
            self.err,
            self.out
        );
        self
    }

    pub(super) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}:\n{}", self.out))
    }
}

pub(super) fn output_of(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    Output {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The stub with both functions filled in.
pub(super) fn answered(stub: &str) -> String {
    let mut text = String::new();
    for line in stub.lines() {
        if line.contains("todo!") {
            text.push_str("    my_answer()\n");
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The stub with its first function filled in.
pub(super) fn half_answered(stub: &str) -> String {
    let (first, second) = stub.split_once("/// Given").unwrap();
    answered(first) + "/// Given" + second
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn name(folder: &Path, name: &str) {
    git(folder, &["config", "user.name", name]);
    git(
        folder,
        &["config", "user.email", &format!("{name}@example.com")],
    );
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    let output = output_of(quiet(&mut command).args(arguments).current_dir(folder));
    assert_eq!(output.code, Some(0), "git {arguments:?}: {}", output.err);
    output.out
}

/// Nothing of the machine's own settings, and nothing to type.
fn quiet(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .env(
            "GIT_CONFIG_GLOBAL",
            if cfg!(windows) { "NUL" } else { "/dev/null" },
        )
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env_remove("GIT_DIR")
        .env_remove("GIT_INDEX_FILE")
        .env_remove("GIT_WORK_TREE")
}
