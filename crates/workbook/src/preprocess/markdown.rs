//! Small pieces of Markdown and HTML that the boxes are made of.

use pulldown_cmark::{Parser, html};

/// A fenced block that its own content cannot close.
///
/// mdBook's directives in `text` are escaped: a program is shown as it is.
pub(super) fn fence(info: &str, text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(3.max(longest + 1));
    let text = text.trim_end().replace("{{#", "\\{{#");
    format!("{marks}{info}\n{text}\n{marks}\n")
}

/// One line of Markdown as HTML without a paragraph around it.
pub(super) fn inline(text: &str) -> String {
    let mut rendered = String::new();
    html::push_html(&mut rendered, Parser::new(text.trim()));
    let rendered = rendered.trim();
    rendered
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"))
        .unwrap_or(rendered)
        .to_owned()
}

/// Text as HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_outlasts_the_fences_inside() {
        assert_eq!(fence("rust", "/// ```\n"), "````rust\n/// ```\n````\n");
    }

    #[test]
    fn inline_has_no_paragraph() {
        assert_eq!(
            inline("Which `tx` *drops*?"),
            "Which <code>tx</code> <em>drops</em>?"
        );
    }
}
