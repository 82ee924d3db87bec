//! The canvas: the gesture machine alone, and the whole canvas under a real pointer.

mod gestures;
mod pointer;
mod random;
