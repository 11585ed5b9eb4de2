use context::Context;

mod process {
    use super::response;
    use context::Context;

    // Private: only this module can put them in, or ask for them.
    struct User(String);
    struct Token(String);

    pub fn user(context: &Context) -> Option<&str> {
        context.value().map(|User(name)| name.as_str())
    }

    pub fn token(context: &Context) -> Option<&str> {
        context.value().map(|Token(text)| text.as_str())
    }

    pub fn request(context: &Context, user: &str, token: &str) {
        let context = context.with_value(User(user.to_owned()));
        let context = context.with_value(Token(token.to_owned()));
        response::handle(&context);
    }
}

mod response {
    use super::process;
    use context::Context;

    pub fn handle(context: &Context) {
        match (process::user(context), process::token(context)) {
            (Some(user), Some(token)) => {
                println!("handling response for {user} (auth: {token})");
            }
            _ => println!("nobody has logged in"),
        }
    }
}

fn main() {
    let root = Context::background();
    process::request(&root, "jane", "abc123");
    response::handle(&root);
}
