//! The canvas: the gesture machine alone, and the whole canvas under a real pointer.

mod columns;
mod gestures;
mod keyboard;
mod pointer;
mod random;
