//! Arguments to the command line, or a window.

fn main() {}
