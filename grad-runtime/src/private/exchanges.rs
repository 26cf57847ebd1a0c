//! Orders of elements as exchanges of two at a time, which both sweeps do: the reverse one from the last to the first.

use core::cmp::Ordering;

/// The exchanges after which position `from + k` holds what position `from + order[k]` held.
fn of_order(from: usize, order: Vec<usize>) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    // Where the element stands now that stood at a position, and the other way round.
    let mut now: Vec<usize> = (0..order.len()).collect();
    let mut holds = now.clone();
    for (to, wanted) in order.into_iter().enumerate() {
        let at = now[wanted];
        if at != to {
            pairs.push((from + to, from + at));
            let other = holds[to];
            holds.swap(to, at);
            (now[wanted], now[other]) = (to, at);
        }
    }
    pairs
}

/// Those of `rotate_left` of the elements between two positions.
#[must_use]
pub fn rotate_left(from: usize, to: usize, by: usize) -> Vec<(usize, usize)> {
    let count = to - from;
    assert!(
        by <= count,
        "a slice of {count} elements is rotated by {by}"
    );
    of_order(from, (by..count).chain(0..by).collect())
}

/// Those of `rotate_right` of the elements between two positions.
#[must_use]
pub fn rotate_right(from: usize, to: usize, by: usize) -> Vec<(usize, usize)> {
    let count = to - from;
    assert!(
        by <= count,
        "a slice of {count} elements is rotated by {by}"
    );
    rotate_left(from, to, count - by)
}

/// Those of a stable sort of elements that begin at a position.
pub fn sort_by<T>(
    from: usize,
    elements: &[T],
    mut compare: impl FnMut(&T, &T) -> Ordering,
) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..elements.len()).collect();
    order.sort_by(|&a, &b| compare(&elements[a], &elements[b]));
    of_order(from, order)
}

/// Those of a stable sort by keys.
pub fn sort_by_key<T, K: Ord>(
    from: usize,
    elements: &[T],
    mut key: impl FnMut(&T) -> K,
) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..elements.len()).collect();
    order.sort_by_key(|&at| key(&elements[at]));
    of_order(from, order)
}

/// Those of `select_nth_unstable_by` of elements that begin at a position.
pub fn select_nth_unstable_by<T>(
    from: usize,
    elements: &[T],
    at: usize,
    mut compare: impl FnMut(&T, &T) -> Ordering,
) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..elements.len()).collect();
    order.select_nth_unstable_by(at, |&a, &b| compare(&elements[a], &elements[b]));
    of_order(from, order)
}

/// The same by keys.
pub fn select_nth_unstable_by_key<T, K: Ord>(
    from: usize,
    elements: &[T],
    at: usize,
    mut key: impl FnMut(&T) -> K,
) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..elements.len()).collect();
    order.select_nth_unstable_by_key(at, |&at| key(&elements[at]));
    of_order(from, order)
}

/// The positions of the elements that `dedup_by` keeps, of which the closure sees the later one first.
pub fn dedup_by<T>(elements: &[T], mut same: impl FnMut(&T, &T) -> bool) -> Vec<usize> {
    let mut kept: Vec<usize> = Vec::new();
    for (at, x) in elements.iter().enumerate() {
        if kept.last().is_none_or(|&last| !same(x, &elements[last])) {
            kept.push(at);
        }
    }
    kept
}

/// Those that `dedup_by_key` keeps.
pub fn dedup_by_key<T, K: PartialEq>(elements: &[T], mut key: impl FnMut(&T) -> K) -> Vec<usize> {
    dedup_by(elements, |a, b| key(a) == key(b))
}

/// Those that `dedup` keeps.
pub fn dedup<T: PartialEq>(elements: &[T]) -> Vec<usize> {
    dedup_by(elements, |a, b| a == b)
}

/// The positions of the elements that `retain` keeps. Exchanging each with the position that it moves to keeps their order.
pub fn retain<T>(elements: &[T], mut keep: impl FnMut(&T) -> bool) -> Vec<usize> {
    let kept = elements.iter().enumerate().filter(|(_, x)| keep(x));
    kept.map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exchanged<T: Clone>(elements: &[T], pairs: &[(usize, usize)]) -> Vec<T> {
        let mut elements = elements.to_vec();
        for &(a, b) in pairs {
            elements.swap(a, b);
        }
        elements
    }

    #[test]
    fn rotations_are_those_of_slices() {
        for count in 0..6 {
            let elements: Vec<usize> = (0..count + 2).collect();
            for by in 0..=count {
                let mut left = elements.clone();
                left[2..].rotate_left(by);
                assert_eq!(exchanged(&elements, &rotate_left(2, count + 2, by)), left);
                let mut right = elements.clone();
                right[2..].rotate_right(by);
                assert_eq!(exchanged(&elements, &rotate_right(2, count + 2, by)), right);
            }
        }
    }

    #[test]
    fn sorting_is_stable() {
        let elements: Vec<(usize, usize)> = (0..40).map(|i| (i * 7 % 5, i)).collect();
        let mut sorted = elements.clone();
        sorted.sort_by_key(|x| std::cmp::Reverse(x.0));
        let pairs = sort_by(0, &elements, |a, b| b.0.cmp(&a.0));
        assert_eq!(exchanged(&elements, &pairs), sorted);
        sorted.clone_from(&elements);
        sorted.sort_by_key(|x| x.0);
        let pairs = sort_by_key(0, &elements, |x| x.0);
        assert_eq!(exchanged(&elements, &pairs), sorted);
    }

    #[test]
    fn what_is_kept_keeps_its_order() {
        let elements: Vec<usize> = (0..20).map(|i| i * 13 % 20).collect();
        let mut kept = elements.clone();
        kept.retain(|x| x % 3 != 0);
        let mut all = elements.clone();
        let positions = retain(&elements, |x| x % 3 != 0);
        for (to, &at) in positions.iter().enumerate() {
            all.swap(to, at);
        }
        assert_eq!(all[..positions.len()], kept);
    }
}
