//! A program in a page: `{{#listing …}}` and `{{#rejected …}}`.

use super::markdown::fence;
use super::page::Page;
use crate::course::listing::{Listing, Order, Rejected};
use crate::error::Diagnostic;

/// A complete program, and below it what it prints.
pub(super) fn listing(page: &Page, line: usize, arguments: &[&str]) -> Result<String, Diagnostic> {
    let (id, with_output) = match arguments {
        [id] => (id, true),
        [id, "no-output"] => (id, false),
        _ => {
            return Err(page.problem(
                line,
                "failed to read `listing`",
                Diagnostic::new(format!(
                    "it takes one listing, and perhaps `no-output`, not `{}`",
                    arguments.join(" ")
                ))
                .help("write {{#listing <section>/<name>}}"),
            ));
        }
    };
    let listing = Listing::load(page.root, id)
        .map_err(|fault| page.problem(line, format!("failed to show the listing `{id}`"), fault))?;
    let output = if with_output {
        output(&listing)
    } else {
        String::new()
    };
    let order = match listing.order {
        Order::Exact => "",
        Order::ByLane => " data-order=\"by lane\"",
        Order::Free => " data-order=\"free\"",
    };
    let attributes = format!(" data-run{order}");
    Ok(figure(id, &listing.text, &attributes, &output))
}

/// A program that does not compile, and below it the compiler's message.
pub(super) fn rejected(page: &Page, line: usize, arguments: &[&str]) -> Result<String, Diagnostic> {
    let [id] = arguments else {
        return Err(page.problem(
            line,
            "failed to read `rejected`",
            Diagnostic::new(format!("it takes one case, not `{}`", arguments.join(" ")))
                .help("write {{#rejected <section>/<name>}}"),
        ));
    };
    let case = Rejected::load(page.root, id).map_err(|fault| {
        page.problem(
            line,
            format!("failed to show the rejected program `{id}`"),
            fault,
        )
    })?;
    let message = captioned("What the compiler says", &case.message);
    let attributes = if case.stands_alone() { " data-run" } else { "" };
    Ok(figure(id, &case.text, attributes, &message))
}

/// What the run component finds a program by: among the `attributes`, `data-run` says
/// that it can be run, `data-order` what of its output's order is promised.
fn figure(id: &str, text: &str, attributes: &str, below: &str) -> String {
    format!(
        "\n<figure class=\"listing\" id=\"{id}\" data-id=\"{id}\"{attributes}>\n\
         <figcaption>{id}</figcaption>\n\n{}\n{below}</figure>\n\n",
        fence("rust", text),
    )
}

fn output(listing: &Listing) -> String {
    let caption = match listing.order {
        Order::Exact => "Output",
        Order::ByLane => {
            "Output of one run; each name’s lines keep their order, the names interleave as they like"
        }
        Order::Free => "Output of one run; the lines come in any order",
    };
    if listing.output.trim().is_empty() {
        return "<p class=\"caption\">It prints nothing</p>\n\n".to_owned();
    }
    captioned(caption, &listing.output)
}

fn captioned(caption: &str, text: &str) -> String {
    format!(
        "<div class=\"output\">\n<p class=\"caption\">{caption}</p>\n\n{}\n</div>\n\n",
        fence("text", text)
    )
}
