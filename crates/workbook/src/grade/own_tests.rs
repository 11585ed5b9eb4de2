//! The tests that a reader has written into an exercise (`#[test]`), each as a case of its
//! section.
//!
//! The test program of the library has them, beside those of other sections. Each runs in
//! a process of its own, as a case of the suite does: one that hangs holds no other.
//!
//! It knows how libtest (1.95) lists tests. If that changes, an error says so. A test is
//! found where `#[test]` stands in the exercise's own file. What it knows of libtest's other output is in [`own_output`].

use super::Observer;
use super::build::{self, Targets};
use crate::course::Section;
use crate::course::sections::exercise;
use crate::error::{Diagnostic, Explain};
use crate::process::exit_status::describe;
use crate::process::{ExitReason, ProcessGroup, Rlimits, SpawnLimits, StopConditions, supervise};
use anyhow::Result;
use judge_protocol::{CaseReport, Failure, Location, Outcome, Verdict};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::process::Command;
use tokio::task::JoinSet;

/// What makes a function a test.
const ATTRIBUTE: &str = "#[test]";

/// So many run at once, as of the cases: they wait more than they work.
const AT_ONCE: usize = 8;

/// So many times the limit of a case a test may take: its limit is one of the clock, and
/// counts also while the machine is busy with something else.
const TIMES_A_CASE: f64 = 4.0;

/// Bytes that a test may allocate, as a case may. Only on Linux: elsewhere the limit would
/// be on the address space.
const MEMORY: Option<u64> = if cfg!(target_os = "linux") {
    Some(2 << 30)
} else {
    None
};

/// So many bytes of what a test prints are kept at least.
const KEPT: usize = 64 << 10;

/// The exit code of libtest where a test has failed.
const TEST_FAILED: i32 = 101;

/// What has to be built to judge these sections. Tests cost time only where there are any.
pub(super) fn targets(root: &Path, sections: &[&Section]) -> Targets {
    if sections
        .iter()
        .any(|section| text_with_tests(root, section).is_some())
    {
        Targets::JudgeAndOwnTests
    } else {
        Targets::Judge
    }
}

/// Whether the report is on a test of the reader's own, and on no case of the suite.
pub(super) fn is_own_test(report: &CaseReport) -> bool {
    Path::new(&report.location.file).starts_with(layout::EXERCISES)
}

/// What the exercise holds, if there are tests in it.
fn text_with_tests(root: &Path, section: &Section) -> Option<String> {
    let text = std::fs::read_to_string(root.join(exercise(section))).ok()?;
    text.contains(ATTRIBUTE).then_some(text)
}

/// Runs the reader's tests of these sections. The observer learns of each as soon as it
/// ends. Those with `#[ignore]` are left out.
///
/// # Errors
///
/// When the tests cannot be started, or not be listed.
pub(super) async fn run(
    root: &Path,
    binary: &Path,
    sections: &[&Section],
    observer: &dyn Observer,
) -> Result<Vec<CaseReport>> {
    let program = TestProgram {
        binary: binary.to_owned(),
        package: root.join(layout::EXERCISES_PACKAGE),
        limit: Duration::from_secs_f64(TIMES_A_CASE * build::limit_of_a_case().max(5.0)),
    };
    let mut waiting = program.tests(root, sections).await?.into_iter();
    let mut running = JoinSet::new();
    let mut reports = Vec::new();
    loop {
        while running.len() < AT_ONCE
            && let Some(test) = waiting.next()
        {
            running.spawn(program.clone().report(test));
        }
        let Some(report) = running.join_next().await else {
            return Ok(reports);
        };
        let report = report??;
        observer.on_case(&report);
        reports.push(report);
    }
}

/// A test of the reader's.
struct OwnTest {
    /// The id of its section.
    section: String,
    /// Its name there: `tests::both_get_all`.
    name: String,
    /// Its name in the library: `patterns::tee::tests::both_get_all`.
    path: String,
    location: Location,
}

/// The program that runs the tests of the library.
#[derive(Clone)]
struct TestProgram {
    binary: PathBuf,
    /// The folder of the exercises, in which Cargo runs it.
    package: PathBuf,
    /// How long a test may take.
    limit: Duration,
}

