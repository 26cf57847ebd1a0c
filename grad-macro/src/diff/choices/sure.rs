//! Places that are surely used: values and variables as a whole, or parts of them.

use crate::ir::{Mem, Value};
use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    Value(Value),
    Mem(Mem),
}

/// For each root the paths to the parts that are used; the path of all of it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sure {
    paths: HashMap<Root, HashSet<String>>,
}

/// What is left of `path` behind `start`, if it begins with it.
fn behind<'p>(path: &'p str, start: &str) -> Option<&'p str> {
    if start.is_empty() || path == start {
        return Some(path.strip_prefix(start).unwrap_or(path));
    }
    path.strip_prefix(start)?.strip_prefix('/')
}

impl Sure {
    pub(super) fn add(&mut self, root: Root, path: String) {
        self.paths.entry(root).or_default().insert(path);
    }

    pub(super) fn forget(&mut self, root: Root) {
        self.paths.remove(&root);
    }

    /// Whether all of the part at `path` is used.
    pub(super) fn has(&self, root: Root, path: &str) -> bool {
        let mut paths = self.paths.get(&root).into_iter().flatten();
        paths.any(|used| behind(path, used).is_some())
    }

    /// Whether any part is used.
    pub(super) fn any(&self, root: Root) -> bool {
        self.paths.contains_key(&root)
    }

    /// The parts that are used of the part at `path`.
    pub(super) fn below(&self, root: Root, path: &str) -> Vec<String> {
        if self.has(root, path) {
            return vec![String::new()];
        }
        let used = self.paths.get(&root).into_iter().flatten();
        let below = used.filter_map(|used| behind(used, path));
        below.map(str::to_owned).collect()
    }

    /// The part at `path` gets a new value: the old one is not used. Of the others only those stay that are known by themselves.
    pub(super) fn assign(&mut self, root: Root, path: &str) {
        if path.is_empty() {
            return self.forget(root);
        }
        if let Some(paths) = self.paths.get_mut(&root) {
            paths.retain(|used| behind(used, path).is_none() && behind(path, used).is_none());
            if paths.is_empty() {
                self.forget(root);
            }
        }
    }

    pub(super) fn exchange(&mut self, a: Root, b: Root) {
        let (of_a, of_b) = (self.paths.remove(&a), self.paths.remove(&b));
        self.paths.extend(of_a.map(|paths| (b, paths)));
        self.paths.extend(of_b.map(|paths| (a, paths)));
    }

    /// Keeps what is in both.
    pub(super) fn intersect(&mut self, other: &Sure) {
        self.paths.retain(|&root, paths| {
            let Some(others) = other.paths.get(&root) else {
                return false;
            };
            if paths == others {
                return true;
            }
            let inside = |path: &String, of: &HashSet<String>| {
                of.iter().any(|used| behind(path, used).is_some())
            };
            let mut both: HashSet<String> = HashSet::new();
            both.extend(paths.iter().filter(|p| inside(p, others)).cloned());
            both.extend(others.iter().filter(|p| inside(p, paths)).cloned());
            *paths = both;
            !paths.is_empty()
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{Root, Sure};
    use crate::ir::Mem;

    const V: Root = Root::Mem(Mem(0));

    fn sure(paths: &[&str]) -> Sure {
        let mut sure = Sure::default();
        for path in paths {
            sure.add(V, (*path).to_owned());
        }
        sure
    }

    #[test]
    fn all_of_something_includes_its_parts() {
        assert!(sure(&[""]).has(V, "a/0"));
        assert!(sure(&["a"]).has(V, "a/0"));
        assert!(!sure(&["a/0"]).has(V, "a"));
        assert!(!sure(&["a"]).has(V, "ab"));
        assert_eq!(sure(&["a/0"]).below(V, "a"), ["0"]);
        assert_eq!(sure(&["a"]).below(V, "a/0"), [""]);
        assert!(sure(&["b"]).below(V, "a").is_empty());
    }

    #[test]
    fn both_of_two_paths_keep_the_smaller_part() {
        let mut all = sure(&["", "b"]);
        all.intersect(&sure(&["a/0", "c"]));
        assert_eq!(all, sure(&["a/0", "c"]));
        let mut other = sure(&["a"]);
        other.intersect(&sure(&["b"]));
        assert_eq!(other, Sure::default());
    }

    #[test]
    fn an_assignment_ends_the_use_of_what_was_there() {
        let mut parts = sure(&["a", "b/0", "b/1"]);
        parts.assign(V, "b");
        assert_eq!(parts, sure(&["a"]));
        let mut whole = sure(&[""]);
        whole.assign(V, "a");
        assert_eq!(whole, Sure::default());
    }
}
