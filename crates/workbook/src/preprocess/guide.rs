//! For the instructor's guide: how to teach each section, and a timetable.

use super::page::Page;
use crate::course::Section;
use crate::error::Diagnostic;
use layout::{SCHEDULES, with_slashes};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

/// How to teach each section of a part: `{{#guide <part>}}`.
pub(super) fn guide(
    page: &Page,
    sections: &[Section],
    line: usize,
    arguments: &[&str],
) -> Result<String, Diagnostic> {
    let fail = |fault| page.problem(line, "failed to show how to teach a part", fault);
    let of_part: Vec<&Section> = sections
        .iter()
        .filter(|section| arguments == [section.part.as_str()])
        .collect();
    if of_part.is_empty() {
        return Err(fail(
            Diagnostic::new(format!("there is no part `{}`", arguments.join(" ")))
                .help("write {{#guide <part>}}, with a folder of the pages"),
        ));
    }
    let entries: Result<Vec<String>, Diagnostic> = of_part
        .into_iter()
        .map(|section| entry(page, section))
        .collect();
    Ok(format!("\n{}\n", entries.map_err(fail)?.join("\n")))
}

/// How to teach one section, below its title and its minutes.
fn entry(page: &Page, section: &Section) -> Result<String, Diagnostic> {
    let file = layout::guide(&section.id);
    let text = fs::read_to_string(page.root.join(&file)).map_err(|error| {
        Diagnostic::new(format!("`{file}` cannot be read: {error}"))
            .help("write how the section is taught, as the files beside it do")
    })?;
    let Section { title, minutes, .. } = section;
    Ok(format!(
        "## {title}\n\n<div class=\"facts\">\n\n[the page](../{}) · {} min to read · {} min to do · {} min \
         to discuss\n\n</div>\n\n{}\n",
        with_slashes(&section.page),
        minutes.read,
        minutes.work,
        minutes.discuss,
        text.trim(),
    ))
}

/// A timetable of `book/schedules.toml`: `{{#schedule <name>}}`.
pub(super) fn schedule(
    page: &Page,
    sections: &[Section],
    line: usize,
    arguments: &[&str],
) -> Result<String, Diagnostic> {
    let fail = |fault| page.problem(line, "failed to show a timetable", fault);
    let [name] = arguments else {
        return Err(fail(
            Diagnostic::new(format!("there is `{}`", arguments.join(" ")))
                .help("write {{#schedule <name>}}"),
        ));
    };
    let text = fs::read_to_string(page.root.join(SCHEDULES)).map_err(|error| {
        fail(Diagnostic::new(format!(
            "`{SCHEDULES}` cannot be read: {error}"
        )))
    })?;
    timetable(&text, name, sections).map_err(fail)
}

/// A day of a course.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Day {
    /// When it begins, `09:00`.
    begin: String,
    /// When it has to be over.
    end: String,
    /// What is done, one after the other.
    item: Vec<Item>,
}

/// What is done at one time.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    /// The section, `<part>/<section>`, if it is one.
    section: Option<String>,
    /// What is done of it; all of it, if left out.
    #[serde(rename = "do", default = "everything")]
    parts: Vec<Part>,
    /// What else is done.
    text: Option<String>,
    /// How long that takes.
    minutes: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Part {
    Read,
    Work,
    Discuss,
}

fn everything() -> Vec<Part> {
    vec![Part::Read, Part::Work, Part::Discuss]
}

/// The table of the day `name`, as Markdown.
fn timetable(text: &str, name: &str, sections: &[Section]) -> Result<String, Diagnostic> {
    let days: BTreeMap<String, Day> = toml::from_str(text).map_err(|error| {
        Diagnostic::new(format!("failed to read `{SCHEDULES}`"))
            .why(error.message())
            .help("a [day] has begin, end and [[day.item]]s, with section and do, or with text and minutes")
    })?;
    let day = days.get(name).ok_or_else(|| {
        Diagnostic::new(format!("`{SCHEDULES}` has no `{name}`"))
            .help(format!("write one of: {}", join(days.keys())))
    })?;
    let (mut now, end) = (minutes_of(&day.begin)?, minutes_of(&day.end)?);
    let mut table = "\n| from | what | minutes |\n|---|---|---|\n".to_owned();
    for item in &day.item {
        let (what, minutes) = described(item, sections)?;
        let _ = writeln!(table, "| {} | {what} | {minutes} |", clock(now));
        now += minutes;
    }
    if now > end {
        return Err(Diagnostic::new(format!(
            "`{name}` lasts until {}, and ends at {}",
            clock(now),
            day.end
        ))
        .help("leave something out, or let the day end later"));
    }
    let _ = writeln!(table, "| {} | The end | |", clock(now));
    Ok(table + "\n")
}

