mod adoption;
mod majority;
mod search;
mod tally;
