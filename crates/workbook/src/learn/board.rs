//! How every exercise stands, for whoever looks: the terminal, and every open page.

use super::sections;
use super::verdict::{State, Verdict};
use crate::registry::Section;
use serde::Serialize;
use tokio::sync::watch;

/// What is known now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Board {
    /// In reading order.
    pub sections: Vec<Entry>,
    /// Why nothing is judged here, when that is so.
    pub note: Option<String>,
}

/// One exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub id: String,
    pub part: String,
    /// The page's address in the book.
    pub page: String,
    /// Whether it is being judged just now.
    pub judging: bool,
    /// The last verdict; none before the first.
    pub verdict: Option<Verdict>,
}

/// The board, as the one who judges holds it.
pub type Owner = watch::Sender<Board>;

/// Writes the sections on the board, and keeps the verdicts of those that stay.
pub fn set_sections(board: &Owner, sections: &[Section]) {
    board.send_modify(|board| {
        let old = std::mem::take(&mut board.sections);
        board.sections = sections
            .iter()
            .map(|section| Entry {
                id: section.id.clone(),
                part: section.part.clone(),
                page: sections::page(section),
                judging: false,
                verdict: old
                    .iter()
                    .find(|entry| entry.id == section.id)
                    .and_then(|entry| entry.verdict.clone()),
            })
            .collect();
    });
}

/// Says that these are being judged, and no others.
pub fn set_judging(board: &Owner, ids: &[&str]) {
    board.send_modify(|board| {
        for entry in &mut board.sections {
            entry.judging = ids.contains(&entry.id.as_str());
        }
    });
}

/// Puts a verdict on the board.
pub fn set_verdict(board: &Owner, verdict: &Verdict) {
    board.send_modify(|board| {
        if let Some(entry) = board
            .sections
            .iter_mut()
            .find(|entry| entry.id == verdict.id)
        {
            entry.judging = false;
            entry.verdict = Some(verdict.clone());
        }
    });
}

/// Says why nothing is judged here.
pub fn set_note(board: &Owner, note: &str) {
    board.send_modify(|board| board.note = Some(note.to_owned()));
}

impl Board {
    /// `3 of 13 done`
    pub fn progress(&self) -> String {
        let done = self
            .sections
            .iter()
            .filter_map(|entry| entry.verdict.as_ref())
            .filter(|verdict| verdict.state == State::Done)
            .count();
        format!("{done} of {} done", self.sections.len())
    }
}
