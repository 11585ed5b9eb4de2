/// Tasks begin in their order, each on the worker that is free first. Returns when each is done.
fn done_at(workers: usize, tasks: &[u32]) -> Vec<u32> {
    let mut free_at = vec![0; workers];
    let begin = |task: &u32| {
        let first = free_at.iter_mut().min().expect("there is a worker");
        *first += task;
        *first
    };
    tasks.iter().map(begin).collect()
}

fn main() {
    let [index, archive, caption] = [60, 60, 1];
    println!("two for all: {:?}", done_at(2, &[index, archive, caption]));
    println!("one for long tasks: {:?}", done_at(1, &[index, archive]));
    println!("one for short tasks: {:?}", done_at(1, &[caption]));
}
