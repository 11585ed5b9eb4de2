//! Sends the pages the state of the exercises, with all words that they show of it.

use super::App;
use crate::grade::verdict::{State, Verdict};
use crate::watch::status::{self, CourseStatus, SectionStatus};
use judge_protocol::render::{Evidence, evidence};
use judge_protocol::{CaseReport, Outcome};
use serde::Serialize;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// The state of all exercises.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(super) struct ProgressMessage {
    /// In reading order.
    pub sections: Vec<SectionProgress>,
    /// In reading order.
    pub parts: Vec<PartProgress>,
    /// For the top of the sidebar: `Exercises: 3 of 13 done`.
    pub summary: String,
    /// Why nothing is judged here, when that is so.
    pub note: Option<String>,
}

/// A part of the book that has exercises.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(super) struct PartProgress {
    /// The id that its sections name.
    pub part: String,
    /// `3 of 13 done`; empty before the first verdict.
    pub summary: String,
}

/// One exercise.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(super) struct SectionProgress {
    pub id: String,
    pub part: String,
    /// The page's address in the book.
    pub page: String,
    /// Whether it is being judged just now.
    pub judging: bool,
    /// What is known while it is being judged: the cases that have ended.
    pub so_far: Option<SoFar>,
    /// The last verdict; none before the first.
    pub verdict: Option<SectionVerdict>,
}

/// What is known of an exercise that is being judged.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(super) struct SoFar {
    /// The words for the counts: `7 cases so far, 1 hung`.
    pub summary: String,
    /// The cases that have failed, the most telling first.
    pub failures: Vec<FailedCase>,
}

/// What became of the cases of one exercise.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(super) struct SectionVerdict {
    pub id: String,
    /// The file that was judged, relative to the workbook.
    pub file: String,
    pub state: State,
    /// The words for the state: `not attempted`.
    pub label: String,
    /// The words for the state and the counts: `failing: 3 of 5 cases pass, 2 hung`.
    pub summary: String,
    pub passed: usize,
    /// Cases that met a stub.
    pub stubs: usize,
    pub cases: usize,
    /// Places of the stubs that were met, `file:line`, each once, in order of lines.
    pub stubs_at: Vec<String>,
    /// The cases that failed, the most telling first.
    pub failures: Vec<FailedCase>,
    /// What the cases printed that did not fail, each with the case's name.
    pub printed: Vec<String>,
    /// What the compiler says: why it rejects the section, or its warnings.
    pub compiler: String,
}

/// The state at once, and again at every change.
pub(super) fn messages(app: &App) -> impl Stream<Item = ProgressMessage> + use<> {
    WatchStream::new(app.status.subscribe()).map(|status| ProgressMessage::new(&status))
}

/// A case that failed, with the words that the pages show.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(super) struct FailedCase {
    /// The guarantee: `waits_without_polling`.
    pub case: String,
    /// In which way it failed: `HUNG`.
    pub label: &'static str,
    /// The guarantee in words, one paragraph.
    pub meaning: String,
    /// What is wrong, in one sentence without a full stop.
    pub reason: String,
    /// All that was found.
    #[cfg_attr(test, ts(type = "import('./judge.d.ts').Evidence[]"))]
    pub evidence: Vec<Evidence>,
    /// What may be behind it, or what to do: a sentence each.
    pub notes: Vec<String>,
    /// Where the case stands: `file:line`; empty where that is not known.
    pub location: String,
}

impl ProgressMessage {
    fn new(status: &CourseStatus) -> ProgressMessage {
        let known = status.sections.iter().any(|entry| entry.verdict.is_some());
        let summary = if known {
            format!("Exercises: {}", status.progress())
        } else {
            "Exercises: not judged yet".to_owned()
        };
        ProgressMessage {
            sections: status.sections.iter().map(SectionProgress::new).collect(),
            parts: parts(&status.sections, known),
            summary,
            note: status.note.clone(),
        }
    }
}

