//! Entries that flow from left to right.

/// Where things of these widths stand when they flow in lines of `width`, `gap` apart: the x of
/// each and its line.
pub(super) fn flow(widths: &[f32], width: f32, gap: f32) -> Vec<(f32, usize)> {
    let (mut x, mut line) = (0.0, 0);
    widths
        .iter()
        .map(|&own| {
            if x > 0.0 && x + own > width {
                (x, line) = (0.0, line + 1);
            }
            let place = (x, line);
            x += own + gap;
            place
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_flow_to_the_next_line_when_one_is_full() {
        assert_eq!(
            flow(&[4.0, 4.0, 4.0, 20.0], 10.0, 1.0),
            [(0.0, 0), (5.0, 0), (0.0, 1), (0.0, 2)]
        );
    }
}
