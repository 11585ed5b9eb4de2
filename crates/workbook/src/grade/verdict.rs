//! What the judge says of a section.

use serde::Serialize;

/// The state of an exercise, derived from its code as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, clap::ValueEnum)]
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
    /// Every case passes.
    Done,
}

impl State {
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
    pub fn needs_work(self) -> bool {
        matches!(
            self,
            State::Failing | State::DoesNotCompile | State::Missing
        )
    }
}

/// What became of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Passed,
    /// A stub was met there.
    NotAttempted(String),
    /// With everything the judge says about it.
    Failed(String),
}

/// One case and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// `or_channel::waits_without_polling`.
    pub name: String,
    pub outcome: Outcome,
}

impl Case {
    /// `or_channel`.
    pub fn section(&self) -> &str {
        self.name.split("::").next().unwrap_or_default()
    }
}

/// A case that did not pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    pub case: String,
    /// `HUNG`, `LEAK`, `POLLS` or `FAILED`.
    pub word: String,
    pub text: String,
}

/// What the judge says of one section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    pub id: String,
    /// The file that was judged, seen from the workspace.
    pub file: String,
    pub state: State,
    pub passed: usize,
    /// Cases that met a stub.
    pub stubs: usize,
    pub cases: usize,
    /// Places of the stubs that were met, `file:line`, each once, in order of lines.
    pub stubs_at: Vec<String>,
    pub failures: Vec<Failure>,
    /// What the compiler says: why it refuses the section, or its warnings.
    pub compiler: String,
}

impl Verdict {
    /// The verdict on code that runs.
    pub fn of_cases<'a>(
        id: &str,
        file: &str,
        cases: impl IntoIterator<Item = &'a Case>,
    ) -> Verdict {
        let mut verdict = Verdict::empty(id, file, State::Done);
        for case in cases {
            verdict.cases += 1;
            match &case.outcome {
                Outcome::Passed => verdict.passed += 1,
                Outcome::NotAttempted(place) => {
                    verdict.stubs += 1;
                    if !verdict.stubs_at.contains(place) {
                        verdict.stubs_at.push(place.clone());
                    }
                }
                Outcome::Failed(text) => verdict.failures.push(Failure {
                    case: case.name.clone(),
                    word: word(text).to_owned(),
                    text: text.clone(),
                }),
            }
        }
        verdict.stubs_at.sort_by_key(|place| line_number(place));
        // What a case saw tells more than where it hung: the plain failures first.
        // Among those of a kind, as they stand in the suite: from simple to special.
        verdict.failures.sort_by_key(|failure| {
            let line = line_of_case(&failure.text);
            (failure.word != "FAILED", line, failure.case.clone())
        });
        verdict.state = if !verdict.failures.is_empty() {
            State::Failing
        } else if verdict.stubs == verdict.cases {
            State::NotAttempted
        } else if verdict.stubs > 0 {
            State::Begun
        } else {
            State::Done
        };
        verdict
    }

    /// The verdict on code that the compiler refuses.
    pub fn does_not_compile(id: &str, file: &str, compiler: String) -> Verdict {
        Verdict {
            compiler,
            ..Verdict::empty(id, file, State::DoesNotCompile)
        }
    }

    /// The verdict on a file that is not there.
    pub fn missing(id: &str, file: &str) -> Verdict {
        Verdict::empty(id, file, State::Missing)
    }

    fn empty(id: &str, file: &str, state: State) -> Verdict {
        Verdict {
            id: id.to_owned(),
            file: file.to_owned(),
            state,
            passed: 0,
            stubs: 0,
            cases: 0,
            stubs_at: Vec::new(),
            failures: Vec::new(),
            compiler: String::new(),
        }
    }
}

/// The judge's word, which stands at the beginning of a line. A case can also end
/// in a way of its own.
fn word(text: &str) -> &'static str {
    ["HUNG", "LEAK", "POLLS"]
        .into_iter()
        .find(|word| {
            text.lines()
                .filter_map(|line| line.strip_prefix(word))
                .any(|rest| rest.starts_with(": "))
        })
        .unwrap_or("FAILED")
}

/// Where the case of a failure stands, as the judge says it at the end of its text.
fn line_of_case(text: &str) -> usize {
    text.lines()
        .find_map(|line| line.strip_prefix("The case:"))
        .map_or(usize::MAX, line_number)
}

fn line_number(place: &str) -> usize {
    place
        .rsplit(':')
        .next()
        .and_then(|line| line.parse().ok())
        .unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(outcomes: &[Outcome]) -> Verdict {
        let cases: Vec<Case> = outcomes
            .iter()
            .enumerate()
            .map(|(number, outcome)| Case {
                name: format!("tee::{number}"),
                outcome: outcome.clone(),
            })
            .collect();
        Verdict::of_cases("tee", "exercises/src/patterns/tee.rs", &cases)
    }

    #[test]
    fn the_state_follows_from_the_cases() {
        let stub = || Outcome::NotAttempted("a.rs:9".to_owned());
        let failed = || Outcome::Failed("LEAK: 1 thread".to_owned());
        assert_eq!(verdict(&[stub(), stub()]).state, State::NotAttempted);
        assert_eq!(verdict(&[stub(), Outcome::Passed]).state, State::Begun);
        assert_eq!(verdict(&[Outcome::Passed]).state, State::Done);
        assert_eq!(
            verdict(&[stub(), Outcome::Passed, failed()]).state,
            State::Failing
        );
    }

    #[test]
    fn failures_keep_the_judges_word() {
        let failed = |text: &str| Outcome::Failed(text.to_owned());
        let verdict = verdict(&[
            failed("HUNG: not over after 5 s"),
            failed("thread panicked\nPOLLS: it looks again and again"),
            failed("LEAKS are not words"),
        ]);
        let words: Vec<&str> = verdict.failures.iter().map(|f| f.word.as_str()).collect();
        assert_eq!(words, ["FAILED", "HUNG", "POLLS"]);
    }

    #[test]
    fn plain_failures_come_first_and_then_the_simple_cases() {
        let failed = |text: &str| Outcome::Failed(text.to_owned());
        let verdict = verdict(&[
            failed("HUNG: a\n\nThe case:   tests/suite/patterns/tee.rs:120"),
            failed("LEAK: b\n\nThe case:   tests/suite/patterns/tee.rs:48"),
            failed("FAILED: c\n\nThe case:   tests/suite/patterns/tee.rs:300"),
        ]);
        let words: Vec<&str> = verdict.failures.iter().map(|f| f.word.as_str()).collect();
        assert_eq!(words, ["FAILED", "LEAK", "HUNG"]);
    }

    #[test]
    fn the_places_of_stubs_come_in_order() {
        let stub = |place: &str| Outcome::NotAttempted(place.to_owned());
        let verdict = verdict(&[stub("a.rs:20"), stub("a.rs:9"), stub("a.rs:20")]);
        assert_eq!(verdict.stubs_at, ["a.rs:9", "a.rs:20"]);
        assert_eq!(verdict.stubs, 3);
    }
}
