use context::Context;

struct Headline<'a>(&'a str);

fn main() {
    let text = String::from("harbour fire");
    let _request = Context::background().with_value(Headline(&text));
}
