/// What stands in the place of the canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Who is where: activities down, actors across.
    Matrix,
}
