use std::sync::Mutex;

struct Headline {
    text: Mutex<String>,
}

impl Headline {
    /// Calls `tell` while it holds the lock.
    fn replace_and_tell(&self, new: &str, tell: impl Fn(&Headline)) {
        let mut text = self.text.lock().unwrap();
        *text = new.to_owned();
        tell(self);
    }

    /// Releases the lock first: the guard is dropped at the end of the first line.
    fn replace_then_tell(&self, new: &str, tell: impl Fn(&Headline)) {
        *self.text.lock().unwrap() = new.to_owned();
        tell(self);
    }

    /// `None` where `lock` would not return, so that this program ends.
    fn read(&self) -> Option<String> {
        let text = self.text.try_lock().ok()?;
        Some(text.clone())
    }
}

fn main() {
    let headline = Headline {
        text: Mutex::default(),
    };
    let tell = |headline: &Headline| println!("press | reads {:?}", headline.read());
    headline.replace_and_tell("Harbour fire", tell);
    headline.replace_then_tell("Cup final", tell);
}
