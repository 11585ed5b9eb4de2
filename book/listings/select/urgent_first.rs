use crossbeam_channel::{bounded, select_biased};

fn main() {
    let (hotline, urgent) = bounded(3);
    let (wire, normal) = bounded(3);
    for number in 1..=3 {
        wire.send(format!("normal {number}")).unwrap();
        hotline.send(format!("urgent {number}")).unwrap();
    }
    for _ in 0..6 {
        let story = select_biased! {
            recv(urgent) -> message => message.unwrap(),
            recv(normal) -> message => message.unwrap(),
        };
        println!("{story}");
    }
}
