//! The state of every exercise, for the terminal and every open page.

use crate::course::Section;
use crate::course::sections;
use crate::grade::verdict::{State, Verdict};
use judge_protocol::CaseReport;
use serde::Serialize;
use tokio::sync::watch;

/// What is known now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CourseStatus {
    /// In reading order.
    pub sections: Vec<SectionStatus>,
    /// Why nothing is judged here, when that is so.
    pub note: Option<String>,
}

/// One exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectionStatus {
    /// The id of the section.
    pub id: String,
    /// The part of the book that it is in.
    pub part: String,
    /// The page's address in the book.
    pub page: String,
    /// Whether it is being judged just now.
    pub judging: bool,
    /// What became of the cases that have ended, while it is being judged.
    pub ended: Vec<CaseReport>,
    /// The last verdict; none before the first.
    pub verdict: Option<Verdict>,
}

/// Changes the status, and wakes everybody who has subscribed to it.
#[derive(Debug, Default)]
pub struct StatusSender(watch::Sender<CourseStatus>);

impl StatusSender {
    /// Receives the status as it is, and every change of it.
    pub fn subscribe(&self) -> watch::Receiver<CourseStatus> {
        self.0.subscribe()
    }

    /// Replaces the list of sections. The verdicts of those that stay are kept.
    pub(crate) fn set_sections(&self, sections: &[Section]) {
        self.0.send_modify(|status| {
            let old = std::mem::take(&mut status.sections);
            status.sections = sections
                .iter()
                .map(|section| SectionStatus {
                    id: section.id.clone(),
                    part: section.part.clone(),
                    page: sections::page(section),
                    judging: false,
                    ended: Vec::new(),
                    verdict: old
                        .iter()
                        .find(|entry| entry.id == section.id)
                        .and_then(|entry| entry.verdict.clone()),
                })
                .collect();
        });
    }

    /// Says that these are being judged, and no others.
    pub(crate) fn set_judging(&self, ids: &[&str]) {
        self.0.send_modify(|status| {
            for section in &mut status.sections {
                section.judging = ids.contains(&section.id.as_str());
                section.ended.clear();
            }
        });
    }

    /// Notes what became of a case of a section that is being judged. A case that has come
    /// before has been judged anew, as all have.
    pub(crate) fn add_case(&self, case: &CaseReport) {
        self.0.send_modify(|status| {
            let mut sections = status.sections.iter_mut();
            if let Some(section) = sections.find(|section| section.id == case.section) {
                let is_again =
                    |ended: &CaseReport| ended.case == case.case && ended.location == case.location;
                if section.ended.iter().any(is_again) {
                    section.ended.clear();
                }
                section.ended.push(case.clone());
            }
        });
    }

    /// Sets the verdict of a section, which is then no longer being judged.
    pub(crate) fn set_verdict(&self, verdict: &Verdict) {
        self.0.send_modify(|status| {
            let mut sections = status.sections.iter_mut();
            if let Some(section) = sections.find(|section| section.id == verdict.id) {
                section.judging = false;
                section.ended.clear();
                section.verdict = Some(verdict.clone());
            }
        });
    }

    /// Says why nothing is judged.
    pub(crate) fn set_note(&self, note: &str) {
        self.0
            .send_modify(|status| status.note = Some(note.to_owned()));
    }

    /// Says that exercises are judged again.
    pub(crate) fn clear_note(&self) {
        self.0.send_modify(|status| status.note = None);
    }
}

impl CourseStatus {
    /// `3 of 13 done`
    pub fn progress(&self) -> String {
        progress(self.sections.iter().map(|section| section.verdict.as_ref()))
    }
}

/// `3 of 13 done`
pub(crate) fn progress<'a>(verdicts: impl ExactSizeIterator<Item = Option<&'a Verdict>>) -> String {
    let total = verdicts.len();
    let is_done = |verdict: &Verdict| verdict.state == State::Done;
    let done = verdicts
        .flatten()
        .filter(|verdict| is_done(verdict))
        .count();
    format!("{done} of {total} done")
}