/// How the program has ended, and the end of what it has printed.
struct Ended {
    reason: ExitReason,
    printed: String,
}

impl TestProgram {
    /// The tests of these sections, but for those that are to be ignored.
    async fn tests(&self, root: &Path, sections: &[&Section]) -> Result<Vec<OwnTest>> {
        let mut paths = self.list(&[]).await?;
        let ignored = self.list(&["--ignored"]).await?;
        paths.retain(|path| !ignored.contains(path));
        let mut tests = Vec::new();
        for section in sections {
            let Some(text) = text_with_tests(root, section) else {
                continue;
            };
            let module = format!("{}::{}::", section.part, section.id);
            let names = paths.iter().filter_map(|path| path.strip_prefix(&module));
            tests.extend(names.map(|name| OwnTest {
                section: section.id.clone(),
                name: name.to_owned(),
                path: format!("{module}{name}"),
                location: Location {
                    file: exercise(section),
                    line: line_of(name, &text),
                    column: None,
                },
            }));
        }
        Ok(tests)
    }

    /// The names of the library's tests.
    async fn list(&self, arguments: &[&str]) -> Result<Vec<String>> {
        let ended = self
            .run(&[&["--list", "--format", "terse"], arguments].concat())
            .await?;
        let tests = parse_list(&ended.printed);
        match (ended.reason, tests) {
            (ExitReason::Exited(status), Some(tests)) if status.success() => Ok(tests),
            _ => Err(Diagnostic::new("failed to list your own tests")
                .why(ended.printed)
                .help("without `#[test]` in it, the exercise is judged by its cases alone")
                .into()),
        }
    }

    /// Runs one test, and says what became of it.
    async fn report(self, test: OwnTest) -> Result<CaseReport> {
        let ended = self.run(&["--exact", &test.path, "--show-output"]).await?;
        let (outcome, output) = self.outcome(&test, &ended);
        Ok(CaseReport {
            section: test.section,
            case: test.name,
            meaning: "A test of your own.".to_owned(),
            location: test.location,
            subject: layout::EXERCISES_PACKAGE.to_owned(),
            outcome,
            output,
        })
    }

    /// What the end of a test's process means, and what the test has printed if it passed.
    fn outcome(&self, test: &OwnTest, ended: &Ended) -> (Outcome, String) {
        let output = own_output(&test.path, &ended.printed).map(str::to_owned);
        let (verdict, reason) = match ended.reason {
            ExitReason::Exited(status) if status.success() => {
                return (Outcome::Passed, output.unwrap_or_default());
            }
            ExitReason::Exited(status) if status.code() == Some(TEST_FAILED) => {
                (Verdict::Failed, "the test did not pass".to_owned())
            }
            ExitReason::Exited(status) => (Verdict::Failed, describe(status)),
            _ => {
                let seconds = self.limit.as_secs_f64();
                (Verdict::Hung, format!("not over after {seconds} s"))
            }
        };
        // What a test prints is kept back until it ends.
        let note = format!(
            "To see what it prints: `cargo test -p exercises {} -- --nocapture`.",
            test.path
        );
        let is_hung = verdict == Verdict::Hung;
        let failure = Failure {
            verdict,
            reason,
            notes: if is_hung { vec![note] } else { Vec::new() },
            difference: Vec::new(),
            seen: Vec::new(),
            seen_before: 0,
            expected_next: None,
            threads: Vec::new(),
            program: None,
            output: output.unwrap_or_else(|| ended.printed.trim().to_owned()),
        };
        (Outcome::Failed(failure), String::new())
    }

    /// Runs the program until it ends, or until the time of a test is up.
    async fn run(&self, arguments: &[&str]) -> Result<Ended> {
        let mut command = Command::new(&self.binary);
        command
            .args(arguments)
            .arg("--color=never")
            .current_dir(&self.package)
            .env("CARGO_MANIFEST_DIR", &self.package)
            .env_remove("RUST_TEST_NOCAPTURE");
        let limits = SpawnLimits {
            rlimits: Rlimits {
                memory: MEMORY,
                ..Rlimits::default()
            },
            ..SpawnLimits::default()
        };
        let group = ProcessGroup::spawn(command, &limits).what("failed to start your own tests")?;
        let conditions = StopConditions::tool(self.limit, usize::MAX, std::future::pending());
        let mut printed = String::new();
        let reason = supervise(group, conditions, |_, text| {
            printed += &text;
            keep_the_end(&mut printed);
        })
        .await
        .what("failed to wait for your own tests")?;
        Ok(Ended { reason, printed })
    }
}

