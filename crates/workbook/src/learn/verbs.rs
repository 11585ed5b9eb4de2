//! What the learner's verbs do: find the section, judge it, tell.
//!
//! Each gives the answer to "is all well?", from which the exit code follows.

use super::cargo::Told;
use super::report::{self, Detail, Paint};
use super::sections::{self, exercise, solution};
use super::verdict::{State, Verdict};
use super::{diff, files, git::Git, hints, judge, kept};
use crate::error::Diagnostic;
use crate::registry::Section;
use anyhow::Result;
use serde::Serialize;
use serde_json::json;
use std::fmt::Write;
use std::io::IsTerminal;
use std::path::PathBuf;

/// Where the verbs work, and how they tell.
pub struct Desk {
    pub root: PathBuf,
    /// For a program: one JSON value on standard output, and nothing else there.
    pub json: bool,
    pub paint: Paint,
}

impl Desk {
    pub fn tell(&self, value: &impl Serialize, text: impl FnOnce() -> String) -> Result<()> {
        let text = match self.json {
            true => serde_json::to_string_pretty(value)? + "\n",
            false => text(),
        };
        // A reader who closes the pipe early has seen what they wanted.
        let _ = std::io::Write::write_all(&mut std::io::stdout().lock(), text.as_bytes());
        Ok(())
    }

    /// Judges all sections.
    async fn judge_all(&self) -> Result<(Vec<Section>, Vec<Verdict>)> {
        let sections = sections::all(&self.root)?;
        let progress = Progress::start("judging your exercises");
        let verdicts = judge::all(&self.root, &sections, &|line| progress.tell(line)).await?;
        Ok((sections, verdicts))
    }

    async fn judge_one(&self, section: &Section) -> Result<Verdict> {
        let progress = Progress::start(&format!("judging {}", section.id));
        judge::section(&self.root, section, &|line| progress.tell(line)).await
    }

    /// Judges the sections named, or all of them.
    ///
    /// # Errors
    ///
    /// As [`judge::all`], and when a name is no section's.
    pub async fn check(&self, names: &[String], all: bool) -> Result<bool> {
        let detail = if all { Detail::All } else { Detail::First };
        if names.is_empty() {
            let (sections, verdicts) = self.judge_all().await?;
            let well = !verdicts.iter().any(|verdict| verdict.state.is_wrong());
            self.tell(&verdicts, || {
                let mut text = String::new();
                let mut last = "";
                for verdict in verdicts.iter().filter(|verdict| verdict.state.is_wrong()) {
                    // What all of them share is told once.
                    if verdict.compiler.is_empty() || verdict.compiler != last {
                        text += &report::verdict(verdict, detail, self.paint);
                        text.push('\n');
                    }
                    last = &verdict.compiler;
                }
                let rows: Vec<_> = sections.iter().zip(&verdicts).collect();
                text + &report::list(&rows, self.paint)
                    + &format!("{}\n", report::progress(&verdicts))
            })?;
            return Ok(well);
        }
        let sections = sections::all(&self.root)?;
        // All names are looked up before anything takes its time.
        let wanted: Result<Vec<&Section>> = names
            .iter()
            .map(|name| sections::find(&sections, name))
            .collect();
        let mut verdicts = Vec::new();
        for section in wanted? {
            let verdict = self.judge_one(section).await?;
            if !self.json {
                self.tell(&(), || report::verdict(&verdict, detail, self.paint))?;
            }
            verdicts.push(verdict);
        }
        if self.json {
            self.tell(&verdicts, String::new)?;
        }
        Ok(!verdicts.iter().any(|verdict| verdict.state.is_wrong()))
    }

    /// Every section with its minutes and its state; of one state, if that is asked.
    ///
    /// # Errors
    ///
    /// As [`judge::all`].
    pub async fn list(&self, only: &[State]) -> Result<bool> {
        let (sections, verdicts) = self.judge_all().await?;
        let rows: Vec<(&Section, &Verdict)> = sections
            .iter()
            .zip(&verdicts)
            .filter(|(_, verdict)| only.is_empty() || only.contains(&verdict.state))
            .collect();
        let values: Vec<_> = rows
            .iter()
            .map(|(section, verdict)| {
                json!({
                    "id": section.id, "part": section.part, "title": section.title,
                    "read": section.minutes.read, "do": section.minutes.work,
                    "discuss": section.minutes.discuss, "stands_on": section.stands_on,
                    "page": sections::page(section), "file": verdict.file, "state": verdict.state,
                    "passed": verdict.passed, "cases": verdict.cases,
                })
            })
            .collect();
        self.tell(&values, || {
            let progress = report::progress(&verdicts);
            match rows.is_empty() {
                true => format!("no exercise is in that state; {progress}\n"),
                false => report::list(&rows, self.paint) + &format!("{progress}\n"),
            }
        })?;
        Ok(true)
    }

