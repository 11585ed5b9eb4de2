//! Links inside the book.

use crate::fixture::Fixture;

const INTRODUCTION: &str = "book/src/introduction.md";

#[test]
fn a_link_to_a_missing_page_is_told() {
    let fixture = Fixture::new();
    fixture.edit(INTRODUCTION, "patterns/tee.md#in-go", "patterns/tea.md");
    let told = fixture.told();
    assert!(
        told.contains("book/src/introduction.md:4: failed to follow the link `patterns/tea.md`"),
        "{told}"
    );
}

#[test]
fn a_link_to_a_missing_heading_is_told() {
    let fixture = Fixture::new();
    fixture.edit(INTRODUCTION, "#in-go", "#in-c");
    let told = fixture.told();
    assert!(
        told.contains("book/src/introduction.md:4") && told.contains("nothing called `in-c`"),
        "{told}"
    );
}

#[test]
fn a_link_out_of_the_book_is_told() {
    let fixture = Fixture::new();
    fixture.edit(INTRODUCTION, "patterns/tee.md#in-go", "../../Cargo.toml");
    let told = fixture.told();
    assert!(told.contains("leads out of the book"), "{told}");
}

#[test]
fn a_missing_picture_is_told() {
    let fixture = Fixture::new();
    fixture.edit(
        INTRODUCTION,
        "A page",
        "![The newsroom](newsroom.svg) A page",
    );
    let told = fixture.told();
    assert!(
        told.contains("introduction.md:3") && told.contains("newsroom.svg"),
        "{told}"
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
