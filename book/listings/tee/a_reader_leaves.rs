use crossbeam_channel::{bounded, select};

fn main() {
    let (to_desk, desk) = bounded::<&str>(0);
    let (to_archive, archive) = bounded::<&str>(1);
    drop(desk);

    // Both cases can go ahead: the archive has room, and a send to a reader who has
    // left fails at once. So `select!` takes either, at random.
    let (mut failed, mut filed) = (0, 0);
    for _ in 0..1000 {
        select! {
            send(to_desk, "harbour fire") -> result => failed += i32::from(result.is_err()),
            send(to_archive, "harbour fire") -> _ => {
                filed += 1;
                archive.recv().unwrap();
            }
        }
    }
    println!("rounds: {}", failed + filed);
    println!("the desk's turn, often: {}", failed > 300);
    println!("the archive's turn, often: {}", filed > 300);

    // This fills the archive.
    to_archive.send("cup final").unwrap();
    select! {
        send(to_desk, "strike is off") -> result => println!("chosen: the desk, {result:?}"),
        send(to_archive, "strike is off") -> _ => println!("chosen: the archive"),
    }
}
