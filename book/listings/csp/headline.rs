use std::sync::Mutex;
use std::thread;

/// The headline of the day, which every desk may read and replace by a longer one.
struct Headline {
    text: Mutex<String>,
}

impl Headline {
    fn new() -> Headline {
        Headline {
            text: Mutex::new(String::new()),
        }
    }

    /// Look and replace are one step: the lock is held for both.
    fn propose(&self, proposal: &str) {
        let mut text = self.text.lock().unwrap();
        if proposal.len() > text.len() {
            proposal.clone_into(&mut text);
        }
    }

    /// A copy: the guard does not get out.
    fn read(&self) -> String {
        self.text.lock().unwrap().clone()
    }
}

fn main() {
    let headline = Headline::new();
    thread::scope(|scope| {
        for proposal in ["Harbour fire", "Fire at the harbour", "Fire"] {
            let headline = &headline;
            scope.spawn(move || headline.propose(proposal));
        }
    });
    println!("{}", headline.read());
}
