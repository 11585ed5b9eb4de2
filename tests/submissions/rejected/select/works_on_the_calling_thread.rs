//! Has no thread of its own: it passes everything on before it returns.
//! Caught by: select::prefer_does_not_block (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW, first_of, send_or_skip};

pub fn prefer<T: Send + 'static>(
    done: Done,
    mut urgent: Receiver<T>,
    mut normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    let mut open = 2;
    while open > 0 {
        let value = select_biased! {
            recv(done) -> _ => break,
            recv(urgent) -> message => {
                if message.is_err() {
                    urgent = never();
                }
                message
            }
            recv(normal) -> message => {
                if message.is_err() {
                    normal = never();
                }
                message
            }
        };
        let Ok(value) = value else {
            open -= 1;
            continue;
        };
        select_biased! {
            recv(done) -> _ => break,
            send(out, value) -> result => if result.is_err() { break },
        }
    }
    stream
}
