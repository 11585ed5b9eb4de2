use context::Context;

mod login {
    use context::Context;

    struct Token(String);

    pub fn log_in(context: &Context) -> Context {
        context.with_value(Token("abc123".to_owned()))
    }
}

fn main() {
    let request = login::log_in(&Context::background());
    let _ = request.value::<login::Token>();
}
