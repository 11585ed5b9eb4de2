use context::Context;

struct Page(u32);

fn main() {
    let request = Context::background().with_value(Page(1));
    let page: Option<&String> = request.value::<Page>();
    println!("{page:?}");
}
