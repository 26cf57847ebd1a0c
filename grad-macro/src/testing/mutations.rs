//! Mutated token streams of real functions: the attribute never panics, and gives items or errors with spans.

use super::generate::program;
use super::random::Random;
use crate::expand::expand;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// Functions that between them have every construct the front end knows.
const SEEDS: &[&str] = &[
    "fn f(x: f64, y: f64, z: f64) -> f64 { (x + y) * z }",
    "pub fn g<T: Scalar, const N: usize>(v: &[T; N], #[constant] k: T) -> T where T: Copy { let mut s = v[0]; for i in 1..N { s += v[i] * k; } s }",
    "fn h(mut x: f64, n: usize) -> f64 { 'a: loop { x = x.sin(); if x < 0.1 { break 'a; } while n > 3 && x > 2.0 { x -= 1.0; continue 'a; } } x }",
    "fn m(p: (f64, f64), q: [f64; 2]) -> (f64, f64) { let (a, b) = p; let [c, d] = q; match 3 { 0 | 1 => (a, c), n if n > 7 => (b, d), 2..=5 => (a * d, b), _ => unreachable!() } }",
    "fn v(a: &Vector3<f64>, b: &SMatrix<f64, 3, 3>) -> f64 { let w = b * a; w.dot(a) + w.norm() - b.transpose().trace() + a.map(|t| t.exp()).sum() + vector![a[0], 1.0].norm_squared() }",
    "fn s(self_: f64, p: Pose) -> Pose { let Pose { x, y } = p; Pose { x: x * 2.0, y: y.max(0.0), ..p } }",
    "fn early(x: f64, n: i32) -> f64 { if n == 0 { return 1.0; } let Some(k) = Some(n) else { return x }; let half = early(x, k / 2); if n % 2 == 0 { half * half } else { half * half * x } }",
    "fn it(v: &[f64], w: &Vec<f64>) -> f64 { v.iter().zip(w.iter()).map(|(a, b)| a * b).sum::<f64>() + v.iter().enumerate().filter(|(i, _)| i % 2 == 0).fold(0.0, |s, (_, a)| s + a) }",
    "fn mac(x: f64) -> f64 { assert!(x > 0.0, \"{x} of {}\", 3); println!(\"{x:?}\"); let v = vec![x; 3]; debug_assert_eq!(v.len(), 3); v[0] + constant(x) as f64 + (x as f32) as f64 }",
    "fn mu(mut v: Vec<f64>, x: f64) -> f64 { let mut t; v.push(x); v.swap(0, 1); v.fill(x); t = x; std::mem::swap(&mut t, &mut v[0]); let c = |a: f64, b: f64| -> f64 { a * b + x }; c(t, v[0]) + v[..2].len() as f64 }",
    "fn met(&self, x: f64) -> f64 { self.a * x + self.inner.b.sin() - Self::other(x) + <f64>::sin(x) + f64::max(x, 1.0) }",
    "fn rng(a: f64, n: usize) -> f64 { let mut s = 0.0; for i in (0..=n).rev().step_by(2) { for _ in 0..i { s += a.powi(2).powf(1.5).mul_add(2.0, a); } } let c: f64 = if let 1..=4 = n { 1e-3 } else { 2. }; s * c / -1_f64 % a }",
];

/// The attribute's own arguments.
const ARGUMENTS: &[&str] = &[
    "",
    "order = 2",
    "wrt(x, y)",
    "name = other",
    "associated",
    "strong_zero",
    "crate = ::a::b",
    "vjp = rule",
    "graph, tangent",
];

