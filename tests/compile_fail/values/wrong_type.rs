use std::any::Any;

struct Page(u32);

/// Finds a value by its type, as a context does.
fn value<V: Any>(bag: &dyn Any) -> Option<&V> {
    bag.downcast_ref()
}

fn main() {
    let bag: Box<dyn Any> = Box::new(Page(1));
    let page: Option<&String> = value::<Page>(&*bag);
    println!("{page:?}");
}
