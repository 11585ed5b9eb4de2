//! A picture in a page: `{{#figure …}}`.

use super::markdown::{escape, inline};
use super::page::Page;
use crate::error::Diagnostic;
use std::path::Path;

/// The picture, drawn, with its caption; and in words for who cannot see it. Both stand in
/// comments at the top of what it is drawn from.
pub(super) fn figure(page: &Page, line: usize, arguments: &[&str]) -> Result<String, Diagnostic> {
    let [id] = arguments else {
        return Err(page.problem(
            line,
            "failed to read `figure`",
            Diagnostic::new(format!(
                "it takes one picture, not `{}`",
                arguments.join(" ")
            ))
            .help("write {{#figure <section>/<name>}}"),
        ));
    };
    let failed = |fault| page.problem(line, format!("failed to show the picture `{id}`"), fault);
    let source_file = layout::figure_source(id);
    let source = read(page.root, &source_file, "write it, or correct the name").map_err(failed)?;
    let svg = read(
        page.root,
        &layout::figure(id),
        "`cargo xtask sync` draws it",
    )
    .map_err(failed)?;
    let note = |name| note(&source, &source_file, name).map_err(failed);
    Ok(format!(
        "\n<figure class=\"picture\" id=\"picture/{id}\">{}<figcaption>{}</figcaption></figure>\n\n",
        with_text(&svg, note("alt")?),
        inline(note("caption")?),
    ))
}

fn read(root: &Path, file: &str, help: &str) -> Result<String, Diagnostic> {
    std::fs::read_to_string(root.join(file)).map_err(|error| {
        Diagnostic::new(format!("failed to read `{file}`"))
            .caused_by(error)
            .help(help)
    })
}

/// The rest of the comment `# <name>: …`.
fn note<'a>(source: &'a str, file: &str, name: &str) -> Result<&'a str, Diagnostic> {
    let start = format!("# {name}: ");
    let note = source.lines().find_map(|line| line.strip_prefix(&start));
    note.map(str::trim).filter(|note| !note.is_empty()).ok_or_else(|| {
        Diagnostic::new(format!("`{file}` has no line `# {name}: …`"))
            .help("write what it shows as `# caption: …`, and all that is to be seen in it as `# alt: …`")
    })
}

/// The SVG on one line, as Markdown needs it, no wider than it was drawn, with what is to be
/// seen in it in words.
fn with_text(svg: &str, alt: &str) -> String {
    let width = svg
        .split_once("viewBox=\"")
        .and_then(|(_, rest)| rest.split('"').next()?.split(' ').nth(2))
        .unwrap_or("480");
    let head = format!(
        "<svg role=\"img\" aria-label=\"{}\" style=\"max-width:{width}px\" ",
        escape(alt)
    );
    svg.replacen("<svg ", &head, 1)
        .lines()
        .collect::<Vec<_>>()
        .join(" ")
}
