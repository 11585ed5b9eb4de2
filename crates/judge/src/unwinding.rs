//! How many times a thread began to unwind.
//!
//! The panic hook does not see everything: `panic::resume_unwind` calls none, and the judged
//! code may put its own in place for a while. Whatever they do, every unwinding begins with
//! a call of one function of the system's unwinder. This module puts itself in front of that
//! function where the linker lets it: Linux with glibc. Elsewhere only the hook counts.

use std::sync::atomic::{AtomicUsize, Ordering};

static BEGUN: AtomicUsize = AtomicUsize::new(0);

/// How often any thread began to unwind; `None` where that is not known.
pub(crate) fn begun() -> Option<usize> {
    let known = cfg!(all(target_os = "linux", target_env = "gnu"));
    known.then(|| BEGUN.load(Ordering::SeqCst))
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod system {
    use super::{BEGUN, Ordering};
    use std::ffi::{c_int, c_void};
    use std::mem;

    type RaiseException = unsafe extern "C-unwind" fn(*mut c_void) -> c_int;

    /// Stands in front of the unwinder's function of this name, which has this signature
    /// (Itanium C++ ABI: Exception Handling, 1.3).
    #[unsafe(no_mangle)]
    unsafe extern "C-unwind" fn _Unwind_RaiseException(exception: *mut c_void) -> c_int {
        BEGUN.fetch_add(1, Ordering::SeqCst);
        // SAFETY: the name is a C string, and the next function of this name is the
        // unwinder's.
        unsafe {
            let next = libc::dlsym(libc::RTLD_NEXT, c"_Unwind_RaiseException".as_ptr());
            assert!(!next.is_null(), "the unwinder is linked in");
            let next: RaiseException = mem::transmute(next);
            next(exception)
        }
    }
}
