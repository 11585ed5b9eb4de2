use crossbeam_channel::select;

fn main() {
    select! {}
}
