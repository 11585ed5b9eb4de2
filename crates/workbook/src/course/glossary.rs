//! What the words of the pages mean: `book/glossary.toml`.

use crate::error::Diagnostic;
use layout::GLOSSARY;
use serde::Deserialize;
use std::path::Path;
use toml::Spanned;

/// The words, in the order of the alphabet.
#[derive(Debug, Default)]
pub struct Glossary {
    /// One for each word.
    pub entries: Vec<Entry>,
}

/// One word.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The word, as it is looked up.
    #[serde(rename = "term")]
    written: Spanned<String>,
    /// What it means, in a sentence or two of Markdown.
    pub text: String,
    /// Where it is explained: a page, seen from `book/src`, and a heading in it. The
    /// first is the best. These pages are not led here by the word.
    pub see: Vec<String>,
    /// What else people call it, or call what it is for.
    #[serde(default)]
    also: Vec<String>,
    /// What leads here where it stands in a page; the word and its plural, if left out.
    words: Option<Vec<String>>,
}

impl Entry {
    /// The word, as it is looked up.
    pub fn term(&self) -> &str {
        self.written.get_ref()
    }

    /// What else readers may look for.
    pub(crate) fn also(&self) -> &[String] {
        &self.also
    }

    /// What leads here where it stands in a page, in small letters.
    pub fn words(&self) -> Vec<String> {
        let words = match &self.words {
            Some(words) => words.clone(),
            None => vec![self.term().to_owned(), plural(self.term())],
        };
        words.iter().map(|word| word.to_lowercase()).collect()
    }

    /// What the glossary's page has as the fragment of this entry.
    pub fn anchor(&self) -> String {
        anchor(self.term())
    }
}

/// The fragment that mdBook gives a heading.
pub(crate) fn anchor(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|letter| match letter {
        letter if letter.is_alphanumeric() || matches!(letter, '-' | '_') => {
            Some(letter.to_ascii_lowercase())
        }
        letter if letter.is_whitespace() => Some('-'),
        _ => None,
    });
    kept.collect()
}

fn plural(word: &str) -> String {
    if let Some(stem) = word.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    let is_hissing = ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end));
    format!("{word}{}", if is_hissing { "es" } else { "s" })
}

/// By what the entries are sorted: the letters alone.
fn sort_key(term: &str) -> String {
    let letters = term.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

impl Glossary {
    /// Reads it. A book without one has no words to explain.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, when an entry is incomplete, when two entries are out
    /// of order or the same, and when a word would lead to two of them.
    pub fn load(root: &Path) -> Result<Glossary, Diagnostic> {
        match std::fs::read_to_string(root.join(GLOSSARY)) {
            Ok(text) => Glossary::parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Glossary::default()),
            Err(error) => Err(Diagnostic::new("failed to read the glossary")
                .at(GLOSSARY, None)
                .caused_by(error)),
        }
    }

    fn parse(text: &str) -> Result<Glossary, Diagnostic> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            entry: Vec<Entry>,
        }
        let line_of = |at: usize| text[..at].matches('\n').count() + 1;
        let file: File = toml::from_str(text).map_err(|error| {
            Diagnostic::new("failed to read the glossary")
                .at(GLOSSARY, error.span().map(|span| line_of(span.start)))
                .why(error.message())
                .help("an [[entry]] has term, text and see = [\"page.md#heading\"]; also and words may be left out")
        })?;
        let wrong = |entry: &Entry, why: String, help: &str| {
            Err(
                Diagnostic::new(format!("failed to take in the word `{}`", entry.term()))
                    .at(GLOSSARY, line_of(entry.written.span().start))
                    .why(why)
                    .help(help),
            )
        };
        for pair in file.entry.windows(2) {
            let [before, entry] = pair else { continue };
            if sort_key(before.term()) >= sort_key(entry.term()) {
                return wrong(
                    entry,
                    format!("it stands behind `{}`", before.term()),
                    "sort the entries by their letters",
                );
            }
        }
        for (index, entry) in file.entry.iter().enumerate() {
            let words = entry.words();
            let taken = |other: &&Entry| other.words().iter().any(|word| words.contains(word));
            if let Some(other) = file.entry[..index].iter().find(taken) {
                return wrong(
                    entry,
                    format!("`{}` has the same words", other.term()),
                    "give each its own `words`",
                );
            }
            if entry.see.is_empty() {
                return wrong(
                    entry,
                    "no page explains it".to_owned(),
                    "write see = [\"page.md#heading\"]",
                );
            }
        }
        Ok(Glossary {
            entries: file.entry,
        })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A glossary of these words.
    pub(crate) fn glossary(text: &str) -> Glossary {
        Glossary::parse(text).unwrap_or_else(|error| panic!("{error}"))
    }

    fn entries(terms: &[&str]) -> String {
        let entry = |term: &&str| {
            format!("[[entry]]\nterm = \"{term}\"\ntext = \"x\"\nsee = [\"a.md#b\"]\n\n")
        };
        terms.iter().map(entry).collect()
    }

    #[test]
    fn a_word_has_a_plural_and_an_anchor() {
        let glossary = glossary(&entries(&["case", "Little's law", "tee channel"]));
        let words: Vec<_> = glossary.entries.iter().flat_map(Entry::words).collect();
        assert_eq!(words[..2], ["case", "cases"]);
        assert_eq!(glossary.entries[1].anchor(), "littles-law");
        assert_eq!(glossary.entries[2].anchor(), "tee-channel");
        assert_eq!(plural("leak"), "leaks");
        assert_eq!(plural("batch"), "batches");
        assert_eq!(plural("retry"), "retries");
    }

    #[test]
    fn entries_are_sorted_and_no_word_leads_to_two() {
        let message = |terms: &[&str]| Glossary::parse(&entries(terms)).unwrap_err().render();
        assert!(message(&["tee", "done"]).contains("behind `tee`"));
        assert!(message(&["tee", "tee"]).contains("glossary.toml:7"));
        let twice = entries(&["lock", "tee"]).replace("\"tee\"", "\"tee\"\nwords = [\"Locks\"]");
        let message = Glossary::parse(&twice).unwrap_err().render();
        assert!(message.contains("`lock` has the same words"), "{message}");
    }
}
