//! The optimisers allocate their state in the first step and nothing afterwards.

use grad_runtime::nalgebra::DMatrix;
use grad_runtime::optim::{Adagrad, Adam, AdamW, RmsProp, Sgd, clip_norm};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: every call is passed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|n| n.set(n.get() + 1));
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: `place` came from `System.alloc` with this layout.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static GLOBAL: Counting = Counting;

fn allocations(f: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    f();
    ALLOCATIONS.with(Cell::get) - before
}

#[test]
fn steps_after_the_first_do_not_allocate() {
    let mut parameters = (DMatrix::<f64>::zeros(4, 3), vec![1.0, 2.0]);
    let mut gradient = (DMatrix::repeat(4, 3, 1.0), vec![1.0, -1.0]);
    let mut adam = Adam::new(0.1);
    let mut sgd = Sgd::new(0.1).momentum(0.9).nesterov();
    let mut adam_w = AdamW::new(0.1);
    let (mut rms_prop, mut adagrad) = (RmsProp::new(0.1), Adagrad::new(0.1));
    let mut step = || {
        clip_norm(&mut gradient, 1.0);
        adam.step(&mut parameters, &gradient);
        sgd.step(&mut parameters, &gradient);
        adam_w.step(&mut parameters, &gradient);
        rms_prop.step(&mut parameters, &gradient);
        adagrad.step(&mut parameters, &gradient);
    };
    assert!(
        allocations(&mut step) > 0,
        "the state is allocated in the first step"
    );
    assert_eq!(allocations(&mut step), 0);
}
