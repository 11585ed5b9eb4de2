//! Which exercises are to be judged next.
//!
//! Only the contents of the files count, not the events about them: an editor that writes
//! in place, one that renames, and a `git pull` all come down to "this file holds another
//! text now". The queue reads no file and starts nothing.

use crate::course::Section;
use crate::course::sections::{exercise, is_of_exercise};
use std::collections::BTreeMap;

/// Above this number, it is quicker to judge all exercises at once than one by one.
const FEW: usize = 2;

/// What each file holds, by its path relative to the workbook; `None` when it is gone.
pub(super) type Contents = BTreeMap<String, Option<Vec<u8>>>;

/// Whether what judges the exercises has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cases {
    Same,
    /// Every verdict may be another.
    Changed,
}

/// What to judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Job {
    All,
    /// The section with this id.
    One(String),
}

/// What came of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JobResult {
    Judged,
    /// There is no verdict, for a reason that is not in the code.
    Failed,
}

/// The state of the queue.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// What every file held when it was last looked at.
    seen: Contents,
    /// Ids to judge. The one that changed last is at the end.
    waiting: Vec<String>,
    /// Ids whose last job failed.
    failed: Vec<String>,
}

impl Queue {
    /// Compares the files with what was seen before, and queues the sections whose files
    /// differ. Returns whether anything has changed.
    pub(super) fn update(
        &mut self,
        sections: &[Section],
        mut files: Contents,
        cases: Cases,
    ) -> bool {
        for gone in self.seen.keys() {
            files.entry(gone.clone()).or_insert(None);
        }
        // An exercise that is not there was expected to be.
        for section in sections {
            files.entry(exercise(section)).or_insert(None);
        }
        let changed: Vec<&String> = files
            .iter()
            .filter(|(file, contents)| self.seen.get(*file) != Some(contents))
            .map(|(file, _)| file)
            .collect();
        let belongs = |file: &str| sections.iter().any(|section| is_of_exercise(section, file));
        // A file of no section is compiled with all of them.
        let all_change = cases == Cases::Changed || changed.iter().any(|file| !belongs(file));
        for section in sections {
            let is_own = changed.iter().any(|file| is_of_exercise(section, file));
            let is_waiting = self.waiting.contains(&section.id);
            if is_own || (all_change && !is_waiting) {
                self.waiting.retain(|id| *id != section.id);
                self.waiting.push(section.id.clone());
            }
        }
        let any = cases == Cases::Changed || !changed.is_empty();
        self.seen = files;
        any
    }

    /// Every file that was there once.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.seen.keys().map(String::as_str)
    }

    /// What to judge next; `None` when nothing waits. The job stays in the queue until
    /// [`Queue::finish`].
    pub(super) fn next(&self) -> Option<Job> {
        let latest = self.waiting.last()?;
        if self.waiting.len() > FEW {
            Some(Job::All)
        } else {
            Some(Job::One(latest.clone()))
        }
    }

    /// Takes a job that has ended out of the queue.
    pub(super) fn finish(&mut self, job: &Job, result: JobResult) {
        let judged = match job {
            Job::All => std::mem::take(&mut self.waiting),
            Job::One(id) => vec![id.clone()],
        };
        self.waiting.retain(|id| !judged.contains(id));
        self.failed.retain(|id| !judged.contains(id));
        if result == JobResult::Failed {
            self.failed.extend(judged);
        }
    }

    /// Queues the failed jobs once more: what was in the way may be gone.
    pub(super) fn retry_failed(&mut self) {
        self.waiting.append(&mut self.failed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Minutes;

    fn sections() -> Vec<Section> {
        ["a", "b", "c"]
            .map(|id| Section {
                id: id.to_owned(),
                part: "patterns".to_owned(),
                title: id.to_owned(),
                minutes: Minutes {
                    read: 1,
                    work: 1,
                    discuss: 1,
                },
                requires: Vec::new(),
                page: format!("patterns/{id}.md").into(),
            })
            .into()
    }

    fn files(texts: &[(&str, &str)]) -> Contents {
        texts
            .iter()
            .map(|(id, text)| {
                let file = format!("exercises/src/patterns/{id}.rs");
                (file, Some(text.as_bytes().to_vec()))
            })
            .collect()
    }

    const STUBS: &[(&str, &str)] = &[("a", "1"), ("b", "1"), ("c", "1")];

    /// A queue for which every exercise has been judged.
    fn idle() -> Queue {
        let mut queue = Queue::default();
        assert!(queue.update(&sections(), files(STUBS), Cases::Same));
        assert_eq!(queue.next(), Some(Job::All));
        queue.finish(&Job::All, JobResult::Judged);
        assert_eq!(queue.next(), None);
        queue
    }

    #[test]
    fn the_same_text_asks_for_nothing() {
        let mut queue = idle();
        assert!(!queue.update(&sections(), files(STUBS), Cases::Same));
        assert_eq!(queue.next(), None);
    }

    #[test]
    fn the_latest_change_is_judged_first() {
        let mut queue = idle();
        queue.update(
            &sections(),
            files(&[("a", "2"), ("b", "1"), ("c", "1")]),
            Cases::Same,
        );
        queue.update(
            &sections(),
            files(&[("a", "2"), ("b", "1"), ("c", "2")]),
            Cases::Same,
        );
        assert_eq!(queue.next(), Some(Job::One("c".to_owned())));
        queue.finish(&Job::One("c".to_owned()), JobResult::Judged);
        assert_eq!(queue.next(), Some(Job::One("a".to_owned())));
    }

    #[test]
    fn a_lost_file_is_a_change() {
        let mut queue = idle();
        assert!(queue.update(&sections(), files(&STUBS[1..]), Cases::Same));
        assert_eq!(queue.next(), Some(Job::One("a".to_owned())));
    }

    #[test]
    fn changed_cases_and_shared_files_concern_everybody() {
        let mut queue = idle();
        assert!(queue.update(&sections(), files(STUBS), Cases::Changed));
        assert_eq!(queue.next(), Some(Job::All));
        queue.finish(&Job::All, JobResult::Judged);
        let with_shared = files(&[STUBS, &[("mod", "1")]].concat());
        assert!(queue.update(&sections(), with_shared, Cases::Same));
        assert_eq!(queue.next(), Some(Job::All));
    }

    #[test]
    fn a_failed_job_is_tried_again_when_asked() {
        let mut queue = idle();
        let job = Job::One("a".to_owned());
        queue.update(
            &sections(),
            files(&[("a", "2"), ("b", "1"), ("c", "1")]),
            Cases::Same,
        );
        queue.finish(&job, JobResult::Failed);
        assert_eq!(queue.next(), None);
        queue.retry_failed();
        assert_eq!(queue.next(), Some(job));
    }
}
