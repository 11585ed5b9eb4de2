//! Sends the pages the state of the exercises, with all words that they show of it.

use super::App;
use crate::learn::board::{Board, Entry};
use crate::learn::verdict::{Failure, State, Verdict};
use axum::extract;
use axum::response::sse::{Event, KeepAlive, Sse};
use judge_protocol::{self as protocol, CaseReport};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

/// The state of all exercises.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ProgressMessage {
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
pub struct PartProgress {
    /// The id that its sections name.
    pub part: String,
    /// `3 of 13 done`; empty before the first verdict.
    pub summary: String,
}

/// One exercise.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SectionProgress {
    pub id: String,
    pub part: String,
    /// The page's address in the book.
    pub page: String,
    /// Whether it is being judged just now.
    pub judging: bool,
    /// The last verdict; none before the first.
    pub verdict: Option<SectionVerdict>,
}

/// What became of the cases of one exercise.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SectionVerdict {
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
    #[cfg_attr(test, ts(type = "import('./judge.d.ts').CaseReport[]"))]
    pub failures: Vec<CaseReport>,
    /// What the compiler says: why it rejects the section, or its warnings.
    pub compiler: String,
}

/// Sends the state at once, and again at every change.
pub async fn progress(
    extract::State(app): extract::State<Arc<App>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let messages = WatchStream::new(app.board.subscribe()).map(|board| {
        Ok(Event::default()
            .json_data(ProgressMessage::new(&board))
            .expect("texts and numbers are JSON"))
    });
    Sse::new(messages).keep_alive(KeepAlive::default())
}

impl ProgressMessage {
    fn new(board: &Board) -> ProgressMessage {
        let known = board.sections.iter().any(|entry| entry.verdict.is_some());
        let summary = if known {
            format!("Exercises: {}", board.progress())
        } else {
            "Exercises: not judged yet".to_owned()
        };
        ProgressMessage {
            sections: board.sections.iter().map(SectionProgress::new).collect(),
            parts: parts(&board.sections, known),
            summary,
            note: board.note.clone(),
        }
    }
}

/// The sections of a part stand together.
fn parts(entries: &[Entry], known: bool) -> Vec<PartProgress> {
    entries
        .chunk_by(|one, next| one.part == next.part)
        .map(|entries| PartProgress {
            part: entries[0].part.clone(),
            summary: if known { done(entries) } else { String::new() },
        })
        .collect()
}

fn done(entries: &[Entry]) -> String {
    let is_done = |entry: &&Entry| {
        let state = entry.verdict.as_ref().map(|verdict| verdict.state);
        state == Some(State::Done)
    };
    let done = entries.iter().filter(is_done).count();
    format!("{done} of {} done", entries.len())
}

impl SectionProgress {
    fn new(entry: &Entry) -> SectionProgress {
        SectionProgress {
            id: entry.id.clone(),
            part: entry.part.clone(),
            page: entry.page.clone(),
            judging: entry.judging,
            verdict: entry.verdict.as_ref().map(SectionVerdict::new),
        }
    }
}

impl SectionVerdict {
    fn new(verdict: &Verdict) -> SectionVerdict {
        SectionVerdict {
            id: verdict.id.clone(),
            file: verdict.file.clone(),
            state: verdict.state,
            label: verdict.state.words().to_owned(),
            summary: summary(verdict),
            passed: verdict.passed,
            stubs: verdict.stubs,
            cases: verdict.cases,
            stubs_at: verdict.stubs_at.clone(),
            failures: verdict.failures.iter().map(case_report).collect(),
            compiler: verdict.compiler.clone(),
        }
    }
}

/// `failing: 3 of 5 cases pass, 1 hung, 1 met a stub`
fn summary(verdict: &Verdict) -> String {
    let label = verdict.state.words();
    if verdict.cases == 0 {
        return label.to_owned();
    }
    let mut counts = vec![format!(
        "{label}: {} of {} cases pass",
        verdict.passed, verdict.cases
    )];
    let mut add = |count: usize, words: &str| {
        if count > 0 {
            counts.push(format!("{count} {words}"));
        }
    };
    for (word, words) in [
        ("HUNG", "hung"),
        ("LEAK", "leak"),
        ("POLLS", "poll"),
        ("FAILED", "failed"),
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

/// A failure as the page reads it. The verdict holds the judge's text as it was printed,
/// so that the page shows it as the output of the case.
fn case_report(failure: &Failure) -> CaseReport {
    let (section, case) = failure.case.split_once("::").unwrap_or_default();
    let verdict = match failure.word.as_str() {
        "HUNG" => protocol::Verdict::Hung,
        "LEAK" => protocol::Verdict::Leak,
        "POLLS" => protocol::Verdict::Polls,
        _ => protocol::Verdict::Failed,
    };
    CaseReport {
        section: section.to_owned(),
        case: case.to_owned(),
        meaning: String::new(),
        location: protocol::Location {
            file: String::new(),
            line: 0,
            column: None,
        },
        subject: layout::EXERCISES_PACKAGE.to_owned(),
        outcome: protocol::Outcome::Failed(protocol::Failure {
            verdict,
            reason: String::new(),
            notes: Vec::new(),
            difference: Vec::new(),
            seen: Vec::new(),
            seen_before: 0,
            expected_next: None,
            threads: Vec::new(),
            program: None,
            output: failure.text.clone(),
        }),
    }
}
