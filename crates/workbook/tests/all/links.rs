//! Links inside the book.

use crate::fixture::Fixture;

const INTRODUCTION: &str = "book/src/introduction.md";

#[test]
fn a_link_to_a_missing_page_is_told() {
    let fixture = Fixture::new();
    fixture.edit(INTRODUCTION, "patterns/tee.md#in-go", "patterns/tea.md");
    let message = fixture.build_error();
    assert!(
        message.contains("book/src/introduction.md:4: failed to follow the link `patterns/tea.md`"),
        "{message}"
    );
}

#[test]
fn a_link_to_a_missing_heading_is_told() {
    let fixture = Fixture::new();
    fixture.edit(INTRODUCTION, "#in-go", "#in-c");
    let message = fixture.build_error();
    assert!(
        message.contains("book/src/introduction.md:4") && message.contains("nothing called `in-c`"),
        "{message}"
    );
}

#[test]
fn a_link_out_of_the_book_is_told() {
    let fixture = Fixture::new();
    fixture.edit(INTRODUCTION, "patterns/tee.md#in-go", "../../Cargo.toml");
    let message = fixture.build_error();
    assert!(message.contains("leads out of the book"), "{message}");
}

#[test]
fn a_missing_picture_is_told() {
    let fixture = Fixture::new();
    fixture.edit(
        INTRODUCTION,
        "A page",
        "![The newsroom](newsroom.svg) A page",
    );
    let message = fixture.build_error();
    assert!(
        message.contains("introduction.md:3") && message.contains("newsroom.svg"),
        "{message}"
    );
}

#[test]
fn other_sites_are_not_visited() {
    let fixture = Fixture::new();
    fixture.edit(
        INTRODUCTION,
        "A page",
        "[Elsewhere](https://nowhere.invalid/#x) A page",
    );
    fixture.page("introduction.html");
}
