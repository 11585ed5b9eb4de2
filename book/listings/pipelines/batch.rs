/// A stage: a list goes in, a list comes out.
fn multiply_all(values: &[i64], factor: i64) -> Vec<i64> {
    values.iter().map(|value| value * factor).collect()
}

/// Another one. Its kind is the same, so the two fit together.
fn add_all(values: &[i64], amount: i64) -> Vec<i64> {
    values.iter().map(|value| value + amount).collect()
}

fn main() {
    let values = [1, 2, 3, 4];
    println!("{:?}", add_all(&multiply_all(&values, 2), 1));

    // A stage is a value: it can be put in a list, and the list be run.
    type Stage = fn(&[i64], i64) -> Vec<i64>;
    let stages: [(Stage, i64); 3] = [(multiply_all, 2), (add_all, 1), (multiply_all, 2)];
    let mut batch = values.to_vec();
    for (stage, by) in stages {
        batch = stage(&batch, by);
    }
    println!("{batch:?}");
}
