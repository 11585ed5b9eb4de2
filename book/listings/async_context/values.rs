// A value for one future and for what it awaits. A task that is spawned there does not have it.

use std::fmt;

#[derive(Clone, Copy)]
struct TraceId(u32);

impl fmt::Display for TraceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "trace {}", self.0)
    }
}

tokio::task_local! {
    static TRACE: TraceId;
}

fn log(what: &str) {
    match TRACE.try_with(|trace| *trace) {
        Ok(trace) => println!("{trace} | {what}"),
        Err(_) => println!("no trace | {what}"),
    }
}

async fn proofread() {
    log("proofread");
}

async fn request() {
    log("received");
    proofread().await;
    tokio::spawn(proofread()).await.expect("it does not panic");
    let same = TRACE.get();
    let with_it = TRACE.scope(same, proofread());
    tokio::spawn(with_it).await.expect("it does not panic");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    TRACE.scope(TraceId(7), request()).await;
    TRACE.scope(TraceId(8), request()).await;
    log("all requests are over");
}
