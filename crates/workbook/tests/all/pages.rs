//! What becomes of a page, and what is told when that is impossible.

use crate::fixture::Fixture;

const TEE: &str = "book/src/patterns/tee.md";

/// Breaks one thing, and expects to be told of it in these words.
#[track_caller]
fn breaks(path: &str, from: &str, to: &str, words: &[&str]) {
    let fixture = Fixture::new();
    fixture.edit(path, from, to);
    let message = fixture.build_error();
    for word in words {
        assert!(
            message.contains(word),
            "the message:\n{message}\nbut not: {word}"
        );
    }
    assert!(
        !fixture.root().join("out").exists(),
        "a broken book was left behind"
    );
}

#[test]
fn a_section_has_its_headline_and_facts() {
    let html = Fixture::new().page("patterns/tee.html");
    assert!(html.contains("The tee</a></h1>"), "{html}");
    assert!(
        html.contains("12 min to read · 20 min to do · 10 min to discuss"),
        "{html}"
    );
    assert!(
        html.contains(r#"stands on <a href="../hazards/leaks.html">Leaks</a>"#),
        "{html}"
    );
    assert!(!html.contains("+++"), "{html}");
}

#[test]
fn a_listing_is_followed_by_its_output() {
    let html = Fixture::new().page("patterns/tee.html");
    let program = html
        .find(r#"<figure class="listing" id="tee/copies" data-id="tee/copies" data-run"#)
        .unwrap();
    let rest = &html[program..];
    let output = rest.find(r#"<p class="caption">Output</p>"#).unwrap();
    assert!(rest.find("fn desk(").unwrap() < output);
    assert!(
        output < rest.find("archive | files \"harbour fire\"").unwrap(),
        "{rest}"
    );
}

#[test]
fn a_picture_has_a_caption_and_is_told_in_words() {
    let html = Fixture::new().page("patterns/tee.html");
    let figure = html
        .find(r#"<figure class="picture" id="picture/tee/both">"#)
        .unwrap();
    let figure = &html[figure..];
    let figure = &figure[..figure.find("</figure>").unwrap()];
    assert!(
        figure.contains(
            r#"<svg role="img" aria-label="A box called &quot;tee&quot;." style="max-width:92px""#
        ),
        "{figure}"
    );
    assert!(
        figure.contains("<figcaption>Each value goes to <em>both</em>.</figcaption>"),
        "{figure}"
    );
}

#[test]
fn a_picture_that_is_not_there_or_says_nothing_in_words() {
    breaks(
        TEE,
        "{{#figure tee/both}}",
        "{{#figure tee/none}}",
        &[
            "book/src/patterns/tee.md:",
            "tee/none",
            "book/figures/tee/none.pikchr",
        ],
    );
    breaks(
        "book/figures/tee/both.pikchr",
        "# alt: ",
        "# old: ",
        &[
            "book/src/patterns/tee.md:",
            "`book/figures/tee/both.pikchr` has no line `# alt: …`",
        ],
    );
}

#[test]
fn a_listing_in_free_order_says_so_and_hides_its_header() {
    let html = Fixture::new().page("patterns/tee.html");
    assert!(html.contains("Output of one run"), "{html}");
    assert!(html.contains(r#"data-order="by lane""#), "{html}");
    assert!(!html.contains("order: by lane"), "{html}");
}

#[test]
fn an_output_can_be_left_out() {
    let html = Fixture::new().page("hazards/leaks.html");
    assert!(html.contains(r#"data-id="leaks/waits""#), "{html}");
    assert!(!html.contains(r#"<p class="caption">Output"#), "{html}");
}

#[test]
fn a_rejected_program_shows_the_message_with_bare_places() {
    let html = Fixture::new().page("patterns/tee.html");
    assert!(html.contains("What the compiler says"), "{html}");
    assert!(html.contains("--&gt; moved.rs:7:5"), "{html}");
    assert!(html.contains(r#"data-id="tee/moved" data-run"#), "{html}");
}

#[test]
fn a_case_about_the_readers_own_functions_cannot_be_run() {
    let html = Fixture::new().page("patterns/tee.html");
    assert!(html.contains(r#"data-id="tee/own">"#), "{html}");
}

#[test]
fn a_question_carries_its_computed_answer() {
    let html = Fixture::new().page("patterns/tee.html");
    assert!(
        html.contains(r#"<fieldset class="predict" data-right="0">"#),
        "{html}"
    );
    let html = Fixture::new().page("hazards/leaks.html");
    assert!(
        html.contains(r#"<fieldset class="predict" data-right="1">"#),
        "{html}"
    );
}

#[test]
fn an_exercise_names_its_file_and_command_and_folds_its_hints_into_each_other() {
    let html = Fixture::new().page("patterns/tee.html");
    assert!(html.contains("exercises/src/patterns/tee.rs"), "{html}");
    assert!(html.contains("cargo test -p exercises tee"), "{html}");
    let hints: Vec<_> = ["Hint 1: idea", "Hint 2: pointer", "Hint 3: nearly code"]
        .iter()
        .map(|hint| html.find(hint).unwrap())
        .collect();
    assert!(hints.is_sorted());
    assert!(!html[hints[0]..hints[2]].contains("</details>"), "{html}");
}

#[test]
fn what_may_be_relied_upon_leads_to_what_shows_it() {
    let html = Fixture::new().page("patterns/tee.html");
    for part in [
        r##"<a href="#case-both_get_every_value">both get every value</a>"##,
        r##"<a href="#tee/copies">program: copies</a>"##,
        r##"<a href="#case-own">own</a>"##,
        r#"<a href="../hazards/leaks.html#leaks/waits">program: waits</a>"#,
        r#"<li id="case-both_get_every_value"><code>both_get_every_value</code> Both readers"#,
        r#"<li id="case-own"><code>own</code> Must not compile: A value that was given away is used."#,
        r#"<figure class="listing" id="tee/copies""#,
        "What is checked: 3 cases",
    ] {
        assert!(html.contains(part), "no `{part}` in:\n{html}");
    }
}

#[test]
fn a_row_that_nothing_shows_is_told() {
    for (from, to, words) in [
        (
            "`case both_get_every_value`",
            "`case both_get_most`",
            "`tests/suite/patterns/tee.rs` has no such case: `both_get_most`",
        ),
        (
            "`compile-fail own`",
            "`case own`",
            "has no such case: `own`",
        ),
        (
            "`listing leaks/waits`",
            "`listing leaks/waited`",
            "no page of `leaks` shows the listing `leaks/waited`",
        ),
        ("`compile-fail own`", "", "`shown by` holds ``"),
        ("`compile-fail own`", "own", "`shown by` holds `own`"),
    ] {
        breaks(TEE, from, to, &["failed to prove a row", words, "help: "]);
    }
    breaks(
        TEE,
        "| shown by |",
        "| proof |",
        &[
            "failed to prove the table",
            "its last column is not `shown by`",
        ],
    );
}

#[test]
fn an_escaped_directive_is_shown() {
    let html = Fixture::new().page("introduction.html");
    assert!(html.contains("{{#listing x/y}}"), "{html}");
}

#[test]
fn a_missing_listing_is_told_with_page_and_line() {
    breaks(
        TEE,
        "{{#listing tee/copies}}",
        "{{#listing tee/copied}}",
        &[
            "book/src/patterns/tee.md:21: failed to show the listing `tee/copied`",
            "there is no `book/listings/tee/copied.rs`",
            "help: ",
        ],
    );
}

#[test]
fn a_missing_output_is_told() {
    let fixture = Fixture::new();
    std::fs::remove_file(fixture.root().join("book/listings/tee/copies.out")).unwrap();
    let message = fixture.build_error();
    assert!(
        message.contains("there is no `book/listings/tee/copies.out`"),
        "{message}"
    );
}

#[test]
fn everything_wrong_is_told_at_once() {
    let fixture = Fixture::new();
    fixture.edit(TEE, "{{#listing tee/copies}}", "{{#listing tee/copied}}");
    fixture.edit(TEE, "{{#rejected tee/moved}}", "{{#rejected tee/stolen}}");
    fixture.edit(
        "book/src/hazards/leaks.md",
        "leaks/waits no-output",
        "leaks/waited",
    );
    let message = fixture.build_error();
    for word in ["tee/copied", "tee/stolen", "leaks/waited"] {
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn a_misplaced_directive_is_told() {
    breaks(
        TEE,
        "{{#listing tee/copies}}",
        "- {{#listing tee/copies}}",
        &["tee.md:21", "column 0"],
    );
}

#[test]
fn an_unknown_directive_is_told() {
    breaks(
        TEE,
        "{{#listing tee/copies}}",
        "{{#lsting tee/copies}}",
        &["tee.md:21", "`{{#lsting`", "no such directive"],
    );
}

#[test]
fn a_word_too_many_is_told() {
    breaks(
        TEE,
        "{{#listing tee/copies}}",
        "{{#listing tee/copies quietly}}",
        &["tee.md:21", "no-output"],
    );
}

#[test]
fn an_unknown_order_is_told() {
    breaks(
        "book/listings/tee/lanes.rs",
        "by lane",
        "by chance",
        &["// order: by chance", "by lane"],
    );
}

#[test]
fn a_wrong_answer_among_the_choices_is_told() {
    breaks(
        TEE,
        "archive | files \\\"harbour fire\\\"\",",
        "archive | burns\",",
        &[
            "tee.md:30: failed to ask a predict question",
            "the right answer is `archive | files \"harbour fire\"`, and no choice equals it",
        ],
    );
}

#[test]
fn a_mistake_inside_a_question_is_told_with_its_own_line() {
    breaks(
        TEE,
        "right = { line = -1 }",
        "write = { line = -1 }",
        &["tee.md:34", "unknown field `write`"],
    );
}

#[test]
fn a_missing_hint_is_told() {
    breaks(
        "exercises/hints/tee.md",
        "## Pointer",
        "## Finger",
        &["exercises/hints/tee.md", "Finger", "## Pointer"],
    );
}

#[test]
fn a_missing_stub_is_told() {
    let fixture = Fixture::new();
    std::fs::remove_file(fixture.root().join("exercises/src/patterns/tee.rs")).unwrap();
    let message = fixture.build_error();
    assert!(
        message.contains("there is no `exercises/src/patterns/tee.rs`"),
        "{message}"
    );
}

#[test]
fn an_exercise_outside_a_section_is_told() {
    breaks(
        "book/src/introduction.md",
        "# Introduction\n",
        "# Introduction\n\n{{#exercise}}\n",
        &["introduction.md:3", "no front matter"],
    );
}

#[test]
fn a_missing_include_is_told_with_page_and_line() {
    breaks(
        "book/src/introduction.md",
        "# Introduction\n",
        "# Introduction\n\n{{#include nothing.md}}\n",
        &["introduction.md:3", "nothing.md"],
    );
}

#[test]
fn a_missing_anchor_is_told() {
    let fixture = Fixture::new();
    fixture.write(
        "book/listings/part.rs",
        "// ANCHOR: body\nfn main() {}\n// ANCHOR_END: body\n",
    );
    fixture.edit(
        "book/src/introduction.md",
        "# Introduction\n",
        "# Introduction\n\n{{#include ../listings/part.rs:body}}\n",
    );
    fixture.page("introduction.html");
    fixture.edit("book/src/introduction.md", "part.rs:body", "part.rs:soul");
    let message = fixture.build_error();
    assert!(
        message.contains("introduction.md:3") && message.contains("`ANCHOR: soul`"),
        "{message}"
    );
}

#[test]
fn an_include_in_a_list_is_told() {
    breaks(
        "book/src/introduction.md",
        "# Introduction\n",
        "# Introduction\n\n- x\n  {{#include SUMMARY.md}}\n",
        &["introduction.md:4", "inside a list or a quote"],
    );
}

#[test]
fn what_mdbook_only_warns_of_is_told() {
    breaks(
        "book/src/introduction.md",
        "# Introduction\n",
        "# Introduction\n\n<div>never closed\n",
        &["mdBook warned", "div"],
    );
}

#[test]
fn a_page_the_summary_names_but_nobody_wrote_is_told_and_not_made() {
    let fixture = Fixture::new();
    fixture.edit(
        "book/src/SUMMARY.md",
        "- [The tee](patterns/tee.md)",
        "- [The tee](patterns/tea.md)",
    );
    let message = fixture.build_error();
    assert!(message.contains("patterns/tea.md"), "{message}");
    assert!(!fixture.root().join("book/src/patterns/tea.md").exists());
}

#[test]
fn a_broken_page_leaves_the_last_good_book() {
    let fixture = Fixture::new();
    let good = fixture.page("patterns/tee.html");
    fixture.edit(TEE, "{{#exercise}}", "{{#exercises}}");
    fixture.build_error();
    assert_eq!(fixture.read("out/patterns/tee.html"), good);
}

#[test]
fn a_stock_mdbook_builds_the_same_pages() {
    let fixture = Fixture::new();
    let ours = fixture.page("patterns/tee.html");
    // What `mdbook build book` does, with our command instead of cargo's around it.
    let book = fixture.root().join("book");
    let mut config = mdbook_driver::config::Config::from_disk(book.join("book.toml")).unwrap();
    let command = format!("{} preprocess", env!("CARGO_BIN_EXE_workbook"));
    config
        .set("preprocessor.workbook.command", command)
        .unwrap();
    mdbook_driver::MDBook::load_with_config(&book, config)
        .unwrap()
        .build()
        .unwrap();
    assert_eq!(fixture.read("book/book/patterns/tee.html"), ours);
}

/// A workbook with a glossary of one word, which the page of leaks explains.
fn with_glossary(see: &str) -> Fixture {
    let fixture = Fixture::new();
    fixture.edit(
        "book/src/SUMMARY.md",
        "- [The tee](patterns/tee.md)",
        "- [The tee](patterns/tee.md)\n\n---\n\n[Glossary](glossary.md)",
    );
    fixture.write("book/src/glossary.md", "# Glossary\n\n{{#glossary}}\n");
    fixture.write(
        "book/glossary.toml",
        &format!(
            "[[entry]]\nterm = \"desk\"\ntext = \"Who reads.\"\nsee = [\"{see}\"]\nalso = [\"actor\"]\n"
        ),
    );
    fixture
}

#[test]
fn a_word_leads_to_the_glossary_and_from_there_to_its_page() {
    let fixture = with_glossary("patterns/tee.md#in-go");
    let html = fixture.page("glossary.html");
    for part in [
        r#"<h2 id="desk">"#,
        r#"<a href="patterns/tee.html#in-go">The tee › In Go</a>"#,
        "Also searched as: actor",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    // The page that explains the word does not lead away from it.
    assert!(
        !fixture
            .read("out/patterns/tee.html")
            .contains("class=\"term\"")
    );
}

#[test]
fn an_entry_of_the_glossary_that_leads_to_no_heading_is_told() {
    let message = with_glossary("patterns/tee.md#nowhere").build_error();
    for word in [
        "book/src/glossary.md:3",
        "`desk` leads to no heading",
        "no heading for `#nowhere`",
    ] {
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn an_output_can_be_a_table() {
    let fixture = Fixture::new();
    fixture.edit(
        TEE,
        "{{#listing tee/copies}}",
        "{{#listing tee/copies}}\n\n{{#table tee/copies}}",
    );
    fixture.write(
        "book/listings/tee/copies.out",
        "who      what\narchive  files\narchive | files \"harbour fire\"  \"prints\"\n",
    );
    fixture.edit(
        TEE,
        "right = { line = -1 }",
        "right = { count = \"files\" }",
    );
    fixture.edit(TEE, "\"press | ends\"]", "\"2\"]");
    let html = fixture.page("patterns/tee.html");
    assert!(html.contains("<td>archive</td><td>files</td>"), "{html}");
    assert!(html.contains("#tee/copies\">tee/copies</a>"), "{html}");
}

#[test]
fn the_questions_about_a_part_are_no_section() {
    let fixture = Fixture::new();
    let front_matter = fixture.read(TEE);
    fixture.write("book/src/patterns/recap.md", &front_matter);
    fixture.edit(
        "book/src/SUMMARY.md",
        "- [The tee](patterns/tee.md)",
        "- [The tee](patterns/tee.md)\n- [The tee](patterns/recap.md)",
    );
    let message = fixture.build_error();
    assert!(message.contains("patterns/recap.md:1"), "{message}");
    assert!(message.contains("is no section"), "{message}");
    fixture.write(
        "book/src/patterns/recap.md",
        "# Recap\n\n{{#listing tee/copies no-output}}\n",
    );
    assert!(fixture.page("patterns/recap.html").contains("tee/copies"));
}
