use std::thread;

fn main() {
    let pages = ["a fire in the harbour", "a storm is comming", "two maches"];
    let readers: Vec<_> = pages
        .into_iter()
        .map(|page| {
            thread::spawn(move || {
                let mistakes = ["comming", "maches"];
                mistakes.iter().filter(|word| page.contains(*word)).count()
            })
        })
        .collect();
    let mistakes: usize = readers
        .into_iter()
        .map(|reader| reader.join().unwrap())
        .sum();
    println!("mistakes: {mistakes}");
}
