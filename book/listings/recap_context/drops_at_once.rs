use context::Context;

fn print(page: u32, context: &Context) {
    match context.err() {
        Some(reason) => println!("page {page} | stops: {reason}"),
        None => println!("page {page} | goes on"),
    }
}

fn main() {
    let edition = Context::background();

    let (first, cancel) = edition.with_cancel();
    let _cancel = cancel.cancel_on_drop();
    print(1, &first);

    let (second, cancel) = edition.with_cancel();
    let _ = cancel.cancel_on_drop();
    print(2, &second);

    let (third, cancel) = edition.with_cancel();
    drop(cancel);
    print(3, &third);
}