/// Tokens that are put in place of others.
const TOKENS: &[&str] = &[
    "x",
    "y",
    "self",
    "Self",
    "f64",
    "fn",
    "let",
    "mut",
    "if",
    "else",
    "for",
    "in",
    "while",
    "loop",
    "match",
    "break",
    "continue",
    "return",
    "as",
    "ref",
    "move",
    "impl",
    "dyn",
    "where",
    "async",
    "await",
    "unsafe",
    "const",
    "static",
    "struct",
    "enum",
    "union",
    "box",
    "yield",
    "try",
    "crate",
    "super",
    "_",
    "r#fn",
    "'a",
    "0",
    "1.5",
    "1u128",
    "1e400",
    "0x_ff",
    "'c'",
    "b'c'",
    "\"s\"",
    "\"{x}\"",
    "b\"s\"",
    "c\"s\"",
    "true",
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "&&",
    "|",
    "||",
    "!",
    "=",
    "==",
    "=>",
    "->",
    "<",
    ">",
    "<<",
    "<<=",
    ".",
    "..",
    "..=",
    "...",
    ",",
    ";",
    ":",
    "::",
    "#",
    "$",
    "?",
    "@",
    "~",
    "^",
    "()",
    "{}",
    "[]",
    "(x)",
    "{ x }",
    "[0]",
    "#[cfg(a)]",
    "macro_rules",
];

fn tokens_of(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// Counts the trees, those in groups included.
fn size(tokens: &TokenStream) -> usize {
    tokens
        .clone()
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Group(group) => 1 + size(&group.stream()),
            _ => 1,
        })
        .sum()
}

/// Changes the tree number `at`; the numbers go through groups.
fn change(
    tokens: TokenStream,
    at: &mut usize,
    random: &mut Random,
    pool: &[TokenTree],
) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut i = 0;
    while i < trees.len() {
        if *at == 0 {
            *at = usize::MAX;
            match random.below(8) {
                0 | 1 => {
                    trees.remove(i);
                }
                2 => trees.insert(i, trees[i].clone()),
                3 if i + 1 < trees.len() => trees.swap(i, i + 1),
                4 => {
                    let j = random.below(trees.len());
                    trees.swap(i, j);
                }
                5 => trees[i] = random.pick(pool).clone(),
                6 => match trees[i].clone() {
                    TokenTree::Group(group) => {
                        let other = *random.pick(&[
                            Delimiter::Parenthesis,
                            Delimiter::Brace,
                            Delimiter::Bracket,
                            Delimiter::None,
                        ]);
                        trees[i] = TokenTree::Group(Group::new(other, group.stream()));
                    }
                    tree => {
                        let group = Group::new(Delimiter::None, tree.into());
                        trees[i] = TokenTree::Group(group);
                    }
                },
                _ => {
                    let new = tokens_of(TOKENS[random.below(TOKENS.len())]);
                    trees.splice(i..=i, new);
                }
            }
            return trees.into_iter().collect();
        }
        *at -= 1;
        if let TokenTree::Group(group) = &trees[i] {
            let inner = size(&group.stream());
            if *at < inner {
                let stream = change(group.stream(), at, random, pool);
                trees[i] = TokenTree::Group(Group::new(group.delimiter(), stream));
                return trees.into_iter().collect();
            }
            *at -= inner;
        }
        i += 1;
    }
    trees.into_iter().collect()
}

/// All trees of a stream.
fn flatten(tokens: &TokenStream, out: &mut Vec<TokenTree>) {
    for tree in tokens.clone() {
        if let TokenTree::Group(group) = &tree {
            flatten(&group.stream(), out);
        }
        out.push(tree);
    }
}

fn reported(tokens: &TokenStream) -> bool {
    tokens.to_string().contains("compile_error")
}

