//! Draws the pictures: each is a text in the language Pikchr, and becomes an SVG.

use crate::sync::Generated;
use anyhow::{Context, Result, bail};
use layout::{FIGURES, entries, stem};
use pikchr::{Pikchr, PikchrFlags};
use std::fs;
use std::path::Path;

/// Units that a picture may be wide: as much as a telephone shows without making the
/// letters too small to be read.
const MOST_WIDTH: isize = 480;

/// What every picture begins with: its letters, its lines, its colours.
const STYLE: &str = include_str!("../templates/style.pikchr");

/// A colour of [`STYLE`], and what the page puts in its place, so that it can be read on
/// light and on dark ground. After the comma stands what a picture alone is drawn in.
const COLORS: [(&str, &str); 5] = [
    ("rgb(0,0,0)", "currentColor"),
    ("rgb(1,1,1)", "var(--figure-done, #b3261e)"),
    ("rgb(2,2,2)", "var(--figure-value, #1a5fb4)"),
    ("rgb(3,3,3)", "var(--figure-quiet, #77767b)"),
    ("rgb(4,4,4)", "var(--figure-ground, #ededed)"),
];

/// Every picture, drawn.
///
/// # Errors
///
/// When one cannot be read or drawn, or is too wide.
pub(crate) fn draw(root: &Path) -> Result<Vec<Generated>> {
    let mut drawn = Vec::new();
    let folders = entries(&root.join(FIGURES))?;
    for folder in folders.into_iter().filter(|entry| entry.is_dir()) {
        for source in entries(&folder)? {
            if source.extension().is_some_and(|end| end == "pikchr") {
                let id = format!("{}/{}", stem(&folder), stem(&source));
                let text = svg(&source)
                    .with_context(|| format!("failed to draw `{}`", layout::figure_source(&id)))?;
                drawn.push(Generated {
                    file: layout::figure(&id),
                    text,
                });
            }
        }
    }
    Ok(drawn)
}

fn svg(source: &Path) -> Result<String> {
    let text = fs::read_to_string(source)?;
    let mut flags = PikchrFlags::default();
    flags.generate_plain_errors();
    let picture = match Pikchr::render(&format!("{STYLE}\n{text}"), None, flags) {
        Ok(picture) => picture,
        Err(message) => bail!("{message}"),
    };
    if picture.width() > MOST_WIDTH {
        bail!(
            "it is {} units wide, of {MOST_WIDTH}: put things below each other",
            picture.width()
        );
    }
    // The page says how large the letters are.
    let mut svg = picture
        .rendered()
        .replacen(" style='font-size:initial;'", "", 1);
    for (color, name) in COLORS {
        svg = svg.replace(color, name);
    }
    Ok(svg)
}
