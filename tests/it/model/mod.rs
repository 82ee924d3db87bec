mod adoption;
mod search;
