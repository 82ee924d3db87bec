mod adoption;
mod search;
mod tally;
