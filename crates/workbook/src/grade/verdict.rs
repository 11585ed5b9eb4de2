//! What the judge says of a section.

use super::own_tests;
use judge_protocol::{CaseReport, Outcome};
use serde::Serialize;
use std::collections::BTreeSet;

/// The state of an exercise, derived from its code as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Every case met a stub.
    NotAttempted,
    /// Nothing fails, and something is still a stub.
    Begun,
    /// A case failed, hung, left a thread behind or polled.
    Failing,
    /// The compiler refuses it.
    DoesNotCompile,
    /// The file is not there.
    Missing,
    /// Every case passes, and every test of the reader's own.
    Done,
}

impl State {
    /// The state as readers see it.
    pub fn label(self) -> &'static str {
        match self {
            State::NotAttempted => "not attempted",
            State::Begun => "begun",
            State::Failing => "failing",
            State::DoesNotCompile => "does not compile",
            State::Missing => "file is gone",
            State::Done => "done",
        }
    }

    /// Whether the reader has something to correct.
    pub(crate) fn needs_work(self) -> bool {
        matches!(
            self,
            State::Failing | State::DoesNotCompile | State::Missing
        )
    }
}

/// A case that did not pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// `or_channel::waits_without_polling`.
    pub case: String,
    /// In which way it failed.
    pub word: judge_protocol::Verdict,
    /// The report as text for a terminal.
    pub text: String,
    /// All that the judge reports.
    pub report: CaseReport,
}

/// What the judge says of one section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The id of the section.
    pub id: String,
    /// The file that was judged, seen from the workspace.
    pub file: String,
    /// What the rest comes down to.
    pub state: State,
    /// The state as readers see it.
    pub label: &'static str,
    /// Cases that passed.
    pub passed: usize,
    /// Cases that met a stub.
    pub stubs: usize,
    /// All cases.
    pub cases: usize,
    /// Places of the stubs that were met, `file:line`, each once, in order of lines.
    pub stubs_at: Vec<String>,
    /// Cases that did not pass, in the order of the suite.
    pub failures: Vec<Failure>,
    /// What the compiler says: why it refuses the section, or its warnings.
    pub compiler: String,
    /// What the cases printed that did not fail, each with the case's name.
    pub printed: Vec<String>,
}

