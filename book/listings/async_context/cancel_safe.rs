// `select!` drops the futures that it has not chosen. A `recv` that is dropped has taken
// nothing. A `read_exact` that is dropped has taken bytes, and nobody knows how many.

use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (give, mut stories) = mpsc::channel(1);
    tokio::select! {
        biased;
        story = stories.recv() => println!("recv | {story:?}"),
        () = async {} => println!("recv | was dropped while it waited"),
    }
    give.send("harbour fire")
        .await
        .expect("the receiver is here");
    println!("recv | the next one takes {:?}", stories.recv().await);

    give.send("cup final").await.expect("the receiver is here");
    tokio::select! {
        biased;
        sent = give.send("flood") => println!("send | {sent:?}"),
        () = async {} => println!("send | was dropped while there was no room"),
    }
    println!("send | received {:?}", stories.recv().await);
    println!("send | and then {:?}", stories.try_recv());

    let (mut agency, mut desk) = duplex(64);
    let mut eight = [0; 8];
    agency.write_all(b"HARB").await.expect("there is room");
    tokio::select! {
        biased;
        read = desk.read_exact(&mut eight) => println!("read | {read:?}"),
        () = async {} => println!("read | was dropped when it had what was there"),
    }
    agency.write_all(b"OUR FIRE").await.expect("there is room");
    desk.read_exact(&mut eight)
        .await
        .expect("there are 8 bytes");
    println!(
        "read | the next one has {:?}",
        String::from_utf8_lossy(&eight)
    );
}
