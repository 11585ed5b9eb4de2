//! A question to answer before running: a fenced `predict` block.

use super::markdown::{escape, inline};
use super::page::Page;
use crate::course::listing::{Listing, Order};
use crate::error::Diagnostic;
use serde::Deserialize;
use std::fmt::Write;

/// The block as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    listing: String,
    #[serde(rename = "question")]
    text: String,
    choices: Vec<String>,
    right: Right,
    because: String,
}

/// How the right answer follows from the blessed output.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    /// A line of the output: 1 is the first, -1 the last.
    line: Option<isize>,
    /// How many lines of the output contain this text.
    count: Option<String>,
}

/// A fieldset of choices; the answer is computed, never written down.
pub(super) fn predict(page: &mut Page, line: usize, body: &str) -> Result<String, Diagnostic> {
    let fail =
        |page: &Page, line, fault| page.problem(line, "failed to ask a predict question", fault);
    let question: Question = toml::from_str(body).map_err(|error| {
        let inside = error.span().map_or(0, |span| body[..span.start].matches('\n').count() + 1);
        fail(page, line + inside, Diagnostic::new(error.message().to_owned()).help("give it listing, question, choices, right = { line = N } or { count = \"text\" }, and because"))
    })?;
    let listing =
        Listing::load(page.root, &question.listing).map_err(|fault| fail(page, line, fault))?;
    let answer = answer(&question.right, &listing).map_err(|fault| fail(page, line, fault))?;
    let right =
        right_choice(&question.choices, &answer).map_err(|fault| fail(page, line, fault))?;
    page.questions += 1;
    Ok(render(page, &question, right, &answer))
}

/// The line that `number` counts: 1 is the first, -1 the last.
fn nth_line(lines: &[&str], number: isize) -> Option<String> {
    let distance = number.unsigned_abs().checked_sub(1)?;
    let line = if number > 0 {
        lines.get(distance)
    } else {
        lines.iter().nth_back(distance)
    };
    line.map(|line| (*line).to_owned())
}

fn answer(right: &Right, listing: &Listing) -> Result<String, Diagnostic> {
    let lines: Vec<&str> = listing.output.lines().collect();
    match (right.line, &right.count) {
        (Some(number), None) => {
            if listing.order != Order::Exact {
                return Err(Diagnostic::new(format!(
                    "the order of the lines of `{}` is not promised",
                    listing.id
                ))
                .help("ask for a count, or take a listing whose order is exact"));
            }
            nth_line(&lines, number).ok_or_else(|| {
                Diagnostic::new(format!(
                    "the output of `{}` has {} lines, and no line {number}",
                    listing.id,
                    lines.len()
                ))
                .help("count from 1, or from -1 for the last line")
            })
        }
        (None, Some(text)) => Ok(lines
            .iter()
            .filter(|line| line.contains(text))
            .count()
            .to_string()),
        _ => Err(
            Diagnostic::new("`right` has neither or both of `line` and `count`")
                .help("give it exactly one of them"),
        ),
    }
}

/// A choice without the backticks that mark it as code.
fn bare(choice: &str) -> &str {
    choice.trim().trim_matches('`')
}

fn right_choice(choices: &[String], answer: &str) -> Result<usize, Diagnostic> {
    let right: Vec<_> = choices
        .iter()
        .enumerate()
        .filter(|(_, choice)| bare(choice) == answer.trim())
        .map(|(index, _)| index)
        .collect();
    match right[..] {
        [index] if choices.len() > 1 => Ok(index),
        [_] => Err(Diagnostic::new("there is only one choice").help("add plausible wrong ones")),
        [] => Err(Diagnostic::new(format!(
            "the right answer is `{answer}`, and no choice equals it"
        ))
        .help("make exactly one choice the right answer")),
        _ => Err(Diagnostic::new(format!(
            "the right answer is `{answer}`, and {} choices equal it",
            right.len()
        ))
        .help("make exactly one choice the right answer")),
    }
}

fn render(page: &Page, question: &Question, right: usize, answer: &str) -> String {
    // With the part's name, because all pages stand together where the book is printed.
    let path = page.file.strip_prefix(layout::PAGES).unwrap_or(&page.file);
    let path = layout::with_slashes(&path.with_extension("")).replace('/', "-");
    let name = format!("predict-{path}-{}", page.questions);
    // A line of output is shown as one, whether it was marked as code or not.
    let code = question.right.line.is_some();
    let show = |text: &str| {
        if code || text.starts_with('`') {
            format!("<code>{}</code>", escape(bare(text)))
        } else {
            inline(text)
        }
    };
    let mut choices = String::new();
    for (index, choice) in question.choices.iter().enumerate() {
        let _ = writeln!(
            choices,
            "<label><input type=\"radio\" name=\"{name}\" value=\"{index}\"> <span>{}</span></label>",
            show(choice)
        );
    }
    // No empty line inside: to Markdown the whole box is one block of HTML.
    format!(
        "\n<fieldset class=\"predict\" data-right=\"{right}\">\n\
         <legend>Predict, then run</legend>\n\
         <p class=\"question\">{}</p>\n{choices}\
         <p class=\"verdict\" role=\"status\"></p>\n\
         <details>\n<summary>Answer</summary>\n<p>{}: {}</p>\n</details>\n</fieldset>\n\n",
        inline(&question.text),
        show(answer),
        inline(&question.because),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing(order: Order) -> Listing {
        Listing {
            id: "tee/copies".to_owned(),
            text: String::new(),
            order,
            output: "wire | a\ndesk | a\nwire | b\n".to_owned(),
        }
    }

    fn line(number: isize) -> Right {
        Right {
            line: Some(number),
            count: None,
        }
    }

    #[test]
    fn the_answer_is_computed_from_the_output() {
        let exact = listing(Order::Exact);
        assert_eq!(answer(&line(-1), &exact).unwrap(), "wire | b");
        assert_eq!(answer(&line(2), &exact).unwrap(), "desk | a");
        let count = Right {
            line: None,
            count: Some("wire".to_owned()),
        };
        assert_eq!(answer(&count, &exact).unwrap(), "2");
    }

    #[test]
    fn a_line_that_is_not_there_is_told() {
        for number in [0, 4, -4] {
            assert!(
                answer(&line(number), &listing(Order::Exact)).is_err(),
                "{number}"
            );
        }
    }

    #[test]
    fn a_line_is_not_asked_of_an_order_that_is_free() {
        let error = answer(&line(1), &listing(Order::ByLane)).unwrap_err();
        assert!(error.what.contains("not promised"), "{error}");
    }

    #[test]
    fn exactly_one_choice_is_right() {
        let choices = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        assert_eq!(right_choice(&choices(&["1", "`2`"]), "2").unwrap(), 1);
        assert!(right_choice(&choices(&["1", "3"]), "2").is_err());
        assert!(right_choice(&choices(&["2", "`2`"]), "2").is_err());
        assert!(right_choice(&choices(&["2"]), "2").is_err());
    }
}