    /// What to read and do now: what is wrong, else what is begun, else the first
    /// that is not done.
    ///
    /// # Errors
    ///
    /// As [`judge::all`].
    pub async fn next(&self) -> Result<bool> {
        let (sections, verdicts) = self.judge_all().await?;
        let rows = || sections.iter().zip(&verdicts);
        let found = rows()
            .find(|(_, verdict)| verdict.state.is_wrong())
            .or_else(|| rows().find(|(_, verdict)| verdict.state == State::Begun))
            .or_else(|| rows().find(|(_, verdict)| verdict.state == State::NotAttempted));
        let progress = report::progress(&verdicts);
        let Some((section, verdict)) = found else {
            self.tell(&json!({ "progress": progress, "next": null }), || {
                format!("{progress}: there is nothing left to do here. Well worked.\n")
            })?;
            return Ok(true);
        };
        let file = verdict.stubs_at.first().unwrap_or(&verdict.file);
        let page = layout::page(&section.part, &section.id);
        self.tell(
            &json!({
                "progress": progress,
                "next": {
                    "id": section.id, "title": section.title, "state": verdict.state,
                    "page": page, "file": verdict.file, "place": file,
                    "read": section.minutes.read, "do": section.minutes.work,
                },
            }),
            || {
                let mut text = format!(
                    "{progress}. Next: {} ({})\n\n",
                    self.paint.strong(&section.title),
                    verdict.state.words()
                );
                if verdict.state == State::NotAttempted {
                    let _ = writeln!(
                        text,
                        "  Read   {page}, or its page in the book ({} minutes)",
                        section.minutes.read
                    );
                    let _ = writeln!(text, "  Do     {file} ({} minutes)", section.minutes.work);
                } else {
                    let _ = writeln!(text, "  Do     {file}: go on with it");
                }
                let _ = writeln!(text, "  Check  cargo workbook check {}", section.id);
                let _ = writeln!(text, "  Stuck  cargo workbook hint {}", section.id);
                text
            },
        )?;
        Ok(true)
    }

    /// One more hint.
    ///
    /// # Errors
    ///
    /// When there is no such section, or its hints cannot be read.
    pub fn hint(&self, name: &str, again: bool) -> Result<bool> {
        let sections = sections::all(&self.root)?;
        let section = sections::find(&sections, name)?;
        let hint = hints::next(&self.root, section, again)?;
        if let Some(why) = &hint.not_remembered {
            eprintln!(
                "(that this hint was shown cannot be remembered; all of them are in {})\n{why}\n",
                layout::hints(&section.id)
            );
        }
        self.tell(&hint, || {
            let more = match hint.of - hint.number {
                0 => format!(
                    "That was the last. `cargo workbook hint {0} --again` begins with the first, `cargo workbook solution {0} --peek` shows what is missing.",
                    section.id
                ),
                _ => "Type the same again for a plainer one.".to_owned(),
            };
            let heading = format!("Hint {} of {}: {}", hint.number, hint.of, hint.name.to_lowercase());
            format!("{}\n\n{}\n\n{more}\n", self.paint.strong(&heading), hint.text)
        })?;
        Ok(true)
    }

