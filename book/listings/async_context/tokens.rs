// Tokens make a tree, as contexts do. A task goes on when its handle is dropped: it has to
// listen to a token, or to be aborted.

use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

async fn clerk(edition: CancellationToken, tell: oneshot::Sender<&'static str>) {
    edition.cancelled().await;
    // Here it can still await: to put things in order takes time.
    tokio::task::yield_now().await;
    let _ = tell.send("has put the papers away");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let paper = CancellationToken::new();
    let edition = paper.child_token();
    let page = edition.child_token();

    let (tell, told) = oneshot::channel();
    drop(tokio::spawn(clerk(page.clone(), tell)));
    println!("desk | has dropped the handle of the clerk");
    // The clerk begins, and comes to its `.await`.
    tokio::task::yield_now().await;

    edition.cancel();
    println!("desk | cancels the edition");
    println!("clerk | {}", told.await.expect("the clerk tells"));
    println!("paper | cancelled: {}", paper.is_cancelled());
    println!("page | cancelled: {}", page.is_cancelled());
    println!("page | derived late: {}", page.child_token().is_cancelled());

    // The page was handed out as a token, so whoever has it can cancel it.
    let page = paper.child_token();
    let reader_of_the_page = page.clone();
    reader_of_the_page.cancel();
    println!("page | cancelled by its reader: {}", page.is_cancelled());

    let (tell, told) = oneshot::channel();
    let task = tokio::spawn(clerk(paper.child_token(), tell));
    tokio::task::yield_now().await;
    task.abort();
    let ended = task.await.expect_err("it was aborted");
    println!("clerk | aborted: {}", ended.is_cancelled());
    println!("clerk | has said so: {}", told.await.is_ok());
}
