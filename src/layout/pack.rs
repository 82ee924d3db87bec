/// Gives every stretch a track so that none overlap: touching ones share a track, the rest
/// take the first that is free. Stretches are (start, end); `f64::INFINITY` is allowed.
pub(super) fn tracks(stretches: &[(f64, f64)]) -> Packed {
    let mut order: Vec<usize> = (0..stretches.len()).collect();
    order.sort_by(|&a, &b| {
        stretches[a].0.total_cmp(&stretches[b].0).then(stretches[a].1.total_cmp(&stretches[b].1))
    });
    let mut ends: Vec<f64> = Vec::new();
    let mut of = vec![0; stretches.len()];
    for at in order {
        let (start, end) = stretches[at];
        let touching = ends.iter().position(|&free| free == start);
        let track = touching.or_else(|| ends.iter().position(|&free| free <= start));
        let track = track.unwrap_or_else(|| {
            ends.push(f64::NEG_INFINITY);
            ends.len() - 1
        });
        ends[track] = end;
        of[at] = track;
    }
    Packed { of, count: ends.len() }
}

/// The track of every stretch, and how many tracks there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Packed {
    pub(super) of: Vec<usize>,
    pub(super) count: usize,
}