/// What is done, as Markdown, and how many minutes it takes.
fn described(item: &Item, sections: &[Section]) -> Result<(String, u32), Diagnostic> {
    match (&item.section, &item.text, item.minutes) {
        (Some(name), None, None) => {
            let section = find(sections, name)?;
            let minutes = item.parts.iter().map(|part| match part {
                Part::Read => section.minutes.read,
                Part::Work => section.minutes.work,
                Part::Discuss => section.minutes.discuss,
            });
            let words = item.parts.iter().map(|part| match part {
                Part::Read => "read",
                Part::Work => "exercise",
                Part::Discuss => "discuss",
            });
            let link = format!("[{}](../{})", section.title, with_slashes(&section.page));
            Ok((format!("{link}: {}", join(words)), minutes.sum()))
        }
        (None, Some(text), Some(minutes)) => Ok((text.clone(), minutes)),
        _ => Err(
            Diagnostic::new(format!("{item:?} is neither a section nor something else"))
                .help("give it section, and do if it is not all of it; or text and minutes"),
        ),
    }
}

fn find<'a>(sections: &'a [Section], name: &str) -> Result<&'a Section, Diagnostic> {
    let is_it = |section: &&Section| name == format!("{}/{}", section.part, section.id);
    sections.iter().find(is_it).ok_or_else(|| {
        Diagnostic::new(format!("there is no section `{name}`"))
            .help("write its part and its id: patterns/leaks")
    })
}

/// `09:30` as minutes since midnight.
fn minutes_of(clock: &str) -> Result<u32, Diagnostic> {
    let parsed = clock.split_once(':').and_then(|(hours, minutes)| {
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        (hours < 24 && minutes < 60).then_some(60 * hours + minutes)
    });
    parsed.ok_or_else(|| Diagnostic::new(format!("`{clock}` is no time")).help("write 09:30"))
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn join(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let words: Vec<_> = words
        .into_iter()
        .map(|word| word.as_ref().to_owned())
        .collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Minutes;
    use std::path::PathBuf;

    fn sections() -> Vec<Section> {
        let (read, work, discuss) = (20, 25, 10);
        vec![Section {
            id: "leaks".to_owned(),
            part: "patterns".to_owned(),
            title: "Preventing leaks".to_owned(),
            minutes: Minutes {
                read,
                work,
                discuss,
            },
            requires: Vec::new(),
            page: PathBuf::from("patterns/leaks.md"),
        }]
    }

    const DAY: &str = "\
[short]
begin = \"09:50\"
end = \"11:00\"

[[short.item]]
text = \"Welcome\"
minutes = 15

[[short.item]]
section = \"patterns/leaks\"
";

    #[test]
    fn a_day_is_told_by_the_clock() {
        let table = timetable(DAY, "short", &sections()).unwrap();
        let rows: Vec<&str> = table.trim().lines().skip(2).collect();
        assert_eq!(
            rows,
            [
                "| 09:50 | Welcome | 15 |",
                "| 10:05 | [Preventing leaks](../patterns/leaks.md): read, exercise, discuss | 55 |",
                "| 11:00 | The end | |",
            ]
        );
    }

    #[test]
    fn a_part_of_a_section_takes_less() {
        let day = format!("{DAY}do = [\"read\", \"discuss\"]\n");
        let table = timetable(&day, "short", &sections()).unwrap();
        assert!(table.contains(": read, discuss | 30 |"), "{table}");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for (day, why) in [
            (DAY.replace("11:00", "10:59"), "lasts until 11:00"),
            (DAY.replace("patterns/leaks", "leaks"), "no section `leaks`"),
            (DAY.replace("09:50", "9 o'clock"), "is no time"),
            (DAY.replace("minutes = 15\n", ""), "neither a section"),
            (
                DAY.replace("[short]", "[short]\npause = 3"),
                "failed to read",
            ),
            (DAY.replace("short", "long"), "has no `short`"),
        ] {
            let problem = timetable(&day, "short", &sections()).unwrap_err();
            assert!(problem.to_string().contains(why), "{problem}");
        }
    }
}
