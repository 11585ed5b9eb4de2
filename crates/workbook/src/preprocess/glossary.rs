//! The glossary's page, `{{#glossary}}`, and the words of the other pages that lead to it.

use super::markdown::escape;
use super::page::Page;
use crate::course::Section;
use crate::course::glossary::{Entry, Glossary, anchor};
use crate::error::Diagnostic;
use layout::{GLOSSARY_PAGE, PAGES};
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

/// Every entry, under a heading of its own, so that the search leads to it.
pub(super) fn glossary(
    page: &Page,
    sections: &[Section],
    line: usize,
    arguments: &[&str],
) -> Result<String, Diagnostic> {
    let fail = |fault| page.problem(line, "failed to show the glossary", fault);
    if !arguments.is_empty() {
        return Err(fail(
            Diagnostic::new(format!("it takes nothing, not `{}`", arguments.join(" ")))
                .help("write {{#glossary}}"),
        ));
    }
    let mut text = "\n<div class=\"glossary\">\n\n".to_owned();
    for entry in &page.glossary.entries {
        let places = entry
            .see
            .iter()
            .map(|place| link(page.root, sections, place))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|fault| {
                fail(
                    Diagnostic::new(format!("the entry `{}` leads to no heading", entry.term()))
                        .caused_by(fault),
                )
            })?;
        let also = match entry.also() {
            [] => String::new(),
            also => format!("<br>\nAlso searched as: {}", also.join(", ")),
        };
        let _ = write!(
            text,
            "## {}\n\n{}\n\n→ {}{also}\n\n",
            entry.term(),
            entry.text.trim(),
            places.join("; ")
        );
    }
    text += "</div>\n\n";
    Ok(text)
}

/// `blocks/select.md#a-case` as a link that has the names of the page and the heading.
fn link(root: &Path, sections: &[Section], place: &str) -> Result<String, Diagnostic> {
    let (file, fragment) = place.split_once('#').unwrap_or((place, ""));
    let text = std::fs::read_to_string(root.join(PAGES).join(file)).map_err(|error| {
        Diagnostic::new(format!("failed to read `{file}`"))
            .caused_by(error)
            .help("name a page, seen from book/src, and a heading in it")
    })?;
    let heading = headings(&text)
        .find(|heading| anchor(heading) == fragment)
        .ok_or_else(|| {
            Diagnostic::new(format!("`{file}` has no heading for `#{fragment}`"))
                .help("correct the fragment: small letters, with `-` for each space")
        })?;
    let section = sections
        .iter()
        .find(|section| section.page == Path::new(file));
    Ok(match section {
        Some(section) => format!("[{} › {heading}]({place})", section.title),
        None => format!("[{heading}]({place})"),
    })
}

/// The headings of a page, without their marks.
fn headings(text: &str) -> impl Iterator<Item = &str> {
    let mut in_fence = false;
    text.lines().filter_map(move |line| {
        in_fence ^= line.starts_with("```");
        let heading = line.trim_start_matches('#');
        let is_heading = !in_fence && heading.len() < line.len();
        heading.strip_prefix(' ').filter(|_| is_heading)
    })
}

/// The page with a link to the glossary at the first place in its running text where a word
/// of an entry stands, unless the page is one that explains the entry. `path` is seen from
/// `book/src`.
pub(super) fn with_links(glossary: &Glossary, path: &Path, body: &str) -> String {
    if path == Path::new(GLOSSARY_PAGE) {
        return body.to_owned();
    }
    let mut words = Words::of(glossary, path);
    let mut linked = String::new();
    let mut copied = 0;
    for range in running_text(body) {
        let mut from = range.start;
        while let Some((found, entry)) = words.next_in(body, from..range.end) {
            from = found.end;
            if let Some(entry) = entry {
                let _ = write!(
                    linked,
                    "{}<a class=\"term\" href=\"{}{GLOSSARY_PAGE}#{}\" title=\"{}\">{}</a>",
                    &body[copied..found.start],
                    "../".repeat(path.components().count() - 1),
                    entry.anchor(),
                    escape(&plain(&entry.text)),
                    &body[found.clone()],
                );
                copied = found.end;
            }
        }
    }
    linked + &body[copied..]
}

/// What may lead to the glossary, the longest first: so "fan-in" is not taken for "fan".
struct Words<'a> {
    forms: Vec<(String, usize)>,
    /// Each entry, until the page has led to it.
    entries: Vec<Option<&'a Entry>>,
}

