use crossbeam_channel::{Receiver, Select, Sender, bounded};

fn main() {
    // How many agencies there are is known only now.
    let how_many = "north coast capital".split(' ').count();
    let (wires, from_agencies): (Vec<Sender<&str>>, Vec<Receiver<&str>>) =
        (0..how_many).map(|_| bounded(1)).unzip();
    let mut select = Select::new();
    for agency in &from_agencies {
        select.recv(agency);
    }
    let rival = from_agencies[1].clone();

    wires[1].send("earthquake").unwrap();
    let number = select.ready();
    println!("ready() says: number {number}");
    println!("a rival takes {:?}", rival.recv());
    println!("the desk finds {:?}", from_agencies[number].try_recv());

    wires[1].send("cup final").unwrap();
    let operation = select.select();
    let number = operation.index();
    println!("select() has chosen number {number}");
    println!("left for a rival: {}", rival.len());
    println!(
        "the desk takes {:?}",
        operation.recv(&from_agencies[number])
    );
}