/// The sections of a part stand together.
fn parts(entries: &[SectionStatus], known: bool) -> Vec<PartProgress> {
    entries
        .chunk_by(|one, next| one.part == next.part)
        .map(|entries| PartProgress {
            part: entries[0].part.clone(),
            summary: if known {
                status::progress(entries.iter().map(|entry| entry.verdict.as_ref()))
            } else {
                String::new()
            },
        })
        .collect()
}

impl SectionProgress {
    fn new(entry: &SectionStatus) -> SectionProgress {
        SectionProgress {
            id: entry.id.clone(),
            part: entry.part.clone(),
            page: entry.page.clone(),
            judging: entry.judging,
            so_far: SoFar::new(entry),
            verdict: entry.verdict.as_ref().map(SectionVerdict::new),
        }
    }
}

impl SoFar {
    /// `None` before the first case has ended.
    fn new(entry: &SectionStatus) -> Option<SoFar> {
        if entry.ended.is_empty() {
            return None;
        }
        let verdict = Verdict::from_cases(&entry.id, "", &entry.ended);
        let cases = match verdict.cases {
            1 => "1 case".to_owned(),
            cases => format!("{cases} cases"),
        };
        Some(SoFar {
            summary: with_counts(format!("{cases} so far"), &verdict),
            failures: failed_cases(&verdict),
        })
    }
}

impl SectionVerdict {
    fn new(verdict: &Verdict) -> SectionVerdict {
        SectionVerdict {
            id: verdict.id.clone(),
            file: verdict.file.clone(),
            state: verdict.state,
            label: verdict.state.label().to_owned(),
            summary: summary(verdict),
            passed: verdict.passed,
            stubs: verdict.stubs,
            cases: verdict.cases,
            stubs_at: verdict.stubs_at.clone(),
            failures: failed_cases(verdict),
            printed: verdict.printed.clone(),
            compiler: verdict.compiler.clone(),
        }
    }
}

fn failed_cases(verdict: &Verdict) -> Vec<FailedCase> {
    let failures = verdict.failures.iter();
    failures
        .filter_map(|failure| FailedCase::new(&failure.report))
        .collect()
}

impl FailedCase {
    /// `None` for a case that did not fail.
    fn new(report: &CaseReport) -> Option<FailedCase> {
        let Outcome::Failed(failure) = &report.outcome else {
            return None;
        };
        Some(FailedCase {
            case: report.case.clone(),
            label: failure.verdict.word(),
            meaning: report.meaning.clone(),
            reason: failure.reason.clone(),
            evidence: evidence(failure),
            notes: failure.notes.clone(),
            location: if report.location.file.is_empty() {
                String::new()
            } else {
                report.location.to_string()
            },
        })
    }
}

/// `failing: 3 of 5 cases pass, 1 hung, 1 met a stub`
fn summary(verdict: &Verdict) -> String {
    let label = verdict.state.label();
    if verdict.cases == 0 {
        return label.to_owned();
    }
    let first = format!(
        "{label}: {} of {} cases pass",
        verdict.passed, verdict.cases
    );
    with_counts(first, verdict)
}

/// `first`, and how many cases failed in which way.
fn with_counts(first: String, verdict: &Verdict) -> String {
    let mut counts = vec![first];
    let mut add = |count: usize, words: &str| {
        if count > 0 {
            counts.push(format!("{count} {words}"));
        }
    };
    for (word, words) in [
        (judge_protocol::Verdict::Hung, "hung"),
        (judge_protocol::Verdict::Leak, "leak"),
        (judge_protocol::Verdict::Polls, "poll"),
        (judge_protocol::Verdict::Unbounded, "unbounded"),
        (judge_protocol::Verdict::Failed, "failed"),
    ] {
        let failures = verdict.failures.iter();
        add(
            failures.filter(|failure| failure.word == word).count(),
            words,
        );
    }
    add(verdict.stubs, "met a stub");
    counts.join(", ")
}