impl<'a> Words<'a> {
    fn of(glossary: &'a Glossary, path: &Path) -> Words<'a> {
        let explains = |place: &String| place.split('#').next().map(Path::new) == Some(path);
        let mut forms: Vec<(String, usize)> = glossary
            .entries
            .iter()
            .enumerate()
            .flat_map(|(index, entry)| entry.words().into_iter().map(move |word| (word, index)))
            .collect();
        forms.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        let entries = glossary.entries.iter();
        let entries = entries.map(|entry| (!entry.see.iter().any(explains)).then_some(entry));
        Words {
            forms,
            entries: entries.collect(),
        }
    }

    /// The next place in which a word stands, and its entry if the page does not lead there
    /// yet. A word that is part of a longer one is none.
    fn next_in(
        &mut self,
        body: &str,
        range: Range<usize>,
    ) -> Option<(Range<usize>, Option<&'a Entry>)> {
        let is_inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
        for (offset, _) in body[range.clone()].char_indices() {
            let start = range.start + offset;
            if body[..start].ends_with(is_inside) {
                continue;
            }
            let stands_here = |(word, _): &&(String, usize)| {
                let end = start + word.len();
                end <= range.end
                    && body
                        .get(start..end)
                        .is_some_and(|text| text.eq_ignore_ascii_case(word))
                    && !body[end..].starts_with(is_inside)
            };
            if let Some((word, index)) = self.forms.iter().find(stands_here) {
                return Some((start..start + word.len(), self.entries[*index].take()));
            }
        }
        None
    }
}

/// Where in a page text stands that is neither code, nor a heading, a link, a table, HTML or
/// a directive.
fn running_text(body: &str) -> Vec<Range<usize>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut ranges = Vec::new();
    let mut left_out = 0_usize;
    for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
        match event {
            Event::Start(Tag::Paragraph) if body[range.clone()].starts_with("{{#") => left_out += 1,
            Event::Start(tag) if left_out > 0 || is_left_out(&tag) => left_out += 1,
            Event::End(_) => left_out = left_out.saturating_sub(1),
            Event::Text(_) if left_out == 0 => ranges.push(range),
            _ => {}
        }
    }
    ranges
}

fn is_left_out(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Table(_)
    )
}

/// A line of Markdown without its marks.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for event in Parser::new(text.trim()) {
        match event {
            Event::Text(text) | Event::Code(text) => plain += &text,
            Event::SoftBreak => plain.push(' '),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::glossary::tests::glossary;

    const WORDS: &str = r#"
        [[entry]]
        term = "channel"
        text = "It *passes* `T`s."
        see = ["blocks/channels.md#the-problem"]

        [[entry]]
        term = "done"
        text = "A \"done\"."
        see = ["patterns/for_select.md#the-problem"]
        words = ["done channel", "done channels", "done fires"]

        [[entry]]
        term = "or-channel"
        text = "Many."
        see = ["patterns/or_channel.md#the-problem"]
    "#;

    fn linked(path: &str, body: &str) -> String {
        let text = with_links(&glossary(WORDS), Path::new(path), body);
        // What a link needs stands between the marks.
        text.replace("<a class=\"term\" href=\"", "[")
            .replace("</a>", "]")
            .replace("\">", ": ")
            .replace("\" title=\"", " ")
    }

    #[test]
    fn the_first_of_each_word_becomes_a_link() {
        assert_eq!(
            linked("a/b.md", "Two channels.\nA channel, and a Done channel.\n"),
            "Two [../glossary.md#channel It passes Ts.: channels].\nA channel, and a \
             [../glossary.md#done A &quot;done&quot;.: Done channel].\n"
        );
        assert_eq!(
            linked("b.md", "- *channel*'s\n"),
            "- *[glossary.md#channel It passes Ts.: channel]*'s\n"
        );
    }

    #[test]
    fn a_longer_word_is_another_one() {
        let body = "An or-channel is no subchannel, and a channel-like thing is none.\n";
        let linked = linked("a/b.md", body);
        assert_eq!(linked.matches("glossary.md").count(), 1, "{linked}");
        assert!(linked.contains(": or-channel]"), "{linked}");
    }

    #[test]
    fn nothing_else_changes() {
        let body = "# A channel\n\n`channel` [a channel](x.md) ![channel](y.png)\n\n\
            | channel |\n|---|\n| channel |\n\n```text\nchannel\n```\n\n\
            {{#listing channel/first}}\n\n<p>channel</p>\n";
        assert_eq!(linked("a/b.md", body), body);
        let body = "A channel.\n";
        for page in ["blocks/channels.md", "glossary.md"] {
            assert_eq!(linked(page, body), body, "{page}");
        }
    }

    #[test]
    fn headings_are_found_outside_of_fences() {
        let text = "# One\n```sh\n# no\n```\n### Two `x`\n#none\n";
        assert_eq!(headings(text).collect::<Vec<_>>(), ["One", "Two `x`"]);
    }
}
