use std::any::Any;
use std::cell::Cell;

struct Copies(Cell<u32>);

/// Asks of a value what `with_value` of a context asks.
fn with_value<V: Any + Send + Sync>(value: V) -> Box<dyn Any + Send + Sync> {
    Box::new(value)
}

fn main() {
    with_value(Copies(Cell::new(0)));
}
