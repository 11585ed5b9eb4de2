// First of many: a `JoinSet` that is dropped aborts the tasks that are left.

use std::future::pending;
use std::sync::Arc;
use tokio::task::JoinSet;

type Answer = Result<&'static str, &'static str>;

async fn ask(who: &'static str, lines: Arc<()>) -> Answer {
    let _line = lines;
    match who {
        "east" => Err("the line is dead"),
        "north" => Ok("harbour fire"),
        _ => pending().await,
    }
}

async fn first(agencies: &[&'static str], lines: &Arc<()>) -> Option<&'static str> {
    let mut asked = JoinSet::new();
    for who in agencies {
        asked.spawn(ask(who, Arc::clone(lines)));
    }
    while let Some(ended) = asked.join_next().await {
        // A panic of a task is handed on. Nobody aborts one before this function returns.
        if let Ok(answer) = ended.expect("no task panics") {
            return Some(answer);
        }
    }
    None
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lines = Arc::new(());
    let answer = first(&["east", "south", "north", "west"], &lines).await;
    println!("desk | {answer:?}");
    // An aborted task is dropped when the runtime comes to it.
    while Arc::strong_count(&lines) > 1 {
        tokio::task::yield_now().await;
    }
    println!("desk | every line is free");
    let nobody = first(&["east", "east"], &lines).await;
    println!("desk | {nobody:?}, all have failed");
}
