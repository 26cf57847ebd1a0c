//! An allocator that counts.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator; counts what the current thread does between the two ends of [`count`].
#[derive(Debug)]
pub struct Counting;

/// What a piece of work asked of the allocator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Calls that gave memory.
    pub allocations: usize,
    /// Bytes that they gave.
    pub bytes: usize,
    /// The most bytes that were in use at once, beyond those before.
    pub peak: usize,
}

#[derive(Clone, Copy)]
struct State {
    counts: Counts,
    live: isize,
}

thread_local! {
    static STATE: Cell<Option<State>> = const { Cell::new(None) };
}

/// Counts what `work` asks of the allocator, which must be [`Counting`].
pub fn count(work: impl FnOnce()) -> Counts {
    STATE.set(Some(State {
        counts: Counts::default(),
        live: 0,
    }));
    work();
    STATE.take().map_or(Counts::default(), |state| state.counts)
}

fn note(given: usize, returned: usize) {
    let Some(mut state) = STATE.get() else {
        return;
    };
    if given > 0 {
        state.counts.allocations += 1;
        state.counts.bytes += given;
    }
    state.live += given as isize - returned as isize;
    state.counts.peak = state.counts.peak.max(state.live.max(0) as usize);
    STATE.set(Some(state));
}

// SAFETY: every call is passed on to the system's allocator unchanged; the counter does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size(), 0);
        // SAFETY: the caller upholds the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note(layout.size(), 0);
        // SAFETY: the caller upholds the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size, layout.size());
        // SAFETY: the caller upholds the contract of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        note(0, layout.size());
        // SAFETY: the caller upholds the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}
