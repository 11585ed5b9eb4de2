//! What the README shows of a first exercise is what happens.

use crate::learner_copy::{Copy, read};
use std::path::PathBuf;

/// The part of the README that shows it: from this heading to the next.
const HEADING: &str = "## A first exercise";
const FILE: &str = "exercises/src/patterns/or_channel.rs";

/// The fenced blocks of that part in this language, in order.
fn blocks(part: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    part.split(&fence)
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("\n```")?.0.to_owned()))
        .collect()
}

#[test]
fn the_first_exercise_goes_as_the_readme_says() {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let workbook = layout::root(&package).expect("the judge is in the workbook");
    let readme = read(&workbook.join(layout::README));
    let (_, part) = readme.split_once(HEADING).expect("it has that part");
    let (part, _) = part.split_once("\n## ").expect("it is not the last part");
    let [stub, first_try] = &blocks(part, "rust")[..] else {
        panic!("a stub and a first try are shown: {part}");
    };
    let [not_attempted, verdict] = &blocks(part, "text")[..] else {
        panic!("what is said of each is shown: {part}");
    };
    // Only this section is compiled here, so the last line counts no other.
    let (verdict, others) = verdict.rsplit_once('\n').expect("it has several lines");
    let sections = sections_in_the_index(&readme);
    assert_eq!(
        others,
        format!("{} sections are not attempted.", sections - 1)
    );

    let copy = Copy::make();
    let exercise = read(&workbook.join(FILE));
    assert!(exercise.contains(stub), "{FILE} does not hold:\n{stub}");
    let only_this = ["--no-default-features", "--features", "or_channel"];
    copy.put(FILE, &exercise);
    let said = copy.test(&only_this);
    said.passes().says(&spaced(not_attempted));
    copy.put(FILE, &exercise.replace(stub, first_try));
    copy.test(&only_this).fails().says(verdict);
}

/// How many sections the README lists.
fn sections_in_the_index(readme: &str) -> usize {
    let rows = readme.lines().filter(|line| line.contains("[exercise]("));
    rows.count()
}

/// A line of the test program with the space that it has between name and verdict where
/// names are of unequal length.
fn spaced(line: &str) -> String {
    let (_, verdict) = line.split_once(" ... ").expect("it has a verdict");
    format!("... {verdict}")
}
