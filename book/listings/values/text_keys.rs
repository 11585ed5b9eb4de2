use std::any::Any;
use std::collections::HashMap;

/// A bag: values of any type, each under a text.
type Bag = HashMap<String, Box<dyn Any + Send + Sync>>;

fn handle_response(bag: &Bag) {
    let text = |key| bag.get(key)?.downcast_ref::<&str>();
    match (text("user"), text("token")) {
        (Some(user), Some(token)) => println!("handling response for {user} ({token})"),
        (None, _) => println!("nobody has logged in"),
        (_, None) => println!("no token"),
    }
}

fn main() {
    let mut bag = Bag::new();
    bag.insert("user".into(), Box::new("jane"));
    bag.insert("token".into(), Box::new("abc123"));
    handle_response(&bag);

    // The canteen has tokens as well, and does not know of the login.
    bag.insert("token".into(), Box::new("lunch 7"));
    handle_response(&bag);

    // Somebody else stores the name as a `String`.
    bag.insert("user".into(), Box::new(String::from("jane")));
    handle_response(&bag);
}
