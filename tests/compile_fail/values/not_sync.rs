use context::Context;
use std::cell::Cell;

struct Copies(Cell<u32>);

fn main() {
    let _request = Context::background().with_value(Copies(Cell::new(0)));
}
