//! Memory that JavaScript asks for and writes to.
#![expect(
    unsafe_code,
    reason = "JavaScript tells of its values by address and length"
)]
#![expect(
    unreachable_pub,
    reason = "what WebAssembly exports is reached by name"
)]

use std::alloc::{Layout, alloc_zeroed, dealloc};

/// As wide as the widest number.
const ALIGNMENT: usize = 8;

fn layout(bytes: usize) -> Option<Layout> {
    Layout::from_size_align(bytes.max(ALIGNMENT), ALIGNMENT).ok()
}

/// Memory for JavaScript to write to, zeroed; 0 if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(bytes: usize) -> *mut u8 {
    match layout(bytes) {
        // SAFETY: the layout is of one number at least.
        Some(layout) => unsafe { alloc_zeroed(layout) },
        None => std::ptr::null_mut(),
    }
}

/// Takes memory back.
///
/// # Safety
/// `address` came from [`allocate`] of as many `bytes`, and was not taken back yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(address: *mut u8, bytes: usize) {
    if let Some(layout) = layout(bytes) {
        // SAFETY: as the caller says.
        unsafe { dealloc(address, layout) }
    }
}

/// Types of which any bits are a value.
pub(crate) trait Plain: Copy + 'static {}
impl Plain for f64 {}
impl Plain for i8 {}
impl Plain for u8 {}

/// What JavaScript wrote, for as long as one call lasts.
pub(crate) fn borrowed<T: Plain>(address: u32, length: u32) -> &'static [T] {
    if address == 0 || length == 0 {
        return &[];
    }
    // SAFETY: `memory.mjs` gives addresses and lengths of memory that it allocated here, aligned to 8 and written; it
    // does not write again before the call ends, and no slice is kept after that: what a call keeps, it copies.
    unsafe { std::slice::from_raw_parts(address as usize as *const T, length as usize) }
}
