//! Finds the links in a page's HTML.

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;
use std::collections::HashSet;

/// What of a page's HTML has to do with links.
#[derive(Default)]
pub(super) struct Links {
    /// What a fragment can lead to.
    pub anchors: HashSet<String>,
    /// Where its elements lead.
    pub targets: Vec<String>,
}

/// Reads a page.
pub(super) fn links(text: &str) -> Links {
    let reader = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    let _ = reader.feed(&input);
    reader.end();
    reader.sink.0.into_inner()
}

/// Gathers links as the HTML parser finds tags.
#[derive(Default)]
struct Reader(RefCell<Links>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else {
            return TokenSinkResult::Continue;
        };
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        self.take(&tag);
        match &*tag.name {
            // What is inside these is no HTML.
            "script" => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Reader {
    fn take(&self, tag: &Tag) {
        let mut links = self.0.borrow_mut();
        for attribute in &tag.attrs {
            match (&*tag.name, &*attribute.name.local) {
                (_, "id") | ("a", "name") => {
                    links.anchors.insert(attribute.value.to_string());
                }
                ("base", _) => {}
                (_, "href" | "src") => links.targets.push(attribute.value.to_string()),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_links_and_anchors_but_not_scripts() {
        let links = links(
            "<h1 id=one>x</h1><a href='a.html#b'>x</a><script>'<a href=\"no\">'</script><img src=i.png>",
        );
        assert!(links.anchors.contains("one"));
        assert_eq!(links.targets, ["a.html#b", "i.png"]);
    }
}
