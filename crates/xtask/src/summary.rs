//! The lines of `SUMMARY.md`.

use layout::RECAP_ID;

/// Puts the section behind the last one of its part. A new part stands behind the others.
pub(crate) fn add(lines: &mut Vec<String>, part: &str, id: &str, title: &str) {
    let entry = format!("- [{title}]({part}/{id}.md)");
    let link = format!("]({part}/");
    // The questions about a part stay its last page.
    let is_section = |line: &String| line.contains(&link) && !is_line_of(line, part, RECAP_ID);
    if let Some(last) = lines.iter().rposition(is_section) {
        lines.insert(last + 1, entry);
        return;
    }
    if let Some(recap) = lines.iter().position(|line| line.contains(&link)) {
        lines.insert(recap, entry);
        return;
    }
    let heading = format!("# {}", title_of(part));
    let mut end = end_of_parts(lines);
    while end > 0 && lines[end - 1].is_empty() {
        end -= 1;
    }
    let new_part = [String::new(), heading, String::new(), entry];
    lines.splice(end..end, new_part);
}

/// Where the parts end: at the `---` in front of the pages that belong to none, or at the
/// end of the summary.
fn end_of_parts(lines: &[String]) -> usize {
    let behind = lines
        .iter()
        .rposition(|line| !line.is_empty() && line != "---" && !line.starts_with('['))
        .map_or(0, |last| last + 1);
    // Where no part is left, pages in front of the parts may stand between `behind` and the rule.
    lines[behind..]
        .iter()
        .position(|line| line == "---")
        .map_or(lines.len(), |rule| behind + rule)
}

/// Takes the section's line away, and what is left of a part that has no section any more:
/// its heading and its questions.
pub(crate) fn remove(lines: &mut Vec<String>, part: &str, id: &str) {
    let place = lines.iter().position(|line| is_line_of(line, part, id));
    // The heading of a part is the book's own, and need not be made of the folder's name.
    let heading = place.and_then(|place| {
        let above = &lines[..place];
        above.iter().rposition(|line| line.starts_with("# "))
    });
    lines.retain(|line| !is_line_of(line, part, id));
    let link = format!("]({part}/");
    let is_section = |line: &String| line.contains(&link) && !is_line_of(line, part, RECAP_ID);
    if !lines.iter().any(is_section) {
        lines.retain(|line| !is_line_of(line, part, RECAP_ID));
        if let Some(at) = heading {
            let blank = lines[at + 1..].iter().take_while(|line| line.is_empty());
            let end = at + 1 + blank.count();
            lines.drain(at..end);
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
}

/// The line of a section in the summary.
fn is_line_of(line: &str, part: &str, id: &str) -> bool {
    line.trim_start().starts_with("- [") && line.ends_with(&format!("]({part}/{id}.md)"))
}

/// `or_channel` → `Or channel`
pub(crate) fn title_of(id: &str) -> String {
    let words = id.replace('_', " ");
    let (first, rest) = words.split_at(1);
    first.to_uppercase() + rest
}
