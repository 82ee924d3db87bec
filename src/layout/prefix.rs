/// Heights of rows with their running sums: a Fenwick tree. Looking up and changing one height
/// take logarithmic time.
#[derive(Clone, Debug, Default)]
pub(super) struct Heights {
    each: Vec<f32>,
    /// `sums[i]` holds the heights of the rows after `i & (i + 1)` up to `i`, `i` included.
    sums: Vec<f64>,
}

impl Heights {
    pub(super) fn new(each: Vec<f32>) -> Self {
        let mut sums: Vec<f64> = each.iter().copied().map(f64::from).collect();
        for at in 0..sums.len() {
            let above = at | (at + 1);
            if above < sums.len() {
                sums[above] += sums[at];
            }
        }
        Self { each, sums }
    }

    pub(super) fn get(&self, at: usize) -> f32 {
        self.each.get(at).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, at: usize, height: f32) {
        let Some(old) = self.each.get_mut(at) else { return };
        let grown = f64::from(height) - f64::from(*old);
        *old = height;
        let mut place = at;
        while place < self.sums.len() {
            self.sums[place] += grown;
            place |= place + 1;
        }
    }

    /// The sum of the first `count` heights.
    pub(super) fn before(&self, count: usize) -> f64 {
        let mut left = count.min(self.sums.len());
        let mut sum = 0.0;
        while left > 0 {
            sum += self.sums[left - 1];
            left &= left - 1;
        }
        sum
    }

    /// The row that holds the place `y`, counted from the top of the first.
    pub(super) fn at(&self, y: f64) -> Option<usize> {
        if y < 0.0 {
            return None;
        }
        let mut rest = y;
        let mut at = 0;
        let mut step = self.sums.len().checked_ilog2().map_or(0, |bits| 1 << bits);
        while step > 0 {
            if at + step <= self.sums.len() && self.sums[at + step - 1] <= rest {
                rest -= self.sums[at + step - 1];
                at += step;
            }
            step /= 2;
        }
        (at < self.sums.len()).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::Heights;

    #[test]
    fn finds_rows_by_place_and_back() {
        let mut heights = Heights::new((1..=37_u8).map(f32::from).collect());
        heights.set(5, 0.5);
        let mut top = 0.0;
        for row in 0..37 {
            assert_eq!(heights.before(row), top);
            assert_eq!(heights.at(top), Some(row));
            top += f64::from(heights.get(row));
            assert_eq!(heights.at(top - 0.25), Some(row));
        }
        assert_eq!(heights.at(top), None);
        assert_eq!(heights.at(-1.0), None);
        assert_eq!(Heights::new(Vec::new()).at(0.0), None);
    }
}
