// A future that is dropped stops at the `.await` where it is. Nothing after it runs, but what
// it held is dropped.

use std::future::pending;
use std::time::{Duration, Instant};
use tokio::time::timeout;

struct Line(&'static str);

impl Drop for Line {
    fn drop(&mut self) {
        println!("{} | hangs up", self.0);
    }
}

/// Asks an agency that never answers.
async fn ask(who: &'static str) -> &'static str {
    let _line = Line(who);
    println!("{who} | waits");
    pending::<()>().await;
    println!("{who} | has an answer");
    "harbour fire"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let story = timeout(Duration::from_millis(20), ask("north")).await;
    println!("desk | has a story: {}", story.is_ok());

    let never_begun = ask("south");
    drop(never_begun);
    println!("desk | has dropped a future that nobody has polled");

    let limit = Duration::from_millis(5);
    let counted = timeout(limit, async {
        let start = Instant::now();
        while start.elapsed() < 3 * limit {
            std::hint::spin_loop();
        }
    });
    let in_time = counted.await.is_ok();
    println!(
        "desk | three times the limit without an await, stopped: {}",
        !in_time
    );
}
