use context::Context;

struct Slug(String);

fn main() {
    let context = Context::background().with_value(Slug("harbour".to_owned()));
    let slug = context.value::<Slug>().unwrap();
    println!("a Slug: {}", slug.0);

    // A caption has the slug of its story, and a text of its own.
    let caption = context.with_value("fire boats at night");
    println!("a &str: {:?}", caption.value::<&str>());
    println!("a String: {:?}", caption.value::<String>());
    println!("the Slug is there: {}", caption.value::<Slug>().is_some());
    println!("in the story, a &str: {:?}", context.value::<&str>());
}
