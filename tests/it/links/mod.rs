//! Dependencies: how connectors run, what a slip reaches, and how a person makes and follows them.

mod consequences;
mod pictures;
mod routes;
mod window;
