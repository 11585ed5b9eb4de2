//! From code to verdicts: one section, or all of them.

use super::cargo::{self, Build, Features, Told};
use super::files;
use super::output;
use crate::process::cargo_json::CompilerMessage;

use super::sections::{cases, exercise, is_of_exercise};
use super::verdict::{Case, State, Verdict};
use crate::registry::Section;
use anyhow::Result;
use std::path::Path;

/// So often a file may change under the judge before a verdict on it is given.
const TRIES: usize = 3;

/// Judges one section, whatever state the others are in.
///
/// A file that is saved again meanwhile is judged again: the verdict is on the
/// text that is there when it is given.
///
/// # Errors
///
/// When the judge cannot be built or run for a reason that is not in the code.
pub async fn section(root: &Path, section: &Section, told: Told<'_>) -> Result<Verdict> {
    let path = root.join(exercise(section));
    let mut tries = 0;
    loop {
        tries += 1;
        let before = std::fs::read(&path).ok();
        if let Some(verdict) = without_a_text(root, section) {
            return Ok(verdict);
        }
        let verdict = once(root, section, told).await;
        if tries == TRIES || std::fs::read(&path).ok() == before {
            return verdict;
        }
        told("the file has changed: judging it again");
    }
}

async fn once(root: &Path, section: &Section, told: Told<'_>) -> Result<Verdict> {
    let only = [section.id.as_str()];
    match cargo::build(root, Features::Only(&only), told).await? {
        Build::Refused(errors) => Ok(refused(section, &errors.iter().collect::<Vec<_>>())),
        Build::Broke(why) => Ok(Verdict::refused(&section.id, &exercise(section), why)),
        Build::Judge(judge, warnings) => {
            let filter = format!("{}::", section.id);
            let said = cargo::judge(root, &judge, Some(&filter), told).await?;
            Ok(of_cases(section, &output::cases(&said), &warnings))
        }
    }
}

/// Judges all these sections, in one build of those that compile.
///
/// # Errors
///
/// As [`section`].
pub async fn all(root: &Path, sections: &[Section], told: Told<'_>) -> Result<Vec<Verdict>> {
    let mut verdicts: Vec<Verdict> = Vec::new();
    let mut left: Vec<&Section> = Vec::new();
    for section in sections {
        match without_a_text(root, section) {
            None => left.push(section),
            Some(verdict) => verdicts.push(verdict),
        }
    }
    while !left.is_empty() {
        let ids: Vec<&str> = left.iter().map(|section| section.id.as_str()).collect();
        let features = match verdicts.is_empty() {
            true => Features::Default,
            false => Features::Only(&ids),
        };
        match cargo::build(root, features, told).await? {
            Build::Judge(judge, warnings) => {
                let said = cargo::judge(root, &judge, None, told).await?;
                let cases = output::cases(&said);
                verdicts.extend(
                    left.iter()
                        .map(|section| of_cases(section, &cases, &warnings)),
                );
                break;
            }
            // Only each by itself shows whose it is.
            Build::Broke(why) => {
                let alone = each_alone(root, &left, told).await?;
                let is_everybodys = alone.len() == sections.len() && sections.len() > 1;
                if is_everybodys
                    && alone
                        .iter()
                        .all(|verdict| verdict.state == State::DoesNotCompile)
                {
                    return Err(cargo::judge_not_built(&why).into());
                }
                verdicts.extend(alone);
                break;
            }
            Build::Refused(errors) => {
                // An early error hides later ones in other files, so leaving these
                // sections out may bring up more.
                let (bad, good): (Vec<&Section>, Vec<&Section>) = left
                    .iter()
                    .partition(|section| !blaming(section, &errors).is_empty());
                if bad.is_empty() {
                    // Nobody's file is to blame: what all of them share is broken.
                    let everything: Vec<&CompilerMessage> = errors.iter().collect();
                    verdicts.extend(left.iter().map(|section| refused(section, &everything)));
                    break;
                }
                verdicts.extend(
                    bad.iter()
                        .map(|section| refused(section, &blaming(section, &errors))),
                );
                left = good;
            }
        }
    }
    let place = |verdict: &Verdict| sections.iter().position(|section| section.id == verdict.id);
    verdicts.sort_by_key(place);
    Ok(verdicts)
}

/// Judges each of these in a build of its own.
async fn each_alone(root: &Path, sections: &[&Section], told: Told<'_>) -> Result<Vec<Verdict>> {
    let mut verdicts = Vec::new();
    for section in sections {
        verdicts.push(once(root, section, told).await?);
    }
    Ok(verdicts)
}

/// The verdict on a file that is not there, or holds no text: the compiler would
/// only say that a function is missing, or blame the file that names this one.
fn without_a_text(root: &Path, section: &Section) -> Option<Verdict> {
    let file = exercise(section);
    match files::read(root, &file) {
        Ok(None) => Some(Verdict::missing(&section.id, &file)),
        Err(error) => Some(Verdict::refused(
            &section.id,
            &file,
            crate::error::render(&error),
        )),
        Ok(Some(text)) if text.trim().is_empty() => {
            let why = format!(
                "`{file}` is empty. If the disk was full when you saved it, your editor still has the text: make room, and save it again."
            );
            Some(Verdict::refused(&section.id, &file, why))
        }
        Ok(Some(_)) => None,
    }
}

fn of_cases(section: &Section, cases: &[Case], warnings: &[CompilerMessage]) -> Verdict {
    let file = exercise(section);
    let own = cases.iter().filter(|case| case.section() == section.id);
    let mut verdict = Verdict::of_cases(&section.id, &file, own);
    let warnings: Vec<&str> = warnings
        .iter()
        .filter(|warning| {
            let mut files = warning.files.iter();
            files.any(|file| is_of_exercise(section, file))
        })
        .map(|warning| warning.text.as_str())
        .collect();
    verdict.compiler = warnings.join("\n\n");
    verdict
}

/// The errors that point at a file of the section; first of all at the reader's.
fn blaming<'a>(section: &Section, errors: &'a [CompilerMessage]) -> Vec<&'a CompilerMessage> {
    let cases = cases(section);
    errors
        .iter()
        .filter(|error| {
            let mut files = error.files.iter();
            files.any(|file| *file == cases || is_of_exercise(section, file))
        })
        .collect()
}

fn refused(section: &Section, errors: &[&CompilerMessage]) -> Verdict {
    let file = exercise(section);
    let mut text: Vec<&str> = errors.iter().map(|error| error.text.as_str()).collect();
    text.dedup();
    let mut text = text.join("\n\n");
    let in_the_file = errors.iter().any(|error| {
        let mut files = error.files.iter();
        files.any(|file| is_of_exercise(section, file))
    });
    let in_the_cases = errors
        .iter()
        .any(|error| error.files.contains(&cases(section)));
    if in_the_cases && !in_the_file {
        text = format!(
            "The file compiles, but the cases cannot use it: a signature in it is not the stub's.\n\n{text}"
        );
    } else if !in_the_file && let Some(shared) = errors.iter().find_map(|error| error.files.first())
    {
        text = format!(
            "This exercise is not to blame, but `{shared}`, which all of them share: \
             `git diff -- {shared}` shows what has changed in it.\n\n{text}"
        );
    }
    Verdict::refused(&section.id, &file, text)
}