/// Expands one input; what is wrong with the result.
fn judge(args: TokenStream, item: TokenStream) -> Result<(), String> {
    let outcome = std::panic::catch_unwind(|| expand(args.clone(), item.clone()));
    let output = match outcome {
        Ok(output) => output,
        Err(why) => {
            let why = why.downcast_ref::<String>().cloned();
            return Err(format!("the expansion panics: {}", why.unwrap_or_default()));
        }
    };
    // The user's own tokens come back as they were; what is added must parse even where they do not.
    match syn::parse2::<syn::File>(output.clone()) {
        Ok(_) => Ok(()),
        // A method is no item of a file, but one of an `impl` block.
        Err(_) if syn::parse2::<syn::ItemImpl>(quote::quote!(impl X { #output })).is_ok() => Ok(()),
        Err(_) if reported(&output) && syn::parse2::<syn::File>(item).is_err() => Ok(()),
        Err(error) => Err(format!("the expansion does not parse: {error}\n{output}")),
    }
}

fn mutations(range: std::ops::Range<u64>) {
    crate::diff::VERIFY.set(false);
    let mut inputs: Vec<TokenStream> = SEEDS.iter().map(|text| tokens_of(text)).collect();
    inputs.extend((0..8).map(|seed| tokens_of(&program(seed, "f"))));
    let mut pool = Vec::new();
    inputs.iter().for_each(|input| flatten(input, &mut pool));
    pool.push(TokenTree::Punct(Punct::new('+', Spacing::Joint)));
    pool.push(TokenTree::Ident(Ident::new("q", Span::call_site())));
    pool.push(TokenTree::Literal(Literal::f64_suffixed(f64::MAX)));
    let sizes: Vec<usize> = inputs.iter().map(size).collect();
    let mut failures = Vec::new();
    let mut accepted = 0;
    for seed in range.clone() {
        let mut random = Random::new(seed);
        let which = random.below(inputs.len());
        let mut item = inputs[which].clone();
        for _ in 0..1 + random.below(2) {
            let mut at = random.below(sizes[which]);
            item = change(item, &mut at, &mut random, &pool);
        }
        let args = if random.chance(80) {
            TokenStream::new()
        } else {
            let args = tokens_of(ARGUMENTS[random.below(ARGUMENTS.len())]);
            let mut at = random.below(2 * size(&args).max(1));
            change(args, &mut at, &mut random, &pool)
        };
        let text = format!("#[differentiable({args})] {item}");
        if let Err(why) = judge(args, item) {
            failures.push(format!("mutation {seed}: {why}\n{text}"));
            if failures.len() >= 5 {
                break;
            }
        } else {
            accepted += 1;
        }
    }
    crate::diff::VERIFY.set(true);
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    assert_eq!(accepted, range.end - range.start);
}

#[test]
fn the_functions_themselves_give_items_or_errors() {
    for text in SEEDS {
        judge(TokenStream::new(), tokens_of(text)).unwrap();
    }
}

/// What mutations have found.
const FOUND: &[(&str, &str)] = &[
    (
        "",
        "fn a_bound_that_does_not_parse(x: (x + y), n: i32) -> f64 { x }",
    ),
    (
        "",
        "fn a_field_named_like_a_variable(p: Pose) -> Pose { let Pose { x, y } = p; Pose { x: *2.0, y: y.max(0.0)(2.0, a)..p } }",
    ),
    (
        "",
        "fn a_variable_named_like_a_type(x: f64) -> f64 { let f64 = |a: c, b: f64| -> f64 { a * b + x }; c(x, v[0]) }",
    ),
    (
        "",
        "fn a_cast_to_a_variable(x: f64) -> f64 { let u = x; if u.mul_add(0.5 as u, u) > 0.0 { x } else { u } }",
    ),
    ("", "fn r#fn(x: f64) -> f64 { x }"),
    ("vjp = try", "fn a_keyword_as_a_rule(x: f64) -> f64 { x }"),
    ("", "fn f(f64: f64) -> f64 { f64 as f64 }"),
    (
        "",
        "fn a_closure_in_a_bound(x: f64, n: usize) -> f64 { for i in ({ let c = |p: f64| x; } .. n).rev() {} x }",
    ),
    (
        "",
        "fn a_chain_without_a_count(x: Vec<f64>) -> f64 { x.iter().skip().take().step_by().sum() }",
    ),
];

#[test]
fn what_mutations_have_found_gives_items_or_errors() {
    for (args, text) in FOUND {
        judge(tokens_of(args), tokens_of(text)).unwrap_or_else(|why| panic!("{text}: {why}"));
    }
}

/// The seeds of one of two tests, which run beside each other.
fn half(upper: bool) {
    let number = |name| std::env::var(name).ok().and_then(|n| n.parse().ok());
    if let Some(seed) = number("GRAD_MUTATION") {
        return mutations(seed..seed + 1);
    }
    let count: u64 = number("GRAD_MUTATIONS").unwrap_or(25_000);
    let middle = count / 2;
    mutations(if upper { middle..count } else { 0..middle });
}

#[test]
fn no_mutation_of_tokens_makes_the_attribute_panic() {
    half(false);
}

#[test]
fn no_other_mutation_of_tokens_makes_the_attribute_panic() {
    half(true);
}

#[test]
fn expanding_twice_gives_the_same_tokens() {
    let programs = (0..100).map(|seed| program(seed, "f"));
    for text in SEEDS.iter().map(ToString::to_string).chain(programs) {
        let once = expand(TokenStream::new(), tokens_of(&text)).to_string();
        for _ in 0..3 {
            let again = expand(TokenStream::new(), tokens_of(&text)).to_string();
            assert!(once == again, "{text}\n{once}\n{again}");
        }
    }
}

/// The arguments and the item of every use of the attribute in a folder's files.
fn uses(folder: &str) -> Vec<(TokenStream, TokenStream)> {
    use syn::visit::{self, Visit};
    #[derive(Default)]
    struct Uses(Vec<(TokenStream, TokenStream)>);
    impl Uses {
        fn add(
            &mut self,
            attrs: &[syn::Attribute],
            item: impl Fn(Vec<syn::Attribute>) -> TokenStream,
        ) {
            for (i, attr) in attrs.iter().enumerate() {
                if attr.path().is_ident("differentiable") {
                    let args = match &attr.meta {
                        syn::Meta::List(list) => list.tokens.clone(),
                        _ => TokenStream::new(),
                    };
                    let mut rest = attrs.to_vec();
                    rest.remove(i);
                    rest.retain(|attr| !attr.path().is_ident("differentiable"));
                    self.0.push((args, item(rest)));
                }
            }
        }
    }
    impl<'ast> Visit<'ast> for Uses {
        fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
            self.add(&item.attrs, |attrs| {
                let item = syn::ItemFn {
                    attrs,
                    ..item.clone()
                };
                quote::quote!(#item)
            });
            visit::visit_item_fn(self, item);
        }
        fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
            self.add(&item.attrs, |attrs| {
                let item = syn::ImplItemFn {
                    attrs,
                    ..item.clone()
                };
                quote::quote!(#item)
            });
            visit::visit_impl_item_fn(self, item);
        }
    }
    let mut uses = Uses::default();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(folder);
    let mut files = sources(&folder);
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        uses.visit_file(&syn::parse_file(&text).unwrap());
    }
    uses.0
}

/// The Rust files in a folder and those in it.
fn sources(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let (folders, mut files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
    files.retain(|path| path.extension().is_some_and(|e| e == "rs"));
    files.extend(folders.iter().flat_map(|folder| sources(folder)));
    files
}

/// In a debug build each pass is verified.
#[test]
fn every_function_of_the_tests_and_examples_keeps_the_invariants() {
    let mut count = 0;
    let mut failures = Vec::new();
    for folder in ["tests/end_to_end", "examples", "benches/benches"] {
        for (args, item) in uses(folder) {
            count += 1;
            let text = item.to_string();
            let outcome = std::panic::catch_unwind(|| judge(args, item));
            match outcome {
                Ok(Ok(())) => {}
                Ok(Err(why)) => failures.push(format!("{why}\n{text}")),
                Err(_) => failures.push(text),
            }
        }
    }
    // The tests are not part of the published package.
    if count > 0 {
        assert!(count > 100, "{count} functions are too few");
    }
    assert!(
        failures.is_empty(),
        "{} of {count}: {}",
        failures.len(),
        failures.join("\n\n")
    );
}