/// A test that prints without end must not fill the memory of this program.
fn keep_the_end(printed: &mut String) {
    if printed.len() > 2 * KEPT {
        let end = printed.ceil_char_boundary(printed.len() - KEPT);
        printed.replace_range(..end, "(… what was printed before is left out …)\n");
    }
}

/// What `--list --format terse` lists; `None` when it is anything else.
fn parse_list(list: &str) -> Option<Vec<String>> {
    let mut tests = Vec::new();
    for line in list.lines() {
        let (name, kind) = line.rsplit_once(": ")?;
        match kind {
            "test" => tests.push(name.to_owned()),
            "benchmark" => {}
            _ => return None,
        }
    }
    Some(tests)
}

/// What the test itself has printed, its panic included.
///
/// It knows how libtest (1.95) begins and ends it. `None` where it finds none: with
/// another libtest more lines are shown of a test that fails.
fn own_output<'a>(path: &str, printed: &'a str) -> Option<&'a str> {
    let (_, output) = printed.split_once(&format!("---- {path} stdout ----\n"))?;
    let ends = ["\nfailures:\n", "\nsuccesses:\n"];
    let end = ends.iter().filter_map(|end| output.rfind(end)).max();
    Some(output[..end.unwrap_or(output.len())].trim())
}

/// The line of the test's function, from 1; 1 where a macro has made it.
fn line_of(test: &str, text: &str) -> u32 {
    let name = test.rsplit("::").next().unwrap_or(test);
    let mut is_test = false;
    for (line, number) in text.lines().zip(1..) {
        is_test |= line.contains(ATTRIBUTE);
        if is_test && let Some(function) = function_in(line) {
            if function == name {
                return number;
            }
            is_test = false;
        }
    }
    1
}

/// The name of the function that begins in this line.
fn function_in(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("fn ")?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
    Some(&rest[..end?])
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "patterns::tee::tests::mine";

    #[test]
    fn tests_are_listed() {
        let list = "patterns::tee::tests::mine: test\nquick: benchmark\n";
        assert_eq!(parse_list(list).unwrap(), [PATH]);
        assert_eq!(parse_list("").unwrap(), Vec::<String>::new());
        assert_eq!(parse_list("patterns::tee::tests::mine is a test\n"), None);
    }

    #[test]
    fn what_a_test_prints_is_found() {
        let failed = format!(
            "\nrunning 1 test\ntest {PATH} ... FAILED\n\nfailures:\n\n---- {PATH} stdout ----\n\
             \nfailures:\nof my own\n\nthread '{PATH}' panicked at src/lib.rs:3:9:\nwrong\n\n\n\
             failures:\n    {PATH}\n\ntest result: FAILED. 0 passed\n"
        );
        assert_eq!(
            own_output(PATH, &failed),
            Some(
                "failures:\nof my own\n\nthread 'patterns::tee::tests::mine' panicked at \
                 src/lib.rs:3:9:\nwrong"
            )
        );
        assert_eq!(own_output(PATH, "memory allocation failed\n"), None);
    }

    #[test]
    fn of_much_that_is_printed_the_end_is_kept() {
        let mut printed = String::new();
        for _ in 0..KEPT {
            printed += "é…";
            keep_the_end(&mut printed);
        }
        assert!(printed.len() <= 2 * KEPT, "{}", printed.len());
        assert!(printed.starts_with("(… what") && printed.ends_with("é…"));
    }

    #[test]
    fn the_line_is_that_of_the_tests_function() {
        let text = "fn mine() {}\n\nmod tests {\n    #[test]\n    #[should_panic]\n    fn other() {}\n\n    #[test] fn mine() {}\n}\n";
        assert_eq!(line_of("tests::other", text), 6);
        assert_eq!(line_of("tests::mine", text), 8);
        assert_eq!(line_of("tests::made_by_a_macro", text), 1);
    }
}