    /// Puts the stub in the place of the reader's text, or the text back.
    ///
    /// # Errors
    ///
    /// When there is no such section, no history to take the stub from, or the
    /// reader's text cannot be kept; then nothing is changed.
    pub fn reset(&self, name: &str, back: bool) -> Result<bool> {
        let sections = sections::all(&self.root)?;
        let section = sections::find(&sections, name)?;
        let (id, file) = (&section.id, exercise(section));
        // Whatever it holds can be kept: it need not be text.
        let now = files::read_bytes(&self.root, &file)?;
        let is_now = |text: &[u8]| {
            now.as_deref()
                .is_some_and(|now| files::are_alike(now, text))
        };
        let (from, text) = if back {
            let copies = kept::copies(&self.root, &file);
            let other = copies.into_iter().find(|(_, text)| !is_now(text));
            other.ok_or_else(|| {
                Diagnostic::new(format!("failed to bring back a text of `{id}`"))
                    .why(format!("none is kept that differs from `{file}` as it is"))
                    .help(format!(
                        "look in `.workbook/kept/`; `cargo workbook reset {id}` puts texts there"
                    ))
            })?
        } else {
            let stub = Git::open(&self.root)?.stub(&file)?;
            let text = match now.as_deref().map(std::str::from_utf8) {
                Some(Ok(now)) => files::Endings::of(now).put_on(&stub.text),
                _ => stub.text,
            };
            (format!("commit {}", stub.commit), text.into_bytes())
        };
        if is_now(&text) {
            self.tell(
                &json!({ "id": id, "file": file, "changed": false, "kept": null }),
                || format!("{file} is the stub already; nothing to do\n"),
            )?;
            return Ok(true);
        }
        let kept = match &now {
            Some(now) => Some(kept::keep(&self.root, &file, now)?),
            None => None,
        };
        files::save(&self.root, &file, &text)?;
        self.tell(
            &json!({ "id": id, "file": file, "changed": true, "from": from, "kept": kept }),
            || {
                let mut told = match back {
                    true => format!("{file} is your text of {from} again\n"),
                    false => format!("{file} is the stub again, as of {from}\n"),
                };
                if let Some(kept) = &kept {
                    let _ = writeln!(told, "  what it was is kept in {kept}\n  `cargo workbook reset {id} --back` brings it back");
                }
                told
            },
        )?;
        Ok(true)
    }

    /// The solution, as what it differs in from the reader's text.
    ///
    /// # Errors
    ///
    /// When there is no such section, or the exercise is not done and the reader
    /// has not asked to peek.
    pub async fn solution(&self, name: &str, peek: bool) -> Result<bool> {
        let sections = sections::all(&self.root)?;
        let section = sections::find(&sections, name)?;
        let (own, given) = (exercise(section), solution(section));
        if !peek {
            let verdict = self.judge_one(section).await?;
            if verdict.state != State::Done {
                let id = &section.id;
                let state = verdict.state.words();
                return Err(Diagnostic::new(format!("failed to show the solution of `{id}`"))
                    .why(format!("your exercise is not done ({state})"))
                    .help(format!(
                        "`cargo workbook check {id}` says what is missing, `cargo workbook hint {id}` helps; \
                         `cargo workbook solution {id} --peek` shows it all the same"
                    ))
                    .into());
            }
        }
        let mine = files::read(&self.root, &own)?.unwrap_or_default();
        let solved = files::read(&self.root, &given)?.ok_or_else(|| {
            Diagnostic::new(format!("failed to read `{given}`"))
                .why("it is not there")
                .help(format!("`git checkout -- {given}`"))
        })?;
        let diff = diff::unified(&mine, &solved, &own, &given);
        self.tell(
            &json!({ "id": section.id, "file": given, "diff": diff }),
            || {
                if diff.is_empty() {
                    return format!("{own} and {given} are the same\n");
                }
                format!(
                    "{}\nThe whole file, with its reasons: {given}\n",
                    self.paint.diff(&diff)
                )
            },
        )?;
        Ok(true)
    }
}

/// Shows on the terminal what is being done, on one line that is wiped in the end.
/// Where standard error is no terminal, it is silent.
pub struct Progress {
    what: String,
    shown: bool,
}

impl Progress {
    pub fn start(what: &str) -> Progress {
        let progress = Progress {
            what: what.to_owned(),
            shown: std::io::stderr().is_terminal(),
        };
        progress.tell("");
        progress
    }

    /// `line` is Cargo's or the judge's own.
    pub fn tell(&self, line: &str) {
        if !self.shown {
            return;
        }
        let line = match super::output::case_line(line) {
            Some((name, _)) => name,
            None if line.starts_with("test ") || line.is_empty() => "",
            None if CARGOS.iter().any(|word| line.starts_with(word)) => line,
            None => return,
        };
        let text: String = format!("{} … {line}", self.what).chars().take(78).collect();
        eprint!("\r\x1b[2K{text}");
    }
}

/// What Cargo's lines of progress begin with.
const CARGOS: [&str; 5] = [
    "Compiling",
    "Blocking",
    "Downloading",
    "Downloaded",
    "Updating",
];

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            eprint!("\r\x1b[2K");
        }
    }
}

/// For [`judge`], when nobody wants to know.
pub const SILENT: Told<'static> = &|_| ();
