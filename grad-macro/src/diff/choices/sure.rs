//! Places that are surely used: values and variables as a whole, or parts of them.

use crate::ir::{Code, Mem, Value};
use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    Value(Value),
    Mem(Mem),
}

/// For each root the paths to the parts that are used; the path of all of it is empty.
type Paths = HashMap<Root, HashSet<String>>;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sure {
    paths: Paths,
    /// What is used as well where the loop over this runs at least once.
    under: HashMap<Code, Paths>,
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
        for paths in self.all_mut() {
            paths.remove(&root);
        }
    }

    fn all_mut(&mut self) -> impl Iterator<Item = &mut Paths> {
        std::iter::once(&mut self.paths).chain(self.under.values_mut())
    }

    /// What is used where a loop over this runs.
    pub(super) fn assume(&mut self, iter: Code) {
        if let Some(under) = self.under.get(&iter) {
            merge(&mut self.paths, under);
        }
    }

    /// What is used where a loop over this may run or not: what is used `after` it for sure, and the rest if it runs. What is used after it
    /// by another loop over the same has gone through its body, which may have replaced it.
    pub(super) fn unless_empty(&mut self, iter: Code, after: &Sure) {
        let under = self.paths.clone();
        self.intersect(after);
        self.under.insert(iter, under);
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
        for all in self.all_mut() {
            if let Some(paths) = all.get_mut(&root) {
                paths.retain(|used| behind(used, path).is_none() && behind(path, used).is_none());
                if paths.is_empty() {
                    all.remove(&root);
                }
            }
        }
    }

    pub(super) fn exchange(&mut self, a: Root, b: Root) {
        for all in self.all_mut() {
            let (of_a, of_b) = (all.remove(&a), all.remove(&b));
            all.extend(of_a.map(|paths| (b, paths)));
            all.extend(of_b.map(|paths| (a, paths)));
        }
    }

    /// Keeps what is in both.
    pub(super) fn intersect(&mut self, other: &Sure) {
        let mut iters: HashSet<Code> = self.under.keys().copied().collect();
        iters.extend(other.under.keys());
        let mut under = HashMap::new();
        for iter in iters {
            let mut one = self.clone();
            let mut two = other.clone();
            one.assume(iter);
            two.assume(iter);
            keep_common(&mut one.paths, &two.paths);
            under.insert(iter, one.paths);
        }
        self.under = under;
        keep_common(&mut self.paths, &other.paths);
    }
}

fn merge(paths: &mut Paths, more: &Paths) {
    for (&root, used) in more {
        paths.entry(root).or_default().extend(used.iter().cloned());
    }
}

fn keep_common(paths: &mut Paths, other: &Paths) {
    paths.retain(|&root, paths| {
        let Some(others) = other.get(&root) else {
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

#[cfg(test)]
mod tests {
    use super::{Paths, Root, Sure};
    use crate::ir::{Code, Mem};
    use std::collections::HashSet;

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

    #[test]
    fn a_loop_over_the_same_runs_as_well() {
        let (w, iter) = (Root::Mem(Mem(1)), Code(0));
        let after = sure(&[""]);
        let mut before = after.clone();
        before.add(w, String::new());
        before.unless_empty(iter, &after);
        assert!(before.has(V, "") && !before.has(w, ""));
        let mut in_another = before.clone();
        in_another.assume(iter);
        assert!(in_another.has(w, ""));
        let mut branches = before.clone();
        branches.intersect(&after);
        branches.assume(iter);
        assert!(!branches.has(w, ""));
        before.forget(w);
        before.assume(iter);
        assert!(!before.has(w, ""));
    }

    #[test]
    fn what_a_loop_replaces_is_not_used_by_another_one_over_the_same() {
        let (w, iter) = (Root::Mem(Mem(1)), Code(0));
        let mut after = Sure::default();
        after
            .under
            .insert(iter, Paths::from([(w, HashSet::from([String::new()]))]));
        let mut head = after.clone();
        head.assume(iter);
        assert!(head.has(w, ""));
        head.forget(w);
        head.unless_empty(iter, &after);
        head.assume(iter);
        assert!(!head.has(w, ""));
    }
}
