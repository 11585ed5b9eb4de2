use std::any::Any;

mod login {
    use std::any::Any;

    struct Token(String);

    pub fn log_in() -> Box<dyn Any> {
        Box::new(Token("abc123".to_owned()))
    }
}

/// Finds a value by its type, as a context does.
fn value<V: Any>(bag: &dyn Any) -> Option<&V> {
    bag.downcast_ref()
}

fn main() {
    let bag = login::log_in();
    let _ = value::<login::Token>(&*bag);
}