impl Verdict {
    /// The verdict on code that runs.
    pub(crate) fn from_cases<'a>(
        id: &str,
        file: &str,
        cases: impl IntoIterator<Item = &'a CaseReport>,
    ) -> Verdict {
        let mut verdict = Verdict::empty(id, file, State::Done);
        let mut stubs: BTreeSet<(u32, &str)> = BTreeSet::new();
        for case in cases {
            verdict.cases += 1;
            if !matches!(case.outcome, Outcome::Failed(_)) && !case.output.is_empty() {
                verdict.printed.push(judge_protocol::render::printed(case));
            }
            match &case.outcome {
                Outcome::Passed => verdict.passed += 1,
                Outcome::NotAttempted { stub } => {
                    verdict.stubs += 1;
                    stubs.insert((stub.line, &stub.file));
                }
                Outcome::Failed(failure) => verdict.failures.push(Failure {
                    case: case.name(),
                    word: failure.verdict,
                    text: judge_protocol::render::failure(case),
                    report: case.clone(),
                }),
            }
        }
        verdict.stubs_at = stubs
            .into_iter()
            .map(|(line, file)| format!("{file}:{line}"))
            .collect();
        verdict.sort_failures();
        verdict.state = verdict.state_of_cases();
        verdict.label = verdict.state.label();
        verdict
    }

    /// In the order of the suite: a case stands behind those that it presupposes, and a
    /// narrow one before a wide one, so that the first that fails tells the mistake. Every
    /// rejected submission holds that order, or names the one case before it. The reader's own tests come last: which of
    /// them tells the mistake is not known.
    fn sort_failures(&mut self) {
        self.failures.sort_by_key(|failure| {
            let is_own = own_tests::is_own_test(&failure.report);
            (is_own, failure.report.location.line, failure.case.clone())
        });
    }

    fn state_of_cases(&self) -> State {
        if !self.failures.is_empty() {
            State::Failing
        } else if self.stubs == self.cases {
            State::NotAttempted
        } else if self.stubs > 0 {
            State::Begun
        } else {
            State::Done
        }
    }

    /// The verdict on code that the compiler refuses.
    pub(crate) fn does_not_compile(id: &str, file: &str, compiler: String) -> Verdict {
        Verdict {
            compiler,
            ..Verdict::empty(id, file, State::DoesNotCompile)
        }
    }

    /// The verdict on a file that is not there.
    pub(crate) fn missing(id: &str, file: &str) -> Verdict {
        Verdict::empty(id, file, State::Missing)
    }

    fn empty(id: &str, file: &str, state: State) -> Verdict {
        Verdict {
            id: id.to_owned(),
            file: file.to_owned(),
            state,
            label: state.label(),
            passed: 0,
            stubs: 0,
            cases: 0,
            stubs_at: Vec::new(),
            failures: Vec::new(),
            compiler: String::new(),
            printed: Vec::new(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use judge_protocol::{Location, Verdict as Word};

    const FILE: &str = "exercises/src/patterns/tee.rs";

    fn location(file: &str, line: u32) -> Location {
        Location {
            file: file.to_owned(),
            line,
            column: None,
        }
    }

    /// A case of `tee` that stands in this line of the suite.
    pub(crate) fn case(name: &str, line: u32, outcome: Outcome) -> CaseReport {
        CaseReport {
            section: "tee".to_owned(),
            case: name.to_owned(),
            meaning: "Both readers get every value.".to_owned(),
            location: location("tests/suite/patterns/tee.rs", line),
            subject: "exercises".to_owned(),
            outcome,
            output: String::new(),
        }
    }

    /// A failure for which nothing but the reason is known.
    pub(crate) fn failed(verdict: Word, reason: &str) -> Outcome {
        Outcome::Failed(judge_protocol::Failure {
            verdict,
            reason: reason.to_owned(),
            notes: Vec::new(),
            difference: Vec::new(),
            seen: Vec::new(),
            seen_before: 0,
            expected_next: None,
            threads: Vec::new(),
            program: None,
            output: String::new(),
        })
    }

    fn stub(line: u32) -> Outcome {
        Outcome::NotAttempted {
            stub: location(FILE, line),
        }
    }

    fn verdict(outcomes: &[(u32, Outcome)]) -> Verdict {
        let cases: Vec<CaseReport> = outcomes
            .iter()
            .map(|(line, outcome)| case(&format!("case_{line}"), *line, outcome.clone()))
            .collect();
        Verdict::from_cases("tee", FILE, &cases)
    }

    #[test]
    fn the_state_follows_from_the_cases() {
        let leak = failed(Word::Leak, "1 thread is still there");
        let state = |outcomes: &[(u32, Outcome)]| verdict(outcomes).state;
        assert_eq!(state(&[(1, stub(9)), (2, stub(9))]), State::NotAttempted);
        assert_eq!(state(&[(1, stub(9)), (2, Outcome::Passed)]), State::Begun);
        assert_eq!(state(&[(1, Outcome::Passed)]), State::Done);
        let outcomes = [(1, stub(9)), (2, Outcome::Passed), (3, leak)];
        assert_eq!(state(&outcomes), State::Failing);
    }

    #[test]
    fn failures_come_in_the_order_of_the_suite() {
        let verdict = verdict(&[
            (120, failed(Word::Hung, "not over after 5 s")),
            (48, failed(Word::Leak, "1 thread is still there")),
            (300, failed(Word::Failed, "something else was seen")),
        ]);
        let words: Vec<Word> = verdict
            .failures
            .iter()
            .map(|failure| failure.word)
            .collect();
        assert_eq!(words, [Word::Leak, Word::Hung, Word::Failed]);
    }

    #[test]
    fn own_tests_come_behind_the_cases() {
        let mut own = case("tests::mine", 9, failed(Word::Failed, "it panicked"));
        own.location = location(FILE, 9);
        let suite = case("a", 120, failed(Word::Leak, "1 thread is still there"));
        let verdict = Verdict::from_cases("tee", FILE, &[own, suite]);
        let names: Vec<&str> = verdict
            .failures
            .iter()
            .map(|failure| failure.case.as_str())
            .collect();
        assert_eq!(names, ["tee::a", "tee::tests::mine"]);
    }

    #[test]
    fn the_places_of_stubs_come_in_order() {
        let verdict = verdict(&[(1, stub(20)), (2, stub(9)), (3, stub(20))]);
        assert_eq!(
            verdict.stubs_at,
            [format!("{FILE}:9"), format!("{FILE}:20")]
        );
        assert_eq!(verdict.stubs, 3);
    }
}
