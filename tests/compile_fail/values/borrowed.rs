use std::any::Any;

struct Headline<'a>(&'a str);

/// Asks of a value what `with_value` of a context asks.
fn with_value<V: Any + Send + Sync>(value: V) -> Box<dyn Any + Send + Sync> {
    Box::new(value)
}

fn main() {
    let text = String::from("harbour fire");
    with_value(Headline(&text));
}
