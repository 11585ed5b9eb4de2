use headline::Headline;
use std::thread;

mod headline {
    use std::sync::Mutex;

    /// The headline of the day, which everybody may read and replace by a longer one.
    #[derive(Default)]
    pub struct Headline {
        text: Mutex<String>,
    }

    impl Headline {
        /// Look and replace are one step: the lock is held for both.
        pub fn propose(&self, proposal: &str) {
            let mut text = self.text.lock().unwrap();
            if proposal.len() > text.len() {
                *text = proposal.to_owned();
            }
        }

        /// A copy: the guard does not get out.
        pub fn read(&self) -> String {
            self.text.lock().unwrap().clone()
        }
    }
}

fn main() {
    let headline = Headline::default();
    thread::scope(|scope| {
        for proposal in ["Harbour fire", "Fire at the harbour", "Fire"] {
            let headline = &headline;
            scope.spawn(move || headline.propose(proposal));
        }
    });
    println!("{}", headline.read());
}
